### The user guide for those who sit in the council. nb is the source.
### TYPED("…") puts in the words that people type, straight from the list of commands.

guides-representative = Brukerveiledning for representanter
guides-representative-about = Rådslag er en robot som hjelper brukerrådet. Du skriver til den i chat, på Telegram eller Matrix. Alt du trenger å skrive, står her.

guides-representative-begin = Kom i gang
guides-representative-begin-1 = Du får et brev med en kode. Koden gjelder i 14 dager.
guides-representative-begin-2 = Åpne chatten som står i brevet, og send koden.
guides-representative-begin-3 = Skriv navnet ditt. Koordinatoren sier ja til deg.
guides-representative-begin-4 = Velg hvordan du vil lese: vanlig, kort og tydelig, eller for skjermleser.
guides-representative-begin-5 = Skriv «{ TYPED("menu") }» når du vil se alt du kan gjøre.
guides-representative-begin-6 = Svar med tallet foran et valg. Det første ordet eller en knapp virker også.
guides-representative-begin-7 = Skriv «{ TYPED("first-guide") }» for å få rådet forklart, ett steg om gangen.

guides-representative-when = Når du får hva
guides-representative-when-1 = Sakene kommer i god tid før møtet. Skriv «{ TYPED("show-agenda") }» for å lese dem.
guides-representative-when-2 = Papirene kommer i din form. Skriv «{ TYPED("read-paper") }» for å lese dem.
guides-representative-when-3 = Du får en påminning før fristen for innspill, og en før møtet.
guides-representative-when-4 = Etter møtet får du utkastet til referat. Skriv «{ TYPED("read-minutes") }».
guides-representative-when-5 = Du får svar på hvert innspill. Svaret sier hva som skjedde, og hvorfor.
guides-representative-when-6 = Skriv «{ TYPED("next-meeting") }» når som helst. Fristene står under «{ TYPED("deadlines") }».

guides-representative-say = Si hva du mener
guides-representative-say-1 = Skriv «{ TYPED("comment") }».
guides-representative-say-2 = Velg saken det gjelder.
guides-representative-say-3 = Skriv det du mener. Du kan sende flere meldinger. Skriv «{ TYPED("done") }» til slutt.
guides-representative-say-4 = Les det som kommer tilbake, og velg ja for å sende det.
guides-representative-say-5 = Innspillet får et nummer. Du kan velge å sende det uten navnet ditt til gruppa.
guides-representative-say-6 = Vil du ta opp noe nytt? Skriv «{ TYPED("propose-item") }».

guides-representative-answer = Følg med på svaret
guides-representative-answer-1 = Skriv «{ TYPED("my-inputs") }». Der ser du hva som har skjedd med hvert innspill.
guides-representative-answer-2 = Er du ikke enig i svaret? Skriv «{ TYPED("reply-to-outcome") }».
guides-representative-answer-3 = Skriv «{ TYPED("you-said") }» for å se hva rådet har fått til.

guides-representative-vote = Stem
guides-representative-vote-1 = Du får melding når en avstemning er åpen.
guides-representative-vote-2 = Skriv «{ TYPED("cast-ballot") }», og velg svaret ditt.
guides-representative-vote-3 = Les det du har valgt, og si ja.
guides-representative-vote-4 = Du kan endre stemmen til avstemningen stenger.
guides-representative-vote-5 = Er avstemningen hemmelig, kan ingen i rådet se hva du valgte.
guides-representative-vote-6 = Skriv «{ TYPED("show-result") }» når avstemningen er stengt.

guides-representative-meeting = Delta på møtet
guides-representative-meeting-1 = Skriv «{ TYPED("rsvp") }», og si om du kommer. Koordinatoren kaller inn vara hvis du ikke kan.
guides-representative-meeting-2 = Skriv «{ TYPED("access-need") }» hvis du trenger noe på møtet. Bare koordinatoren ser det.
guides-representative-meeting-3 = Skriv «{ TYPED("meeting-card") }» for å vite hvordan rommet er, og hvem som kommer.
guides-representative-meeting-4 = Skriv «{ TYPED("check-in") }» når du er på plass.
guides-representative-meeting-5 = Er noe feil i referatet? Skriv «{ TYPED("minutes-objection") }».

