### The agenda: written, sent out and read; proposals from members.

cmd-set-agenda = ny sakliste, skriv sakliste, lag sakliste
cmd-fill-item = fyll inn sak, fyll ut sak
cmd-publish-agenda = send ut sakene, send saklista
cmd-show-agenda = saker, sakene, sakliste, agenda
cmd-show-item = sjå sak
cmd-propose-item = foreslå sak, ta opp sak
cmd-accept-item = ta med framlegg
cmd-decline-item = avslå framlegg

## Menus

agenda-menu-set-agenda = Skrive ei sakliste
agenda-menu-fill-item = Fylle inn ei sak
agenda-menu-publish-agenda = Sende ut saklista
agenda-menu-show-agenda = Lese om sakene
agenda-menu-propose-item = Foreslå ei sak
agenda-menu-accept-item = Ta med eit framlegg til sak
agenda-menu-decline-item = Seie nei til eit framlegg til sak

## Words in many places

agenda-item-number = Sak { $number }
agenda-item-marked = { $number }
agenda-item-place = Sak { $n }
agenda-inside-number = saka { $number }
agenda-inside-place = saka { $n }
agenda-item-line = { $item }: { $title }
agenda-reason = Grunngiving: { $reason }
agenda-kind-formal = Formell sak
agenda-kind-information = Berre til orientering
agenda-kind-can-influence = Rådet kan påverke saka
agenda-kind-decide = Rådet bestemmer sjølv
agenda-kind-any-other = Ymse
agenda-kind-formal-about = Denne saka er formell.
agenda-kind-information-about = Dette er noko du får vite om.
agenda-kind-can-influence-about = Denne saka kan du påverke.
agenda-kind-decide-about = Her bestemmer rådet sjølv.
agenda-kind-any-other-about = Her kan medlemmene ta opp andre saker.
agenda-phase-idea = Idé
agenda-phase-planning = Planlegging
agenda-phase-execution = Gjennomføring
agenda-phase-hearing = Høyring
agenda-phase-evaluation = Vurdering
agenda-phase-decided = Vedteke
agenda-label-summary = Kort fortalt
agenda-label-question = Vi spør deg
agenda-label-open = Ope
agenda-label-fixed = Avgjort
agenda-label-recommendation = Framlegg
agenda-label-phase = Kor langt saka er komen
agenda-part-summary = «kort fortalt»
agenda-part-question = «det vi spør om»
agenda-part-open = «kva som er ope»
agenda-part-fixed = «kva som er avgjort»
agenda-papers = Papir
agenda-interests =
    { $n ->
        [one] { $n } har meldt inhabilitet i saka.
       *[other] { $n } har meldt inhabilitet i saka.
    }

## Choices

agenda-choice-read = Lese om sakene
agenda-choice-read-plain = Les om sakene
agenda-choice-aloud = Få dei lesne opp
agenda-choice-propose = Foreslå ei sak
agenda-choice-comment = Seie kva eg meiner
agenda-choice-fill = Fylle inn saka
agenda-choice-fill-item = { $item }: fyll ut
agenda-choice-fill-rest = Resten: fyll inn
agenda-choice-paper = Lese gjennom papiret
agenda-choice-papers = Lese gjennom papira
agenda-choice-help = Hjelp meg å forstå
agenda-choice-next = Neste sak
agenda-choice-all = Sjå alle sakene
agenda-choice-attach = Leggje ved eit papir
agenda-choice-publish = Sende ut saklista
agenda-choice-publish-plain = Send ut sakene
agenda-choice-accept = Ja, ta saka med
agenda-choice-decline = Nei, gje ein grunn

## The agenda arrives

agenda-published = { $body } har møte { $day }
agenda-published-plain = Møte { $day } klokka { $clock }
agenda-published-ask = Sakene er klare. Du kan seie kva du meiner fram til { $close }.
agenda-published-ask-plain = No kan du lese sakene. Du kan seie kva du meiner. Siste dag er { $close }.
agenda-published-read = Sakene er klare. Les dei før møtet.
agenda-influence-count =
    { $n ->
        [one] Du kan påverke éi sak:
       *[other] Du kan påverke { $n } saker:
    }
agenda-reminder = Kva meiner du om sakene { $day }?
agenda-reminder-ask = Sei kva du meiner. Siste dag er { $close }.
agenda-reminder-body = Det kan vere kort. Alt du skriv, får eit nummer og eit svar.

## Reading it

agenda-overview =
    { $n ->
        [one] Éi sak { $day }
       *[other] { $n } saker { $day }
    }
