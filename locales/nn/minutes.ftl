### Referat: utkast, merknader, godkjenning, filer.

cmd-minutes-draft = referatutkast, lag referatet
cmd-minutes-objection = feil i referatet, merknad til referat
cmd-minutes-approve = godkjenn referatet
cmd-read-minutes = referatet, les referatet
minutes-menu-minutes-draft = Lag utkast til referat
minutes-menu-minutes-draft-plain = Lag eit utkast
minutes-menu-minutes-objection = Sei frå om feil i referatet
minutes-menu-minutes-approve = Godkjenn eit referat
minutes-menu-minutes-approve-plain = Godkjenn referat
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

minutes-draft-sure = Vil du sende utkastet?
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
minutes-objection-late = Fristen var { $day }. Merknaden kjem opp på neste møte.
minutes-objection-after = Referatet er godkjent. Merknaden kjem opp på neste møte.
minutes-objection-from = { $person } har ein merknad til referatet
minutes-approve-sure = Vil du godkjenne referatet?
minutes-approve-locks = Då låser eg referatet frå { $day }.
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
minutes-no-draft = Det er ikkje noko referat frå dette møtet enno
minutes-not-now = Du kan ikkje gjere dette med referatet no
minutes-not-now-body = Eit godkjent referat er låst. Finst det ikkje noko utkast, må du lage det først.

## I dokumentet

minutes-doc-when = { $day } klokka { $start } til { $end }
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
minutes-doc-paper-in-time = { $title } (sendt i tide)
minutes-doc-paper-late = { $title } (kom seint: { $reason })
minutes-doc-inputs = Innspel
minutes-doc-column-number = Nummer
minutes-doc-column-from = Frå
minutes-doc-column-said = Innspelet
minutes-doc-column-outcome = Kva hende
minutes-doc-name-hidden = Namnet er skjult
minutes-doc-for-council = Rådet, ved { $person }
minutes-doc-text-gone = Teksten er trekt.
minutes-doc-merged-with = Slått saman med { $number }.
minutes-doc-until = Kjem opp att { $day }.
minutes-doc-reason = Grunn: { $text }
minutes-doc-changed = Endra: { $text }
minutes-doc-responsible = Ansvarleg: { $person }.
minutes-doc-came-late = Kom etter fristen.
minutes-doc-follows-up = Blir følgt opp av { $person }.
minutes-doc-follows-up-by = Blir følgt opp av { $person } innan { $day }.
minutes-doc-enough = { $present } av { $seats } plassar var til stades. Minst { $needed } måtte vere der.
minutes-doc-notes-only = Berre eit notat: { $present } av { $seats } plassar var til stades. Minst { $needed } måtte vere der.
minutes-doc-actions = Oppgåver
minutes-doc-action = { $text } { $person }, innan { $day }.
minutes-doc-action-done = { $text } { $person }, innan { $day }. Gjort.
minutes-doc-item-objections = Merknader til utkastet
minutes-doc-objections = Merknader til referatet
minutes-doc-spoken-late = { $person } (etter fristen)
minutes-doc-unanswered = Ikkje svart på innan fristen
minutes-doc-unanswered-none = Alle innspel har fått svar.
minutes-doc-outstanding = Restanseliste
minutes-doc-outstanding-none = Ingen innspel frå andre møte er opne.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: svaret skulle kome innan { $day }

## Short version, forms, addenda, signing

cmd-get-minutes = referat som fil, last ned referat
minutes-menu-get-minutes = Få eit referat som fil
minutes-ask-get-minutes-meeting = Kva referat vil du ha?
minutes-none-get-minutes-meeting = Det er ikkje noko referat enno
minutes-short-choice = Kortversjon på éi side
minutes-forms-choice = Få det som fil
minutes-more-forms-choice = Fleire former
minutes-short-agreed = Vi blei samde om: { $text }
minutes-short-voted = Avrøysting: { $text }
minutes-short-actions =
    { $many ->
        [one] Éi oppgåve er fordelt.
       *[other] { $many } oppgåver er fordelte.
    }
