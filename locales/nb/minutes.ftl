### Referat: utkast, merknader, godkjenning, filer.

cmd-minutes-draft = referatutkast, lag referat
cmd-minutes-objection = feil i referatet, merknad til referatet
cmd-minutes-approve = godkjenn referat
cmd-read-minutes = referat, les referat
minutes-menu-minutes-draft = Lag utkast til referat
minutes-menu-minutes-objection = Si fra om feil i referatet
minutes-menu-minutes-approve = Godkjenn et referat
minutes-menu-read-minutes = Les et referat
minutes-ask-minutes-draft-meeting = Hvilket møte skal ha referat?
minutes-none-minutes-draft-meeting = Jeg finner ikke noe møte å lage referat fra
minutes-yes-minutes-draft = Ja, send utkastet
minutes-ask-minutes-objection-meeting = Hvilket referat gjelder det?
minutes-none-minutes-objection-meeting = Det er ikke noe referat ennå
minutes-ask-minutes-objection-item = Hvilken sak gjelder det?
minutes-none-minutes-objection-item = Møtet har ingen saker
minutes-ask-minutes-objection-text = Hva er feil i referatet?
minutes-yes-minutes-objection = Ja, send
minutes-ask-minutes-approve-meeting = Hvilket referat vil du godkjenne?
minutes-none-minutes-approve-meeting = Ingen referater venter på godkjenning
minutes-yes-minutes-approve = Ja, godkjenn
minutes-ask-read-minutes-meeting = Hvilket referat vil du lese?
minutes-none-read-minutes-meeting = Det er ikke noe referat ennå
minutes-line-draft = { $title }, { $day } (utkast)
minutes-line-approved = { $title }, { $day } (godkjent)

## I samtalen

minutes-draft-sure = Skal utkastet sendes?
minutes-prefilled = Referatet fra { $day } er laget av det som er skrevet ned. Det har:
minutes-count-inputs =
    { $many ->
        [0] ingen innspill
        [one] ett innspill
       *[other] { $many } innspill
    }
minutes-count-decisions =
    { $many ->
        [0] ingen vedtak
        [one] ett vedtak
       *[other] { $many } vedtak
    }
minutes-count-actions =
    { $many ->
        [0] ingen oppgaver
        [one] én oppgave
       *[other] { $many } oppgaver
    }
minutes-goes-to =
    { $many ->
        [one] Det går til én person.
       *[other] Det går til { $many } personer.
    }
minutes-drafted =
    { $many ->
        [one] Utkastet er sendt til én person
       *[other] Utkastet er sendt til { $many } personer
    }
minutes-objections-until = De kan si fra om feil til { $day }.
minutes-read = Les referatet
minutes-draft-title = Utkast til referat fra { $day }
minutes-say-wrong-by = Les det, og si fra om feil innen { $day }.
minutes-say-wrong = Les det, og si fra hvis noe er feil.
minutes-of-meeting = Møtet var «{ $title }» i { $body }.
minutes-say-wrong-choice = Si fra om feil
minutes-objection-to = Det gjelder referatet fra { $day }.
minutes-objected = Merknaden til referatet er mottatt
minutes-objection-kept = Den står i referatet med dine egne ord. Koordinatoren ser på den.
minutes-objection-late = Fristen var { $day }. Merknaden tas opp på neste møte.
minutes-objection-after = Referatet er godkjent. Merknaden tas opp på neste møte.
minutes-objection-from = { $person } har en merknad til referatet
minutes-approve-sure = Skal referatet godkjennes?
minutes-approve-locks = Referatet fra { $day } blir låst.
minutes-approve-objections =
    { $many ->
        [0] Ingen har sagt fra om feil.
        [one] Det er én merknad.
       *[other] Det er { $many } merknader.
    }
minutes-approved = Referatet er godkjent
minutes-approved-body = Referatet fra { $day } er låst.
minutes-exported =
    { $many ->
        [one] Én fil er klar
       *[other] { $many } filer er klare
    }
