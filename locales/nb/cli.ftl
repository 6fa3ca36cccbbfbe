### What the commands in the terminal say.

cli-help = Rådslag hjelper brukerråd i chat: saker tidlig, innspill med svar, protokoll som alle kan lese.
cli-example = Eksempel: { $command }
cli-json = Skriv svaret som JSON, for maskiner.
cli-run-help = Start boten og la den gå til du stopper den.
cli-run-no-network = Ingen nettverk er satt opp. Sett RADSLAG_TELEGRAM_TOKEN, eller RADSLAG_MATRIX_HOMESERVER med bruker og passord.
cli-run-busy = Boten går allerede på denne databasen. Stopp den andre først.
cli-run-name-lost = Jeg har mistet låsen på databasen og stopper. Start meg på nytt.
cli-run-file-gone = Databasefilen er borte, men nøklene er der. Jeg lager ikke en tom database i stedet. Legg tilbake filen eller en sikkerhetskopi. Skal du begynne helt på nytt, så flytt mappen keys først.
cli-run-file-broken = Databasefilen er skadet ({ $what }). Ta vare på filen, og legg tilbake en sikkerhetskopi. Se deploy/README.md.
cli-demo-help = Spill et rådsår fra begynnelse til slutt og skriv ut alt som kommer ut av det.
cli-demo-year = Årsfilen du vil spille. Uten denne får du eksempelet Fjordvik.
cli-demo-out = Mappen der alt skal ligge.
cli-demo-facts = Skriv fakta fra året til denne filen.
cli-demo-facts-written = Fakta er skrevet til { $file }
cli-demo-broken-year = Jeg kan ikke bruke årsfilen. Sted: { $where }. Feil: { $what }
cli-database-trouble = Databasen kan ikke brukes nå: { $what }. Ingenting er endret. Prøv igjen om litt.
cli-chat-help = Snakk med boten i terminalen som en person i en demodatabase.
cli-chat-as = Hvem du er: kode eller navn.
cli-chat-data = Mappen med databasen, for eksempel demo-out.
cli-chat-begins = Du snakker som { $name }. Skriv «meny», eller avslutt med Ctrl-D. Send en fil med @ foran navnet, for eksempel @saker.docx.
cli-chat-nobody = Jeg finner ingen som heter { $person } her.
cli-chat-code = Skriv engangskoden som er laget for deg. Den som driver boten, får en med «radslag invite».
cli-chat-wrong-code = Koden gjelder ikke.
cli-chat-no-database = Det er ingen database i { $folder }. Kjør «radslag demo» først.
cli-migrate-help = Gjør databasen klar for denne versjonen.
cli-migrated = Databasen er oppdatert til { $version }.
cli-migrated-already = Databasen var klar: { $version }.
cli-migrate-newer = Databasen er nyere ({ $version }) enn dette programmet. Oppdater programmet. Ingenting er endret.
cli-setting-wrong = Jeg kan ikke bruke { $name }. { $how }
cli-setting-other = Se på deploy/settings.example hvordan den skal se ut.
cli-setting-token-shape = En Telegram-nøkkel er tall, kolon og en lang kode. Hent den hos BotFather.
cli-setting-needs-https = Adressen må begynne med https.
cli-setting-database-kind = Adressen må begynne med sqlite:/// eller postgresql+psycopg://.
cli-setting-matrix-user-missing = Når hjemmetjeneren er satt, må du også sette RADSLAG_MATRIX_USER.
cli-setting-matrix-secret-missing = Sett RADSLAG_MATRIX_PASSWORD eller RADSLAG_MATRIX_TOKEN.
cli-doctor-help = Se etter om alt er i orden, og hva du må gjøre. Kommandoen endrer ingenting.
cli-doctor-offline = Spør ikke nettverkene, se bare på denne maskinen.
cli-doctor-code-option = En kode for loggen som noen har tatt vare på. Du kan gi flere.
cli-doctor-mark-good = I orden
cli-doctor-mark-look = Se på
cli-doctor-mark-bad = Ordne
cli-doctor-all-good = Alt er i orden.
cli-doctor-to-do =
    { $many ->
        [one] Du må ordne én ting.
       *[other] Du må ordne { $many } ting. Begynn øverst.
    }
