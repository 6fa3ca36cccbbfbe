### The agenda: written, sent out and read; proposals from members. nb is the source.

cmd-set-agenda = ny saksliste, skriv saksliste, lag saksliste
cmd-fill-item = fyll inn sak, fyll inn
cmd-publish-agenda = send ut sakene, send innkalling
cmd-show-agenda = saker, sakene, saksliste, agenda
cmd-show-item = vis sak
cmd-propose-item = foreslå sak, ta opp sak
cmd-accept-item = ta med forslag
cmd-decline-item = avslå forslag

## Menus

agenda-menu-set-agenda = Skrive en saksliste
agenda-menu-fill-item = Fylle inn en sak
agenda-menu-publish-agenda = Sende ut sakene
agenda-menu-show-agenda = Lese sakene
agenda-menu-propose-item = Foreslå en sak
agenda-menu-accept-item = Ta med et forslag til sak
agenda-menu-decline-item = Si nei til et forslag til sak

## Words in many places

agenda-item-number = Sak { $number }
agenda-item-marked = { $number }
agenda-item-place = Sak { $n }
agenda-inside-number = sak { $number }
agenda-inside-place = sak { $n }
agenda-item-line = { $item }: { $title }
agenda-reason = Grunn: { $reason }
agenda-kind-formal = Formell sak
agenda-kind-information = Bare til orientering
agenda-kind-can-influence = Rådet kan påvirke saken
agenda-kind-decide = Rådet bestemmer selv
agenda-kind-any-other = Eventuelt
agenda-kind-formal-about = Dette er en formell sak.
agenda-kind-information-about = Dette er til orientering.
agenda-kind-can-influence-about = Denne saken kan du påvirke.
agenda-kind-decide-about = Her bestemmer rådet selv.
agenda-kind-any-other-about = Her kan medlemmene ta opp andre ting.
agenda-phase-idea = Idé
agenda-phase-planning = Planlegging
agenda-phase-execution = Gjennomføring
agenda-phase-hearing = Høring
agenda-phase-evaluation = Evaluering
agenda-phase-decided = Bestemt
agenda-label-summary = Kort forklart
agenda-label-question = Vi spør deg
agenda-label-open = Åpent
agenda-label-fixed = Bestemt
agenda-label-recommendation = Forslag
agenda-label-phase = Hvor langt saken er kommet
agenda-part-summary = «kort forklart»
agenda-part-question = «det vi spør om»
agenda-part-open = «hva som er åpent»
agenda-part-fixed = «hva som er bestemt»
agenda-papers = Papirer
agenda-interests =
    { $n ->
        [one] { $n } har meldt inhabilitet i saken.
       *[other] { $n } har meldt inhabilitet i saken.
    }

## Choices

agenda-choice-read = Lese sakene
agenda-choice-read-plain = Les sakene
agenda-choice-aloud = Få dem lest opp
agenda-choice-propose = Foreslå en sak
agenda-choice-comment = Si hva jeg mener
agenda-choice-fill = Fylle inn saken
agenda-choice-fill-item = { $item }: fyll inn
agenda-choice-fill-rest = Resten: fyll inn
agenda-choice-paper = Lese papiret
agenda-choice-papers = Lese papirene
agenda-choice-help = Hjelp meg å forstå
agenda-choice-next = Neste sak
agenda-choice-all = Alle sakene
agenda-choice-attach = Legge ved et papir
agenda-choice-publish = Sende ut sakene
agenda-choice-publish-plain = Send ut sakene
agenda-choice-accept = Ja, ta saken med
agenda-choice-decline = Nei, gi en grunn

## The agenda arrives

agenda-published = Møte i { $body } { $day }
agenda-published-plain = Møte { $day } klokka { $clock }
agenda-published-ask = Sakene er klare. Du kan si hva du mener fram til { $close }.
agenda-published-ask-plain = Nå kan du lese sakene. Du kan si hva du mener. Siste dag er { $close }.
agenda-published-read = Sakene er klare. Les dem før møtet.
agenda-influence-count =
    { $n ->
        [one] Du kan påvirke én sak:
       *[other] Du kan påvirke { $n } saker:
    }
agenda-reminder = Hva mener du om sakene { $day }?
agenda-reminder-ask = Si hva du mener. Siste dag er { $close }.
agenda-reminder-body = Det kan være kort. Alt du skriver, får et nummer og et svar.

## Reading it

agenda-overview =
    { $n ->
        [one] Én sak { $day }
       *[other] { $n } saker { $day }
    }
agenda-overview-ask = Velg en sak for å lese den.
agenda-empty = Sakene til { $day } er ikke klare
agenda-empty-body = Du får beskjed når du kan lese dem.
agenda-ask-show-agenda-meeting = Hvilket møte vil du lese om?
agenda-none-show-agenda-meeting = Det er ikke planlagt noe møte nå
agenda-ask-show-item-item = Hvilken sak vil du se?
agenda-none-show-item-item = Det er ingen saker nå

