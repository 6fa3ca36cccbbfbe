"""The list that walks into the next agenda: inputs and tasks that are not finished, with their promised dates (B15)."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain import inputs as input_rules
from bot.domain.access import Can
from bot.domain.outstanding import Unfinished, promised
from bot.messages.nodes import Message
from bot.turn import Field, Router, Turn
from handlers import audience, picks
from handlers.cards import outstanding as cards
from storage import carried, decisions, inputs, meetings
from storage.meetings import MeetingRow

router = Router("agenda")


def of_meeting(turn: Turn, meeting: MeetingRow) -> list[Unfinished]:
    """Inputs carried to this agenda that are still open, then tasks from earlier meetings; what is promised first comes first."""
    ids = dict.fromkeys(row.input_id for row in carried.of_meeting(turn.tx, turn.council.id, meeting.id))
    found: list[Unfinished] = []
    for one in ids:
        row = inputs.by_id(turn.tx, turn.council.id, one)
        if row is None or row.held or row.status in input_rules.CLOSED:
            continue
        day = promised(row.status, row.until, row.answer_due, row.answered)
        found.append(Unfinished("input", row.id, row.number, row.status, row.responsible_id, day, bool(day) and day < turn.today))
    for task in decisions.open_actions(turn.tx, turn.council.id):
        made = meetings.by_id(turn.tx, turn.council.id, task.meeting_id)
        if made is not None and made.body_id == meeting.body_id and made.start_at < meeting.start_at:
            found.append(Unfinished("task", task.id, task.text, "", task.responsible_id, task.due, task.due < turn.today))
    return sorted(found, key=lambda one: (one.promised or "9", one.what, one.name))


@dataclass(frozen=True)
class Page:
    """A meeting, and which part of its list."""

    meeting: str
    page: int = 0


@router.verb("outstanding", Page, needs=Can.AGENDA_SEE, menu=15, fields=(Field("meeting", "pick", options=picks.coming),))
def outstanding(turn: Turn, args: Page) -> Message:
    """What is not finished from before, with dates."""
    meeting = picks.meeting_of(turn, args.meeting)
    names = {person: row.name for person, row in audience.known(turn).items()}
    return cards.listed(meeting, of_meeting(turn, meeting), names, max(0, args.page))
