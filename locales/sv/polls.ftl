### Vilken dag passar: fråga, svar, räkning, val.

## Commands

cmd-ask-dates = fråga om datum, hitta ett datum
cmd-answer-dates = vilken dag passar, datum som passar
cmd-show-dates = se datumsvar, svar på datum
polls-menu-ask-dates = Fråga vilken dag som passar
polls-menu-answer-dates = Säga vilka dagar som passar
polls-menu-show-dates = Se vem som kan vilken dag

## Asking

polls-ask-ask-dates-body = Vem vill du fråga?
polls-ask-ask-dates-title = Vad ska mötet heta?
polls-ask-ask-dates-days = Skriv dagarna med klockslag, en på varje rad
polls-ask-ask-dates-minutes = Hur många minuter varar mötet?
polls-ask-ask-dates-mode = Hur träffas ni?
polls-ask-ask-dates-place = Var är mötet?
polls-ask-ask-dates-close = Till vilken dag kan folk svara?
polls-yes-ask-dates = Ja, fråga dem
polls-day = { $day } klockan { $clock }
polls-confirm = Ska vi fråga om ”{ $title }”?
polls-confirm-body = { $n } personer i { $body } blir tillfrågade. De kan svara till och med { $close }.
polls-days = Skriv mellan { $fewest } och { $most } dagar
polls-days-body = Inget är sparat. Skriv en dag på varje rad, med klockslag.
polls-minutes = Ett möte kan vara från 1 till { $most } minuter
polls-sent =
    { $n ->
        [one] { $n } person är tillfrågad
       *[other] { $n } personer är tillfrågade
    }
polls-sent-body = Du får svaren när { $close } är över. Du kan välja dag innan dess.
polls-by-hand = De här måste få telefon eller brev: { $names }.

## Answering

polls-asked = När passar ”{ $title }”?
polls-asked-ask = Säg vilka dagar du kan. Sista dag för svar är { $close }.
polls-choice-answer = Välja dagar
polls-choice-again = Svara igen
polls-choice-tally = Se svaren
polls-all = Alla dagarna passar
polls-none = Ingen av dem passar
polls-ask-answer-dates-poll = Vilket möte gäller det?
polls-none-answer-dates-poll = Ingen frågar om datum nu
polls-ask-answer-dates-fits = Vilka dagar passar? Skriv siffrorna, till exempel 1 3
polls-none-answer-dates-fits = Det finns inga dagar att välja
polls-noted = Noterat: dina dagar för ”{ $title }”
polls-noted-none = Ingen av dagarna passar dig.
polls-noted-body = Du kan svara igen till och med { $close }.
polls-closed = Dagen är redan vald
polls-closed-body = Se nästa möte i menyn.

## Counting and choosing

polls-ask-show-dates-poll = Vilket möte gäller det?
polls-none-show-dates-poll = Du har inte frågat om några datum
polls-ask-choose-date-poll = Vilket möte gäller det?
polls-none-choose-date-poll = Du har inte frågat om några datum
polls-ask-choose-date-day = Vilken dag väljer du?
polls-none-choose-date-day = Det finns inga dagar att välja
polls-tally = Svar om ”{ $title }”
polls-tally-ask =
    { $n ->
        [one] { $n } har svarat. Välj en dag, så får alla den i kalendern.
       *[other] { $n } har svarat. Välj en dag, så får alla den i kalendern.
    }
polls-day-count = { $day } klockan { $clock }: { $n } av { $all } kan
polls-missing = Har inte svarat: { $names }.
polls-closed-told = Dagen är vald: { $day }
polls-closed-ask = Kommer du? Kalenderfilen finns här.
polls-chosen = Mötet är planerat { $day }
