### Decisions, tasks and minority statements.

cmd-record-decision = decision, record decision
cmd-record-action = task, new task
cmd-action-done = task done, it is done
cmd-my-actions = my tasks
cmd-minority-statement = minority statement
decisions-menu-record-decision = Write down a decision
decisions-menu-record-action = Give somebody a task
decisions-menu-action-done = Mark a task as done
decisions-menu-my-actions = My tasks
decisions-menu-minority-statement = Say that I see it otherwise
decisions-ask-record-decision-meeting = Which meeting?
decisions-none-record-decision-meeting = I find no meeting
decisions-ask-record-decision-item = Which item?
decisions-none-record-decision-item = The meeting has no items
decisions-ask-record-decision-text = What was decided?
decisions-ask-record-decision-responsible = Who follows it up?
decisions-none-record-decision-responsible = I find nobody to choose
decisions-ask-record-decision-due = By which day?
decisions-ask-record-action-meeting = Which meeting?
decisions-none-record-action-meeting = I find no meeting
decisions-ask-record-action-item = Which item?
decisions-none-record-action-item = The meeting has no items
decisions-ask-record-action-text = What should they do?
decisions-ask-record-action-responsible = Who does it?
decisions-none-record-action-responsible = I find nobody to choose
decisions-ask-record-action-due = By which day?
decisions-ask-action-done-action = Which task is done?
decisions-none-action-done-action = No tasks are open
decisions-ask-action-done-evidence = Is there something to show?
decisions-ask-minority-statement-meeting = Which meeting is it about?
decisions-none-minority-statement-meeting = I find no meeting
decisions-ask-minority-statement-item = Which item is it about?
decisions-none-minority-statement-item = The meeting has no items
decisions-ask-minority-statement-text = What should the minutes say?
decisions-yes-minority-statement = Yes, include it
decisions-meeting-line = { $title }, { $day }
decisions-recorded = The decision on { $item } is written down
decisions-in-minutes = It stands in the minutes.
decisions-one-more = Write another decision
decisions-one-more-plain = Add a decision
decisions-responsible = Followed up by { $person }.
decisions-by = By { $day }.
decisions-task = { $text } (by { $day })
decisions-action-recorded = The task under { $item } is written down
decisions-person-does-it = { $person } does it.
decisions-action-yours = You have a task from { $item }
decisions-action-by = Do it by { $day }.
decisions-action-today = Is the task done? It is due today
decisions-action-tell = Tell the coordinator when it is done. Also tell them if you need more time.
decisions-action-today-office = A task is due today: { $person }
decisions-is-done = It is done
decisions-done = The task is done
decisions-left =
    { $many ->
        [0] No tasks are open.
        [one] One task is open.
       *[other] { $many } tasks are open.
    }
decisions-mine =
    { $many ->
        [one] You have one task
       *[other] You have { $many } tasks
    }
decisions-mine-none = You have no tasks
decisions-dissent-name = It goes into the minutes under { $item }, with your name.
decisions-dissent-kept = It is included under { $item }
decisions-dissent-body = It stands in the minutes in your own words.
decision-done-before = The task was done already
decision-done-before-body = It was: { $text }

## Answers about tasks, and the list of all

cmd-all-actions = task list, all tasks
decisions-menu-all-actions = All open tasks
decisions-ask-answer-action-action = Which task is it about?
decisions-none-answer-action-action = You have no open tasks
decisions-ask-answer-action-answer = How is the task going?
decisions-none-answer-action-answer = There are no answers to choose
decisions-ask-answer-action-day = When will it be done?
decisions-ask-answer-action-text = What do you need help with?
decisions-answer-done-choice = The task is done
decisions-answer-more-time-choice = I need more time
decisions-answer-help-choice = I need help
decisions-answer-one-choice = Say how it is going
decisions-answer-noted = Your answer is noted
decisions-answered-done = The coordinator marks it as done.
decisions-answered-more-time = The coordinator is told.
decisions-answered-help = The coordinator contacts you.
decisions-asked-again = You are asked again on { $day }.
decisions-told-done = { $person } says that the task is done
decisions-told-more-time = { $person } needs more time for a task
decisions-told-help = { $person } needs help with a task
decisions-their-words = In their own words: { $text }
decisions-new-day = New date: { $day }.
decisions-all =
    { $many ->
        [0] No tasks are open
        [one] One task is open
       *[other] { $many } tasks are open
    }
decisions-all-line = { $person }, by { $day }: { $text } ({ $state })
decisions-no-answer = no answer yet
decisions-state-day = new date { $day }
decisions-state-done = reported as done
decisions-state-more-time = needs more time
decisions-state-help = needs help
decision-day-over = That day is over
decision-day-over-body = Write a day that is to come.
