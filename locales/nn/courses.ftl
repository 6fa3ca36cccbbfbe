### Kurs i samtalen: korte steg, ein liten ting om gongen.

courses-menu-courses = Kurs og innføring
cmd-courses = kurs, kursa, opplæring, lær meir, /kurs
cmd-first-guide = innføring, kom i gang, korleis verkar rådet, /innføring
cmd-item-process = kvar er saka, kor langt er saka komen, kvar er vi i prosessen
courses-title = Kurs du kan ta her
courses-title-body = Kvart kurs har korte steg. Du kan stoppe når du vil, og halde fram om mange dagar. Ingen andre ser det.
courses-start-choice = Bli kjend med rådet
courses-process-choice = Lære vegen til vedtaket
courses-rights-choice = Kjenne rettane
courses-fees-choice = Forstå pengane
courses-words-choice = Lære orda
courses-speak-choice = Seie noko i møtet
courses-listen-choice = Lytte til brukarar
courses-at = Steg { $n } av { $total }.
courses-done = Du har vore gjennom det.
courses-back = Her var du sist.
courses-back-days =
    { $days ->
        [one] Her var du i går.
       *[other] Her var du for { $days } dagar sidan.
    }
courses-on-choice = Hald fram
courses-previous-choice = Gå eitt steg tilbake
courses-pause-choice = Ta pause i kurset
courses-finish-choice = Gjer kurset ferdig
courses-stop-choice = Slett kvar eg var
courses-all-choice = Vis alle kursa
courses-try-next-meeting-choice = Vis neste møte
courses-try-open-items-choice = Vis kva som er ope
courses-try-my-rights-choice = Vis rettane mine
courses-try-fee-year-choice = Vis pengane i året
courses-try-word-list-choice = Vis ordlista
courses-right = Svaret er: { $answer }
courses-any = Begge svara er rette
courses-finished = Du er gjennom: { $course }
courses-finished-body = Du kan ta det igjen når du vil. Skriv «kurs».
courses-paused = Kurset ventar på deg
courses-paused-at = Du er på steg { $n } av { $total }.
courses-paused-body = Skriv «kurs» når du vil halde fram. Eg minner deg ikkje på det.
courses-forgotten = Eg har sletta kvar du var
courses-forgotten-body = Du kan begynne på nytt når som helst.
courses-ask-take-course-course = Kva kurs vil du ta?
courses-ask-item-process-item = Kva sak gjeld det?
courses-none-item-process-item = Ingen saker er sende ut enno
courses-word = { $word }
courses-words-step = Ord du møter, del { $n }

## Kvar ei sak er på vegen

courses-where = Kor langt er { $item } komen?
courses-where-choice = Kor langt er saka
courses-no-stage = Ingen har skrive kor langt saka er komen. Spør koordinatoren.
courses-still-open = Du kan seie kva du meiner til og med { $close }.
courses-stage-behind = Ferdig: { $stage }
courses-stage-here = Her er saka no: { $stage }
courses-stage-ahead = Kan kome: { $stage }
courses-meeting-day = Saka er oppe i møtet { $day }.
courses-back-to-item-choice = Tilbake til saka
courses-learn-choice = Lær om vegen

## Bli kjend med rådet

courses-start-council = Kva rådet er til for
courses-start-council-body = Rådet gir råd om tenestene. { $authority } bestemmer, men skal svare dykk. Rådet tek ikkje opp saka til éin person.
courses-start-early = Du får sakene tidleg
courses-start-early-body = Sakene kjem { $papers } dagar før møtet. Du kan lese dei, høyre dei eller få dei på papir.
courses-start-words = Tre ord du møter ofte
courses-start-words-body = Sak er det rådet snakkar om. Innspel er det du meiner. Vedtak er det som er bestemt. Lurer du på eit ord? Skriv «kva er» og ordet.
courses-start-road = Vegen til eit vedtak
courses-start-road-body = Ei sak begynner som ein idé. Så blir ho ein plan. Til slutt kjem eit vedtak.
courses-start-road-ask = Når er det lettast å påverke?
courses-start-road-1-choice = Når det er ein idé
courses-start-road-2-choice = Etter at det er bestemt
courses-start-road-after = Tidleg er mykje ope. Når noko er bestemt, er det vanskeleg å endre.
courses-start-say = Sei kva du meiner
courses-start-say-body = Éi setning er nok. Skriv, snakk inn eller send bilete. Innspelet får eit nummer som du kan følgje.
courses-start-answer = Du får eit svar
courses-start-answer-body = Tenesta skal svare innan { $answers } dagar etter møtet. Svaret skal ha ein grunn.
courses-start-answer-ask = Kva kan du gjere når svaret er nei?
courses-start-answer-1-choice = Ingenting
courses-start-answer-2-choice = Ta det opp att
courses-start-answer-after = Du kan seie at du er usamd. Du kan ta det opp att éin gong.
courses-start-rights = Du har rettar
courses-start-rights-body = Du kan få betalt. Du kan ha ein støtteperson. Du kan få hjelp til å delta. Du kan sjå det vi har om deg, og klage.
courses-start-help = Det er alltid eit menneske
courses-start-help-body = Skriv «menneske» når du vil snakke med nokon. Skriv «forstod ikkje» når noko er uklart. Skriv «kurs» for å lære meir.

## Vegen til eit vedtak

