### Orden som roboten använder överallt. nb är källan.

## Words that always work, alone in a message. The words of all four languages work in every language.

reserved-help = hjälp, hjälp mig, /hjälp, /hjalp, /help, ?
reserved-start = start, börja, /start, hej, hallå
reserved-undo = ångra, ångra det, /ångra, /angra, /undo
reserved-stop = stopp, stoppa, avbryt, avsluta, /stopp, /stop
reserved-repeat = upprepa, säg det igen, en gång till, /upprepa, /repeat
reserved-simpler = enklare, lättare, /enklare, /simpler
reserved-read-aloud = läs upp, läs högt, läs för mig, ljud, /read, /läs
reserved-human = människa, prata med en människa, ring mig, /människa, /manniska, /human
reserved-menu = meny, huvudmeny, menyn, /meny, /menu, vad nu
reserved-settings = inställningar, inställning, /inställningar, /settings
reserved-done = klar, färdig, jag är klar, det var allt, /klar, /done, klart
reserved-skip = hoppa över, gå vidare, nästa, /hoppa, /skip
reserved-yes = ja, ja tack, japp, det stämmer, stämmer, ok, okej
reserved-no = nej, nej tack, det stämmer inte
reserved-unclear = förstod inte, jag förstod inte, fattade inte, oklart, jag förstår inte

## How facts are said. The program fills in the names of days and months.

core-day = { $weekday } den { $number } { $month }
core-day-year = { $weekday } den { $number } { $month } { $year }
core-moment = { $day } klockan { $clock }
core-clock-range = klockan { $from } till { $to }
core-money-home =
    { $count ->
        [one] { $amount } krona
       *[other] { $amount } kronor
    }
core-in-no = På norska: { $text }
core-in-sv = På svenska: { $text }
core-in-en = På engelska: { $text }
core-in-other = På ett annat språk: { $text }

## Around a message

core-part = Meddelande { $n } av { $total }
core-item-of = Punkt { $n } av { $total }: { $text }
core-choices-count =
    { $n ->
        [one] Du har ett val. Skriv siffran eller det första ordet:
       *[other] Du har { $n } val. Skriv siffran eller det första ordet:
    }
core-page = Sida { $n } av { $total }
core-file = Fil: { $said }
core-picture = Bild: { $said }
core-voice =
    { $seconds ->
        [one] Ljud, { $seconds } sekund: { $said }
       *[other] Ljud, { $seconds } sekunder: { $said }
    }
core-link-spoken = Länken står i meddelandet
core-nothing-to-do = Du behöver inte göra något.
core-nothing-more-to-do = Du behöver inte göra något mer.
core-contact-word = Behöver du hjälp? Skriv ”människa”.
core-contact-word-plain = Skriv ”människa” om du vill ha hjälp.
core-talk-to-person = Vill du prata med en människa? Ring { $name }, { $phone }, { $hours }. Eller skriv ”människa”.
core-talk-to-person-plain = Behöver du hjälp? Ring { $name }, { $phone }, { $hours }. Eller skriv ”människa”.
core-unclear-hint = Är något oklart? Skriv ”förstod inte”.
core-unclear-hint-plain = Skriv ”förstod inte” om något är oklart.
core-correction = Rättelse: { $title }
core-ended = Det här är avslutat
core-undo-until = Du kan ångra fram till { $until }. Skriv ”ångra”.

## Choices used in many places

core-yes = Ja
core-no = Nej
core-yes-send = Ja, skicka
core-yes-right = Ja, det stämmer
core-change = Ändra texten
core-dont-send = Skicka inte
core-try-again-choice = Försök igen
core-start-over-choice = Börja om
core-menu-choice = Till menyn
core-human-choice = Prata med en människa
core-human-choice-plain = Prata med någon
core-help-choice = Få hjälp
core-next-page-choice = Visa fler
core-more-choice = Visa fler val
core-back-choice = Gå tillbaka
core-done-choice = Jag är klar
core-meant-day = { $day }
core-skip-choice = Hoppa över
core-stop-choice = Avsluta
core-later-choice = Gör det senare
core-continue-choice = Fortsätt där jag var
core-simpler-choice = Visa det enklare
core-read-aloud-choice = Läs upp det
core-open-private-choice = Öppna privat samtal

## When the bot does not understand

