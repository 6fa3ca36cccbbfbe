### Meetings: planned, moved, opened and closed; who comes, what they need, who stands in.

cmd-plan-meeting = planlegg møte, lag møte, nytt møte
cmd-move-meeting = flytt møte, ny tid for møtet
cmd-postpone-meeting = utset møte
cmd-cancel-meeting = avlys møte, møtet er avlyst
cmd-open-meeting = opne møte, start møte
cmd-close-meeting = avslutt møte, møtet er slutt, møtet er over
cmd-rsvp = kjem, eg kjem, eg kjem ikkje, kan ikkje kome, eg kan ikkje kome
cmd-access-need = behov, dette treng eg, treng noko på møtet
cmd-call-deputy = kall inn vara, kall inn varaperson
cmd-free-deputy = vara trengst ikkje
cmd-check-in = eg er her, sjekk inn
cmd-check-out = eg går no, sjekk ut
cmd-attendance = oppmøte, rett oppmøte
cmd-declare-interest = inhabil, eg er inhabil
cmd-morning = kva ventar, dette ventar, god morgon

## Menus

meeting-menu-plan-meeting = Planleggje eit møte
meeting-menu-move-meeting = Flytte eit møte
meeting-menu-postpone-meeting = Utsetje eit møte
meeting-menu-cancel-meeting = Avlyse eit møte
meeting-menu-open-meeting = Opne møtet
meeting-menu-close-meeting = Avslutte møtet
meeting-menu-rsvp = Seie om eg kjem
meeting-menu-access-need = Seie kva eg treng på møtet
meeting-menu-call-deputy = Kalle inn ein vara
meeting-menu-check-in = Eg er her
meeting-menu-attendance = Rette oppmøtet
meeting-menu-declare-interest = Eg har ei interesse i ei sak
meeting-menu-morning = Sjå kva som ventar meg
meeting-menu-morning-plain = Sjå kva som ventar

## Words in many places

meeting-kind-meeting = Vanleg møte
meeting-kind-theme-day = Temadag
meeting-mode-physical = Alle møtest på ein stad
meeting-mode-video = Berre på video
meeting-mode-hybrid = Både på ein stad og på video
meeting-part-meeting = Møtet
meeting-part-premeeting = Formøtet
meeting-line = { $title }, { $day } klokka { $clock }
meeting-when = Møtet er { $day } frå klokka { $start } til { $end }.
meeting-place-physical = Stad: { $place }.
meeting-place-hybrid = Stad: { $place }, eller på video.
meeting-place-video = Dette møtet er på video.
meeting-place-video-at = Dette møtet er på video: { $place }.
meeting-of-body = Det gjeld { $body }.
meeting-reason = Grunngiving: { $reason }
meeting-told-many =
    { $n ->
        [one] { $n } person har fått beskjed.
       *[other] { $n } personar har fått beskjed.
    }
meeting-seat = { $organisation }: { $name }
meeting-seat-empty = { $organisation } (ledig plass)
meeting-rsvp-yes = Ja, eg kjem
meeting-rsvp-over = Møtet { $day } er over
meeting-rsvp-over-body = Du kan ikkje svare på det no. Du treng ikkje gjere noko.
meeting-rsvp-off = Møtet { $day } er avlyst
meeting-rsvp-off-body = Du treng ikkje svare.
meeting-rsvp-online = Video: eg er med der
meeting-rsvp-online-plain = Ja, på video
meeting-rsvp-no = Nei, eg kjem ikkje

## Choices

meeting-choice-agenda = Skrive saklista
meeting-choice-move = Flytte møtet
meeting-choice-plan-another = Planleggje eit møte til
meeting-choice-plan-another-plain = Planlegg eit til
meeting-choice-rsvp = Seie om eg kjem
meeting-choice-need = Be om hjelp på møtet
meeting-choice-close = Avslutte møtet
meeting-choice-evaluate = Svare på spørsmåla
meeting-choice-call = Kall inn varaen { $name }
meeting-choice-free = La { $name } få plassen
meeting-choice-check-out = Eg går no
meeting-choice-check-in = Eg er her igjen
meeting-choice-attendance = Rette ein til

## Planning

