"""Which council meets: a label, the words after "innkalling til", or a heading that names one."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from bot.domain.agenda_text import Line
from bot.domain.agenda_text_days import clocks, days
from bot.domain.agenda_text_fields import Field
from bot.domain.agenda_text_row import Row
from bot.domain.agenda_text_words import SUMMONS, is_agenda_heading, is_minutes_heading, is_office, label_kind, names_body

_TO = re.compile(
    rf"\b(?:{SUMMONS}|saker|sakene|sakspapirene?|papirene|papira|ärenden(?:a)?|handlingar(?:na)?|"
    rf"velkommen|välkommen|välkomna|velkomne|welcome|vel møtt|møteplan|mötesplan|dags|attend)\s+"
    rf"(?:med saksliste\s+|och dagordning\s+|og sakliste\s+)?(?:til|till|to|for|för|of)\s+(?:eit |et |ett |a |the )?"
    r"(?:(?:ordinært|ekstraordinært|digitalt|neste|nästa|next|ordinarie|extra)\s+)?(?:(?:møte[tr]?|möte[t]?|sammanträde[t]?|meeting|"
    r"samling|videomøte|årsmøte)(?:\s+(?:nr\.?|no\.?|nummer)?\s*\d{1,3}(?:/\d{2,4})?)?\s+(?:i|med|for|för|of|in|på)\s+)?(?:the )?",
    re.IGNORECASE,
)
_MEETING_OF = re.compile(
    r"\battend (?:the )?(?=[A-ZÆØÅÄÖ])|\b(?:(?:neste |ordinært )?møte[t]?|möte[t]?|sammanträde[t]?|meeting|brukermøte)"
    r"(?:\s+(?:nr\.?|no\.?|nummer)?\s*\d{1,3}(?:/\d{2,4})?)?\s+(?:i|med|for|för|of|in|on behalf of)\s+(?:the )?(?=[\wÅÄÖÆØåäöæø])",
    re.IGNORECASE,
)
_GENITIVE = re.compile(
    r"\b(?P<body>(?:(?-i:[A-ZÆØÅÄÖ])[\w-]*\s+){0,3}[\w-]*(?:rådet|utvalget|utvalet|utskottet|gruppa|gruppen|nämnden|panelet|forumet|"
    r"group|panel|committee|forum))['’]?s\s+(?:\w+\s+)?(?:møte|möte|sammanträde|meeting)",
    re.IGNORECASE,
)
_OUR = re.compile(r"\b(?:our|the)\s+(?:next\s+)?(?P<body>(?-i:[A-Z])[\w&'’ -]{3,70}?)\s+meeting\b", re.IGNORECASE)
_MEETS = re.compile(
    r"\b(?:the\s+)?(?P<body>(?-i:[A-ZÆØÅÄÖ])[^.:;!?()]{3,80}?)\s+(?:will meet|meets|is meeting|are meeting|"
    r"møtes|møtest|möts|träffas|treffes)\b",
    re.IGNORECASE,
)
_SENT_TO = re.compile(r"^(?:til|till|to)\s?:\s*(?P<body>[^@<;,]{4,80})$", re.IGNORECASE)
_OPENING = re.compile(r"^.*\b(?:that|at|att|the|reminder|påminnelse|påminnelsen?)\s+(?:the\s+)?(?=(?-i:[A-ZÆØÅÄÖ]))", re.IGNORECASE)
_GREETING = re.compile(
    r"^(?:hei|hej|hi|hello|kjære|kära|dear|god dag|heisann|hallo)\b(?:\s+(?:alle|alla|all|everyone|medlemmer|medlemmar|members|sammen|"
    r"ledamöter|representanter|dere))*(?:\s+(?:sammen|i|in|of|til|till|av))*\s*,?\s*",
    re.IGNORECASE,
)
_CALLED = re.compile(
    r"^(?:the )?(?P<body>.{4,80}?)\s+(?:kalles|kallast|kallas|innkalles|blir kalla|is called|är kallade|er innkalt|er kalla|inviterer|"
    r"inviterar|bjuder in|invites|meets|har møte|har möte)\b",
    re.IGNORECASE,
)
_SUMMONS_WORD = re.compile(
    rf"^(?:{SUMMONS}|møte|möte|meeting|innkalling og saksliste|innkalling med sak(?:s)?liste|draft|utkast|avlyst|cancelled|inställt|"
    rf"program for møtet)\b",
    re.IGNORECASE,
)
_SUMMONED = re.compile(rf"^(?:{SUMMONS})\s+(?=[A-ZÆØÅÄÖ])(?!(?:Til|Till|For|Of|To)\b)", re.IGNORECASE)
_PLACE_TAIL = re.compile(
    r",\s*[^,]{0,40}\b(?:kommune|kommun|fylkeskommune|region|sykehus|sjukehus|helseforetak|council|trust)\b.*$",
    re.IGNORECASE,
)
_CUT = re.compile(
    r"\s+[–—|·]\s+.*$|\s+-\s+.*$|,?\s+(?:møte|möte|meeting|sammanträde)\s+(?:nr|no|nummer)\b.*$|"
    r"\s*\(.*$|[:;!?].*$|\.\s.*$|\.$|,?\s+(?:kl\.?|klokka|klokken|klockan|den|dato|på dato|at|on)\s+\d.*$|"
    r"\s+(?:kalles|kallas|held|hålls|holdes|will|er|är|has|is|blir|on the|on|inviteres|inviterast|bjuds|igen|igjen|again)(?:[\s,].*)?$",
    re.IGNORECASE,
)
_MEMBERS = re.compile(
    r"^(?:(?:til|till|to)\s+)?(?:alle |alla |all |the )?(?:medlemme(?:r|ne)|medlem(?:er|ene|mar|marna)?|ledamöter(?:na)?|"
    r"representante(?:r|ne)|representanter(?:na)?|members?)\s+(?:i|in|of|av)\s+(?:the )?",
    re.IGNORECASE,
)
_OWN_MEETING = re.compile(
    rf"^(?:{SUMMONS})\s*[–—:-]\s*(?P<body>(?-i:[A-ZÆØÅÄÖ])(?:[^\s]+\s+){{2,9}}[\w-]*(?:meeting|møte|møtet|möte|mötet))$", re.IGNORECASE
)
_DISTRICT = re.compile(r"\b(?:bydel|kommune|kommun|fylkeskommune|region|distrikt|stadsdel|council)$", re.IGNORECASE)
_PARTS = re.compile(r"\s+[–—|·-]\s+|:\s+|,\s+")


def read_body(rows: Sequence[Row], labelled: Sequence[Field], margins: Sequence[Line], items: frozenset[int]) -> str:
    """The council that meets, as printed; nothing where the document does not say."""
    for one in labelled:
        named = " ".join(one.value.split()).strip(" .,;")
        if one.kind == "body" and 3 < len(named) <= 120 and not days(named) and ". " not in named:
            return _PLACE_TAIL.sub("", named)
    around = [row for row in rows if row.at not in items and not row.old and row.mail != "head" and row.text]
    top = around[:40]
    titled = [row for row in top[:8] if row.line.level or row.mail or (len(row.text) <= 110 and not row.text.rstrip().endswith((".", "!")))]
    found = _after_summons(titled) or _headline(top) or _after_summons(top) or _in_sentence(top) or _above_agenda(top)
    if found:
        return _whole(found, top)
    for row in rows[:8]:
        sent_to = _SENT_TO.match(row.text) if row.mail == "head" else None
        if sent_to and names_body(sent_to["body"]) and not is_office(sent_to["body"]):
            return tidy_body(sent_to["body"])
    for line in margins:
        for part in _PARTS.split(line.text):
            if names_body(part) and not is_office(part) and not days(part):
                return tidy_body(part)
    return ""


def tidy_body(text: str) -> str:
    """A name without day, place and what the sentence goes on with."""
    said = " ".join(text.split()).strip(' \t:–—-,.«»"')
    named = days(said)
    if named:
        said = said[: named[0].start]
    timed = clocks(said)
    if timed:
        said = said[: timed[0].start]
    said = _CUT.sub("", said)
    said = _PLACE_TAIL.sub("", said)
    office, comma, rest = said.partition(", ")
    said = rest if comma and _DISTRICT.search(office) and names_body(rest) else said
    said = re.sub(r"\s+(?:nr\.?\s*\d{1,2}|\d{1,2}[./]\d{2,4}|20\d\d)$", "", said)
    said = re.sub(r"\s+(?:på|i|den|til|till|at|on|in|til møte|for|och|og|and|the)$", "", said.strip(" ,.–—-"), flags=re.IGNORECASE)
    said = re.sub(r"^(?:the|i|til|till|for)\s+(?=\w)", "", said.strip(" ,.–—-"), flags=re.IGNORECASE)
    said = re.sub(r",?\s+(?:møtet?|mötet?|the meeting)$", "", _MEMBERS.sub("", said), flags=re.IGNORECASE)
    return said if 3 < len(said) <= 120 else ""


def _after_summons(rows: Sequence[Row]) -> str:
    for row in rows[:15]:
        for pattern in (_TO, _MEETING_OF):
            found = pattern.search(row.text)
            if found and (said := tidy_body(row.text[found.end() :])) and names_body(said) and len(said.split()) <= 14:
                return said
    return ""


def _headline(rows: Sequence[Row]) -> str:
    """A heading or short line at the top that names a council; a municipality only when nothing else does."""
    named: list[tuple[int, int, str]] = []
    for place, row in enumerate(rows[:14]):
        if row.line.bullet or (row.label is not None and row.label.family != "bare") or len(row.text) > 110 or row.signed:
            continue
        head, colon, _value = row.text.partition(":")
        spoken = row.text.rstrip().endswith((".", "!")) and (_TO.search(row.text) or _MEETING_OF.search(row.text))
        if spoken or _GREETING.match(row.text):
            continue
        if colon and label_kind(head) in ("person", "place", "day", "time", "papers", "number"):
            continue
        for piece in [cell for cell in row.line.cells if cell] or _pieces(row.text):
            part = _SUMMONED.sub("", piece)
            if (
                not names_body(part)
                or _SUMMONS_WORD.match(part)
                or is_agenda_heading(part)
                or is_minutes_heading(part)
                or len(part.split()) > 12
            ):
                continue
            said = tidy_body(part)
            if said and names_body(said):
                rank = place + (8 if is_office(said) else 0) - (2 if row.line.level else 0) + (4 if row.text.endswith(".") else 0)
                named.append((rank, len(named), said))
    return min(named)[2] if named else ""


def _pieces(text: str) -> list[str]:
    """Innkalling – Brukerråd …: the pieces; a name with a comma in it stays whole."""
    pieces = re.split(r"\s+[–—|·]\s+|\s+-\s+|:\s+", text)
    found = []
    for piece in pieces:
        first, comma, rest = piece.partition(", ")
        found.append(rest if comma and _SUMMONS_WORD.match(first) and not names_body(first) else piece)
    return found


def _whole(found: str, rows: Sequence[Row]) -> str:
    """A name of one word, with what it is a council for where that is said elsewhere."""
    if " " in found:
        return found
    for row in rows[:5]:
        rest = row.text[len(found) :]
        if (
            row.line.level
            and row.text.startswith(found)
            and re.match(r"\s[–-]\s[^\W\d]", rest)
            and len(rest.split()) <= 5
            and not days(rest)
        ):
            return row.text.strip(" .:")
    near = r"(?:for|för|of|ved|vid)\s+\w|(?:på|i)\s+(?-i:[A-ZÆØÅÄÖ])"
    longer = re.compile(rf"\b{re.escape(found)}(?:et|en|a)? (?:{near}).*", re.IGNORECASE)
    for row in rows[:12]:
        match = longer.search(row.text)
        said = tidy_body(match[0]) if match else ""
        if 3 <= len(said.split()) <= 8:
            return said
    return found


def _above_agenda(rows: Sequence[Row]) -> str:
    """A heading of few words right above "Agenda" names those who meet, also where none of its words says so."""
    for row in rows[:3]:
        named = _OWN_MEETING.match(row.text) if row.line.level else None
        if named and not days(named["body"]) and not any(sign.isdigit() for sign in named["body"]):
            return named["body"].strip()
    for row, following in pairwise(rows[:4]):
        if not row.line.level or not is_agenda_heading(following.text) or is_agenda_heading(row.text) or _SUMMONS_WORD.match(row.text):
            continue
        said = tidy_body(row.text)
        if said and said == row.text.strip() and len(said.split()) <= 6 and not is_office(said) and said[:1].isupper():
            return said
    return ""


def _in_sentence(rows: Sequence[Row]) -> str:
    for row in rows[:25]:
        for pattern in (_OUR, _MEETS):
            ours = pattern.search(row.text)
            if ours and names_body(ours["body"]) and (said := tidy_body(_OPENING.sub("", ours["body"]))):
                return said
        greeted = _GREETING.match(row.text)
        if greeted and (said := tidy_body(row.text[greeted.end() :])) and names_body(said) and len(said.split()) <= 8:
            return said
        found = _CALLED.match(row.text)
        if found and names_body(found["body"]):
            return tidy_body(found["body"])
        owned = _GENITIVE.search(row.text)
        if owned:
            return tidy_body(owned["body"])
        for pattern in (_TO, _MEETING_OF):
            match = pattern.search(row.text)
            if match and (said := tidy_body(row.text[match.end() :])) and names_body(said):
                return said
    return ""
