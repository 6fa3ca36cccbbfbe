### What the commands in the terminal say.

cli-help = Rådslag hjelper brukarråd i chat: saker tidleg, innspel med svar, protokoll som alle kan lese.
cli-example = Døme: { $command }
cli-json = Skriv svaret som JSON, for maskiner.
cli-run-help = Start boten og la han gå til du stoppar han.
cli-run-no-network = Ingen nettverk er sette opp. Set RADSLAG_TELEGRAM_TOKEN, eller RADSLAG_MATRIX_HOMESERVER med brukar og passord.
cli-run-busy = Boten går alt på denne databasen. Stopp den andre først.
cli-run-name-lost = Eg har mista låsen på databasen og stoppar. Start meg på nytt.
cli-run-file-gone = Databasefila er borte, men nøklane er der. Eg lagar ikkje ein tom database i staden. Legg tilbake fila eller ein tryggleikskopi. Skal du byrje heilt på nytt, så flytt mappa keys først.
cli-run-file-broken = Databasefila er skadd ({ $what }). Ta vare på fila, og legg tilbake ein tryggleikskopi. Sjå deploy/README.md.
cli-demo-help = Spel eit rådsår frå start til slutt og skriv ut alt som kjem ut av det.
cli-demo-year = Årsfila du vil spele. Utan denne får du dømet Fjordvik.
cli-demo-out = Mappa der alt skal liggje.
cli-demo-facts = Skriv fakta frå året til denne fila.
cli-demo-facts-written = Fakta er skrivne til { $file }
cli-demo-broken-year = Eg kan ikkje bruke årsfila. Stad: { $where }. Feil: { $what }
cli-database-trouble = Databasen kan ikkje brukast no: { $what }. Ingenting er endra. Prøv igjen om litt.
cli-chat-help = Snakk med boten i terminalen som ein person i ein demodatabase.
cli-chat-as = Kven du er: kode eller namn.
cli-chat-data = Mappa med databasen, til dømes demo-out.
cli-chat-begins = Du snakkar som { $name }. Skriv «meny», eller avslutt med Ctrl-D. Send ei fil med @ framfor namnet, til dømes @saker.docx.
cli-chat-nobody = Eg finn ingen som heiter { $person } her.
cli-chat-code = Skriv eingongskoden som er laga for deg. Den som driv boten, får ein med «radslag invite».
cli-chat-wrong-code = Koden gjeld ikkje.
cli-chat-no-database = Det er ingen database i { $folder }. Køyr «radslag demo» først.
cli-migrate-help = Gjer databasen klar for denne versjonen.
cli-migrated = Databasen er oppdatert til { $version }.
cli-migrated-already = Databasen var klar: { $version }.
cli-migrate-newer = Databasen er nyare ({ $version }) enn dette programmet. Oppdater programmet. Ingenting er endra.
cli-setting-wrong = Eg kan ikkje bruke { $name }. { $how }
cli-setting-other = Sjå på deploy/settings.example korleis han skal sjå ut.
cli-setting-token-shape = Ein Telegram-nøkkel er tal, kolon og ein lang kode. Hent han hos BotFather.
cli-setting-needs-https = Adressa må byrje med https.
cli-setting-database-kind = Adressa må byrje med sqlite:/// eller postgresql+psycopg://.
cli-setting-matrix-user-missing = Når heimetenaren er sett, må du òg setje RADSLAG_MATRIX_USER.
cli-setting-matrix-secret-missing = Set RADSLAG_MATRIX_PASSWORD eller RADSLAG_MATRIX_TOKEN.
cli-doctor-help = Sjå etter om alt er i orden, og kva du må gjere. Kommandoen endrar ingenting.
cli-doctor-offline = Spør ikkje nettverka, sjå berre på denne maskina.
cli-doctor-code-option = Ein kode for loggen som nokon har teke vare på. Du kan gi fleire.
cli-doctor-mark-good = I orden
cli-doctor-mark-look = Sjå på
cli-doctor-mark-bad = Ordne
cli-doctor-all-good = Alt er i orden.
cli-doctor-to-do =
    { $many ->
        [one] Du må ordne éin ting.
       *[other] Du må ordne { $many } ting. Byrj øvst.
    }
