### Plain language before something is sent.

## What was found

checks-line = { $place }: { $what }
checks-more =
    { $n ->
        [one] Det er eitt framlegg til. Du ser det når du går gjennom dei.
       *[other] Det er { $n } framlegg til. Du ser dei når du går gjennom dei.
    }
checks-one = { $place }, framlegg { $n } av { $many }
checks-place = Her står det: «{ $text }»
checks-use = Bruk «{ $better }»
checks-keep-choice = Lat det stå
checks-rewrite-choice = Skriv det på nytt
checks-ask-rewrite-wording-text = Korleis vil du seie det?
checks-rewrite-hint = Det du skriv, kjem i staden for det som står der.
checks-ask-send-wording-anyway-reason = Kvifor vil du sende teksten som han er?
checks-wrong = { $place }: du må rette ein dato
checks-undo = rettingane i teksten
checks-put-back = Teksten er som før
checks-put-back-body = Rettingane er tekne ut att.
checks-read-again-choice = Gå vidare

## Which text it is

checks-part-title = Overskrifta
checks-part-text = Teksten
checks-part-reason = Grunngjevinga
checks-part-what-changed = Det som er endra
checks-part-next-step = Neste steg
checks-part-evidence = Kvar du kan sjå det
checks-part-agreed = Det de er samde om
checks-part-after = Slik blir det
checks-part-summary = Kort forklart
checks-part-question = Det vi spør om
checks-part-open = Det som er ope
checks-part-fixed = Det som er avgjort
checks-part-recommendation = Framlegget
checks-part-of = { $item }, { $part }
checks-inside-title = overskrifta
checks-inside-summary = kort forklart
checks-inside-question = det vi spør om
checks-inside-open = det som er ope
checks-inside-fixed = det som er avgjort
checks-inside-recommendation = framlegget
