### The user guide for whoever runs the bot on a machine.
### Lines that are typed in the terminal are the same in all languages.

guides-operator = Brukarrettleiing for den som driftar
guides-operator-about = Rådslag er eitt program og éi mappe. Med Python 3.11 er det i gang på ein halv time. Du treng inga nettside.

guides-operator-install = Installer
guides-operator-install-1 = Lag ein eigen brukar på maskina. Legg prosjektet i mappa /opt/radslag.
guides-operator-install-2 = Lag eit miljø for Python, og hent biblioteka:
guides-operator-install-3 = python3 -m venv .venv
guides-operator-install-4 = .venv/bin/pip install -c constraints.txt -e .
guides-operator-install-5 = Kopier fila deploy/settings.example til /etc/radslag.env. Berre brukaren til roboten skal kunne lese ho.
guides-operator-install-6 = Kopier deploy/radslag.service til /etc/systemd/system. Mappa deploy har òg filer for containerar.

guides-operator-settings = Set innstillingar
guides-operator-settings-1 = RADSLAG_DATA_DIR er mappa med database, nøklar og filer. Berre éin brukar skal kunne lese ho.
guides-operator-settings-2 = RADSLAG_LANGUAGE er språket i terminalen.
guides-operator-settings-3 = Alle namna står i README, i ein tabell.

guides-operator-telegram = Telegram
guides-operator-telegram-1 = Skriv til BotFather på Telegram, og lag ein bot. La personvernmodus vere på.
guides-operator-telegram-2 = Legg nøkkelen du får, i RADSLAG_TELEGRAM_TOKEN.
guides-operator-telegram-3 = Gjer boten til administrator i ei gruppe om han skal lage emne der.

guides-operator-matrix = Matrix
guides-operator-matrix-1 = Lag ein konto for boten på ein tenar.
guides-operator-matrix-2 = Set RADSLAG_MATRIX_HOMESERVER, RADSLAG_MATRIX_USER og RADSLAG_MATRIX_PASSWORD.
guides-operator-matrix-3 = Boten lagar si eiga eining og signerer ho. Ha ingen andre program på same konto.
guides-operator-matrix-4 = På ein eigen tenar kan du løfte grensa for kor raskt boten får skrive.

guides-operator-database = PostgreSQL
guides-operator-database-1 = SQLite er nok for dei fleste, og treng ingenting frå deg.
guides-operator-database-2 = Treng du PostgreSQL, hent biblioteket:
guides-operator-database-3 = .venv/bin/pip install -c constraints.txt -e ".[postgresql]"
guides-operator-database-4 = Set RADSLAG_DATABASE_URL til adressa. Ho tek til med postgresql+psycopg.

guides-operator-run = Start
guides-operator-run-1 = Gjer databasen klar, og sjå etter om alt er i orden:
guides-operator-run-2 = radslag migrate
guides-operator-run-3 = radslag doctor
guides-operator-run-4 = Lag eit råd. Koden som kjem ut, gir du til koordinatoren:
guides-operator-run-5 = radslag council create --name "Boligrådet" --officer "Liv Holm" --phone 40012345
guides-operator-run-6 = Start roboten, for hand eller som teneste:
guides-operator-run-7 = radslag run
guides-operator-run-8 = systemctl enable --now radslag

guides-operator-backup = Ta vare på alt
guides-operator-backup-1 = Lag ein passordfrase, og legg han i ei fil. Ta vare på frasen ein annan stad òg.
guides-operator-backup-2 = Kopien er kryptert. Du kan ta han medan roboten går:
guides-operator-backup-3 = radslag backup --passphrase-file phrase.txt --out radslag.backup
guides-operator-backup-4 = Kommandoen opnar og prøver kopien før han seier at han er ferdig.
guides-operator-backup-5 = Flytt kopien til ei anna maskin. Slett kopiar som er eldre enn 30 dagar.
guides-operator-backup-6 = Nøklane til hemmelege avrøystingar er aldri med.

guides-operator-restore = Hent tilbake
guides-operator-restore-1 = Stopp roboten. Vel ei tom mappe som datamappe.
guides-operator-restore-2 = Hent alt tilbake, og sjå etter:
guides-operator-restore-3 = radslag restore radslag.backup --passphrase-file phrase.txt
guides-operator-restore-4 = radslag doctor
guides-operator-restore-5 = Rådslag avlyser hemmelege avrøystingar som var opne. Alle får vite det.
guides-operator-restore-6 = Det folk skreiv på Telegram etter kopien, er tapt. På Matrix seier Rådslag frå til dei det gjeld.

guides-operator-upgrade = Oppgrader
guides-operator-upgrade-1 = Stopp roboten, og ta ein kopi.
guides-operator-upgrade-2 = Byt ut prosjektet, og hent biblioteka på nytt.
guides-operator-upgrade-3 = Gjer databasen klar, og start att:
guides-operator-upgrade-4 = radslag migrate
guides-operator-upgrade-5 = Eit gammalt program vil ikkje opne ein nyare database.

guides-operator-keys = Nøklar
guides-operator-keys-1 = Mappa keys i datamappa låser opp alt. Del ho aldri med nokon.
guides-operator-keys-2 = Kvar dag har ein nøkkel. Rådslag slettar han etter 90 dagar. Då kan ingen lese det som låg der.
guides-operator-keys-3 = Er databasen borte medan nøklane finst, vil ikkje roboten starte på nytt i det stille.

guides-operator-trouble = Når noko er gale
guides-operator-trouble-1 = Kommandoen doctor seier kva som er gale, og kva du kan gjere:
guides-operator-trouble-2 = radslag doctor
guides-operator-trouble-3 = Loggen viser verken namn eller noko folk har skrive. Du kan vise han til andre.
guides-operator-trouble-4 = Sluttar programmet med kode 2, er ei innstilling feil.
guides-operator-trouble-5 = Kode 74 betyr at databasen er borte eller skadd.
guides-operator-trouble-6 = Kode 75 betyr at eit anna program brukar databasen.

guides-operator-files = Få ut filer
guides-operator-files-1 = Fila til løn hentar du berre her, aldri i chat:
guides-operator-files-2 = radslag payroll L1 --council Boligrådet --out .
guides-operator-files-3 = Rapportar og arkiv for eit råd:
guides-operator-files-4 = radslag export annual --council Boligrådet --year 2027 --out 2027
guides-operator-files-5 = radslag export archive --council Boligrådet --year 2027
guides-operator-files-6 = Desse rettleiingane, på eitt språk, i alle former:
guides-operator-files-7 = radslag export guides --language nn --out guides
