### Paket till den som tar över, och till nya.

handovers-title-office = Paket för den som tar över: { $council }
handovers-title-member = Välkommen till { $council }
handovers-heading-first = Gör detta först
handovers-heading-mandate = Vad rådet gör
handovers-heading-who = Vilka som är med
handovers-heading-meetings = Möten och tider som kommer
handovers-heading-open = Det som inte är klart
handovers-heading-minutes = Senaste protokoll
handovers-heading-rules = Så arbetar rådet
handovers-heading-rights = Det här har du rätt till
handovers-first-office-outstanding = Gå igenom det som inte är klart. Ring dem som väntar längst.
handovers-first-office-people = Se om namn och telefoner stämmer.
handovers-first-office-meetings = Se vilken tid som kommer först.
handovers-first-office-help = Skriv ”meny” till Rådslag. Då ser du allt du kan göra.
handovers-first-member-mandate = Läs vad rådet gör.
handovers-first-member-meetings = Skriv upp nästa möte.
handovers-first-member-input = Har du något att säga? Skriv det till Rådslag. Du får ett nummer och ett svar.
handovers-first-member-rights = Läs vad du har rätt till.
handovers-first-member-help = Skriv ”människa” när du vill prata med en person.
handovers-right-fee = Arvode och utlägg. Skriv ”mina arvoden”.
handovers-right-travel = Hjälp med resan, också pengar i förväg.
handovers-right-needs = Handlingar i den form du läser bäst.
handovers-right-support = En person som stöder dig, när du vill det.
handovers-right-pause = Du kan ta paus. Ingen frågar varför.
handovers-right-data = Du kan se allt som är sparat om dig.
handovers-until = till { $day }
handovers-column-name = Namn
handovers-column-role = Uppgift
handovers-column-from = Kommer från
handovers-column-phone = Telefon
handovers-column-item = Ärende
handovers-column-status = Status
handovers-column-responsible = Ansvarig
handovers-column-due = Svar senast
handovers-column-what = Tid
handovers-column-when = När
handovers-meetings-none = Inga möten är planerade.
handovers-inputs-count =
    { $many ->
       [one] En synpunkt är öppen. { $late } skulle ha fått svar.
      *[other] { $many } synpunkter är öppna. { $late } skulle ha fått svar.
    }
handovers-inputs-caption = Öppna synpunkter
handovers-late = för sent
handovers-tasks = Uppgifter
handovers-task = { $text }. { $person }, senast { $day }.
handovers-votes = Öppna omröstningar
handovers-claims =
    { $many ->
       [one] Ett krav på pengar är på väg.
      *[other] { $many } krav på pengar är på väg.
    }
handovers-minutes-approved = { $meeting }, { $day }: godkänt
handovers-minutes-draft = { $meeting }, { $day }: utkast
handovers-days-before =
    { $many ->
       [one] En dag före mötet
      *[other] { $many } dagar före mötet
    }
handovers-days-after =
    { $many ->
       [one] En dag efter mötet
      *[other] { $many } dagar efter mötet
    }
handovers-rules-caption = Tider
handovers-rules-few = Siffror från färre än { $least } är dolda.
handovers-rules-target = Målet är att { $target } procent känner att de kan påverka.
