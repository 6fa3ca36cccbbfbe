"""Signs that somebody may be in danger without saying it outright: each weighs one or two, and two are enough to ask.

`crisis.heard` knows sentences; people find words that no list of sentences has. What is here only ever makes us ask. In a text
about an item (a proposal, a meeting, a decision) small signs do not add up: there the hard words of the subject are the topic.
"""

from __future__ import annotations

import re
from functools import cache

from bot.domain.crisis_phrases import CUT, ME, MORE, NOT, STRONG, WRITER

ENOUGH = 2

_WEAK = (
    r"\b(?:her|här|kvar|lenger)\b[ ,\w]{0,12} i livet\b|\b(?:kommer|kjem|will|won't|skal|ska) (?:[\w']+ ){0,2}?(?:(?:ikke|ikkje|inte|"
    r"not) )?(?:å |att )?(?:vara|være|vere|be) (?:här|her|here)\b",
    r"\b(?:tank\w*|thoughts)\b (?:\w+ ){0,3}(?:mørke|mörka|svarte|svarta|dark|black)|\b(?:mørke|mörka|svarte|svarta|dark|"
    r"these) (?:tank\w*|thoughts)\b",
    r"\b(?:kan|vil|klar til å|ready to|can|redo att) (?:jeg |eg |jag |i )?(?:gå|go)(?= *(?:[.!?]|$))|\b(?:written|skrevet|skrive|"
    r"skrivit) (?:the |my |mine |alle |alla )?(?:letters|brev\w*)\b",
    r"\b(?:er alt|är allt|is everything) (?:nå |no |nu )?(?:klart?|planlagt|planerat|ordn\w*|ready)\b|\b(?:ser|see|hva|kva|vad|"
    r"what) (?:[\w']+ ){0,2}?(?:vitsen|poenget|meningen|meininga|poängen|point)\b",
    r"\b(?:giv\w+|gave) (?:my |all my )?(?:things|stuff|clothes) away|\b(?:trenger|treng|behöver|need) (?:(?:dem|dei|det|dom|them|"
    r"it) )?(?:ikke|ikkje|inte|(?:them|it) )? ?(?:mer|meir|längre|any ?more|where i'm going)|\bwon't need (?:them|it)\b",
    r"\b(?:snart|soon)\b (?:er |är |blir |it'll |it will )?(?:det |be )?(?:all )?(?:over|slutt?|forbi|förbi)\b|\ball be over\b|"
    r"\b(?:put up with me|bekymre seg for meg|oroa sig för mig|worry about me|ha det vondt)\b",
    r"\b(?:til|till|to|hej då|bye) (?:dere |dykk |er |you )?(?:alle|alla|all|allihop|everyone|alle sam\w+)\b|\bta (?:hand om|"
    r"vare på) (?:er|varandra|dere|dykk|hverandre|kvarandre)\b|\btake care of (?:each other|yourselves)",
    r"\b(?:når|när|time) (?:dere|du|de|dei|ni|you|noen|nokon|någon|anyone) (?:leser|les|läser|reads?) (?:dette|detta|det här|this)\b|"
    r"\b(?:förlåt|beklager|sorry|unnskyld|orsak) (?:for|för) (?:alt|allt|everything)\b",
    r"\b(?:hund\w*|katt\w*|dog|cat)\b[^.!?]{0,25}(?:hem|home|etter meg|efter mig|after me)\b|\b(?:nothing|"
    r"ingenting)\b[^.!?]{0,30}(?:change|bli bra|bli bedre|bli betre|bättre|better)\b",
    r"(?<!der på )(?<!eld på )(?<!ler på )\b(?:å|att|to|få|fick|fikk|fekk|fått|vil|ville|vill) (?:lov å |bare |berre |bara |"
    r"just )?(?:dø|døy|dö|die)\b(?! av| of| ut\b| out\b| for\b| trying| hjemme| heime| hemma| at home)",
    r"\b(?:si|sei|säg|tell|fortell|fortel) (?:til |till )?(?:my |min |mi |mor|mamma|far|pappa|de andre|barna|borna|barnen|ungene|dei)\b|"
    r"\b(?:love (?:her|him|them|you all)|glad i (?:dem|dei|dere|dykk|ham|henne|ho)|älskar (?:henne|honom|dem|er))\b",
    r"\b(?:still alive|fortsatt i live|fortsatt lever|framleis lever|fortfarande lever|lever ennå|lever enno|bli gammel|bli gammal|"
    r"leve så lenge|leva så länge|live (?:much|very) long\w*)\b",
    r"\b(?:slutt\w*|slutat|stopped|äter inte|et ikkje|spiser ikke|not eating|tar inte|tek ikkje|tar ikke)\b (?:med )?(?:å |att )?(?:ta |"
    r"taking |ete|eting|spise|äta|eating|\w*medisin\w*|\w*medicin\w*|insulin\w*)",
    r"\b(?:selv som velger|sjølv som vel|själv som väljer|bestemt selv|bestemt sjølv|bestämt själv|my choice|mitt valg|mitt val)\b|"
    r"\b(?:alt er|allt är|everything is|everything's|alt er no) (?:planlagt|klart|planerat|ready|planned|ordnet|ordna)\b",
    r"\b(?:hopeless\w*|håpløs\w*|håplaus\w*|hopplös\w*)\b|\b(?:blade|rakblad\w*|barberblad\w*)\b|\bso er det over\b|\bså er det over\b|"
    r"\bthen it's over\b|\btonight'?s\b",
    r"\b(?:å|att|to|vil|ville|vill|få|får|skal|ska|kan|could|og|och|and) (?:bare |berre |bara |just )?(?:dø|døy|dö|die)\b(?! av| of|"
    r" ut\b| out\b| for\b| trying)|\bdying\b(?! to| of)|"
    r"\b(?:døden|dauden|döden)\b|(?:^|\b(?:er|være|vere|vara|be|am|feel|føler meg|känner mig|inni|inside|inuti) )(?:død|daud|död|"
    r"dead)(?= *(?:[.!?,;:…]|$)| inside| inni| inuti)",
    r"\b(?:takk for alt|takk for meg|tack för allt|tack för att ni|thanks? (?:you )?(?:all )?for (?:everything|being|all|listening)|"
    r"takk for at dere|takk for at de)\b",
    r"\b(?:hør\w*|høyr\w*|hear\w*|höra?) (?:\w+ )?(?:fra|frå|från|from) (?:meg|mig|me)\b|\b(?:kommer|kjem|coming|come|be|"
    r"komme) (?:ikke |ikkje |inte |not )?(?:tilbake|attende|tillbaka|back)\b",
    r"\b(?:(?:ikke|ikkje|inte|not) (?:\w+ )?(?:deres|dykkar|din|ert|er|ditt|your|anyone's|noens?) (?:feil|skuld|skyld|fel|fault)|"
    r"by the time you read|når (?:dere|du|de) leser dette|när ni läser)\b",
    r"\b(?:(?:det )?(?:siste|sista) (?:jeg|eg|jag) (?:skriver|skriv)|last thing i(?:'ll)? (?:write|say)|(?:en|ein|one|bare en|"
    r"bara en) (?:ting|sak|thing) (?:igjen|kvar|att|left))\b",
    r"\b(?:uten|utan|without) (?:meg|mig|me)\b",
    rf"\b{CUT} (?:{WRITER} )?{ME}\b(?! på| on| out| off| ut| opp mot)",
    r"\b(?:hat(?:er|ar|e)|hates?) (?:meg|mig|myself|my life|livet|mitt liv)\b|\b(?:on purpose|med vilje|med flit)\b|\btoo many (?:pills|"
    r"tablets)|for mange (?:piller|tablett\w+)|för många (?:piller|tabletter)",
    r"\b(?:ferdig|done|finished|färdig|klar)\b(?: også| too| nå| no| nu| now)?,? (?:med|with) (?:alt|allt|everything|it all|"
    r"it)(?= *(?:[.!?,;:…]|$))|\bwant out\b|\bvil ut av (?:alt|dette|livet)\b|\bmen på alt\b",
    r"\b(?:ta seg av|ta hand om|ta vare på|look after|take care of|passe|adoptere|gett bort|gitt bort|gjeve bort|given away|"
    r"giving away) (?:\w+ ){0,2}?(?:katt\w*|hund\w*|dogs?|cats?|kanin\w*|dyr\w*|"
    r"barn\w*|born\w*|kids|tingene|sakene|things)\b|\b(?:testament\w*|my will|funeral|begravelse\w*|gravferd\w*|begravning\w*)\b",
    r"\b(?:det|it's|the) (?:eneste|einaste|enda|only)(?: thing)? (?:som|that) (?:hjelp\w*|demp\w*|får|hjälp\w*|gir|helps|makes)|"
    r"\bits the only thing that helps|\bonly thing that helps",
    r"\b(?:overlev\w*|överlev\w*|surviv\w*|make it (?:through|to)|get through|gjennom|genom|klare|klara) (?:\w+ )?(?:denne |this |"
    r"the )?(?:natt\w*|helg\w*|vint\w*|uk[ea]|dag\w*|dög\w*|døgn\w*|night|weekend|week|winter|day)\b",
    r"\b(?:oppleve|opplever|finns kvar|finnas kvar|around|her|här|here|leve|leva|lever|alive|see|sjå)\b (?:\w+ ){0,2}?(?:jul\w*|"
    r"christmas|sommar\w*|sommer\w*|summer|neste år|next year|nästa år|bursdag\w*|birthday|påske|påsk|easter|helga|helgen|friday)",
    r"\b(?:talk me out|stop me|stopp(?:e)? meg|stoppa mig|overtale meg|ikke spør|ikkje spør|don't ask|fråga inte|ikke let etter|"
    r"don't look for)\b",
    r"\b(?:tør|torer|tor|vågar|dare|safe|trygg\w*|redd|rädd|afraid|scared)\b (?:[\w']+ ){0,4}?(?:alene|åleine|ensam|alone|on my own|"
    r"for kniv\w*|för kniv\w*|av kniv\w*)",
    r"\b(?:vil|vill|want|ønsker|längtar|lengter)\b[^.!?]{0,20}(?:dit (?:han|hun|ho|hon)|følge etter|følgje etter|följa efter|"
    r"be with (?:him|her|them)|join (?:him|her|them))\b",
    r"\b(?:ved|vid|by|near|on|forbi|förbi|på) (?:the )?(?:brua|broen|bron|bridge|spåret|sporet|skinnene|tracks|platform|perrongen|taket|"
    r"roof|kaia|kajen)\b",
    r"\b(?:farvel|farväl|adjø|adjö|goodbye|bye forever|ha det for alltid|tilgi meg|förlåt mig|forgive me|take care of my|"
    r"ta vare på barna|ta vare på (?:dei|dem|hverandre)|"
    r"ta hand om (?:mina|barnen|min))\b",
    r"\b(?:i natt|i kveld|ikväll|inatt|tonight|snart (?:slutt|slut|over)|siste gang|siste gongen|sista gången|last time|"
    r"siste melding\w*|sista meddelande\w*|last message)\b",
    r"\b(?:har|hev|have|'ve|ha) (?:\w+ ){0,2}?(?:bestemt meg|bestämt mig|decided|made up my mind|made my mind up|planlagt det|"
    r"planerat det|planned it|en plan|ein plan|a plan)\b",
    r"\b(?:gjøre|gjer[ae]?|gjør|göra|gör|do) (?:det|it)\b(?= *(?:[.!?,;:…]|$)| (?:i natt|i kveld|nå|no|nu|tonight|now|snart|soon|"
    r"ikväll|inatt|slutt))",
    rf"\b{NOT} (?:\w+ ){{0,3}}?(?:her|här|here|finnes|finst|finnas|finns|til|till|around) (?:{MORE}|i morgen|i morgon|imorgon|"
    rf"tomorrow|til jul|next week|neste uke)|"
    r"\b(?:i morgen|i morgon|imorgon|tomorrow) (?:er|är) (?:jeg|eg|jag) (?:ikke|ikkje|inte) (?:her|här)|\b(?:snart|soon) (?:er|är|"
    r"i'll be|i will be|so er)(?: \w+){0,1} (?:borte|vekke?|borta|gone)",
    r"\b(?:dere|dykk|de|dei|ni|du|you|they|alle|everyone) (?:slipper|slepp|slipp|slipper unna|won't have to|vil sleppe|"
    r"skal få slippe)\b[^.!?]{0,25}\b(?:meg|mig|me|plag\w*)\b",
    r"\b(?:tau|tauet|rope|repet|rep|noose|løkke|snara|snora|barberblad\w*|rakblad\w*|razor\w*|kniven|gevær\w*|våpen|gun|kniver|knivane|"
    r"overdos\w*|overdose)\b",
    r"\b(?:byrde|børde|ei bør|belastning|till besvär|til besvær|til bry|til bryderi|til last|i veien for|i vegen for|börda|burden|"
    r"waste of space|in the way|i vägen för|verdiløs|verdilaus|värdelös|worthless|useless|"
    r"feil at jeg|mislykk\w+|mislykka|misslyckad)\b",
    r"\b(?:ser|finn|finnes|finst|finns|er|see|har|there's|there is|have|got|är|lost|mista|mistet|tappat|nokon?|noen?|någon|any|no|ingen|"
    r"inget|ikke noe|ikkje noko)\b"
    r"(?: [\w']+){0,3}? (?:utvei|utveg|utväg|håp|hopp|hope|way out|way forward|future|fremtid|framtid|lys i tunnelen|ljus i tunneln|"
    r"light)\b",
    r"\b(?:orke[rt]?|orkar|orka|klarer|klarar|maktar?|makter|pallar|kan|greier|greie|can't|cannot|cant) (?:[\w']+ ){0,3}?(?:(?:ikke|"
    r"ikkje|inte) (?:mer|meir|mere|lenger|lengre|längre|dette|detta|"
    r"kjempe|kjempa|kämpa|stå i)|take|cope|go on|do this|carry on|keep going|fight|bear)",
    r"\b(?:alt|allt|everything|livet|life|it's all)\b (?:er|är|is|has gone|feels|kjennes|känns|føles|kjennest)? ?(?:bare |berre |bara |"
    r"så |just |so |helt |heilt )?(?:svart|svarte|mørkt|mørke|mörkt|"
    r"black|dark|darkness|meningsløst|meningslaust|meningslöst|pointless|hopeless|håpløst|håplaust|hopplöst|tomt|empty|grått)\b",
    r"\b(?:hjelp m[ei]g|hjelp|help me|hjälp mig|hjälp|please help|vær så snill|ver så snill|snälla)\b",
    r"\b(?:vil|vill|want to|lyst til å|like to|har lust att|ønsker å|skulle) (?:bare |berre |bara |just )?(?:forsvinne|försvinna|"
    r"disappear|vekk|bort|bli borte|gi opp|gje opp|gjev opp|ge upp|give up|"
    r"sleep|sove|sova)\b",
    r"\b(?:gir|gjev|ger|gitt|gjeve|gett|give|given|giving) (?:jeg |eg |jag )?(?:bare |helt |heilt |nå |no )?(?:opp|upp|"
    r"up)(?= *(?:[.!?,;:…]|$)| (?:nå|no|nu|now|livet|alt|allt|on life|alt sammen))",
    r"\b(?:selvskad\w*|sjølvskad\w*|självskad\w*|self[- ]?harm\w*|selvmord\w*|sjølvmord\w*|självmord\w*|suicid\w*)\b",
    r"\b(?:ingen|ingenting|inget|nobody|no ?one|nothing|ikke noe|ikkje noko)\b[^.!?]{0,20}(?:bryr seg|bryr sig|cares?|hjelper|hjelp|"
    r"hjälper|helps|betyr noe|betyr noko|spelar någon roll|matters)\b",
    r"\b(?:hva|kva|vad|what)(?:'s| er| is| är) (?:vitsen|poenget|meningen|meininga|the point|poängen)\b",
    r"\b(?:brev) (?:til|till) (?:barna|borna|familien|familjen|barnen|mamma|ungane|ungene)\b|\bletters? (?:to|for) my (?:kids|children|"
    r"family|mum)\b",
    r"\b(?:stemmer|stemmene|stemmane|röster|rösterna|voices) (?:\w+ ){0,3}(?:sier|seier|säger|say|tell|telling|ber)\b",
)

