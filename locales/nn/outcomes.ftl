### Svar på innspel, og kva den som gav det, seier til det.

cmd-set-outcome = svar på innspel, gi svar, gje svar, set status
cmd-agreed-solution = semje om løysing
cmd-reply-to-outcome = svar på svaret, ta det opp att
cmd-ask-about-answer = spør om svaret, spørje om svaret
outcomes-menu-set-outcome = Svar på eit innspel
outcomes-menu-agreed-solution = Skriv ned ei løysing de er samde om
outcomes-menu-reply-to-outcome = Seie noko om eit svar eg fekk

## Det som blir spurt

outcomes-ask-set-outcome-input = Kva innspel vil du svare på?
outcomes-none-set-outcome-input = Ingen innspel ventar på svar frå deg
outcomes-ask-set-outcome-status = Kva er svaret?
outcomes-none-set-outcome-status = Det finst ikkje noko svar å velje
outcomes-ask-set-outcome-merged-into = Kva innspel vil du slå det saman med?
outcomes-none-set-outcome-merged-into = Det finst ikkje noko anna innspel å slå det saman med
outcomes-ask-set-outcome-forwarded-to = Kven er det sendt til?
outcomes-ask-set-outcome-until = Kva dag kjem det opp att?
outcomes-ask-set-outcome-evidence = Kva er gjort, eller kvar kan vi sjå det?
outcomes-ask-set-outcome-reason = Kva er grunnen?
outcomes-ask-set-outcome-reason-agreed = Kva vart de samde om?
outcomes-reason-read-by-giver = Den som gav innspelet, les dette.
outcomes-ask-set-outcome-what-changed = Kva endrar seg, eller har endra seg?
outcomes-ask-set-outcome-responsible = Kven er ansvarleg?
outcomes-none-set-outcome-responsible = Det er ingen å gi ansvaret til enno
outcomes-ask-set-outcome-next-step = Kva er neste steg?
outcomes-ask-set-outcome-next-due = Når skal det vere gjort?
outcomes-yes-set-outcome = Ja, send svaret
outcomes-ask-agreed-solution-input = Kva innspel gjeld det?
outcomes-none-agreed-solution-input = Ingen innspel er opne
outcomes-ask-agreed-solution-members-want = Kva ønskjer medlemmene?
outcomes-ask-agreed-solution-authority-wants = Kva ønskjer tenesta?
outcomes-ask-agreed-solution-agreed = Kva vart de samde om?
outcomes-ask-agreed-solution-before = Korleis var det før?
outcomes-ask-agreed-solution-after = Korleis blir det no?
outcomes-yes-agreed-solution = Ja, send
outcomes-ask-reply-to-outcome-input = Kva svar gjeld det?
outcomes-none-reply-to-outcome-input = Ingen av innspela dine har fått svar enno
outcomes-ask-reply-to-outcome-reply = Kva vil du seie til svaret?
outcomes-none-reply-to-outcome-reply = Det er ikkje noko å svare på no
outcomes-ask-reply-to-outcome-text = Vil du seie kvifor?
outcomes-yes-reply-to-outcome = Ja, send
outcomes-ask-ask-about-answer-input = Kva svar vil du spørje om?
outcomes-none-ask-about-answer-input = Ingen av innspela dine har fått svar enno
outcomes-ask-ask-about-answer-text = Kva vil du spørje om eller fortelje?
outcomes-ask-explain-answer-text = Kva vil du forklare?

## Før svaret blir sendt

outcomes-confirm = Svaret på { $number } er: { $status }.
outcomes-reason-line = Grunn: { $reason }
outcomes-changed-line = Det som er endra: { $changed }
outcomes-until-line = Utsett til { $day }.
outcomes-merged-line = Slått saman med { $number }.
outcomes-giver-told = Den som gav innspelet, får svaret med ein gong.

## Til den som gav innspelet

outcomes-told = Svar på innspelet ditt { $number }: { $verdict }
outcomes-news = Nytt om innspelet ditt { $number }: { $verdict }
outcomes-verdict-received = motteke
outcomes-verdict-clarifying = eit spørsmål
outcomes-verdict-on-agenda = på saklista
outcomes-verdict-under-consideration = under vurdering
outcomes-verdict-forwarded = send vidare
outcomes-verdict-accepted = ja
outcomes-verdict-partly-accepted = delvis ja
outcomes-verdict-agreed-solution = de er samde
outcomes-verdict-implemented = gjennomført
outcomes-verdict-already-in-place = finst allereie
outcomes-verdict-not-accepted = ikkje teke til følgje
outcomes-verdict-deferred = utsett
outcomes-verdict-outside-mandate = utanfor mandatet
outcomes-verdict-redirected-individual = vist vidare
outcomes-verdict-merged = slått saman
outcomes-verdict-noted = til orientering
outcomes-verdict-withdrawn = trekt
outcomes-verdict-no-answer = ikkje svart på
outcomes-you-wrote = Du skreiv: «{ $text }»
outcomes-they-wrote = Innspelet seier: «{ $text }»
outcomes-joined = Innspelet ditt { $own } er slått saman med { $number }. Dette er svaret på begge.
outcomes-label-answer = Svaret
outcomes-label-reason = Grunn
outcomes-label-agreed = Dette er avtalt
outcomes-label-what-changed = Det som er endra
outcomes-label-evidence = Slik kan du sjå det
outcomes-label-forwarded-to = Send til
outcomes-label-next-step = Neste steg
outcomes-label-until = Kjem opp att
outcomes-label-merged = Slått saman med
outcomes-label-owner = Ansvarleg
outcomes-now-clarifying = Den ansvarlege treng å vite meir før svaret kjem.
outcomes-now-on-agenda = Rådet snakkar om det på møtet. Du får svar etterpå.
outcomes-now-under-consideration = Dette er ikkje eit svar enno. Du får beskjed når svaret kjem.
outcomes-reply-understood = Eg har lese svaret
outcomes-reply-disagree = Eg er usamd
outcomes-reply-raise-again = Ta det opp att
outcomes-ask-choice = Spør om noko
outcomes-explain-more-choice = Fortel meir

