### Agendas and papers that the office sends in: read, shown, corrected, kept. nb is the source.

cmd-read-agenda = les innkallinga, les inn innkallinga, lim inn innkallinga
cmd-correct-agenda = rett innkallinga

## Menus and choices

intake-menu-read-agenda = Lese inn ei innkalling
intake-save-choice = Lagre
intake-correct-choice = Rett noko
intake-paper-choice = Det er eit papir
intake-drop-choice = Kast henne
intake-again-choice = Send ei anna fil
intake-show-choice = Vis innkallinga

## Asking

intake-ask-read-agenda-file = Send innkallinga som fil, eller hopp over
intake-ask-read-agenda-text = Lim inn teksten i innkallinga
intake-ask-correct-agenda-change = Kva vil du rette?
intake-reading = Eg les «{ $name }»
intake-reading-text = Eg les teksten
intake-reading-body = Svaret kjem om ei lita stund.

## What was understood

intake-understood = Slik forstår eg innkallinga
intake-when = Møte { $day } klokka { $start } til { $end }.
intake-when-start = Møte { $day } klokka { $start }.
intake-when-day = Møte { $day }.
intake-clock = Klokka { $start } til { $end }.
intake-clock-start = Klokka { $start }.
intake-body = Råd: { $body }.
intake-place = Stad: { $place }.
intake-item = Punkt { $n }: { $number } { $title }
intake-item-bare = Punkt { $n }: { $title }
intake-item-papers = Papir: { $papers }
intake-deadline = Frist i innkallinga: { $what }, { $day }.
intake-rule-deadline = Eg fann ingen frist for innspel. Regelen dykkar gir { $day }.
intake-other-deadline = Innkallinga og regelen dykkar har ulik frist. Regelen gir { $day }.
intake-unsure = Usikkert
intake-how = Skriv det du vil rette. Til dømes «3 Ny tittel» eller «dato 17. februar». «Slett 4» og «ny sak …» går òg.
intake-how-save = Skriv «ok» når alt stemmer.
intake-more-meetings = Det står eitt møte til i fila: { $day }. Send det i ei eiga fil.

intake-asks-date = Eg fann ingen sikker dato. Skriv «dato …».
intake-asks-weekday = Vekedagen og datoen høver ikkje saman. Skriv «dato …».
intake-asks-time = Eg fann ikkje klokkeslettet. Skriv «klokka 12–15».
intake-asks-place = Eg fann ikkje staden. Skriv «stad …».
intake-asks-body = Eg fann ikkje kva råd det gjeld. Skriv «råd …».
intake-asks-items = Eg fann ingen saker. Skriv «ny sak …».
intake-asks-numbers = To saker har same nummer.
intake-asks-several = Fila har fleire møte. Eg viser det første.
intake-asks-cancelled = Det står at møtet er avlyst.
intake-asks-deadline = Ein frist har ein vekedag som ikkje høver. Eg tok han ikkje med.
intake-asks-past = Datoen har vore.
intake-asks-day-off = Møtet er på ein fridag.

## Saving

intake-needs-day = Eg manglar datoen
intake-needs-day-body = Skriv «dato 17. februar».
intake-needs-clock = Eg manglar klokkeslettet
intake-needs-clock-body = Det finst ikkje noko planlagt møte den dagen. Skriv «klokka 12–15».
intake-needs-body = Eg veit ikkje kva råd det gjeld
intake-needs-body-body = Skriv «råd» og namnet.
intake-needs-items = Eg manglar saker
intake-needs-items-body = Skriv «ny sak» og tittelen.
intake-off = Innkallinga seier at møtet er avlyst
intake-off-body = Avlys møtet i menyen. Då får alle beskjed.
intake-gone = Eg har inga innkalling å rette
intake-gone-body = Send fila på nytt.
intake-published = Saklista er alt send ut
intake-published-body = Rett henne som ei retting i menyen.
intake-change-unclear = Eg forstår ikkje «{ $typed }»
intake-change-unclear-body = Skriv til dømes «3 Ny tittel» eller «dato 17. februar».
intake-dropped = Innkallinga er kasta
intake-meeting-title = Møte { $day }

