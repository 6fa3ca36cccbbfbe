"""The chats themselves: a message nobody could open, a person who closed the door, a bot that was shown out."""

from __future__ import annotations

from bot.channels.base import Arrival
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import chats as cards
from handlers.people import officers_but_me
from storage import people

router = Router("chats")


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
