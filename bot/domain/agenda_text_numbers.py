"""The number in front of an agenda item: what kind it is, how it is printed, what comes after it."""

from __future__ import annotations

import re
from typing import NamedTuple

CASE, WORD, SECTION, POINT, BRACKET, BARE, ROUND, ROMAN, SUB, LETTER, NONE = (
    "case", "word", "section", "point", "bracket", "bare", "round", "roman", "sub", "letter", "none",
)  # fmt: skip
TOP = frozenset({CASE, WORD, SECTION, POINT, BRACKET, BARE, ROUND, ROMAN})

_WORDS = r"(?:sak(?:snr|snummer)?|ærend|ärende|arende|agenda item|item|punkt|pkt|dagordningspunkt)"
_DASH = r"[-–—]"
_AFTER = rf"(?:\s*[:.)]|\s*{_DASH}(?=\s))?"
_CASE = re.compile(
    rf"(?P<number>(?:(?:{_WORDS}\s+)?(?P<word>{_WORDS}|(?-i:[A-ZÆØÅÄÖ]{{1,6}}(?:-?[Ss]ak)?))\b[.:]?\s*(?:nr\b\.?:?|no\b\.?|nummer\b)?\s*)?"
    r"(?P<a>\d{1,4})\s?/\s?(?P<b>(?:19|20)?\d{2})(?:\s?-\s?\d{1,3})?)(?P<after>\s*[:.)]|\s*[-–—](?=\s)|(?=\s|$))",
    re.IGNORECASE,
)
_YEAR_FIRST = re.compile(
    rf"(?P<number>(?:{_WORDS}\.?\s*(?:nr\.?)?\s*)?(?P<b>20\d\d)\s?[/:-]\s?(?P<a>\d{{1,4}}))(?P<after>\s*[:.)]|(?=\s|$))",
    re.IGNORECASE,
)
_CASE_DASH = re.compile(
    rf"(?P<number>{_WORDS}\.?\s*(?:nr\.?)?\s*(?P<a>\d{{1,3}})\s?-\s?(?P<b>(?:20)?\d\d))(?P<after>\s*[:.)]|(?=\s|$))",
    re.IGNORECASE,
)
_YEAR_SHORT = re.compile(  # 27/034, LEP27/41: the year first
    r"(?P<number>(?:(?P<word>[A-Z]{2,6})(?P<b>2\d)/(?P<a>\d{1,3})|(?P<c>2\d)/(?P<d>\d{3})))(?P<after>\s*[:.)]|(?=\s|$))"
)
_DASHED = re.compile(  # 31-27, BU 4-27: no clock and no age ends on such a number
    r"(?P<number>(?:(?:[Ss]aks?\s+|Ärende\s+|Item\s+)?(?P<word>[A-ZÆØÅÄÖ]{1,6})\s?)?(?P<a>\d{1,3})-(?P<b>(?:20)?(?:2[5-9]|3\d)))(?P<after>\s*[:.)]|(?=\s|$))"
)
_WORDED = re.compile(
    rf"(?P<number>(?P<word>{_WORDS})\b\.?\s*(?:nr\b\.?|no\b\.?|nummer\b)?\s*(?P<a>\d{{1,3}})\s?(?P<sub>[a-hA-H]\b|"
    rf"(?:\.\d{{1,2}})+)?)(?P<after>\s*[:.)]|\s*[-–—](?=\s)|(?=\s|$))",
    re.IGNORECASE,
)
_SECTION = re.compile(
    r"(?P<number>§\s*(?P<a>\d{1,4})(?:\s?[/-]\s?(?:20)?\d\d)?\s?(?P<sub>[a-h]\b)?)(?P<after>\s*[:.)]|\s*[-–—](?=\s)|(?=\s|$))"
)
_SUB = re.compile(r"(?P<number>(?P<a>\d{1,2})(?P<sub>(?:\.\d{1,2}){1,2}|\s?[a-h](?=[\s.):]))[.)]?)(?P<after>:|\s*[-–—](?=\s)|(?=\s|$))")
_POINT = re.compile(r"(?P<number>(?P<a>\d{1,3})\.)(?P<after>(?=\s|$|[^\W\d]))")
_BRACKET = re.compile(r"(?P<number>(?P<a>\d{1,3})\))(?P<after>(?=\s|$|[^\W\d]))")
_ROUND = re.compile(r"(?P<number>\((?P<a>\d{1,3})\))(?P<after>(?=\s|$))")
_BARE = re.compile(r"(?P<number>(?P<a>\d{1,3}))(?P<after>\s*:|\s*[-–—](?=\s)|(?=\s|$))")
_LETTER = re.compile(r"(?P<number>(?P<letter>[a-hA-H])[.)]|\((?P<inner>[a-h])\)|(?P<roman>i{1,3}|iv|vi{0,3}|ix|x)[.)])(?P<after>(?=\s|$))")
_ROMAN = re.compile(r"(?P<number>(?P<roman>I{1,3}|IV|VI{0,3}|IX|X|XI{1,3})[.)])(?P<after>(?=\s|$))")
_WAYS = (
    (CASE, _YEAR_FIRST), (CASE, _CASE), (CASE, _CASE_DASH), (CASE, _YEAR_SHORT), (CASE, _DASHED), (WORD, _WORDED),
    (SECTION, _SECTION), (SUB, _SUB), (POINT, _POINT), (BRACKET, _BRACKET), (ROUND, _ROUND), (ROMAN, _ROMAN), (LETTER, _LETTER),
    (BARE, _BARE),
)  # fmt: skip
_MONTHS = re.compile(
    r"(?:jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mars|mar(?:ch)?|apr(?:il)?|ma[ijy]|jun[ie]?|jul[iy]?|aug(?:usti?)?|sept?(?:ember)?|"
    r"o[kc]t(?:ober)?|nov(?:ember)?|"
    r"de[sc](?:ember)?)\b|(?:min(?:utt\w*|uter)?|timer|timar|hours?|kroner|kr|år|etg|prosent|%|personer|dager|st|nd|"
    r"rd|th)\b",
    re.IGNORECASE,
)
_ROMANS = {"i": 1, "ii": 2, "iii": 3, "iv": 4, "v": 5, "vi": 6, "vii": 7, "viii": 8, "ix": 9, "x": 10, "xi": 11, "xii": 12, "xiii": 13}