minutes-short-more =
    { $many ->
        [one] Éi sak til står i referatet.
       *[other] { $many } saker til står i referatet.
    }
minutes-short-nothing = Ingen vedtak eller oppgåver er skrivne ned.
minutes-which-form = Korleis vil du ha referatet frå { $day }?
minutes-which-form-how = Alle formene seier det same. Vel den du les best.
minutes-form-short-choice = Kort, éi side (PDF)
minutes-form-pdf-choice = Heile referatet (PDF)
minutes-form-large-print-choice = Stor skrift (PDF)
minutes-form-docx-choice = Word
minutes-form-html-choice = Nettside
minutes-form-epub-choice = Bok til leseprogram
minutes-form-txt-choice = Rein tekst
minutes-form-md-choice = Tekst med merke
minutes-form-csv-choice = Rekneark
minutes-form-json-choice = For program
minutes-kind-short = Kortversjonen, PDF
minutes-kind-pdf = Referatet, PDF
minutes-kind-large-print = Referatet i stor skrift, PDF
minutes-kind-docx = Referatet, Word
minutes-kind-html = Referatet, nettside
minutes-kind-epub = Referatet, bok til leseprogram (EPUB)
minutes-kind-txt = Referatet, rein tekst
minutes-kind-md = Referatet, tekst med overskrifter (Markdown)
minutes-kind-csv = Referatet, rekneark (CSV)
minutes-kind-json = Referatet, for program (JSON)
minutes-pages =
    { $n ->
        [one] éi side
       *[other] { $n } sider
    }
minutes-size-kilo = { $n } kilobyte
minutes-size-mega = { $n } megabyte
minutes-file = { $kind } ({ $size })
minutes-file-pages = { $kind } ({ $pages }, { $size })
minutes-file-name-short = referat kort
minutes-file-name-pdf = referat
minutes-file-name-large-print = referat stor skrift
minutes-file-name-docx = referat
minutes-file-name-html = referat
minutes-file-name-epub = referat
minutes-file-name-txt = referat
minutes-file-name-md = referat
minutes-file-name-csv = referat
minutes-file-name-json = referat
minutes-waiting = Eg lagar fila no
minutes-waiting-how = Referatet frå { $day } kjem om litt.
minutes-made = Referatet frå { $day }
minutes-failed = Eg kunne ikkje lage fila
minutes-failed-how = Det var ikkje din feil. Les referatet her, eller vel ei anna form.
minutes-approved-hash = Kontrollsummen byrjar med { $hash }. Han står i loggen.
minutes-approved-told = Referatet frå { $day } er godkjent
minutes-approved-told-how = Teksten er låst. Rettingar kjem som tillegg.
minutes-locked = Referatet er godkjent og låst
minutes-locked-body = Ingen kan endre teksten no. Skriv eit tillegg i staden.
minutes-needs-addendum = Referatet er låst. Skriv eit tillegg, så alle får vite om dette.
minutes-not-signed = Ikkje alle som skulle sjå over teksten, har gjort det.
cmd-minutes-addendum = tillegg til referatet, nytt tillegg
minutes-menu-minutes-addendum = Skriv eit tillegg til eit referat
minutes-ask-minutes-addendum-meeting = Kva referat gjeld tillegget?
minutes-none-minutes-addendum-meeting = Ingen referat er godkjende enno
minutes-ask-minutes-addendum-text = Kva skal stå i tillegget?
minutes-yes-minutes-addendum = Ja, legg til
minutes-addendum-choice = Skriv eit tillegg
minutes-addendum-sure = Skal dette bli tillegg { $number }?
minutes-addendum-below = Det står under referatet frå { $day }. Den godkjende teksten er som før.
minutes-addendum-done = Tillegg { $number } er skrive
minutes-addendum-told = Tillegg { $number } til referatet frå { $day }
minutes-addendum-rest = Resten av referatet er som før.
cmd-choose-signers = vel underskrivarar, kven ser over referatet
minutes-menu-choose-signers = Vel kven som ser over referatet
minutes-ask-choose-signers-meeting = Kva møte gjeld det?
minutes-none-choose-signers-meeting = Eg finn ikkje noko møte
minutes-ask-choose-signers-people = Kven skal sjå over referatet?
minutes-none-choose-signers-people = Ingen sat ved bordet på dette møtet
minutes-signers-chosen =
    { $many ->
        [one] Éin person ser over referatet
       *[other] { $many } personar ser over referatet
    }
