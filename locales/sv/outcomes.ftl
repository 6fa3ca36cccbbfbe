### Svar på synpunkter, och vad den som lämnade dem säger.

cmd-set-outcome = svara på synpunkt, ge svar, sätt status
cmd-agreed-solution = gemensam lösning
cmd-reply-to-outcome = svara på svaret, ta upp det igen
cmd-ask-about-answer = fråga om svaret
outcomes-menu-set-outcome = Svara på en synpunkt
outcomes-menu-agreed-solution = Skriv ned en gemensam lösning
outcomes-menu-reply-to-outcome = Säga något om ett svar jag fått

## Det som frågas

outcomes-ask-set-outcome-input = Vilken synpunkt vill du svara på?
outcomes-none-set-outcome-input = Inga synpunkter väntar på svar från dig
outcomes-ask-set-outcome-status = Vad är svaret?
outcomes-none-set-outcome-status = Det finns inget svar att välja
outcomes-ask-set-outcome-merged-into = Vilken synpunkt vill du slå ihop den med?
outcomes-none-set-outcome-merged-into = Det finns ingen annan synpunkt att slå ihop den med
outcomes-ask-set-outcome-forwarded-to = Vem har du skickat den till?
outcomes-ask-set-outcome-until = Vilken dag kommer den upp igen?
outcomes-ask-set-outcome-evidence = Vad är gjort, eller var kan vi se det?
outcomes-ask-set-outcome-reason = Vad är skälet?
outcomes-ask-set-outcome-reason-agreed = Vad kom ni överens om?
outcomes-reason-read-by-giver = Den som lämnade synpunkten läser det här.
outcomes-ask-set-outcome-what-changed = Vad har ni ändrat, eller vad ska ni ändra?
outcomes-ask-set-outcome-responsible = Vem är ansvarig?
outcomes-none-set-outcome-responsible = Ingen kan bli ansvarig ännu
outcomes-ask-set-outcome-next-step = Vad är nästa steg?
outcomes-ask-set-outcome-next-due = När ska det vara gjort?
outcomes-yes-set-outcome = Ja, skicka svaret
outcomes-ask-agreed-solution-input = Vilken synpunkt gäller det?
outcomes-none-agreed-solution-input = Inga synpunkter är öppna
outcomes-ask-agreed-solution-members-want = Vad vill ledamöterna?
outcomes-ask-agreed-solution-authority-wants = Vad vill verksamheten?
outcomes-ask-agreed-solution-agreed = Vad kom ni överens om?
outcomes-ask-agreed-solution-before = Hur var det tidigare?
outcomes-ask-agreed-solution-after = Hur blir det nu?
outcomes-yes-agreed-solution = Ja, skicka
outcomes-ask-reply-to-outcome-input = Vilket svar gäller det?
outcomes-none-reply-to-outcome-input = Ingen av dina synpunkter har fått svar ännu
outcomes-ask-reply-to-outcome-reply = Vad vill du säga om svaret?
outcomes-none-reply-to-outcome-reply = Det finns inget att svara på nu
outcomes-ask-reply-to-outcome-text = Vill du säga varför?
outcomes-yes-reply-to-outcome = Ja, skicka
outcomes-ask-ask-about-answer-input = Vilket svar vill du fråga om?
outcomes-none-ask-about-answer-input = Ingen av dina synpunkter har fått svar ännu
outcomes-ask-ask-about-answer-text = Vad vill du fråga om eller berätta?
outcomes-ask-explain-answer-text = Vad vill du förklara?

## Innan svaret skickas

outcomes-confirm = Svaret på { $number } är: { $status }.
outcomes-reason-line = Skäl: { $reason }
outcomes-changed-line = Ändringen: { $changed }
outcomes-until-line = Uppskjuten till { $day }.
outcomes-merged-line = Sammanslagen med { $number }.
outcomes-giver-told = Den som lämnade synpunkten får svaret direkt.

## Till den som lämnade synpunkten

