"""The power mirror: whose items and whose inputs, and how fast; never so few that a person can be picked out."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import NamedTuple

from bot.domain.figures import Share, median
from bot.domain.inputs import COUNTED_AS_INFLUENCE, UNCOUNTED

MEMBERS, SERVICE = "members", "service"


class Voice(NamedTuple):
    """One input as the mirror counts it; `organisation` is empty for a hidden name. `days` until the first answer, -1 for none."""

    side: str
    organisation: str
    status: str
    days: int


class Seen(NamedTuple):
    """One group in the mirror. `name` is a side, an organisation, or empty for all that are too few by themselves."""

    name: str
    n: int
    changed: Share
    days: str | None


def group(name: str, voices: Sequence[Voice]) -> Seen:
    """Inputs counted, those that changed something of those answered, and the median of days."""
    answered = [one for one in voices if one.days >= 0]
    changed = sum(one.status in COUNTED_AS_INFLUENCE for one in answered)
    return Seen(name, len(voices), Share(changed, len(answered)), median(one.days for one in answered))


def counted(voices: Iterable[Voice]) -> list[Voice]:
    """All but those withdrawn, joined to another, or shown another way."""
    return [one for one in voices if one.status not in UNCOUNTED]


def sides(voices: Iterable[Voice]) -> tuple[Seen, ...]:
    """The representatives and the service, each as one."""
    found = counted(voices)
    return tuple(group(side, [one for one in found if one.side == side]) for side in (MEMBERS, SERVICE))


def organisations(voices: Iterable[Voice], min_n: int) -> tuple[Seen, ...]:
    """Organisation by organisation. Those below the minimum are one group; hidden names belong to it.

    When that group is itself too small, the smallest that is shown joins it, so that nobody can subtract.
    """
    by_name: dict[str, list[Voice]] = {}
    for one in counted(voices):
        if one.side == MEMBERS:
            by_name.setdefault(one.organisation, []).append(one)
    rest = by_name.pop("", [])
    shown = sorted(by_name, key=lambda name: (-len(by_name[name]), name))
    while shown and (len(by_name[shown[-1]]) < min_n or 0 < len(rest) < min_n):
        rest = rest + by_name[shown.pop()]
    found = [group(name, by_name[name]) for name in shown]
    return (*found, group("", rest)) if rest else tuple(found)
