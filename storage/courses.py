"""How far each person has come in which course. It is theirs alone: no list of it is made for anybody else."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text, whole


class CourseStep(SQLModel, table=True):
    """Where a person is in a course; `done` 1 = they have been through it."""

    __tablename__ = "course_step"
    person_id: str = text(primary_key=True, foreign_key="person.id")
    course: str = text(primary_key=True)
    council_id: str = text(foreign_key="council.id")
    step: int = whole(0)
    at: int = whole()
    done: int = whole(0)


class ProgressRow(NamedTuple):
    """How far somebody has come."""

    course: str
    step: int
    at: int
    done: int


_c = table(CourseStep)
_OF = (_c.c.council_id == arg("council_id"), _c.c.person_id == arg("person_id"))
PUT = putting(CourseStep, "person_id course council_id step at done", "person_id course")
OF = Stmt(select(*(_c.c[name] for name in ProgressRow._fields)).where(*_OF).order_by(_c.c.course), ProgressRow)
DROP = Stmt(delete(_c).where(*_OF, _c.c.course == arg("course")))
FORGET = Stmt(delete(_c).where(*_OF))
MOVE = Stmt(update(_c).where(_c.c.council_id == arg("council_id"), _c.c.person_id == arg("old")).values(person_id=arg("new")))


def of_person(tx: Tx, council_id: str, person_id: str) -> dict[str, ProgressRow]:
    """Where a person is, by course."""
    return {row.course: row for row in tx.all(OF, council_id=council_id, person_id=person_id)}


def keep(tx: Tx, council_id: str, person_id: str, course: str, step: int, at: int, *, done: bool) -> None:
    """They are at this step now."""
    tx.add(PUT, person_id=person_id, course=course, council_id=council_id, step=step, at=at, done=int(done))


def drop(tx: Tx, council_id: str, person_id: str, course: str) -> None:
    """It is as if they had never begun."""
    tx.run(DROP, council_id=council_id, person_id=person_id, course=course)


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """Nothing is kept any more."""
    tx.run(FORGET, council_id=council_id, person_id=person_id)


def move(tx: Tx, council_id: str, old: str, new: str) -> None:
    """What a newcomer began belongs to the person they are."""
    forget(tx, council_id, new)
    tx.run(MOVE, council_id=council_id, old=old, new=new)
