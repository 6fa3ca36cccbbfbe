"""The impact log: what was done, suggested, changed, not changed and learned, told by both sides and shown side by side."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.domain.access import SEAT_ROLES, Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers.cards import impacts as cards
from handlers.cards.reports import meeting_line
from storage import impacts, meetings
from storage.impacts import PARTS, ImpactRow
from storage.meetings import MeetingRow

router = Router("impacts")
SERVICE = frozenset({"staff_rep", "decision_maker", "coordinator", "secretary"})
MEMBERS = frozenset(role.value for role in SEAT_ROLES)
LONGEST = 2_000


@dataclass(frozen=True, slots=True)
class Impact:
    """One side's answers about a meeting."""

    meeting: str
    activity: str = ""
    suggested: str = ""
    changed: str = ""
    unchanged: str = ""
    learned: str = ""


@dataclass(frozen=True, slots=True)
class OfMeeting:
    """A meeting."""

    meeting: str


def side_of(turn: Turn) -> str:
    """Whose view this person can give; a seat counts before a task in the service."""
    held = {role.role for role in turn.roles}
    if held & MEMBERS:
        return "members"
    if held & SERVICE:
        return "service"
    raise Refusal("core-not-allowed", rule="Y47")


def _held(turn: Turn) -> list[MeetingRow]:
    rows = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.start_at <= turn.now and row.state != "cancelled"]
    return [row for row in reversed(rows) if turn.may(Can.MINUTES_SEE, About(row.body_id, row.id))]


def _meetings(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    return [Option(meeting_line(row), row.id) for row in _held(turn)]


def _meeting(turn: Turn, meeting_id: str) -> MeetingRow:
    row = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    if row is None:
        raise Refusal("core-not-found")
    return row


@router.verb(
    "log_impact", Impact, needs=Can.MINUTES_SEE, menu=79, about="meeting",
    fields=(Field("meeting", "pick", options=_meetings), *(Field(part, "words", optional=True) for part in PARTS)),
)  # fmt: skip
def log_impact(turn: Turn, args: Impact) -> Message:
    """One side writes down how it sees it; what was said before stays where nothing new is said."""
    meeting, side = _meeting(turn, args.meeting), side_of(turn)
    before = impacts.of_meeting(turn.tx, turn.council.id, meeting.id).get(side)
    said = {part: clean_text(getattr(args, part))[:LONGEST] or (getattr(before, part) if before else "") for part in PARTS}
    if not any(said.values()):
        raise Refusal("impacts-nothing-said")
    impacts.put(turn.tx, ImpactRow(turn.council.id, meeting.id, side, turn.person.id, turn.now, **said))
    turn.note("impact.log", meeting.id, side=side)
    return shown(turn, meeting, kept=True)


@router.verb(
    "impact_log", OfMeeting, needs=Can.MINUTES_SEE, menu=80, about="meeting", fields=(Field("meeting", "pick", options=_meetings),)
)  # fmt: skip
def impact_log(turn: Turn, args: OfMeeting) -> Message:
    """Both sides, question by question."""
    return shown(turn, _meeting(turn, args.meeting), kept=False)


def shown(turn: Turn, meeting: MeetingRow, *, kept: bool) -> Message:
    """The log of a meeting as it stands."""
    return cards.log(meeting, impacts.of_meeting(turn.tx, turn.council.id, meeting.id), kept=kept)
