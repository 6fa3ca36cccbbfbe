### Meetings: planned, moved, opened and closed; who comes, what they need, who stands in.

cmd-plan-meeting = planera möte, nytt möte
cmd-move-meeting = flytta möte, ny tid
cmd-postpone-meeting = skjut upp möte
cmd-cancel-meeting = ställ in möte
cmd-open-meeting = öppna möte, starta möte
cmd-close-meeting = stäng möte, avsluta möte, mötet är slut
cmd-rsvp = kommer, jag kommer, jag kommer inte, kan inte komma, jag kan inte komma
cmd-access-need = behov, detta behöver jag, behöver något på mötet
cmd-call-deputy = kalla in ersättare
cmd-free-deputy = ersättare behövs inte
cmd-check-in = jag är här, checka in
cmd-check-out = jag går nu, checka ut
cmd-attendance = närvaro, rätta närvaro
cmd-declare-interest = jäv, jag är jävig
cmd-morning = vad väntar, det här väntar, god morgon

## Menus

meeting-menu-plan-meeting = Planera ett möte
meeting-menu-move-meeting = Flytta ett möte
meeting-menu-postpone-meeting = Skjuta upp ett möte
meeting-menu-cancel-meeting = Ställa in ett möte
meeting-menu-open-meeting = Öppna mötet
meeting-menu-close-meeting = Avsluta mötet
meeting-menu-rsvp = Svara om jag kommer
meeting-menu-access-need = Berätta vad jag behöver på mötet
meeting-menu-call-deputy = Kalla in en ersättare
meeting-menu-check-in = Jag är här
meeting-menu-attendance = Rätta närvaron
meeting-menu-declare-interest = Jag har ett intresse i ett ärende
meeting-menu-morning = Se vad som väntar på mig
meeting-menu-morning-plain = Se vad som väntar

## Words in many places

meeting-kind-meeting = Vanligt möte
meeting-kind-theme-day = Temadag
meeting-mode-physical = Alla träffas på en plats
meeting-mode-video = På video
meeting-mode-hybrid = Både på en plats och på video
meeting-part-meeting = Mötet
meeting-part-premeeting = Förmötet
meeting-line = { $title }, { $day } klockan { $clock }
meeting-when = Mötet är { $day } klockan { $start } till { $end }.
meeting-place-physical = Plats: { $place }.
meeting-place-hybrid = Plats: { $place }, eller på video.
meeting-place-video = Mötet är på video.
meeting-place-video-at = Mötet är på video: { $place }.
meeting-of-body = Det gäller { $body }.
meeting-reason = Skäl: { $reason }
meeting-told-many =
    { $n ->
        [one] { $n } person har fått besked.
       *[other] { $n } personer har fått besked.
    }
meeting-seat = { $organisation }: { $name }
meeting-seat-empty = { $organisation } (ledig plats)
meeting-rsvp-yes = Ja, jag kommer
meeting-rsvp-over = Mötet { $day } är över
meeting-rsvp-over-body = Du kan inte svara på det nu. Du behöver inte göra något.
meeting-rsvp-off = Mötet { $day } är inställt
meeting-rsvp-off-body = Du behöver inte svara.
meeting-rsvp-online = Video: jag är med där
meeting-rsvp-online-plain = Ja, på video
meeting-rsvp-no = Nej, jag kommer inte

## Choices

meeting-choice-agenda = Skriva dagordningen
meeting-choice-move = Flytta mötet
meeting-choice-plan-another = Planera ett möte till
meeting-choice-plan-another-plain = Planera ett till
meeting-choice-rsvp = Svara om jag kommer
meeting-choice-need = Säg vad jag behöver
meeting-choice-close = Avsluta mötet
meeting-choice-evaluate = Svara på frågorna
meeting-choice-call = Kalla in { $name }
meeting-choice-free = Ge platsen till { $name }
meeting-choice-check-out = Jag går nu
meeting-choice-check-in = Jag är här igen
meeting-choice-attendance = Rätta en till

## Planning

