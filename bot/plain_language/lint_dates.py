"""Days in a text: are they true, and written so that everybody reads them the same (R10)."""

from __future__ import annotations

import re
from collections.abc import Iterator
from datetime import date

from bot.domain.checks import past
from bot.domain.dates import MONTHS, NEAR, WEEKDAYS
from bot.domain.values import Day, Fact
from bot.domain.words import fold
from bot.phrases_facts import day_parts, needs_year
from bot.plain_language.findings import Finding, Text, ends_sentence
from bot.plain_language.wordlist import sign

LONG_AGO = 92  # days; a day without a year further back than this is not taken for a deadline that has been
SHORTEST = 6  # letters of a weekday written out
YEAR = 366  # days; the next time a date comes round
_LETTER = r"[^\W\d_]"
_WEEKDAY = rf"(?:(?P<weekday>(?!(?:den|the)\b){_LETTER}{{3,12}})\.?,?[ \u00a0]+)?"
_DATE = re.compile(
    rf"{_WEEKDAY}(?P<the>den[ \u00a0]+|the[ \u00a0]+)?(?<![\d.,/])(?P<day>\d{{1,2}})"
    rf"(?:(?:\.|:e|st|nd|rd|th)[ \u00a0]*|[ \u00a0]+)(?:of[ \u00a0]+)?(?P<month>{_LETTER}{{3,10}})\b"
    r"(?:,?[ \u00a0]+(?P<year>\d{4})(?![\d:.]\d))?"
)
_MONTH_FIRST = re.compile(  # March 4, 2027
    rf"{_WEEKDAY}(?P<the>the[ \u00a0]+)?(?P<month>[A-Z][a-z]{{2,8}})[ \u00a0](?P<day>\d{{1,2}})(?:st|nd|rd|th)?\b(?![:.]?\d)"
    r"(?:,?[ \u00a0]+(?P<year>\d{4})(?![\d:.]\d))?"
)
_AFTER_BY = re.compile(
    rf"[ \u00a0]+(?:på |om |on |no |nå |nu )?({_LETTER}+)(?![ \u00a0]*,?[ \u00a0]*(?:den[ \u00a0]|the[ \u00a0])?\d)", re.IGNORECASE
)
_NEXT = re.compile(
    rf"\b(?:førstkommende|førstkomande|kommende|komande|neste|nästa|nästkommande|next|this|denne|nå på|no på|nu på)[ \u00a0]+({_LETTER}+)"
    r"(?![ \u00a0]*,?[ \u00a0]*(?:den[ \u00a0]|the[ \u00a0])?\d)", re.IGNORECASE,
)  # fmt: skip
_FIGURES = re.compile(
    rf"{_WEEKDAY}(?P<the>den[ \u00a0]+|the[ \u00a0]+)?(?<![\w./:§-])(?:"
    r"(?P<iso>20\d\d-[01]\d-[0-3]\d)(?![\d-])"
    r"|(?P<day>0?[1-9]|[12]\d|3[01])[./](?P<month>0?[1-9]|1[0-2])[./](?P<year>(?:19|20)\d\d|\d\d)(?![\d:/-])"
    r"|(?P<day2>0?[1-9]|[12]\d|3[01])\.(?P<month2>0?[1-9]|1[0-2])\.(?!\d)"
    r"|(?P<day3>0?[1-9]|[12]\d|3[01])/(?P<month3>0?[1-9]|1[0-2])(?![\d/])(?:[- \u00a0](?P<year3>20\d\d)(?!\d))?"
    r")"
)
_BEFORE_A_DAY = re.compile(
    r"\b(?:den|innen|innan|før|etter|fra|frå|senast|seinast|senest|före|efter|by|until|before|after|from|on|dato|datum|date)[ \u00a0]+$",
    re.IGNORECASE,
)
_NO_DAY_BEFORE = re.compile(
    r"(?:\bklokk(?:a|en)|\bklockan|\bkl\.?|\bat|punkt|pkt\.?|kapit(?:tel|el|let)|avsnitt|rom|rum|versjon|version|section|room|chapter|§"
    r"|artikkel|side|sida|sak|ärende|item|nr\.?|nummer|\d[ \u00a0]?(?:til|till|to|–|-)|\d)[ \u00a0]*$",
    re.IGNORECASE,
)
_FROM_BEFORE = re.compile(r"\d\.?[ \u00a0]?(?:-|–|til|till|to|og|och|and)[ \u00a0]*$", re.IGNORECASE)


