### The words the robot uses everywhere. nb is the source.

## Words that always work, alone in a message. The words of all four languages work in every language.

reserved-help = help, help me, /help, ?
reserved-start = start, begin, /start, hello, hi
reserved-undo = undo, undo that, /undo
reserved-stop = stop, cancel, quit, /stop
reserved-repeat = repeat, say it again, once more, /repeat
reserved-simpler = simpler, easier, /simpler
reserved-read-aloud = read aloud, read it to me, read for me, audio, /read
reserved-human = human, person, talk to a person, call me, /human
reserved-menu = menu, main menu, the menu, /menu, what now
reserved-settings = settings, setting, /settings
reserved-done = done, finished, i am done, that is all, /done
reserved-skip = skip, move on, next, /skip
reserved-yes = yes, yes please, yep, that is right, right, ok, okay
reserved-no = no, no thanks, no thank you, that is wrong
reserved-unclear = not clear, i did not understand, did not understand, unclear, i do not understand, i don't understand

## How facts are said. The program fills in the names of days and months.

core-day = { $weekday } { $number } { $month }
core-day-year = { $weekday } { $number } { $month } { $year }
core-moment = { $day } at { $clock }
core-clock-range = { $from } to { $to }
core-money-home =
    { $count ->
        [one] { $amount } pound
       *[other] { $amount } pounds
    }
core-in-no = In Norwegian: { $text }
core-in-sv = In Swedish: { $text }
core-in-en = In English: { $text }
core-in-other = In another language: { $text }

## Around a message

core-part = Message { $n } of { $total }
core-item-of = Point { $n } of { $total }: { $text }
core-choices-count =
    { $n ->
        [one] You have one choice. Write the number or the first word:
       *[other] You have { $n } choices. Write the number or the first word:
    }
core-page = Page { $n } of { $total }
core-file = File: { $said }
core-picture = Picture: { $said }
core-voice =
    { $seconds ->
        [one] Audio, { $seconds } second: { $said }
       *[other] Audio, { $seconds } seconds: { $said }
    }
core-link-spoken = The link is in the message
core-nothing-to-do = You do not need to do anything.
core-nothing-more-to-do = You do not need to do anything more.
core-contact-word = Do you need help? Write “human”.
core-contact-word-plain = Write “human” if you want help.
core-talk-to-person = Would you like to talk to a person? Call { $name }, { $phone }, { $hours }. Or write “human”.
core-talk-to-person-plain = Do you need help? Call { $name }, { $phone }, { $hours }. Or write “human”.
core-unclear-hint = Is something unclear? Write “not clear”.
core-unclear-hint-plain = Write “not clear” if something is unclear.
core-correction = Correction: { $title }
core-ended = This has ended
core-undo-until = You can undo this until { $until }. Write “undo”.

## Choices used in many places

core-yes = Yes
core-no = No
core-yes-send = Yes, send it
core-yes-right = Yes, that is right
core-change = Change the text
core-dont-send = Do not send
core-try-again-choice = Try again
core-start-over-choice = Start over
core-menu-choice = Go to the menu
core-human-choice = Talk to a person
core-human-choice-plain = Talk to a person
core-help-choice = Get help
core-next-page-choice = Show more
core-more-choice = Show more choices
core-back-choice = Go back
core-done-choice = I am done
core-meant-day = { $day }
core-skip-choice = Skip this
core-stop-choice = Stop here
core-later-choice = Do it later
core-continue-choice = Continue from there
core-simpler-choice = Show it more simply
core-read-aloud-choice = Read it aloud
core-open-private-choice = Open private chat

## When the bot does not understand

core-not-understood = I did not understand what you wrote
core-not-understood-body = Try to say it in another way. Or choose one of these:
core-not-understood-typed = I do not understand “{ $typed }”
core-choose-number = Write one of the numbers
core-choose-number-body = You can also press a button. Or write the first word of the answer.
core-number-not-in-list = “{ $typed }” is not a choice here
core-number-not-in-list-body =
    { $max ->
        [one] Write 1.
       *[other] Choose a number from 1 to { $max }.
    }
core-choice-ambiguous = “{ $typed }” fits more than one answer
core-choice-ambiguous-body = Which one do you mean?
core-which-body = Which council is this about?
core-which-body-body = You belong to more than one. Choose one:
core-which-offer = Which message are you answering?
core-which-offer-body = I have asked you about several things. Choose the one you are answering:
core-need-text = Write the answer as text
core-need-text-body = I cannot use a picture, audio or a file here.
core-need-file = I need a file here
core-need-file-body = Send the file in this chat.
core-empty = The message was empty
core-empty-body = Write something and send it again.
core-too-long = The text is too long
core-too-long-body = It can have at most { $limit } characters. Split it into several messages.
core-date-unclear = I do not understand the date “{ $typed }”
core-date-unclear-body = Write the day and the month, for example { $example }.
core-weekday-wrong = I do not understand “{ $typed }”
core-weekday-wrong-body = The weekday and the date do not match. The date is { $day }. Which day did you mean?
core-date-past = { $day } has passed
core-date-past-body = Write a day that is still to come.
core-time-unclear = I do not understand the time “{ $typed }”
core-time-unclear-body = Write for example { $example }.
core-number-unclear = I do not understand the number “{ $typed }”
core-number-unclear-body = Write only the number, for example 3.
core-amount-unclear = I do not understand the amount “{ $typed }”
core-amount-unclear-body = Write only the amount, for example { $example }.

