"""Minutes of a meeting: what is known about it, and how that is said in the council's language."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from datetime import date
from typing import Protocol

import orjson

from bot.documents.blocks import Block, Document, Heading, Listing, Pairs, Paragraph, Quotation, Table
from bot.domain.values import Clock, Day, Fact, Names, Quote, Say, say

FORMAT = "radslag-minutes"
VERSION = 1


@dataclass(frozen=True, slots=True)
class There:
    """A person and their place at the table. `times` are local (from, to), empty for those who were not there."""

    person: str
    name: str
    function: str
    organisation: str = ""
    times: tuple[tuple[str, str], ...] = ()
    online: bool = False
    stands_in_for: str = ""


@dataclass(frozen=True, slots=True)
class PaperKept:
    """A paper to an item, and whether it came in time."""

    id: str
    title: str
    late: bool
    late_reason: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class InputKept:
    """An input as the minutes may show it: a hidden name hides the organisation too, a withdrawn one keeps its number."""

    id: str
    number: str
    giver: str
    organisation: str
    name_hidden: bool
    on_behalf_of: str
    route: str
    text: str
    late: bool
    status: str
    reason: str = ""
    what_changed: str = ""
    until: str = ""
    merged_into: str = ""
    responsible: str = ""


@dataclass(frozen=True, slots=True)
class DecisionKept:
    """A decision with the seats present when it was made; not enough of them makes it notes only."""

    id: str
    text: str
    responsible: str
    due: str
    present: int
    seats: int
    needed: int
    quorate: bool


@dataclass(frozen=True, slots=True)
class ActionKept:
    """Who does what by when."""

    id: str
    text: str
    responsible: str
    due: str
    done: bool


@dataclass(frozen=True, slots=True)
class Spoken:
    """Somebody's own words for the minutes."""

    id: str
    person: str
    text: str
    late: bool = False


@dataclass(frozen=True, slots=True)
class ItemKept:
    """An item and all that belongs to it."""

    id: str
    number: str
    title: str
    kind: str
    interests: tuple[str, ...] = ()
    papers: tuple[PaperKept, ...] = ()
    inputs: tuple[InputKept, ...] = ()
    decisions: tuple[DecisionKept, ...] = ()
    actions: tuple[ActionKept, ...] = ()
    dissents: tuple[Spoken, ...] = ()
    objections: tuple[Spoken, ...] = ()


@dataclass(frozen=True, slots=True)
class Waiting:
    """An input of another meeting that waits: its number, status and date."""

    id: str
    number: str
    status: str
    due: str


@dataclass(frozen=True, slots=True)
class MinutesKept:
    """All that the minutes of a meeting are made of."""

    meeting: str
    council: str
    body: str
    authority: str
    lang: str
    numbering: str
    title: str
    day: str
    start: str
    end: str
    place: str
    mode: str
    state: str
    version: int
    drafted: str
    objections_close: str
    approved: str
    quorum: str
    present: tuple[There, ...]
    absent: tuple[There, ...]
    others: tuple[There, ...]
    items: tuple[ItemKept, ...]
    objections: tuple[Spoken, ...] = ()
    unanswered: tuple[Waiting, ...] = ()
    outstanding: tuple[Waiting, ...] = ()


class Words(Protocol):
    """The phrases, as far as documents need them (`bot.phrases.Phrases`)."""

    def say(
        self, key: str, lang: str = ..., profile: str = ..., facts: Mapping[str, Fact] = ..., *, today: date | None = ...
    ) -> str: ...


LONG_AGO = date(1, 1, 1)  # dates in a document always have their year


@dataclass(frozen=True, slots=True)
class _Pen:
    """The phrases, turned to the document's language."""

    words: Words
    lang: str

    def doc(self, key: str, /, **facts: Fact) -> str:
        """A phrase of the document."""
        return self.words.say(f"minutes-doc-{key}", self.lang, "standard", facts, today=LONG_AGO)

    def line(self, line: Say) -> str:
        return self.words.say(line.key, self.lang, "standard", line.facts, today=LONG_AGO)

    def first(self, line: Say) -> str:
        """The same as the beginning of a line."""
        said = self.line(line)
        return said[:1].upper() + said[1:]


