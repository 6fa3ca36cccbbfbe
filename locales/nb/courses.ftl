### Kurs i samtalen: korte steg, en liten ting om gangen. nb is the source.

courses-menu-courses = Kurs og innføring
cmd-courses = kurs, kursene, opplæring, lær mer, /kurs
cmd-first-guide = innføring, kom i gang, hvordan virker rådet, /innføring
cmd-item-process = hvor er saken, hvor langt er saken kommet, hvor er vi i prosessen
courses-title = Kurs du kan ta her
courses-title-body = Hvert kurs har korte steg. Du kan stoppe når du vil, og fortsette om mange dager. Ingen andre ser det.
courses-start-choice = Bli kjent med rådet
courses-process-choice = Lære veien til et vedtak
courses-rights-choice = Kjenne rettighetene
courses-fees-choice = Forstå pengene
courses-words-choice = Lære ordene
courses-speak-choice = Si noe i møtet
courses-listen-choice = Lytte til brukere
courses-at = Steg { $n } av { $total }.
courses-done = Du har vært gjennom det.
courses-back = Her var du sist.
courses-back-days =
    { $days ->
        [one] Her var du i går.
       *[other] Her var du for { $days } dager siden.
    }
courses-on-choice = Fortsett
courses-previous-choice = Gå ett steg tilbake
courses-pause-choice = Ta pause i kurset
courses-finish-choice = Gjør kurset ferdig
courses-stop-choice = Slett hvor jeg var
courses-all-choice = Vis alle kursene
courses-try-next-meeting-choice = Vis neste møte
courses-try-open-items-choice = Vis hva som er åpent
courses-try-my-rights-choice = Vis rettighetene mine
courses-try-fee-year-choice = Vis pengene i året
courses-try-word-list-choice = Vis ordlisten
courses-right = Svaret er: { $answer }
courses-any = Begge svarene er riktige
courses-finished = Du er gjennom: { $course }
courses-finished-body = Du kan ta det igjen når du vil. Skriv «kurs».
courses-paused = Kurset venter på deg
courses-paused-at = Du er på steg { $n } av { $total }.
courses-paused-body = Skriv «kurs» når du vil fortsette. Jeg minner deg ikke på det.
courses-forgotten = Jeg har slettet hvor du var
courses-forgotten-body = Du kan begynne på nytt når som helst.
courses-ask-take-course-course = Hvilket kurs vil du ta?
courses-ask-item-process-item = Hvilken sak gjelder det?
courses-none-item-process-item = Ingen saker er sendt ut ennå
courses-word = { $word }
courses-words-step = Ord du møter, del { $n }

## Hvor en sak er på veien

courses-where = Hvor langt er { $item } kommet?
courses-where-choice = Hvor langt er saken
courses-no-stage = Ingen har skrevet hvor langt saken er kommet. Spør koordinatoren.
courses-still-open = Du kan si hva du mener til og med { $close }.
courses-stage-behind = Ferdig: { $stage }
courses-stage-here = Her er saken nå: { $stage }
courses-stage-ahead = Kan komme: { $stage }
courses-meeting-day = Saken er oppe i møtet { $day }.
courses-back-to-item-choice = Tilbake til saken
courses-learn-choice = Lær om veien

## Bli kjent med rådet

courses-start-council = Hva rådet er til for
courses-start-council-body = Rådet gir råd om tjenestene. { $authority } bestemmer, men skal svare dere. Rådet tar ikke opp saken til én person.
courses-start-early = Du får sakene tidlig
courses-start-early-body = Sakene kommer { $papers } dager før møtet. Du kan lese dem, høre dem eller få dem på papir.
courses-start-words = Tre ord du møter ofte
courses-start-words-body = Sak er det rådet snakker om. Innspill er det du mener. Vedtak er det som er bestemt. Lurer du på et ord? Skriv «hva er» og ordet.
courses-start-road = Veien til et vedtak
courses-start-road-body = En sak begynner som en idé. Så blir den en plan. Til slutt kommer et vedtak.
courses-start-road-ask = Når er det lettest å påvirke?
courses-start-road-1-choice = Når det er en idé
courses-start-road-2-choice = Etter at det er bestemt
courses-start-road-after = Tidlig er mye åpent. Når noe er bestemt, er det vanskelig å endre.
courses-start-say = Si hva du mener
courses-start-say-body = Én setning er nok. Skriv, snakk inn eller send bilde. Innspillet får et nummer som du kan følge.
courses-start-answer = Du får et svar
courses-start-answer-body = Tjenesten skal svare innen { $answers } dager etter møtet. Svaret skal ha en grunn.
courses-start-answer-ask = Hva kan du gjøre når svaret er nei?
courses-start-answer-1-choice = Ingenting
courses-start-answer-2-choice = Ta det opp igjen
courses-start-answer-after = Du kan si at du er uenig. Du kan ta det opp igjen én gang.
courses-start-rights = Du har rettigheter
courses-start-rights-body = Du kan få betalt. Du kan ha en støtteperson. Du kan få hjelp til å delta. Du kan se det vi har om deg, og klage.
courses-start-help = Det er alltid et menneske
courses-start-help-body = Skriv «menneske» når du vil snakke med noen. Skriv «forsto ikke» når noe er uklart. Skriv «kurs» for å lære mer.

## Veien til et vedtak

