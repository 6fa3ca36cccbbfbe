"""Approved minutes as they were locked, and the numbered addenda that came later."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import text as words
from storage.types import whole


class MinutesLocked(SQLModel, table=True):
    """The minutes of a meeting at the moment they were approved; `sha256` is the hash of `body`. Never written again."""

    __tablename__ = "minutes_locked"
    council_id: str = words(primary_key=True, foreign_key="council.id")
    meeting_id: str = words(primary_key=True)
    sha256: str = words()
    body: str = words()
    at: int = whole()


class MinutesAddendum(SQLModel, table=True):
    """What was added after approval; `sha256` seals its words to what went before."""

    __tablename__ = "minutes_addendum"
    council_id: str = words(primary_key=True, foreign_key="council.id")
    meeting_id: str = words(primary_key=True)
    number: int = whole(primary_key=True)
    text: str = words()
    at: int = whole()
    who_id: str = words()
    sha256: str = words()


class LockedRow(NamedTuple):
    """Locked minutes."""

    council_id: str
    meeting_id: str
    sha256: str
    body: str
    at: int


class AddendumRow(NamedTuple):
    """One addendum."""

    council_id: str
    meeting_id: str
    number: int
    text: str
    at: int
    who_id: str
    sha256: str


_l, _a = table(MinutesLocked), table(MinutesAddendum)
LOCK = adding_once(MinutesLocked, " ".join(LockedRow._fields), "council_id meeting_id")
ADD = adding(MinutesAddendum, " ".join(AddendumRow._fields))
LOCKED = Stmt(
    select(*(_l.c[name] for name in LockedRow._fields)).where(_l.c.council_id == arg("council_id"), _l.c.meeting_id == arg("meeting_id")),
    LockedRow,
)
OF_MEETING = Stmt(
    select(*(_a.c[name] for name in AddendumRow._fields))
    .where(_a.c.council_id == arg("council_id"), _a.c.meeting_id == arg("meeting_id"))
    .order_by(_a.c.number),
    AddendumRow,
)


def lock(tx: Tx, row: LockedRow) -> None:
    """The minutes are locked as they are; the first time counts."""
    tx.run(LOCK, **row._asdict())


def locked(tx: Tx, council_id: str, meeting_id: str) -> LockedRow | None:
    """The minutes as they were approved; None while they are not."""
    return tx.one(LOCKED, council_id=council_id, meeting_id=meeting_id)


def add(tx: Tx, row: AddendumRow) -> None:
    """One more addendum."""
    tx.add(ADD, **row._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[AddendumRow]:
    """The addenda to the minutes of a meeting, in order."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)
