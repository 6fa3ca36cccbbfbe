### The council's rules, its bodies and their seats.

councils-menu-rules = Reglene i rådet
councils-menu-council-change = Endre en regel
councils-menu-bodies = Råd, grupper og panel
councils-menu-bodies-plain = Råd og grupper
councils-menu-add-body = Ny gruppe eller nytt panel
councils-menu-add-seat = Ny plass i rådet
cmd-rules = regler, reglene, hvilke regler gjelder, /regler
cmd-deadlines = frister, hvilke frister gjelder, /frister
cmd-mandate = mandat, hva er rådet til for, /mandat, /mandate
cmd-council-change = endre regel, endre regler, endre frist
cmd-bodies = grupper, gruppene, arbeidsgrupper, /grupper
cmd-groups-without-users = grupper uten bruker, grupper uten brukerrepresentant
cmd-add-body = ny gruppe, nytt panel
cmd-add-seat = ny plass
councils-rules = Reglene i { $name }
councils-label-authority = Hører til
councils-deadlines-choice = Vis fristene
councils-mandate-choice = Les mandatet
councils-deadlines = Fristene, regnet fra møtedagen
councils-rule-call-for-items = Be om saker
councils-rule-proposals-close = Siste dag for å foreslå saker
councils-rule-print-posted = Papir i posten
councils-rule-papers-out = Sakene ut
councils-rule-comment-reminder = Påminnelse om innspill
councils-rule-comments-close = Siste dag for innspill
councils-rule-premeeting = Formøte
councils-rule-meeting-reminder = Påminnelse om møtet
councils-rule-draft-minutes = Utkast til referat
councils-rule-objections-close = Siste dag for merknader
councils-rule-answers-due = Svar på innspill
councils-rule-quiet-from = Stille fra
councils-rule-quiet-to = Stille til
councils-rule-send-time = Meldinger går ut
councils-rule-mandate = Mandat
councils-rule-quorum = Så mange må møte
councils-rule-tie-rule = Ved stemmelikhet
councils-rule-influence-target-pct = Mål: har innflytelse
councils-rule-min-n-stats = Færrest svar jeg viser
councils-rule-yearly-month = Måned for spørsmål
councils-rule-telegram-classes = Telegram får
councils-days-before =
    { $many ->
        [one] Én dag før møtet
       *[other] { $many } dager før møtet
    }
councils-days-after =
    { $many ->
        [one] Én dag etter møtet
       *[other] { $many } dager etter møtet
    }
councils-same-day = På møtedagen
councils-clock = klokka { $at }
councils-percent = { $many } prosent
councils-answers =
    { $many ->
        [one] Ett svar
       *[other] { $many } svar
    }
councils-quorum-at-least-half = Minst halvparten av plassene
councils-quorum-more-than-half = Mer enn halvparten av plassene
councils-quorum-min-count =
    { $many ->
        [one] Minst én plass
       *[other] Minst { $many } plasser
    }
councils-tie-rule-chair = Lederen avgjør
councils-tie-rule-lot = Loddtrekning
councils-tie-rule-none = Ingen avgjør
councils-telegram-classes-0 = Bare saker og åpne resultater
councils-telegram-classes-1 = Også papirer, egne innspill og svar
councils-telegram-classes-2 = Også private saker, for den som sier ja
councils-telegram-about = Telegram er et selskap og kan lese det som står der. Mange kommuner fraråder det. Matrix er låst for alle andre.
councils-telegram-about-all = Private saker er frammøte, stemmer, behov, beløp og navn. De kommer bare til den som selv sier ja. Jeg spør alle på Telegram.
councils-moves-previous-working-day = Jeg flytter frister på fridager til arbeidsdagen før.
councils-moves-next-working-day = Jeg flytter frister på fridager til neste arbeidsdag.
councils-moves-none = Jeg flytter ikke frister på fridager.
councils-mandate = Dette er { $name } til for
councils-no-mandate = Mandatet er ikke skrevet inn ennå.
councils-advice = Rådet gir råd. De som bestemmer, må svare.
councils-answers-to = Det er { $authority } som bestemmer.
councils-no-cases = Rådet kan ikke behandle saken til én person.
councils-ask-council-change-rule = Hvilken regel vil du endre?
councils-ask-council-change-choice = Hva skal gjelde?
councils-ask-council-change-value = { $rule }: hva skal gjelde?
councils-now = Nå: { $value }
councils-write = Skriv det nye.
councils-write-days = Skriv hvor mange dager, for eksempel 14.
councils-write-clock = Skriv klokkeslettet, for eksempel 08:00.
councils-yes-council-change = Ja, endre regelen
councils-changing = Vil du endre «{ $rule }»?
councils-label-old = Før
councils-label-new = Nå
councils-look-again = Se en gang til:
councils-changed = Regelen er endret: { $rule }
councils-changed-body = Lederen og de andre som styrer rådet, får vite det.
councils-changed-by = Endret av { $name }. Endringen står i loggen.
councils-unchanged = Regelen er slik fra før: { $rule }
councils-unchanged-body = Jeg har ikke endret noe. Ingen får beskjed.
councils-no-minus = Skriv tallet uten minus
councils-no-minus-body = { $name }: tell dagene etter møtet. Minus betyr før møtet.
councils-meeting-running = Sakene til «{ $title }» er allerede sendt ut
councils-meeting-running-body = Du kan ikke endre frister mens saker er ute. Gjør det etter møtet.

