### Fees: drafted after a meeting, confirmed, seen by two, paid. nb is the source.

cmd-my-fees = godtgjørelse, min godtgjørelse, pengene mine, honorar, når kommer pengene, penger
cmd-fee-confirm = kravet stemmer, bekreft godtgjørelse, bekreft kravet
cmd-fee-add-line = legg til utgift, utgift, reiseutgift, legg til i kravet
cmd-fee-receipt = kvittering, send kvittering, bilde av kvittering
cmd-fee-year = godtgjørelse i år, oversikt for året, årsoversikt
cmd-fee-decline = ikke godtgjørelse, takk nei til godtgjørelse
cmd-fee-choose = velg godtgjørelse, mindre godtgjørelse
cmd-fee-limit = egen grense, sett grense, årsgrense
cmd-fee-wrong = feil i kravet, tiden stemmer ikke
cmd-fees-to-certify = krav til attestering, til attestering
cmd-fees-to-approve = krav til anvisning, til anvisning
cmd-fee-certify = attester, attestere
cmd-fee-approve = anvis, anvise
cmd-fee-return = send krav tilbake
cmd-fee-reject = avslå krav
cmd-fee-correct = rett et krav, korriger krav
cmd-fee-allow = godta for sent krav
cmd-late-fees = sene utbetalinger, sene krav
cmd-fee-costs = hva koster medvirkning, kostnader
cmd-fee-overview = sum per medlem, årssum per medlem

## Menus

fee-menu-my-fees = Se godtgjørelsen min
fee-menu-fee-confirm = Bekrefte et krav
fee-menu-fee-add-line = Legge til en utgift
fee-menu-fee-receipt = Sende en kvittering
fee-menu-fee-year = Se hele året
fee-menu-fee-decline = Si nei til godtgjørelse
fee-menu-fee-choose = Velge før et møte
fee-menu-fee-limit = Sette min egen grense
fee-menu-fee-wrong = Si at noe er feil i et krav
fee-menu-fees-to-certify = Attester krav
fee-menu-fees-to-approve = Anvis krav
fee-menu-fee-certify = Attestere et krav
fee-menu-fee-approve = Anvise et krav
fee-menu-fee-return = Sende et krav tilbake
fee-menu-fee-reject = Avslå et krav
fee-menu-fee-correct = Rette et krav som er sendt til lønn
fee-menu-fee-allow = Godta et krav som kom for sent
fee-menu-late-fees = Penger som kommer for sent
fee-menu-fee-costs = Hva medvirkning koster
fee-menu-fee-overview = Året for hvert medlem

## Choices

fee-right-choice = Det stemmer
fee-add-choice = Legg til noe
fee-add-choice-plain = Legg til noe
fee-photo-choice = Send bilde av kvittering
fee-photo-choice-plain = Send bilde
fee-other-choice = Andre valg
fee-drop-choice = Ta bort en linje
fee-wrong-choice = Si at noe er feil
fee-none-choice = Bare utgiftene mine
fee-nothing-choice = Ingenting denne gangen
fee-next-choice = Velg for neste møte
fee-limit-choice = Sett egen grense
fee-see-choice = Se kravet
fee-year-choice = Vis hele året
fee-another-year-choice = Gå til { $year }
fee-show-choice = Se møtet { $day }
fee-show-choice-plain = Se møtet { $day }
fee-certify-choice = Attester
fee-approve-choice = Anvis
fee-allow-choice = Godta likevel
fee-return-choice = Send tilbake
fee-reject-choice = Avslå
fee-correct-choice = Rett kravet
fee-look-choice = Se på dem
fee-next-one-choice = Ta neste
fee-wish-full = Hele beløpet
fee-wish-lower = Mindre
fee-wish-charity = Til organisasjonen min
fee-scope-fee = Bare utgiftene mine
fee-scope-all = Ingenting denne gangen

## Lines

