"""What was not understood: which message about what, by whom, and the simpler words that were found for it."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, new_id, text, whole


class Unclear(SQLModel, table=True):
    """One "I did not understand". `title` is what a message to all was called; `answered_at` 0 = nobody has said it simpler yet."""

    __tablename__ = "unclear"
    id: str = key()
    council_id: str = text()
    person_id: str = text(foreign_key="person.id")
    kind: str = text("")
    subject: str = text("")
    title: str = text("")
    at: int = whole()
    answered_at: int = whole(0)
    simpler: str = text("")
    __table_args__ = (Index("ix_unclear_council", "council_id", "answered_at", "at"),)


class UnclearRow(NamedTuple):
    """The same as a row."""

    id: str
    council_id: str
    person_id: str
    kind: str
    subject: str
    title: str
    at: int
    answered_at: int
    simpler: str


_u = table(Unclear)
_ROW = tuple(_u.c[name] for name in UnclearRow._fields)
_SAME = (_u.c.council_id == arg("council_id"), _u.c.kind == arg("kind"), _u.c.subject == arg("subject"))
ADD = adding(Unclear, " ".join(UnclearRow._fields))
WAITING = Stmt(select(*_ROW).where(_u.c.council_id == arg("council_id"), _u.c.answered_at == 0).order_by(_u.c.at, _u.c.id), UnclearRow)
SAID = Stmt(select(_u.c.simpler).where(*_SAME, _u.c.simpler != "").order_by(_u.c.answered_at.desc()).limit(1))
ANSWER = Stmt(update(_u).where(*_SAME, _u.c.answered_at == 0).values(answered_at=arg("at"), simpler=arg("simpler")))
FORGET = Stmt(delete(_u).where(_u.c.council_id == arg("council_id"), _u.c.person_id == arg("person_id")))


def add(tx: Tx, council_id: str, person_id: str, kind: str, subject: str, title: str, at: int) -> None:
    """Somebody did not understand a message."""
    row = UnclearRow(new_id(), council_id, person_id, kind, subject, title, at, 0, "")
    tx.add(ADD, **row._asdict())


def waiting(tx: Tx, council_id: str) -> list[UnclearRow]:
    """What nobody has said more simply yet, oldest first."""
    return tx.all(WAITING, council_id=council_id)


def simpler(tx: Tx, council_id: str, kind: str, subject: str) -> str:
    """The newest simpler words for it; empty when there are none."""
    return str(tx.value(SAID, council_id=council_id, kind=kind, subject=subject) or "")


def answer(tx: Tx, council_id: str, kind: str, subject: str, words: str, at: int) -> None:
    """It has been said more simply; without words: by telephone or in person."""
    tx.run(ANSWER, council_id=council_id, kind=kind, subject=subject, simpler=words, at=at)


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """A person is forgotten: nothing says what they did not understand."""
    tx.run(FORGET, council_id=council_id, person_id=person_id)
