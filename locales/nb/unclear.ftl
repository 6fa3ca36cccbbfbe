### "I did not understand", and the same in simpler words. nb is the source.

cmd-show-unclear = hva var uklart, uklare meldinger
cmd-say-simpler = skriv enklere, forklar enklere
unclear-menu-show-unclear = Se hva som var uklart
unclear-menu-say-simpler = Skrive noe enklere
unclear-ask-say-simpler-about = Hva vil du si enklere?
unclear-none-say-simpler-about = Ingen har sagt at noe var uklart
unclear-ask-say-simpler-text = Hvordan sier du det enklere?
unclear-yes-say-simpler = Ja, send
unclear-ask-unclear-talked-about = Hva har dere snakket om?
unclear-none-unclear-talked-about = Ingen har sagt at noe var uklart
unclear-paper = Papiret «{ $title }»
unclear-input = Innspill { $number }
unclear-meeting = { $title }: { $what }
unclear-other = En melding fra meg
unclear-person-explains = Det var jeg som var uklar
unclear-simpler = Enklere sagt: { $what }
unclear-told = En tekst var uklar for { $name }
unclear-told-about = Det gjelder: { $what }
unclear-told-body = Du kan skrive det enklere. Eller ring, hvis det er lettere.
unclear-write-choice = Skriv det enklere
unclear-talked-choice = Vi har snakket
unclear-see-choice = Se det som var uklart
unclear-see-choice-plain = Se det uklare
unclear-line =
    { $many ->
        [one] { $what } (én person)
       *[other] { $what } ({ $many } personer)
    }
unclear-none = Ingen har sagt at noe var uklart
unclear-list =
    { $n ->
        [one] Én tekst var uklar
       *[other] { $n } tekster var uklare
    }
unclear-list-body = Velg en tekst, så kan du skrive den enklere.
unclear-confirm =
    { $many ->
        [one] Sende dette til én person?
       *[other] Sende dette til { $many } personer?
    }
unclear-sent =
    { $many ->
        [one] Sendt til én person
       *[other] Sendt til { $many } personer
    }
unclear-sent-body = Den som spør senere, får det samme svaret.
unclear-talked = Notert at dere har snakket
unclear-waits =
    { $many ->
        [one] Én tekst var uklar for noen
       *[other] { $many } tekster var uklare for noen
    }
