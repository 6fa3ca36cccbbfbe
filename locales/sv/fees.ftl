### Arvode: skapat efter ett möte, bekräftat, granskat av två, utbetalt.

cmd-my-fees = arvode, mitt arvode, mina pengar, ersättning, när kommer pengarna, pengar
cmd-fee-confirm = underlaget stämmer, bekräfta arvode, bekräfta underlaget
cmd-fee-add-line = lägg till utlägg, utlägg, reseutlägg, lägg till i underlaget
cmd-fee-receipt = kvitto, skicka kvitto, bild på kvitto
cmd-fee-year = arvode i år, översikt för året, årsöversikt
cmd-fee-decline = inget arvode, tack nej till arvode
cmd-fee-choose = välj arvode, mindre arvode
cmd-fee-limit = egen gräns, sätt gräns, årsgräns
cmd-fee-wrong = fel i underlaget, tiden stämmer inte
cmd-fees-to-certify = att granska, underlag att granska
cmd-fees-to-approve = att attestera, underlag att attestera
cmd-fee-certify = granska, granska underlag
cmd-fee-approve = attestera, attestera underlag
cmd-fee-return = skicka tillbaka underlag
cmd-fee-reject = avslå underlag
cmd-fee-correct = rätta ett underlag, korrigera underlag
cmd-fee-allow = godta sent underlag
cmd-late-fees = sena utbetalningar, sena underlag
cmd-fee-costs = vad kostar inflytande, kostnader
cmd-fee-overview = summa per ledamot, årssumma per ledamot

## Menus

fee-menu-my-fees = Se mitt arvode
fee-menu-fee-confirm = Bekräfta ett underlag
fee-menu-fee-add-line = Lägga till ett utlägg
fee-menu-fee-receipt = Skicka ett kvitto
fee-menu-fee-year = Se hela året
fee-menu-fee-decline = Tacka nej till arvode
fee-menu-fee-choose = Välja före ett möte
fee-menu-fee-limit = Sätta min egen gräns
fee-menu-fee-wrong = Säga att något är fel i ett underlag
fee-menu-fees-to-certify = Granska underlag
fee-menu-fees-to-approve = Attestera underlag
fee-menu-fee-certify = Granska ett underlag
fee-menu-fee-approve = Attestera ett underlag
fee-menu-fee-return = Skicka tillbaka ett underlag
fee-menu-fee-reject = Avslå ett underlag
fee-menu-fee-correct = Rätta ett underlag som gått till lön
fee-menu-fee-allow = Godta ett underlag som kom för sent
fee-menu-late-fees = Pengar som kommer för sent
fee-menu-fee-costs = Vad inflytande kostar
fee-menu-fee-overview = Året för varje ledamot

## Choices

fee-right-choice = Det stämmer
fee-add-choice = Lägg till något
fee-add-choice-plain = Lägg till något
fee-photo-choice = Skicka bild på kvitto
fee-photo-choice-plain = Skicka bild
fee-other-choice = Andra val
fee-drop-choice = Ta bort en rad
fee-wrong-choice = Säg att något är fel
fee-none-choice = Bara mina utlägg
fee-nothing-choice = Ingenting den här gången
fee-next-choice = Välj för nästa möte
fee-limit-choice = Sätt egen gräns
fee-see-choice = Se underlaget
fee-year-choice = Visa hela året
fee-another-year-choice = Gå till { $year }
fee-show-choice = Se mötet { $day }
fee-show-choice-plain = Se mötet { $day }
fee-certify-choice = Granskat
fee-approve-choice = Attestera
fee-allow-choice = Godta ändå
fee-return-choice = Skicka tillbaka
fee-reject-choice = Avslå
fee-correct-choice = Rätta underlaget
fee-look-choice = Titta på dem
fee-next-one-choice = Ta nästa
fee-wish-full = Hela summan
fee-wish-lower = Mindre
fee-wish-charity = Till min organisation
fee-scope-fee = Bara mina utlägg
fee-scope-all = Ingenting den här gången

