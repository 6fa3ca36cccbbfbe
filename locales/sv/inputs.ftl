### Synpunkter: att ge, ändra, ta tillbaka, se.

cmd-comment = synpunkt, säga vad jag tycker
cmd-premeeting-release = från förmötet, förmöte
cmd-edit-comment = ändra synpunkt, rätta synpunkt
cmd-withdraw-comment = ta tillbaka synpunkt, dra tillbaka synpunkt
cmd-my-inputs = mina synpunkter
cmd-show-input = visa synpunkt
cmd-register = alla synpunkter, synpunktsregister
cmd-assign-owner = utse ansvarig, fördela synpunkter
inputs-menu-comment = Säga vad jag tycker
inputs-menu-premeeting-release = Skicka från förmötet
inputs-menu-edit-comment = Ändra en synpunkt
inputs-menu-withdraw-comment = Ta tillbaka en synpunkt
inputs-menu-my-inputs = Mina synpunkter
inputs-menu-register = Alla synpunkter
inputs-menu-assign-owner = Utse ansvarig

## Det som frågas

inputs-ask-comment-for-person = Vem säger det här?
inputs-none-comment-for-person = Du kan inte skriva för någon ännu
inputs-none-comment-for-person-body = Ledamoten måste först säga att du är stödperson.
inputs-ask-comment-item = Vilket ärende vill du säga något om?
inputs-none-comment-item = Inga ärenden är öppna för synpunkter nu
inputs-none-comment-item-body = Du får besked när nästa dagordning är klar.
inputs-ask-comment-text = Vad tycker du?
inputs-yes-comment = Ja, skicka
inputs-what-do-you-think = Vad tycker du om { $item }?
inputs-what-do-they-think = Vad tycker { $person } om { $item }?
inputs-how-to-write = Skriv så många meddelanden du vill.
inputs-last-day = Sista dagen är { $day }.
inputs-start-help = Behöver du hjälp att börja? Svara på en av de här frågorna:
inputs-start-help-for = Behöver ni hjälp att börja? Fråga om ett av det här:
inputs-start-bad = Vad fungerar dåligt i dag?
inputs-start-change = Vad bör bli annorlunda?
inputs-start-important = Vad är viktigast för dig?
inputs-start-about = Det gäller { $item }.
inputs-ask-premeeting-release-meeting = Vilket möte gäller det?
inputs-ask-premeeting-release-item = Vilket ärende gäller det?
inputs-ask-premeeting-release-text = Vad vill förmötet säga?
inputs-none-premeeting-release-meeting = Inga möten är planerade
inputs-none-premeeting-release-item = Mötet har inga ärenden ännu
inputs-ask-edit-comment-input = Vilken synpunkt vill du ändra?
inputs-none-edit-comment-input = Du har inga synpunkter att rätta
inputs-ask-edit-comment-text = Skriv hela texten på nytt
inputs-yes-edit-comment = Ja, byt texten
inputs-ask-withdraw-comment-input = Vilken synpunkt vill du ta tillbaka?
inputs-none-withdraw-comment-input = Du har inga synpunkter att ta tillbaka
inputs-yes-withdraw-comment = Ja, ta tillbaka den
inputs-ask-show-input-input = Vilken synpunkt vill du se?
inputs-none-show-input-input = Du har inte lämnat någon synpunkt ännu
inputs-ask-assign-owner-input = Vilken synpunkt ska få en ansvarig?
inputs-none-assign-owner-input = Inga synpunkter väntar
inputs-ask-assign-owner-responsible = Vem ska svara?
inputs-none-assign-owner-responsible = Ingen kan bli ansvarig ännu

## Ärendet i en mening

inputs-item-in-sak = ärende { $number }
inputs-item-in-paragraph = § { $number }
inputs-item-in-per-meeting = punkt { $number }
inputs-item-in-title = ”{ $title }”
inputs-item-start-sak = Ärende { $number }
inputs-item-start-paragraph = § { $number }
inputs-item-start-per-meeting = Punkt { $number }
inputs-item-start-title = { $title }
inputs-item-titled = { $item }: { $title }
inputs-quote = ”{ $text }”
inputs-word = { $text }
inputs-day = { $day }

## Innan det skickas

inputs-confirm-line = Till { $item } i { $body }, { $sender }.
inputs-from-you = från dig
inputs-from-you-for = från dig för { $organisation }
inputs-from-person = från { $person }, skrivet av dig
inputs-from-premeeting = från förmötet
inputs-yes-premeeting-release = Ja, skicka
inputs-from-hidden = utan ditt namn. Bara samordnaren ser vem du är
inputs-from-hidden-for = utan namnet på { $person }. Bara samordnaren ser vem det är
inputs-hide-name = Skicka utan mitt namn till gruppen
inputs-hide-name-for = Skicka utan namnet
inputs-replaces = Det här blir den nya texten i { $number }. Den gamla texten finns kvar i historiken.
inputs-withdraw-sure = Vill du ta tillbaka { $number }?
inputs-withdraw-means = Numret finns kvar. Jag tar bort texten.

