### The coordinator's list of people.

members-menu-invite = Inviter ein person
members-menu-invite-again = Ny kode til nokon
members-menu-import-members = Ta inn ei medlemsliste
members-menu-import-members-plain = Ta inn medlemmer
members-menu-person-card = Sjå kva vi veit om nokon
cmd-invite = inviter ein person
cmd-invite-again = ny kode til ein person
cmd-import-members = importer medlemer, importer medlemmar
cmd-person-card = vis ein person
members-ask-invite-name = Kva heiter den du vil invitere?
members-ask-invite-body = Kvar skal personen vere med?
members-ask-invite-role = Kva rolle får personen?
members-ask-invite-seat = Kva plass?
members-ask-invite-again-person = Kven skal ha ein ny kode?
members-none-invite-again-person = Det er ingen i lista enno
members-ask-person-card-person = Kven gjeld det?
members-none-person-card-person = Det er ingen i lista enno
members-ask-import-members-rows = Lim inn lista frå reknearket
members-there-already = { $name } er alt i lista
members-there-already-body = Lag ein ny kode til personen i staden.
members-invite-first = Inviter personen som observatør først
members-invite-first-body = Gi rolla etterpå. Då kan ein annan koordinator seie ja til ho.
members-code = Koden til { $name } er { $code }
members-code-body = Gi han til personen sjølv, på papir eller på telefon. Personen skriv han til Rådslag.
members-code-confirm = Du får melding når koden er brukt, og seier ja til personen.
members-another-choice = Inviter ein til

## What is known about somebody

members-card = Om { $name }
members-label-support = Støtteperson
members-locked = Kontoen er låst
members-unreachable = Eg når ikkje kontoen
members-invited = Invitert, ikkje byrja enno
members-note-helps = Dette hjelper i møte
members-note-brought = Dette brakte dei hit
members-note-wanted = Dette vil dei ha hjelp til
members-note-handover = Fått med frå den førre
members-role-choice = Gi ei rolle
members-talk-choice = Noter ein samtale

## A whole list

members-faulty =
    { $many ->
        [one] Éin feil i lista
       *[other] { $many } feil i lista
    }
members-faulty-body = Ingenting er lagra. Rett lista, og send ho på nytt.
members-fault-line = Rad { $row }: { $fault }
members-faults-more =
    { $many ->
        [one] Det er éin feil til.
       *[other] Det er { $many } feil til.
    }
members-fault-empty = Lista er tom
members-fault-no-columns = Den første rada må ha ei kolonne som heiter «namn»
members-fault-too-many = Lista kan ha høgst { $typed } personar
members-fault-no-name = Namnet manglar
members-fault-role = Eg kjenner ikkje rolla «{ $typed }»
members-fault-office = Gi rolla «{ $typed }» til éin om gongen
members-fault-language = Eg kjenner ikkje språket «{ $typed }»
members-fault-profile = Eg kjenner ikkje skrivemåten «{ $typed }»
members-fault-employee-no = Tilsettnummeret kan berre ha tal, høgst 12
members-fault-id-number = Det står eit fødselsnummer her. Ta det bort
members-fault-date = Eg forstår ikkje datoen «{ $typed }»
members-fault-dates = Rolla sluttar før ho byrjar
members-fault-formula = «{ $typed }» er ein formel. Skriv det som tekst
members-fault-too-long = Teksten som byrjar med «{ $typed }», er for lang
members-fault-twice = { $typed } står to gonger
members-fault-body = Rådet har inga gruppe som heiter «{ $typed }»
members-checking =
    { $many ->
        [one] Ta inn éin person?
       *[other] Ta inn { $many } personar?
    }
members-role-count = { $role }: { $many }
members-first-names = Dei første er { $names }.
members-nothing-sent = Dei får inga melding no.
members-yes-import-members = Ja, ta dei inn
members-paste-choice = Lim inn lista
members-file-choice = Send eit rekneark
cmd-import-file = importer ei fil, send eit rekneark
members-ask-import-file-file = Send reknearket her
members-reading = Eg les lista
members-reading-body = Du får svar om litt. Eg lagrar ingenting før du har sett på det.
members-file-unreadable = Eg får ikkje lese reknearket
members-file-too-large = Reknearket er for stort
members-file-body = Lagre det som XLSX eller CSV, og send det på nytt. Du kan òg lime inn lista.
members-taken = Lista er teken inn
members-taken-new =
    { $many ->
        [one] Éin ny person
       *[other] { $many } nye personar
    }
members-taken-known =
    { $many ->
        [one] Éin var der frå før
       *[other] { $many } var der frå før
    }
members-taken-roles =
    { $many ->
        [one] Éi rolle gitt
       *[other] { $many } roller gitt
    }
members-taken-seats =
    { $many ->
        [one] Éin ny plass
       *[other] { $many } nye plassar
    }
members-taken-next = No kan kvar av dei få ein kode.
members-example-choice = Vis eit døme
members-example = Slik kan lista sjå ut
members-example-body = Den første rada seier kva som står i kvar kolonne. Skil med semikolon, eller lim inn rett frå reknearket.
members-example-rows = namn;rolle;organisasjon;telefon
        Kari Moen;leiar;Leigebuarlaget;400 12 345
        Per Dahl;medlem;Pårørandelaget;400 54 321
members-example-columns = Berre namnet må vere med. Andre kolonner kan vere gruppe, språk, skrivemåte, ansattnummer, frå og til.

## Letters

members-menu-invitation-letters = Lage invitasjonsbrev
members-menu-invitation-letters-plain = Skriv ut brev
cmd-invitation-letters = invitasjonsbrev, lag invitasjonsbrev, brev med kode
members-all-are-in = Alle i lista er komne inn
members-no-letters = Eg kan ikkje lage brev her
members-letters =
    { $many ->
        [one] Eitt brev er klart til utskrift
       *[other] { $many } brev er klare til utskrift
    }
members-letters-file =
    { $many ->
        [one] Invitasjonsbrev, éi side
       *[other] Invitasjonsbrev, { $many } sider
    }
members-letters-body = Opne fila og skriv ut. Kvar side har ein ny kode, og tidlegare kodar verkar ikkje lenger. Slett fila etterpå: den som har eit brev, kjem inn.

members-in-already = { $name } er med allereie
members-in-already-body = Du treng ein ny kode berre til ein ny konto. Vil du lage han?
members-new-code-choice = Lag ny kode
members-codes-end = Kodar du har gitt, sluttar å verke
members-codes-end-who = { $names } har ein kode som gjeld.
members-codes-end-some = { $names } og { $more } til har ein kode som gjeld.
members-codes-end-body = Breva får nye kodar til { $many }. Dei gamle kodane verkar ikkje lenger. Vil du lage breva?
members-letters-choice = Lag breva
