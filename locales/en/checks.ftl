### Plain language before something is sent.

## What was found

checks-line = { $place }: { $what }
checks-more =
    { $n ->
        [one] There is one more suggestion. You see it when you go through them.
       *[other] There are { $n } more suggestions. You see them when you go through them.
    }
checks-one = { $place }, suggestion { $n } of { $many }
checks-place = It says: “{ $text }”
checks-use = Use “{ $better }”
checks-keep-choice = Keep it
checks-rewrite-choice = Write it again
checks-ask-rewrite-wording-text = How do you want to say it?
checks-rewrite-hint = What you write replaces what is there.
checks-ask-send-wording-anyway-reason = Why should the text go as it is?
checks-wrong = { $place }: a date must be corrected
checks-undo = the corrections in the text
checks-put-back = The text is as before
checks-put-back-body = The corrections have been taken out again.
checks-read-again-choice = Continue

## Which text it is

checks-part-title = The heading
checks-part-text = The text
checks-part-reason = The reason
checks-part-what-changed = What has changed
checks-part-next-step = The next step
checks-part-evidence = Where it can be seen
checks-part-agreed = What you agree on
checks-part-after = How it will be
checks-part-summary = In short
checks-part-question = What we ask
checks-part-open = What is open
checks-part-fixed = What is settled
checks-part-recommendation = The proposal
checks-part-of = { $item }, { $part }
checks-inside-title = the heading
checks-inside-summary = in short
checks-inside-question = what we ask
checks-inside-open = what is open
checks-inside-fixed = what is settled
checks-inside-recommendation = the proposal