## Lines

fee-code-advance = Förskott du har fått
fee-code-assignment = Uppdrag
fee-code-cancel = Sent inställt möte
fee-code-care = Barnpassning eller omsorg
fee-code-chair = Tillägg för att leda
fee-code-companion = Ledsagare
fee-code-diet = Mat på resa
fee-code-digital = Telefon och nät
fee-code-driving = Egen bil
fee-code-driving-free = Egen bil, utan skatt
fee-code-driving-taxable = Egen bil, med skatt
fee-code-interpreter = Tolkning
fee-code-lost-earnings = Förlorad inkomst
fee-code-meeting = Möte
fee-code-overnight = Övernattning
fee-code-parking = Parkering
fee-code-premeeting = Förmöte
fee-code-prep = Läsning
fee-code-reduction = Du valde en lägre summa
fee-code-taxi = Taxiresa
fee-code-transit = Buss, tåg eller båt
fee-code-travel-time = Restid
fee-line = { $what }: { $sum }
fee-line-stay = { $what }, { $time }: { $sum }
fee-line-base = { $what }, { $time }: { $percent } procent av { $base } = { $sum }
fee-line-hours =
    { $hours ->
        [one] { $what }: { $hours } timme × { $rate } = { $sum }
       *[other] { $what }: { $hours } timmar × { $rate } = { $sum }
    }
fee-line-driving = { $what }: { $distance } { $unit } × { $rate } = { $sum }
fee-line-percent = { $what }: { $percent } procent av ”{ $of }” = { $sum }
fee-line-capped = { $what }: { $sum }. Kvittot är på { $asked }. Det här är det mesta rådet kan betala
fee-line-no-receipt = { $line }. Kvitto saknas
fee-decimal = { $whole },{ $part }
fee-unit-km = km
fee-unit-mil = mil
fee-unit-mile = engelska mil
fee-sum = { $sum }
fee-count = { $many }
fee-quote = ”{ $text }”
fee-this-line = Den här raden
fee-time-hours =
    { $hours ->
        [one] { $hours } timme
       *[other] { $hours } timmar
    }
fee-time-minutes =
    { $minutes ->
        [one] { $minutes } minut
       *[other] { $minutes } minuter
    }
fee-time-both = { $hours } och { $minutes }
fee-hours = { $time } i möten
fee-meeting = Mötet { $day }

## To the member

