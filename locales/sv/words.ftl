### Rådets ordlista: vad ett ord betyder, vem som förklarar det, och ord som rådet lägger in själv.

## Vad folk skriver

cmd-what-is = vad är, vad betyder, vad menas med, vad menar ni med, vad innebär, vad är det, förklara ordet
cmd-word-list = ordlista, ordlistan, svåra ord, ordförklaring
cmd-add-word = nytt ord, lägg till ord
cmd-change-word = ändra ord, rätta ord
cmd-drop-word = ta bort ord
cmd-explain-word = förklara ord, ord någon frågar om
cmd-paste-words = klistra in ord, flera ord
cmd-word-language = ordets språk, språket för ett ord
cmd-word-file = ordlistan som fil, ladda ner ordlistan
words-menu-word-list = Slå upp ett ord
words-menu-add-word = Lägg ett ord i ordlistan
words-menu-change-word = Ändra ett ord i ordlistan
words-menu-drop-word = Ta bort ett ord ur ordlistan
words-menu-explain-word = Förklara ett ord som någon frågar om

## Ett ord

words-title = { $word }
words-line = { $word }: { $explanation }
words-line-acronym = { $word } ({ $full }): { $explanation }
words-we-say = Här säger vi ”{ $word }”.
words-from-nb = ”{ $typed }” är ett norskt ord.
words-from-nn = ”{ $typed }” är ett nynorskt ord.
words-from-sv = ”{ $typed }” är ett svenskt ord.
words-from-en = ”{ $typed }” är ett engelskt ord.
words-from-other = ”{ $typed }” är ett ord från ett annat språk.
words-also = Ord som hör ihop med det här: { $words }.
words-avoided = Ord som rådet hellre undviker: { $words }.
words-full = Det är kort för ”{ $full }”.
words-spoken = Jag läser det som ”{ $spoken }”.
words-unknown = ”{ $word }” finns inte i ordlistan
words-near = Menade du något av de här orden?
words-nothing-near = Jag hittar inget ord som liknar det.
words-office-explains = Sekreteraren kan förklara ordet för dig.
words-one-at-a-time = Jag kan förklara ett ord i taget
words-one-at-a-time-body = Skriv ”vad är” och ordet. En människa kan svara på resten.
words-how = Skriv ”vad är” och ordet, så förklarar jag det.
words-list =
    { $n ->
        [one] Ordlistan har { $n } ord
       *[other] Ordlistan har { $n } ord
    }
words-list-body = Välj ett ord, så förklarar jag det. Du kan också skriva ”vad är” och ordet.
words-file-choice = Få den som fil
words-list-choice = Visa ordlistan
words-ask-choice = Fråga sekreteraren
words-own-choice = Skriv rådets förklaring
words-change-choice = Ändra ordet
words-language-choice = Välj språk för ordet
words-drop-choice = Ta bort ordet
words-add-choice = Lägg till ett ord
words-explain-choice = Förklara ordet
words-paste-choice = Klistra in flera ord

## När någon frågar sekreteraren

words-asked = Sekreteraren får frågan om ”{ $word }”
words-asked-body = Svaret kommer hit. Ditt namn följer inte med.
words-asked-told = Någon frågar vad ”{ $word }” betyder
words-asked-told-body = Förklara det senast { $day }, med högst tolv ord. Svaret går till den som frågade. Det kommer också i ordlistan.
words-morning = Förklara ordet ”{ $word }”
words-ask-meaning = Vad betyder ”{ $word }”?
words-ask-meaning-hint = Använd högst tolv ord. Säg det som till en vän.
words-answered-told = Du frågade vad ”{ $word }” betyder
words-answered =
    { $n ->
        [one] Den som frågade har fått svaret.
       *[other] { $n } som frågade har fått svaret.
    }

## Frågor till den som lägger in

words-ask-what-is-word = Vilket ord undrar du över?
words-ask-word-file-form = Vilken form vill du ha ordlistan i?
words-none-word-file-form = Det finns inget att välja
words-ask-add-word-word = Vilket ord ska in i ordlistan?
words-ask-add-word-explanation = Vad betyder det, med högst tolv ord?
words-ask-change-word-entry = Vilket ord vill du ändra?
words-none-change-word-entry = Rådet har inga egna ord än
words-ask-change-word-part = Vad vill du ändra?
words-ask-drop-word-entry = Vilket ord ska ut ur ordlistan?
words-none-drop-word-entry = Rådet har inga egna ord än
words-ask-word-language-entry = Vilket ord gäller det?
words-none-word-language-entry = Rådet har inga egna ord än
words-ask-word-language-lang = Vilket språk är ordet och förklaringen på?
words-ask-explain-word-question = Vilket ord vill du förklara?
words-none-explain-word-question = Ingen frågar om något ord nu
words-ask-paste-words-text = Skriv ett ord på varje rad, sedan kolon och förklaringen
words-part-explanation = Förklaringen
words-part-synonyms = Andra ord för samma sak
words-part-avoid = Ord vi hellre undviker
words-part-spoken = Så läser jag det
words-part-word = Själva ordet
words-ask-part-explanation = Vad betyder ”{ $word }”?
words-ask-part-synonyms = Vilka andra ord betyder samma som ”{ $word }”?
words-ask-part-avoid = Vilka ord ska vi undvika och säga ”{ $word }”?
words-ask-part-spoken = Hur ska jag läsa ”{ $word }” högt?
words-ask-part-word = Vad ska stå i stället för ”{ $word }”?
words-part-now = Nu står det: ”{ $now }”.
words-part-none = Sätt komma mellan orden. Skriv ett streck för inga.

## Rådets egna ord

words-kept = { $word } finns i ordlistan
words-kept-body = Förklaringen kommer med i meddelanden där ordet står. Du kan ångra. Skriv ”ångra”.
words-dropped = ”{ $word }” är borttaget ur ordlistan
words-dropped-body = Du kan ångra. Skriv ”ångra”.
words-undo = ordet ”{ $word }”
words-pasted =
    { $n ->
        [one] { $n } ord finns i ordlistan
       *[other] { $n } ord finns i ordlistan
    }
words-pasted-wrong =
    { $n ->
        [one] En rad kom inte med:
       *[other] { $n } rader kom inte med:
    }
words-pasted-line = ”{ $line }”: { $why }

## När det inte går

words-empty = Här saknas ordet eller förklaringen
words-empty-body = Skriv det på nytt.
words-no-word = Det här är för långt för att vara ett ord
words-no-word-body = Ett ord kan ha högst { $letters } tecken.
words-too-long = Förklaringen har { $n } ord
words-too-long-body = Den får ha högst { $most }. Skriv den kortare.
words-by-itself = Förklaringen säger bara ”{ $word }” en gång till
words-by-itself-body = Skriv vad det betyder, med andra ord.
words-too-many = Det blev för många ord
words-too-many-body = Du kan skriva högst { $most }.

## Som fil

words-file = Ordlista
words-file-title = Ordlistan för { $council }
words-file-about = Här är { $n } ord. Varje ord är förklarat med högst tolv ord.
