### Remisser: frågat utifrån, besvarat tillsammans.

## Commands

cmd-add-hearing = ny remiss, lägg in remiss
cmd-hearings = remisser, remiss
cmd-draft-hearing = remissvar, skriv remissvar
hearings-menu-add-hearing = Lägga in en remiss
hearings-menu-hearings = Se remisser
hearings-menu-draft-hearing = Skriva ett remissvar

## Taking one in

hearings-ask-add-hearing-body = Vem är tillfrågad?
hearings-ask-add-hearing-title = Vad heter remissen?
hearings-ask-add-hearing-sender = Vem frågar?
hearings-ask-add-hearing-about = Vad handlar det om, och vad frågar de?
hearings-ask-add-hearing-due = När är deras sista dag?
hearings-ask-add-hearing-meeting = Vilket möte ska ta upp den?
hearings-none-add-hearing-meeting = Det finns inget möte före sista dagen
hearings-too-late = Mötet är efter sista dagen, { $day }
hearings-too-late-body = Välj ett tidigare möte, eller fråga på ett extra möte.
hearings-added = Remiss: { $title }
hearings-asked = { $sender } frågar { $body }. Sista dag är { $day }.

## Looking

hearings-title = Remiss: { $title }
hearings-line = { $title }, sista dag { $day }
hearings-line-left =
    { $n ->
        [one] { $title }: { $n } dag kvar, till { $day }
       *[other] { $title }: { $n } dagar kvar, till { $day }
    }
hearings-line-over = { $title }: sista dag var { $day }
hearings-list =
    { $n ->
        [one] { $n } remiss är inte besvarad
       *[other] { $n } remisser är inte besvarade
    }
hearings-label-sender = Frågar
hearings-label-body = Tillfrågad
hearings-label-due = Sista dag
hearings-label-state = Svaret
hearings-due-left =
    { $n ->
        [one] { $day }, { $n } dag kvar
       *[other] { $day }, { $n } dagar kvar
    }
hearings-due-over = { $day }, den har gått ut
hearings-state-open = inte skrivet än
hearings-state-drafted = utkast, inte beslutat
hearings-state-decided = beslutat, inte skickat
hearings-state-sent = skickat
hearings-draft = Utkast till svar
hearings-choice-see = Se remissen
hearings-choice-draft = Skriva svaret
hearings-choice-agenda = Ta upp den på möte
hearings-choice-vote = Rösta om svaret
hearings-choice-send = Notera som skickat
hearings-ask-show-hearing-hearing = Vilken remiss?
hearings-none-show-hearing-hearing = Inga remisser väntar på svar

## The joint answer

hearings-ask-draft-hearing-hearing = Vilken remiss svarar ni på?
hearings-none-draft-hearing-hearing = Inga remisser väntar på svar
hearings-ask-draft-hearing-text = Skriv svaret rådet ska ge
hearings-ask-hearing-to-agenda-hearing = Vilken remiss?
hearings-none-hearing-to-agenda-hearing = Inga remisser väntar på svar
hearings-ask-hearing-to-agenda-meeting = Vilket möte ska ta upp den?
hearings-none-hearing-to-agenda-meeting = Det finns inget möte före sista dagen
hearings-drafted = Utkast till svar: { $title }
hearings-drafted-ask = Säg vad du tycker om utkastet. Sista dag är { $day }.
hearings-ask-send-hearing-hearing = Vilken remiss är besvarad?
hearings-none-send-hearing-hearing = Inga remisser väntar på svar
hearings-yes-send-hearing = Ja, det är skickat
hearings-confirm = Är svaret skickat till { $sender }?
hearings-not-decided = Rådet har inte beslutat om svaret på ett möte.
hearings-no-draft = Svaret är inte skrivet än
hearings-no-draft-body = Skriv svaret först, så att alla får se det.
hearings-sent-before = Svaret är redan skickat
hearings-sent = Svaret till { $sender } är noterat som skickat
hearings-sent-late = Sista dag var { $day }.
hearings-sent-told = Rådet har svarat: { $title }
hearings-sent-told-body = Det här är skickat till { $sender }:
hearings-due =
    { $n ->
        [one] { $title }: { $n } dag kvar
       *[other] { $title }: { $n } dagar kvar
    }
hearings-due-body = { $sender } väntar svar senast { $day }.
hearings-due-open = Svaret är inte skrivet.
hearings-due-drafted = Utkastet är inte beslutat.
hearings-due-decided = Svaret är beslutat men inte skickat.
