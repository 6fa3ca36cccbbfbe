### Protokoll: utkast, anmärkningar, godkännande, filer.

cmd-minutes-draft = protokollsutkast, gör protokoll
cmd-minutes-objection = fel i protokollet, anmärkning
cmd-minutes-approve = godkänn protokoll
cmd-read-minutes = protokoll, läs protokoll
minutes-menu-minutes-draft = Gör protokollsutkast
minutes-menu-minutes-draft-plain = Gör ett utkast
minutes-menu-minutes-objection = Säg till om fel i protokollet
minutes-menu-minutes-approve = Godkänn ett protokoll
minutes-menu-minutes-approve-plain = Godkänn protokoll
minutes-menu-read-minutes = Läs ett protokoll
minutes-ask-minutes-draft-meeting = Vilket möte ska ha protokoll?
minutes-none-minutes-draft-meeting = Jag hittar inget möte att göra protokoll från
minutes-yes-minutes-draft = Ja, skicka utkastet
minutes-ask-minutes-objection-meeting = Vilket protokoll gäller det?
minutes-none-minutes-objection-meeting = Det finns inget protokoll ännu
minutes-ask-minutes-objection-item = Vilket ärende gäller det?
minutes-none-minutes-objection-item = Mötet har inga ärenden
minutes-ask-minutes-objection-text = Vad är fel i protokollet?
minutes-yes-minutes-objection = Ja, skicka
minutes-ask-minutes-approve-meeting = Vilket protokoll vill du godkänna?
minutes-none-minutes-approve-meeting = Inga protokoll väntar på godkännande
minutes-yes-minutes-approve = Ja, godkänn
minutes-ask-read-minutes-meeting = Vilket protokoll vill du läsa?
minutes-none-read-minutes-meeting = Det finns inget protokoll ännu
minutes-line-draft = { $title }, { $day } (utkast)
minutes-line-approved = { $title }, { $day } (godkänt)

## I samtalet

minutes-draft-sure = Vill du skicka utkastet?
minutes-prefilled = Jag har gjort protokollet från { $day } av det ni skrev. Det har:
minutes-count-inputs =
    { $many ->
        [0] inga synpunkter
        [one] en synpunkt
       *[other] { $many } synpunkter
    }
minutes-count-decisions =
    { $many ->
        [0] inga beslut
        [one] ett beslut
       *[other] { $many } beslut
    }
minutes-count-actions =
    { $many ->
        [0] inga uppgifter
        [one] en uppgift
       *[other] { $many } uppgifter
    }
minutes-goes-to =
    { $many ->
        [one] Det går till en person.
       *[other] Det går till { $many } personer.
    }
minutes-drafted =
    { $many ->
        [one] Utkastet är skickat till en person
       *[other] Utkastet är skickat till { $many } personer
    }
minutes-objections-until = De kan säga till om fel till { $day }.
minutes-read = Läs protokollet
minutes-draft-title = Utkast till protokoll från { $day }
minutes-say-wrong-by = Läs det, och säg till om fel senast { $day }.
minutes-say-wrong = Läs det, och säg till om något är fel.
minutes-of-meeting = Mötet var ”{ $title }” i { $body }.
minutes-say-wrong-choice = Säg till om fel
minutes-objection-to = Det gäller protokollet från { $day }.
minutes-objected = Anmärkningen på protokollet är mottagen
minutes-objection-kept = Den finns i protokollet med dina egna ord. Samordnaren tittar på den.
minutes-objection-late = Sista dagen var { $day }. Anmärkningen kommer upp på nästa möte.
minutes-objection-after = Protokollet är godkänt. Anmärkningen kommer upp på nästa möte.
minutes-objection-from = { $person } har en anmärkning på protokollet
minutes-approve-sure = Vill du godkänna protokollet?
minutes-approve-locks = Då låser jag protokollet från { $day }.
minutes-approve-objections =
    { $many ->
        [0] Ingen har sagt till om fel.
        [one] Det finns en anmärkning.
       *[other] Det finns { $many } anmärkningar.
    }
minutes-approved = Protokollet är godkänt
minutes-approved-body = Protokollet från { $day } är låst.
minutes-exported =
    { $many ->
        [one] En fil är klar
       *[other] { $many } filer är klara
    }