fee-title = Arvode för { $day }: { $sum }
fee-money-if = Svara senast { $answer }. Då kommer pengarna omkring { $money }.
fee-money-on = Pengarna kommer omkring { $money }.
fee-money-next = Nästa pengar kommer omkring { $money }.
fee-over = Med det här blir årets summa { $sum }. Din egen gräns är { $limit }.
fee-over-talk = Vill du prata med någon innan du svarar står namnet här.
fee-number-state = Underlag { $number }: { $state }.
fee-added = Tillagt. Summan är nu { $sum }
fee-changed = Ändrat. Summan är nu { $sum }
fee-receipt-next = Skicka en bild på kvittot här, bara i den här privata chatten.
fee-instead = Det här kommer i stället för arvode.
fee-confirmed = Underlag { $number } är skickat vidare: { $sum }
fee-seen-by-two = Två personer ser över underlaget innan det går till lön.
fee-outside = Underlaget kom { $days } dagar efter mötet. Gränsen är { $window } dagar
fee-outside-kept = Underlaget kom för sent, men det är mottaget.
fee-outside-who = Koordinatorn kan be om ett undantag. Skriv ”människa” för att prata om det.
fee-receipt-still = Skicka kvittot för ”{ $what }”.
fee-other = Andra val
fee-other-quiet = Inga andra ledamöter får veta vad du väljer.
fee-other-before = Mindre, eller till organisationen, kan du välja innan ett möte börjar.
fee-decline-fee-sure = Vill du säga nej till pengarna för arbetet { $day }?
fee-decline-fee-means = Då får du inte betalt för arbetet. Dina utlägg får du tillbaka.
fee-decline-all-sure = Vill du säga nej till pengarna för { $day }?
fee-decline-all-means = Då får du varken pengar för arbetet eller utläggen. Det går inte att ändra sedan.
fee-yes-fee-decline = Ja, jag säger nej
fee-declined-all = Du får inget för { $day }, som du ville
fee-declined-fee = Du får bara utläggen: { $sum }
fee-yes-fee-confirm = Det stämmer
fee-wish-ask = Vad vill du ha för mötet?
fee-wish-ask-first = Får du bidrag eller annan ersättning kan du fråga där först.
fee-chosen = Ditt val för { $day } är noterat
fee-chosen-full = Du får hela summan.
fee-chosen-lower = Du får högst { $sum } för arbetet. Utläggen kommer till.
fee-chosen-charity = Pengarna går till din organisation.
fee-chosen-until = Du kan välja på nytt tills mötet börjar.
fee-ask-fee-choose-meeting = Vilket möte gäller det?
fee-ask-fee-choose-amount-minor = Hur mycket vill du ha för arbetet, högst?
fee-none-fee-choose-meeting = Det finns inga möten att välja för nu
fee-ask-fee-add-line-meeting = Vilket möte gäller det?
fee-ask-fee-add-line-code = Vad vill du lägga till?
fee-ask-fee-add-line-amount-minor = Hur mycket var det? Skriv summan
fee-ask-fee-add-line-minutes = Hur många minuter tog det?
fee-none-fee-add-line-meeting = Du har inga underlag att ändra nu
fee-none-fee-add-line-code = Det finns inget att lägga till
fee-wrong-hint = Är tiden fel? Skriv ”tiden stämmer inte”.
fee-ask-distance-km = Hur många kilometer körde du, fram och tillbaka?
fee-ask-distance-mil = Hur många mil körde du, fram och tillbaka?
fee-ask-distance-mile = Hur många engelska mil körde du, fram och tillbaka?
fee-ask-distance-hint = Skriv bara talet, till exempel 64 eller 6,4.
fee-ask-fee-drop-line-meeting = Vilket möte gäller det?
fee-ask-fee-drop-line-code = Vilken rad ska bort?
fee-none-fee-drop-line-meeting = Du har inga underlag att ändra nu
fee-none-fee-drop-line-code = Du har inte lagt till något här
fee-ask-fee-confirm-meeting = Vilket möte gäller det?
fee-none-fee-confirm-meeting = Du har inga underlag som väntar på svar
fee-ask-fee-decline-meeting = Vilket möte gäller det?
fee-ask-fee-decline-scope = Vad vill du ha?
fee-none-fee-decline-meeting = Du har inga underlag att tacka nej till nu
fee-ask-fee-show-meeting = Vilket möte vill du se?
fee-none-fee-show-meeting = Du har inga underlag än
fee-ask-fee-limit-amount-minor = Hur mycket vill du tjäna på ett år? Skriv 0 för ingen gräns
fee-ask-fee-wrong-meeting = Vilket möte gäller det?
fee-ask-fee-wrong-text = Vad är fel?
fee-none-fee-wrong-meeting = Du har inga underlag att ändra nu
fee-wrong-kept = Tack, vi tittar på det
fee-wrong-kept-by = { $name } får veta det nu.
fee-wrong-kept-office = Koordinatorn får veta det nu.
fee-wrong-kept-wait = Underlaget väntar tills du har svarat på det.

## Reminders

