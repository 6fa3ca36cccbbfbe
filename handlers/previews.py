"""Before it is sent: the agenda exactly as a given member will see it, in their language and way of writing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks
from handlers.agenda import letter
from handlers.cards import previews as cards
from storage import agenda

router = Router("agenda")


@dataclass(frozen=True)
class Eyes:
    """A meeting, and the member whose eyes to borrow."""

    meeting: str
    person: str


def _readers(turn: Turn, given: picks.Given) -> Sequence[Option]:
    known = audience.known(turn)
    meeting = picks.meeting_of(turn, str(given["meeting"]))
    return [Option(Quote(known[one].name), one) for one in audience.informed(turn, meeting) if one in known]


@router.verb(
    "preview_agenda", Eyes, needs=Can.PREVIEW_SEE, menu=42,
    fields=(Field("meeting", "pick", options=picks.coming), Field("person", "pick", options=_readers)),
)  # fmt: skip
def preview_agenda(turn: Turn, args: Eyes) -> Message:
    """The message that will go to this member, and the way back."""
    meeting, person = picks.meeting_of(turn, args.meeting), audience.known(turn).get(args.person)
    if person is None:
        raise Refusal("core-not-found")
    found = agenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    shown = letter(turn, meeting, found, person)
    return replace(shown, kind="preview", subject=person.id, choices=cards.back(meeting, sent=bool(meeting.published_at)))
