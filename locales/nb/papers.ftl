### Papers: attached, read, explained and sent in print. nb is the source.

cmd-attach-paper = legg ved papir, nytt papir
cmd-read-paper = papirer, les papir, papir
cmd-mark-read = jeg har lest, lest
cmd-ask-help = hjelp med papir, jeg forstår ikke papiret
cmd-answer-help = svar på spørsmål om papir, forklar papir
cmd-order-print = på papir, send på papir, post
cmd-print-posted = lagt i posten, sendt i posten

## Menus

paper-menu-attach-paper = Legge ved et papir
paper-menu-read-paper = Åpne papirene
paper-menu-ask-help = Få hjelp med et papir
paper-menu-answer-help = Svare den som trenger hjelp
paper-menu-order-print = Få alt på papir
paper-menu-print-posted = Notere det som er postet

## Words in many places

paper-line-late = { $title } (kom sent: { $reason })
paper-form-standard = Vanlig skrift
paper-form-large-print = Stor skrift
paper-form-easy-read = Lettlest

## Choices

paper-choice-print = Papir i posten
paper-choice-read = Les { $title }
paper-choice-read-again = Lest: { $title }
paper-choice-mark = Jeg har lest det
paper-choice-next = Neste papir
paper-choice-item = Tilbake til saken
paper-choice-answer = Svare nå
paper-choice-posted = Ja, det er postet
paper-choice-post-next = Neste som er postet

## Attaching

paper-ask-attach-paper-meeting = Hvilket møte er papiret til?
paper-ask-attach-paper-item = Hvilken sak hører papiret til?
paper-ask-attach-paper-title = Hva skal papiret hete?
paper-ask-attach-paper-file = Send filen, eller hopp over og lim inn tekst
paper-ask-attach-paper-text = Lim inn teksten
paper-ask-attach-paper-late-reason = Papiret kommer etter fristen. Hvorfor?
paper-none-attach-paper-meeting = Planlegg et møte først
paper-none-attach-paper-item = Skriv sakslisten først
paper-attached = Papiret «{ $title }» er lagt ved
paper-attached-body = Det hører til { $item }.
paper-attached-late = Det er merket som sent. Grunn: { $reason }
paper-needs-late-reason = Papiret kommer sent. Skriv en grunn
paper-needs-late-reason-body = Papirene skulle være ute { $day }. Grunnen står ved papiret og i referatet.
paper-late-title = Et papir til { $item } kom sent
paper-new-title = Nytt papir til { $item }
paper-added-ask = Les det før møtet { $day }. Det hører til { $item }.
paper-added-title = Papiret heter «{ $title }».
paper-late-reason = Grunnen til at det kom sent: { $reason }
paper-late-mark = Dette papiret kom sent. Grunn: { $reason }

## Reading

paper-ask-show-papers-item = Hvilken sak vil du lese papirene til?
paper-none-show-papers-item = Det er ingen saker nå
paper-ask-read-paper-paper = Hvilket papir vil du lese?
paper-none-read-paper-paper = Det er ingen papirer ennå
paper-ask-mark-read-paper = Hvilket papir har du lest?
paper-none-mark-read-paper = Det er ingen papirer ennå
paper-list =
    { $n ->
        [one] Ett papir til { $item }
       *[other] { $n } papirer til { $item }
    }
paper-in-language = Papiret er på dette språket: { $language }.
paper-only-file = Papiret finnes bare som fil: { $name }. Be om hjelp hvis du ikke kan åpne den.
paper-file-kept = Filen til «{ $title }» er tatt imot
paper-file-lost = Filen til «{ $title }» kom ikke fram
paper-file-lost-body = Papiret er ikke lagt ved. Send filen på nytt, eller lim inn teksten.
paper-marked = Notert: du har lest «{ $title }»

## Help

paper-ask-ask-help-paper = Hvilket papir trenger du hjelp med?
paper-ask-ask-help-text = Hva er vanskelig? Skriv kort
paper-none-ask-help-paper = Det er ingen papirer ennå
paper-help-asked = Du får hjelp med «{ $title }»
paper-help-who = { $name } hjelper deg.
paper-help-call = Du kan ringe { $name } nå: { $phone }, { $hours }.
paper-help-nobody = Koordinatoren hjelper deg.
paper-help-due = Du får svar her senest { $day }.
paper-help-told = { $name } trenger hjelp med et papir
paper-help-told-ask = Svar senest { $day }.
paper-ask-answer-help-paper = Hvilket papir svarer du om?
paper-ask-answer-help-text = Hva er svaret?
paper-none-answer-help-paper = Ingen venter på hjelp
paper-helped = Svar om papiret «{ $title }»
paper-helped-asked = Du spurte: { $words }
paper-helped-by = Svaret kommer fra { $name }:
paper-answered =
    { $n ->
        [one] Svaret om «{ $title }» er sendt
       *[other] Svaret om «{ $title }» er sendt til { $n }
    }
paper-nobody-waits = Ingen venter på svar om dette papiret

## In print