fee-reminder = Underlaget för { $day } väntar på dig
fee-reminder-sum = Det är på { $sum }.
fee-reminder-last = Sista dagen är { $day }.
fee-receipt-reminder = Ett kvitto saknas
fee-receipt-old-soon = När det har gått två veckor till är det för gammalt.
fee-called-off = Sent inställt möte: { $day }
fee-called-off-body = Har du förlorat något på det kan du få ersättning.
fee-called-off-none = Förlorade du ingenting? Då är du klar.
fee-called-off-choice = Begär ersättning
fee-called-off-choice-plain = Be om ersättning
fee-no-rates-told = Inga taxor gäller för mötet { $day }
fee-no-rates-told-body = Därför finns inga underlag för mötet. Lägg in taxorna för den dagen.

## My year

fee-mine = Arvode { $year }: { $sum }
fee-mine-none = Du har inget arvode än
fee-mine-none-body = Efter ett möte får du det här, rad för rad.
fee-label-paid = Utbetalt
fee-label-coming = På väg till dig
fee-label-drawn = Dras av nästa gång
fee-label-waiting = Väntar på svar från dig
fee-label-limit = Din egen gräns
fee-label-all = Allt tillsammans
fee-label-taxable = Av det med skatt
fee-label-hours = Tid
fee-latest = Det senaste är mötet { $day }: { $state }.
fee-said-no-to = De här raderna har du sagt nej till:
fee-rejected-lines = De här raderna är avslagna:
fee-year = Hela { $year }
fee-year-none = Inga möten i { $year } med arvode
fee-year-none-body = När du har varit på ett möte står det här.
fee-last-year-words = förra året, i fjol
fee-year-line = { $day }: { $sum }, { $state }
fee-year-show = Du kan visa översikten för den som frågar, till exempel Försäkringskassan.
fee-limit-set = Din gräns är { $limit } om året
fee-limit-means = Jag säger till innan du går över den.
fee-limit-so-far = Hittills i år är det { $sum } med skatt.
fee-limit-own = Vad som är rätt för dig kan jag inte svara på. Fråga den som betalar ut bidraget.
fee-limit-gone = Du har ingen egen gräns nu
fee-limit-unclear = Jag förstår inte gränsen
fee-limit-unclear-body = Skriv en summa, till exempel 20 000.
fee-paid-on = Utbetalt { $day }.
fee-state-drafted = väntar på svar från dig
fee-state-submitted = skickat, ska till granskning
fee-state-certified = granskat, ska till attest
fee-state-approved = attesterat, ska till lön
fee-state-exported = skickat till lön
fee-state-paid = utbetalt
fee-state-returned = skickat tillbaka
fee-state-rejected = avslaget
fee-state-declined-by-member = inte önskat
fee-returned = Underlaget för { $day } kom tillbaka
fee-returned-why = Skäl: { $reason }
fee-returned-due = Svara senast { $day }.
fee-rejected = Underlaget för { $day } är avslaget
fee-rejected-talk = Håller du inte med, prata med personen här.
fee-corrected = Underlaget för { $day } är rättat till { $sum }
fee-corrected-drawn = { $sum } dras av nästa gång.
fee-corrected-more = { $sum } kommer i nästa utbetalning.
fee-corrected-same = Summan är densamma som förut.
fee-had = Du har fått { $sum }.

## Receipts

fee-ask-fee-receipt-meeting = Vilket möte gäller det?
fee-ask-fee-receipt-code = Vad är kvittot för?
fee-ask-fee-receipt-photo = Skicka bilden på kvittot nu
fee-ask-fee-receipt-bought = Vilket datum står på kvittot?
fee-none-fee-receipt-meeting = Du har inga underlag som väntar på kvitto
fee-none-fee-receipt-code = Ingen av raderna behöver kvitto
fee-receipt-coming = Bilden för ”{ $what }” är på väg in
fee-receipt-kept = Kvittot för ”{ $what }” är sparat
fee-receipt-who = Bara de som ser över underlaget kan se bilden.
fee-receipt-old = Kvittot är äldre än reglerna säger. Den som ser över underlaget avgör.
fee-receipt-twice = Den här bilden är använd förut
fee-receipt-twice-body = Varje kvitto gäller en gång. Skicka en annan bild om den här var fel.
fee-receipt-lost = Bilden kom inte fram
fee-receipt-lost-body = Försök att skicka den en gång till.
fee-receipt-no-picture = Skicka kvittot som bild
fee-receipt-no-picture-body = En bild eller en PDF går bra.
fee-receipt-which = Är det här ett kvitto?
fee-receipt-for = Ja, för { $what }, { $day }
fee-receipt-not = Nej, något annat
fee-receipt-file = Kvitto för { $what }

