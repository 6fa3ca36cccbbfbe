"""How it is at a meeting: the room, how people sit, when there are breaks, how to get in."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text


class MeetingRoom(SQLModel, table=True):
    """What people want to know before they come, in the council's words."""

    __tablename__ = "meeting_room"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    council_id: str = text(index=True)
    room: str = text("")
    seating: str = text("")
    breaks: str = text("")
    way_in: str = text("")
    guests: str = text("")


class RoomRow(NamedTuple):
    """The same as a row."""

    room: str = ""
    seating: str = ""
    breaks: str = ""
    way_in: str = ""
    guests: str = ""


_r = table(MeetingRoom)
PUT = putting(MeetingRoom, "meeting_id council_id " + " ".join(RoomRow._fields), "meeting_id")
OF_MEETING = Stmt(
    select(*(_r.c[name] for name in RoomRow._fields)).where(_r.c.council_id == arg("council_id"), _r.c.meeting_id == arg("meeting_id")),
    RoomRow,
)


def put(tx: Tx, council_id: str, meeting_id: str, row: RoomRow) -> None:
    """This is how it will be."""
    tx.run(PUT, council_id=council_id, meeting_id=meeting_id, **row._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> RoomRow:
    """What is known; empty where nothing was said."""
    return tx.one(OF_MEETING, council_id=council_id, meeting_id=meeting_id) or RoomRow()
