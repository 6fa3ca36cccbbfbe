"""What came in, as it came: stored before the network is told, emptied when its turn is done."""

from __future__ import annotations

from collections import Counter
from typing import NamedTuple

from sqlalchemy import Index, UniqueConstraint, func, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, putting, table
from storage.types import blob, row_number, text, whole

_BAD = sql("state IN ('failed', 'quarantined')")


class Inbox(SQLModel, table=True):
    """One raw update; `state` new, done, failed, quarantined."""

    __tablename__ = "inbox"
    id: int = row_number()
    channel: str = text()
    key: str = text()
    chat_key: str = text()
    payload: bytes = blob()
    state: str = text("new")
    tries: int = whole(0)
    error: str = text("")
    received: int = whole()
    __table_args__ = (
        UniqueConstraint("channel", "key"),
        Index("ix_inbox_new", "id", sqlite_where=sql("state = 'new'"), postgresql_where=sql("state = 'new'")),
        Index("ix_inbox_bad", "id", sqlite_where=_BAD, postgresql_where=_BAD),
    )


class Cursor(SQLModel, table=True):
    """Where a channel had come to when it last stored a batch."""

    __tablename__ = "cursor"
    channel: str = text(primary_key=True)
    value: str = text()


class InboxRow(NamedTuple):
    """An update that waits for its turn."""

    id: int
    channel: str
    key: str
    chat_key: str
    payload: bytes
    tries: int
    received: int


_i, _c = table(Inbox), table(Cursor)
ADD = adding_once(Inbox, "channel key chat_key payload state received", "channel key")
PUT_CURSOR = putting(Cursor, "channel value", "channel")
CURSOR = Stmt(select(_c.c.value).where(_c.c.channel == arg("channel")))
_ROW = tuple(_i.c[name] for name in InboxRow._fields)
WAITING = Stmt(
    select(*_ROW).where(_i.c.state == "new").order_by(_i.c.id).limit(arg("many")).with_for_update(skip_locked=True), InboxRow
)
_turns = select(_i.c.id, func.row_number().over(partition_by=_i.c.chat_key, order_by=_i.c.id).label("place")).where(
    _i.c.state == "new"
).subquery("turns")
BY_TURNS = Stmt(
    select(*_ROW).join_from(_i, _turns, _turns.c.id == _i.c.id)
    .order_by(_turns.c.place, _i.c.id).limit(arg("many")).with_for_update(skip_locked=True, of=_i), InboxRow
)
SETTLE = Stmt(update(_i).where(_i.c.id == arg("id")).values(state=arg("state"), payload=arg("payload"), error=arg("error")))
TRY = Stmt(update(_i).where(_i.c.id == arg("id")).values(tries=_i.c.tries + 1))
BAD = Stmt(
    select(_i.c.id, _i.c.channel, _i.c.key, _i.c.state, _i.c.error).where(_BAD)
    .order_by(_i.c.id)
)
BACKLOG = Stmt(select(func.count()).select_from(_i).where(_i.c.state == "new"))


def add(tx: Tx, *, channel: str, key: str, chat_key: str, payload: bytes, at: int) -> bool:
    """Store one raw update; False when it is here already."""
    return tx.run(ADD, channel=channel, key=key, chat_key=chat_key, payload=payload, state="new", received=at) > 0


def put_cursor(tx: Tx, channel: str, value: str) -> None:
    """Remember where the channel has come to, in the same transaction as its updates."""
    tx.add(PUT_CURSOR, channel=channel, value=value)


def cursor(tx: Tx, channel: str) -> str | None:
    """Where the channel had come to."""
    found = tx.value(CURSOR, channel=channel)
    return None if found is None else str(found)


def waiting(tx: Tx, many: int) -> list[InboxRow]:
    """The oldest updates without a turn; other processes skip them while this transaction lives.

    Where one chat would take more than a quarter of the turns, it is each chat's oldest, then each chat's second: whoever
    sends a thousand messages waits for them, the others do not (T28).
    """
    found = tx.all(WAITING, many=many)
    crowd = Counter(row.chat_key for row in found).most_common(1)
    if len(found) < many or crowd[0][1] <= max(1, many // 4):
        return found
    return tx.all(BY_TURNS, many=many)


def settle(tx: Tx, row_id: int, state: str, error: str = "", payload: bytes = b"") -> None:
    """Mark a row done (its payload goes), failed or quarantined (its payload stays)."""
    tx.run(SETTLE, id=row_id, state=state, error=error, payload=payload)


def count_try(tx: Tx, row_id: int) -> None:
    """One more attempt at this row; a row that kills the process is seen by its count."""
    tx.run(TRY, id=row_id)
