### The user guide for those who sit in the council.
### TYPED("…") puts in the words that people type, straight from the list of commands.

guides-representative = Användarguide för representanter
guides-representative-about = Rådslag är en robot som hjälper brukarrådet. Du skriver till den i chatt, på Telegram eller Matrix. Allt du behöver skriva står här.

guides-representative-begin = Kom i gång
guides-representative-begin-1 = Du får ett brev med en kod. Koden gäller i 14 dagar.
guides-representative-begin-2 = Öppna chatten som står i brevet och skicka koden.
guides-representative-begin-3 = Skriv ditt namn. Samordnaren säger ja till dig.
guides-representative-begin-4 = Välj hur du vill läsa: vanligt, kort och tydligt, eller för skärmläsare.
guides-representative-begin-5 = Skriv ”{ TYPED("menu") }” när du vill se allt du kan göra.
guides-representative-begin-6 = Svara med siffran framför ett val. Det första ordet eller en knapp fungerar också.
guides-representative-begin-7 = Skriv ”{ TYPED("first-guide") }” för att få rådet förklarat, ett steg i taget.

guides-representative-when = När du får vad
guides-representative-when-1 = Ärendena kommer i god tid före mötet. Skriv ”{ TYPED("show-agenda") }” för att läsa dem.
guides-representative-when-2 = Handlingarna kommer i din form. Skriv ”{ TYPED("read-paper") }” för att läsa dem.
guides-representative-when-3 = Du får en påminnelse före sista dagen för synpunkter, och en före mötet.
guides-representative-when-4 = Efter mötet får du ett utkast till protokoll. Skriv ”{ TYPED("read-minutes") }”.
guides-representative-when-5 = Du får svar på varje synpunkt. Svaret säger vad som hände, och varför.
guides-representative-when-6 = Skriv ”{ TYPED("next-meeting") }” när som helst. Sista dagarna står under ”{ TYPED("deadlines") }”.

guides-representative-say = Säg vad du tycker
guides-representative-say-1 = Skriv ”{ TYPED("comment") }”.
guides-representative-say-2 = Välj ärendet det gäller.
guides-representative-say-3 = Skriv det du tycker. Du kan skicka flera meddelanden. Skriv ”{ TYPED("done") }” till sist.
guides-representative-say-4 = Läs det som kommer tillbaka och välj ja för att skicka det.
guides-representative-say-5 = Synpunkten får ett nummer. Du kan välja att skicka den utan ditt namn till gruppen.
guides-representative-say-6 = Vill du ta upp något nytt? Skriv ”{ TYPED("propose-item") }”.

guides-representative-answer = Följ svaret
guides-representative-answer-1 = Skriv ”{ TYPED("my-inputs") }”. Där ser du vad som har hänt med varje synpunkt.
guides-representative-answer-2 = Håller du inte med om svaret? Skriv ”{ TYPED("reply-to-outcome") }”.
guides-representative-answer-3 = Skriv ”{ TYPED("you-said") }” för att se vad rådet har fått igenom.

guides-representative-vote = Rösta
guides-representative-vote-1 = Du får ett meddelande när en omröstning är öppen.
guides-representative-vote-2 = Skriv ”{ TYPED("cast-ballot") }” och välj ditt svar.
guides-representative-vote-3 = Läs det du har valt och säg ja.
guides-representative-vote-4 = Du kan ändra din röst tills omröstningen stänger.
guides-representative-vote-5 = Är omröstningen hemlig kan ingen i rådet se vad du valde.
guides-representative-vote-6 = Skriv ”{ TYPED("show-result") }” när omröstningen är stängd.

guides-representative-meeting = Var med på mötet
guides-representative-meeting-1 = Skriv ”{ TYPED("rsvp") }” och säg om du kommer. Samordnaren kan kalla in ersättaren om du inte kan.
guides-representative-meeting-2 = Skriv ”{ TYPED("access-need") }” om du behöver något på mötet. Bara samordnaren ser det.
guides-representative-meeting-3 = Skriv ”{ TYPED("meeting-card") }” för att veta hur rummet är och vilka som kommer.
guides-representative-meeting-4 = Skriv ”{ TYPED("check-in") }” när du är på plats.
guides-representative-meeting-5 = Är något fel i protokollet? Skriv ”{ TYPED("minutes-objection") }”.

