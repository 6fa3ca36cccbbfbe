### Godtgjersle: laga etter eit møte, stadfesta, sett på av to, utbetalt.

cmd-my-fees = godtgjersle, mi godtgjersle, pengane mine, honorar, når kjem pengane, pengar
cmd-fee-confirm = kravet stemmer, stadfest godtgjersle, stadfest kravet
cmd-fee-add-line = legg til utgift, utgift, reiseutgift, legg til i kravet
cmd-fee-receipt = kvittering, send kvittering, bilde av kvittering
cmd-fee-year = godtgjersle i år, oversikt for året, årsoversikt
cmd-fee-decline = ikkje godtgjersle, takk nei til godtgjersle
cmd-fee-choose = vel godtgjersle, mindre godtgjersle
cmd-fee-limit = eiga grense, set grense, årsgrense
cmd-fee-wrong = feil i kravet, tida stemmer ikkje
cmd-fees-to-certify = krav til attestering, til attestering
cmd-fees-to-approve = krav til tilvising, til tilvising
cmd-fee-certify = attester, attestere
cmd-fee-approve = tilvis, tilvise
cmd-fee-return = send krav tilbake
cmd-fee-reject = avslå krav
cmd-fee-correct = rett eit krav, korriger krav
cmd-fee-allow = godta for seint krav
cmd-late-fees = seine utbetalingar, seine krav
cmd-fee-costs = kva kostar medverknad, kostnader
cmd-fee-overview = sum per medlem, årssum per medlem

## Menus

fee-menu-my-fees = Sjå godtgjersla mi
fee-menu-fee-confirm = Stadfeste eit krav
fee-menu-fee-add-line = Leggje til ei utgift
fee-menu-fee-receipt = Sende ei kvittering
fee-menu-fee-year = Sjå heile året
fee-menu-fee-decline = Seie nei til godtgjersle
fee-menu-fee-choose = Velje før eit møte
fee-menu-fee-limit = Setje mi eiga grense
fee-menu-fee-wrong = Seie at noko er feil i eit krav
fee-menu-fees-to-certify = Attester krav
fee-menu-fees-to-approve = Tilvis krav
fee-menu-fee-certify = Attestere eit krav
fee-menu-fee-approve = Tilvise eit krav
fee-menu-fee-return = Sende eit krav tilbake
fee-menu-fee-reject = Avslå eit krav
fee-menu-fee-correct = Rette eit krav som er sendt til løn
fee-menu-fee-allow = Godta eit krav som kom for seint
fee-menu-late-fees = Pengar som kjem for seint
fee-menu-fee-costs = Kva medverknad kostar
fee-menu-fee-overview = Året for kvar medlem

## Choices

fee-right-choice = Det stemmer
fee-add-choice = Legg til noko
fee-add-choice-plain = Legg til noko
fee-photo-choice = Send bilde av kvittering
fee-photo-choice-plain = Send bilde
fee-other-choice = Andre val
fee-drop-choice = Ta bort ei linje
fee-wrong-choice = Sei at noko er feil
fee-none-choice = Berre utgiftene mine
fee-nothing-choice = Ingenting denne gongen
fee-next-choice = Vel for neste møte
fee-limit-choice = Set eiga grense
fee-see-choice = Sjå kravet
fee-year-choice = Vis heile året
fee-another-year-choice = Gå til { $year }
fee-show-choice = Sjå møtet { $day }
fee-show-choice-plain = Sjå møtet { $day }
fee-certify-choice = Attester
fee-approve-choice = Tilvis
fee-allow-choice = Godta likevel
fee-return-choice = Send tilbake
fee-reject-choice = Avslå
fee-correct-choice = Rett kravet
fee-look-choice = Sjå på dei
fee-next-one-choice = Ta neste
fee-wish-full = Heile summen
fee-wish-lower = Mindre
fee-wish-charity = Til organisasjonen min
fee-scope-fee = Berre utgiftene mine
fee-scope-all = Ingenting denne gongen

