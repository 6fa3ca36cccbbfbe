### The user guide for those who sit in the council.
### TYPED("…") puts in the words that people type, straight from the list of commands.

guides-representative = Brukarrettleiing for representantar
guides-representative-about = Rådslag er ein robot som hjelper brukarrådet. Du skriv til han i chat, på Telegram eller Matrix. Alt du treng å skrive, står her.

guides-representative-begin = Kom i gang
guides-representative-begin-1 = Du får eit brev med ein kode. Koden gjeld i 14 dagar.
guides-representative-begin-2 = Opne chatten som står i brevet, og send koden.
guides-representative-begin-3 = Skriv namnet ditt. Koordinatoren seier ja til deg.
guides-representative-begin-4 = Vel korleis du vil lese: vanleg, kort og tydeleg, eller for skjermlesar.
guides-representative-begin-5 = Skriv «{ TYPED("menu") }» når du vil sjå alt du kan gjere.
guides-representative-begin-6 = Svar med talet framfor eit val. Det første ordet eller ein knapp verkar òg.
guides-representative-begin-7 = Skriv «{ TYPED("first-guide") }» for å få rådet forklart, eitt steg om gongen.

guides-representative-when = Når du får kva
guides-representative-when-1 = Sakene kjem i god tid før møtet. Skriv «{ TYPED("show-agenda") }» for å lese dei.
guides-representative-when-2 = Papira kjem i di form. Skriv «{ TYPED("read-paper") }» for å lese dei.
guides-representative-when-3 = Du får ei påminning før fristen for innspel, og ei før møtet.
guides-representative-when-4 = Etter møtet får du utkastet til referat. Skriv «{ TYPED("read-minutes") }».
guides-representative-when-5 = Du får svar på kvart innspel. Svaret seier kva som hende, og kvifor.
guides-representative-when-6 = Skriv «{ TYPED("next-meeting") }» når som helst. Fristane står under «{ TYPED("deadlines") }».

guides-representative-say = Sei kva du meiner
guides-representative-say-1 = Skriv «{ TYPED("comment") }».
guides-representative-say-2 = Vel saka det gjeld.
guides-representative-say-3 = Skriv det du meiner. Du kan sende fleire meldingar. Skriv «{ TYPED("done") }» til slutt.
guides-representative-say-4 = Les det som kjem attende, og vel ja for å sende det.
guides-representative-say-5 = Innspelet får eit nummer. Du kan velje å sende det utan namnet ditt til gruppa.
guides-representative-say-6 = Vil du ta opp noko nytt? Skriv «{ TYPED("propose-item") }».

guides-representative-answer = Følg med på svaret
guides-representative-answer-1 = Skriv «{ TYPED("my-inputs") }». Der ser du kva som har hendt med kvart innspel.
guides-representative-answer-2 = Er du ikkje samd i svaret? Skriv «{ TYPED("reply-to-outcome") }».
guides-representative-answer-3 = Skriv «{ TYPED("you-said") }» for å sjå kva rådet har fått til.

guides-representative-vote = Røyst
guides-representative-vote-1 = Du får melding når ei avrøysting er open.
guides-representative-vote-2 = Skriv «{ TYPED("cast-ballot") }», og vel svaret ditt.
guides-representative-vote-3 = Les det du har valt, og sei ja.
guides-representative-vote-4 = Du kan endre røysta til avrøystinga stengjer.
guides-representative-vote-5 = Er avrøystinga hemmeleg, kan ingen i rådet sjå kva du valde.
guides-representative-vote-6 = Skriv «{ TYPED("show-result") }» når avrøystinga er stengd.

guides-representative-meeting = Delta på møtet
guides-representative-meeting-1 = Skriv «{ TYPED("rsvp") }», og sei om du kjem. Koordinatoren kallar inn vara om du ikkje kan.
guides-representative-meeting-2 = Skriv «{ TYPED("access-need") }» om du treng noko på møtet. Berre koordinatoren ser det.
guides-representative-meeting-3 = Skriv «{ TYPED("meeting-card") }» for å vite korleis rommet er, og kven som kjem.
guides-representative-meeting-4 = Skriv «{ TYPED("check-in") }» når du er på plass.
guides-representative-meeting-5 = Er noko feil i referatet? Skriv «{ TYPED("minutes-objection") }».

