### Svar på innspill, og hva den som ga det, sier til det.

cmd-set-outcome = svar på innspill, gi svar, sett status
cmd-agreed-solution = omforent løsning
cmd-reply-to-outcome = svar på svaret, ta det opp igjen
cmd-ask-about-answer = spør om svaret
outcomes-menu-set-outcome = Svar på et innspill
outcomes-menu-agreed-solution = Skriv ned en omforent løsning
outcomes-menu-reply-to-outcome = Si noe om et svar jeg fikk

## Det som spørres

outcomes-ask-set-outcome-input = Hvilket innspill vil du svare på?
outcomes-none-set-outcome-input = Ingen innspill venter på svar fra deg
outcomes-ask-set-outcome-status = Hva er svaret?
outcomes-none-set-outcome-status = Det finnes ikke noe svar å velge
outcomes-ask-set-outcome-merged-into = Hvilket innspill vil du slå det sammen med?
outcomes-none-set-outcome-merged-into = Det finnes ikke noe annet innspill å slå det sammen med
outcomes-ask-set-outcome-forwarded-to = Hvem er det sendt til?
outcomes-ask-set-outcome-until = Hvilken dag kommer det opp igjen?
outcomes-ask-set-outcome-evidence = Hva er gjort, eller hvor kan vi se det?
outcomes-ask-set-outcome-reason = Hva er grunnen?
outcomes-ask-set-outcome-reason-agreed = Hva ble dere enige om?
outcomes-reason-read-by-giver = Den som ga innspillet, leser dette.
outcomes-ask-set-outcome-what-changed = Hva endrer seg, eller har endret seg?
outcomes-ask-set-outcome-responsible = Hvem er ansvarlig?
outcomes-none-set-outcome-responsible = Det er ingen å gi ansvaret til ennå
outcomes-ask-set-outcome-next-step = Hva er neste skritt?
outcomes-ask-set-outcome-next-due = Når skal det være gjort?
outcomes-yes-set-outcome = Ja, send svaret
outcomes-ask-agreed-solution-input = Hvilket innspill gjelder det?
outcomes-none-agreed-solution-input = Ingen innspill er åpne
outcomes-ask-agreed-solution-members-want = Hva ønsker medlemmene?
outcomes-ask-agreed-solution-authority-wants = Hva ønsker tjenesten?
outcomes-ask-agreed-solution-agreed = Hva ble dere enige om?
outcomes-ask-agreed-solution-before = Hvordan var det før?
outcomes-ask-agreed-solution-after = Hvordan blir det nå?
outcomes-yes-agreed-solution = Ja, send
outcomes-ask-reply-to-outcome-input = Hvilket svar gjelder det?
outcomes-none-reply-to-outcome-input = Ingen av innspillene dine er besvart ennå
outcomes-ask-reply-to-outcome-reply = Hva vil du si til svaret?
outcomes-none-reply-to-outcome-reply = Det er ikke noe å svare på nå
outcomes-ask-reply-to-outcome-text = Vil du si hvorfor?
outcomes-yes-reply-to-outcome = Ja, send
outcomes-ask-ask-about-answer-input = Hvilket svar vil du spørre om?
outcomes-none-ask-about-answer-input = Ingen av innspillene dine er besvart ennå
outcomes-ask-ask-about-answer-text = Hva vil du spørre om eller fortelle?
outcomes-ask-explain-answer-text = Hva vil du forklare?

## Før svaret sendes

outcomes-confirm = Svaret på { $number } er: { $status }.
outcomes-reason-line = Grunn: { $reason }
outcomes-changed-line = Det som er endret: { $changed }
outcomes-until-line = Utsatt til { $day }.
outcomes-merged-line = Slått sammen med { $number }.
outcomes-giver-told = Den som ga innspillet, får svaret med en gang.

## Til den som ga innspillet

outcomes-told = Svar på innspillet ditt { $number }: { $verdict }
outcomes-news = Nytt om innspillet ditt { $number }: { $verdict }
outcomes-verdict-received = mottatt
outcomes-verdict-clarifying = et spørsmål
outcomes-verdict-on-agenda = på sakslisten
outcomes-verdict-under-consideration = under vurdering
outcomes-verdict-forwarded = sendt videre
outcomes-verdict-accepted = ja
outcomes-verdict-partly-accepted = delvis ja
outcomes-verdict-agreed-solution = dere er enige
outcomes-verdict-implemented = gjennomført
outcomes-verdict-already-in-place = finnes allerede
outcomes-verdict-not-accepted = ikke tatt til følge
outcomes-verdict-deferred = utsatt
outcomes-verdict-outside-mandate = utenfor mandatet
outcomes-verdict-redirected-individual = vist videre
outcomes-verdict-merged = slått sammen
outcomes-verdict-noted = til orientering
outcomes-verdict-withdrawn = trukket
outcomes-verdict-no-answer = ikke besvart
outcomes-you-wrote = Du skrev: «{ $text }»
outcomes-they-wrote = Innspillet sier: «{ $text }»
outcomes-joined = Innspillet ditt { $own } er slått sammen med { $number }. Dette er svaret på begge.
outcomes-label-answer = Svaret
outcomes-label-reason = Grunn
outcomes-label-agreed = Dette er avtalt
outcomes-label-what-changed = Det som er endret
outcomes-label-evidence = Slik kan du se det
outcomes-label-forwarded-to = Sendt til
outcomes-label-next-step = Neste skritt
outcomes-label-until = Kommer opp igjen
outcomes-label-merged = Slått sammen med
outcomes-label-owner = Ansvarlig
outcomes-now-clarifying = Den ansvarlige trenger å vite mer før svaret kommer.
outcomes-now-on-agenda = Rådet snakker om det på møtet. Du får svar etterpå.
outcomes-now-under-consideration = Dette er ikke et svar ennå. Du får beskjed når svaret kommer.
outcomes-reply-understood = Jeg har lest svaret
outcomes-reply-disagree = Jeg er uenig
outcomes-reply-raise-again = Ta det opp igjen
outcomes-ask-choice = Spør om noe
outcomes-explain-more-choice = Fortell mer

