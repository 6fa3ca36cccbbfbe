"""A text on its way to others: who of them reads hardest, which day a wrong one could be, which request came too late."""

from __future__ import annotations

import calendar
import hashlib
import re
from collections.abc import Iterable, Iterator
from datetime import date, timedelta
from typing import NamedTuple

from bot.domain.dates import MONTHS, WeekdayWrong, read_date
from bot.domain.errors import Unreadable
from bot.domain.words import fold

HARDEST = ("plain", "screen_reader", "standard")
MOST_DAYS = 2  # days that are offered in place of a wrong one
_STOP = re.compile(r"[.!?…]+[\"'”’»)\]]*(?=\s+[A-ZÆØÅÄÖ«“]|\s*$|\s*\n)|\n")
_DAY = (
    r"(?P<day>(?:[^\W\d_]{3,12}\.?,? )?(?:den |the )?\d{1,2}(?:\.|:e|st|nd|rd|th)? (?:of )?(?P<month>[^\W\d_]{3,10})"
    r"(?: (?P<year>\d{4}))?)"
)
_ASKED_BY = re.compile(
    rf"\b(?:innen|innan|senest|seinast|senast|før|före|fram til|fram till|no later than|before|until|by)\s+{_DAY}", re.IGNORECASE
)
_LAST_DAY = re.compile(
    rf"\b(?:frist(?:en)?|siste (?:dag|frist)|sista dag(?:en)?|deadline|the last day)(?: for [^.:\n]{{1,40}}| att [^.:\n]{{1,40}})?"
    rf"(?: er| är| is)?:? (?!var |was |ble |blei |blev ){_DAY}", re.IGNORECASE,
)  # fmt: skip
_ASKS = frozenset(
    {
        "svar", "skriv", "send", "si", "sei", "gi", "meld", "ring", "kom", "les", "stem", "røyst", "svara", "skicka", "säg", "ge",
        "anmäl", "läs", "rösta", "answer", "write", "give", "say", "tell", "reply", "read", "vote", "call", "sign", "kan", "vil",
        "please", "let",
    }
)  # fmt: skip


class Past(NamedTuple):
    """A day by which something is asked for, and that has been: where it stands."""

    start: int
    end: int
    day: date


def hardest(profiles: Iterable[str]) -> str:
    """The way of writing that allows least among those of the readers; nobody: the ordinary one."""
    found = set(profiles)
    return next((one for one in HARDEST if one in found), "standard")


def digest(do: str, pieces: Iterable[tuple[str, str]]) -> str:
    """One code for what is to be done and every word of it: another word, another code."""
    whole = hashlib.sha256(do.encode())
    for name, text in pieces:
        whole.update(f"\0{len(name)} {name}\0{len(text)} {text}".encode())
    return whole.hexdigest()


def put_in(text: str, start: int, end: int, better: str) -> str:
    """The text with other words in a place; a capital stays a capital.

    >>> put_in("I henhold til planen", 0, 13, "etter")
    'Etter planen'
    """
    if text[start : start + 1].isupper():
        better = better[:1].upper() + better[1:]
    return text[:start] + better + text[end:]


def around(text: str, start: int, end: int) -> tuple[int, int]:
    """Where the sentence begins and ends that a place stands in; a place that is nowhere is the whole text."""
    if start < 0:
        return 0, len(text)
    begin = 0
    for stop in _STOP.finditer(text):
        if stop.end() <= start:
            begin = stop.end()
        elif stop.end() >= end:
            finish = stop.start() if stop[0] == "\n" else stop.end()
            return begin + len(text[begin:start]) - len(text[begin:start].lstrip()), finish
    return begin + len(text[begin:start]) - len(text[begin:start].lstrip()), len(text)


def meant(typed: str, today: date) -> tuple[date, ...]:
    """The days that may have been meant by one that is not: the date with its own weekday, the weekday with its own date."""
    try:
        return (read_date(typed, "", today),)
    except WeekdayWrong as wrong:
        return wrong.days[:MOST_DAYS]
    except Unreadable:
        return _month_ends(typed, today)


def _month_ends(typed: str, today: date) -> tuple[date, ...]:
    """31 April: the last day of April, or the first of May."""
    number = re.search(r"\d{1,2}", typed)
    month = next((MONTHS[fold(word)] for word in re.findall(r"[^\W\d_]+", typed) if fold(word) in MONTHS), 0)
    if number is None or not month or not 28 <= int(number[0]) <= 31:
        return ()
    named = re.search(r"\d{4}", typed)
    year = int(named[0]) if named else today.year + (month < today.month)
    last = date(year, month, calendar.monthrange(year, month)[1])
    return last, last + timedelta(days=1)


def past(text: str, today: date) -> Iterator[Past]:
    """Days by which the reader is asked for something and that have been; what is told of the past is not asked for."""
    for found in _LAST_DAY.finditer(text):
        yield from _gone(found, today)
    for found in _ASKED_BY.finditer(text):
        begin, finish = around(text, found.start(), found.end())
        first = re.match(r"[^\W\d_]+", text[begin:finish])
        if (first and first[0].casefold() in _ASKS) or text[begin:finish].rstrip().endswith("?"):
            yield from _gone(found, today)


def _gone(found: re.Match[str], today: date) -> Iterator[Past]:
    month = MONTHS.get(fold(found["month"]))
    number = re.search(r"\d{1,2}", found["day"])
    if month is None or number is None:
        return
    years = [int(found["year"])] if found["year"] else [today.year - 1, today.year, today.year + 1]
    days = [date(year, month, int(number[0])) for year in years if 1 <= int(number[0]) <= calendar.monthrange(year, month)[1]]
    nearest = min(days, key=lambda day: abs((day - today).days), default=today)
    if nearest < today:
        yield Past(found.start("day"), found.end("day"), nearest)