## Numbers that are never written here

fee-private-number = Skriv inte sådana nummer här
fee-private-number-body = Det såg ut som ett kontonummer eller ett personnummer. Jag har inte sparat det.
fee-private-account = Det såg ut som ett kontonummer. Jag har inte sparat det.
fee-private-id = Det såg ut som ett personnummer. Jag har inte sparat det.
fee-private-way = Lön har sådana nummer redan, och rådet behöver dem inte.
fee-private-call = Har du ett nytt nummer, ring { $name }, { $phone }.
fee-private-delete = Ta gärna bort ditt meddelande i chatten.

## When something is refused

fee-own-claim = Det här är ditt eget underlag
fee-own-claim-body = En annan person måste göra det här.
fee-same-person = Du har granskat det här underlaget
fee-same-person-body = En annan person måste attestera det.
fee-out-of-window = Underlaget kom för sent
fee-out-of-window-body = Den som attesterar kan godta det med ett skäl.
fee-receipt-missing = Kvitto saknas för { $code }
fee-receipt-missing-body = Skicka tillbaka underlaget, så kan ledamoten lägga till det.
fee-lines-changed = Raderna är ändrade efter granskningen
fee-lines-changed-body = Skicka tillbaka underlaget till ny granskning.
fee-not-late = Det här underlaget behöver inget undantag
fee-no-claim = Det finns inget underlag för det här mötet
fee-no-claim-body = Bara den som satt på platsen får ett underlag.
fee-no-rates = Rådet har inga taxor som gäller den dagen
fee-no-rates-body = Koordinatorn kan lägga in dem.
fee-rates-broken = Taxorna går inte att läsa
fee-rates-broken-body = Koordinatorn behöver titta på dem. Felet är: { $what }.
fee-rests = Du kan svara från { $until }
fee-rests-body = Det här kontot är nytt. Därför väntar pengar i tre dagar. Svara från det gamla kontot om det är bråttom.
fee-choice-too-late = Mötet har börjat
fee-choice-too-late-body = Det väljer du före mötet. Du kan fortfarande tacka nej till arvode.
fee-choice-unknown = Det valet finns inte
fee-choice-needs-amount = Skriv hur mycket du vill ha
fee-line-needs-amount = Skriv hur mycket det var
fee-line-needs-amount-body = Summan måste vara större än noll.
fee-line-needs-distance = Skriv hur långt du körde
fee-line-needs-minutes = Skriv hur många minuter det tog
fee-line-too-large = Det talet är för stort
fee-line-too-large-body = Se om det är rätt skrivet. Skriv aldrig kontonummer här.
fee-line-unknown = Den raden finns inte i taxorna
fee-line-not-yours = Den raden följer av mötet
fee-line-not-yours-body = Är tiden fel? Skriv ”tiden stämmer inte”.
fee-line-not-by-time = Jag räknar inte den raden efter tid
fee-number-unreadable = Jag förstår inte talet ”{ $text }”
fee-number-unreadable-body = Skriv bara talet, till exempel 64 eller 6,4.
fee-other-currency = Summan måste vara i rådets egna pengar
fee-other-currency-body = Räkna om den, eller skicka kvittot, så hjälper koordinatorn dig.
fee-not-now = Du kan inte ändra underlaget så nu
fee-not-now-body =
    { $state ->
        [drafted] Ledamoten har inte svarat än.
        [submitted] Underlaget är skickat och ska till granskning.
        [certified] Underlaget är granskat och ska till attest.
        [approved] Underlaget är attesterat och väntar på lön.
        [exported] Underlaget är skickat till lön.
        [paid] Underlaget är utbetalt.
        [returned] Underlaget är skickat tillbaka till ledamoten.
        [rejected] Underlaget är avslaget.
       *[other] Ledamoten ville inte ha något.
    }

