### Filer till lön, och dagen då pengarna kommer.

cmd-export-payroll = skicka till lön, lönefil, skapa lönefil
cmd-mark-paid = lönen är betald, pengarna är betalda, utbetalt
payroll-menu-export-payroll = Skapa fil till lön
payroll-menu-mark-paid = Säga att en fil är betald
payroll-ask-mark-paid-run = Vilken fil är betald?
payroll-ask-mark-paid-date = Vilken dag gick pengarna ut?
payroll-none-mark-paid-run = Inga filer väntar på betalning
payroll-yes-export-payroll = Ja, skapa filen
payroll-yes-mark-paid = Ja, den är betald
payroll-paid-choice = Filen är betald
payroll-export-sure =
    { $many ->
        [one] Skapa fil med { $many } underlag, { $sum }?
       *[other] Skapa fil med { $many } underlag, { $sum }?
    }
payroll-export-means = Ett underlag går bara med i en fil.
payroll-exported =
    { $many ->
        [one] Fil { $batch } till lön: { $many } underlag, { $sum }
       *[other] Fil { $batch } till lön: { $many } underlag, { $sum }
    }
payroll-fetch = Jag skickar aldrig filen i chatten. Den som sköter boten hämtar den med ”radslag payroll { $ref }”.
payroll-fingerprint = Filens märke börjar med { $code }.
payroll-nothing = Det finns inget nytt att skicka till lön
payroll-nothing-body = Ingen fil är skapad.
payroll-no-number = De här saknar nummer hos lön och är inte med: { $names }.
payroll-charity = De här vill att pengarna går till sin organisation: { $names }.
payroll-broken-claims = De här är ändrade efter attest och är inte med: { $numbers }.
payroll-no-wage-type = De här raderna saknar kod hos lön: { $codes }.
payroll-run = Fil { $batch }, { $day }
payroll-paid-sure = Är fil { $batch } betald { $day }?
payroll-paid-means =
    { $many ->
        [one] { $many } ledamot får veta det. Filen är på { $sum }.
       *[other] { $many } ledamöter får veta det. Filen är på { $sum }.
    }
payroll-paid = Fil { $batch } är betald { $day }
payroll-paid-told =
    { $many ->
        [one] { $many } ledamot har fått veta det.
       *[other] { $many } ledamöter har fått veta det.
    }
payroll-paid-already = Filen är redan betald { $day }
payroll-paid-future = { $day } har inte varit än
payroll-paid-future-body = Skriv dagen då pengarna gick ut. Vänta tills det har hänt.
payroll-paid-before = Du gjorde filen { $made }
payroll-paid-before-body = Den kan inte vara betald före det. Skriv dagen då pengarna gick ut.
payroll-money = Pengarna är utbetalda: { $sum }
payroll-money-for = Det är för mötet { $day }, betalt { $paid }.
payroll-money-missing = Säg till om de inte är på kontot om tre dagar.
payroll-drawn = { $sum } är avdraget
payroll-drawn-for = Det är för mötet { $day }, som är rättat.
payroll-drawn-ask = Du fick för mycket den gången. Är något oklart, fråga personen här.
payroll-broken = Jag kan inte använda inställningarna för lön
payroll-broken-body = Koordinatorn behöver titta på dem. Felet är: { $what }.

## The sheet for payers who type

payroll-sheet-name = Till lön
payroll-label-advance = Förskott
payroll-label-reduction = Lägre summa efter eget val
payroll-sheet-title = Arvode till lön, fil
payroll-sheet-column-name = Namn
payroll-sheet-column-employee = Nummer hos lön
payroll-sheet-column-claim = Underlag
payroll-sheet-column-day = Mötesdag
payroll-sheet-column-what = Vad
payroll-sheet-column-wage-type = Löneart
payroll-sheet-column-quantity = Antal
payroll-sheet-column-rate = Pris
payroll-sheet-column-amount = Belopp
payroll-sheet-column-taxable = Skatt
payroll-sheet-yes = ja
payroll-sheet-no = nej
payroll-sheet-sum = Summa
payroll-sheet-total = Allt tillsammans
