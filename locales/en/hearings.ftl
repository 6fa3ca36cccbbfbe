### Hearings: asked from outside, answered together.

## Commands

cmd-add-hearing = new hearing, add hearing
cmd-hearings = hearings, hearing
cmd-draft-hearing = hearing answer, draft hearing answer
hearings-menu-add-hearing = Add a hearing
hearings-menu-hearings = See hearings
hearings-menu-draft-hearing = Write a hearing answer

## Taking one in

hearings-ask-add-hearing-body = Who is asked?
hearings-ask-add-hearing-title = What is the hearing called?
hearings-ask-add-hearing-sender = Who asks?
hearings-ask-add-hearing-about = What is it about, and what do they ask?
hearings-ask-add-hearing-due = When is their deadline?
hearings-ask-add-hearing-meeting = Which meeting is to take it up?
hearings-none-add-hearing-meeting = There is no meeting before the deadline
hearings-too-late = The meeting is after the deadline, { $day }
hearings-too-late-body = Choose an earlier meeting, or plan an extra one.
hearings-added = Hearing: { $title }
hearings-asked = { $sender } asks { $body }. The deadline is { $day }.

## Looking

hearings-title = Hearing: { $title }
hearings-line = { $title }, deadline { $day }
hearings-line-left =
    { $n ->
        [one] { $title }: { $n } day left, until { $day }
       *[other] { $title }: { $n } days left, until { $day }
    }
hearings-line-over = { $title }: the deadline was { $day }
hearings-list =
    { $n ->
        [one] { $n } hearing is not answered
       *[other] { $n } hearings are not answered
    }
hearings-label-sender = Asks
hearings-label-body = Asked
hearings-label-due = Deadline
hearings-label-state = The answer
hearings-due-left =
    { $n ->
        [one] { $day }, { $n } day left
       *[other] { $day }, { $n } days left
    }
hearings-due-over = { $day }, it has passed
hearings-state-open = not written yet
hearings-state-drafted = draft, not decided
hearings-state-decided = decided, not sent
hearings-state-sent = sent
hearings-draft = Draft answer
hearings-choice-see = See the hearing
hearings-choice-draft = Draft the answer
hearings-choice-agenda = Take up at a meeting
hearings-choice-vote = Vote on the answer
hearings-choice-send = Note that it is sent
hearings-ask-show-hearing-hearing = Which hearing?
hearings-none-show-hearing-hearing = No hearings wait for an answer

## The joint answer

hearings-ask-draft-hearing-hearing = Which hearing do you answer?
hearings-none-draft-hearing-hearing = No hearings wait for an answer
hearings-ask-draft-hearing-text = Write the answer the council is to give
hearings-ask-hearing-to-agenda-hearing = Which hearing?
hearings-none-hearing-to-agenda-hearing = No hearings wait for an answer
hearings-ask-hearing-to-agenda-meeting = Which meeting is to take it up?
hearings-none-hearing-to-agenda-meeting = There is no meeting before the deadline
hearings-drafted = Draft answer: { $title }
hearings-drafted-ask = Say what you think of the draft. The outside deadline is { $day }.
hearings-ask-send-hearing-hearing = Which hearing is answered?
hearings-none-send-hearing-hearing = No hearings wait for an answer
hearings-yes-send-hearing = Yes, it is sent
hearings-confirm = Is the answer sent to { $sender }?
hearings-not-decided = The council has not decided on the answer at a meeting.
hearings-no-draft = The answer is not written yet
hearings-no-draft-body = Write the answer first, so that everybody can see it.
hearings-sent-before = The answer is sent already
hearings-sent = The answer to { $sender } is noted as sent
hearings-sent-late = The deadline was { $day }.
hearings-sent-told = The council has answered: { $title }
hearings-sent-told-body = This is sent to { $sender }:
hearings-due =
    { $n ->
        [one] { $title }: { $n } day left
       *[other] { $title }: { $n } days left
    }
hearings-due-body = { $sender } expects an answer by { $day }.
hearings-due-open = The answer is not written.
hearings-due-drafted = The draft is not decided.
hearings-due-decided = The answer is decided, but not sent.
