### Referat: utkast, merknader, godkjenning, filer.

cmd-minutes-draft = referatutkast, lag referat
cmd-minutes-objection = feil i referatet, merknad til referatet
cmd-minutes-approve = godkjenn referat
cmd-read-minutes = referat, les referat
minutes-menu-minutes-draft = Lag utkast til referat
minutes-menu-minutes-draft-plain = Lag et utkast
minutes-menu-minutes-objection = Si fra om feil i referatet
minutes-menu-minutes-approve = Godkjenn et referat
minutes-menu-minutes-approve-plain = Godkjenn referat
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

minutes-draft-sure = Vil du sende utkastet?
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
minutes-objection-late = Fristen var { $day }. Merknaden kommer opp på neste møte.
minutes-objection-after = Referatet er godkjent. Merknaden kommer opp på neste møte.
minutes-objection-from = { $person } har en merknad til referatet
minutes-approve-sure = Vil du godkjenne referatet?
minutes-approve-locks = Da låser jeg referatet fra { $day }.
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
minutes-no-draft = Det er ikke noe referat fra dette møtet ennå
minutes-not-now = Du kan ikke gjøre dette med referatet nå
minutes-not-now-body = Et godkjent referat er låst. Er det ikke noe utkast, må du lage det først.

## I dokumentet

minutes-doc-when = { $day } klokka { $start } til { $end }
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
minutes-doc-paper-in-time = { $title } (sendt i tide)
minutes-doc-paper-late = { $title } (kom sent: { $reason })
minutes-doc-inputs = Innspill
minutes-doc-column-number = Nummer
minutes-doc-column-from = Fra
minutes-doc-column-said = Innspillet
minutes-doc-column-outcome = Hva skjedde
minutes-doc-name-hidden = Navnet er skjult
minutes-doc-for-council = Rådet, ved { $person }
minutes-doc-text-gone = Teksten er trukket.
minutes-doc-merged-with = Slått sammen med { $number }.
minutes-doc-until = Kommer opp igjen { $day }.
minutes-doc-reason = Grunn: { $text }
minutes-doc-changed = Endret: { $text }
minutes-doc-responsible = Ansvarlig: { $person }.
minutes-doc-came-late = Kom etter fristen.
minutes-doc-follows-up = Følges opp av { $person }.
minutes-doc-follows-up-by = Følges opp av { $person } innen { $day }.
minutes-doc-enough = { $present } av { $seats } plasser var til stede. Minst { $needed } måtte være der.
minutes-doc-notes-only = Bare et notat: { $present } av { $seats } plasser var til stede. Minst { $needed } måtte være der.
minutes-doc-actions = Oppgaver
minutes-doc-action = { $text } { $person }, innen { $day }.
minutes-doc-action-done = { $text } { $person }, innen { $day }. Gjort.
minutes-doc-item-objections = Merknader til utkastet
minutes-doc-objections = Merknader til referatet
minutes-doc-spoken-late = { $person } (etter fristen)
minutes-doc-unanswered = Ikke besvart innen fristen
minutes-doc-unanswered-none = Ingen innspill er ubesvart.
minutes-doc-outstanding = Restanseliste
minutes-doc-outstanding-none = Ingen innspill fra andre møter er åpne.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: svaret skulle komme innen { $day }

## Short version, forms, addenda, signing

cmd-get-minutes = referat som fil, last ned referat
minutes-menu-get-minutes = Få et referat som fil
minutes-ask-get-minutes-meeting = Hvilket referat vil du ha?
minutes-none-get-minutes-meeting = Det er ikke noe referat ennå
minutes-short-choice = Kortversjon på én side
minutes-forms-choice = Få det som fil
minutes-more-forms-choice = Flere former
minutes-short-agreed = Vi ble enige om: { $text }
minutes-short-voted = Avstemning: { $text }
minutes-short-actions =
    { $many ->
        [one] Én oppgave er fordelt.
       *[other] { $many } oppgaver er fordelt.
    }
minutes-short-more =
    { $many ->
        [one] Én sak til står i referatet.
       *[other] { $many } saker til står i referatet.
    }
