### Ersättare när någon på kansliet är borta.

## Cover

cmd-away = jag är borta, frånvaro, ersättare för mig
cmd-home-again = frånvaron är slut, tillbaka på jobbet
covers-menu-away = Låta någon läsa när jag är borta
covers-ask-away-officer = Vem är borta?
covers-none-away-officer = Rådet har ingen samordnare eller sekreterare
covers-ask-away-stand-in = Vem ska få meddelandena?
covers-none-away-stand-in = Det finns ingen annan. Ge någon rollen som sekreterare först
covers-ask-away-first = Från och med vilken dag?
covers-ask-away-last = Till och med vilken dag?
covers-yes-away = Ja, gör så
covers-me = { $name } (jag själv)
covers-confirm-body = Från { $first } får { $other } meddelandena till { $name }. Det varar till och med { $last }.
covers-turned = Den sista dagen är före den första
covers-turned-body = Skriv en dag som är densamma eller senare.
covers-done = { $other } får meddelandena
covers-told = Du får meddelandena till { $name }
covers-told-body = { $name } är borta från { $first }. Sista dagen är { $last }. Det som väntar finns i din lista.
covers-home = Du får dina meddelanden igen
covers-home-body = { $other } har läst dem åt dig sedan { $first }.
covers-ask-home-again-officer = Vem är tillbaka?
covers-none-home-again-officer = Ingen är borta nu
covers-back = { $name } får sina meddelanden igen
