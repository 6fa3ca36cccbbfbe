### Innspel: å gi, rette, trekkje, sjå.

cmd-comment = innspel, seie kva eg meiner
cmd-premeeting-release = frå formøtet
cmd-edit-comment = rett innspel, endre innspel
cmd-withdraw-comment = trekk innspel, ta tilbake innspel
cmd-my-inputs = mine innspel, innspela mine
cmd-show-input = vis innspel
cmd-register = alle innspel, innspelsregister
cmd-assign-owner = set ansvarleg, fordel innspel
inputs-menu-comment = Seie kva eg meiner
inputs-menu-premeeting-release = Send frå formøtet
inputs-menu-edit-comment = Rett eit innspel
inputs-menu-withdraw-comment = Trekk eit innspel
inputs-menu-my-inputs = Innspela mine
inputs-menu-register = Alle innspel
inputs-menu-assign-owner = Set ansvarleg

## Det som blir spurt

inputs-ask-comment-for-person = Kven seier dette?
inputs-none-comment-for-person = Du kan ikkje skrive for nokon enno
inputs-none-comment-for-person-body = Medlemen må først seie at du er støtteperson.
inputs-ask-comment-item = Kva sak vil du seie noko om?
inputs-none-comment-item = Ingen saker er opne for innspel no
inputs-none-comment-item-body = Du får beskjed når neste sakliste er klar.
inputs-ask-comment-text = Kva meiner du?
inputs-yes-comment = Ja, send
inputs-what-do-you-think = Kva meiner du om { $item }?
inputs-what-do-they-think = Kva meiner { $person } om { $item }?
inputs-how-to-write = Skriv så mange meldingar du vil.
inputs-last-day = Siste dag er { $day }.
inputs-start-help = Treng du hjelp til å starte? Svar på eitt av desse:
inputs-start-help-for = Treng de hjelp til å starte? Spør om eitt av desse:
inputs-start-bad = Kva fungerer dårleg i dag?
inputs-start-change = Kva bør bli annleis?
inputs-start-important = Kva er viktigast for deg?
inputs-start-about = Det gjeld { $item }.
inputs-ask-premeeting-release-meeting = Kva møte gjeld det?
inputs-ask-premeeting-release-item = Kva sak gjeld det?
inputs-ask-premeeting-release-text = Kva vil formøtet seie?
inputs-none-premeeting-release-meeting = Ingen møte er planlagde
inputs-none-premeeting-release-item = Møtet har ingen saker enno
inputs-ask-edit-comment-input = Kva innspel vil du rette?
inputs-none-edit-comment-input = Du har ingen innspel å rette
inputs-ask-edit-comment-text = Skriv heile teksten på nytt
inputs-yes-edit-comment = Ja, byt teksten
inputs-ask-withdraw-comment-input = Kva innspel vil du trekkje?
inputs-none-withdraw-comment-input = Du har ingen innspel å trekkje
inputs-yes-withdraw-comment = Ja, trekk det
inputs-ask-show-input-input = Kva innspel vil du sjå?
inputs-none-show-input-input = Du har ikkje gitt innspel enno
inputs-ask-assign-owner-input = Kva innspel skal få ein ansvarleg?
inputs-none-assign-owner-input = Ingen innspel ventar
inputs-ask-assign-owner-responsible = Kven skal svare?
inputs-none-assign-owner-responsible = Det er ingen å gi ansvaret til enno

## Saka i ei setning

inputs-item-in-sak = sak { $number }
inputs-item-in-paragraph = § { $number }
inputs-item-in-per-meeting = punkt { $number }
inputs-item-in-title = «{ $title }»
inputs-item-start-sak = Sak { $number }
inputs-item-start-paragraph = § { $number }
inputs-item-start-per-meeting = Punkt { $number }
inputs-item-start-title = { $title }
inputs-item-titled = { $item }: { $title }
inputs-quote = «{ $text }»
inputs-word = { $text }
inputs-day = { $day }

## Før det blir sendt

inputs-confirm-line = Til { $item } i { $body }, { $sender }.
inputs-from-you = frå deg
inputs-from-you-for = frå deg for { $organisation }
inputs-from-person = frå { $person }, skrive av deg
inputs-from-premeeting = frå formøtet
inputs-yes-premeeting-release = Ja, send
inputs-from-hidden = utan namnet ditt. Berre koordinatoren ser kven du er
inputs-from-hidden-for = utan namnet til { $person }. Berre koordinatoren ser kven det er
inputs-hide-name = Send utan namnet mitt til gruppa
inputs-hide-name-for = Send utan namnet
inputs-replaces = Dette blir den nye teksten i { $number }. Den gamle teksten står i historikken.
inputs-withdraw-sure = Vil du trekkje { $number }?
inputs-withdraw-means = Nummeret blir ståande. Teksten blir borte.

