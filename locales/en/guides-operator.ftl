### The user guide for whoever runs the bot on a machine.
### Lines that are typed in the terminal are the same in all languages.

guides-operator = User guide for whoever runs Rådslag
guides-operator-about = Rådslag is one program and one folder. With Python 3.11 it runs within half an hour. You need no web site.

guides-operator-install = Install
guides-operator-install-1 = Make a user of its own on the machine. Put the project in the folder /opt/radslag.
guides-operator-install-2 = Make an environment for Python, and fetch the libraries:
guides-operator-install-3 = python3 -m venv .venv
guides-operator-install-4 = .venv/bin/pip install -c constraints.txt -e .
guides-operator-install-5 = Copy the file deploy/settings.example to /etc/radslag.env. Only the robot's user may be able to read it.
guides-operator-install-6 = Copy deploy/radslag.service to /etc/systemd/system. The folder deploy has files for containers too.

guides-operator-settings = Settings
guides-operator-settings-1 = RADSLAG_DATA_DIR is the folder with database, keys and files. Only one user may be able to read it.
guides-operator-settings-2 = RADSLAG_LANGUAGE is the language of the terminal.
guides-operator-settings-3 = All the names are in README, in a table.

guides-operator-telegram = Telegram
guides-operator-telegram-1 = Write to BotFather on Telegram, and make a bot. Leave privacy mode on.
guides-operator-telegram-2 = Put the key you get into RADSLAG_TELEGRAM_TOKEN.
guides-operator-telegram-3 = Make the bot an administrator of a group if it is to make topics there.

guides-operator-matrix = Matrix
guides-operator-matrix-1 = Make an account for the bot on a server.
guides-operator-matrix-2 = Set RADSLAG_MATRIX_HOMESERVER, RADSLAG_MATRIX_USER and RADSLAG_MATRIX_PASSWORD.
guides-operator-matrix-3 = The bot makes its own device and signs it. Have no other programs on the same account.
guides-operator-matrix-4 = On a server of your own you can lift the limit on how fast the bot may write.

guides-operator-database = PostgreSQL
guides-operator-database-1 = SQLite is enough for most, and asks nothing of you.
guides-operator-database-2 = If you need PostgreSQL, fetch the library:
guides-operator-database-3 = .venv/bin/pip install -c constraints.txt -e ".[postgresql]"
guides-operator-database-4 = Set RADSLAG_DATABASE_URL to the address. It begins with postgresql+psycopg.

guides-operator-run = Start
guides-operator-run-1 = Make the database ready, and see that everything is in order:
guides-operator-run-2 = radslag migrate
guides-operator-run-3 = radslag doctor
guides-operator-run-4 = Make a council. The code that comes out is for the coordinator:
guides-operator-run-5 = radslag council create --name "Boligrådet" --officer "Liv Holm" --phone 40012345
guides-operator-run-6 = Start the robot, by hand or as a service:
guides-operator-run-7 = radslag run
guides-operator-run-8 = systemctl enable --now radslag

guides-operator-backup = Keep everything safe
guides-operator-backup-1 = Think of a passphrase, and put it in a file. Keep the passphrase somewhere else too.
guides-operator-backup-2 = The copy is encrypted, and can be taken while the robot runs:
guides-operator-backup-3 = radslag backup --passphrase-file phrase.txt --out radslag.backup
guides-operator-backup-4 = The copy is opened and tried before the command says that it is done.
guides-operator-backup-5 = Move the copy to another machine. Delete copies that are older than 30 days.
guides-operator-backup-6 = The keys of secret votes are never in it.

guides-operator-restore = Get it back
guides-operator-restore-1 = Stop the robot. Choose an empty folder as data folder.
guides-operator-restore-2 = Get everything back, and look it over:
guides-operator-restore-3 = radslag restore radslag.backup --passphrase-file phrase.txt
guides-operator-restore-4 = radslag doctor
guides-operator-restore-5 = Secret votes that were open are cancelled. Everybody is told.
guides-operator-restore-6 = What was written on Telegram after the copy is lost. On Matrix, Rådslag tells those it concerns.

guides-operator-upgrade = Upgrade
guides-operator-upgrade-1 = Stop the robot, and take a copy.
guides-operator-upgrade-2 = Replace the project, and fetch the libraries again.
guides-operator-upgrade-3 = Make the database ready, and start again:
guides-operator-upgrade-4 = radslag migrate
guides-operator-upgrade-5 = An old program does not open a newer database.

guides-operator-keys = Keys
guides-operator-keys-1 = The folder keys in the data folder unlocks everything. Never share it.
guides-operator-keys-2 = The key of a day is deleted after 90 days. Nobody can then read what lay there.
guides-operator-keys-3 = If the database is gone while the keys are there, the robot does not silently begin anew.

guides-operator-trouble = When something is wrong
guides-operator-trouble-1 = The command doctor says what is wrong, and what you can do:
guides-operator-trouble-2 = radslag doctor
guides-operator-trouble-3 = The log shows neither names nor words of people. You can show it to others.
guides-operator-trouble-4 = If the program ends with code 2, a setting is wrong.
guides-operator-trouble-5 = Code 74 means that the database is gone or damaged.
guides-operator-trouble-6 = Code 75 means that another program uses the database.

guides-operator-files = Files and reports
guides-operator-files-1 = The file for payroll is only fetched here, never in chat:
guides-operator-files-2 = radslag payroll L1 --council Boligrådet --out .
guides-operator-files-3 = Reports and archive of a council:
guides-operator-files-4 = radslag export annual --council Boligrådet --year 2027 --out 2027
guides-operator-files-5 = radslag export archive --council Boligrådet --year 2027
guides-operator-files-6 = These guides, in one language, in every form:
guides-operator-files-7 = radslag export guides --language en --out guides
