"""Inputs: what people said, under a number for good, and every step of what became of it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import ClauseElement, Index, UniqueConstraint, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage import drafts, recordings, translations
from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, row_number, whole
from storage.types import text as words


class Input(SQLModel, table=True):
    """One input as it stands. `text` is the giver's own words; nobody else ever edits them."""

    __tablename__ = "input"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    body_id: str = words(foreign_key="body.id")
    meeting_id: str = words()
    item_id: str = words()
    number: str = words()
    giver_id: str = words()
    taken_by: str = words("")
    route: str = words("chat")
    on_behalf_of: str = words("own")
    organisation: str = words("")
    hide_name: int = whole(0)
    voice: int = whole(0)
    text: str = words()
    text_kept: int = whole(1)
    held: int = whole(0)
    late: int = whole(0)
    received_at: int = whole()
    shown_from: int = whole(0)
    responsible_id: str = words("")
    status: str = words("received")
    status_at: int = whole()
    round: int = whole(1)
    answered_round: int = whole(0)
    answer_due: str = words("")
    raised: int = whole(0)
    merged_into: str = words("")
    until: str = words("")
    forwarded_to: str = words("")
    reason: str = words("")
    what_changed: str = words("")
    evidence: str = words("")
    next_step: str = words("")
    told_at: int = whole(0)
    __table_args__ = (
        UniqueConstraint("council_id", "body_id", "number"),
        Index("ix_input_meeting", "council_id", "meeting_id"),
        Index("ix_input_item", "council_id", "item_id"),
        Index("ix_input_giver", "council_id", "giver_id", "received_at"),
        Index("ix_input_responsible", "council_id", "responsible_id"),
        Index("ix_input_due", "council_id", "answer_due"),
        Index("ix_input_merged", "council_id", "merged_into"),
    )


class InputStep(SQLModel, table=True):
    """One step of an input: who, when, from, to, why. `kind` status, reply, edit, owner or note; `said` is JSON."""

    __tablename__ = "input_step"
    id: int = row_number()
    council_id: str = words(foreign_key="council.id")
    input_id: str = words(foreign_key="input.id")
    at: int = whole()
    kind: str = words("status")
    who_id: str = words("")
    for_id: str = words("")
    before: str = words("")
    after: str = words("")
    reason: str = words("")
    auto: int = whole(0)
    raised: int = whole(0)
    round: int = whole(1)
    due: str = words("")
    said: str = words("{}")
    __table_args__ = (Index("ix_input_step_input", "council_id", "input_id", "id"),)


class InputText(SQLModel, table=True):
    """Words that the giver has replaced; they go when the text goes."""

    __tablename__ = "input_text"
    id: int = row_number()
    council_id: str = words(foreign_key="council.id")
    input_id: str = words(foreign_key="input.id")
    at: int = whole()
    text: str = words()
    __table_args__ = (Index("ix_input_text_input", "council_id", "input_id", "id"),)


class InputCount(SQLModel, table=True):
    """The last number given in a body and year; it only counts up."""

    __tablename__ = "input_count"
    council_id: str = words(primary_key=True)
    body_id: str = words(primary_key=True)
    year: int = whole(primary_key=True)
    n: int = whole(0)


class InputRow(NamedTuple):
    """An input as it stands now."""

    id: str
    council_id: str
    body_id: str
    meeting_id: str
    item_id: str
    number: str
    giver_id: str
    taken_by: str
    route: str
    on_behalf_of: str
    organisation: str
    hide_name: int
    voice: int
    text: str
    text_kept: int
    held: int
    late: int
    received_at: int
    shown_from: int
    responsible_id: str
    status: str
    status_at: int
    round: int
    answered_round: int
    answer_due: str
    raised: int
    merged_into: str
    until: str
    forwarded_to: str
    reason: str
    what_changed: str
    evidence: str
    next_step: str
    told_at: int

    @property
    def answered(self) -> bool:
        """Has it an answer in its present round?"""
        return self.answered_round >= self.round


