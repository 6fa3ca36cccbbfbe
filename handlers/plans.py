"""The year's meetings planned together, and the wheel of matters that come back every year (seeds 25 and 60)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import plans as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal, Unreadable
from bot.domain.meetings import MODES
from bot.domain.texts import clean_text
from bot.domain.values import Day
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks
from handlers import meetings as planning
from handlers.cards import plans as cards
from storage import due, meetings, wheel
from storage.meetings import MeetingRow
from storage.types import new_id
from storage.wheel import EntryRow

router = Router("plans")
MOST = 24  # meetings planned at once


# -- the year's meetings -----------------------------------------------------------------------------


@dataclass(frozen=True)
class Year:
    """The meetings of a year, one a line, and where they are."""

    days: tuple[str, ...] | str
    mode: str
    place: str
    body: str = ""


@dataclass(frozen=True)
class Which:
    """A calendar year; this one when none is said."""

    year: int = 0


def _slots(turn: Turn, given: object) -> list[rules.Slot]:
    """Every line as a meeting; one that cannot be read is said, and nothing is saved."""
    lines = given.splitlines() if isinstance(given, str) else [str(one) for one in given] if isinstance(given, list | tuple) else []
    found = [rules.read_slot(line, turn.person.lang, date.fromisoformat(turn.today)) for line in lines if line.strip()]
    for slot in found:
        if slot.start.date().isoformat() < turn.today:
            raise Unreadable("core-date-past", day=Day(slot.start.date().isoformat()))
    if not 1 <= len(found) <= MOST:
        raise Unreadable("plans-too-many", most=MOST)
    return sorted(found)


def _modes(turn: Turn, given: picks.Given) -> Sequence[Option]:
    _slots(turn, given["days"])
    return picks.codes("meeting-mode", *MODES)


def _confirm(turn: Turn, args: Year) -> Message:
    found = _slots(turn, args.days)
    off = [planning.day_off(turn, slot.start.date().isoformat()) for slot in found]
    return cards.confirm(found, [one for one in off if one is not None], picks.body_of(turn, args.body).name)


@router.verb(
    "plan_year", Year, needs=Can.MEETING_PLAN, menu=30, confirm=_confirm,
    fields=(
        Field("body", "pick", options=picks.bodies, when=picks.several_bodies), Field("days", "long"),
        Field("mode", "pick", options=_modes), Field("place", "words"),
    ),
)  # fmt: skip
def plan_year(turn: Turn, args: Year) -> Message:
    """All meetings of a year at once; everybody informed gets the whole list."""
    found, body = _slots(turn, args.days), picks.body_of(turn, args.body)
    if args.mode not in MODES:
        raise Refusal("core-old-button")
    made: list[MeetingRow] = []
    for slot in found:
        number = 1 + sum(row.day[:4] == str(slot.start.year) for row in meetings.of_body(turn.tx, turn.council.id, body.id))
        start, end = (one.strftime("%Y-%m-%dT%H:%M") for one in slot)
        title = turn.phrases.say("plans-title", turn.council.lang, facts={"n": number}) if turn.phrases is not None else str(number)
        planning.plan_meeting(turn, planning.Plan("meeting", title, start, end, args.place, args.mode, body=body.id))
        made.append(picks.meeting_of(turn, turn.made["meeting"]))
    to = [one for one in audience.informed(turn, made[0]) if one != turn.person.id]
    turn.tell("year_planned", body.id, to, cards.told(made, body.name, turn.council.zone), named=str(turn.now))
    turn.note("meeting.plan_year", body.id, meetings=len(made))
    return cards.planned(made, body.name, turn.council.zone, len(to))


@router.verb("year_plan", Which, needs=Can.MEETING_SEE, menu=12, fields=())
def year_plan(turn: Turn, args: Which) -> Message:
    """The meetings and theme days of the year, with when their papers come and until when people can comment."""
    year = str(args.year or turn.today[:4])
    rows = [
        row for row in meetings.of_council(turn.tx, turn.council.id)
        if row.day.startswith(year) and row.state != "cancelled" and turn.may(Can.MEETING_SEE, About(body=row.body_id, meeting=row.id))
    ]  # fmt: skip
    return cards.year(year, rows, [planning.deadlines(turn, row) for row in rows], turn.council.zone, turn.today)


# -- the wheel -----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@dataclass(frozen=True)
class Entry:
    """A matter and its month."""

    month: int
    words: str


@dataclass(frozen=True)
class One:
    """An entry."""

    entry: str


def _look_after(turn: Turn, month: int) -> None:
    """The office is told in good time, every year."""
    day = rules.reminder(month, date.fromisoformat(turn.today), turn.rules.workdays)
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "wheel_month", f"{turn.council.id}|{month}", day.isoformat(), at)


@router.verb("year_wheel", Nothing, needs=Can.COUNCIL_SEE, menu=78)
def year_wheel(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """What comes up in which month."""
    office = turn.may(Can.MEETING_PLAN, About())
    return cards.wheel(wheel.of_council(turn.tx, turn.council.id), turn.council.lang, office=office)


@router.verb("start_wheel", Nothing, needs=Can.MEETING_PLAN)
def start_wheel(turn: Turn, args: Nothing) -> Message:
    """The usual matters, budget and premises among them, where they are not there yet."""
    there = {row.code for row in wheel.of_council(turn.tx, turn.council.id)}
    for month, code in rules.USUAL:
        if code not in there:
            wheel.add(turn.tx, EntryRow(new_id(), turn.council.id, month, code, ""))
            _look_after(turn, month)
    turn.note("wheel.start", turn.council.id)
    return year_wheel(turn, args)


def _months(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    return [Option(cards.month(one), one) for one in rules.MONTHS]


@router.verb(
    "add_to_wheel", Entry, needs=Can.MEETING_PLAN, menu=79, fields=(Field("words", "words"), Field("month", "pick", options=_months))
)
def add_to_wheel(turn: Turn, args: Entry) -> Message:
    """One more matter that comes back every year."""
    words = clean_text(args.words).strip()[:200]
    if not words or args.month not in rules.MONTHS:
        raise Refusal("core-empty" if not words else "core-old-button")
    wheel.add(turn.tx, EntryRow(new_id(), turn.council.id, args.month, "", words))
    _look_after(turn, args.month)
    turn.note("wheel.add", turn.council.id, month=args.month)
    return year_wheel(turn, Nothing())


def _entries(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    return [Option(cards.entry(row, turn.council.lang), row.id) for row in wheel.of_council(turn.tx, turn.council.id)]


@router.verb("drop_from_wheel", One, needs=Can.MEETING_PLAN, fields=(Field("entry", "pick", options=_entries),))
def drop_from_wheel(turn: Turn, args: One) -> Message:
    """A matter that does not come back."""
    if not wheel.drop(turn.tx, turn.council.id, args.entry):
        raise Refusal("core-button-used")
    turn.note("wheel.drop", turn.council.id)
    return year_wheel(turn, Nothing())


@router.due("wheel_month")
def remind(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The month before: what comes up next month; and again next year."""
    month = int(subject.rpartition("|")[2])
    rows = [row for row in wheel.of_council(turn.tx, turn.council.id) if row.month == month]
    if rows:
        turn.tell("wheel_told", subject, audience.office(turn), cards.next_month(month, rows, turn.council.lang), named=turn.today)
        _look_after(turn, month)
