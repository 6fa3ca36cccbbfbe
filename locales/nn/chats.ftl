### Trouble with a chat: a message that could not be opened.

chats-unreadable = Eg kunne ikkje lese meldinga di
chats-unreadable-body = Meldinga kom fram, men nøkkelen til ho mangla. Skriv ho ein gong til.
chats-unreadable-told = Eg kunne ikkje lese ei melding frå { $name }
chats-unreadable-told-body = Nøkkelen mangla. Avsendaren er beden om å skrive ho ein gong til.
chats-clock-right = Klokka er rett: det er notert
chats-clock-right-body = Det som venta på tida si, går ut straks.
