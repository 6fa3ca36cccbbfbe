"""The minutes as one table for a spreadsheet: a line for everything that is noted, in the order of the document."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from bot.documents.minutes import ItemKept, MinutesKept, There, Words
from bot.documents.minutes_written import Pen, heading
from bot.documents.register import FORMULA
from bot.domain.values import say

COLUMNS = ("item", "kind", "number", "person", "organisation", "text", "status", "due")
MARK = "\ufeff"  # so that spreadsheets read the letters right
Line = tuple[str, str, str, str, str, str, str]


def render(kept: MinutesKept, words: Words) -> bytes:
    """The table. No cell begins like a formula."""
    pen = Pen(words, kept.lang, kept.form)
    out = io.StringIO()
    writer = csv.writer(out, lineterminator="\r\n")
    writer.writerow([pen.doc(f"csv-{name}") for name in COLUMNS])
    kinds = {name: pen.doc(f"csv-kind-{name}") for name in KINDS}
    for item, line in _all(kept, pen):
        writer.writerow([_safe(item), kinds[line[0]], *(_safe(cell) for cell in line[1:])])
    return (MARK + out.getvalue()).encode()


KINDS = ("present", "absent", "others", "earlier", "interest", "paper", "input", "info", "proposal", "vote", "decision", "action",
         "dissent", "objection")  # fmt: skip


def _safe(text: str) -> str:
    flat = " ".join(text.split())
    return f"'{flat}" if flat.startswith(FORMULA) else flat


def _all(kept: MinutesKept, pen: Pen) -> Iterator[tuple[str, Line]]:
    for kind, people in (("present", kept.present), ("absent", kept.absent), ("others", kept.others)):
        yield from (("", _there(kind, one)) for one in people)
    yield from (("", ("earlier", "", one.responsible, "", one.text, _done(one.done, pen), one.due)) for one in kept.earlier)
    status = {code: pen.first(say(f"inputs-status-{code.replace('_', '-')}"))
              for code in {one.status for item in kept.items for one in item.inputs}}  # fmt: skip
    for item in kept.items:
        name = heading(kept, item, pen)
        yield from ((name, line) for line in _before(item, pen, status))
        yield from ((name, line) for line in _after(item, pen))
    yield from (("", ("objection", "", one.person, "", one.text, "", "")) for one in kept.objections)


def _there(kind: str, one: There) -> Line:
    return kind, "", one.name, one.organisation, one.stands_in_for, ", ".join(f"{start}–{end}" for start, end in one.times), ""


def _done(done: bool, pen: Pen) -> str:
    return pen.doc("csv-done" if done else "csv-open")


def _before(item: ItemKept, pen: Pen, status: dict[str, str]) -> Iterator[Line]:
    yield from (("interest", "", one, "", "", "", "") for one in item.interests)
    yield from (("paper", "", "", "", one.title, pen.doc("csv-late" if one.late else "csv-in-time"), "") for one in item.papers)
    for one in item.inputs:
        yield "input", one.number, one.giver, one.organisation, one.text, status[one.status], one.until


def _after(item: ItemKept, pen: Pen) -> Iterator[Line]:
    yield from ((one.kind, "", one.person, "", one.text, "", "") for one in item.marks)
    yield from (("vote", "", "", "", one.question, " ".join(one.said[:1]), "") for one in item.votes)
    for one in item.decisions:
        yield "decision", "", one.responsible, "", one.text, "" if one.quorate else pen.doc("csv-notes-only"), one.due
    yield from (("action", "", one.responsible, "", one.text, _done(one.done, pen), one.due) for one in item.actions)
    yield from (("dissent", "", one.person, "", one.text, "", "") for one in item.dissents)
    yield from (("objection", "", one.person, "", one.text, "", "") for one in item.objections)
