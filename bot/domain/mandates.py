"""A council's mandate in few words: what it decides, what it advises on, what it may not touch (A6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

from bot.domain.errors import Refusal

PARTS = ("decides", "advises", "never")
MOST = 120  # words shown
OWN = 85  # of them the council's own
LOOSE = 70  # the same for a text that was not written in parts
_SENTENCE = re.compile(r"(?<=[.!?…])\s+")


def words(text: str) -> int:
    """How many words."""
    return len(text.split())


def parts(raw: Mapping[str, Any]) -> dict[str, str]:
    """The parts that are written."""
    found = raw.get("mandate_parts", {})
    return {name: str(found[name]) for name in PARTS if isinstance(found, Mapping) and str(found.get(name, "")).strip()}


def check(given: Mapping[str, str]) -> dict[str, str]:
    """All three, in few enough words."""
    total = sum(words(given[name]) for name in PARTS)
    if total > OWN:
        raise Refusal("mandates-long", n=total, most=OWN)
    return {name: given[name].strip() for name in PARTS}


def shortened(text: str, most: int = OWN) -> tuple[str, bool]:
    """The first whole sentences that fit, and whether something was left out."""
    if words(text) <= most:
        return text, False
    kept: list[str] = []
    for sentence in _SENTENCE.split(text.strip()):
        if words(" ".join([*kept, sentence])) > most:
            break
        kept.append(sentence)
    return (" ".join(kept) or " ".join(text.split()[:most]) + " …"), True
