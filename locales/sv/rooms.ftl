### Rum och grupper som hör till rådet.

## Commands

cmd-room-code = kod till grupp, koppla grupp
cmd-premeeting-code = kod till förmötesrum, koppla förmötesrum
cmd-link-room = koppling, /koppling
cmd-unlink-room = koppla från grupp
rooms-menu-room-code = Koppla en grupp till rådet
rooms-menu-premeeting-code = Koppla ett rum för förmötet

## Linking

rooms-ask-room-code-body = Vem är gruppen för?
rooms-ask-premeeting-code-body = Vem är rummet för?
rooms-ask-link-room-code = Vilken är koden?
rooms-code-council = Koden till gruppen för { $body }
rooms-code-premeeting = Koden till förmötesrummet för { $body }
rooms-code-do = Ta med mig in i gruppen. Skriv det här där inom tio minuter:
rooms-code-words = { $mark }koppling { $code }
rooms-code-council-body = Då kommer ärendena dit. Det som är privat skriver jag aldrig där.
rooms-code-premeeting-body = Bara representanterna kan koppla det. Se till att ingen annan är där.
rooms-not-alone = { $name } är i rummet
rooms-not-alone-body = Förmötet är bara för representanterna. Be { $name } att gå ut, eller använd ett annat rum.
rooms-only-there = Skriv koden i gruppen eller rummet
rooms-only-there-body = Här är vi ensamma. Jag måste se koden där den ska gälla.
rooms-wrong-code = Koden gäller inte här
rooms-wrong-code-body = Den kan vara använd eller gammal, eller given till någon annan. Be om en ny i privat samtal.
rooms-linked-council = Det här är gruppen för { $body }
rooms-linked-council-body = Ärendena kommer hit. Allt som är privat tar vi i privat samtal.
rooms-linked-premeeting = Det här är förmötesrummet för { $body }
rooms-linked-premeeting-body = Här kan ni skriva och läsa anteckningar. Ingen från verksamheten kan läsa dem hos mig.
rooms-line-council = Gruppen för { $body }, { $network }
rooms-line-premeeting = Förmötesrummet för { $body }, { $network }
rooms-ask-unlink-room-room = Vilken grupp vill du koppla från?
rooms-none-unlink-room-room = Inga grupper är kopplade
rooms-unlinked = Gruppen är frånkopplad

## The notice board

rooms-until = Säg vad du tycker senast { $close }.
rooms-answer-privately = Skriv till mig i privat samtal.
rooms-talk-here = Prata gärna om ärendet här. Synpunkter som ska få svar skriver du till mig i privat samtal.
rooms-paper = Ny handling: { $title }
rooms-read-privately = Läs den i privat samtal med mig.