## Lines

fee-code-advance = Forskot du har fått
fee-code-assignment = Oppdrag
fee-code-cancel = Møte avlyst seint
fee-code-care = Barnepass eller omsorg
fee-code-chair = Tillegg for å leie
fee-code-companion = Følgjeperson
fee-code-diet = Mat på reise
fee-code-digital = Telefon og nett
fee-code-driving = Køyring
fee-code-driving-free = Køyring, utan skatt
fee-code-driving-taxable = Køyring, med skatt
fee-code-interpreter = Tolk
fee-code-lost-earnings = Tapt løn
fee-code-meeting = Møte
fee-code-overnight = Overnatting
fee-code-parking = Parkering
fee-code-premeeting = Førmøte
fee-code-prep = Lesing
fee-code-reduction = Du valde ein lågare sum
fee-code-taxi = Drosje
fee-code-transit = Buss, tog eller båt
fee-code-travel-time = Reisetid
fee-line = { $what }: { $sum }
fee-line-stay = { $what }, { $time }: { $sum }
fee-line-base = { $what }, { $time }: { $percent } prosent av { $base } = { $sum }
fee-line-hours =
    { $hours ->
        [one] { $what }: { $hours } time × { $rate } = { $sum }
       *[other] { $what }: { $hours } timar × { $rate } = { $sum }
    }
fee-line-driving = { $what }: { $distance } { $unit } × { $rate } = { $sum }
fee-line-percent = { $what }: { $percent } prosent av «{ $of }» = { $sum }
fee-line-capped = { $what }: { $sum }. Kvitteringa er på { $asked }. Dette er det meste rådet kan betale
fee-line-no-receipt = { $line }. Kvittering manglar
fee-decimal = { $whole },{ $part }
fee-unit-km = km
fee-unit-mil = mil
fee-unit-mile = engelske mil
fee-sum = { $sum }
fee-count = { $many }
fee-quote = «{ $text }»
fee-this-line = Denne linja
fee-time-hours =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timar
    }
fee-time-minutes =
    { $minutes ->
        [one] { $minutes } minutt
       *[other] { $minutes } minutt
    }
fee-time-both = { $hours } og { $minutes }
fee-hours = { $time } i møte
fee-meeting = Møtet { $day }

## To the member