meeting-ask-plan-meeting-body = Vilka ska ha möte?
meeting-ask-plan-meeting-kind = Vilken sorts möte är det?
meeting-ask-plan-meeting-title = Vad ska mötet heta?
meeting-ask-plan-meeting-start = Vilken dag och vilken tid börjar det?
meeting-ask-plan-meeting-end = Vilken tid slutar det?
meeting-ask-plan-meeting-mode = Hur träffas ni?
meeting-ask-plan-meeting-place = Var är mötet?
meeting-ask-plan-meeting-premeeting = Är det ett förmöte? Skriv dag och tid
meeting-planned = { $title } är planerat { $day }
meeting-planned-twice = Det finns redan ett möte med samma namn, dag och klockslag. Skriv ”ställ in möte” om det ena ska bort.
meeting-dates = Det här följer av datumet:
meeting-deadline-date = { $day }
meeting-deadline-call-for-items = Vi frågar efter ärenden
meeting-deadline-proposals-close = Sista dag för förslag till ärenden
meeting-deadline-papers-out = Handlingarna ska vara ute
meeting-deadline-comments-close = Sista dag för synpunkter
meeting-deadline-meeting-reminder = Påminnelse om mötet
meeting-deadline-draft-minutes = Utkast till anteckningar
meeting-deadline-answers-due = Svar på alla synpunkter
meeting-ends-before-start = Mötet slutar innan det börjar
meeting-ends-before-start-body = Skriv en tid som är efter starten.
meeting-premeeting-ends-before-start = Förmötet slutar innan det börjar
meeting-premeeting-ends-before-start-body = Skriv en tid som är efter starten.
meeting-not-now = Du kan inte ändra mötet så nu
meeting-not-now-body =
    { $state ->
        [planned] Mötet är planerat men inte öppnat än.
        [published] Handlingarna är ute, men mötet är inte öppnat än.
        [open] Mötet är öppet.
        [closed] Mötet är avslutat.
        [cancelled] Mötet är inställt.
       *[postponed] Mötet är uppskjutet. Det måste få en ny dag först.
    }

## A meeting that changes

meeting-ask-move-meeting-meeting = Vilket möte vill du flytta?
meeting-ask-move-meeting-start = Vilken dag och vilken tid börjar det?
meeting-ask-move-meeting-end = Vilken tid slutar det?
meeting-ask-move-meeting-place = Är det en ny plats? Skriv var
meeting-none-move-meeting-meeting = Det finns inget planerat möte nu
meeting-confirm-move = Vill du flytta mötet?
meeting-confirm-move-body = { $title } blir { $new }. { $many } personer får en rättelse. Alla måste svara igen.
meeting-confirm-move-unheard = { $title } blir { $new }. Ingen har fått veta om mötet än. Ingen får besked nu.
meeting-premeeting-moved = Förmötet blir { $new }.
meeting-premeeting-gone = Det blir inget förmöte. Tiden för det har redan passerat.
meeting-told-nobody = Ingen har fått besked. Ingen kände till mötet.
meeting-yes-move-meeting = Ja, flytta mötet
meeting-moved = mötet är flyttat till { $day }
meeting-changed = mötet { $day } har ny tid eller plats
meeting-moved-answer = Kommer du? Svara igen.
meeting-moved-answer-plain = Kommer du? Svara igen.
meeting-moved-was = Förut var det { $old }.
meeting-moved-was-plain = Förut: { $old }.
meeting-move-done = Mötet är flyttat till { $day }
meeting-ask-postpone-meeting-meeting = Vilket möte vill du skjuta upp?
meeting-ask-postpone-meeting-reason = Vad är skälet? Alla får läsa det
meeting-none-postpone-meeting-meeting = Det finns inget planerat möte nu
meeting-confirm-postpone = Vill du skjuta upp mötet?
meeting-confirm-postpone-body = { $title }, { $day }, får inget datum nu. { $many } personer får en rättelse.
meeting-yes-postpone-meeting = Ja, skjut upp mötet
meeting-postponed = mötet { $day } är uppskjutet
meeting-postponed-body = En ny dag är inte bestämd. Du får besked när den är klar.
meeting-postponed-done = Mötet { $day } är uppskjutet
meeting-ask-cancel-meeting-meeting = Vilket möte vill du ställa in?
meeting-ask-cancel-meeting-reason = Vad är skälet? Alla får läsa det
meeting-none-cancel-meeting-meeting = Det finns inget planerat möte nu
meeting-confirm-cancel = Vill du ställa in mötet?
meeting-confirm-cancel-body = { $title }, { $day }, blir inte av. { $many } personer får en rättelse. Det kan du inte ändra tillbaka.
meeting-yes-cancel-meeting = Ja, ställ in mötet
meeting-cancelled = mötet { $day } är inställt
meeting-cancelled-body = Det blir inget möte den dagen.
meeting-cancelled-done = Mötet { $day } är inställt
meeting-calendar = Mötet { $day } till din kalender

