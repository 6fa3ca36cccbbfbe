"""Finds the agenda among all numbered things in a document: rows of numbers that rise, the one that looks most like an agenda."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field

from bot.domain.agenda_text import Item
from bot.domain.agenda_text_days import days
from bot.domain.agenda_text_numbers import BARE, CASE, LETTER, SECTION, SUB, TOP, WORD
from bot.domain.agenda_text_row import Row
from bot.domain.agenda_text_words import (
    SUBHEADING,
    is_agenda_heading,
    is_bare_agenda_heading,
    is_break,
    is_close,
    is_ending,
    label_kind,
    typical,
    words,
)
from bot.domain.words import fold

_LEADERS = re.compile(r"\s*(?:\.\s?){4,}.*$|\s*…{2,}.*$|\s*_{4,}.*$")
_PAGES = re.compile(r"[\s,]*\(?\b(?:side|sida|sid|pages?|s\.|pp?\.)\s*\d{1,4}(?:\s*[-–]\s*\d{1,4})?\)?$", re.IGNORECASE)
_DURATION = re.compile(
    r"[\s,–-]*\(?(?:ca\.?\s*)?\d{1,3}\s*(?:min(?:s|utes?|utter|utters|uter|uters|utt)?\b\.?|m\b)\)?$|"
    r"\s*\(\s*(?:ca\.?\s*)?\d{1,3}\s*min\w*\.?\s*\)\s*[–—:|/-]\s.{1,60}$",  # (30 mins) – who leads it
    re.IGNORECASE,
)
_TIMES = re.compile(
    r"[\s,–-]*\(?(?:kl\.?\s*)?(?:[01]?\d|2[0-4])[.:][0-5]\d(?:\s*[-–—]\s*(?:[01]?\d|2[0-4])[.:][0-5]\d)?\)?$",
    re.IGNORECASE,
)
_WIDE = re.compile(r"\t|\s{3,}|\s\|\s")
_SENTENCE = re.compile(r"(?P<word>[^\W\d]{2,})\.\s+(?=[A-ZÆØÅÄÖ])")
_SHORTENED = words(
    "nr,kl,dr,st,jf,ca,mr,mrs,ms,sr,jr,ev,evt,vs,tlf,inkl,ekskl,pkt,etg,avd,kap,prof,resp,ref,nos,art,bla,osv,mm,etc,jmf,jfr"
)
_STRONG = {CASE: 3.0, WORD: 2.0, SECTION: 2.0}
LONG = 160  # letters; a longer "title" is a paragraph


@dataclass
class Run:
    """A row of numbered lines that belong together."""

    family: str
    rows: list[Row] = field(default_factory=list)
    last: dict[str, int] = field(default_factory=dict)
    twice: bool = False
    headed: bool = False

    @property
    def first(self) -> int:
        """Where it begins."""
        return self.rows[0].at

    @property
    def end(self) -> int:
        """Where its last line stands."""
        return self.rows[-1].at


def title_of(text: str) -> str:
    """A title without page numbers, times and what stands in other columns."""
    said = _WIDE.split(text.strip())[0] if text.strip() else ""
    said = _LEADERS.sub("", said)
    ended = next((one for one in _SENTENCE.finditer(said) if one["word"].casefold() not in _SHORTENED), None)
    said = said[: ended.end("word")] if ended else said
    for pattern in (_PAGES, _DURATION, *(() if days(said) else (_TIMES,))):  # the time of the next meeting belongs to its day
        said = pattern.sub("", said)
    said = said.strip(" \t:;–—-|")
    return said[:-1].rstrip() if said.endswith(".") and not said.endswith("..") and not re.search(r"\b\w\.$", said) else said


def find_runs(rows: Sequence[Row]) -> list[Run]:
    """Every row of rising numbers, and every plain list below a heading that says agenda."""
    runs: list[Run] = []
    for place, row in enumerate(rows):
        if row.old or row.signed or row.mail or row.label is None or row.label.family not in TOP:
            continue
        title = row.title or _next_title(rows, place)
        if not title or (row.label.family == BARE and len(title) > LONG):
            continue
        _attach(runs, row)
    runs.extend(_lettered(rows))
    runs.extend(_plain_runs(rows))
    for run in runs:
        run.headed = _headed(rows, run) or _announced(rows, run)
    return runs


def _lettered(rows: Sequence[Row]) -> Iterable[Run]:
    """a), b), c) that belong to no number: an agenda of its own."""
    found: list[Row] = []
    for row in [row for row in rows if row.label is not None and not (row.old or row.signed or row.mail)]:
        if row.label is None or row.label.family != LETTER or not row.title:
            if len(found) > 2:
                break
            if row.label is not None and row.label.family in TOP:
                return
            found = []
        elif row.label.nth == len(found) + 1 and row.label.group == "letter":
            found.append(row)
    if len(found) > 2:
        yield Run(LETTER, found, {"": len(found)})


def _next_title(rows: Sequence[Row], place: int) -> str:
    """The title of a number that stands alone on its line."""
    following = next((row for row in rows[place + 1 : place + 3] if row.text), None)
    return following.text if following is not None and following.label is None and not following.line.cells else ""


def _attach(runs: list[Run], row: Row) -> None:
    assert row.label is not None
    family, group, count = row.label.family, row.label.group, row.label.nth
    fitting = [
        run
        for run in runs
        if run.family == family and (family == CASE or run.rows[-1].table in (0, row.table) or not row.table or row.at - run.end <= 4)
    ]
    for run in reversed(fitting):
        last = run.last.get(group)
        if last is not None and count == last + 1 and _near(run, row):
            run.rows.append(row)
            run.last[group] = count
            return
    for run in reversed(fitting):
        last = run.last.get(group)
        if last is None and family == CASE and group and run.last and row.at - run.end <= 12:
            run.rows.append(row)
            run.last[group] = count
            return
        if last is not None and last < count <= last + (12 if family in (CASE, SECTION) else 2) and _near(run, row):
            run.rows.append(row)
            run.last[group] = count
            return
        if last == count and row.at - run.end == 1 and row.title != run.rows[-1].title:
            run.rows.append(row)
            run.twice = True
            return
    runs.append(Run(family, [row], {group: count}))


def _near(run: Run, row: Row) -> bool:
    """Bare numbers far from each other are not one list; nor are different depths of one list."""
    if row.line.number and run.rows[-1].line.number and row.line.depth != run.rows[0].line.depth:
        return False
    return run.family != BARE or row.at - run.end <= 25


def _announced(rows: Sequence[Row], run: Run) -> bool:
    """Bullets right below a line that ends with a colon."""
    before = next((row for row in reversed(rows[: run.first]) if row.text), None)
    return before is not None and run.rows[0].line.bullet and before.text.rstrip().endswith(":")


def _headed(rows: Sequence[Row], run: Run) -> bool:
    """Does a heading that says agenda stand just before it?"""
    table = rows[run.first].table
    if table and any(row.head for row in rows if row.table == table):
        return True
    seen = 0
    for row in reversed(rows[: run.first]):
        if not row.text:
            continue
        if is_agenda_heading(row.text) or label_kind(row.text) == "agenda":
            return True
        if row.table and row.table == table:
            continue
        seen += 0 if SUBHEADING.match(fold(row.text)) else 1
        if seen > 1:
            return False
    return False


# --- lists without numbers ----------------------------------------------------------------------------------


def _plain_runs(rows: Sequence[Row]) -> Iterable[Run]:
    for place, row in enumerate(rows):
        if row.old or row.mail:
            continue
        if (is_agenda_heading(row.text) or _opens_bullets(rows, place)) and not row.line.cells:
            run = _listed(rows, place + 1)
            if len(run) > 1:
                yield Run("none", run, {"": 0})
    for table in {row.table for row in rows if row.table}:
        lone = [
            row for row in rows if row.table == table and row.lone and not is_break(row.title) and not (row.clock and is_close(row.title))
        ]
        if len(lone) > 1 and not any(row.label for row in rows if row.table == table):
            yield Run("none", lone, {"": 0})
    timed = [row for row in rows if row.clock and not row.line.cells and row.label is None and row.title and not row.old and not row.signed]
    numbered = timed and any(row.clock and row.label is not None for row in rows[timed[0].at : timed[-1].at])
    if len(timed) > 2 and not numbered and timed[-1].at - timed[0].at <= 2 * len(timed) + 4:
        yield Run("none", [row for row in timed if not is_break(row.title) and not is_close(row.title)], {"": 0})


def _opens_bullets(rows: Sequence[Row], place: int) -> bool:
    """A line that ends with a colon and has three bullets and more below it."""
    following = [row for row in rows[place + 1 : place + 6] if row.text][:3]
    return (
        rows[place].text.rstrip().endswith(":") and len(following) == 3 and all(row.line.bullet and row.label is None for row in following)
    )


def _listed(rows: Sequence[Row], start: int) -> list[Row]:
    """The list that follows a heading: bullets, or short lines until something else begins."""
    found: list[Row] = []
    blank = False
    for row in rows[start:]:
        if not row.text:
            blank = bool(found)
            continue
        bulleted = row.line.bullet
        if found and found[0].line.bullet and not bulleted:
            if row.text[:1].islower() or len(row.text) > LONG:
                continue
            break
        if not found and SUBHEADING.match(fold(row.text)) and not bulleted:
            continue
        if not _is_point(row, blank=blank) or (found and found[0].clock and not row.clock):
            if row.label is not None and row.label.family in TOP and not (found and found[0].line.bullet):
                return []  # what is numbered is the agenda
            break
        if bulleted and found and row.line.depth > found[0].line.depth:
            continue
        found.append(row)
    return [row for row in found if not is_break(row.title or row.text) and not (row.clock and is_close(row.title))]


def _is_point(row: Row, *, blank: bool) -> bool:
    if row.signed or row.line.level or row.line.cells or row.label is not None or len(row.text) > LONG:
        return False
    if row.line.bullet:
        return True
    head, colon, _rest = row.text.partition(":")
    if colon and label_kind(head):
        return False
    sentence = row.text.rstrip().endswith((".", "!")) and len(row.text.split()) > 6
    return not (blank or sentence or is_ending(row.text))


# --- choosing -----------------------------------------------------------------------------------------------


def best_run(runs: Sequence[Run], rows: Sequence[Row]) -> Run | None:
    """The run that looks most like an agenda; None when none does."""
    scored = [(score(run, rows, place), -run.first, run) for place, run in enumerate(runs)]
    good = [one for one in scored if one[0] >= 2.5]
    return max(good, key=lambda one: one[:2])[2] if good else None


def score(run: Run, rows: Sequence[Row], place: int = 0) -> float:
    """How much a run looks like an agenda."""
    titles = [row.title or row.text for row in run.rows]
    said = sum(1 for title in titles if typical(title))
    points = min(len(run.rows), 12) * 0.5 + min(said, 4) + _STRONG.get(run.family, 0.0) + (5.0 if run.headed else 0.0)
    points -= 0.3 * min(place, 10)
    between = sum(len(row.text) for row in rows[run.first : run.end] if row.label is None)
    if run.family not in _STRONG and between > 250 * len(run.rows):
        points -= 3.0
    if sum(map(len, titles)) > 110 * len(titles):
        points -= 4.0
    if len(run.rows) == 1:
        points -= 2.0 if run.family in _STRONG or run.headed else 6.0
    if run.family not in _STRONG and not run.headed and run.family != "none" and not said:
        points -= 3.0
    if run.family == BARE and run.rows[0].label is not None and run.rows[0].label.nth > 1 and not run.rows[0].table:
        points -= 3.0
    if run.family == "none" and not run.headed and not said:
        points -= 2.0
    return points


def items_of(run: Run, rows: Sequence[Row]) -> list[tuple[Item, int]]:
    """The items of a run with their sub-items, each with the line it stands on."""
    found: list[tuple[Item, int]] = []
    for place, row in enumerate(run.rows):
        end = run.rows[place + 1].at if place + 1 < len(run.rows) else len(rows)
        title = title_of(row.title or (row.text if row.label is None else _next_title(rows, row.at)))
        if not title or (is_break(title) and not row.number):
            continue
        below = list(rows[row.at + 1 : end])
        found.append((Item(row.number, title, tuple(papers_in(_until_next(below)))), row.at))
        found.extend(_subs(row, below))
    return found


def _until_next(below: Sequence[Row]) -> list[Row]:
    """The lines that belong to an item: until the next heading, ending or number."""
    kept: list[Row] = []
    for row in below[:12]:
        if row.signed or row.old or (row.label is not None and row.label.family in TOP) or is_bare_agenda_heading(row.text):
            break
        kept.append(row)
    return kept


def _subs(parent: Row, below: Sequence[Row]) -> list[tuple[Item, int]]:
    """3a, 3.1, a) below an item."""
    found: list[tuple[Item, int]] = []
    wanted = 1
    for row in below:
        if row.signed or row.old or (row.label is not None and row.label.family in TOP and row.label.family != SUB):
            break
        if row.label is None or not row.title:
            continue
        count = parent.label.nth if parent.label is not None else -1
        fits = (row.label.family == SUB and row.label.nth == count) or (row.label.family == LETTER and row.label.nth == wanted)
        if fits and len(row.title) <= LONG:
            wanted = row.label.nth + 1 if row.label.family == LETTER else wanted
            found.append((Item(row.number, title_of(row.title), ()), row.at))
    return found if len(found) > 1 or (found and found[0][0].number[:1].isdigit()) else []


def papers_in(rows: Iterable[Row]) -> list[str]:
    """The papers named in some lines."""
    found: list[str] = []
    for row in rows:
        head, colon, text = row.text.partition(":")
        if len(row.line.cells) == 2 and label_kind(row.line.cells[0]) == "papers":
            head, text = row.line.cells
        elif not colon or label_kind(head) != "papers":
            continue
        numbered = head.strip()[-1:].isdigit()
        parts = [text] if numbered else re.split(r";|\n|,\s+(?=[A-ZÆØÅÄÖ])", text)
        found.extend(part.strip(" .–-") for part in parts if part.strip(" .–-"))
    return found
