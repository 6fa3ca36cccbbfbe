"""What came of working together, as each side sees it: the same questions to the members and to the service."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text, whole

PARTS = ("activity", "suggested", "changed", "unchanged", "learned")


class Impact(SQLModel, table=True):
    """One side's answers about a meeting. `side` members or service."""

    __tablename__ = "impact"
    council_id: str = text(primary_key=True, foreign_key="council.id")
    meeting_id: str = text(primary_key=True)
    side: str = text(primary_key=True)
    who_id: str = text()
    at: int = whole()
    activity: str = text("")
    suggested: str = text("")
    changed: str = text("")
    unchanged: str = text("")
    learned: str = text("")


class ImpactRow(NamedTuple):
    """One side's answers."""

    council_id: str
    meeting_id: str
    side: str
    who_id: str
    at: int
    activity: str
    suggested: str
    changed: str
    unchanged: str
    learned: str


_i = table(Impact)
_ROW = tuple(_i.c[name] for name in ImpactRow._fields)
PUT = putting(Impact, " ".join(ImpactRow._fields), "council_id meeting_id side")
OF_MEETING = Stmt(
    select(*_ROW).where(_i.c.council_id == arg("council_id"), _i.c.meeting_id == arg("meeting_id")).order_by(_i.c.side), ImpactRow
)
OF_COUNCIL = Stmt(select(*_ROW).where(_i.c.council_id == arg("council_id")).order_by(_i.c.at, _i.c.side), ImpactRow)


def put(tx: Tx, row: ImpactRow) -> None:
    """This is how a side sees it; a newer answer takes the place of the older one."""
    tx.add(PUT, **row._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> dict[str, ImpactRow]:
    """How each side sees a meeting."""
    return {row.side: row for row in tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)}


def of_council(tx: Tx, council_id: str) -> list[ImpactRow]:
    """The whole log."""
    return tx.all(OF_COUNCIL, council_id=council_id)
