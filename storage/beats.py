"""Signs of life: when each part of the bot last did its work."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text, whole


class Beat(SQLModel, table=True):
    """One part and the last time it was well; `trouble` is empty or a code."""

    __tablename__ = "beat"
    name: str = text(primary_key=True)
    at: int = whole()
    trouble: str = text("")


class BeatRow(NamedTuple):
    """One sign of life."""

    name: str
    at: int
    trouble: str


_b = table(Beat)
_ROW = (_b.c.name, _b.c.at, _b.c.trouble)
PUT = putting(Beat, "name at trouble", "name")
ALL = Stmt(select(*_ROW).order_by(_b.c.name), BeatRow)
ONE = Stmt(select(*_ROW).where(_b.c.name == arg("name")), BeatRow)


def beat(tx: Tx, name: str, at: int, trouble: str = "") -> None:
    """This part was well at this instant, or says what troubles it."""
    tx.add(PUT, name=name, at=at, trouble=trouble)


def every(tx: Tx) -> list[BeatRow]:
    """All signs of life, by name."""
    return tx.all(ALL)


def last(tx: Tx, name: str) -> int:
    """When a part was last well; 0 when it never was."""
    row = tx.one(ONE, name=name)
    return 0 if row is None else row.at
