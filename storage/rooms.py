"""Rooms and groups that belong to a body: its notice board, or the representatives' own room; and the codes that link them."""

from __future__ import annotations

import hashlib
import secrets
from typing import NamedTuple

from sqlalchemy import UniqueConstraint, delete, select, update
from sqlmodel import SQLModel

from bot.domain.codes import ALPHABET, LENGTH, LINKING_LIVES
from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, new_id, text, whole

PREFIX = "room:"  # before a room's id where a person's could stand


class Room(SQLModel, table=True):
    """A linked room. `purpose` council or premeeting."""

    __tablename__ = "room"
    id: str = key()
    council_id: str = text(index=True)
    body_id: str = text(foreign_key="body.id")
    purpose: str = text("council")
    channel: str = text()
    chat: str = text()
    linked_by: str = text("")
    at: int = whole()
    __table_args__ = (UniqueConstraint("channel", "chat"),)


class RoomCode(SQLModel, table=True):
    """A code that links the room it is typed in; only the one who asked for it can type it."""

    __tablename__ = "room_code"
    hash: str = key()
    council_id: str = text()
    body_id: str = text()
    purpose: str = text()
    person_id: str = text()
    expires: int = whole()


class RoomRow(NamedTuple):
    """A linked room."""

    id: str
    council_id: str
    body_id: str
    purpose: str
    channel: str
    chat: str
    linked_by: str
    at: int


class CodeRow(NamedTuple):
    """What a code links."""

    hash: str
    council_id: str
    body_id: str
    purpose: str
    person_id: str
    expires: int


_r, _c = table(Room), table(RoomCode)
_ROOM = tuple(_r.c[name] for name in RoomRow._fields)
_OF = _r.c.council_id == arg("council_id")
ADD = adding(Room, " ".join(RoomRow._fields))
BY_ID = Stmt(select(*_ROOM).where(_OF, _r.c.id == arg("id")), RoomRow)
OF_COUNCIL = Stmt(select(*_ROOM).where(_OF).order_by(_r.c.at, _r.c.id), RoomRow, keep="room")
BY_CHAT = Stmt(select(*_ROOM).where(_OF, _r.c.channel == arg("channel"), _r.c.chat == arg("chat")), RoomRow)
DROP = Stmt(delete(_r).where(_OF, _r.c.id == arg("id")))
DROP_CHAT = Stmt(delete(_r).where(_r.c.channel == arg("channel"), _r.c.chat == arg("chat")))
MOVE = Stmt(update(_r).where(_r.c.channel == arg("channel"), _r.c.chat == arg("old")).values(chat=arg("new")))
ADD_CODE = adding(RoomCode, " ".join(CodeRow._fields))
CODE = Stmt(
    select(*(_c.c[name] for name in CodeRow._fields)).where(_c.c.council_id == arg("council_id"), _c.c.hash == arg("hash")), CodeRow
)
DROP_CODES = Stmt(
    delete(_c).where(_c.c.council_id == arg("council_id"), _c.c.person_id == arg("person_id"), _c.c.purpose == arg("purpose"))
)


def _hash(code: str) -> str:
    return hashlib.sha256(f"room:{code}".encode()).hexdigest()


def _fresh() -> str:
    """Eight signs, at least two of them digits, so that it never reads as a word."""
    while True:
        code = "".join(secrets.choice(ALPHABET) for _ in range(LENGTH))
        if sum(sign.isdigit() for sign in code) >= 2:
            return code


def make_code(tx: Tx, council_id: str, body_id: str, purpose: str, person_id: str, now: int) -> str:
    """A fresh code for ten minutes; an older one of the same person and purpose is gone."""
    code = _fresh()
    tx.run(DROP_CODES, council_id=council_id, person_id=person_id, purpose=purpose)
    row = CodeRow(_hash(code), council_id, body_id, purpose, person_id, now + LINKING_LIVES)
    tx.add(ADD_CODE, **row._asdict())
    return code


def take_code(tx: Tx, council_id: str, code: str, person_id: str, now: int) -> CodeRow | None:
    """What this code links, if it is this person's and still good; it is used up."""
    row = tx.one(CODE, council_id=council_id, hash=_hash(code))
    if row is None or row.person_id != person_id or row.expires <= now:
        return None
    tx.run(DROP_CODES, council_id=council_id, person_id=person_id, purpose=row.purpose)
    return row


def link(tx: Tx, code: CodeRow, channel: str, chat: str, at: int) -> RoomRow:
    """This room belongs to that body from now on, whatever it belonged to before."""
    tx.run(DROP_CHAT, channel=channel, chat=chat)
    row = RoomRow(new_id(), code.council_id, code.body_id, code.purpose, channel, chat, code.person_id, at)
    tx.add(ADD, **row._asdict())
    return row


def of_council(tx: Tx, council_id: str) -> list[RoomRow]:
    """Every linked room."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def of_body(tx: Tx, council_id: str, body_id: str, purpose: str) -> list[RoomRow]:
    """The rooms of a body for one purpose."""
    return [row for row in of_council(tx, council_id) if row.body_id == body_id and row.purpose == purpose]


def by_id(tx: Tx, council_id: str, room_id: str) -> RoomRow | None:
    """One room of this council."""
    return tx.one(BY_ID, council_id=council_id, id=room_id)


def by_chat(tx: Tx, council_id: str, channel: str, chat: str) -> RoomRow | None:
    """The room behind a chat of a network."""
    return tx.one(BY_CHAT, council_id=council_id, channel=channel, chat=chat)


def addresses(tx: Tx, council_id: str) -> dict[str, tuple[str, str]]:
    """Where each room is, by its name among recipients."""
    return {PREFIX + row.id: (row.channel, row.chat) for row in of_council(tx, council_id)}


def unlink(tx: Tx, council_id: str, room_id: str) -> bool:
    """Nothing is posted there any more."""
    return tx.run(DROP, council_id=council_id, id=room_id) == 1


def move(tx: Tx, channel: str, old: str, new: str) -> None:
    """The network has given a room another id."""
    tx.run(MOVE, channel=channel, old=old, new=new)