## The meeting itself

meeting-ask-open-meeting-meeting = Vilket möte öppnar du?
meeting-none-open-meeting-meeting = Det finns inget planerat möte nu
meeting-opened = Mötet är öppnat
meeting-seats-present = { $n } av { $seats } platser är närvarande.
meeting-present = Närvarande: { $names }.
meeting-present-none = Ingen har sagt att de är här ännu.
meeting-ask-close-meeting-meeting = Vilket möte är slut?
meeting-none-close-meeting-meeting = Det finns inget planerat möte nu
meeting-confirm-close = Är mötet slut?
meeting-confirm-close-body = Då avslutar jag { $title }, { $day }. De som var där får frågor om mötet. Du kan inte ångra det.
meeting-yes-close-meeting = Ja, avsluta mötet
meeting-closed = Mötet slutade klockan { $clock }
meeting-closed-body =
    { $n ->
        [one] { $n } representant var närvarande. Representanten får några korta frågor om mötet.
       *[other] { $n } representanter var närvarande. De får några korta frågor om mötet.
    }
meeting-evaluation = Hur var mötet { $day }?
meeting-evaluation-ask = Svara på några korta frågor när du har tid.
meeting-evaluation-body = Svaren visar hur { $body } fungerar. Ingen ser vad just du svarade.

## Reminders

meeting-call = Vad ska mötet { $day } handla om?
meeting-call-ask = Föreslå ett ärende som du vill att rådet tar upp. Sista dag är { $close }.
meeting-call-deputy = Ledamöterna kan föreslå ärenden till och med { $close }. Som ersättare kan du prata med den du ersätter.
meeting-reminder = Mötet är { $day } klockan { $clock }
meeting-reminder-ask = Kan du inte komma? Säg till nu, så kan en ersättare ta platsen.

## Coming or not

meeting-ask-rsvp-meeting = Vilket möte gäller det?
meeting-ask-rsvp-reason = Vill du säga varför? Bara samordnaren ser det
meeting-none-rsvp-meeting = Det finns inget planerat möte nu
meeting-rsvp-ask = Kommer du på mötet { $day }?
meeting-rsvp-done-yes = Du kommer på mötet { $day }
meeting-rsvp-done-yes-body = Samordnaren vet det. Du kan ändra svaret när du vill.
meeting-rsvp-done-online = Du är med på video { $day }
meeting-rsvp-done-online-body = Samordnaren vet det. Du kan ändra svaret när du vill.
meeting-rsvp-done-no = Du kommer inte på mötet { $day }
meeting-rsvp-done-no-body = Samordnaren vet det och kan kalla in en ersättare. Du kan ändra svaret om något blir annorlunda.
meeting-cannot-come = { $name } kommer inte { $day }
meeting-next-deputy = Vill du kalla in { $name }? Det är nästa ersättare.
meeting-no-deputy = Det finns inga fler ersättare att kalla in. Platsen blir tom.
meeting-after-all = { $name } kommer ändå { $day }
meeting-after-all-body = { $name } är inkallad som ersättare. Vem ska ha platsen?

## Deputies

