"""Answers that are written and not yet given: one for each input, kept until all are published together."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, arg, putting, table
from storage.types import text, whole


class AnswerDraft(SQLModel, table=True):
    """An answer on its way; `args` is JSON of what will be said."""

    __tablename__ = "answer_draft"
    council_id: str = text(primary_key=True)
    input_id: str = text(primary_key=True, foreign_key="input.id")
    who_id: str = text()
    args: str = text()
    at: int = whole()
    __table_args__ = (Index("ix_answer_draft_who", "council_id", "who_id"),)


class AnswerDraftRow(NamedTuple):
    """An answer on its way."""

    council_id: str
    input_id: str
    who_id: str
    args: str
    at: int


_d = table(AnswerDraft)
_ROW = tuple(_d.c[name] for name in AnswerDraftRow._fields)
PUT = putting(AnswerDraft, " ".join(AnswerDraftRow._fields), "council_id input_id")
OF_PERSON = Stmt(
    select(*_ROW).where(_d.c.council_id == arg("council_id"), _d.c.who_id == arg("who_id")).order_by(_d.c.at, _d.c.input_id),
    AnswerDraftRow,
)
OF_INPUT = Stmt(select(*_ROW).where(_d.c.council_id == arg("council_id"), _d.c.input_id == arg("input_id")), AnswerDraftRow)
DROP = Stmt(delete(_d).where(_d.c.council_id == arg("council_id"), _d.c.input_id == arg("input_id")))


def put(tx: Tx, row: AnswerDraftRow) -> None:
    """Keep it; a newer one takes the place of an older one."""
    tx.add(PUT, **row._asdict())


def of_person(tx: Tx, council_id: str, who_id: str) -> list[AnswerDraftRow]:
    """What a person has written and not yet given, in the order it was written."""
    return tx.all(OF_PERSON, council_id=council_id, who_id=who_id)


def of_input(tx: Tx, council_id: str, input_id: str) -> AnswerDraftRow | None:
    """The answer on its way to an input."""
    return tx.one(OF_INPUT, council_id=council_id, input_id=input_id)


def drop(tx: Tx, council_id: str, input_id: str) -> None:
    """It is given, or thrown away."""
    tx.run(DROP, council_id=council_id, input_id=input_id)