## Bodies and seats

councils-bodies = Dette er rådet og gruppene
councils-body-line = { $name }: { $users } av { $seats } plasser har noen
councils-group-line = { $name }: { $users } av { $seats } plasser har noen. Plan: { $strategy }
councils-panel-line = { $name }: panel, åpent for mange
councils-without-users-choice = Grupper uten bruker
councils-without-users =
    { $many ->
        [one] Én gruppe har ingen bruker
       *[other] { $many } grupper har ingen bruker
    }
councils-all-have-users = Alle grupper har en brukerrepresentant
councils-groups-many =
    { $many ->
        [0] Rådet har ingen arbeidsgrupper.
        [one] Rådet har én arbeidsgruppe.
       *[other] Rådet har { $many } arbeidsgrupper.
    }
councils-group-name = { $name }, plan: { $strategy }
councils-kind-working-group = Arbeidsgruppe
councils-kind-panel = Panel, åpent for mange
councils-ask-add-body-name = Hva heter gruppa eller panelet?
councils-ask-add-body-kind = Hva slags gruppe er det?
councils-ask-add-body-strategy = Hvilken plan arbeider gruppa med?
councils-body-there = «{ $name }» finnes allerede
councils-body-added = Ny gruppe: { $name }
councils-body-added-body = Nå kan den få plasser og medlemmer.
councils-ask-add-seat-body = Hvor er plassen?
councils-ask-add-seat-organisation = Hvilken organisasjon har plassen?
councils-seat-added = Ny plass: { $organisation }
councils-seat-added-body = Plassen er i { $body }, og er ledig.

## When a setting cannot be used

council-zone-unknown = Jeg kjenner ikke tidssonen «{ $zone }»
council-clock-unreadable = Jeg forstår ikke klokkeslettet «{ $text }»
council-deadline-unknown = Jeg kjenner ikke fristen «{ $name }»
council-deadline-too-far = { $days } dager er for langt fra møtet
council-deadline-too-far-body = Det gjelder fristen «{ $name }». Skriv færre dager.
council-rules-broken = Jeg kan ikke lese reglene til rådet ({ $what })
council-profile-unknown = Jeg kjenner ikke rådstypen «{ $profile }»
council-country-unknown = Jeg kjenner ikke landet «{ $value }»
council-language-unknown = Jeg kjenner ikke språket «{ $value }»
council-numbering-unknown = Jeg kjenner ikke nummereringen «{ $value }»
council-numbering-start = Det første saksnummeret må være 1 eller mer
council-tie-rule-unknown = Jeg kjenner ikke regelen «{ $value }» for stemmelikhet
council-target-not-percent = Målet må være mellom 0 og 100 prosent
council-target-not-percent-body = Du skrev { $target }.
council-month-unknown = Måneden må være et tall fra 1 til 12
council-month-unknown-body = Du skrev { $month }.
council-least-answers = Det må være minst ett svar
council-least-answers-body = Du skrev { $least }.
council-quorum-unknown = Jeg kjenner ikke regelen «{ $rule_name }» for hvor mange som må møte
council-quorum-needs-count = Skriv hvor mange plasser som må møte
council-doubt-order = Fristene står ikke i den vanlige rekkefølgen.
council-doubt-after-meeting = Sakene eller innspillene kommer etter møtet.
council-doubt-reminder-outside-window = Påminnelsen kommer når det ikke går an å si noe.
council-doubt-objections-before-draft = Merknader stenger før utkastet kommer.
council-doubt-send-time-quiet = Meldinger skal gå ut i den stille tiden, og må vente.
council-doubt-no-days-off = Ingen fridager er skrevet inn.
council-doubt-few-answers = Med færre enn tre svar kan noen se hva den enkelte mente.
