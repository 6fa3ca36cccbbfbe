"""How far each person has come with the papers of a meeting: reached, opened, read, in need of help (B5)."""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass

STATES = ("help", "none", "delivered", "opened", "read")


@dataclass(frozen=True, slots=True)
class Reading:
    """One person and all papers."""

    person: str
    papers: int
    delivered: bool
    opened: int
    read: int
    asks: int

    @property
    def state(self) -> str:
        """What the office should see first: help, not reached, only delivered, opened, read all."""
        if self.asks:
            return "help"
        if self.papers and self.read >= self.papers:
            return "read"
        if self.opened or self.read:
            return "opened"
        return "delivered" if self.delivered else "none"


def readings(
    people: Iterable[str], papers: Collection[str], marks: Iterable[tuple[str, str, str]], reached: Collection[str], asks: Iterable[str]
) -> list[Reading]:
    """One line a person, the most urgent first. `marks` are (paper, person, opened|read); a paper that is read is opened too."""
    opened: dict[str, set[str]] = {}
    read: dict[str, set[str]] = {}
    for paper, person, mark in marks:
        if paper in papers:
            opened.setdefault(person, set()).add(paper)
            if mark == "read":
                read.setdefault(person, set()).add(paper)
    waiting = list(asks)
    found = [
        Reading(one, len(papers), one in reached, len(opened.get(one, ())), len(read.get(one, ())), waiting.count(one)) for one in people
    ]
    return sorted(found, key=lambda one: (STATES.index(one.state), one.read))
