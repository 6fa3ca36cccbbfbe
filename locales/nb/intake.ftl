### Agendas and papers that the office sends in: read, shown, corrected, kept. nb is the source.

cmd-read-agenda = les innkalling, les inn innkalling, lim inn innkalling
cmd-correct-agenda = rett innkallingen

## Menus and choices

intake-menu-read-agenda = Lese inn en innkalling
intake-save-choice = Lagre
intake-correct-choice = Rett noe
intake-paper-choice = Det er et papir
intake-drop-choice = Kast den
intake-again-choice = Send en annen fil
intake-show-choice = Vis innkallingen

## Asking

intake-ask-read-agenda-file = Send innkallingen som fil, eller hopp over
intake-ask-read-agenda-text = Lim inn teksten i innkallingen
intake-ask-correct-agenda-change = Hva vil du rette?
intake-reading = Jeg leser «{ $name }»
intake-reading-text = Jeg leser teksten
intake-reading-body = Svaret kommer om et øyeblikk.

## What was understood

intake-understood = Slik forstår jeg innkallingen
intake-when = Møte { $day } klokka { $start } til { $end }.
intake-when-start = Møte { $day } klokka { $start }.
intake-when-day = Møte { $day }.
intake-clock = Klokka { $start } til { $end }.
intake-clock-start = Klokka { $start }.
intake-body = Råd: { $body }.
intake-place = Sted: { $place }.
intake-item = Punkt { $n }: { $number } { $title }
intake-item-bare = Punkt { $n }: { $title }
intake-item-papers = Papirer: { $papers }
intake-deadline = Frist i innkallingen: { $what }, { $day }.
intake-rule-deadline = Jeg fant ingen frist for innspill. Regelen deres gir { $day }.
intake-other-deadline = Innkallingen og regelen deres har ulik frist. Regelen gir { $day }.
intake-unsure = Usikkert
intake-how = Skriv det du vil rette. For eksempel «3 Ny tittel» eller «dato 17. februar». «Slett 4» og «ny sak …» går også.
intake-how-save = Skriv «ok» når alt stemmer.
intake-more-meetings = Det står ett møte til i filen: { $day }. Send det i en egen fil.

intake-asks-date = Jeg fant ingen sikker dato. Skriv «dato …».
intake-asks-weekday = Ukedagen og datoen passer ikke sammen. Skriv «dato …».
intake-asks-time = Jeg fant ikke klokkeslettet. Skriv «klokka 12–15».
intake-asks-place = Jeg fant ikke stedet. Skriv «sted …».
intake-asks-body = Jeg fant ikke hvilket råd det gjelder. Skriv «råd …».
intake-asks-items = Jeg fant ingen saker. Skriv «ny sak …».
intake-asks-numbers = To saker har samme nummer.
intake-asks-several = Filen har flere møter. Jeg viser det første.
intake-asks-cancelled = Det står at møtet er avlyst.
intake-asks-deadline = En frist har en ukedag som ikke passer. Jeg tok den ikke med.
intake-asks-past = Datoen har vært.
intake-asks-day-off = Møtet er på en fridag.

## Saving

intake-needs-day = Jeg mangler datoen
intake-needs-day-body = Skriv «dato 17. februar».
intake-needs-clock = Jeg mangler klokkeslettet
intake-needs-clock-body = Det finnes ikke noe planlagt møte den dagen. Skriv «klokka 12–15».
intake-needs-body = Jeg vet ikke hvilket råd det gjelder
intake-needs-body-body = Skriv «råd» og navnet.
intake-needs-items = Jeg mangler saker
intake-needs-items-body = Skriv «ny sak» og tittelen.
intake-off = Innkallingen sier at møtet er avlyst
intake-off-body = Avlys møtet i menyen. Da får alle beskjed.
intake-gone = Jeg har ingen innkalling å rette
intake-gone-body = Send filen på nytt.
intake-published = Saklisten er allerede sendt ut
intake-published-body = Rett den som en rettelse i menyen.
intake-change-unclear = Jeg forstår ikke «{ $typed }»
intake-change-unclear-body = Skriv for eksempel «3 Ny tittel» eller «dato 17. februar».
intake-dropped = Innkallingen er kastet
intake-meeting-title = Møte { $day }

