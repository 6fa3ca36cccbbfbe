### Kurser i samtalet: korta steg, en liten sak i taget.

courses-menu-courses = Kurser och introduktion
cmd-courses = kurs, kurser, kurserna, utbildning, lär mer, /kurs
cmd-first-guide = introduktion, kom igång, hur fungerar rådet, /introduktion
cmd-item-process = var är ärendet, hur långt har ärendet kommit, var är vi i processen
courses-title = Kurser du kan gå här
courses-title-body = Varje kurs har korta steg. Du kan sluta när du vill och fortsätta många dagar senare. Ingen annan ser det.
courses-start-choice = Lära känna rådet
courses-process-choice = Följa vägen till beslut
courses-rights-choice = Känna rättigheterna
courses-fees-choice = Förstå pengarna
courses-words-choice = Plugga orden
courses-speak-choice = Säga något på mötet
courses-listen-choice = Lyssna på brukare
courses-at = Steg { $n } av { $total }.
courses-done = Du har gått igenom den.
courses-back = Här var du senast.
courses-back-days =
    { $days ->
        [one] Här var du i går.
       *[other] Här var du för { $days } dagar sedan.
    }
courses-on-choice = Fortsätt
courses-previous-choice = Gå ett steg tillbaka
courses-pause-choice = Ta paus i kursen
courses-finish-choice = Gör klart kursen
courses-stop-choice = Radera var jag var
courses-all-choice = Visa alla kurser
courses-try-next-meeting-choice = Visa nästa möte
courses-try-open-items-choice = Visa öppna ärenden
courses-try-my-rights-choice = Visa mina rättigheter
courses-try-fee-year-choice = Visa årets pengar
courses-try-word-list-choice = Visa ordlistan
courses-right = Svaret är: { $answer }
courses-any = Båda svaren är rätt
courses-finished = Du har gått igenom: { $course }
courses-finished-body = Du kan gå den igen när du vill. Skriv ”kurs”.
courses-paused = Kursen väntar på dig
courses-paused-at = Du är på steg { $n } av { $total }.
courses-paused-body = Skriv ”kurs” när du vill fortsätta. Jag påminner dig inte om den.
courses-forgotten = Jag har raderat var du var
courses-forgotten-body = Du kan börja om när som helst.
courses-ask-take-course-course = Vilken kurs vill du gå?
courses-ask-item-process-item = Vilket ärende gäller det?
courses-none-item-process-item = Inga ärenden är utskickade än
courses-word = { $word }
courses-words-step = Ord du möter, del { $n }

## Var ett ärende är på vägen

courses-where = Hur långt har { $item } kommit?
courses-where-choice = Hur långt är ärendet
courses-no-stage = Ingen har skrivit hur långt ärendet har kommit. Fråga samordnaren.
courses-still-open = Du kan säga vad du tycker till och med { $close }.
courses-stage-behind = Klart: { $stage }
courses-stage-here = Här är ärendet nu: { $stage }
courses-stage-ahead = Kan komma: { $stage }
courses-meeting-day = Ärendet kommer upp på mötet { $day }.
courses-back-to-item-choice = Till ärendet
courses-learn-choice = Lär om vägen

## Lära känna rådet

courses-start-council = Vad rådet är till för
courses-start-council-body = Rådet ger råd om verksamheten. { $authority } bestämmer, men ska svara er. Rådet tar inte upp en enda persons ärende.
courses-start-early = Du får ärendena tidigt
courses-start-early-body = Ärendena kommer { $papers } dagar före mötet. Du kan läsa dem, höra dem eller få dem på papper.
courses-start-words = Tre ord du möter ofta
courses-start-words-body = Ärende är det rådet pratar om. Synpunkt är det du tycker. Beslut är det som är bestämt. Undrar du över ett ord? Skriv ”vad är” och ordet.
courses-start-road = Vägen till ett beslut
courses-start-road-body = Ett ärende börjar som en idé. Sedan blir det en plan. Till slut kommer ett beslut.
courses-start-road-ask = När är det lättast att påverka?
courses-start-road-1-choice = När det är en idé
courses-start-road-2-choice = Efter beslutet
courses-start-road-after = Tidigt är mycket öppet. När något är bestämt är det svårt att ändra.
courses-start-say = Säg vad du tycker
courses-start-say-body = En mening räcker. Skriv, tala in eller skicka en bild. Synpunkten får ett nummer som du kan följa.
courses-start-answer = Du får ett svar
courses-start-answer-body = Verksamheten ska svara inom { $answers } dagar efter mötet. Svaret ska ha ett skäl.
courses-start-answer-ask = Vad kan du göra när svaret är nej?
courses-start-answer-1-choice = Ingenting
courses-start-answer-2-choice = Ta upp det igen
courses-start-answer-after = Du kan säga att du inte håller med. Du kan ta upp det igen en gång.
courses-start-rights = Du har rättigheter
courses-start-rights-body = Du kan få betalt, ha en stödperson och få hjälp att delta. Du kan se det vi har om dig, och klaga.
courses-start-help = Det finns alltid en människa
courses-start-help-body = Skriv ”människa” när du vill prata med någon. Skriv ”förstod inte” när något är oklart. Skriv ”kurs” för att lära dig mer.

## Vägen till ett beslut

