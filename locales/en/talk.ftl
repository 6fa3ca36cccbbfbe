### Help, menu, a person to talk to.

cmd-simpler = short and clear
cmd-help = what can you do, what can i do, what can i do here, who are you
talk-welcome = Welcome to { $council }
talk-does = I send you the items early. I take in what you think. Then I tell you what came of it.
talk-nobody-yet = Nobody else is here yet. Take in the members first. Send a spreadsheet here, or paste the list. Then you can print invitation letters. After that you can plan the first meeting.
talk-mandate = This is what the council is for:
talk-you-can = This is what you can do:
talk-hours = I send messages on my own between { $from } and { $to }. You can write at any time.
talk-person-explains = A person can explain it to you.
talk-menu-human = Talk to a person
talk-menu-talked = See who wants to talk
cmd-talked = who wants to talk, call list
talk-ask-talked-call = Whom have you talked with?
talk-none-talked-call = Nobody is waiting for a talk now
talk-label-name = Name
talk-label-title = Role
talk-label-phone = Phone
talk-label-hours = When
talk-label-about = About
talk-will-answer = { $name } will answer you.
talk-wants-to-talk = { $name } wants to talk with you
talk-wants-to-talk-body = Get in touch. Press when you have talked.
talk-talked-choice = We have talked
talk-talked-choice-plain = We have talked
talk-next-call-choice = Show the others
talk-talked = Noted that you have talked
talk-calls-left =
    { $many ->
        [0] Nobody else is waiting.
        [one] One person is waiting.
       *[other] { $many } people are waiting.
    }
