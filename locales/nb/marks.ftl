### What is marked for the minutes while the meeting runs. nb is the source.

cmd-begin-item = nå er vi på sak, begynn sak
cmd-mark-info = info, til referatet
cmd-mark-proposal = forslag i møtet, skriv forslag
cmd-written-so-far = skrevet så langt, referatet så langt
marks-menu-begin-item = Begynn på en sak i møtet
marks-menu-mark-info = Skriv noe i referatet
marks-menu-mark-proposal = Skriv ned et forslag fra møtet
marks-menu-written-so-far = Se hva som er skrevet så langt
marks-ask-begin-item-meeting = Hvilket møte er det?
marks-none-begin-item-meeting = Ingen møter er åpnet nå
marks-ask-begin-item-item = Hvilken sak er dere på?
marks-none-begin-item-item = Møtet har ingen saker
marks-ask-mark-info-meeting = Hvilket møte er det?
marks-none-mark-info-meeting = Ingen møter er åpnet nå
marks-ask-mark-info-item = Hvilken sak gjelder det?
marks-none-mark-info-item = Møtet har ingen saker
marks-ask-mark-info-text = Hva skal stå i referatet?
marks-ask-mark-proposal-meeting = Hvilket møte er det?
marks-none-mark-proposal-meeting = Ingen møter er åpnet nå
marks-ask-mark-proposal-item = Hvilken sak gjelder forslaget?
marks-none-mark-proposal-item = Møtet har ingen saker
marks-ask-mark-proposal-text = Hva er forslaget?
marks-ask-mark-proposal-person = Hvem kom med forslaget?
marks-none-mark-proposal-person = Jeg finner ingen å velge
marks-ask-written-so-far-meeting = Hvilket møte er det?
marks-none-written-so-far-meeting = Ingen møter er åpnet nå
marks-none-open = Ingen møter er åpnet nå
marks-none-open-body = Åpne møtet først, eller velg et møte.
marks-begun = Møtet er på { $item }
marks-begun-how = Skriv «info» og det som skal stå. Bare det du merker, kommer i referatet.
marks-noted-info = Det står i referatet under { $item }
marks-noted-proposal = Forslaget står i referatet under { $item }
marks-undo-how = Skriv «angre» for å ta det bort. Det går i ett døgn.
marks-info-choice = Noter i referatet
marks-info-choice-plain = Noter noe
marks-decision-choice = Skriv et vedtak
marks-so-far-choice = Skrevet så langt
marks-entry-item = sak begynt
marks-entry-info = notat
marks-entry-proposal = forslag
marks-entry-decision = vedtak
marks-entry-action = oppgave
marks-entry-dissent = protokolltilførsel
marks-no-item = ingen sak
marks-line-item = Møtet kom til { $item }
marks-line = { $item }, { $kind }: { $text }
marks-so-far =
    { $n ->
        [0] Ingenting er skrevet så langt
        [one] Én ting er skrevet så langt
       *[other] { $n } ting er skrevet så langt
    }
marks-nothing-yet = Skriv «info» og det som skal stå.
marks-only-marked = Bare dette kommer i referatet. Jeg lagrer ikke annen prat.
marks-take-back = Ta bort { $what }: { $text }
marks-taken-back = Det er tatt bort: { $what }
marks-task-gone = En oppgave du fikk, er tatt bort
marks-task-gone-why = Noen skrev den ned ved en feil.
marks-action-done = Du kan ikke ta bort en ferdig oppgave
marks-action-done-body = Det som er gjort, står i referatet.