meeting-ask-plan-meeting-body = Kven skal ha møte?
meeting-ask-plan-meeting-kind = Kva slags møte er det?
meeting-ask-plan-meeting-title = Kva skal møtet heite?
meeting-ask-plan-meeting-start = Kva dag og klokka kva byrjar det?
meeting-ask-plan-meeting-end = Klokka kva er det slutt?
meeting-ask-plan-meeting-mode = Korleis møtest de?
meeting-ask-plan-meeting-place = Kvar er møtet?
meeting-ask-plan-meeting-premeeting = Er det eit formøte? Skriv dag og klokkeslett
meeting-planned = { $title } er planlagt til { $day }
meeting-planned-twice = Det finst allereie eit møte med same namn, dag og klokkeslett. Skriv «avlys møte» om det eine skal bort.
meeting-dates = Dette følgjer av datoen:
meeting-deadline-date = { $day }
meeting-deadline-call-for-items = Då spør vi etter saker
meeting-deadline-proposals-close = Siste dag for framlegg til saker
meeting-deadline-papers-out = Sakene skal vere ute
meeting-deadline-comments-close = Siste dag for innspel
meeting-deadline-meeting-reminder = Påminning om møtet
meeting-deadline-draft-minutes = Referatet som utkast
meeting-deadline-answers-due = Svar på alle innspel
meeting-ends-before-start = Møtet sluttar før det byrjar
meeting-ends-before-start-body = Skriv eit klokkeslett som er etter starten.
meeting-premeeting-ends-before-start = Formøtet sluttar før det byrjar
meeting-premeeting-ends-before-start-body = Skriv eit klokkeslett som er etter starten.
meeting-not-now = Du kan ikkje endre møtet slik no
meeting-not-now-body =
    { $state ->
        [planned] Møtet er planlagt, men ikkje opna enno.
        [published] Sakene er sende ut, men møtet er ikkje opna enno.
        [open] Møtet er ope.
        [closed] Møtet er avslutta.
        [cancelled] Møtet er avlyst.
       *[postponed] Møtet er utsett. Det må få ein ny dag først.
    }

## A meeting that changes

meeting-ask-move-meeting-meeting = Kva møte vil du flytte?
meeting-ask-move-meeting-start = Kva dag og klokka kva byrjar det?
meeting-ask-move-meeting-end = Klokka kva er det slutt?
meeting-ask-move-meeting-place = Er det ein ny stad? Skriv kvar
meeting-none-move-meeting-meeting = Det er ikkje planlagt noko møte no
meeting-confirm-move = Vil du flytte møtet?
meeting-confirm-move-body = { $title } blir { $new }. { $many } personar får ei retting. Alle må svare på nytt.
meeting-confirm-move-unheard = { $title } blir { $new }. Ingen har fått vite om møtet enno. Ingen får beskjed no.
meeting-premeeting-moved = Formøtet blir { $new }.
meeting-premeeting-gone = Det blir ikkje noko formøte. Tida for det er alt forbi.
meeting-told-nobody = Ingen har fått beskjed. Ingen visste om møtet.
meeting-yes-move-meeting = Ja, flytt møtet
meeting-moved = møtet er flytta til { $day }
meeting-changed = møtet { $day } har ny tid eller ny stad
meeting-moved-answer = Kjem du? Svar på nytt.
meeting-moved-answer-plain = Kjem du? Svar på nytt.
meeting-moved-was = Tidlegare var det { $old }.
meeting-moved-was-plain = Før: { $old }.
meeting-move-done = Møtet er flytta til { $day }
meeting-ask-postpone-meeting-meeting = Kva møte vil du utsetje?
meeting-ask-postpone-meeting-reason = Kva er grunnen? Alle får lese han
meeting-none-postpone-meeting-meeting = Det er ikkje planlagt noko møte no
meeting-confirm-postpone = Vil du utsetje møtet?
meeting-confirm-postpone-body = { $title }, { $day }, får ingen dato no. { $many } personar får ei retting.
meeting-yes-postpone-meeting = Ja, utset møtet
meeting-postponed = møtet { $day } er utsett
meeting-postponed-body = Ein ny dag er ikkje bestemt. Du får beskjed når han er klar.
meeting-postponed-done = Møtet { $day } er utsett
meeting-ask-cancel-meeting-meeting = Kva møte vil du avlyse?
meeting-ask-cancel-meeting-reason = Kva er grunnen? Alle får lese han
meeting-none-cancel-meeting-meeting = Det er ikkje planlagt noko møte no
meeting-confirm-cancel = Vil du avlyse møtet?
meeting-confirm-cancel-body = { $title }, { $day }, blir ikkje noko av. { $many } personar får ei retting. Du kan ikkje gjere dette om.
meeting-yes-cancel-meeting = Ja, avlys møtet
meeting-cancelled = møtet { $day } er avlyst
meeting-cancelled-body = Det blir ikkje noko møte denne dagen.
meeting-cancelled-done = Møtet { $day } er avlyst
meeting-calendar = Møtet { $day } til kalenderen på telefonen din

