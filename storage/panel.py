"""Test readers, and the texts they read before others get them: what they were sent, whether they understood, where not."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, text, whole


class PanelReader(SQLModel, table=True):
    """A member who reads texts before they go out; `minutes` is what each reading counts as."""

    __tablename__ = "test_reader"
    council_id: str = text(primary_key=True)
    person_id: str = text(primary_key=True, foreign_key="person.id")
    minutes: int = whole()
    at: int = whole()


class Reading(SQLModel, table=True):
    """One text at one test reader; `state` asked, understood, unclear, declined. `given` is JSON of what waits to be sent."""

    __tablename__ = "reading"
    id: str = key()
    council_id: str = text()
    person_id: str = text(foreign_key="person.id")
    asked_by: str = text()
    deed: str = text()
    given: str = text()
    digest: str = text()
    assignment_id: str = text()
    at: int = whole()
    state: str = text("asked")
    words: str = text("")
    answered_at: int = whole(0)
    __table_args__ = (Index("ix_reading_digest", "council_id", "digest"),)


class ReaderRow(NamedTuple):
    """A test reader."""

    council_id: str
    person_id: str
    minutes: int
    at: int


class ReadingRow(NamedTuple):
    """One text at one test reader."""

    id: str
    council_id: str
    person_id: str
    asked_by: str
    deed: str
    given: str
    digest: str
    assignment_id: str
    at: int
    state: str
    words: str
    answered_at: int


_t = table(PanelReader)
_r = table(Reading)
_READER = tuple(_t.c[name] for name in ReaderRow._fields)
_READING = tuple(_r.c[name] for name in ReadingRow._fields)
PUT = putting(PanelReader, " ".join(ReaderRow._fields), "council_id person_id")
DROP = Stmt(delete(_t).where(_t.c.council_id == arg("council_id"), _t.c.person_id == arg("person_id")))
READERS = Stmt(select(*_READER).where(_t.c.council_id == arg("council_id")).order_by(_t.c.at, _t.c.person_id), ReaderRow)
ADD = adding(Reading, " ".join(ReadingRow._fields))
BY_ID = Stmt(select(*_READING).where(_r.c.council_id == arg("council_id"), _r.c.id == arg("id")), ReadingRow)
OF_TEXT = Stmt(
    select(*_READING).where(_r.c.council_id == arg("council_id"), _r.c.digest == arg("digest")).order_by(_r.c.at, _r.c.id), ReadingRow
)
OF_PERSON = Stmt(
    select(*_READING).where(_r.c.council_id == arg("council_id"), _r.c.person_id == arg("person_id")).order_by(_r.c.at, _r.c.id), ReadingRow
)
ANSWER = Stmt(
    update(_r)
    .where(_r.c.council_id == arg("council_id"), _r.c.id == arg("id"), _r.c.state == "asked")
    .values(state=arg("state"), words=arg("words"), answered_at=arg("at"))
)
FORGET = Stmt(update(_r).where(_r.c.council_id == arg("council_id"), _r.c.person_id == arg("person_id")).values(words=""))


def name(tx: Tx, row: ReaderRow) -> None:
    """This member reads texts before they go out."""
    tx.add(PUT, **row._asdict())


def drop(tx: Tx, council_id: str, person_id: str) -> bool:
    """Not any more; False when they did not."""
    return tx.run(DROP, council_id=council_id, person_id=person_id) > 0


def readers(tx: Tx, council_id: str) -> list[ReaderRow]:
    """Everybody who does."""
    return tx.all(READERS, council_id=council_id)


def add(tx: Tx, row: ReadingRow) -> None:
    """A text is sent to a test reader."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, reading_id: str) -> ReadingRow | None:
    """One reading of this council."""
    return tx.one(BY_ID, council_id=council_id, id=reading_id)


def of_text(tx: Tx, council_id: str, digest: str) -> list[ReadingRow]:
    """Who has read exactly these words."""
    return tx.all(OF_TEXT, council_id=council_id, digest=digest)


def of_person(tx: Tx, council_id: str, person_id: str) -> list[ReadingRow]:
    """What a person was asked to read."""
    return tx.all(OF_PERSON, council_id=council_id, person_id=person_id)


def answer(tx: Tx, council_id: str, reading_id: str, state: str, words: str, at: int) -> bool:
    """The test reader has said how it was; False when they had said so before."""
    return tx.run(ANSWER, council_id=council_id, id=reading_id, state=state, words=words, at=at) == 1


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """A person is forgotten: no test reader any more, and their own words go."""
    tx.run(DROP, council_id=council_id, person_id=person_id)
    tx.run(FORGET, council_id=council_id, person_id=person_id)