minutes-signers-asked = Eg spør dei når utkastet er klart.
minutes-to-sign = Sjå over referatet frå { $day }
minutes-sign-by = Møtet valde deg. Gjer det innan { $day }.
minutes-sign-please = Møtet valde deg. Les det, og sei om det stemmer.
minutes-sign-choice = Det stemmer
minutes-yes-sign-minutes = Ja, det stemmer
minutes-ask-sign-minutes-meeting = Kva referat har du sett over?
minutes-none-sign-minutes-meeting = Du har ingen referat å sjå over
minutes-sign-sure = Stemmer referatet frå { $day }?
minutes-sign-means = Namnet ditt og datoen kjem under utkast { $version }.
minutes-signed = Du har sett over referatet
minutes-signed-thanks = Namnet ditt og datoen i dag står under teksten.
minutes-signed-told = { $person } har sett over referatet
minutes-signers-left =
    { $many ->
        [0] Alle har sett over det.
        [one] Éin person er att.
       *[other] { $many } personar er att.
    }
minutes-not-signer = Du er ikkje vald til å sjå over dette referatet
minutes-not-signer-body = Du kan likevel seie frå om feil.
minutes-window-over = Tida for rettingar er over: møtet { $day }
minutes-draft-due = Send utkastet til referat frå møtet { $day }
minutes-draft-due-how = Alt som er skrive ned, er på plass. Sjå på det, og send det.
minutes-window-over-ask = Godkjenn det, eller lag eit nytt utkast.

## In the document: the form of the land, and what the meeting marked

minutes-doc-title-notes = Referat: { $body }, { $day }
minutes-doc-title-protocol = Protokoll: { $body }, { $day }
minutes-doc-approved-notes = Godkjend { $day }
minutes-doc-approved-protocol = Godkjend og låst { $day }
minutes-doc-papers-notes = Papir
minutes-doc-papers-protocol = Saksdokument
minutes-doc-decisions-notes = Dette blei vi samde om
minutes-doc-decisions-protocol = Vedtak
minutes-doc-dissents-notes = Protokolltilførsel
minutes-doc-dissents-protocol = Protokolltilførsel
minutes-doc-proposals-notes = Framlegg
minutes-doc-proposals-protocol = Framlegg i møtet
minutes-doc-recommendation = Tilråding
minutes-doc-info = Sagt i møtet
minutes-doc-votes = Avrøysting
minutes-doc-vote-named = Open avrøysting: { $question }
minutes-doc-vote-secret = Hemmeleg avrøysting: { $question }
minutes-doc-vote-open = Resultatet er ikkje klart.
minutes-doc-said-by = { $person }: { $text }
minutes-doc-label-chair = Møteleiar
minutes-doc-label-secretary = Skrive av
minutes-doc-no-items = Møtet hadde ingen saker.
minutes-doc-nothing-noted = Ingenting er skrive ned til denne saka.
minutes-doc-present-count =
    { $n ->
        [one] Éin person ved bordet
       *[other] { $n } personar ved bordet
    }
minutes-doc-absent-count =
    { $n ->
        [one] Éin kom ikkje
       *[other] { $n } kom ikkje
    }
minutes-doc-others-count =
    { $n ->
        [one] Éin person til
       *[other] { $n } personar til
    }
minutes-doc-inputs-to =
    { $n ->
        [one] Eitt innspel til { $item }
       *[other] { $n } innspel til { $item }
    }
