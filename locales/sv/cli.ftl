### What the commands in the terminal say.

cli-help = Rådslag hjälper brukarråd i chatt: ärenden tidigt, synpunkter med svar, protokoll som alla kan läsa.
cli-example = Exempel: { $command }
cli-json = Skriv svaret som JSON, för maskiner.
cli-run-help = Starta boten och låt den gå tills du stoppar den.
cli-run-no-network = Inget nätverk är inställt. Ange RADSLAG_TELEGRAM_TOKEN, eller RADSLAG_MATRIX_HOMESERVER med användare och lösenord.
cli-run-busy = Boten är redan igång på den här databasen. Stoppa den andra först.
cli-run-name-lost = Jag har förlorat låset på databasen och stannar. Starta mig igen.
cli-run-file-gone = Databasfilen är borta, men nycklarna finns kvar. Jag gör ingen tom databas i stället. Lägg tillbaka filen eller en säkerhetskopia. Ska du börja helt om, flytta mappen keys först.
cli-run-file-broken = Databasfilen är skadad ({ $what }). Spara filen, och lägg tillbaka en säkerhetskopia. Se deploy/README.md.
cli-demo-help = Spela upp ett rådsår från början till slut och skriv ut allt som kommer ut av det.
cli-demo-year = Årsfilen du vill spela. Utan den får du exemplet Fjordvik.
cli-demo-out = Mappen där allt ska ligga.
cli-demo-facts = Skriv fakta från året till den här filen.
cli-demo-facts-written = Fakta är skrivna till { $file }
cli-demo-broken-year = Jag kan inte använda årsfilen. Plats: { $where }. Fel: { $what }
cli-database-trouble = Databasen kan inte användas nu: { $what }. Ingenting är ändrat. Försök igen om en stund.
cli-chat-help = Prata med boten i terminalen som en person i en demodatabas.
cli-chat-as = Vem du är: kod eller namn.
cli-chat-data = Mappen med databasen, till exempel demo-out.
cli-chat-begins = Du talar som { $name }. Skriv ”meny”, eller avsluta med Ctrl-D. Skicka en fil med @ framför namnet, till exempel @ärenden.docx.
cli-chat-nobody = Jag hittar ingen som heter { $person } här.
cli-chat-code = Skriv engångskoden som är gjord för dig. Den som driver boten får en med ”radslag invite”.
cli-chat-wrong-code = Koden gäller inte.
cli-chat-no-database = Det finns ingen databas i { $folder }. Kör ”radslag demo” först.
cli-migrate-help = Gör databasen klar för den här versionen.
cli-migrated = Databasen är uppdaterad till { $version }.
cli-migrated-already = Databasen var klar: { $version }.
cli-migrate-newer = Databasen är nyare ({ $version }) än det här programmet. Uppdatera programmet. Inget är ändrat.
cli-setting-wrong = Jag kan inte använda { $name }. { $how }
cli-setting-other = Se i deploy/settings.example hur den ska se ut.
cli-setting-token-shape = En Telegram-nyckel är siffror, kolon och en lång kod. Hämta den hos BotFather.
cli-setting-needs-https = Adressen måste börja med https.
cli-setting-database-kind = Adressen måste börja med sqlite:/// eller postgresql+psycopg://.
cli-setting-matrix-user-missing = När hemservern är angiven måste du också ange RADSLAG_MATRIX_USER.
cli-setting-matrix-secret-missing = Ange RADSLAG_MATRIX_PASSWORD eller RADSLAG_MATRIX_TOKEN.
cli-doctor-help = Se efter om allt är i ordning, och vad du måste göra. Kommandot ändrar inget.
cli-doctor-offline = Fråga inte nätverken, titta bara på den här datorn.
cli-doctor-code-option = En kod för loggen som någon har sparat. Du kan ange flera.
cli-doctor-mark-good = I ordning
cli-doctor-mark-look = Titta på
cli-doctor-mark-bad = Ordna
cli-doctor-all-good = Allt är i ordning.
cli-doctor-to-do =
    { $many ->
        [one] Du måste ordna en sak.
       *[other] Du måste ordna { $many } saker. Börja överst.
    }
