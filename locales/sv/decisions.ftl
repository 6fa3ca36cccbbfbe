### Beslut, uppgifter och särskilda yttranden.

cmd-record-decision = beslut, skriv beslut
cmd-record-action = uppgift, ny uppgift
cmd-action-done = uppgift klar, det är gjort
cmd-my-actions = mina åtaganden, det jag ska göra
cmd-minority-statement = särskilt yttrande, reservation
decisions-menu-record-decision = Skriv ned ett beslut
decisions-menu-record-action = Ge någon en uppgift
decisions-menu-action-done = Markera en uppgift som klar
decisions-menu-my-actions = Mina uppgifter
decisions-menu-minority-statement = Säga att jag ser det annorlunda
decisions-ask-record-decision-meeting = Vilket möte?
decisions-none-record-decision-meeting = Jag hittar inget möte
decisions-ask-record-decision-item = Vilket ärende?
decisions-none-record-decision-item = Mötet har inga ärenden
decisions-ask-record-decision-text = Vad blev beslutet?
decisions-ask-record-decision-responsible = Vem följer upp det?
decisions-none-record-decision-responsible = Jag hittar ingen att välja
decisions-ask-record-decision-due = Till vilken dag?
decisions-ask-record-action-meeting = Vilket möte?
decisions-none-record-action-meeting = Jag hittar inget möte
decisions-ask-record-action-item = Vilket ärende?
decisions-none-record-action-item = Mötet har inga ärenden
decisions-ask-record-action-text = Vad ska de göra?
decisions-ask-record-action-responsible = Vem gör det?
decisions-none-record-action-responsible = Jag hittar ingen att välja
decisions-ask-record-action-due = Till vilken dag?
decisions-ask-action-done-action = Vilken uppgift är klar?
decisions-none-action-done-action = Inga uppgifter är öppna
decisions-ask-action-done-evidence = Har du något att visa?
decisions-ask-minority-statement-meeting = Vilket möte gäller det?
decisions-none-minority-statement-meeting = Jag hittar inget möte
decisions-ask-minority-statement-item = Vilket ärende gäller det?
decisions-none-minority-statement-item = Mötet har inga ärenden
decisions-ask-minority-statement-text = Vad ska stå i protokollet?
decisions-yes-minority-statement = Ja, ta med det
decisions-meeting-line = { $title }, { $day }
decisions-recorded = Beslutet i { $item } är nedskrivet
decisions-in-minutes = Det står i protokollet.
decisions-one-more = Skriv ett beslut till
decisions-one-more-plain = Skriv ett till
decisions-responsible = Följs upp av { $person }.
decisions-by = Senast: { $day }.
decisions-task = { $text } (senast { $day })
decisions-action-recorded = Uppgiften i { $item } är nedskriven
decisions-person-does-it = { $person } gör det.
decisions-action-yours = Du har fått en uppgift från { $item }
decisions-action-by = Gör den senast { $day }.
decisions-action-today = Är uppgiften klar? Sista dagen är i dag
decisions-action-tell = Säg till samordnaren när det är gjort. Säg också till om du behöver mer tid.
decisions-action-today-office = En uppgift ska vara klar i dag: { $person }
decisions-is-done = Den är klar
decisions-done = Uppgiften är klar
decisions-left =
    { $many ->
        [0] Inga uppgifter är öppna.
        [one] En uppgift är öppen.
       *[other] { $many } uppgifter är öppna.
    }
decisions-mine =
    { $many ->
        [one] Du har en uppgift
       *[other] Du har { $many } uppgifter
    }
decisions-mine-none = Du har inga uppgifter
decisions-dissent-name = Det kommer i protokollet under { $item }, med ditt namn.
decisions-dissent-kept = Det är med under { $item }
decisions-dissent-body = Det står i protokollet med dina egna ord.
decision-done-before = Uppgiften var redan klar
decision-done-before-body = Det gäller: { $text }

## Answers about tasks, and the list of all

cmd-all-actions = uppgiftslistan, alla uppgifter
decisions-menu-all-actions = Alla öppna uppgifter
decisions-ask-answer-action-action = Vilken uppgift gäller det?
decisions-none-answer-action-action = Du har inga uppgifter som är öppna
decisions-ask-answer-action-answer = Hur går det med uppgiften?
decisions-none-answer-action-answer = Det finns inga svar att välja
decisions-ask-answer-action-day = När blir den klar?
decisions-ask-answer-action-text = Vad behöver du hjälp med?
decisions-answer-done-choice = Uppgiften är klar
decisions-answer-more-time-choice = Jag behöver mer tid
decisions-answer-help-choice = Jag behöver hjälp
decisions-answer-one-choice = Säg hur det går
decisions-answer-noted = Ditt svar är noterat
decisions-answered-done = Samordnaren märker den som klar.
decisions-answered-more-time = Samordnaren får veta det.
decisions-answered-help = Samordnaren kontaktar dig.
decisions-asked-again = Du får frågan igen { $day }.
decisions-told-done = { $person } säger att uppgiften är klar
decisions-told-more-time = { $person } behöver mer tid till en uppgift
decisions-told-help = { $person } behöver hjälp med en uppgift
decisions-their-words = Med egna ord: { $text }
decisions-new-day = Nytt datum: { $day }.
decisions-all =
    { $many ->
        [0] Inga uppgifter är öppna
        [one] En uppgift är öppen
       *[other] { $many } uppgifter är öppna
    }
decisions-all-line = { $person }, senast { $day }: { $text } ({ $state })
decisions-no-answer = inte svarat än
decisions-state-day = nytt datum { $day }
decisions-state-done = anmäld som klar
decisions-state-more-time = behöver mer tid
decisions-state-help = behöver hjälp
decision-day-over = Den dagen är förbi
decision-day-over-body = Skriv en dag som kommer härnäst.
