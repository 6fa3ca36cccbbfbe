### Papers in everyone's own form, and what goes by post.

cmd-get-paper = paper as file, get paper, my form
cmd-other-form = other form, other forms, change form
cmd-get-pack = whole pack, the pack, all papers, pack
cmd-other-pack = other pack
cmd-get-calendar = calendar, calendar file
cmd-print-list = print list, post list, who gets post
forms-menu-get-paper = Get a paper in your form
forms-menu-get-pack = All papers for the meeting
forms-menu-get-calendar = The meeting for your calendar
forms-menu-print-list = List of what to print and post

## Which form

forms-ask-get-paper-paper = Which paper would you like?
forms-none-get-paper-paper = There are no papers now
forms-ask-other-form-paper = Which paper would you like in another form?
forms-none-other-form-paper = There are no papers now
forms-ask-get-pack-meeting = Which meeting would you like the papers for?
forms-none-get-pack-meeting = No meeting is planned now
forms-ask-other-pack-meeting = Which meeting would you like the papers for?
forms-none-other-pack-meeting = No meeting is planned now
forms-ask-get-calendar-meeting = Which meeting goes into the calendar?
forms-none-get-calendar-meeting = No meeting is planned now
forms-ask-print-list-meeting = Which meeting is the list for?
forms-none-print-list-meeting = No meeting is planned now
forms-not-out = The agenda is not sent out yet
forms-not-out-body = You will be told when it comes.
forms-which = How would you like “{ $title }”?
forms-which-pack = How would you like the papers for { $day }?
forms-which-body = Choose one. I will remember it.
forms-usual = You now get papers like this: { $form }.
forms-hint = Do you want it as a file or in large print? Write “other form”.
forms-label = Form of papers
forms-name-text = text in this chat
forms-name-html = web page
forms-name-pdf = PDF
forms-name-docx = Word
forms-name-large-print = large print
forms-name-audio = sound
forms-text-choice = Text in the chat
forms-html-choice = Web page
forms-pdf-choice = PDF
forms-docx-choice = Word
forms-large-print-choice = Large print (PDF)
forms-audio-choice = Sound

## The file

forms-of-paper = Paper: { $title }
forms-of-pack = Papers for the meeting on { $day }
forms-of-list = To print and post: the meeting on { $day }
forms-waiting = I am making the file now
forms-waiting-body = It comes here when it is made.
forms-made-body =
    { $n ->
        [one] Here is the file.
       *[other] Here are { $n } files.
    }
forms-said-pages =
    { $n ->
        [one] { $name } (PDF, one page)
       *[other] { $name } (PDF, { $n } pages)
    }
forms-said-html = { $name } (web page)
forms-said-docx = { $name } (Word)
forms-said-calendar = { $name } (calendar file)
forms-failed = I could not make the file
forms-failed-body = You can read the text here in the chat. You can also call and ask for help.
forms-original-body = The paper exists only as this file. I cannot change its form.
forms-other-choice = Other form
forms-read-choice = I have read it
forms-help-choice = Help with the paper
forms-agenda-choice = Read the agenda here
forms-pack-choice = Other form
forms-aloud = Sound: { $title }
forms-aloud-body = I have no voice yet. A person can read the paper to you.
forms-aloud-wish = I would like somebody to read the paper to me.
forms-reader-choice = Have it read to me
forms-calendar = For your calendar: { $day }
forms-calendar-body = Open the file, and the meeting is in your calendar. If it moves, you get a new file.

## For the office

forms-list =
    { $n ->
        [one] One person gets papers by post for { $day }
       *[other] { $n } people get papers by post for { $day }
    }
forms-list-empty = Nobody gets papers by post for { $day }
forms-list-nobody = Nobody has asked for paper.
forms-list-due = Post the papers by { $due }.
forms-list-line =
    { $n ->
        [one] { $name }: { $form }, one copy
       *[other] { $name }: { $form }, { $n } copies
    }
forms-list-follows = The list and the papers come here as files. Print them.
forms-list-not-ready = The list comes here as a file. The papers can be printed when the agenda is ready.
forms-posted-choice = Note what is posted
forms-posted-choice-plain = Note what is posted
forms-order-choice = Order paper for someone
forms-warning =
    { $n ->
        [one] One person waits for papers by post
       *[other] { $n } people wait for papers by post
    }
forms-warning-not-ready = The agenda is not ready. The papers must wait.
forms-list-choice = Get list and papers
forms-list-choice-plain = Get the list

## In the documents

forms-page = Page { $page } of { $pages }
forms-pack-title = Papers for the meeting on { $day }
forms-short-title = The meeting on { $day } in short
forms-short-about = Here are the items in short. The secretary can give you the papers.
forms-contents = Agenda with page numbers
forms-contents-short = Agenda
forms-meeting-of = { $body }, { $day }
forms-place = { $place } ({ $mode })
forms-day = { $day }
forms-label-item = Item
forms-label-contact = Questions
forms-label-due = In the post by
forms-contact = Call { $name }, { $phone }
forms-the-paper = The paper
forms-papers-ask = Papers for this item:
forms-late-title = { $title } (came late)
forms-late-mark = This paper came late. Reason: { $reason }
forms-late-count =
    { $n ->
        [one] One paper came late. It is marked.
       *[other] { $n } papers came late. They are marked.
    }
forms-in-language = The paper is written in this language: { $language }.
forms-from-file = The text is taken from the file { $name }. The file counts if they differ.
forms-only-file = This paper exists only as the file { $name }. The secretary can send it.
forms-list-title = To print and post for the meeting on { $day }
forms-list-caption =
    { $n ->
        [one] One person gets papers by post
       *[other] { $n } people get papers by post
    }
forms-list-about = Addresses are not stored. Write them here by hand, and shred the list afterwards.
forms-list-originals =
    { $n ->
        [one] Print this file too and add it:
       *[other] Print these files too and add them:
    }
forms-list-form = { $form }, { $language }
forms-column-name = Name
forms-column-form = Form
forms-column-copies = Number
forms-column-address = Address
forms-column-posted = Posted
forms-file-paper = { $about }
forms-file-paper-large = { $about } large print
forms-file-pack = Papers { $about }
forms-file-pack-large = Papers { $about } large print
forms-file-short = The meeting in short { $about }
forms-file-post-list = Post list { $about }