fee-code-advance = Forskudd du har fått
fee-code-assignment = Oppdrag
fee-code-cancel = Møte avlyst sent
fee-code-care = Barnepass eller omsorg
fee-code-chair = Tillegg for å lede
fee-code-companion = Ledsager
fee-code-diet = Mat på reise
fee-code-digital = Telefon og nett
fee-code-driving = Kjøring
fee-code-driving-free = Kjøring, uten skatt
fee-code-driving-taxable = Kjøring, med skatt
fee-code-interpreter = Tolk
fee-code-lost-earnings = Tapt lønn
fee-code-meeting = Møte
fee-code-overnight = Overnatting
fee-code-parking = Parkering
fee-code-premeeting = Formøte
fee-code-prep = Lesing
fee-code-reduction = Du valgte en lavere sum
fee-code-taxi = Taxi
fee-code-transit = Buss, tog eller båt
fee-code-travel-time = Reisetid
fee-line = { $what }: { $sum }
fee-line-stay = { $what }, { $time }: { $sum }
fee-line-base = { $what }, { $time }: { $percent } prosent av { $base } = { $sum }
fee-line-hours =
    { $hours ->
        [one] { $what }: { $hours } time × { $rate } = { $sum }
       *[other] { $what }: { $hours } timer × { $rate } = { $sum }
    }
fee-line-driving = { $what }: { $distance } { $unit } × { $rate } = { $sum }
fee-line-percent = { $what }: { $percent } prosent av «{ $of }» = { $sum }
fee-line-capped = { $what }: { $sum }. Kvitteringen er på { $asked }. Dette er det meste rådet kan betale
fee-line-no-receipt = { $line }. Kvittering mangler
fee-decimal = { $whole },{ $part }
fee-unit-km = km
fee-unit-mil = mil
fee-unit-mile = engelske mil
fee-sum = { $sum }
fee-count = { $many }
fee-quote = «{ $text }»
fee-this-line = Denne linjen
fee-time-hours =
    { $hours ->
        [one] { $hours } time
       *[other] { $hours } timer
    }
fee-time-minutes =
    { $minutes ->
        [one] { $minutes } minutt
       *[other] { $minutes } minutter
    }
fee-time-both = { $hours } og { $minutes }
fee-hours = { $time } i møter
fee-meeting = Møtet { $day }

## To the member

