### The user guide for the coordinator of a council.

guides-coordinator = Användarguide för samordnare
guides-coordinator-about = Du tar emot ledamöterna och ser till pengarna. Du svarar när någon vill prata med en människa. Sekreterarens arbete står i en egen guide.

guides-coordinator-found = Starta rådet
guides-coordinator-found-1 = Den som driver Rådslag gör rådet och ger dig en kod.
guides-coordinator-found-2 = Öppna chatten med roboten och skicka koden.
guides-coordinator-found-3 = Skriv ”{ TYPED("rules") }” och läs reglerna. Skriv ”{ TYPED("council-change") }” för att ändra en regel.
guides-coordinator-found-4 = Skriv ”{ TYPED("write-mandate") }” och förklara vad rådet är till för.
guides-coordinator-found-5 = Skriv ”{ TYPED("add-seat") }” för varje plats, och ”{ TYPED("add-body") }” för en grupp.
guides-coordinator-found-6 = Skriv ”{ TYPED("room-code") }” om rådet har en grupp på Telegram eller Matrix.
guides-coordinator-found-7 = Skriv ”{ TYPED("write-complaints") }” och säg var ledamöterna kan klaga.

guides-coordinator-members = Ta in ledamöterna
guides-coordinator-members-1 = Skicka ett kalkylark i chatten. Den första raden måste ha en kolumn som heter ”namn”.
guides-coordinator-members-2 = Skriv ”{ TYPED("import-members") }” om du hellre vill klistra in listan.
guides-coordinator-members-3 = Skriv ”{ TYPED("invitation-letters") }”. Du får en sida till var och en, med kod och förklaring. Skriv ut den.
guides-coordinator-members-4 = Skriv ”{ TYPED("confirm-person") }” när någon har använt koden. Säg ja bara till den du känner igen.
guides-coordinator-members-5 = Skriv ”{ TYPED("invite") }” för en person, och ”{ TYPED("invite-again") }” när koden är gammal.
guides-coordinator-members-6 = Skriv ”{ TYPED("new-member-pack") }” för att få ett startpaket.

guides-coordinator-people = Håll kontakt med folk
guides-coordinator-people-1 = Skriv ”{ TYPED("talked") }”. Där står de som vill prata med en människa.
guides-coordinator-people-2 = Skriv ”{ TYPED("person-card") }” för att se vad som hjälper en person på möten.
guides-coordinator-people-3 = Skriv ”{ TYPED("call-deputy") }” när en ledamot inte kan komma.
guides-coordinator-people-4 = Skriv ”{ TYPED("lock-person") }” när någon har tappat telefonen.
guides-coordinator-people-5 = Skriv ”{ TYPED("ending-terms") }” för att se vem som går ut. Du får också veta det 60 och 30 dagar före.
guides-coordinator-people-6 = Skriv ”{ TYPED("talks-ahead") }” för att se samtalen du har bokat.

guides-coordinator-roles = Ge roller
guides-coordinator-roles-1 = Skriv ”{ TYPED("give-role") }”. Välj person, roll och dagar.
guides-coordinator-roles-2 = Är rollen på kontoret måste någon annan säga ja med ”{ TYPED("agree-role") }”.
guides-coordinator-roles-3 = Skriv ”{ TYPED("end-role") }” när någon slutar i rollen.

guides-coordinator-fees = Betala arvode
guides-coordinator-fees-1 = Rådslag gör underlagen efter närvaron. Ledamoten ser över sitt underlag och säger ja.
guides-coordinator-fees-2 = Ge en person rollen attestant, och en annan rollen beslutsattestant. Ingen godkänner pengar ensam.
guides-coordinator-fees-3 = Attestanten skriver ”{ TYPED("fees-to-certify") }”, ser på raderna och skriver ”{ TYPED("fee-certify") }”.
guides-coordinator-fees-4 = Beslutsattestanten skriver ”{ TYPED("fees-to-approve") }”, och sedan ”{ TYPED("fee-approve") }”.
guides-coordinator-fees-5 = Beslutsattestanten skriver ”{ TYPED("export-payroll") }”. Den som driver Rådslag hämtar filen till lön.
guides-coordinator-fees-6 = Beslutsattestanten skriver ”{ TYPED("mark-paid") }” när pengarna är betalda. Då får ledamöterna veta det.
guides-coordinator-fees-7 = Skriv ”{ TYPED("late-fees") }” för att se det som är för sent.

guides-coordinator-notices = Skriv till alla
guides-coordinator-notices-1 = Skriv ”{ TYPED("send-notice") }”.
guides-coordinator-notices-2 = Se meddelandet som en ledamot innan du säger ja.
guides-coordinator-notices-3 = Skriv ”{ TYPED("undelivered") }” efteråt. De som inte fick det måste du ringa.

guides-coordinator-privacy = Skydda det som är hemligt
guides-coordinator-privacy-1 = Skriv aldrig personnummer eller kontonummer i chatt. Rådslag stoppar dem.
guides-coordinator-privacy-2 = Enskilda fall hör inte hemma i rådet. Rådslag håller dem kvar, och du visar personen rätt väg.
guides-coordinator-privacy-3 = Skriv ”{ TYPED("council-change") }” för att bestämma hur mycket Telegram får visa.
guides-coordinator-privacy-4 = Skriv ”{ TYPED("public-part") }” för att bestämma vad alla får se på webbsidorna.

guides-coordinator-handover = Lämna över
guides-coordinator-handover-1 = Ge den nya rollen som samordnare, och be någon annan säga ja.
guides-coordinator-handover-2 = Skriv ”{ TYPED("get-report") }” och välj paketet till den som tar över.
guides-coordinator-handover-3 = Gå igenom ”{ TYPED("outstanding") }” tillsammans.
guides-coordinator-handover-4 = Skriv ”{ TYPED("handover") }” när en plats i rådet går vidare till någon annan.
