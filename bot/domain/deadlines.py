"""The deadlines of a meeting: which there are, how many days from the meeting, and on which date each falls."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date, timedelta
from types import MappingProxyType

from bot.domain.calendars import WorkDays
from bot.domain.errors import Refusal

MEETING = "meeting"
THEME_DAY = "theme_day"
MEETING_KINDS = (MEETING, THEME_DAY)

DEFAULT_DAYS: Mapping[str, int] = MappingProxyType(
    {
        "call_for_items": -35,
        "proposals_close": -21,
        "print_posted": -16,
        "papers_out": -14,
        "comment_reminder": -8,
        "comments_close": -5,
        "premeeting": -2,
        "meeting_reminder": -1,
        "draft_minutes": 7,
        "objections_close": 14,
        "answers_due": 21,
    }
)
NAMES = tuple(DEFAULT_DAYS)
THEME_DAY_NAMES = ("call_for_items", "papers_out", "meeting_reminder", "answers_due")
_FURTHEST = 400
_KNOWN_MOST = 256  # meetings whose dates are remembered; every input asks for them


@dataclass(frozen=True, slots=True)
class Deadlines:
    """Calendar days from the meeting for each named deadline; minus is before."""

    days: Mapping[str, int] = field(default_factory=lambda: DEFAULT_DAYS)
    _known: dict[tuple[date, WorkDays, str], dict[str, date]] = field(default_factory=dict, init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        for name, days in self.days.items():
            if name not in DEFAULT_DAYS:
                raise Refusal("council-deadline-unknown", name=name)
            if abs(days) > _FURTHEST:
                raise Refusal("council-deadline-too-far", name=name, days=days)
        object.__setattr__(self, "days", MappingProxyType({**DEFAULT_DAYS, **self.days}))

    def date_of(self, name: str, meeting_day: date, workdays: WorkDays) -> date:
        """The date of one deadline of a meeting on `meeting_day`."""
        return deadline(meeting_day, self.days[name], workdays)

    def of(self, kind: str) -> tuple[str, ...]:
        """The deadlines that a meeting of this kind has; a theme day has few."""
        return THEME_DAY_NAMES if kind == THEME_DAY else NAMES

    def dates(self, meeting_day: date, workdays: WorkDays, kind: str = MEETING) -> dict[str, date]:
        """Every deadline of a meeting with its date."""
        asked = (meeting_day, workdays, kind)
        found = self._known.get(asked)
        if found is None:
            if len(self._known) >= _KNOWN_MOST:
                self._known.clear()
            found = self._known[asked] = {name: self.date_of(name, meeting_day, workdays) for name in self.of(kind)}
        return dict(found)


def deadline(meeting_day: date, days: int, workdays: WorkDays) -> date:
    """Calendar days from the meeting, then away from a day off (Y1, Y2)."""
    return workdays.moved(meeting_day + timedelta(days=days))


def reminder_dates(day: date, offsets: Iterable[int], workdays: WorkDays) -> tuple[date, ...]:
    """Dates counted from a date, each moved away from a day off; in order, no date twice (Y2, Y6)."""
    return tuple(sorted({workdays.moved(day + timedelta(days=offset)) for offset in offsets}))
