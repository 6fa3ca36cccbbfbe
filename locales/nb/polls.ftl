### Which day suits: asked, answered, counted, chosen. nb is the source.

## Commands

cmd-ask-dates = spør om dato, finn en dato, datoavstemning
cmd-answer-dates = hvilken dag passer, datoer som passer
cmd-show-dates = se datosvar, svar på datoer
polls-menu-ask-dates = Spørre hvilken dag som passer
polls-menu-answer-dates = Si hvilke dager som passer
polls-menu-show-dates = Se hvem som kan hvilken dag

## Asking

polls-ask-ask-dates-body = Hvem vil du spørre?
polls-ask-ask-dates-title = Hva skal møtet hete?
polls-ask-ask-dates-days = Skriv dagene med klokkeslett, én på hver linje
polls-ask-ask-dates-minutes = Hvor mange minutter varer møtet?
polls-ask-ask-dates-mode = Hvordan møtes dere?
polls-ask-ask-dates-place = Hvor er møtet?
polls-ask-ask-dates-close = Til hvilken dag kan folk svare?
polls-yes-ask-dates = Ja, spør dem
polls-day = { $day } klokka { $clock }
polls-confirm = Skal vi spørre om «{ $title }»?
polls-confirm-body = Jeg spør { $n } personer i { $body }. De kan svare fram til { $close }.
polls-days = Skriv fra { $fewest } til { $most } dager
polls-days-body = Ingenting er lagret. Skriv én dag på hver linje, med klokkeslett.
polls-minutes = Et møte kan vare fra 1 til { $most } minutter
polls-sent =
    { $n ->
        [one] { $n } person er spurt
       *[other] { $n } personer er spurt
    }
polls-sent-body = Du får svarene når { $close } er over. Du kan velge dag før det.
polls-by-hand = Ring disse, eller send brev: { $names }.

## Answering

polls-asked = Når passer «{ $title }»?
polls-asked-ask = Si hvilke dager du kan. Siste dag for svar er { $close }.
polls-choice-answer = Velge dager
polls-choice-again = Svare på nytt
polls-choice-tally = Se svarene
polls-all = Alle dagene passer
polls-none = Ingen av dem passer
polls-ask-answer-dates-poll = Hvilket møte gjelder det?
polls-none-answer-dates-poll = Ingen spør om datoer nå
polls-ask-answer-dates-fits = Hvilke dager passer? Skriv tallene, for eksempel 1 3
polls-none-answer-dates-fits = Det er ingen dager å velge
polls-noted = Notert: dagene dine til «{ $title }»
polls-noted-none = Ingen av dagene passer deg.
polls-noted-body = Du kan svare på nytt fram til { $close }.
polls-closed = Dagen er alt valgt
polls-closed-body = Se neste møte i menyen.

## Counting and choosing

polls-ask-show-dates-poll = Hvilket møte gjelder det?
polls-none-show-dates-poll = Du har ikke spurt om noen datoer
polls-ask-choose-date-poll = Hvilket møte gjelder det?
polls-none-choose-date-poll = Du har ikke spurt om noen datoer
polls-ask-choose-date-day = Hvilken dag velger du?
polls-none-choose-date-day = Det er ingen dager å velge
polls-tally = Svar om «{ $title }»
polls-tally-ask =
    { $n ->
        [one] { $n } har svart. Velg en dag, så får alle den i kalenderen.
       *[other] { $n } har svart. Velg en dag, så får alle den i kalenderen.
    }
polls-day-count = { $day } klokka { $clock }: { $n } av { $all } kan
polls-missing = Har ikke svart: { $names }.
polls-closed-told = Dagen er valgt: { $day }
polls-closed-ask = Kommer du? Kalenderfilen ligger her.
polls-chosen = Møtet er planlagt { $day }
