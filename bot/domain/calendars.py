"""The council's calendar: its zone and clock, the days it does not work, the hours it keeps quiet.

Instants are whole microseconds UTC; dates and clock times are the council's own. Dates are added
as dates, so nine o'clock stays nine o'clock when the clock is changed; order and length are taken
from instants (Y10).
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from functools import lru_cache
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from bot.domain.errors import Refusal, Unreadable

SECOND = 1_000_000
MINUTE = 60 * SECOND
_EPOCH = datetime(1970, 1, 1, tzinfo=UTC)
_MICRO = timedelta(microseconds=1)
_SATURDAY = 5


class Move(StrEnum):
    """Where a deadline goes that falls on a day off."""

    PREVIOUS = "previous_working_day"
    NEXT = "next_working_day"
    NONE = "none"


@dataclass(frozen=True, slots=True)
class WorkDays:
    """The days a council does not work, besides Saturdays and Sundays, and where a deadline on one goes (Y2)."""

    off: frozenset[date] = frozenset()
    move: Move = Move.PREVIOUS

    def works(self, day: date) -> bool:
        """Is this a working day?"""
        return day.weekday() < _SATURDAY and day not in self.off

    def previous(self, day: date) -> date:
        """The day itself if it is a working day, else the nearest earlier one."""
        while not self.works(day):
            day -= timedelta(days=1)
        return day

    def next(self, day: date) -> date:
        """The day itself if it is a working day, else the nearest later one."""
        while not self.works(day):
            day += timedelta(days=1)
        return day

    def moved(self, day: date) -> date:
        """The day on which a deadline of this date really falls."""
        if self.move is Move.PREVIOUS:
            return self.previous(day)
        return self.next(day) if self.move is Move.NEXT else day

    def after(self, day: date, working_days: int) -> date:
        """The day that comes this many working days after `day`."""
        for _ in range(working_days):
            day = self.next(day + timedelta(days=1))
        return day


def previous_working_day(day: date, off: frozenset[date] = frozenset()) -> date:
    """The day itself if it is a working day, else the nearest earlier one."""
    return WorkDays(off).previous(day)


# --- wall clock and instants -------------------------------------------------------------------------------


def zone_named(name: str) -> ZoneInfo:
    """The zone of this name; an unknown name is refused."""
    try:
        return ZoneInfo(name)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise Refusal("council-zone-unknown", zone=name) from None


@lru_cache(maxsize=4096)
def instant(wall: datetime, zone: str, fold: int = 0) -> int:
    """Local wall time → microseconds UTC.

    In the hour that comes twice in autumn, fold 0 is the first and 1 the second. A time that the
    spring change leaves out is read as if the clock had not been changed: 02:30 becomes 03:30.
    """
    tz = zone_named(zone)
    first = wall.replace(tzinfo=tz, fold=0)
    second = wall.replace(tzinfo=tz, fold=1)
    repeated = second.utcoffset() != first.utcoffset() and second.astimezone(UTC) > first.astimezone(UTC)
    return from_aware(second if fold and repeated else first)


def from_aware(moment: datetime) -> int:
    """A moment that knows its zone → microseconds UTC."""
    return (moment.astimezone(UTC) - _EPOCH) // _MICRO


def local(micros: int, zone: str) -> datetime:
    """Microseconds UTC → the moment in the council's zone."""
    return (_EPOCH + timedelta(microseconds=micros)).astimezone(zone_named(zone))


@lru_cache(maxsize=1024)
def local_date(micros: int, zone: str) -> date:
    """The council's calendar date at this instant."""
    return local(micros, zone).date()


def start_of_day(day: date, zone: str) -> int:
    """The first instant of a local date."""
    return instant(datetime.combine(day, time()), zone)


def end_of_day(day: date, zone: str) -> int:
    """The last instant of a local date: 23:59:59 is in time, 00:00:00 the next day is not (Y3)."""
    return start_of_day(day + timedelta(days=1), zone) - 1


def at_clock(day: date, hhmm: str, zone: str) -> int:
    """The instant of a clock time on a date."""
    return instant(datetime.combine(day, clock_time(hhmm)), zone)


@lru_cache(maxsize=512)
def clock_time(hhmm: str) -> time:
    """`09:00` → a time of day; anything else cannot be read."""
    hours, colon, minutes = hhmm.partition(":")
    digits = colon and len(hours) == len(minutes) == 2 and (hours + minutes).isascii() and (hours + minutes).isdigit()
    if not digits or int(hours) > 23 or int(minutes) > 59:
        raise Unreadable("council-clock-unreadable", text=hhmm)
    return time(int(hours), int(minutes))


def minutes_between(start: int, end: int) -> int:
    """Whole minutes from one instant to another, never less than nought."""
    return max(0, end - start) // MINUTE


# --- when a message may go ---------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class QuietHours:
    """From `start` (included) to `end` (not included) nobody gets a message they did not ask for (Y8)."""

    start: str = "21:00"
    end: str = "08:00"

    def quiet(self, at: time) -> bool:
        """Is this a quiet time of day?"""
        start, end = clock_time(self.start), clock_time(self.end)
        if start <= end:
            return start <= at < end
        return at >= start or at < end


def after_quiet(micros: int, quiet: QuietHours, zone: str) -> int:
    """The instant itself, or the end of the quiet hours it falls in, also on a day off (Y8)."""
    here = local(micros, zone)
    if not quiet.quiet(here.time()):
        return micros
    end = clock_time(quiet.end)
    day = here.date() if here.time() < end else here.date() + timedelta(days=1)
    wall = datetime.combine(day, end)
    first = instant(wall, zone)
    return first if first >= micros else instant(wall, zone, fold=1)


def scheduled_instant(day: date, send_time: str, zone: str, not_before: int | None = None) -> int:
    """Send time on a date; a meeting planned later than that sends at once (Y6). Quiet hours come after."""
    planned = at_clock(day, send_time, zone)
    return planned if not_before is None else max(planned, not_before)
