"""National identity numbers and account numbers have no place in names, places, talk notes or word lists: not kept, not said again."""

from __future__ import annotations

from bot.channels.base import Arrival
from bot.domain.account_numbers import private_numbers
from bot.domain.errors import Refusal
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import people as cards
from storage import dialogues

router = Router("people")
# What is asked by these is read by others, or stands in lists and letters.
READ_BY_OTHERS = frozenset(
    {"invite", "make_open_code", "member_talk", "refuse_points", "prepare_talk", "paste_words", "add_word",
     "change_word", "explain_word", "plan_meeting", "move_meeting", "add_body", "send_notice", "preview"}
)  # fmt: skip


@router.arrival("first")
def stopped(turn: Turn, arrival: Arrival) -> Message | None:
    """Such a number typed as an answer goes nowhere; the question stays as it was."""
    asked = dialogues.question(turn.tx, turn.chat_key)
    if asked is None or asked.verb not in READ_BY_OTHERS or not private_numbers(arrival.text):
        return None
    turn.note("person.private_number", turn.person.id)
    return cards.number_not_kept()


def check(*texts: str) -> None:
    """Refuse what would be kept with such a number in it."""
    if any(map(private_numbers, texts)):
        raise Refusal("people-number-not-kept")