cli-doctor-settings-wrong = Eg kan ikkje bruke innstillinga { $setting }.
cli-doctor-folder-good = Datamappa er { $folder }.
cli-doctor-folder-missing = Datamappa { $folder } finst ikkje enno.
cli-doctor-folder-missing-mend = Køyr «radslag migrate». Då lagar eg ho.
cli-doctor-folder-closed = Eg kan ikkje skrive i datamappa { $folder }.
cli-doctor-folder-closed-mend = Gi brukaren som køyrer boten rett til å skrive der.
cli-doctor-rights-good = Ingen andre kan lese nøklane.
cli-doctor-rights-open = Andre brukarar på maskina kan lese det som ligg i { $folder }.
cli-doctor-rights-open-mend = Køyr: chmod -R go-rwx på den mappa.
cli-doctor-rights-env = Andre brukarar på maskina kan lese { $file }, der nøklane til nettverka står.
cli-doctor-rights-env-mend = Køyr: chmod 600 på den fila.
cli-doctor-clock-good = Klokka går rett. Det er { $day }.
cli-doctor-clock-alone = Klokka seier { $day }. Eg har ikkje samanlikna ho med andre.
cli-doctor-clock-year = Klokka seier { $day }. Det kan ikkje stemme.
cli-doctor-clock-year-mend = Still klokka på maskina, og slå på tidssynkronisering.
cli-doctor-clock-fast = Klokka går { $minutes } minutt for fort.
cli-doctor-clock-fast-mend = Slå på tidssynkronisering. Fristar og påminningar følgjer klokka på maskina.
cli-doctor-clock-slow = Klokka går { $minutes } minutt for seint.
cli-doctor-clock-slow-mend = Slå på tidssynkronisering. Fristar og påminningar følgjer klokka på maskina.
cli-doctor-networks-none = Ingen nettverk er sette opp.
cli-doctor-networks-none-mend = Set RADSLAG_TELEGRAM_TOKEN, eller RADSLAG_MATRIX_HOMESERVER med brukar og passord. Utan nettverk kan du berre snakke i terminalen.
cli-doctor-telegram-good = Telegram kjenner boten som { $name }.
cli-doctor-telegram-unasked = Telegram er sett opp. Eg har ikkje spurt om nøkkelen gjeld.
cli-doctor-telegram-refused = Telegram godtek ikkje nøkkelen.
cli-doctor-telegram-refused-mend = Hent nøkkelen på nytt hos BotFather, og set RADSLAG_TELEGRAM_TOKEN.
cli-doctor-telegram-silent = Eg når ikkje Telegram.
cli-doctor-telegram-silent-mend = Sjå om maskina er på nett, og om ein brannmur stengjer. Står det ei anna adresse i RADSLAG_TELEGRAM_API_URL, så sjå på ho.
cli-doctor-telegram-trouble = Telegram svara med feil { $status }.
cli-doctor-telegram-trouble-mend = Vent litt og prøv igjen.
cli-doctor-telegram-other = Svaret kom ikkje frå Telegram.
cli-doctor-telegram-other-mend = Sjå på RADSLAG_TELEGRAM_API_URL.
cli-doctor-matrix-good = Matrix svarar, og boten er { $name }.
cli-doctor-matrix-unasked = Matrix er sett opp. Eg har ikkje spurt heimetenaren.
cli-doctor-matrix-refused = Heimetenaren godtek ikkje nøkkelen.
cli-doctor-matrix-refused-mend = Set RADSLAG_MATRIX_TOKEN på nytt, eller bruk RADSLAG_MATRIX_PASSWORD.
cli-doctor-matrix-silent = Eg når ikkje heimetenaren.
cli-doctor-matrix-silent-mend = Sjå om maskina er på nett, og om adressa i RADSLAG_MATRIX_HOMESERVER stemmer.
cli-doctor-matrix-trouble = Heimetenaren svara med feil { $status }.
cli-doctor-matrix-trouble-mend = Vent litt og prøv igjen. Varer det, så spør den som driv heimetenaren.
cli-doctor-matrix-other = Nøkkelen høyrer til ein annan brukar enn den som er sett. { $name }
cli-doctor-matrix-other-mend = Sjå på RADSLAG_MATRIX_USER og RADSLAG_MATRIX_TOKEN.
cli-doctor-zones-good = Tidssonene er på plass.
cli-doctor-zones-missing = Tidssonene manglar.
cli-doctor-zones-missing-mend = Installer pakken tzdata på nytt.
cli-doctor-voice-good = Ei røyst kan lese opp: { $name }. Språk: { $languages }.
cli-doctor-voice-none = Inga røyst kan lese opp. Boten seier det og tilbyr eit menneske.
cli-doctor-voice-none-mend = Vil du ha ei røyst, køyr pip install 'radslag[voice]'.
cli-doctor-voice-missing = Eg kan ikkje bruke røysta som er vald i RADSLAG_VOICE.
cli-doctor-voice-missing-mend = Installer ho, eller set RADSLAG_VOICE til auto. Den innebygde røysta følgjer med radslag[voice].
cli-doctor-fonts-good = Skrifttypane til papira er på plass.
cli-doctor-fonts-missing = Skrifttypane til papira manglar.
cli-doctor-fonts-missing-mend = Installer pakken font-source-sans-pro på nytt.
cli-doctor-database-good = Databasen er heil og ny nok ({ $version }).
cli-doctor-database-none = Det er ingen database enno.
cli-doctor-database-none-mend = Køyr «radslag migrate», og deretter «radslag council create».
cli-doctor-database-empty = Databasen er tom.
cli-doctor-database-empty-mend = Køyr «radslag migrate».
cli-doctor-database-old = Databasen er frå ein annan versjon.
cli-doctor-database-old-mend = Køyr «radslag migrate». Er databasen nyare enn programmet, så oppdater programmet.
cli-doctor-database-gone = Databasefila er borte, men nøklane er der.
cli-doctor-database-gone-mend = Legg tilbake fila eller ein tryggleikskopi. Skal du byrje heilt på nytt, så flytt mappa keys først.
cli-doctor-database-closed = Eg kan ikkje lese og skrive { $file }.
cli-doctor-database-closed-mend = Gi brukaren som køyrer boten rett til å lese og skrive fila.
cli-doctor-database-broken = Databasen { $file } er skadd: { $fault }.
cli-doctor-database-broken-mend = Stopp boten. Ta vare på fila, og legg tilbake ein tryggleikskopi. Sjå deploy/README.md.
cli-doctor-database-unreached = Eg når ikkje databasen.
cli-doctor-database-unreached-mend = Sjå på RADSLAG_DATABASE_URL, og om PostgreSQL går.
cli-doctor-councils-good =
    { $many ->
        [one] Det er eitt råd i databasen.
       *[other] Det er { $many } råd i databasen.
    }
