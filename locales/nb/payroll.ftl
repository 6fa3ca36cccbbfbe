### Files for payroll, and the day the money comes. nb is the source.

cmd-export-payroll = send til lønn, lønnsfil, lag lønnsfil
cmd-mark-paid = lønn er betalt, pengene er betalt, utbetalt
payroll-menu-export-payroll = Lage fil til lønn
payroll-menu-mark-paid = Si at en fil er betalt
payroll-ask-mark-paid-run = Hvilken fil er betalt?
payroll-ask-mark-paid-date = Hvilken dag ble den betalt?
payroll-none-mark-paid-run = Ingen filer venter på betaling
payroll-yes-export-payroll = Ja, lag filen
payroll-yes-mark-paid = Ja, den er betalt
payroll-paid-choice = Filen er betalt
payroll-export-sure =
    { $many ->
        [one] Lage fil med { $many } krav, { $sum }?
       *[other] Lage fil med { $many } krav, { $sum }?
    }
payroll-export-means = Et krav går bare med i én fil.
payroll-exported =
    { $many ->
        [one] Fil { $batch } til lønn: { $many } krav, { $sum }
       *[other] Fil { $batch } til lønn: { $many } krav, { $sum }
    }
payroll-fetch = Jeg sender aldri filen i chat. Den som drifter boten, henter den med «radslag payroll { $ref }».
payroll-fingerprint = Filens merke begynner med { $code }.
payroll-nothing = Det er ikke noe nytt å sende til lønn
payroll-nothing-body = Ingen fil er laget.
payroll-no-number = Disse mangler nummer i lønn og er ikke med: { $names }.
payroll-charity = Disse vil at pengene går til organisasjonen sin: { $names }.
payroll-broken-claims = Disse er endret etter at noen anviste dem: { $numbers }. De er ikke med.
payroll-no-wage-type = Disse linjene mangler kode i lønn: { $codes }.
payroll-run = Fil { $batch }, { $day }
payroll-paid-sure = Er fil { $batch } betalt { $day }?
payroll-paid-means =
    { $many ->
        [one] { $many } medlem får vite det. Filen er på { $sum }.
       *[other] { $many } medlemmer får vite det. Filen er på { $sum }.
    }
payroll-paid = Fil { $batch } er betalt { $day }
payroll-paid-told =
    { $many ->
        [one] { $many } medlem har fått beskjed.
       *[other] { $many } medlemmer har fått beskjed.
    }
payroll-paid-already = Filen er alt betalt { $day }
payroll-paid-future = { $day } har ikke vært ennå
payroll-paid-future-body = Skriv dagen da pengene gikk ut. Vent til det har skjedd.
payroll-paid-before = Filen ble laget { $made }
payroll-paid-before-body = Den kan ikke være betalt før det. Skriv dagen da pengene gikk ut.
payroll-money = Pengene er betalt ut: { $sum }
payroll-money-for = Det er for møtet { $day }, betalt { $paid }.
payroll-money-missing = Er de ikke på kontoen om tre dager, si fra.
payroll-drawn = { $sum } er trukket
payroll-drawn-for = Det er for møtet { $day }, som er rettet.
payroll-drawn-ask = Du fikk for mye den gangen. Er noe uklart, spør personen her.
payroll-broken = Jeg kan ikke bruke oppsettet for lønn
payroll-broken-body = Koordinatoren må se på det. Feilen er: { $what }.

## The sheet for payers who type

payroll-sheet-name = Til lønn
payroll-label-advance = Forskudd
payroll-label-reduction = Lavere sum etter eget valg
payroll-sheet-title = Godtgjørelse til lønn, fil
payroll-sheet-column-name = Navn
payroll-sheet-column-employee = Nummer i lønn
payroll-sheet-column-claim = Krav
payroll-sheet-column-day = Møtedag
payroll-sheet-column-what = Hva
payroll-sheet-column-wage-type = Lønnsart
payroll-sheet-column-quantity = Antall
payroll-sheet-column-rate = Sats
payroll-sheet-column-amount = Beløp
payroll-sheet-column-taxable = Skatt
payroll-sheet-yes = ja
payroll-sheet-no = nei
payroll-sheet-sum = Sum
payroll-sheet-total = Alt sammen
