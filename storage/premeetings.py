"""Notes of the pre-meeting; they belong to the representatives and to nobody else (B14)."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class PremeetingNote(SQLModel, table=True):
    """One note."""

    __tablename__ = "premeeting_note"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    person_id: str = text(foreign_key="person.id")
    words: str = text()
    at: int = whole()
    __table_args__ = (Index("ix_premeeting_note_meeting", "council_id", "meeting_id", "at"),)


class NoteRow(NamedTuple):
    """The same as a row."""

    id: str
    council_id: str
    meeting_id: str
    person_id: str
    words: str
    at: int


_n = table(PremeetingNote)
ADD = adding(PremeetingNote, " ".join(NoteRow._fields))
OF_MEETING = Stmt(
    select(*(_n.c[name] for name in NoteRow._fields))
    .where(_n.c.council_id == arg("council_id"), _n.c.meeting_id == arg("meeting_id"))
    .order_by(_n.c.at, _n.c.id),
    NoteRow,
)
DROP = Stmt(delete(_n).where(_n.c.council_id == arg("council_id"), _n.c.id == arg("id"), _n.c.person_id == arg("person_id")))


def add(tx: Tx, row: NoteRow) -> None:
    """A representative writes something down."""
    tx.add(ADD, **row._asdict())


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[NoteRow]:
    """The notes, in the order they were written. Only for representatives of the meeting: the caller has asked who reads."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def drop(tx: Tx, council_id: str, note_id: str, person_id: str) -> bool:
    """A representative takes their own note away."""
    return tx.run(DROP, council_id=council_id, id=note_id, person_id=person_id) == 1
