"""Meetings: when and where, what has become of them, and who speaks for each seat."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, and_, delete, exists, or_, select, update
from sqlmodel import SQLModel

from storage import councils, people
from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.people import RoleHeld
from storage.types import key, text, whole

SEAT_ROLES = ("chair", "vice_chair", "member", "next_of_kin_member")


class Meeting(SQLModel, table=True):
    """A meeting or theme day of a body. `day` is the local date of its start; instants are microseconds UTC, 0 = not."""

    __tablename__ = "meeting"
    id: str = key()
    council_id: str = text(foreign_key="council.id")
    body_id: str = text(foreign_key="body.id")
    kind: str = text("meeting")
    title: str = text()
    day: str = text()
    start_at: int = whole()
    end_at: int = whole()
    place: str = text("")
    mode: str = text("physical")
    pre_start: int = whole(0)
    pre_end: int = whole(0)
    state: str = text("planned")
    planned_at: int = whole()
    published_at: int = whole(0)
    opened_at: int = whole(0)
    closed_at: int = whole(0)
    changes: int = whole(0)
    __table_args__ = (
        Index("ix_meeting_start", "council_id", "start_at"),
        Index("ix_meeting_body", "council_id", "body_id", "start_at"),
    )


class StandIn(SQLModel, table=True):
    """A deputy called in for a seat at one meeting."""

    __tablename__ = "stand_in"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    seat_id: str = text(primary_key=True, foreign_key="seat.id")
    council_id: str = text()
    person_id: str = text(foreign_key="person.id")
    at: int = whole()


class MeetingRow(NamedTuple):
    """A meeting. `state` planned, published, postponed, open, closed, cancelled; `changes` counts what was corrected."""

    id: str
    council_id: str
    body_id: str
    kind: str
    title: str
    day: str
    start_at: int
    end_at: int
    place: str
    mode: str
    pre_start: int
    pre_end: int
    state: str
    planned_at: int
    published_at: int
    opened_at: int
    closed_at: int
    changes: int


class StandInRow(NamedTuple):
    """This deputy sits in this seat."""

    seat_id: str
    person_id: str
    at: int


_m, _s, _r = table(Meeting), table(StandIn), table(RoleHeld)
_MEETING = tuple(_m.c[name] for name in MeetingRow._fields)
_OF = _m.c.council_id == arg("council_id")
_ONE = and_(_OF, _m.c.id == arg("id"))

ADD = adding(Meeting, " ".join(MeetingRow._fields))
BY_ID = Stmt(select(*_MEETING).where(_ONE), MeetingRow, keep="meeting")
OF_COUNCIL = Stmt(select(*_MEETING).where(_OF).order_by(_m.c.start_at, _m.c.id), MeetingRow)
OF_BODY = Stmt(select(*_MEETING).where(_OF, _m.c.body_id == arg("body_id")).order_by(_m.c.start_at, _m.c.id), MeetingRow)
UPCOMING = Stmt(
    select(*_MEETING).where(_OF, _m.c.end_at >= arg("now"), _m.c.state != "cancelled").order_by(_m.c.start_at, _m.c.id),
    MeetingRow,
)
NEXT = Stmt(
    select(*_MEETING)
    .where(_OF, _m.c.body_id == arg("body_id"), _m.c.kind == "meeting", _m.c.start_at > arg("after"), _m.c.state != "cancelled")
    .order_by(_m.c.start_at, _m.c.id)
    .limit(1),
    MeetingRow,
)
BEFORE = Stmt(
    select(*_MEETING)
    .where(_OF, _m.c.body_id == arg("body_id"), _m.c.start_at < arg("before"), _m.c.state != "cancelled")
    .order_by(_m.c.start_at.desc(), _m.c.id)
    .limit(1),
    MeetingRow,
)
CHANGE = Stmt(
    update(_m)
    .where(_ONE)
    .values(
        state=arg("state"),
        title=arg("title"),
        day=arg("day"),
        start_at=arg("start_at"),
        end_at=arg("end_at"),
        place=arg("place"),
        mode=arg("mode"),
        pre_start=arg("pre_start"),
        pre_end=arg("pre_end"),
        changes=_m.c.changes + 1,
    )
)
PUBLISH = Stmt(update(_m).where(_ONE).values(state=arg("state"), published_at=arg("at")))
OPEN = Stmt(update(_m).where(_ONE).values(state="open", opened_at=arg("at")))
CLOSE = Stmt(update(_m).where(_ONE).values(state="closed", closed_at=arg("at")))
SET_STATE = Stmt(update(_m).where(_ONE).values(state=arg("state"), changes=_m.c.changes + 1))
PUT_STAND_IN = putting(StandIn, "meeting_id seat_id council_id person_id at", "meeting_id seat_id")
DROP_STAND_IN = Stmt(
    delete(_s).where(_s.c.council_id == arg("council_id"), _s.c.meeting_id == arg("meeting_id"), _s.c.seat_id == arg("seat_id"))
)
STAND_INS = Stmt(
    select(_s.c.seat_id, _s.c.person_id, _s.c.at)
    .where(_s.c.council_id == arg("council_id"), _s.c.meeting_id == arg("meeting_id"))
    .order_by(_s.c.seat_id),
    StandInRow,
)
CALLED_IN = Stmt(
    select(_s.c.seat_id)
    .where(_s.c.council_id == arg("council_id"), _s.c.meeting_id == arg("meeting_id"), _s.c.person_id == arg("person_id"))
    .limit(1),
    keep="stand_in",
)
CALLED_IN_ANYWHERE = Stmt(
    select(_s.c.meeting_id)
    .join(_m, _m.c.id == _s.c.meeting_id)
    .where(
        _s.c.council_id == arg("council_id"), _s.c.person_id == arg("person_id"), _m.c.state != "cancelled"
    )
    .limit(1)
)  # fmt: skip
_HELD = exists().where(
    _m.c.id == _s.c.meeting_id,
    _r.c.council_id == _s.c.council_id,
    _r.c.person_id == arg("person_id"),
    _r.c.seat_id == _s.c.seat_id,
    _r.c.role.in_(SEAT_ROLES),
    or_(_r.c.from_day == "", _r.c.from_day <= _m.c.day),
    or_(_r.c.to_day == "", _r.c.to_day >= _m.c.day),
)
REPLACED = Stmt(
    select(_s.c.seat_id)
    .where(
        _s.c.council_id == arg("council_id"),
        _s.c.meeting_id == arg("meeting_id"),
        _s.c.person_id != arg("person_id"),
        _HELD,
    )
    .limit(1),
    keep="stand_in meeting role_held",
)


def by_id(tx: Tx, council_id: str, meeting_id: str) -> MeetingRow | None:
    """One meeting of this council."""
    return tx.one(BY_ID, council_id=council_id, id=meeting_id)


def of_council(tx: Tx, council_id: str) -> list[MeetingRow]:
    """Every meeting of a council, in time's order."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def of_body(tx: Tx, council_id: str, body_id: str) -> list[MeetingRow]:
    """Every meeting of one body, in time's order."""
    return tx.all(OF_BODY, council_id=council_id, body_id=body_id)


