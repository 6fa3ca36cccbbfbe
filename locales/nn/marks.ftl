### What is marked for the minutes while the meeting runs. nb is the source.

cmd-begin-item = no er vi på sak, byrje på sak
cmd-mark-info = info, skriv i referatet
cmd-mark-proposal = framlegg i møtet, skriv framlegg
cmd-written-so-far = skrive så langt, referatet så langt
marks-menu-begin-item = Byrje på ei sak i møtet
marks-menu-mark-info = Skriv noko i referatet
marks-menu-mark-proposal = Skriv ned eit framlegg frå møtet
marks-menu-written-so-far = Sjå kva som er skrive så langt
marks-ask-begin-item-meeting = Kva møte er det?
marks-none-begin-item-meeting = Ingen møte er opna no
marks-ask-begin-item-item = Kva sak er de på?
marks-none-begin-item-item = Møtet har ingen saker
marks-ask-mark-info-meeting = Kva møte er det?
marks-none-mark-info-meeting = Ingen møte er opna no
marks-ask-mark-info-item = Kva sak gjeld det?
marks-none-mark-info-item = Møtet har ingen saker
marks-ask-mark-info-text = Kva skal stå i referatet?
marks-ask-mark-proposal-meeting = Kva møte er det?
marks-none-mark-proposal-meeting = Ingen møte er opna no
marks-ask-mark-proposal-item = Kva sak gjeld framlegget?
marks-none-mark-proposal-item = Møtet har ingen saker
marks-ask-mark-proposal-text = Kva er framlegget?
marks-ask-mark-proposal-person = Kven kom med framlegget?
marks-none-mark-proposal-person = Eg finn ingen å velje
marks-ask-written-so-far-meeting = Kva møte er det?
marks-none-written-so-far-meeting = Ingen møte er opna no
marks-none-open = Ingen møte er opna no
marks-none-open-body = Opne møtet først, eller vel eit møte.
marks-begun = Møtet er på { $item }
marks-begun-how = Skriv «info» og det som skal stå. Berre det du merkjer, kjem i referatet.
marks-noted-info = Det står i referatet under { $item }
marks-noted-proposal = Framlegget står i referatet under { $item }
marks-undo-how = Skriv «angre» for å ta det bort. Det går i eitt døgn.
marks-info-choice = Noter i referatet
marks-info-choice-plain = Noter noko
marks-decision-choice = Skriv eit vedtak
marks-so-far-choice = Skrive så langt
marks-entry-item = sak byrja
marks-entry-info = notat
marks-entry-proposal = framlegg
marks-entry-decision = vedtak
marks-entry-action = oppgåve
marks-entry-dissent = protokolltilførsel
marks-no-item = inga sak
marks-line-item = Møtet kom til { $item }
marks-line = { $item }, { $kind }: { $text }
marks-so-far =
    { $n ->
        [0] Ingenting er skrive så langt
        [one] Éin ting er skriven så langt
       *[other] { $n } ting er skrivne så langt
    }
marks-nothing-yet = Skriv «info» og det som skal stå.
marks-only-marked = Berre dette kjem i referatet. Eg lagrar ikkje annan prat.
marks-take-back = Ta vekk { $what }: { $text }
marks-taken-back = Det er teke bort: { $what }
marks-task-gone = Ei oppgåve du fekk, er teken bort
marks-task-gone-why = Nokon skreiv ho ned ved ein feil.
marks-action-done = Du kan ikkje ta bort ei ferdig oppgåve
marks-action-done-body = Det som er gjort, står i referatet.
