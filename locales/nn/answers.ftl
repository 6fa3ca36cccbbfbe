### Svar som skal givast: påminningar og lister.

cmd-answers-waiting = kva ventar på svar, ventar på meg
answers-menu-answers-waiting = Svar på innspel
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
answers-missing-body = Svaret skulle kome innan { $day }. Eg minner den ansvarlege på det.
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

## Fleire svar på rad

cmd-answer-drafts = svar på vent, svarutkasta mine
answers-menu-answer-drafts = Svar eg har lagt til side
answers-keep-choice = Legg svaret til side
answers-laid = Svaret på { $number } er lagt til side
answers-laid-body = Ingen får det før du gir alle svara.
answers-next-choice = Neste: { $number }
answers-publish-choice =
    { $many ->
       [one] Gi svaret no
      *[other] Gi alle { $many } svara no
    }
answers-yes-publish-answers = Ja, gi svara
answers-drop-choice = Kast det siste
answers-drop-choice-plain = Kast det siste
answers-none-laid = Du har ingen svar på vent
answers-laid-all =
    { $many ->
       [one] Eitt svar er lagt til side
      *[other] { $many } svar er lagt til side
    }
answers-laid-line = { $number }: { $status }
answers-laid-line-reason = { $number }: { $status }. { $reason }
answers-publish-sure =
    { $many ->
       [one] Vil du gi svaret no?
      *[other] Vil du gi { $many } svar no?
    }
answers-published =
    { $many ->
       [0] Ingen svar er gitt
       [one] Eitt svar er gitt
      *[other] { $many } svar er gitt
    }
answers-left =
    { $many ->
       [one] Eitt svar ligg framleis på vent. Innspelet er endra sidan du skreiv:
      *[other] { $many } svar ligg framleis på vent. Innspela er endra sidan du skreiv:
    }
answers-dropped = Svaret på { $number } er kasta
