"""Roles of trust that one officer has asked for and another has to agree to (T2)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class Appointment(SQLModel, table=True):
    """A role that waits for a second officer."""

    __tablename__ = "appointment"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    person_id: str = text(foreign_key="person.id")
    body_id: str = text(foreign_key="body.id")
    role: str = text()
    from_day: str = text("")
    to_day: str = text("")
    asked_by: str = text()
    at: int = whole()


class AppointmentRow(NamedTuple):
    """A role that waits for a second officer."""

    id: str
    person_id: str
    body_id: str
    role: str
    from_day: str
    to_day: str
    asked_by: str
    at: int


_a = table(Appointment)
_ROW = tuple(_a.c[name] for name in AppointmentRow._fields)
ADD = adding(Appointment, "id council_id person_id body_id role from_day to_day asked_by at")
BY_ID = Stmt(select(*_ROW).where(_a.c.council_id == arg("council_id"), _a.c.id == arg("id")), AppointmentRow)
ALL = Stmt(select(*_ROW).where(_a.c.council_id == arg("council_id")).order_by(_a.c.at, _a.c.id), AppointmentRow)
END = Stmt(delete(_a).where(_a.c.council_id == arg("council_id"), _a.c.id == arg("id")))


def ask(tx: Tx, council_id: str, row: AppointmentRow) -> None:
    """A role waits for a second officer."""
    tx.add(ADD, council_id=council_id, **row._asdict())


def by_id(tx: Tx, council_id: str, appointment_id: str) -> AppointmentRow | None:
    """One that waits."""
    return tx.one(BY_ID, council_id=council_id, id=appointment_id)


def waiting(tx: Tx, council_id: str) -> list[AppointmentRow]:
    """All that wait, oldest first."""
    return tx.all(ALL, council_id=council_id)


def end(tx: Tx, council_id: str, appointment_id: str) -> bool:
    """It waits no more; False when it did not."""
    return tx.run(END, council_id=council_id, id=appointment_id) == 1
