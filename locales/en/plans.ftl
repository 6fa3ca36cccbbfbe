### The year's meetings and its wheel.

## Commands

cmd-plan-year = plan the year
cmd-year-plan = meeting plan, the meetings this year
cmd-year-wheel = annual wheel, year wheel
cmd-add-to-wheel = add to the wheel
plans-menu-plan-year = Plan the meetings of the year
plans-menu-year-plan = See this year’s meetings
plans-menu-year-plan-plain = See the year plan
plans-menu-year-wheel = See the annual wheel
plans-menu-add-to-wheel = Add something to the wheel

## The year's meetings

plans-title = Meeting { $n }
plans-ask-plan-year-body = Who is to have the meetings?
plans-ask-plan-year-days = Write one meeting on each line, with day and time
plans-ask-plan-year-mode = How do you meet?
plans-ask-plan-year-place = Where are the meetings?
plans-yes-plan-year = Yes, plan them
plans-line-unclear = I do not understand the line “{ $line }”
plans-line-unclear-body = Nothing is saved. Write the day, and times from and to.
plans-too-many = Write from 1 to { $most } meetings
plans-slot = { $day } from { $start } to { $end }
plans-confirm =
    { $n ->
        [one] Shall { $n } meeting be planned?
       *[other] Shall { $n } meetings be planned?
    }
plans-planned =
    { $n ->
        [one] { $n } meeting is planned
       *[other] { $n } meetings are planned
    }
plans-told =
    { $n ->
        [one] { $n } new meeting is planned
       *[other] { $n } new meetings are planned
    }
plans-year =
    { $n ->
        [one] { $n } meeting in { $year }
       *[other] { $n } meetings in { $year }
    }
plans-year-none = No meetings are planned.
plans-meeting = { $title }: { $slot }
plans-meeting-dates = { $title }: { $slot }. Items out { $out }, input until { $close }
plans-theme-day = Theme day, { $title }: { $slot }
plans-choice-wheel = See the annual wheel

## The wheel

plans-wheel = The annual wheel: this comes every year
plans-wheel-none = The annual wheel is empty.
plans-choice-start = Fill with the usual
plans-choice-add = Add something
plans-choice-drop = Take something away
plans-ask-add-to-wheel-words = What is to come up every year?
plans-ask-add-to-wheel-month = In which month?
plans-ask-drop-from-wheel-entry = What is to go?
plans-none-drop-from-wheel-entry = The annual wheel is empty
plans-month = { $month }
plans-month-1 = January
plans-month-2 = February
plans-month-3 = March
plans-month-4 = April
plans-month-5 = May
plans-month-6 = June
plans-month-7 = July
plans-month-8 = August
plans-month-9 = September
plans-month-10 = October
plans-month-11 = November
plans-month-12 = December
plans-entry = { $month }: { $matter }
plans-matters = { $matters }
plans-usual-start = a new year: who is in, training
plans-usual-plans = plans that start
plans-usual-premises = premises and buildings
plans-usual-budget-early = early talk about the budget
plans-usual-surveys = what people answer in surveys
plans-usual-hearings = hearings of plans
plans-usual-budget = statement on the budget
plans-usual-summary = the summary of the year
plans-next = { $month }: this comes up
plans-next-ask = Put it on the agenda in good time.
