### Rapporter, arkiv og data som filer.

cmd-get-report = hent rapport, årsmelding, arkivpakke, nettsider
cmd-new-member-pack = startpakke, pakke for ny
cmd-my-data-file = mine data som fil, last ned mine data
cmd-public-part = offentlig, hva er offentlig
cmd-archive-code = arkivkode, arkivkoder
exports-menu-get-report = Hent rapport eller arkiv
exports-menu-new-member-pack = Pakke for nye
exports-menu-my-data-file = Mine data som fil
exports-menu-public-part = Hva alle får se
exports-menu-archive-code = Koder i arkivet
exports-ask-get-report-what = Hva vil du hente?
exports-none-get-report-what = Det er ikke noe å hente
exports-ask-get-report-meeting = Hvilket møte?
exports-none-get-report-meeting = Ingen møter har saksliste ennå
exports-ask-public-part-part = Hva vil du velge for?
exports-none-public-part-part = Det er ikke noe å velge
exports-ask-public-part-shown = Skal alle få se dette?
exports-ask-archive-code-kind = Hvilken type dokument?
exports-none-archive-code-kind = Det er ikke noe å velge
exports-ask-archive-code-code = Hvilken kode bruker arkivet?
exports-what-annual = Årsmelding
exports-what-site = Nettsider for alle
exports-what-archive = Arkivpakke for et møte
exports-what-archive-year = Arkivpakke for året
exports-what-pack = Pakke for den som tar over
exports-what-member-pack = Pakke for nye
exports-what-guide = Brukerveiledning
exports-begun = Jeg lager: { $what }
exports-begun-body = Det tar som regel under et minutt. Du får filene her når de er klare.
exports-progress-choice = Hvor langt er det?
exports-state-waiting = Det står i kø. Det er { $seconds } sekunder siden du ba om det
exports-state-leased = Det blir laget nå. Du ba om det for { $seconds } sekunder siden
exports-state-done = Det er klart. Filene er sendt til deg
exports-state-failed = Det gikk ikke. Be om det en gang til
exports-made = Klart: { $what }
exports-how-site = Pakk ut filen og legg mappen på en nettjener. Ingen programmer trengs.
exports-how-archive = Pakk ut filen. Alt kan åpnes uten Rådslag. Les filen les-meg først.
exports-how-archive-year = Pakk ut filen. Det er en mappe for hvert møte. Les filen les-meg først.
exports-failed = Det gikk ikke å lage: { $what }
exports-failed-body = Det er ikke din feil. Be om det en gang til.
exports-kilobytes = { $n } kilobyte
exports-megabytes = { $n } megabyte
exports-file = { $name }, { $kind }, { $size }
exports-file-pages = { $name }, { $kind }, { $pages } sider, { $size }
exports-file-html = nettside
exports-file-pdf = PDF
exports-file-docx = Word
exports-file-zip = pakket mappe
exports-file-json = for andre programmer
exports-file-epub = bok til leseprogram
exports-file-other = fil
exports-own = Alt vi har lagret om deg
exports-own-body =
    { $many ->
       [one] Filen har én rad. Den er bare for deg.
      *[other] Filen har { $many } rader. Den er bare for deg.
    }
exports-public = Dette får alle se
exports-public-body = Det gjelder neste gang du henter nettsidene. Ord som kan peke på en person, vises aldri.
exports-shown = Vises
exports-not-shown = Vises ikke
exports-part-names = Navn på medlemmene
exports-part-minutes = Godkjente referat
exports-part-inputs = Innspill og svar
exports-part-figures = Året i tall
exports-codes = Koder i arkivet
exports-kind-summons = Innkalling
exports-kind-agenda = Saksliste
exports-kind-public-agenda = Offentlig saksliste
exports-kind-item = Saksframlegg
exports-kind-decision = Vedtak i en sak
exports-kind-minutes = Referat
exports-kind-attachment = Vedlegg
exports-cli-help = Skriv rapporter, arkiv og nettsider til en mappe
exports-cli-annual = Årsmeldingen i alle former
exports-cli-site = Nettsidene for alle. Legg mappen på en nettjener
exports-cli-archive = En arkivpakke for et møte eller et år
exports-cli-handover = Pakken for den som tar over
exports-cli-guides = Brukerveiledningene, i alle former
exports-cli-register = Alle innspill som tabell
exports-cli-answers = Det rådet sa, hva som ble gjort, og hvorfor ikke
exports-cli-minutes = Referatet i de formene som er laget
exports-cli-calendar = Møtene som kalenderfil
exports-cli-verify = Se om en arkivpakke er hel og uendret
exports-cli-out = Mappen det skrives til
exports-cli-year = Året, ellers i år
exports-cli-language = Språk. Kan gis flere ganger
exports-cli-meeting = Møtet, med dag eller navn
exports-cli-package = Mappen eller zip-filen
exports-cli-making = Lager filene. Det kan ta et minutt …
exports-cli-written =
    { $many ->
       [one] Én fil er skrevet til { $folder }
      *[other] { $many } filer er skrevet til { $folder }
    }
exports-cli-failed = Filene kunne ikke lages. Se loggen
exports-cli-cannot-write = Kan ikke skrive til { $folder }: { $why }
exports-cli-no-meeting = Finner ikke møtet «{ $meeting }»
exports-cli-no-minutes = Det er ikke laget referat for «{ $meeting }»
exports-cli-no-language = Kjenner ikke språket «{ $language }». Velg blant: { $known }
exports-cli-no-package = Finner ikke { $package }
exports-cli-whole = Pakken er hel og uendret. { $many } filer er sett på
exports-cli-fault-missing = Borte: { $path }
exports-cli-fault-changed = Endret: { $path }
exports-cli-fault-extra = Ikke i listen: { $path }
exports-cli-fault-list = Listen kan ikke leses: { $path }
