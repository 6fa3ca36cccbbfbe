"""Spoken words and pictures that people send: kept as files, written down by a person, right when their sender says so."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, select, update
from sqlmodel import SQLModel

from storage import files
from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import blob, key, text, whole


class Recording(SQLModel, table=True):
    """One voice message or picture. `state` received, waiting, shown, person, used, answered or left; `tries` counts each "no, not so".

    `asked` is what it answers, sealed: the open question or the choices that its sender had before them, in the chat `chat_key`;
    `about` says what it was taken for: item, answer, words, or nothing yet.
    """

    __tablename__ = "recording"
    id: str = key()
    council_id: str = text(foreign_key="council.id")
    person_id: str = text(foreign_key="person.id")
    kind: str = text()
    item_id: str = text("")
    at: int = whole()
    seconds: int = whole(0)
    sha256: str = text("")
    mime: str = text("")
    state: str = text("received")
    written: str = text("")
    written_by: str = text("")
    tries: int = whole(0)
    input_id: str = text("")
    about: str = text("")
    asked: bytes = blob(b"")
    chat_key: str = text("")
    __table_args__ = (
        Index("ix_recording_state", "council_id", "state", "at"),
        Index("ix_recording_input", "council_id", "input_id"),
    )


class RecordingRow(NamedTuple):
    """A recording as it stands."""

    id: str
    council_id: str
    person_id: str
    kind: str
    item_id: str
    at: int
    seconds: int
    sha256: str
    mime: str
    state: str
    written: str
    written_by: str
    tries: int
    input_id: str
    about: str = ""
    asked: bytes = b""
    chat_key: str = ""


_r = table(Recording)
_ROW = tuple(_r.c[name] for name in RecordingRow._fields)
_ONE = (_r.c.council_id == arg("council_id"), _r.c.id == arg("id"))
_CHANGES = ("item_id", "sha256", "mime", "state", "written", "written_by", "tries", "input_id", "about", "asked")
ADD = adding(Recording, " ".join(RecordingRow._fields))
BY_ID = Stmt(select(*_ROW).where(*_ONE), RecordingRow)
CHANGE = Stmt(update(_r).where(*_ONE).values({name: arg(name) for name in _CHANGES}))
IN_STATE = Stmt(
    select(*_ROW).where(_r.c.council_id == arg("council_id"), _r.c.state == arg("state")).order_by(_r.c.at, _r.c.id), RecordingRow
)
OF_INPUT = Stmt(
    select(*_ROW).where(_r.c.council_id == arg("council_id"), _r.c.input_id == arg("input_id")).order_by(_r.c.at, _r.c.id), RecordingRow
)


def add(tx: Tx, row: RecordingRow) -> None:
    """Somebody has sent it."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, recording_id: str) -> RecordingRow | None:
    """One recording."""
    return tx.one(BY_ID, council_id=council_id, id=recording_id)


def put(tx: Tx, row: RecordingRow) -> None:
    """It stands so from now on."""
    tx.run(CHANGE, **{name: value for name, value in row._asdict().items() if name in (*_CHANGES, "id", "council_id")})


def answered(tx: Tx, council_id: str, recording_id: str) -> None:
    """What was spoken has been heard as an answer."""
    row = by_id(tx, council_id, recording_id)
    if row is not None and row.state != "used":
        put(tx, row._replace(state="answered", asked=b""))


def in_state(tx: Tx, council_id: str, *states: str) -> list[RecordingRow]:
    """What waits in one of these states, the oldest first."""
    rows = [row for state in states for row in tx.all(IN_STATE, council_id=council_id, state=state)]
    return sorted(rows, key=lambda row: row.at)


def of_input(tx: Tx, council_id: str, input_id: str) -> list[RecordingRow]:
    """The recordings of an input."""
    return tx.all(OF_INPUT, council_id=council_id, input_id=input_id)


def forget(tx: Tx, council_id: str, input_id: str) -> None:
    """The input's text is gone: what was spoken and pictured goes too."""
    for row in of_input(tx, council_id, input_id):
        if row.sha256:
            files.leave(tx, council_id, "recording", row.id, row.sha256)
        put(tx, row._replace(sha256="", written=""))
