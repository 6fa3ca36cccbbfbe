"""The items of an agenda, the proposals they came from, and who has an interest in one."""

from __future__ import annotations

from typing import Any, NamedTuple

from sqlalchemy import Index, and_, delete, select, update
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, text, whole


class Item(SQLModel, table=True):
    """One item. `texts` is JSON: language → field → text; `raised` a JSON list of inputs taken up again."""

    __tablename__ = "agenda_item"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    position: int = whole()
    number: str = text("")
    title: str = text()
    kind: str = text()
    phase: str = text("")
    open: str = text("")
    fixed: str = text("")
    summary: str = text("")
    question: str = text("")
    recommendation: str = text("")
    proposal_id: str = text("")
    raised: str = text("[]")
    texts: str = text("{}")
    goal: str = text("")
    decider: str = text("")
    next_step: str = text("")
    owner_id: str = text("")
    minutes: int = whole(0)
    __table_args__ = (Index("ix_agenda_item_meeting", "council_id", "meeting_id", "position"),)


class Proposal(SQLModel, table=True):
    """What a member wants on the agenda, and what became of it."""

    __tablename__ = "proposal"
    id: str = key()
    council_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    person_id: str = text(foreign_key="person.id")
    title: str = text()
    body: str = text()
    at: int = whole()
    late: int = whole(0)
    state: str = text("received")
    item_id: str = text("")
    reason: str = text("")
    answered_at: int = whole(0)
    __table_args__ = (Index("ix_proposal_meeting", "council_id", "meeting_id", "at"),)


class AgendaCounter(SQLModel, table=True):
    """The next free number of a body in a calendar year; never goes back."""

    __tablename__ = "agenda_counter"
    body_id: str = text(primary_key=True)
    year: int = whole(primary_key=True)
    council_id: str = text()
    next: int = whole()