minutes-exported-body = Protokollet från { $day } i flera former:
minutes-no-draft = Det finns inget protokoll från det här mötet ännu
minutes-not-now = Du kan inte göra det här med protokollet nu
minutes-not-now-body = Ett godkänt protokoll är låst. Finns inget utkast måste du göra ett först.

## I dokumentet

minutes-doc-when = { $day } klockan { $start } till { $end }
minutes-doc-draft = Utkast { $version }
minutes-doc-draft-until = Utkast { $version }. Öppet för anmärkningar till { $day }
minutes-doc-label-body = Råd
minutes-doc-label-authority = Kommun eller verksamhet
minutes-doc-label-meeting = Möte
minutes-doc-label-when = Tid
minutes-doc-label-place = Plats
minutes-doc-label-state = Status
minutes-doc-mode-physical = i samma rum
minutes-doc-mode-video = på video
minutes-doc-mode-hybrid = i rummet och på video
minutes-doc-column-name = Namn
minutes-doc-column-function = Funktion
minutes-doc-column-organisation = Företräder
minutes-doc-column-times = Närvarande
minutes-doc-present = Närvarande
minutes-doc-nobody = Ingen är antecknad som närvarande.
minutes-doc-absent = Frånvarande
minutes-doc-others = Andra närvarande
minutes-doc-stands-in = { $function } för { $person }
minutes-doc-from-to = { $start }–{ $end }
minutes-doc-online = { $times }, på video
minutes-doc-quorum = Var tillräckligt många närvarande?
minutes-doc-quorum-quorate = Ja. Tillräckligt många platser var närvarande vid alla beslut.
minutes-doc-quorum-partly = Delvis. Vid några beslut var inte tillräckligt många platser närvarande. De är bara anteckningar.
minutes-doc-quorum-not-quorate = Nej. För få platser var närvarande. Det som står som beslut är bara anteckningar.
minutes-doc-interests = Anmält jäv i ärendet: { $people }.
minutes-doc-paper-in-time = { $title } (skickad i tid)
minutes-doc-paper-late = { $title } (kom sent: { $reason })
minutes-doc-inputs = Synpunkter
minutes-doc-column-number = Nummer
minutes-doc-column-from = Från
minutes-doc-column-said = Synpunkten
minutes-doc-column-outcome = Vad hände
minutes-doc-name-hidden = Namnet är dolt
minutes-doc-for-council = Rådet, genom { $person }
minutes-doc-text-gone = Texten är återtagen.
minutes-doc-merged-with = Sammanslaget med { $number }.
minutes-doc-until = Kommer upp igen { $day }.
minutes-doc-reason = Skäl: { $text }
minutes-doc-changed = Ändrat: { $text }
minutes-doc-responsible = Ansvarig: { $person }.
minutes-doc-came-late = Kom efter sista dagen.
minutes-doc-follows-up = Följs upp av { $person }.
minutes-doc-follows-up-by = Följs upp av { $person } senast { $day }.
minutes-doc-enough = { $present } av { $seats } platser var närvarande. Det behövdes { $needed }.
minutes-doc-notes-only = Bara en anteckning: { $present } av { $seats } platser var närvarande. Det behövdes { $needed }.
minutes-doc-actions = Uppgifter
minutes-doc-action = { $text } { $person }, senast { $day }.
minutes-doc-action-done = { $text } { $person }, senast { $day }. Klart.
minutes-doc-item-objections = Anmärkningar på utkastet
minutes-doc-objections = Anmärkningar på protokollet
minutes-doc-spoken-late = { $person } (efter sista dagen)
minutes-doc-unanswered = Inte besvarat i tid
minutes-doc-unanswered-none = Alla synpunkter har fått svar.
minutes-doc-outstanding = Öppna synpunkter
minutes-doc-outstanding-none = Inga synpunkter från andra möten är öppna.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: svaret skulle ha kommit senast { $day }

## Short version, forms, addenda, signing

