### Vedtak, oppgåver og protokolltilførslar.

cmd-record-decision = nytt vedtak, skrive vedtak
cmd-record-action = oppgåve, ny oppgåve
cmd-action-done = oppgåve gjort
cmd-my-actions = mine oppgåver, oppgåvene mine
cmd-minority-statement = protokolltilførsle, mindretal
decisions-menu-record-decision = Skriv ned eit vedtak
decisions-menu-record-action = Gje nokon ei oppgåve
decisions-menu-action-done = Merk ei oppgåve som gjord
decisions-menu-my-actions = Oppgåvene mine
decisions-menu-minority-statement = Seie at eg ser det annleis
decisions-ask-record-decision-meeting = Kva møte?
decisions-none-record-decision-meeting = Eg finn ikkje noko møte
decisions-ask-record-decision-item = Kva sak?
decisions-none-record-decision-item = Møtet har ingen saker
decisions-ask-record-decision-text = Kva bestemte de?
decisions-ask-record-decision-responsible = Kven følgjer det opp?
decisions-none-record-decision-responsible = Eg finn ingen å velje
decisions-ask-record-decision-due = Innan kva dag?
decisions-ask-record-action-meeting = Kva møte?
decisions-none-record-action-meeting = Eg finn ikkje noko møte
decisions-ask-record-action-item = Kva sak?
decisions-none-record-action-item = Møtet har ingen saker
decisions-ask-record-action-text = Kva skal dei gjere?
decisions-ask-record-action-responsible = Kven gjer det?
decisions-none-record-action-responsible = Eg finn ingen å velje
decisions-ask-record-action-due = Innan kva dag?
decisions-ask-action-done-action = Kva oppgåve er gjord?
decisions-none-action-done-action = Ingen oppgåver er opne
decisions-ask-action-done-evidence = Har du noko å vise til?
decisions-ask-minority-statement-meeting = Kva møte gjeld det?
decisions-none-minority-statement-meeting = Eg finn ikkje noko møte
decisions-ask-minority-statement-item = Kva sak gjeld det?
decisions-none-minority-statement-item = Møtet har ingen saker
decisions-ask-minority-statement-text = Kva skal stå i referatet?
decisions-yes-minority-statement = Ja, ta det med
decisions-meeting-line = { $title }, { $day }
decisions-recorded = Vedtaket i { $item } er skrive ned
decisions-in-minutes = Det står i referatet.
decisions-one-more = Skriv eitt vedtak til
decisions-one-more-plain = Skriv eitt til
decisions-responsible = Blir følgt opp av { $person }.
decisions-by = Frist: { $day }.
decisions-task = { $text } (innan { $day })
decisions-action-recorded = Oppgåva i { $item } er skriven ned
decisions-person-does-it = { $person } gjer det.
decisions-action-yours = Du har fått ei oppgåve frå { $item }
decisions-action-by = Gjer henne innan { $day }.
decisions-action-today = Er oppgåva gjord? Fristen er i dag
decisions-action-tell = Sei frå til koordinatoren når det er gjort. Sei òg frå om du treng meir tid.
decisions-action-today-office = Ei oppgåve har frist i dag: { $person }
decisions-is-done = Ho er gjord
decisions-done = Oppgåva er gjord
decisions-left =
    { $many ->
        [0] Ingen oppgåver er opne.
        [one] Éi oppgåve er open.
       *[other] { $many } oppgåver er opne.
    }
decisions-mine =
    { $many ->
        [one] Du har éi oppgåve
       *[other] Du har { $many } oppgåver
    }
decisions-mine-none = Du har ingen oppgåver
decisions-dissent-name = Det kjem i referatet under { $item }, med namnet ditt.
decisions-dissent-kept = Det er teke med under { $item }
decisions-dissent-body = Det står i referatet med dine eigne ord.
decision-done-before = Oppgåva var gjord allereie
decision-done-before-body = Det gjeld: { $text }

## Answers about tasks, and the list of all

cmd-all-actions = oppgåvelista, alle oppgåver
decisions-menu-all-actions = Alle opne oppgåver
decisions-ask-answer-action-action = Kva oppgåve gjeld det?
decisions-none-answer-action-action = Du har ingen oppgåver som er opne
decisions-ask-answer-action-answer = Korleis går det med oppgåva?
decisions-none-answer-action-answer = Det er ingen svar å velje
decisions-ask-answer-action-day = Når er du ferdig?
decisions-ask-answer-action-text = Kva treng du hjelp til?
decisions-answer-done-choice = Oppgåva er gjord
decisions-answer-more-time-choice = Eg treng meir tid
decisions-answer-help-choice = Eg treng hjelp
decisions-answer-one-choice = Sei korleis det går
decisions-answer-noted = Svaret ditt er skrive ned
decisions-answered-done = Koordinatoren merkjer henne som gjord.
decisions-answered-more-time = Koordinatoren får vite det.
decisions-answered-help = Koordinatoren tek kontakt med deg.
decisions-asked-again = Eg spør deg igjen { $day }.
decisions-told-done = { $person } seier at oppgåva er gjord
decisions-told-more-time = { $person } treng meir tid til ei oppgåve
decisions-told-help = { $person } treng hjelp til ei oppgåve
decisions-their-words = Med eigne ord: { $text }
decisions-new-day = Ny dato: { $day }.
decisions-all =
    { $many ->
        [0] Ingen oppgåver er opne
        [one] Éi oppgåve er open
       *[other] { $many } oppgåver er opne
    }
decisions-all-line = { $person }, innan { $day }: { $text } ({ $state })
decisions-no-answer = ikkje svart enno
decisions-state-day = ny dato { $day }
decisions-state-done = meld som gjord
decisions-state-more-time = treng meir tid
decisions-state-help = treng hjelp
decision-day-over = Den dagen er over
decision-day-over-body = Skriv ein dag som kjem.