## Kvitto

inputs-received = Synpunkt { $number } är mottagen
inputs-for = Det gäller { $item } i { $body }.
inputs-taken-for = Det är nedskrivet för { $person }.
inputs-council-gets-it-before = Rådet får det före mötet.
inputs-council-has-it = Rådet har det nu.
inputs-is-late = Sista dagen var { $day }. Synpunkten är med, och det står att den kom sent.
inputs-answer-from = { $authority } ska svara dig senast { $day }.
inputs-answer-from-for = { $authority } ska svara { $person } senast { $day }.
inputs-answer-by = Du ska få svar senast { $day }.
inputs-answer-by-for = { $person } ska få svar senast { $day }.
inputs-answer-when-planned = Du får veta när svaret kommer så snart nästa möte är planerat.
inputs-answer-when-planned-for = { $person } får veta när svaret kommer så snart nästa möte är planerat.
inputs-change-until = Du kan ändra den eller ta tillbaka den till { $day }. Skriv ”{ $number }”.
inputs-change-until-answer = Du kan ändra den eller ta tillbaka den tills svaret kommer. Skriv ”{ $number }”.
inputs-change-until-for = { $person } kan ändra eller ta tillbaka den till { $day }.
inputs-change-until-answer-for = { $person } kan ändra den eller ta tillbaka den tills svaret kommer.
inputs-changed = Synpunkt { $number } är ändrad
inputs-changed-body = Den gamla texten finns kvar i historiken.
inputs-withdrawn = Synpunkt { $number } är återtagen
inputs-withdrawn-body = Texten är borttagen. Numret finns kvar.

## Ett ärende om en person

inputs-single-title = Det här ser ut som ett ärende om en person
inputs-single-body = Rådet kan inte ta upp enskilda ärenden.
inputs-single-held = Jag har hållit tillbaka texten. Bara samordnaren ser den. Jag raderar den när samordnaren har visat dig vidare.
inputs-single-held-for = Jag har hållit tillbaka texten. Bara samordnaren ser den. Jag raderar den när { $person } har blivit visad vidare.
inputs-single-who = { $name } kan hjälpa dig: { $phone }, { $hours }.
inputs-single-who-for = { $name } kan hjälpa { $person }: { $phone }, { $hours }.
inputs-single-who-no-phone = { $name } kan hjälpa dig.
inputs-working-hours = på vardagar
inputs-single-number = Numret är { $number }.
inputs-single-call = Be { $name } ringa mig
inputs-single-call-somebody = Be någon ringa mig
inputs-single-call-somebody-plain = Be någon ringa mig
inputs-single-many = Skriv om: gäller många
inputs-single-many-plain = Det gäller många
inputs-held-told = Jag håller tillbaka synpunkt { $number }
inputs-held-told-body = Texten från { $person } ser ut som ett enskilt ärende. Visa { $person } rätt väg. Då raderar jag texten.
inputs-held-see = Se synpunkten
inputs-held-shown = Hänvisad vidare
inputs-single-show = Säg till { $person } vem som kan hjälpa. Välj sedan ”Hänvisad vidare”.
inputs-call-asked = { $name } ringer dig
inputs-call-asked-somebody = Någon ringer dig
inputs-call-asked-body = Jag har lämnat besked. Rådet får inte se texten.
inputs-call-wanted = { $person } vill att du ringer
inputs-call-wanted-body = Det gäller ett enskilt ärende, { $number }.
inputs-call-phone = Telefon: { $phone }
inputs-case-left = Då låter vi det vara
inputs-case-left-body = Rådet får inte se texten. Vill du ta upp det igen, skriv ”{ $number }”.

## Utkast och lösa ord

inputs-offer = Vill du säga det här om ett av ärendena?
inputs-offer-one = Vill du säga det här om { $item }?
inputs-offer-yes = Ja, det vill jag
inputs-offer-no = Nej, skicka inte
inputs-edit-which = Synpunkt { $number } kom i flera meddelanden. Skriv hela texten på nytt.
inputs-delete-body = Synpunkt { $number } är fortfarande med. Vill du ta tillbaka den?
inputs-delete-withdraw = Ja, ta tillbaka den
inputs-delete-keep = Nej, behåll den
inputs-several-numbered = Flera synpunkter har nummer { $number }

## En synpunkt och listor

