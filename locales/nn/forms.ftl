### Papers in everyone's own form, and what goes by post.

cmd-get-paper = papir som fil, hent papir, mi form
cmd-other-form = anna form, andre former, byt form
cmd-get-pack = heile pakken, pakken, alle papira, alt i éi fil
cmd-other-pack = annan pakke
cmd-get-calendar = kalender, kalenderfil, til kalenderen
cmd-print-list = postliste, utskriftsliste, liste for post
forms-menu-get-paper = Få eit papir i di form
forms-menu-get-pack = Heile pakken til møtet
forms-menu-get-calendar = Møtet til kalenderen din
forms-menu-print-list = Liste for utskrift og post

## Which form

forms-ask-get-paper-paper = Kva papir vil du ha?
forms-none-get-paper-paper = Det er ingen papir no
forms-ask-other-form-paper = Kva papir vil du ha i ei anna form?
forms-none-other-form-paper = Det er ingen papir no
forms-ask-get-pack-meeting = Kva møte vil du ha papira til?
forms-none-get-pack-meeting = Det er ikkje planlagt noko møte no
forms-ask-other-pack-meeting = Kva møte vil du ha papira til?
forms-none-other-pack-meeting = Det er ikkje planlagt noko møte no
forms-ask-get-calendar-meeting = Kva møte skal inn i kalenderen?
forms-none-get-calendar-meeting = Det er ikkje planlagt noko møte no
forms-ask-print-list-meeting = Kva møte gjeld lista?
forms-none-print-list-meeting = Det er ikkje planlagt noko møte no
forms-not-out = Sakslista er ikkje send ut enno
forms-not-out-body = Du får beskjed når ho kjem.
forms-which = Korleis vil du ha «{ $title }»?
forms-which-pack = Korleis vil du ha papira til { $day }?
forms-which-body = Vel éi. Eg hugsar valet til neste gong.
forms-usual = No får du papir slik: { $form }.
forms-hint = Vil du ha papiret som fil eller i stor skrift? Skriv «anna form».
forms-label = Form på papir
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
forms-of-pack = Papir til møtet { $day }
forms-of-list = Til utskrift og post: møtet { $day }
forms-waiting = Eg lagar fila no
forms-waiting-body = Ho kjem her om litt.
forms-made-body =
    { $n ->
        [one] Her er fila.
       *[other] Her er { $n } filer.
    }
forms-said-pages =
    { $n ->
        [one] { $name } (PDF, éi side)
       *[other] { $name } (PDF, { $n } sider)
    }
forms-said-html = { $name } (nettside)
forms-said-docx = { $name } (Word)
forms-said-calendar = { $name } (kalenderfil)
forms-failed = Eg fekk ikkje laga fila
forms-failed-body = Du kan lese teksten her i samtalen. Du kan òg ringje og be om hjelp.
forms-original-body = Papiret finst berre som denne fila. Eg kan ikkje gjere det om.
forms-other-choice = Anna form
forms-read-choice = Eg har lese det
forms-help-choice = Hjelp med papiret
forms-agenda-choice = Les sakslista her
forms-pack-choice = Anna form
forms-aloud = Lyd: { $title }
forms-aloud-body = Eg har inga stemme enno. Eit menneske kan lese papiret for deg.
forms-aloud-wish = Eg vil gjerne at nokon les papiret for meg.
forms-reader-choice = Få det lese av nokon
forms-calendar = Til kalenderen: { $day }
forms-calendar-body = Opne fila, så står møtet i kalenderen din. Får møtet ny tid eller ny stad, får du ei ny fil.

## For the office

forms-list =
    { $n ->
        [one] Éin skal ha papir i posten til { $day }
       *[other] { $n } skal ha papir i posten til { $day }
    }
forms-list-empty = Ingen skal ha papir i posten til { $day }
forms-list-nobody = Ingen har bede om papir.
forms-list-due = Legg papira i posten seinast { $due }.
forms-list-line =
    { $n ->
        [one] { $name }: { $form }, eitt eksemplar
       *[other] { $name }: { $form }, { $n } eksemplar
    }
forms-list-follows = Lista og papira kjem her som filer. Skriv dei ut.
forms-list-not-ready = Lista kjem her som fil. Du kan skrive ut papira når sakslista er ferdig.
forms-posted-choice = Noter det som er posta
forms-posted-choice-plain = Noter kva eg sende
forms-order-choice = Bestill papir for nokon
forms-warning =
    { $n ->
        [one] Éin ventar på papir i posten
       *[other] { $n } ventar på papir i posten
    }
forms-warning-not-ready = Sakslista er ikkje ferdig. Papira må vente.
forms-list-choice = Få lista og papira
forms-list-choice-plain = Få lista

## In the documents

forms-page = Side { $page } av { $pages }
forms-pack-title = Papir til møtet { $day }
forms-short-title = Kort om møtet { $day }
forms-short-about = Her står sakene i korte trekk. Papira kan du få hos sekretæren.
forms-contents = Saksliste med sidetal
forms-contents-short = Saksliste
forms-meeting-of = { $body }, { $day }
forms-place = { $place } ({ $mode })
forms-day = { $day }
forms-label-item = Sak
forms-label-contact = Spørsmål
forms-label-due = I posten seinast
forms-contact = Ring { $name }, { $phone }
forms-the-paper = Papiret
forms-papers-ask = Papir til saka:
forms-late-title = { $title } (kom seint)
forms-late-mark = Dette papiret kom seint. Grunn: { $reason }
forms-late-count =
    { $n ->
        [one] Eitt papir kom seint. Det er merkt.
       *[other] { $n } papir kom seint. Dei er merkte.
    }
forms-in-language = Papiret er skrive på dette språket: { $language }.
forms-from-file = Teksten er henta frå fila { $name }. Fila gjeld om noko er ulikt.
forms-only-file = Dette papiret finst berre som fila { $name }. Sekretæren kan sende ho.
forms-list-title = Utskrift og post til møtet { $day }
forms-list-caption =
    { $n ->
        [one] Éin person får papir i posten
       *[other] { $n } personar får papir i posten
    }
forms-list-about = Adresser er ikkje lagra. Skriv dei her for hand, og makuler lista etterpå.
forms-list-originals =
    { $n ->
        [one] Skriv òg ut denne fila og legg ho ved:
       *[other] Skriv òg ut desse filene og legg dei ved:
    }
forms-list-form = { $form }, { $language }
forms-column-name = Namn
forms-column-form = Form
forms-column-copies = Tal
forms-column-address = Adresse
forms-column-posted = Posta
forms-file-paper = { $about }
forms-file-paper-large = { $about } stor skrift
forms-file-pack = Papir { $about }
forms-file-pack-large = Papir { $about } stor skrift
forms-file-short = Kort om møtet { $about }
forms-file-post-list = Postliste { $about }
