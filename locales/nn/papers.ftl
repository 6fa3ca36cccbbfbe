### Papers: attached, read, explained and sent in print.

cmd-attach-paper = legg ved papir, send inn papir
cmd-read-paper = papira, les papir, papir
cmd-mark-read = eg har lese, lese
cmd-ask-help = hjelp med papir, eg forstår ikkje papiret
cmd-answer-help = forklar papir, svar på spørsmål om papir
cmd-order-print = på papir, send på papir, post
cmd-print-posted = lagt i posten, papira er posta

## Menus

paper-menu-attach-paper = Leggje ved eit papir
paper-menu-read-paper = Opne papira
paper-menu-ask-help = Få hjelp med eit papir
paper-menu-answer-help = Svare den som treng hjelp
paper-menu-order-print = Få alt i posten på papir
paper-menu-print-posted = Notere det som er posta

## Words in many places

paper-line-late = { $title } (kom seint: { $reason })
paper-form-standard = Vanleg skrift
paper-form-large-print = Stor skrift
paper-form-easy-read = Lettlese

## Choices

paper-choice-print = Papir i posten
paper-choice-read = Les { $title }
paper-choice-read-again = Lese: { $title }
paper-choice-mark = Eg har lese det
paper-choice-next = Sjå neste papir
paper-choice-item = Tilbake til saka
paper-choice-answer = Svare no
paper-choice-posted = Ja, det er posta
paper-choice-post-next = Neste som er posta

## Attaching

paper-ask-attach-paper-meeting = Kva møte er papiret til?
paper-ask-attach-paper-item = Kva sak høyrer papiret til?
paper-ask-attach-paper-title = Kva skal papiret heite?
paper-ask-attach-paper-file = Send fila, eller hopp over og lim inn tekst
paper-ask-attach-paper-text = Lim inn teksten her
paper-ask-attach-paper-late-reason = Papiret kjem etter fristen. Kvifor?
paper-none-attach-paper-meeting = Planlegg eit møte først
paper-none-attach-paper-item = Skriv saklista først
paper-attached = No er papiret «{ $title }» lagt ved
paper-attached-body = Det høyrer til { $item }.
paper-attached-late = Det er merkt som seint. Grunn: { $reason }
paper-needs-late-reason = Papiret kjem seint. Skriv ein grunn
paper-needs-late-reason-body = Papira skulle vere ute { $day }. Grunnen står ved papiret og i referatet.
paper-late-title = Eit papir til { $item } kom seint
paper-new-title = Det er kome eit papir til { $item }
paper-added-ask = Les det før møtet { $day }. Det høyrer til { $item }.
paper-added-title = Papiret heiter «{ $title }».
paper-late-reason = Grunnen til at det kom seint: { $reason }
paper-late-mark = Dette papiret kom seint. Grunn: { $reason }

## Reading

paper-ask-show-papers-item = Kva sak vil du lese papira til?
paper-none-show-papers-item = Det er ingen saker no
paper-ask-read-paper-paper = Kva papir vil du lese?
paper-none-read-paper-paper = Det er ingen papir enno
paper-ask-mark-read-paper = Kva papir har du lese?
paper-none-mark-read-paper = Det er ingen papir enno
paper-list =
    { $n ->
        [one] Eitt papir til { $item }
       *[other] { $n } papir til { $item }
    }
paper-in-language = Språket i papiret er { $language }.
paper-only-file = Papiret finst berre som fil: { $name }. Be om hjelp om du ikkje kan opne ho.
paper-file-kept = Fila til «{ $title }» er teken imot
paper-file-lost = Fila til «{ $title }» kom ikkje fram
paper-file-lost-body = Papiret er ikkje lagt ved. Send fila på nytt, eller lim inn teksten.
paper-marked = Det er notert: du har lese «{ $title }»

## Help

paper-ask-ask-help-paper = Kva papir treng du hjelp med?
paper-ask-ask-help-text = Kva er vanskeleg? Skriv kort
paper-none-ask-help-paper = Det er ingen papir enno
paper-help-asked = Du får hjelp til «{ $title }»
paper-help-who = { $name } skal hjelpe deg.
paper-help-call = Du kan ringje { $name } no: { $phone }, { $hours }.
paper-help-nobody = Koordinatoren skal hjelpe deg.
paper-help-due = Du får svar her seinast { $day }.
paper-help-told = { $name } treng hjelp med eit papir
paper-help-told-ask = Svar seinast { $day }.
paper-ask-answer-help-paper = Kva papir svarar du om?
paper-ask-answer-help-text = Kva er svaret?
paper-none-answer-help-paper = Ingen ventar på hjelp
paper-helped = Svar på spørsmålet om «{ $title }»
paper-helped-asked = Du spurde: { $words }
paper-helped-by = Svaret kjem frå { $name }:
paper-answered =
    { $n ->
        [one] Svaret om «{ $title }» er sendt
       *[other] Svaret om «{ $title }» er sendt til { $n }
    }
paper-nobody-waits = Ingen ventar på svar om dette papiret

## In print

