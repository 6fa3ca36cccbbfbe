"""A year ahead: lines of days read as meetings, and the months in which matters come up."""

from __future__ import annotations

import re
from datetime import date, datetime, timedelta
from typing import NamedTuple

from bot.domain import dates
from bot.domain.calendars import WorkDays
from bot.domain.errors import Unreadable
from bot.domain.values import Quote

# What usually comes up when; each council changes it as it likes.
USUAL = (
    (1, "start"), (2, "plans"), (3, "premises"), (4, "budget_early"), (6, "surveys"), (8, "hearings"), (10, "budget"), (11, "summary"),
)  # fmt: skip
MONTHS = tuple(range(1, 13))
_END = re.compile(r"(.*\d)\s*(?:-|–|\btil\b|\btill\b|\bto\b)\s*(?:klokka|klokken|klockan|kl\.?)?\s*(\d[\d.:]*)\s*$", re.IGNORECASE)


class Slot(NamedTuple):
    """A meeting of a year: local start and end."""

    start: datetime
    end: datetime


def read_slot(line: str, lang: str, today: date) -> Slot:
    """`onsdag 10. februar klokka 12-15`: a day, from and to."""
    found = _END.match(line.strip())
    if found is None:
        raise Unreadable("plans-line-unclear", line=Quote(line.strip()[:60]))
    start = dates.read_datetime(found[1], lang, today)
    clock = dates.read_clock(found[2], lang)
    end = datetime.combine(start.date(), clock)
    if end <= start:
        raise Unreadable("meeting-ends-before-start")
    return Slot(start, end)


def reminder(month: int, today: date, workdays: WorkDays) -> date:
    """The first working day of the month before, the next time it comes."""
    year = today.year
    while True:
        first = date(year, month, 1)
        before = workdays.next((first - timedelta(days=1)).replace(day=1))
        if before > today:
            return before
        year += 1
