### Protokoll: utkast, anmärkningar, godkännande, filer.

cmd-minutes-draft = protokollsutkast, gör protokoll
cmd-minutes-objection = fel i protokollet, anmärkning
cmd-minutes-approve = godkänn protokoll
cmd-read-minutes = protokoll, läs protokoll
minutes-menu-minutes-draft = Gör ett utkast till protokoll
minutes-menu-minutes-objection = Säg till om fel i protokollet
minutes-menu-minutes-approve = Godkänn ett protokoll
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

minutes-draft-sure = Ska utkastet skickas?
minutes-prefilled = Protokollet från { $day } är gjort av det som har skrivits ned. Det har:
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
minutes-objection-late = Sista dagen var { $day }. Anmärkningen tas upp på nästa möte.
minutes-objection-after = Protokollet är godkänt. Anmärkningen tas upp på nästa möte.
minutes-objection-from = { $person } har en anmärkning på protokollet
minutes-approve-sure = Ska protokollet godkännas?
minutes-approve-locks = Protokollet från { $day } låses.
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
minutes-file-md = { $name }, text med rubriker (Markdown)
minutes-file-html = { $name }, webbsida
minutes-file-txt = { $name }, ren text
minutes-file-json = { $name }, för andra program
minutes-no-draft = Det finns inget protokoll från det här mötet ännu
minutes-not-now = Det här kan inte göras med protokollet nu
minutes-not-now-body = Ett godkänt protokoll är låst. Finns inget utkast måste det göras först.

## I dokumentet

minutes-doc-title = Protokoll: { $body }, { $day }
minutes-doc-when = { $day } klockan { $start } till { $end }
minutes-doc-approved = Godkänt { $day }
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
minutes-doc-papers = Handlingar
minutes-doc-paper-in-time = { $title } (skickad i tid)
minutes-doc-paper-late = { $title } (kom sent: { $reason })
minutes-doc-inputs = Synpunkter
minutes-doc-inputs-to = Synpunkter på { $item }
minutes-doc-column-number = Nummer
minutes-doc-column-from = Från
minutes-doc-column-said = Synpunkten
minutes-doc-column-outcome = Vad hände
minutes-doc-name-hidden = Namnet är dolt
minutes-doc-for-council = Rådet, genom { $person }
minutes-doc-text-gone = Texten är återtagen.
minutes-doc-merged-with = Sammanslaget med { $number }.
minutes-doc-until = Tas upp igen { $day }.
minutes-doc-reason = Skäl: { $text }
minutes-doc-changed = Ändrat: { $text }
minutes-doc-responsible = Ansvarig: { $person }.
minutes-doc-came-late = Kom efter sista dagen.
minutes-doc-decisions = Beslut
minutes-doc-follows-up = Följs upp av { $person }.
minutes-doc-follows-up-by = Följs upp av { $person } senast { $day }.
minutes-doc-enough = { $present } av { $seats } platser var närvarande. Det behövdes { $needed }.
minutes-doc-notes-only = Bara en anteckning: { $present } av { $seats } platser var närvarande. Det behövdes { $needed }.
minutes-doc-actions = Uppgifter
minutes-doc-action = { $text } { $person }, senast { $day }.
minutes-doc-action-done = { $text } { $person }, senast { $day }. Klart.
minutes-doc-dissents = Särskilt yttrande
minutes-doc-item-objections = Anmärkningar på utkastet
minutes-doc-objections = Anmärkningar på protokollet
minutes-doc-spoken-late = { $person } (efter sista dagen)
minutes-doc-unanswered = Inte besvarat i tid
minutes-doc-unanswered-none = Alla synpunkter har besvarats.
minutes-doc-outstanding = Öppna synpunkter
minutes-doc-outstanding-none = Inga synpunkter från andra möten är öppna.
minutes-doc-waiting = { $number }: { $status }
minutes-doc-waiting-due = { $number }: svaret skulle ha kommit senast { $day }