## Writing it

agenda-ask-set-agenda-meeting = Hvilket møte er sakslisten til?
agenda-ask-set-agenda-items = Skriv sakene, én på hver linje
agenda-none-set-agenda-meeting = Planlegg et møte først
agenda-set =
    { $n ->
        [one] Sakslisten { $day } har én sak
       *[other] Sakslisten { $day } har { $n } saker
    }
agenda-missing-count =
    { $n ->
        [one] Én sak er ikke ferdig:
       *[other] { $n } saker er ikke ferdige:
    }
agenda-lacks = { $item } mangler { $parts }.
agenda-ask-fill-item-item = Hvilken sak vil du fylle inn?
agenda-ask-fill-item-kind = Hva kan rådet gjøre med saken?
agenda-ask-fill-item-summary = Forklar saken kort, så alle forstår
agenda-ask-fill-item-question = Hva spør vi rådet om?
agenda-ask-fill-item-open = Hva kan dere fortsatt endre?
agenda-ask-fill-item-fixed = Hva er alt bestemt?
agenda-ask-fill-item-phase = Hvor langt er saken kommet?
agenda-ask-fill-item-recommendation = Hva foreslår kommunen eller kontoret?
agenda-none-fill-item-item = Det er ingen saker ennå. Skriv sakslisten først
agenda-filled = { $item } er lagret
agenda-title-empty = En sak mangler tittel
agenda-title-empty-body = Skriv hva saken handler om.
agenda-kind-unknown = Jeg kjenner ikke sakstypen «{ $kind }»
agenda-phase-unknown = Jeg kjenner ikke stadiet «{ $phase }»
agenda-item-elsewhere = «{ $title }» hører til et annet møte
agenda-item-elsewhere-body = Skriv den som en ny sak på dette møtet.

## Sending it out

agenda-ask-publish-agenda-meeting = Hvilket møte skal sakene ut til?
agenda-none-publish-agenda-meeting = Planlegg et møte først
agenda-incomplete =
    { $n ->
        [one] Før du kan sende sakene: én ting mangler
       *[other] Før du kan sende sakene: { $n } ting mangler
    }
agenda-item-incomplete = «{ $item }» mangler { $missing }
agenda-item-incomplete-body =
    { $others ->
        [one] { $others } sak til er ikke ferdig.
       *[other] { $others } saker til er ikke ferdige.
    }
agenda-deadline = Sakene skal være ute { $day }.
agenda-soon = Sakene skal være ute { $day }
agenda-soon-ask = Gjør sakene til møtet { $day } klare.
agenda-soon-nothing = Ingenting mangler. Du kan sende sakene nå.
agenda-soon-empty = Sakslisten er ikke skrevet ennå.
agenda-confirm-publish = Vil du sende sakene til { $day } nå?
agenda-confirm-publish-body =
    { $n ->
        [one] Én sak
       *[other] { $n } saker
    } går til { $many ->
        [one] én person
       *[other] { $many } personer
    }. Du kan ikke endre nummeret etterpå.
agenda-yes-publish-agenda = Ja, send sakene
agenda-sent =
    { $n ->
        [one] Sendt til { $n } person
       *[other] Sendt til { $n } personer
    }
agenda-sent-telegram = { $n } på Telegram
agenda-sent-matrix = { $n } på Matrix
agenda-sent-console = { $n } i terminalen
agenda-sent-paper = { $n } på papir eller telefon
agenda-sent-by-hand = Ring eller post til { $names }.
agenda-sent-late = Sakene skulle vært ute { $day }.
agenda-without-papers = Uten papir: { $items }.
agenda-list-unanswered =
    { $n ->
        [one] { $n } innspill skulle hatt svar. Det står på sakslisten.
       *[other] { $n } innspill skulle hatt svar. De står på sakslisten.
    }
agenda-list-outstanding =
    { $n ->
        [one] { $n } innspill fra andre møter er ikke ferdig.
       *[other] { $n } innspill fra andre møter er ikke ferdige.
    }

## Proposals

