### Oppdrag utanom møte.

## Commands

cmd-offer-assignment = nytt oppdrag, tilby oppdrag
cmd-my-assignments = mine oppdrag, oppdrag
cmd-assignment-done = oppdrag er gjort, oppdraget er ferdig
assignments-menu-offer-assignment = Tilby nokon eit oppdrag
assignments-menu-my-assignments = Sjå oppdraga mine
assignments-menu-assignment-done = Notere at eit oppdrag er gjort

## Offering

assignments-ask-offer-assignment-person = Kven skal få oppdraget?
assignments-none-offer-assignment-person = Rådet har ingen medlemmer enno
assignments-ask-offer-assignment-title = Kva går oppdraget ut på?
assignments-ask-offer-assignment-day = Kva dag?
assignments-ask-offer-assignment-minutes = Kor mange minutt tek det?
assignments-ask-offer-assignment-paid = Er det betalt?
assignments-minutes = Eit oppdrag tek frå 1 til { $most } minutt
assignments-line = { $title }, { $day }
assignments-line-of = { $name }: { $title }, { $day }
assignments-offered = { $name } er spurd om eit oppdrag
assignments-paid = Det tek { $n } minutt og er betalt.
assignments-unpaid = Det tek { $n } minutt og er ikkje betalt.
assignments-asked = Vil du ta eit oppdrag: { $title }?
assignments-asked-ask = Svar ja eller nei. Du treng ingen grunn for å seie nei.
assignments-when = Det er { $day }.
assignments-accept = Ja, eg tek det
assignments-decline = Nei, ikkje denne gongen

## Answering

assignments-ask-answer-assignment-assignment = Kva oppdrag gjeld det?
assignments-none-answer-assignment-assignment = Du er ikkje spurd om noko oppdrag
assignments-ask-answer-assignment-accept = Tek du oppdraget?
assignments-accepted = Du tek oppdraget: { $title }
assignments-declined = Du tek ikkje oppdraget: { $title }
assignments-choice-mine = Sjå oppdraga mine
assignments-told-accepted = { $name } tek oppdraget
assignments-told-declined = { $name } tek ikkje oppdraget
assignments-mine =
    { $n ->
        [one] Du har { $n } oppdrag
       *[other] Du har { $n } oppdrag
    }
assignments-mine-line = { $title }, { $day }: { $state }
assignments-state-asked = ventar på svaret ditt
assignments-state-accepted = avtalt
assignments-state-declined = du sa nei
assignments-state-done = gjort
assignments-not-now = Du kan ikkje endre oppdraget slik no
assignments-not-now-body = Sjå oppdraga dine for korleis det står.

## Done

assignments-ask-assignment-done-assignment = Kva oppdrag er gjort?
assignments-none-assignment-done-assignment = Ingen oppdrag er opne
assignments-ask-assignment-done-minutes = Kor mange minutt tok det?
assignments-noted-done = Oppdraget til { $name } er gjort
assignments-done-told = Oppdraget er notert som gjort: { $title }
assignments-fee-follows = Betalinga kjem saman med godtgjersla di.

cmd-claim-assignment = legg til oppdrag, oppdrag på kravet
assignments-menu-claim-assignment = Leggje til eit oppdrag
assignments-ask-claim-assignment-assignment = Kva oppdrag vil du leggje til?
assignments-none-claim-assignment-assignment = Ingen betalte oppdrag ventar
assignments-paid-told = Du skal ha betalt for { $title }
assignments-paid-how = Legg tida til den neste godtgjersla di.
assignments-claim-choice = Leggje til tida
assignments-no-claim = Inga godtgjersle er open no
assignments-no-claim-body = Vent til den neste kjem. Skriv «legg til oppdrag» då.
assignments-no-rate = Rådet har ingen timesats for oppdrag
assignments-no-rate-body = Spør koordinatoren korleis du får betalt.
assignments-state-claimed = gjort, lagt til godtgjersla
