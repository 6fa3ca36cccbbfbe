### Coming in by a code, the first questions, the coordinator's yes.

joining-code-not-valid = Den här koden gäller inte längre
joining-code-not-valid-body = Den kan vara använd eller för gammal. Eller så är ett tecken fel. Be samordnaren om en ny kod.
joining-tries-left =
    { $many ->
        [0] Du kan försöka igen i morgon.
        [one] Du kan försöka en gång till i dag.
       *[other] Du kan försöka { $many } gånger till i dag.
    }
joining-too-many-tries = Du har provat för många koder i dag
joining-too-many-tries-body = Försök igen i morgon, eller ring samordnaren.
joining-not-a-code = ”{ $typed }” är inte en kod
joining-not-a-code-body = En kod har åtta tecken, till exempel K7QM-42XD.
joining-code-right = Koden är rätt
joining-already-in = Du är redan med i { $council }
joining-ask-name = Vad heter du? Skriv ditt namn, så säger samordnaren ja till att du är med.
joining-ask-enter-code-code = Skriv koden du har fått
joining-write-name-choice = Skriv mitt namn
joining-name-unclear = Jag förstod inte namnet
joining-name-unclear-body = Skriv ditt namn med bokstäver.
cmd-enter-code = kod, ny kod, /kod
cmd-link-account = koppla konto, nytt konto, /koppla

## The first questions

joining-thanks-profile = Tack. Hur vill du ha meddelandena?
joining-coordinator-looks = Samordnaren tittar på det nu. Under tiden kan du välja:
joining-language-now = Ditt språk är: { $language }.
joining-audio = Vill du ha ljud till meddelandena?
joining-audio-body = Då kan du lyssna på ärendena i stället för att läsa dem.
joining-audio-yes = Ja, med ljud
joining-paper = Vill du ha handlingarna på papper?
joining-paper-body = Sekreteraren skriver ut dem och skickar dem till dig.
joining-paper-yes = Ja, på papper
joining-more = Meddelandena är inställda
joining-more-body = Vill du svara på tre korta frågor? Bara samordnaren ser svaren.
joining-no-diagnosis = Du behöver aldrig berätta om sjukdom eller diagnos.
joining-more-choice = Svara på frågorna
joining-still-waiting = Du får besked när samordnaren har sagt ja.
joining-ask-tell-more-helps = Vad hjälper dig på möten?
joining-ask-tell-more-brought = Vad förde dig hit?
joining-ask-tell-more-wanted = Vad vill du ha hjälp med?
joining-told = Tack. Bara samordnaren läser det här
joining-told-body = Menyn visar vad du kan göra.
joining-told-yours = Du kan se, ändra eller radera svaren. Skriv ”mina svar”.
cmd-tell-more = svara på frågorna, berätta om mig
cmd-my-answers = mina svar, visa mina svar
cmd-forget-answers = radera mina svar
joining-answers = Det här har du svarat
joining-answers-body = Bara du och samordnaren ser det.
joining-answers-choice = Visa mina svar
joining-label-helps = Hjälper på möten
joining-label-brought = Förde dig hit
joining-label-wanted = Vill ha hjälp med
joining-again-choice = Svara på nytt
joining-forget-choice = Radera svaren
joining-no-answers = Du har inte svarat på något
joining-no-answers-body = Du kan svara när du vill, eller låta bli.
joining-forgetting = Radera dina svar?
joining-forgetting-body = Samordnaren ser dem inte längre. Du kan inte få tillbaka dem.
joining-yes-forget-answers = Ja, radera dem
joining-forgotten = Dina svar är raderade
joining-forgotten-body = Du kan svara på nytt när du vill.

## One more account

joining-linking = Din kod är { $code }
joining-linking-body = Skriv den till mig från ditt andra konto.
joining-spelled = Tecken för tecken: { $code }.
joining-valid-until = Den gäller till { $at }, en gång.
joining-secret = Visa den inte för andra.
joining-wait-first = Samordnaren måste säga ja till dig först
joining-linked = Kontot är kopplat till { $council }
joining-held = Du kan läsa och säga vad du tycker genast. Röster och ersättning väntar här till { $at }.
joining-linked-told = Ett nytt konto på { $channel } är kopplat till dig
joining-linked-told-body = Var det inte du? Lås dina konton genast.
joining-lock-choice = Lås mina konton

## For the coordinator

joining-menu-confirm-person = Säg ja till nya personer
cmd-confirm-person = nya personer, godkänn person, vilka väntar
cmd-decline-person = avvisa person
joining-ask-confirm-person-person = Vem vill du säga ja till?
joining-none-confirm-person-person = Inga nya personer väntar
joining-ask-decline-person-person = Vem vill du säga nej till?
joining-none-decline-person-person = Inga nya personer väntar
joining-yes-confirm-person = Ja, det är rätt person
joining-yes-confirm-person-plain = Ja, rätt person
joining-yes-decline-person = Ja, säg nej
joining-waiting = { $name } vill vara med i rådet
joining-waiting-body = Vet du att det är rätt person? Ring dem om du är osäker.
joining-label-says = Skriver att de heter
joining-label-meant = Koden var till
joining-confirm-choice = Ja, det är de
joining-decline-choice = Nej, det är inte de
joining-decline-choice-plain = Nej, fel person
joining-confirming = Är { $name } rätt person?
joining-confirmed = { $name } är med
joining-confirmed-body = De har fått besked och ser rådets ärenden från och med nu.
joining-joined = Du är med i { $council }
joining-joined-body = Samordnaren har sagt ja. Jag skriver när det kommer nya ärenden.
joining-declining = Säga nej till { $name }?
joining-declining-body = De får besked om att ringa dig. Ingen kan använda koden igen.
joining-declined = { $name } har fått nej
joining-declined-body = De ser ingenting från rådet.
joining-declined-told = Samordnaren kände inte igen dig
joining-declined-told-body = Koden kan ha varit till någon annan. Ring samordnaren så reder ni ut det.
joining-unnamed-choice = Gå vidare utan namn
joining-unnamed = Någon som inte skrev namnet
