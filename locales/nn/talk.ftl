### Help, menu, a person to talk to.

cmd-simpler = stutt og tydeleg
cmd-help = kva kan du, kva kan du gjere, kva kan eg gjere, kva kan eg gjere her, kven er du
talk-welcome = Velkomen til { $council }
talk-does = Eg sender deg sakene tidleg. Eg tek imot det du meiner. Så fortel eg deg kva som skjedde med det.
talk-nobody-yet = Ingen andre er med enno. Hent inn medlemmene først. Send eit rekneark hit, eller lim inn lista. Etterpå kan du skrive ut invitasjonsbrev. Så kan du planleggje det første møtet.
talk-mandate = Dette er rådet til for:
talk-you-can = Dette kan du gjere:
talk-hours = Eg sender meldingar av meg sjølv mellom klokka { $from } og { $to }. Du kan skrive når du vil.
talk-person-explains = Eit menneske kan forklare det for deg.
talk-menu-human = Snakk med eit menneske
talk-menu-talked = Kven vil snakke med nokon?
cmd-talked = kven vil snakke, ringjeliste
talk-ask-talked-call = Kven har du snakka med?
talk-none-talked-call = Ingen ventar på ein samtale no
talk-label-name = Namn
talk-label-title = Oppgåve
talk-label-phone = Telefon
talk-label-hours = Når
talk-label-about = Gjeld
talk-will-answer = { $name } svarar deg så snart det går.
talk-wants-to-talk = { $name } vil snakke med deg
talk-wants-to-talk-body = Ta kontakt med dei. Trykk når de har snakka saman.
talk-talked-choice = Vi har snakka saman
talk-talked-choice-plain = Vi har snakka
talk-next-call-choice = Vis dei andre
talk-talked = Notert at de har snakka
talk-calls-left =
    { $many ->
        [0] Ingen andre ventar.
        [one] Éin person ventar.
       *[other] { $many } personar ventar.
    }
