"""Questions in people's own words: when the next meeting is, who is on the council, what can be commented on."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from bot.domain.access import INFORMED_ROLES, OFFICE_ROLES, Can, Role
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import questions as cards
from handlers.topics import FORMAL
from storage import agenda, councils, meetings, people
from storage.councils import BodyRow
from storage.meetings import MeetingRow

router = Router("questions")


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@dataclass(frozen=True)
class Which:
    """Which body; the whole council when nothing is said."""

    body: str = ""
    page: int = 0


def mine(turn: Turn) -> set[str]:
    """The bodies whose meetings concern this person: their own; for the office every one."""
    bodies = councils.bodies(turn.tx, turn.council.id)
    if any(role.role in OFFICE_ROLES for role in turn.roles):
        return {body.id for body in bodies}
    own = {role.body_id for role in turn.roles}
    return own or {body.id for body in bodies if not body.parent_id}


def coming(turn: Turn) -> list[tuple[MeetingRow, BodyRow]]:
    """The meetings ahead that concern this person, the nearest first."""
    bodies = {body.id: body for body in councils.bodies(turn.tx, turn.council.id)}
    own = mine(turn)
    return [
        (meeting, bodies[meeting.body_id])
        for meeting in meetings.upcoming(turn.tx, turn.council.id, turn.now)
        if meeting.body_id in own
    ]


def closes(turn: Turn, meeting: MeetingRow) -> str:
    """The last local day on which a comment is in time, ISO; "" where nothing closes."""
    if meeting.kind != "meeting":
        return ""
    return turn.rules.deadlines.date_of("comments_close", date.fromisoformat(meeting.day), turn.rules.workdays).isoformat()


@router.verb("next_meeting", Nothing, needs=Can.MEETING_SEE, menu=12)
def next_meeting(turn: Turn, _: Nothing) -> Message:
    """The nearest meeting that concerns this person."""
    ahead = coming(turn)
    if not ahead:
        return cards.no_meeting()
    meeting, body = ahead[0]
    seated = {role.role for role in turn.roles if role.body_id == body.id} & (INFORMED_ROLES | {Role.COORDINATOR, Role.SECRETARY})
    papers = turn.rules.deadlines.date_of("papers_out", date.fromisoformat(meeting.day), turn.rules.workdays).isoformat()
    day = closes(turn, meeting)
    return cards.next_meeting(
        meeting, body, turn.council.zone,
        papers="" if meeting.published_at or papers < turn.today else papers,
        comments=day if meeting.published_at and day >= turn.today else "",
        premeeting=bool(seated) and meeting.pre_start > turn.now,
    )  # fmt: skip


@router.verb("open_items", Nothing, needs=Can.AGENDA_SEE, menu=13)
def open_items(turn: Turn, _: Nothing) -> Message:
    """The items on which a comment is still in time."""
    return cards.open_items(list(_open(turn)), turn.may(Can.INPUT_ADD, turn.about))


def _open(turn: Turn) -> Iterator[cards.OpenItem]:
    for meeting, body in coming(turn):
        day = closes(turn, meeting)
        if not meeting.published_at or (day and day < turn.today):
            continue
        for item in agenda.of_meeting(turn.tx, turn.council.id, meeting.id):
            if item.kind != FORMAL:  # whatever may be commented on is offered, as when somebody begins to write
                yield cards.OpenItem(item.id, item.number, item.title, body.name, day or meeting.day)


@router.verb("who", Which, needs=Can.COUNCIL_SEE, menu=72)
def who(turn: Turn, args: Which) -> Message:
    """Who sits on the council, in the order of the seats; seats that nobody holds are named too."""
    bodies = councils.bodies(turn.tx, turn.council.id)
    body = next((each for each in bodies if each.id == args.body), bodies[0])
    known = {person.id: person for person in people.of_council(turn.tx, turn.council.id)}
    seats = councils.seats(turn.tx, turn.council.id, body.id)
    roles = [role for role in people.roles_in(turn.tx, turn.council.id, body.id, turn.today) if role.person_id in known]
    return cards.who(body, seats, roles, known, args.page)
