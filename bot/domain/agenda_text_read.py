"""From the lines of a document to the agenda in it: what is there is read, what is not there stays missing and is asked for."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from bot.domain.agenda_text import Agenda, Item, Line
from bot.domain.agenda_text_body import read_body
from bot.domain.agenda_text_days import days, spoken_years
from bot.domain.agenda_text_deadlines import read_deadlines
from bot.domain.agenda_text_facts import read_facts
from bot.domain.agenda_text_fields import fields
from bot.domain.agenda_text_items import Run, best_run, find_runs, items_of
from bot.domain.agenda_text_routine import routine
from bot.domain.agenda_text_row import Row
from bot.domain.agenda_text_rows import rows
from bot.domain.agenda_text_words import is_cancelled, is_meeting, is_minutes

MOST = 6_000  # lines that are looked at


def read_agenda(lines: Sequence[Line], today: date | None = None) -> Agenda:
    """What a document says about a meeting. `today` helps where only a weekday says which year is meant."""
    made = rows(lines[:MOST])
    margins = [line for line in lines if line.margin]
    if is_minutes([row.text for row in made if row.text]):
        return Agenda(questions=("minutes",))
    parts = _meetings(made)
    first, *more = [_read(part, made, margins, today) for part in parts]
    if more:
        shared = [replace(one, body=one.body or first.body) for one in more]
        return replace(first, more=tuple(shared), questions=(*first.questions, "several"))
    return first


def _read(part: Sequence[Row], whole: Sequence[Row], margins: Sequence[Line], today: date | None) -> Agenda:
    run = best_run(find_runs(part), part)
    found = routine(items_of(run, part), part) if run is not None else []
    lines = frozenset(at for _item, at in found)
    last = run.end if run is not None else len(whole)
    years = _years(whole, found)
    around = [row for row in part if row.at <= last or not _repeats(part, lines)]
    facts = read_facts(_own(around, part, last), lines, years, today)
    body = read_body(part, fields(part), margins, lines)
    deadlines, doubt = read_deadlines(part, lines, last if _repeats(part, lines) else len(whole), years, facts.day)
    items = tuple(item for item, _at in found)
    top = [row for row in part if row.at not in lines and (row.at < (run.first if run else last) or not row.signed)][:20]
    cancelled = any(is_cancelled(row.text) for row in top if not row.old)
    agenda = Agenda(body, facts.day, facts.start, facts.end, facts.place, items, tuple(deadlines), cancelled)
    return replace(agenda, questions=_questions(agenda, facts.questions, run, doubt=doubt))


def _own(around: Sequence[Row], part: Sequence[Row], last: int) -> list[Row]:
    """Lines before and within the agenda, and those that follow it on the same pages."""
    page = next((row.line.page for row in part if row.at == last), 1)
    return [row for row in around if row.at <= last or row.line.page <= page + 1]


def _repeats(part: Sequence[Row], lines: frozenset[int]) -> bool:
    """Do the numbers of the agenda come again as headings of case papers?"""
    numbers = Counter(
        row.number.casefold()
        for row in part
        if row.number and not row.old and row.label is not None and row.label.family in ("case", "section", "word")
    )
    return sum(1 for count in numbers.values() if count > 1) > 1 and len(lines) > 1


def _years(whole: Sequence[Row], found: Sequence[tuple[Item, int]]) -> list[int]:
    """The years the document speaks of: in its days, else in the numbers of its items."""
    spoken = spoken_years([row.text for row in whole if not row.old])
    if spoken:
        return spoken[:1]
    written = [int(tail) for item, _at in found if (tail := item.number.rpartition("/")[2].strip(" :.)")).isdigit() and len(tail) in (2, 4)]
    years = Counter(year + 2000 if year < 100 else year for year in written)
    return [year for year, _count in years.most_common(1) if 2000 <= year <= 2100]


def _questions(agenda: Agenda, asked: Sequence[str], run: Run | None, *, doubt: bool) -> tuple[str, ...]:
    missing = [
        name
        for name, value in (
            ("body", agenda.body),
            ("date", agenda.day),
            ("time", agenda.start),
            ("place", agenda.place),
            ("items", agenda.items),
        )
        if not value and not (name == "date" and "weekday" in asked)
    ]
    said = [*asked, *(name for name in missing if name not in asked)]
    if run is not None and run.twice:
        said.append("numbers")
    if doubt:
        said.append("deadline")
    if agenda.cancelled:
        said.append("cancelled")
    return tuple(dict.fromkeys(said))


# --- several meetings in one document -----------------------------------------------------------------------


def _meetings(made: Sequence[Row]) -> list[Sequence[Row]]:
    """The document cut where a second meeting with its own day and its own agenda begins."""
    anchors = _anchors(made)
    if len(anchors) < 2:
        return [made]
    cuts = [0]
    for at in anchors[1:]:
        before = [row for row in made if cuts[-1] <= row.at < at]
        after = [row for row in made if row.at >= at]
        if _has_agenda(before) and _has_agenda(after):
            cuts.append(at)
    parts = [[row for row in made if start <= row.at < end] for start, end in zip(cuts, [*cuts[1:], len(made)], strict=True)]
    return [[replace(row, at=place) for place, row in enumerate(part)] for part in parts]


def _anchors(made: Sequence[Row]) -> list[int]:
    """Where a meeting with another day is announced: a labelled day, with the heading above it."""
    seen: list[tuple[int, int]] = []
    found: list[int] = []
    for one in fields(made):
        named = days(one.value)
        if one.kind in ("meeting_day", "day", "day_place", "time") and named:
            day = (named[0].month, named[0].day)
            if day not in seen:
                seen.append(day)
                found.append(_heading_above(made, one.at))
    return found if len(found) > 1 else _headings(made)


def _headings(made: Sequence[Row]) -> list[int]:
    """Headings that each name a meeting on another day."""
    found: dict[tuple[int, int], int] = {}
    for row in made:
        named = days(row.text) if row.line.level and not row.old and not row.mail and row.label is None else []
        if named and is_meeting(row.text):
            found.setdefault((named[0].month, named[0].day), row.at)
    return list(found.values())


def _heading_above(made: Sequence[Row], at: int) -> int:
    """The short lines above a labelled day belong to it."""
    start = at
    for row in reversed(made[max(0, at - 4) : at]):
        if row.label is not None or row.line.bullet or len(row.text) > 80:
            break
        if row.text:
            start = row.at
    return start


def _has_agenda(part: Sequence[Row]) -> bool:
    renumbered = [replace(row, at=place) for place, row in enumerate(part)]
    return best_run(find_runs(renumbered), renumbered) is not None
