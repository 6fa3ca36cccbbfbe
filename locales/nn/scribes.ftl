### Nokon andre skriv.

cmd-ask-scribe = lat nokon skrive for meg, skriv for meg, eg kan ikkje skrive
scribes-ask-choice = Lat nokon skrive for meg
scribes-asked = Nokon skriv for deg
scribes-rings = { $name } ringjer deg og skriv det du seier.
scribes-somebody-rings = Nokon på kontoret ringjer deg og skriv det du seier.
scribes-asked-body = Det gjeld { $item }. Du får sjå teksten etterpå.
scribes-told = { $person } vil seie noko om { $item }
scribes-told-body = Ring, og skriv det personen seier, ord for ord.
scribes-write-choice = Skrive det ned
scribes-ask-ask-scribe-item = Kva sak vil du seie noko om?
scribes-none-ask-scribe-item = Ingen saker er opne for innspel no
scribes-written = { $person } skreiv { $number } for deg
scribes-about = Det gjeld { $item }.
scribes-take-back-choice = Trekkje det tilbake
