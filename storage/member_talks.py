"""Talks between a member and an officer, twice a year: when, how, and the points both agreed to. Nothing else that was said is kept."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import and_, delete, or_, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class MemberTalk(SQLModel, table=True):
    """A talk. `how` phone, chat or meet; `state` asked (the officer has to say), offered (the member has to), booked, held, off."""

    __tablename__ = "member_talk"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    person_id: str = text(index=True, foreign_key="person.id")
    officer_id: str = text(foreign_key="person.id")
    how: str = text()
    at: int = whole()
    state: str = text()


class TalkPoint(SQLModel, table=True):
    """One point. `agreed` 0 until the member says that it is right; `done` 0 until one of the two says that it is done."""

    __tablename__ = "talk_point"
    id: str = key()
    council_id: str = text(index=True, foreign_key="council.id")
    person_id: str = text(index=True, foreign_key="person.id")
    officer_id: str = text(foreign_key="person.id")
    words: str = text()
    at: int = whole()
    agreed: int = whole(0)
    done: int = whole(0)


class TalkRow(NamedTuple):
    """A talk."""

    id: str
    person_id: str
    officer_id: str
    how: str
    at: int
    state: str


class PointRow(NamedTuple):
    """A point."""

    id: str
    person_id: str
    officer_id: str
    words: str
    at: int
    agreed: int
    done: int


_t, _p = table(MemberTalk), table(TalkPoint)
_TALK = tuple(_t.c[name] for name in TalkRow._fields)
_POINT = tuple(_p.c[name] for name in PointRow._fields)
_TALK_ONE = and_(_t.c.council_id == arg("council_id"), _t.c.id == arg("id"))
_POINT_ONE = and_(_p.c.council_id == arg("council_id"), _p.c.id == arg("id"))
_POINT_OF = and_(_p.c.council_id == arg("council_id"), _p.c.person_id == arg("person_id"))
ADD_TALK = adding(MemberTalk, "id council_id person_id officer_id how at state")
TALK = Stmt(select(*_TALK).where(_TALK_ONE), TalkRow)
TALKS = Stmt(
    select(*_TALK).where(
        _t.c.council_id == arg("council_id"), or_(_t.c.person_id == arg("person_id"), _t.c.officer_id == arg("person_id"))
    ).order_by(_t.c.at, _t.c.id), TalkRow
)
CHANGE_TALK = Stmt(update(_t).where(_TALK_ONE).values(how=arg("how"), at=arg("at"), state=arg("state")))
ADD_POINT = adding(TalkPoint, "id council_id person_id officer_id words at agreed done")
POINT = Stmt(select(*_POINT).where(_POINT_ONE), PointRow)
POINTS = Stmt(select(*_POINT).where(_POINT_OF).order_by(_p.c.at, _p.c.id), PointRow)
AGREE = Stmt(update(_p).where(_POINT_OF, _p.c.officer_id == arg("officer_id"), _p.c.agreed == 0).values(agreed=arg("at")))
DONE = Stmt(update(_p).where(_POINT_ONE, _p.c.done == 0).values(done=arg("at")))
UNDONE = Stmt(update(_p).where(_POINT_ONE).values(done=0))
DROP_OPEN = Stmt(delete(_p).where(_POINT_OF, _p.c.agreed == 0))
DROP_POINTS = Stmt(delete(_p).where(_POINT_OF))
DROP_TALKS = Stmt(delete(_t).where(_t.c.council_id == arg("council_id"), _t.c.person_id == arg("person_id")))


def add(tx: Tx, council_id: str, row: TalkRow) -> None:
    """A talk is wished for."""
    tx.add(ADD_TALK, council_id=council_id, **row._asdict())


def by_id(tx: Tx, council_id: str, talk_id: str) -> TalkRow | None:
    """One talk."""
    return tx.one(TALK, council_id=council_id, id=talk_id)


def of_person(tx: Tx, council_id: str, person_id: str) -> list[TalkRow]:
    """The talks of a person, on either side, oldest first."""
    return tx.all(TALKS, council_id=council_id, person_id=person_id)


def change(tx: Tx, council_id: str, row: TalkRow) -> None:
    """How, when and how far it has come."""
    tx.run(CHANGE_TALK, council_id=council_id, id=row.id, how=row.how, at=row.at, state=row.state)


def add_point(tx: Tx, council_id: str, row: PointRow) -> None:
    """The officer has written down a point; it waits for the member."""
    tx.add(ADD_POINT, council_id=council_id, **row._asdict())


def point(tx: Tx, council_id: str, point_id: str) -> PointRow | None:
    """One point."""
    return tx.one(POINT, council_id=council_id, id=point_id)


def points(tx: Tx, council_id: str, person_id: str) -> list[PointRow]:
    """All points of a member, oldest first."""
    return tx.all(POINTS, council_id=council_id, person_id=person_id)


def agree(tx: Tx, council_id: str, person_id: str, officer_id: str, at: int) -> int:
    """The member says that what waits is right; how many points."""
    return tx.run(AGREE, council_id=council_id, person_id=person_id, officer_id=officer_id, at=at)


def finish(tx: Tx, council_id: str, point_id: str, at: int) -> bool:
    """It is done; False when it was done before."""
    return tx.run(DONE, council_id=council_id, id=point_id, at=at) == 1


def reopen(tx: Tx, council_id: str, point_id: str) -> None:
    """It is not done after all."""
    tx.run(UNDONE, council_id=council_id, id=point_id)


def drop_unagreed(tx: Tx, council_id: str, person_id: str) -> int:
    """What the member has not agreed to goes; how many points."""
    return tx.run(DROP_OPEN, council_id=council_id, person_id=person_id)


def forget(tx: Tx, council_id: str, person_id: str) -> None:
    """Nothing of a member's talks is kept any more."""
    for statement in (DROP_POINTS, DROP_TALKS):
        tx.run(statement, council_id=council_id, person_id=person_id)
