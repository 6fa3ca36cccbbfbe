### The user guide for whoever runs the bot on a machine. nb is the source.
### Lines that are typed in the terminal are the same in all languages.

guides-operator = Brukerveiledning for den som drifter
guides-operator-about = Rådslag er ett program og én mappe. Med Python 3.11 er det i gang på en halv time. Du trenger ingen nettside.

guides-operator-install = Installer
guides-operator-install-1 = Lag en egen bruker på maskinen. Legg prosjektet i mappen /opt/radslag.
guides-operator-install-2 = Lag et miljø for Python, og hent bibliotekene:
guides-operator-install-3 = python3 -m venv .venv
guides-operator-install-4 = .venv/bin/pip install -c constraints.txt -e .
guides-operator-install-5 = Kopier filen deploy/settings.example til /etc/radslag.env. Bare brukeren til roboten skal kunne lese den.
guides-operator-install-6 = Kopier deploy/radslag.service til /etc/systemd/system. Mappen deploy har også filer for containere.

guides-operator-settings = Sett innstillinger
guides-operator-settings-1 = RADSLAG_DATA_DIR er mappen med database, nøkler og filer. Den skal bare én bruker kunne lese.
guides-operator-settings-2 = RADSLAG_LANGUAGE er språket i terminalen.
guides-operator-settings-3 = Alle navnene står i README, i en tabell.

guides-operator-telegram = Telegram
guides-operator-telegram-1 = Skriv til BotFather på Telegram, og lag en bot. La personvernmodus være på.
guides-operator-telegram-2 = Legg nøkkelen du får, i RADSLAG_TELEGRAM_TOKEN.
guides-operator-telegram-3 = Gjør boten til administrator i en gruppe hvis den skal lage emner der.

guides-operator-matrix = Matrix
guides-operator-matrix-1 = Lag en konto for boten på en tjener.
guides-operator-matrix-2 = Sett RADSLAG_MATRIX_HOMESERVER, RADSLAG_MATRIX_USER og RADSLAG_MATRIX_PASSWORD.
guides-operator-matrix-3 = Boten lager sin egen enhet og signerer den. Ha ingen andre programmer på samme konto.
guides-operator-matrix-4 = På en egen tjener kan du løfte grensen for hvor raskt boten får skrive.

guides-operator-database = PostgreSQL
guides-operator-database-1 = SQLite er nok for de fleste, og trenger ingenting fra deg.
guides-operator-database-2 = Trenger du PostgreSQL, hent biblioteket:
guides-operator-database-3 = .venv/bin/pip install -c constraints.txt -e ".[postgresql]"
guides-operator-database-4 = Sett RADSLAG_DATABASE_URL til adressen. Den begynner med postgresql+psycopg.

guides-operator-run = Start
guides-operator-run-1 = Gjør databasen klar, og se etter om alt er i orden:
guides-operator-run-2 = radslag migrate
guides-operator-run-3 = radslag doctor
guides-operator-run-4 = Lag et råd. Koden som kommer ut, gir du til koordinatoren:
guides-operator-run-5 = radslag council create --name "Boligrådet" --officer "Liv Holm" --phone 40012345
guides-operator-run-6 = Start roboten, for hånd eller som tjeneste:
guides-operator-run-7 = radslag run
guides-operator-run-8 = systemctl enable --now radslag

guides-operator-backup = Ta vare på alt
guides-operator-backup-1 = Lag en passordfrase, og legg den i en fil. Ta vare på frasen et annet sted også.
guides-operator-backup-2 = Kopien er kryptert. Du kan ta den mens roboten går:
guides-operator-backup-3 = radslag backup --passphrase-file phrase.txt --out radslag.backup
guides-operator-backup-4 = Kommandoen åpner og prøver kopien før den sier at den er ferdig.
guides-operator-backup-5 = Flytt kopien til en annen maskin. Slett kopier som er eldre enn 30 dager.
guides-operator-backup-6 = Nøklene til hemmelige avstemninger er aldri med.

guides-operator-restore = Hent tilbake
guides-operator-restore-1 = Stopp roboten. Velg en tom mappe som datamappe.
guides-operator-restore-2 = Hent alt tilbake, og se etter:
guides-operator-restore-3 = radslag restore radslag.backup --passphrase-file phrase.txt
guides-operator-restore-4 = radslag doctor
guides-operator-restore-5 = Rådslag avlyser hemmelige avstemninger som var åpne. Alle får vite det.
guides-operator-restore-6 = Det folk skrev på Telegram etter kopien, er tapt. På Matrix sier Rådslag fra til dem det gjelder.

guides-operator-upgrade = Oppgrader
guides-operator-upgrade-1 = Stopp roboten, og ta en kopi.
guides-operator-upgrade-2 = Bytt ut prosjektet, og hent bibliotekene på nytt.
guides-operator-upgrade-3 = Gjør databasen klar, og start igjen:
guides-operator-upgrade-4 = radslag migrate
guides-operator-upgrade-5 = Et gammelt program vil ikke åpne en nyere database.

guides-operator-keys = Nøkler
guides-operator-keys-1 = Mappen keys i datamappen låser opp alt. Del den aldri med noen.
guides-operator-keys-2 = Hver dag har en nøkkel. Rådslag sletter den etter 90 dager. Da kan ingen lese det som lå der.
guides-operator-keys-3 = Er databasen borte mens nøklene finnes, vil ikke roboten starte på nytt i det stille.

guides-operator-trouble = Når noe er galt
guides-operator-trouble-1 = Kommandoen doctor sier hva som er galt, og hva du kan gjøre:
guides-operator-trouble-2 = radslag doctor
guides-operator-trouble-3 = Loggen viser hverken navn eller noe folk har skrevet. Du kan vise den til andre.
guides-operator-trouble-4 = Slutter programmet med kode 2, er en innstilling feil.
guides-operator-trouble-5 = Kode 74 betyr at databasen er borte eller skadet.
guides-operator-trouble-6 = Kode 75 betyr at et annet program bruker databasen.

guides-operator-files = Få ut filer
guides-operator-files-1 = Filen til lønn henter du bare her, aldri i chat:
guides-operator-files-2 = radslag payroll L1 --council Boligrådet --out .
guides-operator-files-3 = Rapporter og arkiv for et råd:
guides-operator-files-4 = radslag export annual --council Boligrådet --year 2027 --out 2027
guides-operator-files-5 = radslag export archive --council Boligrådet --year 2027
guides-operator-files-6 = Disse veiledningene, på ett språk, i alle former:
guides-operator-files-7 = radslag export guides --language nb --out guides
