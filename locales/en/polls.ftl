### Which day suits: asked, answered, counted, chosen.

## Commands

cmd-ask-dates = ask for dates, find a date
cmd-answer-dates = which day suits, days that suit
cmd-show-dates = see the dates, date answers
polls-menu-ask-dates = Ask which day suits
polls-menu-answer-dates = Say which days suit
polls-menu-show-dates = See who can on which day

## Asking

polls-ask-ask-dates-body = Who do you want to ask?
polls-ask-ask-dates-title = What is the meeting to be called?
polls-ask-ask-dates-days = Write the days with times, one on each line
polls-ask-ask-dates-minutes = How many minutes does the meeting last?
polls-ask-ask-dates-mode = How do you meet?
polls-ask-ask-dates-place = Where is the meeting?
polls-ask-ask-dates-close = Until which day can people answer?
polls-yes-ask-dates = Yes, ask them
polls-day = { $day } at { $clock }
polls-confirm = Shall we ask about “{ $title }”?
polls-confirm-body = { $n } people in { $body } are asked. They can answer until { $close }.
polls-days = Write from { $fewest } to { $most } days
polls-days-body = Nothing is saved. Write one day on each line, with a time.
polls-minutes = A meeting can last from 1 to { $most } minutes
polls-sent =
    { $n ->
        [one] { $n } person is asked
       *[other] { $n } people are asked
    }
polls-sent-body = You get the answers when { $close } is over. You can choose a day before that.
polls-by-hand = These need a call or a letter: { $names }.

## Answering

polls-asked = When does “{ $title }” suit you?
polls-asked-ask = Say which days you can. The last day to answer is { $close }.
polls-choice-answer = Choose days
polls-choice-again = Answer again
polls-choice-tally = See the answers
polls-all = All the days suit
polls-none = None of them suits
polls-ask-answer-dates-poll = Which meeting is it about?
polls-none-answer-dates-poll = Nobody asks about dates now
polls-ask-answer-dates-fits = Which days suit? Write the numbers, for example 1 3
polls-none-answer-dates-fits = There are no days to choose
polls-noted = Noted: your days for “{ $title }”
polls-noted-none = None of the days suits you.
polls-noted-body = You can answer again until { $close }.
polls-closed = The day is chosen already
polls-closed-body = See the next meeting in the menu.

## Counting and choosing

polls-ask-show-dates-poll = Which meeting is it about?
polls-none-show-dates-poll = You have not asked about any dates
polls-ask-choose-date-poll = Which meeting is it about?
polls-none-choose-date-poll = You have not asked about any dates
polls-ask-choose-date-day = Which day do you choose?
polls-none-choose-date-day = There are no days to choose
polls-tally = Answers about “{ $title }”
polls-tally-ask =
    { $n ->
        [one] { $n } has answered. Choose a day, and everybody gets it for the calendar.
       *[other] { $n } have answered. Choose a day, and everybody gets it for the calendar.
    }
polls-day-count = { $day } at { $clock }: { $n } of { $all } can
polls-missing = Have not answered: { $names }.
polls-closed-told = The day is chosen: { $day }
polls-closed-ask = Are you coming? The calendar file is here.
polls-chosen = The meeting is planned for { $day }
