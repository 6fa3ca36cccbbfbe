### Meetings: planned, moved, opened and closed; who comes, what they need, who stands in. nb is the source.

cmd-plan-meeting = planlegg møte, nytt møte
cmd-move-meeting = flytt møte, nytt tidspunkt
cmd-postpone-meeting = utsett møte
cmd-cancel-meeting = avlys møte
cmd-open-meeting = åpne møte, start møte
cmd-close-meeting = lukk møte, avslutt møte, møtet er slutt
cmd-rsvp = kommer, jeg kommer, jeg kommer ikke, kan ikke komme, jeg kan ikke komme
cmd-access-need = behov, dette trenger jeg, trenger noe på møtet
cmd-call-deputy = kall inn vara, kall inn varaperson
cmd-free-deputy = vara trengs ikke
cmd-check-in = jeg er her, sjekk inn
cmd-check-out = jeg går nå, sjekk ut
cmd-attendance = oppmøte, rett oppmøte
cmd-declare-interest = inhabil, jeg er inhabil
cmd-morning = hva venter, dette venter, god morgen

## Menus

meeting-menu-plan-meeting = Planlegge et møte
meeting-menu-move-meeting = Flytte et møte
meeting-menu-postpone-meeting = Utsette et møte
meeting-menu-cancel-meeting = Avlyse et møte
meeting-menu-open-meeting = Åpne møtet
meeting-menu-close-meeting = Avslutte møtet
meeting-menu-rsvp = Si om jeg kommer
meeting-menu-access-need = Si hva jeg trenger på møtet
meeting-menu-call-deputy = Kalle inn en vara
meeting-menu-check-in = Jeg er her
meeting-menu-attendance = Rette oppmøtet
meeting-menu-declare-interest = Jeg har en interesse i en sak
meeting-menu-morning = Se hva som venter på meg
meeting-menu-morning-plain = Se hva som venter

## Words in many places

meeting-kind-meeting = Vanlig møte
meeting-kind-theme-day = Temadag
meeting-mode-physical = Alle møtes på ett sted
meeting-mode-video = På video
meeting-mode-hybrid = Både på et sted og på video
meeting-part-meeting = Møtet
meeting-part-premeeting = Formøtet
meeting-line = { $title }, { $day } klokka { $clock }
meeting-when = Møtet er { $day } klokka { $start } til { $end }.
meeting-place-physical = Sted: { $place }.
meeting-place-hybrid = Sted: { $place }, eller på video.
meeting-place-video = Møtet er på video.
meeting-place-video-at = Møtet er på video: { $place }.
meeting-of-body = Det gjelder { $body }.
meeting-reason = Grunn: { $reason }
meeting-told-many =
    { $n ->
        [one] { $n } person har fått beskjed.
       *[other] { $n } personer har fått beskjed.
    }
meeting-seat = { $organisation }: { $name }
meeting-seat-empty = { $organisation } (ledig plass)
meeting-rsvp-yes = Ja, jeg kommer
meeting-rsvp-over = Møtet { $day } er over
meeting-rsvp-over-body = Du kan ikke svare på det nå. Du trenger ikke gjøre noe.
meeting-rsvp-off = Møtet { $day } er avlyst
meeting-rsvp-off-body = Du trenger ikke svare.
meeting-rsvp-online = Video: jeg er med der
meeting-rsvp-online-plain = Ja, på video
meeting-rsvp-no = Nei, jeg kommer ikke

## Choices

meeting-choice-agenda = Skrive sakslisten
meeting-choice-move = Flytte møtet
meeting-choice-plan-another = Planlegge et møte til
meeting-choice-plan-another-plain = Planlegg et til
meeting-choice-rsvp = Si om jeg kommer
meeting-choice-need = Be om hjelp på møtet
meeting-choice-close = Avslutte møtet
meeting-choice-evaluate = Svare på spørsmålene
meeting-choice-call = Kall inn { $name }
meeting-choice-free = Gi plassen til { $name }
meeting-choice-check-out = Jeg går nå
meeting-choice-check-in = Jeg er her igjen
meeting-choice-attendance = Rette en til

## Planning

