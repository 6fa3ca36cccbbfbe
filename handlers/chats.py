"""The chats themselves: a message nobody could open, a person who closed the door, a clock that jumped."""

from __future__ import annotations

from dataclasses import dataclass

from bot.channels.base import Arrival
from bot.domain.access import Can
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import chats as cards
from handlers.people import officers_but_me
from storage import beats, people

router = Router("chats")


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


@router.verb("clock_is_right", Nothing, needs=Can.DELIVERY_SEE)
def clock_is_right(turn: Turn, _: Nothing) -> Message:
    """The machine's clock jumped and an officer says that it is right now: what waited for its time goes on."""
    beats.beat(turn.tx, "clock_right", turn.now)
    turn.note("clock.right", turn.person.id)
    return cards.clock_right()


@router.arrival("unreadable")
def unreadable(turn: Turn, arrival: Arrival) -> Message | None:
    """An encrypted message came without its key: its sender is told, and so is the secretary (I5)."""
    if not arrival.private:
        return None
    turn.note("message.unreadable", turn.person.id)
    turn.tell("message_unreadable", turn.person.id, officers_but_me(turn), cards.unreadable_told(turn.person), named=arrival.key)
    return cards.unreadable()


@router.arrival("gone")
@router.arrival("left")
def closed(turn: Turn, arrival: Arrival) -> Message | None:
    """Nobody gets our messages in this chat any more: they go another way, or stand on the delivery list."""
    account = people.account(turn.tx, arrival.channel, arrival.account)
    if account is not None and account.chat == arrival.chat and account.state == "open":
        people.mark_unreachable(turn.tx, account.id)
        turn.note("account.unreachable", turn.person.id)
    return None
