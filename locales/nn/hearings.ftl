### Høyringar: spurt utanfrå, svart saman.

## Commands

cmd-add-hearing = ny høyring, legg inn høyring
cmd-hearings = høyringar, høyring
cmd-draft-hearing = høyringssvar, skriv høyringssvar
hearings-menu-add-hearing = Leggje inn ei høyring
hearings-menu-hearings = Sjå høyringar
hearings-menu-draft-hearing = Skrive eit høyringssvar

## Taking one in

hearings-ask-add-hearing-body = Kven er spurd?
hearings-ask-add-hearing-title = Kva heiter høyringa?
hearings-ask-add-hearing-sender = Kven spør?
hearings-ask-add-hearing-about = Kva handlar det om, og kva spør dei om?
hearings-ask-add-hearing-due = Når er fristen deira?
hearings-ask-add-hearing-meeting = Kva møte skal ta henne opp?
hearings-none-add-hearing-meeting = Det er ikkje noko møte før fristen
hearings-too-late = Møtet er etter fristen, { $day }
hearings-too-late-body = Vel eit tidlegare møte, eller spør på eit ekstra møte.
hearings-added = Høyring: { $title }
hearings-asked = { $sender } spør { $body }. Fristen er { $day }.

## Looking

hearings-title = Høyring: { $title }
hearings-line = { $title }, frist { $day }
hearings-line-left =
    { $n ->
        [one] { $title }: { $n } dag att, til { $day }
       *[other] { $title }: { $n } dagar att, til { $day }
    }
hearings-line-over = { $title }: fristen var { $day }
hearings-list =
    { $n ->
        [one] { $n } høyring er ikkje svart på
       *[other] { $n } høyringar er ikkje svarte på
    }
hearings-label-sender = Spør
hearings-label-body = Spurd
hearings-label-due = Frist
hearings-label-state = Svaret
hearings-due-left =
    { $n ->
        [one] { $day }, { $n } dag att
       *[other] { $day }, { $n } dagar att
    }
hearings-due-over = { $day }, han er gått ut
hearings-state-open = ikkje skrive enno
hearings-state-drafted = utkast, ikkje vedteke
hearings-state-decided = vedteke, ikkje sendt
hearings-state-sent = sendt
hearings-draft = Utkast til svar
hearings-choice-see = Sjå høyringa
hearings-choice-draft = Skrive svaret
hearings-choice-agenda = Ta henne opp på møte
hearings-choice-vote = Røyste om svaret
hearings-choice-send = Noter som sendt
hearings-ask-show-hearing-hearing = Kva høyring?
hearings-none-show-hearing-hearing = Ingen høyringar ventar på svar

## The joint answer

hearings-ask-draft-hearing-hearing = Kva høyring svarar de på?
hearings-none-draft-hearing-hearing = Ingen høyringar ventar på svar
hearings-ask-draft-hearing-text = Skriv svaret rådet skal gi
hearings-ask-hearing-to-agenda-hearing = Kva høyring?
hearings-none-hearing-to-agenda-hearing = Ingen høyringar ventar på svar
hearings-ask-hearing-to-agenda-meeting = Kva møte skal ta henne opp?
hearings-none-hearing-to-agenda-meeting = Det er ikkje noko møte før fristen
hearings-drafted = Utkast til svar: { $title }
hearings-drafted-ask = Sei kva du meiner om utkastet. Fristen ute er { $day }.
hearings-ask-send-hearing-hearing = Kva høyring er det svart på?
hearings-none-send-hearing-hearing = Ingen høyringar ventar på svar
hearings-yes-send-hearing = Ja, det er sendt
hearings-confirm = Er svaret sendt til { $sender }?
hearings-not-decided = Rådet har ikkje vedteke svaret på eit møte.
hearings-no-draft = Svaret er ikkje skrive enno
hearings-no-draft-body = Skriv svaret først, så alle får sjå det.
hearings-sent-before = Svaret er alt sendt
hearings-sent = Svaret til { $sender } er notert som sendt
hearings-sent-late = Fristen var { $day }.
hearings-sent-told = Rådet har svart: { $title }
hearings-sent-told-body = Dette er sendt til { $sender }:
hearings-due =
    { $n ->
        [one] { $title }: { $n } dag att
       *[other] { $title }: { $n } dagar att
    }
hearings-due-body = { $sender } ventar svar innan { $day }.
hearings-due-open = Svaret er ikkje skrive.
hearings-due-drafted = Utkastet er ikkje vedteke.
hearings-due-decided = Svaret er vedteke, men ikkje sendt.
