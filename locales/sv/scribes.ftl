### Någon annan skriver.

cmd-ask-scribe = låt någon skriva åt mig, skriv åt mig, jag kan inte skriva
scribes-ask-choice = Låt någon skriva åt mig
scribes-asked = Någon skriver åt dig
scribes-rings = { $name } ringer dig och skriver det du säger.
scribes-somebody-rings = Någon på kontoret ringer dig och skriver det du säger.
scribes-asked-body = Det gäller { $item }. Du får se texten efteråt.
scribes-told = { $person } vill säga något om { $item }
scribes-told-body = Ring, och skriv det personen säger, ord för ord.
scribes-write-choice = Skriva ner det
scribes-ask-ask-scribe-item = Vilket ärende vill du säga något om?
scribes-none-ask-scribe-item = Inga ärenden är öppna för synpunkter nu
scribes-written = { $person } skrev { $number } åt dig
scribes-about = Det gäller { $item }.
scribes-take-back-choice = Ta tillbaka den
