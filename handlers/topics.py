"""What inputs are about: items, their meetings and dates, and how they are said; what a person can comment on now."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.turn import About, Option, Turn
from handlers.cards import inputs as cards
from storage import agenda, councils, inputs, meetings, people
from storage.agenda import ItemRow
from storage.inputs import InputRow
from storage.meetings import MeetingRow

FORMAL = "formal"
OFFERED = ("can_influence", "decide", "information", "any_other", FORMAL)


def item_of(turn: Turn, item_id: str) -> tuple[ItemRow, MeetingRow]:
    """An item and its meeting, or "not found"."""
    item = agenda.by_id(turn.tx, turn.council.id, item_id)
    meeting = meetings.by_id(turn.tx, turn.council.id, item.meeting_id) if item else None
    if item is None or meeting is None:
        raise Refusal("core-not-found")
    return item, meeting


def topic_of(turn: Turn, item: ItemRow, body_id: str) -> cards.Topic:
    """How an item is said."""
    body = councils.body(turn.tx, turn.council.id, body_id)
    return cards.Topic(item, turn.rules.numbering, body.name if body else turn.council.name)


def dates_of(turn: Turn, meeting: MeetingRow) -> dict[str, date]:
    """The deadlines of a meeting."""
    return turn.rules.deadlines.dates(date.fromisoformat(meeting.day), turn.rules.workdays, meeting.kind)


def closes_on(turn: Turn, meeting: MeetingRow) -> str:
    """The last day for comments, ISO; empty for a theme day."""
    day = dates_of(turn, meeting).get("comments_close")
    return day.isoformat() if day else ""


def input_of(turn: Turn, input_id: str) -> InputRow:
    """An input, or "not found"."""
    row = inputs.by_id(turn.tx, turn.council.id, input_id)
    if row is None:
        raise Refusal("core-not-found")
    return row


def speak_for(turn: Turn, person_id: str) -> None:
    """Whose words are written down, while the dialogue is still on its way; checked again at its end."""
    if person_id and turn.behalf is None and person_id != turn.person.id:
        turn.behalf = people.by_id(turn.tx, turn.council.id, person_id)


def open_topics(turn: Turn) -> list[cards.Topic]:
    """The items that this person can say something about now, the nearest meeting first."""
    found = []
    for meeting in meetings.upcoming(turn.tx, turn.council.id, turn.now):
        if meeting.published_at and turn.may(Can.INPUT_ADD, About(meeting.body_id, meeting.id)):
            rows = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
            rows = sorted((row for row in rows if row.kind != FORMAL), key=lambda row: (OFFERED.index(row.kind), row.position))
            found += [topic_of(turn, row, meeting.body_id) for row in rows]
    return found


def open_items(turn: Turn, facts: Mapping[str, Json]) -> list[Option]:
    """The items to choose from."""
    speak_for(turn, str(facts.get("for_person") or ""))
    return [Option(cards.titled(topic), topic.item.id) for topic in open_topics(turn)]


def organisation_of(turn: Turn, person_id: str, meeting: MeetingRow) -> str:
    """The organisation behind a person's seat in the body, as shown with what they say."""
    for role in people.roles_of(turn.tx, turn.council.id, person_id, turn.today):
        seat = councils.seat(turn.tx, turn.council.id, role.seat_id) if role.seat_id else None
        if seat is not None and seat.body_id == meeting.body_id:
            return seat.organisation
    return ""
