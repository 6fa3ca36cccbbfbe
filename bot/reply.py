"""What a turn came to, and the rules it was held under."""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from typing import Literal

from bot.domain.councils import CouncilRules
from bot.messages.nodes import Message
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
