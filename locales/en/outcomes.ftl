### Answers to inputs, and what the giver says to them.

cmd-set-outcome = answer input, give answer, set status
cmd-agreed-solution = agreed solution
cmd-reply-to-outcome = reply to answer, raise it again
cmd-ask-about-answer = ask about the answer
outcomes-menu-set-outcome = Answer an input
outcomes-menu-agreed-solution = Write down an agreed solution
outcomes-menu-reply-to-outcome = Say something about an answer I got

## What is asked

outcomes-ask-set-outcome-input = Which input do you want to answer?
outcomes-none-set-outcome-input = No inputs wait for your answer
outcomes-ask-set-outcome-status = What is the answer?
outcomes-none-set-outcome-status = There is no answer to choose
outcomes-ask-set-outcome-merged-into = Which input should it be merged with?
outcomes-none-set-outcome-merged-into = There is no other input to merge it with
outcomes-ask-set-outcome-forwarded-to = Who was it sent to?
outcomes-ask-set-outcome-until = On which day does it come up again?
outcomes-ask-set-outcome-evidence = What was done, or where can it be seen?
outcomes-ask-set-outcome-reason = What is the reason?
outcomes-ask-set-outcome-reason-agreed = What did you agree on?
outcomes-reason-read-by-giver = The person who gave the input reads this.
outcomes-ask-set-outcome-what-changed = What has changed, or will change?
outcomes-ask-set-outcome-responsible = Who is responsible?
outcomes-none-set-outcome-responsible = Nobody can be made responsible yet
outcomes-ask-set-outcome-next-step = What is the next step?
outcomes-ask-set-outcome-next-due = When should it be done?
outcomes-yes-set-outcome = Yes, send the answer
outcomes-ask-agreed-solution-input = Which input is it about?
outcomes-none-agreed-solution-input = No inputs are open
outcomes-ask-agreed-solution-members-want = What do the members want?
outcomes-ask-agreed-solution-authority-wants = What does the service want?
outcomes-ask-agreed-solution-agreed = What did you agree on?
outcomes-ask-agreed-solution-before = How was it before?
outcomes-ask-agreed-solution-after = How will it be now?
outcomes-yes-agreed-solution = Yes, send
outcomes-ask-reply-to-outcome-input = Which answer is it about?
outcomes-none-reply-to-outcome-input = None of your inputs has been answered yet
outcomes-ask-reply-to-outcome-reply = What do you want to say to the answer?
outcomes-none-reply-to-outcome-reply = There is nothing to reply to now
outcomes-ask-reply-to-outcome-text = Do you want to say why?
outcomes-yes-reply-to-outcome = Yes, send
outcomes-ask-ask-about-answer-input = Which answer do you want to ask about?
outcomes-none-ask-about-answer-input = None of your inputs has been answered yet
outcomes-ask-ask-about-answer-text = What would you like to ask or say?
outcomes-ask-explain-answer-text = What do you want to explain?

## Before the answer is sent

outcomes-confirm = The answer to { $number } is: { $status }.
outcomes-reason-line = Reason: { $reason }
outcomes-changed-line = What has changed: { $changed }
outcomes-until-line = Put off until { $day }.
outcomes-merged-line = Merged with { $number }.
outcomes-giver-told = The person who gave the input is told at once.

## To the giver

outcomes-told = Answer to your input { $number }: { $verdict }
outcomes-news = News about your input { $number }: { $verdict }
outcomes-verdict-received = received
outcomes-verdict-clarifying = a question
outcomes-verdict-on-agenda = on the agenda
outcomes-verdict-under-consideration = being considered
outcomes-verdict-forwarded = sent on
outcomes-verdict-accepted = yes
outcomes-verdict-partly-accepted = partly yes
outcomes-verdict-agreed-solution = agreed together
outcomes-verdict-implemented = done
outcomes-verdict-already-in-place = already there
outcomes-verdict-not-accepted = not accepted
outcomes-verdict-deferred = put off
outcomes-verdict-outside-mandate = outside mandate
outcomes-verdict-redirected-individual = shown on
outcomes-verdict-merged = merged
outcomes-verdict-noted = noted
outcomes-verdict-withdrawn = taken back
outcomes-verdict-no-answer = not answered
outcomes-you-wrote = You wrote: “{ $text }”
outcomes-they-wrote = The input says: “{ $text }”
outcomes-joined = Your input { $own } is merged with { $number }. This is the answer to both.
outcomes-label-answer = The answer
outcomes-label-reason = Reason
outcomes-label-agreed = This is agreed
outcomes-label-what-changed = What has changed
outcomes-label-evidence = How you can see it
outcomes-label-forwarded-to = Sent to
outcomes-label-next-step = Next step
outcomes-label-until = Comes up again
outcomes-label-merged = Merged with
outcomes-label-owner = Responsible
outcomes-now-clarifying = The person responsible needs to know more before answering.
outcomes-now-on-agenda = The council talks about it at the meeting. You get an answer afterwards.
outcomes-now-under-consideration = This is not an answer yet. You will be told when it comes.
outcomes-reply-understood = I have read the answer
outcomes-reply-disagree = I disagree
outcomes-reply-raise-again = Raise it again
outcomes-ask-choice = Ask a question
outcomes-explain-more-choice = Tell more

