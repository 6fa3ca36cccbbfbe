### Coming in by a code, the first questions, the coordinator's yes.

joining-code-not-valid = This code is not valid any more
joining-code-not-valid-body = It may be used or too old, or one sign is wrong. Ask the coordinator for a new code.
joining-tries-left =
    { $many ->
        [0] You can try again tomorrow.
        [one] You can try once more today.
       *[other] You can try { $many } more times today.
    }
joining-too-many-tries = You have tried too many codes today
joining-too-many-tries-body = Try again tomorrow, or call the coordinator.
joining-not-a-code = “{ $typed }” is not a code
joining-not-a-code-body = A code has eight signs, for example K7QM-42XD.
joining-code-right = The code is right
joining-already-in = You are already on { $council }
joining-ask-name = What is your name? Write it here, and the coordinator says yes to your joining.
joining-ask-enter-code-code = Write the code you were given
joining-write-name-choice = Write my name
joining-name-unclear = I did not understand the name
joining-name-unclear-body = Write your name with letters.
cmd-enter-code = code, new code, /code
cmd-link-account = link account, link another account, /link

## The first questions

joining-thanks-profile = Thank you. How would you like your messages?
joining-coordinator-looks = The coordinator is looking at it now. Meanwhile you can choose:
joining-language-now = I now write in { $language }.
joining-audio = Would you like audio with the messages?
joining-audio-body = Then you can listen to the items instead of reading them.
joining-audio-yes = Yes, with audio
joining-paper = Would you like the papers by post?
joining-paper-body = The secretary prints them and posts them to you.
joining-paper-yes = Yes, on paper
joining-more = Your messages are set up
joining-more-body = Would you answer three short questions? Only the coordinator sees the answers.
joining-no-diagnosis = You never need to tell about illness or diagnosis.
joining-more-choice = Answer the questions
joining-still-waiting = You will be told when the coordinator has said yes.
joining-ask-tell-more-helps = What helps you in meetings?
joining-ask-tell-more-brought = What brought you here?
joining-ask-tell-more-wanted = What would you like help with?
joining-told = Thank you. Only the coordinator reads this
joining-told-body = The menu shows what you can do.
joining-told-yours = You can see, change or delete the answers. Write “my answers”.
cmd-tell-more = answer the questions, tell about me
cmd-my-answers = my answers, show my answers
cmd-forget-answers = delete my answers
joining-answers = This is what you answered
joining-answers-body = Only you and the coordinator see it.
joining-answers-choice = Show my answers
joining-label-helps = Helps in meetings
joining-label-brought = Brought you here
joining-label-wanted = Wants help with
joining-again-choice = Answer again
joining-forget-choice = Delete the answers
joining-no-answers = You have not answered anything
joining-no-answers-body = You can answer when you like, or not at all.
joining-forgetting = Delete your answers?
joining-forgetting-body = The coordinator sees them no more. They cannot be brought back.
joining-yes-forget-answers = Yes, delete them
joining-forgotten = Your answers are deleted
joining-forgotten-body = You can answer again when you like.

## One more account

joining-linking = Your code is { $code }
joining-linking-body = Write it to me from your other account.
joining-spelled = Sign by sign: { $code }.
joining-valid-until = It is valid until { $at }, once.
joining-secret = Do not show it to others.
joining-wait-first = The coordinator must say yes to you first
joining-linked = The account is linked to { $council }
joining-held = You can read and comment at once. Votes and fees wait here until { $at }.
joining-linked-told = A new account on { $channel } is linked to you
joining-linked-told-body = Was it not you? Lock your accounts at once.
joining-lock-choice = Lock my accounts

## For the coordinator

joining-menu-confirm-person = Say yes to new people
cmd-confirm-person = new people, confirm person, who is waiting
cmd-decline-person = decline person
joining-ask-confirm-person-person = To whom do you say yes?
joining-none-confirm-person-person = No new people are waiting
joining-ask-decline-person-person = To whom do you say no?
joining-none-decline-person-person = No new people are waiting
joining-yes-confirm-person = Yes, the right person
joining-yes-confirm-person-plain = Yes, right person
joining-yes-decline-person = Yes, say no
joining-waiting = { $name } wants to join the council
joining-waiting-body = Do you know that it is the right person? Call them if in doubt.
joining-label-says = Says their name is
joining-label-meant = The code was for
joining-confirm-choice = Yes, it is them
joining-decline-choice = No, it is not them
joining-decline-choice-plain = No, wrong person
joining-confirming = Is { $name } the right person?
joining-confirmed = { $name } is in
joining-confirmed-body = They have been told, and see the council's items from now on.
joining-joined = You are on { $council }
joining-joined-body = The coordinator has said yes. I write when new items come.
joining-declining = Say no to { $name }?
joining-declining-body = They are told to call you. The code cannot be used again.
joining-declined = { $name } has been told no
joining-declined-body = They see nothing from the council.
joining-declined-told = The coordinator did not recognise you
joining-declined-told-body = The code may have been for somebody else. Call the coordinator to sort it out.
joining-unnamed-choice = Go on without a name
joining-unnamed = Somebody who did not write the name
