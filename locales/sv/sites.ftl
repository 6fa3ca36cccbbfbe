### De offentliga webbsidorna.

sites-skip = Gå till innehållet
sites-menu = Sidor
sites-languages = Språk
sites-in-this-language = På svenska
sites-foot = Sidan är skapad { $day } av det som rådet har valt att visa.
sites-page-index = Om rådet
sites-page-who = Vilka som är med
sites-page-meetings = Möten
sites-page-inputs = Synpunkter och svar
sites-page-figures = Året i siffror
sites-about = { $council } ger råd till { $authority }. Rådet ger råd. De som bestämmer ska svara.
sites-mandate = Vad rådet gör
sites-mandate-decides = Detta bestämmer rådet
sites-mandate-advises = Detta ger rådet råd om
sites-mandate-never = Detta tar rådet inte upp
sites-mandate-none = Rådet har inte skrivit detta än.
sites-next = Nästa möte
sites-next-none = Inget nytt möte är planerat än.
sites-contact = Prata med oss
sites-contact-who = Kontakt
sites-contact-phone = Telefon
sites-contact-hours = När du kan ringa
sites-more = Läs mer
sites-seats =
    { $many ->
       [one] Det finns en plats.
      *[other] Det finns { $many } platser.
    }
sites-no-seats = Här finns inga fasta platser.
sites-seat-empty = Ledig plats
sites-no-names = Rådet visar inte ledamöternas namn.
sites-meeting = { $title }, { $day }
sites-when = { $day } klockan { $start } till { $end }
sites-coming = Möten som kommer
sites-calendar = Lägg mötena i din kalender
sites-calendar-name = Möten i { $council }
sites-agendas = Dagordningar och protokoll
sites-agendas-none = Ingen dagordning är utskickad än.
sites-with-minutes = { $meeting }: ärenden och protokoll
sites-with-agenda = { $meeting }: ärenden
sites-label-when = Tid
sites-label-place = Plats
sites-label-there = Närvarande
sites-minutes-approved = Protokollet är godkänt sedan { $day }. Här står det utan namn.
sites-minutes-not-yet = Mötet är hållet. Protokollet kommer när det är godkänt.
sites-minutes-coming = Mötet har inte varit än.
sites-question = Fråga till rådet
sites-papers = Handlingar
sites-vote = Omröstning
sites-decision = Beslut
sites-addendum = Tillägg { $number }, { $day }
sites-hidden = Den här texten är dold här.
sites-text-hidden = Orden är dolda här. De kan peka på en person.
sites-inputs-here =
    { $many ->
       [one] Läs synpunkten och svaret
      *[other] Läs { $many } synpunkter och svaren
    }
sites-inputs-to = Synpunkter och svar: { $meeting }
sites-inputs-of =
    { $many ->
       [one] { $meeting }: en synpunkt
      *[other] { $meeting }: { $many } synpunkter
    }
sites-inputs-about = Här står vad rådet sa, vad verksamheten gjorde och varför inte. Inga namn står här.
sites-inputs-none = Det finns inga synpunkter att visa än.
sites-inputs-count =
    { $many ->
       [one] En synpunkt. { $answered } har fått svar.
      *[other] { $many } synpunkter. { $answered } har fått svar.
    }
sites-inputs-by-meeting = Synpunkter efter möte
sites-input = Synpunkt { $number }
sites-you-said = Rådet sa
sites-we-did = Det blev
sites-label-changed = Ändrat
sites-label-why = Varför
sites-label-evidence = Var det syns
sites-label-then = Nästa steg
sites-answer-by = Svaret ska komma senast { $day }.