## Kvittering

inputs-received = Innspel { $number } er motteke
inputs-for = Det gjeld { $item } i { $body }.
inputs-taken-for = Det er skrive ned for { $person }.
inputs-council-gets-it-before = Rådet får det før møtet.
inputs-council-has-it = Rådet har det no.
inputs-is-late = Fristen var { $day }. Innspelet er med, og det står at det kom seint.
inputs-answer-from = { $authority } skal svare deg innan { $day }.
inputs-answer-from-for = { $authority } skal svare { $person } innan { $day }.
inputs-answer-by = Du skal få svar innan { $day }.
inputs-answer-by-for = { $person } skal få svar innan { $day }.
inputs-answer-when-planned = Du får vite når svaret kjem så snart neste møte er planlagt.
inputs-answer-when-planned-for = { $person } får vite når svaret kjem så snart neste møte er planlagt.
inputs-change-until = Du kan endre eller trekkje det til { $day }. Skriv «{ $number }».
inputs-change-until-answer = Du kan endre eller trekkje det til svaret kjem. Skriv «{ $number }».
inputs-change-until-for = { $person } kan endre eller trekkje det til { $day }.
inputs-change-until-answer-for = { $person } kan endre eller trekkje det til svaret kjem.
inputs-changed = Innspel { $number } er retta
inputs-changed-body = Den gamle teksten står i historikken.
inputs-withdrawn = Innspel { $number } er trekt
inputs-withdrawn-body = Teksten er borte. Nummeret blir ståande.

## Ei sak om éin person

inputs-single-title = Dette ser ut som ei sak om éin person
inputs-single-body = Rådet kan ikkje behandle saker om éin person.
inputs-single-held = Eg har halde teksten tilbake. Berre koordinatoren ser han. Eg slettar han når du er vist vidare.
inputs-single-held-for = Eg har halde teksten tilbake. Berre koordinatoren ser han. Eg slettar han når { $person } er vist vidare.
inputs-single-who = { $name } kan hjelpe deg: { $phone }, { $hours }.
inputs-single-who-for = { $name } kan hjelpe { $person }: { $phone }, { $hours }.
inputs-single-who-no-phone = { $name } kan hjelpe deg.
inputs-working-hours = på kvardagar
inputs-single-number = Nummeret er { $number }.
inputs-single-call = Be { $name } ringje meg
inputs-single-call-somebody = Be nokon ringje meg
inputs-single-call-somebody-plain = Be nokon ringje meg
inputs-single-many = Skriv om: gjeld mange
inputs-single-many-plain = Det gjeld mange
inputs-held-told = Innspel { $number } er halde tilbake
inputs-held-told-body = Teksten frå { $person } ser ut som ei enkeltsak. Vis { $person } rett veg. Då slettar eg teksten.
inputs-held-see = Sjå innspelet
inputs-held-shown = Vist vidare
inputs-single-show = Sei til { $person } kven som kan hjelpe. Vel så «Vist vidare».
inputs-call-asked = { $name } ringjer deg
inputs-call-asked-somebody = Nokon ringjer deg
inputs-call-asked-body = Eg har gitt beskjed. Rådet får ikkje sjå teksten.
inputs-call-wanted = { $person } vil at du ringjer
inputs-call-wanted-body = Det gjeld ei enkeltsak, { $number }.
inputs-call-phone = Telefon: { $phone }
inputs-case-left = Greitt, då lèt vi det liggje
inputs-case-left-body = Rådet får ikkje sjå teksten. Vil du ta det opp att, skriv «{ $number }».

## Kladd og lause ord

inputs-offer = Vil du seie dette om ei av sakene?
inputs-offer-one = Vil du seie dette om { $item }?
inputs-offer-yes = Ja, det vil eg
inputs-offer-no = Nei, ikkje send
inputs-edit-which = Innspel { $number } kom i fleire meldingar. Skriv heile teksten på nytt.
inputs-delete-body = Innspel { $number } er framleis med. Vil du trekkje det?
inputs-delete-withdraw = Ja, trekk det
inputs-delete-keep = Nei, behald det
inputs-several-numbered = Fleire innspel har nummer { $number }

## Eitt innspel og lister

