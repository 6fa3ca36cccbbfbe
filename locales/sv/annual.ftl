### Verksamhetsberättelsen.

annual-title = Årsberättelse { $year }, { $council }
annual-contents = Innehåll
annual-page = Sida %page% av %pages%
annual-label-authority = Vem rådet ger råd
annual-label-period = Tid
annual-period = { $first } till { $last }
annual-label-made = Skapad
annual-made = { $day }
annual-day = { $day }
annual-money = { $sum }
annual-none = Inget att räkna
annual-of = { $part } av { $whole }
annual-heading-in-short = I korthet
annual-heading-meetings = Möten och vilka som kom
annual-heading-items = Ärenden
annual-heading-inputs = Vad som hände med synpunkterna
annual-heading-days = Hur länge vi väntade på svar
annual-heading-felt = Kunde vi påverka?
annual-heading-votes = Omröstningar
annual-heading-fees = Arvoden
annual-heading-changed = Ändrat tack vare oss
annual-heading-impacts = Båda sidor berättar
annual-column-question = Fråga
annual-impacts-caption = Det som kom ut av mötet
annual-heading-mirror = Vem får genomslag
annual-empty = Det var inga möten och inga synpunkter det här året.
annual-short-meetings =
    { $many ->
       [one] Rådet hade ett möte.
      *[other] Rådet hade { $many } möten.
    }
annual-short-theme-days =
    { $many ->
       [one] Det var en temadag.
      *[other] Det var { $many } temadagar.
    }
annual-short-inputs =
    { $many ->
       [one] Det kom en synpunkt.
      *[other] Det kom { $many } synpunkter.
    }
annual-short-influence = { $part } av { $whole } svar blev ja, delvis ja eller enighet.
annual-short-felt = { $pct } procent säger att de kunde påverka. Målet är { $target } procent.
annual-seats = { $present } av { $all } platser
annual-quorum-quorate = Ja
annual-quorum-partly = Vid några beslut
annual-quorum-not-quorate = Nej
annual-quorum-none = Inga beslut
annual-column-meeting = Möte
annual-column-day = Dag
annual-column-there = Närvarande
annual-column-enough = Nog för beslut
annual-meetings-caption = Möten under året
annual-phases-caption = Ärenden efter hur långt de hade kommit
annual-phase-none = Inte angivet
annual-label-items = Ärenden totalt
annual-label-items-members = Ärenden från ledamöterna
annual-label-items-service = Ärenden från verksamheten
annual-label-can-influence = Ärenden rådet kunde påverka
annual-label-early = Handlingar i god tid
annual-label-inputs = Synpunkter totalt
annual-label-influence = Ja, delvis ja eller enighet
annual-label-reason = Svar med skäl
annual-label-done = Genomfört
annual-label-days = Vanlig tid till första svar
annual-label-in-time = Svar i tid
annual-label-paid = Utbetalt
annual-label-late = Krav betalda för sent
annual-label-money-days = Vanlig tid från möte till pengar
annual-patterns = Fyllda staplar är svar som ändrade något. Ränder är andra svar. Prickar är det som väntar eller är återtaget.
annual-picture = Stapeldiagram, { $title }: { $values }.
annual-picture-goal = En linje visar { $goal }.
annual-picture-outcomes = Vad som hände med synpunkterna
annual-picture-days = Dagar till första svar
annual-picture-money = Dagar från möte till pengar
annual-picture-felt = De som säger att de kunde påverka
annual-picture-votes = De som röstade
annual-step = { $first } till { $last } dagar
annual-step-more = { $first } dagar eller mer
annual-felt-question = Efter varje möte får alla frågan: Kunde du påverka det vi pratade om?
annual-felt-label = { $meeting }, { $day }
annual-felt-value = { $yes } procent ja, { $partly } procent ja eller delvis, av { $n } svar
annual-felt-hidden = färre än { $least } svar
annual-goal = målet, { $target } procent
annual-felt-year-met = Under hela året sa { $pct } procent ja, och { $partly } procent ja eller delvis. { $n } svarade. { $dont } av dem visste inte. Målet på { $target } procent är nått.
annual-felt-year-not-met = Under hela året sa { $pct } procent ja, och { $partly } procent ja eller delvis. { $n } svarade. { $dont } av dem visste inte. Målet på { $target } procent är inte nått.
annual-felt-year-hidden = Färre än { $least } svar, så året är dolt.
annual-felt-flag = Många kände att de kunde påverka, men få synpunkter ändrade något. Det bör rådet prata om.
annual-vote = { $day }: { $outcome } { $cast }
annual-vote-cast = { $cast } av { $entitled } röstade.
annual-vote-hidden = Siffrorna är dolda, för få röstade.
annual-you-said = Vi sa
annual-became = Det blev
annual-what-changed = Ändrat
annual-became-nothing = Ingen har skrivit ned ändringen.
annual-heading-yearly = Rådets inflytande
annual-picture-yearly = Rådets inflytande
annual-yearly-question = En gång om året får alla frågan om rådet har inflytande.
annual-felt-half = { $half }, möten med få svar sammanlagda: { $value }.
annual-felt-alone = Kunde vi påverka? { $council }, { $year }
