### The user guide for the secretary of a council. nb is the source.

guides-secretary = Brukerveiledning for sekretærer
guides-secretary-about = Du sender ut saker, sørger for svar og skriver referat. Rådslag teller frister, purrer og lager filene. Du bestemmer hva som går ut.

guides-secretary-day = Begynn dagen
guides-secretary-day-1 = Skriv «{ TYPED("morning") }». Du får det som venter på deg, med det viktigste først.
guides-secretary-day-2 = Skriv «{ TYPED("undelivered") }» for å se hvem som ikke fikk en melding, og hvorfor.
guides-secretary-day-3 = Skriv «{ TYPED("away") }» før ferien. Da tar en annen over meldingene dine.

guides-secretary-plan = Planlegg møtet
guides-secretary-plan-1 = Skriv «{ TYPED("plan-year") }» for å legge inn årets møter, eller «{ TYPED("plan-meeting") }» for ett.
guides-secretary-plan-2 = Skriv «{ TYPED("ask-dates") }» når du ikke vet hvilken dag som passer.
guides-secretary-plan-3 = Rådslag regner ut alle frister etter reglene i rådet. Se dem med «{ TYPED("deadlines") }».
guides-secretary-plan-4 = Skriv «{ TYPED("describe-meeting") }», og fortell om rommet, pausene og veien dit.

guides-secretary-agenda = Send ut sakene
guides-secretary-agenda-1 = Send innkallingen som fil: Word, PDF eller tekst. Eller skriv «{ TYPED("read-agenda") }» og lim inn teksten.
guides-secretary-agenda-2 = Les det Rådslag har forstått. Rett ved å skrive, for eksempel «3 Ny tittel».
guides-secretary-agenda-3 = Skriv «{ TYPED("fill-item") }» for hver sak rådet kan påvirke. Si hva som er åpent, og hva som er bestemt.
guides-secretary-agenda-4 = Skriv «{ TYPED("attach-paper") }» for å legge ved et papir.
guides-secretary-agenda-5 = Skriv «{ TYPED("papers-clock") }». Der ser du hva som mangler.
guides-secretary-agenda-6 = Skriv «{ TYPED("preview-agenda") }» for å se sakene slik et medlem får dem.
guides-secretary-agenda-7 = Skriv «{ TYPED("publish-agenda") }». Du ser hvem som får dem, før du sier ja.

guides-secretary-plain = Skriv så folk forstår
guides-secretary-plain-1 = Skriv korte setninger, og si hvem som gjør hva. Forklar ord som bare fagfolk bruker.
guides-secretary-plain-2 = Før noe går ut, leser Rådslag teksten din. Du får et forslag til det som er tungt, og retter med ett trykk.
guides-secretary-plain-3 = Skriv «{ TYPED("reading-state") }» for å se hvem som har lest, og hvem som trenger hjelp.
guides-secretary-plain-4 = Et medlem kan si at en melding er uklar. Du får vite det, og kan skrive den om.
guides-secretary-plain-5 = Skriv «{ TYPED("answer-help") }» når noen har spurt om et papir.
guides-secretary-plain-6 = Skriv «{ TYPED("print-list") }» for å se hvem som skal ha papir i posten.
guides-secretary-plain-7 = Skriv «{ TYPED("print-posted") }» når brevene er sendt.
guides-secretary-plain-8 = Skriv «{ TYPED("show-unclear") }» for å se hva folk ikke forsto.
guides-secretary-plain-9 = Skriv «{ TYPED("add-word") }» for å forklare et ord for alle. Skriv «{ TYPED("explain-word") }» når noen har spurt om et.

guides-secretary-meeting = Hold møtet
guides-secretary-meeting-1 = Skriv «{ TYPED("open-meeting") }» når dere begynner.
guides-secretary-meeting-2 = Skriv «{ TYPED("begin-item") }» for hver sak.
guides-secretary-meeting-3 = Skriv «{ TYPED("mark-info") }» og teksten for det som skal stå i referatet.
guides-secretary-meeting-4 = Skriv «{ TYPED("record-decision") }» for et vedtak, og «{ TYPED("record-action") }» for en oppgave.
guides-secretary-meeting-5 = Skriv «{ TYPED("attendance") }» for å rette hvem som var der. Pengene følger oppmøtet.
guides-secretary-meeting-6 = Skriv «{ TYPED("close-meeting") }» når møtet er over.

guides-secretary-minutes = Gjør referatet ferdig
guides-secretary-minutes-1 = Skriv «{ TYPED("written-so-far") }» for å lese det som er merket.
guides-secretary-minutes-2 = Skriv «{ TYPED("minutes-draft") }». Utkastet går til medlemmene, med en frist for å si fra om feil.
guides-secretary-minutes-3 = Skriv «{ TYPED("minutes-approve") }» når fristen er ute. Rådslag låser teksten.
guides-secretary-minutes-4 = Skriv «{ TYPED("minutes-addendum") }» hvis du må rette noe senere.
guides-secretary-minutes-5 = Skriv «{ TYPED("get-minutes") }» for å få det som PDF, Word, stor skrift eller tabell.

guides-secretary-answers = Sørg for svar
guides-secretary-answers-1 = Skriv «{ TYPED("open-inputs") }». Alle innspill uten svar står der, med frist.
guides-secretary-answers-2 = Skriv «{ TYPED("assign-owner") }» for å si hvem som skal svare.
guides-secretary-answers-3 = Skriv «{ TYPED("set-outcome") }». Velg hva som skjedde, og skriv hvorfor med vanlige ord.
guides-secretary-answers-4 = Den som ga innspillet, får svaret på sitt språk og kan svare tilbake.
guides-secretary-answers-5 = Skriv «{ TYPED("news-from-there") }» når noen utenfor har svart.

guides-secretary-vote = La rådet stemme
guides-secretary-vote-1 = Skriv «{ TYPED("open-vote") }», og velg sak, spørsmål og måte å stemme på.
guides-secretary-vote-2 = Velg hemmelig når det gjelder personer. Da kan ingen se hvem som stemte hva.
guides-secretary-vote-3 = Skriv «{ TYPED("assisted-ballot") }» for den som stemmer på papir. Et vitne må være med.
guides-secretary-vote-4 = Skriv «{ TYPED("close-vote") }». Rådslag teller og sender resultatet til alle.

guides-secretary-files = Hent filene
guides-secretary-files-1 = Skriv «{ TYPED("export") }» for register og tabeller.
guides-secretary-files-2 = Skriv «{ TYPED("get-report") }» for årsmelding, arkivpakke og nettsider.
guides-secretary-files-3 = Skriv «{ TYPED("year-figures") }» for året i tall.
