### Årsmeldingen.

annual-title = Årsmelding { $year }, { $council }
annual-contents = Innhold
annual-page = Side %page% av %pages%
annual-label-authority = Hvem rådet gir råd
annual-label-period = Tid
annual-period = { $first } til { $last }
annual-label-made = Laget
annual-made = { $day }
annual-day = { $day }
annual-money = { $sum }
annual-none = Ingenting å telle
annual-of = { $part } av { $whole }
annual-heading-in-short = Kort fortalt
annual-heading-meetings = Møter og hvem som kom
annual-heading-items = Saker
annual-heading-inputs = Hva som skjedde med innspillene
annual-heading-days = Hvor lenge vi ventet på svar
annual-heading-felt = Kunne vi påvirke?
annual-heading-votes = Avstemninger
annual-heading-fees = Honorar
annual-heading-changed = Endret på grunn av oss
annual-heading-impacts = Begge sider forteller
annual-column-question = Spørsmål
annual-impacts-caption = Det som kom ut av møtet
annual-heading-mirror = Hvem får gjennomslag
annual-empty = Det var ingen møter og ingen innspill dette året.
annual-short-meetings =
    { $many ->
       [one] Rådet hadde ett møte.
      *[other] Rådet hadde { $many } møter.
    }
annual-short-theme-days =
    { $many ->
       [one] Det var én temadag.
      *[other] Det var { $many } temadager.
    }
annual-short-inputs =
    { $many ->
       [one] Det kom ett innspill.
      *[other] Det kom { $many } innspill.
    }
annual-short-influence = { $part } av { $whole } svar ble ja, delvis ja eller enighet.
annual-short-felt = { $pct } prosent sier at de kunne påvirke. Målet er { $target } prosent.
annual-seats = { $present } av { $all } plasser
annual-quorum-quorate = Ja
annual-quorum-partly = Ved noen vedtak
annual-quorum-not-quorate = Nei
annual-quorum-none = Ingen vedtak
annual-column-meeting = Møte
annual-column-day = Dag
annual-column-there = Til stede
annual-column-enough = Nok til vedtak
annual-meetings-caption = Møter i året
annual-phases-caption = Saker etter hvor langt de var kommet
annual-phase-none = Ikke oppgitt
annual-label-items = Saker i alt
annual-label-items-members = Saker fra medlemmene
annual-label-items-service = Saker fra tjenesten
annual-label-can-influence = Saker rådet kunne påvirke
annual-label-early = Papirer i god tid
annual-label-inputs = Innspill i alt
annual-label-influence = Ja, delvis ja eller enighet
annual-label-reason = Svar med grunn
annual-label-done = Gjennomført
annual-label-days = Vanlig tid til første svar
annual-label-in-time = Svar i tide
annual-label-paid = Betalt ut
annual-label-late = Krav betalt for sent
annual-label-money-days = Vanlig tid fra møte til penger
annual-patterns = Fulle søyler er svar som endret noe. Striper er andre svar. Prikker er det som venter eller er trukket.
annual-picture = Søylediagram, { $title }: { $values }.
annual-picture-goal = En linje viser { $goal }.
annual-picture-outcomes = Hva som skjedde med innspillene
annual-picture-days = Dager til første svar
annual-picture-money = Dager fra møte til penger
annual-picture-felt = De som sier at de kunne påvirke
annual-picture-votes = De som stemte
annual-step = { $first } til { $last } dager
annual-step-more = { $first } dager eller mer
annual-felt-question = Etter hvert møte blir alle spurt: Kunne du påvirke det vi snakket om?
annual-felt-label = { $meeting }, { $day }
annual-felt-value = { $yes } prosent ja, { $partly } prosent ja eller delvis, av { $n } svar
annual-felt-hidden = færre enn { $least } svar
annual-goal = målet, { $target } prosent
annual-felt-year-met = I hele året sa { $pct } prosent ja, og { $partly } prosent ja eller delvis. { $n } svarte. { $dont } av dem visste ikke. Målet på { $target } prosent er nådd.
annual-felt-year-not-met = I hele året sa { $pct } prosent ja, og { $partly } prosent ja eller delvis. { $n } svarte. { $dont } av dem visste ikke. Målet på { $target } prosent er ikke nådd.
annual-felt-year-hidden = Færre enn { $least } svar, så året er skjult.
annual-felt-flag = Mange følte at de kunne påvirke, men få innspill endret noe. Det bør rådet snakke om.
annual-vote = { $day }: { $outcome } { $cast }
annual-vote-cast = { $cast } av { $entitled } stemte.
annual-vote-hidden = Tallene er skjult, for få stemte.
annual-you-said = Vi sa
annual-became = Det ble
annual-what-changed = Endret
annual-became-nothing = Hva som er endret, er ikke skrevet ned.
annual-heading-yearly = Rådets innflytelse
annual-picture-yearly = Rådets innflytelse
annual-yearly-question = En gang i året blir alle spurt om rådet har innflytelse.
annual-felt-half = { $half }, møter med få svar lagt sammen: { $value }.
annual-felt-alone = Kunne vi påvirke? { $council }, { $year }
