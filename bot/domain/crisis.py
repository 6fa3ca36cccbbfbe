"""Is somebody in danger? The words people use about themselves when they do not want to live, and whom to call in which country.

Bokmål, nynorsk, Swedish and English are looked for at once, since people write in more than one. The first person is
needed: a text about preventing suicide is what a council may well talk about. Whatever may be both is asked about and
never swallowed (`Heard.UNSURE`): what has been, what speaks of a plan or stands in quotation marks, somebody near, and what
is not said outright (`crisis_signs`).
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import Enum
from functools import cache
from types import MappingProxyType
from typing import Any

from bot.domain import crisis_signs

LONG = 800  # signs: a pasted paper, not a cry for help


class Heard(Enum):
    """What a text says about the life of the one who wrote it."""

    NOTHING = ""
    UNSURE = "unsure"
    CLEAR = "clear"


@dataclass(frozen=True, slots=True)
class Helpline:
    """Somebody who answers a telephone; `hours` in the council's own words, empty = unknown."""

    name: str
    phone: str
    hours: str = ""


# Emergency number and the line that answers all day and night, by country. NO: Mental Helse. SE: Mind. GB: Samaritans.
NUMBERS: Mapping[str, tuple[str, str]] = MappingProxyType({"NO": ("113", "116 123"), "SE": ("112", "90101"), "GB": ("999", "116 123")})
MOST_LINES = 4


def own_lines(raw: Mapping[str, Any]) -> tuple[Helpline, ...]:
    """The lines that a council has chosen itself (`helplines` in its rules); they stand instead of the country's."""
    found = raw.get("helplines", ())
    lines = [each for each in found if isinstance(each, dict)] if isinstance(found, (list, tuple)) else []
    made = (Helpline(str(each.get("name", "")), str(each.get("phone", "")), str(each.get("hours", ""))) for each in lines)
    return tuple(line for line in made if line.name and line.phone)[:MOST_LINES]


def heard(text: str) -> Heard:
    """Does the writer say that they may not want to live?"""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("’", "'").casefold()
    low = _BARE.sub(r"i'\1", " ".join(plain.split()))
    said = _outright(low) if _pattern("stems").search(low) else Heard.NOTHING
    if said is Heard.NOTHING and len(low) <= LONG and crisis_signs.weight(low) >= crisis_signs.ENOUGH:
        return Heard.UNSURE
    return said


def _outright(low: str) -> Heard:
    if _pattern("now").search(low):
        return Heard.CLEAR
    found = _pattern("clear").search(low)
    at = found.start() if found else _loosely(low)
    if at >= 0:
        doubtful = len(low) > LONG or _quoted(low, at) or _pattern("topic").search(low) or _pattern("past").search(low)
        return Heard.UNSURE if doubtful else Heard.CLEAR
    return Heard.UNSURE if _pattern("unsure").search(low) else Heard.NOTHING


def _loosely(low: str) -> int:
    """Where one sentence speaks of the writer and of ending a life, however it is put together; -1 = nowhere."""
    for sentence in re.finditer(r"[^.!?…]+", low):
        if found := _pattern("own").search(sentence[0]):
            return sentence.start() + found.start()
        found = _pattern("loose").search(sentence[0])
        if found and _of_the_writer(sentence[0][: found.start()].strip(" ,")):
            return sentence.start() + found.start()
    return -1


def _of_the_writer(before: str) -> bool:
    """Does the wish that follows these words belong to the writer, not to somebody else?"""
    whose = _pattern("whose").findall(before)
    return whose[-1] in _ME if whose else bool(_pattern("nobody").fullmatch(before))


def _quoted(low: str, at: int) -> bool:
    """Does it stand inside quotation marks, with words of the writer's own around them?"""
    opened = max(low.rfind(sign, 0, at + 1) for sign in "«“”\"")
    return opened > 0 and not any(sign in low[opened + 1 : at] for sign in "»”\"")


