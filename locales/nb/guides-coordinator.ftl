### The user guide for the coordinator of a council. nb is the source.

guides-coordinator = Brukerveiledning for koordinatorer
guides-coordinator-about = Du tar imot medlemmene og passer på pengene. Du svarer når noen vil snakke med et menneske. Sekretærens arbeid står i en egen veiledning.

guides-coordinator-found = Start rådet
guides-coordinator-found-1 = Den som drifter Rådslag, lager rådet og gir deg en kode.
guides-coordinator-found-2 = Åpne chatten med roboten, og send koden.
guides-coordinator-found-3 = Skriv «{ TYPED("rules") }», og les reglene. Skriv «{ TYPED("council-change") }» for å endre en regel.
guides-coordinator-found-4 = Skriv «{ TYPED("write-mandate") }», og forklar hva rådet er til for.
guides-coordinator-found-5 = Skriv «{ TYPED("add-seat") }» for hver plass, og «{ TYPED("add-body") }» for en gruppe.
guides-coordinator-found-6 = Skriv «{ TYPED("room-code") }» hvis rådet har en gruppe på Telegram eller Matrix.
guides-coordinator-found-7 = Skriv «{ TYPED("write-complaints") }», og si hvor medlemmene kan klage.

guides-coordinator-members = Ta inn medlemmene
guides-coordinator-members-1 = Send et regneark i chatten. Den første raden må ha en kolonne som heter «navn».
guides-coordinator-members-2 = Skriv «{ TYPED("import-members") }» hvis du heller vil lime inn listen.
guides-coordinator-members-3 = Skriv «{ TYPED("invitation-letters") }». Du får en side til hver, med kode og forklaring. Skriv den ut.
guides-coordinator-members-4 = Skriv «{ TYPED("confirm-person") }» når noen har brukt koden. Si ja bare til den du kjenner igjen.
guides-coordinator-members-5 = Skriv «{ TYPED("invite") }» for én person, og «{ TYPED("invite-again") }» når koden er gammel.
guides-coordinator-members-6 = Skriv «{ TYPED("new-member-pack") }» for å få en startpakke.

guides-coordinator-people = Følg opp folk
guides-coordinator-people-1 = Skriv «{ TYPED("talked") }». Der står de som vil snakke med et menneske.
guides-coordinator-people-2 = Skriv «{ TYPED("person-card") }» for å se hva som hjelper en person i møter.
guides-coordinator-people-3 = Skriv «{ TYPED("call-deputy") }» når et medlem ikke kan komme.
guides-coordinator-people-4 = Skriv «{ TYPED("lock-person") }» når noen har mistet telefonen.
guides-coordinator-people-5 = Skriv «{ TYPED("ending-terms") }» for å se hvem som går ut. Du får også beskjed 60 og 30 dager før.
guides-coordinator-people-6 = Skriv «{ TYPED("talks-ahead") }» for å se samtalene du har avtalt.

guides-coordinator-roles = Gi roller
guides-coordinator-roles-1 = Skriv «{ TYPED("give-role") }». Velg person, rolle og dager.
guides-coordinator-roles-2 = Er rollen på kontoret, må en annen si ja med «{ TYPED("agree-role") }».
guides-coordinator-roles-3 = Skriv «{ TYPED("end-role") }» når noen slutter i rollen.

guides-coordinator-fees = Betal godtgjørelse
guides-coordinator-fees-1 = Rådslag lager kravene etter oppmøtet. Medlemmet ser over sitt krav og sier ja.
guides-coordinator-fees-2 = Gi én person rollen attestant, og en annen rollen anviser. Ingen godkjenner penger alene.
guides-coordinator-fees-3 = Attestanten skriver «{ TYPED("fees-to-certify") }», ser på linjene og skriver «{ TYPED("fee-certify") }».
guides-coordinator-fees-4 = Anviseren skriver «{ TYPED("fees-to-approve") }», og så «{ TYPED("fee-approve") }».
guides-coordinator-fees-5 = Anviseren skriver «{ TYPED("export-payroll") }». Den som drifter, henter filen til lønn.
guides-coordinator-fees-6 = Anviseren skriver «{ TYPED("mark-paid") }» når pengene er betalt. Da får medlemmene vite det.
guides-coordinator-fees-7 = Skriv «{ TYPED("late-fees") }» for å se det som er for sent.

guides-coordinator-notices = Skriv til alle
guides-coordinator-notices-1 = Skriv «{ TYPED("send-notice") }».
guides-coordinator-notices-2 = Se meldingen som et medlem før du sier ja.
guides-coordinator-notices-3 = Skriv «{ TYPED("undelivered") }» etterpå. De som ikke fikk den, må du ringe.

guides-coordinator-privacy = Pass på hemmeligheter
guides-coordinator-privacy-1 = Skriv aldri fødselsnummer eller kontonummer i chat. Rådslag stopper dem.
guides-coordinator-privacy-2 = Enkeltsaker hører ikke hjemme i rådet. Rådslag holder dem igjen, og du viser personen riktig vei.
guides-coordinator-privacy-3 = Skriv «{ TYPED("council-change") }» for å bestemme hvor mye Telegram får vise.
guides-coordinator-privacy-4 = Skriv «{ TYPED("public-part") }» for å bestemme hva alle får se på nettsidene.

guides-coordinator-handover = La andre ta over
guides-coordinator-handover-1 = Gi den nye rollen som koordinator, og få en annen til å si ja.
guides-coordinator-handover-2 = Skriv «{ TYPED("get-report") }», og velg pakken til den som tar over.
guides-coordinator-handover-3 = Gå gjennom «{ TYPED("outstanding") }» sammen.
guides-coordinator-handover-4 = Skriv «{ TYPED("handover") }» når en plass i rådet går videre til en annen.
