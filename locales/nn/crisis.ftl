### Når nokon kan vere i fare: nummer å ringje, og eit menneske.

crisis-heard = Du kan snakke med nokon no
crisis-ask = Skriv du om deg sjølv?
crisis-ask-body = Har du det vondt no, kan du snakke med nokon.
crisis-emergency = Er livet ditt eller livet til nokon andre i fare, ring { $phone }.
crisis-line-no = Mental Helse svarar heile døgnet. Ring { $phone }.
crisis-line-se = Mind Självmordslinjen svarar heile døgnet. Ring { $phone }.
crisis-line-gb = Samaritans svarar heile døgnet. Ring { $phone }.
crisis-own-line = { $name }: { $phone }
crisis-own-line-hours = { $name }: { $phone }, { $hours }
crisis-not-kept = Eg har ikkje lagra det du skreiv. Ingen i rådet får sjå det.
crisis-question-waits = Spørsmålet mitt ventar til du vil svare.
crisis-call-choice = Be nokon ringje meg
crisis-item-choice = Det gjeld ei sak
crisis-numbers-choice = Vis telefonnummera
crisis-again = Skriv det ein gong til
crisis-again-body = Då tek eg imot det som vanleg. Det du skreiv først, er ikkje lagra.
crisis-numbers = Nokon å ringje når livet er vanskeleg
crisis-menu-helplines = Nokon å ringje når det er vondt
cmd-helplines = hjelpetelefon, krisetelefon, krise, eg har det vondt, /krise

## For koordinatoren

cmd-add-helpline = ny hjelpetelefon, legg til hjelpetelefon
cmd-drop-helpline = ta bort hjelpetelefon
crisis-add-choice = Legg til eit nummer
crisis-drop-choice = Ta bort eit nummer
crisis-ask-add-helpline-name = Kven svarar på telefonen?
crisis-ask-add-helpline-phone = Kva er nummeret?
crisis-ask-add-helpline-hours = Når svarar dei?
crisis-ask-drop-helpline-name = Kva nummer skal bort?
crisis-none-drop-helpline-name = Rådet har ingen eigne hjelpetelefonar
crisis-full = Rådet kan ha høgst { $most } hjelpetelefonar
crisis-full-body = Ta bort ein av dei først.