## The meeting itself

meeting-ask-open-meeting-meeting = Kva møte opnar du?
meeting-none-open-meeting-meeting = Det er ikkje planlagt noko møte no
meeting-opened = Møtet er opna
meeting-seats-present = { $n } av { $seats } plassar er til stades.
meeting-present = Til stades: { $names }.
meeting-present-none = Ingen har meldt at dei er her enno.
meeting-ask-close-meeting-meeting = Kva møte er slutt?
meeting-none-close-meeting-meeting = Det er ikkje planlagt noko møte no
meeting-confirm-close = Er møtet over?
meeting-confirm-close-body = Du avsluttar { $title }, { $day }. Dei som var der, får spørsmål om møtet. Du kan ikkje gjere dette om.
meeting-yes-close-meeting = Ja, møtet er over
meeting-closed = Møtet slutta klokka { $clock }
meeting-closed-body =
    { $n ->
        [one] { $n } representant var til stades. Representanten får nokre korte spørsmål om møtet.
       *[other] { $n } representantar var til stades. Dei får nokre korte spørsmål om møtet.
    }
meeting-evaluation = Korleis var møtet { $day }?
meeting-evaluation-ask = Svar på nokre korte spørsmål når du har tid.
meeting-evaluation-body = Svara viser korleis { $body } verkar. Ingen ser kva akkurat du svarte.

## Reminders

meeting-call = Kva skal møtet { $day } handle om?
meeting-call-ask = Foreslå ei sak du vil at rådet skal ta opp. Siste dag er { $close }.
meeting-call-deputy = Medlemmene kan foreslå saker fram til { $close }. Som vara kan du snakke med medlemmen du er vara for.
meeting-reminder = Snart møte: { $day } klokka { $clock }
meeting-reminder-ask = Kan du ikkje kome? Sei frå no, så kan ein vara ta plassen.

## Coming or not

meeting-ask-rsvp-meeting = Kva møte gjeld det?
meeting-ask-rsvp-reason = Vil du seie kvifor? Berre koordinatoren ser det
meeting-none-rsvp-meeting = Det er ikkje planlagt noko møte no
meeting-rsvp-ask = Kjem du på møtet { $day }?
meeting-rsvp-done-yes = Du kjem på møtet { $day }
meeting-rsvp-done-yes-body = Koordinatoren veit det. Du kan endre svaret når du vil.
meeting-rsvp-done-online = Du blir med på video { $day }
meeting-rsvp-done-online-body = Koordinatoren veit det. Du kan endre svaret når du vil.
meeting-rsvp-done-no = Du kjem ikkje på møtet { $day }
meeting-rsvp-done-no-body = Koordinatoren veit det, og kan kalle inn ein vara. Du kan endre svaret om noko endrar seg.
meeting-cannot-come = { $name } kjem ikkje { $day }
meeting-next-deputy = Neste vara er { $name }. Vil du kalle inn personen?
meeting-no-deputy = Det er ingen fleire varaer å kalle inn. Plassen blir tom.
meeting-after-all = { $name } kjem likevel { $day }
meeting-after-all-body = { $name } er kalla inn som vara. Kven skal ha plassen?

## Deputies

