### Rådets ordliste: hva et ord betyr, hvem som forklarer det, og ord rådet legger inn selv. nb er kilden.

## Hva folk skriver

cmd-what-is = hva er, hva betyr, hva menes med, hva mener dere med, hva vil det si å, hva er det, forklar ordet, hva vil si
cmd-word-list = ordliste, ordlisten, ordlista, vanskelige ord, ordforklaring
cmd-add-word = nytt ord, legg til ord
cmd-change-word = endre ord, rett ord
cmd-drop-word = ta bort ord, fjern ord
cmd-explain-word = forklar ord, ord noen spør om
cmd-paste-words = lim inn ord, flere ord
cmd-word-language = ordets språk, språket til et ord
cmd-word-file = ordlisten som fil, last ned ordlisten
words-menu-word-list = Slå opp et ord
words-menu-add-word = Legg et ord i ordlisten
words-menu-change-word = Endre et ord i ordlisten
words-menu-drop-word = Ta et ord ut av ordlisten
words-menu-explain-word = Forklar et ord noen spør om

## Et ord

words-title = { $word }
words-line = { $word }: { $explanation }
words-line-acronym = { $word } ({ $full }): { $explanation }
words-we-say = Her sier vi «{ $word }».
words-from-nb = «{ $typed }» er et ord på bokmål.
words-from-nn = «{ $typed }» er et ord på nynorsk.
words-from-sv = «{ $typed }» er et svensk ord.
words-from-en = «{ $typed }» er et engelsk ord.
words-from-other = «{ $typed }» er et ord fra et annet språk.
words-also = Ord som hører sammen med dette: { $words }.
words-avoided = Ord rådet heller unngår: { $words }.
words-full = Det er kort for «{ $full }».
words-spoken = Jeg leser det som «{ $spoken }».
words-unknown = «{ $word }» står ikke i ordlisten
words-near = Mente du et av disse ordene?
words-nothing-near = Jeg finner ikke noe ord som ligner.
words-office-explains = Sekretæren kan forklare ordet for deg.
words-one-at-a-time = Jeg kan forklare ett ord om gangen
words-one-at-a-time-body = Skriv «hva er» og ordet. Et menneske kan svare på resten.
words-how = Skriv «hva er» og ordet, så forklarer jeg det.
words-list =
    { $n ->
        [one] Ordlisten har { $n } ord
       *[other] Ordlisten har { $n } ord
    }
words-list-body = Velg et ord, så forklarer jeg det. Du kan også skrive «hva er» og ordet.
words-file-choice = Få den som fil
words-list-choice = Vis ordlisten
words-ask-choice = Spør sekretæren
words-own-choice = Skriv rådets forklaring
words-change-choice = Endre ordet
words-language-choice = Velg språk for ordet
words-drop-choice = Ta bort ordet
words-add-choice = Legg til et ord
words-explain-choice = Forklar ordet
words-paste-choice = Lim inn flere ord

## Når noen spør sekretæren

words-asked = Sekretæren får spørsmålet om «{ $word }»
words-asked-body = Svaret kommer hit. Navnet ditt følger ikke med.
words-asked-told = Noen spør hva «{ $word }» betyr
words-asked-told-body = Forklar det innen { $day }, med høyst tolv ord. Svaret går til den som spurte. Det kommer også i ordlisten.
words-morning = Forklar ordet «{ $word }»
words-ask-meaning = Hva betyr «{ $word }»?
words-ask-meaning-hint = Bruk høyst tolv ord, slik du ville sagt det til en venn.
words-answered-told = Du spurte hva «{ $word }» betyr
words-answered =
    { $n ->
        [one] Den som spurte, har fått svaret.
       *[other] { $n } som spurte, har fått svaret.
    }

## Spørsmål til den som legger inn

words-ask-what-is-word = Hvilket ord lurer du på?
words-ask-word-file-form = Hvilken form vil du ha ordlisten i?
words-none-word-file-form = Det er ingenting å velge
words-ask-add-word-word = Hvilket ord skal inn i ordlisten?
words-ask-add-word-explanation = Hva betyr det, med høyst tolv ord?
words-ask-change-word-entry = Hvilket ord vil du endre?
words-none-change-word-entry = Rådet har ingen egne ord ennå
words-ask-change-word-part = Hva vil du endre?
words-ask-drop-word-entry = Hvilket ord skal ut av ordlisten?
words-none-drop-word-entry = Rådet har ingen egne ord ennå
words-ask-word-language-entry = Hvilket ord gjelder det?
words-none-word-language-entry = Rådet har ingen egne ord ennå
words-ask-word-language-lang = Hvilket språk er ordet og forklaringen på?
words-ask-explain-word-question = Hvilket ord vil du forklare?
words-none-explain-word-question = Ingen spør om noe ord nå
words-ask-paste-words-text = Skriv ett ord på hver linje, så kolon og forklaringen
words-part-explanation = Forklaringen
words-part-synonyms = Andre ord for det samme
words-part-avoid = Ord vi heller unngår
words-part-spoken = Slik jeg leser det
words-part-word = Selve ordet
words-ask-part-explanation = Hva betyr «{ $word }»?
words-ask-part-synonyms = Hvilke andre ord betyr det samme som «{ $word }»?
words-ask-part-avoid = Hvilke ord skal vi unngå, og si «{ $word }»?
words-ask-part-spoken = Hvordan skal jeg lese «{ $word }» høyt?
words-ask-part-word = Hva skal stå i stedet for «{ $word }»?
words-part-now = Nå står det: «{ $now }».
words-part-none = Sett komma mellom ordene. Skriv en strek for ingen.

## Rådets egne ord

words-kept = { $word } står i ordlisten
words-kept-body = Forklaringen kommer med i meldinger der ordet står. Du kan angre. Skriv «angre».
words-dropped = «{ $word }» er tatt ut av ordlisten
words-dropped-body = Du kan angre. Skriv «angre».
words-undo = ordet «{ $word }»
words-pasted =
    { $n ->
        [one] { $n } ord står i ordlisten
       *[other] { $n } ord står i ordlisten
    }
words-pasted-wrong =
    { $n ->
        [one] Én linje er ikke lagt inn:
       *[other] { $n } linjer er ikke lagt inn:
    }
words-pasted-line = «{ $line }»: { $why }

## Når det ikke går

words-empty = Her mangler ordet eller forklaringen
words-empty-body = Skriv det på nytt.
words-no-word = Dette er for langt til å være ett ord
words-no-word-body = Et ord kan ha høyst { $letters } tegn.
words-too-long = Forklaringen har { $n } ord
words-too-long-body = Den kan ha høyst { $most }. Skriv den kortere.
words-by-itself = Forklaringen sier bare «{ $word }» en gang til
words-by-itself-body = Skriv hva det betyr, med andre ord.
words-too-many = Det ble for mange ord
words-too-many-body = Du kan skrive høyst { $most }.

## Som fil

words-file = Ordliste
words-file-title = Ordlisten til { $council }
words-file-about = Her er { $n } ord. Hvert ord er forklart med høyst tolv ord.
