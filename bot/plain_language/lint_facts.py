"""Clocks, sums, long numbers and links in a text: written so that everybody reads them the same (R11, R21, R34)."""

from __future__ import annotations

import re
from collections.abc import Iterator

from bot.domain.values import Clock, Fact
from bot.plain_language.findings import Finding, ends_sentence
from bot.plain_language.wordlist import sign

EVENING, MORNING = 18 * 60, 10 * 60  # minutes; from one to the other a night may lie
_GAP = r"[ \u00a0]"
_HOUR = rf"(?P<hour>\d{{1,2}})(?:[:.](?P<minute>[0-5]\d))?{_GAP}?(?P<half>[ap])\.?m\b\.?"
_HALF_DAY = re.compile(rf"\b{_HOUR}", re.IGNORECASE)
_SHORT = re.compile(
    rf"\b[kK]l\.?{_GAP}?([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?:{_GAP}?[-–]{_GAP}?([01]?\d|2[0-4])(?:[:.]([0-5]\d))?)?(?![\d:.]\d|\d)"
)
_PART_OF_DAY = re.compile(
    r"\b(?:klokk(?:a|en)|klockan|kl\.?)[ \u00a0]\d{1,2}(?:[:.]\d\d)?[ \u00a0](?:om|på)[ \u00a0]"
    r"(?:morg[eo]n(?:en)?|for?middag(?:en)?|føremiddag(?:en)?|förmiddagen|ettermiddag(?:en)?|eftermiddagen|kveld(?:en)?|kvällen|natt[ae]?n?)\b"
    r"|\b(?:klokk(?:a|en)|klockan|kl\.?)[ \u00a0](?:[01]\d|2[0-3])[0-5]\d(?![\d:.])|\bhal[vf][ \u00a0]\d{1,2}(?![\d:.])",
    re.IGNORECASE,
)
_CLOCK_WORD = {"nb": "klokka", "nn": "klokka", "sv": "klockan"}
_UNTIL = {"nb": "til", "nn": "til", "sv": "till", "en": "to"}
_CLOCK = r"(?P<{0}>\d{{1,2}})(?:[:.](?P<{0}_past>\d\d))?"
_AT = rf"\b(?:klokk(?:a|en)|klockan|kl\.?){_GAP}+"
_WRITTEN = re.compile(
    rf"(?:{_AT}{_CLOCK.format('first')}|(?<![\d.,:/])(?P<bare>\d\d):(?P<bare_past>\d\d)(?![:\d]))"
    rf"(?:{_GAP}(?:til|till|to|until)(?:{_GAP}kl\w*\.?)?{_GAP}{_CLOCK.format('last')}(?![\d:.]\d|\d))?",
    re.IGNORECASE,
)
_URL = re.compile(r"\b(?:https?://|www\.)\S+")
_LABELLED = re.compile(r"(?:^|\n)[^\n]*?\w[^\n]*: ?$")
_MARKDOWN = re.compile(r"\[([^\]\n]{1,80})\]\((?:https?://|www\.|/)[^)\s]*\)")
_AMOUNT = r"(?P<{0}>\d{{1,3}}(?:[ \u00a0.]\d{{3}})+(?!\d)|\d+)(?:,(?P<{0}_cents>\d\d)(?!\d)|\.(?P<{0}_pence>\d\d)(?!\d))?"
_SIGN = r"kr\.?|NOK|SEK|EUR|GBP|€|£|\$"
_MONEY = re.compile(
    rf"(?<![\w.,])(?:(?P<sign>{_SIGN}){_GAP}?{_AMOUNT.format('after')}(?:{_GAP}?(?:,-|,–|:-|\.-))?"
    rf"|{_AMOUNT.format('before')}{_GAP}?(?P<tail>(?:{_SIGN})(?![\w])|,-|,–|:-|\.-(?!\d)))"
)
_UNGROUPED = re.compile(r"(?<![\d.,])(\d{5,7})(?=[ \u00a0](?:norske |norska |svenske |svenska )?(?:kroner|kronor|pounds|euro)\b)")
_NAMES = {
    "kr": {"nb": "kroner", "nn": "kroner", "sv": "kronor", "en": "kroner"},
    "NOK": {"nb": "kroner", "nn": "kroner", "sv": "norska kronor", "en": "Norwegian kroner"},
    "SEK": {"nb": "svenske kroner", "nn": "svenske kroner", "sv": "kronor", "en": "Swedish kronor"},
    "EUR": dict.fromkeys(("nb", "nn", "sv"), "euro") | {"en": "euros"},
    "GBP": {"nb": "britiske pund", "nn": "britiske pund", "sv": "brittiska pund", "en": "pounds"},
    "$": {"nb": "dollar", "nn": "dollar", "sv": "dollar", "en": "dollars"},
}
_SIGNS = {"€": "EUR", "£": "GBP"}
_DIGITS = re.compile(r"(?<![\w/.,:§+-])(?:\+\d{10,12}|\d{8}|0\d{9,10})(?![\w/-])")
_DATE_LIKE = re.compile(r"(?:19|20)\d\d(?:0[1-9]|1[0-2])(?:[0-2]\d|3[01])$")


