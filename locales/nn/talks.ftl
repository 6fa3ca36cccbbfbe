### Samtalar mellom ein medlem og kontoret to gonger i året: tilbydde, avtalte, førebudde, punkt de er einige om.

cmd-book-talk = avtal samtale, avtal ein samtale, samtale med kontoret, /samtale
cmd-my-talk = samtalen min, kva blei vi einige om, min samtale
cmd-talks-ahead = samtalar, kva samtalar har eg
cmd-member-talk = noter samtalen, brukarsamtale
cmd-delete-talks = slett samtalane mine
talks-menu-book-talk = Avtal ein samtale
talks-menu-my-talk = Samtalen min
talks-menu-talks-ahead = Samtalar med medlemmer
talks-menu-talks-ahead-plain = Sjå samtalane
talks-menu-member-talk = Skriv kva de avtala
talks-menu-member-talk-plain = Skriv ein avtale
talks-ask-book-talk-how = Korleis vil du snakke?
talks-ask-book-talk-when = Når passar det? Til dømes «3. mars klokka 10»
talks-ask-other-time-when = Når passar det betre? Til dømes «3. mars klokka 10»
talks-ask-prepare-talk-works = Kva er bra for deg i rådet?
talks-ask-prepare-talk-hard = Kva er vanskeleg, og kva ville hjelpe?
talks-ask-prepare-talk-want = Kva vil du at rådet skal ta opp?
talks-ask-prepare-talk-differently = Kva bør vi gjere annleis?
talks-ask-member-talk-person = Kven har du snakka med?
talks-none-member-talk-person = Det er ingen å velje
talks-ask-member-talk-points = Kva blei de einige om? Eitt punkt på kvar linje.
talks-ask-refuse-points-words = Kva stemmer ikkje?
talks-how-phone = På telefon
talks-how-chat = Skrive saman
talks-how-meet = Møtast
talks-when-phone = På telefon, { $at }
talks-when-chat = Skrive saman, { $at }
talks-when-meet = Møtast, { $at }
talks-book-choice = Avtal ein samtale
talks-accept-choice = Sei at det passar
talks-accept-name = Sei ja til { $name }
talks-other-choice = Foreslå ei anna tid
talks-off-choice = Avlys samtalen
talks-prepare-choice = Svar på spørsmåla
talks-delete-choice = Slett alt om samtalane
talks-agree-choice = Ja, det stemmer
talks-refuse-choice = Nei, noko er feil
talks-refuse-choice-plain = Nei, noko er feil
talks-again-choice = Skriv punkta på nytt
talks-again-choice-plain = Skriv på nytt
talks-offered = Vil du ta ein samtale med { $name }?
talks-offered-body = Vi spør to gonger i året. Samtalen handlar om korleis du har det i rådet.
talks-private = Samtalen er mellom dykk to. De skriv berre ned det de blir einige om.
talks-last-time = Dette blei de einige om sist
talks-asked = { $name } foreslår ein samtale
talks-waits = { $name } får vite det no
talks-waits-body = Eg seier frå når det er avtalt.
talks-booked = Samtalen med { $name } er avtalt
talks-number = Telefonnummeret er { $phone }.
talks-questions = Dette kan du tenkje på før samtalen
talks-rights = Du kan òg spørje om godtgjersle, støtteperson, tolk og papir.
talks-reminder = I morgon snakkar du med { $name }
talks-off = Samtalen er avlyst
talks-off-body = { $name } får vite det. De kan avtale ein ny når de vil.
talks-off-told = { $name } har avlyst samtalen
talks-prepared = { $name } har tenkt over dette før samtalen
talks-sent-ahead = { $name } får svara dine
talks-sent-ahead-body = { $many ->
    [one] Eitt svar er sendt. Ingen andre ser det. Etter 90 dagar er det borte.
   *[other] { $many } svar er sende. Ingen andre ser dei. Etter 90 dagar er dei borte.
  }
talks-mine = Samtalen din
talks-mine-booked = Du har avtalt ein samtale med { $name }.
talks-mine-waits = Samtalen med { $name } er ikkje avtalt enno.
talks-none-yet = Ingen samtale er avtalt.
talks-unagreed = Ventar på at du seier ja
talks-open = Dette er de einige om
talks-done = Ferdig
talks-ahead = { $n ->
    [0] Ingen samtalar er avtalte no
    [one] Du har éin samtale framfor deg
   *[other] Du har { $n } samtalar framfor deg
  }
talks-ahead-none = Ingen samtalar er avtalte no
talks-line-asked = { $name } ventar på svar. { $when }
talks-line-offered = Du ventar på svar frå { $name }. { $when }
talks-line-booked = { $name }. { $when }
talks-point-of = { $name }: { $point }
talks-point-done = Ferdig: { $point }
talks-point-undo = at punktet er ferdig
talks-past = Den tida er gått
talks-past-body = Skriv ein dag og eit klokkeslett som kjem.
talks-nobody = Det er ingen å avtale med no
talks-nobody-body = Skriv «menneske», så får du hjelp.
talks-agreed = Dette blei vi einige om
talks-agreed-ask = { $name } har skrive ned dette frå samtalen. Stemmer det?
talks-agreed-only = Berre desse punkta er skrivne ned. Utan svar frå deg slettar eg dei om 30 dagar.
talks-kept = Notert frå samtalen med { $name }
talks-kept-points = { $many ->
    [one] Eitt punkt er sendt.
   *[other] { $many } punkt er sende.
  }
talks-kept-body = Dei gjeld når { $name } har sagt at dei stemmer.
talks-in-force = Då er de einige
talks-in-force-body = Om to månader spør eg dykk begge korleis det går.
talks-confirmed = { $name } er einig i punkta
talks-refused = Punkta er sletta
talks-refused-body = Den som skreiv dei, får vite det, og kan skrive nye.
talks-refused-told = { $name } er ikkje einig i punkta
talks-refused-told-body = Dei er sletta. Snakk saman, og skriv dei på nytt.
talks-point-is-done = Notert at det er ferdig
talks-left = { $n ->
    [0] Ingen punkt er opne no.
    [one] Eitt punkt er ope.
   *[other] { $n } punkt er opne.
  }
talks-point-done-told = { $name } seier at dette er ferdig
talks-follow-own = Korleis går det med det de blei einige om?
talks-follow = Korleis går det med det du og { $name } blei einige om?
talks-follow-body = Trykk på det som er ferdig. Resten tek de opp neste gong.
talks-deleting = Vil du slette alt om samtalane dine?
talks-deleting-body = Punkta og avtalane blir borte for dykk begge. Du kan ikkje angre det.
talks-yes-delete-talks = Ja, slett alt
talks-deleted = Alt om samtalane dine er sletta
talks-deleted-body = Ingenting er att hos nokon av dykk.
talks-deleted-told = { $name } har sletta det som var avtalt i samtalane
talks-nothing = Det er ikkje noko å slette
talks-nothing-body = Verken samtale eller punkt er lagra.