guides-representative-fees = Få pengane dine
guides-representative-fees-1 = Etter møtet lagar roboten eit krav for deg. Skriv «{ TYPED("my-fees") }» for å sjå det.
guides-representative-fees-2 = Hadde du ei utgift? Skriv «{ TYPED("fee-add-line") }», og send eit bilete av kvitteringa.
guides-representative-fees-3 = Er tida feil? Skriv «{ TYPED("fee-wrong") }».
guides-representative-fees-4 = Skriv «{ TYPED("fee-confirm") }» når kravet er rett.
guides-representative-fees-5 = Skriv aldri kontonummer her. Det har lønnskontoret.
guides-representative-fees-6 = Får du trygd eller stønad? Spør NAV før du tek imot pengar. Du kan skrive «{ TYPED("fee-decline") }».

guides-representative-undo = Angre og rette
guides-representative-undo-1 = Skriv «{ TYPED("undo") }» rett etter at du gjorde noko.
guides-representative-undo-2 = Skriv «{ TYPED("stop") }» for å gå ut av eit spørsmål. Det du har skrive, er teke vare på.
guides-representative-undo-3 = Skriv «{ TYPED("edit-comment") }» for å endre teksten din før fristen.
guides-representative-undo-4 = Skriv «{ TYPED("withdraw-comment") }» for å ta han bort.

guides-representative-help = Spør om hjelp
guides-representative-help-1 = Skriv «{ TYPED("human") }», så får du namn og telefon til ein du kan snakke med.
guides-representative-help-2 = Skriv «{ TYPED("help") }» for å få orda du kan bruke.
guides-representative-help-3 = Skriv «{ TYPED("unclear") }» når ei melding er vanskeleg.
guides-representative-help-4 = Skriv «{ TYPED("ask-help") }» når eit papir er vanskeleg. Eit menneske svarar deg.
guides-representative-help-5 = Skriv «{ TYPED("name-support") }» om nokon skal hjelpe deg. Du bestemmer kven.
guides-representative-help-6 = Er eit ord vanskeleg? Skriv «{ TYPED("what-is") }» og ordet.
guides-representative-help-7 = Skriv «{ TYPED("ask-scribe") }» om du vil at eit menneske skriv for deg.

guides-representative-simpler = Les lettare, eller høyr
guides-representative-simpler-1 = Skriv «{ TYPED("simpler") }», så blir meldingane kortare.
guides-representative-simpler-2 = Skriv «{ TYPED("read-aloud") }» for å høyre den siste meldinga.
guides-representative-simpler-3 = Skriv «{ TYPED("repeat") }» for å få den siste meldinga ein gong til.
guides-representative-simpler-4 = Skriv «{ TYPED("choose-language") }» for å byte språk.
guides-representative-simpler-5 = Skriv «{ TYPED("get-paper") }» for å få stor skrift, Word eller nettside.
guides-representative-simpler-6 = Skriv «{ TYPED("order-print") }» for å få alt i posten.
guides-representative-simpler-7 = Skriv «{ TYPED("ordinary") }» for å få vanlege meldingar att.

guides-representative-privacy = Kven ser kva
guides-representative-privacy-1 = Pengar, behov og hemmelege røyster tek vi berre i privat samtale.
guides-representative-privacy-2 = Skriv ikkje om sjukdom, og ikkje om andre menneske som nokon kan kjenne att.
guides-representative-privacy-3 = Telegram kan lese det som står på Telegram. Du bestemmer sjølv kor mykje som kjem dit.
guides-representative-privacy-4 = Skriv «{ TYPED("my-data") }» for å sjå kva rådet veit om deg.
guides-representative-privacy-5 = Skriv «{ TYPED("my-data-file") }» for å få alt som ei fil.
guides-representative-privacy-6 = Har du mista telefonen? Ring koordinatoren. Frå ein annan konto kan du skrive «{ TYPED("lock") }».
guides-representative-privacy-7 = Skriv «{ TYPED("my-rights") }» for å sjå kva du har rett til, og kvar du kan klage.

guides-representative-leave = Ta pause eller slutt
guides-representative-leave-1 = Skriv «{ TYPED("pause") }» når du treng fri. Ingen spør kvifor.
guides-representative-leave-2 = Skriv «{ TYPED("resume") }» når du vil ta til att.
guides-representative-leave-3 = Skriv «{ TYPED("leave") }» om du vil ut av rådet. Du får lese kva det betyr før du seier ja.
