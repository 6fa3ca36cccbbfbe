"""Is this text about one person's own case? Then it is held back from the council and shown the right way (Y31).

Four kinds of sign are looked for, in bokmål, nynorsk, Swedish and English at once, since people
write in more than one: a national identity number; a person's name beside an application, a decision
or an eviction (`named_cases`); the writer's own (or a relative's) application,
decision or case; something that was done to the writer or a relative, such as a refusal. The last
kind counts only while the text speaks of nobody else: a text about many is what the council is for.
"""

from __future__ import annotations

import re
import unicodedata

from bot.domain.id_numbers import id_numbers
from bot.domain.named_cases import names_somebodys_case


def looks_like_individual_case(text: str) -> bool:
    """Should this text be held back and a person's name and phone be given instead?"""
    plain = unicodedata.normalize("NFKC", text).replace("\u00ad", "").replace("’", "'")
    if any(True for _ in id_numbers(plain)) or names_somebodys_case(plain):
        return True
    low = " ".join(plain.casefold().split())
    if not _SOMEBODY.search(low):
        return False
    if _OWN_CASE.search(low) or _own_matter(low) or _numbered_case(low):
        return True
    return not _MANY.search(low) and not _SAID_TO_COUNCIL.search(low) and bool(_DONE_TO_ME.search(low))


class _Signs:
    """Several patterns as one; long ones, so they are compiled only when a text comes so far."""

    def __init__(self, *patterns: str) -> None:
        self._text = "|".join(f"(?:{pattern})" for pattern in patterns)
        self._compiled: re.Pattern[str] | None = None

    def search(self, text: str) -> re.Match[str] | None:
        if self._compiled is None:
            self._compiled = re.compile(self._text)
        return self._compiled.search(text)


# --- who -------------------------------------------------------------------------------------------------

_RELATIVE = (
    r"(?:mor|mora|moren|mamma(?:en)?|far|faren|pappa(?:en)?|foreldrene|sønn|sønnen|son|sonen|datter|datteren|dattera|dotter|"
    r"dottera|dottern|bror|broren|brodern|søster|søsteren|søstera|syster|systera|systern|mann|mannen|kone|kona|fru|make|maka|"
    r"samboer(?:en)?|sambuar(?:en)?|sambo|sambon|barn|barnet|barnebarn(?:et)?|bestemor|bestefar|mormor|morfar|farmor|farfar|"
    r"venn|vennen|venninne|venninna|ven|venen|kompis|kompisen|vän|väninna|nabo|naboen|granne|grannen|nevø|niese|tante|onkel)"
)
_RELATIVE_EN = (
    r"(?:mother|mum|mam|mom|father|dad|parents?|son|daughter|brother|sister|husband|wife|partner|child|kid|gran|nan|"
    r"grandmother|grandfather|grandson|granddaughter|friend|neighbour|aunt|uncle|nephew|niece)"
)
_MINE = r"(?:min|mi|mitt|mine|mina)"
_THEIRS = rf"(?:{_MINE} (?:\w+ )?{_RELATIVE}|{_RELATIVE} (?:min|mi|mitt))"
_I = rf"(?:jeg|eg|jag|{_THEIRS})"
_I_EN = rf"(?:i|my (?:\w+ )?{_RELATIVE_EN})"
_SOMEBODY = re.compile(r"\b(?:jeg|eg|jag|meg|mig|min|mi|mitt|mine|mina|i|me|my|i've|i'm)\b")
_MANY = re.compile(
    r"\b(?:mange|alle|flere|fleire|folk|andre|ofte|vi|oss|våre?|medlemm\w+|brukere|brukarar|beboere|bebuarar|leieboere|"
    r"leigebuarar|pårørende|pårørande|många|alla|flera|andra|ofta|våra|brukare|hyresgäster|medlemmar\w*|anhöriga|"
    r"many|everyone|everybody|people|others|we|us|our|often|members|tenants|carers)\b"
)

# --- what ------------------------------------------------------------------------------------------------

