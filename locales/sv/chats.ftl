### Trouble with a chat: a message that could not be opened.

chats-unreadable = Jag kunde inte läsa ditt meddelande
chats-unreadable-body = Meddelandet kom fram, men nyckeln till det saknades. Skriv det en gång till.
chats-unreadable-told = Ett meddelande från { $name } gick inte att läsa
chats-unreadable-told-body = Nyckeln saknades. Jag har bett avsändaren att skriva det en gång till.
chats-clock-right = Klockan går rätt: det är antecknat
chats-clock-right-body = Det som väntade på sin tid går ut strax.
