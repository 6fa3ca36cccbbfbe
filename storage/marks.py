"""What is marked for the minutes while the meeting runs: which item is up, what was said on purpose, what was proposed."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, whole
from storage.types import text as words


class Mark(SQLModel, table=True):
    """One entry; `kind` item, info or proposal. What is taken back is gone: it was never meant for the minutes."""

    __tablename__ = "minutes_mark"
    id: str = key()
    council_id: str = words(foreign_key="council.id")
    meeting_id: str = words()
    item_id: str = words()
    kind: str = words()
    person_id: str = words("")
    text: str = words("")
    at: int = whole()
    who_id: str = words()
    __table_args__ = (Index("ix_minutes_mark_meeting", "council_id", "meeting_id"),)


class MarkRow(NamedTuple):
    """An entry; `person_id` is whose proposal it is, `who_id` who wrote it down."""

    id: str
    council_id: str
    meeting_id: str
    item_id: str
    kind: str
    person_id: str
    text: str
    at: int
    who_id: str


_m = table(Mark)
_ROW = tuple(_m.c[name] for name in MarkRow._fields)
_OF = _m.c.council_id == arg("council_id")
ADD = adding(Mark, " ".join(MarkRow._fields))
BY_ID = Stmt(select(*_ROW).where(_OF, _m.c.id == arg("id")), MarkRow)
OF_MEETING = Stmt(select(*_ROW).where(_OF, _m.c.meeting_id == arg("meeting_id")).order_by(_m.c.at, _m.c.id), MarkRow)
DROP = Stmt(delete(_m).where(_OF, _m.c.id == arg("id")))


def add(tx: Tx, row: MarkRow) -> None:
    """Something is marked for the minutes."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, mark_id: str) -> MarkRow | None:
    """One entry."""
    return tx.one(BY_ID, council_id=council_id, id=mark_id)


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[MarkRow]:
    """What was marked in a meeting, in order."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def drop(tx: Tx, council_id: str, mark_id: str) -> bool:
    """It was a mistake; false when it is gone already."""
    return tx.run(DROP, council_id=council_id, id=mark_id) > 0