def clocks(text: str, lang: str) -> Iterator[Finding]:
    """Half past, am and pm, "kl.", and hours that no clock shows (R11); "kl." is an abbreviation first of all (R15)."""
    example = Clock("14:30")
    for found in sign(lang, "clock").finditer(text):
        yield Finding("R11", "W", "lint-clock", {"typed": found[0], "example": example}, found.start(), found.end())
    for found in _PART_OF_DAY.finditer(text):
        yield Finding("R11", "W", "lint-clock", {"typed": found[0], "example": example}, found.start(), found.end())
    for found in _HALF_DAY.finditer(text):
        yield _half_day(found, lang, example, _stop(text, found))
    word = _CLOCK_WORD.get(lang)
    if word is not None:
        for found in _SHORT.finditer(text):
            better = f"{word} {_hhmm(found[1], found[2], lang)}"
            if found[3]:
                better += f" {_UNTIL[lang]} {_hhmm(found[3], found[4], lang)}"
            facts = {"word": found[0], "better": better}
            yield Finding("R15", "W", "lint-abbreviation", facts, found.start(), found.end(), better, safe=True)
    yield from _impossible(text)


def _hhmm(hour: str, minute: str | None, lang: str) -> str:
    return f"{int(hour):02d}{'.' if lang == 'sv' else ':'}{minute or '00'}"


def _stop(text: str, found: re.Match[str]) -> str:
    """The stop of the sentence, where it was taken for that of an abbreviation."""
    return "." if ends_sentence(text, found.end()) else ""


def _half_day(found: re.Match[str], lang: str, example: Clock, stop: str) -> Finding:
    hour = int(found["hour"]) % 12 + (12 if found["half"].casefold() == "p" else 0)
    better = _hhmm(str(hour), found["minute"], lang)
    if not 1 <= int(found["hour"]) <= 12 or lang != "en":  # where these letters are foreign, the sentence is read again
        return Finding("R11", "W", "lint-clock", {"typed": found[0], "example": example}, found.start(), found.end())
    facts = {"word": found[0], "better": better}
    return Finding("R11", "W", "lint-abbreviation", facts, found.start(), found.end(), better + stop, safe=True)


def _impossible(text: str) -> Iterator[Finding]:
    for found in _WRITTEN.finditer(text):
        hour, past = found["first"] or found["bare"], found["first_past"] or found["bare_past"] or "00"
        first = int(hour) * 60 + int(past)
        last = int(found["last"]) * 60 + int(found["last_past"] or 0) if found["last"] else None
        wrong = [minutes for minutes, mark in ((first, past), (last, found["last_past"] or "00")) if _no_clock(minutes, mark)]
        if wrong:
            yield Finding("R11", "E", "lint-clock-wrong", {"typed": found[0]}, found.start(), found.end(), stops=True)
        elif last is not None and last <= first and not (first >= EVENING and last <= MORNING):
            yield Finding("R11", "W", "lint-clock-backwards", {"typed": found[0]}, found.start(), found.end())


