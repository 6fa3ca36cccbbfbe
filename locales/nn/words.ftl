### Ordlista til rådet: kva eit ord tyder, kven som forklarer det, og ord rådet legg inn sjølv.

## Kva folk skriv

cmd-what-is = kva er, kva tyder, kva betyr, kva blir meint med, kva meiner de med, kva vil det seie å, kva er det, forklar ordet
cmd-word-list = ordliste, ordlista, vanskelege ord, ordforklaring
cmd-add-word = nytt ord, legg til ord
cmd-change-word = endre ord, rett ord
cmd-drop-word = ta bort ord, fjern ord
cmd-explain-word = forklar ord, ord nokon spør om
cmd-paste-words = lim inn ord, fleire ord
cmd-word-language = språket til ordet, språket til eit ord
cmd-word-file = ordlista som fil, last ned ordlista
words-menu-word-list = Slå opp eit ord
words-menu-add-word = Legg eit ord i ordlista
words-menu-change-word = Endre eit ord i ordlista
words-menu-drop-word = Ta eit ord ut av ordlista
words-menu-explain-word = Forklar eit ord nokon spør om

## Eit ord

words-title = { $word }
words-line = { $word }: { $explanation }
words-line-acronym = { $word } ({ $full }): { $explanation }
words-we-say = Her seier vi «{ $word }».
words-from-nb = «{ $typed }» er eit ord på bokmål.
words-from-nn = «{ $typed }» er eit ord på nynorsk.
words-from-sv = «{ $typed }» er eit svensk ord.
words-from-en = «{ $typed }» er eit engelsk ord.
words-from-other = «{ $typed }» er eit ord frå eit anna språk.
words-also = Ord som høyrer saman med dette: { $words }.
words-avoided = Ord rådet heller unngår: { $words }.
words-full = Det er kort for «{ $full }».
words-spoken = Eg les det som «{ $spoken }».
words-unknown = «{ $word }» står ikkje i ordlista
words-near = Meinte du eit av desse orda?
words-nothing-near = Eg finn ikkje noko ord som liknar.
words-office-explains = Sekretæren kan forklare ordet for deg.
words-one-at-a-time = Eg kan forklare eitt ord om gongen
words-one-at-a-time-body = Skriv «kva er» og ordet. Eit menneske kan svare på resten.
words-how = Skriv «kva er» og ordet, så forklarer eg det.
words-list =
    { $n ->
        [one] Ordlista har { $n } ord
       *[other] Ordlista har { $n } ord
    }
words-list-body = Vel eit ord, så forklarer eg det. Du kan òg skrive «kva er» og ordet.
words-file-choice = Få ho som fil
words-list-choice = Vis ordlista
words-ask-choice = Spør sekretæren
words-own-choice = Skriv eiga forklaring
words-change-choice = Endre ordet
words-language-choice = Vel språk for ordet
words-drop-choice = Ta bort ordet
words-add-choice = Legg til eit ord
words-explain-choice = Forklar ordet
words-paste-choice = Lim inn fleire ord

## Når nokon spør sekretæren

words-asked = Sekretæren får spørsmålet om «{ $word }»
words-asked-body = Svaret kjem hit. Namnet ditt følgjer ikkje med.
words-asked-told = Nokon spør kva «{ $word }» tyder
words-asked-told-body = Forklar det innan { $day }, med høgst tolv ord. Svaret går til den som spurde. Det kjem òg i ordlista.
words-morning = Forklar ordet «{ $word }»
words-ask-meaning = Kva tyder «{ $word }»?
words-ask-meaning-hint = Bruk høgst tolv ord, slik du ville sagt det til ein ven.
words-answered-told = Du spurde kva «{ $word }» tyder
words-answered =
    { $n ->
        [one] Den som spurde, har fått svaret.
       *[other] { $n } som spurde, har fått svaret.
    }

## Spørsmål til den som legg inn

words-ask-what-is-word = Kva ord lurer du på?
words-ask-word-file-form = Kva form vil du ha ordlista i?
words-none-word-file-form = Det er ingenting å velje
words-ask-add-word-word = Kva ord skal inn i ordlista?
words-ask-add-word-explanation = Kva tyder det, med høgst tolv ord?
words-ask-change-word-entry = Kva ord vil du endre?
words-none-change-word-entry = Rådet har ingen eigne ord enno
words-ask-change-word-part = Kva vil du endre?
words-ask-drop-word-entry = Kva ord skal ut av ordlista?
words-none-drop-word-entry = Rådet har ingen eigne ord enno
words-ask-word-language-entry = Kva ord gjeld det?
words-none-word-language-entry = Rådet har ingen eigne ord enno
words-ask-word-language-lang = Kva språk er ordet og forklaringa på?
words-ask-explain-word-question = Kva ord vil du forklare?
words-none-explain-word-question = Ingen spør om noko ord no
words-ask-paste-words-text = Skriv eitt ord på kvar linje, så kolon og forklaringa
words-part-explanation = Forklaringa
words-part-synonyms = Andre ord for det same
words-part-avoid = Ord vi heller unngår
words-part-spoken = Slik eg les det
words-part-word = Sjølve ordet
words-ask-part-explanation = Kva tyder «{ $word }»?
words-ask-part-synonyms = Kva andre ord tyder det same som «{ $word }»?
words-ask-part-avoid = Kva ord skal vi unngå, og seie «{ $word }»?
words-ask-part-spoken = Korleis skal eg lese «{ $word }» høgt?
words-ask-part-word = Kva skal stå i staden for «{ $word }»?
words-part-now = No står det: «{ $now }».
words-part-none = Set komma mellom orda. Skriv ein strek for ingen.

## Rådet sine eigne ord

words-kept = { $word } står i ordlista
words-kept-body = Forklaringa kjem med i meldingar der ordet står. Du kan angre. Skriv «angre».
words-dropped = «{ $word }» er teke ut av ordlista
words-dropped-body = Du kan angre. Skriv «angre».
words-undo = ordet «{ $word }»
words-pasted =
    { $n ->
        [one] { $n } ord står i ordlista
       *[other] { $n } ord står i ordlista
    }
words-pasted-wrong =
    { $n ->
        [one] Éi linje er ikkje lagd inn:
       *[other] { $n } linjer er ikkje lagde inn:
    }
words-pasted-line = «{ $line }»: { $why }

## Når det ikkje går

words-empty = Her manglar ordet eller forklaringa
words-empty-body = Skriv det på nytt.
words-no-word = Dette er for langt til å vere eitt ord
words-no-word-body = Eit ord kan ha høgst { $letters } teikn.
words-too-long = Forklaringa har { $n } ord
words-too-long-body = Ho kan ha høgst { $most }. Skriv ho kortare.
words-by-itself = Forklaringa seier berre «{ $word }» ein gong til
words-by-itself-body = Skriv kva det tyder, med andre ord.
words-too-many = Det blei for mange ord
words-too-many-body = Du kan skrive høgst { $most }.

## Som fil

words-file = Ordliste
words-file-title = Ordlista til { $council }
words-file-about = Her er { $n } ord. Kvart ord er forklart med høgst tolv ord.