cli-doctor-settings-wrong = Jeg kan ikke bruke innstillingen { $setting }.
cli-doctor-folder-good = Datamappen er { $folder }.
cli-doctor-folder-missing = Datamappen { $folder } finnes ikke ennå.
cli-doctor-folder-missing-mend = Kjør «radslag migrate». Da lager jeg den.
cli-doctor-folder-closed = Jeg kan ikke skrive i datamappen { $folder }.
cli-doctor-folder-closed-mend = Gi brukeren som kjører boten rett til å skrive der.
cli-doctor-rights-good = Ingen andre kan lese nøklene.
cli-doctor-rights-open = Andre brukere på maskinen kan lese det som ligger i { $folder }.
cli-doctor-rights-open-mend = Kjør: chmod -R go-rwx på den mappen.
cli-doctor-rights-env = Andre brukere på maskinen kan lese { $file }, der nøklene til nettverkene står.
cli-doctor-rights-env-mend = Kjør: chmod 600 på den filen.
cli-doctor-clock-good = Klokka går riktig. Det er { $day }.
cli-doctor-clock-alone = Klokka sier { $day }. Jeg har ikke sammenlignet den med andre.
cli-doctor-clock-year = Klokka sier { $day }. Det kan ikke stemme.
cli-doctor-clock-year-mend = Still klokka på maskinen, og slå på tidssynkronisering.
cli-doctor-clock-fast = Klokka går { $minutes } minutter for fort.
cli-doctor-clock-fast-mend = Slå på tidssynkronisering. Frister og påminnelser følger klokka på maskinen.
cli-doctor-clock-slow = Klokka går { $minutes } minutter for sakte.
cli-doctor-clock-slow-mend = Slå på tidssynkronisering. Frister og påminnelser følger klokka på maskinen.
cli-doctor-networks-none = Ingen nettverk er satt opp.
cli-doctor-networks-none-mend = Sett RADSLAG_TELEGRAM_TOKEN, eller RADSLAG_MATRIX_HOMESERVER med bruker og passord. Uten nettverk kan du bare snakke i terminalen.
cli-doctor-telegram-good = Telegram kjenner boten som { $name }.
cli-doctor-telegram-unasked = Telegram er satt opp. Jeg har ikke spurt om nøkkelen gjelder.
cli-doctor-telegram-refused = Telegram godtar ikke nøkkelen.
cli-doctor-telegram-refused-mend = Hent nøkkelen på nytt hos BotFather, og sett RADSLAG_TELEGRAM_TOKEN.
cli-doctor-telegram-silent = Jeg når ikke Telegram.
cli-doctor-telegram-silent-mend = Se om maskinen er på nett, og om en brannmur stenger. Står det en annen adresse i RADSLAG_TELEGRAM_API_URL, så se på den.
cli-doctor-telegram-trouble = Telegram svarte med feil { $status }.
cli-doctor-telegram-trouble-mend = Vent litt og prøv igjen.
cli-doctor-telegram-other = Svaret kom ikke fra Telegram.
cli-doctor-telegram-other-mend = Se på RADSLAG_TELEGRAM_API_URL.
cli-doctor-matrix-good = Matrix svarer, og boten er { $name }.
cli-doctor-matrix-unasked = Matrix er satt opp. Jeg har ikke spurt hjemmetjeneren.
cli-doctor-matrix-refused = Hjemmetjeneren godtar ikke nøkkelen.
cli-doctor-matrix-refused-mend = Sett RADSLAG_MATRIX_TOKEN på nytt, eller bruk RADSLAG_MATRIX_PASSWORD.
cli-doctor-matrix-silent = Jeg når ikke hjemmetjeneren.
cli-doctor-matrix-silent-mend = Se om maskinen er på nett, og om adressen i RADSLAG_MATRIX_HOMESERVER stemmer.
cli-doctor-matrix-trouble = Hjemmetjeneren svarte med feil { $status }.
cli-doctor-matrix-trouble-mend = Vent litt og prøv igjen. Varer det, så spør den som driver hjemmetjeneren.
cli-doctor-matrix-other = Nøkkelen tilhører en annen bruker enn den som er satt. { $name }
cli-doctor-matrix-other-mend = Se på RADSLAG_MATRIX_USER og RADSLAG_MATRIX_TOKEN.
cli-doctor-zones-good = Tidssonene er på plass.
cli-doctor-zones-missing = Tidssonene mangler.
cli-doctor-zones-missing-mend = Installer pakken tzdata på nytt.
cli-doctor-voice-good = En stemme kan lese opp: { $name }. Språk: { $languages }.
cli-doctor-voice-none = Ingen stemme kan lese opp. Boten sier det og tilbyr et menneske.
cli-doctor-voice-none-mend = Vil du ha en stemme, kjør pip install 'radslag[voice]'.
cli-doctor-voice-missing = Jeg kan ikke bruke stemmen som er valgt i RADSLAG_VOICE.
cli-doctor-voice-missing-mend = Installer den, eller sett RADSLAG_VOICE til auto. Den innebygde stemmen følger med radslag[voice].
cli-doctor-fonts-good = Skrifttypene til papirene er på plass.
cli-doctor-fonts-missing = Skrifttypene til papirene mangler.
cli-doctor-fonts-missing-mend = Installer pakken font-source-sans-pro på nytt.
cli-doctor-database-good = Databasen er hel og ny nok ({ $version }).
cli-doctor-database-none = Det er ingen database ennå.
cli-doctor-database-none-mend = Kjør «radslag migrate», og deretter «radslag council create».
cli-doctor-database-empty = Databasen er tom.
cli-doctor-database-empty-mend = Kjør «radslag migrate».
cli-doctor-database-old = Databasen er fra en annen versjon.
cli-doctor-database-old-mend = Kjør «radslag migrate». Er databasen nyere enn programmet, så oppdater programmet.
cli-doctor-database-gone = Databasefilen er borte, men nøklene er der.
cli-doctor-database-gone-mend = Legg tilbake filen eller en sikkerhetskopi. Skal du begynne helt på nytt, så flytt mappen keys først.
cli-doctor-database-closed = Jeg kan ikke lese og skrive { $file }.
cli-doctor-database-closed-mend = Gi brukeren som kjører boten rett til å lese og skrive filen.
cli-doctor-database-broken = Databasen { $file } er skadet: { $fault }.
cli-doctor-database-broken-mend = Stopp boten. Ta vare på filen, og legg tilbake en sikkerhetskopi. Se deploy/README.md.
cli-doctor-database-unreached = Jeg når ikke databasen.
cli-doctor-database-unreached-mend = Se på RADSLAG_DATABASE_URL, og om PostgreSQL går.
cli-doctor-councils-good =
    { $many ->
        [one] Det er ett råd i databasen.
       *[other] Det er { $many } råd i databasen.
    }
