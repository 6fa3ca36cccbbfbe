### Det som ble sagt og gjort, tall og filer.

cmd-you-said = dere sa vi gjorde, du sa vi gjorde
cmd-year-figures = årets tall, tall
cmd-power-mirror = maktspeil, hvem får gjennomslag
cmd-export = eksport, hent filer
reports-menu-you-said = Dere sa – vi gjorde
reports-menu-year-figures = Året i tall
reports-menu-power-mirror = Hvem får gjennomslag
reports-menu-export = Hent filer

## Det som spørres

reports-ask-you-said-by = Hva vil du se?
reports-none-you-said-by = Det er ikke noe å vise
reports-ask-you-said-of = Hvilket vil du se?
reports-none-you-said-of = Det er ingen innspill å vise ennå
reports-by-meeting = Ett møte
reports-by-half = Et halvår
reports-by-organisation = En organisasjon
reports-half-1 = Første halvår { $year }
reports-half-2 = Andre halvår { $year }
reports-meeting-line = { $title }, { $day }
reports-all-meetings = alle møter
reports-ask-export-what = Hva vil du hente?
reports-none-export-what = Det er ikke noe å hente
reports-ask-export-meeting = Hvilket møte?
reports-none-export-meeting = Det er ikke noe referat ennå
reports-ask-export-item = Hvilken sak?
reports-none-export-item = Ingen saker har innspill ennå
reports-export-minutes = Referat
reports-export-you-said-we-did = Dere sa – vi gjorde
reports-export-register = Alle innspill
reports-export-comments = Innspill til en sak
reports-export-annual-report = Året i tall

## I samtalen

reports-sheet = Dere sa – vi gjorde: { $about }
reports-sheet-none = Ingen innspill: { $about }
reports-sheet-said = Dere sa: «{ $text }»
reports-sheet-gone = Teksten er skjult ({ $number }).
reports-sheet-did = Vi gjorde: { $what }
reports-sheet-why = Grunn: { $reason }
reports-sheet-more =
    { $many ->
       [one] Ett innspill til står i filen.
      *[other] { $many } innspill til står i filen.
    }
reports-as-file-choice = Hent som fil
reports-exported =
    { $many ->
       [one] Én fil er klar
      *[other] { $many } filer er klare
    }
reports-exported-line = { $what }, i flere former:
reports-file-md = { $name }, tekst med overskrifter (Markdown)
reports-file-html = { $name }, nettside
reports-file-txt = { $name }, ren tekst
reports-file-json = { $name }, for andre programmer
reports-file-csv = { $name }, for regneark

## Tall

reports-figures = Året { $year } i tall
reports-figures-none = Det er ingen tall for { $year } ennå
reports-share = { $pct } prosent ({ $part } av { $whole })
reports-few = For få til å vise (færre enn { $least })
reports-days = { $days } dager (av { $n } svar)
reports-number = { $n }
reports-label-meetings = Møter
reports-label-inputs = Innspill
reports-label-status = – { $status }
reports-label-days = Vanlig tid til første svar
reports-label-in-time = Svar i tide
reports-label-reason = Svar med grunn
reports-label-influence = Ja, delvis ja eller enighet
reports-label-done = Gjennomført
reports-label-can-influence = Saker rådet kunne påvirke
reports-label-raised = Saker fra medlemmene
reports-label-early = Papirer i god tid
reports-label-fees-paid = Betalt i godtgjørelse
reports-label-fees-late = Krav betalt for sent
reports-mirror = Hvem får gjennomslag, { $year }
reports-mirror-items = Saker foreslått av medlemmene
reports-mirror-members = Medlemmene
reports-mirror-service = Tjenesten
reports-mirror-rest = Alle andre, og skjulte navn
reports-mirror-name = { $name }
reports-mirror-line = { $n } innspill. { $pct } prosent av { $answered } svar var ja eller delvis ja. Vanlig tid: { $days } dager.
reports-mirror-no-answers = { $n } innspill, for få svar til å vise
reports-mirror-body = Grupper med færre enn { $least } står ikke alene.

## I dokumentene

reports-doc-said-title = Dere sa – vi gjorde – hvorfor ikke: { $about }. { $council }
reports-doc-said-count =
    { $many ->
       [one] Ett innspill, { $answered } med svar.
      *[other] { $many } innspill, { $answered } med svar.
    }
reports-doc-you-said = Dere sa
reports-doc-we-did = Vi gjorde
reports-doc-why = Grunn
reports-doc-next = Neste skritt
reports-doc-answer-by = Svar innen { $day }.
reports-doc-text-gone = Teksten er borte
reports-doc-name-hidden = Navnet er skjult
reports-doc-comments-title = Innspill til { $item }
reports-doc-register-title = Alle innspill, { $council }
reports-doc-annual-title = Året { $year }, { $council }
reports-doc-annual-numbers = Tall
reports-doc-annual-mirror = Hvem får gjennomslag
reports-doc-column-number = Nummer
reports-doc-column-received = Mottatt
reports-doc-column-item = Sak
reports-doc-column-place = Sted i papiret
reports-doc-column-giver = Fra
reports-doc-column-text = Innspill
reports-doc-column-status = Status
reports-doc-column-reason = Grunn
reports-doc-column-changed = Det som er endret
reports-doc-column-next = Neste skritt
reports-doc-column-responsible = Ansvarlig
reports-doc-column-due = Svar innen

reports-money = { $sum }

reports-sheet-count =
    { $many ->
       [one] Ett innspill. { $answered } har svar.
      *[other] { $many } innspill. { $answered } har svar.
    }

reports-doc-taken-by = { $giver } (skrevet ned av { $person })
reports-doc-late = { $status } (kom etter fristen)

reports-half = { $whole },5
