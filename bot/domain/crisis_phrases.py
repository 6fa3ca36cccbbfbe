"""What people say when they may be in danger, in bokmål, nynorsk, Swedish and English; each of these alone is a reason to ask."""

from __future__ import annotations

WRITER = r"(?:jeg|eg|æ|ej|jag|ja|i|i'm|i've|i'd|i'll)"
ME = r"(?:meg|mæ|mig|mej|me|myself)"
NOT = (
    r"(?:ikke|ikkje|ikkj|itj|itte|int|inte|ej|aldri|aldrig|never|not|don't|dont|can't|cant|cannot|won't|couldn't|wouldn't|didn't|"
    r"ain't|ingen|no longer)"
)
MORE = r"(?:læng|længer|lenger|lengre|lengur|mer|meir|mere|längre|any ?more|any longer|no more)"
_STOP = r"(?= *(?:[.!?,;:…)]|$)| för\b| og\b| och\b| and\b| men\b| but\b| for\b| når\b| när\b| when\b| nå\b| no\b| nu\b| now\b)"
_WISH = (
    r"(?:vil(?:le)?|skulle|ønske[rt]?|ønskje[rt]?|ynskje[rt]?|håpe[rt]?|håpar|lyst|kunne|bare|berre|bara|vill|önskar|hoppas|önskade|"
    r"vilja|"
    r"want(?:ed)?|wanna|wish|hope|could|just|pray|need|drømmer|drøymer|drömmer|dream)"
)
_LIVE = r"(?:leve|leva|lev|live|living|alive|exist\w*|eksister\w*|existera|finnes|finnast|finnas|i live|vid liv)"
_GONE = (
    r"(?:dør|døde|døyr|døydde|dog|dör|dø|døy|dö|died?|dead|død|daud|death|borte|vekke?|borta|gone|forsvant|forsvann|forsvinner|forsvinn|"
    r"försvann|försvinner|disappear(?:ed)?|vanish(?:ed)?|not here|(?:weren'?t|wasn'?t) (?:here|around)|(?:var|er|är) (?:død|daud|död)|"
    r"(?:ikke|ikkje|inte|aldri|aldrig) (?:fantes|fanst|fans|fanns|finst|fins|finnes|finns|var (?:her|til|här)|er (?:her|til)|är här|"
    r"levde|var født|var fødd|vart fødd|ble født|hade fötts|föddes))"
)
CUT = (
    r"(?:skad(?:er|ar|e|et|a|de|ade|at)|kutt(?:er|ar|e|et|a)|skj(?:ære?r?|er|er)|skär(?:a)?|skar|skåre|skurit|skåret|risp(?:er|ar|e|a|"
    r"et)|"
    r"rispa(?:r|de|t)?|brenn(?:er)?|bränn(?:er|a)|hurt(?:ing)?|cut(?:ting)?|harm(?:ing|ed)?|burn(?:ing|t|ed)?|straffer|straffar)"
)

