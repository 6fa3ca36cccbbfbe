"""Words on their way to an input: the chat messages they were written in, and drafts that wait to be confirmed."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding_once, arg, putting, table
from storage.types import text as words
from storage.types import whole


class InputSource(SQLModel, table=True):
    """The chat messages an input was written in, so that an edit or a deletion there finds it."""

    __tablename__ = "input_source"
    chat_key: str = words(primary_key=True)
    message: str = words(primary_key=True)
    council_id: str = words()
    input_id: str = words(foreign_key="input.id", index=True)
    position: int = whole(0)
    text: str = words("")


class InputDraft(SQLModel, table=True):
    """Words that were written and not yet confirmed; one per person and item."""

    __tablename__ = "input_draft"
    council_id: str = words(primary_key=True)
    person_id: str = words(primary_key=True)
    item_id: str = words(primary_key=True)
    meeting_id: str = words()
    text: str = words()
    args: str = words("{}")
    at: int = whole()


class SourceRow(NamedTuple):
    """One chat message of an input."""

    chat_key: str
    message: str
    input_id: str
    position: int
    text: str


class DraftRow(NamedTuple):
    """Words waiting to be confirmed; `args` is JSON of what else is known."""

    council_id: str
    person_id: str
    item_id: str
    meeting_id: str
    text: str
    args: str
    at: int


_f, _d = table(InputSource), table(InputDraft)
_DRAFT = tuple(_d.c[name] for name in DraftRow._fields)
ADD_SOURCE = adding_once(InputSource, "chat_key message council_id input_id position text", "chat_key message")
PUT_DRAFT = putting(InputDraft, " ".join(DraftRow._fields), "council_id person_id item_id")
_SOURCE = tuple(_f.c[name] for name in SourceRow._fields)
SOURCE = Stmt(
    select(*_SOURCE).where(_f.c.council_id == arg("council_id"), _f.c.chat_key == arg("chat_key"), _f.c.message == arg("message")),
    SourceRow,
)
SOURCES = Stmt(
    select(*_SOURCE).where(_f.c.council_id == arg("council_id"), _f.c.input_id == arg("input_id")).order_by(_f.c.position), SourceRow
)
SET_SOURCE = Stmt(
    update(_f)
    .where(_f.c.council_id == arg("council_id"), _f.c.chat_key == arg("chat_key"), _f.c.message == arg("message"))
    .values(text=arg("text"))
)
DROP_SOURCES = Stmt(delete(_f).where(_f.c.council_id == arg("council_id"), _f.c.input_id == arg("input_id")))
_WHOSE = (_d.c.council_id == arg("council_id"), _d.c.person_id == arg("person_id"))
DRAFT = Stmt(select(*_DRAFT).where(*_WHOSE, _d.c.item_id == arg("item_id")), DraftRow)
DRAFTS = Stmt(select(*_DRAFT).where(*_WHOSE).order_by(_d.c.at), DraftRow)
DROP_DRAFT = Stmt(delete(_d).where(*_WHOSE, _d.c.item_id == arg("item_id")))


def add_source(tx: Tx, council_id: str, input_id: str, chat_key: str, message: str, position: int, text: str) -> None:
    """An input was written in this chat message."""
    tx.add(ADD_SOURCE, council_id=council_id, input_id=input_id, chat_key=chat_key, message=message, position=position, text=text)


def source(tx: Tx, council_id: str, chat_key: str, message: str) -> SourceRow | None:
    """The input that a chat message belongs to."""
    return tx.one(SOURCE, council_id=council_id, chat_key=chat_key, message=message)


def sources(tx: Tx, council_id: str, input_id: str) -> list[SourceRow]:
    """All chat messages of an input, in order."""
    return tx.all(SOURCES, council_id=council_id, input_id=input_id)


def set_source(tx: Tx, council_id: str, chat_key: str, message: str, text: str) -> None:
    """The chat message has other words now."""
    tx.run(SET_SOURCE, council_id=council_id, chat_key=chat_key, message=message, text=text)


def put(tx: Tx, row: DraftRow) -> None:
    """Keep unconfirmed words; newer ones take the place of older ones."""
    tx.add(PUT_DRAFT, **row._asdict())


def one(tx: Tx, council_id: str, person_id: str, item_id: str) -> DraftRow | None:
    """A person's unconfirmed words about an item."""
    return tx.one(DRAFT, council_id=council_id, person_id=person_id, item_id=item_id)


def of_person(tx: Tx, council_id: str, person_id: str) -> list[DraftRow]:
    """All unconfirmed words of a person."""
    return tx.all(DRAFTS, council_id=council_id, person_id=person_id)


def drop(tx: Tx, council_id: str, person_id: str, item_id: str) -> bool:
    """The draft was sent or thrown away."""
    return tx.run(DROP_DRAFT, council_id=council_id, person_id=person_id, item_id=item_id) > 0


def drop_sources(tx: Tx, council_id: str, input_id: str) -> None:
    """The text is gone: the chat messages are no longer known."""
    tx.run(DROP_SOURCES, council_id=council_id, input_id=input_id)
