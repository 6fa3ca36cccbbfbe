### Uppdrag utöver möten.

## Commands

cmd-offer-assignment = nytt uppdrag, erbjud uppdrag
cmd-my-assignments = mina uppdrag, uppdrag
cmd-assignment-done = uppdraget är gjort, uppdraget är klart
assignments-menu-offer-assignment = Erbjuda någon ett uppdrag
assignments-menu-my-assignments = Se mina uppdrag
assignments-menu-assignment-done = Notera att ett uppdrag är gjort

## Offering

assignments-ask-offer-assignment-person = Vem ska få uppdraget?
assignments-none-offer-assignment-person = Rådet har inga ledamöter än
assignments-ask-offer-assignment-title = Vad går uppdraget ut på?
assignments-ask-offer-assignment-day = Vilken dag?
assignments-ask-offer-assignment-minutes = Hur många minuter tar det?
assignments-ask-offer-assignment-paid = Är det betalt?
assignments-minutes = Ett uppdrag tar från 1 till { $most } minuter
assignments-line = { $title }, { $day }
assignments-line-of = { $name }: { $title }, { $day }
assignments-offered = { $name } är tillfrågad om ett uppdrag
assignments-paid = Det tar { $n } minuter och är betalt.
assignments-unpaid = Det tar { $n } minuter och är inte betalt.
assignments-asked = Vill du ta ett uppdrag: { $title }?
assignments-asked-ask = Svara ja eller nej. Du behöver inget skäl för att säga nej.
assignments-when = Det är { $day }.
assignments-accept = Ja, jag tar det
assignments-decline = Nej, inte den här gången

## Answering

assignments-ask-answer-assignment-assignment = Vilket uppdrag gäller det?
assignments-none-answer-assignment-assignment = Du är inte tillfrågad om något uppdrag
assignments-ask-answer-assignment-accept = Tar du uppdraget?
assignments-accepted = Du tar uppdraget: { $title }
assignments-declined = Du tar inte uppdraget: { $title }
assignments-choice-mine = Se mina uppdrag
assignments-told-accepted = { $name } tar uppdraget
assignments-told-declined = { $name } tar inte uppdraget
assignments-mine =
    { $n ->
        [one] Du har { $n } uppdrag
       *[other] Du har { $n } uppdrag
    }
assignments-mine-line = { $title }, { $day }: { $state }
assignments-state-asked = väntar på ditt svar
assignments-state-accepted = avtalat
assignments-state-declined = du sa nej
assignments-state-done = gjort
assignments-not-now = Du kan inte ändra uppdraget så nu
assignments-not-now-body = Se dina uppdrag för hur det står.

## Done

assignments-ask-assignment-done-assignment = Vilket uppdrag är gjort?
assignments-none-assignment-done-assignment = Inga uppdrag är öppna
assignments-ask-assignment-done-minutes = Hur många minuter tog det?
assignments-noted-done = Uppdraget för { $name } är gjort
assignments-done-told = Uppdraget är noterat som gjort: { $title }
assignments-fee-follows = Betalningen kommer tillsammans med ditt arvode.

cmd-claim-assignment = lägg till uppdrag, uppdrag på arvodet
assignments-menu-claim-assignment = Lägga till ett uppdrag
assignments-ask-claim-assignment-assignment = Vilket uppdrag vill du lägga till?
assignments-none-claim-assignment-assignment = Inga betalda uppdrag väntar
assignments-paid-told = Du ska få betalt för { $title }
assignments-paid-how = Lägg tiden till ditt nästa arvode.
assignments-claim-choice = Lägga till tiden
assignments-no-claim = Inget arvode är öppet nu
assignments-no-claim-body = Vänta tills nästa kommer. Skriv ”lägg till uppdrag” då.
assignments-no-rate = Rådet har inget timarvode för uppdrag
assignments-no-rate-body = Fråga samordnaren hur du får betalt.
assignments-state-claimed = klart, lagt till arvodet