@cache
def _pattern(name: str) -> re.Pattern[str]:
    return re.compile("|".join(f"(?:{one})" for one in _SIGNS[name]))


_BARE = re.compile(r"\bi(m|ve)\b(?= \w)")  # typed without the sign between

# --- words ----------------------------------------------------------------------------------------------

_NOT = r"(?:ikke|ikkje|inte|aldri|aldrig|not|never|don't|dont)\b"
_GAP = rf"(?:(?!{_NOT})[\w'-]+,? ){{0,3}}?"
_BETWEEN = (
    rf"(?:(?!{_NOT}|at\b|that\b|noen|nokon|någon|ingen|folk|andre|andra|som|people|who|anyone|anybody|dere|de\b|dei\b|"
    rf"they\b|the\b|this\b|our\b|it\b|han\b|hun\b|ho\b|hon\b|hen\b|he\b|she\b)[\w'-]+,? ){{0,6}}?"
)
_END = r"(?= *(?:[.!?,;:…]|$)| og\b| och\b| and\b| men\b| but\b)"
_I_NO = r"(?:jeg|eg|æ|ej)"
_RELATIVE = (
    r"(?:sønn|sønnen|son|sonen|datter|datteren|dattera|dotter|dottera|dottern|bror|broren|brodern|søster|søsteren|syster|systera|systern|"
    r"mann|mannen|kone|kona|fru|make|maka|samboer(?:en)?|sambuar(?:en)?|sambo|sambon|mor|mora|moren|mamma|far|faren|pappa|venn|vennen|"
    r"venninne|venninna|ven|vän|väninna|kompis|kompisen|brother|sister|husband|wife|partner|mother|mum|father|dad|daughter|friend|child)"
)
_NEAR = rf"(?:\b(?:min|mi|mitt|my) (?:\w+ )?{_RELATIVE}|\b{_RELATIVE} (?:min|mi))\b"

_DIE_NO = (
    rf"(?:døy?\b(?! av| ut\b| hjemme| heime| med\b| i fred| for\b)|ta livet (?:mitt|av meg)\b|ta mitt (?:eget |eige )?liv\b|"
    rf"(?:ta|begå|gjøre|gjere) (?:selvmord|sjølvmord|sjølmord)\b|drep[ea] meg\b|avslutt[ea] (?:livet\b|(?:alt sammen|alt|det hele|"
    rf"det heile){_END})|"
    r"(?:gjøre|gjere|gjera) slutt på (?:livet|alt|det hele|det heile)|ende livet|hopp[ea] (?:foran|framfor|fra|frå|ut fra|utfor|utføre) "
    r"(?:et |ein |en |ei )?(?:tog\w*|buss\w*|bru\w*|bro\w*|tak\w*|balkong\w*)|heng[ej]?e meg\b(?! på| opp)|skad[ea] meg(?: selv| sjølv)?\b|"
    r"kutt[ea] meg(?: selv| sjølv)?\b(?! ut| av| ned)|forsvinne for (?:alltid|godt))"
)
_WILL_NO = (
    r"(?:vil(?:le)?|skal|ønske[rt]?|ønskj(?:er|te)|ynskj(?:er|te)|orke[rt]?|har (?:så |sånn )?lyst(?: til)?|kommer til|kjem til|"
    r"tenker(?: bare)? på|tenkjer på|tenkte på|har tenkt|har tenkt på|har bestemt meg for|bestemmer meg for|planlegger|planlegg|"
    r"vurderer|lengter etter|drømmer om|"
    r"har lagt planer om|har planar om|har planer om|prøvde|prøver)"
)
_DIE_SV = (
    r"(?:dö\b(?! av| ut\b| hemma| med\b| i fred| för\b)|ta livet av mig\b|ta mitt (?:eget )?liv\b|begå självmord|ta självmord|"
    rf"döda mig\b|avsluta (?:mitt liv\b|livet\b|allt{_END})|göra slut på (?:allt|livet|mitt liv)|hänga mig\b|hoppa (?:framför|från) "
    r"(?:ett |en )?(?:tåg\w*|bro\w*|tak\w*|balkong\w*)|skada mig(?: själv)?\b|skära mig\b|göra mig (?:själv )?illa\b|försvinna för alltid)"
)
_WILL_SV = (
    r"(?:vill|ska|skall|önskar|orkar|har lust|kommer|tänker(?: bara)?(?: på)?|funderar på|planerar|längtar efter|har planer på|"
    r"har tänkt|har bestämt mig för|"
    r"tänkte|försökte|försöker)"
)
_DIE_EN = (
    r"(?:die\b(?! of| for| laughing| at home| in peace| with dignity| from)|kill(?:ing)? myself\b(?! laughing)|"
    r"end(?:ing)? (?:my (?:own )?life|it all)\b|tak(?:e|ing) my (?:own )?life\b|commit(?:ting)? suicide|hang(?:ing)? myself\b|"
    r"(?:hurt|harm|cut)(?:ting|ing)? myself\b|overdos(?:e|ing)\b|jump(?:ing)? (?:off|in front of)\b|disappear(?:ing)? forever)"
)
_WILL_EN = (
    r"(?:want(?:ed)?|wanna|wish|going|gonna|plan(?:ning)?|need|intend(?:ing)?|decided|think(?:ing)? (?:of|about)|"
    r"thought (?:of|about)|ready|about|tried|trying|feel like)"
)
_LIVE = r"(?:leve|leva|live|be alive|exist|våkne(?: opp)?|vakne(?: opp)?|vakna(?: upp)?|wake up|finnes|finnast|finnas)"
_MORE = (
    r"(?: (?:i morgon bitti|i morgon|i morgen|imorgon|tomorrow|lenger|lengre|lengur|mer|meir|mere|längre|any ?more|any longer|igjen|"
    r"igen|again))"
)

