### Virkningsloggen: begge sider.

cmd-log-impact = skriv virkning, virkning
cmd-impact-log = virkningslogg, se virkning
impacts-menu-log-impact = Skriv hva som kom ut av det
impacts-menu-impact-log = Se hva som kom ut av det
impacts-ask-log-impact-meeting = Hvilket møte gjelder det?
impacts-none-log-impact-meeting = Ingen møter har vært ennå
impacts-ask-log-impact-activity = Hva gjorde dere sammen?
impacts-ask-log-impact-suggested = Hva foreslo dere?
impacts-ask-log-impact-changed = Hva endret seg?
impacts-ask-log-impact-unchanged = Hva endret seg ikke, og hvorfor?
impacts-ask-log-impact-learned = Hva lærte dere?
impacts-ask-impact-log-meeting = Hvilket møte vil du se?
impacts-none-impact-log-meeting = Ingen møter har vært ennå
impacts-log = Dette kom ut av møtet { $day }
impacts-kept = Det du skrev, er tatt vare på.
impacts-part-activity = Det vi gjorde sammen
impacts-part-suggested = Det vi foreslo
impacts-part-changed = Det som endret seg
impacts-part-unchanged = Det som ikke endret seg, og hvorfor
impacts-part-learned = Det vi lærte
impacts-side-members = Medlemmene
impacts-side-service = Tjenesten
impacts-missing-members = Medlemmene har ikke skrevet noe ennå.
impacts-missing-service = Tjenesten har ikke skrevet noe ennå.
impacts-write-choice = Skriv for min side
impacts-nothing-said = Ingenting er skrevet
