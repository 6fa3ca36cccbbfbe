"""Councils with their rules, their bodies and the seats at the table."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class Council(SQLModel, table=True):
    """One council: the tenant that every other row belongs to. `rules` is the JSON of `CouncilRules`."""

    __tablename__ = "council"
    id: str = key()
    name: str = text()
    short_name: str = text("")
    zone: str = text()
    lang: str = text()
    rules: str = text()
    version: int = whole(1)
    demo: int = whole(0)


class Body(SQLModel, table=True):
    """A council, a panel or a working group; all below one council."""

    __tablename__ = "body"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    kind: str = text()
    name: str = text()
    parent_id: str = text("")
    strategy_no: int = whole(0)
    strategy: str = text("")
    position: int = whole(0)


class Seat(SQLModel, table=True):
    """A place at the table; it belongs to the organisation, not to the person."""

    __tablename__ = "seat"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    body_id: str = text(index=True, foreign_key="body.id")
    organisation: str = text("")
    position: int = whole(0)


class CouncilRow(NamedTuple):
    """A council as a turn needs it."""

    id: str
    name: str
    short_name: str
    zone: str
    lang: str
    rules: str
    version: int
    demo: int


class BodyRow(NamedTuple):
    """A body."""

    id: str
    council_id: str
    kind: str
    name: str
    parent_id: str
    strategy_no: int
    strategy: str


class SeatRow(NamedTuple):
    """A seat, in the order of the table."""

    id: str
    body_id: str
    organisation: str
    position: int


_c, _b, _s = table(Council), table(Body), table(Seat)
_COUNCIL = (_c.c.id, _c.c.name, _c.c.short_name, _c.c.zone, _c.c.lang, _c.c.rules, _c.c.version, _c.c.demo)
_BODY = (_b.c.id, _b.c.council_id, _b.c.kind, _b.c.name, _b.c.parent_id, _b.c.strategy_no, _b.c.strategy)

ADD = adding(Council, "id name short_name zone lang rules version demo")
ADD_BODY = adding(Body, "id council_id kind name parent_id strategy_no strategy position")
ADD_SEAT = adding(Seat, "id council_id body_id organisation position")
BY_ID = Stmt(select(*_COUNCIL).where(_c.c.id == arg("id")), CouncilRow, keep="council")
ALL = Stmt(select(*_COUNCIL).order_by(_c.c.name), CouncilRow)
CHANGE_RULES = Stmt(update(_c).where(_c.c.id == arg("id")).values(rules=arg("rules"), version=_c.c.version + 1))
BODIES = Stmt(select(*_BODY).where(_b.c.council_id == arg("council_id")).order_by(_b.c.position, _b.c.id), BodyRow, keep="body")
BODY = Stmt(select(*_BODY).where(_b.c.council_id == arg("council_id"), _b.c.id == arg("id")), BodyRow, keep="body")
SEATS = Stmt(
    select(_s.c.id, _s.c.body_id, _s.c.organisation, _s.c.position)
    .where(_s.c.council_id == arg("council_id"), _s.c.body_id == arg("body_id"))
    .order_by(_s.c.position, _s.c.id),
    SeatRow,
    keep="seat",
)

SEAT = Stmt(
    select(_s.c.id, _s.c.body_id, _s.c.organisation, _s.c.position).where(_s.c.council_id == arg("council_id"), _s.c.id == arg("id")),
    SeatRow,
    keep="seat",
)


def by_id(tx: Tx, council_id: str) -> CouncilRow | None:
    """One council."""
    return tx.one(BY_ID, id=council_id)


def every(tx: Tx) -> list[CouncilRow]:
    """All councils of this instance, for the operator and the clock only."""
    return tx.all(ALL)


def add(tx: Tx, council: CouncilRow) -> None:
    """A new council."""
    tx.add(ADD, **council._asdict())


def add_body(tx: Tx, body: BodyRow, position: int) -> None:
    """A new body below a council."""
    tx.add(ADD_BODY, **body._asdict(), position=position)


def add_seat(tx: Tx, council_id: str, seat: SeatRow) -> None:
    """A new seat in a body."""
    tx.add(ADD_SEAT, council_id=council_id, **seat._asdict())


def change_rules(tx: Tx, council_id: str, rules: str) -> None:
    """New rules for a council, as JSON."""
    tx.run(CHANGE_RULES, id=council_id, rules=rules)


def bodies(tx: Tx, council_id: str) -> list[BodyRow]:
    """The bodies of a council, the council itself first."""
    return tx.all(BODIES, council_id=council_id)


def body(tx: Tx, council_id: str, body_id: str) -> BodyRow | None:
    """One body of this council."""
    return tx.one(BODY, council_id=council_id, id=body_id)


def seat(tx: Tx, council_id: str, seat_id: str) -> SeatRow | None:
    """One seat of this council."""
    return tx.one(SEAT, council_id=council_id, id=seat_id)


def seats(tx: Tx, council_id: str, body_id: str) -> list[SeatRow]:
    """The seats of a body, also the empty ones, in order."""
    return tx.all(SEATS, council_id=council_id, body_id=body_id)