outcomes-told = Svar på din synpunkt { $number }: { $verdict }
outcomes-news = Nytt om din synpunkt { $number }: { $verdict }
outcomes-verdict-received = mottagen
outcomes-verdict-clarifying = en fråga
outcomes-verdict-on-agenda = på dagordningen
outcomes-verdict-under-consideration = övervägs
outcomes-verdict-forwarded = skickad vidare
outcomes-verdict-accepted = ja
outcomes-verdict-partly-accepted = delvis ja
outcomes-verdict-agreed-solution = ni är överens
outcomes-verdict-implemented = genomförd
outcomes-verdict-already-in-place = finns redan
outcomes-verdict-not-accepted = tas inte med
outcomes-verdict-deferred = uppskjuten
outcomes-verdict-outside-mandate = utanför uppdraget
outcomes-verdict-redirected-individual = hänvisad vidare
outcomes-verdict-merged = sammanslagen
outcomes-verdict-noted = noterad
outcomes-verdict-withdrawn = återtagen
outcomes-verdict-no-answer = inte besvarad
outcomes-you-wrote = Du skrev: ”{ $text }”
outcomes-they-wrote = Synpunkten säger: ”{ $text }”
outcomes-joined = Din synpunkt { $own } är sammanslagen med { $number }. Det här är svaret på båda.
outcomes-label-answer = Svaret
outcomes-label-reason = Skäl
outcomes-label-agreed = Det här är överenskommet
outcomes-label-what-changed = Ändringen
outcomes-label-evidence = Så kan du se det
outcomes-label-forwarded-to = Skickad till
outcomes-label-next-step = Nästa steg
outcomes-label-until = Kommer upp igen
outcomes-label-merged = Sammanslagen med
outcomes-label-owner = Ansvarig
outcomes-now-clarifying = Den ansvariga behöver veta mer innan svaret kommer.
outcomes-now-on-agenda = Rådet pratar om den på mötet. Du får svar efteråt.
outcomes-now-under-consideration = Det här är inget svar ännu. Du får besked när svaret kommer.
outcomes-reply-understood = Jag har läst svaret
outcomes-reply-disagree = Jag håller inte med
outcomes-reply-raise-again = Ta upp den igen
outcomes-ask-choice = Ställ en fråga
outcomes-explain-more-choice = Berätta mer

## Till den som svarar

outcomes-answer-choice = Svara på synpunkten
outcomes-reply-choice = Säga något om svaret
outcomes-reply-choice-plain = Säg vad du tycker
outcomes-set = { $number }: { $status }
outcomes-is-told = { $who } får svaret.
outcomes-giver-named = { $person }
outcomes-giver-hidden = Den som lämnade synpunkten
outcomes-missing = Det här fattas ännu:
outcomes-part-what-changed = vad ni har ändrat
outcomes-part-evidence = något att visa
outcomes-part-forwarded-to = vem du har skickat den till
outcomes-part-responsible = en ansvarig
outcomes-part-next-step = nästa steg
outcomes-disagreed-told = Den som lämnade { $number } håller inte med
outcomes-disagreed-told-body = Du kan förklara svaret. Den som lämnade den kan ta upp den igen en gång.
outcomes-explain-choice = Förklara svaret
outcomes-raised-told = Synpunkt { $number } kommer upp igen
outcomes-question-told = Fråga om svaret på { $number }
outcomes-explained = Förklaringen av { $number } är skickad
outcomes-explained-body = Den finns också i historiken.
outcomes-explained-told = Förklaring av svaret på { $number }

## Det som sägs om svaret

outcomes-raise-sure = Vill du ta upp { $number } igen?
outcomes-raise-due = Du ska få ett nytt svar senast { $day }.
outcomes-raise-no-meeting = Du ska få ett nytt svar efter nästa möte. Det är inte planerat ännu.
outcomes-raise-once = Du kan göra det här en gång för varje synpunkt.
outcomes-confirm-understood = Du har läst svaret på { $number }.
outcomes-confirm-disagree = Du håller inte med om svaret på { $number }.
outcomes-raised = Synpunkten kommer upp igen
outcomes-raised-body = { $number } står på dagordningen till mötet { $meeting }. Du ska få ett nytt svar senast { $day }.
outcomes-raised-no-meeting = { $number } kommer på dagordningen till nästa möte. Det är inte planerat ännu.
outcomes-replied-understood = Noterat att du har läst svaret på { $number }
outcomes-replied-understood-body = Det betyder inte att du håller med.
outcomes-replied-disagree = Noterat att du inte håller med om svaret på { $number }
outcomes-replied-disagree-body = Den som svarade får veta det. Det finns i historiken.
outcomes-offer = Gäller det här svaret på { $number }?
outcomes-offer-ask = Skicka det som en fråga
outcomes-question-sent = Frågan om { $number } är skickad
outcomes-question-sent-body = Du får svar här när det kommer.

## Före och efter

outcomes-ask-set-outcome-to-item = Vilket ärende vill du skicka den till?
outcomes-ask-set-outcome-before = Hur var det förut?
outcomes-ask-set-outcome-after = Hur blir det nu?
outcomes-ask-set-outcome-survived = Vad av synpunkten är med?
outcomes-label-before = Förut
outcomes-label-after = Nu
outcomes-label-survived = Det här kom med
outcomes-part-before = hur det var förut
outcomes-part-after = hur det blir
outcomes-part-survived = vad av synpunkten som är med
outcomes-part-next-due = ett datum
outcomes-just-before = { $person } svarade nyss på samma. Den som lämnade den får båda svaren.

outcomes-reply-agree = Jag håller med
outcomes-confirm-agree = Du håller med om svaret på { $number }.
outcomes-replied-agree = Noterat att du håller med om svaret på { $number }
outcomes-replied-agree-body = Det finns i historiken.

outcomes-reply-agree-done = Jag ser att det är gjort
outcomes-evidence-line = Så kan du se det: { $evidence }

outcomes-more-told = Mer om { $number } från den som lämnade den
outcomes-more-sent = Det du skrev om { $number } är skickat
outcomes-more-sent-body = Den som frågade får det. Du får svar på synpunkten efteråt.