class Interest(SQLModel, table=True):
    """A person has declared an interest in an item: their seat has no vote in it."""

    __tablename__ = "interest"
    item_id: str = text(primary_key=True, foreign_key="agenda_item.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    meeting_id: str = text()
    body: str = text("")
    at: int = whole()
    __table_args__ = (Index("ix_interest_meeting", "council_id", "meeting_id"),)


class ItemRow(NamedTuple):
    """An item. `position` 0 = taken off the agenda; `kind` formal, information, can_influence, decide, any_other; `number` "3/27"."""

    id: str
    council_id: str
    meeting_id: str
    position: int
    number: str
    title: str
    kind: str
    phase: str
    open: str
    fixed: str
    summary: str
    question: str
    recommendation: str
    proposal_id: str
    raised: str
    texts: str
    goal: str = ""
    decider: str = ""
    next_step: str = ""
    owner_id: str = ""
    minutes: int = 0


class ProposalRow(NamedTuple):
    """A proposal; `state` received, accepted, declined."""

    id: str
    council_id: str
    meeting_id: str
    person_id: str
    title: str
    body: str
    at: int
    late: int
    state: str
    item_id: str
    reason: str
    answered_at: int


class InterestRow(NamedTuple):
    """Who declared an interest in which item, in their own words."""

    item_id: str
    person_id: str
    body: str
    at: int


_i, _p, _c, _n = table(Item), table(Proposal), table(AgendaCounter), table(Interest)
_ITEM = tuple(_i.c[name] for name in ItemRow._fields)
_PROPOSAL = tuple(_p.c[name] for name in ProposalRow._fields)
_INTEREST = tuple(_n.c[name] for name in InterestRow._fields)
_ONE = and_(_i.c.council_id == arg("council_id"), _i.c.id == arg("id"))
_CHANGES = tuple(name for name in ItemRow._fields if name not in ("id", "council_id", "meeting_id", "number"))

ADD = adding(Item, " ".join(ItemRow._fields))
BY_ID = Stmt(select(*_ITEM).where(_ONE), ItemRow, keep="agenda_item")
OF_COUNCIL = Stmt(
    select(*_ITEM).where(_i.c.council_id == arg("council_id"), _i.c.position > 0).order_by(_i.c.meeting_id, _i.c.position, _i.c.id), ItemRow
)
OF_MEETING = Stmt(
    select(*_ITEM)
    .where(_i.c.council_id == arg("council_id"), _i.c.meeting_id == arg("meeting_id"), _i.c.position > 0)
    .order_by(_i.c.position, _i.c.id),
    ItemRow,
)
CHANGE = Stmt(update(_i).where(_ONE).values({name: arg(name) for name in _CHANGES}))
SET_NUMBER = Stmt(update(_i).where(_ONE).values(number=arg("number")))
ADD_PROPOSAL = adding(Proposal, " ".join(ProposalRow._fields))
PROPOSAL = Stmt(select(*_PROPOSAL).where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id")), ProposalRow)
PROPOSALS = Stmt(
    select(*_PROPOSAL).where(_p.c.council_id == arg("council_id"), _p.c.meeting_id == arg("meeting_id")).order_by(_p.c.at, _p.c.id),
    ProposalRow,
)
SETTLE = Stmt(
    update(_p)
    .where(_p.c.council_id == arg("council_id"), _p.c.id == arg("id"))
    .values(state=arg("state"), item_id=arg("item_id"), reason=arg("reason"), answered_at=arg("at"))
)
COUNTER = Stmt(select(_c.c.next).where(_c.c.council_id == arg("council_id"), _c.c.body_id == arg("body_id"), _c.c.year == arg("year")))
PUT_COUNTER = putting(AgendaCounter, "body_id year council_id next", "body_id year")
PUT_INTEREST = putting(Interest, "item_id person_id council_id meeting_id body at", "item_id person_id")
DROP_INTEREST = Stmt(
    delete(_n).where(_n.c.council_id == arg("council_id"), _n.c.item_id == arg("item_id"), _n.c.person_id == arg("person_id"))
)
INTERESTS = Stmt(
    select(*_INTEREST).where(_n.c.council_id == arg("council_id"), _n.c.meeting_id == arg("meeting_id")).order_by(_n.c.at, _n.c.person_id),
    InterestRow,
)


def by_id(tx: Tx, council_id: str, item_id: str) -> ItemRow | None:
    """One item of this council."""
    return tx.one(BY_ID, council_id=council_id, id=item_id)


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[ItemRow]:
    """The agenda of a meeting, in order."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def of_council(tx: Tx, council_id: str) -> list[ItemRow]:
    """Every item of a council, for figures."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def add(tx: Tx, item: ItemRow) -> None:
    """A new item."""
    tx.add(ADD, **item._asdict())


def change(tx: Tx, item: ItemRow) -> None:
    """New words or a new place for an item; its number and its meeting stay."""
    tx.run(CHANGE, council_id=item.council_id, id=item.id, **{name: getattr(item, name) for name in _CHANGES})


def set_number(tx: Tx, council_id: str, item_id: str, number: str) -> None:
    """The number an item was given at publishing; it never changes again."""
    tx.run(SET_NUMBER, council_id=council_id, id=item_id, number=number)


def next_number(tx: Tx, council_id: str, body_id: str, year: int, first: int) -> int:
    """The next free number of a body in a year; `first` where none was given yet."""
    found: Any = tx.value(COUNTER, council_id=council_id, body_id=body_id, year=year)
    return max(first, int(found)) if found is not None else first


def put_next_number(tx: Tx, council_id: str, body_id: str, year: int, number: int) -> None:
    """Numbers below this are taken for good."""
    tx.run(PUT_COUNTER, council_id=council_id, body_id=body_id, year=year, next=number)


def add_proposal(tx: Tx, proposal: ProposalRow) -> None:
    """A member wants something on the agenda."""
    tx.add(ADD_PROPOSAL, **proposal._asdict())


def proposal(tx: Tx, council_id: str, proposal_id: str) -> ProposalRow | None:
    """One proposal of this council."""
    return tx.one(PROPOSAL, council_id=council_id, id=proposal_id)


def proposals(tx: Tx, council_id: str, meeting_id: str) -> list[ProposalRow]:
    """What was proposed for a meeting, in order."""
    return tx.all(PROPOSALS, council_id=council_id, meeting_id=meeting_id)


def settle_proposal(tx: Tx, proposal: ProposalRow, state: str, at: int, *, item_id: str = "", reason: str = "") -> None:
    """A proposal is accepted into an item, or declined with a reason."""
    tx.run(SETTLE, council_id=proposal.council_id, id=proposal.id, state=state, item_id=item_id, reason=reason, at=at)


def put_interest(tx: Tx, item: ItemRow, person_id: str, words: str, at: int) -> None:
    """A person has an interest in an item."""
    tx.run(
        PUT_INTEREST,
        item_id=item.id,
        person_id=person_id,
        council_id=item.council_id,
        meeting_id=item.meeting_id,
        body=words,
        at=at,
    )


def drop_interest(tx: Tx, council_id: str, item_id: str, person_id: str) -> None:
    """It was declared by mistake."""
    tx.run(DROP_INTEREST, council_id=council_id, item_id=item_id, person_id=person_id)


def interests(tx: Tx, council_id: str, meeting_id: str) -> list[InterestRow]:
    """Every interest declared for a meeting."""
    return tx.all(INTERESTS, council_id=council_id, meeting_id=meeting_id)


def interested(tx: Tx, council_id: str, item: ItemRow) -> set[str]:
    """The people with an interest in one item."""
    return {row.person_id for row in interests(tx, council_id, item.meeting_id) if row.item_id == item.id}
