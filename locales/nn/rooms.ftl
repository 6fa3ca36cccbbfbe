### Rom og grupper som høyrer til rådet.

## Commands

cmd-room-code = kode til gruppe, kople til gruppe
cmd-premeeting-code = kode til formøterom, kople til formøterom
cmd-link-room = kopling, /kopling
cmd-unlink-room = kople frå gruppe
rooms-menu-room-code = Kople ei gruppe til rådet
rooms-menu-premeeting-code = Kople til eit rom for formøtet

## Linking

rooms-ask-room-code-body = Kven er gruppa for?
rooms-ask-premeeting-code-body = Kven er rommet for?
rooms-ask-link-room-code = Kva er koden?
rooms-code-council = Koden til gruppa for { $body }
rooms-code-premeeting = Koden til formøterommet for { $body }
rooms-code-do = Ta meg med inn i gruppa. Skriv dette der innan ti minutt:
rooms-code-words = { $mark }kopling { $code }
rooms-code-council-body = Då kjem sakene dit. Det som er privat, skriv eg aldri der.
rooms-code-premeeting-body = Berre representantane kan kople det til. Pass på at ingen andre er der.
rooms-not-alone = { $name } er i rommet
rooms-not-alone-body = Formøtet er berre for representantane. Be { $name } om å gå ut, eller bruk eit anna rom.
rooms-only-there = Skriv koden i gruppa eller rommet
rooms-only-there-body = Her er vi åleine. Eg må sjå koden der han skal gjelde.
rooms-wrong-code = Koden gjeld ikkje her
rooms-wrong-code-body = Han kan vere brukt eller gammal, eller gitt til ein annan. Be om ein ny i privat samtale.
rooms-linked-council = Dette er gruppa til { $body }
rooms-linked-council-body = Sakene kjem hit. Alt som er privat, tek vi i privat samtale.
rooms-linked-premeeting = Dette er formøterommet til { $body }
rooms-linked-premeeting-body = Her kan de skrive og lese notat. Ingen frå tenesta kan lese dei hos meg.
rooms-line-council = Gruppa til { $body }, { $network }
rooms-line-premeeting = Formøterommet til { $body }, { $network }
rooms-ask-unlink-room-room = Kva gruppe vil du kople frå?
rooms-none-unlink-room-room = Ingen grupper er kopla til
rooms-unlinked = Gruppa er kopla frå

## The notice board

rooms-until = Sei kva du meiner innan { $close }.
rooms-answer-privately = Skriv til meg i privat samtale.
rooms-talk-here = Snakk gjerne om saka her. Innspel som skal ha svar, skriv du til meg i privat samtale.
rooms-paper = Nytt papir: { $title }
rooms-read-privately = Les det i privat samtale med meg.
