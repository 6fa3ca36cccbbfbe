"""What a turn came to, and the rules it was held under."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.domain.councils import CouncilRules
from bot.domain.values import Quote, say
from bot.messages.nodes import Choice, Do, Message, para
from bot.turn import Turn
from storage.people import PersonRow

State = Literal["done", "asked", "warned", "refused", "failed", "silent"]


@dataclass(frozen=True, slots=True)
class Reply:
    """The answer to an arrival: what is said, to whom, by which turn, and how it ended."""

    message: Message | None
    person: PersonRow | None = None
    turn: Turn | None = None
    state: State = "done"
    rule: str = ""


@lru_cache(maxsize=64)
def rules_of(text: str) -> CouncilRules:
    """The rules of a council from their JSON; parsed once per version."""
    return CouncilRules.parse(json.loads(text))


def puzzled(typed: str) -> Message:
    """The bot did not understand: it says so and offers the menu and a person."""
    choices = (Choice(say("core-menu-choice"), Do("menu")), Choice(say("core-human-choice"), Do("human")))
    title = say("core-not-understood-typed", typed=Quote(typed[:40])) if 0 < len(typed) <= 40 else say("core-not-understood")
    return Message(kind="talk", title=title, body=(para(say("core-not-understood-body")),), choices=choices)
