"""Orders of papers in print, and when they were put in the post."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import UniqueConstraint, and_, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import key, text, whole


class PrintOrder(SQLModel, table=True):
    """One person wants the papers of one meeting on paper."""

    __tablename__ = "print_order"
    id: str = key()
    council_id: str = text(index=True)
    meeting_id: str = text(foreign_key="meeting.id")
    person_id: str = text(foreign_key="person.id")
    format: str = text("standard")
    copies: int = whole(1)
    ordered_by: str = text("")
    ordered_at: int = whole()
    posted_at: int = whole(0)
    posted_day: str = text("")
    __table_args__ = (UniqueConstraint("meeting_id", "person_id", "format"),)


class PrintRow(NamedTuple):
    """An order; `format` standard, large_print, easy_read; `posted_day` "" = not posted yet."""

    id: str
    council_id: str
    meeting_id: str
    person_id: str
    format: str
    copies: int
    ordered_by: str
    ordered_at: int
    posted_at: int
    posted_day: str


_o = table(PrintOrder)
_ORDER = tuple(_o.c[name] for name in PrintRow._fields)
_OF = and_(_o.c.council_id == arg("council_id"), _o.c.meeting_id == arg("meeting_id"))

PUT = putting(PrintOrder, " ".join(PrintRow._fields), "meeting_id person_id format")
OF_MEETING = Stmt(select(*_ORDER).where(_OF).order_by(_o.c.ordered_at, _o.c.person_id), PrintRow)
OF_COUNCIL = Stmt(select(*_ORDER).where(_o.c.council_id == arg("council_id")).order_by(_o.c.ordered_at, _o.c.person_id), PrintRow)
POST = Stmt(
    update(_o)
    .where(_OF, _o.c.person_id == arg("person_id"), _o.c.posted_at == 0)
    .values(posted_at=arg("at"), posted_day=arg("day"))
)


def put(tx: Tx, order: PrintRow) -> None:
    """An order; a new one for the same person and form replaces the old."""
    tx.run(PUT, **order._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[PrintRow]:
    """The orders for a meeting, in the order they came."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def of_council(tx: Tx, council_id: str) -> list[PrintRow]:
    """Every order of a council, for figures."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def post(tx: Tx, council_id: str, meeting_id: str, person_id: str, *, at: int, day: str) -> int:
    """What a person ordered is in the post; how many orders."""
    return tx.run(POST, council_id=council_id, meeting_id=meeting_id, person_id=person_id, at=at, day=day)