def to_json(kept: MinutesKept) -> bytes:
    """Everything with its ids, for other programs."""
    body = {"format": FORMAT, "format_version": VERSION, **asdict(kept)}
    return orjson.dumps(body, option=orjson.OPT_INDENT_2 | orjson.OPT_APPEND_NEWLINE)


def build(kept: MinutesKept, words: Words) -> Document:
    """The minutes as a document in the council's language."""
    pen = _Pen(words, kept.lang)
    blocks: list[Block] = [_head(kept, pen), *_attendance(kept, pen), *_quorum(kept, pen)]
    for item in kept.items:
        blocks += _item(kept, item, pen)
    if kept.objections:
        blocks += [Heading(pen.doc("objections")), *(_spoken(one, pen) for one in kept.objections)]
    for name, rows in (("unanswered", kept.unanswered), ("outstanding", kept.outstanding)):
        lines = tuple(_waiting(row, pen, due=name == "unanswered") for row in rows)
        blocks += [Heading(pen.doc(name)), Listing(lines) if lines else Paragraph(pen.doc(f"{name}-none"))]
    return Document(kept.lang, pen.doc("title", body=Quote(kept.body), day=Day(kept.day)), tuple(blocks))


def _head(kept: MinutesKept, pen: _Pen) -> Pairs:
    when = pen.doc("when", day=Day(kept.day), start=Clock(kept.start), end=Clock(kept.end))
    if kept.state == "approved":
        state = pen.doc("approved", day=Day(kept.approved))
    elif kept.objections_close:
        state = pen.doc("draft-until", version=kept.version, day=Day(kept.objections_close))
    else:
        state = pen.doc("draft", version=kept.version)
    pairs = [
        (pen.doc("label-body"), kept.body),
        (pen.doc("label-authority"), kept.authority),
        (pen.doc("label-meeting"), kept.title),
        (pen.doc("label-when"), when),
        (pen.doc("label-place"), f"{kept.place} ({pen.doc('mode-' + kept.mode)})" if kept.place else pen.doc("mode-" + kept.mode)),
        (pen.doc("label-state"), state),
    ]
    return Pairs(tuple(pair for pair in pairs if pair[1]))


# --- who was there -----------------------------------------------------------------------------------------


def _attendance(kept: MinutesKept, pen: _Pen) -> Iterator[Block]:
    columns = tuple(pen.doc(f"column-{name}") for name in ("name", "function", "organisation"))
    yield Heading(pen.doc("present"))
    if kept.present:
        rows = tuple((*_person(one, pen), _times(one, pen)) for one in kept.present)
        yield Table(pen.doc("present"), (*columns, pen.doc("column-times")), rows)
    else:
        yield Paragraph(pen.doc("nobody"))
    if kept.absent:
        yield Heading(pen.doc("absent"))
        yield Table(pen.doc("absent"), columns, tuple(_person(one, pen) for one in kept.absent))
    if kept.others:
        yield Heading(pen.doc("others"))
        yield Table(pen.doc("others"), (*columns[:2], pen.doc("column-times")),
                    tuple((*_person(one, pen)[:2], _times(one, pen)) for one in kept.others))  # fmt: skip


def _person(one: There, pen: _Pen) -> tuple[str, str, str]:
    function = pen.line(say(f"people-role-{one.function.replace('_', '-')}")) if one.function else ""
    if one.stands_in_for:
        function = pen.doc("stands-in", function=function, person=Quote(one.stands_in_for))
    return one.name, function, one.organisation


def _times(one: There, pen: _Pen) -> str:
    times = ", ".join(pen.doc("from-to", start=Clock(start), end=Clock(end)) for start, end in one.times)
    return pen.doc("online", times=times) if one.online else times


def _quorum(kept: MinutesKept, pen: _Pen) -> Iterator[Block]:
    if any(item.decisions for item in kept.items):
        yield Heading(pen.doc("quorum"))
        yield Paragraph(pen.doc(f"quorum-{kept.quorum.replace('_', '-')}"))


# --- items -------------------------------------------------------------------------------------------------


def item_name(number: str, style: str, *, inside: bool = False) -> Say:
    """An item as it is said in the forms that councils use, first on a line or inside one."""
    plain = number.removeprefix("§").strip().rstrip(".")
    return say(f"inputs-item-{'in' if inside else 'start'}-{style.replace('_', '-')}", number=plain)


