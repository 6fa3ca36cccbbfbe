"""What was done, by whom and for whom: entries that are only added, each sealed to the one before it.

People's own words never stand in an entry. A salted commitment stands there, and the salt lies
apart: once the salt is erased nobody can tell what was written, and the chain still verifies.
"""

from __future__ import annotations

import hashlib
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import NamedTuple

import orjson
from sqlalchemy import Index, delete, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from bot.domain.values import Json
from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import blob, row_number, text, whole

PAGE = 2_000
START = b"\0" * 32
_CODE = re.compile(r"[^\s]{0,80}\Z")
_UNSEALED = sql("seq = 0")
_SEALED = sql("seq > 0")


class Audit(SQLModel, table=True):
    """One entry; `seq` counts inside its council and is 0 until the end of the group it was made in."""

    __tablename__ = "audit"
    id: int = row_number()
    council_id: str = text()
    seq: int = whole(0)
    at: int = whole()
    actor: str = text("")
    behalf: str = text("")
    verb: str = text()
    subject: str = text("")
    facts: str = text("{}")
    hash: bytes = blob(b"")
    __table_args__ = (
        Index("ix_audit_chain", "council_id", "seq", unique=True, sqlite_where=_SEALED, postgresql_where=_SEALED),
        Index("ix_audit_unsealed", "council_id", "id", sqlite_where=_UNSEALED, postgresql_where=_UNSEALED),
        Index("ix_audit_subject", "council_id", "subject", "seq"),
    )


class AuditHead(SQLModel, table=True):
    """Where the chain of a council ends."""

    __tablename__ = "audit_head"
    council_id: str = text(primary_key=True)
    seq: int = whole(0)
    hash: bytes = blob(START)


class AuditPublished(SQLModel, table=True):
    """A head that was told to people or printed in minutes: nothing before it can be cut away unseen."""

    __tablename__ = "audit_published"
    council_id: str = text(primary_key=True)
    seq: int = whole(primary_key=True)
    hash: bytes = blob()
    at: int = whole()


class AuditSalt(SQLModel, table=True):
    """What makes a commitment readable; erased with the person's words."""

    __tablename__ = "audit_salt"
    commitment: str = text(primary_key=True)
    council_id: str = text()
    person_id: str = text()
    salt: bytes = blob()
    __table_args__ = (Index("ix_audit_salt_person", "council_id", "person_id"),)


@dataclass(frozen=True, slots=True)
class Words:
    """Somebody's own words as a fact of an entry; `person` is whose they are (default: who acted)."""

    text: str
    person: str = ""


class AuditRow(NamedTuple):
    """One entry."""

    id: int
    council_id: str
    seq: int
    at: int
    actor: str
    behalf: str
    verb: str
    subject: str
    facts: str
    hash: bytes


class Head(NamedTuple):
    """The end of a chain."""

    seq: int
    hash: bytes


class Published(NamedTuple):
    """How far the chain had come when its end was last told to people, and when that was."""

    seq: int
    at: int


class Fault(NamedTuple):
    """What is wrong with a chain, and at which number."""

    seq: int
    what: str  # changed, missing, added, cut, head, unsealed


_a, _h, _p, _s = table(Audit), table(AuditHead), table(AuditPublished), table(AuditSalt)
_ROW = tuple(_a.c[name] for name in AuditRow._fields)

ADD = adding(Audit, "council_id at actor behalf verb subject facts")
ADD_SALT = adding(AuditSalt, "commitment council_id person_id salt")
ADD_HEAD = adding_once(AuditHead, "council_id", "council_id")
UNSEALED = Stmt(select(*_ROW).where(_UNSEALED).order_by(_a.c.council_id, _a.c.id), AuditRow)
HEAD_LOCKED = Stmt(select(_h.c.seq, _h.c.hash).where(_h.c.council_id == arg("council_id")).with_for_update(), Head)
HEAD = Stmt(select(_h.c.seq, _h.c.hash).where(_h.c.council_id == arg("council_id")), Head)
PUT_HEAD = Stmt(update(_h).where(_h.c.council_id == arg("council_id")).values(seq=arg("seq"), hash=arg("hash")))
LINK = Stmt(update(_a).where(_a.c.id == arg("id")).values(seq=arg("seq"), hash=arg("hash")))
PAGE_OF = Stmt(
    select(*_ROW).where(_a.c.council_id == arg("council_id"), _a.c.seq > arg("after"), _SEALED).order_by(_a.c.seq)
    .limit(arg("many")), AuditRow
)
NEWEST = Stmt(
    select(*_ROW).where(_a.c.council_id == arg("council_id"), _a.c.seq < arg("before"), _SEALED).order_by(_a.c.seq.desc())
    .limit(arg("many")), AuditRow
)
OF_SUBJECT = Stmt(
    select(*_ROW).where(_a.c.council_id == arg("council_id"), _a.c.subject == arg("subject")).order_by(_a.c.seq), AuditRow
)
LEFT_OPEN = Stmt(select(_a.c.id).where(_a.c.council_id == arg("council_id"), _UNSEALED).limit(1))
PUBLISH = adding_once(AuditPublished, "council_id seq hash at", "council_id seq")
PUBLISHED = Stmt(select(_p.c.seq, _p.c.hash).where(_p.c.council_id == arg("council_id")).order_by(_p.c.seq), Head)
LAST_PUBLISHED = Stmt(
    select(_p.c.seq, _p.c.at).where(_p.c.council_id == arg("council_id")).order_by(_p.c.seq.desc()).limit(1), Published
)
SALT = Stmt(select(_s.c.salt).where(_s.c.council_id == arg("council_id"), _s.c.commitment == arg("commitment")))
FORGET = Stmt(delete(_s).where(_s.c.council_id == arg("council_id"), _s.c.person_id == arg("person_id")))


