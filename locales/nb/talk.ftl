### Help, menu, a person to talk to.

cmd-simpler = kort og tydelig
cmd-help = hva kan du, hva kan du gjøre, hva kan jeg gjøre, hva kan jeg gjøre her, hvem er du
talk-welcome = Velkommen til { $council }
talk-does = Jeg sender deg sakene tidlig. Jeg tar imot det du mener. Så forteller jeg deg hva som skjedde med det.
talk-nobody-yet = Ingen andre er med ennå. Hent inn medlemmene først. Send et regneark hit, eller lim inn listen. Etterpå kan du skrive ut invitasjonsbrev. Så kan du planlegge det første møtet.
talk-mandate = Dette er rådet til for:
talk-you-can = Dette kan du gjøre:
talk-hours = Jeg sender meldinger av meg selv mellom klokka { $from } og { $to }. Du kan skrive når du vil.
talk-person-explains = Et menneske kan forklare det for deg.
talk-menu-human = Snakk med et menneske
talk-menu-talked = Hvem vil snakke med noen?
cmd-talked = hvem vil snakke, ringeliste
talk-ask-talked-call = Hvem har du snakket med?
talk-none-talked-call = Ingen venter på en samtale nå
talk-label-name = Navn
talk-label-title = Oppgave
talk-label-phone = Telefon
talk-label-hours = Når
talk-label-about = Gjelder
talk-will-answer = { $name } svarer deg så snart det går.
talk-wants-to-talk = { $name } vil snakke med deg
talk-wants-to-talk-body = Ta kontakt med dem. Trykk når dere har snakket sammen.
talk-talked-choice = Vi har snakket sammen
talk-talked-choice-plain = Vi har snakket
talk-next-call-choice = Vis de andre
talk-talked = Notert at dere har snakket
talk-calls-left =
    { $many ->
        [0] Ingen andre venter.
        [one] Én person venter.
       *[other] { $many } personer venter.
    }
