### Inputs: giving, changing, taking back, seeing.

cmd-comment = comment, say what I think
cmd-premeeting-release = from the pre-meeting, pre-meeting
cmd-edit-comment = change comment, edit comment
cmd-withdraw-comment = withdraw comment, take back comment
cmd-my-inputs = my comments, my inputs
cmd-show-input = show comment
cmd-register = all comments, input register
cmd-assign-owner = assign, who answers
inputs-menu-comment = Say what I think
inputs-menu-premeeting-release = Send from the pre-meeting
inputs-menu-edit-comment = Change something I said
inputs-menu-withdraw-comment = Take back something I said
inputs-menu-my-inputs = What I have said
inputs-menu-register = All inputs
inputs-menu-assign-owner = Choose who answers

## What is asked

inputs-ask-comment-for-person = Who says this?
inputs-none-comment-for-person = You cannot write for anybody yet
inputs-none-comment-for-person-body = The member must first name you as a support person.
inputs-ask-comment-item = Which item do you want to comment on?
inputs-none-comment-item = No items are open for comments now
inputs-none-comment-item-body = You will be told when the next agenda is ready.
inputs-ask-comment-text = What do you think?
inputs-yes-comment = Yes, send
inputs-what-do-you-think = What do you think about { $item }?
inputs-what-do-they-think = What does { $person } think about { $item }?
inputs-how-to-write = Write as many messages as you like.
inputs-last-day = The last day is { $day }.
inputs-start-help = Do you need help to start? Answer one of these:
inputs-start-help-for = Do you need help to start? Ask one of these:
inputs-start-bad = What works badly today?
inputs-start-change = What should change?
inputs-start-important = What matters most to you?
inputs-start-about = This is about { $item }.
inputs-ask-premeeting-release-meeting = Which meeting is it for?
inputs-ask-premeeting-release-item = Which item is it about?
inputs-ask-premeeting-release-text = What does the pre-meeting want to say?
inputs-none-premeeting-release-meeting = No meetings are planned
inputs-none-premeeting-release-item = The meeting has no items yet
inputs-ask-edit-comment-input = Which input do you want to change?
inputs-none-edit-comment-input = You have no inputs to correct
inputs-ask-edit-comment-text = Write the whole text again
inputs-yes-edit-comment = Yes, change the text
inputs-ask-withdraw-comment-input = Which input do you want to take back?
inputs-none-withdraw-comment-input = You have no inputs to take back
inputs-yes-withdraw-comment = Yes, take it back
inputs-ask-show-input-input = Which input do you want to see?
inputs-none-show-input-input = You have not given any input yet
inputs-ask-assign-owner-input = Which input needs somebody to answer?
inputs-none-assign-owner-input = No inputs are waiting
inputs-ask-assign-owner-responsible = Who will answer?
inputs-none-assign-owner-responsible = Nobody can be made responsible yet

## The item in a sentence

inputs-item-in-sak = item { $number }
inputs-item-in-paragraph = section { $number }
inputs-item-in-per-meeting = point { $number }
inputs-item-in-title = “{ $title }”
inputs-item-start-sak = Item { $number }
inputs-item-start-paragraph = Section { $number }
inputs-item-start-per-meeting = Point { $number }
inputs-item-start-title = { $title }
inputs-item-titled = { $item }: { $title }
inputs-quote = “{ $text }”
inputs-word = { $text }
inputs-day = { $day }

## Before it is sent

inputs-confirm-line = For { $item } in { $body }, { $sender }.
inputs-from-you = from you
inputs-from-you-for = from you for { $organisation }
inputs-from-person = from { $person }, written down by you
inputs-from-premeeting = from the pre-meeting
inputs-yes-premeeting-release = Yes, send
inputs-from-hidden = without your name. Only the coordinator sees who you are
inputs-from-hidden-for = without the name of { $person }. Only the coordinator sees who it is
inputs-hide-name = Send without my name to the group
inputs-hide-name-for = Send without the name
inputs-replaces = This will be the new text of { $number }. The old text stays in the history.
inputs-withdraw-sure = Do you want to take back { $number }?
inputs-withdraw-means = The number stays. The text is removed.

