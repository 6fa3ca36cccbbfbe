"""Somebody else writes: who cannot or will not write asks for it, and the words are theirs."""

from __future__ import annotations

from dataclasses import dataclass

from bot.domain.access import Can
from bot.messages.nodes import Message
from bot.turn import Field, Router, Turn
from handlers import audience, inputs
from handlers.cards import scribes as cards
from handlers.topics import item_of, open_items, topic_of
from storage import people, talks
from storage.inputs import InputRow

router = Router("scribes")


@dataclass(frozen=True, slots=True)
class OfItem:
    """What somebody wants to say something about."""

    item: str


@router.verb("ask_scribe", OfItem, needs=Can.OWN_HELP, fields=(Field("item", "pick", options=open_items),))
def ask_scribe(turn: Turn, args: OfItem) -> Message:
    """Somebody of the office rings and writes down what is said; whoever said it sees the words."""
    item, meeting = item_of(turn, args.item)
    topic, contact = topic_of(turn, item, meeting.body_id), people.contact_of(turn.tx, turn.person)
    to = [one for one in ([contact.id] if contact is not None else audience.office(turn)) if one != turn.person.id]
    call = talks.add(turn.tx, turn.council.id, turn.person.id, "call", turn.now, to_id=to[0] if to else "")
    turn.note("person.wants_to_talk", turn.person.id)
    turn.tell("wants_to_say", turn.person.id, to, cards.told(topic, turn.person, call), named=call)
    return cards.asked(topic, contact)


def written(turn: Turn, row: InputRow, args: inputs.Comment) -> None:  # noqa: ARG001
    """Whose words somebody else wrote down sees them at once, and can take them back."""
    if row.taken_by and not row.held:
        item, meeting = item_of(turn, row.item_id)
        card = cards.written(row, topic_of(turn, item, meeting.body_id), turn.person.name)
        turn.tell("input_written_for", row.id, [row.giver_id], card, solicited=True)


inputs.AFTER_KEEP.append(written)
