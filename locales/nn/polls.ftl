### Kva dag passar: spurt, svart, talt, vald.

## Commands

cmd-ask-dates = spør om dato, finn ein dato, datoavrøysting
cmd-answer-dates = kva dag passar, datoar som passar
cmd-show-dates = sjå datosvar, svar på datoar
polls-menu-ask-dates = Spørje kva dag som passar
polls-menu-answer-dates = Seie kva dagar som passar
polls-menu-show-dates = Sjå kven som kan kva dag

## Asking

polls-ask-ask-dates-body = Kven vil du spørje?
polls-ask-ask-dates-title = Kva skal møtet heite?
polls-ask-ask-dates-days = Skriv dagane med klokkeslett, éin på kvar linje
polls-ask-ask-dates-minutes = Kor mange minutt varer møtet?
polls-ask-ask-dates-mode = Korleis møtest de?
polls-ask-ask-dates-place = Kvar er møtet?
polls-ask-ask-dates-close = Til kva dag kan folk svare?
polls-yes-ask-dates = Ja, spør dei
polls-day = { $day } klokka { $clock }
polls-confirm = Skal vi spørje om «{ $title }»?
polls-confirm-body = Eg spør { $n } personar i { $body }. Dei kan svare fram til { $close }.
polls-days = Skriv frå { $fewest } til { $most } dagar
polls-days-body = Ingenting er lagra. Skriv éin dag på kvar linje, med klokkeslett.
polls-minutes = Eit møte kan vare frå 1 til { $most } minutt
polls-sent =
    { $n ->
        [one] { $n } person er spurd
       *[other] { $n } personar er spurde
    }
polls-sent-body = Du får svara når { $close } er over. Du kan velje dag før det.
polls-by-hand = Ring desse, eller send brev: { $names }.

## Answering

polls-asked = Når passar «{ $title }»?
polls-asked-ask = Sei kva dagar du kan. Siste dag for svar er { $close }.
polls-choice-answer = Velje dagar
polls-choice-again = Svare på nytt
polls-choice-tally = Sjå svara
polls-all = Alle dagane passar
polls-none = Ingen av dei passar
polls-ask-answer-dates-poll = Kva møte gjeld det?
polls-none-answer-dates-poll = Ingen spør om datoar no
polls-ask-answer-dates-fits = Kva dagar passar? Skriv tala, til dømes 1 3
polls-none-answer-dates-fits = Det er ingen dagar å velje
polls-noted = Notert: dagane dine til «{ $title }»
polls-noted-none = Ingen av dagane passar deg.
polls-noted-body = Du kan svare på nytt fram til { $close }.
polls-closed = Dagen er alt vald
polls-closed-body = Sjå neste møte i menyen.

## Counting and choosing

polls-ask-show-dates-poll = Kva møte gjeld det?
polls-none-show-dates-poll = Du har ikkje spurt om nokon datoar
polls-ask-choose-date-poll = Kva møte gjeld det?
polls-none-choose-date-poll = Du har ikkje spurt om nokon datoar
polls-ask-choose-date-day = Kva dag vel du?
polls-none-choose-date-day = Det er ingen dagar å velje
polls-tally = Svar om «{ $title }»
polls-tally-ask =
    { $n ->
        [one] { $n } har svart. Vel ein dag, så får alle han i kalenderen.
       *[other] { $n } har svart. Vel ein dag, så får alle han i kalenderen.
    }
polls-day-count = { $day } klokka { $clock }: { $n } av { $all } kan
polls-missing = Har ikkje svart: { $names }.
polls-closed-told = Dagen er vald: { $day }
polls-closed-ask = Kjem du? Kalenderfila ligg her.
polls-chosen = Møtet er planlagt { $day }
