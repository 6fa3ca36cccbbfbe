"""What people have said that they always need at meetings, in their own words, with their yes that it is kept."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, table
from storage.people import Account, Link, Person
from storage.types import text, whole


class NeedKept(SQLModel, table=True):
    """One thing a person needs at every meeting; the row is their yes that the office may know and arrange it."""

    __tablename__ = "need_kept"
    person_id: str = text(primary_key=True, foreign_key="person.id")
    need: str = text(primary_key=True)
    council_id: str = text(index=True)
    at: int = whole()


class KeptRow(NamedTuple):
    """One thing one person needs."""

    person_id: str
    need: str
    at: int


class SinceRow(NamedTuple):
    """Since when a person can be written to (microseconds UTC)."""

    person_id: str
    since: int


_k, _l, _p, _a = table(NeedKept), table(Link), table(Person), table(Account)
ADD = adding_once(NeedKept, "person_id need council_id at", "person_id need")
ALL = Stmt(
    select(_k.c.person_id, _k.c.need, _k.c.at).where(_k.c.council_id == arg("council_id"))
    .order_by(_k.c.person_id, _k.c.at, _k.c.need), KeptRow
)
DROP = Stmt(delete(_k).where(_k.c.council_id == arg("council_id"), _k.c.person_id == arg("person_id"), _k.c.need == arg("need")))
FORGET = Stmt(delete(_k).where(_k.c.council_id == arg("council_id"), _k.c.person_id == arg("person_id")))
SINCE = Stmt(
    select(_l.c.person_id, _l.c.since)
    .select_from(_l.join(_p, _p.c.id == _l.c.person_id).join(_a, _a.c.id == _l.c.account_id))
    .where(_l.c.council_id == arg("council_id"), _p.c.state == "active", _a.c.state == "open").order_by(_l.c.person_id, _l.c.since),
    SinceRow,
)


def keep(tx: Tx, council_id: str, person_id: str, need: str, at: int) -> None:
    """From now on it is known; said twice is once."""
    tx.add(ADD, person_id=person_id, need=need, council_id=council_id, at=at)


def of_council(tx: Tx, council_id: str) -> list[KeptRow]:
    """All that is kept."""
    return tx.all(ALL, council_id=council_id)


def of_person(tx: Tx, council_id: str, person_id: str) -> list[str]:
    """What one person always needs."""
    return [row.need for row in of_council(tx, council_id) if row.person_id == person_id]


def drop(tx: Tx, council_id: str, person_id: str, need: str) -> bool:
    """It is not kept any more; False when it was not."""
    return tx.run(DROP, council_id=council_id, person_id=person_id, need=need) == 1


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """Nothing of a person is kept any more."""
    tx.run(FORGET, council_id=council_id, person_id=person_id)


def since(tx: Tx, council_id: str) -> dict[str, int]:
    """Since when each active person has been written to, by their oldest account."""
    found: dict[str, int] = {}
    for row in tx.all(SINCE, council_id=council_id):
        found.setdefault(row.person_id, row.since)
    return found
