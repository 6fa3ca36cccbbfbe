### Svar som ska ges: påminnelser och listor.

cmd-answers-waiting = vad väntar på svar, väntar på mig
answers-menu-answers-waiting = Synpunkter som väntar på svar
answers-number = { $number }
answers-number-day = { $number }, senast { $day }
answers-line = { $name }: { $words }
answers-answer-one = Svara på { $number }
answers-see-one = Se { $number }
answers-reminder =
    { $many ->
        [one] En synpunkt väntar på svar från dig
       *[other] { $many } synpunkter väntar på svar från dig
    }
answers-reminder-body =
    { $many ->
        [one] Svara senast på det datum som står här:
       *[other] Svara senast på de datum som står här:
    }
answers-due-today =
    { $many ->
        [one] En synpunkt ska få svar i dag
       *[other] { $many } synpunkter ska få svar i dag
    }
answers-due-today-body =
    { $many ->
        [one] Svara på det här innan dagen är slut:
       *[other] Svara på de här innan dagen är slut:
    }
answers-escalation =
    { $many ->
        [one] En synpunkt har inte fått svar
       *[other] { $many } synpunkter har inte fått svar
    }
answers-escalation-body =
    { $many ->
        [one] Tiden gick ut för en vecka sedan. Se till att det besvaras:
       *[other] Tiden gick ut för en vecka sedan. Se till att de besvaras:
    }
answers-missing = Synpunkt { $number } har inte fått svar i tid
answers-missing-body = Svaret skulle ha kommit senast { $day }. Den ansvariga blir påmind.
answers-missing-next = Synpunkten kommer på nästa dagordning som ”inte besvarat”. Du får besked när svaret kommer.
answers-none = Inga synpunkter väntar på svar från dig
answers-pick = Välj ett för att svara.
answers-unowned =
    { $many ->
        [one] Ett av dem har ingen ansvarig.
       *[other] { $many } av dem har ingen ansvarig.
    }
answers-waiting =
    { $many ->
        [one] En synpunkt väntar på svar
       *[other] { $many } synpunkter väntar på svar
    }
