### Agendas and papers that the office sends in: read, shown, corrected, kept. nb is the source.

cmd-read-agenda = läs kallelse, läs in kallelse, klistra in kallelse
cmd-correct-agenda = rätta kallelsen

## Menus and choices

intake-menu-read-agenda = Läsa in en kallelse
intake-save-choice = Spara
intake-correct-choice = Rätta något
intake-paper-choice = Det är en handling
intake-drop-choice = Kasta den
intake-again-choice = Skicka en annan fil
intake-show-choice = Visa kallelsen

## Asking

intake-ask-read-agenda-file = Skicka kallelsen som fil, eller hoppa över
intake-ask-read-agenda-text = Klistra in texten i kallelsen
intake-ask-correct-agenda-change = Vad vill du rätta?
intake-reading = Jag läser ”{ $name }”
intake-reading-text = Jag läser texten
intake-reading-body = Svaret kommer om ett ögonblick.

## What was understood

intake-understood = Så förstår jag kallelsen
intake-when = Möte { $day } klockan { $start } till { $end }.
intake-when-start = Möte { $day } klockan { $start }.
intake-when-day = Möte { $day }.
intake-clock = Klockan { $start } till { $end }.
intake-clock-start = Klockan { $start }.
intake-body = Råd: { $body }.
intake-place = Plats: { $place }.
intake-item = Punkt { $n }: { $number } { $title }
intake-item-bare = Punkt { $n }: { $title }
intake-item-papers = Handlingar: { $papers }
intake-deadline = Sista dag i kallelsen: { $what }, { $day }.
intake-rule-deadline = Jag hittade ingen sista dag för synpunkter. Er regel ger { $day }.
intake-other-deadline = Kallelsen och er regel har olika sista dag. Regeln ger { $day }.
intake-unsure = Osäkert
intake-how = Skriv det du vill rätta. Till exempel ”3 Ny rubrik” eller ”datum 17 februari”. ”Ta bort 4” och ”nytt ärende …” går också.
intake-how-save = Skriv ”ok” när allt stämmer.
intake-more-meetings = Det står ett möte till i filen: { $day }. Skicka det i en egen fil.

intake-asks-date = Jag hittade inget säkert datum. Skriv ”datum …”.
intake-asks-weekday = Veckodagen och datumet går inte ihop. Skriv ”datum …”.
intake-asks-time = Jag hittade inte klockslaget. Skriv ”klockan 12–15”.
intake-asks-place = Jag hittade inte platsen. Skriv ”plats …”.
intake-asks-body = Jag hittade inte vilket råd det gäller. Skriv ”råd …”.
intake-asks-items = Jag hittade inga ärenden. Skriv ”nytt ärende …”.
intake-asks-numbers = Två ärenden har samma nummer.
intake-asks-several = Filen har flera möten. Jag visar det första.
intake-asks-cancelled = Det står att mötet är inställt.
intake-asks-deadline = En sista dag har en veckodag som inte stämmer. Jag tog inte med den.
intake-asks-past = Datumet har redan varit.
intake-asks-day-off = Mötet är på en ledig dag.

## Saving

intake-needs-day = Jag saknar datumet
intake-needs-day-body = Skriv ”datum 17 februari”.
intake-needs-clock = Jag saknar klockslaget
intake-needs-clock-body = Det finns inget planerat möte den dagen. Skriv ”klockan 12–15”.
intake-needs-body = Jag vet inte vilket råd det gäller
intake-needs-body-body = Skriv ”råd” och namnet.
intake-needs-items = Jag saknar ärenden
intake-needs-items-body = Skriv ”nytt ärende” och rubriken.
intake-off = Kallelsen säger att mötet är inställt
intake-off-body = Ställ in mötet i menyn. Då får alla besked.
intake-gone = Jag har ingen kallelse att rätta
intake-gone-body = Skicka filen på nytt.
intake-published = Dagordningen är redan utskickad
intake-published-body = Rätta den som en rättelse i menyn.
intake-change-unclear = Jag förstår inte ”{ $typed }”
intake-change-unclear-body = Skriv till exempel ”3 Ny rubrik” eller ”datum 17 februari”.
intake-dropped = Kallelsen är kastad
intake-meeting-title = Möte { $day }

