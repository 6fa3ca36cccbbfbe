### Words the bot uses everywhere. nb is the source; nn, sv and en follow it key by key.

## Words that always work, alone in a message. The words of all four languages work in every language.

reserved-help = hjelp, hjelp meg, /hjelp, /help, ?
reserved-start = start, /start, hei, hallo
reserved-undo = angre, angre det, /angre, /undo
reserved-stop = stopp, avbryt, avslutt, /stopp, /stop
reserved-repeat = gjenta, si det igjen, en gang til, /gjenta, /repeat
reserved-simpler = enklere, lettere, /enklere, /simpler
reserved-read-aloud = les opp, les høyt, les for meg, lyd, /les, /read
reserved-human = menneske, snakk med et menneske, ring meg, /menneske, /human
reserved-menu = meny, hovedmeny, menyen, /meny, /menu, hva nå
reserved-settings = innstillinger, innstilling, /innstillinger, /settings
reserved-done = ferdig, jeg er ferdig, det var alt, /ferdig, /done
reserved-skip = hopp over, gå videre, neste, /hopp, /skip
reserved-yes = ja, ja takk, jepp, det stemmer, stemmer, ok, okei
reserved-no = nei, nei takk, det stemmer ikke
reserved-unclear = forsto ikke, jeg forsto ikke, skjønte ikke, uklart, jeg forstår ikke

## How facts are said. The program fills in the names of days and months.

core-day = { $weekday } { $number }. { $month }
core-day-year = { $weekday } { $number }. { $month } { $year }
core-moment = { $day } klokka { $clock }
core-clock-range = klokka { $from } til { $to }
core-money-home =
    { $count ->
        [one] { $amount } krone
       *[other] { $amount } kroner
    }
core-in-no = På norsk: { $text }
core-in-sv = På svensk: { $text }
core-in-en = På engelsk: { $text }
core-in-other = På et annet språk: { $text }

## Around a message

core-part = Melding { $n } av { $total }
core-item-of = Punkt { $n } av { $total }: { $text }
core-choices-count =
    { $n ->
        [one] Du har ett valg. Skriv tallet eller det første ordet:
       *[other] Du har { $n } valg. Skriv tallet eller det første ordet:
    }
core-page = Side { $n } av { $total }
core-file = Fil: { $said }
core-picture = Bilde: { $said }
core-voice =
    { $seconds ->
        [one] Lyd, { $seconds } sekund: { $said }
       *[other] Lyd, { $seconds } sekunder: { $said }
    }
core-link-spoken = Lenken står i meldingen
core-nothing-to-do = Du trenger ikke gjøre noe.
core-nothing-more-to-do = Du trenger ikke gjøre noe mer.
core-contact-word = Trenger du hjelp? Skriv «menneske».
core-contact-word-plain = Skriv «menneske» hvis du vil ha hjelp.
core-talk-to-person = Vil du snakke med et menneske? Ring { $name }, { $phone }, { $hours }. Eller skriv «menneske».
core-talk-to-person-plain = Trenger du hjelp? Ring { $name }, { $phone }, { $hours }. Eller skriv «menneske».
core-unclear-hint = Er noe uklart? Skriv «forsto ikke».
core-unclear-hint-plain = Skriv «forsto ikke» hvis noe er uklart.
core-correction = Rettelse: { $title }
core-ended = Dette er avsluttet
core-undo-until = Du kan angre til { $until }. Skriv «angre».

## Choices used in many places

core-yes = Ja
core-no = Nei
core-yes-send = Ja, send
core-yes-right = Ja, det stemmer
core-change = Rett på teksten
core-dont-send = Ikke send
core-try-again-choice = Prøv igjen
core-start-over-choice = Start på nytt
core-menu-choice = Til menyen
core-human-choice = Snakk med et menneske
core-human-choice-plain = Få snakke med noen
core-help-choice = Få hjelp
core-next-page-choice = Vis flere
core-more-choice = Vis flere valg
core-back-choice = Gå tilbake
core-done-choice = Jeg er ferdig
core-meant-day = { $day }
core-skip-choice = Hopp over
core-stop-choice = Avslutt
core-later-choice = Gjør det senere
core-continue-choice = Fortsett der jeg var
core-simpler-choice = Vis det enklere
core-read-aloud-choice = Les det opp
core-open-private-choice = Åpne privat samtale

## When the bot does not understand

