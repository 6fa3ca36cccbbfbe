### The council's rules, its bodies and their seats.

councils-menu-rules = Reglane i rådet
councils-menu-council-change = Endre ein regel
councils-menu-bodies = Råd, grupper og panel
councils-menu-bodies-plain = Råd og grupper
councils-menu-add-body = Ny gruppe eller nytt panel
councils-menu-add-seat = Ny plass i rådet
cmd-rules = reglane, kva reglar gjeld, /reglar
cmd-deadlines = fristar, kva fristar gjeld, /fristar
cmd-mandate = mandatet, kva er rådet til for
cmd-council-change = endre ein regel, endre reglar
cmd-bodies = gruppene i rådet, arbeidsgruppene
cmd-groups-without-users = grupper utan brukar, grupper utan brukarrepresentant
cmd-add-body = ny arbeidsgruppe
cmd-add-seat = ein ny plass
councils-rules = Reglane i { $name }
councils-label-authority = Høyrer til
councils-deadlines-choice = Vis fristane
councils-mandate-choice = Les mandatet
councils-deadlines = Fristane, rekna frå møtedagen
councils-rule-call-for-items = Be om saker
councils-rule-proposals-close = Siste dag for å foreslå saker
councils-rule-print-posted = Papir i posten
councils-rule-papers-out = Sakene ut
councils-rule-comment-reminder = Påminning om innspel
councils-rule-comments-close = Siste dag for innspel
councils-rule-premeeting = Formøte
councils-rule-meeting-reminder = Påminning om møtet
councils-rule-draft-minutes = Utkast til referat
councils-rule-objections-close = Siste dag for merknader
councils-rule-answers-due = Svar på innspel
councils-rule-quiet-from = Stille frå
councils-rule-quiet-to = Stille til
councils-rule-send-time = Meldingar går ut
councils-rule-mandate = Mandat
councils-rule-quorum = Så mange må møte
councils-rule-tie-rule = Ved likt røystetal
councils-rule-influence-target-pct = Mål: har innverknad
councils-rule-min-n-stats = Færraste svar eg viser
councils-rule-yearly-month = Månad for spørsmål
councils-rule-telegram-classes = Telegram får
councils-days-before =
    { $many ->
        [one] Éin dag før møtet
       *[other] { $many } dagar før møtet
    }
councils-days-after =
    { $many ->
        [one] Éin dag etter møtet
       *[other] { $many } dagar etter møtet
    }
councils-same-day = På møtedagen
councils-clock = klokka { $at }
councils-percent = { $many } prosent
councils-answers =
    { $many ->
        [one] Eitt svar
       *[other] { $many } svar
    }
councils-quorum-at-least-half = Minst halvparten av plassane
councils-quorum-more-than-half = Meir enn halvparten av plassane
councils-quorum-min-count =
    { $many ->
        [one] Minst éin plass
       *[other] Minst { $many } plassar
    }
councils-tie-rule-chair = Leiaren avgjer
councils-tie-rule-lot = Loddtrekning
councils-tie-rule-none = Ingen avgjer
councils-telegram-classes-0 = Berre saker og opne resultat
councils-telegram-classes-1 = Òg papir, eigne innspel og svar
councils-telegram-classes-2 = Òg private saker, for den som seier ja
councils-telegram-about = Telegram er eit selskap og kan lese det som står der. Mange kommunar rår frå det. Matrix er låst for alle andre.
councils-telegram-about-all = Private saker er frammøte, røyster, behov, beløp og namn. Dei kjem berre til den som sjølv seier ja. Eg spør alle på Telegram.
councils-moves-previous-working-day = Eg flyttar fristar på fridagar til arbeidsdagen før.
councils-moves-next-working-day = Eg flyttar fristar på fridagar til neste arbeidsdag.
councils-moves-none = Eg flyttar ikkje fristar på fridagar.
councils-mandate = Dette er { $name } til for
councils-no-mandate = Mandatet er ikkje skrive inn enno.
councils-advice = Rådet gir råd. Dei som avgjer, må svare.
councils-answers-to = Det er { $authority } som avgjer.
councils-no-cases = Rådet kan ikkje behandle saka til éin person.
councils-ask-council-change-rule = Kva regel vil du endre?
councils-ask-council-change-choice = Kva skal gjelde?
councils-ask-council-change-value = { $rule }: kva skal gjelde?
councils-now = No: { $value }
councils-write = Skriv det nye.
councils-write-days = Skriv kor mange dagar, til dømes 14.
councils-write-clock = Skriv klokkeslettet, til dømes 08:00.
councils-yes-council-change = Ja, endre regelen
councils-changing = Vil du endre «{ $rule }»?
councils-label-old = Før
councils-label-new = No
councils-look-again = Sjå ein gong til:
councils-changed = Regelen er endra: { $rule }
councils-changed-body = Leiaren og dei andre som styrer rådet, får vite det.
councils-changed-by = Endra av { $name }. Endringa står i loggen.
councils-unchanged = Regelen er slik frå før: { $rule }
councils-unchanged-body = Eg har ikkje endra noko. Ingen får beskjed.
councils-no-minus = Skriv talet utan minus
councils-no-minus-body = { $name }: tel dagane etter møtet. Minus betyr før møtet.
councils-meeting-running = Sakene til «{ $title }» er alt sende ut
councils-meeting-running-body = Du kan ikkje endre fristar mens saker er ute. Gjer det etter møtet.

