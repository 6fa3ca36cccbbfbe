### Messages to all, and what did not arrive.

notices-menu-send-notice = Skicka ut ett meddelande
notices-menu-send-notice-plain = Skriv till alla
notices-menu-undelivered = Det som inte kom fram
notices-menu-undelivered-plain = Se vad som stannade
notices-menu-preview = Se ett meddelande som en ledamot
cmd-send-notice = skicka meddelande, meddelande till alla
cmd-undelivered = inte levererat, vad kom inte fram, leveranser
cmd-preview = förhandsgranska, se som ledamot
notices-ask-send-notice-body = Vilka ska ha meddelandet?
notices-ask-send-notice-title = Vad är rubriken?
notices-ask-send-notice-text = Vad vill du säga?
notices-yes-send-notice = Ja, skicka till alla
notices-ask-preview-title = Vad är rubriken?
notices-ask-preview-text = Vad står i meddelandet?
notices-ask-preview-person = Vems ögon vill du låna?
notices-none-preview-person = Det finns ingen i listan än
notices-from = Hälsningar { $name }
notices-sending =
    { $many ->
        [one] Skicka det här till en person?
       *[other] Skicka det här till { $many } personer?
    }
notices-goes-to = Till { $body }. { $reached } får det här i chatten.
notices-by-hand =
    { $many ->
        [one] En måste få det per telefon eller post.
       *[other] { $many } måste få det per telefon eller post.
    }
notices-see-choice = Se som en ledamot
notices-sent =
    { $many ->
        [one] Skickat till en person
       *[other] Skickat till { $many } personer
    }
notices-sent-body = Under den tysta tiden väntar meddelandet till morgonen.
notices-nobody = Det finns ingen att skicka till

## What did not arrive

notices-all-arrived = Allt har kommit fram
notices-undelivered =
    { $many ->
        [one] Ett meddelande kom inte fram
       *[other] { $many } meddelanden kom inte fram
    }
notices-undelivered-body = Välj ett, så ser du vad du kan göra.
notices-line = { $name }: { $what }. { $why }
notices-delivery = { $name } har inte fått ett meddelande
notices-label-what = Meddelande
notices-label-why = Orsak
notices-label-when = Skulle ha kommit
notices-again-choice = Skicka igen
notices-other-choice = Använd en annan kanal
notices-to-say = Det här ska personen få veta
notices-other-choice-plain = Byt kanal
notices-handled-choice = De har fått veta det
notices-handled-choice-plain = De vet det nu
notices-again = Jag skickar meddelandet igen
notices-again-body = Kommer det inte fram nu heller, står det i listan igen.
notices-other = Jag skickar meddelandet på { $channel }
notices-other-body = Nästa meddelanden kommer också dit.
notices-handled = Meddelandet är borttaget från listan
notices-left =
    { $many ->
        [0] Listan är tom.
        [one] Ett meddelande är kvar.
       *[other] { $many } meddelanden är kvar.
    }
notices-not-again = Meddelandet är redan på väg
notices-no-other = Personen har ingen annan kanal
notices-no-other-body = Ring, eller gör en ny kod till personen.
notices-ask-delivery-delivery = Vilket meddelande gäller det?
notices-none-delivery-delivery = Allt har kommit fram
notices-ask-delivery-again-delivery = Vilket meddelande vill du skicka igen?
notices-none-delivery-again-delivery = Allt har kommit fram
notices-ask-delivery-other-delivery = Vilket meddelande ska till en annan kanal?
notices-none-delivery-other-delivery = Allt har kommit fram
notices-ask-delivery-handled-delivery = Vilket meddelande är ordnat?
notices-none-delivery-handled-delivery = Allt har kommit fram
notices-kind-agenda-published = ärendena till ett möte
notices-kind-call-for-items = önskan om ärenden
notices-kind-comment-reminder = påminnelse om synpunkter
notices-kind-meeting-reminder = påminnelse om möte
notices-kind-meeting-moved = ny tid för ett möte
notices-kind-late-paper = en handling som kom sent
notices-kind-new-paper = en ny handling
notices-kind-outcome-told = svar på en synpunkt
notices-kind-minutes-draft-sent = utkast till protokoll
notices-kind-notice = meddelande till alla
notices-kind-other = ett meddelande
notices-reason-no-chat = Har ingen chatt. Ring eller skicka med post
notices-reason-phone = Vill ha det på telefon. Ring
notices-reason-blocked = Har blockerat boten
notices-reason-gone = Kontot finns inte längre
notices-reason-not-private = Det finns andra i samtalet
notices-reason-too-large = Filen är för stor
notices-reason-forbidden = Boten får inte skriva där
notices-reason-unauthorized = Boten är inte inloggad
notices-reason-locked = Kontot är låst
notices-reason-key-gone = Väntade för länge. Skicka det igen för hand
notices-reason-doubt = Kan ha kommit fram, men det är inte säkert
notices-reason-network = Kanalen svarar inte
notices-reason-ours = Ett fel hos oss. Driften måste titta på det
notices-reason-other = Okänd orsak