meeting-ask-plan-meeting-body = Hvem skal ha møte?
meeting-ask-plan-meeting-kind = Hva slags møte er det?
meeting-ask-plan-meeting-title = Hva skal møtet hete?
meeting-ask-plan-meeting-start = Hvilken dag og klokka hva begynner det?
meeting-ask-plan-meeting-end = Klokka hva er det slutt?
meeting-ask-plan-meeting-mode = Hvordan møtes dere?
meeting-ask-plan-meeting-place = Hvor er møtet?
meeting-ask-plan-meeting-premeeting = Er det et formøte? Skriv dag og klokkeslett
meeting-planned = { $title } er planlagt { $day }
meeting-planned-twice = Det finnes allerede et møte med samme navn, dag og klokkeslett. Skriv «avlys møte» hvis det ene skal bort.
meeting-dates = Dette følger av datoen:
meeting-deadline-date = { $day }
meeting-deadline-call-for-items = Vi spør etter saker
meeting-deadline-proposals-close = Siste dag for forslag til saker
meeting-deadline-papers-out = Sakene skal være ute
meeting-deadline-comments-close = Siste dag for innspill
meeting-deadline-meeting-reminder = Påminnelse om møtet
meeting-deadline-draft-minutes = Utkast til referat
meeting-deadline-answers-due = Svar på alle innspill
meeting-ends-before-start = Møtet slutter før det begynner
meeting-ends-before-start-body = Skriv et klokkeslett som er etter starten.
meeting-premeeting-ends-before-start = Formøtet slutter før det begynner
meeting-premeeting-ends-before-start-body = Skriv et klokkeslett som er etter starten.
meeting-not-now = Du kan ikke endre møtet slik nå
meeting-not-now-body =
    { $state ->
        [planned] Møtet er planlagt, men ikke åpnet ennå.
        [published] Sakene er sendt ut, men møtet er ikke åpnet ennå.
        [open] Møtet er åpent.
        [closed] Møtet er avsluttet.
        [cancelled] Møtet er avlyst.
       *[postponed] Møtet er utsatt. Det må få en ny dag først.
    }

## A meeting that changes

meeting-ask-move-meeting-meeting = Hvilket møte vil du flytte?
meeting-ask-move-meeting-start = Hvilken dag og klokka hva begynner det?
meeting-ask-move-meeting-end = Klokka hva er det slutt?
meeting-ask-move-meeting-place = Er det et nytt sted? Skriv hvor
meeting-none-move-meeting-meeting = Det er ikke planlagt noe møte nå
meeting-confirm-move = Vil du flytte møtet?
meeting-confirm-move-body = { $title } blir { $new }. { $many } personer får en rettelse. Alle må svare på nytt.
meeting-confirm-move-unheard = { $title } blir { $new }. Ingen har fått vite om møtet ennå. Ingen får beskjed nå.
meeting-premeeting-moved = Formøtet blir { $new }.
meeting-premeeting-gone = Det blir ikke noe formøte. Tiden for det er allerede forbi.
meeting-told-nobody = Ingen har fått beskjed. Ingen visste om møtet.
meeting-yes-move-meeting = Ja, flytt møtet
meeting-moved = møtet er flyttet til { $day }
meeting-changed = møtet { $day } har ny tid eller nytt sted
meeting-moved-answer = Kommer du? Svar på nytt.
meeting-moved-answer-plain = Kommer du? Svar på nytt.
meeting-moved-was = Før var det { $old }.
meeting-moved-was-plain = Før: { $old }.
meeting-move-done = Møtet er flyttet til { $day }
meeting-ask-postpone-meeting-meeting = Hvilket møte vil du utsette?
meeting-ask-postpone-meeting-reason = Hva er grunnen? Alle får lese den
meeting-none-postpone-meeting-meeting = Det er ikke planlagt noe møte nå
meeting-confirm-postpone = Vil du utsette møtet?
meeting-confirm-postpone-body = { $title }, { $day }, får ingen dato nå. { $many } personer får en rettelse.
meeting-yes-postpone-meeting = Ja, utsett møtet
meeting-postponed = møtet { $day } er utsatt
meeting-postponed-body = En ny dag er ikke bestemt. Du får beskjed når den er klar.
meeting-postponed-done = Møtet { $day } er utsatt
meeting-ask-cancel-meeting-meeting = Hvilket møte vil du avlyse?
meeting-ask-cancel-meeting-reason = Hva er grunnen? Alle får lese den
meeting-none-cancel-meeting-meeting = Det er ikke planlagt noe møte nå
meeting-confirm-cancel = Vil du avlyse møtet?
meeting-confirm-cancel-body = { $title }, { $day }, blir ikke noe av. { $many } personer får en rettelse. Du kan ikke gjøre dette om.
meeting-yes-cancel-meeting = Ja, avlys møtet
meeting-cancelled = møtet { $day } er avlyst
meeting-cancelled-body = Det blir ikke noe møte denne dagen.
meeting-cancelled-done = Møtet { $day } er avlyst
meeting-calendar = Møtet { $day } til kalenderen din