courses-process-idea = Idé: någon har en tanke
courses-process-idea-body = Nästan allt är öppet. Nu kan du säga vad som är problemet. Säg vad som betyder mest.
courses-process-planning = Planering: någon skriver en plan
courses-process-planning-body = Mycket är öppet. Nu kan du säga vad planen måste ha med. Säg också vad som saknas.
courses-process-hearing = Remiss: många får frågan
courses-process-hearing-body = Förslaget är skrivet. Nu kan du säga vad du vill ändra, och varför. Sista dagen står i ärendet.
courses-process-decided = Bestämt: det finns ett beslut
courses-process-decided-body = Nu är det svårt att ändra. Du kan fortfarande fråga varför.
courses-process-decided-ask = Vad ska du alltid få veta?
courses-process-decided-1-choice = Skälet
courses-process-decided-2-choice = Bara resultatet
courses-process-decided-after = Ett svar ska ha ett skäl. Be om skälet om det saknas.
courses-process-execution = Genomförande: det blir gjort
courses-process-execution-body = Någon har ansvar för att göra det till en viss dag. Rådet kan fråga hur det går.
courses-process-evaluation = Utvärdering: blev det bra?
courses-process-evaluation-body = Nu kan du säga om det blev bättre. Det ni säger kan bli nya ärenden.

## Pengarna

courses-fees-counts = Det här kan du få betalt för
courses-fees-counts-body = Mötet, förmötet, läsningen och resan kan ge pengar. Jag räknar ut det med rådets egna belopp.
courses-fees-choose = Du väljer själv
courses-fees-choose-body = Du kan ta allt, ta mindre eller säga nej. Du kan också ge pengarna till din organisation.
courses-fees-choose-ask = Vem får veta vad du väljer?
courses-fees-choose-1-choice = Alla i rådet
courses-fees-choose-2-choice = Bara de som betalar
courses-fees-choose-after = Ditt val är privat. Det står inte i minnesanteckningarna.
courses-fees-receipt = Spara kvittot
courses-fees-receipt-body = Har du betalat för buss, taxi eller barnvakt? Ta en bild av kvittot. Skicka den här, när vi är ensamma.
courses-fees-checked = Två människor ser på kravet
courses-fees-checked-body = Först säger du att det stämmer. Sedan ser en på timmarna och en annan på pengarna. Ingen godkänner sitt eget krav.
courses-fees-benefits = Har du bidrag eller ersättning?
courses-fees-benefits-body = Pengar från rådet kan påverka det. Jag visar summan för året. Jag säger till vid en gräns du sätter.
courses-fees-benefits-ask = Vem vet vad som är rätt för dig?
courses-fees-benefits-1-choice = Roboten
courses-fees-benefits-2-choice = De som betalar bidraget
courses-fees-benefits-after = Fråga dem innan du tar emot pengarna. Jag ger inte råd om det här.

## Säga något på mötet

courses-speak-before = Före mötet
courses-speak-before-body = Välj ett ärende som är viktigt för dig. Skriv en mening om det. Då har du något att säga.
courses-speak-short = Säg det kort
courses-speak-short-body = Säg först vad du vill, sedan varför. Ett exempel hjälper, men använd inte namn på andra.
courses-speak-short-ask = Vilken början är tydlig?
courses-speak-short-1-choice = Det är mycket som är fel
courses-speak-short-2-choice = Jag vill ha vaktmästare
courses-speak-short-after = Då vet alla vad du ber om. Skälet kommer efteråt.
courses-speak-turn = Be om ordet
courses-speak-turn-body = Räck upp handen, eller skriv i chatten när mötet är på video. Ordföranden ger dig ordet. Du kan be om en paus.
courses-speak-unclear = När något är oklart
courses-speak-unclear-body = Du kan säga att du inte förstod. Be dem säga det enklare. Andra undrar ofta samma sak.
courses-speak-unclear-ask = När kan du fråga?
courses-speak-unclear-1-choice = Mitt i mötet
courses-speak-unclear-2-choice = Efter mötet
courses-speak-unclear-after = Du kan också fråga här i samtalet.
courses-speak-disagree = När du inte håller med
courses-speak-disagree-body = Säg vad du inte håller med om, och varför. Är du i minoritet kan det du tycker stå i anteckningarna.

## Lyssna på brukare, för verksamheten

courses-listen-early = Fråga tidigt
courses-listen-early-body = Lägg fram ärendet medan du kan ändra något. Säg vad som är öppet och vad som är bestämt.
courses-listen-open = Fråga öppet
courses-listen-open-body = Fråga om det folk känner till från vardagen. Vänta på svaret.
courses-listen-open-ask = Vilken fråga är öppen?
courses-listen-open-1-choice = Vad bör vi ändra?
courses-listen-open-2-choice = Är ni överens?
courses-listen-open-after = Den andra har bara två svar. Den första kan ge dig något nytt.
courses-listen-answer = Svara med ett skäl
courses-listen-answer-body = Varje synpunkt ska ha ett svar inom { $answers } dagar efter mötet. Säg vad du har ändrat, och vad du inte kan ändra.
courses-listen-room = Gör det tryggt
courses-listen-room-body = Ta pauser. Förklara ord. Ingen ska behöva berätta om sin egen sjukdom.
courses-listen-room-ask = Vem bör få ordet först?
courses-listen-room-1-choice = De som är chefer
courses-listen-room-2-choice = Representanterna
courses-listen-room-after = När chefen talar sist säger de andra mer.
