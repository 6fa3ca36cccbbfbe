### Answers that are owed: reminders and lists.

cmd-answers-waiting = what waits for my answer, waiting for me
answers-menu-answers-waiting = Answer inputs
answers-number = { $number }
answers-number-day = { $number }, by { $day }
answers-line = { $name }: { $words }
answers-answer-one = Answer { $number }
answers-see-one = See { $number }
answers-reminder =
    { $many ->
        [one] One input is waiting for your answer
       *[other] { $many } inputs are waiting for your answer
    }
answers-reminder-body =
    { $many ->
        [one] Answer by the date given here:
       *[other] Answer by the dates given here:
    }
answers-due-today =
    { $many ->
        [one] One input must be answered today
       *[other] { $many } inputs must be answered today
    }
answers-due-today-body =
    { $many ->
        [one] Answer this before the day ends:
       *[other] Answer these before the day ends:
    }
answers-escalation =
    { $many ->
        [one] One input has not been answered
       *[other] { $many } inputs have not been answered
    }
answers-escalation-body =
    { $many ->
        [one] The date passed a week ago. See that it is answered:
       *[other] The dates passed a week ago. See that they are answered:
    }
answers-missing = Input { $number } was not answered in time
answers-missing-body = The answer was due by { $day }. The person responsible is reminded.
answers-missing-next = The next agenda lists it as “not answered”. You will be told when the answer comes.
answers-none = No inputs are waiting for your answer
answers-pick = Choose one to answer.
answers-unowned =
    { $many ->
        [one] One of them has nobody to answer.
       *[other] { $many } of them have nobody to answer.
    }
answers-waiting =
    { $many ->
        [one] One input is waiting for an answer
       *[other] { $many } inputs are waiting for an answer
    }

## Several answers in a row

cmd-answer-drafts = answers laid aside, my draft answers
answers-menu-answer-drafts = Answers I have laid aside
answers-keep-choice = Lay it aside
answers-laid = The answer to { $number } is laid aside
answers-laid-body = Nobody gets it until you give all the answers.
answers-next-choice = Next: { $number }
answers-publish-choice =
    { $many ->
       [one] Give the answer now
      *[other] Give all { $many } answers now
    }
answers-yes-publish-answers = Yes, give them
answers-drop-choice = Throw the last one away
answers-drop-choice-plain = Drop the last one
answers-none-laid = You have no answers laid aside
answers-laid-all =
    { $many ->
       [one] One answer is laid aside
      *[other] { $many } answers are laid aside
    }
answers-laid-line = { $number }: { $status }
answers-laid-line-reason = { $number }: { $status }. { $reason }
answers-publish-sure =
    { $many ->
       [one] Give the answer now?
      *[other] Give { $many } answers now?
    }
answers-published =
    { $many ->
       [0] No answers are given
       [one] One answer is given
      *[other] { $many } answers are given
    }
answers-left =
    { $many ->
       [one] One answer is still laid aside. The input has changed since you wrote:
      *[other] { $many } answers are still laid aside. The inputs have changed since you wrote:
    }
answers-dropped = The answer to { $number } is thrown away