meeting-ask-call-deputy-meeting = Vilket möte gäller det?
meeting-ask-call-deputy-seat = Vilken plats gäller det?
meeting-ask-call-deputy-deputy = Vem vill du kalla in?
meeting-none-call-deputy-meeting = Det finns inget planerat möte nu
meeting-none-call-deputy-seat = Rådet har inga platser ännu
meeting-none-call-deputy-deputy = Platsen har ingen ersättare
meeting-ask-free-deputy-meeting = Vilket möte gäller det?
meeting-ask-free-deputy-seat = Vem behövs inte längre?
meeting-none-free-deputy-meeting = Det finns inget planerat möte nu
meeting-none-free-deputy-seat = Ingen ersättare är inkallad
meeting-deputy-called = Du är inkallad till mötet { $day }
meeting-deputy-ask = Kommer du? Svara gärna nu.
meeting-deputy-for = Du går in i stället för { $name }.
meeting-deputy-gets = Du får handlingarna, rösten och arvodet för det här mötet.
meeting-deputy-freed = du behövs inte på mötet { $day }
meeting-deputy-freed-body = Ledamoten kommer ändå. Det gäller { $body }.
meeting-replaced = { $name } går in i stället för dig { $day }
meeting-replaced-body = Du får fortfarande handlingarna. Rösten och arvodet följer platsen på det här mötet.
meeting-deputy-done = { $name } är inkallad till { $day }
meeting-deputy-done-body = Ersättaren har fått besked. Ersättaren får samma som en ledamot till det här mötet.
meeting-deputy-free-done = { $name } behövs inte { $day }
meeting-deputy-free-done-body = Ersättaren har fått besked. Ledamoten har sin plats igen.
meeting-not-a-deputy = Den här personen är inte ersättare här
meeting-not-a-deputy-body = Du kan bara kalla in en som är ersättare i rådet.
meeting-deputy-taken = Ersättaren går redan in på en annan plats
meeting-deputy-taken-body = En person har en plats och en röst. Välj en annan ersättare.

## Needs

meeting-ask-access-need-meeting = Vilket möte gäller det?
meeting-ask-access-need-needs = Vad behöver du? Till exempel tolk, pauser, resa
meeting-none-access-need-meeting = Det finns inget planerat möte nu
meeting-need-noted = Samordnaren vet vad du behöver
meeting-need-noted-body = Det gäller bara mötet { $day }. Bara samordnaren ser det.
meeting-need-told = { $name } behöver något { $day }
meeting-need-told-body = Ordna det här före mötet:

## Being there

meeting-ask-check-in-meeting = Vilket möte är du på?
meeting-none-check-in-meeting = Det finns inget planerat möte nu
meeting-ask-check-out-meeting = Vilket möte lämnar du?
meeting-none-check-out-meeting = Det finns inget planerat möte nu
meeting-checked-in = Noterat: du är här, klockan { $clock }
meeting-checked-out = Noterat: du gick klockan { $clock }
meeting-ask-attendance-meeting = Vilket möte gäller det?
meeting-ask-attendance-person = Vem gäller det?
meeting-ask-attendance-part = Gäller det mötet eller förmötet?
meeting-ask-attendance-from = När kom personen? Skriv tiden
meeting-ask-attendance-to = När gick personen? Skriv tiden
meeting-none-attendance-meeting = Det finns inget planerat möte nu
meeting-none-attendance-person = Ingen har plats vid bordet ännu
meeting-attendance-noted = { $name } var där klockan { $start } till { $end }

## An interest in an item

meeting-ask-declare-interest-item = Vilket ärende gäller det?
meeting-ask-declare-interest-text = Vad är skälet? Skriv kort
meeting-none-declare-interest-item = Det finns inga ärenden nu
meeting-interest-noted = Noterat för { $item }
meeting-interest-noted-body = Samordnaren och mötesledaren vet det. Din plats röstar inte i det här ärendet. Du får säga vad du tycker.
meeting-interest-told = { $name } är jävig i { $item }
meeting-interest-told-body = Platsen röstar inte i ärendet.

## Taking back

