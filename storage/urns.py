"""The urn of a secret vote: one sealed block of equal slots, written anew as a whole whenever anybody votes.

Nothing in the database says which slot was written, when, or how often. The key lies in the key folder, outside
database, journal and backups, and beside it the number of the newest version: an older copy put back is found. When the
vote is closed the key is destroyed, and with it every copy of the urn that anybody may have kept.
"""

from __future__ import annotations

from collections.abc import Sequence

from sqlalchemy import delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.sealed import VOTE, Gone, Keys
from storage.types import blob, key, text

_VERSION = 8


class Urn(SQLModel, table=True):
    """What is in the urn of one open secret vote."""

    __tablename__ = "urn"
    vote_id: str = key(foreign_key="vote.id")
    council_id: str = text()
    body: bytes = blob()


class Broken(Exception):
    """The urn is not what was last put there: changed, copied, rolled back, gone, or its key is."""


_u = table(Urn)
_THIS = (_u.c.council_id == arg("council_id"), _u.c.vote_id == arg("vote_id"))
ADD = adding(Urn, "vote_id council_id body")
BODY = Stmt(select(_u.c.body).where(*_THIS).with_for_update())
PUT = Stmt(update(_u).where(*_THIS).values(body=arg("body")))
DROP = Stmt(delete(_u).where(*_THIS))


def epoch(vote_id: str) -> str:
    """The name of the key of a vote."""
    return f"{VOTE}{vote_id}"


def _about(council_id: str, vote_id: str, slots: int, size: int) -> str:
    return f"urn|{council_id}|{vote_id}|{slots}|{size}"


def make(tx: Tx, keys: Keys, council_id: str, vote_id: str, slots: int, size: int) -> None:
    """A new urn with its key, every slot empty."""
    keys.make(epoch(vote_id))
    tx.add(ADD, council_id=council_id, vote_id=vote_id, body=_sealed(keys, council_id, vote_id, 1, bytes(slots * size), slots, size))
    _remember(tx, keys, vote_id, 1)


def _sealed(keys: Keys, council_id: str, vote_id: str, version: int, inside: bytes, slots: int, size: int) -> bytes:
    plain = version.to_bytes(_VERSION, "big") + inside
    return keys.seal(epoch(vote_id), plain, _about(council_id, vote_id, slots, size))


def _remember(tx: Tx, keys: Keys, vote_id: str, version: int) -> None:
    """The version is counted beside the key when it is on the disk; of a group of turns only the last."""
    tx.after[f"urn {vote_id}"] = lambda: keys.put_count(epoch(vote_id), version)


def _opened(tx: Tx, keys: Keys, council_id: str, vote_id: str, slots: int, size: int) -> tuple[int, bytes]:
    body = tx.value(BODY, council_id=council_id, vote_id=vote_id)
    if body is None:
        raise Broken("gone")
    if not keys.has(epoch(vote_id)):
        raise Broken("key")
    try:
        plain = keys.unseal(bytes(body), _about(council_id, vote_id, slots, size))
    except (Gone, IndexError, ValueError):
        raise Broken("changed") from None
    version = int.from_bytes(plain[:_VERSION], "big")
    if version < keys.count(epoch(vote_id)):
        raise Broken("old")
    if len(plain) != _VERSION + slots * size:
        raise Broken("changed")
    return version, plain[_VERSION:]


def slots_of(tx: Tx, keys: Keys, council_id: str, vote_id: str, slots: int, size: int) -> Sequence[bytes]:
    """What is in each slot, for those who count and for the voters' own questions; `Broken` when anything is wrong."""
    inside = _opened(tx, keys, council_id, vote_id, slots, size)[1]
    return [inside[at : at + size] for at in range(0, slots * size, size)]


def slot(tx: Tx, keys: Keys, council_id: str, vote_id: str, slots: int, size: int, place: int) -> bytes:
    """What is in one slot."""
    inside = _opened(tx, keys, council_id, vote_id, slots, size)[1]
    return inside[place * size : (place + 1) * size]


def put(tx: Tx, keys: Keys, council_id: str, vote_id: str, slots: int, size: int, place: int, new: bytes) -> None:
    """Something new in one slot: the whole urn is sealed and written anew."""
    if len(new) != size or not 0 <= place < slots:
        raise ValueError("slots are equal")
    version, inside = _opened(tx, keys, council_id, vote_id, slots, size)
    fresh = bytearray(inside)
    fresh[place * size : (place + 1) * size] = new
    body = _sealed(keys, council_id, vote_id, version + 1, bytes(fresh), slots, size)
    if tx.run(PUT, council_id=council_id, vote_id=vote_id, body=body) != 1:
        raise Broken("gone")
    _remember(tx, keys, vote_id, version + 1)


def end(tx: Tx, keys: Keys, council_id: str, vote_id: str) -> None:
    """The vote is over: the urn goes with this transaction, its key when that is on the disk. Twice is once."""
    tx.run(DROP, council_id=council_id, vote_id=vote_id)
    tx.after[f"urn {vote_id}"] = lambda: _destroy(keys, vote_id)


def _destroy(keys: Keys, vote_id: str) -> None:
    keys.destroy(epoch(vote_id))
