### "I did not understand", and the same in simpler words.

cmd-show-unclear = vad var oklart, oklara meddelanden
cmd-say-simpler = skriv enklare, förklara enklare
unclear-menu-show-unclear = Se vad som var oklart
unclear-menu-say-simpler = Skriva något enklare
unclear-ask-say-simpler-about = Vad vill du säga enklare?
unclear-none-say-simpler-about = Ingen har sagt att något var oklart
unclear-ask-say-simpler-text = Hur säger du det enklare?
unclear-yes-say-simpler = Ja, skicka
unclear-ask-unclear-talked-about = Vad har ni pratat om?
unclear-none-unclear-talked-about = Ingen har sagt att något var oklart
unclear-paper = Handlingen ”{ $title }”
unclear-input = Synpunkt { $number }
unclear-meeting = { $title }: { $what }
unclear-other = Ett meddelande från mig
unclear-person-explains = Det var jag som var oklar
unclear-simpler = Enklare uttryckt: { $what }
unclear-told = En text var oklar för { $name }
unclear-told-about = Det gäller: { $what }
unclear-told-body = Du kan skriva det enklare. Eller ring, om det är lättare.
unclear-write-choice = Skriv det enklare
unclear-talked-choice = Vi har pratat
unclear-see-choice = Se allt oklart
unclear-see-choice-plain = Se allt oklart
unclear-line =
    { $many ->
        [one] { $what } (en person)
       *[other] { $what } ({ $many } personer)
    }
unclear-none = Ingen har sagt att något var oklart
unclear-list =
    { $n ->
        [one] En text var oklar
       *[other] { $n } texter var oklara
    }
unclear-list-body = Välj en text, så kan du skriva den enklare.
unclear-confirm =
    { $many ->
        [one] Skicka det här till en person?
       *[other] Skicka det här till { $many } personer?
    }
unclear-sent =
    { $many ->
        [one] Skickat till en person
       *[other] Skickat till { $many } personer
    }
unclear-sent-body = Den som frågar senare får samma svar.
unclear-talked = Noterat att ni har pratat
unclear-waits =
    { $many ->
        [one] En text var oklar för någon
       *[other] { $many } texter var oklara för någon
    }
