### Answers that are owed: reminders and lists.

cmd-answers-waiting = what waits for my answer, waiting for me
answers-menu-answers-waiting = Inputs waiting for an answer
answers-number = { $number }
answers-number-day = { $number }, by { $day }
answers-line = { $name }: { $words }
answers-answer-one = Answer { $number }
answers-see-one = See { $number }
answers-reminder =
    { $many ->
        [one] One input waits for your answer
       *[other] { $many } inputs wait for your answer
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
answers-none = No inputs wait for your answer
answers-pick = Choose one to answer.
answers-unowned =
    { $many ->
        [one] One of them has nobody to answer.
       *[other] { $many } of them have nobody to answer.
    }
answers-waiting =
    { $many ->
        [one] One input waits for an answer
       *[other] { $many } inputs wait for an answer
    }
