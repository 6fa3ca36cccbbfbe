"""The annual report: what is counted into which group, so that no group is so small that a person shows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from bot.domain.figures import Share, median
from bot.domain.inputs import ANSWERS, COUNTED_AS_INFLUENCE
from bot.domain.values import Json

ANSWER_DAYS = (7, 14, 21, 30)  # the last day of each step, and one step more
MONEY_DAYS = (14, 30, 60)


@dataclass(frozen=True, slots=True)
class Step:
    """How many took between two numbers of days; `last` 0 = longer than all steps."""

    first: int
    last: int
    n: int


def steps(days: Iterable[int], ends: Sequence[int]) -> tuple[Step, ...]:
    """Days put into steps; the last step has no end. Less than a day counts as none."""
    found = [max(0, one) for one in days]
    bounds = [(0 if n == 0 else ends[n - 1] + 1, end) for n, end in enumerate(ends)]
    counted = [Step(first, last, sum(first <= one <= last for one in found)) for first, last in bounds]
    return (*counted, Step(ends[-1] + 1, 0, sum(one > ends[-1] for one in found)))


def pattern(status: str) -> str:
    """How an outcome is drawn: what changed something is full, other answers are stripes, what waits is dots."""
    if status in COUNTED_AS_INFLUENCE:
        return "full"
    return "stripes" if status in ANSWERS else "dots"


def share(one: Share, least: int) -> dict[str, Json]:
    """A share as facts; of too few there is only that they are few."""
    if one.whole < least:
        return {"hidden": True}
    return {"hidden": False, "part": one.part, "whole": one.whole, "pct": one.pct}


def waited(days: Sequence[int], ends: Sequence[int], least: int) -> dict[str, Json]:
    """The median and the steps, or that they are too few."""
    if len(days) < least:
        return {"hidden": True}
    rows: list[Json] = [{"first": one.first, "last": one.last, "n": one.n} for one in steps(days, ends)]
    return {"hidden": False, "n": len(days), "median": median(days), "steps": rows}


def unequal(felt_pct: int | None, influence_pct: int | None, target: int) -> bool:
    """Many say they could influence, and little was changed: a flag to talk about, not a success."""
    return felt_pct is not None and influence_pct is not None and felt_pct >= target and influence_pct < felt_pct // 2
