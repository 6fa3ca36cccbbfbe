### Representanternas eget möte före mötet.

## Notes

cmd-premeeting-note = förmötesanteckning, skriv anteckning
cmd-premeeting-notes = förmötesanteckningar, läs anteckningarna
premeetings-menu-premeeting-note = Skriva en anteckning till förmötet
premeetings-menu-premeeting-notes = Läsa förmötets anteckningar
premeetings-ask-premeeting-note-meeting = Vilket möte gäller det?
premeetings-none-premeeting-note-meeting = Du sitter inte med i något planerat möte
premeetings-ask-premeeting-note-text = Vad vill du skriva ned? Bara representanterna ser det
premeetings-ask-premeeting-notes-meeting = Vilket möte gäller det?
premeetings-none-premeeting-notes-meeting = Du sitter inte med i något planerat möte
premeetings-noted =
    { $n ->
        [one] Noterat. Det finns { $n } anteckning
       *[other] Noterat. Det finns { $n } anteckningar
    }
premeetings-who = Bara representanterna kan läsa anteckningarna. Rådet och verksamheten ser bara det ni släpper.
premeetings-notes =
    { $n ->
        [one] { $n } anteckning till { $day }
       *[other] { $n } anteckningar till { $day }
    }
premeetings-none = Ingen har skrivit något än.
premeetings-line = { $name }, klockan { $clock }: { $words }
premeetings-choice-note = Skriva en anteckning
premeetings-choice-notes = Läsa anteckningarna
premeetings-choice-release = Släpp till rådet
premeetings-choice-drop = Ta bort anteckningen
premeetings-today = Förmötet är { $at }
premeetings-today-ask = Prata ihop er om ärendena till { $day }. Ni kan också föreslå nya ärenden.
premeetings-room = Ert rum är kopplat, så ni kan skriva anteckningar där.
