### The user guide for the secretary of a council.

guides-secretary = Användarguide för sekreterare
guides-secretary-about = Du skickar ut ärenden, ser till att folk får svar och skriver protokoll. Rådslag räknar dagar, påminner och gör filerna. Du bestämmer vad som går ut.

guides-secretary-day = Börja dagen
guides-secretary-day-1 = Skriv ”{ TYPED("morning") }”. Du får det som väntar på dig, med det viktigaste först.
guides-secretary-day-2 = Skriv ”{ TYPED("undelivered") }” för att se vem som inte fick ett meddelande, och varför.
guides-secretary-day-3 = Skriv ”{ TYPED("away") }” före semestern. Då tar någon annan över dina meddelanden.

guides-secretary-plan = Planera mötet
guides-secretary-plan-1 = Skriv ”{ TYPED("plan-year") }” för att lägga in årets möten, eller ”{ TYPED("plan-meeting") }” för ett.
guides-secretary-plan-2 = Skriv ”{ TYPED("ask-dates") }” när du inte vet vilken dag som passar.
guides-secretary-plan-3 = Rådslag räknar ut alla datum efter rådets regler. Se dem med ”{ TYPED("deadlines") }”.
guides-secretary-plan-4 = Skriv ”{ TYPED("describe-meeting") }” och berätta om rummet, pauserna och vägen dit.

guides-secretary-agenda = Skicka ut ärendena
guides-secretary-agenda-1 = Skicka kallelsen som fil: Word, PDF eller text. Eller skriv ”{ TYPED("read-agenda") }” och klistra in texten.
guides-secretary-agenda-2 = Läs det Rådslag har förstått. Rätta genom att skriva, till exempel ”3 Ny rubrik”.
guides-secretary-agenda-3 = Skriv ”{ TYPED("fill-item") }” för varje ärende rådet kan påverka. Säg vad som är öppet och vad som är bestämt.
guides-secretary-agenda-4 = Skriv ”{ TYPED("attach-paper") }” för att lägga till en handling.
guides-secretary-agenda-5 = Skriv ”{ TYPED("papers-clock") }”. Där ser du vad som saknas.
guides-secretary-agenda-6 = Skriv ”{ TYPED("preview-agenda") }” för att se ärendena så som en ledamot får dem.
guides-secretary-agenda-7 = Skriv ”{ TYPED("publish-agenda") }”. Du ser vilka som får dem innan du säger ja.

guides-secretary-plain = Skriv så att folk förstår
guides-secretary-plain-1 = Skriv korta meningar och säg vem som gör vad. Förklara ord som bara yrkesfolk använder.
guides-secretary-plain-2 = Innan något går ut läser Rådslag din text. Du får förslag på det som är tungt och rättar med ett tryck.
guides-secretary-plain-3 = Skriv ”{ TYPED("reading-state") }” för att se vem som har läst och vem som behöver hjälp.
guides-secretary-plain-4 = En ledamot kan säga att ett meddelande är oklart. Du får veta det och kan skriva om det.
guides-secretary-plain-5 = Skriv ”{ TYPED("answer-help") }” när någon har frågat om en handling.
guides-secretary-plain-6 = Skriv ”{ TYPED("print-list") }” för att se vem som ska ha papper med posten.
guides-secretary-plain-7 = Skriv ”{ TYPED("print-posted") }” när breven är skickade.
guides-secretary-plain-8 = Skriv ”{ TYPED("show-unclear") }” för att se vad folk inte förstod.
guides-secretary-plain-9 = Skriv ”{ TYPED("add-word") }” för att förklara ett ord för alla. Skriv ”{ TYPED("explain-word") }” när någon har frågat om ett.

guides-secretary-meeting = Håll mötet
guides-secretary-meeting-1 = Skriv ”{ TYPED("open-meeting") }” när ni börjar.
guides-secretary-meeting-2 = Skriv ”{ TYPED("begin-item") }” för varje ärende.
guides-secretary-meeting-3 = Skriv ”{ TYPED("mark-info") }” och texten för det som ska stå i protokollet.
guides-secretary-meeting-4 = Skriv ”{ TYPED("record-decision") }” för ett beslut, och ”{ TYPED("record-action") }” för en uppgift.
guides-secretary-meeting-5 = Skriv ”{ TYPED("attendance") }” för att rätta vem som var där. Pengarna följer närvaron.
guides-secretary-meeting-6 = Skriv ”{ TYPED("close-meeting") }” när mötet är slut.

guides-secretary-minutes = Gör klart protokollet
guides-secretary-minutes-1 = Skriv ”{ TYPED("written-so-far") }” för att läsa det som är märkt.
guides-secretary-minutes-2 = Skriv ”{ TYPED("minutes-draft") }”. Utkastet går till ledamöterna, med en sista dag för att säga till om fel.
guides-secretary-minutes-3 = Skriv ”{ TYPED("minutes-approve") }” när tiden är ute. Texten blir låst.
guides-secretary-minutes-4 = Skriv ”{ TYPED("minutes-addendum") }” om du måste rätta något senare.
guides-secretary-minutes-5 = Skriv ”{ TYPED("get-minutes") }” för att få det som PDF, Word, stor stil eller tabell.

guides-secretary-answers = Se till att folk får svar
guides-secretary-answers-1 = Skriv ”{ TYPED("open-inputs") }”. Alla synpunkter utan svar står där, med sista dag.
guides-secretary-answers-2 = Skriv ”{ TYPED("assign-owner") }” för att säga vem som ska svara.
guides-secretary-answers-3 = Skriv ”{ TYPED("set-outcome") }”. Välj vad som hände och skriv varför med vanliga ord.
guides-secretary-answers-4 = Den som lämnade synpunkten får svaret på sitt språk och kan svara tillbaka.
guides-secretary-answers-5 = Skriv ”{ TYPED("news-from-there") }” när någon utanför har svarat.

guides-secretary-vote = Låt rådet rösta
guides-secretary-vote-1 = Skriv ”{ TYPED("open-vote") }” och välj ärende, fråga och sätt att rösta.
guides-secretary-vote-2 = Välj hemlig när det gäller personer. Då kan ingen se vem som röstade på vad.
guides-secretary-vote-3 = Skriv ”{ TYPED("assisted-ballot") }” för den som röstar på papper. Ett vittne måste vara med.
guides-secretary-vote-4 = Skriv ”{ TYPED("close-vote") }”. Rådslag räknar och skickar resultatet till alla.

guides-secretary-files = Hämta filerna
guides-secretary-files-1 = Skriv ”{ TYPED("export") }” för register och tabeller.
guides-secretary-files-2 = Skriv ”{ TYPED("get-report") }” för årsrapport, arkivpaket och webbsidor.
guides-secretary-files-3 = Skriv ”{ TYPED("year-figures") }” för året i siffror.
