### Kjeda frå ord til bevis.

cmd-chain = kjeda, vis kjeda
cmd-input-history = historikken, heile historikken
chains-menu-chain = Kjeda: frå ord til handling
chains-ask-chain-input = Kva innspel vil du følgje?
chains-none-chain-input = Du har ikkje gitt innspel enno
chains-ask-input-history-input = Kva innspel vil du sjå historikken til?
chains-none-input-history-input = Du har ikkje gitt innspel enno
chains-chain = Kjeda frå { $number }
chains-item-chain = Kjeda for { $item }
chains-label-from = Kom frå
chains-label-said = Sagt
chains-label-item = Sak
chains-label-meeting = Møte
chains-label-minutes = Referat
chains-label-decision = Vedtak
chains-label-action = Oppgåve
chains-label-answer = Svaret
chains-label-proof = Slik kan du sjå det
chains-label-there = Gjekk til
chains-label-recordings = Opptak og bilete
chains-recordings =
    { $many ->
       [one] eitt
      *[other] { $many }
    }
chains-meeting = { $title }, { $day }
chains-minutes-draft = Utkast
chains-minutes-approved = Godkjent
chains-minutes-none = Ikkje skrive enno
chains-decision = { $text } ({ $person })
chains-action = { $text } ({ $person }, innan { $day })
chains-action-done = Gjort: { $text } ({ $person })
chains-proof-none = Ikkje noko enno
chains-said-before = Sagt før møtet
chains-came-after = Det som kom etterpå
chains-chain-choice = Sjå kjeda
chains-item-choice = Heile saka
chains-inputs-choice = Sjå innspela
chains-history-choice = Vis historikken
chains-history = Historikken til { $number }
chains-history-body = Ingen kan endre denne lista.
chains-step-why = { $step }: «{ $why }»
chains-old-texts = Tidlegare ord
chains-old-text = Til { $when }: «{ $text }»
