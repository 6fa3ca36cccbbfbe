### Papers: attached, read, explained and sent in print.

cmd-attach-paper = bifoga handling, ny handling
cmd-read-paper = handlingar, läs handling, läs papper, läs papperen, läs handlingarna
cmd-mark-read = jag har läst, läst
cmd-ask-help = hjälp med handling, jag förstår inte handlingen
cmd-answer-help = svara på fråga om handling, förklara handling
cmd-order-print = på papper, skicka på papper, post
cmd-print-posted = postat, lagt på posten

## Menus

paper-menu-attach-paper = Bifoga en handling
paper-menu-read-paper = Öppna handlingarna
paper-menu-ask-help = Få hjälp med en handling
paper-menu-answer-help = Svara den som behöver hjälp
paper-menu-order-print = Få allt på papper
paper-menu-print-posted = Notera det som är postat

## Words in many places

paper-line-late = { $title } (kom sent: { $reason })
paper-form-standard = Vanlig stil
paper-form-large-print = Stor stil
paper-form-easy-read = Lättläst

## Choices

paper-choice-print = Papper i posten
paper-choice-read = Läs { $title }
paper-choice-read-again = Läst: { $title }
paper-choice-mark = Jag har läst den
paper-choice-next = Nästa handling
paper-choice-item = Till ärendet
paper-choice-answer = Svara nu
paper-choice-posted = Ja, det är postat
paper-choice-post-next = Nästa som är postat

## Attaching

paper-ask-attach-paper-meeting = Vilket möte är handlingen till?
paper-ask-attach-paper-item = Vilket ärende hör handlingen till?
paper-ask-attach-paper-title = Vad ska handlingen heta?
paper-ask-attach-paper-file = Skicka filen, eller hoppa över och klistra in text
paper-ask-attach-paper-text = Klistra in texten
paper-ask-attach-paper-late-reason = Handlingen kommer för sent. Varför?
paper-none-attach-paper-meeting = Planera ett möte först
paper-none-attach-paper-item = Skriv dagordningen först
paper-attached = Handlingen ”{ $title }” är bifogad
paper-attached-body = Den hör till { $item }.
paper-attached-late = Den är märkt som sen. Skäl: { $reason }
paper-needs-late-reason = Handlingen kommer sent. Skriv ett skäl
paper-needs-late-reason-body = Handlingarna skulle vara ute { $day }. Skälet står vid handlingen och i anteckningarna.
paper-late-title = En handling till { $item } kom sent
paper-new-title = Ny handling till { $item }
paper-added-ask = Läs den före mötet { $day }. Den hör till { $item }.
paper-added-title = Handlingen heter ”{ $title }”.
paper-late-reason = Skälet till att den kom sent: { $reason }
paper-late-mark = Den här handlingen kom sent. Skäl: { $reason }

## Reading

paper-ask-show-papers-item = Vilket ärende vill du läsa om?
paper-none-show-papers-item = Det finns inga ärenden nu
paper-ask-read-paper-paper = Vilken handling vill du läsa?
paper-none-read-paper-paper = Det finns inga handlingar ännu
paper-ask-mark-read-paper = Vilken handling har du läst?
paper-none-mark-read-paper = Det finns inga handlingar ännu
paper-list =
    { $n ->
        [one] En handling till { $item }
       *[other] { $n } handlingar till { $item }
    }
paper-in-language = Handlingen är på det här språket: { $language }.
paper-only-file = Handlingen finns bara som fil: { $name }. Be om hjälp om du inte kan öppna den.
paper-file-kept = Filen till ”{ $title }” är mottagen
paper-file-lost = Filen till ”{ $title }” kom inte fram
paper-file-lost-body = Handlingen är inte bifogad. Skicka filen igen, eller klistra in texten.
paper-marked = Noterat: du har läst ”{ $title }”

## Help

paper-ask-ask-help-paper = Vilken handling behöver du hjälp med?
paper-ask-ask-help-text = Vad är svårt? Skriv kort
paper-none-ask-help-paper = Det finns inga handlingar ännu
paper-help-asked = Du får hjälp med ”{ $title }”
paper-help-who = { $name } hjälper dig.
paper-help-call = Du kan ringa { $name } nu: { $phone }, { $hours }.
paper-help-nobody = Samordnaren hjälper dig.
paper-help-due = Du får svar här senast { $day }.
paper-help-told = { $name } behöver hjälp med en handling
paper-help-told-ask = Svara senast { $day }.
paper-ask-answer-help-paper = Vilken handling svarar du om?
paper-ask-answer-help-text = Vad är svaret?
paper-none-answer-help-paper = Ingen väntar på hjälp
paper-helped = Svar om handlingen ”{ $title }”
paper-helped-asked = Du frågade: { $words }
paper-helped-by = Svaret kommer från { $name }:
paper-answered =
    { $n ->
        [one] Svaret om ”{ $title }” är skickat
       *[other] Svaret om ”{ $title }” är skickat till { $n }
    }
paper-nobody-waits = Ingen väntar på svar om den här handlingen

## In print