def upcoming(tx: Tx, council_id: str, now: int) -> list[MeetingRow]:
    """Meetings that are not over: planned, published or open, the nearest first."""
    return tx.all(UPCOMING, council_id=council_id, now=now)


def next_after(tx: Tx, council_id: str, body_id: str, after: int) -> MeetingRow | None:
    """The next ordinary meeting of a body that starts after an instant (Y29)."""
    return tx.one(NEXT, council_id=council_id, body_id=body_id, after=after)


def last_before(tx: Tx, council_id: str, body_id: str, before: int) -> MeetingRow | None:
    """The latest meeting of a body that started before an instant."""
    return tx.one(BEFORE, council_id=council_id, body_id=body_id, before=before)


def add(tx: Tx, meeting: MeetingRow) -> None:
    """A new meeting."""
    tx.add(ADD, **meeting._asdict())


def change(tx: Tx, meeting: MeetingRow) -> None:
    """New time, place or name of a meeting that is there already."""
    keep = ("council_id", "id", "state", "title", "day", "start_at", "end_at", "place", "mode", "pre_start", "pre_end")
    tx.run(CHANGE, **{name: getattr(meeting, name) for name in keep})


def publish(tx: Tx, meeting: MeetingRow, at: int) -> None:
    """The agenda is out from now on."""
    tx.run(
        PUBLISH,
        council_id=meeting.council_id,
        id=meeting.id,
        at=at,
        state="published" if meeting.state == "planned" else meeting.state,
    )