## Papers

intake-is-paper = Jag hittade ingen dagordning i ”{ $name }”
intake-is-paper-body = Ska det vara en handling till ett ärende?
intake-paper-facts = { $pages ->
    [one] En sida.
   *[other] { $pages } sidor.
  }
intake-untagged = Filen är inte märkt för skärmläsare. Ledamöterna får texten från mig i stället.
intake-pages-missing = { $n ->
    [one] En sida är en bild utan text. Jag kan inte läsa upp den.
   *[other] { $n } sidor är bilder utan text. Jag kan inte läsa upp dem.
  }
intake-attach-choice = Lägg till handlingen
intake-leave-choice = Använd den inte

## What cannot be read, and what to send instead

intake-unread = Jag kan inte läsa ”{ $name }”
intake-empty = Filen är tom
intake-empty-body = Skicka den på nytt, eller klistra in texten.
intake-too-large = Filen är för stor
intake-too-large-body = Den får vara högst 20 megabyte. Skicka bara kallelsen, eller klistra in texten.
intake-too-long = Filen har för många sidor
intake-too-long-body = Den får ha högst 400 sidor. Dela den i flera filer.
intake-old-word = Filen kommer från ett gammalt Word
intake-old-word-body = Öppna den i Word, välj ”Spara som” och sedan DOCX. Skicka den på nytt.
intake-rtf = Filen är ett RTF-dokument
intake-rtf-body = Spara den som DOCX eller PDF, och skicka den på nytt.
intake-macros = Filen har makron
intake-macros-body = Makron kan göra skada. Spara den som vanlig DOCX, och skicka den på nytt.
intake-archive = Filen är ett paket med andra filer
intake-archive-body = Packa upp det, och skicka en fil i taget.
intake-nested = Filen har andra filer inuti
intake-nested-body = Ta ut dem, och skicka dem var för sig.
intake-bomb = Filen är packad på ett sätt som inte är säkert
intake-bomb-body = Spara den på nytt som DOCX eller PDF, och skicka den.
intake-entities = Filen är gjord på ett sätt som inte är säkert
intake-entities-body = Spara den på nytt som DOCX eller PDF, och skicka den.
intake-active = Filen försöker göra något när någon öppnar den
intake-active-body = Skriv ut den till en ny PDF, eller skicka den som DOCX.
intake-password = Filen är låst med lösenord
intake-password-body = Skicka en öppen kopia. Skicka inte lösenordet här.
intake-scanned = Filen är skannad, utan text
intake-scanned-body = Jag kan inte läsa upp den. Be om originalet i Word, eller klistra in texten.
intake-picture = Filen är en bild
intake-picture-body = Jag kan inte läsa text i bilder. Skicka dokumentet, eller klistra in texten.
intake-other-office = Filen är inget textdokument
intake-other-office-body = Skicka den som DOCX, ODT, PDF eller text.
intake-unknown = Jag känner inte till den här filtypen
intake-unknown-body = Skicka den som DOCX, ODT, PDF eller text.
intake-broken = Filen är skadad
intake-broken-body = Öppna och spara den på nytt, och skicka den igen.
intake-minutes = Det här ser ut som ett protokoll
intake-minutes-body = Det är från ett möte som har varit. Skicka kallelsen, eller klistra in dagordningen.
intake-no-agenda = Jag hittade ingen dagordning
intake-no-agenda-body = Skicka kallelsen, eller klistra in ärendena, ett på varje rad.
intake-memory = Filen tog för mycket plats att läsa
intake-memory-body = Spara den på nytt utan bilder, eller klistra in texten.
intake-time = Det tog för lång tid att läsa filen
intake-time-body = Spara den på nytt utan bilder, eller klistra in texten.
intake-lost = Filen kom inte fram
intake-lost-body = Skicka den en gång till.