_OF_MINE = (
    r"(?:egen|eget|egne|egna|eigen|eiga|eige|eigne|siste|sista|senaste|første|fyrste|första|andre|andra|nye|nya|gamle|gamla|"
    r"forrige|førre|förra|tidligere|tidlegare|tidigare|personlige|personlege|personliga)"
)
_POINT = r"(?! (?:er|är|is|var|was) (?:at|att|that)\b)"
_APPLICATION = (
    r"[\w-]*(?:søknad(?:er|ar)?|ansøkning|ansökan|ansökning(?:ar)?|vedtak|avslag|klagesak|ankesak|overklag\w+|överklag\w+|klage|anke|"
    r"uføretrygdsak|biståndsbeslut|assistansbeslut|avslagsbeslut)"
)
_THE_APPLICATION = (
    r"[\w-]*(?:søknaden|søknadene|søknadane|vedtaket|vedtaka|vedtakene|avslaget|avslaga|klagen|klaga|klagene|klagesaken|anken|"
    r"ansökan|beslutet|överklagan)"
)
_EN_ABOUT = (
    r"(?:own|first|last|latest|second|new|old|recent|current|previous|original|pending|ongoing|personal|housing|benefits?|"
    r"disability|care|social|universal|credit|pip|esa|dla|blue|badge|bus|pass|grant|flat|council|transfer|adaptations?|"
    r"wheelchair|home|support|independence|payments?|repairs?|rent|carer'?s|allowance|visa|residence|asylum|medical|planning|"
    r"school|tenancy|homelessness|attendance|appeal)"
)
_GRIEF = (
    r"(?:avslått|avslog\w*|avslo\b|stans\w*|stopp\w*|kutt\w*|tatt bort|tatt fra|tekne frå|redusert|mistet|mista|indrag\w*|"
    r"dragits in|drog in|dragit in|nek(?:t|a)\w*|sagt opp|oppsagt|uppsagd|ikke (?:kommet|betalt|behandlet|svar\w*|ring\w*)|"
    r"ikkje (?:kome|betalt|behandla|svar\w*|ring\w*)|inte (?:kommit|betalats?|behandla\w*|svara\w*|ring\w*)|"
    r"svarer (?:ikke|ikkje|aldri)|svarar (?:ikkje|inte|aldrig|aldri)|"
    r"(?:ringer|ringjer|kommer|kjem) (?:ikke|ikkje|inte|aldri|aldrig))"
)
_GRIEF_EN = (
    r"(?:stopped|cut|refused|denied|rejected|withdrawn|taken away|reduced|turned down|suspended|not been (?:paid|answered|repaired)|"
    r"never (?:answers?|calls?|replie[sd]|came)|does(?:n't| not) (?:answer|call|reply)|won't (?:answer|call|reply))"
)
_SUPPORT = (
    r"\w*(?:bostøtten?|bustøtta|trygden?|trygda|uføretrygden?|ytelsen?|ytinga|sosialhjelpen?|sosialhjelpa|støttekontakten?|"
    r"hjemmehjelpen?|heimehjelpa|assistansen?|assistenten|avlastningen?|avlastinga|dagpengene|timene|boligen?|bustaden?|"
    r"leiligheten?|leilegheita|husværet?|plassen?|omsorgslønn\w*|ersättning\w*|hemtjänst\w*|färdtjänst\w*|bostadsbidrag\w*|"
    r"sjukpenning\w*|sjukersättning\w*|aktivitetsersättning\w*|assistans\w*|ledsagning|lägenhet\w*|bostad\w*|insats\w*|"
    r"boendestöd\w*|kontaktperson\w*|saksbehandler(?:en)?|sakshandsamar(?:en)?|saksbehandlar(?:en)?|handläggare\w*|"
    r"biståndshandläggare\w*|bistandshandläggare)"
)
_SUPPORT_EN = (
    r"(?:housing benefit|benefits?|payments?|pension|allowance|support (?:hours|worker|package)|care (?:package|hours|plan)|"
    r"flat|wheelchair|tenancy|rent|housing|case ?worker|social worker|housing officer|key ?worker|universal credit|pip|esa|dla|blue badge)"
)
_OFFICE = (
    r"(?:nav|kommunen|bydelen|boligkontoret|bustadkontoret|tildelingskontoret|helfo|husbanken|statsforvalteren|saksbehandleren|"
    r"sakshandsamaren|forvaltningen|forvaltninga|barnevernet|försäkringskassan|socialtjänsten|handläggaren|biståndshandläggaren|"
    r"nämnden|regionen|arbetsförmedlingen|csn|de|dei|dom)"
)
_HOME = (
    r"(?:en |ei |ein |et |eit |ett )?(?:\w*bolig|\w*bustad|\w*bostad|leilighet|leilegheit|lägenhet|\w*plass|\w*plats|vedtak\w*|"
    r"beslut\w*|besked|startlån|støttekontakt|assistent|assistans|færdtjänst|färdtjänst|time hos \w+|tid hos \w+)\b"
)

