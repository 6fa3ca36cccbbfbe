"""What is added after minutes are approved: numbered, below the locked text, sealed to what went before."""

from __future__ import annotations

from dataclasses import dataclass

from bot.documents.minutes import sealed
from bot.domain import minutes as rules
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.inputs import check_text
from bot.domain.texts import clean_text
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, checks
from handlers.cards import minutes as cards
from handlers.minutes import meeting_of, state_of
from storage import addenda, meetings, minutes
from storage.addenda import AddendumRow, LockedRow

router = Router("minutes")


@dataclass(frozen=True, slots=True)
class Addition:
    """What is to be added to approved minutes."""

    meeting: str
    text: str


def _approved(turn: Turn) -> list[Option]:
    rows = [row for row in minutes.of_council(turn.tx, turn.council.id) if row.state == "approved"]
    found = [meetings.by_id(turn.tx, turn.council.id, row.meeting_id) for row in reversed(rows)]
    return [Option(cards.minutes_line(meeting, "approved"), meeting.id) for meeting in found if meeting is not None]


def _locked(turn: Turn, meeting_id: str) -> LockedRow:
    meeting = meeting_of(turn, meeting_id)
    rules.FLOW.after(state_of(turn, meeting), "add")
    found = addenda.locked(turn.tx, turn.council.id, meeting.id)
    if found is None:
        raise Refusal("minutes-not-now")
    return found


def _confirm(turn: Turn, args: Addition) -> Message:
    meeting = meeting_of(turn, args.meeting)
    _locked(turn, meeting.id)
    number = len(addenda.of_meeting(turn.tx, turn.council.id, meeting.id)) + 1
    return cards.confirm_addendum(meeting, number, args.text, len(audience.informed(turn, meeting)))


_CHECK = checks.asked("minutes_addendum", checks.of_all({"text": "checks-part-text"}))


@router.verb(
    "minutes_addendum", Addition, needs=Can.MINUTES_APPROVE, menu=44, about="meeting", confirm=_confirm, check=_CHECK,
    fields=(Field("meeting", "pick", options=lambda turn, _facts: _approved(turn)), Field("text", "long")),
)  # fmt: skip
def minutes_addendum(turn: Turn, args: Addition) -> Message:
    """A correction or something forgotten, with a number; the approved text stays as it is."""
    meeting, locked = meeting_of(turn, args.meeting), _locked(turn, args.meeting)
    text = check_text(clean_text(args.text))
    checks.sent(turn, "minutes_addendum", {"text": args.text})
    before = addenda.of_meeting(turn.tx, turn.council.id, meeting.id)
    if before and before[-1].text == text:
        return cards.added(meeting, before[-1].number, text)  # a button pressed twice
    number = len(before) + 1
    sha256 = sealed(before[-1].sha256 if before else locked.sha256, number, text)
    addenda.add(turn.tx, AddendumRow(turn.council.id, meeting.id, number, text, turn.now, turn.person.id, sha256))
    turn.note("minutes.addendum", meeting.id, number=number, sha256=sha256)
    to = [one for one in audience.informed(turn, meeting) if one != turn.person.id]
    turn.tell("minutes_addendum_told", meeting.id, to, cards.addendum_told(meeting, number, text), named=str(number))
    return cards.added(meeting, number, text)
