"""How the statuses look: sign, word, meaning; and what a council has renamed."""

from __future__ import annotations

from collections.abc import Mapping

from bot.domain.inputs import STATUSES
from bot.domain.values import Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Facts, Message, para
from handlers.cards.inputs import TO_MENU, dashed, status


def renamed(code: str, word: str) -> Message:
    """It is called so from now on."""
    title = say("statuses-renamed", status=status(code), word=Quote(word)) if word else say("statuses-named-again", status=status(code))
    return Message(
        kind="statuses", title=title, body=(para(say("statuses-renamed-body")),),
        choices=(Choice(say("statuses-one-more-choice"), Do("rename_status")), TO_MENU), nothing_to_do=True,
    )  # fmt: skip


def listed(own: Mapping[str, str]) -> Message:
    """Every status with its sign and what it means."""
    pairs: list[tuple[Say, Line]] = []
    for code, one in STATUSES.items():
        word: Line = Quote(own[code]) if code in own else status(code)
        pairs.append((say("inputs-marked", symbol=one.symbol, status=word), say(f"statuses-means-{dashed(code)}")))
    return Message(kind="statuses", title=say("statuses-all"), body=(Facts(tuple(pairs)),), choices=(TO_MENU,), nothing_to_do=True)
