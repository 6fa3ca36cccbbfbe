### The mandate in three short parts.

## The mandate

cmd-write-mandate = write mandate
mandates-menu-mandate = What is the council for?
mandates-menu-mandate-plain = About the council
mandates-menu-write-mandate = Write the mandate
mandates-choice-write = Write the mandate
mandates-decides = Decides itself
mandates-advises = Advises on
mandates-never = Cannot take up
mandates-cut = This is part of the mandate. The coordinator has the rest.
mandates-ask-write-mandate-decides = What does the council decide itself?
mandates-ask-write-mandate-advises = What does the council advise on?
mandates-ask-write-mandate-never = What can the council not take up?
mandates-yes-write-mandate = Yes, save the mandate
mandates-long = The mandate has { $n } words. It can have { $most }
mandates-long-body = Nothing is saved. Write it shorter.
mandates-heavy = The text is hard to read, with readability { $lix }. Short words and sentences help.
mandates-told = { $name } has written the mandate anew