def _no_clock(minutes: int | None, past: str) -> bool:
    return minutes is not None and (minutes > 24 * 60 or int(past) > 59)


def links(text: str, lang: str) -> Iterator[Finding]:
    """Bare addresses, and links that say nothing (R21). What stands on a line as "The paper: https://…" is named."""
    empty = sign(lang, "link")
    for found in _URL.finditer(text):
        label = _LABELLED.search(text[: found.start()])
        alone = text[found.end() : found.end() + 1] in ("", "\n")
        named = alone and label is not None and len(label[0].split()) >= 2 and not empty.search(label[0])
        if not named and not text[: found.start()].endswith("]("):
            yield Finding("R21", "W", "lint-link-bare", {"typed": found[0][:40]}, found.start(), found.end())
    for found in empty.finditer(text):
        if sign(lang, "emptylink").fullmatch(found[0]):
            yield Finding("R21", "W", "lint-link-empty", {"typed": found[0]}, found.start(), found.end())
    for found in _MARKDOWN.finditer(text):
        if empty.fullmatch(found[1].strip()) and not sign(lang, "emptylink").fullmatch(found[1].strip()):
            yield Finding("R21", "W", "lint-link-empty", {"typed": found[1]}, found.start(1), found.end(1))


def sums(text: str, lang: str) -> Iterator[Finding]:
    """Sums as figures and words, digits of a telephone in groups (R34)."""
    for found in _MONEY.finditer(text):
        facts: dict[str, Fact] = {"typed": found[0], "better": _sum(found, lang)}
        better = _sum(found, lang) + _stop(text, found)
        yield Finding("R34", "W", "lint-money", facts, found.start(), found.end(), better, safe=True)
    for found in _UNGROUPED.finditer(text):
        better = grouped(found[1], lang)
        yield Finding("R34", "W", "lint-money", {"typed": found[0], "better": better}, found.start(), found.end(), better, safe=True)
    for found in _DIGITS.finditer(text):
        if not _DATE_LIKE.match(found[0]):
            facts = {"typed": found[0], "better": _phone(found[0])}
            yield Finding("R34", "W", "lint-digits", facts, found.start(), found.end(), _phone(found[0]))


def grouped(digits: str, lang: str) -> str:
    """12500 → 12 500, in English 12,500."""
    return f"{int(digits):,}".replace(",", "," if lang == "en" else "\u00a0")


def _sum(found: re.Match[str], lang: str) -> str:
    kind = "after" if found["sign"] else "before"
    typed = (found["sign"] or found["tail"]).strip(".,–:-") or "kr"
    names = _NAMES.get(_SIGNS.get(typed, typed), _NAMES["kr"])
    cents = found[f"{kind}_cents"] or found[f"{kind}_pence"] or "00"
    amount = grouped(re.sub(r"\D", "", found[kind]), lang)
    if cents != "00":
        amount += f"{'.' if lang == 'en' else ','}{cents}"
    return f"{amount} {names.get(lang, names['nb'])}"


def _phone(digits: str) -> str:
    """400 12 345, 22 33 44 55, 070-123 45 67, 0207 946 0018."""
    if digits.startswith("+"):
        return f"{digits[:3]} {_phone(digits[3:])}"
    if len(digits) == 8:
        return f"{digits[:3]} {digits[3:5]} {digits[5:]}" if digits[0] in "489" else " ".join(digits[at : at + 2] for at in range(0, 8, 2))
    if len(digits) == 10:
        return f"{digits[:3]}-{digits[3:6]} {digits[6:8]} {digits[8:]}"
    return f"{digits[:4]} {digits[4:7]} {digits[7:]}"
