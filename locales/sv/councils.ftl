### The council's rules, its bodies and their seats.

councils-menu-rules = Rådets regler
councils-menu-council-change = Ändra en regel
councils-menu-bodies = Råd, grupper och paneler
councils-menu-bodies-plain = Råd och grupper
councils-menu-add-body = Ny grupp eller ny panel
councils-menu-add-seat = Ny plats i rådet
cmd-rules = reglerna, vilka regler gäller, rådets regler
cmd-deadlines = frister och datum, vilka frister gäller, tidsfrister
cmd-mandate = mandat för rådet, vad är rådet till för
cmd-council-change = ändra regel, ändra regler, ändra frist
cmd-bodies = arbetsgrupper, grupperna, /grupper i rådet
cmd-groups-without-users = grupper utan brukare, grupper utan brukarrepresentanter
cmd-add-body = ny grupp, ny panel
cmd-add-seat = ny plats
councils-rules = Reglerna i { $name }
councils-label-authority = Hör till
councils-deadlines-choice = Visa sista dagarna
councils-mandate-choice = Läs mandatet
councils-deadlines = Fristerna, räknade från mötesdagen
councils-rule-call-for-items = Be om ärenden
councils-rule-proposals-close = Sista dag att föreslå ärenden
councils-rule-print-posted = Papper på posten
councils-rule-papers-out = Ärendena ut
councils-rule-comment-reminder = Påminnelse om synpunkter
councils-rule-comments-close = Sista dag för synpunkter
councils-rule-premeeting = Förmöte
councils-rule-meeting-reminder = Påminnelse om mötet
councils-rule-draft-minutes = Utkast till protokoll
councils-rule-objections-close = Sista dag för invändningar
councils-rule-answers-due = Svar på synpunkter
councils-rule-quiet-from = Tyst från
councils-rule-quiet-to = Tyst till
councils-rule-send-time = Tid för meddelanden
councils-rule-mandate = Mandat
councils-rule-quorum = Så många måste komma
councils-rule-tie-rule = Vid lika röstetal
councils-rule-influence-target-pct = Mål: har inflytande
councils-rule-min-n-stats = Minsta antal svar jag visar
councils-rule-yearly-month = Månad för frågor
councils-rule-telegram-classes = Telegram får
councils-days-before =
    { $many ->
        [one] En dag före mötet
       *[other] { $many } dagar före mötet
    }
councils-days-after =
    { $many ->
        [one] En dag efter mötet
       *[other] { $many } dagar efter mötet
    }
councils-same-day = På mötesdagen
councils-clock = klockan { $at }
councils-percent = { $many } procent
councils-answers =
    { $many ->
        [one] Ett svar
       *[other] { $many } svar
    }
councils-quorum-at-least-half = Minst hälften av platserna
councils-quorum-more-than-half = Mer än hälften av platserna
councils-quorum-min-count =
    { $many ->
        [one] Minst en plats
       *[other] Minst { $many } platser
    }
councils-tie-rule-chair = Ordföranden avgör
councils-tie-rule-lot = Lottning
councils-tie-rule-none = Ingen avgör
councils-telegram-classes-0 = Bara ärenden och öppna resultat
councils-telegram-classes-1 = Också underlag, egna synpunkter och svar
councils-telegram-classes-2 = Också privata ärenden, för den som säger ja
councils-telegram-about = Telegram är ett företag och kan läsa det ni skriver där. Många kommuner avråder från det. Matrix är låst för alla andra.
councils-telegram-about-all = Privata ärenden är närvaro, röster, behov, belopp och namn. De kommer bara till den som själv säger ja. Alla på Telegram blir tillfrågade.
councils-moves-previous-working-day = Är sista dagen ledig, flyttar jag den till arbetsdagen före.
councils-moves-next-working-day = Är sista dagen ledig, flyttar jag den till nästa arbetsdag.
councils-moves-none = Är sista dagen ledig, flyttar jag den inte.
councils-mandate = Det här är { $name } till för
councils-no-mandate = Mandatet är inte inskrivet än.
councils-advice = Rådet ger råd. De som bestämmer måste svara.
councils-answers-to = Det är { $authority } som bestämmer.
councils-no-cases = Rådet kan inte behandla en enskild persons ärende.
councils-ask-council-change-rule = Vilken regel vill du ändra?
councils-ask-council-change-choice = Vad ska gälla?
councils-ask-council-change-value = { $rule }: vad ska gälla?
councils-now = Nu: { $value }
councils-write = Skriv det nya.
councils-write-days = Skriv hur många dagar, till exempel 14.
councils-write-clock = Skriv klockslaget, till exempel 08.00.
councils-yes-council-change = Ja, ändra regeln
councils-changing = Vill du ändra ”{ $rule }”?
councils-label-old = Förut
councils-label-new = Nu
councils-look-again = Titta en gång till:
councils-changed = Regeln är ändrad: { $rule }
councils-changed-body = Ordföranden och de andra som sköter rådet får veta det.
councils-changed-by = Ändrad av { $name }. Ändringen står i loggen.
councils-unchanged = Regeln är redan så: { $rule }
councils-unchanged-body = Jag har inte ändrat något. Ingen får besked.
councils-no-minus = Skriv talet utan minus
councils-no-minus-body = { $name }: räkna dagarna efter mötet. Minus betyder före mötet.
councils-meeting-running = Ärendena till ”{ $title }” är redan utskickade
councils-meeting-running-body = Du kan inte ändra frister medan ärenden är ute. Gör det efter mötet.

