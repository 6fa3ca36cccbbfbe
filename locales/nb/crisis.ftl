### Når noen kan være i fare: numre å ringe, og et menneske. Rolig og kort. nb is the source.

crisis-heard = Du kan snakke med noen nå
crisis-ask = Skriver du om deg selv?
crisis-ask-body = Har du det vondt nå, kan du snakke med noen.
crisis-emergency = Er livet ditt eller noen andres i fare, ring { $phone }.
crisis-line-no = Mental Helse svarer hele døgnet. Ring { $phone }.
crisis-line-se = Mind Självmordslinjen svarer hele døgnet. Ring { $phone }.
crisis-line-gb = Samaritans svarer hele døgnet. Ring { $phone }.
crisis-own-line = { $name }: { $phone }
crisis-own-line-hours = { $name }: { $phone }, { $hours }
crisis-not-kept = Jeg har ikke lagret det du skrev. Ingen i rådet får se det.
crisis-question-waits = Spørsmålet mitt venter til du vil svare.
crisis-call-choice = Be noen ringe meg
crisis-item-choice = Det gjelder en sak
crisis-numbers-choice = Vis telefonnumrene
crisis-again = Skriv det en gang til
crisis-again-body = Da tar jeg imot det som vanlig. Det du skrev først, er ikke lagret.
crisis-numbers = Noen å ringe når livet er vanskelig
crisis-menu-helplines = Noen å ringe når det er vondt
cmd-helplines = hjelpetelefon, krisetelefon, krise, jeg har det vondt, /krise

## For koordinatoren

cmd-add-helpline = ny hjelpetelefon, legg til hjelpetelefon
cmd-drop-helpline = ta bort hjelpetelefon
crisis-add-choice = Legg til et nummer
crisis-drop-choice = Ta bort et nummer
crisis-ask-add-helpline-name = Hvem svarer på telefonen?
crisis-ask-add-helpline-phone = Hva er nummeret?
crisis-ask-add-helpline-hours = Når svarer de?
crisis-ask-drop-helpline-name = Hvilket nummer skal bort?
crisis-none-drop-helpline-name = Rådet har ingen egne hjelpetelefoner
crisis-full = Rådet kan ha høyst { $most } hjelpetelefoner
crisis-full-body = Ta bort en av dem først.
