"""Texts that were sent though something could be said more simply: how many findings, why, when."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text, whole


class TextCheck(SQLModel, table=True):
    """One text, by the code of all its words, that somebody wants to send as it is; `sent_at` 0 = not sent yet."""

    __tablename__ = "text_check"
    council_id: str = text(primary_key=True)
    digest: str = text(primary_key=True)
    who_id: str = text()
    deed: str = text()
    findings: int = whole()
    reason: str = text()
    at: int = whole()
    sent_at: int = whole(0)


class CheckRow(NamedTuple):
    """The same as a row."""

    council_id: str
    digest: str
    who_id: str
    deed: str
    findings: int
    reason: str
    at: int
    sent_at: int


_c = table(TextCheck)
_ROW = tuple(_c.c[name] for name in CheckRow._fields)
PUT = putting(TextCheck, " ".join(CheckRow._fields), "council_id digest")
OF = Stmt(select(*_ROW).where(_c.c.council_id == arg("council_id"), _c.c.digest == arg("digest")), CheckRow)
SENT = Stmt(
    update(_c).where(_c.c.council_id == arg("council_id"), _c.c.digest == arg("digest"), _c.c.sent_at == 0).values(sent_at=arg("at"))
)


def put(tx: Tx, row: CheckRow) -> None:
    """Somebody has said why a text is to be sent as it is."""
    tx.add(PUT, **row._asdict())


def of_text(tx: Tx, council_id: str, digest: str) -> CheckRow | None:
    """What was said about exactly these words."""
    return tx.one(OF, council_id=council_id, digest=digest)


def sent(tx: Tx, council_id: str, digest: str, at: int) -> bool:
    """It has gone; False when that was noted before."""
    return tx.run(SENT, council_id=council_id, digest=digest, at=at) == 1
