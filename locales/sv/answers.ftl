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

## Flera svar i rad

cmd-answer-drafts = svar på vänt, mina svarsutkast
answers-menu-answer-drafts = Svar jag har lagt åt sidan
answers-keep-choice = Lägg svaret åt sidan
answers-laid = Svaret på { $number } är lagt åt sidan
answers-laid-body = Ingen får det förrän du ger alla svar.
answers-next-choice = Nästa: { $number }
answers-publish-choice =
    { $many ->
       [one] Ge svaret nu
      *[other] Ge alla { $many } svar nu
    }
answers-yes-publish-answers = Ja, ge svaren
answers-drop-choice = Släng det sista
answers-none-laid = Du har inga svar på vänt
answers-laid-all =
    { $many ->
       [one] Ett svar är lagt åt sidan
      *[other] { $many } svar är lagda åt sidan
    }
answers-laid-line = { $number }: { $status }
answers-laid-line-reason = { $number }: { $status }. { $reason }
answers-publish-sure =
    { $many ->
       [one] Ska svaret ges nu?
      *[other] Ska { $many } svar ges nu?
    }
answers-published =
    { $many ->
       [0] Inga svar är givna
       [one] Ett svar är givet
      *[other] { $many } svar är givna
    }
answers-left =
    { $many ->
       [one] Ett svar ligger kvar. Synpunkten har ändrats sedan du skrev:
      *[other] { $many } svar ligger kvar. Synpunkterna har ändrats sedan du skrev:
    }
answers-dropped = Svaret på { $number } är slängt
