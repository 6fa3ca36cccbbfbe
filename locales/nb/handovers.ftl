### Pakker til den som tar over, og til nye.

handovers-title-office = Pakke for den som tar over: { $council }
handovers-title-member = Velkommen til { $council }
handovers-heading-first = Gjør dette først
handovers-heading-mandate = Hva rådet gjør
handovers-heading-who = Hvem som er med
handovers-heading-meetings = Møter og frister som kommer
handovers-heading-open = Det som ikke er ferdig
handovers-heading-minutes = Siste referat
handovers-heading-rules = Slik arbeider rådet
handovers-heading-rights = Dette har du rett til
handovers-first-office-outstanding = Se gjennom det som ikke er ferdig. Ring dem som venter lengst.
handovers-first-office-people = Se om navn og telefoner stemmer.
handovers-first-office-meetings = Se hvilken frist som kommer først.
handovers-first-office-help = Skriv «meny» til Rådslag. Da ser du alt du kan gjøre.
handovers-first-member-mandate = Les hva rådet gjør.
handovers-first-member-meetings = Skriv opp det neste møtet.
handovers-first-member-input = Har du noe å si? Skriv det til Rådslag. Du får et nummer og et svar.
handovers-first-member-rights = Les hva du har rett til.
handovers-first-member-help = Skriv «menneske» når du vil snakke med en person.
handovers-right-fee = Honorar og utgifter. Skriv «mine honorar».
handovers-right-travel = Hjelp til reisen, også penger på forhånd.
handovers-right-needs = Papirer i den formen du leser best.
handovers-right-support = En person som støtter deg, når du vil det.
handovers-right-pause = Du kan ta pause. Ingen spør hvorfor.
handovers-right-data = Du kan se alt som er lagret om deg.
handovers-until = til { $day }
handovers-column-name = Navn
handovers-column-role = Oppgave
handovers-column-from = Kommer fra
handovers-column-phone = Telefon
handovers-column-item = Sak
handovers-column-status = Status
handovers-column-responsible = Ansvarlig
handovers-column-due = Svar innen
handovers-column-what = Frist
handovers-column-when = Når
handovers-meetings-none = Ingen møter er satt opp.
handovers-inputs-count =
    { $many ->
       [one] Ett innspill er åpent. { $late } skulle vært besvart.
      *[other] { $many } innspill er åpne. { $late } skulle vært besvart.
    }
handovers-inputs-caption = Åpne innspill
handovers-late = for sent
handovers-tasks = Oppgaver
handovers-task = { $text }. { $person }, innen { $day }.
handovers-votes = Åpne avstemninger
handovers-claims =
    { $many ->
       [one] Ett krav om penger er på vei.
      *[other] { $many } krav om penger er på vei.
    }
handovers-minutes-approved = { $meeting }, { $day }: godkjent
handovers-minutes-draft = { $meeting }, { $day }: utkast
handovers-days-before =
    { $many ->
       [one] Én dag før møtet
      *[other] { $many } dager før møtet
    }
handovers-days-after =
    { $many ->
       [one] Én dag etter møtet
      *[other] { $many } dager etter møtet
    }
handovers-rules-caption = Frister
handovers-rules-few = Tall fra færre enn { $least } er skjult.
handovers-rules-target = Målet er at { $target } prosent kjenner at de kan påvirke.