class StepRow(NamedTuple):
    """One step of an input; `said` is JSON of what was said with it."""

    id: int
    input_id: str
    at: int
    kind: str
    who_id: str
    for_id: str
    before: str
    after: str
    reason: str
    auto: int
    raised: int
    round: int
    due: str
    said: str


class OldText(NamedTuple):
    """Words replaced by the giver."""

    input_id: str
    at: int
    text: str


class Waiting(NamedTuple):
    """An input that waits for an answer, and who owes it."""

    id: str
    number: str
    responsible_id: str
    body_id: str
    answer_due: str


_i, _s, _t, _n = table(Input), table(InputStep), table(InputText), table(InputCount)
_ROW = tuple(_i.c[name] for name in InputRow._fields)
_STEP = tuple(_s.c[name] for name in StepRow._fields)
_MINE = _i.c.council_id == arg("council_id")
_IN_ORDER = (_i.c.received_at, _i.c.number)
_NEW_STEP = "council_id input_id at kind who_id for_id before after reason auto raised round due said"
_CHANGEABLE = frozenset(InputRow._fields) - {"id", "council_id", "body_id", "number", "giver_id", "received_at"}


def _count(dialect: str) -> ClauseElement:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    rows = make(_n).values(council_id=arg("council_id"), body_id=arg("body_id"), year=arg("year"), n=1)
    return rows.on_conflict_do_update(index_elements=["council_id", "body_id", "year"], set_={"n": _n.c.n + 1}).returning(_n.c.n)


COUNT = Stmt(_count)
ADD = adding(Input, " ".join(InputRow._fields))
ADD_STEP = adding(InputStep, _NEW_STEP)
ADD_TEXT = adding(InputText, "council_id input_id at text")
BY_ID = Stmt(select(*_ROW).where(_MINE, _i.c.id == arg("id")), InputRow)
BY_NUMBER = Stmt(select(*_ROW).where(_MINE, _i.c.number == arg("number")).order_by(_i.c.received_at), InputRow)
OF_MEETING = Stmt(select(*_ROW).where(_MINE, _i.c.meeting_id == arg("meeting_id")).order_by(*_IN_ORDER), InputRow)
OF_ITEM = Stmt(select(*_ROW).where(_MINE, _i.c.item_id == arg("item_id")).order_by(*_IN_ORDER), InputRow)
OF_GIVER = Stmt(select(*_ROW).where(_MINE, _i.c.giver_id == arg("person_id")).order_by(*_IN_ORDER), InputRow)
SAME = Stmt(
    select(*_ROW)
    .where(_MINE, _i.c.giver_id == arg("person_id"), _i.c.received_at >= arg("since"), _i.c.item_id == arg("item_id"),
           _i.c.text == arg("text"), _i.c.status == "received")
    .order_by(_i.c.received_at.desc()).limit(1),
    InputRow,
)
OF_RESPONSIBLE = Stmt(select(*_ROW).where(_MINE, _i.c.responsible_id == arg("person_id")).order_by(*_IN_ORDER), InputRow)
OF_BODY = Stmt(select(*_ROW).where(_MINE, _i.c.body_id == arg("body_id")).order_by(*_IN_ORDER), InputRow)
OF_COUNCIL = Stmt(select(*_ROW).where(_MINE).order_by(*_IN_ORDER), InputRow)
GIVERS = Stmt(select(_i.c.giver_id).where(_MINE, _i.c.meeting_id == arg("meeting_id")).distinct())
MERGED = Stmt(select(_i.c.id, _i.c.merged_into).where(_MINE, _i.c.merged_into != ""))
_WAITS = (_i.c.answered_round < _i.c.round, _i.c.status != "withdrawn")
WAITING = Stmt(
    select(_i.c.id, _i.c.number, _i.c.responsible_id, _i.c.body_id, _i.c.answer_due)
    .where(_MINE, _i.c.answer_due >= arg("first"), _i.c.answer_due <= arg("last"), *_WAITS)
    .order_by(*_IN_ORDER),
    Waiting,
)
OVERDUE = Stmt(
    select(*_ROW)
    .where(_MINE, _i.c.answer_due < arg("day"), _i.c.answer_due != "", *_WAITS, _i.c.status != "no_answer")
    .order_by(*_IN_ORDER),
    InputRow,
)
RAISED = Stmt(select(*_ROW).where(_MINE, _i.c.raised == 1, *_WAITS).order_by(*_IN_ORDER), InputRow)
MOVE_DUE = Stmt(
    update(_i).where(_MINE, _i.c.meeting_id == arg("meeting_id"), _i.c.round == 1, _i.c.answered_round == 0).values(answer_due=arg("due"))
)
STEPS = Stmt(select(*_STEP).where(_s.c.council_id == arg("council_id"), _s.c.input_id == arg("input_id")).order_by(_s.c.id), StepRow)
ALL_STEPS = Stmt(select(*_STEP).where(_s.c.council_id == arg("council_id")).order_by(_s.c.id), StepRow)
_OLD = (_t.c.input_id, _t.c.at, _t.c.text)
OLD_TEXTS = Stmt(select(*_OLD).where(_t.c.council_id == arg("council_id"), _t.c.input_id == arg("input_id")).order_by(_t.c.id), OldText)
ALL_OLD_TEXTS = Stmt(select(*_OLD).where(_t.c.council_id == arg("council_id")).order_by(_t.c.id), OldText)
DROP_OLD_TEXTS = Stmt(delete(_t).where(_t.c.council_id == arg("council_id"), _t.c.input_id == arg("input_id")))
_CHANGES: dict[tuple[str, ...], Stmt[tuple[()]]] = {}