fee-title = Godtgjersle for { $day }: { $sum }
fee-money-if = Svar innan { $answer }. Då kjem pengane omkring { $money }.
fee-money-on = Pengane kjem omkring { $money }.
fee-money-next = Dei neste pengane kjem omkring { $money }.
fee-over = Med dette blir summen i år { $sum }. Di eiga grense er { $limit }.
fee-over-talk = Vil du snakke med nokon før du svarar, står namnet her.
fee-number-state = Krav { $number }: { $state }.
fee-added = Lagt til. Summen er no { $sum }
fee-changed = Endra. Summen er no { $sum }
fee-receipt-next = Send eit bilde av kvitteringa her, berre i denne private samtalen.
fee-instead = Dette kjem i staden for betaling for arbeidet.
fee-confirmed = Krav { $number } er sendt vidare: { $sum }
fee-seen-by-two = To personar ser over kravet før det går til løn.
fee-outside = Kravet kom { $days } dagar etter møtet. Fristen er { $window } dagar
fee-outside-kept = Kravet kom etter fristen, men det er teke imot.
fee-outside-who = Koordinatoren kan be om eit unntak. Skriv «menneske» for å snakke om det.
fee-receipt-still = Send kvitteringa for «{ $what }».
fee-other = Andre val
fee-other-quiet = Ingen andre medlemmer får vite kva du vel.
fee-other-before = Mindre, eller til organisasjonen, kan du velje før eit møte tek til.
fee-decline-fee-sure = Vil du seie nei til pengane for arbeidet { $day }?
fee-decline-fee-means = Då får du ikkje betalt for arbeidet. Utgiftene dine får du dekte.
fee-decline-all-sure = Vil du seie nei til pengane for { $day }?
fee-decline-all-means = Då får du verken pengar for arbeidet eller utgiftene. Du kan ikkje gjere det om.
fee-yes-fee-decline = Ja, eg vil seie nei
fee-declined-all = Du får ikkje noko for { $day }, slik du ønskte
fee-declined-fee = Du får berre utgiftene: { $sum }
fee-yes-fee-confirm = Det stemmer
fee-wish-ask = Kva vil du ha for møtet?
fee-wish-ask-first = Får du trygd eller andre ytingar, kan du spørje der først.
fee-chosen = Valet ditt for { $day } er notert
fee-chosen-full = Du får heile summen.
fee-chosen-lower = Du får høgst { $sum } for arbeidet. Utgiftene kjem i tillegg.
fee-chosen-charity = Pengane går til organisasjonen din.
fee-chosen-until = Du kan velje på nytt til møtet tek til.
fee-ask-fee-choose-meeting = Kva møte gjeld det?
fee-ask-fee-choose-amount-minor = Kor mykje vil du ha for arbeidet, høgst?
fee-none-fee-choose-meeting = Det er ingen møte å velje for no
fee-ask-fee-add-line-meeting = Kva møte gjeld det?
fee-ask-fee-add-line-code = Kva vil du leggje til?
fee-ask-fee-add-line-amount-minor = Kor mykje var det? Skriv summen
fee-ask-fee-add-line-minutes = Kor mange minutt brukte du?
fee-none-fee-add-line-meeting = Du har ingen krav å endre no
fee-none-fee-add-line-code = Det er ikkje noko å leggje til
fee-wrong-hint = Er tida feil? Skriv «tida stemmer ikkje».
fee-ask-distance-km = Kor mange kilometer køyrde du, fram og tilbake?
fee-ask-distance-mil = Kor mange mil køyrde du, fram og tilbake?
fee-ask-distance-mile = Kor mange engelske mil køyrde du, fram og tilbake?
fee-ask-distance-hint = Skriv berre talet, til dømes 64 eller 6,4.
fee-ask-fee-drop-line-meeting = Kva møte gjeld det?
fee-ask-fee-drop-line-code = Kva linje skal bort?
fee-none-fee-drop-line-meeting = Du har ingen krav å endre no
fee-none-fee-drop-line-code = Du har ikkje lagt til noko her
fee-ask-fee-confirm-meeting = Kva møte gjeld det?
fee-none-fee-confirm-meeting = Du har ingen krav som ventar på svar
fee-ask-fee-decline-meeting = Kva møte gjeld det?
fee-ask-fee-decline-scope = Kva vil du ha?
fee-none-fee-decline-meeting = Du har ingen krav å seie nei til no
fee-ask-fee-show-meeting = Kva møte vil du sjå?
fee-none-fee-show-meeting = Du har ingen krav enno
fee-ask-fee-limit-amount-minor = Kor mykje vil du tene her i året? Skriv 0 for inga grense
fee-ask-fee-wrong-meeting = Kva møte gjeld det?
fee-ask-fee-wrong-text = Kva er feil?
fee-none-fee-wrong-meeting = Du har ingen krav å endre no
fee-wrong-kept = Takk, vi ser på det
fee-wrong-kept-by = { $name } får beskjed no.
fee-wrong-kept-office = Koordinatoren får beskjed no.
fee-wrong-kept-wait = Kravet ventar til du har svart på det.

## Reminders

