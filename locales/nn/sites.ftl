### Dei offentlege nettsidene.

sites-skip = Gå til innhaldet
sites-menu = Sider
sites-languages = Språk
sites-in-this-language = På nynorsk
sites-foot = Sida er laga { $day } av det rådet har valt å vise.
sites-page-index = Om rådet
sites-page-who = Kven som er med
sites-page-meetings = Møte
sites-page-inputs = Innspel og svar
sites-page-figures = Året i tal
sites-about = { $council } gir råd til { $authority }. Rådet gir råd. Dei som bestemmer, skal svare.
sites-mandate = Kva rådet gjer
sites-mandate-decides = Dette bestemmer rådet
sites-mandate-advises = Dette gir rådet råd om
sites-mandate-never = Dette tek rådet ikkje opp
sites-mandate-none = Rådet har ikkje skrive dette enno.
sites-next = Neste møte
sites-next-none = Det er ikkje sett opp noko nytt møte enno.
sites-contact = Snakk med oss
sites-contact-who = Kontakt
sites-contact-phone = Telefon
sites-contact-hours = Når du kan ringje
sites-more = Les meir
sites-seats =
    { $many ->
       [one] Det er éin plass.
      *[other] Det er { $many } plassar.
    }
sites-no-seats = Her er det ingen faste plassar.
sites-seat-empty = Ledig plass
sites-no-names = Rådet viser ikkje namn på medlemmene.
sites-meeting = { $title }, { $day }
sites-when = { $day } klokka { $start } til { $end }
sites-coming = Møte som kjem
sites-calendar = Legg møta i kalenderen din
sites-calendar-name = Møte i { $council }
sites-agendas = Saklister og referat
sites-agendas-none = Inga sakliste er send ut enno.
sites-with-minutes = { $meeting }: saker og referat
sites-with-agenda = { $meeting }: saker
sites-label-when = Tid
sites-label-place = Stad
sites-label-there = Til stades
sites-minutes-approved = Referatet er godkjent { $day }. Her står det utan namn.
sites-minutes-not-yet = Møtet er halde. Referatet kjem når det er godkjent.
sites-minutes-coming = Møtet er ikkje halde enno.
sites-question = Spørsmål til rådet
sites-papers = Papir
sites-vote = Røysting
sites-decision = Vedtak
sites-addendum = Tillegg { $number }, { $day }
sites-hidden = Denne teksten er skjult her.
sites-text-hidden = Orda er skjulte her. Dei kan peike på ein person.
sites-inputs-here =
    { $many ->
       [one] Les innspelet og svaret
      *[other] Les { $many } innspel og svara
    }
sites-inputs-to = Innspel og svar: { $meeting }
sites-inputs-of =
    { $many ->
       [one] { $meeting }: eitt innspel
      *[other] { $meeting }: { $many } innspel
    }
sites-inputs-about = Her står det rådet sa, kva som er gjort, og kvifor ikkje. Ingen namn er med.
sites-inputs-none = Det er ingen innspel å vise enno.
sites-inputs-count =
    { $many ->
       [one] Eitt innspel. { $answered } har fått svar.
      *[other] { $many } innspel. { $answered } har fått svar.
    }
sites-inputs-by-meeting = Innspel etter møte
sites-input = Innspel { $number }
sites-you-said = Rådet sa
sites-we-did = Det blei
sites-label-changed = Endra
sites-label-why = Kvifor
sites-label-evidence = Kvar du kan sjå det
sites-label-then = Neste steg
sites-answer-by = Svaret skal kome innan { $day }.
