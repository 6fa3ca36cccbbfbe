### När någon kan vara i fara: nummer att ringa, och en människa.

crisis-heard = Du kan prata med någon nu
crisis-ask = Skriver du om dig själv?
crisis-ask-body = Har du det svårt nu kan du prata med någon.
crisis-emergency = Är ditt eller någon annans liv i fara, ring { $phone }.
crisis-line-no = Mental Helse svarar dygnet runt. Ring { $phone }.
crisis-line-se = Mind Självmordslinjen svarar dygnet runt. Ring { $phone }.
crisis-line-gb = Samaritans svarar dygnet runt. Ring { $phone }.
crisis-own-line = { $name }: { $phone }
crisis-own-line-hours = { $name }: { $phone }, { $hours }
crisis-not-kept = Jag har inte sparat det du skrev. Ingen i rådet får se det.
crisis-question-waits = Min fråga väntar tills du vill svara.
crisis-call-choice = Be någon ringa mig
crisis-item-choice = Det är ett ärende
crisis-numbers-choice = Visa telefonnumren
crisis-again = Skriv det en gång till
crisis-again-body = Då tar jag emot det som vanligt. Det du skrev först är inte sparat.
crisis-numbers = Någon att ringa när livet är svårt
crisis-menu-helplines = Någon att ringa när det är svårt
cmd-helplines = stödlinje, hjälplinje, krislinje, kris, jag mår dåligt, /kris

## För samordnaren

cmd-add-helpline = ny stödlinje, lägg till stödlinje
cmd-drop-helpline = ta bort stödlinje
crisis-add-choice = Lägg till ett nummer
crisis-drop-choice = Ta bort ett nummer
crisis-ask-add-helpline-name = Vem svarar i telefonen?
crisis-ask-add-helpline-phone = Vilket är numret?
crisis-ask-add-helpline-hours = När svarar de?
crisis-ask-drop-helpline-name = Vilket nummer ska bort?
crisis-none-drop-helpline-name = Rådet har inga egna stödlinjer
crisis-full = Rådet kan ha högst { $most } stödlinjer
crisis-full-body = Ta bort en av dem först.
