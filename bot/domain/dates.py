"""Reads days, clocks, numbers and sums as people type them in four languages; what is unclear is never guessed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, time, timedelta
from itertools import pairwise

from bot.domain.errors import Unreadable
from bot.domain.values import Clock, Day, Quote
from bot.domain.words import NUMBER_WORDS, fold, near

LONGEST = 80  # letters; a day or a clock is never longer
SHOWN = 60  # letters of the answer shown back
NEAR = 274  # days: nine months; a day further off carries its year when we say it, so must one that we read
_FIRST, _LAST = 2000, 2100  # years we speak of


def _table(*rows: str) -> dict[str, int]:
    return {word: number for number, words in enumerate(rows) for word in words.split()}


WEEKDAYS = _table(
    "mandag mandagen maandag mandags monday man mon",
    "tirsdag tirsdagen tysdag tysdagen tisdag tisdagen tuesday tir tys tis tue",
    "onsdag onsdagen wednesday ons wed",
    "torsdag torsdagen thursday tor tors thu",
    "fredag fredagen friday fre fri",
    "lordag lordagen laurdag laurdagen lordags saturday lor lau sat",
    "sondag sondagen sundag sundagen sunday son sun",
)
MONTHS = _table(
    "",
    "januar januari january jan",
    "februar februari february feb",
    "mars march mar",
    "april apr",
    "mai maj may",
    "juni june jun",
    "juli july jul",
    "august augusti aug",
    "september sept sep",
    "oktober october okt oct",
    "november nov",
    "desember december des dec",
)
_AWAY = {
    "i dag": 0, "idag": 0, "today": 0, "i morgen": 1, "imorgen": 1, "i morgon": 1, "imorgon": 1, "tomorrow": 1,
    "i overmorgen": 2, "overmorgen": 2, "i overmorgon": 2, "overmorgon": 2, "day after tomorrow": 2,
}  # fmt: skip
_NEXT = frozenset({"neste", "nasta", "next"})
_THIS = frozenset({"denne", "denna", "this", "coming", "forstkommende", "forstkommande", "kommende", "kommande", "nu", "na", "no"})
_SMALL = frozenset({"den", "the", "pa", "on", "of", "dag", "dagen", "d", "datoen", "til", "till", "from", "fra"})
_ORDINALS = frozenset({"st", "nd", "rd", "th", "de", "e", "a", "te"})
_UNITS = {"dag": 1, "dager": 1, "dagar": 1, "day": 1, "days": 1, "uke": 7, "uker": 7, "veke": 7, "veker": 7, "vecka": 7, "veckor": 7}
_UNITS |= {"week": 7, "weeks": 7}
_CLOCK_WORDS = frozenset({"kl", "klokka", "klokken", "klockan", "at", "time", "tid", "ved", "vid"})
_PIECES = re.compile(r"[a-z]+|[0-9]+|[.:/,-]")
_SPACES = re.compile(r"\s+")
_PERHAPS = str.maketrans({"æ": "ae", "ø": "o", "å": "a", "ä": "a", "ö": "o", "\u2013": "-", "\u2212": "-"})


class WeekdayWrong(Unreadable):
    """The weekday and the date contradict each other: `days` are what may have been meant, the date first."""

    def __init__(self, typed: str, days: tuple[date, ...]) -> None:
        super().__init__("core-weekday-wrong", rule="R10", typed=_shown(typed), day=Day(days[0].isoformat()))
        self.days = days


def _shown(typed: str) -> Quote:
    text = " ".join(typed.split())
    return Quote(text if len(text) <= SHOWN else text[: SHOWN - 1] + "…")


def _plain(text: str) -> str:
    """Small ASCII letters, digits and stops; anything else makes the answer unreadable."""
    return _SPACES.sub(" ", text[: LONGEST + 1].casefold().translate(_PERHAPS)).strip(" !?")


def read_date(text: str, lang: str, today: date) -> date:  # noqa: ARG001 - all four languages are always understood
    """A day: "onsdag 10. februar", "10.2.", "2027-02-10", "i morgen", "nästa tisdag", "10 February".

    Without a year: the day nearest ahead, or the one whose weekday was named.
    """
    found = _date(_plain(text), text, today)
    if found is None:
        raise Unreadable("core-date-unclear", typed=_shown(text), example=Day((today + timedelta(days=14)).isoformat()))
    return found


def _date(low: str, typed: str, today: date) -> date | None:
    if len(low) > LONGEST or not low.isascii():
        return None
    if low.rstrip(".") in _AWAY:
        return today + timedelta(days=_AWAY[low.rstrip(".")])
    pieces = _PIECES.findall(low)
    if "".join(pieces) != low.replace(" ", ""):
        return None
    for way in (_in_days, _weekday_alone):
        found = way([piece for piece in pieces if piece not in ".,"], today)
        if found is not None:
            return found
    weekday, rest = _weekday_first(pieces)
    parts = _named(rest) or _numbers(rest)
    return None if parts is None else _placed(parts, weekday, typed, today)


def _word(piece: str, table: dict[str, int]) -> int | None:
    """The word's number, one slip forgiven in longer words."""
    if piece in table:
        return table[piece]
    if len(piece) < 5:
        return None
    close = {number for word, number in table.items() if len(word) > 4 and near(piece, word)}
    return close.pop() if len(close) == 1 else None


