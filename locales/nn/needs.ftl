### Det folk treng på kvart møte, sagt til kontoret når dei seier ja; spurt om att kvart år.

cmd-my-needs = mine behov, kva treng eg, det eg treng, /behov
needs-menu-my-needs = Det eg treng på møte
needs-ask = Kva treng du på alle møte?
needs-never-why = Vi spør aldri kvifor.
needs-none = Eg har ikkje notert at du treng noko
needs-none-body = Skriv det her, så veit kontoret det før kvart møte.
needs-kept = { $n ->
    [one] Dette treng du på alle møte
   *[other] Dette treng du på alle møte: { $n } ting
  }
needs-kept-body = Kontoret får vite dette kvar gong eit møte er planlagt.
needs-forget = Gløym: { $need }
needs-add-choice = Legg til noko
needs-show-choice = Sjå det du treng
needs-remember-choice = Hugs til alle møte
needs-remember-choice-plain = Hugs til alle møte
needs-remembered = Kontoret veit dette før kvart møte
needs-remembered-body = Berre kontoret ser det, med namnet ditt. Du kan ta det bort når du vil.
needs-forgotten = Det er ikkje notert lenger
needs-left = { $n ->
    [0] No er ingenting notert.
    [one] Éin ting er framleis notert.
   *[other] { $n } ting er framleis noterte.
  }
needs-undo = det du treng på møte
needs-too-many = Det er plass til { $most } ting
needs-too-many-body = Ta bort noko først, eller snakk med kontoret.
needs-carried = Kontoret veit kva du treng { $day }
needs-carried-body = Du har sagt at vi skal hugse det. Sei frå om noko er annleis denne gongen.
needs-not-now-choice = Ta det bort no
needs-known = Dette treng folk på møtet { $day }
needs-line = { $name }: { $needs }
needs-last-time = Førre gong trong nokon òg dette
needs-count = { $need }: { $n }
needs-papers = Slik vil folk ha papir og beskjedar
needs-label = På møte
needs-nothing = ikkje noko notert
needs-yearly-body = Slik er det no. Det er eit år sidan vi spurde.
needs-as-it-is = Då blir det som før
needs-as-it-is-body = Eg spør att om eit år.