## Officers

fee-of = { $number }, { $name }: { $sum }
fee-of-meeting = Möte { $day }: { $name } var där i { $time }.
fee-of-premeeting = Förmötet tog { $time }.
fee-of-person = { $name }, { $day }
fee-of-person-sum = { $name }, { $day }: { $sum }
fee-missing-receipts = Kvitto saknas för { $what }.
fee-came-late = Underlaget kom efter sista dagen. Det behöver ett undantag före granskning.
fee-came-late-allowed = Underlaget kom för sent. Det är godtaget eftersom: { $reason }
fee-for-charity = Ledamoten vill att pengarna går till sin organisation.
fee-way = Vägen hittills
fee-step = { $state }
fee-step-by = { $state }, { $name }
fee-step-why = { $state }, { $name }: { $words }
fee-step-drafted = Skapat
fee-step-submitted = Bekräftat
fee-step-certified = Granskat
fee-step-approved = Attesterat
fee-step-exported = Skickat till lön
fee-step-paid = Utbetalt
fee-step-returned = Skickat tillbaka
fee-step-rejected = Avslaget
fee-step-declined-by-member = Inte önskat
fee-step-corrected = Rättat
fee-step-allowed = Godtaget för sent
fee-to-certify =
    { $many ->
        [one] { $many } underlag väntar på granskning
       *[other] { $many } underlag väntar på granskning
    }
fee-to-certify-none = Inga underlag väntar på granskning
fee-to-approve =
    { $many ->
        [one] { $many } underlag väntar på attest
       *[other] { $many } underlag väntar på attest
    }
fee-to-approve-none = Inga underlag väntar på attest
fee-to-export =
    { $many ->
        [one] { $many } underlag är klart för lön
       *[other] { $many } underlag är klara för lön
    }
fee-waits-why = Ledamöterna väntar på sina pengar.
fee-certified = Underlag { $number } är granskat: { $name }, { $sum }
fee-certified-next = Nu ska en annan person attestera det.
fee-approved = Underlag { $number } är attesterat: { $name }, { $sum }
fee-approved-next = Det kommer med i nästa fil till lön.
fee-allowed = Underlag { $number } är godtaget: { $name }, { $sum }
fee-allowed-next = Nu kan det gå till granskning.
fee-sent-back = Underlag { $number } är skickat tillbaka till { $name }
fee-sent-back-body = Ledamoten har fått skälet och sista dagen.
fee-return-sure = Skicka underlag { $number } tillbaka till { $name }?
fee-return-means = Ledamoten behöver svara senast { $day }.
fee-due-far = { $day } är för långt fram
fee-due-far-body = Sista dagen kan vara { $last }. Skriv en dag före det, med årtal.
fee-reject-sure = Avslå underlag { $number }: { $name }, { $sum }?
fee-reject-means = Ledamoten får skälet, men inga pengar.
fee-rejection-kept = Underlag { $number } är avslaget: { $name }
fee-rejection-kept-body = Ledamoten har fått skälet. Skicka tillbaka underlaget om ni vill titta på det igen.
fee-correct-sure = Rätta underlag { $number } från { $before } till { $after }?
fee-correct-means = Nästa fil drar av de gamla raderna. Den lägger till de nya.
fee-correct-other-day = Mötet var { $day }
fee-correct-other-day-body = Tiden måste vara på den dagen. Skriv dag och klockslag en gång till.
fee-correct-was-there = Ny tid: från klockan { $from } till klockan { $to }.
fee-correct-outside = Kontrollera: Mötet varade från klockan { $from } till klockan { $to }. Tiden du skrev går utanför.
fee-correction-kept = Underlag { $number } är rättat till { $sum }
fee-wrong-told = { $name }: underlaget för { $day } är fel
fee-wrong-told-body = Titta på närvaron, och prata med ledamoten.
fee-late =
    { $many ->
        [one] { $many } underlag är sent
       *[other] { $many } underlag är sena
    }
