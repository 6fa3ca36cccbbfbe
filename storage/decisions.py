"""What a meeting decided, who does what by when, and what a minority wants noted."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, whole
from storage.types import text as words


class Decision(SQLModel, table=True):
    """A decision or advice of a meeting on an item; never changed, only followed by another one."""

    __tablename__ = "decision"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    meeting_id: str = words()
    item_id: str = words()
    text: str = words()
    responsible_id: str = words("")
    due: str = words("")
    at: int = whole()
    who_id: str = words()
    __table_args__ = (Index("ix_decision_meeting", "council_id", "meeting_id"),)


class ActionItem(SQLModel, table=True):
    """Something a person is to do by a date."""

    __tablename__ = "action_item"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    meeting_id: str = words()
    item_id: str = words()
    text: str = words()
    responsible_id: str = words()
    due: str = words()
    at: int = whole()
    who_id: str = words()
    done_at: int = whole(0)
    done_by: str = words("")
    evidence: str = words("")
    __table_args__ = (
        Index("ix_action_item_meeting", "council_id", "meeting_id"),
        Index("ix_action_item_responsible", "council_id", "responsible_id"),
    )


class Dissent(SQLModel, table=True):
    """What somebody wants in the minutes because they see it otherwise."""

    __tablename__ = "dissent"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    meeting_id: str = words()
    item_id: str = words()
    person_id: str = words()
    text: str = words()
    at: int = whole()
    __table_args__ = (Index("ix_dissent_meeting", "council_id", "meeting_id"),)


class ActionReply(SQLModel, table=True):
    """What the one who does it answered when asked; `answer` done, more_time or help."""

    __tablename__ = "action_reply"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    action_id: str = words()
    person_id: str = words()
    answer: str = words()
    day: str = words("")
    text: str = words("")
    at: int = whole()
    __table_args__ = (Index("ix_action_reply_action", "council_id", "action_id"),)


class DecisionRow(NamedTuple):
    """A decision."""

    id: str
    council_id: str
    meeting_id: str
    item_id: str
    text: str
    responsible_id: str
    due: str
    at: int
    who_id: str


class ActionRow(NamedTuple):
    """A task; `done_at` 0 while it is open."""

    id: str
    council_id: str
    meeting_id: str
    item_id: str
    text: str
    responsible_id: str
    due: str
    at: int
    who_id: str
    done_at: int
    done_by: str
    evidence: str


class DissentRow(NamedTuple):
    """A minority statement."""

    id: str
    council_id: str
    meeting_id: str
    item_id: str
    person_id: str
    text: str
    at: int


class ReplyRow(NamedTuple):
    """An answer about a task; `day` is when it will be done instead, `text` their own words."""

    id: str
    council_id: str
    action_id: str
    person_id: str
    answer: str
    day: str
    text: str
    at: int


_d, _a, _m, _r = table(Decision), table(ActionItem), table(Dissent), table(ActionReply)
_DECISION = tuple(_d.c[name] for name in DecisionRow._fields)
_ACTION = tuple(_a.c[name] for name in ActionRow._fields)
_DISSENT = tuple(_m.c[name] for name in DissentRow._fields)

ADD = adding(Decision, " ".join(DecisionRow._fields))
ADD_ACTION = adding(ActionItem, " ".join(ActionRow._fields))
ADD_DISSENT = adding(Dissent, " ".join(DissentRow._fields))
DECISIONS = Stmt(
    select(*_DECISION).where(_d.c.council_id == arg("council_id"), _d.c.meeting_id == arg("meeting_id")).order_by(_d.c.at, _d.c.id),
    DecisionRow,
)
ALL_DECISIONS = Stmt(select(*_DECISION).where(_d.c.council_id == arg("council_id")).order_by(_d.c.at, _d.c.id), DecisionRow)
ACTION = Stmt(select(*_ACTION).where(_a.c.council_id == arg("council_id"), _a.c.id == arg("id")), ActionRow)
ACTIONS = Stmt(
    select(*_ACTION).where(_a.c.council_id == arg("council_id"), _a.c.meeting_id == arg("meeting_id")).order_by(_a.c.at, _a.c.id),
    ActionRow,
)
OPEN = Stmt(select(*_ACTION).where(_a.c.council_id == arg("council_id"), _a.c.done_at == 0).order_by(_a.c.due, _a.c.at, _a.c.id), ActionRow)
DONE = Stmt(
    update(_a)
    .where(_a.c.council_id == arg("council_id"), _a.c.id == arg("id"), _a.c.done_at == 0)
    .values(done_at=arg("at"), done_by=arg("who_id"), evidence=arg("evidence"))
)
DISSENTS = Stmt(
    select(*_DISSENT).where(_m.c.council_id == arg("council_id"), _m.c.meeting_id == arg("meeting_id")).order_by(_m.c.at, _m.c.id),
    DissentRow,
)

_REPLY = tuple(_r.c[name] for name in ReplyRow._fields)
ADD_REPLY = adding(ActionReply, " ".join(ReplyRow._fields))
REPLIES = Stmt(
    select(*_REPLY).where(_r.c.council_id == arg("council_id"), _r.c.action_id == arg("action_id")).order_by(_r.c.at, _r.c.id), ReplyRow
)
BY_ID = Stmt(select(*_DECISION).where(_d.c.council_id == arg("council_id"), _d.c.id == arg("id")), DecisionRow)
DISSENT = Stmt(select(*_DISSENT).where(_m.c.council_id == arg("council_id"), _m.c.id == arg("id")), DissentRow)
ALL_ACTIONS = Stmt(select(*_ACTION).where(_a.c.council_id == arg("council_id")).order_by(_a.c.due, _a.c.at, _a.c.id), ActionRow)
DROP = Stmt(delete(_d).where(_d.c.council_id == arg("council_id"), _d.c.id == arg("id")))
DROP_ACTION = Stmt(delete(_a).where(_a.c.council_id == arg("council_id"), _a.c.id == arg("id"), _a.c.done_at == 0))
DROP_DISSENT = Stmt(delete(_m).where(_m.c.council_id == arg("council_id"), _m.c.id == arg("id")))


def add(tx: Tx, row: DecisionRow) -> None:
    """A decision was made."""
    tx.add(ADD, **row._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[DecisionRow]:
    """The decisions of a meeting, in the order they were made."""
    return tx.all(DECISIONS, council_id=council_id, meeting_id=meeting_id)


def of_council(tx: Tx, council_id: str) -> list[DecisionRow]:
    """All decisions of a council."""
    return tx.all(ALL_DECISIONS, council_id=council_id)


def add_action(tx: Tx, row: ActionRow) -> None:
    """Somebody has something to do."""
    tx.add(ADD_ACTION, **row._asdict())


def action(tx: Tx, council_id: str, action_id: str) -> ActionRow | None:
    """One task."""
    return tx.one(ACTION, council_id=council_id, id=action_id)


def actions(tx: Tx, council_id: str, meeting_id: str) -> list[ActionRow]:
    """The tasks of a meeting."""
    return tx.all(ACTIONS, council_id=council_id, meeting_id=meeting_id)


def open_actions(tx: Tx, council_id: str) -> list[ActionRow]:
    """What is not done yet in the whole council, by date."""
    return tx.all(OPEN, council_id=council_id)


def finish(tx: Tx, council_id: str, action_id: str, who_id: str, at: int, evidence: str) -> bool:
    """A task is done; false when it was done before."""
    return tx.run(DONE, council_id=council_id, id=action_id, who_id=who_id, at=at, evidence=evidence) > 0


def add_dissent(tx: Tx, row: DissentRow) -> None:
    """Somebody wants it noted that they see it otherwise."""
    tx.add(ADD_DISSENT, **row._asdict())


def dissents(tx: Tx, council_id: str, meeting_id: str) -> list[DissentRow]:
    """The minority statements of a meeting."""
    return tx.all(DISSENTS, council_id=council_id, meeting_id=meeting_id)


# --- taken back, answered ----------------------------------------------------------------------------------


def by_id(tx: Tx, council_id: str, decision_id: str) -> DecisionRow | None:
    """One decision."""
    return tx.one(BY_ID, council_id=council_id, id=decision_id)


def dissent(tx: Tx, council_id: str, dissent_id: str) -> DissentRow | None:
    """One minority statement."""
    return tx.one(DISSENT, council_id=council_id, id=dissent_id)


def drop(tx: Tx, council_id: str, decision_id: str) -> bool:
    """It was written down by mistake; false when it is gone already."""
    return tx.run(DROP, council_id=council_id, id=decision_id) > 0


def drop_action(tx: Tx, council_id: str, action_id: str) -> bool:
    """A task was written down by mistake; one that is done stays."""
    return tx.run(DROP_ACTION, council_id=council_id, id=action_id) > 0


def drop_dissent(tx: Tx, council_id: str, dissent_id: str) -> bool:
    """Whoever said it does not want it in the minutes after all."""
    return tx.run(DROP_DISSENT, council_id=council_id, id=dissent_id) > 0


def all_actions(tx: Tx, council_id: str) -> list[ActionRow]:
    """Every task of the council, done or not, by date."""
    return tx.all(ALL_ACTIONS, council_id=council_id)


def add_reply(tx: Tx, row: ReplyRow) -> None:
    """The one who does it has answered."""
    tx.add(ADD_REPLY, **row._asdict())


def replies(tx: Tx, council_id: str, action_id: str) -> list[ReplyRow]:
    """What was answered about a task, in order."""
    return tx.all(REPLIES, council_id=council_id, action_id=action_id)
