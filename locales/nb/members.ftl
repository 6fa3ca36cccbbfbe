### The coordinator's list of people.

members-menu-invite = Inviter en person
members-menu-invite-again = Ny kode til noen
members-menu-import-members = Ta inn en medlemsliste
members-menu-import-members-plain = Ta inn medlemmer
members-menu-person-card = Se hva vi vet om noen
cmd-invite = inviter, inviter person, ny person
cmd-invite-again = ny invitasjon, ny kode til
cmd-import-members = importer medlemmer, medlemsliste
cmd-person-card = vis person, om person
members-ask-invite-name = Hva heter den du vil invitere?
members-ask-invite-body = Hvor skal personen være med?
members-ask-invite-role = Hvilken rolle får personen?
members-ask-invite-seat = Hvilken plass?
members-ask-invite-again-person = Hvem skal ha en ny kode?
members-none-invite-again-person = Det er ingen i listen ennå
members-ask-person-card-person = Hvem gjelder det?
members-none-person-card-person = Det er ingen i listen ennå
members-ask-import-members-rows = Lim inn listen fra regnearket
members-there-already = { $name } er allerede i listen
members-there-already-body = Lag en ny kode til personen i stedet.
members-invite-first = Inviter personen som observatør først
members-invite-first-body = Gi rollen etterpå. Da kan en annen koordinator si ja til den.
members-code = Koden til { $name } er { $code }
members-code-body = Gi den til personen selv, på papir eller på telefon. Personen skriver den til Rådslag.
members-code-confirm = Du får beskjed når koden er brukt, og sier ja til personen.
members-another-choice = Inviter en til

## What is known about somebody

members-card = Om { $name }
members-label-support = Støtteperson
members-locked = Kontoen er låst
members-unreachable = Jeg når ikke kontoen
members-invited = Invitert, ikke begynt ennå
members-note-helps = Dette hjelper i møter
members-note-brought = Dette brakte dem hit
members-note-wanted = Dette vil de ha hjelp til
members-note-handover = Fått med fra den forrige
members-role-choice = Gi en rolle
members-talk-choice = Noter en samtale

## A whole list

members-faulty =
    { $many ->
        [one] Én feil i listen
       *[other] { $many } feil i listen
    }
members-faulty-body = Ingenting er lagret. Rett listen, og send den på nytt.
members-fault-line = Rad { $row }: { $fault }
members-faults-more =
    { $many ->
        [one] Det er én feil til.
       *[other] Det er { $many } feil til.
    }
members-fault-empty = Listen er tom
members-fault-no-columns = Den første raden må ha en kolonne som heter «navn»
members-fault-too-many = Listen kan ha høyst { $typed } personer
members-fault-no-name = Navnet mangler
members-fault-role = Jeg kjenner ikke rollen «{ $typed }»
members-fault-office = Gi rollen «{ $typed }» til én om gangen
members-fault-language = Jeg kjenner ikke språket «{ $typed }»
members-fault-profile = Jeg kjenner ikke skrivemåten «{ $typed }»
members-fault-employee-no = Ansattnummeret kan bare ha tall, høyst 12
members-fault-id-number = Det står et fødselsnummer her. Ta det bort
members-fault-date = Jeg forstår ikke datoen «{ $typed }»
members-fault-dates = Rollen slutter før den begynner
members-fault-formula = «{ $typed }» er en formel. Skriv det som tekst
members-fault-too-long = Teksten som begynner med «{ $typed }», er for lang
members-fault-twice = { $typed } står to ganger
members-fault-body = Rådet har ingen gruppe som heter «{ $typed }»
members-checking =
    { $many ->
        [one] Ta inn én person?
       *[other] Ta inn { $many } personer?
    }
members-role-count = { $role }: { $many }
members-first-names = De første er { $names }.
members-nothing-sent = De får ingen melding nå.
members-yes-import-members = Ja, ta dem inn
members-paste-choice = Lim inn listen
members-file-choice = Send et regneark
cmd-import-file = importer fil, send regneark
members-ask-import-file-file = Send regnearket her
members-reading = Jeg leser listen
members-reading-body = Du får svar om litt. Jeg lagrer ingenting før du har sett på det.
members-file-unreadable = Jeg får ikke lest regnearket
members-file-too-large = Regnearket er for stort
members-file-body = Lagre det som XLSX eller CSV, og send det på nytt. Du kan også lime inn listen.
members-taken = Listen er tatt inn
members-taken-new =
    { $many ->
        [one] Én ny person
       *[other] { $many } nye personer
    }
members-taken-known =
    { $many ->
        [one] Én var der fra før
       *[other] { $many } var der fra før
    }
members-taken-roles =
    { $many ->
        [one] Én rolle gitt
       *[other] { $many } roller gitt
    }
members-taken-seats =
    { $many ->
        [one] Én ny plass
       *[other] { $many } nye plasser
    }
members-taken-next = Nå kan hver av dem få en kode.
members-example-choice = Vis et eksempel
members-example = Slik kan listen se ut
members-example-body = Den første raden sier hva som står i hver kolonne. Skill med semikolon, eller lim inn rett fra regnearket.
members-example-rows = navn;rolle;organisasjon;telefon
        Kari Moen;leder;Leieboerforeningen;400 12 345
        Per Dahl;medlem;Pårørendeforeningen;400 54 321
members-example-columns = Bare navnet må være med. Andre kolonner kan være gruppe, språk, skrivemåte, ansattnummer, fra og til.

## Letters

members-menu-invitation-letters = Lage invitasjonsbrev
members-menu-invitation-letters-plain = Skriv ut brev
cmd-invitation-letters = invitasjonsbrev, lag invitasjonsbrev, brev med kode
members-all-are-in = Alle i listen er kommet inn
members-no-letters = Jeg kan ikke lage brev her
members-letters =
    { $many ->
        [one] Ett brev er klart til utskrift
       *[other] { $many } brev er klare til utskrift
    }
members-letters-file =
    { $many ->
        [one] Invitasjonsbrev, én side
       *[other] Invitasjonsbrev, { $many } sider
    }
members-letters-body = Åpne filen og skriv ut. Hver side har en ny kode, og tidligere koder virker ikke lenger. Slett filen etterpå: den som har et brev, kommer inn.

members-in-already = { $name } er med allerede
members-in-already-body = Du trenger en ny kode bare til en ny konto. Vil du lage den?
members-new-code-choice = Lag ny kode
members-codes-end = Koder du har gitt, slutter å virke
members-codes-end-who = { $names } har en kode som gjelder.
members-codes-end-some = { $names } og { $more } til har en kode som gjelder.
members-codes-end-body = Brevene får nye koder til { $many }. De gamle kodene virker ikke lenger. Vil du lage brevene?
members-letters-choice = Lag brevene