_DIARY = re.compile(r"^(?:20)?\d\d/\d{3,6}(?:-\d{1,3})?\s+(?=[^\W\d])")  # the number in the archive, between number and title


class Label(NamedTuple):
    """A number in front of words. `group` keeps rows of numbers apart (PS, RS); `sub` is what follows the main number."""

    family: str
    group: str
    nth: int
    number: str
    rest: str
    sub: str = ""


def label(text: str) -> Label | None:
    """The number that a line begins with; None when it begins with words, a day or a clock."""
    said = text.strip()
    for family, pattern in _WAYS:
        match = pattern.match(said[:80])
        if match is not None and (made := _label(family, match, said)) is not None:
            return made
    return None


def _label(family: str, match: re.Match[str], said: str) -> Label | None:
    part = match.groupdict()
    rest = said[match.end() :].strip(" \t:–—")
    after = (part.get("after") or "").strip()
    number = " ".join(part["number"].split())
    if family == LETTER:
        letter = (part["letter"] or part["inner"] or "").casefold()
        count = ord(letter) - 96 if letter else _ROMANS[part["roman"]]
        return Label(LETTER, "letter" if letter else "roman", count, number, rest, letter or part["roman"])
    if family == ROMAN:
        return Label(ROMAN, "", _ROMANS[part["roman"].casefold()], number, rest)
    count = int(part["a"] or part["d"] or 0)
    if family == CASE:
        group = (part.get("word") or "").casefold()
        rest = _DIARY.sub("", rest)
        if "-" in number and _MONTHS.match(rest):
            return None  # 18-25 år
        if not group and int(part["b"] or part["c"] or 0) <= 12 and count <= 31 and len(part["b"] or "") < 4 and not rest[:1].isalpha():
            return None  # 4/3 is a day
        return Label(CASE, group, count, number, rest)
    if family in (SUB, POINT, BARE) and _is_no_number(family, part, rest, said):
        return None
    if family == WORD and after == ":":
        number += ":"
    sub = (part.get("sub") or "").strip(" .").casefold()
    group = (part.get("word") or "").casefold()
    return Label(SUB if sub and family == BARE else family, group, count, number, rest, sub)