cmd-get-minutes = protokoll som fil, hämta protokollet
minutes-menu-get-minutes = Få ett protokoll som fil
minutes-ask-get-minutes-meeting = Vilket protokoll vill du ha?
minutes-none-get-minutes-meeting = Det finns inget protokoll än
minutes-short-choice = Kort version, en sida
minutes-forms-choice = Få det som fil
minutes-more-forms-choice = Fler format
minutes-short-agreed = Vi kom överens om: { $text }
minutes-short-voted = Omröstning: { $text }
minutes-short-actions =
    { $many ->
        [one] En uppgift är fördelad.
       *[other] { $many } uppgifter är fördelade.
    }
minutes-short-more =
    { $many ->
        [one] Ett ärende till står i texten.
       *[other] { $many } ärenden till står i texten.
    }
minutes-short-nothing = Inga beslut eller uppgifter är nedskrivna.
minutes-which-form = Hur vill du ha protokollet från { $day }?
minutes-which-form-how = Alla format säger samma sak. Välj det du läser bäst.
minutes-form-short-choice = Kort, en sida (PDF)
minutes-form-pdf-choice = Hela texten (PDF)
minutes-form-large-print-choice = Stor stil (PDF)
minutes-form-docx-choice = Word
minutes-form-html-choice = Webbsida
minutes-form-epub-choice = Bok för läsprogram
minutes-form-txt-choice = Ren text
minutes-form-md-choice = Text med märken
minutes-form-csv-choice = Kalkylark
minutes-form-json-choice = För program
minutes-kind-short = Den korta versionen, PDF
minutes-kind-pdf = Protokollet, PDF
minutes-kind-large-print = Protokollet i stor stil, PDF
minutes-kind-docx = Protokollet, Word
minutes-kind-html = Protokollet, webbsida
minutes-kind-epub = Protokollet, bok för läsprogram (EPUB)
minutes-kind-txt = Protokollet, ren text
minutes-kind-md = Protokollet, text med rubriker (Markdown)
minutes-kind-csv = Protokollet, kalkylark (CSV)
minutes-kind-json = Protokollet, för program (JSON)
minutes-pages =
    { $n ->
        [one] en sida
       *[other] { $n } sidor
    }
minutes-size-kilo = { $n } kilobyte
minutes-size-mega = { $n } megabyte
minutes-file = { $kind } ({ $size })
minutes-file-pages = { $kind } ({ $pages }, { $size })
minutes-file-name-short = protokoll kort
minutes-file-name-pdf = protokoll
minutes-file-name-large-print = protokoll stor stil
minutes-file-name-docx = protokoll
minutes-file-name-html = protokoll
minutes-file-name-epub = protokoll
minutes-file-name-txt = protokoll
minutes-file-name-md = protokoll
minutes-file-name-csv = protokoll
minutes-file-name-json = protokoll
minutes-waiting = Jag gör filen nu
minutes-waiting-how = Protokollet från { $day } kommer strax.
minutes-made = Protokollet från { $day }
minutes-failed = Jag kunde inte göra filen
minutes-failed-how = Det var inte ditt fel. Läs texten här, eller välj ett annat format.
minutes-approved-hash = Kontrollsumman börjar med { $hash }. Den står i loggen.
minutes-approved-told = Protokollet från { $day } är godkänt
minutes-approved-told-how = Texten är låst. Rättelser kommer som tillägg.
minutes-locked = Protokollet är godkänt och låst
minutes-locked-body = Ingen kan ändra texten nu. Skriv ett tillägg i stället.
minutes-needs-addendum = Protokollet är låst. Skriv ett tillägg, så att alla får veta detta.
minutes-not-signed = Alla som skulle justera har inte gjort det.
cmd-minutes-addendum = tillägg till protokollet, nytt tillägg
minutes-menu-minutes-addendum = Skriv ett tillägg till ett protokoll
minutes-ask-minutes-addendum-meeting = Vilket protokoll gäller tillägget?
minutes-none-minutes-addendum-meeting = Inga protokoll är godkända än
minutes-ask-minutes-addendum-text = Vad ska stå i tillägget?
minutes-yes-minutes-addendum = Ja, lägg till
minutes-addendum-choice = Skriv ett tillägg
minutes-addendum-sure = Ska detta bli tillägg { $number }?
minutes-addendum-below = Det står under protokollet från { $day }. Den godkända texten är som förut.
minutes-addendum-done = Tillägg { $number } är skrivet
minutes-addendum-told = Tillägg { $number } till protokollet från { $day }
minutes-addendum-rest = Resten av protokollet är som förut.
cmd-choose-signers = val av justerare, välj justerare
minutes-menu-choose-signers = Välj justerare
minutes-ask-choose-signers-meeting = Vilket möte gäller det?
minutes-none-choose-signers-meeting = Jag hittar inget möte
minutes-ask-choose-signers-people = Vilka ska justera protokollet?
minutes-none-choose-signers-people = Ingen satt vid bordet på detta möte
minutes-signers-chosen =
    { $many ->
        [one] En person justerar protokollet
       *[other] { $many } personer justerar protokollet
    }
