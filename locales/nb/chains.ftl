### Kjeden fra ord til bevis.

cmd-chain = kjeden, vis kjeden
cmd-input-history = historikk, hele historikken
chains-menu-chain = Kjeden: fra ord til handling
chains-ask-chain-input = Hvilket innspill vil du følge?
chains-none-chain-input = Du har ikke gitt innspill ennå
chains-ask-input-history-input = Hvilket innspill vil du se historikken til?
chains-none-input-history-input = Du har ikke gitt innspill ennå
chains-chain = Kjeden fra { $number }
chains-item-chain = Kjeden for { $item }
chains-label-from = Kom fra
chains-label-said = Sagt
chains-label-item = Sak
chains-label-meeting = Møte
chains-label-minutes = Referat
chains-label-decision = Vedtak
chains-label-action = Oppgave
chains-label-answer = Svaret
chains-label-proof = Slik kan du se det
chains-label-there = Gikk til
chains-label-recordings = Opptak og bilder
chains-recordings =
    { $many ->
       [one] ett
      *[other] { $many }
    }
chains-meeting = { $title }, { $day }
chains-minutes-draft = Utkast
chains-minutes-approved = Godkjent
chains-minutes-none = Ikke skrevet ennå
chains-decision = { $text } ({ $person })
chains-action = { $text } ({ $person }, innen { $day })
chains-action-done = Gjort: { $text } ({ $person })
chains-proof-none = Ikke noe ennå
chains-said-before = Sagt før møtet
chains-came-after = Det som kom etterpå
chains-chain-choice = Se kjeden
chains-item-choice = Hele saken
chains-inputs-choice = Se innspillene
chains-history-choice = Vis historikken
chains-history = Historikken til { $number }
chains-history-body = Ingen kan endre denne listen.
chains-step-why = { $step }: «{ $why }»
chains-old-texts = Tidligere ord
chains-old-text = Til { $when }: «{ $text }»
