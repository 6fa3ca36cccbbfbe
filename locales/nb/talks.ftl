### Talks between a member and the office twice a year: offered, booked, prepared, agreed points. nb is the source.

cmd-book-talk = avtal samtale, bestill samtale, samtale med kontoret, /samtale
cmd-my-talk = samtalen min, hva ble vi enige om, min samtale
cmd-talks-ahead = samtaler, hvilke samtaler har jeg
cmd-member-talk = noter samtale, brukersamtale
cmd-delete-talks = slett samtalene mine
talks-menu-book-talk = Avtal en samtale
talks-menu-my-talk = Samtalen min
talks-menu-talks-ahead = Samtaler med medlemmer
talks-menu-talks-ahead-plain = Se samtalene
talks-menu-member-talk = Skriv hva dere avtalte
talks-menu-member-talk-plain = Skriv en avtale
talks-ask-book-talk-how = Hvordan vil du snakke?
talks-ask-book-talk-when = Når passer det? For eksempel «3. mars klokka 10»
talks-ask-other-time-when = Når passer det bedre? For eksempel «3. mars klokka 10»
talks-ask-prepare-talk-works = Hva er bra for deg i rådet?
talks-ask-prepare-talk-hard = Hva er vanskelig, og hva ville hjelpe?
talks-ask-prepare-talk-want = Hva vil du at rådet skal ta opp?
talks-ask-prepare-talk-differently = Hva bør vi gjøre annerledes?
talks-ask-member-talk-person = Hvem har du snakket med?
talks-none-member-talk-person = Det er ingen å velge
talks-ask-member-talk-points = Hva ble dere enige om? Ett punkt på hver linje.
talks-ask-refuse-points-words = Hva stemmer ikke?
talks-how-phone = På telefon
talks-how-chat = Skrive sammen
talks-how-meet = Møtes
talks-when-phone = På telefon, { $at }
talks-when-chat = Skrive sammen, { $at }
talks-when-meet = Møtes, { $at }
talks-book-choice = Avtal en samtale
talks-accept-choice = Si at det passer
talks-accept-name = Si ja til { $name }
talks-other-choice = Foreslå en annen tid
talks-off-choice = Avlys samtalen
talks-prepare-choice = Svar på spørsmålene
talks-delete-choice = Slett alt om samtalene
talks-agree-choice = Ja, det stemmer
talks-refuse-choice = Nei, noe er feil
talks-refuse-choice-plain = Nei, noe er feil
talks-again-choice = Skriv punktene på nytt
talks-again-choice-plain = Skriv på nytt
talks-offered = Vil du ta en samtale med { $name }?
talks-offered-body = Vi spør to ganger i året. Samtalen handler om hvordan du har det i rådet.
talks-private = Samtalen er mellom dere to. Dere skriver bare ned det dere blir enige om.
talks-last-time = Dette ble dere enige om sist
talks-asked = { $name } foreslår en samtale
talks-waits = { $name } får vite det nå
talks-waits-body = Jeg sier fra når det er avtalt.
talks-booked = Samtalen med { $name } er avtalt
talks-number = Telefonnummeret er { $phone }.
talks-questions = Dette kan du tenke på før samtalen
talks-rights = Du kan også spørre om godtgjørelse, støtteperson, tolk og papirer.
talks-reminder = I morgen snakker du med { $name }
talks-off = Samtalen er avlyst
talks-off-body = { $name } får vite det. Dere kan avtale en ny når dere vil.
talks-off-told = { $name } har avlyst samtalen
talks-prepared = { $name } har tenkt over dette før samtalen
talks-sent-ahead = { $name } får svarene dine
talks-sent-ahead-body = { $many ->
    [one] Ett svar er sendt. Ingen andre ser det. Etter 90 dager er det borte.
   *[other] { $many } svar er sendt. Ingen andre ser dem. Etter 90 dager er de borte.
  }
talks-mine = Samtalen din
talks-mine-booked = Du har avtalt en samtale med { $name }.
talks-mine-waits = Samtalen med { $name } er ikke avtalt ennå.
talks-none-yet = Ingen samtale er avtalt.
talks-unagreed = Venter på at du sier ja
talks-open = Dette er dere enige om
talks-done = Ferdig
talks-ahead = { $n ->
    [0] Ingen samtaler er avtalt nå
    [one] Du har én samtale foran deg
   *[other] Du har { $n } samtaler foran deg
  }
talks-ahead-none = Ingen samtaler er avtalt nå
talks-line-asked = { $name } venter på svar. { $when }
talks-line-offered = Du venter på svar fra { $name }. { $when }
talks-line-booked = { $name }. { $when }
talks-point-of = { $name }: { $point }
talks-point-done = Ferdig: { $point }
talks-point-undo = at punktet er ferdig
talks-past = Den tiden er gått
talks-past-body = Skriv en dag og et klokkeslett som kommer.
talks-nobody = Det er ingen å avtale med nå
talks-nobody-body = Skriv «menneske», så får du hjelp.
talks-agreed = Dette ble vi enige om
talks-agreed-ask = { $name } har skrevet ned dette fra samtalen. Stemmer det?
talks-agreed-only = Bare disse punktene er skrevet ned. Uten svar fra deg sletter jeg dem om 30 dager.
talks-kept = Notert fra samtalen med { $name }
talks-kept-points = { $many ->
    [one] Ett punkt er sendt.
   *[other] { $many } punkter er sendt.
  }
talks-kept-body = De gjelder når { $name } har sagt at de stemmer.
talks-in-force = Da er dere enige
talks-in-force-body = Om to måneder spør jeg dere begge hvordan det går.
talks-confirmed = { $name } er enig i punktene
talks-refused = Punktene er slettet
talks-refused-body = Den som skrev dem, får vite det, og kan skrive nye.
talks-refused-told = { $name } er ikke enig i punktene
talks-refused-told-body = De er slettet. Snakk sammen, og skriv dem på nytt.
talks-point-is-done = Notert at det er ferdig
talks-left = { $n ->
    [0] Ingen punkter er åpne nå.
    [one] Ett punkt er åpent.
   *[other] { $n } punkter er åpne.
  }
talks-point-done-told = { $name } sier at dette er ferdig
talks-follow-own = Hvordan går det med det dere ble enige om?
talks-follow = Hvordan går det med det du og { $name } ble enige om?
talks-follow-body = Trykk på det som er ferdig. Resten tar dere opp neste gang.
talks-deleting = Vil du slette alt om samtalene dine?
talks-deleting-body = Punktene og avtalene blir borte for dere begge. Du kan ikke angre det.
talks-yes-delete-talks = Ja, slett alt
talks-deleted = Alt om samtalene dine er slettet
talks-deleted-body = Ingenting er igjen hos noen av dere.
talks-deleted-told = { $name } har slettet det som var avtalt i samtalene
talks-nothing = Det er ikke noe å slette
talks-nothing-body = Verken samtale eller punkter er lagret.