def _item(kept: MinutesKept, item: ItemKept, pen: _Pen) -> Iterator[Block]:
    name = pen.line(item_name(item.number, kept.numbering)) if item.number else ""
    yield Heading(f"{name} {item.title}".strip())
    if item.interests:
        yield Paragraph(pen.doc("interests", people=Names(tuple(Quote(one) for one in item.interests))))
    if item.papers:
        yield Heading(pen.doc("papers"), 3)
        yield Listing(tuple(_paper(paper, pen) for paper in item.papers))
    if item.inputs:
        yield Heading(pen.doc("inputs"), 3)
        columns = tuple(pen.doc(f"column-{one}") for one in ("number", "from", "said", "outcome"))
        rows = tuple((one.number, _giver(one, pen), one.text or pen.doc("text-gone"), _outcome(one, pen)) for one in item.inputs)
        to = pen.line(item_name(item.number, kept.numbering, inside=True)) if item.number else item.title
        yield Table(pen.doc("inputs-to", item=Quote(to)), columns, rows)
    yield from _said(item, pen)


def _said(item: ItemKept, pen: _Pen) -> Iterator[Block]:
    if item.decisions:
        yield Heading(pen.doc("decisions"), 3)
        for decision in item.decisions:
            yield Paragraph(decision.text)
            yield Paragraph(" ".join(_under(decision, pen)))
    if item.actions:
        yield Heading(pen.doc("actions"), 3)
        yield Listing(tuple(_action(one, pen) for one in item.actions))
    for key, spoken in (("dissents", item.dissents), ("item-objections", item.objections)):
        if spoken:
            yield Heading(pen.doc(key), 3)
            yield from (_spoken(one, pen) for one in spoken)


def _paper(paper: PaperKept, pen: _Pen) -> str:
    if not paper.late:
        return pen.doc("paper-in-time", title=Quote(paper.title))
    return pen.doc("paper-late", title=Quote(paper.title), reason=Quote(paper.late_reason or "–"))


def _giver(one: InputKept, pen: _Pen) -> str:
    if one.name_hidden:
        return pen.doc("name-hidden")
    if one.on_behalf_of == "council":
        return pen.doc("for-council", person=Quote(one.giver))
    return f"{one.giver}, {one.organisation}" if one.organisation else one.giver


def _outcome(one: InputKept, pen: _Pen) -> str:
    lines = [pen.first(say(f"inputs-status-{one.status.replace('_', '-')}")) + "."]
    if one.merged_into:
        lines.append(pen.doc("merged-with", number=one.merged_into))
    if one.until:
        lines.append(pen.doc("until", day=Day(one.until)))
    if one.reason:
        lines.append(pen.doc("reason", text=Quote(one.reason)))
    if one.what_changed:
        lines.append(pen.doc("changed", text=Quote(one.what_changed)))
    if one.responsible:
        lines.append(pen.doc("responsible", person=Quote(one.responsible)))
    if one.late:
        lines.append(pen.doc("came-late"))
    return "\n".join(lines)


def _under(decision: DecisionKept, pen: _Pen) -> Iterator[str]:
    if decision.responsible and decision.due:
        yield pen.doc("follows-up-by", person=Quote(decision.responsible), day=Day(decision.due))
    elif decision.responsible:
        yield pen.doc("follows-up", person=Quote(decision.responsible))
    key = "enough" if decision.quorate else "notes-only"
    yield pen.doc(key, present=decision.present, seats=decision.seats, needed=decision.needed)


def _action(one: ActionKept, pen: _Pen) -> str:
    key = "action-done" if one.done else "action"
    return pen.doc(key, text=Quote(one.text), person=Quote(one.responsible), day=Day(one.due))


def _spoken(one: Spoken, pen: _Pen) -> Quotation:
    return Quotation(one.text, pen.doc("spoken-late", person=Quote(one.person)) if one.late else one.person)


def _waiting(row: Waiting, pen: _Pen, *, due: bool) -> str:
    if due:
        return pen.doc("waiting-due", number=row.number, day=Day(row.due))
    return pen.doc("waiting", number=row.number, status=say(f"inputs-status-{row.status.replace('_', '-')}"))
