### Coming in by a code, the first questions, the coordinator's yes.

joining-code-not-valid = Denne koden gjelder ikke lenger
joining-code-not-valid-body = Den kan være brukt eller for gammel, eller ett tegn er feil. Be koordinatoren om en ny kode.
joining-tries-left =
    { $many ->
        [0] Du kan prøve igjen i morgen.
        [one] Du kan prøve én gang til i dag.
       *[other] Du kan prøve { $many } ganger til i dag.
    }
joining-too-many-tries = Du har prøvd for mange koder i dag
joining-too-many-tries-body = Prøv igjen i morgen, eller ring koordinatoren.
joining-not-a-code = «{ $typed }» er ikke en kode
joining-not-a-code-body = En kode har åtte tegn, for eksempel K7QM-42XD.
joining-code-right = Koden er riktig
joining-already-in = Du er allerede med i { $council }
joining-ask-name = Hva heter du? Skriv navnet ditt, så sier koordinatoren ja til at du er med.
joining-ask-enter-code-code = Skriv koden du har fått
joining-write-name-choice = Skriv navnet mitt
joining-name-unclear = Jeg forsto ikke navnet
joining-name-unclear-body = Skriv navnet ditt med bokstaver.
cmd-enter-code = /start, kode, ny kode, /kode
cmd-link-account = koble til konto, ny konto, flere kontoer, /koble

## The first questions

joining-thanks-profile = Takk. Hvordan vil du ha meldingene?
joining-coordinator-looks = Koordinatoren ser på det nå. Imens kan du velge:
joining-language-now = Språket ditt er: { $language }.
joining-audio = Vil du ha lyd til meldingene?
joining-audio-body = Da kan du høre sakene i stedet for å lese dem.
joining-audio-yes = Ja, med lyd
joining-paper = Vil du ha papirene i posten?
joining-paper-body = Sekretæren skriver dem ut og sender dem til deg.
joining-paper-yes = Ja, på papir
joining-more = Meldingene er stilt inn
joining-more-body = Vil du svare på tre korte spørsmål? Bare koordinatoren ser svarene.
joining-no-diagnosis = Du trenger aldri fortelle om sykdom eller diagnose.
joining-more-choice = Svar på spørsmålene
joining-still-waiting = Du får beskjed når koordinatoren har sagt ja.
joining-ask-tell-more-helps = Hva hjelper deg i møter?
joining-ask-tell-more-brought = Hva brakte deg hit?
joining-ask-tell-more-wanted = Hva vil du ha hjelp til?
joining-told = Takk. Bare koordinatoren leser dette
joining-told-body = Menyen viser hva du kan gjøre.
joining-told-yours = Du kan se, endre eller slette svarene. Skriv «svarene mine».
cmd-tell-more = svar på spørsmålene, fortell om meg
cmd-my-answers = svarene mine, vis svarene mine
cmd-forget-answers = slett svarene mine
joining-answers = Dette har du svart
joining-answers-body = Bare du og koordinatoren ser det.
joining-answers-choice = Vis svarene mine
joining-label-helps = Hjelper i møter
joining-label-brought = Brakte deg hit
joining-label-wanted = Vil ha hjelp til
joining-again-choice = Svar på nytt
joining-forget-choice = Slett svarene
joining-no-answers = Du har ikke svart på noe
joining-no-answers-body = Du kan svare når du vil, eller la være.
joining-forgetting = Slette svarene dine?
joining-forgetting-body = Koordinatoren ser dem ikke lenger. Du kan ikke hente dem tilbake.
joining-yes-forget-answers = Ja, slett dem
joining-forgotten = Svarene dine er slettet
joining-forgotten-body = Du kan svare på nytt når du vil.

## One more account

joining-linking = Koden din er { $code }
joining-linking-body = Skriv den til meg fra den andre kontoen din.
joining-spelled = Tegn for tegn: { $code }.
joining-valid-until = Den gjelder til { $at }, én gang.
joining-secret = Ikke vis den til andre.
joining-wait-first = Koordinatoren må si ja til deg først
joining-linked = Kontoen er koblet til { $council }
joining-held = Du kan lese og si hva du mener med en gang. Stemmer og godtgjørelse venter her til { $at }.
joining-linked-told = En ny konto på { $channel } er koblet til deg
joining-linked-told-body = Var det ikke deg? Lås kontoene dine med en gang.
joining-lock-choice = Lås kontoene mine

## For the coordinator

joining-menu-confirm-person = Si ja til nye personer
cmd-confirm-person = nye personer, godkjenn person, hvem venter
cmd-decline-person = avvis person
joining-ask-confirm-person-person = Hvem vil du si ja til?
joining-none-confirm-person-person = Ingen nye personer venter
joining-ask-decline-person-person = Hvem vil du si nei til?
joining-none-decline-person-person = Ingen nye personer venter
joining-yes-confirm-person = Ja, det er riktig person
joining-yes-confirm-person-plain = Ja, riktig person
joining-yes-decline-person = Ja, si nei
joining-waiting = { $name } vil være med i rådet
joining-waiting-body = Vet du at det er riktig person? Ring dem hvis du er i tvil.
joining-label-says = Skriver at de heter
joining-label-meant = Koden var til
joining-confirm-choice = Ja, det er dem
joining-decline-choice = Nei, det er ikke dem
joining-decline-choice-plain = Nei, feil person
joining-confirming = Er { $name } riktig person?
joining-confirmed = { $name } er med
joining-confirmed-body = De har fått beskjed, og ser rådets saker fra nå.
joining-joined = Du er med i { $council }
joining-joined-body = Koordinatoren har sagt ja. Jeg skriver når det kommer nye saker.
joining-declining = Si nei til { $name }?
joining-declining-body = De får beskjed om å ringe deg. Ingen kan bruke koden igjen.
joining-declined = { $name } har fått nei
joining-declined-body = De ser ingenting fra rådet.
joining-declined-told = Koordinatoren kjente deg ikke igjen
joining-declined-told-body = Koden kan ha vært til en annen. Ring koordinatoren, så finner dere ut av det.
joining-unnamed-choice = Gå videre uten navn
joining-unnamed = Noen som ikke skrev navnet