## To the one who answers

outcomes-answer-choice = Answer the input
outcomes-reply-choice = Comment on the answer
outcomes-reply-choice-plain = Comment on it
outcomes-set = { $number }: { $status }
outcomes-is-told = { $who } gets the answer.
outcomes-giver-named = { $person }
outcomes-giver-hidden = The person who gave it
outcomes-missing = This is still missing:
outcomes-part-what-changed = what has changed
outcomes-part-evidence = something to show
outcomes-part-forwarded-to = who it was sent to
outcomes-part-responsible = somebody responsible
outcomes-part-next-step = the next step
outcomes-disagreed-told = The author of { $number } disagrees with the answer
outcomes-disagreed-told-body = You can explain the answer. The giver can raise it again once.
outcomes-explain-choice = Explain the answer
outcomes-raised-told = Input { $number } is raised again
outcomes-question-told = Question about the answer to { $number }
outcomes-explained = The explanation of { $number } is sent
outcomes-explained-body = It is kept in the history too.
outcomes-explained-told = Explanation of the answer to { $number }

## What the giver says

outcomes-raise-sure = Do you want to raise { $number } again?
outcomes-raise-due = A new answer is due by { $day }.
outcomes-raise-no-meeting = A new answer is due after the next meeting. It is not planned yet.
outcomes-raise-once = You can do this once for each input.
outcomes-confirm-understood = You have read the answer to { $number }.
outcomes-confirm-disagree = You disagree with the answer to { $number }.
outcomes-raised = Your input comes up again
outcomes-raised-body = { $number } is on the agenda of the meeting on { $meeting }. A new answer is due by { $day }.
outcomes-raised-no-meeting = { $number } will be on the agenda of the next meeting. It is not planned yet.
outcomes-replied-understood = Noted that you have read the answer to { $number }
outcomes-replied-understood-body = It does not mean that you agree.
outcomes-replied-disagree = Noted that you disagree with the answer to { $number }
outcomes-replied-disagree-body = The person who answered is told. It is kept in the history.
outcomes-offer = Is this about the answer to { $number }?
outcomes-offer-ask = Send it as a question
outcomes-question-sent = Your question about { $number } is sent
outcomes-question-sent-body = The answer will come here.

## Before and after

outcomes-ask-set-outcome-to-item = Which item is it sent on to?
outcomes-ask-set-outcome-before = How was it before?
outcomes-ask-set-outcome-after = How will it be now?
outcomes-ask-set-outcome-survived = What of the input is kept?
outcomes-label-before = Before
outcomes-label-after = Now
outcomes-label-survived = This part is kept
outcomes-part-before = how it was before
outcomes-part-after = how it will be
outcomes-part-survived = what of the input is kept
outcomes-part-next-due = a date
outcomes-just-before = { $person } answered the same just now. Both answers are passed on.

outcomes-reply-agree = I agree
outcomes-confirm-agree = You agree with the answer to { $number }.
outcomes-replied-agree = Noted that you agree with the answer to { $number }
outcomes-replied-agree-body = It is kept in the history.

outcomes-reply-agree-done = I can see that it is done
outcomes-evidence-line = How you can see it: { $evidence }

outcomes-more-told = More about { $number } from its author
outcomes-more-sent = What you wrote about { $number } is sent
outcomes-more-sent-body = The person who asked gets it. The answer to your input comes afterwards.