## Papers

intake-is-paper = Jeg fant ingen saksliste i «{ $name }»
intake-is-paper-body = Skal det være et papir til en sak?
intake-paper-facts = { $pages ->
    [one] Én side.
   *[other] { $pages } sider.
  }
intake-untagged = Filen er ikke merket for skjermleser. Medlemmene får teksten fra meg i stedet.
intake-pages-missing = { $n ->
    [one] Én side er et bilde uten tekst. Jeg kan ikke lese den opp.
   *[other] { $n } sider er bilder uten tekst. Jeg kan ikke lese dem opp.
  }
intake-attach-choice = Legg ved som papir
intake-leave-choice = Ikke bruk den

## What cannot be read, and what to send instead

intake-unread = Jeg kan ikke lese «{ $name }»
intake-empty = Filen er tom
intake-empty-body = Send den på nytt, eller lim inn teksten.
intake-too-large = Filen er for stor
intake-too-large-body = Den kan være på høyst 20 megabyte. Send bare innkallingen, eller lim inn teksten.
intake-too-long = Filen har for mange sider
intake-too-long-body = Den kan ha høyst 400 sider. Del den i flere filer.
intake-old-word = Filen er fra et gammelt Word
intake-old-word-body = Åpne den i Word, velg «Lagre som» og deretter DOCX. Send den på nytt.
intake-rtf = Filen er et RTF-dokument
intake-rtf-body = Lagre den som DOCX eller PDF, og send den på nytt.
intake-macros = Filen har makroer
intake-macros-body = Makroer kan gjøre skade. Lagre den som vanlig DOCX, og send den på nytt.
intake-archive = Filen er en pakke med andre filer
intake-archive-body = Pakk den ut, og send én fil om gangen.
intake-nested = Filen har andre filer inni seg
intake-nested-body = Ta dem ut, og send dem hver for seg.
intake-bomb = Filen er pakket på en måte som ikke er trygg
intake-bomb-body = Lagre den på nytt som DOCX eller PDF, og send den.
intake-entities = Filen er laget på en måte som ikke er trygg
intake-entities-body = Lagre den på nytt som DOCX eller PDF, og send den.
intake-active = Filen prøver å gjøre noe når du åpner den
intake-active-body = Skriv den ut til en ny PDF, eller send den som DOCX.
intake-password = Filen er låst med passord
intake-password-body = Send en åpen kopi. Ikke send passordet her.
intake-scanned = Filen er skannet, uten tekst
intake-scanned-body = Jeg kan ikke lese den opp. Be om originalen i Word, eller lim inn teksten.
intake-picture = Filen er et bilde
intake-picture-body = Jeg kan ikke lese tekst i bilder. Send dokumentet, eller lim inn teksten.
intake-other-office = Filen er ikke et tekstdokument
intake-other-office-body = Send den som DOCX, ODT, PDF eller tekst.
intake-unknown = Jeg kjenner ikke denne filtypen
intake-unknown-body = Send den som DOCX, ODT, PDF eller tekst.
intake-broken = Filen er skadet
intake-broken-body = Åpne og lagre den på nytt, og send den igjen.
intake-minutes = Dette ser ut som et referat
intake-minutes-body = Det er fra et møte som har vært. Send innkallingen, eller lim inn sakslisten.
intake-no-agenda = Jeg fant ingen saksliste
intake-no-agenda-body = Send innkallingen, eller lim inn sakene, én på hver linje.
intake-memory = Filen tok for mye plass å lese
intake-memory-body = Lagre den på nytt uten bilder, eller lim inn teksten.
intake-time = Det tok for lang tid å lese filen
intake-time-body = Lagre den på nytt uten bilder, eller lim inn teksten.
intake-lost = Filen kom ikke fram
intake-lost-body = Send den en gang til.