inputs-one = Synpunkt { $number }: { $status }
inputs-label-item = Ärende
inputs-label-from = Från
inputs-label-taken-by = Nedskrivet av
inputs-label-status = Status
inputs-label-responsible = Ansvarig
inputs-label-due = Svar senast
inputs-label-reason = Skäl
inputs-label-changed = Ändringen
inputs-label-evidence = Så kan du se det
inputs-label-forwarded = Skickad till
inputs-label-until = Uppskjuten till
inputs-label-merged = Sammanslagen med
inputs-name-hidden = Namnet är dolt
inputs-text-gone = Texten är borttagen. Numret finns kvar.
inputs-text-not-shown = texten är dold
inputs-held-mark = Jag håller tillbaka texten. Den ser ut som ett enskilt ärende.
inputs-held-first = Jag har hållit tillbaka { $number }
inputs-held-first-body = Bara den som skrev den och samordnaren ser texten. Visa först den som skrev rätt väg.
inputs-late-mark = Kom efter sista dagen.
inputs-history = Det här har hänt:
inputs-by-system = av sig självt
inputs-by-hidden = namnet är dolt
inputs-step = { $when }: { $what } ({ $who })
inputs-step-raised = Kommer upp igen
inputs-step-owner = { $person } ska svara
inputs-step-edit = Ändrade texten
inputs-step-ask = Fråga om svaret
inputs-step-tell = Förklaring av svaret
inputs-step-reply-understood = Svaret är läst
inputs-step-reply-disagree = Håller inte med om svaret
inputs-step-reply-raise-again = Tar upp den igen
inputs-line = { $number }, { $status }: { $words }
inputs-mine = Det här har du sagt
inputs-mine-none = Du har inte lämnat någon synpunkt ännu
inputs-mine-none-body = Du kan säga vad du tycker när som helst.
inputs-pick-to-see = Välj en för att se vad som har hänt.
inputs-of-item = Synpunkter på { $item }
inputs-of-item-none = Inga synpunkter på { $item } att visa ännu
inputs-register = Alla synpunkter
inputs-register-none = Inga synpunkter ännu
inputs-withdraw-choice = Ta tillbaka synpunkten
inputs-withdraw-choice-plain = Ta tillbaka
inputs-owner-set = { $person } ska svara på { $number }
inputs-owner-told = { $person } får besked.
inputs-owner-you = Du ska svara på synpunkt { $number }
inputs-answer-before = Svara senast { $day }.
inputs-about = Det gäller { $item } i { $body }.
inputs-see-history = Se vad som har hänt
inputs-see-history-plain = Se historiken

## Statusar

inputs-status-received = mottagen
inputs-status-clarifying = vi ber om förtydligande
inputs-status-on-agenda = på dagordningen
inputs-status-under-consideration = övervägs
inputs-status-forwarded = skickad vidare
inputs-status-accepted = tas med
inputs-status-partly-accepted = tas delvis med
inputs-status-agreed-solution = gemensam lösning
inputs-status-implemented = genomförd
inputs-status-already-in-place = finns redan
inputs-status-not-accepted = tas inte med
inputs-status-deferred = uppskjuten
inputs-status-outside-mandate = utanför rådets uppdrag
inputs-status-redirected-individual = enskilt ärende, hänvisad vidare
inputs-status-merged = sammanslagen med en annan
inputs-status-noted = noterad
inputs-status-withdrawn = återtagen
inputs-status-no-answer = inte besvarad i tid

## När svaret är nej

input-empty = Texten är tom
input-empty-body = Skriv det du vill säga och skicka igen.
input-too-long = Texten är för lång
input-too-long-body = Den kan ha högst { $longest } tecken. Dela upp den i flera synpunkter.
input-status-unknown = Jag känner inte till statusen ”{ $status }”
input-status-not-yours = Den här statusen kommer av sig själv
input-closed = Synpunkten är avslutad
input-closed-body = Den som lämnade den kan ta upp ett nej en gång.
input-needs-reason = Det här svaret behöver ett skäl
input-needs-reason-body = Den som lämnade synpunkten ska kunna läsa varför. Skriv skälet med egna ord.
input-needs-until = När du skjuter upp något behöver jag ett datum
input-needs-until-body = Skriv dagen då den kommer upp igen.
input-needs-evidence = Genomfört behöver något att visa
input-needs-evidence-body = Skriv vad som är gjort, eller var det står.
input-needs-merged-into = Välj synpunkten som du vill slå ihop den med
input-until-passed = Den dagen har varit
input-merged-with-itself = Välj en annan synpunkt att slå ihop den med
input-reply-unknown = Jag känner inte till svaret ”{ $reply }”
input-reply-not-yours = Bara den som lämnade synpunkten kan svara på svaret
input-raised-before = Synpunkten har redan kommit upp igen en gång
input-raised-before-body = Det går en gång för varje synpunkt. Du kan lämna en ny synpunkt.
input-not-raisable = Du kan inte ta upp den här synpunkten igen
input-not-raisable-body = Det gäller bara när svaret var nej eller delvis ja.
input-text-gone = Texten är borta, så du kan inte ändra den
input-withdraw-answered = Du kan inte ta tillbaka en besvarad synpunkt
input-withdraw-answered-body = Om du inte håller med kan du säga det. Skriv synpunktens nummer.
input-withdrawn-already = Synpunkten är redan återtagen