# --- the writer's own application, decision or case ---------------------------------------------------------

_OWN_CASE = _Signs(
    # min egen søknad, mitt eige vedtak, min ansökan
    rf"\b{_MINE} (?:{_OF_MINE} ){{0,2}}{_APPLICATION}\b{_POINT}",
    # søknaden min, vedtaket mitt, klaga mi
    rf"\b{_THE_APPLICATION} (?:min|mi|mitt|mine)\b{_POINT}",
    # min mors søknad, sonen min sin søknad, søknaden til mora mi
    rf"\b{_MINE} (?:\w+ )?{_RELATIVE}s (?:{_OF_MINE} )?(?:{_APPLICATION}|\w*sak|\w*ärende|beslut)\b",
    rf"\b{_RELATIVE} (?:min|mi|mitt) sin (?:{_APPLICATION}|sak)\b",
    rf"\b(?:{_THE_APPLICATION}|saken|saka|ärendet) (?:til|for|åt|för) {_THEIRS}\b",
    # mitt beslut om …, but not: mitt beslut är att …
    rf"\bmitt (?:{_OF_MINE} )?\w*beslut (?:om|från|har|blev|kom|är (?:inte|fel|försenat))\b",
    # søknaden jeg sendte, vedtaket som jeg fikk
    rf"\b{_THE_APPLICATION} (?:som )?{_I} (?:har |hadde |hade )?(?:fikk|fekk|fick|fått|sendte?|skickade|skickat|leverte|skrev|lämnade)\b",
    r"\b(?:application|appeal|claim|form|decision|refusal) (?:that |which )?i (?:sent|made|submitted|got|received|handed)\b",
    # jeg har en sak hos NAV
    rf"\b{_I} har (?:en|ei|ein|ett) (?:\w+ )?(?:sak|ärende) (?:\w+ )?(?:hos|i|på|med|mot) {_OFFICE}\b",
    r"\bi have (?:a|an) (?:\w+ )?case (?:with|at|before)\b",
    # journalen min, min journal
    rf"\b(?:\w*journalen min|min (?:{_OF_MINE} )?\w*journal)\b",
    # kan dere hjelpe meg med klagen
    rf"\b(?:hjelpe?|hjelpa|hjälpa) (?:meg|mig) (?:med )?(?:å |att )?(?:\w+ ){{0,2}}(?:{_THE_APPLICATION}|{_APPLICATION})\b",
    # my own application, my PIP claim, the decision on my application
    rf"\bmy (?:{_EN_ABOUT} ){{0,4}}applications?\b(?! to (?:join|be|sit|serve))",
    rf"\bmy (?:{_EN_ABOUT} ){{0,3}}(?:appeal|tribunal)\b(?! (?:to (?:you|the|all|every)|is (?:that|to)))",
    rf"\bmy (?:{_EN_ABOUT} ){{1,4}}(?:claim|assessment)\b{_POINT}",
    rf"\bmy claim for (?:{_EN_ABOUT})\b",
    r"\bmy (?:decision|refusal|rejection) letter\b",
    r"\bmy complaint (?:has|was|to|against|number|about my)\b",
    r"\bmy (?:medical |health |patient |hospital )(?:records?|notes|file)\b",
    rf"\bmy (?:\w+ )?{_RELATIVE_EN}(?:'s|s') (?:{_EN_ABOUT} ){{0,3}}(?:application|appeal|claim|case|assessment|care package|benefits?)\b",
    r"\bdecision (?:on|about|in) my\b",
    r"\bhelp me (?:with|to write|write) (?:my|an|the) (?:\w+ )?(?:application|appeal|claim|complaint)\b",
    r"\b(?:notice|letter) (?:of eviction|to quit)\b|\beviction notice for my\b",
)

# --- "my case": a case at an office, or an item that the writer has raised? ----------------------------------

