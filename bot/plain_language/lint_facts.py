"""Days, clocks, money, capitals and links in a text: are they true, and written so that everybody reads them the same."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date, timedelta

from bot.domain.dates import MONTHS, NEAR, WEEKDAYS
from bot.domain.values import Clock, Day, Fact
from bot.domain.words import fold
from bot.plain_language.findings import Finding

_LETTER = r"[^\W\d_]"
_DATE = re.compile(
    rf"(?:(?P<weekday>{_LETTER}{{3,12}})\.?,?[ \u00a0]+)?(?:den[ \u00a0]+|the[ \u00a0]+)?(?<![\d.,/])(?P<day>\d{{1,2}})"
    rf"(?:\.|:e|st|nd|rd|th)?[ \u00a0]+(?:of[ \u00a0]+)?(?P<month>{_LETTER}{{3,10}})\b(?:[ \u00a0]+(?P<year>\d{{4}})(?![\d:.]\d))?"
)
_FIGURES = re.compile(r"(?<![\d./-])(?:(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:\d{4}|\d\d)?|20\d\d-[01]\d-[0-3]\d)(?![\d-])")
_RELATIVE = re.compile(r"\b(?:i morgen|i morgon|i overmorgen|i övermorgon|i går|tomorrow|yesterday|day after tomorrow)\b", re.IGNORECASE)
_CLOCK = re.compile(r"\bhal[vf]\s+(?:to|tre|fire|fem|seks|sju|syv|åtte|ni|ti|elleve|tolv|ett|två|fyra|sex|åtta|nio|tio|elva)\b|\b\d{1,2}\s?(?:am|pm|a\.m\.|p\.m\.)(?!\w)", re.IGNORECASE)  # noqa: E501
_SHORT_CLOCK = re.compile(r"\b[kK]l\.?[ \u00a0]?([01]?\d|2[0-3])(?:[:.]([0-5]\d))?(?![\d:.]\d)")
_CLOCK_WORD = {"nb": "klokka", "nn": "klokka", "sv": "klockan"}
_URL = re.compile(r"\b(?:https?://|www\.)\S+")
_EMPTY_LINK = re.compile(r"\b(?:les mer|läs mer|les meir|read more|klikk her|klicka här|click here|trykk her)\b", re.IGNORECASE)


def dates(text: str, today: date | None) -> Iterator[Finding]:
    """Weekdays that are not (R10): the one thing that stops a message. A date without its weekday only warns."""
    for found in _DATE.finditer(text):
        month = MONTHS.get(fold(found["month"]))
        if month is None:
            continue
        weekday = WEEKDAYS.get(fold(found["weekday"])) if found["weekday"] else None
        start = found.start() if weekday is not None else found.start("day")
        typed = text[start : found.end()]
        days = _days(int(found["day"]), month, int(found["year"]) if found["year"] else None, today)
        if not days:
            if today is not None or found["year"]:
                yield Finding("R10", "E", "lint-no-such-day", {"typed": typed}, start, found.end(), stops=True)
        elif weekday is None:
            yield Finding("R10", "W", "lint-weekday-missing", {"typed": typed, "day": Day(days[0].isoformat())}, start, found.end())
        elif weekday not in (day.weekday() for day in days):
            facts: dict[str, Fact] = {"typed": typed, "day": Day(days[0].isoformat())}
            yield Finding("R10", "E", "lint-weekday-wrong", facts, start, found.end(), stops=True)
    for found in _FIGURES.finditer(text):
        yield Finding("R10", "E", "lint-date-figures", {"typed": found[0]}, found.start(), found.end())
    for found in _RELATIVE.finditer(text):
        yield Finding("R10", "W", "lint-date-relative", {"typed": found[0]}, found.start(), found.end())


def names(text: str, day: date) -> bool:
    """Whether a text says this day."""
    return any(int(found["day"]) == day.day and MONTHS.get(fold(found["month"])) == day.month for found in _DATE.finditer(text))


def _days(day: int, month: int, year: int | None, today: date | None) -> list[date]:
    """The days it may be; without a year and without a today, it could be any and nothing is said against it."""
    if year is None and today is None:
        return []
    found = []
    for each in [year] if year else [today.year, today.year + 1, today.year - 1]:  # type: ignore[union-attr]
        try:
            made = date(each, month, day)
        except ValueError:
            continue
        if year or abs(made - today) <= timedelta(NEAR):  # type: ignore[operator]
            found.append(made)
    return found


def past(deadline: date | None, today: date | None) -> Iterator[Finding]:
    """A deadline that has been (rulings 11)."""
    if deadline is not None and today is not None and deadline < today:
        yield Finding("R10", "E", "lint-deadline-past", {"day": Day(deadline.isoformat())}, stops=True)


def clocks(text: str, lang: str) -> Iterator[Finding]:
    """Half past, am and pm, "kl." (R11)."""
    for found in _CLOCK.finditer(text):
        yield Finding("R11", "W", "lint-clock", {"typed": found[0], "example": Clock("14:30")}, found.start(), found.end())
    word = _CLOCK_WORD.get(lang)
    if word is None:
        return
    for found in _SHORT_CLOCK.finditer(text):
        better = f"{word} {int(found[1]):02d}{'.' if lang == 'sv' else ':'}{found[2] or '00'}"
        facts = {"word": found[0], "better": better}
        yield Finding("R11", "W", "lint-abbreviation", facts, found.start(), found.end(), better, safe=True)


def links(text: str) -> Iterator[Finding]:
    """Bare addresses, and links that say nothing (R21)."""
    for found in _URL.finditer(text):
        yield Finding("R21", "W", "lint-link-bare", {"typed": found[0][:40]}, found.start(), found.end())
    for found in _EMPTY_LINK.finditer(text):
        yield Finding("R21", "W", "lint-link-empty", {"typed": found[0]}, found.start(), found.end())
