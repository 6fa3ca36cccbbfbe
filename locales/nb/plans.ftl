### The year's meetings and its wheel. nb is the source.

## Commands

cmd-plan-year = planlegg året, årets møter
cmd-year-plan = møteplan, møtene i år, årsplan
cmd-year-wheel = årshjul, årshjulet
cmd-add-to-wheel = legg i årshjulet
plans-menu-plan-year = Planlegge møtene i året
plans-menu-year-plan = Se møtene i år
plans-menu-year-plan-plain = Se møtene i år
plans-menu-year-wheel = Se årshjulet
plans-menu-add-to-wheel = Legge noe i årshjulet

## The year's meetings

plans-title = Møte { $n }
plans-ask-plan-year-body = Hvem skal ha møtene?
plans-ask-plan-year-days = Skriv ett møte på hver linje, med dag og klokke
plans-ask-plan-year-mode = Hvordan møtes dere?
plans-ask-plan-year-place = Hvor er møtene?
plans-yes-plan-year = Ja, planlegg dem
plans-line-unclear = Jeg forstår ikke linjen «{ $line }»
plans-line-unclear-body = Ingenting er lagret. Skriv dag, og klokkeslett fra og til.
plans-too-many = Skriv fra 1 til { $most } møter
plans-slot = { $day } klokka { $start } til { $end }
plans-confirm =
    { $n ->
        [one] Vil du planlegge { $n } møte?
       *[other] Vil du planlegge { $n } møter?
    }
plans-planned =
    { $n ->
        [one] { $n } møte er planlagt
       *[other] { $n } møter er planlagt
    }
plans-told =
    { $n ->
        [one] { $n } nytt møte er planlagt
       *[other] { $n } nye møter er planlagt
    }
plans-year =
    { $n ->
        [one] { $n } møte i { $year }
       *[other] { $n } møter i { $year }
    }
plans-year-none = Ingen møter er planlagt.
plans-meeting = { $title }: { $slot }
plans-meeting-dates = { $title }: { $slot }. Saker ute { $out }, innspill til { $close }
plans-theme-day = Temadag, { $title }: { $slot }
plans-choice-wheel = Se årshjulet

## The wheel

plans-wheel = Årshjulet: dette kommer hvert år
plans-wheel-none = Årshjulet er tomt.
plans-choice-start = Fyll med det vanlige
plans-choice-add = Legge til noe
plans-choice-drop = Ta bort noe
plans-ask-add-to-wheel-words = Hva skal opp hvert år?
plans-ask-add-to-wheel-month = I hvilken måned?
plans-ask-drop-from-wheel-entry = Hva skal bort?
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
plans-usual-start = nytt år: hvem er med, opplæring
plans-usual-plans = planer som starter
plans-usual-premises = lokaler og bygg
plans-usual-budget-early = tidlig samtale om budsjettet
plans-usual-surveys = hva brukerne svarer i undersøkelser
plans-usual-hearings = høring av planer
plans-usual-budget = uttalelse om budsjettet
plans-usual-summary = årets oppsummering
plans-next = { $month }: dette skal opp
plans-next-ask = Sett det på sakslisten i god tid.
