"""Which thread of a room belongs to which agenda item (I3)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, table
from storage.types import text


class Thread(SQLModel, table=True):
    """A topic or thread, or the message that others answer (`how` thread or reply)."""

    __tablename__ = "thread"
    room_id: str = text(primary_key=True)
    item_id: str = text(primary_key=True)
    council_id: str = text()
    thread: str = text()
    how: str = text("thread")


class ThreadRow(NamedTuple):
    """Where messages about an item go."""

    thread: str
    how: str


_t = table(Thread)
ADD = adding_once(Thread, "room_id item_id council_id thread how", "room_id item_id")
OF = Stmt(
    select(_t.c.thread, _t.c.how).where(
        _t.c.council_id == arg("council_id"), _t.c.room_id == arg("room_id"), _t.c.item_id == arg("item_id")
    ),
    ThreadRow,
)


def put(tx: Tx, council_id: str, room_id: str, item_id: str, thread: str, how: str) -> None:
    """The item has its thread; the first one stays."""
    tx.run(ADD, council_id=council_id, room_id=room_id, item_id=item_id, thread=thread, how=how)


def of(tx: Tx, council_id: str, room_id: str, item_id: str) -> ThreadRow | None:
    """The thread of an item in a room."""
    return tx.one(OF, council_id=council_id, room_id=room_id, item_id=item_id)