courses-process-idea = Idé: noen har en tanke
courses-process-idea-body = Nesten alt er åpent. Nå kan du si hva som er problemet. Si hva som betyr mest.
courses-process-planning = Planlegging: noen skriver en plan
courses-process-planning-body = Mye er åpent. Nå kan du si hva planen må ha med. Si også hva som mangler.
courses-process-hearing = Høring: noen spør mange
courses-process-hearing-body = Forslaget er skrevet. Nå kan du si hva du vil endre, og hvorfor. Siste dag står i saken.
courses-process-decided = Bestemt: noe er vedtatt
courses-process-decided-body = Nå er det vanskelig å endre. Du kan fortsatt spørre hvorfor.
courses-process-decided-ask = Hva skal du alltid få vite?
courses-process-decided-1-choice = Grunnen
courses-process-decided-2-choice = Bare resultatet
courses-process-decided-after = Et svar skal ha en grunn. Be om grunnen hvis den mangler.
courses-process-execution = Gjennomføring: noen gjør det
courses-process-execution-body = Noen har ansvar for å gjøre det innen en dag. Rådet kan spørre hvordan det går.
courses-process-evaluation = Evaluering: virket det?
courses-process-evaluation-body = Nå kan du si om det ble bedre. Det dere sier, kan bli nye saker.

## Pengene

courses-fees-counts = Dette kan du få betalt for
courses-fees-counts-body = Møtet, formøtet, lesingen og reisen kan gi penger. Jeg regner det ut fra rådets egne satser.
courses-fees-choose = Du velger selv
courses-fees-choose-body = Du kan ta alt, ta mindre eller si nei. Du kan også gi pengene til organisasjonen din.
courses-fees-choose-ask = Hvem får vite hva du velger?
courses-fees-choose-1-choice = Alle i rådet
courses-fees-choose-2-choice = Bare de som betaler
courses-fees-choose-after = Valget ditt er privat. Det står ikke i referatet.
courses-fees-receipt = Ta vare på kvitteringen
courses-fees-receipt-body = Har du betalt for buss, taxi eller barnepass? Ta bilde av kvitteringen, og send det her når vi er alene.
courses-fees-checked = To mennesker ser på kravet
courses-fees-checked-body = Først sier du at det stemmer. Så ser én på timene, og en annen på pengene. Ingen godkjenner sitt eget krav.
courses-fees-benefits = Får du trygd eller annen støtte?
courses-fees-benefits-body = Penger fra rådet kan telle med. Jeg viser summen for året. Jeg sier fra ved en grense du setter.
courses-fees-benefits-ask = Hvem vet hva som er riktig for deg?
courses-fees-benefits-1-choice = Roboten
courses-fees-benefits-2-choice = De som betaler støtten
courses-fees-benefits-after = Spør dem før du tar imot pengene. Jeg gir ikke råd om dette.

## Si noe i møtet

courses-speak-before = Før møtet
courses-speak-before-body = Velg én sak som er viktig for deg. Skriv én setning om den. Da har du noe å si.
courses-speak-short = Si det kort
courses-speak-short-body = Si først hva du vil, så hvorfor. Et eksempel hjelper, men bruk ikke navn på andre.
courses-speak-short-ask = Hvilken begynnelse er tydelig?
courses-speak-short-1-choice = Det er mye som er galt
courses-speak-short-2-choice = Jeg vil ha en vaktmester
courses-speak-short-after = Da vet alle hva du ber om. Grunnen kommer etterpå.
courses-speak-turn = Be om ordet
courses-speak-turn-body = Rekk opp hånden, eller skriv i samtalen når møtet er på video. Lederen gir deg ordet. Du kan be om en pause.
courses-speak-unclear = Når noe er uklart
courses-speak-unclear-body = Du kan si at du ikke forsto. Be dem si det enklere. Andre lurer ofte på det samme.
courses-speak-unclear-ask = Når kan du spørre?
courses-speak-unclear-1-choice = Midt i møtet
courses-speak-unclear-2-choice = Etter møtet
courses-speak-unclear-after = Du kan også spørre her i samtalen.
courses-speak-disagree = Når du er uenig
courses-speak-disagree-body = Si hva du er uenig i, og hvorfor. Er du i mindretall, kan meningen din stå i referatet.

## Lytte til brukere, for tjenesten

courses-listen-early = Spør tidlig
courses-listen-early-body = Legg fram saken mens du kan endre noe. Si hva som er åpent, og hva som er bestemt.
courses-listen-open = Spør åpent
courses-listen-open-body = Spør om det folk kjenner fra hverdagen. Vent på svaret.
courses-listen-open-ask = Hvilket spørsmål er åpent?
courses-listen-open-1-choice = Hva bør vi endre?
courses-listen-open-2-choice = Er dere enige?
courses-listen-open-after = Det andre har bare to svar. Det første kan gi deg noe nytt.
courses-listen-answer = Svar med en grunn
courses-listen-answer-body = Hvert innspill skal ha svar innen { $answers } dager etter møtet. Si hva du har endret, og hva du ikke kan endre.
courses-listen-room = Gjør det trygt
courses-listen-room-body = Hold pauser. Forklar ord. Ingen skal måtte fortelle om egen sykdom.
courses-listen-room-ask = Hvem bør få ordet først?
courses-listen-room-1-choice = De som leder tjenesten
courses-listen-room-2-choice = Representantene
courses-listen-room-after = Når lederen snakker sist, sier de andre mer.