courses-process-idea = Idé: nokon har ein tanke
courses-process-idea-body = Nesten alt er ope. No kan du seie kva som er problemet. Sei kva som betyr mest.
courses-process-planning = Planlegging: nokon skriv ein plan
courses-process-planning-body = Mykje er ope. No kan du seie kva planen må ha med. Sei også kva som manglar.
courses-process-hearing = Høyring: nokon spør mange
courses-process-hearing-body = Framlegget er skrive. No kan du seie kva du vil endre, og kvifor. Siste dag står i saka.
courses-process-decided = Bestemt: noko er vedteke
courses-process-decided-body = No er det vanskeleg å endre. Du kan framleis spørje kvifor.
courses-process-decided-ask = Kva skal du alltid få vite?
courses-process-decided-1-choice = Grunnen
courses-process-decided-2-choice = Berre resultatet
courses-process-decided-after = Eit svar skal ha ein grunn. Be om grunnen om han manglar.
courses-process-execution = Gjennomføring: nokon gjer det
courses-process-execution-body = Nokon har ansvar for å gjere det innan ein dag. Rådet kan spørje korleis det går.
courses-process-evaluation = Evaluering: verka det?
courses-process-evaluation-body = No kan du seie om det vart betre. Det de seier, kan bli nye saker.

## Pengane

courses-fees-counts = Dette kan du få betalt for
courses-fees-counts-body = Møtet, formøtet, lesinga og reisa kan gi pengar. Eg reknar det ut frå satsane til rådet.
courses-fees-choose = Du vel sjølv
courses-fees-choose-body = Du kan ta alt, ta mindre eller seie nei. Du kan òg gi pengane til organisasjonen din.
courses-fees-choose-ask = Kven får vite kva du vel?
courses-fees-choose-1-choice = Alle i rådet
courses-fees-choose-2-choice = Berre dei som betaler
courses-fees-choose-after = Valet ditt er privat. Det står ikkje i referatet.
courses-fees-receipt = Ta vare på kvitteringa
courses-fees-receipt-body = Har du betalt for buss, taxi eller barnepass? Ta bilete av kvitteringa, og send det her når vi er åleine.
courses-fees-checked = To menneske ser på kravet
courses-fees-checked-body = Først seier du at det stemmer. Så ser éin på timane, og ein annan på pengane. Ingen godkjenner sitt eige krav.
courses-fees-benefits = Får du trygd eller annan stønad?
courses-fees-benefits-body = Pengar frå rådet kan telje med. Eg viser summen for året. Eg seier frå ved ei grense du set.
courses-fees-benefits-ask = Kven veit kva som er rett for deg?
courses-fees-benefits-1-choice = Roboten
courses-fees-benefits-2-choice = Dei som betaler stønaden
courses-fees-benefits-after = Spør dei før du tek imot pengane. Eg gir ikkje råd om dette.

## Seie noko i møtet

courses-speak-before = Før møtet
courses-speak-before-body = Vel éi sak som er viktig for deg. Skriv éi setning om ho. Då har du noko å seie.
courses-speak-short = Sei det kort
courses-speak-short-body = Sei først kva du vil, så kvifor. Eit døme hjelper, men bruk ikkje namn på andre.
courses-speak-short-ask = Kva for ei byrjing er tydeleg?
courses-speak-short-1-choice = Det er mykje som er gale
courses-speak-short-2-choice = Eg ønskjer vaktmeister
courses-speak-short-after = Då veit alle kva du bed om. Grunnen kjem etterpå.
courses-speak-turn = Be om ordet
courses-speak-turn-body = Rekk opp handa, eller skriv i samtalen når møtet er på video. Leiaren gir deg ordet. Du kan be om ein pause.
courses-speak-unclear = Når noko er uklart
courses-speak-unclear-body = Du kan seie at du ikkje forstod. Be dei seie det enklare. Andre lurer ofte på det same.
courses-speak-unclear-ask = Når kan du spørje?
courses-speak-unclear-1-choice = Midt i møtet
courses-speak-unclear-2-choice = Etter møtet
courses-speak-unclear-after = Du kan òg spørje her i samtalen.
courses-speak-disagree = Når du er usamd
courses-speak-disagree-body = Sei kva du er usamd i, og kvifor. Er du i mindretal, kan meininga di stå i referatet.

## Lytte til brukarar, for tenesta

courses-listen-early = Spør tidleg
courses-listen-early-body = Legg fram saka medan du kan endre noko. Sei kva som er ope, og kva som er bestemt.
courses-listen-open = Spør ope
courses-listen-open-body = Spør om det folk kjenner frå kvardagen. Vent på svaret.
courses-listen-open-ask = Kva spørsmål er ope?
courses-listen-open-1-choice = Kva bør vi endre?
courses-listen-open-2-choice = Er de samde?
courses-listen-open-after = Det andre har berre to svar. Det første kan gi deg noko nytt.
courses-listen-answer = Svar med ein grunn
courses-listen-answer-body = Kvart innspel skal ha svar innan { $answers } dagar etter møtet. Sei kva du har endra, og kva du ikkje kan endre.
courses-listen-room = Gjer det trygt
courses-listen-room-body = Hald pausar. Forklar ord. Ingen skal måtte fortelje om eigen sjukdom.
courses-listen-room-ask = Kven bør få ordet først?
courses-listen-room-1-choice = Dei som leier tenesta
courses-listen-room-2-choice = Representantane
courses-listen-room-after = Når leiaren snakkar sist, seier dei andre meir.