cli-doctor-settings-wrong = Jag kan inte använda inställningen { $setting }.
cli-doctor-folder-good = Datamappen är { $folder }.
cli-doctor-folder-missing = Datamappen { $folder } finns inte än.
cli-doctor-folder-missing-mend = Kör ”radslag migrate”. Då skapar jag den.
cli-doctor-folder-closed = Jag kan inte skriva i datamappen { $folder }.
cli-doctor-folder-closed-mend = Ge användaren som kör boten rätt att skriva där.
cli-doctor-rights-good = Ingen annan kan läsa nycklarna.
cli-doctor-rights-open = Andra användare på datorn kan läsa det som ligger i { $folder }.
cli-doctor-rights-open-mend = Kör: chmod -R go-rwx på den mappen.
cli-doctor-rights-env = Andra användare på datorn kan läsa { $file }, där nycklarna till nätverken står.
cli-doctor-rights-env-mend = Kör: chmod 600 på den filen.
cli-doctor-clock-good = Klockan går rätt. Det är { $day }.
cli-doctor-clock-alone = Klockan säger { $day }. Jag har inte jämfört den med andra.
cli-doctor-clock-year = Klockan säger { $day }. Det kan inte stämma.
cli-doctor-clock-year-mend = Ställ datorns klocka, och slå på tidssynkronisering.
cli-doctor-clock-fast = Klockan går { $minutes } minuter för fort.
cli-doctor-clock-fast-mend = Slå på tidssynkronisering. Tidsgränser och påminnelser följer datorns klocka.
cli-doctor-clock-slow = Klockan går { $minutes } minuter för sakta.
cli-doctor-clock-slow-mend = Slå på tidssynkronisering. Tidsgränser och påminnelser följer datorns klocka.
cli-doctor-networks-none = Inga nätverk är inställda.
cli-doctor-networks-none-mend = Sätt RADSLAG_TELEGRAM_TOKEN, eller RADSLAG_MATRIX_HOMESERVER med användare och lösenord. Utan nätverk kan du bara tala i terminalen.
cli-doctor-telegram-good = Telegram känner boten som { $name }.
cli-doctor-telegram-unasked = Telegram är inställt. Jag har inte frågat om nyckeln gäller.
cli-doctor-telegram-refused = Telegram godtar inte nyckeln.
cli-doctor-telegram-refused-mend = Hämta nyckeln på nytt hos BotFather, och sätt RADSLAG_TELEGRAM_TOKEN.
cli-doctor-telegram-silent = Jag når inte Telegram.
cli-doctor-telegram-silent-mend = Se om datorn är på nätet, och om en brandvägg stänger. Står det en annan adress i RADSLAG_TELEGRAM_API_URL, titta på den.
cli-doctor-telegram-trouble = Telegram svarade med fel { $status }.
cli-doctor-telegram-trouble-mend = Vänta lite och försök igen.
cli-doctor-telegram-other = Svaret kom inte från Telegram.
cli-doctor-telegram-other-mend = Titta på RADSLAG_TELEGRAM_API_URL.
cli-doctor-matrix-good = Matrix svarar, och boten är { $name }.
cli-doctor-matrix-unasked = Matrix är inställt. Jag har inte frågat hemservern.
cli-doctor-matrix-refused = Hemservern godtar inte nyckeln.
cli-doctor-matrix-refused-mend = Sätt RADSLAG_MATRIX_TOKEN på nytt, eller använd RADSLAG_MATRIX_PASSWORD.
cli-doctor-matrix-silent = Jag når inte hemservern.
cli-doctor-matrix-silent-mend = Se om datorn är på nätet, och om adressen i RADSLAG_MATRIX_HOMESERVER stämmer.
cli-doctor-matrix-trouble = Hemservern svarade med fel { $status }.
cli-doctor-matrix-trouble-mend = Vänta lite och försök igen. Fortsätter det, fråga den som driver hemservern.
cli-doctor-matrix-other = Nyckeln hör till en annan användare än den som är satt. { $name }
cli-doctor-matrix-other-mend = Titta på RADSLAG_MATRIX_USER och RADSLAG_MATRIX_TOKEN.
cli-doctor-zones-good = Tidszonerna är på plats.
cli-doctor-zones-missing = Tidszonerna saknas.
cli-doctor-zones-missing-mend = Installera paketet tzdata på nytt.
cli-doctor-voice-good = En röst kan läsa upp: { $name }. Språk: { $languages }.
cli-doctor-voice-none = Ingen röst kan läsa upp. Boten säger det och erbjuder en människa.
cli-doctor-voice-none-mend = Vill du ha en röst, kör pip install 'radslag[voice]'.
cli-doctor-voice-missing = Jag kan inte använda rösten som är vald i RADSLAG_VOICE.
cli-doctor-voice-missing-mend = Installera den, eller sätt RADSLAG_VOICE till auto. Den inbyggda rösten följer med radslag[voice].
cli-doctor-fonts-good = Typsnitten till papperen är på plats.
cli-doctor-fonts-missing = Typsnitten till papperen saknas.
cli-doctor-fonts-missing-mend = Installera paketet font-source-sans-pro på nytt.
cli-doctor-database-good = Databasen är hel och ny nog ({ $version }).
cli-doctor-database-none = Det finns ingen databas än.
cli-doctor-database-none-mend = Kör ”radslag migrate”, och sedan ”radslag council create”.
cli-doctor-database-empty = Databasen är tom.
cli-doctor-database-empty-mend = Kör ”radslag migrate”.
cli-doctor-database-old = Databasen är från en annan version.
cli-doctor-database-old-mend = Kör ”radslag migrate”. Är databasen nyare än programmet, uppdatera programmet.
cli-doctor-database-gone = Databasfilen är borta, men nycklarna finns kvar.
cli-doctor-database-gone-mend = Lägg tillbaka filen eller en säkerhetskopia. Ska du börja helt om, flytta mappen keys först.
cli-doctor-database-closed = Jag kan inte läsa och skriva { $file }.
cli-doctor-database-closed-mend = Ge användaren som kör boten rätt att läsa och skriva filen.
cli-doctor-database-broken = Databasen { $file } är skadad: { $fault }.
cli-doctor-database-broken-mend = Stoppa boten. Spara filen, och lägg tillbaka en säkerhetskopia. Se deploy/README.md.
cli-doctor-database-unreached = Jag når inte databasen.
cli-doctor-database-unreached-mend = Titta på RADSLAG_DATABASE_URL, och om PostgreSQL går.
cli-doctor-councils-good =
    { $many ->
        [one] Det finns ett råd i databasen.
       *[other] Det finns { $many } råd i databasen.
    }