## Papers

intake-is-paper = Eg fann inga sakliste i «{ $name }»
intake-is-paper-body = Skal det vere eit papir til ei sak?
intake-paper-facts = { $pages ->
    [one] Éi side.
   *[other] { $pages } sider.
  }
intake-untagged = Fila er ikkje merkt for skjermlesar. Medlemmene får teksten frå meg i staden.
intake-pages-missing = { $n ->
    [one] Éi side er eit bilete utan tekst. Eg kan ikkje lese ho opp.
   *[other] { $n } sider er bilete utan tekst. Eg kan ikkje lese dei opp.
  }
intake-attach-choice = Legg ved som papir
intake-leave-choice = Ikkje bruk henne

## What cannot be read, and what to send instead

intake-unread = Eg kan ikkje lese «{ $name }»
intake-empty = Fila er tom
intake-empty-body = Send henne på nytt, eller lim inn teksten.
intake-too-large = Fila er for stor
intake-too-large-body = Ho kan vere på høgst 20 megabyte. Send berre innkallinga, eller lim inn teksten.
intake-too-long = Fila har for mange sider
intake-too-long-body = Ho kan ha høgst 400 sider. Del henne i fleire filer.
intake-old-word = Fila er frå eit gammalt Word
intake-old-word-body = Opne henne i Word, vel «Lagre som» og så DOCX. Send henne på nytt.
intake-rtf = Fila er eit RTF-dokument
intake-rtf-body = Lagre henne som DOCX eller PDF, og send henne på nytt.
intake-macros = Fila har makroar
intake-macros-body = Makroar kan gjere skade. Lagre henne som vanleg DOCX, og send henne på nytt.
intake-archive = Fila er ei pakke med andre filer
intake-archive-body = Pakk henne ut, og send éi fil om gongen.
intake-nested = Fila har andre filer inni seg
intake-nested-body = Ta dei ut, og send dei kvar for seg.
intake-bomb = Fila er pakka på ein måte som ikkje er trygg
intake-bomb-body = Lagre henne på nytt som DOCX eller PDF, og send henne.
intake-entities = Fila er laga på ein måte som ikkje er trygg
intake-entities-body = Lagre henne på nytt som DOCX eller PDF, og send henne.
intake-active = Fila prøver å gjere noko når du opnar ho
intake-active-body = Skriv henne ut til ein ny PDF, eller send henne som DOCX.
intake-password = Fila er låst med passord
intake-password-body = Send ein open kopi. Ikkje send passordet her.
intake-scanned = Fila er skanna, utan tekst
intake-scanned-body = Eg kan ikkje lese ho opp. Be om originalen i Word, eller lim inn teksten.
intake-picture = Fila er eit bilete
intake-picture-body = Eg kan ikkje lese tekst i bilete. Send dokumentet, eller lim inn teksten.
intake-other-office = Fila er ikkje eit tekstdokument
intake-other-office-body = Send henne som DOCX, ODT, PDF eller tekst.
intake-unknown = Eg kjenner ikkje denne filtypen
intake-unknown-body = Send henne som DOCX, ODT, PDF eller tekst.
intake-broken = Fila er skadd
intake-broken-body = Opne og lagre henne på nytt, og send henne igjen.
intake-minutes = Dette ser ut som eit referat
intake-minutes-body = Det er frå eit møte som har vore. Send innkallinga, eller lim inn saklista.
intake-no-agenda = Eg fann inga sakliste
intake-no-agenda-body = Send innkallinga, eller lim inn sakene, éi på kvar linje.
intake-memory = Fila tok for mykje plass å lese
intake-memory-body = Lagre henne på nytt utan bilete, eller lim inn teksten.
intake-time = Det tok for lang tid å lese fila
intake-time-body = Lagre henne på nytt utan bilete, eller lim inn teksten.
intake-lost = Fila kom ikkje fram
intake-lost-body = Send henne ein gong til.