fee-reminder = Kravet for { $day } ventar på deg
fee-reminder-sum = Det er på { $sum }.
fee-reminder-last = Siste dag er { $day }.
fee-receipt-reminder = Ei kvittering manglar
fee-receipt-old-soon = Når det er gått to veker til, er ho for gammal.
fee-called-off = Avlysinga av møtet { $day } kom seint
fee-called-off-body = Har du tapt noko på det, kan du få det dekt.
fee-called-off-none = Tapte du ingenting? Då er du ferdig.
fee-called-off-choice = Be om å få det dekt
fee-called-off-choice-plain = Be om dekning
fee-no-rates-told = Ingen satsar gjeld for møtet { $day }
fee-no-rates-told-body = Difor er det ikkje laga krav for møtet. Legg inn satsane for denne dagen.

## My year

fee-mine = Godtgjersle i { $year }: { $sum }
fee-mine-none = Du har inga godtgjersle enno
fee-mine-none-body = Etter eit møte får du ho her, linje for linje.
fee-label-paid = Utbetalt
fee-label-coming = På veg til deg
fee-label-drawn = Blir trekt neste gong
fee-label-waiting = Ventar på svar frå deg
fee-label-limit = Di eiga grense
fee-label-all = Alt saman
fee-label-taxable = Av dette med skatt
fee-label-hours = Tid
fee-latest = Det siste er møtet { $day }: { $state }.
fee-said-no-to = Desse linjene har du sagt nei til:
fee-rejected-lines = Desse linjene er avslått:
fee-year = Året { $year }
fee-year-none = Ingen møte i { $year } med godtgjersle
fee-year-none-body = Når du har vore i eit møte, står det her.
fee-last-year-words = i fjor, førre året
fee-year-line = { $day }: { $sum }, { $state }
fee-year-show = Du kan vise denne oversikta til den som spør, til dømes Nav.
fee-limit-set = Grensa di er { $limit } i året
fee-limit-means = Du får eit varsel før du passerer grensa.
fee-limit-so-far = Hittil i år er det { $sum } med skatt.
fee-limit-own = Kva som er rett for deg, kan eg ikkje svare på. Spør den som betaler ytinga.
fee-limit-gone = Du har inga eiga grense no
fee-limit-unclear = Eg forstår ikkje grensa
fee-limit-unclear-body = Skriv ein sum, til dømes 20 000.
fee-paid-on = Utbetalt { $day }.
fee-state-drafted = ventar på svar frå deg
fee-state-submitted = sendt, ventar på attestanten
fee-state-certified = attestert, ventar på tilvisaren
fee-state-approved = tilvist, skal til løn
fee-state-exported = sendt til løn
fee-state-paid = utbetalt
fee-state-returned = sendt tilbake
fee-state-rejected = avslått
fee-state-declined-by-member = ikkje ønskt
fee-returned = Kravet for { $day } kom tilbake
fee-returned-why = Grunn: { $reason }
fee-returned-due = Svar innan { $day }.
fee-rejected = Kravet for { $day } er avslått
fee-rejected-talk = Er du ikkje einig, snakk med personen her.
fee-corrected = Kravet for { $day } er retta til { $sum }
fee-corrected-drawn = { $sum } blir trekt neste gong.
fee-corrected-more = { $sum } kjem i neste utbetaling.
fee-corrected-same = Summen er den same som før.
fee-had = Du har fått { $sum }.

## Receipts

fee-ask-fee-receipt-meeting = Kva møte gjeld det?
fee-ask-fee-receipt-code = Kva er kvitteringa for?
fee-ask-fee-receipt-photo = Send bildet av kvitteringa no
fee-ask-fee-receipt-bought = Kva dato står på kvitteringa?
fee-none-fee-receipt-meeting = Du har ingen krav som ventar på kvittering
fee-none-fee-receipt-code = Ingen av linjene treng kvittering
fee-receipt-coming = Bildet for «{ $what }» er på veg inn
fee-receipt-kept = Kvitteringa for «{ $what }» er lagra
fee-receipt-who = Berre dei som ser over kravet, kan sjå bildet.
fee-receipt-old = Kvitteringa er eldre enn reglane seier. Den som ser over kravet, avgjer.
fee-receipt-twice = Dette bildet er brukt før
fee-receipt-twice-body = Kvar kvittering tel éin gong. Send eit anna bilde viss dette var feil.
fee-receipt-lost = Bildet kom ikkje fram
fee-receipt-lost-body = Prøv å sende det ein gong til.
fee-receipt-no-picture = Send kvitteringa som bilde
fee-receipt-no-picture-body = Eit bilde eller ein PDF går fint.
fee-receipt-which = Er dette ei kvittering?
fee-receipt-for = Ja, for { $what }, { $day }
fee-receipt-not = Nei, noko anna
fee-receipt-file = Kvittering for { $what }

