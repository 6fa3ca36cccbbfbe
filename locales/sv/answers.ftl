### Svar som ska ges: påminnelser och listor.

cmd-answers-waiting = vad väntar på svar, väntar på mig
answers-menu-answers-waiting = Svara på synpunkter
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
        [one] Svara på den här innan dagen är slut:
       *[other] Svara på de här innan dagen är slut:
    }
answers-escalation =
    { $many ->
        [one] En synpunkt har inte fått svar
       *[other] { $many } synpunkter har inte fått svar
    }
answers-escalation-body =
    { $many ->
        [one] Tiden gick ut för en vecka sedan. Se till att den får svar:
       *[other] Tiden gick ut för en vecka sedan. Se till att de får svar:
    }
answers-missing = Synpunkt { $number } har inte fått svar i tid
answers-missing-body = Svaret skulle ha kommit senast { $day }. Den ansvariga blir påmind.
answers-missing-next = Synpunkten kommer på nästa dagordning som ”inte besvarad”. Du får besked när svaret kommer.
answers-none = Inga synpunkter väntar på svar från dig
answers-pick = Välj en för att svara.
answers-unowned =
    { $many ->
        [one] En av dem har ingen ansvarig.
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
answers-laid-body = Ingen får det förrän du skickar alla svar.
answers-next-choice = Nästa: { $number }
answers-publish-choice =
    { $many ->
       [one] Skicka svaret nu
      *[other] Skicka alla { $many } svar nu
    }
answers-yes-publish-answers = Ja, skicka svaren
answers-drop-choice = Ta bort det sista
answers-drop-choice-plain = Kasta det sista
answers-none-laid = Du har inga svar som väntar
answers-laid-all =
    { $many ->
       [one] Ett svar är lagt åt sidan
      *[other] { $many } svar är lagda åt sidan
    }
answers-laid-line = { $number }: { $status }
answers-laid-line-reason = { $number }: { $status }. { $reason }
answers-publish-sure =
    { $many ->
       [one] Vill du skicka svaret nu?
      *[other] Vill du skicka { $many } svar nu?
    }
answers-published =
    { $many ->
       [0] Inga svar är skickade
       [one] Ett svar är skickat
      *[other] { $many } svar är skickade
    }
answers-left =
    { $many ->
       [one] Ett svar ligger kvar. Synpunkten har fått ny text sedan du skrev:
      *[other] { $many } svar ligger kvar. Synpunkterna har fått ny text sedan du skrev:
    }
answers-dropped = Svaret på { $number } är borttaget