def _in_days(words: Sequence[str], today: date) -> date | None:
    """Om 3 dager, om en uke, in two weeks."""
    if len(words) != 3 or words[0] not in ("om", "in") or words[2] not in _UNITS:
        return None
    count = int(words[1]) if words[1].isdigit() and len(words[1]) <= 3 else 1 if words[1] == "a" else NUMBER_WORDS.get(words[1])
    return None if count is None else today + timedelta(days=count * _UNITS[words[2]])


def _weekday_alone(words: Sequence[str], today: date) -> date | None:
    """Tirsdag: the next one that comes. Neste tirsdag: the one of next week."""
    words = [word for word in words if word not in _SMALL]
    how = words[0] if len(words) == 2 else ""
    weekday = _word(words[-1], WEEKDAYS) if words and words[-1].isalpha() else None
    if weekday is None or len(words) > 2 or (how and how not in _NEXT and how not in _THIS):
        return None
    if how in _NEXT:
        return today + timedelta(days=7 - today.weekday() + weekday)
    return today + timedelta(days=(weekday - today.weekday() - 1) % 7 + 1)


def _weekday_first(pieces: Sequence[str]) -> tuple[int | None, list[str]]:
    rest = list(pieces)
    while rest and (rest[0] in _SMALL or rest[0] in ".,"):
        rest.pop(0)
    weekday = _word(rest[0], WEEKDAYS) if rest and rest[0].isalpha() else None
    if weekday is not None:
        rest.pop(0)
    return weekday, [piece for piece in rest if piece not in _SMALL]


def _named(pieces: Sequence[str]) -> tuple[int, int, int | None] | None:
    """Day, month and perhaps year, the month as a word: "10. februar 2027", "February 10, 2027", "10th February"."""
    words = [piece for piece in pieces if piece.isalnum()]
    if len(words) > 1 and words[1] in _ORDINALS:
        words.pop(1)
    if len(words) > 2 and words[2] in _ORDINALS:
        words.pop(2)
    if len(words) not in (2, 3) or any(piece in "/-" for piece in pieces):
        return None
    first, second, *year = words
    if first.isalpha():
        first, second = second, first
    month = _word(second, MONTHS) if second.isalpha() else None
    if month is None or not _is_day(first) or (year and not year[0].isdigit()):
        return None
    return (int(first), month, _year(year[0]) if year else None) if not year or _year(year[0]) else None


def _numbers(pieces: Sequence[str]) -> tuple[int, int, int | None] | None:
    """10.2., 10/2, 10.02.2027, 2027-02-10."""
    numbers = [piece for piece in pieces if piece.isdigit()]
    if any(not piece.isdigit() and piece not in "./-" for piece in pieces) or not 2 <= len(numbers) <= 3:
        return None
    if any(one.isdigit() and other.isdigit() for one, other in pairwise(pieces)):
        return None
    if len(numbers) == 3 and len(numbers[0]) == 4:
        numbers.reverse()
    day, month, *year = numbers
    if not _is_day(day) or len(month) > 2 or (year and _year(year[0]) is None):
        return None
    return int(day), int(month), _year(year[0]) if year else None


def _is_day(piece: str) -> bool:
    return piece.isdigit() and len(piece) <= 2


def _year(piece: str) -> int | None:
    if len(piece) not in (2, 4):
        return None
    year = int(piece) + (2000 if len(piece) == 2 else 0)
    return year if _FIRST <= year <= _LAST else None


def _placed(parts: tuple[int, int, int | None], weekday: int | None, typed: str, today: date) -> date | None:
    """The day in its year; without one, by the weekday named or as the next to come."""
    day, month, year = parts
    years = [year] if year else [today.year + shift for shift in (-1, 0, 1, 2, 3, 4)]
    days = [made for each in years for made in _made(each, month, day)]
    if not days:
        return None
    ahead = next((one for one in days if one >= today), days[-1])
    if weekday is None:
        return ahead
    near_enough = days if year else [one for one in days if abs((one - today).days) <= NEAR]
    right = [one for one in near_enough if one.weekday() == weekday]
    if not right:
        raise WeekdayWrong(typed, (ahead, *_nearby(ahead, weekday)))
    return min(right, key=lambda one: abs((one - today).days))


def _made(year: int, month: int, day: int) -> Iterator[date]:
    try:
        yield date(year, month, day)
    except ValueError:
        return


def _nearby(day: date, weekday: int) -> tuple[date, ...]:
    """The day nearest to this one that is the weekday named."""
    ahead = (weekday - day.weekday()) % 7
    return (day + timedelta(days=ahead if ahead <= 3 else ahead - 7),)


def read_clock(text: str, lang: str = "") -> time:  # noqa: ARG001
    """A time of day on the 24-hour clock: "kl 12", "12.30", "klokka 9", "1430", "2 pm"."""
    found = _clock(_plain(text), bare=True)
    if found is None:
        raise Unreadable("core-time-unclear", typed=_shown(text), example=Clock("14:00"))
    return found


