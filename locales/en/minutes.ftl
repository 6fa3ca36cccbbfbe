### Minutes: draft, objections, approval, files.

cmd-minutes-draft = draft minutes, make minutes
cmd-minutes-objection = wrong in the minutes, object to minutes
cmd-minutes-approve = approve minutes
cmd-read-minutes = minutes, read minutes
minutes-menu-minutes-draft = Make draft minutes
minutes-menu-minutes-objection = Say what is wrong in the minutes
minutes-menu-minutes-approve = Approve minutes
minutes-menu-read-minutes = Read minutes
minutes-ask-minutes-draft-meeting = Which meeting are the minutes for?
minutes-none-minutes-draft-meeting = I find no meeting to make minutes of
minutes-yes-minutes-draft = Yes, send the draft
minutes-ask-minutes-objection-meeting = Which minutes is it about?
minutes-none-minutes-objection-meeting = There are no minutes yet
minutes-ask-minutes-objection-item = Which item is it about?
minutes-none-minutes-objection-item = The meeting has no items
minutes-ask-minutes-objection-text = What is wrong in the minutes?
minutes-yes-minutes-objection = Yes, send
minutes-ask-minutes-approve-meeting = Which minutes do you want to approve?
minutes-none-minutes-approve-meeting = No minutes wait for approval
minutes-yes-minutes-approve = Yes, approve
minutes-ask-read-minutes-meeting = Which minutes do you want to read?
minutes-none-read-minutes-meeting = There are no minutes yet
minutes-line-draft = { $title }, { $day } (draft)
minutes-line-approved = { $title }, { $day } (approved)

## In the chat

minutes-draft-sure = Send the draft?
minutes-prefilled = The minutes of { $day } are made of what was written down. They have:
minutes-count-inputs =
    { $many ->
        [0] no inputs
        [one] one input
       *[other] { $many } inputs
    }
minutes-count-decisions =
    { $many ->
        [0] no decisions
        [one] one decision
       *[other] { $many } decisions
    }
minutes-count-actions =
    { $many ->
        [0] no tasks
        [one] one task
       *[other] { $many } tasks
    }
minutes-goes-to =
    { $many ->
        [one] It goes to one person.
       *[other] It goes to { $many } people.
    }
minutes-drafted =
    { $many ->
        [one] The draft is sent to one person
       *[other] The draft is sent to { $many } people
    }
minutes-objections-until = They can say what is wrong until { $day }.
minutes-read = Read the minutes
minutes-draft-title = Draft minutes of { $day }
minutes-say-wrong-by = Read them, and say what is wrong by { $day }.
minutes-say-wrong = Read them, and say if something is wrong.
minutes-of-meeting = The meeting was “{ $title }” in { $body }.
minutes-say-wrong-choice = Say what is wrong
minutes-objection-to = It is about the minutes of { $day }.
minutes-objected = Your objection to the minutes is received
minutes-objection-kept = It stands in the minutes in your own words. The coordinator looks at it.
minutes-objection-late = The last day was { $day }. It is taken up at the next meeting.
minutes-objection-after = The minutes are approved. It is taken up at the next meeting.
minutes-objection-from = { $person } objects to the minutes
minutes-approve-sure = Approve the minutes?
minutes-approve-locks = The minutes of { $day } will be locked.
minutes-approve-objections =
    { $many ->
        [0] Nobody has said that something is wrong.
        [one] There is one objection.
       *[other] There are { $many } objections.
    }
minutes-approved = The minutes are approved
minutes-approved-body = The minutes of { $day } are locked.
minutes-exported =
    { $many ->
        [one] One file is ready
       *[other] { $many } files are ready
    }
minutes-exported-body = The minutes of { $day } in several forms:
minutes-file-md = { $name }, text with headings (Markdown)
minutes-file-html = { $name }, web page
minutes-file-txt = { $name }, plain text
minutes-file-json = { $name }, for other programs
minutes-no-draft = There are no minutes of this meeting yet
minutes-not-now = This cannot be done with the minutes now
minutes-not-now-body = Approved minutes are locked. If there is no draft, make one first.

## In the document

minutes-doc-title = Minutes: { $body }, { $day }
minutes-doc-when = { $day }, { $start } to { $end }
minutes-doc-approved = Approved on { $day }
minutes-doc-draft = Draft { $version }
minutes-doc-draft-until = Draft { $version }. Open for objections until { $day }
minutes-doc-label-body = Council
minutes-doc-label-authority = Authority
minutes-doc-label-meeting = Meeting
minutes-doc-label-when = Time
minutes-doc-label-place = Place
minutes-doc-label-state = State
minutes-doc-mode-physical = in one room
minutes-doc-mode-video = by video
minutes-doc-mode-hybrid = in the room and by video
minutes-doc-column-name = Name
minutes-doc-column-function = Function
minutes-doc-column-organisation = Represents
minutes-doc-column-times = Present
minutes-doc-present = Present
minutes-doc-nobody = Nobody is recorded as present.
minutes-doc-absent = Absent
minutes-doc-others = Others present
minutes-doc-stands-in = { $function } for { $person }
minutes-doc-from-to = { $start }–{ $end }
minutes-doc-online = { $times }, by video
minutes-doc-quorum = Were enough present?
minutes-doc-quorum-quorate = Yes. Enough seats were present at all decisions.
minutes-doc-quorum-partly = Partly. At some decisions too few seats were present. Those are notes only.
minutes-doc-quorum-not-quorate = No. Too few seats were present. What stands as decisions is notes only.
minutes-doc-interests = Declared an interest: { $people }.
minutes-doc-papers = Papers
minutes-doc-paper-in-time = { $title } (sent in time)
minutes-doc-paper-late = { $title } (came late: { $reason })
minutes-doc-inputs = Inputs
minutes-doc-inputs-to = Inputs to { $item }
minutes-doc-column-number = Number
minutes-doc-column-from = From
minutes-doc-column-said = The input
minutes-doc-column-outcome = What happened
minutes-doc-name-hidden = Name hidden
minutes-doc-for-council = The council, through { $person }
minutes-doc-text-gone = The text was taken back.
minutes-doc-merged-with = Merged with { $number }.
minutes-doc-until = Comes up again on { $day }.
minutes-doc-reason = Reason: { $text }
minutes-doc-changed = Changed: { $text }
minutes-doc-responsible = Responsible: { $person }.
minutes-doc-came-late = Came after the last day.
minutes-doc-decisions = Decisions
minutes-doc-follows-up = Followed up by { $person }.
minutes-doc-follows-up-by = Followed up by { $person } by { $day }.
minutes-doc-enough = { $present } of { $seats } seats were present. { $needed } were needed.
minutes-doc-notes-only = Notes only: { $present } of { $seats } seats were present. { $needed } were needed.
minutes-doc-actions = Tasks
minutes-doc-action = { $text } { $person }, by { $day }.
minutes-doc-action-done = { $text } { $person }, by { $day }. Done.
minutes-doc-dissents = Minority statement
minutes-doc-item-objections = Objections to the draft
minutes-doc-objections = Objections to the minutes
minutes-doc-spoken-late = { $person } (after the last day)
minutes-doc-unanswered = Not answered in time
minutes-doc-unanswered-none = All inputs have been answered.
minutes-doc-outstanding = Open inputs
minutes-doc-outstanding-none = No inputs of other meetings are open.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: the answer was due by { $day }
