### Representantane sitt eige møte før møtet.

## Notes

cmd-premeeting-note = formøtenotat, skriv notat
cmd-premeeting-notes = notat frå formøtet, les notata
premeetings-menu-premeeting-note = Skrive eit notat til formøtet
premeetings-menu-premeeting-notes = Lese notata frå formøtet
premeetings-ask-premeeting-note-meeting = Kva møte gjeld det?
premeetings-none-premeeting-note-meeting = Du sit ikkje i eit møte som er planlagt
premeetings-ask-premeeting-note-text = Kva vil du skrive ned? Berre representantane ser det
premeetings-ask-premeeting-notes-meeting = Kva møte gjeld det?
premeetings-none-premeeting-notes-meeting = Du sit ikkje i eit møte som er planlagt
premeetings-noted =
    { $n ->
        [one] Notert. Det er { $n } notat
       *[other] Notert. Det er { $n } notat
    }
premeetings-who = Berre representantane kan lese notata. Rådet og tenesta ser berre det de slepper.
premeetings-notes =
    { $n ->
        [one] { $n } notat til { $day }
       *[other] { $n } notat til { $day }
    }
premeetings-none = Ingen har skrive noko enno.
premeetings-line = { $name }, klokka { $clock }: { $words }
premeetings-choice-note = Skrive eit notat
premeetings-choice-notes = Lese notata
premeetings-choice-release = Sleppe til rådet
premeetings-choice-drop = Ta bort notatet mitt
premeetings-today = Formøtet er { $at }
premeetings-today-ask = Snakk saman om sakene til { $day }. De kan òg foreslå nye saker.
premeetings-room = Rommet dykkar er kopla til, så de kan skrive notat der.
