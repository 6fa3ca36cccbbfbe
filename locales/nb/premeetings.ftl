### The representatives' own meeting before the meeting. nb is the source.

## Notes

cmd-premeeting-note = formøtenotat, skriv notat
cmd-premeeting-notes = formøtenotater, les notatene
premeetings-menu-premeeting-note = Skrive et notat til formøtet
premeetings-menu-premeeting-notes = Lese notatene fra formøtet
premeetings-ask-premeeting-note-meeting = Hvilket møte gjelder det?
premeetings-none-premeeting-note-meeting = Du sitter ikke i et møte som er planlagt
premeetings-ask-premeeting-note-text = Hva vil du skrive ned? Bare representantene ser det
premeetings-ask-premeeting-notes-meeting = Hvilket møte gjelder det?
premeetings-none-premeeting-notes-meeting = Du sitter ikke i et møte som er planlagt
premeetings-noted =
    { $n ->
        [one] Notert. Det er { $n } notat
       *[other] Notert. Det er { $n } notater
    }
premeetings-who = Bare representantene kan lese notatene. Rådet og tjenesten ser bare det dere slipper.
premeetings-notes =
    { $n ->
        [one] { $n } notat til { $day }
       *[other] { $n } notater til { $day }
    }
premeetings-none = Ingen har skrevet noe ennå.
premeetings-line = { $name }, klokka { $clock }: { $words }
premeetings-choice-note = Skrive et notat
premeetings-choice-notes = Lese notatene
premeetings-choice-release = Slippe til rådet
premeetings-choice-drop = Ta bort notatet mitt
premeetings-today = Formøtet er { $at }
premeetings-today-ask = Snakk sammen om sakene til { $day }. Dere kan også foreslå nye saker.
premeetings-room = Rommet deres er koblet til, så dere kan skrive notater der.
