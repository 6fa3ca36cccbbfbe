### De offentlige nettsidene.

sites-skip = Gå til innholdet
sites-menu = Sider
sites-languages = Språk
sites-in-this-language = På bokmål
sites-foot = Siden er laget { $day } av det rådet har valgt å vise.
sites-page-index = Om rådet
sites-page-who = Hvem som er med
sites-page-meetings = Møter
sites-page-inputs = Innspill og svar
sites-page-figures = Året i tall
sites-about = { $council } gir råd til { $authority }. Rådet gir råd. De som bestemmer, skal svare.
sites-mandate = Hva rådet gjør
sites-mandate-decides = Dette bestemmer rådet
sites-mandate-advises = Dette gir rådet råd om
sites-mandate-never = Dette tar rådet ikke opp
sites-mandate-none = Rådet har ikke skrevet dette ennå.
sites-next = Neste møte
sites-next-none = Det er ikke satt opp noe nytt møte ennå.
sites-contact = Snakk med oss
sites-contact-who = Kontakt
sites-contact-phone = Telefon
sites-contact-hours = Når du kan ringe
sites-more = Les mer
sites-seats =
    { $many ->
       [one] Det er én plass.
      *[other] Det er { $many } plasser.
    }
sites-no-seats = Her er det ingen faste plasser.
sites-seat-empty = Ledig plass
sites-no-names = Rådet viser ikke navn på medlemmene.
sites-meeting = { $title }, { $day }
sites-when = { $day } klokka { $start } til { $end }
sites-coming = Møter som kommer
sites-calendar = Legg møtene i kalenderen din
sites-calendar-name = Møter i { $council }
sites-agendas = Sakslister og referat
sites-agendas-none = Ingen saksliste er sendt ut ennå.
sites-with-minutes = { $meeting }: saker og referat
sites-with-agenda = { $meeting }: saker
sites-label-when = Tid
sites-label-place = Sted
sites-label-there = Til stede
sites-minutes-approved = Referatet er godkjent { $day }. Her står det uten navn.
sites-minutes-not-yet = Møtet er holdt. Referatet kommer når det er godkjent.
sites-minutes-coming = Møtet er ikke holdt ennå.
sites-question = Spørsmål til rådet
sites-papers = Papirer
sites-vote = Avstemning
sites-decision = Vedtak
sites-addendum = Tillegg { $number }, { $day }
sites-hidden = Denne teksten er skjult her.
sites-text-hidden = Ordene er skjult her. De kan peke på en person.
sites-inputs-here =
    { $many ->
       [one] Les innspillet og svaret
      *[other] Les { $many } innspill og svarene
    }
sites-inputs-to = Innspill og svar: { $meeting }
sites-inputs-of =
    { $many ->
       [one] { $meeting }: ett innspill
      *[other] { $meeting }: { $many } innspill
    }
sites-inputs-about = Her står det rådet sa, hva som er gjort, og hvorfor ikke. Ingen navn er med.
sites-inputs-none = Det er ingen innspill å vise ennå.
sites-inputs-count =
    { $many ->
       [one] Ett innspill. { $answered } har fått svar.
      *[other] { $many } innspill. { $answered } har fått svar.
    }
sites-inputs-by-meeting = Innspill etter møte
sites-input = Innspill { $number }
sites-you-said = Rådet sa
sites-we-did = Det ble
sites-label-changed = Endret
sites-label-why = Hvorfor
sites-label-evidence = Hvor du kan se det
sites-label-then = Neste skritt
sites-answer-by = Svaret skal komme innen { $day }.