paper-ask-order-print-meeting = Vilket mötes handlingar vill du ha?
paper-ask-order-print-for-person = Vem ska ha handlingarna?
paper-ask-order-print-format = Hur vill du ha dem?
paper-none-order-print-meeting = Det finns inget planerat möte nu
paper-none-order-print-for-person = Ingen får handlingar till det här mötet
paper-print-ordered = Handlingarna kommer med posten
paper-print-ordered-body =
    { $copies ->
        [one] { $form }, ett exemplar. Vi postar dem senast { $day }.
       *[other] { $form }, { $copies } exemplar. Vi postar dem senast { $day }.
    }
paper-print-told = { $name } vill ha handlingarna i posten
paper-print-told-ask = Posta dem senast { $due }.
paper-print-told-body =
    { $copies ->
        [one] Mötet { $day }: { $form }, ett exemplar.
       *[other] Mötet { $day }: { $form }, { $copies } exemplar.
    }
paper-ask-print-posted-meeting = Vilket möte gäller det?
paper-ask-print-posted-person = Vems handlingar är postade?
paper-none-print-posted-meeting = Det finns inget planerat möte nu
paper-none-print-posted-person = Allt som är beställt är postat
paper-print-posted = Handlingarna till { $name } är postade
paper-print-late = De gick med posten efter sista dagen.
paper-print-left =
    { $n ->
        [one] En beställning är kvar:
       *[other] { $n } beställningar är kvar:
    }
paper-print-way = Handlingarna är postade
paper-print-way-body = Vi postade dem { $day }. De gäller mötet { $meeting }.
paper-nothing-ordered = Allt som är beställt är postat
print-format-unknown = Jag känner inte till formen ”{ $format }”
print-copies = Välj ett antal från 1 till { $most }

## Questions about a paper

cmd-ask-paper = fråga om handling, fråga om papper
paper-menu-ask-paper = Fråga om en handling
paper-ask-ask-paper-paper = Vilken handling vill du fråga om?
paper-ask-ask-paper-text = Vad vill du veta? Alla får svaret
paper-none-ask-paper-paper = Det finns inga handlingar än
paper-choice-question = Fråga om handlingen
paper-choice-answer-all = Alla: svara alla
paper-choice-answer-about = Svara om { $title }
paper-question-asked = Frågan om ”{ $title }” är skickad
paper-question-to = { $name } svarar.
paper-question-all = Alla som har handlingen får svaret. Ditt namn står inte där.
paper-question-told = { $name } frågar om en handling
paper-question-all-officer = Svaret går till alla som har handlingen, utan namnet.
paper-explained = En fråga om ”{ $title }” är besvarad
paper-explained-asked = Någon frågade: { $words }
paper-help-waits = { $name } väntar på hjälp i dag
paper-help-phone = Ring { $name }: { $phone }.

## Who answers for a paper

cmd-paper-owner = vem svarar om handling
paper-choice-owner = Välja vem som svarar
paper-choice-owner-plain = Välj vem som svarar
paper-ask-paper-owner-paper = Vilken handling gäller det?
paper-none-paper-owner-paper = Det finns inga handlingar än
paper-ask-paper-owner-person = Vem svarar på frågor om handlingen?
paper-none-paper-owner-person = Det finns ingen att välja
paper-owner-named = { $name } svarar om handlingen
paper-owner-named-body = Frågor om ”{ $title }” går dit från nu.
paper-owner-told = Du svarar på frågor om en handling
paper-owner-told-body = Det gäller ”{ $title }”. Du får veta när någon frågar.

## Who has read

cmd-reading-state = vem har läst, lässtatus
paper-menu-reading-state = Se vem som har läst
paper-choice-reading = Se vem som har läst till { $day }
paper-choice-reader = Mer om { $name }
paper-ask-reading-state-meeting = Vilket möte gäller det?
paper-none-reading-state-meeting = Inget möte är planerat nu
paper-ask-reading-of-meeting = Vilket möte gäller det?
paper-none-reading-of-meeting = Inget möte är planerat nu
paper-ask-reading-of-person = Vem gäller det?
paper-none-reading-of-person = Ingen har plats vid bordet än
paper-reading = { $done } av { $all } har läst allt till { $day }
paper-reading-told =
    { $n ->
        [one] { $n } har inte läst allt till { $day }
       *[other] { $n } har inte läst allt till { $day }
    }
paper-reading-nobody = Ingen har plats vid bordet än.
paper-reading-line = { $name }: { $state }
paper-reading-call = { $name }: { $state }. Ring { $phone }
paper-reading-help = behöver hjälp
paper-reading-none = har inte fått ärendena
paper-reading-delivered = har fått ärendena, inte öppnat något
paper-reading-opened = har öppnat { $opened } av { $all }, läst { $read }
paper-reading-read = har läst allt
paper-reading-label = { $title }
paper-reading-one-help = behöver hjälp
paper-reading-one-none = inte kommit fram
paper-reading-one-delivered = har kommit fram
paper-reading-one-opened = öppnat
paper-reading-one-read = läst
paper-reading-of = { $name } och handlingarna till { $day }

## Orders that must be in the post

paper-print-told-late = De skulle ha varit postade { $due }. Ring, och kom överens om hur handlingarna kommer fram.