paper-ask-order-print-meeting = Kva møte vil du ha papira til?
paper-ask-order-print-for-person = Kven skal ha papira?
paper-ask-order-print-format = Korleis vil du ha dei?
paper-none-order-print-meeting = Det er ikkje planlagt noko møte no
paper-none-order-print-for-person = Ingen får papir til dette møtet
paper-print-ordered = Papira kjem i posten
paper-print-ordered-body =
    { $copies ->
        [one] { $form }, eitt eksemplar. Vi legg dei i posten seinast { $day }.
       *[other] { $form }, { $copies } eksemplar. Vi legg dei i posten seinast { $day }.
    }
paper-print-told = { $name } vil ha papira i posten
paper-print-told-ask = Legg dei i posten seinast { $due }.
paper-print-told-body =
    { $copies ->
        [one] Møtet { $day }: { $form }, eitt eksemplar.
       *[other] Møtet { $day }: { $form }, { $copies } eksemplar.
    }
paper-ask-print-posted-meeting = Kva møte gjeld det?
paper-ask-print-posted-person = Kven sine papir er posta?
paper-none-print-posted-meeting = Det er ikkje planlagt noko møte no
paper-none-print-posted-person = Alt som er bestilt, er posta
paper-print-posted = Papira til { $name } er i posten
paper-print-late = Dei gjekk i posten etter fristen.
paper-print-left =
    { $n ->
        [one] Éi bestilling er igjen:
       *[other] { $n } bestillingar er igjen:
    }
paper-print-way = Papira er lagde i posten
paper-print-way-body = Dei gjekk i posten { $day }, og gjeld møtet { $meeting }.
paper-nothing-ordered = Alt som er bestilt, er posta
print-format-unknown = Eg kjenner ikkje forma «{ $format }»
print-copies = Vel eit tal frå 1 til { $most }

## Questions about a paper

cmd-ask-paper = spør om papir, spørsmål om papir
paper-menu-ask-paper = Spørje om eit papir
paper-ask-ask-paper-paper = Kva papir vil du spørje om?
paper-ask-ask-paper-text = Kva vil du vite? Alle får svaret
paper-none-ask-paper-paper = Det er ingen papir enno
paper-choice-question = Spørje om papiret
paper-choice-answer-all = Alle: svar alle
paper-choice-answer-about = Svare om { $title }
paper-question-asked = Spørsmålet om «{ $title }» er sendt
paper-question-to = { $name } svarar.
paper-question-all = Alle som har papiret, får svaret. Namnet ditt står ikkje der.
paper-question-told = { $name } spør om eit papir
paper-question-all-officer = Svaret går til alle som har papiret, utan namnet.
paper-explained = Eit spørsmål om «{ $title }» er svart på
paper-explained-asked = Nokon spurde: { $words }
paper-help-waits = { $name } ventar på hjelp i dag
paper-help-phone = Ring { $name }: { $phone }.

## Who answers for a paper

cmd-paper-owner = kven svarer om papir
paper-choice-owner = Velje kven som svarar
paper-choice-owner-plain = Vel kven som svarar
paper-ask-paper-owner-paper = Kva papir gjeld det?
paper-none-paper-owner-paper = Det er ingen papir enno
paper-ask-paper-owner-person = Kven svarar på spørsmål om papiret?
paper-none-paper-owner-person = Det er ingen å velje
paper-owner-named = { $name } svarar om papiret
paper-owner-named-body = Spørsmål om «{ $title }» går dit frå no.
paper-owner-told = Du svarar på spørsmål om eit papir
paper-owner-told-body = Det gjeld «{ $title }». Du får beskjed når nokon spør.

## Who has read

cmd-reading-state = kven har lese, lesestatus
paper-menu-reading-state = Sjå kven som har lese
paper-choice-reading = Sjå kven som har lese til { $day }
paper-choice-reader = Meir om { $name }
paper-ask-reading-state-meeting = Kva møte gjeld det?
paper-none-reading-state-meeting = Det er ikkje planlagt noko møte no
paper-ask-reading-of-meeting = Kva møte gjeld det?
paper-none-reading-of-meeting = Det er ikkje planlagt noko møte no
paper-ask-reading-of-person = Kven gjeld det?
paper-none-reading-of-person = Ingen har plass ved bordet enno
paper-reading = { $done } av { $all } har lese alt til { $day }
paper-reading-told =
    { $n ->
        [one] { $n } har ikkje lese alt til { $day }
       *[other] { $n } har ikkje lese alt til { $day }
    }
paper-reading-nobody = Ingen har plass ved bordet enno.
paper-reading-line = { $name }: { $state }
paper-reading-call = { $name }: { $state }. Ring { $phone }
paper-reading-help = treng hjelp
paper-reading-none = har ikkje fått sakene
paper-reading-delivered = har fått sakene, ikkje opna noko
paper-reading-opened = har opna { $opened } av { $all }, lese { $read }
paper-reading-read = har lese alt
paper-reading-label = { $title }
paper-reading-one-help = treng hjelp
paper-reading-one-none = ikkje kome fram
paper-reading-one-delivered = kome fram
paper-reading-one-opened = opna
paper-reading-one-read = lese
paper-reading-of = { $name } og papira til { $day }

## Orders that must be in the post

paper-print-told-late = Dei skulle vore i posten { $due }. Ring, og avtal korleis du får papira.
