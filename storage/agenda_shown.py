"""An agenda as it was when people were last told of it, so that what is changed afterwards can be said."""

from __future__ import annotations

from sqlalchemy import select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text, whole


class AgendaShown(SQLModel, table=True):
    """One meeting's agenda as told; `words` is a JSON list of items with their words."""

    __tablename__ = "agenda_shown"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    council_id: str = text(index=True)
    words: str = text()
    at: int = whole()


_s = table(AgendaShown)
PUT = putting(AgendaShown, "meeting_id council_id words at", "meeting_id")
OF_MEETING = Stmt(select(_s.c.words).where(_s.c.council_id == arg("council_id"), _s.c.meeting_id == arg("meeting_id")))


def put(tx: Tx, council_id: str, meeting_id: str, items: str, at: int) -> None:
    """People know this from now on."""
    tx.run(PUT, council_id=council_id, meeting_id=meeting_id, words=items, at=at)


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> str | None:
    """What people were told; None when the agenda has not been sent."""
    found = tx.value(OF_MEETING, council_id=council_id, meeting_id=meeting_id)
    return None if found is None else str(found)
