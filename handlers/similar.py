"""Inputs that may say the same, side by side: the coordinator joins them, and everybody keeps credit and hears every answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain import inputs as rules
from bot.domain.access import Can
from bot.domain.likeness import pairs
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import similar as cards
from storage import inputs
from storage.inputs import InputRow

router = Router("inputs")
PAGE = 3


@dataclass(frozen=True, slots=True)
class OfItem:
    """The inputs to one item, or of all when none is named."""

    item: str = ""
    page: int = 0


@router.verb("similar_inputs", OfItem, needs=Can.INPUT_ASSIGN, menu=46)
def similar_inputs(turn: Turn, args: OfItem) -> Message:
    """Suggestions only: two open inputs of a body that share their rarer words."""
    found = alike(inputs.of_item(turn.tx, turn.council.id, args.item) if args.item else inputs.of_council(turn.tx, turn.council.id))
    shown = found[args.page * PAGE : (args.page + 1) * PAGE]
    return cards.similar(shown, len(found), args.page + 1 if len(found) > (args.page + 1) * PAGE else 0, args.item)


def alike(rows: Sequence[InputRow]) -> list[tuple[InputRow, InputRow]]:
    """Pairs of open inputs of the same body, the earlier one first."""
    by_id = {row.id: row for row in rows if row.text_kept and not row.held and row.status not in rules.CLOSED}
    found = []
    for body in dict.fromkeys(row.body_id for row in by_id.values()):
        texts = [(row.id, row.text) for row in by_id.values() if row.body_id == body]
        found += [(by_id[pair.first], by_id[pair.second]) for pair in pairs(texts)]
    return found
