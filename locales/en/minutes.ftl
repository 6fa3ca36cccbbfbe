### Minutes: draft, objections, approval, files.

cmd-minutes-draft = draft minutes, make minutes
cmd-minutes-objection = wrong in the minutes, object to minutes
cmd-minutes-approve = approve minutes
cmd-read-minutes = minutes, read minutes
minutes-menu-minutes-draft = Make draft minutes
minutes-menu-minutes-draft-plain = Make a draft
minutes-menu-minutes-objection = Say what is wrong in the minutes
minutes-menu-minutes-approve = Approve minutes
minutes-menu-minutes-approve-plain = Approve minutes
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
minutes-no-draft = There are no minutes of this meeting yet
minutes-not-now = This cannot be done with the minutes now
minutes-not-now-body = Approved minutes are locked. If there is no draft, make one first.

## In the document

minutes-doc-when = { $day }, { $start } to { $end }
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
minutes-doc-absent = Apologies and absences
minutes-doc-others = Others present
minutes-doc-stands-in = { $function } for { $person }
minutes-doc-from-to = { $start }–{ $end }
minutes-doc-online = { $times }, by video
minutes-doc-quorum = Were enough present?
minutes-doc-quorum-quorate = Yes. Enough seats were present at all decisions.
minutes-doc-quorum-partly = Partly. At some decisions too few seats were present. Those are notes only.
minutes-doc-quorum-not-quorate = No. Too few seats were present. What stands as decisions is notes only.
minutes-doc-interests = Declared an interest: { $people }.
minutes-doc-paper-in-time = { $title } (sent in time)
minutes-doc-paper-late = { $title } (came late: { $reason })
minutes-doc-inputs = Inputs
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
minutes-doc-follows-up = Followed up by { $person }.
minutes-doc-follows-up-by = Followed up by { $person } by { $day }.
minutes-doc-enough = { $present } of { $seats } seats were present. { $needed } were needed.
minutes-doc-notes-only = Notes only: { $present } of { $seats } seats were present. { $needed } were needed.
minutes-doc-actions = Tasks
minutes-doc-action = { $text } { $person }, by { $day }.
minutes-doc-action-done = { $text } { $person }, by { $day }. Done.
minutes-doc-item-objections = Objections to the draft
minutes-doc-objections = Objections to the minutes
minutes-doc-spoken-late = { $person } (after the last day)
minutes-doc-unanswered = Not answered in time
minutes-doc-unanswered-none = All inputs have been answered.
minutes-doc-outstanding = Open inputs
minutes-doc-outstanding-none = No inputs of other meetings are open.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: the answer was due by { $day }

## Short version, forms, addenda, signing

cmd-get-minutes = minutes as a file, download minutes
minutes-menu-get-minutes = Get minutes as a file
minutes-ask-get-minutes-meeting = Which minutes do you want?
minutes-none-get-minutes-meeting = There are no minutes yet
minutes-short-choice = Short version, one page
minutes-forms-choice = Get it as a file
minutes-more-forms-choice = More forms
minutes-short-agreed = We agreed: { $text }
minutes-short-voted = Vote: { $text }
minutes-short-actions =
    { $many ->
        [one] One task was given out.
       *[other] { $many } tasks were given out.
    }
minutes-short-more =
    { $many ->
        [one] One more item is in the minutes.
       *[other] { $many } more items are in the minutes.
    }
minutes-short-nothing = No decisions or tasks are written down.
minutes-which-form = How do you want the minutes of { $day }?
minutes-which-form-how = All forms say the same. Choose the one you read best.
minutes-form-short-choice = Short, one page (PDF)
minutes-form-pdf-choice = The whole (PDF)
minutes-form-large-print-choice = Large print (PDF)
minutes-form-docx-choice = Word
minutes-form-html-choice = Web page
minutes-form-epub-choice = Book for reading apps
minutes-form-txt-choice = Plain text
minutes-form-md-choice = Text with marks
minutes-form-csv-choice = Spreadsheet
minutes-form-json-choice = For programs
minutes-kind-short = The short version, PDF
minutes-kind-pdf = The minutes, PDF
minutes-kind-large-print = The minutes in large print, PDF
minutes-kind-docx = The minutes, Word
minutes-kind-html = The minutes, web page
minutes-kind-epub = The minutes, book for reading apps (EPUB)
minutes-kind-txt = The minutes, plain text
minutes-kind-md = The minutes, text with headings (Markdown)
minutes-kind-csv = The minutes, spreadsheet (CSV)
minutes-kind-json = The minutes, for programs (JSON)
minutes-pages =
    { $n ->
        [one] one page
       *[other] { $n } pages
    }
