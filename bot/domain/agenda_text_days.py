"""Finds days and clocks inside running text, in four languages; what is not certain is not found."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, time
from typing import NamedTuple

from bot.domain.dates import MONTHS, WEEKDAYS

_LETTERS = {"å": "a", "ä": "a", "æ": "ae", "ö": "o", "ø": "o", "é": "e"}
_WEEKDAY = (
    r"(?P<weekday>(?:man|mån|mon|tirs|tys|tis|tues|ons|wednes|tors|thurs|fre|fri|l[øöau]u?r|satur|s[øöu]n)dag(?:en|s)?|"
    r"(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:man|mån|mon|tir|tys|tis|tue|tues|ons|wed|tor|tors|thu|thur|thurs|fre|fri|lør|lau|"
    r"lör|sat|søn|sön|sun)\b\.?)"
)
_MONTH = (
    r"(?P<month>jan(?:uar[iy]?)?|feb(?:ruar[iy]?)?|mars|mar(?:ch)?|apr(?:il)?|ma[ijy]|jun[ie]?|jul[iy]?|aug(?:ust[i]?)?|sept?(?:ember)?|"
    r"o[kc]t(?:ober)?|nov(?:ember)?|de[sc](?:ember)?)\b\.?"
)
_YEAR = r"(?:,?\s*(?P<year>20\d\d|['’]\d\d))?(?![\d/])"
_ORDINAL = r"(?:\.|:?e|:a|st|nd|rd|th)?"
_LEAD = rf"(?:{_WEEKDAY}\s*,?\s*)?(?:(?:den|the|d\.)\s+)?"
_WRITTEN = re.compile(rf"(?<![\w./:-]){_LEAD}(?P<day>\d{{1,2}}){_ORDINAL}\s*(?:of\s+|dag\s+)?{_MONTH}{_YEAR}", re.IGNORECASE)
_ENGLISH = re.compile(rf"(?<![\w./:-]){_LEAD}{_MONTH}\s+(?P<day>\d{{1,2}}){_ORDINAL}{_YEAR}(?![:.]\d)", re.IGNORECASE)
_ISO = re.compile(rf"(?<![\w./-]){_LEAD}(?P<year>20\d\d)[-/.](?P<month>\d{{2}})[-/.](?P<day>\d{{2}})(?![\w-])", re.IGNORECASE)
_POINTS = re.compile(
    rf"(?<![\w./:-]){_LEAD}(?P<day>\d{{1,2}})\s?[./-]\s?(?P<month>\d{{1,2}})(?P<stop>\s?[./-]\s?|\s)(?P<year>20\d\d|\d\d)(?![\w:/]|[.,]\d)",
    re.IGNORECASE,
)
_SHORT = re.compile(
    rf"(?<![\w./:-])(?P<lead>{_LEAD})(?P<day>\d{{1,2}})(?:\.\s?(?P<month>\d{{1,2}})(?P<stop>\.)?|/(?P<other>\d{{1,2}}))(?![\w/:-]|[.,]\w)",
    re.IGNORECASE,
)
_CLOCK = (
    r"(?P<h{0}>[01]?\d|2[0-4])(?:\s?[.:]\s?(?P<m{0}>[0-5]\d)|(?P<s{0}>[0-5]\d)(?=\s*(?:[-–—]|$|\D)))?"
    r"\s*(?P<p{0}>a\.?m\b\.?|p\.?m\b\.?|noon\b|midday\b|h\b)?"
)
_MARK = (
    r"(?P<mark>\b(?:kl|klokka|klokken|klockan|klokkeslett|at|from|fra|frå|från|mellom|between)\b\.?\s*:?\s*)?"
    r"(?:(?:kl|klokka|klokken|klockan)\b\.?\s*)?"
)
_RANGE = re.compile(
    rf"(?<![\w.,/:-]){_MARK}{_CLOCK.format(1)}\s*(?:[-–—]|til|till|to|until|og|och|and)\s*(?:ca\.?\s*|about\s*|omtrent\s*)?(?:(?:kl|klokka|klokken|"
    rf"klockan)\b\.?\s*)?{_CLOCK.format(2)}"
    r"(?![\w/:]|[.,]\d|\s*(?:min|år|year|%|kr|timer|timar|hours|dag|person|stk))",
    re.IGNORECASE,
)
_ONE = re.compile(
    rf"(?<![\w.,/:-])(?P<mark>\b(?:kl|klokka|klokken|klockan|klokkeslett|at|from|fra|frå|från|@)\b\.?\s*:?\s*)?{_CLOCK.format(1)}"
    r"(?![\w/:]|[.,]\d|\s*(?:min|år|year|%|kr|timer|timar|hours|\w*dag|person|stk|etg|etasj|våning|floor))",
    re.IGNORECASE,
)
_EVENING = re.compile(r"\b(?:evening|afternoon|kveld|ettermiddag|ettermiddagen|kvällen|eftermiddag|eftermiddagen)\b", re.IGNORECASE)


class Found(NamedTuple):
    """A day in a text: where it stands and what is said of it; `year` 0 and `weekday` None where they are not."""

    start: int
    end: int
    year: int
    month: int
    day: int
    weekday: int | None


class Clock(NamedTuple):
    """A clock or two in a text. `sure` = marked as a clock or written with minutes."""

    start: int
    end: int
    first: time | None
    last: time | None
    sure: bool


def _word(word: str) -> str:
    low = word.casefold().strip(". ")
    return "".join(_LETTERS.get(letter, letter) for letter in low)


def _weekday(word: str | None) -> int | None:
    if not word:
        return None
    low = _word(word)
    for known in (low, low.removesuffix("s"), low.removesuffix("en")):
        if known in WEEKDAYS:
            return WEEKDAYS[known]
    return {"tues": 1, "thur": 3, "thurs": 3, "man": 0}.get(low)


def _month(word: str) -> int:
    return int(word) if word.isdigit() else MONTHS.get(_word(word), 0)


def _year(word: str | None) -> int:
    if not word:
        return 0
    figures = word.strip("'’ ")
    return int(figures) + (2000 if len(figures) == 2 else 0)


def days(text: str) -> list[Found]:
    """Every day that a text names, in order; the longest reading of each place."""
    found: list[Found] = []
    for pattern in (_ISO, _WRITTEN, _POINTS, _ENGLISH, _SHORT):
        for match in pattern.finditer(text[:4_000]):
            one = _found(match)
            if one is not None and not any(one.start < other.end and other.start < one.end for other in found):
                found.append(one)
    return sorted(found)


def _found(match: re.Match[str]) -> Found | None:
    said = match.groupdict()
    month = _month(said.get("month") or said.get("other") or "")
    day = int(said["day"])
    year = _year(said.get("year"))
    if "lead" in said and said["month"] and not said["stop"] and not said["weekday"]:
        return None  # 10.2 is a number unless a weekday says otherwise
    if "lead" in said and said.get("other") and not said["weekday"] and (day < 1 or month > 12):
        return None
    if not 1 <= month <= 12 or not 1 <= day <= 31:
        return None
    try:
        date(year or 2028, month, day)
    except ValueError:
        return None
    end = match.end() - (1 if match[0].endswith(".") and "lead" not in said and said.get("month", "").endswith(".") else 0)
    return Found(match.start(), end, year, month, day, _weekday(said.get("weekday")))


def clocks(text: str, *, bare: bool = False) -> list[Clock]:
    """The clocks of a text, days left out; `bare` (a field that is a time) also takes numbers that nothing marks."""
    masked = list(text[:4_000])
    for day in days(text):
        masked[day.start : day.end] = "\x00" * (day.end - day.start)
    hidden = "".join(masked)
    late = _EVENING.search(hidden) is not None
    found = [one for match in _RANGE.finditer(hidden) if (one := _range(match, hidden, bare=bare, late=late)) is not None]
    for match in _ONE.finditer(hidden):
        if any(match.start() < other.end and other.start < match.end() for other in found):
            continue
        one = _single(match, bare=bare, late=late)
        if one is not None:
            found.append(one)
    return sorted(found, key=lambda clock: clock.start)


def _range(match: re.Match[str], text: str, *, bare: bool, late: bool) -> Clock | None:
    said = match.groupdict()
    half = [said["p1"] or "", said["p2"] or ""]
    if not half[0] and half[1].casefold().startswith("p"):
        half[0] = _earlier(said)
    full = (said["m1"] or said["s1"] or half[0], said["m2"] or said["s2"] or half[1])
    after_day = "\x00" in text[max(0, match.start() - 4) : match.start()]
    if not (said["mark"] or any(full) or bare or after_day):
        return None
    if "og" in match[0].casefold().split() and not said["mark"]:
        return None
    if said["h1"] == "20" and said["s1"] and said["h2"] == "20" and said["s2"] and not said["mark"]:
        return None  # years
    first = _clock(said, 1, half[0], late=late)
    last = _clock(said, 2, half[1], late=late)
    if first is None or last is None or last <= first:
        return None
    return Clock(match.start(), match.end(), first, last, bool(said["mark"] or any(full)))


def _earlier(said: dict[str, str | None]) -> str:
    """11–1 pm begins in the morning, 6.30–8.30 pm in the evening."""
    first, last = int(said["h1"] or 0) % 12, int(said["h2"] or 0) % 12
    return "pm" if first < last else "am"


def _single(match: re.Match[str], *, bare: bool, late: bool) -> Clock | None:
    said = match.groupdict()
    mark = (said["mark"] or "").casefold().strip(" .:")
    sure = bool(said["m1"] or said["p1"]) or mark.startswith("kl") or mark == "@"
    if not sure and not bare:
        return None
    if said["s1"] and not mark.startswith("kl") and not bare:
        return None
    clock = _clock(said, 1, said["p1"] or "", late=late)
    return None if clock is None else Clock(match.start(), match.end(), clock, None, sure)


def _clock(said: dict[str, str | None], place: int, half: str, *, late: bool) -> time | None:
    hour, minute = int(said[f"h{place}"] or 0), int(said[f"m{place}"] or said[f"s{place}"] or 0)
    low = half.casefold().replace(".", "")
    if low in ("am", "pm"):
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if low == "pm" else 0)
    elif late and 1 <= hour <= 11 and not low:
        hour += 12
    elif hour < 7 and not low:
        return None  # two o'clock in the night or in the afternoon? Nobody can know
    return time(hour, minute) if hour < 24 and minute < 60 else None


def placed(found: Found, years: Sequence[int], today: date | None = None) -> tuple[date | None, bool]:
    """The day in its year, and whether weekday and date contradict each other.

    `years` are the years the rest of the document speaks of, the likeliest first; without any, the weekday decides.
    """
    if found.year:
        day = date(found.year, found.month, found.day) if _exists(found.year, found) else None
        wrong = day is not None and found.weekday is not None and day.weekday() != found.weekday
        return (None, True) if wrong else (day, False)
    if years:
        for year in years:
            if _exists(year, found) and found.weekday in (None, date(year, found.month, found.day).weekday()):
                return date(year, found.month, found.day), False
        return None, found.weekday is not None
    if found.weekday is not None and today is not None:
        near = [date(year, found.month, found.day) for year in (today.year - 1, today.year, today.year + 1) if _exists(year, found)]
        fitting = sorted((day for day in near if day.weekday() == found.weekday), key=lambda day: abs((day - today).days))
        return (fitting[0], False) if fitting else (None, True)
    return None, False


def _exists(year: int, found: Found) -> bool:
    try:
        date(year, found.month, found.day)
    except ValueError:
        return False
    return True


def spoken_years(texts: Iterator[str] | Sequence[str]) -> list[int]:
    """The years that full dates name, the most frequent first."""
    counted: dict[int, int] = {}
    for text in texts:
        for found in days(text):
            if found.year:
                counted[found.year] = counted.get(found.year, 0) + 1
    return sorted(counted, key=lambda year: -counted[year])
