"""How much may be told on Telegram: the council opens for it, each person says yes or no for themselves (rulings 20)."""

from __future__ import annotations

import json
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers.cards import trust as cards
from storage import people

router = Router("trust")
TRUSTED = "telegram_all"
ALL = 2


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


def opened(turn: Turn) -> bool:
    """Does the council let private things go to Telegram at all?"""
    return int(turn.rules.raw.get("telegram_classes", 1)) >= ALL


def trusts(turn: Turn) -> bool:
    """Has this person said yes?"""
    return TRUSTED in json.loads(turn.person.addons)


def explained(turn: Turn, _: Nothing) -> Message:
    """What would come, who can read it, how it ends."""
    if not opened(turn):
        raise Refusal("trust-council-no", rule="20")
    if not any(each.channel == "telegram" for each in people.accounts_of(turn.tx, turn.council.id, turn.person.id)):
        raise Refusal("trust-no-account", rule="20")
    return cards.explained()


@router.verb("trust_telegram", Nothing, needs=Can.OWN_SETTINGS, confirm=explained)
def trust_telegram(turn: Turn, args: Nothing) -> Message:
    """The person's own yes, which stands in the log."""
    explained(turn, args)
    _keep(turn, yes=True)
    return cards.trusted()


@router.verb("distrust_telegram", Nothing, needs=Can.OWN_SETTINGS)
def distrust_telegram(turn: Turn, _: Nothing) -> Message:
    """The yes is taken back: from the next message only agendas, own inputs and answers come there."""
    _keep(turn, yes=False)
    return cards.distrusted()


def _keep(turn: Turn, *, yes: bool) -> None:
    on = set(json.loads(turn.person.addons)) - {TRUSTED}
    addons = json.dumps(sorted(on | {TRUSTED} if yes else on))
    people.change(turn.tx, turn.council.id, turn.person.id, addons=addons)
    turn.person = turn.person._replace(addons=addons)
    turn.note("own.trust", turn.person.id, telegram="yes" if yes else "no")


def tell_members(turn: Turn, before: int, after: int) -> None:
    """The council changed how far it trusts Telegram: those who are there are asked, or told that less comes from now on."""
    if (before >= ALL) == (after >= ALL):
        return
    there = [person for person in people.of_council(turn.tx, turn.council.id) if person.state == "active"]
    there = [
        person for person in there
        if any(each.channel == "telegram" for each in people.accounts_of(turn.tx, turn.council.id, person.id))
    ]  # fmt: skip
    if after >= ALL:
        asked = [person.id for person in there if TRUSTED not in json.loads(person.addons)]
        turn.tell("trust_asked", turn.council.id, asked, cards.asked(), named=str(turn.now))
        return
    had = [person.id for person in there if TRUSTED in json.loads(person.addons)]
    turn.tell("trust_ended", turn.council.id, had, cards.ended(), named=str(turn.now))