_MATTER = _Signs(
    rf"\b(?:min|mi) (?:{_OF_MINE} )?(?!hjerte|hjarte|kjerne|fane|merke|hoved|hovud)\w*sak\b{_POINT}",
    rf"(?<!\w)(?!hjerte|hjarte|kjerne|fane|merke|hoved|hovud)\w*(?:saken|saka) (?:min|mi)\b{_POINT}",
    rf"\bmitt (?:{_OF_MINE} )?\w*ärende\b{_POINT}",
    rf"(?<!in )\bmy (?:{_EN_ABOUT} ){{0,3}}case\b(?! (?:is that|study|load))(?!: \D)(?! ?worker)",
)
_OF_THE_COUNCIL = re.compile(
    r"\b(?:saks?list\w*|dagsord\w*|dagordning\w*|agenda\w*|møte\w*|möte\w*|meeting|foresl\w+|föresl\w+|forslag\w*|framlegg\w*|innspill\w*|"
    r"bomiljø|tema\w*|eventuelt|prioriter\w*)\b"
)
_OF_AN_OFFICE = re.compile(
    rf"\b{_GRIEF}|\b(?:nav|boligkontoret|bustadkontoret|saksbehandl\w+|sakshandsam\w+|handlägg\w+|vedtak\w*|avsl[aåo]\w*|klag\w+|överklag\w*|søkt|"
    r"søkte|sökt|sökte|ansök\w*|socialtjänsten|försäkringskassan|barnevernet|egen|eigen|eiga|eget|own|refus\w+|appeal\w*|"
    r"benefits?|caseworker)\b"
)


def _own_matter(low: str) -> bool:
    found = _MATTER.search(low)
    if found is None:
        return False
    topical = low.startswith(" om ", found.end()) or _OF_THE_COUNCIL.search(low)
    return not topical or bool(_OF_AN_OFFICE.search(low))


# --- a case number ---------------------------------------------------------------------------------------

_CASE_NUMBER = re.compile(
    r"\b(?:saks?\.?(?:nr|nummer(?:et)?)|sak nr|klientnr|klientnummer|ärende(?:nr|nummer)|diarienummer|dnr|d\.nr|"
    r"(?:case|reference|claim|application) (?:number|no\.?|ref\.?))\W{0,3}(?:\w{1,3}[-/ ]?)?\d[\d/ .-]{3,}"
)
_IN_PUBLIC = re.compile(
    r"\b(?:høring\w*|høyring\w*|remiss\w*|consultation|hearing|kommunestyre\w*|fullmäktige|formannskap\w*|\w*plan|\w*planen|budsjett\w*|"
    r"budget\w*|rundskriv\w*|riktlinj\w+|retningslinj\w+|policy|statement|saks?framle\w+|utvalg\w*|nämnd\w*)\b"
)


def _numbered_case(low: str) -> bool:
    return bool(_CASE_NUMBER.search(low)) and not _IN_PUBLIC.search(low)


# --- what was done to the writer or a relative: weak signs, for texts that speak of nobody else ----------------

