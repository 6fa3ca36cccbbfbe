### Årsmeldinga.

annual-title = Årsmelding { $year }, { $council }
annual-contents = Innhald
annual-page = Side %page% av %pages%
annual-label-authority = Kven rådet gir råd
annual-label-period = Tid
annual-period = { $first } til { $last }
annual-label-made = Laga
annual-made = { $day }
annual-day = { $day }
annual-money = { $sum }
annual-none = Ingenting å telje
annual-of = { $part } av { $whole }
annual-heading-in-short = Kort fortalt
annual-heading-meetings = Møte og kven som kom
annual-heading-items = Saker
annual-heading-inputs = Kva som skjedde med innspela
annual-heading-days = Kor lenge vi venta på svar
annual-heading-felt = Kunne vi påverke?
annual-heading-votes = Røystingar
annual-heading-fees = Honorar
annual-heading-changed = Endra på grunn av oss
annual-heading-impacts = Begge sider fortel
annual-column-question = Spørsmål
annual-impacts-caption = Det som kom ut av møtet
annual-heading-mirror = Kven får gjennomslag
annual-empty = Det var ingen møte og ingen innspel dette året.
annual-short-meetings =
    { $many ->
       [one] Rådet hadde eitt møte.
      *[other] Rådet hadde { $many } møte.
    }
annual-short-theme-days =
    { $many ->
       [one] Det var éin temadag.
      *[other] Det var { $many } temadagar.
    }
annual-short-inputs =
    { $many ->
       [one] Det kom eitt innspel.
      *[other] Det kom { $many } innspel.
    }
annual-short-influence = { $part } av { $whole } svar blei ja, delvis ja eller semje.
annual-short-felt = { $pct } prosent seier at dei kunne påverke. Målet er { $target } prosent.
annual-seats = { $present } av { $all } plassar
annual-quorum-quorate = Ja
annual-quorum-partly = Ved nokre vedtak
annual-quorum-not-quorate = Nei
annual-quorum-none = Ingen vedtak
annual-column-meeting = Møte
annual-column-day = Dag
annual-column-there = Til stades
annual-column-enough = Nok til vedtak
annual-meetings-caption = Møte i året
annual-phases-caption = Saker etter kor langt dei var komne
annual-phase-none = Ikkje oppgitt
annual-label-items = Saker i alt
annual-label-items-members = Saker frå medlemmene
annual-label-items-service = Saker frå tenesta
annual-label-can-influence = Saker rådet kunne påverke
annual-label-early = Papir i god tid
annual-label-inputs = Innspel i alt
annual-label-influence = Ja, delvis ja eller semje
annual-label-reason = Svar med grunn
annual-label-done = Gjennomført
annual-label-days = Vanleg tid til første svar
annual-label-in-time = Svar i tide
annual-label-paid = Betalt ut
annual-label-late = Krav betalte for seint
annual-label-money-days = Vanleg tid frå møte til pengar
annual-patterns = Fulle søyler er svar som endra noko. Striper er andre svar. Prikkar er det som ventar eller er trekt.
annual-picture = Søylediagram, { $title }: { $values }.
annual-picture-goal = Ei linje viser { $goal }.
annual-picture-outcomes = Kva som skjedde med innspela
annual-picture-days = Dagar til første svar
annual-picture-money = Dagar frå møte til pengar
annual-picture-felt = Dei som seier at dei kunne påverke
annual-picture-votes = Dei som røysta
annual-step = { $first } til { $last } dagar
annual-step-more = { $first } dagar eller meir
annual-felt-question = Etter kvart møte blir alle spurde: Kunne du påverke det vi snakka om?
annual-felt-label = { $meeting }, { $day }
annual-felt-value = { $yes } prosent ja, { $partly } prosent ja eller delvis, av { $n } svar
annual-felt-hidden = færre enn { $least } svar
annual-goal = målet, { $target } prosent
annual-felt-year-met = I heile året sa { $pct } prosent ja, og { $partly } prosent ja eller delvis. { $n } svara. { $dont } av dei visste ikkje. Målet på { $target } prosent er nådd.
annual-felt-year-not-met = I heile året sa { $pct } prosent ja, og { $partly } prosent ja eller delvis. { $n } svara. { $dont } av dei visste ikkje. Målet på { $target } prosent er ikkje nådd.
annual-felt-year-hidden = Færre enn { $least } svar, så året er skjult.
annual-felt-flag = Mange kjende at dei kunne påverke, men få innspel endra noko. Det bør rådet snakke om.
annual-vote = { $day }: { $outcome } { $cast }
annual-vote-cast = { $cast } av { $entitled } røysta.
annual-vote-hidden = Tala er skjulte, for få røysta.
annual-you-said = Vi sa
annual-became = Det blei
annual-what-changed = Endra
annual-became-nothing = Kva som er endra, er ikkje skrive ned.
annual-heading-yearly = Innverknaden til rådet
annual-picture-yearly = Innverknaden til rådet
annual-yearly-question = Ein gong i året blir alle spurde om rådet har innverknad.
annual-felt-half = { $half }, møte med få svar lagde saman: { $value }.
annual-felt-alone = Kunne vi påverke? { $council }, { $year }