## The meeting itself

meeting-ask-open-meeting-meeting = Hvilket møte åpner du?
meeting-none-open-meeting-meeting = Det er ikke planlagt noe møte nå
meeting-opened = Møtet er åpnet
meeting-seats-present = { $n } av { $seats } plasser er til stede.
meeting-present = Til stede: { $names }.
meeting-present-none = Ingen har meldt at de er her ennå.
meeting-ask-close-meeting-meeting = Hvilket møte er slutt?
meeting-none-close-meeting-meeting = Det er ikke planlagt noe møte nå
meeting-confirm-close = Er møtet slutt?
meeting-confirm-close-body = Du avslutter { $title }, { $day }. De som var der, får spørsmål om møtet. Du kan ikke gjøre dette om.
meeting-yes-close-meeting = Ja, avslutt møtet
meeting-closed = Møtet sluttet klokka { $clock }
meeting-closed-body =
    { $n ->
        [one] { $n } representant var til stede. Representanten får noen korte spørsmål om møtet.
       *[other] { $n } representanter var til stede. De får noen korte spørsmål om møtet.
    }
meeting-evaluation = Hvordan var møtet { $day }?
meeting-evaluation-ask = Svar på noen korte spørsmål når du har tid.
meeting-evaluation-body = Svarene viser hvordan { $body } virker. Ingen ser hva akkurat du svarte.

## Reminders

meeting-call = Hva skal møtet { $day } handle om?
meeting-call-ask = Foreslå en sak du vil at rådet skal ta opp. Siste dag er { $close }.
meeting-call-deputy = Medlemmene kan foreslå saker fram til { $close }. Som vara kan du snakke med medlemmet du er vara for.
meeting-reminder = Møtet er { $day } klokka { $clock }
meeting-reminder-ask = Kan du ikke komme? Si fra nå, så kan en vara ta plassen.

## Coming or not

meeting-ask-rsvp-meeting = Hvilket møte gjelder det?
meeting-ask-rsvp-reason = Vil du si hvorfor? Bare koordinatoren ser det
meeting-none-rsvp-meeting = Det er ikke planlagt noe møte nå
meeting-rsvp-ask = Kommer du på møtet { $day }?
meeting-rsvp-done-yes = Du kommer på møtet { $day }
meeting-rsvp-done-yes-body = Koordinatoren vet det. Du kan endre svaret når du vil.
meeting-rsvp-done-online = Du er med på video { $day }
meeting-rsvp-done-online-body = Koordinatoren vet det. Du kan endre svaret når du vil.
meeting-rsvp-done-no = Du kommer ikke på møtet { $day }
meeting-rsvp-done-no-body = Koordinatoren vet det, og kan kalle inn en vara. Du kan endre svaret hvis noe endrer seg.
meeting-cannot-come = { $name } kommer ikke { $day }
meeting-next-deputy = Vil du kalle inn { $name }? Det er neste vara.
meeting-no-deputy = Det er ingen flere varaer å kalle inn. Plassen blir tom.
meeting-after-all = { $name } kommer likevel { $day }
meeting-after-all-body = { $name } er kalt inn som vara. Hvem skal ha plassen?

## Deputies

