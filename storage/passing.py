"""Codes on a wall or a table: people who are here for a short time say something without joining."""

from __future__ import annotations

import hashlib
from typing import NamedTuple

from sqlalchemy import Index, select, update
from sqlmodel import SQLModel

from bot.domain.codes import Code
from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class OpenCode(SQLModel, table=True):
    """A code that many may use until a day, and at most so many times. `place` says where it hangs."""

    __tablename__ = "open_code"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    body_id: str = text(foreign_key="body.id")
    place: str = text()
    code_hash: str = text(unique=True)
    link_hash: str = text(unique=True)
    made_by: str = text()
    made: int = whole()
    expires: int = whole()
    most: int = whole()
    used: int = whole(0)


class Passing(SQLModel, table=True):
    """Somebody who came in by such a code, for as long as an answer may come."""

    __tablename__ = "passing"
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    code_id: str = text(foreign_key="open_code.id")
    at: int = whole()
    __table_args__ = (Index("ix_passing_code", "council_id", "code_id"),)


class OpenCodeRow(NamedTuple):
    """A code; the code itself is not here."""

    id: str
    council_id: str
    body_id: str
    place: str
    made_by: str
    made: int
    expires: int
    most: int
    used: int


_o, _p = table(OpenCode), table(Passing)
_ROW = tuple(_o.c[name] for name in OpenCodeRow._fields)
ADD = adding(OpenCode, "id council_id body_id place code_hash link_hash made_by made expires most used")
BY_CODE = Stmt(select(*_ROW).where(_o.c.code_hash == arg("hash")), OpenCodeRow)
BY_LINK = Stmt(select(*_ROW).where(_o.c.link_hash == arg("hash")), OpenCodeRow)
BY_ID = Stmt(select(*_ROW).where(_o.c.council_id == arg("council_id"), _o.c.id == arg("id")), OpenCodeRow)
OPEN = Stmt(
    select(*_ROW).where(_o.c.council_id == arg("council_id"), _o.c.expires > arg("now"), _o.c.used < _o.c.most)
    .order_by(_o.c.made, _o.c.id), OpenCodeRow
)
USE = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.used < _o.c.most, _o.c.expires > arg("now")).values(used=_o.c.used + 1)
)
END = Stmt(update(_o).where(_o.c.council_id == arg("council_id"), _o.c.id == arg("id")).values(expires=arg("now")))
PASS = adding(Passing, "person_id council_id code_id at")
CODE_OF = Stmt(select(_p.c.code_id).where(_p.c.council_id == arg("council_id"), _p.c.person_id == arg("person_id")))


def _hash(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()


def add(tx: Tx, row: OpenCodeRow, code: str, link: str) -> None:
    """A fresh code; it is shown once and only its hash is kept."""
    tx.add(ADD, **row._asdict(), code_hash=_hash(code), link_hash=_hash(link))


def find(tx: Tx, code: Code) -> OpenCodeRow | None:
    """The code somebody has typed or scanned. Whoever passes by belongs to no council, so the hash alone decides."""
    return tx.one(BY_LINK if code.kind == "link" else BY_CODE, hash=_hash(code.value))


def by_id(tx: Tx, council_id: str, code_id: str) -> OpenCodeRow | None:
    """One code of this council."""
    return tx.one(BY_ID, council_id=council_id, id=code_id)


def open_ones(tx: Tx, council_id: str, now: int) -> list[OpenCodeRow]:
    """The codes that still work."""
    return tx.all(OPEN, council_id=council_id, now=now)


def use(tx: Tx, code_id: str, now: int) -> bool:
    """One more uses it; False when it is over or used up."""
    return tx.run(USE, id=code_id, now=now) == 1


def end(tx: Tx, council_id: str, code_id: str, now: int) -> None:
    """It works no more."""
    tx.run(END, council_id=council_id, id=code_id, now=now)


def came_in(tx: Tx, council_id: str, person_id: str, code_id: str, at: int) -> None:
    """This person came in by it."""
    tx.add(PASS, person_id=person_id, council_id=council_id, code_id=code_id, at=at)


def code_of(tx: Tx, council_id: str, person_id: str) -> str:
    """The code by which somebody came in; empty when they did not."""
    return str(tx.value(CODE_OF, council_id=council_id, person_id=person_id) or "")