# A meeting, a decision, a home, a benefit: then the words of the item are hard and the writer is not.
_ITEM = re.compile(
    r"\b(?:rett(?:en)? til|rätt(?:en)? att|right to|artik\w+|article\w*|god (?:jul|sommer|sommar|helg|påske)|gott nytt|merry|happy|"
    r"møte\w*|mote\w*|möte\w*|meeting\w*|sak|saken|saka|saker|ärende\w*|agenda\w*|saksliste\w*|item|råd|rådet|council|panel\w*|utval\w*|"
    r"forslag\w*|framlegg\w*|förslag\w*|propos\w*|suggest\w*|"
    r"innspill\w*|innspel\w*|synpunkt\w*|comment\w*|plan(?:en|er)?|tiltak\w*|åtgärd\w*|rapport\w*|report\w*|kommun\w*|council's|"
    r"vedtak\w*|beslut\w*|decision\w*|avtal\w*|kontrakt\w*|contract\w*|lease|"
    r"leilighet\w*|lägenhet\w*|leilegheit\w*|flat|skjema\w*|form|forms|blankett\w*|søknad\w*|ansök\w*|appl\w+|nav|sosialhjelp|bidrag\w*|"
    r"benefits?|universal credit|honorar\w*|arvod\w*|fee|fees|budsjett\w*|"
    r"sykehjem\w*|sjukeheim\w*|äldreboende\w*|care home|hospice|palliativ\w*|ansatte|tilsette|personal\w*|staff|brukar\w*|bruker\w*|"
    r"patients?|pasient\w*|patient\w*|residents?|bebuar\w*|beboer\w*|boende\w*|"
    r"unge|ungdom\w*|young people|folk|people|mange|många|many|they|de som|dei som|dem som|forebygg\w*|førebygg\w*|förebygg\w*|"
    r"prevent\w*|kurs\w*|course|training|abonnement\w*|prenumeration\w*|subscription|"
    r"deadline|frist\w*|buss\w*|bus|papir\w*|papper\w*|paper\w*|document\w*|dokument\w*|protokoll\w*|minutes|referat\w*|prosjekt\w*|"
    r"projekt\w*|project\w*|kneet|knee|knät|ryggen|back|"
    r"døde i|døydde i|dog i|died (?:in|last|of|at)|passed away|latter|skratt|laughing|joke\w*)\b"
)