cli-doctor-councils-none = Det finns inga råd än.
cli-doctor-councils-none-mend = Kör ”radslag council create”.
cli-doctor-audit-good = Loggen i { $council } är hel.
cli-doctor-audit-broken = Loggen i { $council } är ändrad. Första stället: nummer { $number }.
cli-doctor-audit-broken-mend = Spara databasen, och ta reda på vem och när. Säg det till samordnaren.
cli-doctor-audit-no-code = Koden för loggen går inte att läsa.
cli-doctor-audit-no-code-mend = Skriv den som den står i meddelandet, till exempel 132-4f0c… med alla tecken.
cli-doctor-delivery-waiting =
    { $many ->
        [one] { $council }: ett meddelande kom inte fram. Samordnaren ser det i chatten med ”leveranser”.
       *[other] { $council }: { $many } meddelanden kom inte fram. Samordnaren ser dem i chatten med ”leveranser”.
    }
cli-doctor-running-good = Boten går, och nätverken svarar.
cli-doctor-running-stopped = Boten går inte nu. Starta den med ”radslag run”.
cli-doctor-running-silent = Boten går, men { $name } har inte svarat på länge.
cli-doctor-running-silent-mend = Se i loggen vad som är fel. Hjälper det inte, starta boten på nytt.
cli-doctor-running-behind = Boten går, men { $many } meddelanden har väntat för länge.
cli-doctor-running-behind-mend = Se i loggen vad som är fel.
cli-council-help = Råd i den här databasen.
cli-council-create-help = Skapa ett nytt råd med en samordnare och få inbjudningskoden.
cli-council-list-help = Visa alla råd.
cli-council-show-help = Visa regler och människor i ett råd.
cli-council-name = Rådets namn.
cli-council-officer = Samordnarens namn.
cli-council-phone = Samordnarens telefon.
cli-council-hours = När samordnaren svarar, till exempel ”vardagar 08–15”.
cli-council-country = Landet: NO, SE eller GB. Det bestämmer helgdagar och tidszon.
cli-council-language = Rådets språk: nb, nn, sv eller en.
cli-council-which = Rådet: namn eller kod.
cli-council-created = { $name } är skapat. Samordnaren { $officer } kommer in med koden { $code }. Den gäller till { $until }.
cli-council-none = Det finns inga råd än.
cli-council-line =
    { $people ->
        [one] { $name } ({ $id }), { $people } människa
       *[other] { $name } ({ $id }), { $people } människor
    }
