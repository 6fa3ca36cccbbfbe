### Messages to all, and what did not arrive.

notices-menu-send-notice = Send en melding til alle
notices-menu-send-notice-plain = Skriv til alle
notices-menu-undelivered = Det som ikke kom fram
notices-menu-undelivered-plain = Se hva som stoppet
notices-menu-preview = Se en melding som et medlem
cmd-send-notice = send melding, melding til alle
cmd-undelivered = ikke levert, hva kom ikke fram, leveringer, /leveringer
cmd-preview = forhåndsvis, se som medlem
notices-ask-send-notice-body = Hvem skal ha meldingen?
notices-ask-send-notice-title = Hva er overskriften?
notices-ask-send-notice-text = Hva vil du si?
notices-yes-send-notice = Ja, send til alle
notices-ask-preview-title = Hva er overskriften?
notices-ask-preview-text = Hva står i meldingen?
notices-ask-preview-person = Hvem sine øyne vil du låne?
notices-none-preview-person = Det er ingen i listen ennå
notices-from = Hilsen { $name }
notices-sending =
    { $many ->
        [one] Sende dette til én person?
       *[other] Sende dette til { $many } personer?
    }
notices-goes-to = Til { $body }. { $reached } får den her i chatten.
notices-by-hand =
    { $many ->
        [one] Én må få den på telefon eller i posten.
       *[other] { $many } må få den på telefon eller i posten.
    }
notices-see-choice = Se som et medlem
notices-sent =
    { $many ->
        [one] Sendt til én person
       *[other] Sendt til { $many } personer
    }
notices-sent-body = I den stille tiden venter meldingen til morgenen.
notices-nobody = Det er ingen å sende til

## What did not arrive

notices-all-arrived = Alt har kommet fram
notices-undelivered =
    { $many ->
        [one] Én melding kom ikke fram
       *[other] { $many } meldinger kom ikke fram
    }
notices-undelivered-body = Velg én, så ser du hva du kan gjøre.
notices-line = { $name }: { $what }. { $why }
notices-delivery = { $name } har ikke fått en melding
notices-label-what = Melding
notices-label-why = Grunn
notices-label-when = Skulle kommet
notices-again-choice = Send på nytt
notices-other-choice = Bruk en annen kanal
notices-to-say = Dette skal personen få vite
notices-other-choice-plain = Bruk en annen kanal
notices-handled-choice = De har fått vite det
notices-handled-choice-plain = De har fått vite det
notices-again = Jeg sender meldingen på nytt
notices-again-body = Kommer den ikke fram nå heller, står den i listen igjen.
notices-other = Jeg sender meldingen på { $channel }
notices-other-body = Neste meldinger kommer også dit.
notices-handled = Meldingen er tatt ut av listen
notices-left =
    { $many ->
        [0] Listen er tom.
        [one] Én melding står igjen.
       *[other] { $many } meldinger står igjen.
    }
notices-not-again = Meldingen er på vei allerede
notices-no-other = Personen har ingen annen kanal
notices-no-other-body = Ring, eller lag en ny kode til personen.
notices-ask-delivery-delivery = Hvilken melding gjelder det?
notices-none-delivery-delivery = Alt har kommet fram
notices-ask-delivery-again-delivery = Hvilken melding vil du sende på nytt?
notices-none-delivery-again-delivery = Alt har kommet fram
notices-ask-delivery-other-delivery = Hvilken melding skal på en annen kanal?
notices-none-delivery-other-delivery = Alt har kommet fram
notices-ask-delivery-handled-delivery = Hvilken melding er ordnet?
notices-none-delivery-handled-delivery = Alt har kommet fram
notices-kind-agenda-published = sakene til et møte
notices-kind-call-for-items = ønske om saker
notices-kind-comment-reminder = påminnelse om innspill
notices-kind-meeting-reminder = påminnelse om møte
notices-kind-meeting-moved = nytt tidspunkt for et møte
notices-kind-late-paper = et papir som kom sent
notices-kind-new-paper = et nytt papir
notices-kind-outcome-told = svar på et innspill
notices-kind-minutes-draft-sent = utkast til referat
notices-kind-notice = melding til alle
notices-kind-other = en melding
notices-reason-no-chat = Har ikke chat. Ring eller send i posten
notices-reason-phone = Vil ha det på telefon. Ring
notices-reason-blocked = Har blokkert boten
notices-reason-gone = Kontoen finnes ikke lenger
notices-reason-not-private = Det er andre i samtalen
notices-reason-too-large = Filen er for stor
notices-reason-forbidden = Boten har ikke lov til å skrive der
notices-reason-unauthorized = Boten er ikke logget inn
notices-reason-locked = Kontoen er låst
notices-reason-key-gone = Ventet for lenge. Send den på nytt for hånd
notices-reason-doubt = Kan ha kommet fram, men er ikke sikkert
notices-reason-network = Kanalen svarer ikke
notices-reason-ours = En feil hos oss. Den som drifter, må se på det
notices-reason-other = Ukjent grunn