fee-title = Godtgjørelse for { $day }: { $sum }
fee-money-if = Svar innen { $answer }. Da kommer pengene omkring { $money }.
fee-money-on = Pengene kommer omkring { $money }.
fee-money-next = De neste pengene kommer omkring { $money }.
fee-over = Med dette blir årets sum { $sum }. Din egen grense er { $limit }.
fee-over-talk = Vil du snakke med noen før du svarer, står navnet her.
fee-number-state = Krav { $number }: { $state }.
fee-added = Lagt til. Summen er nå { $sum }
fee-changed = Endret. Summen er nå { $sum }
fee-receipt-next = Send et bilde av kvitteringen her, bare i denne private samtalen.
fee-instead = Dette kommer i stedet for betaling for arbeidet.
fee-confirmed = Krav { $number } er sendt videre: { $sum }
fee-seen-by-two = To personer ser over kravet før det går til lønn.
fee-outside = Kravet kom { $days } dager etter møtet. Fristen er { $window } dager
fee-outside-kept = Kravet kom etter fristen, men det er tatt imot.
fee-outside-who = Koordinatoren kan be om et unntak. Skriv «menneske» for å snakke om det.
fee-receipt-still = Send kvitteringen for «{ $what }».
fee-other = Andre valg
fee-other-quiet = Ingen andre medlemmer får vite hva du velger.
fee-other-before = Mindre, eller til organisasjonen, kan du velge før et møte begynner.
fee-decline-fee-sure = Vil du si nei til pengene for arbeidet { $day }?
fee-decline-fee-means = Da får du ikke betalt for arbeidet. Utgiftene dine får du dekket.
fee-decline-all-sure = Vil du si nei til pengene for { $day }?
fee-decline-all-means = Da får du verken penger for arbeidet eller utgiftene. Du kan ikke gjøre det om.
fee-yes-fee-decline = Ja, jeg vil si nei
fee-declined-all = Du får ikke noe for { $day }, som du ønsket
fee-declined-fee = Du får bare utgiftene: { $sum }
fee-yes-fee-confirm = Det stemmer
fee-wish-ask = Hva vil du ha for møtet?
fee-wish-ask-first = Får du trygd eller andre ytelser, kan du spørre der først.
fee-chosen = Valget ditt for { $day } er notert
fee-chosen-full = Du får hele beløpet.
fee-chosen-lower = Du får høyst { $sum } for arbeidet. Utgiftene kommer i tillegg.
fee-chosen-charity = Pengene går til organisasjonen din.
fee-chosen-until = Du kan velge på nytt til møtet begynner.
fee-ask-fee-choose-meeting = Hvilket møte gjelder det?
fee-ask-fee-choose-amount-minor = Hvor mye vil du ha for arbeidet, høyst?
fee-none-fee-choose-meeting = Det er ingen møter å velge for nå
fee-ask-fee-add-line-meeting = Hvilket møte gjelder det?
fee-ask-fee-add-line-code = Hva vil du legge til?
fee-ask-fee-add-line-amount-minor = Hvor mye var det? Skriv summen
fee-ask-fee-add-line-minutes = Hvor mange minutter brukte du?
fee-none-fee-add-line-meeting = Du har ingen krav å endre nå
fee-none-fee-add-line-code = Det er ikke noe å legge til
fee-wrong-hint = Er tiden feil? Skriv «tiden stemmer ikke».
fee-ask-distance-km = Hvor mange kilometer kjørte du, fram og tilbake?
fee-ask-distance-mil = Hvor mange mil kjørte du, fram og tilbake?
fee-ask-distance-mile = Hvor mange engelske mil kjørte du, fram og tilbake?
fee-ask-distance-hint = Skriv bare tallet, for eksempel 64 eller 6,4.
fee-ask-fee-drop-line-meeting = Hvilket møte gjelder det?
fee-ask-fee-drop-line-code = Hvilken linje skal bort?
fee-none-fee-drop-line-meeting = Du har ingen krav å endre nå
fee-none-fee-drop-line-code = Du har ikke lagt til noe her
fee-ask-fee-confirm-meeting = Hvilket møte gjelder det?
fee-none-fee-confirm-meeting = Du har ingen krav som venter på svar
fee-ask-fee-decline-meeting = Hvilket møte gjelder det?
fee-ask-fee-decline-scope = Hva vil du ha?
fee-none-fee-decline-meeting = Du har ingen krav å si nei til nå
fee-ask-fee-show-meeting = Hvilket møte vil du se?
fee-none-fee-show-meeting = Du har ingen krav ennå
fee-ask-fee-limit-amount-minor = Hvor mye vil du tjene her i året? Skriv 0 for ingen grense
fee-ask-fee-wrong-meeting = Hvilket møte gjelder det?
fee-ask-fee-wrong-text = Hva er feil?
fee-none-fee-wrong-meeting = Du har ingen krav å endre nå
fee-wrong-kept = Takk, vi ser på det
fee-wrong-kept-by = { $name } får beskjed nå.
fee-wrong-kept-office = Koordinatoren får beskjed nå.
fee-wrong-kept-wait = Kravet venter til du har svart på det.

## Reminders