agenda-overview-ask = Vel ei sak for å lese ho.
agenda-empty = Sakene til { $day } er ikkje klare
agenda-empty-body = Du får beskjed når du kan lese dei.
agenda-ask-show-agenda-meeting = Kva møte vil du lese om?
agenda-none-show-agenda-meeting = Det er ikkje planlagt noko møte no
agenda-ask-show-item-item = Kva sak vil du sjå?
agenda-none-show-item-item = Det er ingen saker no

## Writing it

agenda-ask-set-agenda-meeting = Kva møte er saklista til?
agenda-ask-set-agenda-items = Skriv sakene, éi på kvar linje
agenda-none-set-agenda-meeting = Planlegg eit møte først
agenda-set =
    { $n ->
        [one] Saklista { $day } har éi sak
       *[other] Saklista { $day } har { $n } saker
    }
agenda-missing-count =
    { $n ->
        [one] Éi sak er ikkje ferdig:
       *[other] { $n } saker er ikkje ferdige:
    }
agenda-lacks = { $item } manglar { $parts }.
agenda-ask-fill-item-item = Kva sak vil du fylle inn?
agenda-ask-fill-item-kind = Kva kan rådet gjere med saka?
agenda-ask-fill-item-summary = Forklar saka kort, så alle forstår
agenda-ask-fill-item-question = Kva spør vi rådet om?
agenda-ask-fill-item-open = Kva kan de framleis endre?
agenda-ask-fill-item-fixed = Kva er alt avgjort?
agenda-ask-fill-item-phase = Kor langt er saka komen?
agenda-ask-fill-item-recommendation = Kva foreslår kommunen eller kontoret?
agenda-none-fill-item-item = Det er ingen saker enno. Skriv saklista først
agenda-filled = { $item } er lagra
agenda-title-empty = Ei sak manglar tittel
agenda-title-empty-body = Skriv kva saka handlar om.
agenda-kind-unknown = Eg kjenner ikkje sakstypen «{ $kind }»
agenda-phase-unknown = Eg kjenner ikkje steget «{ $phase }»
agenda-item-elsewhere = «{ $title }» høyrer til eit anna møte
agenda-item-elsewhere-body = Skriv ho som ei ny sak på dette møtet.

## Sending it out

agenda-ask-publish-agenda-meeting = Kva møte skal sakene ut til?
agenda-none-publish-agenda-meeting = Planlegg eit møte først
agenda-incomplete =
    { $n ->
        [one] Før du kan sende sakene: éin ting manglar
       *[other] Før du kan sende sakene: { $n } ting manglar
    }
agenda-item-incomplete = «{ $item }» manglar { $missing }
agenda-item-incomplete-body =
    { $others ->
        [one] { $others } sak til er ikkje ferdig.
       *[other] { $others } saker til er ikkje ferdige.
    }
agenda-deadline = Sakene skal vere ute { $day }.
agenda-soon = Sakene skal vere ute { $day }
agenda-soon-ask = Gjer klar sakene til møtet { $day }.
agenda-soon-nothing = Ingenting manglar. Du kan sende sakene no.
agenda-soon-empty = Saklista er ikkje skriven enno.
agenda-confirm-publish = Vil du sende sakene til { $day } no?
agenda-confirm-publish-body =
    { $n ->
        [one] Éi sak
       *[other] { $n } saker
    } går til { $many ->
        [one] éin person
       *[other] { $many } personar
    }. Du kan ikkje endre nummeret etterpå.
agenda-yes-publish-agenda = Ja, send saklista
agenda-sent =
    { $n ->
        [one] Sendt til { $n } person
       *[other] Sendt til { $n } personar
    }
agenda-sent-telegram = { $n } på Telegram
agenda-sent-matrix = { $n } på Matrix
agenda-sent-console = { $n } i terminalen
agenda-sent-paper = { $n } i posten eller på telefon
agenda-sent-by-hand = Ring eller send post til { $names }.
agenda-sent-late = Sakene skulle ha vore ute { $day }.
agenda-without-papers = Utan papir: { $items }.
agenda-list-unanswered =
    { $n ->
        [one] { $n } innspel skulle hatt svar. Det står på saklista.
       *[other] { $n } innspel skulle hatt svar. Dei står på saklista.
    }
agenda-list-outstanding =
    { $n ->
        [one] { $n } innspel frå andre møte er ikkje ferdig.
       *[other] { $n } innspel frå andre møte er ikkje ferdige.
    }

## Proposals

