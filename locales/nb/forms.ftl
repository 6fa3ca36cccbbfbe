### Papers in everyone's own form, and what goes by post. nb is the source.

cmd-get-paper = papir som fil, hent papir, min form
cmd-other-form = annen form, andre former, bytt form
cmd-get-pack = hele pakken, pakken, alle papirene, alt i én fil
cmd-other-pack = annen pakke
cmd-get-calendar = kalender, kalenderfil, til kalenderen
cmd-print-list = postliste, utskriftsliste, liste for post
forms-menu-get-paper = Få et papir i din form
forms-menu-get-pack = Hele pakken til møtet
forms-menu-get-calendar = Møtet til kalenderen din
forms-menu-print-list = Liste for utskrift og post

## Which form

forms-ask-get-paper-paper = Hvilket papir vil du ha?
forms-none-get-paper-paper = Det er ingen papirer nå
forms-ask-other-form-paper = Hvilket papir vil du ha i en annen form?
forms-none-other-form-paper = Det er ingen papirer nå
forms-ask-get-pack-meeting = Hvilket møte vil du ha papirene til?
forms-none-get-pack-meeting = Det er ikke planlagt noe møte nå
forms-ask-other-pack-meeting = Hvilket møte vil du ha papirene til?
forms-none-other-pack-meeting = Det er ikke planlagt noe møte nå
forms-ask-get-calendar-meeting = Hvilket møte skal inn i kalenderen?
forms-none-get-calendar-meeting = Det er ikke planlagt noe møte nå
forms-ask-print-list-meeting = Hvilket møte gjelder listen?
forms-none-print-list-meeting = Det er ikke planlagt noe møte nå
forms-not-out = Sakslisten er ikke sendt ut ennå
forms-not-out-body = Du får beskjed når den kommer.
forms-which = Hvordan vil du ha «{ $title }»?
forms-which-pack = Hvordan vil du ha papirene til { $day }?
forms-which-body = Velg én. Jeg husker valget til neste gang.
forms-usual = Nå får du papirer slik: { $form }.
forms-hint = Vil du ha papiret som fil eller i stor skrift? Skriv «annen form».
forms-label = Form på papirer
forms-name-text = tekst i samtalen
forms-name-html = nettside
forms-name-pdf = PDF
forms-name-docx = Word
forms-name-large-print = stor skrift
forms-name-audio = lyd
forms-text-choice = Tekst her i samtalen
forms-html-choice = Nettside
forms-pdf-choice = PDF
forms-docx-choice = Word
forms-large-print-choice = Stor skrift (PDF)
forms-audio-choice = Lyd

## The file

forms-of-paper = Papir: { $title }
forms-of-pack = Papirer til møtet { $day }
forms-of-list = Til utskrift og post: møtet { $day }
forms-waiting = Jeg lager filen nå
forms-waiting-body = Den kommer her om litt.
forms-made-body =
    { $n ->
        [one] Her er filen.
       *[other] Her er { $n } filer.
    }
forms-said-pages =
    { $n ->
        [one] { $name } (PDF, én side)
       *[other] { $name } (PDF, { $n } sider)
    }
forms-said-html = { $name } (nettside)
forms-said-docx = { $name } (Word)
forms-said-calendar = { $name } (kalenderfil)
forms-failed = Jeg fikk ikke laget filen
forms-failed-body = Du kan lese teksten her i samtalen. Du kan også ringe og be om hjelp.
forms-original-body = Papiret finnes bare som denne filen. Jeg kan ikke gjøre det om.
forms-other-choice = Annen form
forms-read-choice = Jeg har lest det
forms-help-choice = Hjelp med papiret
forms-agenda-choice = Les sakslisten her
forms-pack-choice = Annen form
forms-aloud = Lyd: { $title }
forms-aloud-body = Jeg har ingen stemme ennå. Et menneske kan lese papiret for deg.
forms-aloud-wish = Jeg vil gjerne at noen leser papiret for meg.
forms-reader-choice = Få det lest av noen
forms-calendar = Til kalenderen: { $day }
forms-calendar-body = Åpne filen, så står møtet i kalenderen din. Får møtet ny tid eller nytt sted, får du en ny fil.

## For the office

forms-list =
    { $n ->
        [one] Én skal ha papirer i posten til { $day }
       *[other] { $n } skal ha papirer i posten til { $day }
    }
forms-list-empty = Ingen skal ha papirer i posten til { $day }
forms-list-nobody = Ingen har bedt om papir.
forms-list-due = Legg papirene i posten senest { $due }.
forms-list-line =
    { $n ->
        [one] { $name }: { $form }, ett eksemplar
       *[other] { $name }: { $form }, { $n } eksemplarer
    }
forms-list-follows = Listen og papirene kommer her som filer. Skriv dem ut.
forms-list-not-ready = Listen kommer her som fil. Du kan skrive ut papirene når sakslisten er ferdig.
forms-posted-choice = Noter det som er postet
forms-posted-choice-plain = Noter hva jeg sendte
forms-order-choice = Bestill papir for noen
forms-warning =
    { $n ->
        [one] Én venter på papirer i posten
       *[other] { $n } venter på papirer i posten
    }
forms-warning-not-ready = Sakslisten er ikke ferdig. Papirene må vente.
forms-list-choice = Få listen og papirene
forms-list-choice-plain = Få listen

## In the documents

forms-page = Side { $page } av { $pages }
forms-pack-title = Papirer til møtet { $day }
forms-short-title = Kort om møtet { $day }
forms-short-about = Her står sakene i korte trekk. Papirene kan du få hos sekretæren.
forms-contents = Saksliste med sidetall
forms-contents-short = Saksliste
forms-meeting-of = { $body }, { $day }
forms-place = { $place } ({ $mode })
forms-day = { $day }
forms-label-item = Sak
forms-label-contact = Spørsmål
forms-label-due = I posten senest
forms-contact = Ring { $name }, { $phone }
forms-the-paper = Papiret
forms-papers-ask = Papirer til saken:
forms-late-title = { $title } (kom sent)
forms-late-mark = Dette papiret kom sent. Grunn: { $reason }
forms-late-count =
    { $n ->
        [one] Ett papir kom sent. Det er merket.
       *[other] { $n } papirer kom sent. De er merket.
    }
forms-in-language = Papiret er skrevet på dette språket: { $language }.
forms-from-file = Teksten er hentet fra filen { $name }. Filen gjelder hvis noe er ulikt.
forms-only-file = Dette papiret finnes bare som filen { $name }. Sekretæren kan sende den.
forms-list-title = Utskrift og post til møtet { $day }
forms-list-caption =
    { $n ->
        [one] Én person får papirer i posten
       *[other] { $n } personer får papirer i posten
    }
forms-list-about = Adresser er ikke lagret. Skriv dem her for hånd, og makuler listen etterpå.
forms-list-originals =
    { $n ->
        [one] Skriv også ut denne filen og legg den ved:
       *[other] Skriv også ut disse filene og legg dem ved:
    }
forms-list-form = { $form }, { $language }
forms-column-name = Navn
forms-column-form = Form
forms-column-copies = Antall
forms-column-address = Adresse
forms-column-posted = Postet
forms-file-paper = { $about }
forms-file-paper-large = { $about } stor skrift
forms-file-pack = Papirer { $about }
forms-file-pack-large = Papirer { $about } stor skrift
forms-file-short = Kort om møtet { $about }
forms-file-post-list = Postliste { $about }