meeting-ask-call-deputy-meeting = Hvilket møte gjelder det?
meeting-ask-call-deputy-seat = Hvilken plass gjelder det?
meeting-ask-call-deputy-deputy = Hvem vil du kalle inn?
meeting-none-call-deputy-meeting = Det er ikke planlagt noe møte nå
meeting-none-call-deputy-seat = Rådet har ingen plasser ennå
meeting-none-call-deputy-deputy = Plassen har ingen vara
meeting-ask-free-deputy-meeting = Hvilket møte gjelder det?
meeting-ask-free-deputy-seat = Hvem trengs ikke likevel?
meeting-none-free-deputy-meeting = Det er ikke planlagt noe møte nå
meeting-none-free-deputy-seat = Ingen vara er kalt inn
meeting-deputy-called = Du er kalt inn til møtet { $day }
meeting-deputy-ask = Kommer du? Svar så snart du kan.
meeting-deputy-for = Du møter for { $name }.
meeting-deputy-gets = Du får papirene, stemmen og godtgjørelsen for dette møtet.
meeting-deputy-freed = du trengs ikke på møtet { $day }
meeting-deputy-freed-body = Medlemmet kommer likevel. Det gjelder { $body }.
meeting-replaced = { $name } møter for deg { $day }
meeting-replaced-body = Du får fortsatt papirene. Stemmen og godtgjørelsen følger plassen på dette møtet.
meeting-deputy-done = { $name } er kalt inn til { $day }
meeting-deputy-done-body = Varaen har fått beskjed. Varaen får det samme som et medlem til dette møtet.
meeting-deputy-free-done = { $name } trengs ikke { $day }
meeting-deputy-free-done-body = Varaen har fått beskjed. Medlemmet har plassen sin igjen.
meeting-not-a-deputy = Denne personen er ikke vara her
meeting-not-a-deputy-body = Kall inn en som er valgt som vara i rådet.
meeting-deputy-taken = Varaen møter alt for en annen plass
meeting-deputy-taken-body = Én person har én plass og én stemme. Velg en annen vara.

## Needs

meeting-ask-access-need-meeting = Hvilket møte gjelder det?
meeting-ask-access-need-needs = Hva trenger du? For eksempel tolk, pauser, skyss
meeting-none-access-need-meeting = Det er ikke planlagt noe møte nå
meeting-need-noted = Koordinatoren vet hva du trenger
meeting-need-noted-body = Det gjelder bare møtet { $day }. Bare koordinatoren ser det.
meeting-need-told = { $name } trenger noe { $day }
meeting-need-told-body = Ordne dette før møtet:

## Being there

meeting-ask-check-in-meeting = Hvilket møte er du på?
meeting-none-check-in-meeting = Det er ikke planlagt noe møte nå
meeting-ask-check-out-meeting = Hvilket møte går du fra?
meeting-none-check-out-meeting = Det er ikke planlagt noe møte nå
meeting-checked-in = Notert: du er her, klokka { $clock }
meeting-checked-out = Notert: du gikk klokka { $clock }
meeting-ask-attendance-meeting = Hvilket møte gjelder det?
meeting-ask-attendance-person = Hvem gjelder det?
meeting-ask-attendance-part = Gjelder det møtet eller formøtet?
meeting-ask-attendance-from = Når kom personen? Skriv klokkeslett
meeting-ask-attendance-to = Når gikk personen? Skriv klokkeslett
meeting-none-attendance-meeting = Det er ikke planlagt noe møte nå
meeting-none-attendance-person = Ingen har plass ved bordet ennå
meeting-attendance-noted = { $name } var der klokka { $start } til { $end }

## An interest in an item

meeting-ask-declare-interest-item = Hvilken sak gjelder det?
meeting-ask-declare-interest-text = Hva er grunnen? Skriv kort
meeting-none-declare-interest-item = Det er ingen saker nå
meeting-interest-noted = Notert for { $item }
meeting-interest-noted-body = Koordinatoren og møtelederen vet det. Plassen din stemmer ikke i denne saken. Du kan si hva du mener.
meeting-interest-told = { $name } er inhabil i { $item }
meeting-interest-told-body = Plassen stemmer ikke i saken.

## Taking back