## Numbers that are never written here

fee-private-number = Ikkje skriv slike tal her
fee-private-number-body = Det såg ut som eit kontonummer eller eit fødselsnummer. Eg har ikkje lagra det.
fee-private-account = Det såg ut som eit kontonummer. Eg har ikkje lagra det.
fee-private-id = Det såg ut som eit fødselsnummer. Eg har ikkje lagra det.
fee-private-way = Løn har slike tal frå før, og rådet treng dei ikkje.
fee-private-call = Er noko endra, ring { $name }, { $phone }.
fee-private-delete = Slett gjerne meldinga di i samtalen.

## When something is refused

fee-own-claim = Dette er ditt eige krav
fee-own-claim-body = Ein annan person må gjere dette.
fee-same-person = Du har attestert dette kravet
fee-same-person-body = Ein annan person må tilvise det.
fee-out-of-window = Kravet kom etter fristen
fee-out-of-window-body = Den som tilviser, kan godta det med ein grunn.
fee-receipt-missing = Kvittering manglar for { $code }
fee-receipt-missing-body = Send kravet tilbake, så medlemmen kan leggje ho ved.
fee-lines-changed = Linjene er endra etter attesteringa
fee-lines-changed-body = Send kravet tilbake, så medlemmen kan sjå over det på nytt.
fee-not-late = Dette kravet treng ikkje unntak
fee-no-claim = Det er ikkje noko krav for dette møtet
fee-no-claim-body = Berre den som sat på plassen, får eit krav.
fee-no-rates = Rådet har ingen satsar som gjeld denne dagen
fee-no-rates-body = Koordinatoren kan leggje dei inn.
fee-rates-broken = Eg kan ikkje lese satsane
fee-rates-broken-body = Koordinatoren må sjå på dei. Feilen er: { $what }.
fee-rests = Du kan svare på krav frå { $until }
fee-rests-body = Denne kontoen er ny. Difor ventar pengar i tre dagar. Svar frå den gamle kontoen viss det hastar.
fee-choice-too-late = Møtet har teke til
fee-choice-too-late-body = Slik vel du før møtet. Du kan framleis seie nei til godtgjersle.
fee-choice-unknown = Det valet finst ikkje
fee-choice-needs-amount = Skriv kor mykje du vil ha
fee-line-needs-amount = Skriv kor mykje det var
fee-line-needs-amount-body = Summen må vere større enn null.
fee-line-needs-distance = Skriv kor langt du køyrde
fee-line-needs-minutes = Skriv kor mange minutt det tok
fee-line-too-large = Det talet er for stort
fee-line-too-large-body = Sjå om det er skrive rett. Skriv aldri kontonummer her.
fee-line-unknown = Den linja finst ikkje i satsane
fee-line-not-yours = Den linja følgjer av møtet
fee-line-not-yours-body = Er tida feil? Skriv «tida stemmer ikkje».
fee-line-not-by-time = Den linja går ikkje etter tid
fee-number-unreadable = Eg forstår ikkje talet «{ $text }»
fee-number-unreadable-body = Skriv berre talet, til dømes 64 eller 6,4.
fee-other-currency = Summen må vere i rådet sine eigne pengar
fee-other-currency-body = Rekn han om, eller send kvitteringa, så hjelper koordinatoren deg.
fee-not-now = Du kan ikkje endre kravet slik no
fee-not-now-body =
    { $state ->
        [drafted] Medlemmen har ikkje svart enno.
        [submitted] Kravet er sendt og ventar på attestanten.
        [certified] Kravet er attestert og ventar på tilvisaren.
        [approved] Kravet er tilvist og ventar på løn.
        [exported] Kravet er sendt til løn.
        [paid] Kravet er utbetalt.
        [returned] Kravet er sendt tilbake til medlemmen.
        [rejected] Kravet er avslått.
       *[other] Medlemmen ville ikkje ha noko.
    }

