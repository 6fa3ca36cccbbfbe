"""A meeting: what becomes of it, who speaks for each seat, who was there when, and whether enough seats were."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

from bot.domain.calendars import MINUTE
from bot.domain.errors import Refusal
from bot.domain.flow import Flow

MODES = ("physical", "video", "hybrid")
PARTS = ("meeting", "premeeting")
RSVP = ("yes", "no", "online")
NEEDS = ("interpreter", "transport", "breaks", "advance")  # offered; people may need anything else in their own words

_ON = {"move": "planned", "postpone": "postponed", "cancel": "cancelled", "publish": "published", "open": "open", "close": "closed"}
FLOW = Flow(
    "meeting",
    "planned",
    {
        **{("planned", verb): state for verb, state in _ON.items()},
        **{("published", verb): state for verb, state in _ON.items()},
        ("published", "move"): "published",
        ("postponed", "move"): "planned",
        ("postponed", "cancel"): "cancelled",
        ("open", "publish"): "open",
        ("open", "close"): "closed",
    },
)


def check_times(start: int, end: int, pre_start: int = 0, pre_end: int = 0) -> None:
    """A meeting ends after it starts, and so does its pre-meeting."""
    if end <= start:
        raise Refusal("meeting-ends-before-start")
    if (pre_start or pre_end) and pre_end <= pre_start:
        raise Refusal("meeting-premeeting-ends-before-start")


# --- who speaks for each seat --------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Place:
    """A seat at the table and who holds it; nobody when `holder` is empty."""

    seat: str
    holder: str = ""


@dataclass(frozen=True, slots=True)
class Deputy:
    """A deputy: for one seat, or for any seat of the body when `seat` is empty; the lowest order comes first."""

    person: str
    seat: str = ""
    order: int = 1


def representatives(places: Iterable[Place], called_in: Mapping[str, str]) -> dict[str, str]:
    """Seat → the deputy called in for it, else its holder; an empty seat has nobody."""
    found = {place.seat: called_in.get(place.seat) or place.holder for place in places}
    return {seat: person for seat, person in found.items() if person}


def next_deputy(seat: str, deputies: Iterable[Deputy], not_these: Collection[str]) -> str:
    """The deputy to call for a seat: its own before the common ones, in order; empty when there is none left."""
    fitting = [one for one in deputies if one.seat in ("", seat) and one.person not in not_these]
    return min(fitting, key=lambda one: (one.seat == "", one.order, one.person)).person if fitting else ""


def check_call(seat: str, person: str, deputies: Iterable[Deputy], called_in: Mapping[str, str]) -> None:
    """Only a deputy is called in, and for one seat at a meeting: one seat, one voice."""
    if all(one.person != person for one in deputies):
        raise Refusal("meeting-not-a-deputy")
    if any(other == person and place != seat for place, other in called_in.items()):
        raise Refusal("meeting-deputy-taken")


# --- who was there (Y14) -------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Interval:
    """Present from `start` (included) to `end` (not included); None while the person is still there."""

    start: int
    end: int | None = None

    def at(self, moment: int) -> bool:
        """Is the person there at this instant?"""
        return self.start <= moment and (self.end is None or moment < self.end)


@dataclass(frozen=True, slots=True)
class Mark:
    """One thing noted about a person's attendance, in the order it was noted.

    `in` and `out` are noted when they happen, at `start`; a `record` says from when to when.
    """

    kind: Literal["in", "out", "record"]
    start: int
    end: int | None = None


def intervals(marks: Iterable[Mark], closed_at: int | None = None) -> tuple[Interval, ...]:
    """When one person was there: a record replaces all before it, and closing the meeting ends what is open (Y14)."""
    found: list[Interval] = []
    for mark in marks:
        still_here = bool(found) and found[-1].end is None
        if mark.kind == "record":
            found = [Interval(mark.start, mark.end)]
        elif mark.kind == "in" and not still_here:
            found.append(Interval(mark.start))
        elif mark.kind == "out" and still_here:
            found[-1] = Interval(found[-1].start, max(mark.start, found[-1].start))
    if closed_at is not None:
        found = [Interval(one.start, max(one.start, closed_at) if one.end is None else one.end) for one in found]
    return tuple(one for one in found if one.end is None or one.end > one.start)


def present_at(times: Iterable[Interval], moment: int) -> bool:
    """Was the person there at this instant?"""
    return any(one.at(moment) for one in times)


def minutes_present(times: Iterable[Interval], planned_start: int, closed_at: int) -> int:
    """Whole minutes from the later of arrival and planned start to leaving or the close (Y35)."""
    spans = ((max(one.start, planned_start), closed_at if one.end is None else one.end) for one in times)
    return sum(max(0, end - start) for start, end in spans) // MINUTE


# --- enough seats (Y15) --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Quorum:
    """How many seats must be present for a decision to be more than notes; empty seats count among all."""

    rule: str = "at_least_half"
    count: int = 0

    def __post_init__(self) -> None:
        if self.rule not in ("at_least_half", "more_than_half", "min_count"):
            raise Refusal("council-quorum-unknown", rule_name=self.rule)
        if self.rule == "min_count" and self.count < 1:
            raise Refusal("council-quorum-needs-count")

    def needed(self, seats: int) -> int:
        """The least number of seats present."""
        if self.rule == "at_least_half":
            return (seats + 1) // 2
        return seats // 2 + 1 if self.rule == "more_than_half" else self.count


@dataclass(frozen=True, slots=True)
class Counted:
    """The seats present at one decision."""

    present: int
    seats: int
    needed: int

    @property
    def quorate(self) -> bool:
        """Were they enough?"""
        return self.present >= self.needed


def count_seats(
    places: Sequence[Place],
    called_in: Mapping[str, str],
    times: Mapping[str, Iterable[Interval]],
    moment: int,
    quorum: Quorum,
) -> Counted:
    """How many seats had their representative present at this instant, and how many it takes (Y15)."""
    speaks = representatives(places, called_in).values()
    present = sum(present_at(times.get(person, ()), moment) for person in speaks)
    return Counted(present, len(places), quorum.needed(len(places)))


def meeting_quorum(decisions: Iterable[bool]) -> str:
    """The whole meeting by its decisions: quorate, partly or not_quorate."""
    found = list(decisions)
    if all(found):
        return "quorate"
    return "partly" if any(found) else "not_quorate"


def presides(chair: str, vice_chair: str, there: Collection[str]) -> str:
    """Who leads: the chair, in their absence the vice chair; empty when neither is there."""
    return next((person for person in (chair, vice_chair) if person and person in there), "")