meeting-taken-back = Det gäller inte längre
meeting-taken-back-body = Ditt svar till mötet { $day } är återtaget.
meeting-need-undo = det du behöver på mötet
meeting-interest-undo = att du är jävig
meeting-need-dropped = { $name } behöver inget { $day }
meeting-interest-dropped = { $name } är inte jävig i { $item }
meeting-interest-dropped-body = Platsen röstar i ärendet ändå.

## What waits for the secretary

meeting-morning = Det här väntar på dig, { $day }
meeting-morning-nothing = Inget väntar på dig nu
meeting-morning-ask = Välj det du vill ta först.
meeting-morning-help = { $name } behöver hjälp med ”{ $title }”, senast { $day }
meeting-morning-proposal = Svara { $name }: ”{ $title }” som ärende
meeting-morning-prints =
    { $n ->
        [one] Posta { $n } beställning senast { $day }
       *[other] Posta { $n } beställningar senast { $day }
    }
meeting-morning-publish = Skicka ut handlingarna till { $day }, senast { $out }
meeting-morning-unowned =
    { $n ->
        [one] Hitta en ansvarig för { $n } synpunkt
       *[other] Hitta ansvariga för { $n } synpunkter
    }
meeting-morning-unread = { $n } av { $all } har inte läst något till { $day }
meeting-morning-undelivered =
    { $n ->
        [one] { $n } meddelande kom inte fram
       *[other] { $n } meddelanden kom inte fram
    }
meeting-morning-certify = Granska { $n } underlag
meeting-morning-approve = Attestera { $n } underlag
meeting-morning-export = Skicka { $n } underlag till lön

## A day that is off, or has been

meeting-day-off = { $day } är en ledig dag.
meeting-day-off-named = { $day } är en ledig dag: { $name }.
meeting-day-off-ask = Vill du ha en annan dag? Skriv ”stopp” och börja om.

## A deputy instead

meeting-rsvp-deputy = Ersättare: be att ersättaren kommer
meeting-rsvp-done-deputy-body = Samordnaren vet att du vill ha en ersättare och kallar in. Du kan ändra svaret om något blir annorlunda.
meeting-wants-deputy = { $name } ber att ersättaren kommer.

## Needs that are often asked for

meeting-need-interpreter = Tolk
meeting-need-transport = Skjuts till mötet
meeting-need-breaks = Extra pauser
meeting-need-advance = Resepengar i förskott
meeting-need-ways = Tryck på en knapp, eller skriv siffror som ”1 3”. Du kan också skriva det själv.
meeting-choice-more-needs = Säg mer jag behöver

## The card of a meeting

cmd-meeting-card = möteskort, vem kommer, hur blir mötet
cmd-describe-meeting = beskriv mötet, skriv möteskort
meeting-menu-meeting-card = Så blir mötet: rum, pauser, folk
meeting-menu-describe-meeting = Beskriva rummet och pauserna
meeting-choice-describe = Beskriva rummet
meeting-ask-meeting-card-meeting = Vilket möte gäller det?
meeting-none-meeting-card-meeting = Inget möte är planerat nu
meeting-ask-describe-meeting-meeting = Vilket möte gäller det?
meeting-none-describe-meeting-meeting = Inget möte är planerat nu
meeting-ask-describe-meeting-room = Hur är rummet?
meeting-ask-describe-meeting-seating = Hur sitter folk?
meeting-ask-describe-meeting-breaks = När är det pauser?
meeting-ask-describe-meeting-way-in = Hur kommer man in?
meeting-ask-describe-meeting-guests = Kommer det gäster? Vilka?
meeting-card = Så blir mötet { $day } klockan { $clock }
meeting-room-room = Rummet
meeting-room-seating = Så sitter vi
meeting-room-breaks = Pauser
meeting-room-way-in = Så kommer du in
meeting-room-guests = Gäster
meeting-room-coming = Kommer
meeting-room-service = Från verksamheten
meeting-room-pre = Förmötet för representanterna är { $at }.
meeting-names = { $names }
meeting-check-in-undo = incheckning
meeting-not-there = Incheckningen är borttagen och står inte i protokollet.