def next_number(tx: Tx, council_id: str, body_id: str, year: int) -> int:
    """The next count in a body and year; a number once given is never given again."""
    return int(tx.all(COUNT, council_id=council_id, body_id=body_id, year=year)[0][0])


def add(tx: Tx, row: InputRow) -> None:
    """Keep an input."""
    tx.add(ADD, **row._asdict())


def change(tx: Tx, council_id: str, input_id: str, **values: int | str) -> None:
    """Set some columns of an input; its steps are added apart."""
    tx.run(_changing(tuple(sorted(values))), council_id=council_id, id=input_id, **values)


def _changing(names: tuple[str, ...]) -> Stmt[tuple[()]]:
    """The statement that sets these columns, made once."""
    if names not in _CHANGES:
        if not _CHANGEABLE.issuperset(names):
            raise ValueError(f"not changeable: {names}")
        _CHANGES[names] = Stmt(update(_i).where(_MINE, _i.c.id == arg("id")).values({name: arg(name) for name in names}))
    return _CHANGES[names]


def add_step(tx: Tx, council_id: str, input_id: str, at: int, kind: str, **known: int | str) -> None:
    """Add one line to what happened."""
    empty: dict[str, int | str] = {
        "who_id": "", "for_id": "", "before": "", "after": "", "reason": "", "auto": 0, "raised": 0, "round": 1, "due": "", "said": "{}",
    }  # fmt: skip
    tx.add(ADD_STEP, council_id=council_id, input_id=input_id, at=at, kind=kind, **(empty | known))


def by_id(tx: Tx, council_id: str, input_id: str) -> InputRow | None:
    """One input of this council."""
    return tx.one(BY_ID, council_id=council_id, id=input_id)


