"""Hearings: what others ask the council to answer by a day of theirs, and the joint answer."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import and_, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class Hearing(SQLModel, table=True):
    """One hearing; `state` open, drafted, sent. `item_id` is the agenda item where it is talked about."""

    __tablename__ = "hearing"
    id: str = key()
    council_id: str = text(index=True)
    body_id: str = text(foreign_key="body.id")
    title: str = text()
    sender: str = text("")
    about: str = text("")
    due_day: str = text()
    meeting_id: str = text("")
    item_id: str = text("")
    draft: str = text("")
    drafted_at: int = whole(0)
    state: str = text("open")
    sent_at: int = whole(0)
    at: int = whole()


class HearingRow(NamedTuple):
    """The same as a row."""

    id: str
    council_id: str
    body_id: str
    title: str
    sender: str
    about: str
    due_day: str
    meeting_id: str
    item_id: str
    draft: str
    drafted_at: int
    state: str
    sent_at: int
    at: int


_h = table(Hearing)
_ROW = tuple(_h.c[name] for name in HearingRow._fields)
_ONE = and_(_h.c.council_id == arg("council_id"), _h.c.id == arg("id"))
ADD = adding(Hearing, " ".join(HearingRow._fields))
BY_ID = Stmt(select(*_ROW).where(_ONE), HearingRow)
OPEN = Stmt(
    select(*_ROW).where(_h.c.council_id == arg("council_id"), _h.c.state != "sent").order_by(_h.c.due_day, _h.c.id), HearingRow
)
SET_ITEM = Stmt(update(_h).where(_ONE).values(meeting_id=arg("meeting_id"), item_id=arg("item_id")))
SET_DRAFT = Stmt(update(_h).where(_ONE).values(draft=arg("draft"), drafted_at=arg("at"), state="drafted"))
SEND = Stmt(update(_h).where(_ONE, _h.c.state != "sent").values(state="sent", sent_at=arg("at")))


def add(tx: Tx, row: HearingRow) -> None:
    """Somebody asks the council."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, hearing_id: str) -> HearingRow | None:
    """One hearing of this council."""
    return tx.one(BY_ID, council_id=council_id, id=hearing_id)


def open_ones(tx: Tx, council_id: str) -> list[HearingRow]:
    """What is not answered yet, the most urgent first."""
    return tx.all(OPEN, council_id=council_id)


def set_item(tx: Tx, row: HearingRow, meeting_id: str, item_id: str) -> None:
    """It is talked about at a meeting."""
    tx.run(SET_ITEM, council_id=row.council_id, id=row.id, meeting_id=meeting_id, item_id=item_id)


def set_draft(tx: Tx, row: HearingRow, draft: str, at: int) -> None:
    """The answer as it is proposed now."""
    tx.run(SET_DRAFT, council_id=row.council_id, id=row.id, draft=draft, at=at)


def send(tx: Tx, row: HearingRow, at: int) -> bool:
    """The answer is sent; False when it was before."""
    return tx.run(SEND, council_id=row.council_id, id=row.id, at=at) == 1