fee-reminder = Kravet for { $day } venter på deg
fee-reminder-sum = Det er på { $sum }.
fee-reminder-last = Siste dag er { $day }.
fee-receipt-reminder = En kvittering mangler
fee-receipt-old-soon = Når det er gått to uker til, er den for gammel.
fee-called-off = Avlysningen av møtet { $day } kom sent
fee-called-off-body = Har du tapt noe på det, kan du få det dekket.
fee-called-off-none = Tapte du ingenting? Da er du ferdig.
fee-called-off-choice = Be om å få det dekket
fee-called-off-choice-plain = Be om dekning
fee-no-rates-told = Ingen satser gjelder for møtet { $day }
fee-no-rates-told-body = Derfor er det ikke laget krav for møtet. Legg inn satsene for denne dagen.

## My year

fee-mine = Godtgjørelse i { $year }: { $sum }
fee-mine-none = Du har ingen godtgjørelse ennå
fee-mine-none-body = Etter et møte får du den her, linje for linje.
fee-label-paid = Utbetalt
fee-label-coming = På vei til deg
fee-label-drawn = Blir trukket neste gang
fee-label-waiting = Venter på svar fra deg
fee-label-limit = Din egen grense
fee-label-all = Alt sammen
fee-label-taxable = Av dette med skatt
fee-label-hours = Tid
fee-latest = Det siste er møtet { $day }: { $state }.
fee-said-no-to = Disse linjene har du sagt nei til:
fee-rejected-lines = Disse linjene er avslått:
fee-year = Året { $year }
fee-year-none = Ingen møter i { $year } med godtgjørelse
fee-year-none-body = Når du har vært i et møte, står det her.
fee-last-year-words = i fjor, forrige år
fee-year-line = { $day }: { $sum }, { $state }
fee-year-show = Du kan vise denne oversikten til den som spør, for eksempel Nav.
fee-limit-set = Grensen din er { $limit } i året
fee-limit-means = Du får et varsel før du passerer grensen.
fee-limit-so-far = Hittil i år er det { $sum } med skatt.
fee-limit-own = Hva som er riktig for deg, kan jeg ikke svare på. Spør den som betaler ytelsen.
fee-limit-gone = Du har ingen egen grense nå
fee-limit-unclear = Jeg forstår ikke grensen
fee-limit-unclear-body = Skriv en sum, for eksempel 20 000.
fee-paid-on = Utbetalt { $day }.
fee-state-drafted = venter på svar fra deg
fee-state-submitted = sendt, venter på attestanten
fee-state-certified = attestert, venter på anviseren
fee-state-approved = anvist, skal til lønn
fee-state-exported = sendt til lønn
fee-state-paid = utbetalt
fee-state-returned = sendt tilbake
fee-state-rejected = avslått
fee-state-declined-by-member = ikke ønsket
fee-returned = Kravet for { $day } kom tilbake
fee-returned-why = Grunn: { $reason }
fee-returned-due = Svar innen { $day }.
fee-rejected = Kravet for { $day } er avslått
fee-rejected-talk = Er du ikke enig, snakk med personen her.
fee-corrected = Kravet for { $day } er rettet til { $sum }
fee-corrected-drawn = { $sum } blir trukket neste gang.
fee-corrected-more = { $sum } kommer i neste utbetaling.
fee-corrected-same = Summen er den samme som før.
fee-had = Du har fått { $sum }.

## Receipts

fee-ask-fee-receipt-meeting = Hvilket møte gjelder det?
fee-ask-fee-receipt-code = Hva er kvitteringen for?
fee-ask-fee-receipt-photo = Send bildet av kvitteringen nå
fee-ask-fee-receipt-bought = Hvilken dato står på kvitteringen?
fee-none-fee-receipt-meeting = Du har ingen krav som venter på kvittering
fee-none-fee-receipt-code = Ingen av linjene trenger kvittering
fee-receipt-coming = Bildet for «{ $what }» er på vei inn
fee-receipt-kept = Kvitteringen for «{ $what }» er lagret
fee-receipt-who = Bare de som ser over kravet, kan se bildet.
fee-receipt-old = Kvitteringen er eldre enn reglene sier. Den som ser over kravet, avgjør.
fee-receipt-twice = Dette bildet er brukt før
fee-receipt-twice-body = Hver kvittering teller én gang. Send et annet bilde hvis dette var feil.
fee-receipt-lost = Bildet kom ikke fram
fee-receipt-lost-body = Prøv å sende det en gang til.
fee-receipt-no-picture = Send kvitteringen som bilde
fee-receipt-no-picture-body = Et bilde eller en PDF går fint.
fee-receipt-which = Er dette en kvittering?
fee-receipt-for = Ja, for { $what }, { $day }
fee-receipt-not = Nei, noe annet
fee-receipt-file = Kvittering for { $what }

