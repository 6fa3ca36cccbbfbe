### Årets möten och årshjulet.

## Commands

cmd-plan-year = planera året, lägg in årets möten
cmd-year-plan = mötesplan, mötena i år, årsplan
cmd-year-wheel = årshjul, årshjulet
cmd-add-to-wheel = lägg i årshjulet
plans-menu-plan-year = Planera årets möten
plans-menu-year-plan = Se mötena i år
plans-menu-year-plan-plain = Se årets möten
plans-menu-year-wheel = Se årshjulet
plans-menu-add-to-wheel = Lägga något i årshjulet

## The year's meetings

plans-title = Möte { $n }
plans-ask-plan-year-body = Vem ska ha mötena?
plans-ask-plan-year-days = Skriv ett möte på varje rad, med dag och klockslag
plans-ask-plan-year-mode = Hur träffas ni?
plans-ask-plan-year-place = Var är mötena?
plans-yes-plan-year = Ja, planera dem
plans-line-unclear = Jag förstår inte raden ”{ $line }”
plans-line-unclear-body = Inget är sparat. Skriv dag, och klockslag från och till.
plans-too-many = Skriv mellan 1 och { $most } möten
plans-slot = { $day } klockan { $start } till { $end }
plans-confirm =
    { $n ->
        [one] Vill du planera { $n } möte?
       *[other] Vill du planera { $n } möten?
    }
plans-planned =
    { $n ->
        [one] { $n } möte är planerat
       *[other] { $n } möten är planerade
    }
plans-told =
    { $n ->
        [one] { $n } nytt möte är planerat
       *[other] { $n } nya möten är planerade
    }
plans-year =
    { $n ->
        [one] { $n } möte { $year }
       *[other] { $n } möten { $year }
    }
plans-year-none = Inga möten är planerade.
plans-meeting = { $title }: { $slot }
plans-meeting-dates = { $title }: { $slot }. Ärenden ute { $out }, synpunkter till { $close }
plans-theme-day = Temadag, { $title }: { $slot }
plans-choice-wheel = Se årshjulet

## The wheel

plans-wheel = Årshjulet: det här kommer varje år
plans-wheel-none = Årshjulet är tomt.
plans-choice-start = Fyll med det vanliga
plans-choice-add = Lägga till något
plans-choice-drop = Ta bort något
plans-ask-add-to-wheel-words = Vad ska upp varje år?
plans-ask-add-to-wheel-month = I vilken månad?
plans-ask-drop-from-wheel-entry = Vad ska bort?
plans-none-drop-from-wheel-entry = Årshjulet är tomt
plans-month = { $month }
plans-month-1 = Januari
plans-month-2 = Februari
plans-month-3 = Mars
plans-month-4 = April
plans-month-5 = Maj
plans-month-6 = Juni
plans-month-7 = Juli
plans-month-8 = Augusti
plans-month-9 = September
plans-month-10 = Oktober
plans-month-11 = November
plans-month-12 = December
plans-entry = { $month }: { $matter }
plans-matters = { $matters }
plans-usual-start = nytt år: vilka är med, utbildning
plans-usual-plans = planer som börjar
plans-usual-premises = lokaler och hus
plans-usual-budget-early = tidigt samtal om budgeten
plans-usual-surveys = vad brukarna svarar i enkäter
plans-usual-hearings = remisser om planer
plans-usual-budget = yttrande om budgeten
plans-usual-summary = sammanfattning av året
plans-next = { $month }: det här ska upp
plans-next-ask = Sätt upp det på listan i god tid.
