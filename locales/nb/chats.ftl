### Trouble with a chat: a message that could not be opened.

chats-unreadable = Jeg kunne ikke lese meldingen din
chats-unreadable-body = Meldingen kom fram, men nøkkelen til den manglet. Skriv den en gang til.
chats-unreadable-told = Jeg kunne ikke lese en melding fra { $name }
chats-unreadable-told-body = Nøkkelen manglet. Avsenderen er bedt om å skrive den en gang til.
chats-clock-right = Klokka er riktig: det er notert
chats-clock-right-body = Det som ventet på tiden sin, går ut straks.