def day_said(day: date, lang: str, today: date | None) -> str:
    """A date as it shall be written: weekday, day, month word, and its year when it is far off."""
    parts = day_parts(day.isoformat(), lang)
    form = {"sv": "{weekday} den {number} {month}", "en": "{weekday} {number} {month}"}.get(lang, "{weekday} {number}. {month}")
    return (form + (" {year}" if needs_year(day.isoformat(), today) else "")).format(**parts)


def dates(text: str, today: date | None, lang: str = "nb") -> Iterator[Finding]:
    """Weekdays that are not: what stops a message. A date without its weekday only warns."""
    for found, month in [*written(text), *_month_first(text, lang)]:
        days = possible(int(found["day"]), month, int(found["year"]) if found["year"] else None, today)
        impossible = not _ever(int(found["day"]), month) or (not days and (today is not None or found["year"] is not None))
        yield from _judged(text, found, days, today, lang, impossible=impossible)
    for found in _FIGURES.finditer(text):
        yield from _figures(text, found, today, lang)
    for found in sign(lang, "relative").finditer(text):
        yield Finding("R10", "W", "lint-date-relative", {"typed": found[0]}, found.start(), found.end())
    for found in sign(lang, "by").finditer(text):
        weekday = _AFTER_BY.match(text, found.end())
        if weekday and fold(weekday[1]) in WEEKDAYS and fold(weekday[1]) not in MONTHS:
            end = weekday.end()
            yield Finding("R10", "W", "lint-date-vague", {"typed": text[found.start() : end]}, found.start(), end)
    for found in _NEXT.finditer(text):
        if fold(found[1]) in WEEKDAYS:
            yield Finding("R10", "W", "lint-date-vague", {"typed": found[0]}, found.start(), found.end())


def written(text: str) -> Iterator[tuple[re.Match[str], int]]:
    """Days with the name of a month, and which month; "1. Mandag 15. mars" is one of them, not "1. Mandag"."""
    at = 0
    while found := _DATE.search(text, at):
        month = MONTHS.get(fold(found["month"]))
        if month is None:
            at = found.start("month")
        else:
            at = found.end()
            yield found, month


def _month_first(text: str, lang: str) -> Iterator[tuple[re.Match[str], int]]:
    """Days as Americans write them, in English alone."""
    for found in _MONTH_FIRST.finditer(text) if lang == "en" else ():
        month = MONTHS.get(found["month"].casefold())
        if month is not None:
            yield found, month


def _named(found: re.Match[str]) -> int | None:
    return WEEKDAYS.get(fold(found["weekday"])) if found["weekday"] else None


def _start(found: re.Match[str], first: str) -> int:
    """Where the day begins in the text: with its weekday, with "den", or with its number."""
    if _named(found) is not None:
        return found.start()
    return found.start("the") if found["the"] else found.start(first)


def _judged(
    text: str, found: re.Match[str], days: list[date], today: date | None, lang: str, *, impossible: bool
) -> Iterator[Finding]:
    start, end, weekday = _start(found, "day"), found.end(), _named(found)
    start = min(start, found.start("month"))
    typed = text[start:end]
    if impossible:
        yield Finding("R10", "E", "lint-no-such-day", {"typed": typed}, start, end, stops=True)
        return
    if not days:
        return
    facts: dict[str, Fact] = {"typed": typed, "day": Day(days[0].isoformat())}
    better = day_said(days[0], lang, today)
    fits = [day for day in days if weekday in (None, day.weekday())]
    if not fits:
        yield Finding("R10", "E", "lint-weekday-wrong", facts, start, end, better, stops=True)
    elif weekday is not None and today is not None and not found["year"] and (fits[0] - today).days > NEAR and len(fits) == 1:
        far: dict[str, Fact] = {"typed": typed, "day": Day(fits[0].isoformat())}
        yield Finding("R10", "W", "lint-year-missing", far, start, end, day_said(fits[0], lang, today))
    elif found["weekday"] and weekday is not None and len(found["weekday"]) < SHORTEST:
        short: dict[str, Fact] = {"word": typed, "better": better}
        yield Finding("R15", "W", "lint-abbreviation", short, start, end, better, safe=_sure(days, today))
    elif weekday is None and not (today is not None and found["year"] and days[0] < today):
        safe = _sure(days, today) and not _FROM_BEFORE.search(text[:start])
        yield Finding("R10", "W", "lint-weekday-missing", facts, start, end, better, safe=safe)


