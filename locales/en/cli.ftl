### What the commands in the terminal say.

cli-help = Rådslag helps user councils in chat: early items, inputs with answers, minutes that anyone can read.
cli-example = Example: { $command }
cli-json = Print the answer as JSON, for machines.
cli-run-help = Start the bot and keep it running until it is stopped.
cli-run-no-network = No network is set up. Set RADSLAG_TELEGRAM_TOKEN, or RADSLAG_MATRIX_HOMESERVER with a user and a password.
cli-run-busy = The bot is already running on this database. Stop the other one first.
cli-run-name-lost = I have lost the lock on the database and stop. Start me again.
cli-run-file-gone = The database file is gone, but the keys are there. I do not make an empty database instead. Put the file or a backup back. To begin from nothing, move the folder keys away first.
cli-run-file-broken = The database file is damaged ({ $what }). Keep the file, and put a backup back. See deploy/README.md.
cli-demo-help = Play a council year from beginning to end and write out everything that comes of it.
cli-demo-year = The year file to play. Without it the example Fjordvik is played.
cli-demo-out = The folder where everything is written.
cli-demo-facts = Write the facts of the year to this file.
cli-demo-facts-written = The facts are written to { $file }
cli-demo-broken-year = The year file cannot be used. Place: { $where }. Fault: { $what }
cli-database-trouble = The database cannot be used now: { $what }. Nothing was changed. Try again in a while.
cli-chat-help = Talk to the bot in the terminal as a person of a demo database.
cli-chat-as = Who you are: code or name.
cli-chat-data = The folder with the database, for example demo-out.
cli-chat-begins = You talk as { $name }. Write “menu”, or end with Ctrl-D. Send a file with @ before its name, for example @agenda.docx.
cli-chat-nobody = I find nobody called { $person } here.
cli-chat-code = Write the one-time code made for you. Whoever runs the bot gets one with “radslag invite”.
cli-chat-wrong-code = The code is not valid.
cli-chat-no-database = There is no database in { $folder }. Run "radslag demo" first.
cli-migrate-help = Make the database ready for this version.
cli-migrated = The database is updated to { $version }.
cli-migrated-already = The database was ready: { $version }.
cli-migrate-newer = The database is newer ({ $version }) than this program. Update the program. Nothing was changed.
cli-setting-wrong = { $name } cannot be used. { $how }
cli-setting-other = See deploy/settings.example for how it should look.
cli-setting-token-shape = A Telegram token is digits, a colon and a long code. Get it from BotFather.
cli-setting-needs-https = The address must begin with https.
cli-setting-database-kind = The address must begin with sqlite:/// or postgresql+psycopg://.
cli-setting-matrix-user-missing = When the homeserver is set, RADSLAG_MATRIX_USER must be set too.
cli-setting-matrix-secret-missing = Set RADSLAG_MATRIX_PASSWORD or RADSLAG_MATRIX_TOKEN.
cli-doctor-help = See whether all is well, and say what has to be done. Nothing is changed.
cli-doctor-offline = Do not ask the networks, look at this machine only.
cli-doctor-code-option = A code of the log that somebody has kept. May be given several times.
cli-doctor-mark-good = Fine
cli-doctor-mark-look = Look at
cli-doctor-mark-bad = To mend
cli-doctor-all-good = All is well.
cli-doctor-to-do =
    { $many ->
        [one] One thing has to be mended.
       *[other] { $many } things have to be mended. Begin at the top.
    }
