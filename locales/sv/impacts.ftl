### Effektloggen: båda sidorna.

cmd-log-impact = skriv effekt, effekt
cmd-impact-log = effektlogg, se effekt
impacts-menu-log-impact = Skriv vad som kom ut av det
impacts-menu-impact-log = Se vad som kom ut av det
impacts-ask-log-impact-meeting = Vilket möte gäller det?
impacts-none-log-impact-meeting = Det har inte varit något möte ännu
impacts-ask-log-impact-activity = Vad gjorde ni tillsammans?
impacts-ask-log-impact-suggested = Vilka förslag kom?
impacts-ask-log-impact-changed = Vad blev annorlunda?
impacts-ask-log-impact-unchanged = Vad blev som förut, och varför?
impacts-ask-log-impact-learned = Vad lärde ni er?
impacts-ask-impact-log-meeting = Vilket möte vill du se?
impacts-none-impact-log-meeting = Det har inte varit något möte ännu
impacts-log = Det här kom ut av mötet { $day }
impacts-kept = Det du skrev är sparat.
impacts-part-activity = Det vi gjorde tillsammans
impacts-part-suggested = Förslagen
impacts-part-changed = Det som blev annorlunda
impacts-part-unchanged = Det som blev som förut, och varför
impacts-part-learned = Det vi lärde oss
impacts-side-members = Ledamöterna
impacts-side-service = Verksamheten
impacts-missing-members = Ledamöterna har inte skrivit något ännu.
impacts-missing-service = Verksamheten har inte skrivit något ännu.
impacts-write-choice = Skriv för min sida
impacts-nothing-said = Inget är skrivet
