### The letter that invites a person.

letters-title = Inbjudan till { $council }
letters-greeting = Hej { $name }.
letters-what = Du är inbjuden att vara med i { $council }. Rådslag är en robot i chatten. Den skickar ärendena tidigt och tar emot det du tycker. Sedan berättar den vad som hände med det.
letters-how = Så här börjar du
letters-step-open = Öppna Rådslag: { $ways }. Eller skanna bilden nedan.
letters-step-code = Skriv koden { $code }.
letters-step-name = Skriv vad du heter.
letters-step-yes = Samordnaren säger ja till att du är med.
letters-spelled = Koden, tecken för tecken: { $code }
letters-until = Koden gäller till { $at }, en gång.
letters-secret = Visa den inte för andra.
letters-choice = Du väljer själv
letters-choice-body = Du kan vara med på papper och telefon i stället. Du kan ta paus eller sluta när du vill. Du behöver aldrig berätta om sjukdom.
letters-call = Frågor? Ring { $name }, { $phone }, { $hours }.
letters-scan = Skanna för att öppna { $where }