core-not-understood = Jag förstod inte det du skrev
core-not-understood-body = Försök att säga det på ett annat sätt. Eller välj något av det här:
core-not-understood-typed = Jag förstår inte ”{ $typed }”
core-choose-number = Skriv en av siffrorna
core-choose-number-body = Du kan också trycka på en knapp. Eller skriv det första ordet i svaret.
core-number-not-in-list = ”{ $typed }” finns inte bland svaren
core-number-not-in-list-body =
    { $max ->
        [one] Skriv 1.
       *[other] Välj en siffra från 1 till { $max }.
    }
core-choice-ambiguous = ”{ $typed }” passar på flera svar
core-choice-ambiguous-body = Vilket menar du?
core-which-body = Vilket råd gäller det?
core-which-body-body = Du är med i flera. Välj ett:
core-which-offer = Vilket meddelande svarar du på?
core-which-offer-body = Jag har frågat dig om flera saker. Välj det du svarar på:
core-need-text = Skriv svaret som text
core-need-text-body = Här kan jag inte använda bild, ljud eller fil.
core-need-file = Här behöver jag en fil
core-need-file-body = Skicka filen i det här samtalet.
core-empty = Meddelandet var tomt
core-empty-body = Skriv något och skicka igen.
core-too-long = Texten är för lång
core-too-long-body = Den får ha högst { $limit } tecken. Dela upp den i flera meddelanden.
core-date-unclear = Jag förstår inte datumet ”{ $typed }”
core-date-unclear-body = Skriv dag och månad, till exempel { $example }.
core-weekday-wrong = Jag förstår inte ”{ $typed }”
core-weekday-wrong-body = Veckodagen och datumet passar inte ihop. Datumet är { $day }. Vilken dag menade du?
core-date-past = { $day } har varit
core-date-past-body = Skriv en dag som kommer.
core-time-unclear = Jag förstår inte klockslaget ”{ $typed }”
core-time-unclear-body = Skriv till exempel { $example }.
core-number-unclear = Jag förstår inte talet ”{ $typed }”
core-number-unclear-body = Skriv bara talet, till exempel 3.
core-amount-unclear = Jag förstår inte summan ”{ $typed }”
core-amount-unclear-body = Skriv bara summan, till exempel { $example }.

## When something is refused or missing

core-not-allowed = Det här har du inte tillgång till
core-not-allowed-body = Det är andra i rådet som gör det här. Fråga samordnaren om du tror att det är fel.
core-not-found = Jag hittade inte det du frågade om
core-not-found-body = Det kan vara avslutat eller ha fått ett nytt nummer. Titta i menyn.
core-not-found-number = Jag hittar inte { $number }
core-old-button = Den här knappen är gammal
core-old-button-body = Det den gällde är ändrat eller avslutat. Menyn visar vad du kan göra nu.
core-button-used = Den här knappen är använd
core-button-used-body = Ditt svar är mottaget en gång. Det blir inte gjort två gånger.
core-went-wrong = Det gick inte
core-went-wrong-body = Det var inte ditt fel, och det du skrev är sparat. Försök igen om en stund, eller skriv ”människa”. Kod { $code }.
core-changed-meanwhile = Något har hänt sedan du fick frågan
core-changed-meanwhile-body = Se vad som gäller nu, och svara igen.
core-not-built = Det här kan jag inte än
core-not-built-body = En människa kan hjälpa dig med det. Skriv ”människa”.
core-not-on-this-channel = Det här kan jag inte skicka här
core-have-a-matter = Du har ett ärende hos { $body }
core-have-a-matter-body = Jag visar det inte här, för det är privat. Läs det på Matrix, eller ring samordnaren.
core-private-here = Det tar vi i ett privat samtal
core-private-here-body = Jag skriver till dig där. Här kan andra läsa det.
core-private-here-open = Öppna ett privat samtal med mig, så fortsätter vi där.
core-file-too-large = Filen är för stor
core-file-too-large-body = Den får vara högst { $limit } MB. Skicka en mindre fil, eller dela upp den.
core-file-unreadable = Jag kan inte läsa filen
core-file-unreadable-body = Skicka den som PDF, Word eller bild. Eller skriv texten här.
core-unreadable-message = Jag kan inte läsa ditt meddelande
core-unreadable-message-body = Det är krypterat på ett sätt som jag inte kan öppna. Skicka det igen, eller skriv ”människa”.
core-too-fast = Jag får många meddelanden från dig
core-too-fast-body = Jag tar dem i tur och ordning. Inget är borta.