def _figures(text: str, found: re.Match[str], today: date | None, lang: str) -> Iterator[Finding]:
    """04.03.2027, 4.3., 4/3, 2027-03-04."""
    first = next(name for name in ("iso", "day", "day2", "day3") if found[name])
    before = text[: found.start("the") if found["the"] else found.start(first)]
    if first == "day2" and _NO_DAY_BEFORE.search(before):
        return
    if first == "day3" and not found["year3"] and _named(found) is None and not found["the"] and not _BEFORE_A_DAY.search(before):
        return  # sak 3/27, 24/7
    if found["iso"]:
        year, month, number = (int(part) for part in found["iso"].split("-"))
        days = possible(number, month, year, today)
    else:
        kind = first[3:]
        year = int(found["year"] or 0) if first == "day" else int(found["year3"] or 0)
        month, number = int(found[f"month{kind}"]), int(found[f"day{kind}"])
        year += 2000 if 0 < year < 100 else 0
        days = possible(number, month, year or None, today)
    start, end, weekday = _start(found, first), found.end(), _named(found)
    typed = text[start:end]
    unsure = lang == "en" and first == "day" and "/" in typed  # month or day first
    better = day_said(days[0], lang, today) if days and not unsure else ""
    if not unsure and (not _ever(number, month) or (year and not days)):
        yield Finding("R10", "E", "lint-no-such-day", {"typed": typed}, start, end, stops=True)
    elif weekday is not None and days and not unsure and weekday not in (day.weekday() for day in days):
        facts: dict[str, Fact] = {"typed": typed, "day": Day(days[0].isoformat())}
        yield Finding("R10", "E", "lint-weekday-wrong", facts, start, end, better, stops=True)
    else:
        better += "." if better and first == "day2" and ends_sentence(text, end) else ""
        yield Finding("R10", "E", "lint-date-figures", {"typed": typed}, start, end, better, safe=_sure(days, today) and bool(better))


def names(text: str, day: date) -> bool:
    """Whether a text says this day."""
    return any(int(found["day"]) == day.day and month == day.month for found, month in written(text))


def _ever(day: int, month: int) -> bool:
    """Whether a month has such a day in any year."""
    try:
        date(2024, month, day)
    except ValueError:
        return False
    return True


def possible(day: int, month: int, year: int | None, today: date | None) -> list[date]:
    """The days it may be, the likeliest first: soon to come, then the nearest. Without a year and a today it could be any."""
    if year is None and today is None:
        return []
    found = []
    for each in [year] if year else [today.year, today.year + 1, today.year - 1]:  # type: ignore[union-attr]
        try:
            made = date(each, month, day)
        except ValueError:
            continue
        if year or -NEAR <= (made - today).days <= YEAR:  # type: ignore[operator]
            found.append(made)
    return found if today is None else sorted(found, key=lambda made: (not 0 <= (made - today).days <= NEAR, abs(made - today)))


def _sure(days: list[date], today: date | None) -> bool:
    """Whether only one day can be meant."""
    return len([day for day in days if today is None or len(days) == 1 or abs((day - today).days) <= NEAR]) == 1


def deadlines(text: Text) -> Iterator[Finding]:
    """A deadline that has been stops (rulings 11), also one that only the text says; one that is far off carries its year."""
    last, today = text.deadline, text.today
    if today is not None:
        for one in past(text.text, today):
            if (today - one.day).days > LONG_AGO and str(one.day.year) not in text.text[one.start : one.end]:
                continue  # may as well be the next time that the date comes round
            yield Finding("R10", "E", "lint-deadline-past", {"day": Day(one.day.isoformat())}, one.start, one.end, stops=True)
    if last is None or today is None:
        return
    facts: dict[str, Fact] = {"day": Day(last.isoformat())}
    if last < today:
        if not any(one.day == last for one in past(text.text, today)):
            yield Finding("R10", "E", "lint-deadline-past", facts, stops=True)
    elif (last - today).days > NEAR:
        for found, month in written(text.text):
            if int(found["day"]) == last.day and month == last.month and not found["year"] and _named(found) is None:
                start = _start(found, "day")
                better = day_said(last, text.lang, today)
                said: dict[str, Fact] = {"typed": text.text[start : found.end()], **facts}
                yield Finding("R10", "W", "lint-year-missing", said, start, found.end(), better)
