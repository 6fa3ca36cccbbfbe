### Help, menu, a person to talk to.

cmd-simpler = kort och tydligt
cmd-help = vad kan du, vad kan du göra, vad kan jag göra, vad kan jag göra här, vem är du
talk-welcome = Välkommen till { $council }
talk-does = Jag skickar ärendena tidigt. Jag tar emot det du tycker. Sedan berättar jag vad som hände med det.
talk-nobody-yet = Ingen annan är med än. Hämta in ledamöterna först. Skicka ett kalkylark hit, eller klistra in listan. Sedan kan du skriva ut inbjudningsbrev. Då kan du planera det första mötet.
talk-mandate = Det här är rådet till för:
talk-you-can = Det här kan du göra:
talk-hours = Jag skickar meddelanden av mig själv mellan klockan { $from } och { $to }. Du kan skriva när du vill.
talk-person-explains = En människa kan förklara det för dig.
talk-menu-human = Prata med en människa
talk-menu-talked = Vem vill prata med någon?
cmd-talked = vem vill prata, ringlista
talk-ask-talked-call = Vem har du pratat med?
talk-none-talked-call = Ingen väntar på ett samtal nu
talk-label-name = Namn
talk-label-title = Uppgift
talk-label-phone = Telefon
talk-label-hours = När
talk-label-about = Gäller
talk-will-answer = { $name } svarar dig så snart det går.
talk-wants-to-talk = { $name } vill prata med dig
talk-wants-to-talk-body = Ta kontakt. Tryck när ni har pratat.
talk-talked-choice = Vi har pratat
talk-talked-choice-plain = Vi har pratat
talk-next-call-choice = Visa de andra
talk-talked = Noterat att ni har pratat
talk-calls-left =
    { $many ->
        [0] Ingen annan väntar.
        [one] En person väntar.
       *[other] { $many } personer väntar.
    }
