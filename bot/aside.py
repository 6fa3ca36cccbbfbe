"""Where something can be said that may not be said here: the person's own chat, or another network they have (rulings 18, 20; I6)."""

from __future__ import annotations

from bot.classes import most
from bot.composition import epoch
from bot.messages.nodes import Klass
from storage import dialogues, people, secrecy
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.people import PersonRow
from storage.sealed import Gone, Keys

Place = tuple[str, str]


def place(tx: Tx, person: PersonRow, council: CouncilRow, klass: Klass, here: Place) -> Place | None:
    """Another open chat of this person that may carry it; the network they are on now before the others."""
    found = [(each.channel, each.chat) for each in people.accounts_of(tx, council.id, person.id) if each.state == "open" and each.chat]
    fit = [each for each in found if each != here and most(each[0], council, person) >= klass]
    return min(fit, key=lambda each: each[0] != here[0]) if fit else None


def move_question(tx: Tx, keys: Keys, council_id: str, here: str, there: str, now: int) -> None:
    """What is asked there is answered there; here nothing is open any more. Empty `there` ends it."""
    asked = dialogues.question(tx, here)
    if asked is None:
        return
    dialogues.close_question(tx, here)
    if not there or dialogues.question(tx, there) is not None:
        return
    try:
        state = keys.unseal(asked.state, here)
    except Gone:
        return
    sealed = secrecy.seal(tx, keys, council_id, epoch(now), state, there, secrecy.QUESTION)
    dialogues.ask(tx, asked._replace(chat_key=there, state=sealed, asked=now))
