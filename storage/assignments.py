"""Assignments besides meetings: recruiting, teaching, testing; who does them, when, and whether they are paid."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, and_, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class Assignment(SQLModel, table=True):
    """One assignment; `state` asked, accepted, declined, done."""

    __tablename__ = "assignment"
    id: str = key()
    council_id: str = text()
    body_id: str = text(foreign_key="body.id")
    person_id: str = text(foreign_key="person.id")
    title: str = text()
    day: str = text()
    minutes: int = whole()
    paid: int = whole(0)
    state: str = text("asked")
    made_by: str = text("")
    at: int = whole()
    done_at: int = whole(0)
    __table_args__ = (Index("ix_assignment_person", "council_id", "person_id", "day"),)


class AssignmentRow(NamedTuple):
    """The same as a row."""

    id: str
    council_id: str
    body_id: str
    person_id: str
    title: str
    day: str
    minutes: int
    paid: int
    state: str
    made_by: str
    at: int
    done_at: int


_a = table(Assignment)
_ROW = tuple(_a.c[name] for name in AssignmentRow._fields)
_OF = _a.c.council_id == arg("council_id")
ADD = adding(Assignment, " ".join(AssignmentRow._fields))
BY_ID = Stmt(select(*_ROW).where(_OF, _a.c.id == arg("id")), AssignmentRow)
OF_COUNCIL = Stmt(select(*_ROW).where(_OF).order_by(_a.c.day, _a.c.id), AssignmentRow)
OF_PERSON = Stmt(select(*_ROW).where(_OF, _a.c.person_id == arg("person_id")).order_by(_a.c.day, _a.c.id), AssignmentRow)
SET_STATE = Stmt(
    update(_a).where(and_(_OF, _a.c.id == arg("id"))).values(state=arg("state"), minutes=arg("minutes"), done_at=arg("done_at"))
)


def add(tx: Tx, row: AssignmentRow) -> None:
    """Somebody is asked."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, assignment_id: str) -> AssignmentRow | None:
    """One assignment of this council."""
    return tx.one(BY_ID, council_id=council_id, id=assignment_id)


def of_council(tx: Tx, council_id: str) -> list[AssignmentRow]:
    """Every assignment, in the order of the days."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def of_person(tx: Tx, council_id: str, person_id: str) -> list[AssignmentRow]:
    """What a person was asked to do."""
    return tx.all(OF_PERSON, council_id=council_id, person_id=person_id)


def change(tx: Tx, row: AssignmentRow) -> None:
    """Accepted, declined or done."""
    tx.run(SET_STATE, council_id=row.council_id, id=row.id, state=row.state, minutes=row.minutes, done_at=row.done_at)
