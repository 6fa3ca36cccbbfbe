### Vedtak, oppgaver og protokolltilførsler.

cmd-record-decision = vedtak, skriv vedtak
cmd-record-action = oppgave, ny oppgave
cmd-action-done = oppgave gjort, det er gjort
cmd-my-actions = mine oppgaver
cmd-minority-statement = protokolltilførsel, mindretall
decisions-menu-record-decision = Skriv ned et vedtak
decisions-menu-record-action = Gi noen en oppgave
decisions-menu-action-done = Merk en oppgave som gjort
decisions-menu-my-actions = Oppgavene mine
decisions-menu-minority-statement = Si at jeg ser det annerledes
decisions-ask-record-decision-meeting = Hvilket møte?
decisions-none-record-decision-meeting = Jeg finner ikke noe møte
decisions-ask-record-decision-item = Hvilken sak?
decisions-none-record-decision-item = Møtet har ingen saker
decisions-ask-record-decision-text = Hva bestemte dere?
decisions-ask-record-decision-responsible = Hvem følger det opp?
decisions-none-record-decision-responsible = Jeg finner ingen å velge
decisions-ask-record-decision-due = Innen hvilken dag?
decisions-ask-record-action-meeting = Hvilket møte?
decisions-none-record-action-meeting = Jeg finner ikke noe møte
decisions-ask-record-action-item = Hvilken sak?
decisions-none-record-action-item = Møtet har ingen saker
decisions-ask-record-action-text = Hva skal de gjøre?
decisions-ask-record-action-responsible = Hvem gjør det?
decisions-none-record-action-responsible = Jeg finner ingen å velge
decisions-ask-record-action-due = Innen hvilken dag?
decisions-ask-action-done-action = Hvilken oppgave er gjort?
decisions-none-action-done-action = Ingen oppgaver er åpne
decisions-ask-action-done-evidence = Har du noe å vise til?
decisions-ask-minority-statement-meeting = Hvilket møte gjelder det?
decisions-none-minority-statement-meeting = Jeg finner ikke noe møte
decisions-ask-minority-statement-item = Hvilken sak gjelder det?
decisions-none-minority-statement-item = Møtet har ingen saker
decisions-ask-minority-statement-text = Hva skal stå i referatet?
decisions-yes-minority-statement = Ja, ta det med
decisions-meeting-line = { $title }, { $day }
decisions-recorded = Vedtaket i { $item } er skrevet ned
decisions-in-minutes = Det står i referatet.
decisions-one-more = Skriv ned ett vedtak til
decisions-one-more-plain = Skriv ett til
decisions-responsible = Følges opp av { $person }.
decisions-by = Frist: { $day }.
decisions-task = { $text } (innen { $day })
decisions-action-recorded = Oppgaven i { $item } er skrevet ned
decisions-person-does-it = { $person } gjør det.
decisions-action-yours = Du har fått en oppgave fra { $item }
decisions-action-by = Gjør den innen { $day }.
decisions-action-today = Er oppgaven gjort? Fristen er i dag
decisions-action-tell = Si fra til koordinatoren når det er gjort. Si også fra hvis du trenger mer tid.
decisions-action-today-office = En oppgave har frist i dag: { $person }
decisions-is-done = Den er gjort
decisions-done = Oppgaven er gjort
decisions-left =
    { $many ->
        [0] Ingen oppgaver er åpne.
        [one] Én oppgave er åpen.
       *[other] { $many } oppgaver er åpne.
    }
decisions-mine =
    { $many ->
        [one] Du har én oppgave
       *[other] Du har { $many } oppgaver
    }
decisions-mine-none = Du har ingen oppgaver
decisions-dissent-name = Det kommer i referatet under { $item }, med navnet ditt.
decisions-dissent-kept = Det er tatt med under { $item }
decisions-dissent-body = Det står i referatet med dine egne ord.
decision-done-before = Oppgaven var gjort allerede
decision-done-before-body = Det gjelder: { $text }

## Answers about tasks, and the list of all

cmd-all-actions = oppgavelisten, alle oppgaver
decisions-menu-all-actions = Alle åpne oppgaver
decisions-ask-answer-action-action = Hvilken oppgave gjelder det?
decisions-none-answer-action-action = Du har ingen oppgaver som er åpne
decisions-ask-answer-action-answer = Hvordan går det med oppgaven?
decisions-none-answer-action-answer = Det er ingen svar å velge
decisions-ask-answer-action-day = Når er du ferdig?
decisions-ask-answer-action-text = Hva trenger du hjelp til?
decisions-answer-done-choice = Oppgaven er gjort
decisions-answer-more-time-choice = Jeg trenger mer tid
decisions-answer-help-choice = Jeg trenger hjelp
decisions-answer-one-choice = Si hvordan det går
decisions-answer-noted = Svaret ditt er notert
decisions-answered-done = Koordinatoren merker den som gjort.
decisions-answered-more-time = Koordinatoren får vite det.
decisions-answered-help = Koordinatoren tar kontakt med deg.
decisions-asked-again = Jeg spør deg igjen { $day }.
decisions-told-done = { $person } sier at oppgaven er gjort
decisions-told-more-time = { $person } trenger mer tid til en oppgave
decisions-told-help = { $person } trenger hjelp til en oppgave
decisions-their-words = Med egne ord: { $text }
decisions-new-day = Ny dato: { $day }.
decisions-all =
    { $many ->
        [0] Ingen oppgaver er åpne
        [one] Én oppgave er åpen
       *[other] { $many } oppgaver er åpne
    }
decisions-all-line = { $person }, innen { $day }: { $text } ({ $state })
decisions-no-answer = ikke svart ennå
decisions-state-day = ny dato { $day }
decisions-state-done = meldt som gjort
decisions-state-more-time = trenger mer tid
decisions-state-help = trenger hjelp
decision-day-over = Den dagen er over
decision-day-over-body = Skriv en dag som kommer.
