### Det som sades och gjordes, siffror och filer.

cmd-you-said = ni sa vi gjorde, du sa vi gjorde
cmd-year-figures = årets siffror, siffror
cmd-power-mirror = maktspegel, vem får genomslag
cmd-export = exportera, hämta filer
reports-menu-you-said = Ni sa – vi gjorde
reports-menu-year-figures = Året i siffror
reports-menu-power-mirror = Vem får genomslag
reports-menu-export = Hämta filer

## Det som frågas

reports-ask-you-said-by = Vad vill du se?
reports-none-you-said-by = Det finns inget att visa
reports-ask-you-said-of = Vilket vill du se?
reports-none-you-said-of = Det finns inga synpunkter att visa ännu
reports-by-meeting = Ett möte
reports-by-half = Ett halvår
reports-by-organisation = En organisation
reports-half-1 = Första halvåret { $year }
reports-half-2 = Andra halvåret { $year }
reports-meeting-line = { $title }, { $day }
reports-all-meetings = alla möten
reports-ask-export-what = Vad vill du hämta?
reports-none-export-what = Det finns inget att hämta
reports-ask-export-meeting = Vilket möte?
reports-none-export-meeting = Det finns inget protokoll ännu
reports-ask-export-item = Vilket ärende?
reports-none-export-item = Inga ärenden har synpunkter ännu
reports-export-minutes = Protokoll
reports-export-you-said-we-did = Ni sa – vi gjorde
reports-export-register = Alla synpunkter
reports-export-comments = Synpunkter på ett ärende
reports-export-annual-report = Året i siffror

## I samtalet

reports-sheet = Ni sa – vi gjorde: { $about }
reports-sheet-none = Inga synpunkter: { $about }
reports-sheet-said = Ni sa: ”{ $text }”
reports-sheet-gone = Texten är dold ({ $number }).
reports-sheet-did = Vi gjorde: { $what }
reports-sheet-why = Skäl: { $reason }
reports-sheet-more =
    { $many ->
       [one] En synpunkt till finns i filen.
      *[other] { $many } synpunkter till finns i filen.
    }
reports-as-file-choice = Hämta som fil
reports-exported =
    { $many ->
       [one] En fil är klar
      *[other] { $many } filer är klara
    }
reports-exported-line = { $what }, i flera former:
reports-file-md = { $name }, text med rubriker (Markdown)
reports-file-html = { $name }, webbsida
reports-file-txt = { $name }, ren text
reports-file-json = { $name }, för andra program
reports-file-csv = { $name }, för kalkylark

## Siffror

reports-figures = Året { $year } i siffror
reports-figures-none = Det finns inga siffror för { $year } ännu
reports-share = { $pct } procent ({ $part } av { $whole })
reports-few = För få för att visa (färre än { $least })
reports-days = { $days } dagar (av { $n } svar)
reports-number = { $n }
reports-label-meetings = Möten
reports-label-inputs = Synpunkter
reports-label-status = – { $status }
reports-label-days = Vanlig tid till första svar
reports-label-in-time = Svar i tid
reports-label-reason = Svar med skäl
reports-label-influence = Ja, delvis ja eller enighet
reports-label-done = Genomfört
reports-label-can-influence = Ärenden rådet kunde påverka
reports-label-raised = Ärenden från ledamöterna
reports-label-early = Handlingar i god tid
reports-label-fees-paid = Betalt i arvoden
reports-label-fees-late = Krav betalda för sent
reports-mirror = Vem får genomslag, { $year }
reports-mirror-items = Ärenden som ledamöterna föreslog
reports-mirror-members = Ledamöterna
reports-mirror-service = Verksamheten
reports-mirror-rest = Alla andra, och dolda namn
reports-mirror-name = { $name }
reports-mirror-line = { $n } synpunkter. { $pct } procent av { $answered } svar var ja eller delvis ja. Vanlig tid: { $days } dagar.
reports-mirror-no-answers = { $n } synpunkter, för få svar att visa
reports-mirror-body = Grupper med färre än { $least } står inte ensamma.

## I dokumenten

reports-doc-said-title = Ni sa – vi gjorde – varför inte: { $about }. { $council }
reports-doc-said-count =
    { $many ->
       [one] En synpunkt, { $answered } med svar.
      *[other] { $many } synpunkter, { $answered } med svar.
    }
reports-doc-you-said = Ni sa
reports-doc-we-did = Vi gjorde
reports-doc-why = Skäl
reports-doc-next = Nästa steg
reports-doc-answer-by = Svar senast { $day }.
reports-doc-text-gone = Texten är borta
reports-doc-name-hidden = Namnet är dolt
reports-doc-comments-title = Synpunkter på { $item }
reports-doc-register-title = Alla synpunkter, { $council }
reports-doc-annual-title = Året { $year }, { $council }
reports-doc-annual-numbers = Siffror
reports-doc-annual-mirror = Vem får genomslag
reports-doc-column-number = Nummer
reports-doc-column-received = Mottagen
reports-doc-column-item = Ärende
reports-doc-column-place = Plats i handlingen
reports-doc-column-giver = Från
reports-doc-column-text = Synpunkt
reports-doc-column-status = Status
reports-doc-column-reason = Skäl
reports-doc-column-changed = Ändringen
reports-doc-column-next = Nästa steg
reports-doc-column-responsible = Ansvarig
reports-doc-column-due = Svar senast

reports-money = { $sum }

reports-sheet-count =
    { $many ->
       [one] En synpunkt. { $answered } har svar.
      *[other] { $many } synpunkter. { $answered } har svar.
    }

reports-doc-taken-by = { $giver } (nedskrivet av { $person })
reports-doc-late = { $status } (kom efter sista dagen)

reports-half = { $whole },5