agenda-ask-propose-item-meeting = Kva møte er saka til?
agenda-ask-propose-item-title = Kva skal saka heite?
agenda-ask-propose-item-text = Kva handlar saka om, og kvifor?
agenda-none-propose-item-meeting = Det er ikkje planlagt noko møte no
agenda-confirm-propose-body = Framlegget går til koordinatoren for { $body }. Det gjeld møtet { $day }.
agenda-yes-propose-item = Ja, send framlegget
agenda-proposed = Framlegget «{ $title }» er motteke
agenda-proposed-body = Koordinatoren svarar deg om det kjem med på møtet { $day }.
agenda-proposed-late = Siste dag var { $close }. Koordinatoren kan likevel seie ja.
agenda-proposal-told = { $name } foreslår ei sak
agenda-proposal-ask = Skal saka med på møtet { $day }?
agenda-proposal-late = Framlegget kom etter fristen.
agenda-proposal-accepted = Saka di er med: { $title }
agenda-proposal-accepted-body = Ho kjem opp på møtet { $day }. Du får sakene før møtet.
agenda-proposal-declined = Saka di er ikkje med: { $title }
agenda-proposal-declined-body = Det gjeld møtet { $day }. Du kan foreslå ho igjen til eit seinare møte.
agenda-settled-accepted = Teken med: { $title }
agenda-settled-declined = Ikkje teken med: { $title }
agenda-settled-body = Den som foreslo saka, har fått beskjed.
agenda-ask-accept-item-proposal = Kva framlegg tek du med?
agenda-none-accept-item-proposal = Ingen framlegg ventar på svar
agenda-ask-decline-item-proposal = Kva framlegg seier du nei til?
agenda-ask-decline-item-reason = Kva er grunnen? Den som foreslo, får lese han
agenda-none-decline-item-proposal = Ingen framlegg ventar på svar
proposal-needs-reason = Skriv ein grunn når du seier nei
proposal-needs-reason-body = Den som foreslo saka, får grunnen.
proposal-not-now = Framlegget er alt svara på
proposal-not-now-body =
    { $state ->
        [accepted] Det er teke med på saklista.
        [declined] Det er ikkje teke med.
       *[received] Det ventar på svar.
    }
agenda-ask-show-proposal-proposal = Kva framlegg vil du sjå på?
agenda-none-show-proposal-proposal = Ingen framlegg ventar på svar

## Changes after it was sent

agenda-corrected = sakene til møtet { $day } er endra
agenda-corrected-ask = Dette er annleis enn det du fekk før:
agenda-corrected-soon = Sakene er alt sende. Om ti minutt får alle éi retting om det som er endra.
agenda-change-new = Ny sak: { $item }
agenda-change-gone = Teken av saklista: { $title }
agenda-change-part = { $item }, { $part }: { $now }
agenda-change-emptied = { $item }, { $part }: teke bort
agenda-change-more =
    { $n ->
        [one] { $n } endring til
       *[other] { $n } endringar til
    }
agenda-changed-title = ny tittel
agenda-changed-kind = kva rådet kan gjere
agenda-changed-summary = kort forklart
agenda-changed-question = det vi spør om
agenda-changed-open = ope
agenda-changed-fixed = avgjort
agenda-changed-phase = kor langt saka er komen
agenda-changed-recommendation = forslag
agenda-changed-goal = mål
agenda-changed-decider = kven som bestemmer
agenda-changed-next-step = kva som skjer etterpå
agenda-number-twice = To saker har nummer { $number }
agenda-number-twice-body = Det er «{ $one }» og «{ $other }». Ingenting er lagra. Gi dei kvart sitt nummer, eller skriv dei utan.
agenda-item-twice = Same sak står to gonger
agenda-item-twice-body = Ingenting er lagra. Ta bort den eine.

## The papers clock

cmd-papers-clock = papirklokka, kva manglar
agenda-menu-papers-clock = Sjå kva som manglar før utsending
agenda-days-left =
    { $n ->
        [one] Det er { $n } dag att.
       *[other] Det er { $n } dagar att.
    }
agenda-days-today = Det er siste dag i dag.
agenda-days-over =
    { $n ->
        [one] Fristen gjekk ut for { $n } dag sidan.
       *[other] Fristen gjekk ut for { $n } dagar sidan.
    }
agenda-wanted = Dette bør òg med, men det stoppar ingenting:
agenda-should = { $item }: { $parts }
agenda-part-phase = «kor langt saka er komen»
agenda-part-shorter = «kort forklart» på høgst 150 ord
agenda-unposted =
    { $n ->
        [one] { $n } bestilling er ikkje posta.
       *[other] { $n } bestillingar er ikkje posta.
    }
agenda-clock-out = Sakene til { $day } er sende
agenda-summary-long = «Kort forklart» er lengre enn 150 ord. Gjer det kortare om du kan.
agenda-item-line-late = { $item }: { $title } (seint papir)

## What an item is to lead to

