"""The year's wheel: what comes up in which month, year after year."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import and_, delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class WheelEntry(SQLModel, table=True):
    """One matter of one month; `code` for the usual ones, else in the council's words."""

    __tablename__ = "wheel_entry"
    id: str = key()
    council_id: str = text(index=True)
    month: int = whole()
    code: str = text("")
    words: str = text("")


class EntryRow(NamedTuple):
    """The same as a row."""

    id: str
    council_id: str
    month: int
    code: str
    words: str


_w = table(WheelEntry)
_ROW = tuple(_w.c[name] for name in EntryRow._fields)
ADD = adding(WheelEntry, " ".join(EntryRow._fields))
ALL = Stmt(select(*_ROW).where(_w.c.council_id == arg("council_id")).order_by(_w.c.month, _w.c.id), EntryRow)
DROP = Stmt(delete(_w).where(and_(_w.c.council_id == arg("council_id"), _w.c.id == arg("id"))))


def add(tx: Tx, row: EntryRow) -> None:
    """It comes up every year from now on."""
    tx.add(ADD, **row._asdict())


def of_council(tx: Tx, council_id: str) -> list[EntryRow]:
    """The whole wheel, month by month."""
    return tx.all(ALL, council_id=council_id)


def drop(tx: Tx, council_id: str, entry_id: str) -> bool:
    """It does not come up any more."""
    return tx.run(DROP, council_id=council_id, id=entry_id) == 1
