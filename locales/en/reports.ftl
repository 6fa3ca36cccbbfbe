### What was said and done, figures and files.

cmd-you-said = you said we did, you said
cmd-year-figures = figures, year in figures
cmd-power-mirror = power mirror, who is heard
cmd-export = export, get files
reports-menu-you-said = You said – we did
reports-menu-year-figures = The year in figures
reports-menu-power-mirror = Who is heard
reports-menu-export = Get files

## What is asked

reports-ask-you-said-by = What do you want to see?
reports-none-you-said-by = There is nothing to show
reports-ask-you-said-of = Which one do you want to see?
reports-none-you-said-of = There are no comments to show yet
reports-by-meeting = One meeting
reports-by-half = A half-year
reports-by-organisation = An organisation
reports-half-1 = First half of { $year }
reports-half-2 = Second half of { $year }
reports-meeting-line = { $title }, { $day }
reports-all-meetings = all meetings
reports-ask-export-what = What do you want to get?
reports-none-export-what = There is nothing to get
reports-ask-export-meeting = Which meeting?
reports-none-export-meeting = There are no minutes yet
reports-ask-export-item = Which item?
reports-none-export-item = No item has comments yet
reports-export-minutes = Minutes
reports-export-you-said-we-did = You said – we did
reports-export-register = All comments
reports-export-comments = Comments on an item
reports-export-annual-report = The year in figures

## In the chat

reports-sheet = You said – we did: { $about }
reports-sheet-none = No comments: { $about }
reports-sheet-said = You said: “{ $text }”
reports-sheet-gone = The text is not shown ({ $number }).
reports-sheet-did = We did: { $what }
reports-sheet-why = Why: { $reason }
reports-sheet-more =
    { $many ->
       [one] One more comment is in the file.
      *[other] { $many } more comments are in the file.
    }
reports-as-file-choice = Get it as a file
reports-exported =
    { $many ->
       [one] One file is ready
      *[other] { $many } files are ready
    }
reports-exported-line = { $what }, in several forms:
reports-file-md = { $name }, text with headings (Markdown)
reports-file-html = { $name }, web page
reports-file-txt = { $name }, plain text
reports-file-json = { $name }, for other programs
reports-file-csv = { $name }, for spreadsheets

## Figures

reports-figures = The year { $year } in figures
reports-figures-none = There are no figures for { $year } yet
reports-share = { $pct } percent ({ $part } of { $whole })
reports-few = Too few to show (fewer than { $least })
reports-days = { $days } days (of { $n } answers)
reports-number = { $n }
reports-label-meetings = Meetings
reports-label-inputs = Comments
reports-label-status = – { $status }
reports-label-days = Usual time to the first answer
reports-label-in-time = Answered in time
reports-label-reason = Answers with a reason
reports-label-influence = Yes, partly or agreed
reports-label-done = Done
reports-label-can-influence = Items the council could influence
reports-label-raised = Items from the members
reports-label-early = Papers in good time
reports-label-fees-paid = Paid in fees
reports-label-fees-late = Claims paid too late
reports-mirror = Who is heard, { $year }
reports-mirror-items = Items the members proposed
reports-mirror-members = The members
reports-mirror-service = The service
reports-mirror-rest = All others, and hidden names
reports-mirror-name = { $name }
reports-mirror-line = { $n } comments. { $pct } percent of { $answered } answers were yes or partly. Usual time: { $days } days.
reports-mirror-no-answers = { $n } comments, too few answers to show
reports-mirror-body = Groups with fewer than { $least } are not shown alone.

## In the documents

reports-doc-said-title = You said – we did – why not: { $about }. { $council }
reports-doc-said-count =
    { $many ->
       [one] One comment, { $answered } answered.
      *[other] { $many } comments, { $answered } answered.
    }
reports-doc-you-said = You said
reports-doc-we-did = We did
reports-doc-why = Why
reports-doc-next = Next step
reports-doc-answer-by = Answer by { $day }.
reports-doc-text-gone = The text is gone
reports-doc-name-hidden = Name hidden
reports-doc-comments-title = Comments on { $item }
reports-doc-register-title = All comments, { $council }
reports-doc-annual-title = The year { $year }, { $council }
reports-doc-annual-numbers = Figures
reports-doc-annual-mirror = Who is heard
reports-doc-column-number = Number
reports-doc-column-received = Received
reports-doc-column-item = Item
reports-doc-column-place = Place in the paper
reports-doc-column-giver = From
reports-doc-column-text = Comment
reports-doc-column-status = Status
reports-doc-column-reason = Reason
reports-doc-column-changed = What changed
reports-doc-column-next = Next step
reports-doc-column-responsible = Responsible
reports-doc-column-due = Answer by

reports-money = { $sum }

reports-sheet-count =
    { $many ->
       [one] One comment. { $answered } answered.
      *[other] { $many } comments. { $answered } answered.
    }

reports-doc-taken-by = { $giver } (written down by { $person })
reports-doc-late = { $status } (came after the last day)

reports-half = { $whole }.5