_SAID_TO_COUNCIL = re.compile(
    r"\b(?:forslag\w*|framlegg\w*|förslag\w*|innspill\w*|innspel\w*|inspel\w*|synpunkt\w*|referat\w*|proposal\w*|suggestion\w*|inputs?|"
    r"minutes|papers|agenda\w*|saks?list\w*|dagordning\w*|spørsmål\w*)\b"
)
_WORDS = r"(?:[\w'-]+ ){0,4}"
_SAME = r"[^.!?]{0,80}?"
_NEAR = r"[^!?]{0,80}?"
_DONE_TO_ME = _Signs(
    # jeg fikk avslag, fekk eg avslag, min son har fått avslag
    rf"\b{_I} (?:har |hadde |hade )?{_WORDS}?(?:fått|fikk|fekk|fick) {_WORDS}?"
    r"(?:avslag|nei (?:på|til)|nej (?:på|till)|avslått|oppsigelse|oppseiing|uppsägning)\b",
    rf"\b(?:fikk|fekk|fick|har) {_I} {_WORDS}?(?:fått )?(?:avslag|nei (?:på|til)|nej (?:på|till))\b",
    r"\bjag är (?:uppsagd|vräkt|avhyst)\b|\b(?:jeg|eg) (?:er|ble|blei|vart) (?:kastet ut|kasta ut|oppsagt|sagt opp fr[aå])\b",
    # jeg har søkt om bolig og ikke fått svar
    rf"\b{_I} (?:har )?{_WORDS}?(?:søkt|søkte|sökt|sökte|ansökt|ansökte|klaget|klagde|klaga|klagat|overklag\w+|överklag\w+|anket|anka)\b"
    rf"{_NEAR}\b(?:svar\w*|hørt|høyrt|hört|høre|avslag|vente\w*|venta\w*|vänta\w*|besked)\b",
    # jeg har ikke fått svar på søknaden, jeg ble nektet startlån
    rf"\b{_I} (?:har )?(?:ikke|ikkje|inte|aldri|aldrig|fikk|fekk|fick) {_WORDS}?"
    rf"svar (?:på|fra|frå|från) {_WORDS}?(?:{_THE_APPLICATION}|{_OFFICE})\b",
    rf"\b{_I} {_WORDS}?svar på {_THE_APPLICATION}\b",
    rf"\b{_I} (?:ble|blei|vart|blev|har blitt|har vorte|har blivit) (?:nektet|nekta|nekad|nekats|avvist|avvisad)\b",
    rf"\b{_I} (?:har )?(?:vente[rt]?|venta[rt]?|väntar|väntat) {_WORDS}?på {_SAME}(?:svarer|svarar|svar) (?:ikke|ikkje|inte|aldri)\b",
    # jeg venter fortsatt på vedtak, jag väntar på beslut
    rf"\b{_I} (?:har )?(?:vente[rt]?|ventar?|väntar|väntat) {_WORDS}?på {_HOME}",
    rf"\b{_I} (?:har )?(?:vente[rt]?|ventar?|väntar|väntat) {_WORDS}?på svar (?:fra|frå|från) {_OFFICE}\b",
    # når får jeg bolig
    rf"\b(?:når|när) (?:får|kan) {_I} (?:få |flytte inn i )?(?:endelig |äntligen )?{_HOME}",
    # NAV stanset ytelsen min, socialtjänsten nekade mig
    rf"\b{_OFFICE} (?:har |sier |säger )?{_WORDS}?{_GRIEF} {_WORDS}?(?:meg|mig|min|mi|mitt|mine|mina|{_THEIRS})\b",
    rf"\b{_OFFICE} (?:sa|sier|seier|säger|sade) (?:nei|nej) til+ (?:meg|mig|{_THEIRS})\b|\b{_OFFICE} (?:sa|sade) nej till mig\b",
    # bostøtten min er stoppet, min hemtjänst har dragits in
    rf"\b(?:{_SUPPORT} (?:min|mi|mitt|mine)|{_MINE} (?:{_OF_MINE} )?{_SUPPORT})\b{_SAME}{_GRIEF}",
    rf"\b{_MINE} (?:\w+ )?{_RELATIVE}s {_SUPPORT}\b{_SAME}{_GRIEF}",
    # I have been refused, my son was turned down
    rf"\b{_I_EN}(?:'ve| have| has| was| were| had| am)?(?: been)? (?:refused|denied|turned down|rejected|sanctioned|evicted)\b",
    rf"\b{_I_EN}(?:'ve| have| has)? (?:applied|appealed) (?:for|to|against)\b{_SAME}"
    r"\b(?:heard|answer|reply|waiting|refused|turned down|nothing)\b",
    rf"\b{_I_EN}(?:'m| am| is|'ve| have| has)?(?: been)? (?:still )?wait(?:ing|ed) (?:\w+ ){{0,3}}"
    rf"for (?:a|an|the|my) (?:{_EN_ABOUT} )?"
    r"(?:decision|flat|house|home|place|assessment|reply from|answer from)\b",
    rf"\bwhen (?:will|do|can) {_I_EN} get (?:a|an|the|my) (?:\w+ )?(?:flat|house|home|place|decision|assessment|wheelchair|money)\b",
    rf"\bmy (?:{_EN_ABOUT} ){{0,2}}(?:{_SUPPORT_EN}|request|referral)\b{_SAME}\b{_GRIEF_EN}",
    r"\bcomplain about my (?:case ?worker|social worker|housing officer|doctor|nurse)\b",
    rf"\b(?:stopped|cut|refused|denied|rejected|withdrew|withdrawn|took away|suspended) my (?:{_EN_ABOUT} )?{_SUPPORT_EN}\b",
    r"\b(?:refus|den[yi]|evict|sanction)(?:ed|ing|es|ies|s)? me\b",
    rf"\bmy (?:\w+ )?{_RELATIVE_EN}(?:'s|s') {_WORDS}?{_GRIEF_EN}",
)