meeting-ask-call-deputy-meeting = Kva møte gjeld det?
meeting-ask-call-deputy-seat = Kva plass gjeld det?
meeting-ask-call-deputy-deputy = Kven vil du kalle inn?
meeting-none-call-deputy-meeting = Det er ikkje planlagt noko møte no
meeting-none-call-deputy-seat = Rådet har ingen plassar enno
meeting-none-call-deputy-deputy = Det er ingen vara for plassen
meeting-ask-free-deputy-meeting = Kva møte gjeld det?
meeting-ask-free-deputy-seat = Kven trengst ikkje likevel?
meeting-none-free-deputy-meeting = Det er ikkje planlagt noko møte no
meeting-none-free-deputy-seat = Ingen vara er kalla inn
meeting-deputy-called = Du er kalla inn til møtet { $day }
meeting-deputy-ask = Kjem du? Svar så snart du kan.
meeting-deputy-for = Du sit for { $name }.
meeting-deputy-gets = Du får papira, røysta og godtgjersla for dette møtet.
meeting-deputy-freed = du trengst ikkje på møtet { $day }
meeting-deputy-freed-body = Medlemmen kjem likevel. Det gjeld { $body }.
meeting-replaced = { $name } sit for deg { $day }
meeting-replaced-body = Du får framleis papira. Røysta og godtgjersla følgjer plassen på dette møtet.
meeting-deputy-done = { $name } er kalla inn til { $day }
meeting-deputy-done-body = Varaen har fått beskjed. Varaen får det same som ein medlem til dette møtet.
meeting-deputy-free-done = { $name } trengst ikkje { $day }
meeting-deputy-free-done-body = Varaen har fått beskjed. Medlemmen har plassen sin igjen.
meeting-not-a-deputy = Denne personen er ikkje vara her
meeting-not-a-deputy-body = Kall inn ein som er vald som vara i rådet.
meeting-deputy-taken = Varaen møter alt for ein annan plass
meeting-deputy-taken-body = Éin person har éin plass og éi røyst. Vel ein annan vara.

## Needs

meeting-ask-access-need-meeting = Kva møte gjeld det?
meeting-ask-access-need-needs = Kva treng du? Til dømes tolk, pausar, skyss
meeting-none-access-need-meeting = Det er ikkje planlagt noko møte no
meeting-need-noted = Koordinatoren veit kva du treng
meeting-need-noted-body = Det gjeld berre møtet { $day }. Berre koordinatoren ser det.
meeting-need-told = { $name } treng noko { $day }
meeting-need-told-body = Ordne dette før møtet:

## Being there

meeting-ask-check-in-meeting = Kva møte er du på?
meeting-none-check-in-meeting = Det er ikkje planlagt noko møte no
meeting-ask-check-out-meeting = Kva møte går du frå?
meeting-none-check-out-meeting = Det er ikkje planlagt noko møte no
meeting-checked-in = Det er notert: du er her, klokka { $clock }
meeting-checked-out = Det er notert: du gjekk klokka { $clock }
meeting-ask-attendance-meeting = Kva møte gjeld det?
meeting-ask-attendance-person = Kven gjeld det?
meeting-ask-attendance-part = Gjeld det møtet eller formøtet?
meeting-ask-attendance-from = Kva tid kom personen? Skriv klokkeslett
meeting-ask-attendance-to = Kva tid gjekk personen? Skriv klokkeslett
meeting-none-attendance-meeting = Det er ikkje planlagt noko møte no
meeting-none-attendance-person = Ingen har plass ved bordet enno
meeting-attendance-noted = { $name } var der frå klokka { $start } til { $end }

## An interest in an item

meeting-ask-declare-interest-item = Kva sak gjeld det?
meeting-ask-declare-interest-text = Kva er grunnen? Skriv kort
meeting-none-declare-interest-item = Det er ingen saker no
meeting-interest-noted = Det er notert for { $item }
meeting-interest-noted-body = Koordinatoren og møteleiaren veit det. Plassen din røystar ikkje i denne saka. Du kan seie kva du meiner.
meeting-interest-told = { $name } har ei interesse i { $item }
meeting-interest-told-body = Plassen røystar ikkje i saka.

## Taking back