_SELF = re.compile(
    rf"\b(?:jeg|eg|æ|ej|jag|{ME}|min|mi|mitt|mine|mina|my)\b|\bi'\w|\b(?:im|ive|id)\b|"
    r"\bi (?:am|was|have|had|can|can't|cant|cannot|will|would|wouldn't|want|wanna|wish|don't|dont|do|did|didn't|feel|think|thought|just|"
    r"really|need|hate|know|see|took|take|keep|kept|might|could|"
    r"couldn't|should|never|always|only|still|cut|hurt|hit|got|get|tried|love|sat|sit|stand|stood|hope|won't|even|often|go|went|made|"
    r"lie|lay|wake|\w+ed)\b|(?:^|[.!?] )(?:har|vil|vill|ork\w+|vet|veit|tenk\w+|tänker|klarer|klarar|kan|skal|ska|ser|føler|känner|"
    r"kjenner|hater|hatar|"
    r"ønsk\w+|önskar|ynskjer|vurderer|sitter|sit|står|got|been|cant|can't|dont|don't|wanna|gonna|want|thinking|feeling|need|tired|lost)\b"
)
_OTHERS = re.compile(
    r"\b(?:does|de|dei|dem|dom|they|han|hun|ho|hon|hen|he|she|vi|we|du|you|dere|dykk|ni|noen|nokon|någon|ingen|alle|alla|mange|många|"
    r"folk|people|andre|andra|others|some|many|"
    r"everyone|beboere|bebuarar|brukere|brukarar|brukare|ungdom\w*|pasienter|pasientar|patienter|patients|residents)\b"
)


@cache
def _patterns() -> tuple[re.Pattern[str], re.Pattern[str], tuple[re.Pattern[str], ...]]:
    strong = re.compile("|".join(f"(?:{one})" for one in STRONG))
    return strong, re.compile("|".join(f"(?:{one})" for one in _WEAK)), tuple(re.compile(one) for one in _WEAK)


def weight(low: str) -> int:
    """How much there is in a text (small letters, single blanks) that speaks of danger; `ENOUGH` is a reason to ask."""
    strong, any_weak, weak = _patterns()
    mine = _SELF.search(low) is not None
    if (mine or not _OTHERS.search(low)) and strong.search(low):
        return ENOUGH
    if not any_weak.search(low) or (not mine and _OTHERS.search(low)):
        return 0
    return sum(1 for one in weak if one.search(low)) - (_ITEM.search(low) is not None)
