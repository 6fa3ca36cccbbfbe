"""A message in somebody's own language and way of writing: still no markup and no network."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field
from datetime import date
from typing import Literal


@dataclass(frozen=True, slots=True)
class Reader:
    """How somebody wants to be written to; `today` decides whether a date needs its year."""

    lang: str = "nb"
    profile: str = "standard"
    addons: Collection[str] = ()
    zone: str = "Europe/Oslo"
    today: date | None = None


@dataclass(frozen=True, slots=True)
class SaidHeading:
    text: str


@dataclass(frozen=True, slots=True)
class SaidPara:
    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidItems:
    lines: tuple[str, ...]
    ordered: bool
    counted: bool  # the lines say themselves which of how many they are


@dataclass(frozen=True, slots=True)
class SaidFacts:
    pairs: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class SaidLink:
    label: str
    url: str


@dataclass(frozen=True, slots=True)
class SaidFile:
    """A file, picture or voice note: the line in the text, and what travels beside it (if it does)."""

    line: str
    caption: str
    sha256: str
    name: str
    mime: str
    kind: Literal["file", "picture", "voice"]
    travels: bool
    seconds: int = 0
    wave: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class SaidChoices:
    """The numbered choices, with the line that counts them when the reader wants it."""

    intro: str
    labels: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class SaidPoll:
    """A question with answers that the network asks itself; where it cannot, the answers are only listed."""

    question: str
    options: tuple[str, ...]
    many: bool
    over: bool


Said = SaidHeading | SaidPara | SaidItems | SaidFacts | SaidLink | SaidFile | SaidChoices | SaidPoll


@dataclass(frozen=True, slots=True)
class SaidChoice:
    """One choice: its number and label in the text, the shorter label of its button, its opaque key."""

    number: int
    label: str
    button: str
    key: str


@dataclass(frozen=True, slots=True)
class Spoken:
    """What somebody reads or hears: the title, the blocks in reading order, the choices."""

    kind: str
    title: str
    blocks: tuple[Said, ...]
    choices: tuple[SaidChoice, ...] = ()
    lang: str = "nb"
    profile: str = "standard"
    link_spoken: str = ""  # what is said in place of an address
    part: Callable[[int, int], str] = field(default=lambda n, total: f"{n}/{total}", compare=False)


def offers(spoken: Spoken) -> tuple[str, ...]:
    """The labels in order: what a typed answer is compared with."""
    return tuple(choice.label for choice in spoken.choices)