## Numbers that are never written here

fee-private-number = Ikke skriv slike tall her
fee-private-number-body = Det så ut som et kontonummer eller et fødselsnummer. Jeg har ikke lagret det.
fee-private-account = Det så ut som et kontonummer. Jeg har ikke lagret det.
fee-private-id = Det så ut som et fødselsnummer. Jeg har ikke lagret det.
fee-private-way = Lønn har slike tall fra før, og rådet trenger dem ikke.
fee-private-call = Er noe endret, ring { $name }, { $phone }.
fee-private-delete = Slett gjerne meldingen din i samtalen.

## When something is refused

fee-own-claim = Dette er ditt eget krav
fee-own-claim-body = En annen person må gjøre dette.
fee-same-person = Du har attestert dette kravet
fee-same-person-body = En annen person må anvise det.
fee-out-of-window = Kravet kom etter fristen
fee-out-of-window-body = Den som anviser, kan godta det med en grunn.
fee-receipt-missing = Kvittering mangler for { $code }
fee-receipt-missing-body = Send kravet tilbake, så medlemmet kan legge den ved.
fee-lines-changed = Linjene er endret etter attesteringen
fee-lines-changed-body = Send kravet tilbake, så medlemmet kan se over det på nytt.
fee-not-late = Dette kravet trenger ikke unntak
fee-no-claim = Det er ikke noe krav for dette møtet
fee-no-claim-body = Bare den som satt på plassen, får et krav.
fee-no-rates = Rådet har ingen satser som gjelder denne dagen
fee-no-rates-body = Koordinatoren kan legge dem inn.
fee-rates-broken = Jeg kan ikke lese satsene
fee-rates-broken-body = Koordinatoren må se på dem. Feilen er: { $what }.
fee-rests = Du kan svare på krav fra { $until }
fee-rests-body = Denne kontoen er ny. Derfor venter penger i tre dager. Svar fra den gamle kontoen hvis det haster.
fee-choice-too-late = Møtet har begynt
fee-choice-too-late-body = Slik velger du før møtet. Du kan fortsatt si nei til godtgjørelse.
fee-choice-unknown = Det valget finnes ikke
fee-choice-needs-amount = Skriv hvor mye du vil ha
fee-line-needs-amount = Skriv hvor mye det var
fee-line-needs-amount-body = Summen må være større enn null.
fee-line-needs-distance = Skriv hvor langt du kjørte
fee-line-needs-minutes = Skriv hvor mange minutter det tok
fee-line-too-large = Det tallet er for stort
fee-line-too-large-body = Se om det er skrevet riktig. Skriv aldri kontonummer her.
fee-line-unknown = Den linjen finnes ikke i satsene
fee-line-not-yours = Den linjen følger av møtet
fee-line-not-yours-body = Er tiden feil? Skriv «tiden stemmer ikke».
fee-line-not-by-time = Den linjen går ikke etter tid
fee-number-unreadable = Jeg forstår ikke tallet «{ $text }»
fee-number-unreadable-body = Skriv bare tallet, for eksempel 64 eller 6,4.
fee-other-currency = Summen må være i rådets egne penger
fee-other-currency-body = Regn den om, eller send kvitteringen, så hjelper koordinatoren deg.
fee-not-now = Du kan ikke endre kravet slik nå
fee-not-now-body =
    { $state ->
        [drafted] Medlemmet har ikke svart ennå.
        [submitted] Kravet er sendt og venter på attestanten.
        [certified] Kravet er attestert og venter på anviseren.
        [approved] Kravet er anvist og venter på lønn.
        [exported] Kravet er sendt til lønn.
        [paid] Kravet er utbetalt.
        [returned] Kravet er sendt tilbake til medlemmet.
        [rejected] Kravet er avslått.
       *[other] Medlemmet ville ikke ha noe.
    }

