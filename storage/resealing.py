"""What was sealed with the key of a secret vote, found again by the name of its key, to be sealed with another."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import ClauseElement, func, literal, select, update
from sqlalchemy.sql.expression import ColumnElement

from storage.dialogues import Action, Offer, Question, Undo
from storage.engine import Stmt, Tx, arg, table
from storage.outbox import Outbox


class Sealed(NamedTuple):
    """A sealed piece: where it is, what it is about, its bytes."""

    key: str
    number: int
    kind: str
    subject: str
    body: bytes


_a, _o, _q, _u, _x = table(Action), table(Offer), table(Question), table(Undo), table(Outbox)
_NOTHING, _ZERO = literal(""), literal(0)


def _finding(build: Any) -> Stmt[Sealed]:
    return Stmt(build, Sealed)


def _under(column: ColumnElement[Any]) -> Any:
    """Sealed with this key: the first byte is the length of its name, then the name."""
    return func.substr(column, 2, arg("length")) == arg("mark")


def _actions(_dialect: str) -> ClauseElement:
    return select(_a.c.key, _ZERO, _a.c.verb, _NOTHING, _a.c.args).where(_a.c.council_id == arg("council_id"), _under(_a.c.args))


def _questions(_dialect: str) -> ClauseElement:
    return select(_q.c.chat_key, _ZERO, _q.c.verb, _NOTHING, _q.c.state).where(_q.c.council_id == arg("council_id"), _under(_q.c.state))


def _undos(_dialect: str) -> ClauseElement:
    return select(_u.c.chat_key, _ZERO, _NOTHING, _NOTHING, _u.c.body).where(_u.c.council_id == arg("council_id"), _under(_u.c.body))


def _offers(_dialect: str) -> ClauseElement:
    columns = (_o.c.chat_key, _o.c.id, func.coalesce(_x.c.kind, ""), func.coalesce(_x.c.subject, ""), _o.c.body)
    return select(*columns).select_from(_o.outerjoin(_x, _x.c.id == _o.c.outbox_id)).where(
        _o.c.council_id == arg("council_id"), _under(_o.c.body)
    )


def _sent(_dialect: str) -> ClauseElement:
    return select(_NOTHING, _x.c.id, _x.c.kind, _x.c.subject, _x.c.frozen).where(_x.c.council_id == arg("council_id"), _under(_x.c.frozen))


ACTIONS, QUESTIONS, UNDOS, OFFERS, SENT = (_finding(build) for build in (_actions, _questions, _undos, _offers, _sent))
_MINE = arg("council_id")
PUT_ACTION = Stmt(update(_a).where(_a.c.council_id == _MINE, _a.c.key == arg("key")).values(args=arg("body")))
PUT_QUESTION = Stmt(update(_q).where(_q.c.council_id == _MINE, _q.c.chat_key == arg("key")).values(state=arg("body")))
PUT_UNDO = Stmt(update(_u).where(_u.c.council_id == _MINE, _u.c.chat_key == arg("key")).values(body=arg("body")))
PUT_OFFER = Stmt(update(_o).where(_o.c.council_id == _MINE, _o.c.id == arg("id")).values(body=arg("body")))
PUT_SENT = Stmt(update(_x).where(_x.c.council_id == _MINE, _x.c.id == arg("id")).values(frozen=arg("body")))


def actions(tx: Tx, council_id: str, mark: bytes) -> list[Sealed]:
    """What buttons do."""
    return tx.all(ACTIONS, council_id=council_id, mark=mark, length=len(mark))


def questions(tx: Tx, council_id: str, mark: bytes) -> list[Sealed]:
    """Open questions."""
    return tx.all(QUESTIONS, council_id=council_id, mark=mark, length=len(mark))


def undos(tx: Tx, council_id: str, mark: bytes) -> list[Sealed]:
    """What can be undone."""
    return tx.all(UNDOS, council_id=council_id, mark=mark, length=len(mark))


def offers(tx: Tx, council_id: str, mark: bytes) -> list[Sealed]:
    """Numbered choices."""
    return tx.all(OFFERS, council_id=council_id, mark=mark, length=len(mark))


def sent(tx: Tx, council_id: str, mark: bytes) -> list[Sealed]:
    """Messages, sent and unsent."""
    return tx.all(SENT, council_id=council_id, mark=mark, length=len(mark))


def put_action(tx: Tx, council_id: str, key: str, body: bytes) -> None:
    """The same under another key."""
    tx.run(PUT_ACTION, council_id=council_id, key=key, body=body)


def put_question(tx: Tx, council_id: str, key: str, body: bytes) -> None:
    """The same under another key."""
    tx.run(PUT_QUESTION, council_id=council_id, key=key, body=body)


def put_undo(tx: Tx, council_id: str, key: str, body: bytes) -> None:
    """The same under another key."""
    tx.run(PUT_UNDO, council_id=council_id, key=key, body=body)


def put_offer(tx: Tx, council_id: str, number: int, body: bytes) -> None:
    """The same under another key."""
    tx.run(PUT_OFFER, council_id=council_id, id=number, body=body)


def put_sent(tx: Tx, council_id: str, number: int, body: bytes) -> None:
    """The same under another key."""
    tx.run(PUT_SENT, council_id=council_id, id=number, body=body)
