"""A message said once: what it says, what can be chosen, what it asks; no markup, no language, no platform."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from enum import IntEnum

from bot.domain.values import Json, Line, Say


class Klass(IntEnum):
    """How sensitive a message is (rulings 20): what a channel may carry is compared with this."""

    C0 = 0  # agendas, public results
    C1 = 1  # papers, own inputs and answers
    C2 = 2  # attendance, needs, votes, fee sums, names of others, organisations
    C3 = 3  # account and id numbers, payroll files: never by chat


@dataclass(frozen=True, slots=True)
class Do:
    """What a choice does: a verb of a handler and the arguments known so far.

    Missing arguments are asked for, one at a time. `sure` means the person has confirmed already.
    """

    verb: str
    args: Mapping[str, Json] = field(default_factory=dict)
    sure: bool = False


@dataclass(frozen=True, slots=True)
class Choice:
    """One thing the reader can press or type: its label and what it does."""

    label: Line
    do: Do


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading inside a message (the message's own title is not one)."""

    line: Line


@dataclass(frozen=True, slots=True)
class Para:
    """One paragraph; its lines are sentences."""

    lines: tuple[Line, ...]


@dataclass(frozen=True, slots=True)
class Items:
    """A list; `ordered` ones are numbered only when the message has no choices of its own."""

    lines: tuple[Line, ...]
    ordered: bool = False


@dataclass(frozen=True, slots=True)
class Facts:
    """Label and value, line by line: what others would draw as a table."""

    pairs: tuple[tuple[Say, Line], ...]


@dataclass(frozen=True, slots=True)
class File:
    """A file kept under its SHA-256; `said` is its description, always read out in text too."""

    sha256: str
    name: str
    mime: str
    size: int
    said: Line


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture kept under its SHA-256 and the same facts as text."""

    sha256: str
    name: str
    mime: str
    alt: Line


@dataclass(frozen=True, slots=True)
class Voice:
    """A voice note kept under its SHA-256; its text is always sent first. `wave` is how loud it is along the way, 0 to 1,024."""

    sha256: str
    seconds: int
    said: Line
    wave: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class Link:
    """A named way to somewhere else; the address is ours, never taken from what somebody wrote."""

    label: Line
    url: str


@dataclass(frozen=True, slots=True)
class Poll:
    """A question that the network itself asks in a room: everybody there sees who answers what. `over` ends the one replied to."""

    question: Line
    options: tuple[Line, ...] = ()
    many: bool = False  # more than one answer from each
    over: bool = False


Node = Heading | Para | Items | Facts | Link | File | Picture | Voice | Poll


@dataclass(frozen=True, slots=True)
class Message:
    """One matter, said once.

    `title` is the first line and the notification. `choices` are pressed or typed by number or
    word. `kind` names the occurrence ("agenda_published"); `subject` what it is about.
    `contact` adds the way to a person as the last line.
    """

    kind: str
    title: Line
    body: tuple[Node, ...] = ()
    choices: tuple[Choice, ...] = ()
    klass: Klass = Klass.C1
    subject: str = ""
    contact: bool = False
    nothing_to_do: bool = False
    private: bool = True


def para(*lines: Line) -> Para:
    """A paragraph of the given sentences."""
    return Para(tuple(lines))


def items(*lines: Line) -> Items:
    """A list of the given lines."""
    return Items(tuple(lines))