cli-doctor-councils-none = Det er ingen råd enno.
cli-doctor-councils-none-mend = Køyr «radslag council create».
cli-doctor-audit-good = Loggen i { $council } er heil.
cli-doctor-audit-broken = Loggen i { $council } er endra. Første stad: nummer { $number }.
cli-doctor-audit-broken-mend = Ta vare på databasen, og finn ut kven og når. Sei det til koordinatoren.
cli-doctor-audit-no-code = Koden for loggen er ikkje til å lese.
cli-doctor-audit-no-code-mend = Skriv han slik han står i meldinga, til dømes 132-4f0c… med alle teikn.
cli-doctor-delivery-waiting =
    { $many ->
        [one] { $council }: éi melding kom ikkje fram. Koordinatoren ser henne i chatten med «leveringar».
       *[other] { $council }: { $many } meldingar kom ikkje fram. Koordinatoren ser dei i chatten med «leveringar».
    }
cli-doctor-running-good = Boten går, og nettverka svarar.
cli-doctor-running-stopped = Boten går ikkje no. Start han med «radslag run».
cli-doctor-running-silent = Boten går, men { $name } har ikkje svara på lenge.
cli-doctor-running-silent-mend = Sjå i loggen kva som er gale. Hjelper det ikkje, så start boten på nytt.
cli-doctor-running-behind = Boten går, men { $many } meldingar har venta for lenge.
cli-doctor-running-behind-mend = Sjå i loggen kva som er gale.
cli-council-help = Råd i denne databasen.
cli-council-create-help = Lag eit nytt råd med ein koordinator, og få invitasjonskoden.
cli-council-list-help = Vis alle råd.
cli-council-show-help = Vis reglane og menneska i eit råd.
cli-council-name = Namnet på rådet.
cli-council-officer = Namnet på koordinatoren.
cli-council-phone = Telefonen til koordinatoren.
cli-council-hours = Når koordinatoren svarar, til dømes «kvardagar 08–15».
cli-council-country = Landet: NO, SE eller GB. Det avgjer heilagdagar og tidssone.
cli-council-language = Språket til rådet: nb, nn, sv eller en.
cli-council-which = Rådet: namn eller kode.
cli-council-created = { $name } er laga. Koordinatoren { $officer } kjem inn med koden { $code }. Han gjeld til { $until }.
cli-council-none = Det er ingen råd enno.
cli-council-line =
    { $people ->
        [one] { $name } ({ $id }), { $people } menneske
       *[other] { $name } ({ $id }), { $people } menneske
    }
