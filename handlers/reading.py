"""Who has read and who needs help, for the office; told two days before comments close (B5)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.reading import Reading, readings
from bot.domain.values import Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import reading as cards
from storage import meetings, papers, reached
from storage.meetings import MeetingRow

router = Router("paper")


def of_meeting(turn: Turn, meeting: MeetingRow) -> list[Reading]:
    """Everybody at the table, the most urgent first."""
    found = {row.id for row in papers.of_meeting(turn.tx, turn.council.id, meeting.id)}
    marks = [(row.paper_id, row.person_id, row.mark) for row in papers.marks(turn.tx, turn.council.id, meeting.id)]
    asks = [row.person_id for row in papers.waiting(turn.tx, turn.council.id) if row.meeting_id == meeting.id]
    table = dict.fromkeys(meetings.representatives(turn.tx, turn.council.id, meeting).values())
    got = reached.by_notice(turn.tx, turn.council.id, "agenda_published", meeting.id)
    return readings(table, found, marks, got, asks)


@dataclass(frozen=True)
class OfMeeting:
    """A meeting."""

    meeting: str


@dataclass(frozen=True)
class OfPerson:
    """One person and the papers of a meeting."""

    meeting: str
    person: str


@router.verb("reading_state", OfMeeting, needs=Can.DELIVERY_SEE, menu=46, fields=(Field("meeting", "pick", options=picks.coming),))
def reading_state(turn: Turn, args: OfMeeting) -> Message:
    """The list: who has been reached, has opened, has read, needs help."""
    meeting = picks.meeting_of(turn, args.meeting)
    return cards.listed(meeting, of_meeting(turn, meeting), audience.known(turn), asked=True)


def _table(turn: Turn, given: picks.Given) -> Sequence[Option]:
    meeting, known = picks.meeting_of(turn, str(given["meeting"])), audience.known(turn)
    return [Option(Quote(known[one.person].name), one.person) for one in of_meeting(turn, meeting) if one.person in known]


@router.verb(
    "reading_of", OfPerson, needs=Can.DELIVERY_SEE,
    fields=(Field("meeting", "pick", options=picks.coming), Field("person", "pick", options=_table)),
)  # fmt: skip
def reading_of(turn: Turn, args: OfPerson) -> Message:
    """Paper by paper for one person, with their phone."""
    meeting, person = picks.meeting_of(turn, args.meeting), audience.known(turn).get(args.person)
    if person is None:
        raise Refusal("core-not-found")
    marks = {(row.paper_id, row.mark) for row in papers.marks(turn.tx, turn.council.id, meeting.id) if row.person_id == person.id}
    asks = {row.paper_id for row in papers.waiting(turn.tx, turn.council.id) if row.person_id == person.id}
    got = person.id in reached.by_notice(turn.tx, turn.council.id, "agenda_published", meeting.id)
    found = papers.of_meeting(turn.tx, turn.council.id, meeting.id)
    return cards.one(meeting, person, [(paper, _state(paper.id, marks, asks, got=got)) for paper in found])


def _state(paper: str, marks: set[tuple[str, str]], asks: set[str], *, got: bool) -> str:
    if paper in asks:
        return "help"
    for mark in ("read", "opened"):
        if (paper, mark) in marks:
            return mark
    return "delivered" if got else "none"


@router.due("reading_told")
def tell(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Two days before comments close: who has not read, who needs help, with phone numbers."""
    meeting = meetings.by_id(turn.tx, turn.council.id, subject)
    if meeting is None or not meeting.published_at or meeting.state in ("closed", "cancelled", "postponed"):
        return
    found = [one for one in of_meeting(turn, meeting) if one.papers and one.state != "read"]
    if found:
        turn.tell("reading_told", meeting.id, audience.office(turn), cards.listed(meeting, found, audience.known(turn)))