minutes-signers-asked = De blir tillfrågade när utkastet är klart.
minutes-to-sign = Justera protokollet från { $day }
minutes-sign-by = Mötet valde dig. Gör det senast { $day }.
minutes-sign-please = Mötet valde dig. Läs det och säg om det stämmer.
minutes-sign-choice = Det är rätt
minutes-yes-sign-minutes = Ja, det är rätt
minutes-ask-sign-minutes-meeting = Vilket protokoll justerar du?
minutes-none-sign-minutes-meeting = Du har inga protokoll att justera
minutes-sign-sure = Stämmer protokollet från { $day }?
minutes-sign-means = Ditt namn och datumet kommer under utkast { $version }.
minutes-signed = Du har justerat protokollet
minutes-signed-thanks = Ditt namn och dagens datum står under texten.
minutes-signed-told = { $person } har justerat protokollet
minutes-signers-left =
    { $many ->
        [0] Alla har justerat.
        [one] En person är kvar.
       *[other] { $many } personer är kvar.
    }
minutes-not-signer = Du är inte vald att justera detta protokoll
minutes-not-signer-body = Du kan ändå säga till om fel.
minutes-window-over = Tiden för rättelser är slut: mötet { $day }
minutes-draft-due = Skicka utkastet till protokoll för { $day }
minutes-draft-due-how = Allt som är nedskrivet är på plats. Titta på det och skicka det.
minutes-window-over-ask = Godkänn det, eller gör ett nytt utkast.

## In the document: the form of the land, and what the meeting marked

minutes-doc-title-notes = Minnesanteckningar: { $body }, { $day }
minutes-doc-title-protocol = Protokoll: { $body }, { $day }
minutes-doc-approved-notes = Godkända { $day }
minutes-doc-approved-protocol = Justerat och låst { $day }
minutes-doc-papers-notes = Underlag
minutes-doc-papers-protocol = Beslutsunderlag
minutes-doc-decisions-notes = Det här kom vi överens om
minutes-doc-decisions-protocol = Beslut
minutes-doc-dissents-notes = Särskilt yttrande
minutes-doc-dissents-protocol = Reservation och särskilt yttrande
minutes-doc-proposals-notes = Förslag
minutes-doc-proposals-protocol = Yrkanden
minutes-doc-recommendation = Förslag till beslut
minutes-doc-info = Sagt på mötet
minutes-doc-votes = Omröstning
minutes-doc-vote-named = Öppen omröstning: { $question }
minutes-doc-vote-secret = Sluten omröstning: { $question }
minutes-doc-vote-open = Resultatet är inte klart.
minutes-doc-said-by = { $person }: { $text }
minutes-doc-label-chair = Ordförande
minutes-doc-label-secretary = Sekreterare
minutes-doc-no-items = Mötet hade inga ärenden.
minutes-doc-nothing-noted = Inget är nedskrivet om detta ärende.
minutes-doc-present-count =
    { $n ->
        [one] En person vid bordet
       *[other] { $n } personer vid bordet
    }
minutes-doc-absent-count =
    { $n ->
        [one] En kom inte
       *[other] { $n } kom inte
    }
minutes-doc-others-count =
    { $n ->
        [one] En person till
       *[other] { $n } personer till
    }
minutes-doc-inputs-to =
    { $n ->
        [one] En synpunkt om { $item }
       *[other] { $n } synpunkter om { $item }
    }