def _clock(low: str, *, bare: bool) -> time | None:
    """`bare` also takes four digits without a stop, which beside a day could be a year."""
    if len(low) > LONGEST or not low.isascii():
        return None
    pieces = [piece for piece in _PIECES.findall(low) if piece != ","]
    if "".join(_PIECES.findall(low)) != low.replace(" ", "") or not pieces:
        return None
    marked = False
    while pieces and (pieces[0] in _CLOCK_WORDS or (marked and pieces[0] == ".")):
        pieces.pop(0)
        marked = True
    late = pieces.pop() if pieces and pieces[-1] in ("am", "pm") else ""
    if pieces and pieces[-1] == ".":
        pieces.pop()
    if len(pieces) == 1 and pieces[0].isdigit():
        figures = pieces[0]
        if len(figures) == 4 and (bare or marked):
            return _time(int(figures[:2]), int(figures[2:]), late)
        return _time(int(figures), 0, late) if len(figures) <= 2 else None
    if len(pieces) == 3 and pieces[1] in ".:" and pieces[0].isdigit() and pieces[2].isdigit() and len(pieces[2]) == 2:
        return _time(int(pieces[0]), int(pieces[2]), late) if len(pieces[0]) <= 2 else None
    return None


def _time(hour: int, minute: int, late: str) -> time | None:
    if late and not 1 <= hour <= 12:
        return None
    hour = (hour % 12 + (12 if late == "pm" else 0)) if late else hour
    return time(hour, minute) if hour < 24 and minute < 60 else None


def read_datetime(text: str, lang: str, today: date) -> datetime:  # noqa: ARG001
    """A day and a clock in either order, as local time without a zone: "onsdag 10. februar kl 12"."""
    low = re.sub(r"(?<=[0-9])t(?=[0-9])", " ", _plain(text).replace(",", " "))
    words = low.split()
    for at in range(len(words) - 1, 0, -1):
        for day, hour in ((words[:at], words[at:]), (words[at:], words[:at])):
            clock = _clock(" ".join(hour), bare=False)
            found = None if clock is None else _date(" ".join(day), text, today)
            if clock is not None and found is not None:
                return datetime.combine(found, clock)
    if _date(low, text, today) is not None:
        raise Unreadable("core-time-unclear", typed=_shown(text), example=Clock("14:00"))
    raise Unreadable("core-date-unclear", typed=_shown(text), example=Day((today + timedelta(days=14)).isoformat()))


def clock_in(text: str) -> time | None:
    """The time of day in an answer whose day could not be placed: "tirsdag 10. februar kl 12" has 12:00."""
    words = re.sub(r"(?<=[0-9])t(?=[0-9])", " ", _plain(text).replace(",", " ")).split()
    for at in range(len(words) - 1, 0, -1):
        for hour in (words[at:], words[:at]):
            if (clock := _clock(" ".join(hour), bare=False)) is not None:
                return clock
    return None


_FIGURES = re.compile(r"[0-9]{1,9}|[0-9]{1,3}(?: [0-9]{3}){1,2}")
_MONEY_WORDS = re.compile(r"\b(?:kroner|krone|kronor|krona|kr|nok|sek|dkk|eur|euro|gbp|pounds?|øre|ore)\b\.?|[€£]")
_GROUPED = re.compile(r"[0-9]{1,3}(?:[ .'][0-9]{3})+|[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+")


def read_number(text: str, lang: str = "") -> int:  # noqa: ARG001
    """A whole number: "3", "tre", "12 000"."""
    low = _SPACES.sub(" ", text[: LONGEST + 1]).strip(" .!")
    if _FIGURES.fullmatch(low):
        return int(low.replace(" ", ""))
    word = fold(low)
    if word in ("null", "noll", "zero", "ingen", "inga", "none"):
        return 0
    if word in NUMBER_WORDS:
        return NUMBER_WORDS[word]
    raise Unreadable("core-number-unclear", typed=_shown(text))


def read_amount_minor(text: str, lang: str = "") -> int:  # noqa: ARG001
    """A sum in minor units: "1 234,50", "1.234,50", "kr 400", "400,-", "1,234.50"."""
    low = _SPACES.sub(" ", _MONEY_WORDS.sub(" ", text[: LONGEST + 1].casefold())).strip()
    low = re.sub(r"[,.](?:-|–|00?-)$|,-$", "", low).strip(" .!")
    whole, cents = _split(low)
    if len(low) > LONGEST or not _GROUPED.fullmatch(whole) or len(whole) > 15:
        raise Unreadable("core-amount-unclear", typed=_shown(text), example="250")
    return int("".join(sign for sign in whole if sign.isdigit())) * 100 + cents


def _split(low: str) -> tuple[str, int]:
    """The whole part and the hundredths: one or two figures after the last comma or point are decimals."""
    found = re.search(r"[.,]([0-9]{1,2})$", low)
    if found is None or found[0][0] in low[: found.start()]:
        return low, 0
    return low[: found.start()], int(found[1].ljust(2, "0"))


