### Somebody else writes.

cmd-ask-scribe = let somebody write for me, write for me, i cannot write
scribes-ask-choice = Let someone write for me
scribes-asked = Somebody writes for you
scribes-rings = { $name } will call you and write what you say.
scribes-somebody-rings = Somebody at the office will call you and write what you say.
scribes-asked-body = It is about { $item }. You see the text afterwards.
scribes-told = { $person } wants to say something about { $item }
scribes-told-body = Call, and write what is said, word for word.
scribes-write-choice = Write it down
scribes-ask-ask-scribe-item = Which item do you want to say something about?
scribes-none-ask-scribe-item = No items are open for comments now
scribes-written = { $person } wrote { $number } for you
scribes-about = It is about { $item }.
scribes-take-back-choice = Take it back
