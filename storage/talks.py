"""What the coordinator alone keeps about a person: wishes for a talk, what brought them here."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, new_id, text, whole


class Talk(SQLModel, table=True):
    """One thing said by a person. `kind` call, unclear, brought, wanted, helps or handover; `done` 0 = open."""

    __tablename__ = "talk"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    person_id: str = text(index=True, foreign_key="person.id")
    kind: str = text()
    words: str = text("")
    to_id: str = text("")
    at: int = whole()
    done: int = whole(0)


class TalkRow(NamedTuple):
    """One such thing."""

    id: str
    person_id: str
    kind: str
    words: str
    to_id: str
    at: int
    done: int


_t = table(Talk)
_ROW = tuple(_t.c[name] for name in TalkRow._fields)
ADD = adding(Talk, "id council_id person_id kind words to_id at done")
OF = Stmt(
    select(*_ROW).where(_t.c.council_id == arg("council_id"), _t.c.person_id == arg("person_id")).order_by(_t.c.at, _t.c.id), TalkRow
)
CALLS = Stmt(
    select(*_ROW).where(_t.c.council_id == arg("council_id"), _t.c.kind == "call", _t.c.done == 0).order_by(_t.c.at, _t.c.id), TalkRow
)
DONE = Stmt(update(_t).where(_t.c.council_id == arg("council_id"), _t.c.id == arg("id"), _t.c.done == 0).values(done=arg("at")))
MOVE = Stmt(update(_t).where(_t.c.council_id == arg("council_id"), _t.c.person_id == arg("old")).values(person_id=arg("new")))
FORGET = Stmt(delete(_t).where(_t.c.council_id == arg("council_id"), _t.c.person_id == arg("person_id")))
FORGET_KIND = Stmt(
    delete(_t).where(_t.c.council_id == arg("council_id"), _t.c.person_id == arg("person_id"), _t.c.kind == arg("kind"))
)


def add(tx: Tx, council_id: str, person_id: str, kind: str, at: int, words: str = "", to_id: str = "") -> str:
    """Keep one thing; its id."""
    talk_id = new_id()
    tx.add(ADD, id=talk_id, council_id=council_id, person_id=person_id, kind=kind, words=words, to_id=to_id, at=at, done=0)
    return talk_id


def of_person(tx: Tx, council_id: str, person_id: str) -> list[TalkRow]:
    """All that is kept about a person, oldest first."""
    return tx.all(OF, council_id=council_id, person_id=person_id)


def calls(tx: Tx, council_id: str) -> list[TalkRow]:
    """Who waits for somebody to talk with them."""
    return tx.all(CALLS, council_id=council_id)


def finish(tx: Tx, council_id: str, talk_id: str, at: int) -> bool:
    """Somebody has talked with them; False when that was noted before."""
    return tx.run(DONE, council_id=council_id, id=talk_id, at=at) == 1


def move(tx: Tx, council_id: str, old: str, new: str) -> None:
    """What was kept about one id belongs to another (a newcomer who was in the list already)."""
    tx.run(MOVE, council_id=council_id, old=old, new=new)


def forget_kind(tx: Tx, council_id: str, person_id: str, kind: str) -> int:
    """What was kept of one kind is gone; how many."""
    return tx.run(FORGET_KIND, council_id=council_id, person_id=person_id, kind=kind)


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """Nothing is kept any more."""
    tx.run(FORGET, council_id=council_id, person_id=person_id)
