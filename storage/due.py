"""What is due: one row for each rule, matter and local day, with its instant; never twice, never skipped."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import ClauseElement, Index, UniqueConstraint, func, or_, select, update
from sqlalchemy import text as sql
from sqlalchemy.dialects import postgresql, sqlite
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, table
from storage.types import row_number, text, whole

_WAITING = sql("state = 'waiting'")


class Due(SQLModel, table=True):
    """Something the clock has to do; `state` waiting, claimed, done, failed, cancelled."""

    __tablename__ = "due"
    id: int = row_number()
    council_id: str = text()
    rule: str = text()
    subject: str = text()
    local_date: str = text()
    due_utc: int = whole()
    state: str = text("waiting")
    claimed: int = whole(0)
    error: str = text("")
    __table_args__ = (
        UniqueConstraint("rule", "subject", "local_date"),
        Index("ix_due_next", "due_utc", "id", sqlite_where=_WAITING, postgresql_where=_WAITING),
        Index("ix_due_subject", "council_id", "subject"),
    )


class DueRow(NamedTuple):
    """Something to do and when."""

    id: int
    council_id: str
    rule: str
    subject: str
    local_date: str
    due_utc: int
    state: str


_d = table(Due)
_ROW = tuple(_d.c[name] for name in DueRow._fields)
_GIVEN = ("council_id", "rule", "subject", "local_date", "due_utc")


def _plan(dialect: str) -> ClauseElement:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    rows = make(_d).values({name: arg(name) for name in _GIVEN}).values(state="waiting", claimed=0, error="")
    return rows.on_conflict_do_update(
        index_elements=["rule", "subject", "local_date"], set_={"due_utc": arg("due_utc"), "state": "waiting"},
        where=or_(_d.c.state == "waiting", _d.c.state == "cancelled"),
    )


PLAN = Stmt(_plan)
STANDS = Stmt(
    select(_d.c.due_utc, _d.c.state).where(_d.c.rule == arg("rule"), _d.c.subject == arg("subject"), _d.c.local_date == arg("local_date")),
    keep="due",
)
CANCEL = Stmt(
    update(_d).where(_d.c.council_id == arg("council_id"), _d.c.subject == arg("subject"), _d.c.state == "waiting")
    .values(state="cancelled")
)
CANCEL_RULE = Stmt(
    update(_d).where(_d.c.council_id == arg("council_id"), _d.c.subject == arg("subject"), _d.c.rule == arg("rule"),
                     _d.c.state == "waiting").values(state="cancelled")
)
NEXT = Stmt(
    select(*_ROW).where(_WAITING, _d.c.due_utc <= arg("until")).order_by(_d.c.due_utc, _d.c.id).limit(1)
    .with_for_update(skip_locked=True), DueRow
)
CLAIM = Stmt(update(_d).where(_d.c.id == arg("id")).values(state="claimed", claimed=arg("at")))
END = Stmt(update(_d).where(_d.c.id == arg("id")).values(state=arg("state"), error=arg("error")))
FIRST = Stmt(select(func.min(_d.c.due_utc)).where(_WAITING))
PLANNED = Stmt(
    select(_d.c.id).where(_d.c.rule == arg("rule"), _d.c.subject == arg("subject"), _d.c.local_date == arg("day"),
                          _d.c.council_id == arg("council_id"), _d.c.state != "cancelled"),
    keep="due",
)
OF_SUBJECT = Stmt(
    select(*_ROW).where(_d.c.council_id == arg("council_id"), _d.c.subject == arg("subject")).order_by(_d.c.due_utc, _d.c.id),
    DueRow,
)


def plan(tx: Tx, council_id: str, rule: str, subject: str, day: str, at: int) -> None:
    """It is to be done once for this rule, matter and local day; a later plan moves only what still waits."""
    if tx.one(STANDS, rule=rule, subject=subject, local_date=day) == (at, "waiting"):
        return
    tx.add(PLAN, council_id=council_id, rule=rule, subject=subject, local_date=day, due_utc=at)


def planned(tx: Tx, council_id: str, rule: str, subject: str, day: str) -> bool:
    """Is it planned already, or done?"""
    return tx.value(PLANNED, council_id=council_id, rule=rule, subject=subject, day=day) is not None


def cancel(tx: Tx, council_id: str, rule: str | None, subject: str) -> int:
    """It is no longer to be done (all rules of the matter when `rule` is None); how many rows."""
    if rule is None:
        return tx.run(CANCEL, council_id=council_id, subject=subject)
    return tx.run(CANCEL_RULE, council_id=council_id, subject=subject, rule=rule)


def claim_next(tx: Tx, until: int) -> DueRow | None:
    """The earliest thing due by `until`. Do it and mark it in this same transaction: a crash leaves it waiting."""
    row = tx.one(NEXT, until=until)
    if row is not None:
        tx.run(CLAIM, id=row.id, at=until)
    return row


def done(tx: Tx, due_id: int) -> None:
    """It was done."""
    tx.run(END, id=due_id, state="done", error="")


def failed(tx: Tx, due_id: int, error: str) -> None:
    """It could not be done and waits for people; others go on."""
    tx.run(END, id=due_id, state="failed", error=error)


def next_at(tx: Tx) -> int | None:
    """When the next thing is due, if anything waits."""
    found = tx.value(FIRST)
    return None if found is None else int(found)


def of_subject(tx: Tx, council_id: str, subject: str) -> list[DueRow]:
    """Everything planned for a matter, in order of time."""
    return tx.all(OF_SUBJECT, council_id=council_id, subject=subject)