core-not-understood = Jeg forsto ikke det du skrev
core-not-understood-body = Prøv å si det på en annen måte. Eller velg noe av dette:
core-not-understood-typed = Jeg forstår ikke «{ $typed }»
core-choose-number = Skriv ett av tallene
core-choose-number-body = Du kan også trykke på en knapp. Eller skriv det første ordet i svaret.
core-number-not-in-list = «{ $typed }» er ikke et av valgene
core-number-not-in-list-body =
    { $max ->
        [one] Skriv 1.
       *[other] Velg et tall fra 1 til { $max }.
    }
core-choice-ambiguous = «{ $typed }» passer på flere svar
core-choice-ambiguous-body = Hvilket mener du?
core-which-body = Hvilket råd gjelder det?
core-which-body-body = Du er med i flere. Velg ett:
core-which-offer = Hvilken melding svarer du på?
core-which-offer-body = Jeg har spurt deg om flere ting. Velg den du svarer på:
core-need-text = Skriv svaret som tekst
core-need-text-body = Her kan jeg ikke bruke bilde, lyd eller fil.
core-need-file = Her trenger jeg en fil
core-need-file-body = Send filen i denne samtalen.
core-empty = Meldingen var tom
core-empty-body = Skriv noe, og send på nytt.
core-too-long = Teksten er for lang
core-too-long-body = Den kan ha høyst { $limit } tegn. Del den i flere meldinger.
core-date-unclear = Jeg forstår ikke datoen «{ $typed }»
core-date-unclear-body = Skriv dag og måned, for eksempel { $example }.
core-weekday-wrong = Jeg forstår ikke «{ $typed }»
core-weekday-wrong-body = Ukedagen og datoen passer ikke sammen. Datoen er { $day }. Hvilken dag mente du?
core-date-past = { $day } har vært
core-date-past-body = Skriv en dag som kommer.
core-time-unclear = Jeg forstår ikke tidspunktet «{ $typed }»
core-time-unclear-body = Skriv for eksempel { $example }.
core-number-unclear = Jeg forstår ikke tallet «{ $typed }»
core-number-unclear-body = Skriv bare tallet, for eksempel 3.
core-amount-unclear = Jeg forstår ikke summen «{ $typed }»
core-amount-unclear-body = Skriv bare summen, for eksempel { $example }.

## When something is refused or missing

core-not-allowed = Dette har du ikke tilgang til
core-not-allowed-body = Det er andre i rådet som gjør dette. Spør koordinatoren hvis du mener det er feil.
core-not-found = Jeg fant ikke det du spurte om
core-not-found-body = Det kan være avsluttet eller ha fått et nytt nummer. Se i menyen.
core-not-found-number = Jeg finner ikke { $number }
core-old-button = Denne knappen er gammel
core-old-button-body = Det den gjaldt, er endret eller avsluttet. Menyen viser hva du kan gjøre nå.
core-button-used = Denne knappen er brukt
core-button-used-body = Jeg har fått svaret ditt. Jeg gjør det ikke to ganger.
core-went-wrong = Det gikk ikke
core-went-wrong-body = Det var ikke din feil, og det du skrev er lagret. Prøv igjen om litt, eller skriv «menneske». Kode { $code }.
core-changed-meanwhile = Noe er endret siden du fikk spørsmålet
core-changed-meanwhile-body = Se hva som gjelder nå, og svar på nytt.
core-not-built = Dette kan jeg ikke ennå
core-not-built-body = Et menneske kan hjelpe deg med det. Skriv «menneske».
core-not-on-this-channel = Dette kan jeg ikke sende her
core-have-a-matter = Du har en sak hos { $body }
core-have-a-matter-body = Jeg kan ikke vise den her, fordi den er privat. Les den på Matrix, eller ring koordinatoren.
core-private-here = Det tar vi i privat samtale
core-private-here-body = Jeg skriver til deg der. Her kan andre lese det.
core-private-here-open = Åpne en privat samtale med meg, så fortsetter vi der.
core-file-too-large = Filen er for stor
core-file-too-large-body = Den kan være høyst { $limit } MB. Send en mindre fil, eller del den.
core-file-unreadable = Jeg får ikke lest filen
core-file-unreadable-body = Send den som PDF, Word eller bilde. Eller skriv teksten her.
core-unreadable-message = Jeg får ikke lest meldingen din
core-unreadable-message-body = Den er kryptert på en måte jeg ikke kan åpne. Send den på nytt, eller skriv «menneske».
core-too-fast = Jeg får mange meldinger fra deg
core-too-fast-body = Jeg tar dem i tur og orden. Ingenting er borte.