## Bodies and seats

councils-bodies = Dette er rådet og gruppene
councils-body-line = { $name }: { $users } av { $seats } plassar har nokon
councils-group-line = { $name }: { $users } av { $seats } plassar har nokon. Plan: { $strategy }
councils-panel-line = { $name }: panel, ope for mange
councils-without-users-choice = Grupper utan brukar
councils-without-users =
    { $many ->
        [one] Éi gruppe har ingen brukar
       *[other] { $many } grupper har ingen brukar
    }
councils-all-have-users = Alle grupper har ein brukarrepresentant
councils-groups-many =
    { $many ->
        [0] Rådet har ingen arbeidsgrupper.
        [one] Rådet har éi arbeidsgruppe.
       *[other] Rådet har { $many } arbeidsgrupper.
    }
councils-group-name = { $name }, plan: { $strategy }
councils-kind-working-group = Arbeidsgruppe
councils-kind-panel = Panel, ope for mange
councils-ask-add-body-name = Kva heiter gruppa eller panelet?
councils-ask-add-body-kind = Kva slags gruppe er det?
councils-ask-add-body-strategy = Kva plan arbeider gruppa med?
councils-body-there = «{ $name }» finst alt
councils-body-added = Ny gruppe: { $name }
councils-body-added-body = No kan ho få plassar og medlemmer.
councils-ask-add-seat-body = Kvar er plassen?
councils-ask-add-seat-organisation = Kva organisasjon har plassen?
councils-seat-added = Ny plass: { $organisation }
councils-seat-added-body = Plassen er i { $body }, og er ledig.

## When a setting cannot be used

council-zone-unknown = Eg kjenner ikkje tidssona «{ $zone }»
council-clock-unreadable = Eg forstår ikkje klokkeslettet «{ $text }»
council-deadline-unknown = Eg kjenner ikkje fristen «{ $name }»
council-deadline-too-far = { $days } dagar er for langt frå møtet
council-deadline-too-far-body = Det gjeld fristen «{ $name }». Skriv færre dagar.
council-rules-broken = Eg kan ikkje lese reglane til rådet ({ $what })
council-profile-unknown = Eg kjenner ikkje rådstypen «{ $profile }»
council-country-unknown = Eg kjenner ikkje landet «{ $value }»
council-language-unknown = Eg kjenner ikkje språket «{ $value }»
council-numbering-unknown = Eg kjenner ikkje nummereringa «{ $value }»
council-numbering-start = Det første saksnummeret må vere 1 eller meir
council-tie-rule-unknown = Eg kjenner ikkje regelen «{ $value }» for likt røystetal
council-target-not-percent = Målet må vere mellom 0 og 100 prosent
council-target-not-percent-body = Du skreiv { $target }.
council-month-unknown = Månaden må vere eit tal frå 1 til 12
council-month-unknown-body = Du skreiv { $month }.
council-least-answers = Det må vere minst eitt svar
council-least-answers-body = Du skreiv { $least }.
council-quorum-unknown = Eg kjenner ikkje regelen «{ $rule_name }» for kor mange som må møte
council-quorum-needs-count = Skriv kor mange plassar som må møte
council-doubt-order = Fristane står ikkje i den vanlege rekkjefølgja.
council-doubt-after-meeting = Sakene eller innspela kjem etter møtet.
council-doubt-reminder-outside-window = Påminninga kjem når det ikkje går an å seie noko.
council-doubt-objections-before-draft = Merknader stengjer før utkastet kjem.
council-doubt-send-time-quiet = Meldingar skal gå ut i den stille tida, og må vente.
council-doubt-no-days-off = Ingen fridagar er skrivne inn.
council-doubt-few-answers = Med færre enn tre svar kan nokon sjå kva den enkelte meinte.
