"""What a document says, line by line, and what Rådslag understood of the agenda in it."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, time


@dataclass(frozen=True, slots=True)
class Line:
    """A paragraph, a list point or a row of a table, with what its layout tells.

    `number` is what automatic numbering shows in front; `cells` are the columns of a row; `margin` stands in a
    header or footer; `quoted` belongs to an older mail.
    """

    text: str
    level: int = 0  # 1 and more: a heading
    number: str = ""
    depth: int = 0  # of a list, 0 outermost
    cells: tuple[str, ...] = ()
    page: int = 1
    bold: bool = False
    bullet: bool = False
    quoted: bool = False
    margin: bool = False

    @property
    def whole(self) -> str:
        """The line as it is read aloud: number first, cells after each other."""
        body = "  ".join(cell for cell in self.cells if cell) if self.cells else self.text
        return f"{self.number} {body}".strip() if self.number else body


@dataclass(frozen=True, slots=True)
class Item:
    """One thing on the agenda: its number as printed, its title, the papers named below it."""

    number: str
    title: str
    papers: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Deadline:
    """A day until which somebody may send or say something, in the words of the document."""

    what: str
    day: date


@dataclass(frozen=True, slots=True)
class Agenda:
    """A meeting as a document describes it. What it does not say is missing; what is uncertain is a question.

    `questions` are codes: date, weekday, time, place, body, items, numbers, several, cancelled, deadline,
    minutes (of a meeting that was held).
    """

    body: str = ""
    day: date | None = None
    start: time | None = None
    end: time | None = None
    place: str = ""
    items: tuple[Item, ...] = ()
    deadlines: tuple[Deadline, ...] = ()
    cancelled: bool = False
    questions: tuple[str, ...] = ()
    more: tuple[Agenda, ...] = field(default=())

    @property
    def found(self) -> bool:
        """Is there an agenda or a meeting here at all?"""
        return len(self.items) > 1 or (bool(self.items) and self.day is not None) or (self.cancelled and self.day is not None)
