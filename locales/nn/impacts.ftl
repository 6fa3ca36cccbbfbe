### Verknadsloggen: begge sider.

cmd-log-impact = skriv verknad, verknad
cmd-impact-log = verknadslogg, sjå verknad
impacts-menu-log-impact = Skriv kva som kom ut av det
impacts-menu-impact-log = Sjå kva som kom ut av det
impacts-ask-log-impact-meeting = Kva møte gjeld det?
impacts-none-log-impact-meeting = Ingen møte er haldne enno
impacts-ask-log-impact-activity = Kva gjorde de saman?
impacts-ask-log-impact-suggested = Kva foreslo de?
impacts-ask-log-impact-changed = Kva endra seg?
impacts-ask-log-impact-unchanged = Kva endra seg ikkje, og kvifor?
impacts-ask-log-impact-learned = Kva lærte de?
impacts-ask-impact-log-meeting = Kva møte vil du sjå?
impacts-none-impact-log-meeting = Ingen møte er haldne enno
impacts-log = Dette kom ut av møtet { $day }
impacts-kept = Det du skreiv, er teke vare på.
impacts-part-activity = Det vi gjorde saman
impacts-part-suggested = Det vi foreslo
impacts-part-changed = Det som endra seg
impacts-part-unchanged = Det som ikkje endra seg, og kvifor
impacts-part-learned = Det vi lærte
impacts-side-members = Medlemmene
impacts-side-service = Tenesta
impacts-missing-members = Medlemmene har ikkje skrive noko enno.
impacts-missing-service = Tenesta har ikkje skrive noko enno.
impacts-write-choice = Skriv for mi side
impacts-nothing-said = Ingenting er skrive
