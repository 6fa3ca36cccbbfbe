### The coordinator's list of people.

members-menu-invite = Bjud in en person
members-menu-invite-again = Ny kod till någon
members-menu-import-members = Läs in en medlemslista
members-menu-import-members-plain = Läs in medlemmar
members-menu-person-card = Se vad vi vet om någon
cmd-invite = bjud in, bjud in en person, ny person i rådet
cmd-invite-again = ny inbjudan, ny kod till
cmd-import-members = importera medlemmar, medlemslista
cmd-person-card = visa person
members-ask-invite-name = Vad heter den du vill bjuda in?
members-ask-invite-body = Var ska personen vara med?
members-ask-invite-role = Vilken roll får personen?
members-ask-invite-seat = Vilken plats?
members-ask-invite-again-person = Vem ska ha en ny kod?
members-none-invite-again-person = Det finns ingen i listan än
members-ask-person-card-person = Vem gäller det?
members-none-person-card-person = Det finns ingen i listan än
members-ask-import-members-rows = Klistra in listan från kalkylarket
members-there-already = { $name } finns redan i listan
members-there-already-body = Gör en ny kod till personen i stället.
members-invite-first = Bjud in personen som observatör först
members-invite-first-body = Ge rollen efteråt. Då kan en annan samordnare säga ja till den.
members-code = Koden till { $name } är { $code }
members-code-body = Ge den till personen själv, på papper eller i telefon. Personen skriver den till Rådslag.
members-code-confirm = Jag säger till när någon har använt koden. Då säger du ja till personen.
members-another-choice = Bjud in en till

## What is known about somebody

members-card = Om { $name }
members-label-support = Stödperson
members-locked = Kontot är låst
members-unreachable = Jag når inte kontot
members-invited = Inbjuden, inte börjat än
members-note-helps = Det här hjälper på möten
members-note-brought = Det här förde dem hit
members-note-wanted = Det här vill de ha hjälp med
members-note-handover = Från den förra
members-role-choice = Ge en roll
members-talk-choice = Notera ett samtal

## A whole list

members-faulty =
    { $many ->
        [one] Ett fel i listan
       *[other] { $many } fel i listan
    }
members-faulty-body = Inget är sparat. Rätta listan och skicka den igen.
members-fault-line = Rad { $row }: { $fault }
members-faults-more =
    { $many ->
        [one] Det finns ett fel till.
       *[other] Det finns { $many } fel till.
    }
members-fault-empty = Listan är tom
members-fault-no-columns = Den första raden måste ha en kolumn som heter ”namn”
members-fault-too-many = Listan kan ha högst { $typed } personer
members-fault-no-name = Namnet saknas
members-fault-role = Jag känner inte till rollen ”{ $typed }”
members-fault-office = Ge rollen ”{ $typed }” till en i taget
members-fault-language = Jag känner inte till språket ”{ $typed }”
members-fault-profile = Jag känner inte till skrivsättet ”{ $typed }”
members-fault-employee-no = Anställningsnumret får bara ha siffror, högst 12
members-fault-id-number = Här står ett personnummer. Ta bort det
members-fault-date = Jag förstår inte datumet ”{ $typed }”
members-fault-dates = Rollen slutar innan den börjar
members-fault-formula = ”{ $typed }” är en formel. Skriv det som text
members-fault-too-long = Texten som börjar med ”{ $typed }” är för lång
members-fault-twice = { $typed } står två gånger
members-fault-body = Rådet har ingen grupp som heter ”{ $typed }”
members-checking =
    { $many ->
        [one] Läsa in en person?
       *[other] Läsa in { $many } personer?
    }
members-role-count = { $role }: { $many }
members-first-names = De första är { $names }.
members-nothing-sent = De får inget meddelande nu.
members-yes-import-members = Ja, läs in dem
members-paste-choice = Klistra in listan
members-file-choice = Skicka ett kalkylark
cmd-import-file = importera fil, skicka kalkylark
members-ask-import-file-file = Skicka kalkylarket här
members-reading = Jag läser listan
members-reading-body = Du får svar om en stund. Jag sparar inget innan du har tittat på det.
members-file-unreadable = Jag kan inte läsa kalkylarket
members-file-too-large = Kalkylarket är för stort
members-file-body = Spara det som XLSX eller CSV och skicka det igen. Du kan också klistra in listan.
members-taken = Listan är inläst
members-taken-new =
    { $many ->
        [one] En ny person
       *[other] { $many } nya personer
    }
members-taken-known =
    { $many ->
        [one] En fanns redan
       *[other] { $many } fanns redan
    }
members-taken-roles =
    { $many ->
        [one] En roll given
       *[other] { $many } roller givna
    }
members-taken-seats =
    { $many ->
        [one] En ny plats
       *[other] { $many } nya platser
    }
members-taken-next = Nu kan var och en få en kod.
members-example-choice = Visa ett exempel
members-example = Så här kan listan se ut
members-example-body = Den första raden säger vad som står i varje kolumn. Skilj med semikolon, eller klistra in direkt från kalkylarket.
members-example-rows = namn;roll;organisation;telefon
        Karin Mo;ordförande;Hyresgästföreningen;070 123 45 67
        Per Dal;ledamot;Anhörigföreningen;070 765 43 21
members-example-columns = Bara namnet måste vara med. Andra kolumner kan vara grupp, språk, skrivsätt, anställningsnummer, från och till.

## Letters

members-menu-invitation-letters = Göra inbjudningsbrev
members-menu-invitation-letters-plain = Skriv ut brev
cmd-invitation-letters = inbjudningsbrev, gör inbjudningsbrev, brev med kod
members-all-are-in = Alla i listan har kommit in
members-no-letters = Jag kan inte göra brev här
members-letters =
    { $many ->
        [one] Ett brev är klart att skriva ut
       *[other] { $many } brev är klara att skriva ut
    }
members-letters-file =
    { $many ->
        [one] Inbjudningsbrev, en sida
       *[other] Inbjudningsbrev, { $many } sidor
    }
members-letters-body = Öppna filen och skriv ut. Varje sida har en ny kod, och tidigare koder gäller inte längre. Radera filen efteråt: den som har ett brev kommer in.

members-in-already = { $name } är redan med
members-in-already-body = Du behöver en ny kod bara för ett nytt konto. Vill du skapa den?
members-new-code-choice = Skapa ny kod
members-codes-end = Koder du har gett slutar gälla
members-codes-end-who = { $names } har en kod som gäller.
members-codes-end-some = { $names } och { $more } till har en kod som gäller.
members-codes-end-body = Breven får nya koder till { $many }. De gamla koderna gäller inte längre. Vill du skapa breven?
members-letters-choice = Skapa breven