## Receipt

inputs-received = Input { $number } is received
inputs-for = It is about { $item } in { $body }.
inputs-taken-for = It was written down for { $person }.
inputs-council-gets-it-before = The council gets it before the meeting.
inputs-council-has-it = The council has it now.
inputs-is-late = The last day was { $day }. The input is included and marked late.
inputs-answer-from = { $authority } must answer you by { $day }.
inputs-answer-from-for = { $authority } must answer { $person } by { $day }.
inputs-answer-by = You will get an answer by { $day }.
inputs-answer-by-for = { $person } will get an answer by { $day }.
inputs-answer-when-planned = When the next meeting has a day, you will know when the answer comes.
inputs-answer-when-planned-for = When the next meeting has a day, { $person } will know when the answer comes.
inputs-change-until = You can change it or take it back until { $day }. Write “{ $number }”.
inputs-change-until-answer = You can change it or take it back until the answer comes. Write “{ $number }”.
inputs-change-until-for = { $person } can change or withdraw it until { $day }.
inputs-change-until-answer-for = { $person } can change or withdraw it until the answer comes.
inputs-changed = Input { $number } is changed
inputs-changed-body = The old text stays in the history.
inputs-withdrawn = Input { $number } is taken back
inputs-withdrawn-body = The text is removed. The number stays.

## One person’s case

inputs-single-title = This looks like one person’s case
inputs-single-body = The council cannot take up single cases.
inputs-single-held = I have held the text back. Only the coordinator sees it. It is deleted when you have been shown the right way.
inputs-single-held-for = I have held the text back. Only the coordinator sees it. It is deleted when { $person } has been shown the right way.
inputs-single-who = { $name } can help you: { $phone }, { $hours }.
inputs-single-who-for = { $name } can help { $person }: { $phone }, { $hours }.
inputs-single-who-no-phone = { $name } can help you.
inputs-working-hours = on working days
inputs-single-number = The number is { $number }.
inputs-single-call = Ask { $name } to ring me
inputs-single-call-somebody = Ask somebody to ring me
inputs-single-call-somebody-plain = Have someone ring me
inputs-single-many = Rewrite: concerns many
inputs-single-many-plain = It concerns many
inputs-held-told = Input { $number } is held back
inputs-held-told-body = The text from { $person } looks like a single case. Show { $person } the right way. Then the text is deleted.
inputs-held-see = See the input
inputs-held-shown = Shown the right way
inputs-single-show = Tell { $person } who can help. Then choose “Shown the right way”.
inputs-call-asked = { $name } will ring you
inputs-call-asked-somebody = Somebody will ring you
inputs-call-asked-body = I have passed it on. The council does not see the text.
inputs-call-wanted = { $person } wants you to ring
inputs-call-wanted-body = It is about a single case, { $number }.
inputs-call-phone = Phone: { $phone }
inputs-case-left = We leave it there
inputs-case-left-body = The council does not see the text. To come back to it, write “{ $number }”.

## Drafts and free words

inputs-offer = Do you want to say this about an item?
inputs-offer-one = Do you want to say this about { $item }?
inputs-offer-yes = Yes, I do
inputs-offer-no = No, do not send
inputs-edit-which = Input { $number } came in several messages. Write the whole text again.
inputs-delete-body = Input { $number } is still included. Do you want to take it back?
inputs-delete-withdraw = Yes, take it back
inputs-delete-keep = No, keep it
inputs-several-numbered = Several inputs have number { $number }

## One input and lists

