### Orda roboten brukar overalt. nb er kjelda.

## Words that always work, alone in a message. The words of all four languages work in every language.

reserved-help = hjelp, hjelp meg, /hjelp, /help, ?
reserved-start = start, /start, hei, hallo
reserved-undo = angre, angre det, /angre, /undo
reserved-stop = stopp, avbryt, avslutt, /stopp, /stop
reserved-repeat = gjenta, ta opp att, sei det igjen, ein gong til, /gjenta, /repeat
reserved-simpler = enklare, lettare, /enklare, /simpler
reserved-read-aloud = les opp, les høgt, les for meg, lyd, /les, /read
reserved-human = menneske, snakk med eit menneske, ring meg, /menneske, /human
reserved-menu = meny, hovudmeny, menyen, /meny, /menu, kva no
reserved-settings = innstillingar, innstilling, /innstillingar, /settings
reserved-done = ferdig, eg er ferdig, det var alt, /ferdig, /done
reserved-skip = hopp over, gå vidare, neste, /hopp, /skip
reserved-yes = ja, ja takk, jepp, det stemmer, stemmer, ok, okei
reserved-no = nei, nei takk, det stemmer ikkje
reserved-unclear = forstod ikkje, eg forstod ikkje, skjønte ikkje, uklart, eg forstår ikkje

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
core-in-other = På eit anna språk: { $text }

## Around a message

core-part = Melding { $n } av { $total }
core-item-of = Punkt { $n } av { $total }: { $text }
core-choices-count =
    { $n ->
        [one] Du har eitt val. Skriv talet eller det første ordet:
       *[other] Du har { $n } val. Skriv talet eller det første ordet:
    }
core-page = Side { $n } av { $total }
core-file = Fil: { $said }
core-picture = Bilete: { $said }
core-voice =
    { $seconds ->
        [one] Lyd, { $seconds } sekund: { $said }
       *[other] Lyd, { $seconds } sekund: { $said }
    }
core-link-spoken = Lenkja står i meldinga
core-nothing-to-do = Du treng ikkje gjere noko.
core-nothing-more-to-do = Du treng ikkje gjere noko meir.
core-contact-word = Treng du hjelp? Skriv «menneske».
core-contact-word-plain = Skriv «menneske» om du vil ha hjelp.
core-talk-to-person = Vil du snakke med eit menneske? Ring { $name }, { $phone }, { $hours }. Eller skriv «menneske».
core-talk-to-person-plain = Treng du hjelp? Ring { $name }, { $phone }, { $hours }. Eller skriv «menneske».
core-unclear-hint = Er noko uklart? Skriv «forstod ikkje».
core-unclear-hint-plain = Skriv «forstod ikkje» om noko er uklart.
core-correction = Retting: { $title }
core-ended = Dette er avslutta
core-undo-until = Du kan angre til { $until }. Skriv «angre».

## Choices used in many places

core-yes = Ja
core-no = Nei
core-yes-send = Ja, send
core-yes-right = Ja, det er rett
core-change = Endre teksten
core-dont-send = Ikkje send
core-try-again-choice = Prøv ein gong til
core-start-over-choice = Byrj på nytt
core-menu-choice = Til menyen
core-human-choice = Snakk med eit menneske
core-human-choice-plain = Få snakke med nokon
core-help-choice = Få hjelp
core-next-page-choice = Vis fleire
core-more-choice = Vis fleire val
core-back-choice = Gå attende
core-done-choice = Eg er ferdig
core-meant-day = { $day }
core-skip-choice = Hopp over
core-stop-choice = Avslutt
core-later-choice = Gjer det seinare
core-continue-choice = Hald fram der eg var
core-simpler-choice = Vis det enklare
core-read-aloud-choice = Les det høgt
core-open-private-choice = Opne privat samtale

## When the bot does not understand

core-not-understood = Eg forstod ikkje det du skreiv
core-not-understood-body = Prøv å seie det på ein annan måte. Eller vel noko av dette:
core-not-understood-typed = Eg forstår ikkje «{ $typed }»
core-choose-number = Skriv eitt av tala
core-choose-number-body = Du kan òg trykkje på ein knapp. Eller skriv det første ordet i svaret.
core-number-not-in-list = «{ $typed }» er ikkje eit av vala
core-number-not-in-list-body =
    { $max ->
        [one] Skriv 1.
       *[other] Vel eit tal frå 1 til { $max }.
    }
