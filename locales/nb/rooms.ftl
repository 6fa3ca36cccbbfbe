### Rooms and groups that belong to a body. nb is the source.

## Commands

cmd-room-code = kode til gruppe, koble til gruppe
cmd-premeeting-code = kode til formøterom, koble til formøterom
cmd-link-room = kobling, /kobling
cmd-unlink-room = koble fra gruppe
rooms-menu-room-code = Koble en gruppe til rådet
rooms-menu-premeeting-code = Koble til et rom for formøtet

## Linking

rooms-ask-room-code-body = Hvem er gruppa for?
rooms-ask-premeeting-code-body = Hvem er rommet for?
rooms-ask-link-room-code = Hva er koden?
rooms-code-council = Koden til gruppa for { $body }
rooms-code-premeeting = Koden til formøterommet for { $body }
rooms-code-do = Ta meg med inn i gruppa. Skriv dette der innen ti minutter:
rooms-code-words = { $mark }kobling { $code }
rooms-code-council-body = Da kommer sakene dit. Det som er privat, skriver jeg aldri der.
rooms-code-premeeting-body = Bare representantene kan koble det til. Pass på at ingen andre er der.
rooms-not-alone = { $name } er i rommet
rooms-not-alone-body = Formøtet er bare for representantene. Be { $name } om å gå ut, eller bruk et annet rom.
rooms-only-there = Skriv koden i gruppa eller rommet
rooms-only-there-body = Her er vi alene. Jeg må se koden der den skal gjelde.
rooms-wrong-code = Koden gjelder ikke her
rooms-wrong-code-body = Den kan være brukt eller gammel, eller gitt til en annen. Be om en ny i privat samtale.
rooms-linked-council = Dette er gruppa til { $body }
rooms-linked-council-body = Sakene kommer hit. Alt som er privat, tar vi i privat samtale.
rooms-linked-premeeting = Dette er formøterommet til { $body }
rooms-linked-premeeting-body = Her kan dere skrive og lese notater. Ingen fra tjenesten kan lese dem hos meg.
rooms-line-council = Gruppa til { $body }, { $network }
rooms-line-premeeting = Formøterommet til { $body }, { $network }
rooms-ask-unlink-room-room = Hvilken gruppe vil du koble fra?
rooms-none-unlink-room-room = Ingen grupper er koblet til
rooms-unlinked = Gruppa er koblet fra

## The notice board

rooms-until = Si hva du mener innen { $close }.
rooms-answer-privately = Skriv til meg i privat samtale.
rooms-talk-here = Snakk gjerne om saken her. Innspill som skal ha svar, skriver du til meg i privat samtale.
rooms-paper = Nytt papir: { $title }
rooms-read-privately = Les det i privat samtale med meg.