cli-doctor-settings-wrong = The setting { $setting } cannot be used.
cli-doctor-folder-good = The data folder is { $folder }.
cli-doctor-folder-missing = The data folder { $folder } is not there yet.
cli-doctor-folder-missing-mend = Run “radslag migrate”. It makes the folder.
cli-doctor-folder-closed = I cannot write in the data folder { $folder }.
cli-doctor-folder-closed-mend = Let the user who runs the bot write there.
cli-doctor-rights-good = Nobody else can read the keys.
cli-doctor-rights-open = Other users of this machine can read what lies in { $folder }.
cli-doctor-rights-open-mend = Run: chmod -R go-rwx on that folder.
cli-doctor-rights-env = Other users of this machine can read { $file }, where the keys of the networks stand.
cli-doctor-rights-env-mend = Run: chmod 600 on that file.
cli-doctor-clock-good = The clock is right. It is { $day }.
cli-doctor-clock-alone = The clock says { $day }. I have not compared it with others.
cli-doctor-clock-year = The clock says { $day }. That cannot be.
cli-doctor-clock-year-mend = Set the machine's clock, and turn time synchronisation on.
cli-doctor-clock-fast = The clock is { $minutes } minutes ahead.
cli-doctor-clock-fast-mend = Turn time synchronisation on. Deadlines and reminders follow the machine's clock.
cli-doctor-clock-slow = The clock is { $minutes } minutes behind.
cli-doctor-clock-slow-mend = Turn time synchronisation on. Deadlines and reminders follow the machine's clock.
cli-doctor-networks-none = No network is set up.
cli-doctor-networks-none-mend = Set RADSLAG_TELEGRAM_TOKEN, or RADSLAG_MATRIX_HOMESERVER with user and password. Without a network you can only talk in the terminal.
cli-doctor-telegram-good = Telegram knows the bot as { $name }.
cli-doctor-telegram-unasked = Telegram is set up. I have not asked whether the key is accepted.
cli-doctor-telegram-refused = Telegram does not accept the key.
cli-doctor-telegram-refused-mend = Get the key from BotFather again, and set RADSLAG_TELEGRAM_TOKEN.
cli-doctor-telegram-silent = I cannot reach Telegram.
cli-doctor-telegram-silent-mend = See whether the machine is online, and whether a firewall is in the way. If RADSLAG_TELEGRAM_API_URL names another address, look at it.
cli-doctor-telegram-trouble = Telegram answered with error { $status }.
cli-doctor-telegram-trouble-mend = Wait a little and try again.
cli-doctor-telegram-other = The answer did not come from Telegram.
cli-doctor-telegram-other-mend = Look at RADSLAG_TELEGRAM_API_URL.
cli-doctor-matrix-good = Matrix answers, and the bot is { $name }.
cli-doctor-matrix-unasked = Matrix is set up. I have not asked the homeserver.
cli-doctor-matrix-refused = The homeserver does not accept the key.
cli-doctor-matrix-refused-mend = Set RADSLAG_MATRIX_TOKEN anew, or use RADSLAG_MATRIX_PASSWORD.
cli-doctor-matrix-silent = I cannot reach the homeserver.
cli-doctor-matrix-silent-mend = See whether the machine is online, and whether the address in RADSLAG_MATRIX_HOMESERVER is right.
cli-doctor-matrix-trouble = The homeserver answered with error { $status }.
cli-doctor-matrix-trouble-mend = Wait a little and try again. If it lasts, ask whoever runs the homeserver.
cli-doctor-matrix-other = The key belongs to another user than the one set. { $name }
cli-doctor-matrix-other-mend = Look at RADSLAG_MATRIX_USER and RADSLAG_MATRIX_TOKEN.
cli-doctor-zones-good = The time zones are there.
cli-doctor-zones-missing = The time zones are missing.
cli-doctor-zones-missing-mend = Install the package tzdata again.
cli-doctor-voice-good = A voice can read aloud: { $name }. Languages: { $languages }.
cli-doctor-voice-none = No voice can read aloud. The bot says so and offers a person.
cli-doctor-voice-none-mend = If you want a voice, run pip install 'radslag[voice]'.
cli-doctor-voice-missing = The voice chosen in RADSLAG_VOICE cannot be used.
cli-doctor-voice-missing-mend = Install it, or set RADSLAG_VOICE to auto. The built-in voice comes with radslag[voice].
cli-doctor-fonts-good = The fonts for papers are there.
cli-doctor-fonts-missing = The fonts for papers are missing.
cli-doctor-fonts-missing-mend = Install the package font-source-sans-pro again.
cli-doctor-database-good = The database is whole and recent enough ({ $version }).
cli-doctor-database-none = There is no database yet.
cli-doctor-database-none-mend = Run “radslag migrate”, and then “radslag council create”.
cli-doctor-database-empty = The database is empty.
cli-doctor-database-empty-mend = Run “radslag migrate”.
cli-doctor-database-old = The database is of another version.
cli-doctor-database-old-mend = Run “radslag migrate”. If the database is newer than the program, update the program.
cli-doctor-database-gone = The database file is gone, but the keys are there.
cli-doctor-database-gone-mend = Put the file or a backup back. To begin from nothing, move the folder keys away first.
cli-doctor-database-closed = I cannot read and write { $file }.
cli-doctor-database-closed-mend = Let the user who runs the bot read and write the file.
cli-doctor-database-broken = The database { $file } is damaged: { $fault }.
cli-doctor-database-broken-mend = Stop the bot. Keep the file, and put a backup back. See deploy/README.md.
cli-doctor-database-unreached = I cannot reach the database.
cli-doctor-database-unreached-mend = Look at RADSLAG_DATABASE_URL, and whether PostgreSQL runs.
cli-doctor-councils-good =
    { $many ->
        [one] There is one council in the database.
       *[other] There are { $many } councils in the database.
    }