## Officers

fee-of = { $number }, { $name }: { $sum }
fee-of-meeting = Møte { $day }: { $name } var der i { $time }.
fee-of-premeeting = Førmøtet varte i { $time }.
fee-of-person = { $name }, { $day }
fee-of-person-sum = { $name }, { $day }: { $sum }
fee-missing-receipts = Kvittering manglar for { $what }.
fee-came-late = Kravet kom etter fristen. Det treng eit unntak før attestering.
fee-came-late-allowed = Kravet kom etter fristen. Det er godteke fordi: { $reason }
fee-for-charity = Medlemmen vil at pengane går til organisasjonen sin.
fee-way = Vegen så langt
fee-step = { $state }
fee-step-by = { $state }, { $name }
fee-step-why = { $state }, { $name }: { $words }
fee-step-drafted = Laga
fee-step-submitted = Stadfesta
fee-step-certified = Attestert
fee-step-approved = Tilvist
fee-step-exported = Sendt til løn
fee-step-paid = Utbetalt
fee-step-returned = Sendt tilbake
fee-step-rejected = Avslått
fee-step-declined-by-member = Ikkje ønskt
fee-step-corrected = Retta
fee-step-allowed = Godteke etter fristen
fee-to-certify =
    { $many ->
        [one] { $many } krav å attestere
       *[other] { $many } krav å attestere
    }
fee-to-certify-none = Ingen krav ventar på attestering
fee-to-approve =
    { $many ->
        [one] { $many } krav å tilvise
       *[other] { $many } krav å tilvise
    }
fee-to-approve-none = Ingen krav ventar på tilvising
fee-to-export =
    { $many ->
        [one] { $many } krav kan gå til løn
       *[other] { $many } krav kan gå til løn
    }
fee-waits-why = Medlemmene ventar på pengane sine.
fee-certified = Krav { $number } er attestert: { $name }, { $sum }
fee-certified-next = No skal ein annan person tilvise det.
fee-approved = Krav { $number } er tilvist: { $name }, { $sum }
fee-approved-next = Det blir med i den neste fila til løn.
fee-allowed = Krav { $number } er godteke: { $name }, { $sum }
fee-allowed-next = No kan attestanten sjå på det.
fee-sent-back = Krav { $number } er sendt tilbake til { $name }
fee-sent-back-body = Medlemmen har fått grunnen og fristen.
fee-return-sure = Sende krav { $number } tilbake til { $name }?
fee-return-means = Medlemmen må svare innan { $day }.
fee-due-far = { $day } er for lenge til
fee-due-far-body = Siste dag kan vere { $last }. Skriv ein dag før det, med årstal.
fee-reject-sure = Avslå krav { $number }: { $name }, { $sum }?
fee-reject-means = Medlemmen får grunnen, men ikkje pengane.
fee-rejection-kept = Krav { $number } er avslått: { $name }
fee-rejection-kept-body = Medlemmen har fått grunnen. Vil du sjå på kravet ein gong til? Send det tilbake.
fee-correct-sure = Rette krav { $number } frå { $before } til { $after }?
fee-correct-means = Neste fil trekkjer frå dei gamle linjene. Ho legg til dei nye.
fee-correct-other-day = Møtet var { $day }
fee-correct-other-day-body = Tida må vere på den dagen. Skriv dag og klokkeslett ein gong til.
fee-correct-was-there = Ny tid: frå klokka { $from } til klokka { $to }.
fee-correct-outside = Sjå etter: Møtet varte frå klokka { $from } til klokka { $to }. Tida du skreiv, går utanfor.
fee-correction-kept = Krav { $number } er retta til { $sum }
fee-wrong-told = { $name } seier at kravet for { $day } er feil
fee-wrong-told-body = Sjå på oppmøtet, og snakk med medlemmen.
fee-late =
    { $many ->
        [one] { $many } krav er seint
       *[other] { $many } krav er seine
    }
