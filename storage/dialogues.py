"""Where each talk stands: what was offered, what was asked, what can be undone."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import blob, row_number, text, whole

_FRESH = sql("fresh = 1")


class Action(SQLModel, table=True):
    """What a button or a typed number does: an opaque key, one person, one verb with sealed arguments."""

    __tablename__ = "action"
    key: str = text(primary_key=True)
    council_id: str = text()
    person_id: str = text()
    verb: str = text()
    args: bytes = blob()
    sure: int = whole(0)
    made: int = whole()
    expires: int = whole(index=True)


class Offer(SQLModel, table=True):
    """The numbered choices of one message; `fresh` (1) until the person writes again (0), -1 when they have stopped."""

    __tablename__ = "offer"
    id: int = row_number()
    council_id: str = text()
    person_id: str = text()
    chat_key: str = text(index=True)
    outbox_id: int = whole(0, index=True)
    body: bytes = blob()
    fresh: int = whole(1)
    at: int = whole()
    __table_args__ = (Index("ix_offer_fresh", "chat_key", "id", sqlite_where=_FRESH, postgresql_where=_FRESH),)


class Question(SQLModel, table=True):
    """The open question of a chat: which verb asks, what is known so far (sealed)."""

    __tablename__ = "question"
    chat_key: str = text(primary_key=True)
    council_id: str = text()
    person_id: str = text()
    verb: str = text()
    state: bytes = blob()
    asked: int = whole()


class Undo(SQLModel, table=True):
    """What "undo" would do in this chat, until when."""

    __tablename__ = "undo"
    chat_key: str = text(primary_key=True)
    council_id: str = text()
    person_id: str = text()
    body: bytes = blob()
    until: int = whole()


class ActionRow(NamedTuple):
    """A stored action."""

    key: str
    council_id: str
    person_id: str
    verb: str
    args: bytes
    sure: int
    made: int
    expires: int


class OfferRow(NamedTuple):
    """Choices that were offered; `body` is the sealed list of label and key."""

    id: int
    council_id: str
    person_id: str
    body: bytes
    fresh: int
    at: int


class QuestionRow(NamedTuple):
    """An open question."""

    chat_key: str
    council_id: str
    person_id: str
    verb: str
    state: bytes
    asked: int


class UndoRow(NamedTuple):
    """Something that can be undone."""

    council_id: str
    person_id: str
    body: bytes
    until: int


_a, _o, _q, _u = table(Action), table(Offer), table(Question), table(Undo)
ADD_ACTION = adding(Action, " ".join(ActionRow._fields))
ACTION = Stmt(select(*(_a.c[name] for name in ActionRow._fields)).where(_a.c.key == arg("key")), ActionRow)
ADD_OFFER = adding(Offer, "council_id person_id chat_key outbox_id body fresh at")
_OFFER = tuple(_o.c[name] for name in OfferRow._fields)
FRESH = Stmt(select(*_OFFER).where(_o.c.chat_key == arg("chat_key"), _FRESH).order_by(_o.c.id.desc()).limit(10), OfferRow)
LATEST = Stmt(select(*_OFFER).where(_o.c.chat_key == arg("chat_key"), _o.c.fresh >= 0).order_by(_o.c.id.desc()).limit(1), OfferRow)
OF_MESSAGE = Stmt(select(*_OFFER).where(_o.c.chat_key == arg("chat_key"), _o.c.outbox_id == arg("outbox_id")).limit(1), OfferRow)
STALE = Stmt(update(_o).where(_o.c.chat_key == arg("chat_key"), _FRESH, _o.c.id <= arg("upto")).values(fresh=0))
END_OFFERS = Stmt(update(_o).where(_o.c.chat_key == arg("chat_key"), _o.c.fresh >= 0).values(fresh=-1))
PUT_QUESTION = putting(Question, " ".join(QuestionRow._fields), "chat_key")
QUESTION = Stmt(select(*(_q.c[name] for name in QuestionRow._fields)).where(_q.c.chat_key == arg("chat_key")), QuestionRow, keep="question")
CLOSE = Stmt(delete(_q).where(_q.c.chat_key == arg("chat_key")))
PUT_UNDO = putting(Undo, "chat_key council_id person_id body until", "chat_key")
UNDO = Stmt(select(*(_u.c[name] for name in UndoRow._fields)).where(_u.c.chat_key == arg("chat_key")), UndoRow)
DROP_UNDO = Stmt(delete(_u).where(_u.c.chat_key == arg("chat_key")))
FORGET = Stmt(
    delete(_a).where(_a.c.council_id == arg("council_id"), _a.c.person_id == arg("person_id"), _a.c.verb == arg("verb"))
)
SWEEP = Stmt(delete(_a).where(_a.c.expires < arg("now")))
SWEEP_OFFERS = Stmt(delete(_o).where(_o.c.at < arg("before")))


def add_actions(tx: Tx, rows: list[ActionRow]) -> None:
    """Store what the buttons of a message do."""
    tx.many(ADD_ACTION, [row._asdict() for row in rows])


def action(tx: Tx, key: str) -> ActionRow | None:
    """The action behind a key."""
    return tx.one(ACTION, key=key)


def add_offer(tx: Tx, council_id: str, person_id: str, chat_key: str, outbox_id: int, body: bytes, at: int) -> None:
    """Remember the numbered choices of a message."""
    tx.add(ADD_OFFER, council_id=council_id, person_id=person_id, chat_key=chat_key, outbox_id=outbox_id, body=body, fresh=1, at=at)


def fresh_offers(tx: Tx, chat_key: str) -> list[OfferRow]:
    """What was offered since the person last wrote, newest first."""
    return tx.all(FRESH, chat_key=chat_key)


def latest_offer(tx: Tx, chat_key: str) -> OfferRow | None:
    """What was offered last, however long ago."""
    return tx.one(LATEST, chat_key=chat_key)


def offer_of(tx: Tx, chat_key: str, outbox_id: int) -> OfferRow | None:
    """The choices of one message."""
    return tx.one(OF_MESSAGE, chat_key=chat_key, outbox_id=outbox_id)


def make_stale(tx: Tx, chat_key: str, upto: int) -> None:
    """The person has written: these offers are no longer the newest thing said."""
    tx.run(STALE, chat_key=chat_key, upto=upto)


def end_offers(tx: Tx, chat_key: str) -> None:
    """The person has stopped: typed words mean none of these any more; a reply or a button still names its own."""
    tx.run(END_OFFERS, chat_key=chat_key)


def ask(tx: Tx, row: QuestionRow) -> None:
    """Open a question in a chat; it replaces the one before."""
    tx.add(PUT_QUESTION, **row._asdict())


def question(tx: Tx, chat_key: str) -> QuestionRow | None:
    """The open question of a chat."""
    return tx.one(QUESTION, chat_key=chat_key)


def close_question(tx: Tx, chat_key: str) -> None:
    """The question is answered or left."""
    if question(tx, chat_key) is not None:
        tx.run(CLOSE, chat_key=chat_key)


def put_undo(tx: Tx, chat_key: str, council_id: str, person_id: str, body: bytes, until: int) -> None:
    """What "undo" does from now on in this chat."""
    tx.add(PUT_UNDO, chat_key=chat_key, council_id=council_id, person_id=person_id, body=body, until=until)


def undo(tx: Tx, chat_key: str) -> UndoRow | None:
    """What "undo" would do."""
    return tx.one(UNDO, chat_key=chat_key)


def drop_undo(tx: Tx, chat_key: str) -> None:
    """Nothing is left to undo here."""
    tx.run(DROP_UNDO, chat_key=chat_key)


def forget_actions(tx: Tx, council_id: str, person_id: str, verb: str) -> None:
    """The choices that led a person through a verb are gone: what they chose on the way is nobody's business."""
    tx.run(FORGET, council_id=council_id, person_id=person_id, verb=verb)


def sweep(tx: Tx, now: int, before: int) -> None:
    """Forget expired actions and offers older than `before`."""
    tx.run(SWEEP, now=now)
    tx.run(SWEEP_OFFERS, before=before)
