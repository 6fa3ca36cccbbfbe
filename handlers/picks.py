"""What can be picked when something about a meeting is asked: meetings, items, papers, people."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json, Quote, say
from bot.turn import About, Option, Turn
from handlers.cards import agenda as cards
from handlers.cards.meetings import meeting_line
from storage import agenda, councils, meetings, papers, people
from storage.agenda import ItemRow
from storage.councils import BodyRow, SeatRow
from storage.meetings import MeetingRow
from storage.papers import PaperRow
from storage.people import PersonRow

Given = Mapping[str, Json]


def bodies(turn: Turn, given: Given) -> Sequence[Option]:  # noqa: ARG001
    """The council and the groups below it."""
    return [Option(Quote(body.name), body.id) for body in councils.bodies(turn.tx, turn.council.id)]


def several_bodies(turn: Turn, given: Given) -> bool:
    """Is there a choice of body at all?"""
    return len(bodies(turn, given)) > 1


def coming(turn: Turn, given: Given) -> Sequence[Option]:  # noqa: ARG001
    """The meetings that are not over, the nearest first."""
    return [Option(meeting_line(each, turn.council.zone), each.id) for each in seen(turn)]


def seen(turn: Turn) -> list[MeetingRow]:
    """The coming meetings of the bodies this person belongs to."""
    found = meetings.upcoming(turn.tx, turn.council.id, turn.now - 86_400_000_000)
    return [each for each in found if turn.may(Can.MEETING_SEE, About(body=each.body_id, meeting=each.id))]


def items(turn: Turn, given: Given) -> Sequence[Option]:
    """The items of the meeting given, else of all coming meetings."""
    chosen = given.get("meeting")
    ids = [chosen] if isinstance(chosen, str) and chosen else [each.id for each in seen(turn)]
    return [Option(cards.item_line(item), item.id) for id_ in ids for item in agenda.of_meeting(turn.tx, turn.council.id, id_)]


def unpublished_items(turn: Turn, given: Given) -> Sequence[Option]:
    """The items that may still be written."""
    return items(turn, given)


def all_papers(turn: Turn, given: Given) -> Sequence[Option]:
    """The papers of the item given, else of all coming meetings."""
    item = given.get("item")
    if isinstance(item, str) and item:
        row = item_of(turn, item)
        found = papers.of_item(turn.tx, turn.council.id, row.meeting_id, row.id)
    else:
        found = [paper for each in seen(turn) for paper in papers.of_meeting(turn.tx, turn.council.id, each.id)]
    return [Option(Quote(paper.title, paper.lang), paper.id) for paper in found]


def questioned_papers(turn: Turn, given: Given) -> Sequence[Option]:  # noqa: ARG001
    """The papers somebody waits for help with."""
    ids = dict.fromkeys(row.paper_id for row in papers.waiting(turn.tx, turn.council.id))
    found = [papers.by_id(turn.tx, turn.council.id, id_) for id_ in ids]
    return [Option(Quote(paper.title, paper.lang), paper.id) for paper in found if paper is not None]


def table(turn: Turn, given: Given) -> Sequence[Option]:
    """Those who speak for a seat at the meeting given."""
    meeting = meeting_of(turn, str(given.get("meeting", "")))
    known = {person.id: person for person in people.of_council(turn.tx, turn.council.id)}
    sitting = meetings.representatives(turn.tx, turn.council.id, meeting).values()
    return [Option(Quote(known[id_].name), id_) for id_ in sitting if id_ in known]


def meeting_of(turn: Turn, meeting_id: str) -> MeetingRow:
    """The meeting, or a refusal that it is not there."""
    found = meetings.by_id(turn.tx, turn.council.id, meeting_id)
    if found is None:
        raise Refusal("core-not-found")
    return found


def item_of(turn: Turn, item_id: str) -> ItemRow:
    """The item, or a refusal that it is not there."""
    found = agenda.by_id(turn.tx, turn.council.id, item_id)
    if found is None:
        raise Refusal("core-not-found")
    return found


def paper_of(turn: Turn, paper_id: str) -> PaperRow:
    """The paper, or a refusal that it is not there."""
    found = papers.by_id(turn.tx, turn.council.id, paper_id)
    if found is None:
        raise Refusal("core-not-found")
    return found


def body_of(turn: Turn, body_id: str) -> BodyRow:
    """The body, or the council itself when none is named."""
    rows = councils.bodies(turn.tx, turn.council.id)
    found = next((row for row in rows if row.id == body_id or (not body_id and not row.parent_id)), None)
    if found is None:
        raise Refusal("core-not-found")
    return found


def codes(prefix: str, *values: str) -> Sequence[Option]:
    """Fixed answers whose labels are phrases `<prefix>-<value>`."""
    return [Option(say(f"{prefix}-{value.replace('_', '-')}"), value) for value in values]


def person_option(person: PersonRow) -> Option:
    """A person by name."""
    return Option(Quote(person.name), person.id)


def seat_option(seat: SeatRow, name: str) -> Option:
    """A seat by its organisation and who sits in it."""
    if not name:
        return Option(say("meeting-seat-empty", organisation=Quote(seat.organisation)), seat.id)
    return Option(say("meeting-seat", organisation=Quote(seat.organisation), name=Quote(name)), seat.id)
