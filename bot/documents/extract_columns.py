"""Columns that are only spaces: rows of a table in plain text or on a page, and lines that go on in one of their cells."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from bot.domain.agenda_text import Line

_LEADING = frozenset(
    [
        "i",
        "på",
        "av",
        "til",
        "till",
        "for",
        "för",
        "fra",
        "frå",
        "från",
        "med",
        "og",
        "och",
        "and",
        "or",
        "eller",
        "the",
        "a",
        "an",
        "of",
        "in",
    ]
)
_LEADING |= {"at", "to", "by", "with", "on", "ved", "vid", "om", "den", "det", "som", "der"}


def columns(row: str, gap: re.Pattern[str]) -> list[int]:
    """Where the cells of a row begin."""
    starts = [len(row) - len(row.lstrip())]
    starts.extend(found.end() for found in gap.finditer(row) if found.start() > starts[0])
    return starts


def under(starts: Sequence[int], indent: int) -> int | None:
    """The cell that a line without cells goes on with: it begins where that cell began."""
    return next((place for place, start in enumerate(starts) if place and abs(start - indent) <= 1), None)


def goes_on(cell: str, said: str) -> bool:
    """Is this the rest of a cell? It begins small, or the cell ends with a word that cannot end a title."""
    return said[:1].islower() or cell.endswith(("-", ",", "–")) or dangles(cell)


def dangles(text: str) -> bool:
    """Does it end with a word that something must follow?"""
    return text.rsplit(" ", 1)[-1].casefold() in _LEADING


def continued(line: Line, place: int, said: str) -> Line:
    """The row with one cell made longer."""
    cells = list(line.cells)
    cells[place] = together(cells[place], said)
    return replace(line, cells=tuple(cells))


def together(first: str, second: str) -> str:
    """Two halves of a wrapped line; a hyphen at the break goes when a small letter follows it."""
    if len(first) > 2 and first.endswith(("-", "\xad", "\u2010")) and first[-2].isalpha() and second[:1].islower():
        if second.split(" ", 1)[0].casefold() in ("og", "och", "and", "eller", "or"):
            return f"{first} {second}"
        return first[:-1] + second
    return first + second if first.endswith(("–", "/")) else f"{first} {second}"
