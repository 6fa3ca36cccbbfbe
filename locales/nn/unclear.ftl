### "I did not understand", and the same in simpler words.

cmd-show-unclear = kva var uklart, uklare meldingar
cmd-say-simpler = skriv enklare, forklar enklare
unclear-menu-show-unclear = Sjå kva som var uklart
unclear-menu-say-simpler = Skrive noko enklare
unclear-ask-say-simpler-about = Kva vil du seie enklare?
unclear-none-say-simpler-about = Ingen har sagt at noko var uklart
unclear-ask-say-simpler-text = Korleis seier du det enklare?
unclear-yes-say-simpler = Ja, send
unclear-ask-unclear-talked-about = Kva har de snakka om?
unclear-none-unclear-talked-about = Ingen har sagt at noko var uklart
unclear-paper = Papiret «{ $title }»
unclear-input = Innspel { $number }
unclear-meeting = { $title }: { $what }
unclear-other = Ei melding frå meg
unclear-person-explains = Det var eg som var uklar
unclear-simpler = Enklare sagt: { $what }
unclear-told = Ein tekst var uklar for { $name }
unclear-told-about = Det gjeld: { $what }
unclear-told-body = Du kan skrive det enklare. Eller ring, om det er lettare.
unclear-write-choice = Skriv det enklare
unclear-talked-choice = Vi har snakka saman
unclear-see-choice = Sjå det uklare
unclear-see-choice-plain = Sjå det uklare
unclear-line =
    { $many ->
        [one] { $what } (éin person)
       *[other] { $what } ({ $many } personar)
    }
unclear-none = Ingen har sagt at noko var uklart
unclear-list =
    { $n ->
        [one] Éin tekst var uklar
       *[other] { $n } tekstar var uklare
    }
unclear-list-body = Vel ein tekst, så kan du skrive han enklare.
unclear-confirm =
    { $many ->
        [one] Sende dette til éin person?
       *[other] Sende dette til { $many } personar?
    }
unclear-sent =
    { $many ->
        [one] Sendt til éin person
       *[other] Sendt til { $many } personar
    }
unclear-sent-body = Den som spør seinare, får det same svaret.
unclear-talked = Notert at de har snakka saman
unclear-waits =
    { $many ->
        [one] Éin tekst var uklar for nokon
       *[other] { $many } tekstar var uklare for nokon
    }