## Plats i en handling

inputs-place-page = { $paper }, sida { $page }
inputs-place-paragraph = { $paper }, stycke { $paragraph }
inputs-place-both = { $paper }, sida { $page }, stycke { $paragraph }
inputs-label-place = Plats i handlingen
inputs-about-place = Det gäller { $place }.

## Tecken och ord

inputs-marked = { $symbol } { $status }
inputs-label-joined = Sagt också av
inputs-joined = { $who }
inputs-step-told = Gav svaret på annat sätt

## Synpunkter som liknar varandra

cmd-similar-inputs = synpunkter som liknar, lika synpunkter
inputs-menu-similar-inputs = Synpunkter som liknar varandra
inputs-similar =
    { $many ->
       [one] Två synpunkter liknar kanske varandra
      *[other] { $many } par av synpunkter liknar kanske varandra
    }
inputs-similar-none = Inga synpunkter liknar varandra
inputs-similar-body = Alla behåller sitt nummer och får svaret. Du bestämmer.
inputs-similar-line = { $number }: ”{ $text }”
inputs-join-choice = Slå ihop { $second }

inputs-step-voice = Sagt med rösten
inputs-step-photo = Bild tillagd

inputs-after-due = Synpunkt { $number } kom efter sista dagen för svar
inputs-after-due-body = Den står som ”inte besvarad” på nästa dagordning tills någon svarar.

inputs-changed-late = Sista dagen var { $day }. I historiken står att ändringen kom efter den.
inputs-changed-after = Synpunkt { $number } har fått ny text
inputs-changed-after-body = Du har svarat på den gamla texten. Se om svaret fortfarande stämmer.
inputs-line-late = { $number }, { $status }, sen: { $words }
inputs-stands = { $number }: { $status }.
inputs-stands-next = { $number }: { $status }. Nästa steg: { $next }.
inputs-stands-by = { $number }: { $status }. Du ska få svar senast { $day }.
inputs-stands-planned = { $number }: { $status }. Du ska få svar efter nästa möte.
inputs-stands-no-answer = { $number }: { $status }. Svaret skulle ha kommit senast { $day }. Den kommer upp på nästa möte.
inputs-stands-held = { $number }: jag håller den tillbaka. Samordnaren hjälper dig vidare.
inputs-step-edit-late = Ändrade texten efter sista dagen
inputs-step-reply-agree = Håller med om svaret
input-not-agreeable = Ingen behöver hålla med om det här svaret
input-not-agreeable-body = Du kan säga att du har läst svaret. Du kan också säga att du inte håller med.

cmd-open-inputs = öppna synpunkter, öppna listan
inputs-menu-open-inputs = Öppna synpunkter
inputs-open-none = Inga öppna synpunkter
inputs-open-line = { $number }, { $status }: { $person }, { $when }
inputs-open-nobody = ingen ansvarig
inputs-open-by = senast { $day }
inputs-open-since = skulle ha varit klart { $day }
inputs-open-undated = inget datum ännu
cmd-paper-inputs = synpunkter på en handling
inputs-menu-paper-inputs = Synpunkter på en handling
inputs-ask-paper-inputs-paper = Vilken handling?
inputs-none-paper-inputs-paper = Inga synpunkter pekar på en handling ännu
inputs-of-paper = Synpunkter på ”{ $paper }”
inputs-at = { $place }: { $input }
inputs-at-whole = Hela handlingen
inputs-at-page = Sida { $page }
inputs-at-paragraph = Stycke { $paragraph }
inputs-at-both = Sida { $page }, stycke { $paragraph }
inputs-table-choice = Få allt som tabell
inputs-step-deleted = Raderade meddelandet i chatten
inputs-step-more = Svar på en fråga
inputs-open =
    { $many ->
       [one] En öppen synpunkt
      *[other] { $many } öppna synpunkter
    }

inputs-hint-single = Det här ser ut som ett ärende om en person. Bara den som svarar ser det.

inputs-changed-for = { $person } har ändrat din synpunkt { $number }
inputs-withdrawn-for = { $person } har tagit tillbaka din synpunkt { $number }
inputs-wrong-for = Är det inte så du ville ha det, säg till samordnaren.
