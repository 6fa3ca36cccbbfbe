### Hva klarspråk-kontrollen sier til den som skriver.

lint-title-found =
    { $count ->
        [one] Klart språk: ett forslag
       *[other] Klart språk: { $count } forslag
    }
lint-nothing-found = Klart språk: ingen forslag
lint-use-safe-choice = Bruk trygge forslag
lint-one-by-one-choice = Se på ett og ett
lint-send-anyway-choice = Send likevel
lint-must-mend = Du må rette dette før du kan sende.
lint-ask-reason = Skriv en kort grunn, så sender jeg det likevel.

lint-sentence = Setningen har { $count } ord. Høyst { $limit } er lett å lese.
lint-sentence-split = Setningen har { $count } ord. Høyst { $limit } er lett å lese. Del den ved «{ $at }».
lint-mean = Setningene har i snitt { $count } ord. Høyst { $limit } er lett å lese.
lint-lix = Teksten har lesbarhetstall { $lix }. Over { $limit } er den tung.
lint-length = Meldingen har { $letters } tegn. Del den hvis den blir over { $limit }.
lint-paragraph = Avsnittet har { $count } ord. Del det ved { $limit }.
lint-title = Den første linjen har { $letters } tegn. Varselet viser høyst { $limit }.
lint-action = De tre første setningene sier ikke hva leseren skal gjøre.
lint-deadline-late = Fristen står ikke i de tre første setningene.
lint-weekday-wrong = «{ $typed }» finnes ikke. Datoen er { $day }.
lint-weekday-missing = Ukedagen mangler i «{ $typed }». Skriv { $day }.
lint-no-such-day = «{ $typed }» finnes ikke.
lint-deadline-past = Fristen { $day } har vært.
lint-date-figures = Skriv «{ $typed }» med ukedag og måned som ord.
lint-date-relative = Skriv datoen i stedet for «{ $typed }».
lint-clock = Skriv «{ $typed }» som klokkeslett, for eksempel { $example }.
lint-emoji = Bruk ord, ikke tegn som bilder.
lint-table = Skriv ett tall per linje. En samtale kan ikke vise tabeller.
lint-capitals = Skriv «{ $word }» med små bokstaver.
lint-styled = Bruk vanlige bokstaver.
lint-abbreviation = «{ $word }» kan bli «{ $better }».
lint-acronym = Forklar «{ $word }» første gang.
lint-acronym-known = Forklar «{ $word }»: { $better }.
lint-heavy = «{ $word }» kan bli «{ $better }».
lint-heavy-some = Lettere enn «{ $word }»: { $better }.
lint-heavy-note = «{ $word }» er tungt: { $better }.
lint-long-word = «{ $word }» har { $letters } bokstaver. Forklar det, eller del det.
lint-double-negation = To nektinger: «{ $typed }». Si det uten.
lint-negation = Kan du si «{ $word }» på en annen måte?
lint-passive = Hvem gjør det? «{ $word }» sier det ikke.
lint-link-bare = Gi lenken et navn i stedet for { $typed }.
lint-link-empty = «{ $typed }» sier ikke hva som er bak lenken.
lint-term = Rådet sier «{ $better }», ikke «{ $word }».
lint-items = Listen har { $count } punkter. Høyst { $limit } er lett å holde orden på.
lint-buttons-many = Det er { $count } valg. Høyst { $limit } er lett å velge mellom.
lint-button-long = Valget «{ $label }» er lengre enn { $limit } tegn.
lint-button-same = Flere valg begynner med samme ord som «{ $label }».
lint-button-empty = Valget «{ $label }» sier ikke hva som skjer.
lint-button-emoji = Valget «{ $label }» må være ord.
lint-choice-missing = Valg { $n }, «{ $label }», står ikke i teksten.

lint-title-greeting = Varselet viser bare «{ $typed }». Si hva meldingen gjelder.
lint-topics = «{ $typed }» begynner på noe nytt. Send det i en egen melding.
lint-nothing-to-do = Si at leseren ikke trenger å gjøre noe.
lint-person = Si hvordan leseren får snakke med et menneske.
lint-order-help = Skriv om hjelp til slutt, etter det leseren skal gjøre.
lint-order-choices = Si hva leseren skal gjøre før valgene kommer.
lint-wrapped = Linjen er brutt midt i en setning. La den gå videre.
lint-year-missing = «{ $typed }» er langt fram. Skriv { $day }.
lint-date-vague = «{ $typed }»: skriv hvilken dato det er.
lint-clock-wrong = Klokka kan ikke være «{ $typed }».
lint-clock-backwards = «{ $typed }» slutter før det begynner.
lint-money = Skriv «{ $typed }» som «{ $better }».
lint-digits = Skriv «{ $typed }» i grupper: { $better }.
lint-rare = Få sier «{ $word }». Det betyr: { $better }.
lint-guilt = «{ $typed }» gir leseren skyld. Si bare hva som trengs nå.
lint-language = Setningen er på et annet språk: { $language }. Si det først.
lint-language-whole = Teksten ser ut til å være på et annet språk: { $language }.
lint-picture = Skriv hva bildet viser.
lint-voice = Skriv teksten før lyden.
lint-machine = Forslag fra en maskin ({ $name }). Les det nøye før du bruker det.
lint-machine-approved = Forslag fra en maskin ({ $name }), godkjent av { $person }.
lint-learned = Få sier «{ $word }». Forklar det, eller velg et lettere ord.
