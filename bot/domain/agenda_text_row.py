"""A line with what was understood of it."""

from __future__ import annotations

import re
from dataclasses import dataclass

from bot.domain.agenda_text import Line
from bot.domain.agenda_text_numbers import Label

CLOCK = re.compile(
    r"^(?:kl\.?\s*)?(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\s*[-–—]\s*(?:[01]?\d|2[0-4])[.:][0-5]\d)?(?=\s|$)\s*[:–—-]?\s*",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class Row:
    """A line with what was understood of it."""

    at: int
    line: Line
    label: Label | None = None
    number: str = ""
    title: str = ""
    clock: str = ""
    old: bool = False  # minutes of an earlier meeting
    signed: bool = False  # below a signature
    mail: str = ""  # head of a mail: "subject" or "head"
    table: int = 0  # which table it belongs to
    lone: bool = False  # a row of a table of items that has no number
    head: bool = False  # names the columns of a table of items

    @property
    def text(self) -> str:
        """All the words of the line."""
        return self.line.whole
