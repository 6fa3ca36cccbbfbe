### The letter that invites a person.

letters-title = Invitasjon til { $council }
letters-greeting = Hei { $name }.
letters-what = Du er invitert til å være med i { $council }. Rådslag er en robot i chatten. Den sender deg sakene tidlig og tar imot det du mener. Etterpå forteller den hva som skjedde med det.
letters-how = Slik begynner du
letters-step-open = Åpne Rådslag: { $ways }. Eller skann bildet under.
letters-step-code = Skriv koden { $code }.
letters-step-name = Skriv hva du heter.
letters-step-yes = Koordinatoren sier ja til at du er med.
letters-spelled = Koden, tegn for tegn: { $code }
letters-until = Koden gjelder til { $at }, én gang.
letters-secret = Ikke vis den til andre.
letters-choice = Du velger selv
letters-choice-body = Du kan være med på papir og telefon i stedet. Du kan ta pause eller slutte når du vil. Du trenger aldri fortelle om sykdom.
letters-call = Spørsmål? Ring { $name }, { $phone }, { $hours }.
letters-scan = Skann for å åpne { $where }
