"""Codes by which a person comes in, or brings in a second account: used once, for a while, kept only as hashes."""

from __future__ import annotations

import hashlib
import secrets
from typing import NamedTuple

from sqlalchemy import select, update
from sqlmodel import SQLModel

from bot.domain.codes import ALPHABET, INVITATION_LIVES, LENGTH, LINKING_LIVES, TRIES, Code
from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, new_id, new_key, text, whole


class Invitation(SQLModel, table=True):
    """A way in. `kind` invitation, officer (asks nobody) or linking; `used` is an instant, 0 as long as it is open."""

    __tablename__ = "invitation"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    kind: str = text()
    person_id: str = text(index=True)
    code_hash: str = text(unique=True)
    link_hash: str = text(unique=True)
    made_by: str = text("")
    made: int = whole()
    expires: int = whole()
    used: int = whole(0)
    joined_as: str = text("", index=True)


class CodeTry(SQLModel, table=True):
    """How often an account has tried a code that was not right, day by day."""

    __tablename__ = "code_try"
    account: str = text(primary_key=True)
    day: str = text(primary_key=True)
    many: int = whole()


class InvitationRow(NamedTuple):
    """A way in; the codes themselves are not here."""

    id: str
    council_id: str
    kind: str
    person_id: str
    made_by: str
    made: int
    expires: int
    used: int
    joined_as: str


class Made(NamedTuple):
    """A fresh way in: shown once, to the one who asked for it."""

    id: str
    code: str
    link: str
    expires: int


_i, _t = table(Invitation), table(CodeTry)
_ROW = tuple(_i.c[name] for name in InvitationRow._fields)
ADD = adding(Invitation, "id council_id kind person_id code_hash link_hash made_by made expires used joined_as")
BY_CODE = Stmt(select(*_ROW).where(_i.c.code_hash == arg("hash")), InvitationRow)
BY_LINK = Stmt(select(*_ROW).where(_i.c.link_hash == arg("hash")), InvitationRow)
USE = Stmt(
    update(_i).where(_i.c.id == arg("id"), _i.c.used == 0, _i.c.expires > arg("at"))
    .values(used=arg("at"), joined_as=arg("joined_as"))
)
END = Stmt(
    update(_i).where(_i.c.council_id == arg("council_id"), _i.c.person_id == arg("person_id"), _i.c.used == 0, _i.c.kind == arg("kind"))
    .values(expires=0)
)
JOINED = Stmt(
    select(*_ROW).where(_i.c.council_id == arg("council_id"), _i.c.joined_as == arg("joined_as")).order_by(_i.c.used.desc()).limit(1),
    InvitationRow,
)
OPEN = Stmt(
    select(*_ROW).where(_i.c.council_id == arg("council_id"), _i.c.used == 0, _i.c.expires > arg("now"), _i.c.kind != "linking")
    .order_by(_i.c.made, _i.c.id), InvitationRow
)
TRIED = Stmt(select(_t.c.many).where(_t.c.account == arg("account"), _t.c.day == arg("day")))
PUT_TRY = putting(CodeTry, "account day many", "account day")


def _hash(value: str) -> str:
    return hashlib.sha256(value.encode()).hexdigest()


def new_code() -> str:
    """Eight signs, at least two of them digits, so that it never reads as a word."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if sum(sign.isdigit() for sign in code) >= 2:
            return code


def make(tx: Tx, council_id: str, person_id: str, made_by: str, now: int, kind: str = "invitation") -> Made:
    """A fresh way in for a person; older open ones of the same kind end."""
    tx.run(END, council_id=council_id, person_id=person_id, kind=kind)
    made = Made(new_id(), new_code(), new_key(), now + (LINKING_LIVES if kind == "linking" else INVITATION_LIVES))
    tx.add(ADD, id=made.id, council_id=council_id, kind=kind, person_id=person_id, code_hash=_hash(made.code),
           link_hash=_hash(made.link), made_by=made_by, made=now, expires=made.expires, used=0, joined_as="")
    return made


def find(tx: Tx, code: Code) -> InvitationRow | None:
    """The way in behind a code. Whoever stands at the door belongs to no council yet, so the hash alone decides."""
    return tx.one(BY_LINK if code.kind == "link" else BY_CODE, hash=_hash(code.value))


def use(tx: Tx, invitation_id: str, joined_as: str, now: int) -> bool:
    """Use it up; False when it has been used, has ended or is too old."""
    return tx.run(USE, id=invitation_id, joined_as=joined_as, at=now) == 1


def joined_by(tx: Tx, council_id: str, person_id: str) -> InvitationRow | None:
    """The invitation by which somebody came in."""
    return tx.one(JOINED, council_id=council_id, joined_as=person_id)


def open_ones(tx: Tx, council_id: str, now: int) -> list[InvitationRow]:
    """Invitations that still wait for their person."""
    return tx.all(OPEN, council_id=council_id, now=now)


def end(tx: Tx, council_id: str, person_id: str, kind: str = "invitation") -> None:
    """What was made for this person opens nothing any more."""
    tx.run(END, council_id=council_id, person_id=person_id, kind=kind)


def tries_left(tx: Tx, account: str, day: str) -> int:
    """How many more wrong codes this account may try today."""
    return max(0, TRIES - int(tx.value(TRIED, account=account, day=day) or 0))


def count_try(tx: Tx, account: str, day: str) -> None:
    """One more wrong code."""
    many = int(tx.value(TRIED, account=account, day=day) or 0)
    tx.add(PUT_TRY, account=account, day=day, many=many + 1)