fee-late-none = Inga pengar är sena
fee-late-line = { $name }, mötet { $day }: { $days } dagar, { $state }
fee-late-target = Målet är högst { $days } dagar från möte till pengar.
fee-late-middle = I år har det tagit { $days } dagar i mitten av { $many } underlag.
fee-costs = Inflytande { $year }: { $sum }
fee-label-fees = För arbetet
fee-label-expenses = Utlägg
fee-label-claims = Underlag
fee-label-meetings = Möten
fee-overview = Varje ledamot { $year }
fee-overview-line = { $name }: { $sum }, av det { $taxable } med skatt
fee-overview-none = Ingen har fått pengar under året.
fee-overview-means = Det här är pengar som ledamöterna har fått under året, med rättelser.
fee-yes-fee-certify = Det är granskat
fee-yes-fee-approve = Attestera
fee-yes-fee-correct = Ja, rätta underlaget
fee-yes-fee-return = Ja, skicka tillbaka
fee-yes-fee-reject = Ja, avslå
fee-ask-fee-see-person = Vem gäller det?
fee-ask-fee-see-meeting = Vilket möte gäller det?
fee-none-fee-see-person = Det finns inga underlag att se
fee-none-fee-see-meeting = Det finns inga underlag att se
fee-ask-fee-certify-person = Vem gäller det?
fee-ask-fee-certify-meeting = Vilket möte gäller det?
fee-none-fee-certify-person = Inga underlag väntar på granskning
fee-none-fee-certify-meeting = Inga underlag väntar på granskning
fee-ask-fee-approve-person = Vem gäller det?
fee-ask-fee-approve-meeting = Vilket möte gäller det?
fee-none-fee-approve-person = Inga underlag väntar på attest
fee-none-fee-approve-meeting = Inga underlag väntar på attest
fee-ask-fee-return-person = Vem gäller det?
fee-ask-fee-return-meeting = Vilket möte gäller det?
fee-ask-fee-return-reason = Varför skickar du tillbaka det?
fee-ask-fee-return-due = När måste ledamoten svara?
fee-none-fee-return-person = Det finns inga underlag att skicka tillbaka
fee-none-fee-return-meeting = Det finns inga underlag att skicka tillbaka
fee-ask-fee-reject-person = Vem gäller det?
fee-ask-fee-reject-meeting = Vilket möte gäller det?
fee-ask-fee-reject-reason = Varför avslår du underlaget?
fee-none-fee-reject-person = Det finns inga underlag att avslå
fee-none-fee-reject-meeting = Det finns inga underlag att avslå
fee-ask-fee-allow-person = Vem gäller det?
fee-ask-fee-allow-meeting = Vilket möte gäller det?
fee-ask-fee-allow-reason = Varför godtar du det?
fee-none-fee-allow-person = Inga underlag behöver undantag
fee-none-fee-allow-meeting = Inga underlag behöver undantag
fee-ask-fee-correct-person = Vem gäller det?
fee-ask-fee-correct-meeting = Vilket möte gäller det?
fee-ask-fee-correct-from = När kom ledamoten? Skriv dag och klockslag
fee-ask-fee-correct-to = När gick ledamoten? Skriv dag och klockslag
fee-ask-fee-correct-reason = Varför rättar du underlaget?
fee-none-fee-correct-person = Det finns inga underlag att rätta
fee-none-fee-correct-meeting = Det finns inga underlag att rätta
