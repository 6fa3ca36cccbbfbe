"""What an input is tied to: the place in a paper it speaks of, what was joined to it, the input it became in another body."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.inputs import Input, InputRow
from storage.types import text, whole


class InputPlace(SQLModel, table=True):
    """The paper, the page and the paragraph an input speaks of; 0 when nothing is said."""

    __tablename__ = "input_place"
    input_id: str = text(primary_key=True, foreign_key="input.id")
    council_id: str = text()
    paper_id: str = text("")
    page: int = whole(0)
    paragraph: int = whole(0)
    __table_args__ = (Index("ix_input_place_paper", "council_id", "paper_id"),)


class InputSentOn(SQLModel, table=True):
    """An input that was sent on to another body, and the input it is there."""

    __tablename__ = "input_sent_on"
    there_id: str = text(primary_key=True, foreign_key="input.id")
    council_id: str = text()
    here_id: str = text(foreign_key="input.id")
    at: int = whole()
    __table_args__ = (Index("ix_input_sent_on_here", "council_id", "here_id"),)


class PlaceRow(NamedTuple):
    """Where an input points."""

    input_id: str
    council_id: str
    paper_id: str
    page: int
    paragraph: int


class SentOnRow(NamedTuple):
    """An input here and there."""

    there_id: str
    council_id: str
    here_id: str
    at: int


_p, _s = table(InputPlace), table(InputSentOn)
_PLACE = tuple(_p.c[name] for name in PlaceRow._fields)
_SENT = tuple(_s.c[name] for name in SentOnRow._fields)
PUT_PLACE = putting(InputPlace, " ".join(PlaceRow._fields), "input_id")
PLACE = Stmt(select(*_PLACE).where(_p.c.council_id == arg("council_id"), _p.c.input_id == arg("input_id")), PlaceRow)
PLACES = Stmt(select(*_PLACE).where(_p.c.council_id == arg("council_id")).order_by(_p.c.input_id), PlaceRow)
OF_PAPER = Stmt(select(*_PLACE).where(_p.c.council_id == arg("council_id"), _p.c.paper_id == arg("paper_id")), PlaceRow)
ADD_SENT = adding(InputSentOn, " ".join(SentOnRow._fields))
_i = table(Input)
JOINED = Stmt(
    select(*(_i.c[name] for name in InputRow._fields))
    .where(_i.c.council_id == arg("council_id"), _i.c.merged_into == arg("input_id"), _i.c.merged_into != "")
    .order_by(_i.c.received_at, _i.c.number),
    InputRow,
)
FROM = Stmt(select(*_SENT).where(_s.c.council_id == arg("council_id"), _s.c.there_id == arg("input_id")), SentOnRow)
TO = Stmt(select(*_SENT).where(_s.c.council_id == arg("council_id"), _s.c.here_id == arg("input_id")).order_by(_s.c.at), SentOnRow)


def put_place(tx: Tx, row: PlaceRow) -> None:
    """The input speaks of this place from now on."""
    tx.add(PUT_PLACE, **row._asdict())


def place(tx: Tx, council_id: str, input_id: str) -> PlaceRow | None:
    """The place an input speaks of."""
    return tx.one(PLACE, council_id=council_id, input_id=input_id)


def places(tx: Tx, council_id: str) -> dict[str, PlaceRow]:
    """The places of all inputs of a council, by input."""
    return {row.input_id: row for row in tx.all(PLACES, council_id=council_id)}


def of_paper(tx: Tx, council_id: str, paper_id: str) -> list[PlaceRow]:
    """What has been said about a paper, place by place."""
    return sorted(tx.all(OF_PAPER, council_id=council_id, paper_id=paper_id), key=lambda row: (row.page, row.paragraph))


def joined(tx: Tx, council_id: str, input_id: str) -> list[InputRow]:
    """All inputs joined to this one, directly or by a detour (Y30); as many looks as there are joined ones."""
    found: list[InputRow] = []
    seen = {input_id}
    follow = [input_id]
    for target in follow:
        for row in tx.all(JOINED, council_id=council_id, input_id=target):
            if row.id not in seen:
                seen.add(row.id)
                found.append(row)
                follow.append(row.id)
    return found


def send_on(tx: Tx, row: SentOnRow) -> None:
    """It is an input there too."""
    tx.add(ADD_SENT, **row._asdict())


def came_from(tx: Tx, council_id: str, input_id: str) -> SentOnRow | None:
    """Where an input was sent on from."""
    return tx.one(FROM, council_id=council_id, input_id=input_id)


def went_to(tx: Tx, council_id: str, input_id: str) -> list[SentOnRow]:
    """Where an input was sent on to."""
    return tx.all(TO, council_id=council_id, input_id=input_id)