paper-ask-order-print-meeting = Hvilket møte vil du ha papirene til?
paper-ask-order-print-for-person = Hvem skal ha papirene?
paper-ask-order-print-format = Hvordan vil du ha dem?
paper-none-order-print-meeting = Det er ikke planlagt noe møte nå
paper-none-order-print-for-person = Ingen får papirer til dette møtet
paper-print-ordered = Papirene kommer i posten
paper-print-ordered-body =
    { $copies ->
        [one] { $form }, ett eksemplar. Vi legger dem i posten senest { $day }.
       *[other] { $form }, { $copies } eksemplarer. Vi legger dem i posten senest { $day }.
    }
paper-print-told = { $name } vil ha papirene i posten
paper-print-told-ask = Legg dem i posten senest { $due }.
paper-print-told-body =
    { $copies ->
        [one] Møtet { $day }: { $form }, ett eksemplar.
       *[other] Møtet { $day }: { $form }, { $copies } eksemplarer.
    }
paper-ask-print-posted-meeting = Hvilket møte gjelder det?
paper-ask-print-posted-person = Hvem sine papirer er postet?
paper-none-print-posted-meeting = Det er ikke planlagt noe møte nå
paper-none-print-posted-person = Alt som er bestilt, er postet
paper-print-posted = Papirene til { $name } er i posten
paper-print-late = De gikk i posten etter fristen.
paper-print-left =
    { $n ->
        [one] Én bestilling er igjen:
       *[other] { $n } bestillinger er igjen:
    }
paper-print-way = Papirene er lagt i posten
paper-print-way-body = De gikk i posten { $day }, og gjelder møtet { $meeting }.
paper-nothing-ordered = Alt som er bestilt, er postet
print-format-unknown = Jeg kjenner ikke formen «{ $format }»
print-copies = Velg et antall fra 1 til { $most }

## Questions about a paper

cmd-ask-paper = spør om papir, spørsmål om papir
paper-menu-ask-paper = Spørre om et papir
paper-ask-ask-paper-paper = Hvilket papir vil du spørre om?
paper-ask-ask-paper-text = Hva vil du vite? Alle får svaret
paper-none-ask-paper-paper = Det er ingen papirer ennå
paper-choice-question = Spørre om papiret
paper-choice-answer-all = Alle: svar alle
paper-choice-answer-about = Svare om { $title }
paper-question-asked = Spørsmålet om «{ $title }» er sendt
paper-question-to = { $name } svarer.
paper-question-all = Alle som har papiret, får svaret. Navnet ditt står ikke der.
paper-question-told = { $name } spør om et papir
paper-question-all-officer = Svaret går til alle som har papiret, uten navnet.
paper-explained = Et spørsmål om «{ $title }» er besvart
paper-explained-asked = Noen spurte: { $words }
paper-help-waits = { $name } venter på hjelp i dag
paper-help-phone = Ring { $name }: { $phone }.

## Who answers for a paper

cmd-paper-owner = hvem svarer om papir
paper-choice-owner = Velge hvem som svarer
paper-choice-owner-plain = Velg hvem som svarer
paper-ask-paper-owner-paper = Hvilket papir gjelder det?
paper-none-paper-owner-paper = Det er ingen papirer ennå
paper-ask-paper-owner-person = Hvem svarer på spørsmål om papiret?
paper-none-paper-owner-person = Det er ingen å velge
paper-owner-named = { $name } svarer om papiret
paper-owner-named-body = Spørsmål om «{ $title }» går dit fra nå.
paper-owner-told = Du svarer på spørsmål om et papir
paper-owner-told-body = Det gjelder «{ $title }». Du får beskjed når noen spør.

## Who has read

cmd-reading-state = hvem har lest, lesestatus
paper-menu-reading-state = Se hvem som har lest
paper-choice-reading = Se hvem som har lest til { $day }
paper-choice-reader = Mer om { $name }
paper-ask-reading-state-meeting = Hvilket møte gjelder det?
paper-none-reading-state-meeting = Det er ikke planlagt noe møte nå
paper-ask-reading-of-meeting = Hvilket møte gjelder det?
paper-none-reading-of-meeting = Det er ikke planlagt noe møte nå
paper-ask-reading-of-person = Hvem gjelder det?
paper-none-reading-of-person = Ingen har plass ved bordet ennå
paper-reading = { $done } av { $all } har lest alt til { $day }
paper-reading-told =
    { $n ->
        [one] { $n } har ikke lest alt til { $day }
       *[other] { $n } har ikke lest alt til { $day }
    }
paper-reading-nobody = Ingen har plass ved bordet ennå.
paper-reading-line = { $name }: { $state }
paper-reading-call = { $name }: { $state }. Ring { $phone }
paper-reading-help = trenger hjelp
paper-reading-none = har ikke fått sakene
paper-reading-delivered = har fått sakene, ikke åpnet noe
paper-reading-opened = har åpnet { $opened } av { $all }, lest { $read }
paper-reading-read = har lest alt
paper-reading-label = { $title }
paper-reading-one-help = trenger hjelp
paper-reading-one-none = ikke kommet fram
paper-reading-one-delivered = kommet fram
paper-reading-one-opened = åpnet
paper-reading-one-read = lest
paper-reading-of = { $name } og papirene til { $day }

## Orders that must be in the post

paper-print-told-late = De skulle vært i posten { $due }. Ring, og avtal hvordan papirene kommer fram.