inputs-one = Innspel { $number }: { $status }
inputs-label-item = Sak
inputs-label-from = Frå
inputs-label-taken-by = Skrive ned av
inputs-label-status = Status
inputs-label-responsible = Ansvarleg
inputs-label-due = Svar innan
inputs-label-reason = Grunn
inputs-label-changed = Det som er endra
inputs-label-evidence = Slik kan du sjå det
inputs-label-forwarded = Send til
inputs-label-until = Utsett til
inputs-label-merged = Slått saman med
inputs-name-hidden = Namnet er skjult
inputs-text-gone = Teksten er borte. Nummeret blir ståande.
inputs-text-not-shown = teksten er skjult
inputs-held-mark = Halde tilbake: ser ut som ei enkeltsak.
inputs-held-first = Innspel { $number } er halde tilbake
inputs-held-first-body = Berre den som skreiv det, og koordinatoren ser teksten. Vis den som skreiv det, rett veg først.
inputs-late-mark = Kom etter fristen.
inputs-history = Dette har hendt:
inputs-by-system = av seg sjølv
inputs-by-hidden = namnet er skjult
inputs-step = { $when }: { $what } ({ $who })
inputs-step-raised = Teke opp att
inputs-step-owner = { $person } skal svare
inputs-step-edit = Retta teksten
inputs-step-ask = Spørsmål om svaret
inputs-step-tell = Forklaring av svaret
inputs-step-reply-understood = Svaret er lese
inputs-step-reply-disagree = Usamd i svaret
inputs-step-reply-raise-again = Tek det opp att
inputs-line = { $number }, { $status }: { $words }
inputs-mine = Dette har du sagt
inputs-mine-none = Du har ikkje gitt innspel enno
inputs-mine-none-body = Du kan seie kva du meiner når som helst.
inputs-pick-to-see = Vel eitt for å sjå kva som har hendt.
inputs-of-item = Innspel til { $item }
inputs-of-item-none = Ingen innspel til { $item } å vise enno
inputs-register = Alle innspel
inputs-register-none = Ingen innspel enno
inputs-withdraw-choice = Trekk innspelet
inputs-withdraw-choice-plain = Trekk innspelet
inputs-owner-set = { $person } skal svare på { $number }
inputs-owner-told = { $person } får beskjed.
inputs-owner-you = Du skal svare på innspel { $number }
inputs-answer-before = Svar innan { $day }.
inputs-about = Det gjeld { $item } i { $body }.
inputs-see-history = Sjå kva som har hendt
inputs-see-history-plain = Sjå historia

## Statusar

inputs-status-received = motteke
inputs-status-clarifying = vi spør om meir
inputs-status-on-agenda = sett på saklista
inputs-status-under-consideration = under vurdering
inputs-status-forwarded = send vidare
inputs-status-accepted = teke til følgje
inputs-status-partly-accepted = delvis teke til følgje
inputs-status-agreed-solution = semje om løysing
inputs-status-implemented = gjennomført
inputs-status-already-in-place = finst allereie
inputs-status-not-accepted = ikkje teke til følgje
inputs-status-deferred = utsett
inputs-status-outside-mandate = utanfor mandatet til rådet
inputs-status-redirected-individual = enkeltsak, vist vidare
inputs-status-merged = slått saman med eit anna
inputs-status-noted = teke til orientering
inputs-status-withdrawn = trekt
inputs-status-no-answer = ikkje svart på innan fristen

## Når svaret er nei

input-empty = Teksten er tom
input-empty-body = Skriv det du vil seie, og send på nytt.
input-too-long = Teksten er for lang
input-too-long-body = Han kan ha høgst { $longest } teikn. Del han i fleire innspel.
input-status-unknown = Eg kjenner ikkje statusen «{ $status }»
input-status-not-yours = Denne statusen kjem av seg sjølv
input-closed = Innspelet er avslutta
input-closed-body = Den som gav det, kan ta opp eit nei éin gong.
input-needs-reason = Dette svaret treng ein grunn
input-needs-reason-body = Den som gav innspelet, skal kunne lese kvifor. Skriv grunnen med eigne ord.
input-needs-until = Når du utset noko, treng eg ein dato
input-needs-until-body = Skriv dagen då rådet tek opp saka att.
input-needs-evidence = Gjennomført treng noko å vise til
input-needs-evidence-body = Skriv kva som er gjort, eller kvar det står.
input-needs-merged-into = Vel innspelet du vil slå det saman med
input-until-passed = Den dagen har vore
input-merged-with-itself = Vel eit anna innspel å slå det saman med
input-reply-unknown = Eg kjenner ikkje svaret «{ $reply }»
input-reply-not-yours = Berre den som gav innspelet, kan svare på svaret
input-raised-before = Innspelet er teke opp att éin gong
input-raised-before-body = Det går éin gong for kvart innspel. Du kan gi eit nytt innspel.
input-not-raisable = Du kan ikkje ta opp att dette innspelet
input-not-raisable-body = Det gjeld berre når svaret var nei eller delvis ja.
input-text-gone = Teksten er borte, så du kan ikkje rette han
input-withdraw-answered = Du kan ikkje trekkje eit innspel med svar
input-withdraw-answered-body = Er du usamd i svaret, kan du seie det. Skriv nummeret på innspelet.
input-withdrawn-already = Innspelet er trekt allereie

