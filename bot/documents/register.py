"""The register as documents: you said – we did – why not, the table of comments to an item, and the year in numbers."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import asdict, dataclass

import orjson

from bot.documents.blocks import Block, Document, Heading, Pairs, Paragraph, Table
from bot.documents.minutes import LONG_AGO, Words
from bot.domain.values import Day, Fact, Quote, Say, say

PLAIN = "plain"
FORMULA = ("=", "+", "-", "@", "\t", "\r")
COLUMNS = ("number", "received", "item", "place", "giver", "text", "status", "reason", "changed", "next", "responsible", "due")


@dataclass(frozen=True, slots=True)
class Kept:
    """An input as a document may show it: no name where it is hidden, no text of one person's case."""

    number: str
    received: str
    item: str
    place: str
    giver: str
    text: str
    status: str
    word: str
    reason: str = ""
    changed: str = ""
    evidence: str = ""
    next: str = ""
    responsible: str = ""
    due: str = ""
    answered: bool = False
    taken_by: str = ""
    late: bool = False


@dataclass(frozen=True, slots=True)
class Pen:
    """The phrases, turned to the document's language and reading level."""

    words: Words
    lang: str
    profile: str = PLAIN

    def doc(self, key: str, /, **facts: Fact) -> str:
        """A phrase of the document."""
        return self.words.say(f"reports-doc-{key}", self.lang, self.profile, facts, today=LONG_AGO)

    def line(self, line: Say) -> str:
        """Any phrase, beginning with a capital letter."""
        said = self.words.say(line.key, self.lang, self.profile, line.facts, today=LONG_AGO)
        return said[:1].upper() + said[1:]

    def status(self, kept: Kept) -> str:
        """The status in the council's own word, or in ours."""
        return kept.word[:1].upper() + kept.word[1:] if kept.word else self.line(say(f"inputs-status-{kept.status.replace('_', '-')}"))


def said_and_done(title: str, rows: Sequence[Kept], pen: Pen) -> Document:
    """You said – we did – why not: item by item, in plain words."""
    blocks: list[Block] = [Paragraph(pen.doc("said-count", many=len(rows), answered=sum(row.answered for row in rows)))]
    for item in dict.fromkeys(row.item for row in rows):
        blocks.append(Heading(item))
        blocks += [Pairs(tuple(_said(row, pen))) for row in rows if row.item == item]
    return Document(pen.lang, title, tuple(blocks))


def _said(row: Kept, pen: Pen) -> Iterator[tuple[str, str]]:
    yield pen.doc("you-said"), f"{row.text or pen.doc('text-gone')} ({row.number})"
    yield pen.doc("we-did"), ". ".join(part.rstrip(".") for part in (pen.status(row), row.changed, row.evidence) if part) + "."
    if row.reason:
        yield pen.doc("why"), row.reason
    if row.next:
        yield pen.doc("next"), row.next
    elif not row.answered and row.due:
        yield pen.doc("next"), pen.doc("answer-by", day=Day(row.due))


def table(title: str, rows: Iterable[Kept], pen: Pen) -> Document:
    """Every comment in a row of its own, with what became of it."""
    columns = tuple(pen.doc(f"column-{name}") for name in COLUMNS)
    return Document(pen.lang, title, (Table(title, columns, tuple(_cells(row, pen) for row in rows)),))


def _cells(row: Kept, pen: Pen) -> tuple[str, ...]:
    giver = row.giver or pen.doc("name-hidden")
    giver = pen.doc("taken-by", giver=Quote(giver), person=Quote(row.taken_by)) if row.taken_by else giver
    status = pen.doc("late", status=Quote(pen.status(row))) if row.late else pen.status(row)
    return (row.number, row.received, row.item, row.place, giver, row.text, status, row.reason, row.changed, row.next,
            row.responsible, row.due)  # fmt: skip


def as_csv(rows: Iterable[Kept], pen: Pen) -> bytes:
    """For spreadsheets; nothing in a cell is ever taken for a formula."""
    out = io.StringIO()
    write = csv.writer(out, delimiter=";", lineterminator="\r\n")
    write.writerow([pen.doc(f"column-{name}") for name in COLUMNS])
    write.writerows([_safe(cell) for cell in _cells(row, pen)] for row in rows)
    return "\ufeff".encode() + out.getvalue().encode()


def _safe(cell: str) -> str:
    return f"'{cell}" if cell.startswith(FORMULA) else cell


def as_json(name: str, rows: Iterable[Kept]) -> bytes:
    """For other programs."""
    head = orjson.dumps({"format": f"radslag-{name}", "format_version": 1})
    # Row by row: one large dump would hold everybody else up.
    body = b",\n".join(orjson.dumps(asdict(row)) for row in rows)
    return b"".join((head[:-1], b',"rows":[\n', body, b"\n]}\n"))


def figures(title: str, parts: Sequence[tuple[str, Sequence[tuple[str, str]]]], lang: str) -> Document:
    """The year in numbers: label and value, part by part."""
    blocks: list[Block] = []
    for heading, pairs in parts:
        if pairs:
            blocks += [Heading(heading), Pairs(tuple(pairs))]
    return Document(lang, title, tuple(blocks))