## Officers

fee-of = { $number }, { $name }: { $sum }
fee-of-meeting = Møte { $day }: { $name } var der i { $time }.
fee-of-premeeting = Formøtet varte i { $time }.
fee-of-person = { $name }, { $day }
fee-of-person-sum = { $name }, { $day }: { $sum }
fee-missing-receipts = Kvittering mangler for { $what }.
fee-came-late = Kravet kom etter fristen. Det trenger et unntak før attestering.
fee-came-late-allowed = Kravet kom etter fristen. Det er godtatt fordi: { $reason }
fee-for-charity = Medlemmet vil at pengene går til organisasjonen sin.
fee-way = Veien så langt
fee-step = { $state }
fee-step-by = { $state }, { $name }
fee-step-why = { $state }, { $name }: { $words }
fee-step-drafted = Laget
fee-step-submitted = Bekreftet
fee-step-certified = Attestert
fee-step-approved = Anvist
fee-step-exported = Sendt til lønn
fee-step-paid = Utbetalt
fee-step-returned = Sendt tilbake
fee-step-rejected = Avslått
fee-step-declined-by-member = Ikke ønsket
fee-step-corrected = Rettet
fee-step-allowed = Godtatt etter fristen
fee-to-certify =
    { $many ->
        [one] { $many } krav å attestere
       *[other] { $many } krav å attestere
    }
fee-to-certify-none = Ingen krav venter på attestering
fee-to-approve =
    { $many ->
        [one] { $many } krav å anvise
       *[other] { $many } krav å anvise
    }
fee-to-approve-none = Ingen krav venter på anvisning
fee-to-export =
    { $many ->
        [one] { $many } krav kan gå til lønn
       *[other] { $many } krav kan gå til lønn
    }
fee-waits-why = Medlemmene venter på pengene sine.
fee-certified = Krav { $number } er attestert: { $name }, { $sum }
fee-certified-next = Nå skal en annen person anvise det.
fee-approved = Krav { $number } er anvist: { $name }, { $sum }
fee-approved-next = Det blir med i den neste filen til lønn.
fee-allowed = Krav { $number } er godtatt: { $name }, { $sum }
fee-allowed-next = Nå kan attestanten se på det.
fee-sent-back = Krav { $number } er sendt tilbake til { $name }
fee-sent-back-body = Medlemmet har fått grunnen og fristen.
fee-return-sure = Sende krav { $number } tilbake til { $name }?
fee-return-means = Medlemmet må svare innen { $day }.
fee-due-far = { $day } er for lenge til
fee-due-far-body = Siste dag kan være { $last }. Skriv en dag før det, med årstall.
fee-reject-sure = Avslå krav { $number }: { $name }, { $sum }?
fee-reject-means = Medlemmet får grunnen, men ikke pengene.
fee-rejection-kept = Krav { $number } er avslått: { $name }
fee-rejection-kept-body = Medlemmet har fått grunnen. Vil du se på kravet en gang til? Send det tilbake.
fee-correct-sure = Rette krav { $number } fra { $before } til { $after }?
fee-correct-means = Neste fil trekker fra de gamle linjene. Den legger til de nye.
fee-correct-other-day = Møtet var { $day }
fee-correct-other-day-body = Tiden må være på den dagen. Skriv dag og klokkeslett en gang til.
fee-correct-was-there = Ny tid: fra klokka { $from } til klokka { $to }.
fee-correct-outside = Se etter: Møtet varte fra klokka { $from } til klokka { $to }. Tiden du skrev, går utenfor.
fee-correction-kept = Krav { $number } er rettet til { $sum }
fee-wrong-told = { $name } sier at kravet for { $day } er feil
fee-wrong-told-body = Se på oppmøtet, og snakk med medlemmet.
fee-late =
    { $many ->
        [one] { $many } krav er sent
       *[other] { $many } krav er sene
    }