## Stopping, undoing, coming back

core-stopped = Jag har stoppat
core-stopped-nothing = Det finns inget att stoppa
core-cancelled-body = Allt är som förut.
core-undone = Ångrat: { $what }
core-undone-body = Allt är som förut.
core-line-taken = Borttaget: { $words }
core-ask-clock = Vilket klockslag, { $day }?
core-ask-clock-body = Skriv till exempel 14:00.
core-words-kept = Jag har sparat det du skrev. Välj här, så går det vidare.
core-form-back = Skriv ”ångra” för att ändra svaret före.
core-nothing-to-choose = Jag väntar inte på svar nu
core-nothing-to-undo = Det finns inget att ångra
core-nothing-to-undo-body = Jag hittar inget du kan ångra nu.
core-nothing-open = Inget väntar på svar från dig
core-nothing-to-repeat = Jag har inte skickat något till dig än
core-question-waits = Frågan väntar: { $question }
core-welcome-back = Välkommen tillbaka
core-welcome-back-body = Senast svarade du på det här: { $question }
core-draft-kept = Det du skrev är sparat
core-saved = Sparat

## Asking step by step

core-confirm-title = Stämmer det här?
core-form-leave = Skriv ”stopp” om du vill avsluta.
core-form-skip = Skriv ”hoppa över” om du inte vill svara.
core-form-done = Skriv ”klar” när du är klar.
core-form-step = Fråga { $n } av { $total }

## Menu, help and people

core-menu-title = Det här kan du göra
core-menu-empty = Det finns inget du måste göra nu.
core-help-title = Så använder du Rådslag
core-help-words = De här orden fungerar alltid: hjälp, meny, ångra, stopp, upprepa, enklare, läs upp, människa, inställningar.
core-help-words-plain = Några ord fungerar alltid: hjälp, meny, ångra, stopp, upprepa. Också: enklare, läs upp, människa, inställningar.
core-help-numbers = Du kan trycka på knapparna, eller skriva siffran som står i texten.
core-help-numbers-plain = Tryck på en knapp. Eller skriv siffran i texten.
core-about = Jag är Rådslag, en robot som hjälper rådet.
core-human-title = Prata med en människa
core-human-asked = Jag har sagt till { $name }
core-human-asked-body = Du får svar så snart { $name } kan. Du kan också ringa { $phone }, { $hours }.
core-human-asked-nobody = Jag har sagt till samordnaren
core-human-asked-nobody-body = Du får svar så snart någon kan.
core-unknown-person = Jag känner dig inte än
core-unknown-person-body = Har du fått en kod från rådet? Skriv den här.
core-simpler-on = Nu skriver jag kort och tydligt
core-simpler-on-body = Du kan ändra det när du vill. Skriv ”inställningar”.
core-simpler-already = Jag skriver redan så enkelt jag kan
core-read-aloud-soon = Ljudet kommer om en stund
core-read-aloud-none = Jag har inget ljud här än
core-read-aloud-none-body = En människa kan läsa det för dig. Skriv ”människa”.
core-unclear-choice = Jag förstod inte
core-unclear-noted = Tack för att du sa till
core-unclear-noted-body = Samordnaren får veta att meddelandet var oklart. Vill du ha hjälp nu?
core-quiet-hours = Jag skickar inga meddelanden nu
core-quiet-hours-body = Det är tyst till { $until }. Då kommer meddelandet.
core-voice-received =
    { $seconds ->
        [one] Jag har tagit emot röstmeddelandet, { $seconds } sekund
       *[other] Jag har tagit emot röstmeddelandet, { $seconds } sekunder
    }
core-voice-received-body = Samordnaren skriver ner det. Du ser texten först.
core-edit-seen = Jag har sett att du ändrade meddelandet
core-edit-late = Ändringen kom efter att svaret var skickat
core-edit-late-body = Det första svaret gäller. Skriv ”ångra” för att ta tillbaka det.
core-delete-seen = Jag har sett att du tog bort meddelandet
core-delete-seen-body = Det du har lämnat in försvinner inte av sig självt. Vill du dra tillbaka det?
