### Filer til løn, og dagen pengane kjem.

cmd-export-payroll = send til løn, lønsfil, lag lønsfil
cmd-mark-paid = løna er betalt, pengane er betalte, utbetalt
payroll-menu-export-payroll = Lage fil til løn
payroll-menu-mark-paid = Seie at ei fil er betalt
payroll-ask-mark-paid-run = Kva fil er betalt?
payroll-ask-mark-paid-date = Kva dag blei ho betalt?
payroll-none-mark-paid-run = Ingen filer ventar på betaling
payroll-yes-export-payroll = Ja, lag fila
payroll-yes-mark-paid = Ja, ho er betalt
payroll-paid-choice = Fila er betalt
payroll-export-sure =
    { $many ->
        [one] Lage fil med { $many } krav, { $sum }?
       *[other] Lage fil med { $many } krav, { $sum }?
    }
payroll-export-means = Eit krav går berre med i éi fil.
payroll-exported =
    { $many ->
        [one] Fil { $batch } til løn: { $many } krav, { $sum }
       *[other] Fil { $batch } til løn: { $many } krav, { $sum }
    }
payroll-fetch = Eg sender aldri fila i chat. Den som driftar boten, hentar ho med «radslag payroll { $ref }».
payroll-fingerprint = Merket til fila tek til med { $code }.
payroll-nothing = Det er ikkje noko nytt å sende til løn
payroll-nothing-body = Inga fil er laga.
payroll-no-number = Desse manglar nummer i løn og er ikkje med: { $names }.
payroll-charity = Desse vil at pengane går til organisasjonen sin: { $names }.
payroll-broken-claims = Desse er endra etter at nokon tilviste dei: { $numbers }. Dei er ikkje med.
payroll-no-wage-type = Desse linjene manglar kode i løn: { $codes }.
payroll-run = Fil { $batch }, { $day }
payroll-paid-sure = Er fil { $batch } betalt { $day }?
payroll-paid-means =
    { $many ->
        [one] { $many } medlem får vite det. Fila er på { $sum }.
       *[other] { $many } medlemmer får vite det. Fila er på { $sum }.
    }
payroll-paid = Fil { $batch } er betalt { $day }
payroll-paid-told =
    { $many ->
        [one] { $many } medlem har fått beskjed.
       *[other] { $many } medlemmer har fått beskjed.
    }
payroll-paid-already = Fila er alt betalt { $day }
payroll-paid-future = { $day } har ikkje vore enno
payroll-paid-future-body = Skriv dagen då pengane gjekk ut. Vent til det har skjedd.
payroll-paid-before = Fila blei laga { $made }
payroll-paid-before-body = Ho kan ikkje vere betalt før det. Skriv dagen då pengane gjekk ut.
payroll-money = Pengane er betalte ut: { $sum }
payroll-money-for = Det er for møtet { $day }, betalt { $paid }.
payroll-money-missing = Er dei ikkje på kontoen om tre dagar, sei frå.
payroll-drawn = { $sum } er trekt
payroll-drawn-for = Det er for møtet { $day }, som er retta.
payroll-drawn-ask = Du fekk for mykje den gongen. Er noko uklart, spør personen her.
payroll-broken = Eg kan ikkje bruke oppsettet for løn
payroll-broken-body = Koordinatoren må sjå på det. Feilen er: { $what }.

## The sheet for payers who type

payroll-sheet-name = Til løn
payroll-label-advance = Forskot
payroll-label-reduction = Lågare sum etter eige val
payroll-sheet-title = Godtgjersle til løn, fil
payroll-sheet-column-name = Namn
payroll-sheet-column-employee = Nummer i løn
payroll-sheet-column-claim = Krav
payroll-sheet-column-day = Møtedag
payroll-sheet-column-what = Kva
payroll-sheet-column-wage-type = Lønsart
payroll-sheet-column-quantity = Tal på einingar
payroll-sheet-column-rate = Sats
payroll-sheet-column-amount = Beløp
payroll-sheet-column-taxable = Skatt
payroll-sheet-yes = ja
payroll-sheet-no = nei
payroll-sheet-sum = Sum
payroll-sheet-total = Alt saman
