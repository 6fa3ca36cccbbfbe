### Møta i året og årshjulet.

## Commands

cmd-plan-year = planlegg året, møta i året
cmd-year-plan = møteplan, møta i år, årsplan
cmd-year-wheel = årshjul, årshjulet
cmd-add-to-wheel = legg i årshjulet
plans-menu-plan-year = Planleggje møta i året
plans-menu-year-plan = Sjå møta i år
plans-menu-year-plan-plain = Sjå møta i år
plans-menu-year-wheel = Sjå årshjulet
plans-menu-add-to-wheel = Leggje noko i årshjulet

## The year's meetings

plans-title = Møte { $n }
plans-ask-plan-year-body = Kven skal ha møta?
plans-ask-plan-year-days = Skriv eitt møte på kvar linje, med dag og klokke
plans-ask-plan-year-mode = Korleis møtest de?
plans-ask-plan-year-place = Kvar er møta?
plans-yes-plan-year = Ja, planlegg dei
plans-line-unclear = Eg forstår ikkje linja «{ $line }»
plans-line-unclear-body = Ingenting er lagra. Skriv dag, og klokkeslett frå og til.
plans-too-many = Skriv frå 1 til { $most } møte
plans-slot = { $day } klokka { $start } til { $end }
plans-confirm =
    { $n ->
        [one] Vil du planleggje { $n } møte?
       *[other] Vil du planleggje { $n } møte?
    }
plans-planned =
    { $n ->
        [one] { $n } møte er planlagt
       *[other] { $n } møte er planlagde
    }
plans-told =
    { $n ->
        [one] { $n } nytt møte er planlagt
       *[other] { $n } nye møte er planlagde
    }
plans-year =
    { $n ->
        [one] { $n } møte i { $year }
       *[other] { $n } møte i { $year }
    }
plans-year-none = Ingen møte er planlagde.
plans-meeting = { $title }: { $slot }
plans-meeting-dates = { $title }: { $slot }. Saker ute { $out }, innspel til { $close }
plans-theme-day = Temadag, { $title }: { $slot }
plans-choice-wheel = Sjå årshjulet

## The wheel

plans-wheel = Årshjulet: dette kjem kvart år
plans-wheel-none = Årshjulet er tomt.
plans-choice-start = Fyll med det vanlege
plans-choice-add = Leggje til noko
plans-choice-drop = Ta bort noko
plans-ask-add-to-wheel-words = Kva skal opp kvart år?
plans-ask-add-to-wheel-month = I kva månad?
plans-ask-drop-from-wheel-entry = Kva skal bort?
plans-none-drop-from-wheel-entry = Årshjulet er tomt
plans-month = { $month }
plans-month-1 = Januar
plans-month-2 = Februar
plans-month-3 = Mars
plans-month-4 = April
plans-month-5 = Mai
plans-month-6 = Juni
plans-month-7 = Juli
plans-month-8 = August
plans-month-9 = September
plans-month-10 = Oktober
plans-month-11 = November
plans-month-12 = Desember
plans-entry = { $month }: { $matter }
plans-matters = { $matters }
plans-usual-start = nytt år: kven er med, opplæring
plans-usual-plans = planar som startar
plans-usual-premises = lokale og bygg
plans-usual-budget-early = tidleg samtale om budsjettet
plans-usual-surveys = kva brukarane svarar i undersøkingar
plans-usual-hearings = høyring av planar
plans-usual-budget = fråsegn om budsjettet
plans-usual-summary = oppsummering av året
plans-next = { $month }: dette skal opp
plans-next-ask = Set det på saklista i god tid.