core-choice-ambiguous = «{ $typed }» passar på fleire svar
core-choice-ambiguous-body = Kva for eit meiner du?
core-which-body = Kva råd gjeld det?
core-which-body-body = Du er med i fleire. Vel eitt:
core-which-offer = Kva melding svarar du på?
core-which-offer-body = Eg har spurt deg om fleire ting. Vel den du svarar på:
core-need-text = Skriv svaret med ord
core-need-text-body = Her kan eg ikkje bruke bilete, lyd eller fil.
core-need-file = Her treng eg ei fil
core-need-file-body = Send fila i denne samtalen.
core-empty = Meldinga var tom
core-empty-body = Skriv noko, og send på nytt.
core-too-long = Teksten er for lang
core-too-long-body = Han kan ha høgst { $limit } teikn. Del han i fleire meldingar.
core-date-unclear = Eg forstår ikkje datoen «{ $typed }»
core-date-unclear-body = Skriv dag og månad, til dømes { $example }.
core-weekday-wrong = Eg forstår ikkje «{ $typed }»
core-weekday-wrong-body = Vekedagen og datoen passar ikkje saman. Datoen er { $day }. Kva dag meinte du?
core-date-past = { $day } har vore
core-date-past-body = Skriv ein dag som kjem.
core-time-unclear = Eg forstår ikkje tidspunktet «{ $typed }»
core-time-unclear-body = Skriv til dømes { $example }.
core-number-unclear = Eg forstår ikkje talet «{ $typed }»
core-number-unclear-body = Skriv berre talet, til dømes 3.
core-amount-unclear = Eg forstår ikkje summen «{ $typed }»
core-amount-unclear-body = Skriv berre summen, til dømes { $example }.

## When something is refused or missing

core-not-allowed = Dette har du ikkje tilgang til
core-not-allowed-body = Det er andre i rådet som gjer dette. Spør koordinatoren om du meiner det er feil.
core-not-found = Eg fann ikkje det du spurde om
core-not-found-body = Det kan vere avslutta eller ha fått eit nytt nummer. Sjå i menyen.
core-not-found-number = Eg finn ikkje { $number }
core-old-button = Denne knappen er gammal
core-old-button-body = Det han gjaldt, er endra eller avslutta. Menyen viser kva du kan gjere no.
core-button-used = Denne knappen er alt brukt
core-button-used-body = Eg har fått svaret ditt. Eg gjer det ikkje to gonger.
core-went-wrong = Det gjekk ikkje
core-went-wrong-body = Det var ikkje din feil, og det du skreiv er lagra. Prøv igjen om litt, eller skriv «menneske». Kode { $code }.
core-changed-meanwhile = Noko er endra sidan du fekk spørsmålet
core-changed-meanwhile-body = Sjå kva som gjeld no, og svar på nytt.
core-not-built = Dette kan eg ikkje enno
core-not-built-body = Eit menneske kan hjelpe deg med det. Skriv «menneske».
core-not-on-this-channel = Dette kan eg ikkje sende her
core-have-a-matter = Du har ei sak hos { $body }
core-have-a-matter-body = Eg kan ikkje vise ho her, fordi ho er privat. Les ho på Matrix, eller ring koordinatoren.
core-private-here = Det tek vi i privat samtale
core-private-here-body = Eg skriv til deg der. Her kan andre lese det.
core-private-here-open = Opne ein privat samtale med meg, så held vi fram der.
core-file-too-large = Fila er for stor
core-file-too-large-body = Ho kan vere høgst { $limit } MB. Send ei mindre fil, eller del ho.
core-file-unreadable = Eg får ikkje lese fila
core-file-unreadable-body = Send ho som PDF, Word eller bilete. Eller skriv teksten her.
core-unreadable-message = Eg får ikkje lese meldinga di
core-unreadable-message-body = Ho er kryptert på ein måte eg ikkje kan opne. Send ho på nytt, eller skriv «menneske».
core-too-fast = Eg får mange meldingar frå deg
core-too-fast-body = Eg tek dei i tur og orden. Ingenting er borte.

