"""Cells of a table on a page that were wrapped over several lines, put together again by the order in which they were written."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from bot.documents.extract_columns import columns, together

GAP = re.compile(r" {2,}")
_BLANKS = re.compile(r"\s+")


@dataclass
class _Row:
    """A row as it stands on the page: where its cells begin, and what they say."""

    starts: list[int]
    cells: list[str]
    lone: bool = False  # one cell only, below or above the cell of another row

    def put(self, start: int, text: str) -> None:
        """One more cell, in its place."""
        place = sum(1 for each in self.starts if each < start)
        self.starts.insert(place, start)
        self.cells.insert(place, text)


@dataclass
class _Chain:
    """Pieces written one after the other in one column."""

    start: int
    pieces: list[tuple[int, str]] = field(default_factory=list)


def plain(text: str) -> str:
    """A text without blanks, to compare."""
    return _BLANKS.sub("", text)


def mended(flow: Sequence[str], laid: Sequence[str]) -> list[str]:
    """The rows of a page with wrapped cells whole. `flow` is the same text in the order in which it was written."""
    rows = [_Row(columns(line, GAP), GAP.split(line.strip())) for line in laid]
    edges = {start for row in rows if len(row.cells) > 1 for start in row.starts[1:]}
    for row in rows:
        row.lone = len(row.cells) == 1 and row.starts[0] > 1 and any(abs(row.starts[0] - edge) <= 1 for edge in edges)
    if not any(row.lone for row in rows):
        return list(laid)
    gone: set[int] = set()
    for chain, before in _chains(flow, rows):
        _merge(rows, chain, before, gone)
    return [
        " " * row.starts[0] + "   ".join(row.cells) if len(row.cells) > 1 else laid[at] for at, row in enumerate(rows) if at not in gone
    ]


def _chains(flow: Sequence[str], rows: Sequence[_Row]) -> list[tuple[_Chain, int | None]]:
    """Runs of pieces in one column of which at least one stands alone, and the row that was written just before."""
    found: list[tuple[_Chain, int | None]] = []
    chain: _Chain | None = None
    last: int | None = None
    used: set[tuple[int, str]] = set()
    for line in flow:
        where = _where(plain(line), rows, used, last)
        if where is None:
            chain = None
            continue
        at, start, text = where
        used.add((at, text))
        whole = not rows[at].lone
        if chain is None or abs(chain.start - start) > 1 or (whole and any(not rows[one].lone for one, _text in chain.pieces)):
            chain = _Chain(start)
            found.append((chain, last))
        chain.pieces.append((at, text))
        last = at
    return [(chain, before) for chain, before in found if any(rows[at].lone for at, _text in chain.pieces)]


def _where(said: str, rows: Sequence[_Row], used: set[tuple[int, str]], near: int | None) -> tuple[int, int, str] | None:
    """The row and the cell that a written line ends in."""
    hits: list[tuple[int, int, str]] = []
    for at, row in enumerate(rows):
        for start, cell in zip(row.starts, row.cells, strict=True):
            short = plain(cell)
            if short and (at, cell) not in used and (said == short or (not row.lone and said.endswith(short) and len(row.cells) > 1)):
                hits.append((at, start, cell))
    if not hits:
        return None
    return min(hits, key=lambda hit: (abs(hit[0] - (near if near is not None else 0)), -len(hit[2])))


def _merge(rows: list[_Row], chain: _Chain, before: int | None, gone: set[int]) -> None:
    """The pieces become the cell of the row among them; else of the row that was written just before."""
    text = ""
    for _at, piece in chain.pieces:
        text = together(text, piece) if text else piece
    anchor = next((at for at, _piece in chain.pieces if not rows[at].lone), None)
    span = [at for at, _piece in chain.pieces]
    if anchor is not None:
        place = next(place for place, start in enumerate(rows[anchor].starts) if abs(start - chain.start) <= 1)
        rows[anchor].cells[place] = text
    elif (
        before is not None
        and min(span) - 2 <= before <= max(span) + 2
        and all(abs(start - chain.start) > 1 for start in rows[before].starts)
    ):
        rows[before].put(chain.start, text)
    else:
        return
    gone.update(at for at in span if at != anchor)
