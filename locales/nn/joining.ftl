### Coming in by a code, the first questions, the coordinator's yes.

joining-code-not-valid = Denne koden gjeld ikkje lenger
joining-code-not-valid-body = Han kan vere brukt eller for gammal, eller eitt teikn er feil. Be koordinatoren om ein ny kode.
joining-tries-left =
    { $many ->
        [0] Du kan prøve att i morgon.
        [one] Du kan prøve éin gong til i dag.
       *[other] Du kan prøve { $many } gonger til i dag.
    }
joining-too-many-tries = Du har prøvd for mange kodar i dag
joining-too-many-tries-body = Prøv att i morgon, eller ring koordinatoren.
joining-not-a-code = «{ $typed }» er ikkje ein kode
joining-not-a-code-body = Ein kode har åtte teikn, til dømes K7QM-42XD.
joining-code-right = Koden er rett
joining-already-in = Du er alt med i { $council }
joining-ask-name = Kva heiter du? Skriv namnet ditt, så seier koordinatoren ja til at du er med.
joining-ask-enter-code-code = Skriv koden du har fått
joining-write-name-choice = Skriv namnet mitt
joining-name-unclear = Eg forstod ikkje namnet
joining-name-unclear-body = Skriv namnet ditt med bokstavar.
cmd-enter-code = kode, skrive ein kode, /kode
cmd-link-account = kople til konto, kople til ein konto

## The first questions

joining-thanks-profile = Takk. Korleis vil du ha meldingane?
joining-coordinator-looks = Koordinatoren ser på det no. Imens kan du velje:
joining-language-now = Språket ditt er: { $language }.
joining-audio = Vil du ha lyd til meldingane?
joining-audio-body = Då kan du høyre sakene i staden for å lese dei.
joining-audio-yes = Ja, med lyd
joining-paper = Vil du ha papira i posten?
joining-paper-body = Sekretæren skriv dei ut og sender dei til deg.
joining-paper-yes = Ja, på papir
joining-more = Meldingane er stilte inn
joining-more-body = Vil du svare på tre korte spørsmål? Berre koordinatoren ser svara.
joining-no-diagnosis = Du treng aldri fortelje om sjukdom eller diagnose.
joining-more-choice = Svar på spørsmåla
joining-still-waiting = Du får melding når koordinatoren har sagt ja.
joining-ask-tell-more-helps = Kva hjelper deg i møte?
joining-ask-tell-more-brought = Kva brakte deg hit?
joining-ask-tell-more-wanted = Kva vil du ha hjelp til?
joining-told = Takk. Berre koordinatoren les dette
joining-told-body = Menyen viser kva du kan gjere.
joining-told-yours = Du kan sjå, endre eller slette svara. Skriv «svara mine».
cmd-tell-more = svar på spørsmåla, fortel om meg
cmd-my-answers = svara mine, vis svara mine
cmd-forget-answers = slett svara mine
joining-answers = Dette har du svart
joining-answers-body = Berre du og koordinatoren ser det.
joining-answers-choice = Vis svara mine
joining-label-helps = Hjelper i møte
joining-label-brought = Førte deg hit
joining-label-wanted = Vil ha hjelp til
joining-again-choice = Svar på nytt
joining-forget-choice = Slett svara
joining-no-answers = Du har ikkje svart på noko
joining-no-answers-body = Du kan svare når du vil, eller la vere.
joining-forgetting = Slette svara dine?
joining-forgetting-body = Koordinatoren ser dei ikkje lenger. Du kan ikkje hente dei tilbake.
joining-yes-forget-answers = Ja, slett dei
joining-forgotten = Svara dine er sletta
joining-forgotten-body = Du kan svare på nytt når du vil.

## One more account

joining-linking = Koden din er { $code }
joining-linking-body = Skriv han til meg frå den andre kontoen din.
joining-spelled = Teikn for teikn: { $code }.
joining-valid-until = Han gjeld til { $at }, éin gong.
joining-secret = Ikkje vis han til andre.
joining-wait-first = Koordinatoren må seie ja til deg først
joining-linked = Kontoen er kopla til { $council }
joining-held = Du kan lese og seie kva du meiner med ein gong. Røyster og godtgjersle ventar her til { $at }.
joining-linked-told = Ein ny konto på { $channel } er kopla til deg
joining-linked-told-body = Var det ikkje deg? Lås kontoane dine med ein gong.
joining-lock-choice = Lås kontoane mine

## For the coordinator

joining-menu-confirm-person = Sei ja til nye personar
cmd-confirm-person = nye personar, godkjenn personar, kven ventar
cmd-decline-person = avvis ein person
joining-ask-confirm-person-person = Kven vil du seie ja til?
joining-none-confirm-person-person = Ingen nye personar ventar
joining-ask-decline-person-person = Kven vil du seie nei til?
joining-none-decline-person-person = Ingen nye personar ventar
joining-yes-confirm-person = Ja, det er rett person
joining-yes-confirm-person-plain = Ja, rett person
joining-yes-decline-person = Ja, sei nei
joining-waiting = { $name } vil vere med i rådet
joining-waiting-body = Veit du at det er rett person? Ring dei om du er i tvil.
joining-label-says = Skriv at dei heiter
joining-label-meant = Koden var til
joining-confirm-choice = Ja, det er dei
joining-decline-choice = Nei, det er ikkje dei
joining-decline-choice-plain = Nei, feil person
joining-confirming = Er { $name } rett person?
joining-confirmed = { $name } er med
joining-confirmed-body = Dei har fått melding, og ser sakene til rådet frå no.
joining-joined = Du er med i { $council }
joining-joined-body = Koordinatoren har sagt ja. Eg skriv når det kjem nye saker.
joining-declining = Seie nei til { $name }?
joining-declining-body = Dei får melding om å ringje deg. Ingen kan bruke koden igjen.
joining-declined = { $name } har fått nei
joining-declined-body = Dei ser ingenting frå rådet.
joining-declined-told = Koordinatoren kjende deg ikkje att
joining-declined-told-body = Koden kan ha vore til ein annan. Ring koordinatoren, så finn de ut av det.
joining-unnamed-choice = Gå vidare utan namn
joining-unnamed = Nokon som ikkje skreiv namnet
