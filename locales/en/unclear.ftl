### "I did not understand", and the same in simpler words.

cmd-show-unclear = what was unclear, unclear messages
cmd-say-simpler = write it simpler, explain simpler
unclear-menu-show-unclear = See what was unclear
unclear-menu-say-simpler = Say something more simply
unclear-ask-say-simpler-about = What do you want to say more simply?
unclear-none-say-simpler-about = Nobody has said that something was unclear
unclear-ask-say-simpler-text = How do you say it more simply?
unclear-yes-say-simpler = Yes, send it
unclear-ask-unclear-talked-about = What have you talked about?
unclear-none-unclear-talked-about = Nobody has said that something was unclear
unclear-paper = The paper “{ $title }”
unclear-input = Comment { $number }
unclear-meeting = { $title }: { $what }
unclear-other = A message from me
unclear-person-explains = I was the one who was unclear
unclear-simpler = In simpler words: { $what }
unclear-told = A text was unclear to { $name }
unclear-told-about = It is about: { $what }
unclear-told-body = You can write it more simply. Or call, if that is easier.
unclear-write-choice = Write it more simply
unclear-talked-choice = We have talked
unclear-see-choice = See what was unclear
unclear-see-choice-plain = See what is unclear
unclear-line =
    { $many ->
        [one] { $what } (one person)
       *[other] { $what } ({ $many } people)
    }
unclear-none = Nobody has said that something was unclear
unclear-list =
    { $n ->
        [one] One text was unclear
       *[other] { $n } texts were unclear
    }
unclear-list-body = Choose a text, and you can write it more simply.
unclear-confirm =
    { $many ->
        [one] Send this to one person?
       *[other] Send this to { $many } people?
    }
unclear-sent =
    { $many ->
        [one] Sent to one person
       *[other] Sent to { $many } people
    }
unclear-sent-body = Whoever asks later gets the same answer.
unclear-talked = Noted that you have talked
unclear-waits =
    { $many ->
        [one] One text was unclear to somebody
       *[other] { $many } texts were unclear to somebody
    }