minutes-size-kilo =
    { $n ->
        [one] 1 kilobyte
       *[other] { $n } kilobytes
    }
minutes-size-mega =
    { $n ->
        [one] 1 megabyte
       *[other] { $n } megabytes
    }
minutes-file = { $kind } ({ $size })
minutes-file-pages = { $kind } ({ $pages }, { $size })
minutes-file-name-short = minutes short
minutes-file-name-pdf = minutes
minutes-file-name-large-print = minutes large print
minutes-file-name-docx = minutes
minutes-file-name-html = minutes
minutes-file-name-epub = minutes
minutes-file-name-txt = minutes
minutes-file-name-md = minutes
minutes-file-name-csv = minutes
minutes-file-name-json = minutes
minutes-waiting = The file is being made
minutes-waiting-how = The minutes of { $day } come in a moment.
minutes-made = The minutes of { $day }
minutes-failed = The file could not be made
minutes-failed-how = It was not your fault. Read the minutes here, or choose another form.
minutes-approved-hash = The checksum begins with { $hash }. It stands in the log.
minutes-approved-told = The minutes of { $day } are approved
minutes-approved-told-how = The text is locked. Corrections come as addenda.
minutes-locked = The minutes are approved and locked
minutes-locked-body = The text does not change any more. Write an addendum instead.
minutes-needs-addendum = The minutes are locked. Write an addendum, so that everybody learns of this.
minutes-not-signed = Not everybody chosen to check the text has done so.
cmd-minutes-addendum = addendum, add to the minutes
minutes-menu-minutes-addendum = Write an addendum to minutes
minutes-ask-minutes-addendum-meeting = Which minutes is the addendum for?
minutes-none-minutes-addendum-meeting = No minutes are approved yet
minutes-ask-minutes-addendum-text = What should the addendum say?
minutes-yes-minutes-addendum = Yes, add it
minutes-addendum-choice = Write an addendum
minutes-addendum-sure = Shall this be addendum { $number }?
minutes-addendum-below = It stands below the minutes of { $day }. The approved text does not change.
minutes-addendum-done = Addendum { $number } is written
minutes-addendum-told = Addendum { $number } to the minutes of { $day }
minutes-addendum-rest = The rest of the minutes is as before.
cmd-choose-signers = choose who checks, who checks the minutes
minutes-menu-choose-signers = Choose who checks the minutes
minutes-ask-choose-signers-meeting = Which meeting is it about?
minutes-none-choose-signers-meeting = I find no meeting
minutes-ask-choose-signers-people = Who shall check the minutes?
minutes-none-choose-signers-people = Nobody sat at the table of this meeting
minutes-signers-chosen =
    { $many ->
        [one] One person checks the minutes
       *[other] { $many } people check the minutes
    }
minutes-signers-asked = They are asked when the draft is ready.
minutes-to-sign = Check the minutes of { $day }
minutes-sign-by = The meeting chose you. Do it by { $day }.
minutes-sign-please = The meeting chose you. Read it, and say whether it is right.
minutes-sign-choice = It is right
minutes-yes-sign-minutes = Yes, it is right
minutes-ask-sign-minutes-meeting = Which minutes have you checked?
minutes-none-sign-minutes-meeting = You have no minutes to check
minutes-sign-sure = Are the minutes of { $day } right?
minutes-sign-means = Your name and the date are put below draft { $version }.
minutes-signed = You have checked the minutes
minutes-signed-thanks = Your name and the date of today stand below the text.
minutes-signed-told = { $person } has checked the minutes
minutes-signers-left =
    { $many ->
        [0] Everybody has checked them.
        [one] One person is left.
       *[other] { $many } people are left.
    }
minutes-not-signer = You are not chosen to check these minutes
minutes-not-signer-body = You can still say what is wrong.
minutes-window-over = Corrections are closed: { $day }
minutes-draft-due = Send the draft minutes of { $day }
minutes-draft-due-how = All that was written down is in place. Look at it, and send it.
minutes-window-over-ask = Approve them, or make a new draft.

## In the document: the form of the land, and what the meeting marked

