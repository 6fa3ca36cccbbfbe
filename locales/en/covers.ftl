### Cover while an officer is away.

## Cover

cmd-away = i am away, absence, cover
cmd-home-again = the absence is over, back at work
covers-menu-away = Let someone read while I am away
covers-ask-away-officer = Who is away?
covers-none-away-officer = The council has no coordinator or secretary
covers-ask-away-stand-in = Who is to get the messages?
covers-none-away-stand-in = Give somebody the role of secretary first
covers-ask-away-first = From which day?
covers-ask-away-last = Until which day?
covers-yes-away = Yes, do it like that
covers-me = { $name } (myself)
covers-confirm-body = From { $first }, { $other } gets the messages for { $name }. It lasts until { $last }.
covers-turned = The last day is before the first
covers-turned-body = Write a day that is the same or later.
covers-done = { $other } gets the messages
covers-told = You get the messages for { $name }
covers-told-body = { $name } is away from { $first } until { $last }. What waits is in your list.
covers-home = You get your messages again
covers-home-body = { $other } has read them for you since { $first }.
covers-ask-home-again-officer = Who is back?
covers-none-home-again-officer = Nobody is away now
covers-back = { $name } gets the messages again
