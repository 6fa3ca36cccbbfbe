### Avløysing når nokon på kontoret er borte.

## Cover

cmd-away = eg er borte, fråvær, avløysar
cmd-home-again = fråværet er slutt, tilbake på jobb
covers-menu-away = La nokon ta meldingane når eg er borte
covers-ask-away-officer = Kven er borte?
covers-none-away-officer = Rådet har ingen koordinator eller sekretær
covers-ask-away-stand-in = Kven skal få meldingane?
covers-none-away-stand-in = Det er ingen andre. Gi nokon rolla som sekretær først
covers-ask-away-first = Frå og med kva dag?
covers-ask-away-last = Til og med kva dag?
covers-yes-away = Ja, gjer det slik
covers-me = { $name } (eg sjølv)
covers-confirm-body = Frå { $first } får { $other } meldingane til { $name }. Det varer til og med { $last }.
covers-turned = Den siste dagen er før den første
covers-turned-body = Skriv ein dag som er den same eller seinare.
covers-done = { $other } får meldingane
covers-told = Du får meldingane til { $name }
covers-told-body = { $name } er borte frå { $first } til og med { $last }. Det som ventar, finn du i lista di.
covers-home = Du får meldingane dine igjen
covers-home-body = { $other } har lese dei for deg sidan { $first }.
covers-ask-home-again-officer = Kven er tilbake?
covers-none-home-again-officer = Ingen er borte no
covers-back = { $name } får meldingane sine igjen
