### The user guide for whoever runs the bot on a machine.
### Lines that are typed in the terminal are the same in all languages.

guides-operator = Användarguide för den som driver Rådslag
guides-operator-about = Rådslag är ett program och en mapp. Med Python 3.11 är det i gång på en halvtimme. Du behöver ingen webbplats.

guides-operator-install = Installera
guides-operator-install-1 = Gör en egen användare på maskinen. Lägg projektet i mappen /opt/radslag.
guides-operator-install-2 = Gör en miljö för Python och hämta biblioteken:
guides-operator-install-3 = python3 -m venv .venv
guides-operator-install-4 = .venv/bin/pip install -c constraints.txt -e .
guides-operator-install-5 = Kopiera filen deploy/settings.example till /etc/radslag.env. Bara robotens användare ska kunna läsa den.
guides-operator-install-6 = Kopiera deploy/radslag.service till /etc/systemd/system. Mappen deploy har också filer för containrar.

guides-operator-settings = Ställ in
guides-operator-settings-1 = RADSLAG_DATA_DIR är mappen med databas, nycklar och filer. Bara en användare ska kunna läsa den.
guides-operator-settings-2 = RADSLAG_LANGUAGE är språket i terminalen.
guides-operator-settings-3 = Alla namnen står i README, i en tabell.

guides-operator-telegram = Telegram
guides-operator-telegram-1 = Skriv till BotFather på Telegram och gör en bot. Låt sekretessläget vara på.
guides-operator-telegram-2 = Lägg nyckeln du får i RADSLAG_TELEGRAM_TOKEN.
guides-operator-telegram-3 = Gör boten till administratör i en grupp om den ska göra ämnen där.

guides-operator-matrix = Matrix
guides-operator-matrix-1 = Gör ett konto för boten på en server.
guides-operator-matrix-2 = Sätt RADSLAG_MATRIX_HOMESERVER, RADSLAG_MATRIX_USER och RADSLAG_MATRIX_PASSWORD.
guides-operator-matrix-3 = Boten gör sin egen enhet och signerar den. Ha inga andra program på samma konto.
guides-operator-matrix-4 = På en egen server kan du höja gränsen för hur fort boten får skriva.

guides-operator-database = PostgreSQL
guides-operator-database-1 = SQLite räcker för de flesta och behöver inget från dig.
guides-operator-database-2 = Behöver du PostgreSQL, hämta biblioteket:
guides-operator-database-3 = .venv/bin/pip install -c constraints.txt -e ".[postgresql]"
guides-operator-database-4 = Sätt RADSLAG_DATABASE_URL till adressen. Den börjar med postgresql+psycopg.

guides-operator-run = Starta
guides-operator-run-1 = Gör databasen klar och se efter om allt är i ordning:
guides-operator-run-2 = radslag migrate
guides-operator-run-3 = radslag doctor
guides-operator-run-4 = Gör ett råd. Koden som kommer ut ger du till samordnaren:
guides-operator-run-5 = radslag council create --name "Boligrådet" --officer "Liv Holm" --phone 40012345
guides-operator-run-6 = Starta roboten, för hand eller som tjänst:
guides-operator-run-7 = radslag run
guides-operator-run-8 = systemctl enable --now radslag

guides-operator-backup = Spara en kopia av allt
guides-operator-backup-1 = Hitta på en lösenfras och lägg den i en fil. Spara frasen på ett annat ställe också.
guides-operator-backup-2 = Kopian är krypterad. Du kan ta den medan roboten går:
guides-operator-backup-3 = radslag backup --passphrase-file phrase.txt --out radslag.backup
guides-operator-backup-4 = Kommandot öppnar och prövar kopian innan det säger att den är klar.
guides-operator-backup-5 = Flytta kopian till en annan maskin. Ta bort kopior som är äldre än 30 dagar.
guides-operator-backup-6 = Nycklarna till hemliga omröstningar är aldrig med.

guides-operator-restore = Hämta tillbaka
guides-operator-restore-1 = Stoppa roboten. Välj en tom mapp som datamapp.
guides-operator-restore-2 = Hämta tillbaka allt och se efter:
guides-operator-restore-3 = radslag restore radslag.backup --passphrase-file phrase.txt
guides-operator-restore-4 = radslag doctor
guides-operator-restore-5 = Rådslag ställer in hemliga omröstningar som var öppna. Alla får veta det.
guides-operator-restore-6 = Det ni skrev på Telegram efter kopian är borta. På Matrix säger Rådslag till dem det gäller.

guides-operator-upgrade = Uppgradera
guides-operator-upgrade-1 = Stoppa roboten och ta en kopia.
guides-operator-upgrade-2 = Byt ut projektet och hämta biblioteken igen.
guides-operator-upgrade-3 = Gör databasen klar och starta igen:
guides-operator-upgrade-4 = radslag migrate
guides-operator-upgrade-5 = Ett gammalt program öppnar inte en nyare databas.

guides-operator-keys = Nycklar
guides-operator-keys-1 = Mappen keys i datamappen låser upp allt. Dela den aldrig med någon.
guides-operator-keys-2 = Rådslag tar bort nyckeln för en dag efter 90 dagar. Då kan ingen läsa det som låg där.
guides-operator-keys-3 = Är databasen borta medan nycklarna finns kvar börjar roboten inte om i tysthet.

guides-operator-trouble = När något är fel
guides-operator-trouble-1 = Kommandot doctor säger vad som är fel och vad du kan göra:
guides-operator-trouble-2 = radslag doctor
guides-operator-trouble-3 = Loggen visar varken namn eller något som folk har skrivit. Du kan visa den för andra.
guides-operator-trouble-4 = Slutar programmet med kod 2 är en inställning fel.
guides-operator-trouble-5 = Kod 74 betyder att databasen är borta eller skadad.
guides-operator-trouble-6 = Kod 75 betyder att ett annat program använder databasen.

guides-operator-files = Ta ut filer
guides-operator-files-1 = Filen till lön hämtar du bara här, aldrig i chatt:
guides-operator-files-2 = radslag payroll L1 --council Boligrådet --out .
guides-operator-files-3 = Rapporter och arkiv för ett råd:
guides-operator-files-4 = radslag export annual --council Boligrådet --year 2027 --out 2027
guides-operator-files-5 = radslag export archive --council Boligrådet --year 2027
guides-operator-files-6 = De här guiderna, på ett språk, i alla former:
guides-operator-files-7 = radslag export guides --language sv --out guides
