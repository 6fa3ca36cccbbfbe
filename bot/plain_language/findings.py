"""What is read and what is found in it: which rule, where, how serious, and what to write instead."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from typing import Literal, NamedTuple

from bot.domain.values import Fact, Say

Severity = Literal["E", "W", "H"]
ADDRESS = re.compile(r"(?:https?://|www\.)\S*\w/?|[\w.+-]+@[\w.-]+\.\w+")  # of a page or a mailbox, without the full stop behind it


class Limits(NamedTuple):
    """What a way of writing allows (R1–R5, R7, R22, R38)."""

    sentence: int
    mean: int
    lix_warn: int
    lix_hard: int
    letters: int
    paragraph: int
    title: int
    buttons: int
    label: int
    items: int


LIMITS = {
    "standard": Limits(20, 15, 40, 50, 900, 60, 60, 4, 24, 7),
    "plain": Limits(12, 9, 30, 35, 500, 30, 60, 3, 20, 5),
    "screen_reader": Limits(18, 14, 40, 50, 700, 45, 60, 3, 24, 5),
}


@dataclass(frozen=True, slots=True)
class Text:
    """A text with what is known about it."""

    text: str
    lang: str = "nb"
    profile: str = "standard"
    choices: tuple[str, ...] = ()
    asks: bool = False  # it wants something done
    deadline: date | None = None
    today: date | None = None
    message: bool = True  # sent in a chat; a paper may be longer
    many: bool = False  # ballots and agendas may have more choices (rulings 11)
    allowed: frozenset[str] = frozenset()  # names that may stand in capitals or be long
    whole: bool = False  # all that its reader gets, from title to help

    @property
    def limits(self) -> Limits:
        return LIMITS.get(self.profile, LIMITS["standard"])


@dataclass(frozen=True, slots=True)
class Finding:
    """One finding. `start` and `end` are places in the text, or -1 when it is about the whole.

    `stops` marks the facts that must be mended before sending (rulings 11); everything else warns.
    `better` is put in the place found; `safe` says it can be done without reading the sentence again, `fits` that it can be done at all:
    other words may need another ending or order, and are then only told.
    """

    rule: str
    severity: Severity
    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)
    start: int = -1
    end: int = -1
    better: str = ""
    safe: bool = False
    stops: bool = False
    fits: bool = True

    def said(self) -> Say:
        """The finding as a phrase of `lint.ftl`."""
        return Say(self.key, self.facts)

    def line(self, text: str) -> int:
        """The number of the line where it stands, from 1; 0 when it is about the whole."""
        return text.count("\n", 0, self.start) + 1 if self.start >= 0 else 0


def ends_sentence(text: str, end: int) -> bool:
    """Whether the stop just before `end` also closes its sentence, so that it must stand after a correction too."""
    rest = text[end:].lstrip(" \u00a0")
    return text[:end].endswith(".") and (not rest or rest[0] == "\n" or rest[0].isupper())


def mended(text: str, findings: Iterable[Finding]) -> str:
    """The text with every safe correction put in."""
    last = len(text)
    for finding in sorted((one for one in findings if one.safe and one.start >= 0), key=lambda one: -one.start):
        if finding.end <= last:
            better = finding.better
            if text[finding.start].isupper():
                better = better[:1].upper() + better[1:]
            text = text[: finding.start] + better + text[finding.end :]
            last = finding.start
    return text
