"""How a meeting was felt: counters for each answer and a list of who has answered; never who answered what (rulings 9)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ClauseElement, Index, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import key, new_id, text, whole


class PulseCount(SQLModel, table=True):
    """How often a question got an answer after a meeting."""

    __tablename__ = "pulse_count"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    question: str = text(primary_key=True)
    answer: str = text(primary_key=True)
    council_id: str = text(index=True)
    n: int = whole(0)


class PulseDone(SQLModel, table=True):
    """A person has answered; `noted` 1 when the audit says so. No time: the order would tell too much."""

    __tablename__ = "pulse_done"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    noted: int = whole(0)


class PulseText(SQLModel, table=True):
    """What somebody wants done differently; nobody's name is kept with it, and its id says nothing of when."""

    __tablename__ = "pulse_text"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    words: str = text()
    __table_args__ = (Index("ix_pulse_text_meeting", "council_id", "meeting_id"),)


class CountRow(NamedTuple):
    """One counter."""

    meeting_id: str
    question: str
    answer: str
    n: int


_c, _d, _t = table(PulseCount), table(PulseDone), table(PulseText)


def _count(dialect: str) -> ClauseElement:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    names = ("meeting_id", "question", "answer", "council_id")
    rows = make(_c).values({name: arg(name) for name in names}).values(n=1)
    return rows.on_conflict_do_update(index_elements=["meeting_id", "question", "answer"], set_={"n": _c.c.n + 1})


COUNT = Stmt(_count)
DONE = adding_once(PulseDone, "meeting_id person_id council_id noted", "meeting_id person_id")
SAY = adding(PulseText, "id council_id meeting_id words")
COUNTS = Stmt(
    select(_c.c.meeting_id, _c.c.question, _c.c.answer, _c.c.n)
    .where(_c.c.council_id == arg("council_id"))
    .order_by(_c.c.meeting_id, _c.c.question, _c.c.answer),
    CountRow,
)
WHO = Stmt(
    select(_d.c.person_id).where(_d.c.council_id == arg("council_id"), _d.c.meeting_id == arg("meeting_id")).order_by(_d.c.person_id)
)
UNNOTED = Stmt(
    select(_d.c.person_id)
    .where(_d.c.council_id == arg("council_id"), _d.c.meeting_id == arg("meeting_id"), _d.c.noted == 0)
    .order_by(_d.c.person_id)
)
NOTED = Stmt(update(_d).where(_d.c.council_id == arg("council_id"), _d.c.meeting_id == arg("meeting_id"), _d.c.noted == 0).values(noted=1))
TEXTS = Stmt(
    select(_t.c.words).where(_t.c.council_id == arg("council_id"), _t.c.meeting_id == arg("meeting_id")).order_by(_t.c.id)
)


def answered(tx: Tx, council_id: str, meeting_id: str) -> set[str]:
    """Who has answered after a meeting."""
    return {str(row[0]) for row in tx.all(WHO, council_id=council_id, meeting_id=meeting_id)}


def add(tx: Tx, council_id: str, meeting_id: str, person_id: str, answers: dict[str, str], words: str) -> None:
    """Count the answers of somebody who has not answered yet."""
    tx.add(DONE, meeting_id=meeting_id, person_id=person_id, council_id=council_id, noted=0)
    for question, answer in answers.items():
        tx.add(COUNT, meeting_id=meeting_id, question=question, answer=answer, council_id=council_id)
    if words:
        tx.add(SAY, id=new_id(), council_id=council_id, meeting_id=meeting_id, words=words)


def counts(tx: Tx, council_id: str) -> list[CountRow]:
    """Every counter of a council."""
    return tx.all(COUNTS, council_id=council_id)


def texts(tx: Tx, council_id: str, meeting_id: str) -> list[str]:
    """What should be different next time, in no order that says anything."""
    return [str(row[0]) for row in tx.all(TEXTS, council_id=council_id, meeting_id=meeting_id)]


def take_unnoted(tx: Tx, council_id: str, meeting_id: str) -> list[str]:
    """Who has answered since the audit last said so; from now on it has."""
    found = [str(row[0]) for row in tx.all(UNNOTED, council_id=council_id, meeting_id=meeting_id)]
    tx.run(NOTED, council_id=council_id, meeting_id=meeting_id)
    return found