cli-doctor-councils-none = There is no council yet.
cli-doctor-councils-none-mend = Run “radslag council create”.
cli-doctor-audit-good = The log of { $council } is whole.
cli-doctor-audit-broken = The log of { $council } was changed. First place: number { $number }.
cli-doctor-audit-broken-mend = Keep the database, and find out who and when. Tell the coordinator.
cli-doctor-audit-no-code = The code of the log cannot be read.
cli-doctor-audit-no-code-mend = Write it as it stands in the message, for example 132-4f0c… with all its signs.
cli-doctor-delivery-waiting =
    { $many ->
        [one] { $council }: one message did not arrive. The coordinator sees it in the chat with “deliveries”.
       *[other] { $council }: { $many } messages did not arrive. The coordinator sees them in the chat with “deliveries”.
    }
cli-doctor-running-good = The bot is running, and the networks answer.
cli-doctor-running-stopped = The bot is not running now. Start it with “radslag run”.
cli-doctor-running-silent = The bot is running, but { $name } has not answered for long.
cli-doctor-running-silent-mend = See in the log what is wrong. If that does not help, start the bot again.
cli-doctor-running-behind = The bot is running, but { $many } messages have waited too long.
cli-doctor-running-behind-mend = See in the log what is wrong.
cli-council-help = Councils in this database.
cli-council-create-help = Make a new council with a coordinator, and get the invitation code.
cli-council-list-help = List all councils.
cli-council-show-help = Show the rules and the people of a council.
cli-council-name = The name of the council.
cli-council-officer = The name of the coordinator.
cli-council-phone = The phone of the coordinator.
cli-council-hours = When the coordinator answers, for example "weekdays 08–15".
cli-council-country = The country: NO, SE or GB. It decides holidays and time zone.
cli-council-language = The language of the council: nb, nn, sv or en.
cli-council-which = The council: name or code.
cli-council-created = { $name } is made. The coordinator { $officer } gets in with the code { $code }. It is valid until { $until }.
cli-council-none = There are no councils yet.
cli-council-line =
    { $people ->
        [one] { $name } ({ $id }), { $people } person
       *[other] { $name } ({ $id }), { $people } people
    }
