"""Who checks the minutes of a meeting and says that they are right."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, table
from storage.types import text, whole


class MinutesSigner(SQLModel, table=True):
    """A person chosen to check the minutes; `signed_at` 0 until they have."""

    __tablename__ = "minutes_signer"
    council_id: str = text(primary_key=True, foreign_key="council.id")
    meeting_id: str = text(primary_key=True)
    person_id: str = text(primary_key=True)
    chosen_at: int = whole()
    signed_at: int = whole(0)
    version: int = whole(0)


class SignerRow(NamedTuple):
    """One who checks; `version` is the draft they have signed."""

    council_id: str
    meeting_id: str
    person_id: str
    chosen_at: int
    signed_at: int
    version: int


_s = table(MinutesSigner)
_OF = (_s.c.council_id == arg("council_id"), _s.c.meeting_id == arg("meeting_id"))
CHOOSE = adding_once(MinutesSigner, " ".join(SignerRow._fields), "council_id meeting_id person_id")
DROP = Stmt(delete(_s).where(*_OF, _s.c.person_id == arg("person_id")))
SIGN = Stmt(update(_s).where(*_OF, _s.c.person_id == arg("person_id")).values(signed_at=arg("at"), version=arg("version")))
OF_MEETING = Stmt(select(*(_s.c[name] for name in SignerRow._fields)).where(*_OF).order_by(_s.c.chosen_at, _s.c.person_id), SignerRow)


def choose(tx: Tx, row: SignerRow) -> None:
    """This person checks the minutes; twice is once."""
    tx.run(CHOOSE, **row._asdict())


def drop(tx: Tx, council_id: str, meeting_id: str, person_id: str) -> None:
    """Somebody else does."""
    tx.run(DROP, council_id=council_id, meeting_id=meeting_id, person_id=person_id)


def sign(tx: Tx, council_id: str, meeting_id: str, person_id: str, at: int, version: int) -> bool:
    """They say that this draft is right; false when they were not chosen."""
    return tx.run(SIGN, council_id=council_id, meeting_id=meeting_id, person_id=person_id, at=at, version=version) > 0


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[SignerRow]:
    """Those who check, in the order they were chosen."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)
