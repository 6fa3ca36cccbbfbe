### Plain language before something is sent. nb is the source.

## What was found

checks-line = { $place }: { $what }
checks-more =
    { $n ->
        [one] Det er ett forslag til. Du ser det når du går gjennom dem.
       *[other] Det er { $n } forslag til. Du ser dem når du går gjennom dem.
    }
checks-one = { $place }, forslag { $n } av { $many }
checks-place = Det står: «{ $text }»
checks-use = Bruk «{ $better }»
checks-keep-choice = La det stå
checks-rewrite-choice = Skriv det på nytt
checks-ask-rewrite-wording-text = Hvordan vil du si det?
checks-rewrite-hint = Det du skriver, kommer i stedet for det som står.
checks-ask-send-wording-anyway-reason = Hvorfor vil du sende teksten som den er?
checks-wrong = { $place }: du må rette en dato
checks-undo = rettelsene i teksten
checks-put-back = Teksten er som før
checks-put-back-body = Rettelsene er tatt ut igjen.
checks-read-again-choice = Gå videre

## Which text it is

checks-part-title = Overskriften
checks-part-text = Teksten
checks-part-reason = Begrunnelsen
checks-part-what-changed = Det som er endret
checks-part-next-step = Neste steg
checks-part-evidence = Hvor du kan se det
checks-part-agreed = Det dere er enige om
checks-part-after = Slik blir det
checks-part-summary = Kort forklart
checks-part-question = Det vi spør om
checks-part-open = Det som er åpent
checks-part-fixed = Det som er bestemt
checks-part-recommendation = Forslaget
checks-part-of = { $item }, { $part }
checks-inside-title = overskriften
checks-inside-summary = kort forklart
checks-inside-question = det vi spør om
checks-inside-open = det som er åpent
checks-inside-fixed = det som er bestemt
checks-inside-recommendation = forslaget
