### Referat: utkast, merknader, godkjenning, filer.

cmd-minutes-draft = referatutkast, lag referatet
cmd-minutes-objection = feil i referatet, merknad til referat
cmd-minutes-approve = godkjenn referatet
cmd-read-minutes = referatet, les referatet
minutes-menu-minutes-draft = Lag utkast til referat
minutes-menu-minutes-objection = Sei frå om feil i referatet
minutes-menu-minutes-approve = Godkjenn eit referat
minutes-menu-read-minutes = Les eit referat
minutes-ask-minutes-draft-meeting = Kva møte skal ha referat?
minutes-none-minutes-draft-meeting = Eg finn ikkje noko møte å lage referat frå
minutes-yes-minutes-draft = Ja, send utkastet
minutes-ask-minutes-objection-meeting = Kva referat gjeld det?
minutes-none-minutes-objection-meeting = Det er ikkje noko referat enno
minutes-ask-minutes-objection-item = Kva sak gjeld det?
minutes-none-minutes-objection-item = Møtet har ingen saker
minutes-ask-minutes-objection-text = Kva er feil i referatet?
minutes-yes-minutes-objection = Ja, send
minutes-ask-minutes-approve-meeting = Kva referat vil du godkjenne?
minutes-none-minutes-approve-meeting = Ingen referat ventar på godkjenning
minutes-yes-minutes-approve = Ja, godkjenn
minutes-ask-read-minutes-meeting = Kva referat vil du lese?
minutes-none-read-minutes-meeting = Det er ikkje noko referat enno
minutes-line-draft = { $title }, { $day } (utkast)
minutes-line-approved = { $title }, { $day } (godkjent)

## I samtalen

minutes-draft-sure = Skal utkastet sendast?
minutes-prefilled = Referatet frå { $day } er laga av det som er skrive ned. Det har:
minutes-count-inputs =
    { $many ->
        [0] ingen innspel
        [one] eitt innspel
       *[other] { $many } innspel
    }
minutes-count-decisions =
    { $many ->
        [0] ingen vedtak
        [one] eitt vedtak
       *[other] { $many } vedtak
    }
minutes-count-actions =
    { $many ->
        [0] ingen oppgåver
        [one] éi oppgåve
       *[other] { $many } oppgåver
    }
minutes-goes-to =
    { $many ->
        [one] Det går til éin person.
       *[other] Det går til { $many } personar.
    }
minutes-drafted =
    { $many ->
        [one] Utkastet er sendt til éin person
       *[other] Utkastet er sendt til { $many } personar
    }
minutes-objections-until = Dei kan seie frå om feil til { $day }.
minutes-read = Les referatet
minutes-draft-title = Utkast til referat frå { $day }
minutes-say-wrong-by = Les det, og sei frå om feil innan { $day }.
minutes-say-wrong = Les det, og sei frå dersom noko er feil.
minutes-of-meeting = Møtet var «{ $title }» i { $body }.
minutes-say-wrong-choice = Sei frå om feil
minutes-objection-to = Det gjeld referatet frå { $day }.
minutes-objected = Merknaden til referatet er motteken
minutes-objection-kept = Han står i referatet med dine eigne ord. Koordinatoren ser på han.
minutes-objection-late = Fristen var { $day }. Merknaden blir teken opp på neste møte.
minutes-objection-after = Referatet er godkjent. Merknaden blir teken opp på neste møte.
minutes-objection-from = { $person } har ein merknad til referatet
minutes-approve-sure = Skal referatet godkjennast?
minutes-approve-locks = Referatet frå { $day } blir låst.
minutes-approve-objections =
    { $many ->
        [0] Ingen har sagt frå om feil.
        [one] Det er éin merknad.
       *[other] Det er { $many } merknader.
    }
minutes-approved = Referatet er godkjent
minutes-approved-body = Referatet frå { $day } er låst.
minutes-exported =
    { $many ->
        [one] Éi fil er klar
       *[other] { $many } filer er klare
    }
