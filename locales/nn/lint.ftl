### Kva klarspråkskontrollen seier til den som skriv.

lint-title-found =
    { $count ->
        [one] Klart språk: eitt framlegg
       *[other] Klart språk: { $count } framlegg
    }
lint-nothing-found = Klart språk: ingen framlegg
lint-use-safe-choice = Bruk trygge forslag
lint-one-by-one-choice = Sjå på eitt og eitt
lint-send-anyway-choice = Send likevel
lint-must-mend = Du må rette dette før du kan sende.
lint-ask-reason = Skriv ein kort grunn, så sender eg det likevel.

lint-sentence = Setninga har { $count } ord. Høgst { $limit } er lett å lese.
lint-sentence-split = Setninga har { $count } ord. Høgst { $limit } er lett å lese. Del ho ved «{ $at }».
lint-mean = Setningane har i snitt { $count } ord. Høgst { $limit } er lett å lese.
lint-lix = Teksten har lesetal { $lix }. Over { $limit } er han tung.
lint-length = Meldinga har { $letters } teikn. Del ho om ho blir over { $limit }.
lint-paragraph = Avsnittet har { $count } ord. Del det ved { $limit }.
lint-title = Den første lina har { $letters } teikn. Varselet viser høgst { $limit }.
lint-action = Dei tre første setningane seier ikkje kva lesaren skal gjere.
lint-deadline-late = Fristen står ikkje i dei tre første setningane.
lint-weekday-wrong = «{ $typed }» finst ikkje. Datoen er { $day }.
lint-weekday-missing = Vekedagen manglar i «{ $typed }». Skriv { $day }.
lint-no-such-day = «{ $typed }» finst ikkje.
lint-deadline-past = Fristen { $day } har vore.
lint-date-figures = Skriv «{ $typed }» med vekedag og månad som ord.
lint-date-relative = Skriv datoen i staden for «{ $typed }».
lint-clock = Skriv «{ $typed }» som klokkeslett, til dømes { $example }.
lint-emoji = Bruk ord, ikkje teikn som bilete.
lint-table = Skriv eitt tal per line. Ein samtale kan ikkje vise tabellar.
lint-capitals = Skriv «{ $word }» med små bokstavar.
lint-styled = Bruk vanlege bokstavar.
lint-abbreviation = «{ $word }» kan bli «{ $better }».
lint-acronym = Forklar «{ $word }» første gongen.
lint-acronym-known = Forklar «{ $word }»: { $better }.
lint-heavy = «{ $word }» kan bli «{ $better }».
lint-heavy-some = Lettare enn «{ $word }»: { $better }.
lint-heavy-note = «{ $word }» er tungt: { $better }.
lint-long-word = «{ $word }» har { $letters } bokstavar. Forklar det, eller del det.
lint-double-negation = To nektingar: «{ $typed }». Sei det utan.
lint-negation = Kan du seie «{ $word }» på ein annan måte?
lint-passive = Kven gjer det? «{ $word }» seier det ikkje.
lint-link-bare = Gi lenkja eit namn i staden for { $typed }.
lint-link-empty = «{ $typed }» seier ikkje kva som er bak lenkja.
lint-term = Rådet seier «{ $better }», ikkje «{ $word }».
lint-items = Lista har { $count } punkt. Høgst { $limit } er lett å halde orden på.
lint-buttons-many = Det er { $count } val. Høgst { $limit } er lett å velje mellom.
lint-button-long = Valet «{ $label }» er lengre enn { $limit } teikn.
lint-button-same = Fleire val byrjar med same ordet som «{ $label }».
lint-button-empty = Valet «{ $label }» seier ikkje kva som skjer.
lint-button-emoji = Valet «{ $label }» må vere ord.
lint-choice-missing = Val { $n }, «{ $label }», står ikkje i teksten.

lint-title-greeting = Varselet viser berre «{ $typed }». Sei kva meldinga gjeld.
lint-topics = «{ $typed }» byrjar på noko nytt. Send det i ei eiga melding.
lint-nothing-to-do = Sei at lesaren ikkje treng å gjere noko.
lint-person = Sei korleis lesaren får snakke med eit menneske.
lint-order-help = Skriv om hjelp til slutt, etter det lesaren skal gjere.
lint-order-choices = Sei kva lesaren skal gjere før vala kjem.
lint-wrapped = Linja er broten midt i ei setning. Lat ho gå vidare.
lint-year-missing = «{ $typed }» er langt fram. Skriv { $day }.
lint-date-vague = «{ $typed }»: skriv kva dato det er.
lint-clock-wrong = Klokka kan ikkje vere «{ $typed }».
lint-clock-backwards = «{ $typed }» sluttar før det byrjar.
lint-money = Skriv «{ $typed }» som «{ $better }».
lint-digits = Skriv «{ $typed }» i grupper: { $better }.
lint-rare = Få seier «{ $word }». Det tyder: { $better }.
lint-guilt = «{ $typed }» gir lesaren skuld. Sei berre kva som trengst no.
lint-language = Setninga er på eit anna språk: { $language }. Sei det først.
lint-language-whole = Teksten ser ut til å vere på eit anna språk: { $language }.
lint-picture = Skriv kva biletet viser.
lint-voice = Skriv teksten før lyden.
lint-machine = Framlegg frå ei maskin ({ $name }). Les det nøye før du bruker det.
lint-machine-approved = Framlegg frå ei maskin ({ $name }), godkjent av { $person }.
lint-learned = Få seier «{ $word }». Forklar det, eller vel eit lettare ord.