agenda-ask-propose-item-meeting = Hvilket møte er saken til?
agenda-ask-propose-item-title = Hva skal saken hete?
agenda-ask-propose-item-text = Hva handler saken om, og hvorfor?
agenda-none-propose-item-meeting = Det er ikke planlagt noe møte nå
agenda-confirm-propose-body = Forslaget går til koordinatoren for { $body }. Det gjelder møtet { $day }.
agenda-yes-propose-item = Ja, send forslaget
agenda-proposed = Forslaget «{ $title }» er mottatt
agenda-proposed-body = Koordinatoren svarer deg om det kommer med på møtet { $day }.
agenda-proposed-late = Siste dag var { $close }. Koordinatoren kan likevel si ja.
agenda-proposal-told = { $name } foreslår en sak
agenda-proposal-ask = Skal saken med på møtet { $day }?
agenda-proposal-late = Forslaget kom etter fristen.
agenda-proposal-accepted = Saken din er med: { $title }
agenda-proposal-accepted-body = Den kommer opp på møtet { $day }. Du får sakene før møtet.
agenda-proposal-declined = Saken din er ikke med: { $title }
agenda-proposal-declined-body = Det gjelder møtet { $day }. Du kan foreslå den igjen til et senere møte.
agenda-settled-accepted = Tatt med: { $title }
agenda-settled-declined = Ikke tatt med: { $title }
agenda-settled-body = Den som foreslo saken, har fått beskjed.
agenda-ask-accept-item-proposal = Hvilket forslag tar du med?
agenda-none-accept-item-proposal = Ingen forslag venter på svar
agenda-ask-decline-item-proposal = Hvilket forslag sier du nei til?
agenda-ask-decline-item-reason = Hva er grunnen? Den som foreslo, får lese den
agenda-none-decline-item-proposal = Ingen forslag venter på svar
proposal-needs-reason = Skriv en grunn når du sier nei
proposal-needs-reason-body = Den som foreslo saken, får grunnen.
proposal-not-now = Forslaget er alt besvart
proposal-not-now-body =
    { $state ->
        [accepted] Det er tatt med på sakslisten.
        [declined] Det er ikke tatt med.
       *[received] Det venter på svar.
    }
agenda-ask-show-proposal-proposal = Hvilket forslag vil du se på?
agenda-none-show-proposal-proposal = Ingen forslag venter på svar

## Changes after it was sent

agenda-corrected = sakene til møtet { $day } er endret
agenda-corrected-ask = Dette er annerledes enn det du fikk før:
agenda-corrected-soon = Sakene er alt sendt. Om ti minutter får alle én rettelse om det som er endret.
agenda-change-new = Ny sak: { $item }
agenda-change-gone = Tatt av sakslisten: { $title }
agenda-change-part = { $item }, { $part }: { $now }
agenda-change-emptied = { $item }, { $part }: tatt bort
agenda-change-more =
    { $n ->
        [one] { $n } endring til
       *[other] { $n } endringer til
    }
agenda-changed-title = ny tittel
agenda-changed-kind = hva rådet kan gjøre
agenda-changed-summary = kort forklart
agenda-changed-question = det vi spør om
agenda-changed-open = åpent
agenda-changed-fixed = bestemt
agenda-changed-phase = hvor langt saken er kommet
agenda-changed-recommendation = forslag
agenda-changed-goal = mål
agenda-changed-decider = hvem som bestemmer
agenda-changed-next-step = hva som skjer etterpå
agenda-number-twice = To saker har nummer { $number }
agenda-number-twice-body = Det er «{ $one }» og «{ $other }». Ingenting er lagret. Gi dem hvert sitt nummer, eller skriv dem uten.
agenda-item-twice = Samme sak står to ganger
agenda-item-twice-body = Ingenting er lagret. Ta bort den ene.

## The papers clock

cmd-papers-clock = papirklokka, hva mangler
agenda-menu-papers-clock = Se hva som mangler før utsending
agenda-days-left =
    { $n ->
        [one] Det er { $n } dag igjen.
       *[other] Det er { $n } dager igjen.
    }
agenda-days-today = Det er siste dag i dag.
agenda-days-over =
    { $n ->
        [one] Fristen gikk ut for { $n } dag siden.
       *[other] Fristen gikk ut for { $n } dager siden.
    }
agenda-wanted = Dette bør også med, men det stopper ingenting:
agenda-should = { $item }: { $parts }
agenda-part-phase = «hvor langt saken er kommet»
agenda-part-shorter = «kort forklart» på høyst 150 ord
agenda-unposted =
    { $n ->
        [one] { $n } bestilling er ikke postet.
       *[other] { $n } bestillinger er ikke postet.
    }
agenda-clock-out = Sakene til { $day } er sendt
agenda-summary-long = «Kort forklart» er lengre enn 150 ord. Gjør det kortere om du kan.
agenda-item-line-late = { $item }: { $title } (sent papir)

## What an item is to lead to

