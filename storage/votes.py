"""Votes: what is asked, by which rules, who takes part, and what came of it."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.people import Account, Link
from storage.types import blob, key, text, whole

_OPEN = sql("state = 'open'")


class Vote(SQLModel, table=True):
    """A vote. `terms` and `rules` are JSON and never change; `state` open, closed, cancelled."""

    __tablename__ = "vote"
    id: str = key()
    council_id: str = text(foreign_key="council.id")
    body_id: str = text(foreign_key="body.id")
    meeting_id: str = text(foreign_key="meeting.id")
    item_id: str = text()
    method: str = text()
    question: str = text()
    secret: int = whole(0)
    electorate: str = text("seats")
    label: str = text("advice")
    terms: str = text()
    rules: str = text("{}")
    slots: int = whole(0)
    slot_size: int = whole(0)
    state: str = text("open")
    opened_by: str = text("")
    opened_at: int = whole()
    closes_at: int = whole(0)
    closed_at: int = whole(0)
    seed: bytes = blob(b"")
    __table_args__ = (
        Index("ix_vote_council", "council_id", "opened_at"),
        Index("ix_vote_item", "council_id", "item_id"),
        Index("ix_vote_open", "council_id", "secret", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )


class VoteSeat(SQLModel, table=True):
    """One seat in a vote, as it was when it opened. `right_` active, invalid or represented; `slot` its place in the urn."""

    __tablename__ = "vote_seat"
    vote_id: str = text(primary_key=True, foreign_key="vote.id")
    seat_id: str = text(primary_key=True)
    council_id: str = text()
    person_id: str = text("")
    holder_id: str = text("")
    organisation: str = text("")
    right_: str = text("active")
    why: str = text("")
    slot: int = whole(-1)
    __table_args__ = (Index("ix_vote_seat_person", "council_id", "vote_id", "person_id"),)


class VoteResult(SQLModel, table=True):
    """What came of a vote. `found` is JSON; `recount` every ballot in an order that says nothing; `seal` the hash of both."""

    __tablename__ = "vote_result"
    vote_id: str = key(foreign_key="vote.id")
    council_id: str = text()
    outcome: str = text()
    cast_: int = whole()
    found: str = text()
    recount: str = text()
    receipts: str = text("[]")
    settled: str = text("")
    salt: str = text("")
    seal: str = text("")


class VoteRow(NamedTuple):
    """A vote."""

    id: str
    council_id: str
    body_id: str
    meeting_id: str
    item_id: str
    method: str
    question: str
    secret: int
    electorate: str
    label: str
    terms: str
    rules: str
    slots: int
    slot_size: int
    state: str
    opened_by: str
    opened_at: int
    closes_at: int
    closed_at: int
    seed: bytes


class SeatRow(NamedTuple):
    """A seat in a vote: who votes for it, who holds it, and why nobody does."""

    seat_id: str
    person_id: str
    holder_id: str
    organisation: str
    right_: str
    why: str
    slot: int


class ResultRow(NamedTuple):
    """The result of a vote."""

    vote_id: str
    council_id: str
    outcome: str
    cast_: int
    found: str
    recount: str
    receipts: str
    settled: str
    salt: str
    seal: str


_v, _s, _r, _l, _a = table(Vote), table(VoteSeat), table(VoteResult), table(Link), table(Account)
_VOTE = tuple(_v.c[name] for name in VoteRow._fields)
_SEAT = tuple(_s.c[name] for name in SeatRow._fields)
_OF = _v.c.council_id == arg("council_id")
_ONE = (_OF, _v.c.id == arg("id"))
_IN = (_s.c.council_id == arg("council_id"), _s.c.vote_id == arg("vote_id"))

ADD = adding(Vote, " ".join(VoteRow._fields))
ADD_SEAT = adding(VoteSeat, "vote_id council_id " + " ".join(SeatRow._fields))
PUT_RESULT = putting(VoteResult, " ".join(ResultRow._fields), "vote_id")
BY_ID = Stmt(select(*_VOTE).where(*_ONE), VoteRow, keep="vote")
OF_COUNCIL = Stmt(select(*_VOTE).where(_OF).order_by(_v.c.opened_at, _v.c.id), VoteRow)
OF_ITEM = Stmt(select(*_VOTE).where(_OF, _v.c.item_id == arg("item_id")).order_by(_v.c.opened_at, _v.c.id), VoteRow)
OPEN = Stmt(select(*_VOTE).where(_OF, _v.c.state == "open").order_by(_v.c.opened_at, _v.c.id), VoteRow)
SECRET_NOW = Stmt(
    select(_v.c.id).where(_OF, _v.c.state == "open", _v.c.secret == 1).order_by(_v.c.opened_at, _v.c.id).limit(1), keep="vote"
)
ANY_SECRET = Stmt(select(_v.c.council_id, _v.c.id).where(_v.c.state == "open", _v.c.secret == 1).order_by(_v.c.opened_at), keep="vote")
AT_CHAT = Stmt(
    select(_v.c.id)
    .join(_l, _l.c.council_id == _v.c.council_id)
    .join(_a, _a.c.id == _l.c.account_id)
    .where(_a.c.channel == arg("channel"), _a.c.chat == arg("chat"), _v.c.state == "open", _v.c.secret == 1)
    .order_by(_v.c.opened_at, _v.c.id)
    .limit(1),
    keep="vote link account",
)
SET_STATE = Stmt(update(_v).where(*_ONE, _v.c.state == "open").values(state=arg("state"), closed_at=arg("at")))
SEATS = Stmt(select(*_SEAT).where(*_IN).order_by(_s.c.slot, _s.c.seat_id), SeatRow)
SEATS_OF = Stmt(select(*_SEAT).where(*_IN, _s.c.person_id == arg("person_id")).order_by(_s.c.slot.desc()), SeatRow, keep="vote_seat")
HELD = Stmt(select(*_SEAT).where(*_IN, _s.c.holder_id == arg("person_id")).order_by(_s.c.slot.desc()), SeatRow)
_RESULT = tuple(_r.c[name] for name in ResultRow._fields)
RESULT = Stmt(select(*_RESULT).where(_r.c.council_id == arg("council_id"), _r.c.vote_id == arg("vote_id")), ResultRow)


def add(tx: Tx, vote: VoteRow, seats: list[SeatRow]) -> None:
    """A vote opens: its rules and those who take part are settled."""
    tx.add(ADD, **vote._asdict())
    tx.many(ADD_SEAT, [{"vote_id": vote.id, "council_id": vote.council_id, **seat._asdict()} for seat in seats])


def by_id(tx: Tx, council_id: str, vote_id: str) -> VoteRow | None:
    """One vote of this council."""
    return tx.one(BY_ID, council_id=council_id, id=vote_id)


def of_council(tx: Tx, council_id: str) -> list[VoteRow]:
    """Every vote of a council, in time's order."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def of_item(tx: Tx, council_id: str, item_id: str) -> list[VoteRow]:
    """The votes on an item."""
    return tx.all(OF_ITEM, council_id=council_id, item_id=item_id)


