### Det som blei sagt og gjort, tal og filer.

cmd-you-said = de sa vi gjorde, du sa vi gjorde
cmd-year-figures = årets tal, tal
cmd-power-mirror = maktspegel, kven får gjennomslag
cmd-export = eksporter, hent filene
reports-menu-you-said = De sa – vi gjorde
reports-menu-year-figures = Året i tal
reports-menu-power-mirror = Kven får gjennomslag
reports-menu-export = Hent filer

## Det som blir spurt om

reports-ask-you-said-by = Kva vil du sjå?
reports-none-you-said-by = Det er ikkje noko å vise
reports-ask-you-said-of = Kva for eit vil du sjå?
reports-none-you-said-of = Det er ingen innspel å vise enno
reports-by-meeting = Eitt møte
reports-by-half = Eit halvår
reports-by-organisation = Ein organisasjon
reports-half-1 = Første halvår { $year }
reports-half-2 = Andre halvår { $year }
reports-meeting-line = { $title }, { $day }
reports-all-meetings = alle møte
reports-ask-export-what = Kva vil du hente?
reports-none-export-what = Det er ikkje noko å hente
reports-ask-export-meeting = Kva møte?
reports-none-export-meeting = Det er ikkje noko referat enno
reports-ask-export-item = Kva sak?
reports-none-export-item = Ingen saker har innspel enno
reports-export-minutes = Referat
reports-export-you-said-we-did = De sa – vi gjorde
reports-export-register = Alle innspel
reports-export-comments = Innspel til ei sak
reports-export-annual-report = Året i tal

## I samtalen

reports-sheet = De sa – vi gjorde: { $about }
reports-sheet-none = Ingen innspel: { $about }
reports-sheet-said = De sa: «{ $text }»
reports-sheet-gone = Teksten er skjult ({ $number }).
reports-sheet-did = Vi gjorde: { $what }
reports-sheet-why = Grunn: { $reason }
reports-sheet-more =
    { $many ->
       [one] Eitt innspel til står i fila.
      *[other] { $many } innspel til står i fila.
    }
reports-as-file-choice = Hent som fil
reports-exported =
    { $many ->
       [one] Éi fil er klar
      *[other] { $many } filer er klare
    }
reports-exported-line = { $what }, i fleire former:
reports-file-md = { $name }, tekst med overskrifter (Markdown)
reports-file-html = { $name }, nettside
reports-file-txt = { $name }, rein tekst
reports-file-json = { $name }, for andre program
reports-file-csv = { $name }, for rekneark

## Tal

reports-figures = Året { $year } i tal
reports-figures-none = Det er ingen tal for { $year } enno
reports-share = { $pct } prosent ({ $part } av { $whole })
reports-few = For få til å vise (færre enn { $least })
reports-days = { $days } dagar (av { $n } svar)
reports-number = { $n }
reports-label-meetings = Møte
reports-label-inputs = Innspel
reports-label-status = – { $status }
reports-label-days = Vanleg tid til første svar
reports-label-in-time = Svar i tide
reports-label-reason = Svar med grunn
reports-label-influence = Ja, delvis ja eller semje
reports-label-done = Gjennomført
reports-label-can-influence = Saker rådet kunne påverke
reports-label-raised = Saker frå medlemmene
reports-label-early = Papir i god tid
reports-label-fees-paid = Betalt i godtgjersle
reports-label-fees-late = Krav betalte for seint
reports-mirror = Kven får gjennomslag, { $year }
reports-mirror-items = Saker foreslått av medlemmene
reports-mirror-members = Medlemmene
reports-mirror-service = Tenesta
reports-mirror-rest = Alle andre, og skjulte namn
reports-mirror-name = { $name }
reports-mirror-line = { $n } innspel. { $pct } prosent av { $answered } svar var ja eller delvis ja. Vanleg tid: { $days } dagar.
reports-mirror-no-answers = { $n } innspel, for få svar til å vise
reports-mirror-body = Grupper med færre enn { $least } står ikkje åleine.

## I dokumenta

reports-doc-said-title = De sa – vi gjorde – kvifor ikkje: { $about }. { $council }
reports-doc-said-count =
    { $many ->
       [one] Eitt innspel, { $answered } med svar.
      *[other] { $many } innspel, { $answered } med svar.
    }
reports-doc-you-said = De sa
reports-doc-we-did = Vi gjorde
reports-doc-why = Grunn
reports-doc-next = Neste steg
reports-doc-answer-by = Svar innan { $day }.
reports-doc-text-gone = Teksten er borte
reports-doc-name-hidden = Namnet er skjult
reports-doc-comments-title = Innspel til { $item }
reports-doc-register-title = Alle innspel, { $council }
reports-doc-annual-title = Året { $year }, { $council }
reports-doc-annual-numbers = Tal
reports-doc-annual-mirror = Kven får gjennomslag
reports-doc-column-number = Nummer
reports-doc-column-received = Motteke
reports-doc-column-item = Sak
reports-doc-column-place = Stad i papiret
reports-doc-column-giver = Frå
reports-doc-column-text = Innspel
reports-doc-column-status = Status
reports-doc-column-reason = Grunn
reports-doc-column-changed = Det som er endra
reports-doc-column-next = Neste steg
reports-doc-column-responsible = Ansvarleg
reports-doc-column-due = Svar innan

reports-money = { $sum }

reports-sheet-count =
    { $many ->
       [one] Eitt innspel. { $answered } har svar.
      *[other] { $many } innspel. { $answered } har svar.
    }

reports-doc-taken-by = { $giver } (skrive ned av { $person })
reports-doc-late = { $status } (kom etter fristen)

reports-half = { $whole },5
