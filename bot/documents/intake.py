"""Reads a paper or an agenda that somebody sends: the job that runs in a child process, and what it hands back."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.documents.extract import extract
from bot.domain.agenda_text import Agenda, Item, Line
from bot.domain.agenda_text_read import read_agenda
from bot.domain.errors import Refusal
from bot.domain.values import Json
from bot.domain.works import Done

MOST_TEXT = 100_000


def as_json(agenda: Agenda) -> dict[str, Any]:
    """An agenda as `radslag agenda --json` prints it; an agenda in which nothing was found is refused."""
    if not agenda.found:
        raise Refusal("intake-minutes" if "minutes" in agenda.questions else "intake-no-agenda")
    made = _meeting(agenda)
    if agenda.more:
        made["more"] = [_meeting(one) for one in agenda.more]
    return made


def _meeting(agenda: Agenda) -> dict[str, Any]:
    made: dict[str, Any] = {
        "body": agenda.body or None, "date": agenda.day.isoformat() if agenda.day else None,
        "start": agenda.start.strftime("%H:%M") if agenda.start else None, "end": agenda.end.strftime("%H:%M") if agenda.end else None,
        "place": agenda.place or None, "items": [_item(item) for item in agenda.items],
        "deadlines": [{"what": one.what, "date": one.day.isoformat()} for one in agenda.deadlines],
    }  # fmt: skip
    if agenda.cancelled:
        made["cancelled"] = True
    if agenda.questions:
        made["questions"] = list(agenda.questions)
    return made


def _item(item: Item) -> dict[str, Json]:
    made: dict[str, Json] = {"number": item.number or None, "title": item.title}
    if item.papers:
        made["papers"] = list(item.papers)
    return made


def read(args: Mapping[str, Any], files: Mapping[str, bytes]) -> Done:
    """The job: one file; the agenda in it if there is one, else its words as a paper."""
    found = extract(next(iter(files.values())), str(args.get("name", "")))
    today = args.get("today")
    facts: dict[str, Json] = {"kind": found.kind, "text": text_of(found.lines), **found.facts}
    try:
        facts["agenda"] = as_json(read_agenda(found.lines, date.fromisoformat(today) if today else None))
    except Refusal as no:
        facts["why"] = no.key
    return Done(facts)


def text_of(lines: Sequence[Line]) -> str:
    """The words of a paper as Markdown, so that it can be read in chat and read aloud."""
    made: list[str] = []
    for line in lines:
        if line.margin or line.quoted:
            continue
        if line.cells:
            made.append("- " + ": ".join(cell.replace("\n", " ") for cell in line.cells if cell))
        elif line.level:
            made.append(f"{'#' * min(line.level, 6)} {line.whole}")
        elif line.bullet:
            made.append(f"- {line.text}")
        elif line.text:
            made.append(line.whole)
    return "\n\n".join(made)[:MOST_TEXT]
