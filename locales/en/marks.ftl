### What is marked for the minutes while the meeting runs. nb is the source.

cmd-begin-item = we are at item, begin item
cmd-mark-info = note, for the minutes
cmd-mark-proposal = proposal in the meeting, write proposal
cmd-written-so-far = written so far, minutes so far
marks-menu-begin-item = Begin an item of the meeting
marks-menu-mark-info = Write something in the minutes
marks-menu-mark-proposal = Write down a proposal made
marks-menu-written-so-far = See what is written so far
marks-ask-begin-item-meeting = Which meeting is it?
marks-none-begin-item-meeting = No meeting is open now
marks-ask-begin-item-item = Which item are you at?
marks-none-begin-item-item = The meeting has no items
marks-ask-mark-info-meeting = Which meeting is it?
marks-none-mark-info-meeting = No meeting is open now
marks-ask-mark-info-item = Which item is it about?
marks-none-mark-info-item = The meeting has no items
marks-ask-mark-info-text = What shall the minutes say?
marks-ask-mark-proposal-meeting = Which meeting is it?
marks-none-mark-proposal-meeting = No meeting is open now
marks-ask-mark-proposal-item = Which item is the proposal about?
marks-none-mark-proposal-item = The meeting has no items
marks-ask-mark-proposal-text = What is the proposal?
marks-ask-mark-proposal-person = Who made the proposal?
marks-none-mark-proposal-person = I find nobody to choose
marks-ask-written-so-far-meeting = Which meeting is it?
marks-none-written-so-far-meeting = No meeting is open now
marks-none-open = No meeting is open now
marks-none-open-body = Open the meeting first, or choose a meeting.
marks-begun = The meeting is at { $item }
marks-begun-how = Type “note” and what it shall say. Only what you mark goes into the minutes.
marks-noted-info = It is in the minutes under { $item }
marks-noted-proposal = The proposal is in the minutes under { $item }
marks-undo-how = Type “undo” to take it away. You can for 24 hours.
marks-info-choice = Note in the minutes
marks-info-choice-plain = Note something
marks-decision-choice = Write a decision
marks-so-far-choice = Written so far
marks-entry-item = item begun
marks-entry-info = note
marks-entry-proposal = proposal
marks-entry-decision = decision
marks-entry-action = task
marks-entry-dissent = minority statement
marks-no-item = no item
marks-line-item = The meeting came to { $item }
marks-line = { $item }, { $kind }: { $text }
marks-so-far =
    { $n ->
        [0] Nothing is written so far
        [one] One thing is written so far
       *[other] { $n } things are written so far
    }
marks-nothing-yet = Type “note” and what it shall say.
marks-only-marked = Only this goes into the minutes. Other talk is not stored.
marks-take-back = Take away { $what }: { $text }
marks-taken-back = It is taken away: { $what }
marks-task-gone = A task you were given is taken away
marks-task-gone-why = It was written down by mistake.
marks-action-done = The task is done and cannot be taken away
marks-action-done-body = What is done stands in the minutes.
