### Kedjan från ord till bevis.

cmd-chain = kedjan, visa kedjan
cmd-input-history = historik, hela historiken
chains-menu-chain = Kedjan: från ord till handling
chains-ask-chain-input = Vilken synpunkt vill du följa?
chains-none-chain-input = Du har inte lämnat någon synpunkt ännu
chains-ask-input-history-input = Vilken synpunkts historik vill du se?
chains-none-input-history-input = Du har inte lämnat någon synpunkt ännu
chains-chain = Kedjan från { $number }
chains-item-chain = Kedjan för { $item }
chains-label-from = Kom från
chains-label-said = Sagt
chains-label-item = Ärende
chains-label-meeting = Möte
chains-label-minutes = Protokoll
chains-label-decision = Beslut
chains-label-action = Uppgift
chains-label-answer = Svaret
chains-label-proof = Så kan du se det
chains-label-there = Gick till
chains-label-recordings = Inspelningar och bilder
chains-recordings =
    { $many ->
       [one] en
      *[other] { $many }
    }
chains-meeting = { $title }, { $day }
chains-minutes-draft = Utkast
chains-minutes-approved = Justerat
chains-minutes-none = Inte skrivet ännu
chains-decision = { $text } ({ $person })
chains-action = { $text } ({ $person }, senast { $day })
chains-action-done = Gjort: { $text } ({ $person })
chains-proof-none = Inget ännu
chains-said-before = Sagt före mötet
chains-came-after = Det som kom efteråt
chains-chain-choice = Se kedjan
chains-item-choice = Hela ärendet
chains-inputs-choice = Se synpunkterna
chains-history-choice = Visa historiken
chains-history = Historiken för { $number }
chains-history-body = Ingen kan ändra den här listan.
chains-step-why = { $step }: ”{ $why }”
chains-old-texts = Tidigare ord
chains-old-text = Till { $when }: ”{ $text }”
