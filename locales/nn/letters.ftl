### The letter that invites a person.

letters-title = Invitasjon til { $council }
letters-greeting = Hei { $name }.
letters-what = Du er invitert til å vere med i { $council }. Rådslag er ein robot i chatten. Han sender deg sakene tidleg og tek imot det du meiner. Etterpå fortel han kva som skjedde med det.
letters-how = Slik byrjar du
letters-step-open = Opne Rådslag: { $ways }. Eller skann biletet under.
letters-step-code = Skriv koden { $code }.
letters-step-name = Skriv kva du heiter.
letters-step-yes = Koordinatoren seier ja til at du er med.
letters-spelled = Koden, teikn for teikn: { $code }
letters-until = Koden gjeld til { $at }, éin gong.
letters-secret = Ikkje vis han til andre.
letters-choice = Du vel sjølv
letters-choice-body = Du kan vere med på papir og telefon i staden. Du kan ta pause eller slutte når du vil. Du treng aldri fortelje om sjukdom.
letters-call = Spørsmål? Ring { $name }, { $phone }, { $hours }.
letters-scan = Skann for å opne { $where }