minutes-doc-title-notes = Minutes: { $body }, { $day }
minutes-doc-title-protocol = Formal minutes: { $body }, { $day }
minutes-doc-approved-notes = Approved { $day }
minutes-doc-approved-protocol = Approved and locked { $day }
minutes-doc-papers-notes = Papers
minutes-doc-papers-protocol = Papers before the meeting
minutes-doc-decisions-notes = What we agreed
minutes-doc-decisions-protocol = Decision
minutes-doc-dissents-notes = Minority statement
minutes-doc-dissents-protocol = Minority statement for the record
minutes-doc-proposals-notes = Proposals
minutes-doc-proposals-protocol = Proposals made in the meeting
minutes-doc-recommendation = Recommendation
minutes-doc-info = What was said
minutes-doc-votes = Vote
minutes-doc-vote-named = Open vote: { $question }
minutes-doc-vote-secret = Secret vote: { $question }
minutes-doc-vote-open = The result is not ready.
minutes-doc-said-by = { $person }: { $text }
minutes-doc-label-chair = Chair
minutes-doc-label-secretary = Written by
minutes-doc-no-items = The meeting had no items.
minutes-doc-nothing-noted = Nothing is written down about this item.
minutes-doc-present-count =
    { $n ->
        [one] One person at the table
       *[other] { $n } people at the table
    }
minutes-doc-absent-count =
    { $n ->
        [one] One did not come
       *[other] { $n } did not come
    }
minutes-doc-others-count =
    { $n ->
        [one] One more person
       *[other] { $n } more people
    }
minutes-doc-inputs-to =
    { $n ->
        [one] One input to { $item }
       *[other] { $n } inputs to { $item }
    }
minutes-doc-inputs-part = { $all }: row { $first } to { $last }
minutes-doc-earlier = Tasks from earlier meetings
minutes-doc-action-again = New date: { $day }.
minutes-doc-action-said-done = Reported as done.
minutes-doc-action-said-more-time = Needs more time.
minutes-doc-action-said-help = Needs help.
minutes-doc-signing = Signing
minutes-doc-signing-count =
    { $n ->
        [one] One signature
       *[other] { $n } signatures
    }
minutes-doc-sign-by = To be signed by { $day }.
minutes-doc-signer = Checks the minutes
minutes-doc-signed = Checked { $day }
minutes-doc-unsigned = Not signed
minutes-doc-nobody-signs = Nobody is chosen to check the minutes.
minutes-doc-column-signature = Signature or date
minutes-doc-addendum = Addendum { $number }, { $day }
minutes-doc-locked = Checksum
minutes-doc-locked-how = The file for programs has this checksum (SHA-256). So everybody can see that nothing was changed.
minutes-doc-epub-summary = Headings, tables and languages are marked. The book has no pictures.

## The page in plain words

minutes-doc-plain-title = The meeting of { $day } in short
minutes-doc-plain-when =
    { $n ->
        [one] The meeting was { $day } from { $start } to { $end }. One was there.
       *[other] The meeting was { $day } from { $start } to { $end }. { $n } were there.
    }
minutes-doc-plain-say-by = Is something wrong? Say so by { $day }.
minutes-doc-plain-about = What it is about
minutes-doc-plain-said = What we said
minutes-doc-plain-agreed = What we agreed
minutes-doc-plain-who = Who does what by when
minutes-doc-plain-next = What happens now
minutes-doc-plain-nothing = No decisions or tasks are written down from this meeting.
minutes-doc-plain-more =
    { $n ->
        [one] One more item is in the minutes.
       *[other] { $n } more items are in the minutes.
    }
minutes-doc-plain-and-more =
    { $n ->
        [one] And one more.
       *[other] And { $n } more.
    }
minutes-doc-plain-inputs =
    { $n ->
        [one] One input came in.
       *[other] { $n } inputs came in.
    }
minutes-doc-plain-answers =
    { $n ->
        [one] The service answers one input by { $day }.
       *[other] The service answers { $n } inputs by { $day }.
    }
minutes-doc-plain-whole-notes = Everything is in the minutes.
minutes-doc-plain-whole-protocol = Everything is in the formal minutes.

## The columns of the table

minutes-doc-csv-item = Item
minutes-doc-csv-kind = Kind
minutes-doc-csv-number = Number
minutes-doc-csv-person = Who
minutes-doc-csv-organisation = Represents
minutes-doc-csv-text = Text
minutes-doc-csv-status = Status
minutes-doc-csv-due = Due
minutes-doc-csv-done = done
minutes-doc-csv-open = not done
minutes-doc-csv-late = late
minutes-doc-csv-in-time = in time
minutes-doc-csv-notes-only = notes only
minutes-doc-csv-kind-present = present
minutes-doc-csv-kind-absent = absent
minutes-doc-csv-kind-others = others
minutes-doc-csv-kind-earlier = earlier task
minutes-doc-csv-kind-interest = interest
minutes-doc-csv-kind-paper = paper
minutes-doc-csv-kind-input = input
minutes-doc-csv-kind-info = said
minutes-doc-csv-kind-proposal = proposal
minutes-doc-csv-kind-vote = vote
minutes-doc-csv-kind-decision = decision
minutes-doc-csv-kind-action = task
minutes-doc-csv-kind-dissent = minority statement
minutes-doc-csv-kind-objection = objection