cmd-plan-item = mål for sak, planlegg sak
agenda-menu-plan-item = Skrive mål og tid for en sak
agenda-ask-plan-item-item = Hvilken sak gjelder det?
agenda-none-plan-item-item = Skriv sakslisten først
agenda-ask-plan-item-goal = Hva skal saken føre til? Én setning
agenda-ask-plan-item-decider = Hvem bestemmer til slutt?
agenda-ask-plan-item-next-step = Hva skjer etter møtet?
agenda-ask-plan-item-owner = Hvem legger fram saken?
agenda-none-plan-item-owner = Ingen fra tjenesten er med i rådet ennå
agenda-ask-plan-item-minutes = Hvor mange minutter?
agenda-label-goal = Mål
agenda-label-decider = Bestemmer til slutt
agenda-label-next-step = Etter møtet
agenda-label-owner = Legger fram
agenda-label-minutes = Tid
agenda-minutes =
    { $n ->
        [one] { $n } minutt
       *[other] { $n } minutter
    }
agenda-minutes-total = Sakene tar { $total } av { $length } minutter.
agenda-minutes-over = Det er { $n } minutter for mye.
agenda-choice-plan-item = Skrive mål og tid
agenda-choice-see-item = Se saken

## Figures

cmd-item-figures = tall om sakene, hvor tidlig fikk vi sakene
agenda-menu-item-figures = Tall om sakene i år
agenda-figures = Sakene i { $year } i tall
agenda-figures-none = Ingen saker er sendt ut i år
agenda-figures-early = Kom tidlig, som idé eller plan
agenda-figures-share = { $part } av { $whole }, { $pct } prosent
agenda-figures-items =
    { $n ->
        [one] { $n } sak
       *[other] { $n } saker
    }
agenda-figures-reading = Fra papir til siste dag for innspill
agenda-figures-deciding = Fra siste dag for innspill til vedtak
agenda-figures-days = { $days } dager i midten

## For the one who leads

cmd-chair-list = møtelederens liste, kjøreplan
agenda-menu-chair-list = Liste for den som leder møtet
agenda-ask-chair-list-meeting = Hvilket møte leder du?
agenda-none-chair-list-meeting = Det er ikke planlagt noe møte nå
agenda-chair = Sak for sak, møtet { $day }
agenda-chair-said = Innspill
agenda-chair-said-open = kommer når fristen er ute
agenda-chair-said-n = { $n }
agenda-chair-interests = Inhabil
agenda-chair-names = { $names }
agenda-chair-agreed = Enige om
agenda-chair-nothing = ikke noe ennå
agenda-chair-task = Oppgave
agenda-chair-task-line = { $who }: { $what }, innen { $day }

## What is not finished

cmd-outstanding = restliste, hva er ikke ferdig, ikke ferdig
agenda-menu-outstanding = Se hva som ikke er ferdig
agenda-ask-outstanding-meeting = Hvilket møte gjelder det?
agenda-none-outstanding-meeting = Det er ikke planlagt noe møte nå
agenda-choice-outstanding = Fra før: se listen
agenda-outstanding-count =
    { $n ->
        [one] { $n } ting fra før er ikke ferdig.
       *[other] { $n } ting fra før er ikke ferdige.
    }
agenda-outstanding =
    { $n ->
        [one] { $n } ting er ikke ferdig til { $day }
       *[other] { $n } ting er ikke ferdige til { $day }
    }
agenda-outstanding-nothing = Alt fra før er ferdig.
agenda-outstanding-input = { $number }: { $status }, { $promised }
agenda-outstanding-task = { $text } ({ $who }), { $promised }
agenda-promised = lovet { $day }
agenda-promised-over = skulle vært klart { $day }
agenda-promised-none = uten dato

## Joining proposals

cmd-merge-item = slå sammen forslag
agenda-menu-merge-item = Slå et forslag sammen med en sak
agenda-ask-merge-item-proposal = Hvilket forslag gjelder det?
agenda-none-merge-item-proposal = Ingen forslag venter på svar
agenda-ask-merge-item-item = Hva vil du slå det sammen med?
agenda-none-merge-item-item = Det er ingen sak å slå det sammen med
agenda-choice-merge = Slå sammen med en sak
agenda-choice-merge-plain = Slå sammen saker
agenda-proposal-option = Forslag: { $title }
agenda-proposal-merged = Saken din er slått sammen: { $title }
agenda-proposal-merged-body = Den kommer opp under «{ $with }» på møtet { $day }. Du får sakene før møtet.
agenda-settled-merged = Slått sammen: { $title }

## Seen with another's eyes

cmd-preview-agenda = se sakene som, forhåndsvis sakene
agenda-menu-preview-agenda = Se sakene som et medlem ser dem
agenda-ask-preview-agenda-meeting = Hvilket møte gjelder det?
agenda-none-preview-agenda-meeting = Det er ikke planlagt noe møte nå
agenda-ask-preview-agenda-person = Hvem sine øyne vil du låne?
agenda-none-preview-agenda-person = Ingen får sakene til dette møtet
agenda-choice-preview = Se det som en annen
agenda-choice-preview-plain = Se som en annan