guides-representative-fees = Få dina pengar
guides-representative-fees-1 = Efter mötet gör roboten ett underlag åt dig. Skriv ”{ TYPED("my-fees") }” för att se det.
guides-representative-fees-2 = Hade du en utgift? Skriv ”{ TYPED("fee-add-line") }” och skicka en bild av kvittot.
guides-representative-fees-3 = Är tiden fel? Skriv ”{ TYPED("fee-wrong") }”.
guides-representative-fees-4 = Skriv ”{ TYPED("fee-confirm") }” när underlaget är rätt.
guides-representative-fees-5 = Skriv aldrig kontonummer här. Det har lönekontoret.
guides-representative-fees-6 = Får du bidrag eller ersättning? Fråga Försäkringskassan innan du tar emot pengar. Du kan skriva ”{ TYPED("fee-decline") }”.

guides-representative-undo = Ångra och rätta
guides-representative-undo-1 = Skriv ”{ TYPED("undo") }” direkt efter att du gjorde något.
guides-representative-undo-2 = Skriv ”{ TYPED("stop") }” för att gå ur en fråga. Det du har skrivit finns kvar.
guides-representative-undo-3 = Skriv ”{ TYPED("edit-comment") }” för att ändra din text före sista dagen.
guides-representative-undo-4 = Skriv ”{ TYPED("withdraw-comment") }” för att ta bort den.

guides-representative-help = Be om hjälp
guides-representative-help-1 = Skriv ”{ TYPED("human") }”, så får du namn och telefon till någon att prata med.
guides-representative-help-2 = Skriv ”{ TYPED("help") }” för att få orden du kan använda.
guides-representative-help-3 = Skriv ”{ TYPED("unclear") }” när ett meddelande är svårt.
guides-representative-help-4 = Skriv ”{ TYPED("ask-help") }” när en handling är svår. En människa svarar dig.
guides-representative-help-5 = Skriv ”{ TYPED("name-support") }” om någon ska hjälpa dig. Du bestämmer vem.
guides-representative-help-6 = Är ett ord svårt? Skriv ”{ TYPED("what-is") }” och ordet.
guides-representative-help-7 = Skriv ”{ TYPED("ask-scribe") }” om du vill att en människa skriver åt dig.

guides-representative-simpler = Läs lättare, eller lyssna
guides-representative-simpler-1 = Skriv ”{ TYPED("simpler") }”, så blir meddelandena kortare.
guides-representative-simpler-2 = Skriv ”{ TYPED("read-aloud") }” för att höra det senaste meddelandet.
guides-representative-simpler-3 = Skriv ”{ TYPED("repeat") }” för att få det senaste meddelandet en gång till.
guides-representative-simpler-4 = Skriv ”{ TYPED("choose-language") }” för att byta språk.
guides-representative-simpler-5 = Skriv ”{ TYPED("get-paper") }” för att få stor stil, Word eller webbsida.
guides-representative-simpler-6 = Skriv ”{ TYPED("order-print") }” för att få allt med posten.
guides-representative-simpler-7 = Skriv ”{ TYPED("ordinary") }” för att få vanliga meddelanden igen.

guides-representative-privacy = Vem ser vad
guides-representative-privacy-1 = Pengar, behov och hemliga röster tar vi bara i privat samtal.
guides-representative-privacy-2 = Skriv inte om sjukdom, och inte om andra som går att känna igen.
guides-representative-privacy-3 = Telegram kan läsa det som står på Telegram. Du bestämmer själv hur mycket som kommer dit.
guides-representative-privacy-4 = Skriv ”{ TYPED("my-data") }” för att se vad rådet vet om dig.
guides-representative-privacy-5 = Skriv ”{ TYPED("my-data-file") }” för att få allt som en fil.
guides-representative-privacy-6 = Har du tappat telefonen? Ring samordnaren. Från ett annat konto kan du skriva ”{ TYPED("lock") }”.
guides-representative-privacy-7 = Skriv ”{ TYPED("my-rights") }” för att se vad du har rätt till och var du kan klaga.

guides-representative-leave = Ta paus eller sluta
guides-representative-leave-1 = Skriv ”{ TYPED("pause") }” när du behöver vara ledig. Ingen frågar varför.
guides-representative-leave-2 = Skriv ”{ TYPED("resume") }” när du vill börja igen.
guides-representative-leave-3 = Skriv ”{ TYPED("leave") }” om du vill lämna rådet. Du får läsa vad det betyder innan du säger ja.