inputs-one = Input { $number }: { $status }
inputs-label-item = Item
inputs-label-from = From
inputs-label-taken-by = Written down by
inputs-label-status = Status
inputs-label-responsible = Who answers
inputs-label-due = Answer by
inputs-label-reason = Reason
inputs-label-changed = What has changed
inputs-label-evidence = How you can see it
inputs-label-forwarded = Sent to
inputs-label-until = Put off until
inputs-label-merged = Merged with
inputs-name-hidden = The name is hidden
inputs-text-gone = The text is removed. The number stays.
inputs-text-not-shown = the text is not shown
inputs-held-mark = Held back: looks like a single case.
inputs-held-first = Input { $number } is held back
inputs-held-first-body = Only the one who wrote it and the coordinator see the text. First show the one who wrote it the right way.
inputs-late-mark = Came after the last day.
inputs-history = This has happened:
inputs-by-system = by itself
inputs-by-hidden = the name is hidden
inputs-step = { $when }: { $what } ({ $who })
inputs-step-raised = Raised again
inputs-step-owner = { $person } is to answer
inputs-step-edit = The text was changed
inputs-step-ask = Question about the answer
inputs-step-tell = Explanation of the answer
inputs-step-reply-understood = The answer has been read
inputs-step-reply-disagree = Disagrees with the answer
inputs-step-reply-raise-again = Raises it again
inputs-line = { $number }, { $status }: { $words }
inputs-mine = This is what you have said
inputs-mine-none = You have not given any input yet
inputs-mine-none-body = You can say what you think at any time.
inputs-pick-to-see = Choose one to see what has happened.
inputs-of-item = Inputs to { $item }
inputs-of-item-none = No inputs to { $item } to show yet
inputs-register = All inputs
inputs-register-none = No inputs yet
inputs-withdraw-choice = Take it back
inputs-withdraw-choice-plain = Withdraw the input
inputs-owner-set = { $person } is to answer { $number }
inputs-owner-told = { $person } is told.
inputs-owner-you = You are to answer input { $number }
inputs-answer-before = Answer by { $day }.
inputs-about = It is about { $item } in { $body }.
inputs-see-history = See what has happened
inputs-see-history-plain = See the history

## Statuses

inputs-status-received = received
inputs-status-clarifying = asking for more
inputs-status-on-agenda = on the agenda
inputs-status-under-consideration = being considered
inputs-status-forwarded = sent on
inputs-status-accepted = accepted
inputs-status-partly-accepted = partly accepted
inputs-status-agreed-solution = agreed solution
inputs-status-implemented = done
inputs-status-already-in-place = already in place
inputs-status-not-accepted = not accepted
inputs-status-deferred = put off
inputs-status-outside-mandate = outside the mandate
inputs-status-redirected-individual = individual case, shown the right way
inputs-status-merged = merged with another
inputs-status-noted = noted
inputs-status-withdrawn = withdrawn
inputs-status-no-answer = not answered in time

## When the answer is no

input-empty = The text is empty
input-empty-body = Write what you want to say and send it again.
input-too-long = The text is too long
input-too-long-body = It can have at most { $longest } characters. Split it into several inputs.
input-status-unknown = I do not know the status “{ $status }”
input-status-not-yours = This status is set by itself
input-closed = The input is closed
input-closed-body = The person who gave it can raise a no once.
input-needs-reason = This answer needs a reason
input-needs-reason-body = The person who gave the input must be able to read why. Write the reason in your own words.
input-needs-until = Putting it off needs a date
input-needs-until-body = Write the day when it comes up again.
input-needs-evidence = Done needs something to show
input-needs-evidence-body = Write what was done, or where it can be seen.
input-needs-merged-into = Choose the input to merge it with
input-until-passed = That day has passed
input-merged-with-itself = An input cannot be merged with itself
input-reply-unknown = I do not know the reply “{ $reply }”
input-reply-not-yours = Only the person who gave the input can reply to the answer
input-raised-before = The input has been raised again once
input-raised-before-body = It can be done once for each input. You can give a new input.
input-not-raisable = This input cannot be raised again
input-not-raisable-body = That is only for answers that were no or partly yes.
input-text-gone = The text is gone and cannot be changed
input-withdraw-answered = The input is answered and cannot be taken back
input-withdraw-answered-body = If you disagree with the answer, you can say so. Write the number of the input.
input-withdrawn-already = The input is already taken back