def open_votes(tx: Tx, council_id: str) -> list[VoteRow]:
    """The votes that are open now."""
    return tx.all(OPEN, council_id=council_id)


def secret_now(tx: Tx, council_id: str) -> str:
    """The secret vote under whose key this council's talk is sealed now; empty when there is none."""
    return str(tx.value(SECRET_NOW, council_id=council_id) or "")


def secret_at(tx: Tx, channel: str, chat: str) -> str:
    """The same for what comes from a chat, before anybody has looked who writes."""
    if tx.value(ANY_SECRET) is None:
        return ""
    return str(tx.value(AT_CHAT, channel=channel, chat=chat) or "")


def every_secret(tx: Tx) -> list[tuple[str, str]]:
    """The open secret votes of this instance, as (council, vote): for the start of the program only."""
    return [(str(row[0]), str(row[1])) for row in tx.all(ANY_SECRET)]


def end(tx: Tx, council_id: str, vote_id: str, state: str, at: int) -> bool:
    """The vote is closed or cancelled; False when it was not open."""
    return tx.run(SET_STATE, council_id=council_id, id=vote_id, state=state, at=at) == 1


def seats(tx: Tx, council_id: str, vote_id: str) -> list[SeatRow]:
    """Every seat of a vote; those that can vote have a slot from 0 on."""
    return tx.all(SEATS, council_id=council_id, vote_id=vote_id)


def seat_of(tx: Tx, council_id: str, vote_id: str, person_id: str) -> SeatRow | None:
    """The seat a person votes for; else one that they would have, with why they cannot."""
    found = tx.all(SEATS_OF, council_id=council_id, vote_id=vote_id, person_id=person_id)
    return found[0] if found else tx.one(HELD, council_id=council_id, vote_id=vote_id, person_id=person_id)


def put_result(tx: Tx, row: ResultRow) -> None:
    """What came of a vote; a tie that was settled replaces it."""
    tx.run(PUT_RESULT, **row._asdict())


def result(tx: Tx, council_id: str, vote_id: str) -> ResultRow | None:
    """The result of a vote."""
    return tx.one(RESULT, council_id=council_id, vote_id=vote_id)
