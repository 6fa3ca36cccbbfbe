"""Choosing a day: how many can come on each, and which suits most."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from bot.domain.errors import Refusal

FEWEST, MOST = 2, 7
ALL, NONE = -1, -2  # answers beside the days themselves


def check_days(days: Sequence[int]) -> tuple[int, ...]:
    """The days in time's order, each once; there must be a choice, and not too much of it."""
    found = tuple(sorted(set(days)))
    if not FEWEST <= len(found) <= MOST:
        raise Refusal("polls-days", fewest=FEWEST, most=MOST)
    return found


def chosen(given: Iterable[int], days: int) -> tuple[int, ...]:
    """Which days an answer means."""
    said = set(given)
    if ALL in said:
        return tuple(range(days))
    if any(one != NONE and not 0 <= one < days for one in said):
        raise Refusal("core-old-button")
    return tuple(sorted(one for one in said if one != NONE))


def count(answers: Iterable[Sequence[int]], days: int) -> tuple[int, ...]:
    """How many can come on each day."""
    found = [0] * days
    for fits in answers:
        for one in fits:
            found[one] += 1
    return tuple(found)


def best(counts: Sequence[int]) -> tuple[int, ...]:
    """The days from the one that suits most to the one that suits fewest; the earlier first when equal."""
    return tuple(sorted(range(len(counts)), key=lambda one: (-counts[one], one)))