STRONG = (
    # an end to a life of one's own
    r"\b(?:ta|tar|tek|tok|tatt|teke|tog|tagit|avslutt\w*|avslut\w*|ende|ender|end|ends|ending|take|taking|finish|slutte|gjøre? slutt på|"
    r"gjer\w* slutt på|gör\w* slut på) (?:\w+ ){0,2}?(?:livet mitt|mitt (?:eget |eige )?liv|my (?:own )?life)\b"
    r"(?! på| tilbake| attende| tillbaka| back| story| med ro| seriously| insurance| i egne| i eigne)",
    r"\b(?:avslutt\w*|avslut\w*|ende) (?:livet)\b(?! på| i)",
    rf"\b(?:ferdig|færdig|klar|färdig|done|finished|through) (?:med|with) (?:livet|life|å leve|att leva|living|being alive|"
    rf"everything)\b{_STOP}",
    rf"\b(?:lei|trøtt|trøytt|trytt|sliten|kvalm|trött|less|utleid|tired|sick|fed up|weary|exhausted)\b (?:\w+ )?(?:av|på|of|with|from) "
    rf"(?:hele |heile |hela )?(?:livet|life|å leve|å leva|att leva|living|being alive|being here|existing|å være til|å vere til|"
    rf"att finnas)(?: mitt)?{_STOP}",
    # not to live, not to wake up
    rf"\b{NOT} (?:[\w']+ ){{0,4}}?(?:{_LIVE})(?: (?:{MORE}|her {MORE}|til|slik|sånn|sån|så ?här|this way|på denne måten|med (?:dette|"
    rf"det|"
    rf"meg selv|meg sjølv|mig själv|smerten|smerta|smärtan)(?: {MORE})?|with (?:myself|this|it|the pain|"
    rf"this pain)(?: {MORE})?))*{_STOP}",
    rf"\b{NOT} (?:[\w']+ ){{0,4}}?(?:{_LIVE}) (?:like this|så ?här|sånn her|slik lenger|sånn lenger)\b",
    rf"\b{_WISH}\b[^.!?]{{0,60}}?\b(?:{NOT}|slippe|sleppe|slipper|slepp|slippa|slipp|slapp|slopp) (?:\w+ ){{0,4}}?"
    r"(?:våkn\w+|vakn\w+|wak(?:e|ing)|stå opp (?:igjen|att|meir|mer)|stige upp igen|gå upp igen|open my eyes|åpne øynene|opne auga|"
    r"öppna ögonen)\b(?! av| på| from| to)",
    r"\b(?:slippe|sleppe|slipper|slepp|slippa|stop|stopped|slutte) (?:å |att )?(?:leve|leva|living|existing|eksistere|finnas|finnes|"
    r"være til|vere til|"
    r"være her|vere her|vara här)\b(?! på| av| i)",
    r"\b(?:sov(?:e|a|na|ne)|somna|sovn[ea]|sleep|fall asleep|kvile|hvile|vila)(?: \w+){0,2} (?:for (?:alltid|godt|ever|evig)|forever|"
    r"för (?:alltid|gott)|"
    r"til evig tid)\b",
    # that it may end
    rf"\b(?:vil|ønske[rt]?|ynskjer|ønskjer|håper|håpar|vill|önskar|hoppas|want|wish|need|skulle|orker)\b(?: [\w']+){{0,4}} (?:det|dette|"
    rf"alt|alt sammen|"
    rf"det hele|det heile|alt i hop|allt|allting|it|this|everything|livet)(?: [\w']+){{0,3}} (?:over|forbi|förbi|slutt|slut|stoppe|"
    rf"stopp|ende|end|stop|"
    rf"stops|ends|ended|finished)(?: snart| soon)?{_STOP}",
    rf"\b(?:my life|livet mitt|mitt liv|heile livet|hele livet|hela livet|livet)\b (?:\w+ ){{0,3}}(?:over|slutt|slut|forbi|förbi|ended?|"
    rf"ferdig|finished|ruined|pointless|hopeless|håpløst|håplaust|hopplöst|worthless|verdiløst|"
    rf"meningsløst|meningslaust|meningslöst|värdelöst){_STOP}",
    rf"\b(?:hat(?:er|ar|e)|hates?) (?:å |att )?(?:livet|leve|leva|våkne|vakne|vakna|waking up|mitt liv|my life|being alive|living|life|"
    rf"meg (?:selv|sjølv)|mig själv|myself)\b(?! på| i){_STOP}",
    # nothing to live for
    r"\b(?:ingen|inga|ikke noen|ikkje nokon|inte någon|ikke|ikkje|inte|no|any|what's the|what is the|see the|lost the|tapt|mista|mistet|"
    r"tappat|förlorat|hvilken|kva er|hva er|vad är)\b "
    r"(?:\w+ ){0,2}?(?:vits\w*|grunn\w*|poeng\w*|meining\w*|mening\w*|livslyst\w*|livslust\w*|livsgnist\w*|idé|anledning|skäl|orsak|"
    r"point|reason|meaning|purpose|will|sense)\b"
    r"(?: \w+){0,6}? (?:leve|leva|lever|livet|liv|live|living|life|alive|mitt liv|exist\w*|vara vid liv|finnas|go on|keep going|"
    r"being here|jeg er her|eg er her|jag är här|jag finns)\b(?! på| av| i (?:byen|kommun))",
    r"\b(?:ingenting|ikke noe|ikkje noko|inget|inte något|nothing)\b(?: [\w']+){0,3} (?:å |att |to )?(?:leve|leva|live) (?:for|för)\b",
    r"\b(?:hvorfor|kvifor|varför|why) (?:[\w']+ ){1,4}?(?:leve|leva|live|living|go on|halde fram|stå opp om morgenen)\b(?! på| av| med|"
    r" i | on | in )",
    r"\b(?:nok|nog|enough) (?:av|of) (?:livet|life|å leve|att leva|living)\b|\b(?:livet|life)\b (?:[\w']+ ){0,2}?(?:ikke|ikkje|inte|not|"
    r"isn'?t) (?:lenger |meir |längre )?(?:verdt|verd|värt|worth)\b",
    r"\b(?:gonna|going to|i'll|wanna|want to|about to|skal|ska|vil|vill) (?:just |bare |berre |bara )?end it\b(?! with| at)",
    r"\b(?:hjert\w*|hjart\w*|hjärtat|heart)\b (?:[\w']+ ){0,4}?(?:stoppe\w*|stanse|stop|stopp|stanna\w*|slutte|slå)(?= *(?:[.!?,;:…]|$))",
    r"\b(?:forsvinne|forsvinn|försvinna|disappear)\b[^.!?]{0,20}\b(?:for godt|for alltid|for ever|för gott|för alltid|på riktig[t]?|"
    r"forever|permanent|fra alt|frå alt|från allt)",
    r"\b(?:stol\w*|lit\w*|trust)\b (?:[\w']+ ){0,3}?(?:meg (?:selv|sjøl|sjølv)|mig själv|myself)\b",
    r"\b(?:tenkt ut|tenkt gjennom|planlagt|planlegg|planerat|planerar|tänkt|tenkt|vet|veit|know|knows|planned|worked out|"
    r"figured out)\b (?:[\w']+ ){0,3}?(?:hvordan|korleis|hur|how)(?= *(?:[.!?,;:…]|$)|"
    r" (?:jeg|eg|jag|i)(?:'d|'ll)? (?:skal|ska|vil|would|will|want|ville|i så fall)?\b ?(?:gjøre|gjere|göra|do) (?:det|it)\b)",
    r"\b(?:gå|gikk|gjekk|gick|walk|wade|vasse|vade)\w*\b[^.!?]{0,25}(?:\buti\b|ut i (?:vann\w*|vatn\w*|sjø\w*|vattn\w*|sjön|älven|elva|"
    r"havet)|into the (?:sea|water|river|lake))|"
    r"\b(?:step|steg|steget|stepping) (?:off|ut|out|foran|framför|in front)\b",
    r"\b(?:was|were|be|been|hadde|hade|var|vore|vært) (?:jeg |eg |jag |i )?(?:vore |vært |varit )?(?:dead|død|daud|död)\b|"
    r"\bi'?m dead(?! tired| on| right| set| sure| wrong)|\bsooner i\b",
    r"\b(?:gör|göra|gjort|gjør|gjøre|gjere|gjer|do)\b (?:jag |jeg |eg )?(?:mig|meg|myself) (?:själv |selv |sjølv )?(?:illa|noe|noko|"
    r"vondt|något|harm)\b",
    r"\b(?:suicidal|selvmordstank\w*|sjølvmordstank\w*|självmordstank\w*)\b[^.!?]{0,25}\b(?:again|igjen|igen|att|tilbake|attende|"
    r"tillbaka|back|sterk\w*|stark\w*|stronger|worse|verre|värre)\b",
    r"\b(?:start\w*|begun|began|begynt|begynte|byrja|börjat|börjar|keep|been|going back to) (?:med )?(?:å |att |to )?(?:cutting|"
    r"self.?harming|kutte|kutta|skjære|skjere|skära|skade|skada|skär)\b(?= *(?:[.!?,;:…]|$)| again| igjen| igen| m[ei]g| myself)",
    r"\b(?:slår|slo|hit|hitting|bang|banging|dunk\w*|klor\w*|nyp\w*|scratch\w*|bit\w*) (?:og \w+ |och \w+ )?(?:me|meg|mig|myself|hodet|"
    r"huvudet|hovudet|my head)\b[^.!?]{0,25}(?:til|till|until|tills|i veggen|mot väggen|against)",
    r"\b(?:slutte|sluta|stop) (?:å |att )?(?:tenkj?e|tänka|thinking) (?:på|about|of) (?:selvmord|sjølvmord|självmord|suicide|døden|"
    r"dauden|döden|death|dying)",
    r"\b(?:livslyst|livslust|livsgnist|will to live)\w*\b[^.!?]{0,25}(?:borte|vekke?|borta|gone|slutt|slut|lost)|\b(?:mista|mistet|tapt|"
    r"tappat|förlorat|lost|no|ingen) "
    r"(?:all |my |the )?(?:livslyst|livslust|livsgnist|will to live)",
    # without me
    rf"\b(?:ingen|inga|nobody|no ?one|alle|alla|everyone|everybody|folk|familien|barna|borna|ungan\w*|familjen|barnen|dere|dykk|de|dei|"
    rf"dom|ni|they|you(?: all)?|"
    rf"my \w+|verden|verda|världen|world|kven|hvem|vem|who)\b[^.!?]{{0,45}}?(?:savn\w*|sakn\w*|bry(?:r|dd)\w*|brydd\w*|merk\w*|märk\w*|"
    rf"car(?:e|es|ed)|notic\w*|miss\w*|"
    rf"happi\w*|glad\w*|lykkelig\w*|favour|favor|tjeneste|tjänst|slipp\w*|slepp\w*|slapp|fri\b|bedre|betre|bättre|better|best|letter\w*|"
    rf"lettar\w*|lättar\w*|easier|relieved|letta|lettet|lättad)\b[^.!?]{{0,30}}?"
    rf"\b(?:om|hvis|viss|dersom|når|når|at|att|ifall|när|if|when|once|that) {WRITER}\b (?:[\w']+ ){{0,2}}?{_GONE}\b"
    r"(?! fra| frå| från| from|"
    rf" på| av)",
    rf"\b(?:om|hvis|viss|dersom|når|ifall|när|if|when|once) {WRITER} (?:[\w']+ ){{0,2}}?{_GONE}\b"
    r"(?! fra| frå| från| from| på)[^.!?]{0,40}"
    r"(?:savn|sakn|slipp|slepp|slapp|bryr|brydd|merk|märk|care|notic|miss me|happi|better|bedre|betre|bättre|easier|lettere|lettare|"
    r"lättare)",
    rf"\b(?:best|bedre|betre|bäst|bättre|better|easier|lettere|lettare|lättare|skönt|like greit|like godt|"
    rf"lika bra)\b[^.!?]{{0,35}}?\b(?:om|hvis|viss|dersom|at|att|"
    rf"ifall|if|that) {WRITER} (?:[\w']+ ){{0,2}}?{_GONE}\b(?! fra| frå| från| from| på| av)",
    rf"\b(?:rather|heller|hellre|helst|as well|wish i (?:was|were)|skulle ønske jeg var|ynskjer eg var|önskar jag var|be|være|vere|"
    rf"vara) (?:be |være |vere |vara |vil |å )?"
    rf"(?:dead|død|daud|död)\b{_STOP}",
    r"\b(?:ønsk\w+|ynskj\w+|önsk\w+|wish|bedre|betre|bättre|better|angrer|ångrar)\b[^.!?]{0,30}(?:aldri|aldrig|ikke|ikkje|inte|never|"
    r"not|hadn't)\b[^.!?]{0,20}"
    r"(?:født|fødd|fötts|född|föddes|born|blitt til|fantes|fanst|fanns|existed|eksistert)",
    r"\b(?:ork\w*|klar(?:er|ar|e)|makt\w*|greier|står (?:\w+ )?ut|can't|cant|cannot)\b[^.!?]{0,25}\b(?:livet|this life|life)\b(?! på|"
    r" i\b| av| at\b| in\b| on\b| som)",
    r"\b(?:gjøre|gjør|gjere|gjer|göra|gör) (?:det )?(?:slutt|ende|slut) på (?:livet|meg|mig)\b",
    rf"\b{NOT} (?:[\w']+ ){{0,4}}?(?:være|vere|vera|vara|be|bli) (?:her|här|here|til|till) {MORE}\b",
    r"\b(?:ingen|inga|no|any) (?:vei|veg|väg|way) (?:ut|out)\b(?: av (?:dette|det)| of this| ur det(?: här)?)?(?: for meg| för mig|"
    r" for me)?(?: lenger| lengre| längre)?(?= *(?:[.!?,;:…]|$))",
    r"\b(?:ingen|inget|ikke noe[n]?|ikkje nok[on]+|inte något|no|any)\b (?:\w+ )?(?:håp|hopp|hope|framtid|fremtid|"
    r"future)\b[^.!?]{0,15}\b(?:meg|mig|me)\b",
    r"\b(?:livet|life)\b[^.!?]{0,20}\b(?:for tungt?|too hard|too much|för tungt?|uutholdelig|outhärdlig\w*|unbearable|uuthaldeleg)\b",
    r"\b(?:har|hev|have|'ve) (?:jeg |eg |jag )?(?:\w+ )?(?:gitt|gjeve|gett|given) (?:opp|upp|up)(?= *(?:[.!?,;:…]|$))",
    r"\b(?:holde|halde|hålla|keep(?:ing)?) (?:meg|mig|myself) (?:i live|vid liv|alive)\b|\btried to end it\b|\b(?:prøvde|forsøkte|"
    r"försökte) (?:å |att )?(?:avslutte|avsluta) (?:det|livet|allt)\b",
    r"\b(?:point|sense|vits|poeng|mening|meining)\w* (?:\w+ )?(?:in|i|med) (?:å |att )?(?:me |my )?(?:carrying on|going on|fortsette|"
    r"fortsetje|fortsätta|halde fram)(?= *(?:[.!?,;:…]|$))",
    # ways and preparations
    r"\b(?:kms|unalive)\b|\bkeep(?:ing)? myself safe\b",
    r"\b(?:bestemt|bestämt|valgt|valt|satt|sett|set|picked|chosen|plukka|fastsatt) (?:meg for |mig för )?(?:en |ein |ett |et |a |"
    r"the )?(?:dag|dato|datum|date|day)\b(?! for m| för m| for the)",
    r"\b(?:tar|tek|ta|take|tok|tog|svelg\w*|svälj\w*|swallow\w*) (?:jeg |eg |jag |i )?(?:alle|alla|all)(?: the| my| of my| disse| desse|"
    r" dessa| mine| mina)? (?:tablett\w+|pill\w*|tablets)",
    r"\b(?:motsatt kjørefelt|møtande køyrebane|mötande körfält|oncoming traffic|släppa ratten|slippe rattet|sleppe rattet|"
    r"let go of the (?:steering )?wheel|(?:ut av|av|off the) (?:veien|vegen|vägen|road) med vilje)\b",
    r"\b(?:kliver|klive|stiger|stige|går|gå|melde meg|checking|check) (?:av|ut av|ut ur|ur|out of|out from) (?:livet|life)\b",
    r"\b(?:death|døden|dauden|döden)\b[^.!?]{0,20}\b(?:eneste|einaste|enda|only)\b|\b(?:eneste|einaste|enda|"
    r"only)\b[^.!?]{0,25}\b(?:døden|dauden|döden|death)\b",
    r"\b(?:been|vært|vore|varit) (?:me|meg|mig) (?:who|that|som) (?:died|døde|døydde|dog)\b",
    r"\b(?:ångrar|angrer|angrar|wish|synd)\b[^.!?]{0,25}\b(?:rädda\w*|redda\w*|reddet|saved|found|fant|fann|hittade) (?:mig|meg|me)\b",
    r"\b(?:plass|plats|place|room|strong enough|sterk nok|stark nog|made for|lag[ae]t? for|skapt for|"
    r"gjord för)\b[^.!?]{0,15}\b(?:denne verd\w*|verden|verda|världen|this world|livet|this life)\b",
    r"\b(?:why|hvorfor|kvifor|varför|skuff\w*|disappoint\w*|besviken|irritert|leit)\b[^.!?]{0,25}(?:still (?:alive|here)|"
    r"fortsatt (?:i live|lever)|framleis (?:lever|i live)|fortfarande (?:lever|vid liv|här)|lever ennå|lever enno)\b",
    r"\b(?:har|har fått|får|got|having|hade|hadde|hev) (?:\w+ ){0,2}?(?:selvmordstank\w*|sjølvmordstank\w*|självmordstank\w*|"
    r"suicidal thoughts)|\b(?:been|am|i'm|im|started|keep|kept) self[- ]?harm",
    r"\b(?:rist\w*|kutt\w*|skar|skär\w*|skåret|risp\w*|cut\w*|skjær\w*|skjer\w*) (?:meg |mig |myself )?(?:opp |upp )?(?:i|på|in|"
    r"on) (?:my |the )?(?:arm\w*|lår\w*|bein\w*|handled\w*|håndledd\w*|handledd\w*|wrists?|thigh\w*)",
    r"\b(?:lagt (?:unna|undan|av)|put(?:ting)? (?:aside|away)|saml\w+|spar\w+|gjemt|gøymt|gömt|lagret|lagra|hoard\w*|sav(?:ed|ing)|"
    r"stash\w*|stock\w*|kjøpt|köpt|bought|lagt frem|lagt fram|counted|talt|tell\w*|räkna\w*)\b"
    r"(?: [\w']+){0,5} (?:piller?|pillene|pillane|tablett\w*|pills?|tablets|medisin\w*|medicin\w*|meds|sovepiller|sömntabletter|paracet|"
    r"overdose)",
    r"\b(?:står|sitter|sit|stend|stand(?:ing)?|sitt(?:ing)?|er|är|am|går|walking|klatret|klättrat)\b(?: [\w']+){0,3}? (?:på|ved|vid|"
    r"on|at|by|ut på|oppå|near) "
    r"(?:the |en |ei |ein )?(?:brua|broen|bruen|brukanten|bron|bro|taket|kanten|skinnene|skjenene|sporet|spåret|rälsen|perrongkanten|"
    r"stupet|bridge|roof|ledge|edge|"
    r"tracks|cliff|railway line|balkongkanten)(?= *(?:[.!?,;:…]|$)| nå\b| no\b| nu\b| now\b| og\b| och\b| and\b)",
    r"\b(?:avskjeds?|avskils?|avskeds?|goodbye|farewell|suicide|selvmords?|sjølvmords?|självmords?|farvel)[ -]?(?:brev\w*|letters?|"
    r"notes?)\b",
    # hurting oneself
    rf"\b{CUT} (?:{WRITER} )?{ME}\b(?: selv| sjølv| själv)?(?= *(?:[.!?,;:…]|$)| (?:hver|kvar|kvart|varje|every|each|igjen|igen|again|att|"
    rf"for å|för att|to (?:feel|cope|stop)|så|"
    rf"når|när|when|because|om natt|i natt|om kveld|på nätterna|nesten|nästan|nearly|ofte|ofta|often|mer|more|meir|en del|mye|mykje|"
    rf"mycket|a lot|i dag|i går|idag|igår|today|yesterday|last night|med (?:vilje|flit|"
    rf"kniv|barberblad|glass|glas|rakblad)|on purpose|with (?:a )?(?:razor|knife|blade|glass)|opp (?:på|i)|på (?:arm|lår|bein)\w*|"
    rf"i (?:arm|hånd|hand|lår|ben)\w*|"
    rf"og|och|and|nå|no|nu|now|tonight|ikväll|i kveld|badly|hardt|på nytt|sidan|siden|sedan))",
    rf"\b{CUT} (?:me|myself|mig|meg)\b(?= for| since)",
    r"\b(?:redd|livredd|rædd|rädd|livrädd|scared|afraid|frightened|terrified|worried)\b[^.!?]{0,45}(?:gjør\w* meg (?:selv )?(?:noe|"
    r"vondt)|gjer\w* meg (?:sjølv )?(?:noko|vondt)|"
    r"gö(?:r|ra) mig (?:själv )?(?:något|illa)|skad\w+ m[ei]g|hurt myself|harm myself|do(?:ing)? something (?:stupid|bad|to myself|"
    r"silly)|gjør\w* noe (?:dumt|gale?nt)|"
    r"gjer\w* noko (?:dumt|gale)|gö(?:r|ra) något (?:dumt|hemskt)|for meg (?:selv|sjølv)|för mig själv|of myself|(?:hva|vad|kva) (?:jeg|"
    r"jag|eg) (?:kan|kunne|kommer til å|"
    r"kjem til å|skulle kunna) (?:finne på|gjøre|gjere|göra|hitta på)|what i (?:might|could|will|may) do|of what i|i'll do something|"
    r"jeg gjør|eg gjer noko)",
    r"\b(?:do|doing|gjøre|gjør|gjere|gjer|göra|gör) (?:something|noe|noko|något) (?:stupid|dumt|hemskt|gale|galt|terrible|dumma?|"
    r"to myself|med meg selv|mot mig själv|mot meg selv)\b",
    r"\b(?:death|døden|dauden|døda|döden|dying|die|død|selvmord|sjølvmord|självmord|suicide|å dø|å døy|"
    r"att dö)\b[^.!?]{0,25}\b(?:hele tida?|hele tiden|heile tida|heile dagen|hela tiden|"
    r"all the time|hver dag|kvar dag|varje dag|every day|constantly|hele dagen|jämt|alltid|always|every night|hver natt|kvar natt|"
    r"stadig|mye|mykje|mycket|a lot)\b",
    r"\b(?:every day|hver dag|kvar dag|varje dag|all the time|hele tiden|constantly|ofte|ofta|often|mye|mykje|"
    r"mycket)\b[^.!?]{0,20}\b(?:think\w* (?:about|of)|tenker? på|tenkjer på|tänker på|"
    r"drøm\w+ om|dröm\w+ om|lengt\w+ etter|längt\w+ efter)\b (?:å |att )?(?:death|døden|dauden|döden|dying|dø\b|døy\b|dö\b|hanging|"
    r"selvmord|sjølvmord|självmord)",
    r"\b(?:death|døden|dauden|döden|doden)\b[^.!?]{0,30}\b(?:kom\w*|frist\w*|lokk\w*|vent\w*|would come|release|relief|lättnad|"
    r"befriels\w*|befri\w*|lettelse|kjem|lengt\w*|längt\w*)",
    r"\b(?:lengt\w*|längt\w*|long(?:ing)?|klar|ready|redo|drøm\w*|drøym\w*|dröm\w*) (?:for|etter|efter|til|om|to)(?: å| att)? (?:death|"
    r"døden|dauden|döden|die|dø|døy|dö)\b(?! med| at home)",
    rf"\b{WRITER}\b[^.!?]{{0,30}}\b(?:suicidal|selvmordsnær\w*|sjølvmordsnær\w*|selvmordstank\w*|sjølvmordstank\w*|självmordstank\w*|"
    rf"dødsønske\w*|dødsønskje\w*|dödslängtan|dödsönskan|death wish)\b",
    r"\b(?:mot|modet|motet|nerve|courage|tør|tørt|turt|våga\w*|vågar|brave enough|guts)\b (?:nok )?(?:til )?(?:å |att |to )?(?:hoppe|"
    r"hoppa|jump|gjøre det slutt|do it|ta steget|avslutte|avsluta|end it)\b",
    r"\b(?:gjøre|gjør|gjere|gjer|göra|gör|make|making) (?:jeg |eg |jag )?(?:det )?(?:slutt|slut)(?: på (?:det|alt|alt sammen|det hele|"
    r"det heile|allt|allting|meg selv|mig själv|meg sjølv))?"
    r"(?= *(?:[.!?,;:…]|$)| (?:i kveld|i natt|nå|no|nu|ikväll|inatt|snart|en gang))",
    r"\b(?:henge|hengje|hänga|hang|hanging|drukne|dränka|drown|skyte|skjote|skjuta|shoot|kvele|strangle) (?:meg|mig|myself)\b(?! på|"
    r" opp| med| upp| on| in the foot| i foten)",
    r"\b(?:hoppe|hopper|hoppar|hoppa|jump|jumping|kaste meg|kasta mig|throw myself|kjøre|køyre|köra|drive|driving|"
    r"crash) (?:\w+ ){0,3}?(?:foran|framfor|framför|under|in front of|off|"
    r"fra|frå|från|ut av|utfor|into|inn i|in i)(?: \w+){0,2}? (?:tog\w*|tåg\w*|train|bru|brua|bro\w*|bridge|tak\w*|roof|balkong\w*|"
    r"balcony|building|buss\w*|trailer\w*|lastebil\w*|"
    r"lastbil\w*|fjell\w*|berg\w*|tree|cliff|stup\w*|vindu\w*|fönst\w*)",
    r"\b(?:ende|avslutte|avsluta|end|ending) (?:ting|things|alt|det hele|det heile|allt|it all|everything|my suffering|lidelsen|lidinga|"
    r"lidandet)(?= *(?:[.!?,;:…]|$)| (?:now|nå|no|nu|tonight|soon|snart))",
)