## Til den som svarer

outcomes-answer-choice = Svar på innspillet
outcomes-reply-choice = Si noe om svaret
outcomes-reply-choice-plain = Si hva du mener
outcomes-set = { $number }: { $status }
outcomes-is-told = { $who } får svaret.
outcomes-giver-named = { $person }
outcomes-giver-hidden = Den som ga innspillet,
outcomes-missing = Dette mangler ennå:
outcomes-part-what-changed = hva som er endret
outcomes-part-evidence = noe å vise til
outcomes-part-forwarded-to = hvem det er sendt til
outcomes-part-responsible = en ansvarlig
outcomes-part-next-step = neste skritt
outcomes-disagreed-told = Den som ga { $number }, er uenig i svaret
outcomes-disagreed-told-body = Du kan forklare svaret. Giveren kan ta det opp igjen én gang.
outcomes-explain-choice = Forklar svaret
outcomes-raised-told = Innspill { $number } er tatt opp igjen
outcomes-question-told = Spørsmål om svaret på { $number }
outcomes-explained = Forklaringen av { $number } er sendt
outcomes-explained-body = Den står også i historikken.
outcomes-explained-told = Forklaring av svaret på { $number }

## Det den som ga innspillet, sier

outcomes-raise-sure = Vil du ta opp { $number } igjen?
outcomes-raise-due = Du skal få et nytt svar innen { $day }.
outcomes-raise-no-meeting = Du skal få et nytt svar etter neste møte. Det er ikke planlagt ennå.
outcomes-raise-once = Du kan gjøre dette én gang for hvert innspill.
outcomes-confirm-understood = Du har lest svaret på { $number }.
outcomes-confirm-disagree = Du er uenig i svaret på { $number }.
outcomes-raised = Innspillet kommer opp igjen
outcomes-raised-body = { $number } står på sakslisten til møtet { $meeting }. Du skal få et nytt svar innen { $day }.
outcomes-raised-no-meeting = { $number } kommer på sakslisten til neste møte. Det er ikke planlagt ennå.
outcomes-replied-understood = Notert at du har lest svaret på { $number }
outcomes-replied-understood-body = Det betyr ikke at du er enig.
outcomes-replied-disagree = Notert at du er uenig i svaret på { $number }
outcomes-replied-disagree-body = Den som svarte, får vite det. Det står i historikken.
outcomes-offer = Gjelder dette svaret på { $number }?
outcomes-offer-ask = Send det som et spørsmål
outcomes-question-sent = Spørsmålet om { $number } er sendt
outcomes-question-sent-body = Du får forklaringen her når den kommer.

## Før og etter

outcomes-ask-set-outcome-to-item = Hvilken sak vil du sende det til?
outcomes-ask-set-outcome-before = Hvordan var det før?
outcomes-ask-set-outcome-after = Hvordan blir det nå?
outcomes-ask-set-outcome-survived = Hva av innspillet er med?
outcomes-label-before = Før
outcomes-label-after = Nå
outcomes-label-survived = Dette er tatt med
outcomes-part-before = hvordan det var før
outcomes-part-after = hvordan det blir
outcomes-part-survived = hva av innspillet som er med
outcomes-part-next-due = en dato
outcomes-just-before = { $person } svarte nettopp på det samme. Den som ga innspillet, får begge svarene.

outcomes-reply-agree = Jeg er enig
outcomes-confirm-agree = Du er enig i svaret på { $number }.
outcomes-replied-agree = Notert at du er enig i svaret på { $number }
outcomes-replied-agree-body = Det står i historikken.

outcomes-reply-agree-done = Jeg ser at det er gjort
outcomes-evidence-line = Slik kan du se det: { $evidence }

outcomes-more-told = Mer om { $number } fra den som ga det
outcomes-more-sent = Det du skrev om { $number }, er sendt
outcomes-more-sent-body = Den som spurte, får det. Du får svar på innspillet etterpå.
