### The user guide for the coordinator of a council.

guides-coordinator = Brukarrettleiing for koordinatorar
guides-coordinator-about = Du tek imot medlemene og passar på pengane. Du svarar når nokon vil snakke med eit menneske. Arbeidet til sekretæren står i ei eiga rettleiing.

guides-coordinator-found = Start rådet
guides-coordinator-found-1 = Den som driftar Rådslag, lagar rådet og gir deg ein kode.
guides-coordinator-found-2 = Opne chatten med roboten, og send koden.
guides-coordinator-found-3 = Skriv «{ TYPED("rules") }», og les reglane. Skriv «{ TYPED("council-change") }» for å endre ein regel.
guides-coordinator-found-4 = Skriv «{ TYPED("write-mandate") }», og forklar kva rådet er til for.
guides-coordinator-found-5 = Skriv «{ TYPED("add-seat") }» for kvar plass, og «{ TYPED("add-body") }» for ei gruppe.
guides-coordinator-found-6 = Skriv «{ TYPED("room-code") }» om rådet har ei gruppe på Telegram eller Matrix.
guides-coordinator-found-7 = Skriv «{ TYPED("write-complaints") }», og sei kvar medlemene kan klage.

guides-coordinator-members = Ta inn medlemene
guides-coordinator-members-1 = Send eit rekneark i chatten. Den første rada må ha ei kolonne som heiter «namn».
guides-coordinator-members-2 = Skriv «{ TYPED("import-members") }» om du heller vil lime inn lista.
guides-coordinator-members-3 = Skriv «{ TYPED("invitation-letters") }». Du får ei side til kvar, med kode og forklaring. Skriv ho ut.
guides-coordinator-members-4 = Skriv «{ TYPED("confirm-person") }» når nokon har brukt koden. Sei ja berre til den du kjenner att.
guides-coordinator-members-5 = Skriv «{ TYPED("invite") }» for éin person, og «{ TYPED("invite-again") }» når koden er gammal.
guides-coordinator-members-6 = Skriv «{ TYPED("new-member-pack") }» for å få ei startpakke.

guides-coordinator-people = Følg opp folk
guides-coordinator-people-1 = Skriv «{ TYPED("talked") }». Der står dei som vil snakke med eit menneske.
guides-coordinator-people-2 = Skriv «{ TYPED("person-card") }» for å sjå kva som hjelper ein person i møte.
guides-coordinator-people-3 = Skriv «{ TYPED("call-deputy") }» når ein medlem ikkje kan kome.
guides-coordinator-people-4 = Skriv «{ TYPED("lock-person") }» når nokon har mista telefonen.
guides-coordinator-people-5 = Skriv «{ TYPED("ending-terms") }» for å sjå kven som går ut. Du får òg beskjed 60 og 30 dagar før.
guides-coordinator-people-6 = Skriv «{ TYPED("talks-ahead") }» for å sjå samtalane du har avtalt.

guides-coordinator-roles = Gi roller
guides-coordinator-roles-1 = Skriv «{ TYPED("give-role") }». Vel person, rolle og dagar.
guides-coordinator-roles-2 = Er rolla på kontoret, må ein annan seie ja med «{ TYPED("agree-role") }».
guides-coordinator-roles-3 = Skriv «{ TYPED("end-role") }» når nokon sluttar i rolla.

guides-coordinator-fees = Betal godtgjersle
guides-coordinator-fees-1 = Rådslag lagar krava etter oppmøtet. Medlemen ser over kravet sitt og seier ja.
guides-coordinator-fees-2 = Gi éin person rolla attestant, og ein annan rolla tilvisar. Ingen godkjenner pengar åleine.
guides-coordinator-fees-3 = Attestanten skriv «{ TYPED("fees-to-certify") }», ser på linjene og skriv «{ TYPED("fee-certify") }».
guides-coordinator-fees-4 = Tilvisaren skriv «{ TYPED("fees-to-approve") }», og så «{ TYPED("fee-approve") }».
guides-coordinator-fees-5 = Tilvisaren skriv «{ TYPED("export-payroll") }». Den som driftar, hentar fila til løn.
guides-coordinator-fees-6 = Tilvisaren skriv «{ TYPED("mark-paid") }» når pengane er betalte. Då får medlemene vite det.
guides-coordinator-fees-7 = Skriv «{ TYPED("late-fees") }» for å sjå det som er for seint.

guides-coordinator-notices = Skriv til alle
guides-coordinator-notices-1 = Skriv «{ TYPED("send-notice") }».
guides-coordinator-notices-2 = Sjå meldinga som ein medlem før du seier ja.
guides-coordinator-notices-3 = Skriv «{ TYPED("undelivered") }» etterpå. Dei som ikkje fekk ho, må du ringje.

guides-coordinator-privacy = Pass på løyndomar
guides-coordinator-privacy-1 = Skriv aldri fødselsnummer eller kontonummer i chat. Rådslag stoppar dei.
guides-coordinator-privacy-2 = Enkeltsaker høyrer ikkje heime i rådet. Rådslag held dei att, og du viser personen rett veg.
guides-coordinator-privacy-3 = Skriv «{ TYPED("council-change") }» for å bestemme kor mykje Telegram får vise.
guides-coordinator-privacy-4 = Skriv «{ TYPED("public-part") }» for å bestemme kva alle får sjå på nettsidene.

guides-coordinator-handover = La andre ta over
guides-coordinator-handover-1 = Gi den nye rolla som koordinator, og få ein annan til å seie ja.
guides-coordinator-handover-2 = Skriv «{ TYPED("get-report") }», og vel pakken til den som tek over.
guides-coordinator-handover-3 = Gå gjennom «{ TYPED("outstanding") }» saman.
guides-coordinator-handover-4 = Skriv «{ TYPED("handover") }» når ein plass i rådet går vidare til ein annan.
