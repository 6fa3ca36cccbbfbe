### Papers in everyone's own form, and what goes by post.

cmd-get-paper = handling som fil, hämta handling, min form
cmd-other-form = annan form, andra former, byt form
cmd-get-pack = hela paketet, paketet, alla handlingar, alla papper
cmd-other-pack = annat paket
cmd-get-calendar = kalender, kalenderfil, till kalendern
cmd-print-list = postlista, utskriftslista, lista för post
forms-menu-get-paper = Få en handling i din form
forms-menu-get-pack = Hela paketet till mötet
forms-menu-get-calendar = Mötet till din kalender
forms-menu-print-list = Lista för utskrift och post

## Which form

forms-ask-get-paper-paper = Vilken handling vill du ha?
forms-none-get-paper-paper = Det finns inga handlingar nu
forms-ask-other-form-paper = Vilken handling vill du ha i en annan form?
forms-none-other-form-paper = Det finns inga handlingar nu
forms-ask-get-pack-meeting = Vilket möte vill du ha handlingarna till?
forms-none-get-pack-meeting = Inget möte är planerat nu
forms-ask-other-pack-meeting = Vilket möte vill du ha handlingarna till?
forms-none-other-pack-meeting = Inget möte är planerat nu
forms-ask-get-calendar-meeting = Vilket möte ska in i kalendern?
forms-none-get-calendar-meeting = Inget möte är planerat nu
forms-ask-print-list-meeting = Vilket möte gäller listan?
forms-none-print-list-meeting = Inget möte är planerat nu
forms-not-out = Dagordningen är inte utskickad än
forms-not-out-body = Du får veta när den kommer.
forms-which = Hur vill du ha ”{ $title }”?
forms-which-pack = Hur vill du ha handlingarna till { $day }?
forms-which-body = Välj en. Jag minns valet till nästa gång.
forms-usual = Nu får du handlingar så här: { $form }.
forms-hint = Vill du ha handlingen som fil eller i stor stil? Skriv ”annan form”.
forms-label = Form på handlingar
forms-name-text = text i samtalet
forms-name-html = webbsida
forms-name-pdf = PDF
forms-name-docx = Word
forms-name-large-print = stor stil
forms-name-audio = ljud
forms-text-choice = Text här i samtalet
forms-html-choice = Webbsida
forms-pdf-choice = PDF
forms-docx-choice = Word
forms-large-print-choice = Stor stil (PDF)
forms-audio-choice = Ljud

## The file

forms-of-paper = Handling: { $title }
forms-of-pack = Handlingar till mötet { $day }
forms-of-list = Att skriva ut och posta: mötet { $day }
forms-waiting = Jag gör filen nu
forms-waiting-body = Den kommer här om en stund.
forms-made-body =
    { $n ->
        [one] Här är filen.
       *[other] Här är { $n } filer.
    }
forms-said-pages =
    { $n ->
        [one] { $name } (PDF, en sida)
       *[other] { $name } (PDF, { $n } sidor)
    }
forms-said-html = { $name } (webbsida)
forms-said-docx = { $name } (Word)
forms-said-calendar = { $name } (kalenderfil)
forms-failed = Jag kunde inte göra filen
forms-failed-body = Du kan läsa texten här i samtalet. Du kan också ringa och be om hjälp.
forms-original-body = Handlingen finns bara som den här filen. Jag kan inte göra om den.
forms-other-choice = Annan form
forms-read-choice = Jag har läst den
forms-help-choice = Hjälp med handlingen
forms-agenda-choice = Läs dagordningen här
forms-pack-choice = Annan form
forms-aloud = Ljud: { $title }
forms-aloud-body = Jag har ingen röst än. En människa kan läsa handlingen för dig.
forms-aloud-wish = Jag vill gärna att någon läser handlingen för mig.
forms-reader-choice = Få den läst av någon
forms-calendar = Till kalendern: { $day }
forms-calendar-body = Öppna filen, så står mötet i din kalender. Får mötet ny tid eller ny plats får du en ny fil.

## For the office

forms-list =
    { $n ->
        [one] En ska få papper i posten till { $day }
       *[other] { $n } ska få papper i posten till { $day }
    }
forms-list-empty = Ingen ska få handlingar med posten till { $day }
forms-list-nobody = Ingen har bett om papper.
forms-list-due = Posta handlingarna senast { $due }.
forms-list-line =
    { $n ->
        [one] { $name }: { $form }, ett exemplar
       *[other] { $name }: { $form }, { $n } exemplar
    }
forms-list-follows = Listan och handlingarna kommer här som filer. Skriv ut dem.
forms-list-not-ready = Listan kommer här som fil. Du kan skriva ut handlingarna när dagordningen är klar.
forms-posted-choice = Notera det som är postat
forms-posted-choice-plain = Notera vad som gått
forms-order-choice = Beställ papper åt någon
forms-warning =
    { $n ->
        [one] En väntar på handlingar med posten
       *[other] { $n } väntar på handlingar med posten
    }
forms-warning-not-ready = Dagordningen är inte klar. Handlingarna måste vänta.
forms-list-choice = Få listan och papperen
forms-list-choice-plain = Få listan

## In the documents

forms-page = Sida { $page } av { $pages }
forms-pack-title = Handlingar till mötet { $day }
forms-short-title = Kort om mötet { $day }
forms-short-about = Här står ärendena i korta drag. Handlingarna kan du få av sekreteraren.
forms-contents = Dagordning med sidnummer
forms-contents-short = Dagordning
forms-meeting-of = { $body }, { $day }
forms-place = { $place } ({ $mode })
forms-day = { $day }
forms-label-item = Ärende
forms-label-contact = Frågor
forms-label-due = På posten senast
forms-contact = Ring { $name }, { $phone }
forms-the-paper = Handlingen
forms-papers-ask = Handlingar till ärendet:
forms-late-title = { $title } (kom sent)
forms-late-mark = Den här handlingen kom sent. Skäl: { $reason }
forms-late-count =
    { $n ->
        [one] En handling kom sent. Den är märkt.
       *[other] { $n } handlingar kom sent. De är märkta.
    }
forms-in-language = Handlingen är skriven på det här språket: { $language }.
forms-from-file = Texten är hämtad ur filen { $name }. Filen gäller om något skiljer sig.
forms-only-file = Den här handlingen finns bara som filen { $name }. Sekreteraren kan skicka den.
forms-list-title = Utskrift och post till mötet { $day }
forms-list-caption =
    { $n ->
        [one] En person får handlingar med posten
       *[other] { $n } personer får handlingar med posten
    }
forms-list-about = Rådslag sparar inga adresser. Skriv dem här för hand, och förstör listan efteråt.
forms-list-originals =
    { $n ->
        [one] Skriv också ut den här filen och lägg med den:
       *[other] Skriv också ut de här filerna och lägg med dem:
    }
forms-list-form = { $form }, { $language }
forms-column-name = Namn
forms-column-form = Form
forms-column-copies = Antal
forms-column-address = Adress
forms-column-posted = Postat
forms-file-paper = { $about }
forms-file-paper-large = { $about } stor stil
forms-file-pack = Handlingar { $about }
forms-file-pack-large = Handlingar { $about } stor stil
forms-file-short = Kort om mötet { $about }
forms-file-post-list = Postlista { $about }
