### Messages to all, and what did not arrive.

notices-menu-send-notice = Send ei melding til alle
notices-menu-send-notice-plain = Skriv til alle
notices-menu-undelivered = Det som ikkje kom fram
notices-menu-undelivered-plain = Sjå kva som stoppa
notices-menu-preview = Sjå ei melding som eit medlem
cmd-send-notice = send ei melding, melding til alle i rådet
cmd-undelivered = ikkje levert, kva kom ikkje fram
cmd-preview = førehandsvis, sjå som medlem
notices-ask-send-notice-body = Kven skal ha meldinga?
notices-ask-send-notice-title = Kva er overskrifta?
notices-ask-send-notice-text = Kva vil du seie?
notices-yes-send-notice = Ja, send til alle
notices-ask-preview-title = Kva er overskrifta?
notices-ask-preview-text = Kva står i meldinga?
notices-ask-preview-person = Kven sine auge vil du låne?
notices-none-preview-person = Det er ingen i lista enno
notices-from = Helsing { $name }
notices-sending =
    { $many ->
        [one] Sende dette til éin person?
       *[other] Sende dette til { $many } personar?
    }
notices-goes-to = Til { $body }. { $reached } får ho her i chatten.
notices-by-hand =
    { $many ->
        [one] Éin må få ho på telefon eller i posten.
       *[other] { $many } må få ho på telefon eller i posten.
    }
notices-see-choice = Sjå som eit medlem
notices-sent =
    { $many ->
        [one] Sendt til éin person
       *[other] Sendt til { $many } personar
    }
notices-sent-body = I den stille tida ventar meldinga til morgonen.
notices-nobody = Det er ingen å sende til

## What did not arrive

notices-all-arrived = Alt har kome fram
notices-undelivered =
    { $many ->
        [one] Éi melding kom ikkje fram
       *[other] { $many } meldingar kom ikkje fram
    }
notices-undelivered-body = Vel éi, så ser du kva du kan gjere.
notices-line = { $name }: { $what }. { $why }
notices-delivery = { $name } har ikkje fått ei melding
notices-label-what = Melding
notices-label-why = Grunn
notices-label-when = Skulle kome
notices-again-choice = Send på nytt
notices-other-choice = Bruk ein annan kanal
notices-to-say = Dette skal personen få vite
notices-other-choice-plain = Bruk ein annan kanal
notices-handled-choice = Dei har fått vite det
notices-handled-choice-plain = Dei veit det no
notices-again = Eg sender meldinga på nytt
notices-again-body = Kjem ho ikkje fram no heller, står ho i lista igjen.
notices-other = Eg sender meldinga på { $channel }
notices-other-body = Dei neste meldingane kjem òg dit.
notices-handled = Meldinga er teken ut av lista
notices-left =
    { $many ->
        [0] Lista er tom.
        [one] Éi melding står att.
       *[other] { $many } meldingar står att.
    }
notices-not-again = Meldinga er på veg alt
notices-no-other = Personen har ingen annan kanal
notices-no-other-body = Ring, eller lag ein ny kode til personen.
notices-ask-delivery-delivery = Kva melding gjeld det?
notices-none-delivery-delivery = Alt har kome fram
notices-ask-delivery-again-delivery = Kva melding vil du sende på nytt?
notices-none-delivery-again-delivery = Alt har kome fram
notices-ask-delivery-other-delivery = Kva melding skal på ein annan kanal?
notices-none-delivery-other-delivery = Alt har kome fram
notices-ask-delivery-handled-delivery = Kva melding er ordna?
notices-none-delivery-handled-delivery = Alt har kome fram
notices-kind-agenda-published = sakene til eit møte
notices-kind-call-for-items = ønske om saker
notices-kind-comment-reminder = påminning om innspel
notices-kind-meeting-reminder = påminning om møte
notices-kind-meeting-moved = nytt tidspunkt for eit møte
notices-kind-late-paper = eit papir som kom seint
notices-kind-new-paper = eit nytt papir
notices-kind-outcome-told = svar på eit innspel
notices-kind-minutes-draft-sent = utkast til referat
notices-kind-notice = melding til alle
notices-kind-other = ei melding
notices-reason-no-chat = Har ikkje chat. Ring eller send i posten
notices-reason-phone = Vil ha det på telefon. Ring
notices-reason-blocked = Har blokkert boten
notices-reason-gone = Kontoen finst ikkje lenger
notices-reason-not-private = Det er andre i samtalen
notices-reason-too-large = Fila er for stor
notices-reason-forbidden = Boten har ikkje lov til å skrive der
notices-reason-unauthorized = Boten er ikkje logga inn
notices-reason-locked = Kontoen er låst
notices-reason-key-gone = Venta for lenge. Send ho på nytt for hand
notices-reason-doubt = Kan ha kome fram, men det er ikkje sikkert
notices-reason-network = Kanalen svarar ikkje
notices-reason-ours = Ein feil hos oss. Den som driftar, må sjå på det
notices-reason-other = Ukjend grunn