## Stopping, undoing, coming back

core-stopped = Eg har stoppa
core-stopped-nothing = Det er ikkje noko å stoppe
core-cancelled-body = Alt er slik det var.
core-undone = Angra: { $what }
core-undone-body = Alt er slik det var.
core-line-taken = Teke bort: { $words }
core-ask-clock = Kva klokkeslett, { $day }?
core-ask-clock-body = Skriv til dømes 14:00.
core-words-kept = Eg har teke vare på det du skreiv. Vel her, så går det vidare.
core-form-back = Skriv «angre» for å endre svaret før.
core-nothing-to-choose = Eg ventar ikkje på svar no
core-nothing-to-undo = Det er ikkje noko å angre
core-nothing-to-undo-body = Eg finn ikkje noko du kan angre no.
core-nothing-open = Ingenting ventar på svar frå deg
core-nothing-to-repeat = Eg har ikkje sendt deg noko enno
core-question-waits = Spørsmålet ventar: { $question }
core-welcome-back = Velkomen tilbake
core-welcome-back-body = Sist svara du på dette: { $question }
core-draft-kept = Det du skreiv, er teke vare på
core-saved = Lagra

## Asking step by step

core-confirm-title = Er dette rett?
core-form-leave = Skriv «stopp» om du vil avslutte.
core-form-skip = Skriv «hopp over» om du ikkje vil svare.
core-form-done = Skriv «ferdig» når du er ferdig.
core-form-step = Spørsmål { $n } av { $total }

## Menu, help and people

core-menu-title = Dette kan du gjere
core-menu-empty = Det er ingenting du må gjere no.
core-help-title = Slik brukar du Rådslag
core-help-words = Desse orda verkar alltid: hjelp, meny, angre, stopp, gjenta, enklare, les opp, menneske, innstillingar.
core-help-words-plain = Nokre ord verkar alltid: hjelp, meny, angre, stopp, gjenta. Òg: enklare, les opp, menneske, innstillingar.
core-help-numbers = Du kan trykkje på knappane, eller skrive talet som står i teksten.
core-help-numbers-plain = Trykk på ein knapp. Eller skriv talet i teksten.
core-about = Eg er Rådslag, ein robot som hjelper rådet.
core-human-title = Snakk med eit menneske
core-human-asked = Eg har sagt frå til { $name }
core-human-asked-body = Du får svar så snart { $name } kan. Du kan òg ringje { $phone }, { $hours }.
core-human-asked-nobody = Eg har sagt frå til koordinatoren
core-human-asked-nobody-body = Du får svar så snart nokon kan.
core-unknown-person = Eg kjenner deg ikkje enno
core-unknown-person-body = Har du fått ein kode frå rådet? Skriv han her.
core-simpler-on = No skriv eg stutt og tydeleg
core-simpler-on-body = Du kan endre det når du vil. Skriv «innstillingar».
core-simpler-already = Eg skriv alt så enkelt eg kan
core-read-aloud-soon = Lyden kjem om litt
core-read-aloud-none = Eg har ikkje lyd her enno
core-read-aloud-none-body = Eit menneske kan lese det for deg. Skriv «menneske».
core-unclear-choice = Eg forstod ikkje
core-unclear-noted = Takk for at du sa frå
core-unclear-noted-body = Koordinatoren får vite at meldinga var uklar. Vil du ha hjelp no?
core-quiet-hours = Eg sender ikkje meldingar no
core-quiet-hours-body = Det er stille til { $until }. Då kjem meldinga.
core-voice-received =
    { $seconds ->
        [one] Eg har teke imot lydmeldinga, { $seconds } sekund
       *[other] Eg har teke imot lydmeldinga, { $seconds } sekund
    }
core-voice-received-body = Koordinatoren skriv ho ned. Du ser teksten først.
core-edit-seen = Eg har sett at du endra meldinga
core-edit-late = Endringa kom etter at svaret var sendt
core-edit-late-body = Det første svaret gjeld. Skriv «angre» for å ta det tilbake.
core-delete-seen = Eg har sett at du sletta meldinga
core-delete-seen-body = Det du har sendt inn, blir ikkje borte av seg sjølv. Vil du trekkje det?
