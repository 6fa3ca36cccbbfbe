### Vad människor behöver vid varje möte, sagt till kansliet när de säger ja; frågat igen varje år.

cmd-my-needs = mina behov, vad behöver jag, det jag behöver, /behov
needs-menu-my-needs = Det jag behöver på möten
needs-ask = Vad behöver du på alla möten?
needs-never-why = Vi frågar aldrig varför.
needs-none = Jag har inte antecknat att du behöver något
needs-none-body = Skriv det här, så vet kansliet det före varje möte.
needs-kept = { $n ->
    [one] Det här behöver du på alla möten
   *[other] Det här behöver du på alla möten: { $n } saker
  }
needs-kept-body = Kansliet får veta det varje gång ett möte är planerat.
needs-forget = Glöm: { $need }
needs-add-choice = Lägg till något
needs-show-choice = Se vad du behöver
needs-remember-choice = Spara till alla möten
needs-remember-choice-plain = Kom ihåg det alltid
needs-remembered = Kansliet vet det här före varje möte
needs-remembered-body = Bara kansliet ser det, med ditt namn. Du kan ta bort det när du vill.
needs-forgotten = Det är inte antecknat längre
needs-left = { $n ->
    [0] Nu är inget antecknat.
    [one] En sak är fortfarande antecknad.
   *[other] { $n } saker är fortfarande antecknade.
  }
needs-undo = det du behöver på möten
needs-too-many = Det finns plats för { $most } behov
needs-too-many-body = Ta bort något först, eller prata med kansliet.
needs-carried = Kansliet vet vad du behöver { $day }
needs-carried-body = Du har sagt att vi ska komma ihåg det. Säg till om något är annorlunda den här gången.
needs-not-now-choice = Ta bort det nu
needs-known = Det här behöver folk på mötet { $day }
needs-line = { $name }: { $needs }
needs-last-time = Förra gången behövde någon också det här
needs-count = { $need }: { $n }
needs-papers = Så vill folk ha handlingar och besked
needs-label = På möten
needs-nothing = inget antecknat
needs-yearly-body = Så här är det nu. Det är ett år sedan vi frågade.
needs-as-it-is = Då blir det som förut
needs-as-it-is-body = Jag frågar igen om ett år.