minutes-exported-body = Referatet frå { $day } i fleire former:
minutes-file-md = { $name }, tekst med overskrifter (Markdown)
minutes-file-html = { $name }, nettside
minutes-file-txt = { $name }, rein tekst
minutes-file-json = { $name }, for andre program
minutes-no-draft = Det er ikkje noko referat frå dette møtet enno
minutes-not-now = Dette kan ikkje gjerast med referatet no
minutes-not-now-body = Eit godkjent referat er låst. Finst det ikkje noko utkast, må det lagast først.

## I dokumentet

minutes-doc-title = Referat: { $body }, { $day }
minutes-doc-when = { $day } klokka { $start } til { $end }
minutes-doc-approved = Godkjent { $day }
minutes-doc-draft = Utkast { $version }
minutes-doc-draft-until = Utkast { $version }. Ope for merknader til { $day }
minutes-doc-label-body = Råd
minutes-doc-label-authority = Kommune eller teneste
minutes-doc-label-meeting = Møte
minutes-doc-label-when = Tid
minutes-doc-label-place = Stad
minutes-doc-label-state = Status
minutes-doc-mode-physical = i same rom
minutes-doc-mode-video = på video
minutes-doc-mode-hybrid = i rommet og på video
minutes-doc-column-name = Namn
minutes-doc-column-function = Funksjon
minutes-doc-column-organisation = Representerer
minutes-doc-column-times = Til stades
minutes-doc-present = Til stades
minutes-doc-nobody = Ingen er førte opp som til stades.
minutes-doc-absent = Forfall
minutes-doc-others = Andre til stades
minutes-doc-stands-in = { $function } for { $person }
minutes-doc-from-to = { $start }–{ $end }
minutes-doc-online = { $times }, på video
minutes-doc-quorum = Var nok til stades?
minutes-doc-quorum-quorate = Ja. Nok plassar var til stades ved alle vedtak.
minutes-doc-quorum-partly = Delvis. Ved nokre vedtak var det ikkje nok plassar til stades. Dei er berre notat.
minutes-doc-quorum-not-quorate = Nei. Det var ikkje nok plassar til stades. Det som står som vedtak, er berre notat.
minutes-doc-interests = Melde eiga interesse i saka: { $people }.
minutes-doc-papers = Papir
minutes-doc-paper-in-time = { $title } (sendt i tide)
minutes-doc-paper-late = { $title } (kom seint: { $reason })
minutes-doc-inputs = Innspel
minutes-doc-inputs-to = Innspel til { $item }
minutes-doc-column-number = Nummer
minutes-doc-column-from = Frå
minutes-doc-column-said = Innspelet
minutes-doc-column-outcome = Kva hende
minutes-doc-name-hidden = Namnet er skjult
minutes-doc-for-council = Rådet, ved { $person }
minutes-doc-text-gone = Teksten er trekt.
minutes-doc-merged-with = Slått saman med { $number }.
minutes-doc-until = Blir teke opp att { $day }.
minutes-doc-reason = Grunn: { $text }
minutes-doc-changed = Endra: { $text }
minutes-doc-responsible = Ansvarleg: { $person }.
minutes-doc-came-late = Kom etter fristen.
minutes-doc-decisions = Vedtak
minutes-doc-follows-up = Blir følgt opp av { $person }.
minutes-doc-follows-up-by = Blir følgt opp av { $person } innan { $day }.
minutes-doc-enough = { $present } av { $seats } plassar var til stades. Det trongst { $needed }.
minutes-doc-notes-only = Berre eit notat: { $present } av { $seats } plassar var til stades. Det trongst { $needed }.
minutes-doc-actions = Oppgåver
minutes-doc-action = { $text } { $person }, innan { $day }.
minutes-doc-action-done = { $text } { $person }, innan { $day }. Gjort.
minutes-doc-dissents = Protokolltilførsle
minutes-doc-item-objections = Merknader til utkastet
minutes-doc-objections = Merknader til referatet
minutes-doc-spoken-late = { $person } (etter fristen)
minutes-doc-unanswered = Ikkje svart på innan fristen
minutes-doc-unanswered-none = Alle innspel har fått svar.
minutes-doc-outstanding = Restanseliste
minutes-doc-outstanding-none = Ingen innspel frå andre møte er opne.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: svaret skulle kome innan { $day }