fee-late-none = Ingen penger er sene
fee-late-line = { $name }, møtet { $day }: { $days } dager, { $state }
fee-late-target = Målet er høyst { $days } dager fra møte til penger.
fee-late-middle = I år har det tatt { $days } dager i midten av { $many } krav.
fee-costs = Medvirkning i { $year }: { $sum }
fee-label-fees = For arbeidet
fee-label-expenses = Utgifter
fee-label-claims = Krav
fee-label-meetings = Møter
fee-overview = Hvert medlem i { $year }
fee-overview-line = { $name }: { $sum }, av dette { $taxable } med skatt
fee-overview-none = Ingenting er betalt ut dette året.
fee-overview-means = Dette er penger som er betalt ut dette året, med rettelser.
fee-yes-fee-certify = Attester
fee-yes-fee-approve = Anvis
fee-yes-fee-correct = Ja, rett kravet
fee-yes-fee-return = Ja, send tilbake
fee-yes-fee-reject = Ja, avslå
fee-ask-fee-see-person = Hvem gjelder det?
fee-ask-fee-see-meeting = Hvilket møte gjelder det?
fee-none-fee-see-person = Det er ingen krav å se
fee-none-fee-see-meeting = Det er ingen krav å se
fee-ask-fee-certify-person = Hvem gjelder det?
fee-ask-fee-certify-meeting = Hvilket møte gjelder det?
fee-none-fee-certify-person = Ingen krav venter på attestering
fee-none-fee-certify-meeting = Ingen krav venter på attestering
fee-ask-fee-approve-person = Hvem gjelder det?
fee-ask-fee-approve-meeting = Hvilket møte gjelder det?
fee-none-fee-approve-person = Ingen krav venter på anvisning
fee-none-fee-approve-meeting = Ingen krav venter på anvisning
fee-ask-fee-return-person = Hvem gjelder det?
fee-ask-fee-return-meeting = Hvilket møte gjelder det?
fee-ask-fee-return-reason = Hvorfor sender du det tilbake?
fee-ask-fee-return-due = Når må medlemmet svare?
fee-none-fee-return-person = Det er ingen krav å sende tilbake
fee-none-fee-return-meeting = Det er ingen krav å sende tilbake
fee-ask-fee-reject-person = Hvem gjelder det?
fee-ask-fee-reject-meeting = Hvilket møte gjelder det?
fee-ask-fee-reject-reason = Hvorfor avslår du kravet?
fee-none-fee-reject-person = Det er ingen krav å avslå
fee-none-fee-reject-meeting = Det er ingen krav å avslå
fee-ask-fee-allow-person = Hvem gjelder det?
fee-ask-fee-allow-meeting = Hvilket møte gjelder det?
fee-ask-fee-allow-reason = Hvorfor godtar du det?
fee-none-fee-allow-person = Ingen krav trenger unntak
fee-none-fee-allow-meeting = Ingen krav trenger unntak
fee-ask-fee-correct-person = Hvem gjelder det?
fee-ask-fee-correct-meeting = Hvilket møte gjelder det?
fee-ask-fee-correct-from = Når kom medlemmet? Skriv dag og klokkeslett
fee-ask-fee-correct-to = Når gikk medlemmet? Skriv dag og klokkeslett
fee-ask-fee-correct-reason = Hvorfor retter du kravet?
fee-none-fee-correct-person = Det er ingen krav å rette
fee-none-fee-correct-meeting = Det er ingen krav å rette