def open_(tx: Tx, council_id: str, meeting_id: str, at: int) -> None:
    """The meeting has begun."""
    tx.run(OPEN, council_id=council_id, id=meeting_id, at=at)


def close(tx: Tx, council_id: str, meeting_id: str, at: int) -> None:
    """The meeting is over."""
    tx.run(CLOSE, council_id=council_id, id=meeting_id, at=at)


def set_state(tx: Tx, council_id: str, meeting_id: str, state: str) -> None:
    """The meeting is put off or called off."""
    tx.run(SET_STATE, council_id=council_id, id=meeting_id, state=state)


def call_in(tx: Tx, council_id: str, meeting_id: str, row: StandInRow) -> None:
    """This deputy sits in this seat at this meeting."""
    tx.run(PUT_STAND_IN, council_id=council_id, meeting_id=meeting_id, **row._asdict())


def stand_down(tx: Tx, council_id: str, meeting_id: str, seat_id: str) -> None:
    """The member comes after all: the seat is theirs again."""
    tx.run(DROP_STAND_IN, council_id=council_id, meeting_id=meeting_id, seat_id=seat_id)


def stand_ins(tx: Tx, council_id: str, meeting_id: str) -> dict[str, StandInRow]:
    """Which deputy sits in which seat."""
    return {row.seat_id: row for row in tx.all(STAND_INS, council_id=council_id, meeting_id=meeting_id)}


def called_in(tx: Tx, council_id: str, meeting_id: str, person_id: str) -> bool:
    """Is this person called in as a deputy for this meeting?"""
    return bool(meeting_id) and tx.value(CALLED_IN, council_id=council_id, meeting_id=meeting_id, person_id=person_id) is not None


def called_in_anywhere(tx: Tx, council_id: str, person_id: str) -> bool:
    """Was this person called in as a deputy for any meeting? Some things are said after it."""
    return tx.value(CALLED_IN_ANYWHERE, council_id=council_id, person_id=person_id) is not None


def replaced(tx: Tx, council_id: str, meeting_id: str, person_id: str) -> bool:
    """Does a deputy sit in this member's seat at this meeting?"""
    return bool(meeting_id) and tx.value(REPLACED, council_id=council_id, meeting_id=meeting_id, person_id=person_id) is not None


def holders(tx: Tx, council_id: str, meeting: MeetingRow) -> dict[str, str]:
    """Who holds each seat on the day of the meeting: seat → person."""
    roles = people.roles_in(tx, council_id, meeting.body_id, meeting.day)
    return {row.seat_id: row.person_id for row in roles if row.seat_id and row.role in SEAT_ROLES}


def representatives(tx: Tx, council_id: str, meeting: MeetingRow) -> dict[str, str]:
    """Who speaks for each seat, in the order of the seats: the deputy called in, else the holder. Empty seats are left out."""
    held = holders(tx, council_id, meeting)
    called = stand_ins(tx, council_id, meeting.id)
    found = {}
    for seat in councils.seats(tx, council_id, meeting.body_id):
        person = called[seat.id].person_id if seat.id in called else held.get(seat.id)
        if person:
            found[seat.id] = person
    return found