## Stad i eit papir

inputs-place-page = { $paper }, side { $page }
inputs-place-paragraph = { $paper }, avsnitt { $paragraph }
inputs-place-both = { $paper }, side { $page }, avsnitt { $paragraph }
inputs-label-place = Stad i papiret
inputs-about-place = Det gjeld { $place }.

## Teikn og ord

inputs-marked = { $symbol } { $status }
inputs-label-joined = Sagt òg av
inputs-joined = { $who }
inputs-step-told = Svaret er gitt på annan måte

## Innspel som liknar

cmd-similar-inputs = innspel som liknar, like innspel
inputs-menu-similar-inputs = Innspel som liknar
inputs-similar =
    { $many ->
       [one] To innspel liknar kanskje
      *[other] { $many } par av innspel liknar kanskje
    }
inputs-similar-none = Ingen innspel liknar på kvarandre
inputs-similar-body = Alle beheld nummeret sitt og får svaret. Du bestemmer.
inputs-similar-line = { $number }: «{ $text }»
inputs-join-choice = Slå saman { $second }

inputs-step-voice = Sagt med stemma
inputs-step-photo = Bilete lagt til

inputs-after-due = Innspel { $number } kom etter at svaret skulle vore gitt
inputs-after-due-body = Det står som «ikkje svart på» på neste sakliste til nokon svarar.

inputs-changed-late = Fristen var { $day }. Det står i historikken at teksten er retta etter den.
inputs-changed-after = Innspel { $number } har fått ny tekst
inputs-changed-after-body = Du har svart på den gamle teksten. Sjå om svaret framleis passar.
inputs-line-late = { $number }, { $status }, sein: { $words }
inputs-stands = { $number }: { $status }.
inputs-stands-next = { $number }: { $status }. Neste steg: { $next }.
inputs-stands-by = { $number }: { $status }. Du skal få svar innan { $day }.
inputs-stands-planned = { $number }: { $status }. Du skal få svar etter neste møte.
inputs-stands-no-answer = { $number }: { $status }. Svaret skulle ha kome innan { $day }. Det kjem opp på neste møte.
inputs-stands-held = { $number }: halde tilbake. Koordinatoren hjelper deg vidare.
inputs-step-edit-late = Retta teksten etter fristen
inputs-step-reply-agree = Samd i svaret
input-not-agreeable = Ingen treng å seie seg samd i dette svaret
input-not-agreeable-body = Du kan seie at du har lese svaret. Du kan òg seie at du er usamd.

cmd-open-inputs = opne innspel, restanseliste
inputs-menu-open-inputs = Opne innspel
inputs-open-none = Ingen opne innspel
inputs-open-line = { $number }, { $status }: { $person }, { $when }
inputs-open-nobody = ingen ansvarleg
inputs-open-by = innan { $day }
inputs-open-since = skulle vore klart { $day }
inputs-open-undated = ingen dato enno
cmd-paper-inputs = innspel til eit papir, innspel til papir
inputs-menu-paper-inputs = Innspel til eit papir
inputs-ask-paper-inputs-paper = Kva papir?
inputs-none-paper-inputs-paper = Ingen innspel viser til eit papir enno
inputs-of-paper = Innspel til «{ $paper }»
inputs-at = { $place }: { $input }
inputs-at-whole = Heile papiret
inputs-at-page = Side { $page }
inputs-at-paragraph = Avsnitt { $paragraph }
inputs-at-both = Side { $page }, avsnitt { $paragraph }
inputs-table-choice = Få alt som tabell
inputs-step-deleted = Sletta meldinga i chatten
inputs-step-more = Svar på eit spørsmål
inputs-open =
    { $many ->
       [one] Eitt ope innspel
      *[other] { $many } opne innspel
    }

inputs-hint-single = Dette ser ut som ei sak om éin person. Berre den som svarar, ser det.

inputs-changed-for = { $person } har retta innspelet ditt { $number }
inputs-withdrawn-for = { $person } har trekt innspelet ditt { $number }
inputs-wrong-for = Er det ikkje slik du ville ha det, sei frå til koordinatoren.