_ME = frozenset({"jeg", "eg", "æ", "jag", "i"})

_SIGNS: Mapping[str, tuple[str, ...]] = {
    "stems": (
        r"\blev|liv|\blive|\bdø|\bdö|\bdau|\bdie|\bdead|selvmord|sjøl?vmord|självmord|suicid|\bkill|\bdrep|myself|skad|harm|våkn|vakn|wake|"
        r"ork[ea]|overdos|överdos|tablett|piller|pillene|\bpills|henge|hänga|utan mig|uten meg|utan meg|without me|go on|be here|"
        r"finn[ea]s|exist|"
        r"i can't|end it|slutt på|slut på|avslut|gjev opp|gir opp|kutt|skär|hopp|jump|my life|fanst|fantes|fanns|borte|borta|"
        r"taking my|to end|be over|skal ta|ska ta|dog\b|være|vara|vere|living|point|pille|skjer|skar|skurit|risp|ending|hope|pray|"
        r"hoppas|håp|brev|letter|"
        r"suicide|døde|døydde|forsv|försv|miss me|disappear|født|født|"
        r"fødd|född|være her|vere her|vara här",
    ),
    "whose": (
        r"\b(?:jeg|eg|æ|jag|i|noen|nokon|någon|ingen|alle|alla|mange|många|folk|andre|andra|de|dei|dem|dom|som|han|hun|ho|hon|hen|"
        r"du|dere|vi|"
        r"man|en|ein|anyone|anybody|someone|somebody|nobody|people|everyone|they|he|she|you|we|who)\b",
    ),
    "nobody": (r"(?:det (?:er|var|hadde vært|hadde vore|ville vært|är|vore)|it(?:'s| is)|nå|no|nu|now|bare|berre|bara|just|og|och|"
    r"and|men|but|har|)",),
    # A wish and an end in one sentence; nobody else and no "not" between them.
    "loose": (
        rf"(?:\b{_WILL_NO}|tenkt på|like godt|like greit|utvei enn|utveg enn) (?:å )?{_BETWEEN}{_DIE_NO}",
        rf"(?:\b{_WILL_SV}|tänkt på|lika bra|utväg än) (?:att )?{_BETWEEN}{_DIE_SV}",
        rf"(?:\b{_WILL_EN}|as well|way out but) (?:to )?{_BETWEEN}{_DIE_EN}",
    ),
    # These speak of the writer by themselves.
    "own": (
        r"\b(?:ta|tar|tek|tok|tatt|teke) (?:livet mitt|mitt (?:eget |eige )?liv)\b(?! på| tilbake| attende| med| fra| frå)",
        r"\b(?:jeg|eg) (?:[\w'-]+ ){0,2}?(?:tar|tek|tok) livet av meg\b|\bjag (?:[\w'-]+ ){0,2}?(?:tar|tog) livet av mig\b|"
        r"\btar jag livet av mig\b|\b(?:tar|tek) (?:jeg|eg) livet av meg\b|\b(?:ta|tar|tog|tagit) mitt (?:eget )?liv\b(?! på)|"
        r"(?:å|att) ta livet av m[ei]g\b",
        r"\bi(?:'ll| will| might| may| could)(?: want to)? (?:hurt|harm|cut) myself\b(?! on)",
        r"\bkill(?:ing)? myself\b(?! laughing| working| trying)|\b(?:end|ending|take|taking) my (?:own )?life\b(?! story| back|"
        r" seriously| in)",
        r"\bbetter off dead\b|\b(?:avskjedsbrev|avskilsbrev|avskedsbrev|suicide note|goodbye letter)\b",
        r"\b(?:hater|hatar|hate) (?:livet mitt|mitt liv|my life) (?:og|och|and) (?:vil|vill|want)",
    ),
    # What is happening now: nothing makes it doubtful.
    "now": (
        rf"\b{_I_NO} (?:har )?(?:nettopp |akkurat )?(?:tatt|tok|teke|svelget|svelgde|svelgt) [^.!?]{{0,25}}?"
        r"(?:overdose|(?:for mange|mange|masse|en haug|ein haug|haugevis av|flere brett|altfor mange) (?:tabletter|tablettar|"
        r"piller)|alle (?:tablett\w+|pill\w+))",
        r"\bjag (?:har )?(?:nyss |precis )?(?:tagit|tog|svalt) [^.!?]{0,25}?(?:överdos|(?:för många|många|massor av|massa|"
        r"en massa) (?:tabletter|piller)|alla (?:tablett\w+|pill\w+))",
        r"\bi(?:'ve| have)? (?:just )?(?:taken|took|swallowed) [^.!?]{0,25}?(?:an overdose|(?:too many|a lot of|lots of|a bunch of|"
        r"loads of) (?:pills|tablets)|all (?:the |my )?(?:pills|tablets))",
    ),
    "clear": (
        # jeg vil dø, nå skal jeg ta livet mitt, vil dø
        rf"\b{_I_NO} {_BETWEEN}{_WILL_NO} (?:å )?{_BETWEEN}(?:å )?{_DIE_NO}",
        rf"(?<!hva )(?<!kva )\b(?:vil|skal|har) {_I_NO} {_GAP}(?:å )?{_DIE_NO}",
        rf"(?:^|[.!?,] )(?:(?:bare|berre),? )?(?:vil|ønsker å) (?:bare |berre )?{_DIE_NO}{_END}",
        rf"\b{_I_NO} {_GAP}vil (?!{_NOT})[^.!?]{{0,40}}? og døy?{_END}|\bjag {_GAP}vill (?!{_NOT})[^.!?]{{0,40}}? och dö{_END}|"
        r"\bi (?:just )?want (?:it|everything)(?: all)? to (?:end|be over)\b|\b(?:jeg|eg) vil (?:bare |berre )?at (?:alt|det hele|"
        r"det heile) skal ta slutt|"
        r"\bjag vill (?:bara )?att (?:allt|det) ska ta slut",
        rf"\bjag {_BETWEEN}{_WILL_SV} (?:att )?{_BETWEEN}(?:att )?{_DIE_SV}",
        rf"\b(?:vill|ska|tänker) jag {_GAP}{_DIE_SV}",
        rf"(?:^|[.!?,] )(?:bara )?(?:vill|önskar) (?:bara )?{_DIE_SV}{_END}",
        rf"\bi(?:'m|'ve|'d|'ll| am| have| would| will)? {_GAP}{_WILL_EN} (?:to |of |about )?{_BETWEEN}(?:to )?{_DIE_EN}",
        rf"(?:^|[.!?,] )(?:just )?(?:want to|wanna) (?:just )?{_DIE_EN}{_END}",
        r"\bi(?:'m| am) (?:gonna|going to|about to) end it(?: all)?\b(?! with)",
        # jeg vil ikke leve lenger
        rf"(?:^|[.!?,] ?|\b{_I_NO} (?:[\w'-]+ ){{0,3}}?)(?:vil|orker|orkar|gidder|gidd|ønsker|ønskjer|greier|klarer|"
        rf"maktar) (?:bare |berre )?"
        rf"(?:ikke|ikkje) (?:lenger )?(?:å )?{_LIVE}(?:{_MORE}|{_END})",
        rf"\b(?:vil|orker|orkar|ønsker) {_I_NO} (?:ikke|ikkje) (?:å )?{_LIVE}(?:{_MORE}|{_END})",
        rf"(?:^|[.!?,] ?|\bjag (?:[\w'-]+ ){{0,3}}?)(?:vill|orkar|pallar|"
        rf"klarar) (?:bara )?inte (?:längre )?(?:att )?{_LIVE}(?:{_MORE}|{_END})",
        rf"\bi (?:really |just )?(?:don't|dont|do not|no longer) (?:really |even )?(?:want|wanna|wish) (?:to )?{_LIVE}(?:{_MORE}|{_END})",
        rf"\bi (?:really |just )?(?:don't|dont|do not) want to be here{_MORE}",
        rf"\b(?:har|hev) (?:ikke|ikkje|inte|ingen|ikke lenger) lyst (?:til )?(?:å|att) {_LIVE}(?:{_MORE}|{_END})|"
        r"\b(?:aldri|aldrig|never) (?:å )?(?:våkne|vakne|vakna|wake)(?: opp| upp| up)? (?:mer|meir|igjen|att|igen|again)\b",
        # jeg skulle ønske jeg var død, det er best om jeg ikke fantes
        rf"(?:ønske|ønskje|ønsker|ønskjer|ynskjer|bedre|betre|best) (?:om |hvis |viss |dersom |at )?{_I_NO} "
        r"(?:var død|er død|var daud|var borte|(?:aldri|ikke|ikkje) (?:var født|var fødd|vart fødd|ble født|fantes|fanst|levde|var til))",
        r"(?:önskar|bättre|bäst) (?:om |att )?jag (?:var död|vore död|var borta|(?:aldrig|inte) (?:hade fötts|föddes|fanns|levde))",
        rf"\b(?:best|bedre|betre|savn\w+|sakn\w+) [^.!?]{{0,25}}?{_I_NO} (?:bare |berre )?(?:døde|dør|døydde|døyr|forsvant|forsvann)|"
        r"\b(?:bäst|bättre|sakna\w*) [^.!?]{0,25}?jag (?:bara )?(?:dog|dör|försvann)|\bmiss me if i (?:died|die|was gone|were gone)",
        r"\b(?:jeg|eg|jag) (?:håper|håpar|hoppas|ber om|ønsker|ønskjer|önskar) (?:bare |berre |bara )?(?:at |att )?(?:jeg|eg|"
        r"jag) (?:bare |berre |bara )?"
        r"(?:dør|døyr|dör|får dø|får døy|får dö|(?:ikke|ikkje|inte|aldri|aldrig) (?:våkner|vaknar|våkner opp))\b(?! av)|"
        r"\bi (?:just )?(?:hope|pray|wish) (?:that )?i (?:just )?(?:die|don't wake|never wake|do not wake)",
        rf"\b(?:ingen|ikke noen|ikkje nokon|inga) (?:vits|grunn|meining|mening|poeng|idé) (?:i|med|til|for|med att)? ?(?:å|"
        rf"att) (?:leve|leva)(?:{_MORE}|{_END})",
        rf"\b(?:jeg|eg|jag) {_BETWEEN}(?:orker|orkar|vil|vill) (?:ikke|ikkje|inte) (?:å |att )?(?:være til|vere til|vara till|"
        rf"finnes|finnas til|finnas)\b",
        r"\bi (?:just )?(?:want|wanna|would like|wish) to be dead\b|\b(?:if|when) i (?:was|were) dead\b",
        rf"\b(?:jeg|eg|jag) {_BETWEEN}(?:være|vere|vara) (?:død|daud|död){_END}",
        rf"\b(?:lettere|lettare|best|bedre|betre|bättre|skönt|deilig|godt) (?:\w+ ){{0,3}}?"
        rf"(?:(?:være|vere|vara) (?:død|daud|död)|få (?:dø|døy|dö)){_END}",
        rf"\b(?:slippe|sleppe|slippa|sluppet) (?:å |att )?(?:leve|leva)(?:{_MORE}|{_END})|\bi [^.!?]{{0,20}}?(?:enough|tired|sick) of "
        rf"(?:living|life|being alive)(?:{_MORE}|{_END})|\bi [^.!?]{{0,20}}?point (?:in|of) living(?:{_MORE}|{_END})|"
        r"\b(?:hvorfor|kvifor|varför) ska(?:l|ll)? (?:jeg|eg|jag) (?:leve|leva)\b(?! på| av| med| i | her| här)|"
        r"\bwhy should i (?:go on )?liv(?:e|ing)\b(?! on| in| here)",
        rf"\b(?:vil|vill|ønsker|ynskjer) (?:\w+ ){{0,2}}?(?:vekk|bort|väck) (?:fra|frå|från) (?:dette |det här |detta )?livet{_END}",
        r"\b(?:i'm|i am|i'll be|i've been|been|thinking of|thinking about) ending it\b(?! with)|\bi(?:'ll| will|'m going to|"
        r" am going to) end it (?:all|tonight|now|today)",
        r"\b(?:forsvinne|försvinna|disappear) (?:fra|frå|från|from) (?:verden|verda|världen|jorda|jorden|the world|this world)\b",
        rf"\b(?:tenker|tenkjer|tenkt|tänker|tänkt|thinking) (?:på å|på att|of) (?:ta|taking|take) (?:dem |dei |dom |them )?(?:alle|"
        rf"alla|all){_END}",
        r"\bi wish (?:that )?i (?:was|were) dead|\bi wish i (?:was|were) never born|\bi wish i had never been born|"
        r"\bi(?:'d| would)? be better off dead",
        r"\b(?:alle|familien|barna|ungane|verden|verda|alla|familjen|barnen|världen|everyone|everybody|my family|the world) "
        r"[^.!?]{0,30}(?:bedre|betre|bättre|better)(?: off)? (?:uten meg|utan meg|utan mig|without me)",
        r"\b(?:har|hev) (?:ingenting|ikke noe|ikkje noko|inget|ingenting) (?:mer |meir )?(?:igjen )?(?:å|att) lev[ea] for\b|"
        r"\bhar inget att leva för\b|\b(?:ser|har) ingen grunn til å leve\b|\b(?:ser|har) ingen anledning att leva\b|"
        r"\bi(?:'ve| have)? (?:got )?(?:nothing|no reason) (?:left )?to live(?: for)?\b|\bi(?:'ve| have)? no reason to go on\b",
        r"\blivet mitt (?:er|har) (?:ikke|ikkje|ingen|inga) (?:verdt|verd|noen mening|mening|meining)|\bmitt liv är inte värt|"
        r"\bmy life (?:is not|isn't) worth",
        # jeg har selvmordstanker
        rf"\b{_I_NO} (?:er|føler meg|kjenner meg|kjenner meg) (?:\w+ )?(?:suicidal|selvmordsnær|sjølvmordsnær|selvmordstruet|"
        rf"sjølvmordstrua)",
        rf"\b{_I_NO} (?:har|hadde|hatt|får|tenker|tenkjer|tenkte|sliter med|slit med|går med|planlegger|planlegg|vurderer)\b[^.!?]{{0,25}}?"
        r"\b(?:selvmordstank\w+|sjølvmordstank\w+|selvmordsplan\w+|sjølvmordsplan\w+|selvmord|sjølvmord)\b",
        r"\bjag (?:har|hade|får|tänker|tänkte|funderar|funderade|lider av|planerar|överväger|är)\b[^.!?]{0,25}?"
        r"\b(?:självmordstank\w+|självmordsplan\w+|självmordsbenägen|självmord|suicidal)\b",
        r"\bi(?:'m| am| feel|'ve been(?: feeling)?| have been(?: feeling)?| was) (?:\w+ )?suicidal\b|"
        r"\bi(?:'m| am|'ve been| have been| keep| was)? (?:having |had )?(?:think(?:ing)?|thought|thoughts) (?:of|about) suicide|"
        r"\bi(?:'m| have|'ve| am)(?: been)? (?:having |had )?suicidal thoughts",
        # jeg skader meg selv
        rf"\b{_I_NO} (?:\w+ )?(?:skader|skadar|skada|skadet) meg (?:selv|sjølv)\b|\bjag (?:\w+ )?(?:skadar|skadade) mig själv\b|"
        r"\bi(?:'ve| have)?(?: been)? (?:\w+ )?self-?harm(?:ing|ed)?\b|\bi(?:'ve| have)? (?:keep |been )?(?:hurt|harm|cut)(?:ting|"
        r"ing)? myself(?: again| on purpose| when| every|(?= *(?:[.!?,;:…]|$)| and\b| but\b))",
    ),
    # A paper, a plan, a proposal: perhaps about many.
    "topic": (
        r"forebygg|førebygg|förebygg|prevent|handlingsplan|tiltak|åtgärd|temadag|kurs\b|rapport|report|statisti|innspill|innspel|synpunkt|"
        r"forslag|framlegg|förslag|proposal|suggest|agenda|saksliste|sak \d|møtesak|item|leste om|les om|läste om|read about|opptatt av|"
        r"oppteken av|working with|jobber med|arbetar med|romanen|boka|filmen|(?:snakke|snakka|prate|prata|talk) (?:om|about)",
    ),
    # What has been.
    "past": (
        r"\b(?:19|20)\d\d\b|\bi fjor|\bden gangen|\bden gongen|\b(?:da|då) (?:jeg|eg) (?:var|bodde|budde|fikk|fekk)|"
        r"\bfor (?:\w+ )?(?:år|år sidan|år siden|"
        r"lenge siden|lenge sidan)|\bår siden|\bår sidan|\btidligere\b|\btidlegare\b|\bsom (?:barn|ung)\b|\bförra året|\bdå jag|"
        r"\bnär jag var|"
        r"\bför (?:\w+ )?(?:år|länge) sedan|\bår sedan|\btidigare\b|\byears? ago|\blast year|\bwhen i was|\bin the past|\bused to\b|"
        r"\bprevious",
    ),
    "unsure": (
        # somebody near
        rf"{_NEAR}[^.!?]{{0,40}}?(?:vil|vill|skal|ska|snakker om|snakkar om|pratar om|har tenkt|wants?|going|talks? about|"
        rf"talking about|says?) "
        r"[^.!?]{0,25}?(?:\bdøy?\b|\bdö\b|\bdie\b|ta livet sitt|ta livet av seg|ta livet av sig|ta sitt (?:eget |eige )?liv|"
        r"ikk(?:e|je) leve|inte leva|kill (?:him|her|them)sel(?:f|ves)|killing (?:him|her|them)sel(?:f|ves)|end (?:his|her|their) life|"
        r"suicide|selvmord|sjølvmord|självmord)",
        # may be tired of the meeting, may be tired of living
        r"\b(?:jeg|eg) (?:orker|orkar) (?:bare |berre )?(?:ikke|ikkje) (?:mer|meir)(?: nå| no)?(?= *(?:[.!?…]|$))",
        r"\bjag orkar (?:bara )?inte (?:mer|längre)(?: nu)?(?= *(?:[.!?…]|$))",
        r"\bi can(?:'t|not)(?: just)? (?:go on|take it any ?more|do this any ?more|cope any ?more)(?= *(?:[.!?…]|$)| like this)",
        r"\b(?:jeg|eg) (?:gir|gjev|gir bare) opp(?: alt| livet)?(?= *(?:[.!?…]|$))|\bjag ger upp(?: allt)?(?= *(?:[.!?…]|$))",
        r"\b(?:jeg|eg) vil ikk(?:e|je) (?:være|vere) her (?:lenger|lengre|mer|meir)|\bjag vill inte vara här (?:längre|mer)|"
        r"\bi don't want to be here(?= *(?:[.!?…]|$))",
        r"\b(?:orker|orkar|vil) ikk(?:e|je) (?:å )?leve (?:slik|sånn)|\borkar inte leva så(?:här)?\b|\bi can't live like this",
        r"\b(?:bedre|betre|bättre) (?:for alle )?(?:uten meg|utan meg|utan mig)\b|\bbetter (?:off )?without me\b",
        r"\blivet (?:mitt )?(?:er|är|har) (?:ikke|ikkje|inte|inga|ingen) (?:verdt|verd|värt|meining|mening|noen mening)(?: å leve|"
        r" att leva)?|"
        r"\blife (?:is not|isn't) worth living",
        r"\b(?:jeg|eg) vil (?:bare |berre )?forsvinne(?= *(?:[.!?…]|$))|\bjag vill (?:bara )?försvinna(?= *(?:[.!?…]|$))|"
        r"\bi (?:just )?want to disappear(?= *(?:[.!?…]|$))",
        r"\b(?:orker|orkar|klarer|klarar) (?:ikke|ikkje|inte) (?:dette |det här |detta )?(?:livet|leva)\b|"
        r"\b(?:hater|hatar|hate) (?:livet mitt|mitt liv|my life)\b|\bif i live or die\b",
        # the last part of a life
        r"\b(?:jeg|eg|jag|i) (?:vil|vill|want to|ønsker å|ønskjer å) (?:få |få lov til å |få lov å )?"
        r"(?:døy?|dö|die) (?:hjemme|heime|hemma|at home|med verdighet|med verdigheit|med värdighet|with dignity|i fred|in peace)",
        rf"\b(?:jeg|eg) (?:kutter|kuttar|skjærer|skjer) meg\b{_END}|\bjag skär mig\b{_END}",
        r"\b(?:jeg|eg) (?:\w+ )?(?:kutter|kuttar|kutta|kuttet|skjærer|skjer|skar) meg (?:opp )?(?:i|på) (?:arm|hånd|hand|lår|huda|huden)|"
        r"\bjag (?:har )?(?:skär|skar|skurit) (?:upp )?mig i (?:arm|hand|lår|ben)",
        # the word itself, of oneself
        r"\b(?:jeg|eg|jag|i|i'm)\b [^.!?]{0,20}?(?<!om )(?<!about )\b(?:selvmord|sjølvmord|självmord|suicide)(?= *(?:[.!?…]|$))",
        # one word
        r"^(?:selvmord|sjølvmord|självmord|suicide|suicidal)[.!?]*$",
    ),
}
