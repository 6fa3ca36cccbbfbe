### Hearings: asked from outside, answered together. nb is the source.

## Commands

cmd-add-hearing = ny høring, legg inn høring
cmd-hearings = høringer, høring
cmd-draft-hearing = høringssvar, skriv høringssvar
hearings-menu-add-hearing = Legge inn en høring
hearings-menu-hearings = Se høringer
hearings-menu-draft-hearing = Skrive et høringssvar

## Taking one in

hearings-ask-add-hearing-body = Hvem er spurt?
hearings-ask-add-hearing-title = Hva heter høringen?
hearings-ask-add-hearing-sender = Hvem spør?
hearings-ask-add-hearing-about = Hva handler det om, og hva spør de om?
hearings-ask-add-hearing-due = Når er fristen deres?
hearings-ask-add-hearing-meeting = Hvilket møte skal ta den opp?
hearings-none-add-hearing-meeting = Det er ikke noe møte før fristen
hearings-too-late = Møtet er etter fristen, { $day }
hearings-too-late-body = Velg et tidligere møte, eller spør på et ekstra møte.
hearings-added = Høring: { $title }
hearings-asked = { $sender } spør { $body }. Fristen er { $day }.

## Looking

hearings-title = Høring: { $title }
hearings-line = { $title }, frist { $day }
hearings-line-left =
    { $n ->
        [one] { $title }: { $n } dag igjen, til { $day }
       *[other] { $title }: { $n } dager igjen, til { $day }
    }
hearings-line-over = { $title }: fristen var { $day }
hearings-list =
    { $n ->
        [one] { $n } høring er ikke besvart
       *[other] { $n } høringer er ikke besvart
    }
hearings-label-sender = Spør
hearings-label-body = Spurt
hearings-label-due = Frist
hearings-label-state = Svaret
hearings-due-left =
    { $n ->
        [one] { $day }, { $n } dag igjen
       *[other] { $day }, { $n } dager igjen
    }
hearings-due-over = { $day }, den er gått ut
hearings-state-open = ikke skrevet ennå
hearings-state-drafted = utkast, ikke vedtatt
hearings-state-decided = vedtatt, ikke sendt
hearings-state-sent = sendt
hearings-draft = Utkast til svar
hearings-choice-see = Se høringen
hearings-choice-draft = Skrive svaret
hearings-choice-agenda = Ta den opp på møte
hearings-choice-vote = Avstemning om svaret
hearings-choice-send = Noter som sendt
hearings-ask-show-hearing-hearing = Hvilken høring?
hearings-none-show-hearing-hearing = Ingen høringer venter på svar

## The joint answer

hearings-ask-draft-hearing-hearing = Hvilken høring svarer dere på?
hearings-none-draft-hearing-hearing = Ingen høringer venter på svar
hearings-ask-draft-hearing-text = Skriv svaret rådet skal gi
hearings-ask-hearing-to-agenda-hearing = Hvilken høring?
hearings-none-hearing-to-agenda-hearing = Ingen høringer venter på svar
hearings-ask-hearing-to-agenda-meeting = Hvilket møte skal ta den opp?
hearings-none-hearing-to-agenda-meeting = Det er ikke noe møte før fristen
hearings-drafted = Utkast til svar: { $title }
hearings-drafted-ask = Si hva du mener om utkastet. Fristen ute er { $day }.
hearings-ask-send-hearing-hearing = Hvilken høring er besvart?
hearings-none-send-hearing-hearing = Ingen høringer venter på svar
hearings-yes-send-hearing = Ja, det er sendt
hearings-confirm = Er svaret sendt til { $sender }?
hearings-not-decided = Rådet har ikke vedtatt svaret på et møte.
hearings-no-draft = Svaret er ikke skrevet ennå
hearings-no-draft-body = Skriv svaret først, så alle får se det.
hearings-sent-before = Svaret er alt sendt
hearings-sent = Svaret til { $sender } er notert som sendt
hearings-sent-late = Fristen var { $day }.
hearings-sent-told = Rådet har svart: { $title }
hearings-sent-told-body = Dette er sendt til { $sender }:
hearings-due =
    { $n ->
        [one] { $title }: { $n } dag igjen
       *[other] { $title }: { $n } dager igjen
    }
hearings-due-body = { $sender } venter svar innen { $day }.
hearings-due-open = Svaret er ikke skrevet.
hearings-due-drafted = Utkastet er ikke vedtatt.
hearings-due-decided = Svaret er vedtatt, men ikke sendt.
