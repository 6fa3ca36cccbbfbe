### Noen andre skriver.

cmd-ask-scribe = la noen skrive for meg, skriv for meg, jeg kan ikke skrive
scribes-ask-choice = La noen skrive for meg
scribes-asked = Noen skriver for deg
scribes-rings = { $name } ringer deg og skriver det du sier.
scribes-somebody-rings = Noen på kontoret ringer deg og skriver det du sier.
scribes-asked-body = Det gjelder { $item }. Du får se teksten etterpå.
scribes-told = { $person } vil si noe om { $item }
scribes-told-body = Ring, og skriv det personen sier, ord for ord.
scribes-write-choice = Skrive det ned
scribes-ask-ask-scribe-item = Hvilken sak vil du si noe om?
scribes-none-ask-scribe-item = Ingen saker er åpne for innspill nå
scribes-written = { $person } skrev { $number } for deg
scribes-about = Det gjelder { $item }.
scribes-take-back-choice = Trekke det tilbake
