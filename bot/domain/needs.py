"""What people need so that they can take part: asked for, never why; kept only when they say so, and asked again each year (R35, B10)."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from datetime import date

MOST_KEPT = 10
LONGEST = 200


def anniversary(since: date, after: date) -> date:
    """The next day after `after` on which a whole number of years has passed; the 29th of February is the 28th elsewhere.

    >>> anniversary(date(2024, 2, 29), date(2026, 12, 31))
    datetime.date(2027, 2, 28)
    """
    first = max(after.year, since.year + 1)
    day = _same_day(since, first)
    return day if day > after else _same_day(since, first + 1)


def _same_day(since: date, year: int) -> date:
    try:
        return since.replace(year=year)
    except ValueError:
        return date(year, 2, 28)


def counted(needs: Iterable[Sequence[str]]) -> list[tuple[str, int]]:
    """How many need what, most first; the words as they were said, each counted once for a person."""
    many = Counter(need for one in needs for need in dict.fromkeys(one))
    return sorted(many.items(), key=lambda pair: (-pair[1], pair[0].casefold()))
