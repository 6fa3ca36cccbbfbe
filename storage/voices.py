"""Readings aloud that are kept: what a machine said is kept a while and made again, what a person read in stays."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select
from sqlmodel import SQLModel

from storage import files
from storage.engine import Stmt, Tx, arg, putting, table
from storage.files import UseRow
from storage.types import text, whole

USE = "voice"


class Voiced(SQLModel, table=True):
    """One voice note. `about` is what is read: the name of a text (machine), or a paper or agenda (`by` is who read it in)."""

    __tablename__ = "voiced"
    council_id: str = text(foreign_key="council.id", primary_key=True)
    about: str = text(primary_key=True)
    sha256: str = text()
    seconds: int = whole()
    wave: str = text("")
    lang: str = text()
    by: str = text("")
    at: int = whole()
    __table_args__ = (Index("ix_voiced_old", "council_id", "at"),)


class VoicedRow(NamedTuple):
    """A voice note as it is kept; `wave` is how loud it is along the way, numbers with blanks between."""

    council_id: str
    about: str
    sha256: str
    seconds: int
    wave: str
    lang: str
    by: str
    at: int


_v = table(Voiced)
_ROW = tuple(_v.c[name] for name in VoicedRow._fields)
PUT = putting(Voiced, " ".join(VoicedRow._fields), "council_id about")
ONE = Stmt(select(*_ROW).where(_v.c.council_id == arg("council_id"), _v.c.about == arg("about")), VoicedRow)
OLD = Stmt(
    select(*_ROW).where(_v.c.council_id == arg("council_id"), _v.c.at < arg("before"), _v.c.by == "").order_by(_v.c.at), VoicedRow
)
DROP = Stmt(delete(_v).where(_v.c.council_id == arg("council_id"), _v.c.about == arg("about")))


def put(tx: Tx, row: VoicedRow, name: str, mime: str, size: int) -> None:
    """Keep a voice note and its file; one that was there before goes."""
    drop(tx, row.council_id, row.about)
    tx.add(PUT, **row._asdict())
    files.use(tx, UseRow(row.council_id, row.sha256, USE, row.about, name, mime, size, row.at))


def one(tx: Tx, council_id: str, about: str) -> VoicedRow | None:
    """The voice note of a text, a paper or an agenda."""
    return tx.one(ONE, council_id=council_id, about=about)


def drop(tx: Tx, council_id: str, about: str, kept: object = None) -> bool:
    """It is kept no longer (nor are its bytes in `kept`); was there one?"""
    row = one(tx, council_id, about)
    if row is None:
        return False
    files.leave(tx, council_id, USE, about, row.sha256)
    tx.run(DROP, council_id=council_id, about=about)
    files.erase(tx, kept, row.sha256)
    return True


def forget(tx: Tx, council_id: str, before: int, kept: object) -> int:
    """What a machine read before an instant goes; it is made again when somebody asks. How many."""
    rows = tx.all(OLD, council_id=council_id, before=before)
    for row in rows:
        drop(tx, council_id, row.about, kept)
    return len(rows)
