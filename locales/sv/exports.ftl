### Rapporter, arkiv och uppgifter som filer.

cmd-get-report = hämta rapport, årsberättelse, arkivpaket, webbsidor
cmd-new-member-pack = startpaket, paket för ny
cmd-my-data-file = mina uppgifter som fil, ladda ner mina uppgifter
cmd-public-part = offentligt, vad är offentligt
cmd-archive-code = arkivkod, arkivkoder
exports-menu-get-report = Hämta rapport eller arkiv
exports-menu-new-member-pack = Paket för nya
exports-menu-my-data-file = Mina uppgifter som fil
exports-menu-public-part = Vad alla får se
exports-menu-archive-code = Koder i arkivet
exports-ask-get-report-what = Vad vill du hämta?
exports-none-get-report-what = Det finns inget att hämta
exports-ask-get-report-meeting = Vilket möte?
exports-none-get-report-meeting = Inga möten har dagordning än
exports-ask-public-part-part = Vad vill du välja för?
exports-none-public-part-part = Det finns inget att välja
exports-ask-public-part-shown = Ska alla få se detta?
exports-ask-archive-code-kind = Vilken typ av dokument?
exports-none-archive-code-kind = Det finns inget att välja
exports-ask-archive-code-code = Vilken kod använder arkivet?
exports-what-annual = Årsberättelse
exports-what-site = Webbsidor för alla
exports-what-archive = Arkivpaket för ett möte
exports-what-archive-year = Arkivpaket för året
exports-what-pack = Paket för den som tar över
exports-what-member-pack = Paket för nya
exports-what-guide = Användarguide
exports-begun = Jag skapar: { $what }
exports-begun-body = Det tar oftast under en minut. Du får filerna här när de är klara.
exports-progress-choice = Hur långt är det?
exports-state-waiting = Det står i kö. Det är { $seconds } sekunder sedan du bad om det
exports-state-leased = Det skapas nu. Det är { $seconds } sekunder sedan du bad om det
exports-state-done = Det är klart. Filerna är skickade till dig
exports-state-failed = Det gick inte. Be om det en gång till
exports-made = Klart: { $what }
exports-how-site = Packa upp filen och lägg mappen på en webbserver. Inga program behövs.
exports-how-archive = Packa upp filen. Allt kan öppnas utan Rådslag. Läs filen las-mig först.
exports-how-archive-year = Packa upp filen. Det finns en mapp för varje möte. Läs filen las-mig först.
exports-failed = Det gick inte att skapa: { $what }
exports-failed-body = Det är inte ditt fel. Be om det en gång till.
exports-kilobytes = { $n } kilobyte
exports-megabytes = { $n } megabyte
exports-file = { $name }, { $kind }, { $size }
exports-file-pages = { $name }, { $kind }, { $pages } sidor, { $size }
exports-file-html = webbsida
exports-file-pdf = PDF
exports-file-docx = Word
exports-file-zip = packad mapp
exports-file-json = för andra program
exports-file-epub = bok för läsprogram
exports-file-other = fil
exports-own = Allt vi har sparat om dig
exports-own-body =
    { $many ->
       [one] Filen har en rad. Den är bara för dig.
      *[other] Filen har { $many } rader. Den är bara för dig.
    }
exports-public = Detta får alla se
exports-public-body = Det gäller nästa gång du hämtar webbsidorna. Ord som kan peka på en person visas aldrig.
exports-shown = Visas
exports-not-shown = Visas inte
exports-part-names = Ledamöternas namn
exports-part-minutes = Godkända protokoll
exports-part-inputs = Synpunkter och svar
exports-part-figures = Året i siffror
exports-codes = Koder i arkivet
exports-kind-summons = Kallelse
exports-kind-agenda = Dagordning
exports-kind-public-agenda = Offentlig dagordning
exports-kind-item = Tjänsteskrivelse
exports-kind-decision = Beslut i ett ärende
exports-kind-minutes = Protokoll
exports-kind-attachment = Bilaga
exports-cli-help = Skriv rapporter, arkiv och webbsidor till en mapp
exports-cli-annual = Årsberättelsen i alla former
exports-cli-site = Webbsidorna för alla. Lägg mappen på en webbserver
exports-cli-archive = Ett arkivpaket för ett möte eller ett år
exports-cli-handover = Paketet för den som tar över
exports-cli-guides = Användarguiderna, i alla former
exports-cli-register = Alla synpunkter som tabell
exports-cli-answers = Det rådet sa, vad som gjordes och varför inte
exports-cli-minutes = Protokollet i de former som är gjorda
exports-cli-calendar = Mötena som kalenderfil
exports-cli-verify = Se om ett arkivpaket är helt och oförändrat
exports-cli-out = Mappen det skrivs till
exports-cli-year = Året, annars i år
exports-cli-language = Språk. Kan anges flera gånger
exports-cli-meeting = Mötet, med dag eller namn
exports-cli-package = Mappen eller zip-filen
exports-cli-making = Skapar filerna. Det kan ta en minut …
exports-cli-written =
    { $many ->
       [one] En fil är skriven till { $folder }
      *[other] { $many } filer är skrivna till { $folder }
    }
exports-cli-failed = Filerna kunde inte skapas. Se loggen
exports-cli-cannot-write = Kan inte skriva till { $folder }: { $why }
exports-cli-no-meeting = Hittar inte mötet ”{ $meeting }”
exports-cli-no-minutes = Det finns inget protokoll för ”{ $meeting }”
exports-cli-no-language = Känner inte till språket ”{ $language }”. Välj bland: { $known }
exports-cli-no-package = Hittar inte { $package }
exports-cli-whole = Paketet är helt och oförändrat. { $many } filer är kontrollerade
exports-cli-fault-missing = Saknas: { $path }
exports-cli-fault-changed = Ändrad: { $path }
exports-cli-fault-extra = Inte i listan: { $path }
exports-cli-fault-list = Listan kan inte läsas: { $path }