fee-late-none = Ingen pengar er seine
fee-late-line = { $name }, møtet { $day }: { $days } dagar, { $state }
fee-late-target = Målet er høgst { $days } dagar frå møte til pengar.
fee-late-middle = I år har det teke { $days } dagar i midten av { $many } krav.
fee-costs = Medverknad i { $year }: { $sum }
fee-label-fees = For arbeidet
fee-label-expenses = Utgifter
fee-label-claims = Krav
fee-label-meetings = Møte
fee-overview = Kvar medlem i { $year }
fee-overview-line = { $name }: { $sum }, av dette { $taxable } med skatt
fee-overview-none = Ingenting er betalt ut dette året.
fee-overview-means = Dette er pengar som er betalte ut dette året, med rettingar.
fee-yes-fee-certify = Attester
fee-yes-fee-approve = Tilvis
fee-yes-fee-correct = Ja, rett kravet
fee-yes-fee-return = Ja, send tilbake
fee-yes-fee-reject = Ja, avslå
fee-ask-fee-see-person = Kven gjeld det?
fee-ask-fee-see-meeting = Kva møte gjeld det?
fee-none-fee-see-person = Det er ingen krav å sjå
fee-none-fee-see-meeting = Det er ingen krav å sjå
fee-ask-fee-certify-person = Kven gjeld det?
fee-ask-fee-certify-meeting = Kva møte gjeld det?
fee-none-fee-certify-person = Ingen krav ventar på attestering
fee-none-fee-certify-meeting = Ingen krav ventar på attestering
fee-ask-fee-approve-person = Kven gjeld det?
fee-ask-fee-approve-meeting = Kva møte gjeld det?
fee-none-fee-approve-person = Ingen krav ventar på tilvising
fee-none-fee-approve-meeting = Ingen krav ventar på tilvising
fee-ask-fee-return-person = Kven gjeld det?
fee-ask-fee-return-meeting = Kva møte gjeld det?
fee-ask-fee-return-reason = Kvifor sender du det tilbake?
fee-ask-fee-return-due = Når må medlemmen svare?
fee-none-fee-return-person = Det er ingen krav å sende tilbake
fee-none-fee-return-meeting = Det er ingen krav å sende tilbake
fee-ask-fee-reject-person = Kven gjeld det?
fee-ask-fee-reject-meeting = Kva møte gjeld det?
fee-ask-fee-reject-reason = Kvifor avslår du kravet?
fee-none-fee-reject-person = Det er ingen krav å avslå
fee-none-fee-reject-meeting = Det er ingen krav å avslå
fee-ask-fee-allow-person = Kven gjeld det?
fee-ask-fee-allow-meeting = Kva møte gjeld det?
fee-ask-fee-allow-reason = Kvifor godtek du det?
fee-none-fee-allow-person = Ingen krav treng unntak
fee-none-fee-allow-meeting = Ingen krav treng unntak
fee-ask-fee-correct-person = Kven gjeld det?
fee-ask-fee-correct-meeting = Kva møte gjeld det?
fee-ask-fee-correct-from = Når kom medlemmen? Skriv dag og klokkeslett
fee-ask-fee-correct-to = Når gjekk medlemmen? Skriv dag og klokkeslett
fee-ask-fee-correct-reason = Kvifor rettar du kravet?
fee-none-fee-correct-person = Det er ingen krav å rette
fee-none-fee-correct-meeting = Det er ingen krav å rette
