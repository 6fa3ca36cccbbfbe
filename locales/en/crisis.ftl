### When somebody may be in danger: numbers to call, and a person.

crisis-heard = You can talk to somebody now
crisis-ask = Are you writing about yourself?
crisis-ask-body = If things are hard now, you can talk to somebody.
crisis-emergency = If your life or somebody else’s is in danger, call { $phone }.
crisis-line-no = Mental Helse answers day and night. Call { $phone }.
crisis-line-se = Mind Självmordslinjen answers day and night. Call { $phone }.
crisis-line-gb = Samaritans answer day and night. Call { $phone }.
crisis-own-line = { $name }: { $phone }
crisis-own-line-hours = { $name }: { $phone }, { $hours }
crisis-not-kept = I have not kept what you wrote. Nobody on the council will see it.
crisis-question-waits = My question waits until you want to answer.
crisis-call-choice = Ask somebody to call
crisis-item-choice = It is about an item
crisis-numbers-choice = Show the numbers
crisis-again = Write it once more
crisis-again-body = Then I take it as usual. What you wrote first has not been kept.
crisis-numbers = Somebody to call when life is hard
crisis-menu-helplines = Somebody to call when life is hard
cmd-helplines = helpline, helplines, crisis line, crisis, i feel bad, /crisis

## For the coordinator

cmd-add-helpline = new helpline, add helpline
cmd-drop-helpline = remove helpline
crisis-add-choice = Add a number
crisis-drop-choice = Remove a number
crisis-ask-add-helpline-name = Who answers the phone?
crisis-ask-add-helpline-phone = What is the number?
crisis-ask-add-helpline-hours = When do they answer?
crisis-ask-drop-helpline-name = Which number should go?
crisis-none-drop-helpline-name = The council has no helplines of its own
crisis-full = The council can have at most { $most } helplines
crisis-full-body = Remove one of them first.
