"""The card of a meeting: the room, how people sit, breaks, and who comes, so that nobody meets a surprise (seed 46)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.access import SEAT_ROLES, SERVICE_ROLES, Can
from bot.messages.nodes import Message
from bot.turn import Field, Router, Turn
from handlers import audience, picks
from handlers.cards import meeting_cards as cards
from storage import attendance, meeting_rooms, meetings
from storage.meeting_rooms import RoomRow
from storage.meetings import MeetingRow

router = Router("meeting")


@dataclass(frozen=True)
class Room:
    """How it will be. What is not said stays as it was."""

    meeting: str
    room: str | None = None
    seating: str | None = None
    breaks: str | None = None
    way_in: str | None = None
    guests: str | None = None


@dataclass(frozen=True)
class One:
    """A meeting."""

    meeting: str


@router.verb(
    "describe_meeting", Room, needs=Can.MEETING_PLAN, menu=38,
    fields=(
        Field("meeting", "pick", options=picks.coming), *(Field(name, "words", optional=True) for name in RoomRow._fields),
    ),
)  # fmt: skip
def describe_meeting(turn: Turn, args: Room) -> Message:
    """The office says how the room is, how people sit, when there are breaks, how to get in and who else comes."""
    meeting = picks.meeting_of(turn, args.meeting)
    said = {name: value.strip() for name in RoomRow._fields if isinstance(value := getattr(args, name), str)}
    row = meeting_rooms.of_meeting(turn.tx, turn.council.id, meeting.id)._replace(**said)
    meeting_rooms.put(turn.tx, turn.council.id, meeting.id, row)
    turn.note("meeting.describe", meeting.id)
    return shown(turn, meeting)


@router.verb("meeting_card", One, needs=Can.MEETING_SEE, menu=11, fields=(Field("meeting", "pick", options=picks.coming),))
def meeting_card(turn: Turn, args: One) -> Message:
    """Everything about how the meeting will be."""
    return shown(turn, picks.meeting_of(turn, args.meeting))


def shown(turn: Turn, meeting: MeetingRow) -> Message:
    """The card: those who have said that they come, members and service apart."""
    known = audience.known(turn)
    answers = attendance.rsvps(turn.tx, turn.council.id, meeting.id)
    coming = {who for who, row in answers.items() if row.answer in ("yes", "online")}
    table = dict.fromkeys(meetings.representatives(turn.tx, turn.council.id, meeting).values())
    service = dict.fromkeys(row.person_id for row in audience.roles(turn, meeting.body_id) if row.role in SERVICE_ROLES)
    seated = {row.person_id for row in turn.roles if row.role in SEAT_ROLES}
    sits = turn.person.id in table or bool(seated)
    return cards.card(
        meeting, picks.body_of(turn, meeting.body_id).name, turn.council.zone, turn.council.lang,
        meeting_rooms.of_meeting(turn.tx, turn.council.id, meeting.id),
        [known[one].name for one in table if one in coming and one in known],
        [f"{known[one].name}, {known[one].title}" if known[one].title else known[one].name for one in service if one in known],
        sits=sits, office=turn.may(Can.MEETING_PLAN, turn.about),
    )  # fmt: skip
