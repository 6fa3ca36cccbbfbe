"""Which day suits: the days asked about, and which of them each person can."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import and_, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, text, whole


class Poll(SQLModel, table=True):
    """One question about days. `options` is a JSON list of instants; `state` open, closed."""

    __tablename__ = "poll"
    id: str = key()
    council_id: str = text(index=True)
    body_id: str = text(foreign_key="body.id")
    title: str = text()
    options: str = text()
    minutes: int = whole()
    mode: str = text("physical")
    place: str = text("")
    close_day: str = text()
    asked_by: str = text("")
    at: int = whole()
    state: str = text("open")
    meeting_id: str = text("")


class PollAnswer(SQLModel, table=True):
    """The days a person can: a JSON list of places in the list of days."""

    __tablename__ = "poll_answer"
    poll_id: str = text(primary_key=True, foreign_key="poll.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    fits: str = text("[]")
    at: int = whole()


class PollRow(NamedTuple):
    """A question about days."""

    id: str
    council_id: str
    body_id: str
    title: str
    options: str
    minutes: int
    mode: str
    place: str
    close_day: str
    asked_by: str
    at: int
    state: str
    meeting_id: str


class AnswerRow(NamedTuple):
    """One person's answer."""

    person_id: str
    fits: str


_p, _a = table(Poll), table(PollAnswer)
_POLL = tuple(_p.c[name] for name in PollRow._fields)
_ONE = and_(_p.c.council_id == arg("council_id"), _p.c.id == arg("id"))
ADD = adding(Poll, " ".join(PollRow._fields))
BY_ID = Stmt(select(*_POLL).where(_ONE), PollRow)
OPEN = Stmt(select(*_POLL).where(_p.c.council_id == arg("council_id"), _p.c.state == "open").order_by(_p.c.at, _p.c.id), PollRow)
CLOSE = Stmt(update(_p).where(_ONE, _p.c.state == "open").values(state="closed", meeting_id=arg("meeting_id")))
PUT_ANSWER = putting(PollAnswer, "poll_id person_id council_id fits at", "poll_id person_id")
ANSWERS = Stmt(
    select(_a.c.person_id, _a.c.fits).where(_a.c.council_id == arg("council_id"), _a.c.poll_id == arg("poll_id")).order_by(_a.c.person_id),
    AnswerRow,
)


def add(tx: Tx, row: PollRow) -> None:
    """People are asked."""
    tx.add(ADD, **row._asdict())


def by_id(tx: Tx, council_id: str, poll_id: str) -> PollRow | None:
    """One question of this council."""
    return tx.one(BY_ID, council_id=council_id, id=poll_id)


def open_ones(tx: Tx, council_id: str) -> list[PollRow]:
    """The questions that are not settled, the oldest first."""
    return tx.all(OPEN, council_id=council_id)


def close(tx: Tx, council_id: str, poll_id: str, meeting_id: str) -> bool:
    """A day was chosen; False when one was chosen before."""
    return tx.run(CLOSE, council_id=council_id, id=poll_id, meeting_id=meeting_id) == 1


def answer(tx: Tx, row: PollRow, person_id: str, fits: str, at: int) -> None:
    """The days a person can; the last answer counts."""
    tx.run(PUT_ANSWER, poll_id=row.id, person_id=person_id, council_id=row.council_id, fits=fits, at=at)


def answers(tx: Tx, council_id: str, poll_id: str) -> list[AnswerRow]:
    """Everybody's answer."""
    return tx.all(ANSWERS, council_id=council_id, poll_id=poll_id)