def note(
    tx: Tx, *, council_id: str, actor: str, behalf: str, verb: str, subject: str, facts: Mapping[str, Json | Words], at: int
) -> None:
    """Add an entry. Facts are codes, numbers and ids; words (also any text with blanks) become commitments."""
    kept = {name: _kept(tx, council_id, behalf or actor, value) for name, value in facts.items()}
    tx.add(ADD, council_id=council_id, at=at, actor=actor, behalf=behalf, verb=verb, subject=subject, facts=_canonical(kept))


def _kept(tx: Tx, council_id: str, person: str, value: Json | Words) -> Json:
    if isinstance(value, Words):
        return {"words": _commit(tx, council_id, value.person or person, value.text)}
    if isinstance(value, str):
        return value if _CODE.match(value) else {"words": _commit(tx, council_id, person, value)}
    if isinstance(value, list):
        return [_kept(tx, council_id, person, one) for one in value]
    if isinstance(value, dict):
        return {name: _kept(tx, council_id, person, one) for name, one in value.items()}
    return value


def _commit(tx: Tx, council_id: str, person: str, words: str) -> str:
    salt = os.urandom(16)
    commitment = hashlib.sha256(salt + words.encode()).hexdigest()
    tx.add(ADD_SALT, commitment=commitment, council_id=council_id, person_id=person, salt=salt)
    return commitment


def _canonical(value: Json) -> str:
    return orjson.dumps(value, option=orjson.OPT_SORT_KEYS).decode()


def _link(before: bytes, row: AuditRow, seq: int) -> bytes:
    entry = [row.council_id, seq, row.at, row.actor, row.behalf, row.verb, row.subject, row.facts]
    return hashlib.sha256(before + orjson.dumps(entry)).digest()


def seal_chain(tx: Tx) -> None:
    """Link the entries of this group to their chains, council by council; the last thing before the commit."""
    waiting: dict[str, list[AuditRow]] = {}
    for row in tx.all(UNSEALED):
        waiting.setdefault(row.council_id, []).append(row)
    for council_id in sorted(waiting):
        head = tx.one(HEAD_LOCKED, council_id=council_id)
        if head is None:
            tx.run(ADD_HEAD, council_id=council_id)
            head = tx.one(HEAD_LOCKED, council_id=council_id) or Head(0, START)
        seq, before = head
        links: list[dict[str, int | bytes]] = []
        for row in waiting[council_id]:
            seq += 1
            before = _link(before, row, seq)
            links.append({"id": row.id, "seq": seq, "hash": before})
        tx.many(LINK, links)
        tx.run(PUT_HEAD, council_id=council_id, seq=seq, hash=before)


def head(tx: Tx, council_id: str) -> Head:
    """The end of the chain, to be told or printed."""
    return tx.one(HEAD, council_id=council_id) or Head(0, START)


def publish(tx: Tx, council_id: str, at: int) -> Head:
    """Remember that today's head was told to people."""
    now = head(tx, council_id)
    if now.seq:
        tx.run(PUBLISH, council_id=council_id, seq=now.seq, hash=now.hash, at=at)
    return now


def published(tx: Tx, council_id: str) -> Published | None:
    """The head that was last told."""
    return tx.one(LAST_PUBLISHED, council_id=council_id)


def verify(tx: Tx, council_id: str, told: Iterable[Head] = ()) -> list[Fault]:
    """Everything wrong with a council's chain. `told` are heads known from outside, from minutes or messages."""
    known: dict[int, set[bytes]] = {}
    for seq, digest in [*tx.all(PUBLISHED, council_id=council_id), *told]:
        known.setdefault(seq, set()).add(digest)
    faults: list[Fault] = []
    seq, before = 0, START
    while page := tx.all(PAGE_OF, council_id=council_id, after=seq, many=PAGE):
        for row in page:
            if row.seq != seq + 1:
                faults.append(Fault(seq + 1, "missing"))
            if _link(before, row, row.seq) != row.hash:
                faults.append(Fault(row.seq, "changed"))
            if any(digest != row.hash for digest in known.pop(row.seq, ())):
                faults.append(Fault(row.seq, "head"))
            seq, before = row.seq, row.hash
    faults += [Fault(missing, "cut") for missing in sorted(known)]
    end = head(tx, council_id)
    if (end.seq, end.hash) != (seq, before):
        faults.append(Fault(end.seq, "cut" if end.seq > seq else "head"))
    if tx.value(LEFT_OPEN, council_id=council_id) is not None:
        faults.append(Fault(0, "unsealed"))
    return faults


def newest(tx: Tx, council_id: str, many: int, before: int = 2**62) -> list[AuditRow]:
    """The latest entries, newest first; `before` turns the page."""
    return tx.all(NEWEST, council_id=council_id, before=before, many=many)


def of_subject(tx: Tx, council_id: str, subject: str) -> list[AuditRow]:
    """What was done about one matter, in order."""
    return tx.all(OF_SUBJECT, council_id=council_id, subject=subject)


def proves(tx: Tx, council_id: str, commitment: str, words: str) -> bool:
    """Whether an entry speaks of exactly these words; never again once they are forgotten."""
    salt = tx.value(SALT, council_id=council_id, commitment=commitment)
    return salt is not None and hashlib.sha256(bytes(salt) + words.encode()).hexdigest() == commitment


def forget(tx: Tx, council_id: str, person_id: str) -> int:
    """Erase what makes a person's words recognisable; the entries stay and the chain holds."""
    return tx.run(FORGET, council_id=council_id, person_id=person_id)
