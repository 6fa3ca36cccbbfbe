"""Who reads an officer's messages while the officer is away."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import and_, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class Cover(SQLModel, table=True):
    """From a day to a day, both included; `ended` 1 when the officer came back before that."""

    __tablename__ = "cover"
    id: str = key()
    council_id: str = text(index=True)
    officer_id: str = text(foreign_key="person.id")
    stand_in_id: str = text(foreign_key="person.id")
    from_day: str = text()
    to_day: str = text()
    ended: int = whole(0)


class CoverRow(NamedTuple):
    """One absence."""

    id: str
    council_id: str
    officer_id: str
    stand_in_id: str
    from_day: str
    to_day: str
    ended: int


_c = table(Cover)
_ROW = tuple(_c.c[name] for name in CoverRow._fields)
_OF = and_(_c.c.council_id == arg("council_id"), _c.c.ended == 0)
ADD = adding(Cover, " ".join(CoverRow._fields))
BY_ID = Stmt(select(*_ROW).where(_c.c.council_id == arg("council_id"), _c.c.id == arg("id")), CoverRow)
COMING = Stmt(select(*_ROW).where(_OF, _c.c.to_day >= arg("day")).order_by(_c.c.from_day, _c.c.id), CoverRow, keep="cover")
END = Stmt(update(_c).where(_OF, _c.c.officer_id == arg("officer_id")).values(ended=1))


def add(tx: Tx, row: CoverRow) -> None:
    """Somebody will be away."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, cover_id: str) -> CoverRow | None:
    """One absence."""
    return tx.one(BY_ID, council_id=council_id, id=cover_id)


def coming(tx: Tx, council_id: str, day: str) -> list[CoverRow]:
    """Absences that are not over on a local day."""
    return tx.all(COMING, council_id=council_id, day=day)


def active(tx: Tx, council_id: str, day: str) -> dict[str, str]:
    """Who is away on a local day, and who reads for them."""
    return {row.officer_id: row.stand_in_id for row in coming(tx, council_id, day) if row.from_day <= day}


def end(tx: Tx, council_id: str, officer_id: str) -> bool:
    """The officer is back; False when they were not away."""
    return tx.run(END, council_id=council_id, officer_id=officer_id) > 0
