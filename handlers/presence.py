"""Who is at a meeting, from when to when, and who has an interest in one of its items."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, datetime

from bot.domain.access import Can
from bot.domain.calendars import clock_time, instant
from bot.domain.errors import Refusal
from bot.domain.meetings import PARTS
from bot.domain.values import Clock, Quote, say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Router, Turn
from handlers import audience, picks
from handlers.cards import agenda as agenda_cards
from handlers.cards import attendance as cards
from storage import agenda, attendance
from storage.attendance import PresenceRow

router = Router("meeting")
DAY = 86_400_000_000
_MEETING = Field("meeting", "pick", options=picks.coming)


# -- being there -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Here:
    """A person is at the meeting."""

    meeting: str
    mode: str = "physical"
    for_person: str = ""


@dataclass(frozen=True)
class Gone:
    """A person leaves the meeting."""

    meeting: str
    for_person: str = ""


@dataclass(frozen=True)
class Times:
    """From when to when somebody was there."""

    meeting: str
    person: str
    from_: str
    to: str
    mode: str = "physical"
    part: str = "meeting"


@router.verb("check_in", Here, needs=Can.MEETING_CHECK_IN, menu=8, fields=(_MEETING,))
def check_in(turn: Turn, args: Here) -> Message:
    """A person has arrived."""
    meeting = picks.meeting_of(turn, args.meeting)
    there = [row for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.person_id == turn.member.id and not row.to_at]
    if not any(row.part == "meeting" for row in there):
        row = PresenceRow(turn.member.id, "meeting", args.mode, turn.now, 0)
        attendance.arrive(turn.tx, turn.council.id, meeting.id, row)
        turn.note("meeting.check_in", meeting.id, mode=args.mode)
        back = Do("take_back_check_in", {"meeting": meeting.id, "since": turn.now, "for_person": args.for_person})
        turn.undoable(back, say("meeting-check-in-undo"), turn.now + DAY)
    return cards.checked("checked_in", meeting, turn.now, turn.council.zone)


@dataclass(frozen=True)
class Mistaken:
    """A person was not there after all; `since` is when they were checked in."""

    meeting: str
    since: int
    for_person: str = ""


@router.verb("take_back_check_in", Mistaken, needs=Can.MEETING_CHECK_IN)
def take_back_check_in(turn: Turn, args: Mistaken) -> Message:
    """The check-in was a mistake: it does not count and is not in the minutes."""
    meeting = picks.meeting_of(turn, args.meeting)
    if not attendance.drop_presence(turn.tx, turn.council.id, meeting.id, turn.member.id, args.since):
        raise Refusal("core-button-used")
    turn.note("meeting.check_in_dropped", meeting.id)
    return cards.not_there(meeting, own=turn.behalf is None)


@router.verb("check_out", Gone, needs=Can.MEETING_CHECK_OUT, fields=(_MEETING,))
def check_out(turn: Turn, args: Gone) -> Message:
    """A person leaves before the end."""
    meeting = picks.meeting_of(turn, args.meeting)
    if attendance.leave(turn.tx, turn.council.id, meeting.id, turn.member.id, turn.now):
        turn.note("meeting.check_out", meeting.id)
    return cards.checked("checked_out", meeting, turn.now, turn.council.zone)


def _moment(turn: Turn, text: str, day: str) -> int:
    try:
        wall = datetime.fromisoformat(text) if "T" in text else datetime.combine(date.fromisoformat(day), clock_time(text))
    except ValueError:
        raise Refusal("core-time-unclear", typed=Quote(text[:40]), example=Clock("14:00")) from None
    return instant(wall, turn.council.zone)


@router.verb(
    "attendance", Times, needs=Can.MEETING_ATTENDANCE, menu=37,
    fields=(
        _MEETING,
        Field("person", "pick", options=picks.table),
        Field("part", "pick", options=lambda _turn, _given: picks.codes("meeting-part", *PARTS)),
        Field("from", "clock"),
        Field("to", "clock"),
    ),
)  # fmt: skip
def note_attendance(turn: Turn, args: Times) -> Message:
    """The office corrects from when to when somebody was there; it replaces what was noted."""
    meeting = picks.meeting_of(turn, args.meeting)
    person = audience.known(turn).get(args.person)
    if person is None:
        raise Refusal("core-not-found")
    if args.part not in PARTS:
        raise Refusal("core-old-button")
    early = args.part == "premeeting" and meeting.pre_start
    day = audience.day_of(turn, meeting.pre_start).isoformat() if early else meeting.day
    start, end = _moment(turn, args.from_, day), _moment(turn, args.to, day)
    if end < start:
        raise Refusal("meeting-ends-before-start")
    row = PresenceRow(person.id, args.part, args.mode, start, end)
    attendance.replace_presence(turn.tx, turn.council.id, meeting.id, row)
    turn.note("meeting.attendance", meeting.id, person=person.id, part=args.part, start=start, end=end)
    return cards.attendance(meeting, person, (start, end), turn.council.zone)


# -- an interest in an item ------------------------------------------------------------------------


@dataclass(frozen=True)
class Interest:
    """A person has an interest in an item."""

    item: str
    text: str
    for_person: str = ""


@router.verb(
    "declare_interest", Interest, needs=Can.VOTE_DECLARE_INTEREST, menu=24,
    fields=(Field("item", "pick", options=picks.items), Field("text", "words")),
)  # fmt: skip
def declare_interest(turn: Turn, args: Interest) -> Message:
    """A person has an interest in an item: their seat has no vote in it (Y16)."""
    item = picks.item_of(turn, args.item)
    agenda.put_interest(turn.tx, item, turn.member.id, args.text.strip(), turn.now)
    turn.note("vote.declare_interest", item.id)
    back = Do("take_back_interest", {"item": item.id, "for_person": args.for_person})
    turn.undoable(back, say("meeting-interest-undo"), turn.now + DAY)
    name = agenda_cards.item_inside(item)
    card = cards.interest_told(turn.member, name, item.id, args.text.strip())
    body = picks.meeting_of(turn, item.meeting_id).body_id
    to = [one for one in (*audience.office(turn), *audience.chairs(turn, body)) if one != turn.member.id]
    turn.tell("interest_told", f"{item.id}|{turn.member.id}", to, card, named=str(turn.now))
    return cards.interest(name, item.id)


@dataclass(frozen=True)
class OfItem:
    """An item."""

    item: str
    for_person: str = ""


@router.verb("take_back_interest", OfItem, needs=Can.VOTE_DECLARE_INTEREST)
def take_back_interest(turn: Turn, args: OfItem) -> Message:
    """It was declared by mistake; those who were told are told again."""
    item = picks.item_of(turn, args.item)
    meeting = picks.meeting_of(turn, item.meeting_id)
    agenda.drop_interest(turn.tx, turn.council.id, item.id, turn.member.id)
    turn.note("vote.interest_dropped", item.id)
    to = [one for one in (*audience.office(turn), *audience.chairs(turn, meeting.body_id)) if one != turn.member.id]
    card = cards.interest_dropped(turn.member, agenda_cards.item_inside(item), item.id)
    turn.tell("interest_dropped", f"{item.id}|{turn.member.id}", to, card, named=str(turn.now))
    return cards.taken_back(meeting)