## Stopping, undoing, coming back

core-stopped = Jeg har stoppet
core-stopped-nothing = Det er ingenting å stoppe
core-cancelled-body = Alt er som før.
core-undone = Angret: { $what }
core-undone-body = Alt er som før.
core-line-taken = Tatt bort: { $words }
core-ask-clock = Hvilket klokkeslett, { $day }?
core-ask-clock-body = Skriv for eksempel 14:00.
core-words-kept = Jeg har tatt vare på det du skrev. Velg her, så går det videre.
core-form-back = Skriv «angre» for å endre svaret før.
core-nothing-to-choose = Jeg venter ikke på svar nå
core-nothing-to-undo = Det er ingenting å angre
core-nothing-to-undo-body = Jeg finner ikke noe du kan angre nå.
core-nothing-open = Ingenting venter på svar fra deg
core-nothing-to-repeat = Jeg har ikke sendt deg noe ennå
core-question-waits = Spørsmålet venter: { $question }
core-welcome-back = Velkommen tilbake
core-welcome-back-body = Sist svarte du på dette: { $question }
core-draft-kept = Det du skrev, er tatt vare på
core-saved = Lagret

## Asking step by step

core-confirm-title = Stemmer dette?
core-form-leave = Skriv «stopp» hvis du vil avslutte.
core-form-skip = Skriv «hopp over» hvis du ikke vil svare.
core-form-done = Skriv «ferdig» når du er ferdig.
core-form-step = Spørsmål { $n } av { $total }

## Menu, help and people

core-menu-title = Dette kan du gjøre
core-menu-empty = Det er ingenting du må gjøre nå.
core-help-title = Slik bruker du Rådslag
core-help-words = Disse ordene virker alltid: hjelp, meny, angre, stopp, gjenta, enklere, les opp, menneske, innstillinger.
core-help-words-plain = Noen ord virker alltid: hjelp, meny, angre, stopp, gjenta. Også: enklere, les opp, menneske, innstillinger.
core-help-numbers = Du kan trykke på knappene, eller skrive tallet som står i teksten.
core-help-numbers-plain = Trykk på en knapp. Eller skriv tallet i teksten.
core-about = Jeg er Rådslag, en robot som hjelper rådet.
core-human-title = Snakk med et menneske
core-human-asked = Jeg har sagt fra til { $name }
core-human-asked-body = Du får svar så snart { $name } kan. Du kan også ringe { $phone }, { $hours }.
core-human-asked-nobody = Jeg har sagt fra til koordinatoren
core-human-asked-nobody-body = Du får svar så snart noen kan.
core-unknown-person = Jeg kjenner deg ikke ennå
core-unknown-person-body = Har du fått en kode fra rådet? Skriv den her.
core-simpler-on = Nå skriver jeg kort og tydelig
core-simpler-on-body = Du kan endre det når du vil. Skriv «innstillinger».
core-simpler-already = Jeg skriver allerede så enkelt jeg kan
core-read-aloud-soon = Lyden kommer om litt
core-read-aloud-none = Jeg har ikke lyd her ennå
core-read-aloud-none-body = Et menneske kan lese det for deg. Skriv «menneske».
core-unclear-choice = Jeg forsto ikke
core-unclear-noted = Takk for at du sa fra
core-unclear-noted-body = Koordinatoren får vite at meldingen var uklar. Vil du ha hjelp nå?
core-quiet-hours = Jeg sender ikke meldinger nå
core-quiet-hours-body = Det er stille til { $until }. Da kommer meldingen.
core-voice-received =
    { $seconds ->
        [one] Jeg har tatt imot lydmeldingen, { $seconds } sekund
       *[other] Jeg har tatt imot lydmeldingen, { $seconds } sekunder
    }
core-voice-received-body = Koordinatoren skriver den ned. Du ser teksten først.
core-edit-seen = Jeg har sett at du endret meldingen
core-edit-late = Endringen kom etter at svaret var sendt
core-edit-late-body = Det første svaret gjelder. Skriv «angre» for å ta det tilbake.
core-delete-seen = Jeg har sett at du slettet meldingen
core-delete-seen-body = Det du har sendt inn, blir ikke borte av seg selv. Vil du trekke det?