## Place in a paper

inputs-place-page = { $paper }, page { $page }
inputs-place-paragraph = { $paper }, paragraph { $paragraph }
inputs-place-both = { $paper }, page { $page }, paragraph { $paragraph }
inputs-label-place = Place in the paper
inputs-about-place = It is about { $place }.

## Sign and word

inputs-marked = { $symbol } { $status }
inputs-label-joined = Also said by
inputs-joined = { $who }
inputs-step-told = The answer was given in another way

## Comments that are alike

cmd-similar-inputs = similar comments, alike comments
inputs-menu-similar-inputs = Inputs that are alike
inputs-similar =
    { $many ->
       [one] Two inputs may be alike
      *[other] { $many } pairs of inputs may be alike
    }
inputs-similar-none = No inputs are alike
inputs-similar-body = Everyone keeps their number and gets the answer. You decide.
inputs-similar-line = { $number }: “{ $text }”
inputs-join-choice = Join { $second }

inputs-step-voice = Said by voice
inputs-step-photo = Picture added

inputs-after-due = Input { $number } came after the day of the answer
inputs-after-due-body = It is on the next agenda as “not answered” until somebody answers.

inputs-changed-late = The last day was { $day }. The history shows that the text was changed after it.
inputs-changed-after = Input { $number } has new words
inputs-changed-after-body = You answered the old text. See whether the answer still fits.
inputs-line-late = { $number }, { $status }, late: { $words }
inputs-stands = { $number }: { $status }.
inputs-stands-next = { $number }: { $status }. Next step: { $next }.
inputs-stands-by = { $number }: { $status }. You should get an answer by { $day }.
inputs-stands-planned = { $number }: { $status }. You should get an answer after the next meeting.
inputs-stands-no-answer = { $number }: { $status }. The answer was due by { $day }. It comes up at the next meeting.
inputs-stands-held = { $number }: held back. The coordinator will help you find the right office.
inputs-step-edit-late = The text was changed after the last day
inputs-step-reply-agree = Agrees with the answer
input-not-agreeable = Nobody is asked to agree with this answer
input-not-agreeable-body = You can say that you have read it, or that you disagree.

cmd-open-inputs = open inputs, open list
inputs-menu-open-inputs = Open inputs
inputs-open-none = No open inputs
inputs-open-line = { $number }, { $status }: { $person }, { $when }
inputs-open-nobody = nobody responsible
inputs-open-by = by { $day }
inputs-open-since = was due { $day }
inputs-open-undated = no date yet
cmd-paper-inputs = inputs on a paper
inputs-menu-paper-inputs = Inputs on a paper
inputs-ask-paper-inputs-paper = Which paper?
inputs-none-paper-inputs-paper = No inputs point to a paper yet
inputs-of-paper = Inputs on “{ $paper }”
inputs-at = { $place }: { $input }
inputs-at-whole = The whole paper
inputs-at-page = Page { $page }
inputs-at-paragraph = Paragraph { $paragraph }
inputs-at-both = Page { $page }, paragraph { $paragraph }
inputs-table-choice = Get it as a table
inputs-step-deleted = The message was deleted in the chat
inputs-step-more = Reply to a question
inputs-open =
    { $many ->
       [one] One open input
      *[other] { $many } open inputs
    }

inputs-hint-single = This looks like one person’s case. Only the person who answers sees it.

inputs-changed-for = { $person } has changed your input { $number }
inputs-withdrawn-for = { $person } has taken back your input { $number }
inputs-wrong-for = If this is not what you wanted, tell the coordinator.
