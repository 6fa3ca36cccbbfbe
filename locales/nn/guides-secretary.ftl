### The user guide for the secretary of a council.

guides-secretary = Brukarrettleiing for sekretærar
guides-secretary-about = Du sender ut saker, sørgjer for svar og skriv referat. Rådslag tel fristar, purrar og lagar filene. Du bestemmer kva som går ut.

guides-secretary-day = Start dagen
guides-secretary-day-1 = Skriv «{ TYPED("morning") }». Du får det som ventar på deg, med det viktigaste først.
guides-secretary-day-2 = Skriv «{ TYPED("undelivered") }» for å sjå kven som ikkje fekk ei melding, og kvifor.
guides-secretary-day-3 = Skriv «{ TYPED("away") }» før ferien. Då tek ein annan over meldingane dine.

guides-secretary-plan = Planlegg møtet
guides-secretary-plan-1 = Skriv «{ TYPED("plan-year") }» for å leggje inn møta i året, eller «{ TYPED("plan-meeting") }» for eitt.
guides-secretary-plan-2 = Skriv «{ TYPED("ask-dates") }» når du ikkje veit kva dag som passar.
guides-secretary-plan-3 = Rådslag reknar ut alle fristar etter reglane i rådet. Sjå dei med «{ TYPED("deadlines") }».
guides-secretary-plan-4 = Skriv «{ TYPED("describe-meeting") }», og fortel om rommet, pausane og vegen dit.

guides-secretary-agenda = Send ut sakene
guides-secretary-agenda-1 = Send innkallinga som fil: Word, PDF eller tekst. Eller skriv «{ TYPED("read-agenda") }» og lim inn teksten.
guides-secretary-agenda-2 = Les det Rådslag har forstått. Rett ved å skrive, til dømes «3 Ny tittel».
guides-secretary-agenda-3 = Skriv «{ TYPED("fill-item") }» for kvar sak rådet kan påverke. Sei kva som er ope, og kva som er bestemt.
guides-secretary-agenda-4 = Skriv «{ TYPED("attach-paper") }» for å leggje ved eit papir.
guides-secretary-agenda-5 = Skriv «{ TYPED("papers-clock") }». Der ser du kva som manglar.
guides-secretary-agenda-6 = Skriv «{ TYPED("preview-agenda") }» for å sjå sakene slik ein medlem får dei.
guides-secretary-agenda-7 = Skriv «{ TYPED("publish-agenda") }». Du ser kven som får dei, før du seier ja.

guides-secretary-plain = Skriv så folk forstår
guides-secretary-plain-1 = Skriv korte setningar, og sei kven som gjer kva. Forklar ord som berre fagfolk brukar.
guides-secretary-plain-2 = Før noko går ut, les Rådslag teksten din. Du får framlegg til det som er tungt, og rettar med eitt trykk.
guides-secretary-plain-3 = Skriv «{ TYPED("reading-state") }» for å sjå kven som har lese, og kven som treng hjelp.
guides-secretary-plain-4 = Ein medlem kan seie at ei melding er uklar. Du får vite det, og kan skrive ho om.
guides-secretary-plain-5 = Skriv «{ TYPED("answer-help") }» når nokon har spurt om eit papir.
guides-secretary-plain-6 = Skriv «{ TYPED("print-list") }» for å sjå kven som skal ha papir i posten.
guides-secretary-plain-7 = Skriv «{ TYPED("print-posted") }» når breva er sende.
guides-secretary-plain-8 = Skriv «{ TYPED("show-unclear") }» for å sjå kva folk ikkje forstod.
guides-secretary-plain-9 = Skriv «{ TYPED("add-word") }» for å forklare eit ord for alle. Skriv «{ TYPED("explain-word") }» når nokon har spurt om eit.

guides-secretary-meeting = Hald møtet
guides-secretary-meeting-1 = Skriv «{ TYPED("open-meeting") }» når de tek til.
guides-secretary-meeting-2 = Skriv «{ TYPED("begin-item") }» for kvar sak.
guides-secretary-meeting-3 = Skriv «{ TYPED("mark-info") }» og teksten for det som skal stå i referatet.
guides-secretary-meeting-4 = Skriv «{ TYPED("record-decision") }» for eit vedtak, og «{ TYPED("record-action") }» for ei oppgåve.
guides-secretary-meeting-5 = Skriv «{ TYPED("attendance") }» for å rette kven som var der. Pengane følgjer oppmøtet.
guides-secretary-meeting-6 = Skriv «{ TYPED("close-meeting") }» når møtet er over.

guides-secretary-minutes = Gjer referatet ferdig
guides-secretary-minutes-1 = Skriv «{ TYPED("written-so-far") }» for å lese det som er merkt.
guides-secretary-minutes-2 = Skriv «{ TYPED("minutes-draft") }». Utkastet går til medlemene, med ein frist for å seie frå om feil.
guides-secretary-minutes-3 = Skriv «{ TYPED("minutes-approve") }» når fristen er ute. Rådslag låser teksten.
guides-secretary-minutes-4 = Skriv «{ TYPED("minutes-addendum") }» om du må rette noko seinare.
guides-secretary-minutes-5 = Skriv «{ TYPED("get-minutes") }» for å få det som PDF, Word, stor skrift eller tabell.

guides-secretary-answers = Sørg for svar
guides-secretary-answers-1 = Skriv «{ TYPED("open-inputs") }». Alle innspel utan svar står der, med frist.
guides-secretary-answers-2 = Skriv «{ TYPED("assign-owner") }» for å seie kven som skal svare.
guides-secretary-answers-3 = Skriv «{ TYPED("set-outcome") }». Vel kva som hende, og skriv kvifor med vanlege ord.
guides-secretary-answers-4 = Den som gav innspelet, får svaret på sitt språk og kan svare tilbake.
guides-secretary-answers-5 = Skriv «{ TYPED("news-from-there") }» når nokon utanfor har svart.

guides-secretary-vote = La rådet røyste
guides-secretary-vote-1 = Skriv «{ TYPED("open-vote") }», og vel sak, spørsmål og måte å røyste på.
guides-secretary-vote-2 = Vel hemmeleg når det gjeld personar. Då kan ingen sjå kven som røysta kva.
guides-secretary-vote-3 = Skriv «{ TYPED("assisted-ballot") }» for den som røystar på papir. Eit vitne må vere med.
guides-secretary-vote-4 = Skriv «{ TYPED("close-vote") }». Rådslag tel og sender resultatet til alle.

guides-secretary-files = Hent filene
guides-secretary-files-1 = Skriv «{ TYPED("export") }» for register og tabellar.
guides-secretary-files-2 = Skriv «{ TYPED("get-report") }» for årsmelding, arkivpakke og nettsider.
guides-secretary-files-3 = Skriv «{ TYPED("year-figures") }» for året i tal.
