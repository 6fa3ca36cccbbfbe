### Plain language before something is sent.

## What was found

checks-line = { $place }: { $what }
checks-more =
    { $n ->
        [one] Det finns ett förslag till. Du ser det när du går igenom dem.
       *[other] Det finns { $n } förslag till. Du ser dem när du går igenom dem.
    }
checks-one = { $place }, förslag { $n } av { $many }
checks-place = Det står: ”{ $text }”
checks-use = Använd ”{ $better }”
checks-keep-choice = Låt det stå
checks-rewrite-choice = Skriv om det
checks-ask-rewrite-wording-text = Hur vill du säga det?
checks-rewrite-hint = Det du skriver ersätter det som står där.
checks-ask-send-wording-anyway-reason = Varför vill du skicka texten som den är?
checks-wrong = { $place }: du måste rätta ett datum
checks-undo = rättelserna i texten
checks-put-back = Texten är som förut
checks-put-back-body = Rättelserna är borttagna igen.
checks-read-again-choice = Gå vidare

## Which text it is

checks-part-title = Rubriken
checks-part-text = Texten
checks-part-reason = Motiveringen
checks-part-what-changed = Ändringen
checks-part-next-step = Nästa steg
checks-part-evidence = Var det syns
checks-part-agreed = Det ni är överens om
checks-part-after = Så blir det
checks-part-summary = Kort förklarat
checks-part-question = Det vi frågar om
checks-part-open = Det som är öppet
checks-part-fixed = Det som är bestämt
checks-part-recommendation = Förslaget
checks-part-of = { $item }, { $part }
checks-inside-title = rubriken
checks-inside-summary = kort förklarat
checks-inside-question = det vi frågar om
checks-inside-open = det som är öppet
checks-inside-fixed = det som är bestämt
checks-inside-recommendation = förslaget