cli-council-unknown = Jag hittar inte rådet ”{ $council }”.
cli-shown-name = Namn
cli-shown-id = Kod
cli-shown-zone = Tidszon
cli-shown-language = Språk
cli-shown-mandate = Uppdrag
cli-shown-deadlines = Tidsgränser i dagar från mötet
cli-shown-quiet = Tysta timmar
cli-shown-people = Människor
cli-shown-bodies = Grupper
cli-shown-meetings = Kommande möten
cli-invite-help = Bjud in en människa till ett råd och få koden och brevet.
cli-invite-name = Namnet på den du bjuder in.
cli-invite-role = Rollen, till exempel member, deputy, observer, coordinator.
cli-invite-letter = Skriv brevet med QR-kod till den här HTML-filen.
cli-invited = { $name } kommer in i { $council } med koden { $code }. Den gäller till { $until }.
cli-letters-help = Gör inbjudningsbrev till alla i listan som inte har kommit in, klara att skriva ut.
cli-letters-out = HTML-filen som breven ska ligga i, en sida för varje brev.
cli-letters-made =
    { $many ->
        [one] Ett brev ligger i { $file }. Radera filen när det är utskrivet.
       *[other] { $many } brev ligger i { $file }. Radera filen när de är utskrivna.
    }
cli-letters-none = Alla i listan har kommit in.
cli-agenda-help = Läs en kallelse och visa vad jag förstod.
cli-agenda-file = Filen med kallelsen: DOCX, ODT, PDF, HTML, Markdown eller text.
cli-agenda-no-file = Filen { $file } finns inte.
cli-agenda-body = Råd
cli-agenda-date = Datum
cli-agenda-start = Börjar
cli-agenda-end = Slutar
cli-agenda-place = Plats
cli-agenda-deadline = Sista dag
cli-agenda-unsure = Osäkert
cli-agenda-missing = framgår inte
cli-lint-help = Läs en text och säg vad som är tungt eller fel, och vad som kan stå i stället. Slutar med 0 när allt är klart, 1 när du bör rätta något, 2 när jag inte kan läsa filen.
cli-lint-file = Filen med texten: DOCX, ODT, PDF, HTML, Markdown eller text. Skriv - för att läsa det som kommer in.
cli-lint-lang = Textens språk: nb, nn, sv eller en. Utan den känns språket igen.
cli-lint-profile = Sättet att skriva: standard, plain eller screen_reader.
cli-lint-message = Texten är ett meddelande i ett samtal, inte en handling.
cli-lint-no-file = Filen { $file } finns inte.
cli-lint-no-language = Jag kan inte språket { $language }. Jag kan { $known }.
cli-lint-no-profile = Sättet att skriva heter inte { $profile }. Välj ett av dessa: { $known }.
cli-lint-which-language = Jag känner inte igen språket. Säg vilket det är med --lang: { $known }.
cli-lint-line = Rad { $n }
cli-lint-part = Stycke { $n }
cli-lint-whole = Hela texten
cli-lint-stops = rätta det här
cli-lint-asks = titta på
cli-lint-hint = tips
cli-lint-clean = Inga förslag. Texten är klar.
cli-lint-lix = Läsbarhetstal { $lix }, { $band }, { $words } ord. Räknat med meningsdelare { $version }.
cli-lint-mean = Meningarna har i snitt { $mean } ord. Den längsta har { $longest }.
cli-lint-band-very-easy = mycket lätt
cli-lint-band-easy = lätt
cli-lint-band-medium = medelsvår
cli-lint-band-hard = svår
cli-lint-band-very-hard = mycket svår

cli-payroll-help = Skriv en fil till lön i en mapp. Den går aldrig genom chatten.
cli-payroll-ref = Filens namn, som det står i meddelandet om den
cli-payroll-out = Mappen där filen ska ligga
cli-payroll-written = Filen är skriven: { $file }
cli-payroll-none = Jag hittar ingen fil med namnet { $ref }.
cli-rates-help = Lägg publicerade taxor i ett råd.
cli-rates-preset = Vilka taxor
cli-rates-from = Gäller från, till exempel 2027-01-01
cli-rates-set = { $council } har taxorna ”{ $preset }” från { $day }. Källa: { $source }. Läs igenom dem.
cli-rates-unknown = Det finns inga taxor som heter { $preset }. Välj bland: { $presets }
cli-rates-day = Jag förstår inte datumet { $typed }. Skriv till exempel 2027-01-01.
cli-payer-help = Säg hur ett råd skickar till lön.
cli-payer-preset = Vilken form lön vill ha
cli-payer-centre = Kostnadsställe hos lön
cli-payer-codes = En rad och dess löneart, till exempel MEETING=4410
cli-payer-set = { $council } skickar till lön som ”{ $preset }”. Rader utan löneart: { $missing }
cli-payer-unknown = Det finns ingen form som heter { $preset }. Välj bland: { $presets }
cli-payer-code = Jag förstår inte { $typed }. Skriv rad och löneart, till exempel MEETING=4410.