cli-council-unknown = I cannot find the council "{ $council }".
cli-shown-name = Name
cli-shown-id = Code
cli-shown-zone = Time zone
cli-shown-language = Language
cli-shown-mandate = Mandate
cli-shown-deadlines = Deadlines in days from the meeting
cli-shown-quiet = Quiet hours
cli-shown-people = People
cli-shown-bodies = Bodies
cli-shown-meetings = Coming meetings
cli-invite-help = Invite a person to a council, and get the code and the letter.
cli-invite-name = The name of the one who is invited.
cli-invite-role = The role, for example member, deputy, observer, coordinator.
cli-invite-letter = Write the letter with a QR code to this HTML file.
cli-invited = { $name } gets into { $council } with the code { $code }. It is valid until { $until }.
cli-letters-help = Make invitation letters for everybody in the list who has not come in, ready to print.
cli-letters-out = The HTML file to write the letters to, one page for each.
cli-letters-made =
    { $many ->
        [one] One letter lies in { $file }. Delete the file when it is printed.
       *[other] { $many } letters lie in { $file }. Delete the file when they are printed.
    }
cli-letters-none = Everybody in the list has come in.
cli-agenda-help = Read an agenda and show what was understood.
cli-agenda-file = The file with the agenda: DOCX, ODT, PDF, HTML, Markdown or text.
cli-agenda-no-file = There is no file { $file }.
cli-agenda-body = Council
cli-agenda-date = Date
cli-agenda-start = Starts
cli-agenda-end = Ends
cli-agenda-place = Place
cli-agenda-deadline = Deadline
cli-agenda-unsure = Not certain
cli-agenda-missing = not said
cli-lint-help = Read a text and say what is hard or untrue, and what to write instead. Ends with 0 when all is clear, 1 when something should be mended, 2 when the file cannot be read.
cli-lint-file = The file with the text: DOCX, ODT, PDF, HTML, Markdown or text. Write - to read what is piped in.
cli-lint-lang = The language of the text: nb, nn, sv or en. Without it the language is recognised.
cli-lint-profile = The way of writing: standard, plain or screen_reader.
cli-lint-message = The text is a message in a chat, not a paper.
cli-lint-no-file = There is no file { $file }.
cli-lint-no-language = I do not know the language { $language }. I know { $known }.
cli-lint-no-profile = There is no way of writing called { $profile }. Choose one of these: { $known }.
cli-lint-which-language = I do not recognise the language. Say which one it is with --lang: { $known }.
cli-lint-line = Line { $n }
cli-lint-part = Part { $n }
cli-lint-whole = The whole text
cli-lint-stops = must be mended
cli-lint-asks = look at
cli-lint-hint = tip
cli-lint-clean = No suggestions. The text is clear.
cli-lint-lix = Readability { $lix }, { $band }, { $words } words. Counted with sentence splitter { $version }.
cli-lint-mean = Sentences have { $mean } words on average. The longest has { $longest }.
cli-lint-band-very-easy = very easy
cli-lint-band-easy = easy
cli-lint-band-medium = medium
cli-lint-band-hard = hard
cli-lint-band-very-hard = very hard

cli-payroll-help = Write a payroll file to a folder. It never goes through chat.
cli-payroll-ref = The name of the file, as the message about it says
cli-payroll-out = The folder for the file
cli-payroll-written = The file is written: { $file }
cli-payroll-none = There is no file with the name { $ref }.
cli-rates-help = Put published rates into a council.
cli-rates-preset = Which rates
cli-rates-from = Valid from, for example 2027-01-01
cli-rates-set = { $council } has the rates “{ $preset }” from { $day }. Source: { $source }. Read them through.
cli-rates-unknown = There are no rates called { $preset }. Choose among: { $presets }
cli-rates-day = I do not understand the date { $typed }. Write for example 2027-01-01.
cli-payer-help = Say how a council sends to payroll.
cli-payer-preset = The form that payroll wants
cli-payer-centre = The cost centre at payroll
cli-payer-codes = A line and its wage type, for example MEETING=4410
cli-payer-set = { $council } sends to payroll as “{ $preset }”. Lines without a wage type: { $missing }
cli-payer-unknown = There is no form called { $preset }. Choose among: { $presets }
cli-payer-code = I do not understand { $typed }. Write a line and its wage type, for example MEETING=4410.
