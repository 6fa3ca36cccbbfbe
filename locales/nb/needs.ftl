### What people need at every meeting, told to the office with their yes; asked again once a year. nb is the source.

cmd-my-needs = mine behov, hva trenger jeg, det jeg trenger, /behov
needs-menu-my-needs = Det jeg trenger på møter
needs-ask = Hva trenger du på alle møter?
needs-never-why = Vi spør aldri hvorfor.
needs-none = Jeg har ikke notert at du trenger noe
needs-none-body = Skriv det her, så vet kontoret det før hvert møte.
needs-kept = { $n ->
    [one] Dette trenger du på alle møter
   *[other] Dette trenger du på alle møter: { $n } ting
  }
needs-kept-body = Kontoret får vite dette hver gang et møte er planlagt.
needs-forget = Glem: { $need }
needs-add-choice = Legg til noe
needs-show-choice = Se det du trenger
needs-remember-choice = Husk til alle møter
needs-remember-choice-plain = Husk til alle møter
needs-remembered = Kontoret vet dette før hvert møte
needs-remembered-body = Bare kontoret ser det, med navnet ditt. Du kan ta det bort når du vil.
needs-forgotten = Det er ikke notert lenger
needs-left = { $n ->
    [0] Nå er ingenting notert.
    [one] Én ting er fortsatt notert.
   *[other] { $n } ting er fortsatt notert.
  }
needs-undo = det du trenger på møter
needs-too-many = Det er plass til { $most } ting
needs-too-many-body = Ta bort noe først, eller snakk med kontoret.
needs-carried = Kontoret vet hva du trenger { $day }
needs-carried-body = Du har sagt at vi skal huske det. Si fra hvis noe er annerledes denne gangen.
needs-not-now-choice = Ta det bort nå
needs-known = Dette trenger folk på møtet { $day }
needs-line = { $name }: { $needs }
needs-last-time = Forrige gang trengte noen også dette
needs-count = { $need }: { $n }
needs-papers = Slik vil folk ha papirer og beskjeder
needs-label = På møter
needs-nothing = ikke noe notert
needs-yearly-body = Slik er det nå. Det er et år siden vi spurte.
needs-as-it-is = Da blir det som før
needs-as-it-is-body = Jeg spør igjen om et år.
