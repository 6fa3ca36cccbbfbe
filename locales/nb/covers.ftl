### Cover while an officer is away. nb is the source.

## Cover

cmd-away = jeg er borte, fravær, avløser
cmd-home-again = fraværet er slutt, tilbake på jobb
covers-menu-away = La noen ta meldingene mens jeg er borte
covers-ask-away-officer = Hvem er borte?
covers-none-away-officer = Rådet har ingen koordinator eller sekretær
covers-ask-away-stand-in = Hvem skal få meldingene?
covers-none-away-stand-in = Det er ingen andre. Gi noen rollen som sekretær først
covers-ask-away-first = Fra og med hvilken dag?
covers-ask-away-last = Til og med hvilken dag?
covers-yes-away = Ja, gjør det slik
covers-me = { $name } (jeg selv)
covers-confirm-body = Fra { $first } får { $other } meldingene til { $name }. Det varer til og med { $last }.
covers-turned = Den siste dagen er før den første
covers-turned-body = Skriv en dag som er den samme eller senere.
covers-done = { $other } får meldingene
covers-told = Du får meldingene til { $name }
covers-told-body = { $name } er borte fra { $first } til og med { $last }. Det som venter, finner du i listen din.
covers-home = Du får meldingene dine igjen
covers-home-body = { $other } har lest dem for deg siden { $first }.
covers-ask-home-again-officer = Hvem er tilbake?
covers-none-home-again-officer = Ingen er borte nå
covers-back = { $name } får meldingene sine igjen
