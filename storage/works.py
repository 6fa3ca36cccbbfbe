"""Slow work as rows: fetch a file, read it, make a document; its result comes back as an arrival."""

from __future__ import annotations

from collections.abc import Collection
from typing import NamedTuple

from sqlalchemy import Index, UniqueConstraint, and_, insert, or_, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, table
from storage.types import blob, row_number, text, whole

LEASE = 300_000_000
TRIES = 3
_OPEN = sql("settled = 0")


class Work(SQLModel, table=True):
    """One piece of work. `kind` fetch, read or make; `args` sealed; `state` waiting, leased, done, failed."""

    __tablename__ = "work"
    id: int = row_number()
    council_id: str = text("")
    person_id: str = text("")
    kind: str = text()
    subject: str = text("")
    args: bytes = blob()
    dedupe: str = text()
    state: str = text("waiting")
    tries: int = whole(0)
    fence: int = whole(0)
    not_before: int = whole()
    lease_until: int = whole(0)
    result: bytes = blob(b"")
    reason: str = text("")
    created: int = whole()
    settled: int = whole(0)
    __table_args__ = (
        UniqueConstraint("dedupe"),
        Index("ix_work_next", "kind", "not_before", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_work_subject", "council_id", "subject"),
    )


class WorkRow(NamedTuple):
    """A piece of work as whoever does it needs it."""

    id: int
    council_id: str
    person_id: str
    kind: str
    subject: str
    args: bytes
    state: str
    tries: int
    fence: int
    not_before: int
    result: bytes
    reason: str
    created: int
    settled: int


_w = table(Work)
_ROW = tuple(_w.c[name] for name in WorkRow._fields)


_GIVEN = ("council_id", "person_id", "kind", "subject", "args", "dedupe")
ADD = Stmt(
    insert(_w).values({name: arg(name) for name in _GIVEN})
    .values(state="waiting", tries=0, fence=0, not_before=arg("at"), lease_until=0, result=b"", reason="", created=arg("at"), settled=0)
    .returning(_w.c.id)
)
KNOWN = Stmt(select(_w.c.id).where(_w.c.dedupe == arg("dedupe")))
CLAIM = Stmt(
    update(_w).where(
        _w.c.id.in_(
            select(_w.c.id).where(
                _w.c.kind == arg("kind"), _w.c.settled == 0, _w.c.not_before <= arg("now"),
                or_(_w.c.state == "waiting", and_(_w.c.state == "leased", _w.c.lease_until <= arg("now"))),
            ).order_by(_w.c.not_before, _w.c.id).limit(arg("many")).with_for_update(skip_locked=True)
        )
    ).values(state="leased", tries=_w.c.tries + 1, fence=_w.c.fence + 1, lease_until=arg("until")).returning(*_ROW), WorkRow
)
KINDS = Stmt(
    select(_w.c.kind).where(
        _w.c.settled == 0, _w.c.not_before <= arg("now"),
        or_(_w.c.state == "waiting", and_(_w.c.state == "leased", _w.c.lease_until <= arg("now"))),
    ).order_by(_w.c.not_before, _w.c.id)
)
DONE = Stmt(
    update(_w).where(_w.c.id == arg("id"), _w.c.fence == arg("fence"), _w.c.settled == 0)
    .values(state="done", result=arg("result"), args=b"", settled=arg("at"), reason="")
)
FAILED = Stmt(
    update(_w).where(_w.c.id == arg("id"), _w.c.fence == arg("fence"), _w.c.settled == 0)
    .values(state=arg("state"), reason=arg("reason"), settled=arg("settled"), not_before=arg("not_before"), args=arg("args"))
)
WORN = Stmt(select(*_ROW).where(_w.c.settled == 0, _w.c.tries >= TRIES).order_by(_w.c.id), WorkRow)
FREE = Stmt(update(_w).where(_w.c.settled == 0, _w.c.state == "leased").values(state="waiting", lease_until=0))
BY_ID = Stmt(select(*_ROW).where(_w.c.id == arg("id")), WorkRow)
OF_SUBJECT = Stmt(
    select(*_ROW).where(_w.c.council_id == arg("council_id"), _w.c.subject == arg("subject")).order_by(_w.c.id), WorkRow
)


def add(
    tx: Tx, *, council_id: str, person_id: str, kind: str, subject: str, args: bytes, dedupe: str, at: int
) -> int:
    """Ask for a piece of work; asked for twice it is done once. Its number. `args` is sealed by whoever asks."""
    found = tx.value(KNOWN, dedupe=dedupe)
    if found is not None:
        return int(found)
    rows = tx.all(ADD, council_id=council_id, person_id=person_id, kind=kind, subject=subject, args=args, dedupe=dedupe, at=at)
    return int(rows[0][0])


def next_kind(tx: Tx, now: int, known: Collection[str]) -> str:
    """The kind of the oldest work that waits, among those that somebody here can do; empty when there is none."""
    return next((str(row[0]) for row in tx.all(KINDS, now=now) if row[0] in known), "")


def claim(tx: Tx, kind: str, now: int, many: int = 1) -> list[WorkRow]:
    """Lease the oldest work of a kind; a lease that ran out counts as one try, and what ended us three times is failed."""
    taken = []
    for row in sorted(tx.all(CLAIM, kind=kind, now=now, many=many, until=now + LEASE), key=lambda row: (row.not_before, row.id)):
        if row.tries > TRIES:
            failed(tx, row, "stopped", now)
        else:
            taken.append(row)
    return taken


def done(tx: Tx, row: WorkRow, result: bytes, at: int) -> bool:
    """It is done; False when somebody else took it over meanwhile."""
    return tx.run(DONE, id=row.id, fence=row.fence, result=result, at=at) == 1


def failed(tx: Tx, row: WorkRow, reason: str, at: int, *, again_in: int = 0) -> bool:
    """It went wrong. With `again_in` (microseconds) it is tried again, three times in all; else what was asked is forgotten."""
    again = again_in > 0 and row.tries < TRIES
    return tx.run(
        FAILED, id=row.id, fence=row.fence, state="waiting" if again else "failed", reason=reason, settled=0 if again else at,
        not_before=at + again_in if again else at, args=row.args if again else b"",
    ) == 1


def recover(tx: Tx) -> int:
    """At start, by the one process that works: what was under way waits again; how many."""
    return tx.run(FREE)


def worn(tx: Tx) -> list[WorkRow]:
    """What was begun three times and never ended: whoever waits for it should be told."""
    return tx.all(WORN)


def by_id(tx: Tx, work_id: int) -> WorkRow | None:
    """One piece of work."""
    return tx.one(BY_ID, id=work_id)


def of_subject(tx: Tx, council_id: str, subject: str) -> list[WorkRow]:
    """Work about one matter, in order."""
    return tx.all(OF_SUBJECT, council_id=council_id, subject=subject)