cli-council-unknown = Eg finn ikkje rådet «{ $council }».
cli-shown-name = Namn
cli-shown-id = Kode
cli-shown-zone = Tidssone
cli-shown-language = Språk
cli-shown-mandate = Mandat
cli-shown-deadlines = Fristar i dagar frå møtet
cli-shown-quiet = Stille timar
cli-shown-people = Menneske
cli-shown-bodies = Grupper
cli-shown-meetings = Komande møte
cli-invite-help = Inviter eit menneske til eit råd, og få koden og brevet.
cli-invite-name = Namnet på den du inviterer.
cli-invite-role = Rolla, til dømes member, deputy, observer, coordinator.
cli-invite-letter = Skriv brevet med QR-kode til denne HTML-fila.
cli-invited = { $name } kjem inn i { $council } med koden { $code }. Han gjeld til { $until }.
cli-letters-help = Lag invitasjonsbrev til alle i lista som ikkje er komne inn, klare til utskrift.
cli-letters-out = HTML-fila som breva skal liggje i, éi side for kvart brev.
cli-letters-made =
    { $many ->
        [one] Eitt brev ligg i { $file }. Slett fila når det er skrive ut.
       *[other] { $many } brev ligg i { $file }. Slett fila når dei er skrivne ut.
    }
cli-letters-none = Alle i lista er komne inn.
cli-agenda-help = Les ei innkalling og vis kva eg forstod.
cli-agenda-file = Fila med innkallinga: DOCX, ODT, PDF, HTML, Markdown eller tekst.
cli-agenda-no-file = Fila { $file } finst ikkje.
cli-agenda-body = Råd
cli-agenda-date = Dato
cli-agenda-start = Start
cli-agenda-end = Slutt
cli-agenda-place = Stad
cli-agenda-deadline = Frist
cli-agenda-unsure = Usikkert
cli-agenda-missing = står ikkje
cli-lint-help = Les ein tekst og sei kva som er tungt eller feil, og kva som kan stå i staden. Sluttar med 0 når alt er klart, 1 når du bør rette noko, 2 når eg ikkje kan lese fila.
cli-lint-file = Fila med teksten: DOCX, ODT, PDF, HTML, Markdown eller tekst. Skriv - for å lese det som kjem inn.
cli-lint-lang = Språket i teksten: nb, nn, sv eller en. Utan denne kjenner eg att språket.
cli-lint-profile = Måten å skrive på: standard, plain eller screen_reader.
cli-lint-message = Teksten er ei melding i ein samtale, ikkje eit papir.
cli-lint-no-file = Fila { $file } finst ikkje.
cli-lint-no-language = Eg kan ikkje språket { $language }. Eg kan { $known }.
cli-lint-no-profile = Måten å skrive på heiter ikkje { $profile }. Vel ein av desse: { $known }.
cli-lint-which-language = Eg kjenner ikkje att språket. Sei kva det er med --lang: { $known }.
cli-lint-line = Linje { $n }
cli-lint-part = Avsnitt { $n }
cli-lint-whole = Heile teksten
cli-lint-stops = rett dette
cli-lint-asks = sjå på
cli-lint-hint = tips
cli-lint-clean = Ingen framlegg. Teksten er klar.
cli-lint-lix = Lesetal { $lix }, { $band }, { $words } ord. Talt med setningsdelar { $version }.
cli-lint-mean = Setningane har i snitt { $mean } ord. Den lengste har { $longest }.
cli-lint-band-very-easy = svært lett
cli-lint-band-easy = lett
cli-lint-band-medium = middels
cli-lint-band-hard = tung
cli-lint-band-very-hard = svært tung

cli-payroll-help = Skriv ei fil til løn til ei mappe. Ho går aldri gjennom chat.
cli-payroll-ref = Namnet på fila, slik det står i meldinga om ho
cli-payroll-out = Mappa fila skal liggje i
cli-payroll-written = Fila er skriven: { $file }
cli-payroll-none = Eg finn inga fil med namnet { $ref }.
cli-rates-help = Legg publiserte satsar inn i eit råd.
cli-rates-preset = Kva satsar
cli-rates-from = Gjeld frå, til dømes 2027-01-01
cli-rates-set = { $council } har satsane «{ $preset }» frå { $day }. Kjelde: { $source }. Les gjennom dei.
cli-rates-unknown = Det finst ingen satsar som heiter { $preset }. Vel mellom: { $presets }
cli-rates-day = Eg forstår ikkje datoen { $typed }. Skriv til dømes 2027-01-01.
cli-payer-help = Sei korleis eit råd sender til løn.
cli-payer-preset = Kva form løn vil ha
cli-payer-centre = Kostnadsstad hos løn
cli-payer-codes = Ei linje og lønsarten for ho, til dømes MEETING=4410
cli-payer-set = { $council } sender til løn som «{ $preset }». Linjer utan lønsart: { $missing }
cli-payer-unknown = Det finst inga form som heiter { $preset }. Vel mellom: { $presets }
cli-payer-code = Eg forstår ikkje { $typed }. Skriv linje og lønsart, til dømes MEETING=4410.