cli-doctor-councils-none = Det er ingen råd ennå.
cli-doctor-councils-none-mend = Kjør «radslag council create».
cli-doctor-audit-good = Loggen i { $council } er hel.
cli-doctor-audit-broken = Loggen i { $council } er endret. Første sted: nummer { $number }.
cli-doctor-audit-broken-mend = Ta vare på databasen, og finn ut hvem og når. Si det til koordinatoren.
cli-doctor-audit-no-code = Koden for loggen er ikke til å lese.
cli-doctor-audit-no-code-mend = Skriv den slik den står i meldingen, for eksempel 132-4f0c… med alle tegn.
cli-doctor-delivery-waiting =
    { $many ->
        [one] { $council }: én melding kom ikke fram. Koordinatoren ser den i chatten med «leveringer».
       *[other] { $council }: { $many } meldinger kom ikke fram. Koordinatoren ser dem i chatten med «leveringer».
    }
cli-doctor-running-good = Boten går, og nettverkene svarer.
cli-doctor-running-stopped = Boten går ikke nå. Start den med «radslag run».
cli-doctor-running-silent = Boten går, men { $name } har ikke svart på lenge.
cli-doctor-running-silent-mend = Se i loggen hva som er galt. Hjelper det ikke, så start boten på nytt.
cli-doctor-running-behind = Boten går, men { $many } meldinger har ventet for lenge.
cli-doctor-running-behind-mend = Se i loggen hva som er galt.
cli-council-help = Råd i denne databasen.
cli-council-create-help = Lag et nytt råd med en koordinator, og få invitasjonskoden.
cli-council-list-help = Vis alle råd.
cli-council-show-help = Vis reglene og menneskene i et råd.
cli-council-name = Navnet på rådet.
cli-council-officer = Navnet på koordinatoren.
cli-council-phone = Telefonen til koordinatoren.
cli-council-hours = Når koordinatoren svarer, for eksempel «hverdager 08–15».
cli-council-country = Landet: NO, SE eller GB. Det bestemmer helligdager og tidssone.
cli-council-language = Språket til rådet: nb, nn, sv eller en.
cli-council-which = Rådet: navn eller kode.
cli-council-created = { $name } er laget. Koordinatoren { $officer } kommer inn med koden { $code }. Den gjelder til { $until }.
cli-council-none = Det er ingen råd ennå.
cli-council-line =
    { $people ->
        [one] { $name } ({ $id }), { $people } menneske
       *[other] { $name } ({ $id }), { $people } mennesker
    }
