"""The pre-meeting of the representatives: notes that nobody of the service can read, and a step that releases what they choose (B14)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.notices import to_meet
from bot.domain.texts import clean_text
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import premeetings as cards
from handlers.cards.meetings import meeting_line
from handlers.meetings import AFTER_MOVE
from handlers.rooms import PREMEETING, among_themselves
from storage import attendance, due, meetings, premeetings, rooms
from storage.meetings import MeetingRow
from storage.premeetings import NoteRow
from storage.types import new_id

router = Router("premeetings")
LONGEST = 4_000


@dataclass(frozen=True)
class Note:
    """What a representative writes down."""

    meeting: str
    text: str
    ref: str = ""


@dataclass(frozen=True)
class Of:
    """The meeting whose notes are meant."""

    meeting: str
    page: int = 0


def _mine(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    """The meetings at which this person sits; in the representatives' room those of its body."""
    found = meetings.upcoming(turn.tx, turn.council.id, turn.now - 86_400_000_000)
    rows = [row for row in found if turn.may(Can.PREMEETING_NOTE, About(body=row.body_id, meeting=row.id))]
    return [Option(meeting_line(row, turn.council.zone), row.id) for row in rows]


def _only_here(turn: Turn, meeting: MeetingRow) -> None:
    """In private, or in the representatives' own room; nowhere else is it said."""
    arrival = turn.arrival
    if arrival is None or arrival.private:
        return
    room = rooms.by_chat(turn.tx, turn.council.id, arrival.channel, arrival.chat)
    if room is None or room.purpose != PREMEETING or room.body_id != meeting.body_id:
        raise Refusal("core-private-here")
    among_themselves(turn)


@router.verb(
    "premeeting_note", Note, needs=Can.PREMEETING_NOTE, private=False, menu=19,
    fields=(Field("meeting", "pick", options=_mine), Field("text", "words")),
)  # fmt: skip
def premeeting_note(turn: Turn, args: Note) -> Message:
    """A note for the representatives alone; the log says that there is one, never what it says."""
    meeting, words = picks.meeting_of(turn, args.meeting), clean_text(args.text).strip()
    _only_here(turn, meeting)
    if not words:
        raise Refusal("core-empty")
    if len(words) > LONGEST:
        raise Refusal("core-too-long", limit=LONGEST)
    premeetings.add(turn.tx, NoteRow(args.ref or new_id(), turn.council.id, meeting.id, turn.person.id, words, turn.now))
    turn.note("premeeting.note", meeting.id)
    return cards.noted(meeting, len(premeetings.of_meeting(turn.tx, turn.council.id, meeting.id)))


@router.verb(
    "premeeting_notes", Of, needs=Can.PREMEETING_NOTE, private=False, menu=19, fields=(Field("meeting", "pick", options=_mine),)
)
def premeeting_notes(turn: Turn, args: Of) -> Message:
    """The notes, for a representative; what the council is to hear is released one piece at a time."""
    meeting = picks.meeting_of(turn, args.meeting)
    _only_here(turn, meeting)
    names = {person: row.name for person, row in audience.known(turn).items()}
    rows = premeetings.of_meeting(turn.tx, turn.council.id, meeting.id)
    return cards.notes(meeting, rows, names, turn.person.id, turn.council.zone, max(0, args.page))


@dataclass(frozen=True)
class One:
    """A note of one's own."""

    meeting: str
    note: str


@router.verb("drop_note", One, needs=Can.PREMEETING_NOTE, private=False)
def drop_note(turn: Turn, args: One) -> Message:
    """A representative takes their own note away."""
    meeting = picks.meeting_of(turn, args.meeting)
    _only_here(turn, meeting)
    if not premeetings.drop(turn.tx, turn.council.id, args.note, turn.person.id):
        raise Refusal("core-button-used")
    turn.note("premeeting.drop", meeting.id)
    return premeeting_notes(turn, Of(meeting.id))


# -- the day itself --------------------------------------------------------------------------------


def _plan(turn: Turn, meeting: MeetingRow) -> None:
    """The representatives hear of their pre-meeting on its day."""
    due.cancel(turn.tx, turn.council.id, "premeeting_told", meeting.id)
    if meeting.pre_start:
        day = audience.day_of(turn, meeting.pre_start)
        at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
        if turn.now < at < meeting.pre_start:
            due.plan(turn.tx, turn.council.id, "premeeting_told", meeting.id, day.isoformat(), at)


AFTER_MOVE.append(_plan)


@router.due("premeeting_told")
def tell(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Today the representatives meet alone: when, where their notes are, and what they can do before the meeting."""
    meeting = meetings.by_id(turn.tx, turn.council.id, subject)
    if meeting is None or meeting.state not in ("planned", "published") or not meeting.pre_start:
        return
    said = {person: row.answer for person, row in attendance.rsvps(turn.tx, turn.council.id, meeting.id).items()}
    to = to_meet(meetings.representatives(turn.tx, turn.council.id, meeting).values(), said)
    room = bool(rooms.of_body(turn.tx, turn.council.id, meeting.body_id, PREMEETING))
    turn.tell("premeeting_told", meeting.id, to, cards.today(meeting, turn.council.zone, room=room))
