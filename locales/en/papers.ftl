### Papers: attached, read, explained and sent in print.

cmd-attach-paper = attach paper, new paper
cmd-read-paper = papers, read paper
cmd-mark-read = i have read it, done reading
cmd-ask-help = help with paper, i do not understand the paper
cmd-answer-help = answer question about paper, explain paper
cmd-order-print = on paper, send on paper, print
cmd-print-posted = posted, in the post

## Menus

paper-menu-attach-paper = Attach a paper
paper-menu-read-paper = Open the papers
paper-menu-ask-help = Get help with a paper
paper-menu-answer-help = Answer who needs help
paper-menu-order-print = Get everything on paper
paper-menu-print-posted = Note what is posted

## Words in many places

paper-line-late = { $title } (came late: { $reason })
paper-form-standard = Ordinary print
paper-form-large-print = Large print
paper-form-easy-read = Easy read

## Choices

paper-choice-print = Paper by post
paper-choice-read = Read { $title }
paper-choice-read-again = Already read: { $title }
paper-choice-mark = I have read it
paper-choice-next = Next paper
paper-choice-item = Back to the item
paper-choice-answer = Answer now
paper-choice-posted = Yes, it is posted
paper-choice-post-next = Next one posted

## Attaching

paper-ask-attach-paper-meeting = Which meeting is the paper for?
paper-ask-attach-paper-item = Which item does the paper belong to?
paper-ask-attach-paper-title = What is the paper called?
paper-ask-attach-paper-file = Send the file, or skip and paste the text
paper-ask-attach-paper-text = Paste the text
paper-ask-attach-paper-late-reason = The paper is late. Why?
paper-none-attach-paper-meeting = Plan a meeting first
paper-none-attach-paper-item = Write the agenda first
paper-attached = The paper “{ $title }” is attached
paper-attached-body = It belongs to { $item }.
paper-attached-late = It is marked as late. Reason: { $reason }
paper-needs-late-reason = The paper is late. Write a reason
paper-needs-late-reason-body = Papers were due on { $day }. The reason is shown with the paper and in the minutes.
paper-late-title = A paper for { $item } came late
paper-new-title = New paper for { $item }
paper-added-ask = Please read it before the meeting on { $day }. It belongs to { $item }.
paper-added-title = The paper is called “{ $title }”.
paper-late-reason = Why it came late: { $reason }
paper-late-mark = This paper came late. Reason: { $reason }

## Reading

paper-ask-show-papers-item = Which item do you want the papers of?
paper-none-show-papers-item = There are no items now
paper-ask-read-paper-paper = Which paper do you want to read?
paper-none-read-paper-paper = There are no papers yet
paper-ask-mark-read-paper = Which paper have you read?
paper-none-mark-read-paper = There are no papers yet
paper-list =
    { $n ->
        [one] One paper for { $item }
       *[other] { $n } papers for { $item }
    }
paper-in-language = The paper is in this language: { $language }.
paper-only-file = The paper is only a file: { $name }. Ask for help if you cannot open it.
paper-file-kept = The file for “{ $title }” has arrived
paper-file-lost = The file for “{ $title }” did not arrive
paper-file-lost-body = The paper is not attached. Send the file again, or paste the text.
paper-marked = Noted: you have read “{ $title }”

## Help

paper-ask-ask-help-paper = Which paper do you need help with?
paper-ask-ask-help-text = What is difficult? Write briefly
paper-none-ask-help-paper = There are no papers yet
paper-help-asked = You get help with “{ $title }”
paper-help-who = { $name } will help you.
paper-help-call = You can phone { $name } now: { $phone }, { $hours }.
paper-help-nobody = The coordinator will help you.
paper-help-due = You get an answer here by { $day }.
paper-help-told = { $name } needs help with a paper
paper-help-told-ask = Answer by { $day }.
paper-ask-answer-help-paper = Which paper is your answer about?
paper-ask-answer-help-text = What is the answer?
paper-none-answer-help-paper = Nobody waits for help
paper-helped = Answer about the paper “{ $title }”
paper-helped-asked = You asked: { $words }
paper-helped-by = The answer is from { $name }:
paper-answered =
    { $n ->
        [one] The answer about “{ $title }” is sent
       *[other] The answer about “{ $title }” is sent to { $n }
    }
paper-nobody-waits = Nobody waits for an answer about this paper

## In print