cli-council-unknown = Jeg finner ikke rådet «{ $council }».
cli-shown-name = Navn
cli-shown-id = Kode
cli-shown-zone = Tidssone
cli-shown-language = Språk
cli-shown-mandate = Mandat
cli-shown-deadlines = Frister i dager fra møtet
cli-shown-quiet = Stille timer
cli-shown-people = Mennesker
cli-shown-bodies = Grupper
cli-shown-meetings = Kommende møter
cli-invite-help = Inviter et menneske til et råd, og få koden og brevet.
cli-invite-name = Navnet på den du inviterer.
cli-invite-role = Rollen, for eksempel member, deputy, observer, coordinator.
cli-invite-letter = Skriv brevet med QR-kode til denne HTML-filen.
cli-invited = { $name } kommer inn i { $council } med koden { $code }. Den gjelder til { $until }.
cli-letters-help = Lag invitasjonsbrev til alle i listen som ikke er kommet inn, klare til utskrift.
cli-letters-out = HTML-filen som brevene skal ligge i, én side for hvert brev.
cli-letters-made =
    { $many ->
        [one] Ett brev ligger i { $file }. Slett filen når det er skrevet ut.
       *[other] { $many } brev ligger i { $file }. Slett filen når de er skrevet ut.
    }
cli-letters-none = Alle i listen er kommet inn.
cli-agenda-help = Les en innkalling og vis hva jeg forsto.
cli-agenda-file = Filen med innkallingen: DOCX, ODT, PDF, HTML, Markdown eller tekst.
cli-agenda-no-file = Filen { $file } finnes ikke.
cli-agenda-body = Råd
cli-agenda-date = Dato
cli-agenda-start = Start
cli-agenda-end = Slutt
cli-agenda-place = Sted
cli-agenda-deadline = Frist
cli-agenda-unsure = Usikkert
cli-agenda-missing = står ikke
cli-lint-help = Les en tekst og si hva som er tungt eller feil, og hva som kan stå i stedet. Avslutter med 0 når alt er klart, 1 når du bør rette noe, 2 når jeg ikke kan lese filen.
cli-lint-file = Filen med teksten: DOCX, ODT, PDF, HTML, Markdown eller tekst. Skriv - for å lese det som kommer inn.
cli-lint-lang = Språket i teksten: nb, nn, sv eller en. Uten denne kjenner jeg igjen språket.
cli-lint-profile = Måten å skrive på: standard, plain eller screen_reader.
cli-lint-message = Teksten er en melding i en samtale, ikke et papir.
cli-lint-no-file = Filen { $file } finnes ikke.
cli-lint-no-language = Jeg kan ikke språket { $language }. Jeg kan { $known }.
cli-lint-no-profile = Måten å skrive på heter ikke { $profile }. Velg en av disse: { $known }.
cli-lint-which-language = Jeg kjenner ikke igjen språket. Si hvilket det er med --lang: { $known }.
cli-lint-line = Linje { $n }
cli-lint-part = Avsnitt { $n }
cli-lint-whole = Hele teksten
cli-lint-stops = rett dette
cli-lint-asks = se på
cli-lint-hint = tips
cli-lint-clean = Ingen forslag. Teksten er klar.
cli-lint-lix = Lesbarhetstall { $lix }, { $band }, { $words } ord. Talt med setningsdeler { $version }.
cli-lint-mean = Setningene har i snitt { $mean } ord. Den lengste har { $longest }.
cli-lint-band-very-easy = svært lett
cli-lint-band-easy = lett
cli-lint-band-medium = middels
cli-lint-band-hard = tung
cli-lint-band-very-hard = svært tung

cli-payroll-help = Skriv en fil til lønn til en mappe. Den går aldri gjennom chat.
cli-payroll-ref = Navnet på filen, slik det står i meldingen om den
cli-payroll-out = Mappen filen skal ligge i
cli-payroll-written = Filen er skrevet: { $file }
cli-payroll-none = Jeg finner ingen fil med navnet { $ref }.
cli-rates-help = Legg publiserte satser inn i et råd.
cli-rates-preset = Hvilke satser
cli-rates-from = Gjelder fra, for eksempel 2027-01-01
cli-rates-set = { $council } har satsene «{ $preset }» fra { $day }. Kilde: { $source }. Les gjennom dem.
cli-rates-unknown = Det finnes ingen satser som heter { $preset }. Velg blant: { $presets }
cli-rates-day = Jeg forstår ikke datoen { $typed }. Skriv for eksempel 2027-01-01.
cli-payer-help = Si hvordan et råd sender til lønn.
cli-payer-preset = Hvilken form lønn vil ha
cli-payer-centre = Kostnadssted hos lønn
cli-payer-codes = En linje og lønnsarten for den, for eksempel MEETING=4410
cli-payer-set = { $council } sender til lønn som «{ $preset }». Linjer uten lønnsart: { $missing }
cli-payer-unknown = Det finnes ingen form som heter { $preset }. Velg blant: { $presets }
cli-payer-code = Jeg forstår ikke { $typed }. Skriv linje og lønnsart, for eksempel MEETING=4410.
