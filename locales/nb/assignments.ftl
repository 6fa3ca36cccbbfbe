### Assignments besides meetings. nb is the source.

## Commands

cmd-offer-assignment = nytt oppdrag, tilby oppdrag
cmd-my-assignments = mine oppdrag, oppdrag
cmd-assignment-done = oppdrag er gjort, oppdraget er ferdig
assignments-menu-offer-assignment = Tilby noen et oppdrag
assignments-menu-my-assignments = Se oppdragene mine
assignments-menu-assignment-done = Notere at et oppdrag er gjort

## Offering

assignments-ask-offer-assignment-person = Hvem skal få oppdraget?
assignments-none-offer-assignment-person = Rådet har ingen medlemmer ennå
assignments-ask-offer-assignment-title = Hva går oppdraget ut på?
assignments-ask-offer-assignment-day = Hvilken dag?
assignments-ask-offer-assignment-minutes = Hvor mange minutter tar det?
assignments-ask-offer-assignment-paid = Er det betalt?
assignments-minutes = Et oppdrag tar fra 1 til { $most } minutter
assignments-line = { $title }, { $day }
assignments-line-of = { $name }: { $title }, { $day }
assignments-offered = { $name } er spurt om et oppdrag
assignments-paid = Det tar { $n } minutter og er betalt.
assignments-unpaid = Det tar { $n } minutter og er ikke betalt.
assignments-asked = Vil du ta et oppdrag: { $title }?
assignments-asked-ask = Svar ja eller nei. Du trenger ingen grunn for å si nei.
assignments-when = Det er { $day }.
assignments-accept = Ja, jeg tar det
assignments-decline = Nei, ikke denne gangen

## Answering

assignments-ask-answer-assignment-assignment = Hvilket oppdrag gjelder det?
assignments-none-answer-assignment-assignment = Du er ikke spurt om noe oppdrag
assignments-ask-answer-assignment-accept = Tar du oppdraget?
assignments-accepted = Du tar oppdraget: { $title }
assignments-declined = Du tar ikke oppdraget: { $title }
assignments-choice-mine = Se oppdragene mine
assignments-told-accepted = { $name } tar oppdraget
assignments-told-declined = { $name } tar ikke oppdraget
assignments-mine =
    { $n ->
        [one] Du har { $n } oppdrag
       *[other] Du har { $n } oppdrag
    }
assignments-mine-line = { $title }, { $day }: { $state }
assignments-state-asked = venter på svaret ditt
assignments-state-accepted = avtalt
assignments-state-declined = du sa nei
assignments-state-done = gjort
assignments-not-now = Du kan ikke endre oppdraget slik nå
assignments-not-now-body = Se oppdragene dine for hvordan det står.

## Done

assignments-ask-assignment-done-assignment = Hvilket oppdrag er gjort?
assignments-none-assignment-done-assignment = Ingen oppdrag er åpne
assignments-ask-assignment-done-minutes = Hvor mange minutter tok det?
assignments-noted-done = Oppdraget til { $name } er gjort
assignments-done-told = Oppdraget er notert som gjort: { $title }
assignments-fee-follows = Betalingen kommer sammen med godtgjørelsen din.

cmd-claim-assignment = legg til oppdrag, oppdrag på kravet
assignments-menu-claim-assignment = Legge til et oppdrag
assignments-ask-claim-assignment-assignment = Hvilket oppdrag vil du legge til?
assignments-none-claim-assignment-assignment = Ingen betalte oppdrag venter
assignments-paid-told = Du skal ha betalt for { $title }
assignments-paid-how = Legg tiden til den neste godtgjørelsen din.
assignments-claim-choice = Legge til tiden
assignments-no-claim = Ingen godtgjørelse er åpen nå
assignments-no-claim-body = Vent til den neste kommer. Skriv «legg til oppdrag» da.
assignments-no-rate = Rådet har ingen timesats for oppdrag
assignments-no-rate-body = Spør koordinatoren hvordan du får betalt.
assignments-state-claimed = gjort, lagt til godtgjørelsen