cmd-plan-item = mål for sak, planlegg sak
agenda-menu-plan-item = Skrive mål og tid for ei sak
agenda-ask-plan-item-item = Kva sak gjeld det?
agenda-none-plan-item-item = Skriv saklista først
agenda-ask-plan-item-goal = Kva skal saka føre til? Éi setning
agenda-ask-plan-item-decider = Kven bestemmer til slutt?
agenda-ask-plan-item-next-step = Kva skjer etter møtet?
agenda-ask-plan-item-owner = Kven legg fram saka?
agenda-none-plan-item-owner = Ingen frå tenesta er med i rådet enno
agenda-ask-plan-item-minutes = Kor mange minutt?
agenda-label-goal = Mål
agenda-label-decider = Bestemmer til slutt
agenda-label-next-step = Etter møtet
agenda-label-owner = Legg fram
agenda-label-minutes = Tid
agenda-minutes =
    { $n ->
        [one] { $n } minutt
       *[other] { $n } minutt
    }
agenda-minutes-total = Sakene tek { $total } av { $length } minutt.
agenda-minutes-over = Det er { $n } minutt for mykje.
agenda-choice-plan-item = Skrive mål og tid
agenda-choice-see-item = Sjå saka

## Figures

cmd-item-figures = tal om sakene, kor tidleg fekk vi sakene
agenda-menu-item-figures = Tal om sakene i år
agenda-figures = Sakene i { $year } i tal
agenda-figures-none = Ingen saker er sende ut i år
agenda-figures-early = Kom tidleg, som idé eller plan
agenda-figures-share = { $part } av { $whole }, { $pct } prosent
agenda-figures-items =
    { $n ->
        [one] { $n } sak
       *[other] { $n } saker
    }
agenda-figures-reading = Frå papir til siste dag for innspel
agenda-figures-deciding = Frå siste dag for innspel til vedtak
agenda-figures-days = { $days } dagar i midten

## For the one who leads

cmd-chair-list = liste for møteleiar, køyreplan
agenda-menu-chair-list = Liste for den som leier møtet
agenda-ask-chair-list-meeting = Kva møte leier du?
agenda-none-chair-list-meeting = Det er ikkje planlagt noko møte no
agenda-chair = Sak for sak, møtet { $day }
agenda-chair-said = Innspel
agenda-chair-said-open = kjem når fristen er ute
agenda-chair-said-n = { $n }
agenda-chair-interests = Inhabil
agenda-chair-names = { $names }
agenda-chair-agreed = Einige om
agenda-chair-nothing = ikkje noko enno
agenda-chair-task = Oppgåve
agenda-chair-task-line = { $who }: { $what }, innan { $day }

## What is not finished

cmd-outstanding = restliste, kva er ikkje ferdig, ikkje ferdig
agenda-menu-outstanding = Sjå kva som ikkje er ferdig
agenda-ask-outstanding-meeting = Kva møte gjeld det?
agenda-none-outstanding-meeting = Det er ikkje planlagt noko møte no
agenda-choice-outstanding = Frå før: sjå lista
agenda-outstanding-count =
    { $n ->
        [one] { $n } ting frå før er ikkje ferdig.
       *[other] { $n } ting frå før er ikkje ferdige.
    }
agenda-outstanding =
    { $n ->
        [one] { $n } ting er ikkje ferdig til { $day }
       *[other] { $n } ting er ikkje ferdige til { $day }
    }
agenda-outstanding-nothing = Alt frå før er ferdig.
agenda-outstanding-input = { $number }: { $status }, { $promised }
agenda-outstanding-task = { $text } ({ $who }), { $promised }
agenda-promised = lova { $day }
agenda-promised-over = skulle vore klart { $day }
agenda-promised-none = utan dato

## Joining proposals

cmd-merge-item = slå saman forslag
agenda-menu-merge-item = Slå eit forslag saman med ei sak
agenda-ask-merge-item-proposal = Kva forslag gjeld det?
agenda-none-merge-item-proposal = Ingen forslag ventar på svar
agenda-ask-merge-item-item = Kva vil du slå det saman med?
agenda-none-merge-item-item = Det er inga sak å slå det saman med
agenda-choice-merge = Slå saman med ei sak
agenda-choice-merge-plain = Slå saman saker
agenda-proposal-option = Forslag: { $title }
agenda-proposal-merged = Saka di er slått saman: { $title }
agenda-proposal-merged-body = Ho kjem opp under «{ $with }» på møtet { $day }. Du får sakene før møtet.
agenda-settled-merged = Slått saman: { $title }

## Seen with another's eyes

cmd-preview-agenda = sjå sakene som, førehandsvis sakene
agenda-menu-preview-agenda = Sjå sakene som ein medlem ser dei
agenda-ask-preview-agenda-meeting = Kva møte gjeld det?
agenda-none-preview-agenda-meeting = Det er ikkje planlagt noko møte no
agenda-ask-preview-agenda-person = Kven sine auge vil du låne?
agenda-none-preview-agenda-person = Ingen får sakene til dette møtet
agenda-choice-preview = Sjå det som ein annan
agenda-choice-preview-plain = Sjå som ein annan
