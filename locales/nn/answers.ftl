### Svar som skal gjevast: påminningar og lister.

cmd-answers-waiting = kva ventar på svar, ventar på meg
answers-menu-answers-waiting = Innspel som ventar på svar
answers-number = { $number }
answers-number-day = { $number }, innan { $day }
answers-line = { $name }: { $words }
answers-answer-one = Svar på { $number }
answers-see-one = Sjå { $number }
answers-reminder =
    { $many ->
        [one] Eitt innspel ventar på svar frå deg
       *[other] { $many } innspel ventar på svar frå deg
    }
answers-reminder-body =
    { $many ->
        [one] Svar innan datoen som står her:
       *[other] Svar innan datoane som står her:
    }
answers-due-today =
    { $many ->
        [one] Eitt innspel skal ha svar i dag
       *[other] { $many } innspel skal ha svar i dag
    }
answers-due-today-body =
    { $many ->
        [one] Svar på dette før dagen er over:
       *[other] Svar på desse før dagen er over:
    }
answers-escalation =
    { $many ->
        [one] Eitt innspel har ikkje fått svar
       *[other] { $many } innspel har ikkje fått svar
    }
answers-escalation-body =
    { $many ->
        [one] Fristen gjekk ut for ei veke sidan. Syt for at det får svar:
       *[other] Fristen gjekk ut for ei veke sidan. Syt for at dei får svar:
    }
answers-missing = Innspel { $number } har ikkje fått svar i tide
answers-missing-body = Svaret skulle kome innan { $day }. Den ansvarlege blir mint på det.
answers-missing-next = Innspelet kjem på neste sakliste som «ikkje svart på». Du får beskjed når svaret kjem.
answers-none = Ingen innspel ventar på svar frå deg
answers-pick = Vel eitt for å svare.
answers-unowned =
    { $many ->
        [one] Eitt av dei har ingen ansvarleg.
       *[other] { $many } av dei har ingen ansvarleg.
    }
answers-waiting =
    { $many ->
        [one] Eitt innspel ventar på svar
       *[other] { $many } innspel ventar på svar
    }
