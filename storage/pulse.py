"""How a meeting or a year was felt: counters for each answer and a list of who has answered; never who answered what (rulings 9).

What people may read stands in `shown`: it follows `n` in steps, so that nobody can watch one answer arrive.
"""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ClauseElement, Index, and_, func, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import key, new_id, text, whole


class PulseCount(SQLModel, table=True):
    """How often a question got an answer; `subject` is a meeting, or "<council>:<year>" for the yearly questions."""

    __tablename__ = "pulse_count"
    subject: str = text(primary_key=True)
    question: str = text(primary_key=True)
    answer: str = text(primary_key=True)
    council_id: str = text(index=True)
    n: int = whole(0)
    shown: int = whole(0)


class PulseDone(SQLModel, table=True):
    """A person has answered; `noted` 1 when the audit says so, `shown` 1 when it counts in what is shown. No time: the order would tell."""

    __tablename__ = "pulse_done"
    subject: str = text(primary_key=True)
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    noted: int = whole(0)
    shown: int = whole(0)


class PulseText(SQLModel, table=True):
    """What somebody wants done differently; nobody's name is kept with it, and its id says nothing of when."""

    __tablename__ = "pulse_text"
    id: str = key()
    council_id: str = text()
    subject: str = text()
    words: str = text()
    shown: int = whole(0)
    __table_args__ = (Index("ix_pulse_text_subject", "council_id", "subject"),)


class CountRow(NamedTuple):
    """One counter, and how much of it is shown."""

    subject: str
    question: str
    answer: str
    n: int
    shown: int


_c, _d, _t = table(PulseCount), table(PulseDone), table(PulseText)


def _count(dialect: str) -> ClauseElement:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    names = ("subject", "question", "answer", "council_id")
    rows = make(_c).values({name: arg(name) for name in names}).values(n=1, shown=0)
    return rows.on_conflict_do_update(index_elements=["subject", "question", "answer"], set_={"n": _c.c.n + 1})


COUNT = Stmt(_count)
DONE = adding_once(PulseDone, "subject person_id council_id noted shown", "subject person_id")
SAY = adding(PulseText, "id council_id subject words shown")
COUNTS = Stmt(
    select(*(_c.c[name] for name in CountRow._fields))
    .where(_c.c.council_id == arg("council_id"))
    .order_by(_c.c.subject, _c.c.question, _c.c.answer),
    CountRow,
)
_DONE = and_(_d.c.council_id == arg("council_id"), _d.c.subject == arg("subject"))
_TEXT = and_(_t.c.council_id == arg("council_id"), _t.c.subject == arg("subject"))
WHO = Stmt(select(_d.c.person_id).where(_DONE).order_by(_d.c.person_id))
WAITS = Stmt(select(func.count()).select_from(_d).where(_DONE, _d.c.shown == 0))
UNNOTED = Stmt(select(_d.c.person_id).where(_DONE, _d.c.noted == 0).order_by(_d.c.person_id))
NOTED = Stmt(update(_d).where(_DONE, _d.c.noted == 0).values(noted=1))
TEXTS = Stmt(select(_t.c.words).where(_TEXT, _t.c.shown == 1).order_by(_t.c.id))
SHOW_COUNTS = Stmt(update(_c).where(_c.c.council_id == arg("council_id"), _c.c.subject == arg("subject")).values(shown=_c.c.n))
SHOW_DONE = Stmt(update(_d).where(_DONE).values(shown=1))
SHOW_TEXTS = Stmt(update(_t).where(_TEXT).values(shown=1))


def answered(tx: Tx, council_id: str, subject: str) -> set[str]:
    """Who has answered."""
    return {str(row[0]) for row in tx.all(WHO, council_id=council_id, subject=subject)}


def add(tx: Tx, council_id: str, subject: str, person_id: str, answers: dict[str, str], words: str = "") -> None:
    """Count the answers of somebody who has not answered yet."""
    tx.add(DONE, subject=subject, person_id=person_id, council_id=council_id, noted=0, shown=0)
    for question, answer in answers.items():
        tx.add(COUNT, subject=subject, question=question, answer=answer, council_id=council_id)
    if words:
        tx.add(SAY, id=new_id(), council_id=council_id, subject=subject, words=words, shown=0)


def counts(tx: Tx, council_id: str) -> list[CountRow]:
    """Every counter of a council."""
    return tx.all(COUNTS, council_id=council_id)


def waits(tx: Tx, council_id: str, subject: str) -> int:
    """How many have answered since figures were shown last."""
    return int(tx.value(WAITS, council_id=council_id, subject=subject))


def show(tx: Tx, council_id: str, subject: str) -> None:
    """From now on all that has been answered so far may be read."""
    for statement in (SHOW_COUNTS, SHOW_DONE, SHOW_TEXTS):
        tx.run(statement, council_id=council_id, subject=subject)


def texts(tx: Tx, council_id: str, subject: str) -> list[str]:
    """What should be different next time, in no order that says anything."""
    return [str(row[0]) for row in tx.all(TEXTS, council_id=council_id, subject=subject)]


def take_unnoted(tx: Tx, council_id: str, subject: str) -> list[str]:
    """Who has answered since the audit last said so; from now on it has."""
    found = [str(row[0]) for row in tx.all(UNNOTED, council_id=council_id, subject=subject)]
    tx.run(NOTED, council_id=council_id, subject=subject)
    return found