def _is_no_number(family: str, part: dict[str, str | None], rest: str, said: str) -> bool:
    """10. februar, 12.30, 20 min, 3.500 kroner."""
    if _MONTHS.match(rest):
        return True
    if family == SUB:
        tail = (part["sub"] or "").strip()
        clock = re.match(r"\.([0-5]\d)$", tail)
        return bool(clock) and (len(part["a"] or "") == 2 or len(tail) == 3)
    if family == BARE:
        return bool(re.match(r"\d{1,3}(?:\s+|:)\d", said)) or not rest
    return False


_KIND = re.compile(r"(?:EV|RS|PS|OS|FS|DS|MS|EVT)\.?")  # a kind of item, where its number is left out


def whole_label(text: str) -> Label | None:
    """A cell that is a number and nothing else."""
    said = text.strip()
    found = label(said) if said else None
    if _KIND.fullmatch(said):
        return Label(CASE, said.strip(".").casefold(), 1, said, "")
    if found is not None:
        return found if not found.rest else None
    return Label(BARE, "", int(said), said, "") if said.isascii() and said.isdigit() and len(said) <= 3 else None


# --- several items on one line ------------------------------------------------------------------------------

_INSIDE = re.compile(
    r"(?:(?<=^)|(?<=[\s;,:.(]))(?:(?:sak|ärende|item|punkt|ps|rs|ev)\b\.?\s*(?:nr\.?\s*)?\d{1,4}(?:\s?/\s?(?:20)?\d\d)?|§\s?\d{1,4}|"
    r"\d{1,3}/(?:20)?\d\d|\d{1,2}[.)])"
    r"(?=\s*[:.)–-]?\s+\S)",
    re.IGNORECASE,
)


_AFTER_WORD = re.compile(r"\b(?:saker|saksliste|sakliste|dagsorden|ärenden|dagordning|agenda|items)\s*:\s*(?=1\s)", re.IGNORECASE)
_BARE_INSIDE = re.compile(r"(?<=\s)(?P<a>\d{1,2})\s+(?=[A-ZÆØÅÄÖ])")


def _bare_row(text: str) -> list[int]:
    """Saker: 1 Referat 2 Sommertur 3 Eventuelt — where each number stands, when they rise by one."""
    word = _AFTER_WORD.search(text)
    places: list[int] = []
    for match in _BARE_INSIDE.finditer(text, word.end() - 1) if word is not None else ():
        if int(match["a"]) == len(places) + 1:
            places.append(match.start())
    return places if len(places) > 2 else []


def split_items(text: str) -> list[str]:
    """A line with several items in a row, cut before each; any other line as it is."""
    bare = _bare_row(text)
    if bare:
        return _cut(text, bare)
    marks: list[tuple[int, Label]] = []
    for match in _INSIDE.finditer(text) if len(marks) < 60 else ():
        found = label(text[match.start() :])
        if found is not None and found.family in TOP:
            marks.append((match.start(), found))
    best: list[tuple[int, Label]] = []
    for place, (_at, first) in enumerate(marks):
        row = [marks[place]]
        for at, later in marks[place + 1 :]:
            last = row[-1][1]
            if later.family == first.family and ((later.group == last.group and later.nth == last.nth + 1) or _new_group(row, later)):
                row.append((at, later))
        if len(row) >= max(len(best), 3 if first.family in (POINT, BRACKET) else 2):
            best = row
    return _cut(text, [at for at, _label in best]) if best else [text]


def _new_group(row: list[tuple[int, Label]], later: Label) -> bool:
    return later.family == CASE and bool(later.group) and all(one.group != later.group for _at, one in row)


_NO_MORE = re.compile(  # a new sentence, or a label that is no item's
    r"[.;]\s+(?=[A-ZÆØÅÄÖ][^\W\d]*\b.{12})|"
    r"\s+(?=(?:[A-ZÆØÅÄÖ][a-zæøåäö]*frist|Frist|Forfall|Deadline|Sista dag|Siste)\b[^.:]{0,40}:\s)"
)


def _cut(text: str, places: list[int]) -> list[str]:
    pieces = [text[: places[0]]]
    pieces.extend(text[at:end] for at, end in zip(places, [*places[1:], len(text)], strict=True))
    numbered = label(pieces[-1])
    begin = len(pieces[-1]) - len(numbered.rest) if numbered is not None else 8
    last = _NO_MORE.search(pieces[-1][begin:])
    if last is not None:
        pieces[-1:] = [pieces[-1][: begin + last.start()], pieces[-1][begin + last.end() :]]
    return [piece.strip(" \t;,") for piece in pieces if piece.strip(" \t;,.:")]
