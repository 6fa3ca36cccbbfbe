### Pakkar til den som tek over, og til nye.

handovers-title-office = Pakke for den som tek over: { $council }
handovers-title-member = Velkomen til { $council }
handovers-heading-first = Gjer dette først
handovers-heading-mandate = Kva rådet gjer
handovers-heading-who = Kven som er med
handovers-heading-meetings = Møte og fristar som kjem
handovers-heading-open = Det som ikkje er ferdig
handovers-heading-minutes = Siste referat
handovers-heading-rules = Slik arbeider rådet
handovers-heading-rights = Dette har du rett til
handovers-first-office-outstanding = Sjå gjennom det som ikkje er ferdig. Ring dei som ventar lengst.
handovers-first-office-people = Sjå om namn og telefonar stemmer.
handovers-first-office-meetings = Sjå kva frist som kjem først.
handovers-first-office-help = Skriv «meny» til Rådslag. Då ser du alt du kan gjere.
handovers-first-member-mandate = Les kva rådet gjer.
handovers-first-member-meetings = Skriv opp det neste møtet.
handovers-first-member-input = Har du noko å seie? Skriv det til Rådslag. Du får eit nummer og eit svar.
handovers-first-member-rights = Les kva du har rett til.
handovers-first-member-help = Skriv «menneske» når du vil snakke med ein person.
handovers-right-fee = Honorar og utgifter. Skriv «mine honorar».
handovers-right-travel = Hjelp til reisa, også pengar på førehand.
handovers-right-needs = Papir i den forma du les best.
handovers-right-support = Ein person som støttar deg, når du vil det.
handovers-right-pause = Du kan ta pause. Ingen spør kvifor.
handovers-right-data = Du kan sjå alt som er lagra om deg.
handovers-until = til { $day }
handovers-column-name = Namn
handovers-column-role = Oppgåve
handovers-column-from = Kjem frå
handovers-column-phone = Telefon
handovers-column-item = Sak
handovers-column-status = Status
handovers-column-responsible = Ansvarleg
handovers-column-due = Svar innan
handovers-column-what = Frist
handovers-column-when = Når
handovers-meetings-none = Ingen møte er sette opp.
handovers-inputs-count =
    { $many ->
       [one] Eitt innspel er ope. { $late } skulle vore svara på.
      *[other] { $many } innspel er opne. { $late } skulle vore svara på.
    }
handovers-inputs-caption = Opne innspel
handovers-late = for seint
handovers-tasks = Oppgåver
handovers-task = { $text }. { $person }, innan { $day }.
handovers-votes = Opne røystingar
handovers-claims =
    { $many ->
       [one] Eitt krav om pengar er på veg.
      *[other] { $many } krav om pengar er på veg.
    }
handovers-minutes-approved = { $meeting }, { $day }: godkjent
handovers-minutes-draft = { $meeting }, { $day }: utkast
handovers-days-before =
    { $many ->
       [one] Éin dag før møtet
      *[other] { $many } dagar før møtet
    }
handovers-days-after =
    { $many ->
       [one] Éin dag etter møtet
      *[other] { $many } dagar etter møtet
    }
handovers-rules-caption = Fristar
handovers-rules-few = Tal frå færre enn { $least } er skjulte.
handovers-rules-target = Målet er at { $target } prosent kjenner at dei kan påverke.
