"""What is different between an agenda as people know it and as it is now."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Literal

PARTS = ("title", "kind", "summary", "question", "open", "fixed", "phase", "recommendation", "goal", "decider", "next_step")
Words = Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Change:
    """One thing that changed: an item came, an item went, or a part of one says something else now."""

    what: Literal["new", "gone", "part"]
    item: str
    part: str = ""
    before: str = ""
    now: str = ""


def differences(before: Sequence[Words], now: Sequence[Words]) -> list[Change]:
    """Every change, in the order of the agenda as it is now; what went comes last. Each item has `id` and its parts."""
    known = {one["id"]: one for one in before}
    found: list[Change] = []
    for one in now:
        old = known.pop(one["id"], None)
        if old is None:
            found.append(Change("new", one["id"], now=one["title"]))
            continue
        changed = [part for part in PARTS if old.get(part, "") != one.get(part, "")]
        found += [Change("part", one["id"], part, old.get(part, ""), one.get(part, "")) for part in changed]
    return found + [Change("gone", old["id"], before=old["title"]) for old in known.values()]