meeting-taken-back = Det gjelder ikke lenger
meeting-taken-back-body = Svaret ditt til møtet { $day } er tatt tilbake.
meeting-need-undo = det du trenger på møtet
meeting-interest-undo = at du er inhabil
meeting-need-dropped = { $name } trenger ikke dette { $day }
meeting-interest-dropped = { $name } er ikke inhabil i { $item }
meeting-interest-dropped-body = Plassen stemmer i saken likevel.

## What waits for the secretary

meeting-morning = Dette venter på deg, { $day }
meeting-morning-nothing = Ingenting venter på deg nå
meeting-morning-ask = Velg det du vil ta først.
meeting-morning-help = { $name } trenger hjelp med «{ $title }», frist { $day }
meeting-morning-proposal = Svar { $name }: «{ $title }» som sak
meeting-morning-prints =
    { $n ->
        [one] Legg { $n } bestilling i posten innen { $day }
       *[other] Legg { $n } bestillinger i posten innen { $day }
    }
meeting-morning-publish = Send ut sakene til { $day }, siste dag { $out }
meeting-morning-unowned =
    { $n ->
        [one] Finn en ansvarlig for { $n } innspill
       *[other] Finn ansvarlige for { $n } innspill
    }
meeting-morning-unread = { $n } av { $all } har ikke lest noe til { $day }
meeting-morning-undelivered =
    { $n ->
        [one] { $n } melding kom ikke fram
       *[other] { $n } meldinger kom ikke fram
    }
meeting-morning-certify = Attester { $n } krav
meeting-morning-approve = Anvis { $n } krav
meeting-morning-export = Send { $n } krav til lønn

## A day that is off, or has been

meeting-day-off = { $day } er en fridag.
meeting-day-off-named = { $day } er en fridag: { $name }.
meeting-day-off-ask = Vil du ha en annen dag? Skriv «stopp» og begynn på nytt.

## A deputy instead

meeting-rsvp-deputy = Vara: be om at varaen kommer
meeting-rsvp-done-deputy-body = Koordinatoren vet at du vil ha en vara, og kaller inn. Du kan endre svaret hvis noe endrer seg.
meeting-wants-deputy = { $name } ber om at varaen kommer.

## Needs that are often asked for

meeting-need-interpreter = Tolk
meeting-need-transport = Skyss til møtet
meeting-need-breaks = Ekstra pauser
meeting-need-advance = Reisepenger på forskudd
meeting-need-ways = Trykk på en knapp, eller skriv tall som «1 3». Du kan også skrive det selv.
meeting-choice-more-needs = Si mer jeg trenger

## The card of a meeting

cmd-meeting-card = møtekort, hvem kommer, hvordan blir møtet
cmd-describe-meeting = beskriv møtet, skriv møtekort
meeting-menu-meeting-card = Slik blir møtet: rom, pauser, folk
meeting-menu-describe-meeting = Beskrive rommet og pausene
meeting-choice-describe = Beskrive rommet
meeting-ask-meeting-card-meeting = Hvilket møte gjelder det?
meeting-none-meeting-card-meeting = Det er ikke planlagt noe møte nå
meeting-ask-describe-meeting-meeting = Hvilket møte gjelder det?
meeting-none-describe-meeting-meeting = Det er ikke planlagt noe møte nå
meeting-ask-describe-meeting-room = Hvordan er rommet?
meeting-ask-describe-meeting-seating = Hvordan sitter folk?
meeting-ask-describe-meeting-breaks = Når er det pauser?
meeting-ask-describe-meeting-way-in = Hvordan kommer man inn?
meeting-ask-describe-meeting-guests = Kommer det gjester? Hvem?
meeting-card = Slik blir møtet { $day } klokka { $clock }
meeting-room-room = Rommet
meeting-room-seating = Slik sitter vi
meeting-room-breaks = Pauser
meeting-room-way-in = Slik kommer du inn
meeting-room-guests = Gjester
meeting-room-coming = Kommer
meeting-room-service = Fra tjenesten
meeting-room-pre = Formøtet for representantene er { $at }.
meeting-names = { $names }
meeting-check-in-undo = innsjekking
meeting-not-there = Innsjekkingen er tatt bort og står ikke i referatet.
