"""Ballots: in a named vote a row for each seat, in a secret one a slot in the urn; who was helped to vote, and by whom."""

from __future__ import annotations

from typing import NamedTuple

import orjson
from sqlalchemy import delete, select
from sqlmodel import SQLModel

from bot.domain import ballots as rules
from bot.domain.votes import Ballot, Terms, ballot
from storage import urns, votes
from storage.engine import Stmt, Tx, arg, putting, table
from storage.sealed import Keys
from storage.types import text, whole
from storage.votes import VoteRow

MEDIA = ("", "chat", "phone", "paper")
CODE = 8
_HEAD = 1 + CODE


class NamedBallot(SQLModel, table=True):
    """The ballot of one seat in a named vote; a new one replaces it."""

    __tablename__ = "ballot"
    vote_id: str = text(primary_key=True, foreign_key="vote.id")
    seat_id: str = text(primary_key=True)
    council_id: str = text()
    person_id: str = text()
    said: str = text()
    medium: str = text("chat")
    code: str = text("")
    at: int = whole()


class Assisted(SQLModel, table=True):
    """That somebody was helped to vote: by whom, how, before which witness. Never when, and never what."""

    __tablename__ = "assisted_ballot"
    vote_id: str = text(primary_key=True, foreign_key="vote.id")
    seat_id: str = text(primary_key=True)
    council_id: str = text()
    by_id: str = text()
    witness_id: str = text()
    medium: str = text()


class Cast(NamedTuple):
    """What lies in the urn for one seat."""

    seat_id: str
    ballot: Ballot
    medium: str
    code: str


class NamedRow(NamedTuple):
    """A named ballot; `said` is JSON."""

    seat_id: str
    person_id: str
    said: str
    medium: str
    code: str
    at: int


class AssistedRow(NamedTuple):
    """Help that was given."""

    seat_id: str
    by_id: str
    witness_id: str
    medium: str


_b, _a = table(NamedBallot), table(Assisted)
_THIS = (_b.c.council_id == arg("council_id"), _b.c.vote_id == arg("vote_id"))
PUT = putting(NamedBallot, "vote_id seat_id council_id person_id said medium code at", "vote_id seat_id")
NAMED = Stmt(select(*(_b.c[name] for name in NamedRow._fields)).where(*_THIS).order_by(_b.c.seat_id), NamedRow)
NAMED_ONE = Stmt(select(*(_b.c[name] for name in NamedRow._fields)).where(*_THIS, _b.c.seat_id == arg("seat_id")), NamedRow)
DROP = Stmt(delete(_b).where(*_THIS, _b.c.seat_id == arg("seat_id")))
PUT_ASSISTED = putting(Assisted, "vote_id seat_id council_id by_id witness_id medium", "vote_id seat_id")
ASSISTED = Stmt(
    select(*(_a.c[name] for name in AssistedRow._fields))
    .where(_a.c.council_id == arg("council_id"), _a.c.vote_id == arg("vote_id")).order_by(_a.c.seat_id), AssistedRow
)  # fmt: skip


def terms_of(vote: VoteRow) -> Terms:
    """The terms of a vote, as its rules take them."""
    kept = orjson.loads(vote.terms)
    numbers = {name: kept.get(name, 0) for name in ("dots", "max_per_option", "score_max", "most")}
    return Terms(vote.method, tuple(kept["options"]), seats=kept.get("seats", 1), **numbers)


def has_voted(tx: Tx, keys: Keys, council_id: str, vote_id: str, person_id: str) -> bool:
    """Need this person not be reminded: they have voted, or nobody can any more."""
    vote, seat = votes.by_id(tx, council_id, vote_id), votes.seat_of(tx, council_id, vote_id, person_id)
    if vote is None or vote.state != "open" or seat is None or seat.slot < 0 or seat.person_id != person_id:
        return True
    try:
        return of_seat(tx, keys, vote, terms_of(vote), seat.seat_id, seat.slot) is not None
    except urns.Broken:
        return False


def slot_size(terms: Terms, reasons: bool) -> int:
    """How large every slot of a vote is."""
    return _HEAD + rules.room(terms, reasons)


def _reasons(vote: VoteRow, terms: Terms) -> bool:
    return vote.slot_size > slot_size(terms, reasons=False)


def cast(tx: Tx, keys: Keys, vote: VoteRow, terms: Terms, seat: tuple[str, int], person_id: str, made: Cast, at: int) -> None:
    """Put a ballot in; it replaces the one before. In a secret vote nothing but the urn is touched."""
    seat_id, place = seat
    if vote.secret:
        inside = bytes([MEDIA.index(made.medium)]) + made.code.encode().ljust(CODE) + rules.pack(terms, made.ballot, _reasons(vote, terms))
        urns.put(tx, keys, vote.council_id, vote.id, vote.slots, vote.slot_size, place, inside)
        return
    said = orjson.dumps(rules.to_json(made.ballot)).decode()
    tx.run(
        PUT, vote_id=vote.id, seat_id=seat_id, council_id=vote.council_id, person_id=person_id, said=said, medium=made.medium,
        code=made.code, at=at,
    )  # fmt: skip


def _unpacked(vote: VoteRow, terms: Terms, seat_id: str, inside: bytes) -> Cast | None:
    if not inside[0]:
        return None
    made = rules.unpack(terms, inside[_HEAD:], _reasons(vote, terms))
    return Cast(seat_id, made, MEDIA[inside[0]], inside[1:_HEAD].decode().strip())


def _named(row: NamedRow) -> Cast:
    return Cast(row.seat_id, ballot(**orjson.loads(row.said)), row.medium, row.code)


def of_seat(tx: Tx, keys: Keys, vote: VoteRow, terms: Terms, seat_id: str, place: int) -> Cast | None:
    """The ballot of one seat, for its own voter."""
    if vote.secret:
        inside = urns.slot(tx, keys, vote.council_id, vote.id, vote.slots, vote.slot_size, place)
        return _unpacked(vote, terms, seat_id, inside)
    row = tx.one(NAMED_ONE, council_id=vote.council_id, vote_id=vote.id, seat_id=seat_id)
    return None if row is None else _named(row)


def every(tx: Tx, keys: Keys, vote: VoteRow, terms: Terms, places: dict[int, str]) -> list[Cast]:
    """Every ballot; `places` says which seat a slot belongs to."""
    if not vote.secret:
        return [_named(row) for row in named(tx, vote)]
    slots = urns.slots_of(tx, keys, vote.council_id, vote.id, vote.slots, vote.slot_size)
    found = (_unpacked(vote, terms, places[number], inside) for number, inside in enumerate(slots))
    return [one for one in found if one is not None]


def named(tx: Tx, vote: VoteRow) -> list[NamedRow]:
    """Who chose what, in a named vote."""
    return tx.all(NAMED, council_id=vote.council_id, vote_id=vote.id)


def take_back(tx: Tx, vote: VoteRow, seat_id: str) -> bool:
    """In a named vote: this seat has not voted any more."""
    return tx.run(DROP, council_id=vote.council_id, vote_id=vote.id, seat_id=seat_id) == 1


def note_help(tx: Tx, vote: VoteRow, row: AssistedRow) -> None:
    """Remember that somebody was helped to vote."""
    tx.run(PUT_ASSISTED, vote_id=vote.id, council_id=vote.council_id, **row._asdict())


def helped(tx: Tx, council_id: str, vote_id: str) -> list[AssistedRow]:
    """Who was helped to vote, by seat."""
    return tx.all(ASSISTED, council_id=council_id, vote_id=vote_id)
