"""How two sides come to an agreement on an input: what each needs, options, an offer, an answer to it, and what was agreed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.domain.errors import Refusal

MEMBERS, SERVICE = "members", "service"
NEED, OPTION, OFFER, YES = "need", "option", "offer", "yes"
PARTS = (NEED, OPTION, OFFER, YES)


class Move(NamedTuple):
    """Something one side has said."""

    side: str
    part: str
    text: str


def offer_on_table(moves: Sequence[Move]) -> Move | None:
    """The last offer, as long as nobody has said yes to it."""
    last = next((move for move in reversed(moves) if move.part in (OFFER, YES)), None)
    return last if last is not None and last.part == OFFER else None


def agreed(moves: Sequence[Move]) -> Move | None:
    """The offer that the other side has said yes to."""
    if not moves or moves[-1].part != YES:
        return None
    return next((move for move in reversed(moves) if move.part == OFFER), None)


def is_counter(moves: Sequence[Move], side: str) -> bool:
    """Would an offer of this side now be a counter-offer?"""
    table = offer_on_table(moves)
    return table is not None and table.side != side


def open_parts(moves: Sequence[Move], side: str) -> tuple[str, ...]:
    """What this side can do now: first what it needs, then options and offers; yes only to an offer of the other side."""
    if agreed(moves) is not None:
        return ()
    if not any(move.side == side and move.part == NEED for move in moves):
        return (NEED,) if not is_counter(moves, side) else (YES, NEED)
    found = (OFFER, OPTION, NEED)
    return (YES, *found) if is_counter(moves, side) else found


def check(moves: Sequence[Move], side: str, part: str) -> None:
    """May this side say this now?"""
    if part not in PARTS:
        raise Refusal("core-old-button")
    if agreed(moves) is not None:
        raise Refusal("negotiations-agreed-already")
    if part == YES and not is_counter(moves, side):
        raise Refusal("negotiations-nothing-offered")


def needs(moves: Sequence[Move], side: str) -> str:
    """What a side has said it needs, as one text."""
    return " ".join(move.text for move in moves if move.side == side and move.part == NEED)