minutes-short-nothing = Ingen vedtak eller oppgaver er skrevet ned.
minutes-which-form = Hvordan vil du ha referatet fra { $day }?
minutes-which-form-how = Alle formene sier det samme. Velg den du leser best.
minutes-form-short-choice = Kort, én side (PDF)
minutes-form-pdf-choice = Hele referatet (PDF)
minutes-form-large-print-choice = Stor skrift (PDF)
minutes-form-docx-choice = Word
minutes-form-html-choice = Nettside
minutes-form-epub-choice = Bok til leseprogram
minutes-form-txt-choice = Ren tekst
minutes-form-md-choice = Tekst med merker
minutes-form-csv-choice = Regneark
minutes-form-json-choice = For programmer
minutes-kind-short = Kortversjonen, PDF
minutes-kind-pdf = Referatet, PDF
minutes-kind-large-print = Referatet i stor skrift, PDF
minutes-kind-docx = Referatet, Word
minutes-kind-html = Referatet, nettside
minutes-kind-epub = Referatet, bok til leseprogram (EPUB)
minutes-kind-txt = Referatet, ren tekst
minutes-kind-md = Referatet, tekst med overskrifter (Markdown)
minutes-kind-csv = Referatet, regneark (CSV)
minutes-kind-json = Referatet, for programmer (JSON)
minutes-pages =
    { $n ->
        [one] én side
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
minutes-waiting = Jeg lager filen nå
minutes-waiting-how = Referatet fra { $day } kommer om litt.
minutes-made = Referatet fra { $day }
minutes-failed = Jeg kunne ikke lage filen
minutes-failed-how = Det var ikke din feil. Les referatet her, eller velg en annen form.
minutes-approved-hash = Kontrollsummen begynner med { $hash }. Den står i loggen.
minutes-approved-told = Referatet fra { $day } er godkjent
minutes-approved-told-how = Teksten er låst. Rettelser kommer som tillegg.
minutes-locked = Referatet er godkjent og låst
minutes-locked-body = Ingen kan endre teksten nå. Skriv et tillegg i stedet.
minutes-needs-addendum = Referatet er låst. Skriv et tillegg, så alle får vite om dette.
minutes-not-signed = Ikke alle som skulle se over teksten, har gjort det.
cmd-minutes-addendum = tillegg til referat, nytt tillegg
minutes-menu-minutes-addendum = Skriv et tillegg til et referat
minutes-ask-minutes-addendum-meeting = Hvilket referat gjelder tillegget?
minutes-none-minutes-addendum-meeting = Ingen referater er godkjent ennå
minutes-ask-minutes-addendum-text = Hva skal stå i tillegget?
minutes-yes-minutes-addendum = Ja, legg til
minutes-addendum-choice = Skriv et tillegg
minutes-addendum-sure = Skal dette bli tillegg { $number }?
minutes-addendum-below = Det står under referatet fra { $day }. Den godkjente teksten er som før.
minutes-addendum-done = Tillegg { $number } er skrevet
minutes-addendum-told = Tillegg { $number } til referatet fra { $day }
minutes-addendum-rest = Resten av referatet er som før.
cmd-choose-signers = velg underskrivere, hvem ser over referatet
minutes-menu-choose-signers = Velg hvem som ser over referatet
minutes-ask-choose-signers-meeting = Hvilket møte gjelder det?
minutes-none-choose-signers-meeting = Jeg finner ikke noe møte
minutes-ask-choose-signers-people = Hvem skal se over referatet?
minutes-none-choose-signers-people = Ingen satt ved bordet på dette møtet
minutes-signers-chosen =
    { $many ->
        [one] Én person ser over referatet
       *[other] { $many } personer ser over referatet
    }
minutes-signers-asked = Jeg spør dem når utkastet er klart.
minutes-to-sign = Se over referatet fra { $day }
minutes-sign-by = Møtet valgte deg. Gjør det innen { $day }.
minutes-sign-please = Møtet valgte deg. Les det, og si om det stemmer.
minutes-sign-choice = Det stemmer
minutes-yes-sign-minutes = Ja, det stemmer
minutes-ask-sign-minutes-meeting = Hvilket referat har du sett over?
minutes-none-sign-minutes-meeting = Du har ingen referater å se over
minutes-sign-sure = Stemmer referatet fra { $day }?
minutes-sign-means = Navnet ditt og datoen kommer under utkast { $version }.
minutes-signed = Du har sett over referatet
minutes-signed-thanks = Navnet ditt og datoen i dag står under teksten.
minutes-signed-told = { $person } har sett over referatet
minutes-signers-left =
    { $many ->
        [0] Alle har sett over det.
        [one] Én person er igjen.
       *[other] { $many } personer er igjen.
    }
minutes-not-signer = Du er ikke valgt til å se over dette referatet
minutes-not-signer-body = Du kan likevel si fra om feil.
minutes-window-over = Tiden for rettelser er over: møtet { $day }
minutes-draft-due = Send utkastet til referat fra møtet { $day }
minutes-draft-due-how = Alt som er skrevet ned, er på plass. Se på det, og send det.
minutes-window-over-ask = Godkjenn det, eller lag et nytt utkast.

## In the document: the form of the land, and what the meeting marked

minutes-doc-title-notes = Referat: { $body }, { $day }
minutes-doc-title-protocol = Protokoll: { $body }, { $day }
minutes-doc-approved-notes = Godkjent { $day }
minutes-doc-approved-protocol = Godkjent og låst { $day }
minutes-doc-papers-notes = Papirer
minutes-doc-papers-protocol = Saksdokumenter
minutes-doc-decisions-notes = Dette ble vi enige om
minutes-doc-decisions-protocol = Vedtak
minutes-doc-dissents-notes = Protokolltilførsel
minutes-doc-dissents-protocol = Protokolltilførsel
minutes-doc-proposals-notes = Forslag
minutes-doc-proposals-protocol = Forslag i møtet
minutes-doc-recommendation = Innstilling
minutes-doc-info = Sagt i møtet
minutes-doc-votes = Avstemning
minutes-doc-vote-named = Åpen avstemning: { $question }
minutes-doc-vote-secret = Hemmelig avstemning: { $question }
minutes-doc-vote-open = Resultatet er ikke klart.
minutes-doc-said-by = { $person }: { $text }
minutes-doc-label-chair = Møteleder
minutes-doc-label-secretary = Skrevet av
minutes-doc-no-items = Møtet hadde ingen saker.
minutes-doc-nothing-noted = Ingenting er skrevet ned til denne saken.
minutes-doc-present-count =
    { $n ->
        [one] Én person ved bordet
       *[other] { $n } personer ved bordet
    }
minutes-doc-absent-count =
    { $n ->
        [one] Én kom ikke
       *[other] { $n } kom ikke
    }
minutes-doc-others-count =
    { $n ->
        [one] Én person til
       *[other] { $n } personer til
    }
minutes-doc-inputs-to =
    { $n ->
        [one] Ett innspill til { $item }
       *[other] { $n } innspill til { $item }
    }
minutes-doc-inputs-part = { $all }: rad { $first } til { $last }
minutes-doc-earlier = Oppgaver fra tidligere møter
minutes-doc-action-again = Ny dato: { $day }.
minutes-doc-action-said-done = Meldt som gjort.
minutes-doc-action-said-more-time = Trenger mer tid.
minutes-doc-action-said-help = Trenger hjelp.
minutes-doc-signing = Underskrift
minutes-doc-signing-count =
    { $n ->
        [one] Én underskrift
       *[other] { $n } underskrifter
    }
minutes-doc-sign-by = Skal være underskrevet innen { $day }.
minutes-doc-signer = Ser over protokollen
minutes-doc-signed = Sett over { $day }
minutes-doc-unsigned = Ikke underskrevet
minutes-doc-nobody-signs = Ingen er valgt til å se over protokollen.
minutes-doc-column-signature = Underskrift eller dato
minutes-doc-addendum = Tillegg { $number }, { $day }
minutes-doc-locked = Kontrollsum
minutes-doc-locked-how = Filen for programmer har denne kontrollsummen (SHA-256). Slik kan alle se at ingenting er endret.
minutes-doc-epub-summary = Overskrifter, tabeller og språk er merket. Boken har ingen bilder.

## The page in plain words

minutes-doc-plain-title = Kort om møtet { $day }
minutes-doc-plain-when =
    { $n ->
        [one] Møtet var { $day } klokka { $start } til { $end }. Én var der.
       *[other] Møtet var { $day } klokka { $start } til { $end }. { $n } var der.
    }
minutes-doc-plain-say-by = Er noe feil? Si fra innen { $day }.
minutes-doc-plain-about = Hva saken gjelder
minutes-doc-plain-said = Hva vi sa
minutes-doc-plain-agreed = Hva vi ble enige om
minutes-doc-plain-who = Hvem gjør hva innen når
minutes-doc-plain-next = Hva som skjer nå
minutes-doc-plain-nothing = Ingen vedtak eller oppgaver er skrevet ned fra dette møtet.
minutes-doc-plain-more =
    { $n ->
        [one] Én sak til står i referatet.
       *[other] { $n } saker til står i referatet.
    }
minutes-doc-plain-and-more =
    { $n ->
        [one] Og én til.
       *[other] Og { $n } til.
    }
minutes-doc-plain-inputs =
    { $n ->
        [one] Det kom ett innspill.
       *[other] Det kom { $n } innspill.
    }
minutes-doc-plain-answers =
    { $n ->
        [one] Tjenesten svarer på ett innspill innen { $day }.
       *[other] Tjenesten svarer på { $n } innspill innen { $day }.
    }
minutes-doc-plain-whole-notes = Alt står i referatet.
minutes-doc-plain-whole-protocol = Alt står i protokollen.

## The columns of the table

minutes-doc-csv-item = Sak
minutes-doc-csv-kind = Hva slags
minutes-doc-csv-number = Nummer
minutes-doc-csv-person = Hvem
minutes-doc-csv-organisation = Representerer
minutes-doc-csv-text = Tekst
minutes-doc-csv-status = Status
minutes-doc-csv-due = Frist
minutes-doc-csv-done = gjort
minutes-doc-csv-open = åpen
minutes-doc-csv-late = kom sent
minutes-doc-csv-in-time = i tide
minutes-doc-csv-notes-only = bare notat
minutes-doc-csv-kind-present = til stede
minutes-doc-csv-kind-absent = forfall
minutes-doc-csv-kind-others = andre
minutes-doc-csv-kind-earlier = tidligere oppgave
minutes-doc-csv-kind-interest = egen interesse
minutes-doc-csv-kind-paper = papir
minutes-doc-csv-kind-input = innspill
minutes-doc-csv-kind-info = sagt
minutes-doc-csv-kind-proposal = forslag
minutes-doc-csv-kind-vote = avstemning
minutes-doc-csv-kind-decision = vedtak
minutes-doc-csv-kind-action = oppgave
minutes-doc-csv-kind-dissent = protokolltilførsel
minutes-doc-csv-kind-objection = merknad
