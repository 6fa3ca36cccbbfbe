"""Who comes to a meeting, what they need there, and who was there from when to when."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, UniqueConstraint, and_, delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, putting, table
from storage.types import key, new_id, text, whole


class Rsvp(SQLModel, table=True):
    """The last answer of a person to "do you come?"."""

    __tablename__ = "rsvp"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    answer: str = text()
    reason: str = text("")
    at: int = whole()


class Need(SQLModel, table=True):
    """What a person needs at one meeting: interpreter, transport, breaks."""

    __tablename__ = "meeting_need"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    need: str = text(primary_key=True)
    council_id: str = text()
    at: int = whole()


class Presence(SQLModel, table=True):
    """From when to when a person was there; `to_at` 0 = still there. `part` is meeting or premeeting."""

    __tablename__ = "presence"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    person_id: str = text(foreign_key="person.id")
    part: str = text("meeting")
    mode: str = text("physical")
    from_at: int = whole()
    to_at: int = whole(0)
    __table_args__ = (
        Index("ix_presence_meeting", "council_id", "meeting_id", "from_at"),
        UniqueConstraint("meeting_id", "person_id", "part", "from_at"),
    )


class RsvpRow(NamedTuple):
    """An answer yes, no or online, with its reason."""

    person_id: str
    answer: str
    reason: str
    at: int


class NeedRow(NamedTuple):
    """One need of one person."""

    person_id: str
    need: str
    at: int


class PresenceRow(NamedTuple):
    """An interval of being there; `to_at` 0 = open."""

    person_id: str
    part: str
    mode: str
    from_at: int
    to_at: int


_v, _n, _p = table(Rsvp), table(Need), table(Presence)
_PRESENCE = tuple(_p.c[name] for name in PresenceRow._fields)

PUT_RSVP = putting(Rsvp, "meeting_id person_id council_id answer reason at", "meeting_id person_id")
DROP_RSVP = Stmt(
    delete(_v).where(_v.c.council_id == arg("council_id"), _v.c.meeting_id == arg("meeting_id"), _v.c.person_id == arg("person_id"))
)
DROP_RSVPS = Stmt(delete(_v).where(_v.c.council_id == arg("council_id"), _v.c.meeting_id == arg("meeting_id")))
RSVPS = Stmt(
    select(_v.c.person_id, _v.c.answer, _v.c.reason, _v.c.at)
    .where(_v.c.council_id == arg("council_id"), _v.c.meeting_id == arg("meeting_id"))
    .order_by(_v.c.person_id),
    RsvpRow,
)
ADD_NEED = adding_once(Need, "meeting_id person_id need council_id at", "meeting_id person_id need")
NEEDS = Stmt(
    select(_n.c.person_id, _n.c.need, _n.c.at)
    .where(_n.c.council_id == arg("council_id"), _n.c.meeting_id == arg("meeting_id"))
    .order_by(_n.c.at, _n.c.person_id, _n.c.need),
    NeedRow,
)
DROP_NEED = Stmt(
    delete(_n).where(
        _n.c.council_id == arg("council_id"),
        _n.c.meeting_id == arg("meeting_id"),
        _n.c.person_id == arg("person_id"),
        _n.c.need == arg("need"),
    )
)
ADD_PRESENCE = adding_once(Presence, "id council_id meeting_id person_id part mode from_at to_at", "meeting_id person_id part from_at")
_THEIRS = and_(_p.c.council_id == arg("council_id"), _p.c.meeting_id == arg("meeting_id"), _p.c.person_id == arg("person_id"))
PRESENCE = Stmt(
    select(*_PRESENCE)
    .where(_p.c.council_id == arg("council_id"), _p.c.meeting_id == arg("meeting_id"))
    .order_by(_p.c.from_at, _p.c.person_id),
    PresenceRow,
)
LEAVE = Stmt(update(_p).where(_THEIRS, _p.c.part == arg("part"), _p.c.to_at == 0).values(to_at=arg("at")))
END_ALL = Stmt(
    update(_p).where(_p.c.council_id == arg("council_id"), _p.c.meeting_id == arg("meeting_id"), _p.c.to_at == 0).values(to_at=arg("at"))
)
DROP_ONE = Stmt(delete(_p).where(_THEIRS, _p.c.from_at == arg("from_at"), _p.c.to_at == 0))
DROP_PRESENCE = Stmt(delete(_p).where(_THEIRS, _p.c.part == arg("part")))


def put_rsvp(tx: Tx, council_id: str, meeting_id: str, row: RsvpRow) -> None:
    """The answer that counts from now on."""
    tx.run(PUT_RSVP, council_id=council_id, meeting_id=meeting_id, **row._asdict())


def drop_rsvp(tx: Tx, council_id: str, meeting_id: str, person_id: str) -> None:
    """As if this person had not answered."""
    tx.run(DROP_RSVP, council_id=council_id, meeting_id=meeting_id, person_id=person_id)


def drop_rsvps(tx: Tx, council_id: str, meeting_id: str) -> None:
    """Everybody must be asked anew: the meeting is on another day."""
    tx.run(DROP_RSVPS, council_id=council_id, meeting_id=meeting_id)


def rsvps(tx: Tx, council_id: str, meeting_id: str) -> dict[str, RsvpRow]:
    """The last answer of each person who has answered."""
    return {row.person_id: row for row in tx.all(RSVPS, council_id=council_id, meeting_id=meeting_id)}


def add_need(tx: Tx, council_id: str, meeting_id: str, row: NeedRow) -> None:
    """One more need; said twice is once."""
    tx.add(ADD_NEED, council_id=council_id, meeting_id=meeting_id, **row._asdict())


def drop_need(tx: Tx, council_id: str, meeting_id: str, person_id: str, need: str) -> None:
    """A person takes back one thing they needed."""
    tx.run(DROP_NEED, council_id=council_id, meeting_id=meeting_id, person_id=person_id, need=need)


def needs(tx: Tx, council_id: str, meeting_id: str) -> list[NeedRow]:
    """What people need at a meeting, in the order it was said."""
    return tx.all(NEEDS, council_id=council_id, meeting_id=meeting_id)


def arrive(tx: Tx, council_id: str, meeting_id: str, row: PresenceRow) -> None:
    """A person is there from an instant; the same instant twice is once."""
    tx.add(ADD_PRESENCE, id=new_id(), council_id=council_id, meeting_id=meeting_id, **row._asdict())


def leave(tx: Tx, council_id: str, meeting_id: str, person_id: str, at: int, *, part: str = "meeting") -> bool:
    """A person leaves; False if they were not there."""
    return tx.run(LEAVE, council_id=council_id, meeting_id=meeting_id, person_id=person_id, part=part, at=at) > 0


def drop_presence(tx: Tx, council_id: str, meeting_id: str, person_id: str, from_at: int) -> bool:
    """A check-in by mistake; false when they have left since, or it is gone already."""
    return tx.run(DROP_ONE, council_id=council_id, meeting_id=meeting_id, person_id=person_id, from_at=from_at) > 0


def replace_presence(tx: Tx, council_id: str, meeting_id: str, row: PresenceRow) -> None:
    """One interval instead of all the person had in this part (Y14)."""
    tx.run(DROP_PRESENCE, council_id=council_id, meeting_id=meeting_id, person_id=row.person_id, part=row.part)
    arrive(tx, council_id, meeting_id, row)


def presence(tx: Tx, council_id: str, meeting_id: str) -> list[PresenceRow]:
    """Who was there from when to when, both parts."""
    return tx.all(PRESENCE, council_id=council_id, meeting_id=meeting_id)


def end_all(tx: Tx, council_id: str, meeting_id: str, at: int) -> None:
    """Whoever is still there leaves now: the meeting is over (Y14)."""
    tx.run(END_ALL, council_id=council_id, meeting_id=meeting_id, at=at)