paper-ask-order-print-meeting = Which meeting's papers do you want?
paper-ask-order-print-for-person = Who should get the papers?
paper-ask-order-print-format = How do you want them?
paper-none-order-print-meeting = There is no meeting planned now
paper-none-order-print-for-person = Nobody gets papers for this meeting
paper-print-ordered = The papers come by post
paper-print-ordered-body =
    { $copies ->
        [one] { $form }, one copy. We post them by { $day }.
       *[other] { $form }, { $copies } copies. We post them by { $day }.
    }
paper-print-told = { $name } wants the papers by post
paper-print-told-ask = Post them by { $due }.
paper-print-told-body =
    { $copies ->
        [one] The meeting on { $day }: { $form }, one copy.
       *[other] The meeting on { $day }: { $form }, { $copies } copies.
    }
paper-ask-print-posted-meeting = Which meeting is it about?
paper-ask-print-posted-person = Whose papers are posted?
paper-none-print-posted-meeting = There is no meeting planned now
paper-none-print-posted-person = Everything ordered is posted
paper-print-posted = The papers for { $name } are in the post
paper-print-late = They were posted after the last day.
paper-print-left =
    { $n ->
        [one] One order is left:
       *[other] { $n } orders are left:
    }
paper-print-way = Your papers are in the post
paper-print-way-body = They were posted on { $day }, for the meeting on { $meeting }.
paper-nothing-ordered = Nothing ordered is waiting to be posted
print-format-unknown = I do not know the form “{ $format }”
print-copies = Choose a number from 1 to { $most }

## Questions about a paper

cmd-ask-paper = ask about paper, question about paper
paper-menu-ask-paper = Ask about a paper
paper-ask-ask-paper-paper = Which paper do you want to ask about?
paper-ask-ask-paper-text = What do you want to know? Everybody gets the answer
paper-none-ask-paper-paper = There are no papers yet
paper-choice-question = Ask about the paper
paper-choice-answer-all = All: answer all
paper-choice-answer-about = Answer about { $title }
paper-question-asked = Your question about “{ $title }” is sent
paper-question-to = { $name } will answer.
paper-question-all = Everybody who has the paper gets the answer. Your name is not there.
paper-question-told = { $name } asks about a paper
paper-question-all-officer = The answer goes to everybody who has the paper, without the name.
paper-explained = A question about “{ $title }” is answered
paper-explained-asked = Somebody asked: { $words }
paper-help-waits = { $name } waits for help today
paper-help-phone = Phone { $name }: { $phone }.

## Who answers for a paper

cmd-paper-owner = who answers about paper
paper-choice-owner = Choose who answers
paper-choice-owner-plain = Choose who answers
paper-ask-paper-owner-paper = Which paper is it about?
paper-none-paper-owner-paper = There are no papers yet
paper-ask-paper-owner-person = Who answers questions about the paper?
paper-none-paper-owner-person = There is nobody to choose
paper-owner-named = { $name } answers about the paper
paper-owner-named-body = Questions about “{ $title }” go there from now on.
paper-owner-told = You answer questions about a paper
paper-owner-told-body = It is about “{ $title }”. You are told when somebody asks.

## Who has read

cmd-reading-state = who has read, reading state
paper-menu-reading-state = See who has read
paper-choice-reading = See who has read for { $day }
paper-choice-reader = More about { $name }
paper-ask-reading-state-meeting = Which meeting is it about?
paper-none-reading-state-meeting = No meeting is planned now
paper-ask-reading-of-meeting = Which meeting is it about?
paper-none-reading-of-meeting = No meeting is planned now
paper-ask-reading-of-person = Who is it about?
paper-none-reading-of-person = Nobody has a seat yet
paper-reading = { $done } of { $all } have read all for { $day }
paper-reading-told =
    { $n ->
        [one] { $n } has not read all for { $day }
       *[other] { $n } have not read all for { $day }
    }
paper-reading-nobody = Nobody has a seat yet.
paper-reading-line = { $name }: { $state }
paper-reading-call = { $name }: { $state }. Phone { $phone }
paper-reading-help = needs help
paper-reading-none = has not got the items
paper-reading-delivered = has the items, opened nothing
paper-reading-opened = has opened { $opened } of { $all }, read { $read }
paper-reading-read = has read all
paper-reading-label = { $title }
paper-reading-one-help = needs help
paper-reading-one-none = not delivered
paper-reading-one-delivered = delivered
paper-reading-one-opened = opened
paper-reading-one-read = read
paper-reading-of = { $name } and the papers for { $day }

## Orders that must be in the post

paper-print-told-late = They should have been posted by { $due }. Phone, and agree how the papers get there.