minutes-doc-inputs-part = { $all }: rad { $first } till { $last }
minutes-doc-earlier = Uppgifter från tidigare möten
minutes-doc-action-again = Nytt datum: { $day }.
minutes-doc-action-said-done = Anmäld som klar.
minutes-doc-action-said-more-time = Behöver mer tid.
minutes-doc-action-said-help = Behöver hjälp.
minutes-doc-signing = Justering
minutes-doc-signing-count =
    { $n ->
        [one] En underskrift
       *[other] { $n } underskrifter
    }
minutes-doc-sign-by = Ska vara justerat senast { $day }.
minutes-doc-signer = Justerare
minutes-doc-signed = Justerat { $day }
minutes-doc-unsigned = Inte justerat
minutes-doc-nobody-signs = Inga justerare är valda.
minutes-doc-column-signature = Underskrift eller datum
minutes-doc-addendum = Tillägg { $number }, { $day }
minutes-doc-locked = Kontrollsumma
minutes-doc-locked-how = Filen för program har denna kontrollsumma (SHA-256). Så kan alla se att inget är ändrat.
minutes-doc-epub-summary = Rubriker, tabeller och språk är märkta. Boken har inga bilder.

## The page in plain words

minutes-doc-plain-title = Kort om mötet { $day }
minutes-doc-plain-when =
    { $n ->
        [one] Mötet var { $day } klockan { $start } till { $end }. En var där.
       *[other] Mötet var { $day } klockan { $start } till { $end }. { $n } var där.
    }
minutes-doc-plain-say-by = Är något fel? Säg till senast { $day }.
minutes-doc-plain-about = Vad ärendet gäller
minutes-doc-plain-said = Vad vi sa
minutes-doc-plain-agreed = Vad vi kom överens om
minutes-doc-plain-who = Vem gör vad till när
minutes-doc-plain-next = Vad som händer nu
minutes-doc-plain-nothing = Inga beslut eller uppgifter är nedskrivna från detta möte.
minutes-doc-plain-more =
    { $n ->
        [one] Ett ärende till står i hela texten.
       *[other] { $n } ärenden till står i hela texten.
    }
minutes-doc-plain-and-more =
    { $n ->
        [one] Och en till.
       *[other] Och { $n } till.
    }
minutes-doc-plain-inputs =
    { $n ->
        [one] Det kom en synpunkt.
       *[other] Det kom { $n } synpunkter.
    }
minutes-doc-plain-answers =
    { $n ->
        [one] Verksamheten svarar på en synpunkt senast { $day }.
       *[other] Verksamheten svarar på { $n } synpunkter senast { $day }.
    }
minutes-doc-plain-whole-notes = Allt står i minnesanteckningarna.
minutes-doc-plain-whole-protocol = Allt står i protokollet.

## The columns of the table

minutes-doc-csv-item = Ärende
minutes-doc-csv-kind = Vad det är
minutes-doc-csv-number = Nummer
minutes-doc-csv-person = Vem
minutes-doc-csv-organisation = Företräder
minutes-doc-csv-text = Text
minutes-doc-csv-status = Läge
minutes-doc-csv-due = Senast
minutes-doc-csv-done = klar
minutes-doc-csv-open = öppen
minutes-doc-csv-late = kom för sent
minutes-doc-csv-in-time = i tid
minutes-doc-csv-notes-only = bara anteckning
minutes-doc-csv-kind-present = närvarande
minutes-doc-csv-kind-absent = frånvarande
minutes-doc-csv-kind-others = andra
minutes-doc-csv-kind-earlier = tidigare uppgift
minutes-doc-csv-kind-interest = jäv
minutes-doc-csv-kind-paper = underlag
minutes-doc-csv-kind-input = synpunkt
minutes-doc-csv-kind-info = sagt
minutes-doc-csv-kind-proposal = förslag
minutes-doc-csv-kind-vote = omröstning
minutes-doc-csv-kind-decision = beslut
minutes-doc-csv-kind-action = uppgift
minutes-doc-csv-kind-dissent = särskilt yttrande
minutes-doc-csv-kind-objection = anmärkning
