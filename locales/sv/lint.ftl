### Vad klarspråkskontrollen säger till den som skriver.

lint-title-found =
    { $count ->
        [one] Klarspråk: ett förslag
       *[other] Klarspråk: { $count } förslag
    }
lint-nothing-found = Klarspråk: inga förslag
lint-use-safe-choice = Gör säkra ändringar
lint-one-by-one-choice = Titta på ett i taget
lint-send-anyway-choice = Skicka ändå
lint-must-mend = Du måste rätta det här innan du kan skicka.
lint-ask-reason = Skriv en kort orsak, så skickar jag det ändå.

lint-sentence = Meningen har { $count } ord. Högst { $limit } är lätt att läsa.
lint-sentence-split = Meningen har { $count } ord. Högst { $limit } är lätt att läsa. Dela den vid ”{ $at }”.
lint-mean = Meningarna har i snitt { $count } ord. Högst { $limit } är lätt att läsa.
lint-lix = Texten har lästal { $lix }. Över { $limit } är den tung.
lint-length = Meddelandet har { $letters } tecken. Dela det om det blir över { $limit }.
lint-paragraph = Stycket har { $count } ord. Dela det vid { $limit }.
lint-title = Den första raden har { $letters } tecken. Högst { $limit } syns i aviseringen.
lint-action = De tre första meningarna säger inte vad läsaren ska göra.
lint-deadline-late = Sista dagen står inte i de tre första meningarna.
lint-weekday-wrong = ”{ $typed }” finns inte. Datumet är { $day }.
lint-weekday-missing = Veckodagen saknas i ”{ $typed }”. Skriv { $day }.
lint-no-such-day = ”{ $typed }” finns inte.
lint-deadline-past = Sista dagen { $day } har varit.
lint-date-figures = Skriv ”{ $typed }” med veckodag och månad som ord.
lint-date-relative = Skriv datumet i stället för ”{ $typed }”.
lint-clock = Skriv ”{ $typed }” som klockslag, till exempel { $example }.
lint-emoji = Använd ord, inte tecken som bilder.
lint-table = Skriv ett tal per rad. Tabeller går inte att läsa i ett samtal.
lint-capitals = Skriv ”{ $word }” med små bokstäver.
lint-styled = Använd vanliga bokstäver.
lint-abbreviation = ”{ $word }” kan bli ”{ $better }”.
lint-acronym = Förklara ”{ $word }” första gången.
lint-acronym-known = Förklara ”{ $word }”: { $better }.
lint-heavy = ”{ $word }” kan bli ”{ $better }”.
lint-heavy-some = Lättare än ”{ $word }”: { $better }.
lint-heavy-note = ”{ $word }” är tungt: { $better }.
lint-long-word = ”{ $word }” har { $letters } bokstäver. Förklara det, eller dela det.
lint-double-negation = Två nekningar: ”{ $typed }”. Säg det utan.
lint-negation = Kan du säga ”{ $word }” på ett annat sätt?
lint-passive = Vem gör det? ”{ $word }” säger inte det.
lint-link-bare = Ge länken ett namn i stället för { $typed }.
lint-link-empty = ”{ $typed }” säger inte vad som finns bakom länken.
lint-term = Rådet säger ”{ $better }”, inte ”{ $word }”.
lint-items = Listan har { $count } punkter. Högst { $limit } är lätt att hålla reda på.
lint-buttons-many = Det finns { $count } val. Högst { $limit } är lätt att välja mellan.
lint-button-long = Valet ”{ $label }” är längre än { $limit } tecken.
lint-button-same = Flera val börjar med samma ord som ”{ $label }”.
lint-button-empty = Valet ”{ $label }” säger inte vad som händer.
lint-button-emoji = Valet ”{ $label }” måste vara ord.
lint-choice-missing = Val { $n }, ”{ $label }”, står inte i texten.

lint-title-greeting = ”{ $typed }” blir allt som syns i aviseringen. Säg vad meddelandet gäller.
lint-topics = ”{ $typed }” börjar på något nytt. Skicka det i ett eget meddelande.
lint-nothing-to-do = Säg att läsaren inte behöver göra något.
lint-person = Säg hur läsaren får prata med en människa.
lint-order-help = Skriv om hjälp sist, efter det läsaren ska göra.
lint-order-choices = Säg vad läsaren ska göra innan valen kommer.
lint-wrapped = Raden slutar mitt i en mening. Låt den fortsätta.
lint-year-missing = ”{ $typed }” är långt fram. Skriv { $day }.
lint-date-vague = ”{ $typed }”: skriv vilket datum det är.
lint-clock-wrong = Klockan kan inte vara ”{ $typed }”.
lint-clock-backwards = ”{ $typed }” slutar innan det börjar.
lint-money = Skriv ”{ $typed }” som ”{ $better }”.
lint-digits = Skriv ”{ $typed }” i grupper: { $better }.
lint-rare = Få säger ”{ $word }”. Det betyder: { $better }.
lint-guilt = ”{ $typed }” ger läsaren skuld. Säg bara vad som behövs nu.
lint-language = Meningen är på ett annat språk: { $language }. Säg det först.
lint-language-whole = Texten verkar vara på ett annat språk: { $language }.
lint-picture = Skriv vad bilden visar.
lint-voice = Skriv texten före ljudet.
lint-machine = Förslag från en maskin ({ $name }). Läs det noga innan du använder det.
lint-machine-approved = Förslag från en maskin ({ $name }), godkänt av { $person }.
lint-learned = Få säger ”{ $word }”. Förklara det, eller välj ett lättare ord.