meeting-taken-back = Det gjeld ikkje lenger
meeting-taken-back-body = Svaret ditt til møtet { $day } er teke tilbake.
meeting-need-undo = det du treng på møtet
meeting-interest-undo = at du har meldt ei interesse
meeting-need-dropped = { $name } treng ikkje dette { $day }
meeting-interest-dropped = { $name } har ingen interesse i { $item }
meeting-interest-dropped-body = Plassen røystar i saka likevel.

## What waits for the secretary

meeting-morning = Dette ventar på deg, { $day }
meeting-morning-nothing = Ingenting ventar på deg no
meeting-morning-ask = Vel det du vil ta først.
meeting-morning-help = { $name } treng hjelp med «{ $title }», frist { $day }
meeting-morning-proposal = Svar { $name }: «{ $title }» som sak på møtet
meeting-morning-prints =
    { $n ->
        [one] Legg { $n } bestilling i posten innan { $day }
       *[other] Legg { $n } bestillingar i posten innan { $day }
    }
meeting-morning-publish = Send ut sakene til { $day }, seinast { $out }
meeting-morning-unowned =
    { $n ->
        [one] Finn ein ansvarleg for { $n } innspel
       *[other] Finn ansvarlege for { $n } innspel
    }
meeting-morning-unread = { $n } av { $all } har ikkje lese noko til { $day }
meeting-morning-undelivered =
    { $n ->
        [one] { $n } melding kom ikkje fram
       *[other] { $n } meldingar kom ikkje fram
    }
meeting-morning-certify = Attester { $n } krav
meeting-morning-approve = Tilvis { $n } krav
meeting-morning-export = Send { $n } krav til løn

## A day that is off, or has been

meeting-day-off = { $day } er ein fridag.
meeting-day-off-named = { $day } er ein fridag: { $name }.
meeting-day-off-ask = Vil du ha ein annan dag? Skriv «stopp» og begynn på nytt.

## A deputy instead

meeting-rsvp-deputy = Vara: be om at varaen kjem
meeting-rsvp-done-deputy-body = Koordinatoren veit at du vil ha ein vara, og kallar inn. Du kan endre svaret om noko endrar seg.
meeting-wants-deputy = { $name } bed om at varaen kjem.

## Needs that are often asked for

meeting-need-interpreter = Tolk
meeting-need-transport = Skyss til møtet
meeting-need-breaks = Ekstra pausar
meeting-need-advance = Reisepengar på førehand
meeting-need-ways = Trykk på ein knapp, eller skriv tal som «1 3». Du kan òg skrive det sjølv.
meeting-choice-more-needs = Seie meir eg treng

## The card of a meeting

cmd-meeting-card = møtekort, kven kjem, korleis blir møtet
cmd-describe-meeting = beskriv møtet, skriv møtekort
meeting-menu-meeting-card = Slik blir møtet: rom, pausar, folk
meeting-menu-describe-meeting = Beskrive rommet og pausane
meeting-choice-describe = Beskrive rommet
meeting-ask-meeting-card-meeting = Kva møte gjeld det?
meeting-none-meeting-card-meeting = Det er ikkje planlagt noko møte no
meeting-ask-describe-meeting-meeting = Kva møte gjeld det?
meeting-none-describe-meeting-meeting = Det er ikkje planlagt noko møte no
meeting-ask-describe-meeting-room = Korleis er rommet?
meeting-ask-describe-meeting-seating = Korleis sit folk?
meeting-ask-describe-meeting-breaks = Når er det pausar?
meeting-ask-describe-meeting-way-in = Korleis kjem ein inn?
meeting-ask-describe-meeting-guests = Kjem det gjester? Kven?
meeting-card = Slik blir møtet { $day } klokka { $clock }
meeting-room-room = Rommet
meeting-room-seating = Slik sit vi
meeting-room-breaks = Pausar
meeting-room-way-in = Slik kjem du inn
meeting-room-guests = Gjester
meeting-room-coming = Kjem
meeting-room-service = Frå tenesta
meeting-room-pre = Formøtet for representantane er { $at }.
meeting-names = { $names }
meeting-check-in-undo = innsjekkinga
meeting-not-there = Innsjekkinga er teken bort og står ikkje i referatet.
