### Rapportar, arkiv og data som filer.

cmd-get-report = hent rapport, årsmelding, arkivpakke, nettsider
cmd-new-member-pack = startpakke, pakke for ny
cmd-my-data-file = mine data som fil, last ned mine data
cmd-public-part = offentleg, kva er offentleg
cmd-archive-code = arkivkode, arkivkodar
exports-menu-get-report = Hent rapport eller arkiv
exports-menu-new-member-pack = Pakke for nye
exports-menu-my-data-file = Mine data som fil
exports-menu-public-part = Kva alle får sjå
exports-menu-archive-code = Kodar i arkivet
exports-ask-get-report-what = Kva vil du hente?
exports-none-get-report-what = Det er ikkje noko å hente
exports-ask-get-report-meeting = Kva møte?
exports-none-get-report-meeting = Ingen møte har sakliste enno
exports-ask-public-part-part = Kva vil du velje for?
exports-none-public-part-part = Det er ikkje noko å velje
exports-ask-public-part-shown = Skal alle få sjå dette?
exports-ask-archive-code-kind = Kva type dokument?
exports-none-archive-code-kind = Det er ikkje noko å velje
exports-ask-archive-code-code = Kva kode bruker arkivet?
exports-what-annual = Årsmelding
exports-what-site = Nettsider for alle
exports-what-archive = Arkivpakke for eit møte
exports-what-archive-year = Arkivpakke for året
exports-what-pack = Pakke for den som tek over
exports-what-member-pack = Pakke for nye
exports-what-guide = Brukarrettleiing
exports-begun = Eg lagar: { $what }
exports-begun-body = Det tek som regel under eit minutt. Du får filene her når dei er klare.
exports-progress-choice = Kor langt er det?
exports-state-waiting = Det står i kø. Det er { $seconds } sekund sidan du bad om det
exports-state-leased = Det blir laga no. Det er { $seconds } sekund sidan du bad om det
exports-state-done = Det er klart. Filene er sende til deg
exports-state-failed = Det gjekk ikkje. Be om det ein gong til
exports-made = Klart: { $what }
exports-how-site = Pakk ut fila og legg mappa på ein nettenar. Ingen program trengst.
exports-how-archive = Pakk ut fila. Alt kan opnast utan Rådslag. Les fila les-meg først.
exports-how-archive-year = Pakk ut fila. Det er ei mappe for kvart møte. Les fila les-meg først.
exports-failed = Det gjekk ikkje å lage: { $what }
exports-failed-body = Det er ikkje din feil. Be om det ein gong til.
exports-kilobytes = { $n } kilobyte
exports-megabytes = { $n } megabyte
exports-file = { $name }, { $kind }, { $size }
exports-file-pages = { $name }, { $kind }, { $pages } sider, { $size }
exports-file-html = nettside
exports-file-pdf = PDF
exports-file-docx = Word
exports-file-zip = pakka mappe
exports-file-json = for andre program
exports-file-epub = bok til leseprogram
exports-file-other = fil
exports-own = Alt vi har lagra om deg
exports-own-body =
    { $many ->
       [one] Fila har éi rad. Ho er berre for deg.
      *[other] Fila har { $many } rader. Ho er berre for deg.
    }
exports-public = Dette får alle sjå
exports-public-body = Det gjeld neste gong du hentar nettsidene. Ord som kan peike på ein person, blir aldri viste.
exports-shown = Blir vist
exports-not-shown = Blir ikkje vist
exports-part-names = Namn på medlemmene
exports-part-minutes = Godkjende referat
exports-part-inputs = Innspel og svar
exports-part-figures = Året i tal
exports-codes = Kodar i arkivet
exports-kind-summons = Innkalling
exports-kind-agenda = Sakliste
exports-kind-public-agenda = Offentleg sakliste
exports-kind-item = Saksframlegg
exports-kind-decision = Vedtak i ei sak
exports-kind-minutes = Referat
exports-kind-attachment = Vedlegg
exports-cli-help = Skriv rapportar, arkiv og nettsider til ei mappe
exports-cli-annual = Årsmeldinga i alle former
exports-cli-site = Nettsidene for alle. Legg mappa på ein nettenar
exports-cli-archive = Ein arkivpakke for eit møte eller eit år
exports-cli-handover = Pakken for den som tek over
exports-cli-guides = Brukarrettleiingane, i alle former
exports-cli-register = Alle innspel som tabell
exports-cli-answers = Det rådet sa, kva som blei gjort, og kvifor ikkje
exports-cli-minutes = Referatet i dei formene som er laga
exports-cli-calendar = Møta som kalenderfil
exports-cli-verify = Sjå om ein arkivpakke er heil og uendra
exports-cli-out = Mappa det blir skrive til
exports-cli-year = Året, elles i år
exports-cli-language = Språk. Kan givast fleire gonger
exports-cli-meeting = Møtet, med dag eller namn
exports-cli-package = Mappa eller zip-fila
exports-cli-making = Lagar filene. Det kan ta eit minutt …
exports-cli-written =
    { $many ->
       [one] Éi fil er skriven til { $folder }
      *[other] { $many } filer er skrivne til { $folder }
    }
exports-cli-failed = Filene kunne ikkje lagast. Sjå loggen
exports-cli-cannot-write = Kan ikkje skrive til { $folder }: { $why }
exports-cli-no-meeting = Finn ikkje møtet «{ $meeting }»
exports-cli-no-minutes = Det er ikkje laga referat for «{ $meeting }»
exports-cli-no-language = Kjenner ikkje språket «{ $language }». Vel blant: { $known }
exports-cli-no-package = Finn ikkje { $package }
exports-cli-whole = Pakken er heil og uendra. { $many } filer er sett på
exports-cli-fault-missing = Borte: { $path }
exports-cli-fault-changed = Endra: { $path }
exports-cli-fault-extra = Ikkje i lista: { $path }
exports-cli-fault-list = Lista kan ikkje lesast: { $path }