minutes-doc-inputs-part = { $all }: frå rad { $first } til { $last }
minutes-doc-earlier = Oppgåver frå tidlegare møte
minutes-doc-action-again = Ny dato: { $day }.
minutes-doc-action-said-done = Meld som gjord.
minutes-doc-action-said-more-time = Treng meir tid.
minutes-doc-action-said-help = Treng hjelp.
minutes-doc-signing = Underskrift
minutes-doc-signing-count =
    { $n ->
        [one] Éi underskrift
       *[other] { $n } underskrifter
    }
minutes-doc-sign-by = Skal vere underskrive innan { $day }.
minutes-doc-signer = Ser over protokollen
minutes-doc-signed = Sett over { $day }
minutes-doc-unsigned = Ikkje underskrive
minutes-doc-nobody-signs = Ingen er vald til å sjå over protokollen.
minutes-doc-column-signature = Underskrift eller dato
minutes-doc-addendum = Tillegg { $number }, { $day }
minutes-doc-locked = Kontrollsum
minutes-doc-locked-how = Fila for program har denne kontrollsummen (SHA-256). Slik kan alle sjå at ingenting er endra.
minutes-doc-epub-summary = Overskrifter, tabellar og språk er merkte. Boka har ingen bilete.

## The page in plain words

minutes-doc-plain-title = Stutt om møtet { $day }
minutes-doc-plain-when =
    { $n ->
        [one] Møtet var { $day } klokka { $start } til { $end }. Éin var der.
       *[other] Møtet var { $day } klokka { $start } til { $end }. { $n } var til stades.
    }
minutes-doc-plain-say-by = Er noko feil? Sei frå innan { $day }.
minutes-doc-plain-about = Kva saka gjeld
minutes-doc-plain-said = Kva vi sa
minutes-doc-plain-agreed = Kva vi blei samde om
minutes-doc-plain-who = Kven gjer kva innan når
minutes-doc-plain-next = Kva som skjer no
minutes-doc-plain-nothing = Ingen vedtak eller oppgåver er skrivne ned frå dette møtet.
minutes-doc-plain-more =
    { $n ->
        [one] Éi sak til står i referatet.
       *[other] { $n } saker til står i referatet.
    }
minutes-doc-plain-and-more =
    { $n ->
        [one] Og éin til.
       *[other] Og { $n } til.
    }
minutes-doc-plain-inputs =
    { $n ->
        [one] Det kom eitt innspel.
       *[other] Det kom { $n } innspel.
    }
minutes-doc-plain-answers =
    { $n ->
        [one] Tenesta svarar på eitt innspel innan { $day }.
       *[other] Tenesta svarar på { $n } innspel innan { $day }.
    }
minutes-doc-plain-whole-notes = Alt står i referatet.
minutes-doc-plain-whole-protocol = Alt står i protokollen.

## The columns of the table

minutes-doc-csv-item = Sak
minutes-doc-csv-kind = Kva slag
minutes-doc-csv-number = Nummer
minutes-doc-csv-person = Kven
minutes-doc-csv-organisation = Representerer
minutes-doc-csv-text = Tekst
minutes-doc-csv-status = Status
minutes-doc-csv-due = Frist
minutes-doc-csv-done = gjord
minutes-doc-csv-open = open
minutes-doc-csv-late = kom seint
minutes-doc-csv-in-time = i tide
minutes-doc-csv-notes-only = berre notat
minutes-doc-csv-kind-present = til stades
minutes-doc-csv-kind-absent = forfall
minutes-doc-csv-kind-others = andre
minutes-doc-csv-kind-earlier = tidlegare oppgåve
minutes-doc-csv-kind-interest = eiga interesse
minutes-doc-csv-kind-paper = sakspapir
minutes-doc-csv-kind-input = innspel
minutes-doc-csv-kind-info = sagt
minutes-doc-csv-kind-proposal = framlegg
minutes-doc-csv-kind-vote = avrøysting
minutes-doc-csv-kind-decision = vedtak i saka
minutes-doc-csv-kind-action = oppgåve
minutes-doc-csv-kind-dissent = protokolltilførsel
minutes-doc-csv-kind-objection = merknad