## Til den som svarar

outcomes-answer-choice = Svar på innspelet
outcomes-reply-choice = Seie noko om svaret
outcomes-reply-choice-plain = Sei kva du meiner
outcomes-set = { $number }: { $status }
outcomes-is-told = { $who } får svaret.
outcomes-giver-named = { $person }
outcomes-giver-hidden = Den som gav innspelet,
outcomes-missing = Dette manglar enno:
outcomes-part-what-changed = kva som er endra
outcomes-part-evidence = noko å vise til
outcomes-part-forwarded-to = kven det er sendt til
outcomes-part-responsible = ein ansvarleg
outcomes-part-next-step = neste steg
outcomes-disagreed-told = Den som gav { $number }, er usamd i svaret
outcomes-disagreed-told-body = Du kan forklare svaret. Gjevaren kan ta det opp att éin gong.
outcomes-explain-choice = Forklar svaret
outcomes-raised-told = Innspel { $number } er teke opp att
outcomes-question-told = Spørsmål om svaret på { $number }
outcomes-explained = Forklaringa av { $number } er send
outcomes-explained-body = Ho står òg i historikken.
outcomes-explained-told = Forklaring av svaret på { $number }

## Det den som gav innspelet, seier

outcomes-raise-sure = Vil du ta opp { $number } på nytt?
outcomes-raise-due = Du skal få eit nytt svar innan { $day }.
outcomes-raise-no-meeting = Du skal få eit nytt svar etter neste møte. Det er ikkje planlagt enno.
outcomes-raise-once = Du kan gjere dette éin gong for kvart innspel.
outcomes-confirm-understood = Du har lese svaret på { $number }.
outcomes-confirm-disagree = Du er usamd i svaret på { $number }.
outcomes-raised = Innspelet kjem opp att
outcomes-raised-body = { $number } står på saklista til møtet { $meeting }. Du skal få eit nytt svar innan { $day }.
outcomes-raised-no-meeting = { $number } kjem på saklista til neste møte. Det er ikkje planlagt enno.
outcomes-replied-understood = Notert at du har lese svaret på { $number }
outcomes-replied-understood-body = Det betyr ikkje at du er samd.
outcomes-replied-disagree = Notert at du er usamd i svaret på { $number }
outcomes-replied-disagree-body = Den som svarte, får vite det. Det står i historikken.
outcomes-offer = Gjeld dette svaret på { $number }?
outcomes-offer-ask = Send det som eit spørsmål
outcomes-question-sent = Spørsmålet om { $number } er sendt
outcomes-question-sent-body = Du får forklaringa her når ho kjem.

## Før og etter

outcomes-ask-set-outcome-to-item = Kva sak vil du sende det til?
outcomes-ask-set-outcome-before = Korleis var det før?
outcomes-ask-set-outcome-after = Korleis blir det no?
outcomes-ask-set-outcome-survived = Kva av innspelet er med?
outcomes-label-before = Før
outcomes-label-after = No
outcomes-label-survived = Dette er teke med
outcomes-part-before = korleis det var før
outcomes-part-after = korleis det blir
outcomes-part-survived = kva av innspelet som er med
outcomes-part-next-due = ein dato
outcomes-just-before = { $person } svarte nettopp på det same. Den som gav innspelet, får begge svara.

outcomes-reply-agree = Eg er samd
outcomes-confirm-agree = Du er samd i svaret på { $number }.
outcomes-replied-agree = Notert at du er samd i svaret på { $number }
outcomes-replied-agree-body = Det står i historikken.

outcomes-reply-agree-done = Eg ser at det er gjort
outcomes-evidence-line = Slik kan du sjå det: { $evidence }

outcomes-more-told = Meir om { $number } frå den som gav det
outcomes-more-sent = Det du skreiv om { $number }, er sendt
outcomes-more-sent-body = Den som spurde, får det. Du får svar på innspelet etterpå.