## When something is refused or missing

core-not-allowed = You do not have access to this
core-not-allowed-body = Others in the council do this. Ask the coordinator if you think it is a mistake.
core-not-found = I did not find what you asked for
core-not-found-body = It may be closed or have a new number. Look in the menu.
core-not-found-number = I cannot find { $number }
core-old-button = This button is old
core-old-button-body = What it was about has changed or ended. The menu shows what you can do now.
core-button-used = This button has been used
core-button-used-body = Your answer was received once. It will not be done twice.
core-went-wrong = That did not work
core-went-wrong-body = It was not your fault, and what you wrote is saved. Try again in a while, or write “human”. Code { $code }.
core-changed-meanwhile = Something has changed since you got the question
core-changed-meanwhile-body = See how it is now, and answer again.
core-not-built = I cannot do this yet
core-not-built-body = A person can help you with it. Write “human”.
core-not-on-this-channel = I cannot send this here
core-have-a-matter = There is something for you from { $body }
core-have-a-matter-body = I cannot show it here, because it is private. Read it on Matrix, or call the coordinator.
core-private-here = Let us take that in a private chat
core-private-here-body = I will write to you there. Others can read it here.
core-private-here-open = Open a private chat with me, and we go on there.
core-file-too-large = The file is too large
core-file-too-large-body = It can be at most { $limit } MB. Send a smaller file, or split it.
core-file-unreadable = I cannot read the file
core-file-unreadable-body = Send it as PDF, Word or a picture. Or write the text here.
core-unreadable-message = I cannot read your message
core-unreadable-message-body = It is encrypted in a way that I cannot open. Send it again, or write “human”.
core-too-fast = I am getting many messages from you
core-too-fast-body = I take them one by one. Nothing is lost.

## Stopping, undoing, coming back

core-stopped = I have stopped
core-stopped-nothing = There is nothing to stop
core-cancelled-body = Everything is as before.
core-undone = Undone: { $what }
core-undone-body = Everything is as before.
core-line-taken = Taken out: { $words }
core-ask-clock = What time, { $day }?
core-ask-clock-body = Write for example 14:00.
core-words-kept = I have kept what you wrote. Choose here, and it goes on.
core-form-back = Write “undo” to change the answer before.
core-nothing-to-choose = I am not waiting for an answer now
core-nothing-to-undo = There is nothing to undo
core-nothing-to-undo-body = I find nothing you have done that can still be undone.
core-nothing-open = Nothing is waiting for your answer
core-nothing-to-repeat = I have not sent you anything yet
core-question-waits = The question is waiting: { $question }
core-welcome-back = Welcome back
core-welcome-back-body = Last time you were answering this: { $question }
core-draft-kept = What you wrote has been kept
core-saved = Saved

## Asking step by step

core-confirm-title = Is this right?
core-form-leave = Write “stop” to stop here.
core-form-skip = Write “skip” if you do not want to answer.
core-form-done = Write “done” when you are done.
core-form-step = Question { $n } of { $total }

## Menu, help and people

core-menu-title = This is what you can do
core-menu-empty = There is nothing you have to do now.
core-help-title = How to use Rådslag
core-help-words = These words always work: help, menu, undo, stop, repeat, simpler, read aloud, human, settings.
core-help-words-plain = Some words always work: help, menu, undo, stop, repeat. Also: simpler, read aloud, human, settings.
core-help-numbers = You can press the buttons, or write the number shown in the text.
core-help-numbers-plain = Press a button. Or write the number in the text.
core-about = I am Rådslag, a robot that helps the council.
core-human-title = Talk to a person
core-human-asked = I have told { $name }
core-human-asked-body = { $name } will answer you. You can also call { $phone }, { $hours }.
core-human-asked-nobody = I have told the coordinator
core-human-asked-nobody-body = Someone will answer you.
core-unknown-person = I do not know you yet
core-unknown-person-body = Have you got a code from the council? Write it here.
core-simpler-on = From now on I write short and clear
core-simpler-on-body = You can change it when you like. Write “settings”.
core-simpler-already = I already write as simply as I can
core-read-aloud-soon = The audio comes in a moment
core-read-aloud-none = I have no audio here yet
core-read-aloud-none-body = A person can read it to you. Write “human”.
core-unclear-choice = I did not understand
core-unclear-noted = Thank you for telling me
core-unclear-noted-body = The coordinator is told that the message was unclear. Would you like help now?
core-quiet-hours = I do not send messages now
core-quiet-hours-body = It is quiet until { $until }. Then the message comes.
core-voice-received =
    { $seconds ->
        [one] I have received the voice message, { $seconds } second
       *[other] I have received the voice message, { $seconds } seconds
    }
core-voice-received-body = The coordinator writes it down. You see the text first.
core-edit-seen = I have seen that you changed the message
core-edit-late = The change came after the answer was sent
core-edit-late-body = The first answer counts. Write “undo” to take it back.
core-delete-seen = I have seen that you deleted the message
core-delete-seen-body = What you have handed in does not go away by itself. Do you want to withdraw it?
