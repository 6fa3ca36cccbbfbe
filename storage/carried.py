"""What an agenda carries over: inputs without an answer in time, and inputs that are not finished, as they stood when it went out."""

from __future__ import annotations

from collections.abc import Mapping
from typing import NamedTuple

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, table
from storage.types import text, whole


class Carried(SQLModel, table=True):
    """One input on one list of one agenda; `list` is unanswered or outstanding."""

    __tablename__ = "carried"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    list: str = text(primary_key=True)
    input_id: str = text(primary_key=True)
    council_id: str = text(index=True)
    status: str = text()
    position: int = whole(0)


class CarriedRow(NamedTuple):
    """An input as it stood when the agenda went out."""

    list: str
    input_id: str
    status: str


_c = table(Carried)
ADD = adding_once(Carried, "meeting_id list input_id council_id status position", "meeting_id list input_id")
DROP = Stmt(delete(_c).where(_c.c.council_id == arg("council_id"), _c.c.meeting_id == arg("meeting_id")))
OF_MEETING = Stmt(
    select(_c.c.list, _c.c.input_id, _c.c.status)
    .where(_c.c.council_id == arg("council_id"), _c.c.meeting_id == arg("meeting_id"))
    .order_by(_c.c.list, _c.c.position),
    CarriedRow,
)


def put(tx: Tx, council_id: str, meeting_id: str, rows: Mapping[str, list[CarriedRow]]) -> None:
    """The lists of an agenda; publishing again writes them anew."""
    tx.run(DROP, council_id=council_id, meeting_id=meeting_id)
    for found in rows.values():
        tx.many(
            ADD,
            [{"council_id": council_id, "meeting_id": meeting_id, "position": place, **row._asdict()} for place, row in enumerate(found)],
        )


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[CarriedRow]:
    """Both lists of an agenda."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)