def by_number(tx: Tx, council_id: str, number: str) -> list[InputRow]:
    """The inputs with a number: one in each body at most."""
    return tx.all(BY_NUMBER, council_id=council_id, number=number)


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[InputRow]:
    """The inputs to a meeting, in the order they came."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def of_item(tx: Tx, council_id: str, item_id: str) -> list[InputRow]:
    """The inputs to an agenda item, in the order they came."""
    return tx.all(OF_ITEM, council_id=council_id, item_id=item_id)


def of_giver(tx: Tx, council_id: str, person_id: str) -> list[InputRow]:
    """What a person has said, themselves or through a helper."""
    return tx.all(OF_GIVER, council_id=council_id, person_id=person_id)


def same(tx: Tx, council_id: str, person_id: str, item_id: str, text: str, since: int) -> InputRow | None:
    """These very words of a person about this item, given since an instant and still as they were."""
    return tx.one(SAME, council_id=council_id, person_id=person_id, item_id=item_id, text=text, since=since)


def of_responsible(tx: Tx, council_id: str, person_id: str) -> list[InputRow]:
    """What a person is to answer for."""
    return tx.all(OF_RESPONSIBLE, council_id=council_id, person_id=person_id)


def of_body(tx: Tx, council_id: str, body_id: str) -> list[InputRow]:
    """The register of a body."""
    return tx.all(OF_BODY, council_id=council_id, body_id=body_id)


def of_council(tx: Tx, council_id: str) -> list[InputRow]:
    """The whole register of a council."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def givers(tx: Tx, council_id: str, meeting_id: str) -> set[str]:
    """Who has given input to a meeting, withdrawn ones too."""
    return {str(row[0]) for row in tx.all(GIVERS, council_id=council_id, meeting_id=meeting_id)}


def merges(tx: Tx, council_id: str) -> Mapping[str, str]:
    """Which input was joined to which."""
    return {str(row[0]): str(row[1]) for row in tx.all(MERGED, council_id=council_id)}


def waiting(tx: Tx, council_id: str, first: str, last: str) -> list[Waiting]:
    """Inputs without an answer in the present round that are due between two dates, both included."""
    return tx.all(WAITING, council_id=council_id, first=first, last=last)


def overdue(tx: Tx, council_id: str, day: str) -> list[InputRow]:
    """Inputs without an answer whose due date is before a day, and that are not marked so yet."""
    return tx.all(OVERDUE, council_id=council_id, day=day)


def raised_open(tx: Tx, council_id: str) -> list[InputRow]:
    """Inputs that were raised again and have no answer since."""
    return tx.all(RAISED, council_id=council_id)


def move_due(tx: Tx, council_id: str, meeting_id: str, due: str) -> int:
    """The meeting has moved: the answers to its inputs are due on another date."""
    return tx.run(MOVE_DUE, council_id=council_id, meeting_id=meeting_id, due=due)


def steps(tx: Tx, council_id: str, input_id: str) -> list[StepRow]:
    """What happened to an input, in order."""
    return tx.all(STEPS, council_id=council_id, input_id=input_id)


def all_steps(tx: Tx, council_id: str) -> list[StepRow]:
    """What happened to every input of a council, in order."""
    return tx.all(ALL_STEPS, council_id=council_id)


def replace_text(tx: Tx, row: InputRow, new: str, at: int) -> None:
    """The giver's new words; the old ones are kept in the history."""
    tx.add(ADD_TEXT, council_id=row.council_id, input_id=row.id, at=at, text=row.text)
    change(tx, row.council_id, row.id, text=new)


def drop_text(tx: Tx, council_id: str, input_id: str) -> None:
    """The text goes, with all its earlier versions; the number stays."""
    change(tx, council_id, input_id, text="", text_kept=0)
    tx.run(DROP_OLD_TEXTS, council_id=council_id, input_id=input_id)
    drafts.drop_sources(tx, council_id, input_id)
    recordings.forget(tx, council_id, input_id)
    translations.forget(tx, council_id, input_id)


def old_texts(tx: Tx, council_id: str, input_id: str) -> list[OldText]:
    """Earlier versions of an input's text."""
    return tx.all(OLD_TEXTS, council_id=council_id, input_id=input_id)


def all_old_texts(tx: Tx, council_id: str) -> list[OldText]:
    """Earlier versions of all texts of a council."""
    return tx.all(ALL_OLD_TEXTS, council_id=council_id)