guides-representative-fees = Få pengene dine
guides-representative-fees-1 = Etter møtet lager roboten et krav for deg. Skriv «{ TYPED("my-fees") }» for å se det.
guides-representative-fees-2 = Hadde du en utgift? Skriv «{ TYPED("fee-add-line") }», og send et bilde av kvitteringen.
guides-representative-fees-3 = Er tiden feil? Skriv «{ TYPED("fee-wrong") }».
guides-representative-fees-4 = Skriv «{ TYPED("fee-confirm") }» når kravet er riktig.
guides-representative-fees-5 = Skriv aldri kontonummer her. Det har lønnskontoret.
guides-representative-fees-6 = Får du trygd eller stønad? Spør NAV før du tar imot penger. Du kan skrive «{ TYPED("fee-decline") }».

guides-representative-undo = Angre og rette
guides-representative-undo-1 = Skriv «{ TYPED("undo") }» rett etter at du gjorde noe.
guides-representative-undo-2 = Skriv «{ TYPED("stop") }» for å gå ut av et spørsmål. Det du har skrevet, er tatt vare på.
guides-representative-undo-3 = Skriv «{ TYPED("edit-comment") }» for å endre teksten din før fristen.
guides-representative-undo-4 = Skriv «{ TYPED("withdraw-comment") }» for å ta den bort.

guides-representative-help = Spør om hjelp
guides-representative-help-1 = Skriv «{ TYPED("human") }», så får du navn og telefon til en du kan snakke med.
guides-representative-help-2 = Skriv «{ TYPED("help") }» for å få ordene du kan bruke.
guides-representative-help-3 = Skriv «{ TYPED("unclear") }» når en melding er vanskelig.
guides-representative-help-4 = Skriv «{ TYPED("ask-help") }» når et papir er vanskelig. Et menneske svarer deg.
guides-representative-help-5 = Skriv «{ TYPED("name-support") }» hvis noen skal hjelpe deg. Du bestemmer hvem.
guides-representative-help-6 = Er et ord vanskelig? Skriv «{ TYPED("what-is") }» og ordet.
guides-representative-help-7 = Skriv «{ TYPED("ask-scribe") }» hvis du vil at et menneske skriver for deg.

guides-representative-simpler = Les lettere, eller hør
guides-representative-simpler-1 = Skriv «{ TYPED("simpler") }», så blir meldingene kortere.
guides-representative-simpler-2 = Skriv «{ TYPED("read-aloud") }» for å høre den siste meldingen.
guides-representative-simpler-3 = Skriv «{ TYPED("repeat") }» for å få den siste meldingen en gang til.
guides-representative-simpler-4 = Skriv «{ TYPED("choose-language") }» for å bytte språk.
guides-representative-simpler-5 = Skriv «{ TYPED("get-paper") }» for å få stor skrift, Word eller nettside.
guides-representative-simpler-6 = Skriv «{ TYPED("order-print") }» for å få alt i posten.
guides-representative-simpler-7 = Skriv «{ TYPED("ordinary") }» for å få vanlige meldinger igjen.

guides-representative-privacy = Hvem ser hva
guides-representative-privacy-1 = Penger, behov og hemmelige stemmer tar vi bare i privat samtale.
guides-representative-privacy-2 = Skriv ikke om sykdom, og ikke om andre mennesker som noen kan kjenne igjen.
guides-representative-privacy-3 = Telegram kan lese det som står på Telegram. Du bestemmer selv hvor mye som kommer dit.
guides-representative-privacy-4 = Skriv «{ TYPED("my-data") }» for å se hva rådet vet om deg.
guides-representative-privacy-5 = Skriv «{ TYPED("my-data-file") }» for å få alt som en fil.
guides-representative-privacy-6 = Har du mistet telefonen? Ring koordinatoren. Fra en annen konto kan du skrive «{ TYPED("lock") }».
guides-representative-privacy-7 = Skriv «{ TYPED("my-rights") }» for å se hva du har rett til, og hvor du kan klage.

guides-representative-leave = Ta pause eller slutt
guides-representative-leave-1 = Skriv «{ TYPED("pause") }» når du trenger fri. Ingen spør hvorfor.
guides-representative-leave-2 = Skriv «{ TYPED("resume") }» når du vil begynne igjen.
guides-representative-leave-3 = Skriv «{ TYPED("leave") }» hvis du vil ut av rådet. Du får lese hva det betyr før du sier ja.
