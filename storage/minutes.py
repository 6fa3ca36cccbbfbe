"""Minutes: draft, open for objections, approved."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, whole
from storage.types import text as words


class Minutes(SQLModel, table=True):
    """The minutes of a meeting; `state` draft or approved. `version` counts the drafts that were sent."""

    __tablename__ = "minutes"
    council_id: str = words(primary_key=True, foreign_key="council.id")
    meeting_id: str = words(primary_key=True)
    state: str = words("draft")
    version: int = whole(1)
    drafted_at: int = whole()
    drafted_by: str = words()
    objections_close: str = words("")
    approved_at: int = whole(0)
    approved_by: str = words("")


class Objection(SQLModel, table=True):
    """What somebody says is wrong in the draft."""

    __tablename__ = "minutes_objection"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    meeting_id: str = words()
    item_id: str = words("")
    person_id: str = words()
    text: str = words()
    at: int = whole()
    late: int = whole(0)
    __table_args__ = (Index("ix_minutes_objection_meeting", "council_id", "meeting_id"),)


class MinutesRow(NamedTuple):
    """Where the minutes of a meeting stand."""

    council_id: str
    meeting_id: str
    state: str
    version: int
    drafted_at: int
    drafted_by: str
    objections_close: str
    approved_at: int
    approved_by: str


class ObjectionRow(NamedTuple):
    """An objection to a draft; `item_id` empty when it is about the whole."""

    id: str
    council_id: str
    meeting_id: str
    item_id: str
    person_id: str
    text: str
    at: int
    late: int


_m, _o = table(Minutes), table(Objection)
_MINUTES = tuple(_m.c[name] for name in MinutesRow._fields)
_OBJECTION = tuple(_o.c[name] for name in ObjectionRow._fields)

PUT = putting(Minutes, " ".join(MinutesRow._fields), "council_id meeting_id")
ADD_OBJECTION = adding(Objection, " ".join(ObjectionRow._fields))
OF_MEETING = Stmt(select(*_MINUTES).where(_m.c.council_id == arg("council_id"), _m.c.meeting_id == arg("meeting_id")), MinutesRow)
OF_COUNCIL = Stmt(select(*_MINUTES).where(_m.c.council_id == arg("council_id")).order_by(_m.c.drafted_at), MinutesRow)
APPROVE = Stmt(
    update(_m)
    .where(_m.c.council_id == arg("council_id"), _m.c.meeting_id == arg("meeting_id"), _m.c.state == "draft")
    .values(state="approved", approved_at=arg("at"), approved_by=arg("who_id"))
)
OBJECTIONS = Stmt(
    select(*_OBJECTION).where(_o.c.council_id == arg("council_id"), _o.c.meeting_id == arg("meeting_id")).order_by(_o.c.at, _o.c.id),
    ObjectionRow,
)


def put(tx: Tx, row: MinutesRow) -> None:
    """A draft is out, or a new one in its place."""
    tx.add(PUT, **row._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> MinutesRow | None:
    """Where the minutes of a meeting stand; None when there is no draft yet."""
    return tx.one(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def of_council(tx: Tx, council_id: str) -> list[MinutesRow]:
    """All minutes of a council."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def approve(tx: Tx, council_id: str, meeting_id: str, who_id: str, at: int) -> bool:
    """The minutes are approved and locked; false when they were no draft."""
    return tx.run(APPROVE, council_id=council_id, meeting_id=meeting_id, who_id=who_id, at=at) > 0


def add_objection(tx: Tx, row: ObjectionRow) -> None:
    """Somebody says what is wrong."""
    tx.add(ADD_OBJECTION, **row._asdict())


def objections(tx: Tx, council_id: str, meeting_id: str) -> list[ObjectionRow]:
    """What was said against the draft, in order."""
    return tx.all(OBJECTIONS, council_id=council_id, meeting_id=meeting_id)
