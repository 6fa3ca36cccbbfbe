### Svar som skal gis: påminnelser og lister.

cmd-answers-waiting = hva venter på svar, venter på meg
answers-menu-answers-waiting = Svar på innspill
answers-number = { $number }
answers-number-day = { $number }, innen { $day }
answers-line = { $name }: { $words }
answers-answer-one = Svar på { $number }
answers-see-one = Se { $number }
answers-reminder =
    { $many ->
        [one] Ett innspill venter på svar fra deg
       *[other] { $many } innspill venter på svar fra deg
    }
answers-reminder-body =
    { $many ->
        [one] Svar innen datoen som står her:
       *[other] Svar innen datoene som står her:
    }
answers-due-today =
    { $many ->
        [one] Ett innspill skal ha svar i dag
       *[other] { $many } innspill skal ha svar i dag
    }
answers-due-today-body =
    { $many ->
        [one] Svar på dette før dagen er over:
       *[other] Svar på disse før dagen er over:
    }
answers-escalation =
    { $many ->
        [one] Ett innspill har ikke fått svar
       *[other] { $many } innspill har ikke fått svar
    }
answers-escalation-body =
    { $many ->
        [one] Fristen gikk ut for en uke siden. Sørg for at det får svar:
       *[other] Fristen gikk ut for en uke siden. Sørg for at de får svar:
    }
answers-missing = Innspill { $number } har ikke fått svar i tide
answers-missing-body = Svaret skulle komme innen { $day }. Jeg minner den ansvarlige på det.
answers-missing-next = Innspillet kommer på neste saksliste som «ikke besvart». Du får beskjed når svaret kommer.
answers-none = Ingen innspill venter på svar fra deg
answers-pick = Velg ett for å svare.
answers-unowned =
    { $many ->
        [one] Ett av dem har ingen ansvarlig.
       *[other] { $many } av dem har ingen ansvarlig.
    }
answers-waiting =
    { $many ->
        [one] Ett innspill venter på svar
       *[other] { $many } innspill venter på svar
    }

## Flere svar på rad

cmd-answer-drafts = svar på vent, mine svarutkast
answers-menu-answer-drafts = Svar jeg har lagt til side
answers-keep-choice = Legg svaret til side
answers-laid = Svaret på { $number } er lagt til side
answers-laid-body = Ingen får det før du gir alle svarene.
answers-next-choice = Neste: { $number }
answers-publish-choice =
    { $many ->
       [one] Gi svaret nå
      *[other] Gi alle { $many } svar nå
    }
answers-yes-publish-answers = Ja, gi svarene
answers-drop-choice = Kast det siste
answers-drop-choice-plain = Kast det siste
answers-none-laid = Du har ingen svar på vent
answers-laid-all =
    { $many ->
       [one] Ett svar er lagt til side
      *[other] { $many } svar er lagt til side
    }
answers-laid-line = { $number }: { $status }
answers-laid-line-reason = { $number }: { $status }. { $reason }
answers-publish-sure =
    { $many ->
       [one] Vil du gi svaret nå?
      *[other] Vil du gi { $many } svar nå?
    }
answers-published =
    { $many ->
       [0] Ingen svar er gitt
       [one] Ett svar er gitt
      *[other] { $many } svar er gitt
    }
answers-left =
    { $many ->
       [one] Ett svar ligger fortsatt på vent. Innspillet er endret siden du skrev:
      *[other] { $many } svar ligger fortsatt på vent. Innspillene er endret siden du skrev:
    }
answers-dropped = Svaret på { $number } er kastet