minutes-exported-body = Referatet fra { $day } i flere former:
minutes-file-md = { $name }, tekst med overskrifter (Markdown)
minutes-file-html = { $name }, nettside
minutes-file-txt = { $name }, ren tekst
minutes-file-json = { $name }, for andre programmer
minutes-no-draft = Det er ikke noe referat fra dette møtet ennå
minutes-not-now = Dette kan ikke gjøres med referatet nå
minutes-not-now-body = Et godkjent referat er låst. Er det ikke noe utkast, må det lages først.

## I dokumentet

minutes-doc-title = Referat: { $body }, { $day }
minutes-doc-when = { $day } klokka { $start } til { $end }
minutes-doc-approved = Godkjent { $day }
minutes-doc-draft = Utkast { $version }
minutes-doc-draft-until = Utkast { $version }. Åpent for merknader til { $day }
minutes-doc-label-body = Råd
minutes-doc-label-authority = Kommune eller tjeneste
minutes-doc-label-meeting = Møte
minutes-doc-label-when = Tid
minutes-doc-label-place = Sted
minutes-doc-label-state = Status
minutes-doc-mode-physical = i samme rom
minutes-doc-mode-video = på video
minutes-doc-mode-hybrid = i rommet og på video
minutes-doc-column-name = Navn
minutes-doc-column-function = Funksjon
minutes-doc-column-organisation = Representerer
minutes-doc-column-times = Til stede
minutes-doc-present = Til stede
minutes-doc-nobody = Ingen er ført opp som til stede.
minutes-doc-absent = Forfall
minutes-doc-others = Andre til stede
minutes-doc-stands-in = { $function } for { $person }
minutes-doc-from-to = { $start }–{ $end }
minutes-doc-online = { $times }, på video
minutes-doc-quorum = Var nok til stede?
minutes-doc-quorum-quorate = Ja. Nok plasser var til stede ved alle vedtak.
minutes-doc-quorum-partly = Delvis. Ved noen vedtak var det ikke nok plasser til stede. De er bare notater.
minutes-doc-quorum-not-quorate = Nei. Det var ikke nok plasser til stede. Det som står som vedtak, er bare notater.
minutes-doc-interests = Meldt egen interesse i saken: { $people }.
minutes-doc-papers = Papirer
minutes-doc-paper-in-time = { $title } (sendt i tide)
minutes-doc-paper-late = { $title } (kom sent: { $reason })
minutes-doc-inputs = Innspill
minutes-doc-inputs-to = Innspill til { $item }
minutes-doc-column-number = Nummer
minutes-doc-column-from = Fra
minutes-doc-column-said = Innspillet
minutes-doc-column-outcome = Hva skjedde
minutes-doc-name-hidden = Navnet er skjult
minutes-doc-for-council = Rådet, ved { $person }
minutes-doc-text-gone = Teksten er trukket.
minutes-doc-merged-with = Slått sammen med { $number }.
minutes-doc-until = Tas opp igjen { $day }.
minutes-doc-reason = Grunn: { $text }
minutes-doc-changed = Endret: { $text }
minutes-doc-responsible = Ansvarlig: { $person }.
minutes-doc-came-late = Kom etter fristen.
minutes-doc-decisions = Vedtak
minutes-doc-follows-up = Følges opp av { $person }.
minutes-doc-follows-up-by = Følges opp av { $person } innen { $day }.
minutes-doc-enough = { $present } av { $seats } plasser var til stede. Det trengtes { $needed }.
minutes-doc-notes-only = Bare et notat: { $present } av { $seats } plasser var til stede. Det trengtes { $needed }.
minutes-doc-actions = Oppgaver
minutes-doc-action = { $text } { $person }, innen { $day }.
minutes-doc-action-done = { $text } { $person }, innen { $day }. Gjort.
minutes-doc-dissents = Protokolltilførsel
minutes-doc-item-objections = Merknader til utkastet
minutes-doc-objections = Merknader til referatet
minutes-doc-spoken-late = { $person } (etter fristen)
minutes-doc-unanswered = Ikke besvart innen fristen
minutes-doc-unanswered-none = Ingen innspill er ubesvart.
minutes-doc-outstanding = Restanseliste
minutes-doc-outstanding-none = Ingen innspill fra andre møter er åpne.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: svaret skulle komme innen { $day }