## Bodies and seats

councils-bodies = Det här är rådet och grupperna
councils-body-line = { $name }: { $users } av { $seats } platser har någon
councils-group-line = { $name }: { $users } av { $seats } platser har någon. Plan: { $strategy }
councils-panel-line = { $name }: panel, öppen för många
councils-without-users-choice = Grupper utan brukare
councils-without-users =
    { $many ->
        [one] En grupp har ingen brukare
       *[other] { $many } grupper har ingen brukare
    }
councils-all-have-users = Alla grupper har en brukarrepresentant
councils-groups-many =
    { $many ->
        [0] Rådet har inga arbetsgrupper.
        [one] Rådet har en arbetsgrupp.
       *[other] Rådet har { $many } arbetsgrupper.
    }
councils-group-name = { $name }, plan: { $strategy }
councils-kind-working-group = Arbetsgrupp
councils-kind-panel = Panel, öppen för många
councils-ask-add-body-name = Vad heter gruppen eller panelen?
councils-ask-add-body-kind = Vilken sorts grupp är det?
councils-ask-add-body-strategy = Vilken plan arbetar gruppen med?
councils-body-there = ”{ $name }” finns redan
councils-body-added = Ny grupp: { $name }
councils-body-added-body = Nu kan den få platser och ledamöter.
councils-ask-add-seat-body = Var är platsen?
councils-ask-add-seat-organisation = Vilken organisation har platsen?
councils-seat-added = Ny plats: { $organisation }
councils-seat-added-body = Platsen är i { $body } och är ledig.

## When a setting cannot be used

council-zone-unknown = Jag känner inte till tidszonen ”{ $zone }”
council-clock-unreadable = Jag förstår inte klockslaget ”{ $text }”
council-deadline-unknown = Jag känner inte till datumet ”{ $name }”
council-deadline-too-far = { $days } dagar är för långt från mötet
council-deadline-too-far-body = Det gäller datumet ”{ $name }”. Skriv färre dagar.
council-rules-broken = Jag kan inte läsa rådets regler ({ $what })
council-profile-unknown = Jag känner inte till rådstypen ”{ $profile }”
council-country-unknown = Jag känner inte till landet ”{ $value }”
council-language-unknown = Jag känner inte till språket ”{ $value }”
council-numbering-unknown = Jag känner inte till numreringen ”{ $value }”
council-numbering-start = Det första ärendenumret måste vara 1 eller mer
council-tie-rule-unknown = Jag känner inte till regeln ”{ $value }” för lika röstetal
council-target-not-percent = Målet måste vara mellan 0 och 100 procent
council-target-not-percent-body = Du skrev { $target }.
council-month-unknown = Månaden måste vara ett tal från 1 till 12
council-month-unknown-body = Du skrev { $month }.
council-least-answers = Det måste vara minst ett svar
council-least-answers-body = Du skrev { $least }.
council-quorum-unknown = Jag känner inte till regeln ”{ $rule_name }” för hur många som måste komma
council-quorum-needs-count = Skriv hur många platser som måste komma
council-doubt-order = Fristerna står inte i den vanliga ordningen.
council-doubt-after-meeting = Ärendena eller synpunkterna kommer efter mötet.
council-doubt-reminder-outside-window = Påminnelsen kommer när det inte går att tycka till.
council-doubt-objections-before-draft = Invändningar stänger innan utkastet kommer.
council-doubt-send-time-quiet = Tiden för meddelanden är i den tysta tiden. De måste vänta.
council-doubt-no-days-off = Inga lediga dagar är inskrivna.
council-doubt-few-answers = Med färre än tre svar kan någon se vad den enskilda tyckte.
