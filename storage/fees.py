"""What members decide about their own fees before there is a claim, their own yearly limit, and the receipts they send."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import Index, delete, select
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, arg, putting, table
from storage.types import key, text, whole


class FeeChoice(SQLModel, table=True):
    """What a member wants for one meeting; `wanted` -1 = no lower sum. Nobody else in the council ever sees it."""

    __tablename__ = "fee_choice"
    meeting_id: str = text(primary_key=True, foreign_key="meeting.id")
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    choice: str = text()
    wanted: int = whole(-1)
    at: int = whole()


class FeeLimit(SQLModel, table=True):
    """How much a member wants to earn here in a year at most, in minor units; 0 = no limit."""

    __tablename__ = "fee_limit"
    person_id: str = text(primary_key=True, foreign_key="person.id")
    council_id: str = text()
    most: int = whole(0)
    at: int = whole()


class Receipt(SQLModel, table=True):
    """A picture of a receipt, kept as a file under its hash."""

    __tablename__ = "receipt"
    id: str = key()
    council_id: str = text()
    claim_id: str = text(foreign_key="claim.id")
    code: str = text()
    sha256: str = text()
    name: str = text("")
    mime: str = text("")
    size: int = whole(0)
    bought: str = text("")
    at: int = whole()
    __table_args__ = (Index("ix_receipt_claim", "council_id", "claim_id"), Index("ix_receipt_file", "council_id", "sha256"))


class ChoiceRow(NamedTuple):
    """A choice as it is read back."""

    choice: str
    wanted: int


class ReceiptRow(NamedTuple):
    """A receipt; `bought` is the local date on it, if it was asked for."""

    id: str
    council_id: str
    claim_id: str
    code: str
    sha256: str
    name: str
    mime: str
    size: int
    bought: str
    at: int


_c, _l, _r = table(FeeChoice), table(FeeLimit), table(Receipt)
_RECEIPT = tuple(_r.c[name] for name in ReceiptRow._fields)
PUT_CHOICE = putting(FeeChoice, "meeting_id person_id council_id choice wanted at", "meeting_id person_id")
CHOICE = Stmt(
    select(_c.c.choice, _c.c.wanted).where(
        _c.c.council_id == arg("council_id"), _c.c.meeting_id == arg("meeting_id"), _c.c.person_id == arg("person_id")
    ),
    ChoiceRow,
)
PUT_LIMIT = putting(FeeLimit, "person_id council_id most at", "person_id")
LIMIT = Stmt(select(_l.c.most).where(_l.c.council_id == arg("council_id"), _l.c.person_id == arg("person_id")))
ADD_RECEIPT = adding(Receipt, " ".join(ReceiptRow._fields))
RECEIPTS = Stmt(
    select(*_RECEIPT).where(_r.c.council_id == arg("council_id"), _r.c.claim_id == arg("claim_id")).order_by(_r.c.at, _r.c.id), ReceiptRow
)
SAME_FILE = Stmt(
    select(*_RECEIPT).where(_r.c.council_id == arg("council_id"), _r.c.sha256 == arg("sha256")).order_by(_r.c.at, _r.c.id).limit(1),
    ReceiptRow,
)
DROP_RECEIPTS = Stmt(delete(_r).where(_r.c.council_id == arg("council_id"), _r.c.claim_id == arg("claim_id"), _r.c.code == arg("code")))


def put_choice(tx: Tx, council_id: str, meeting_id: str, person_id: str, row: ChoiceRow, at: int) -> None:
    """The choice that counts from now on."""
    tx.run(PUT_CHOICE, council_id=council_id, meeting_id=meeting_id, person_id=person_id, choice=row.choice, wanted=row.wanted, at=at)


def choice(tx: Tx, council_id: str, meeting_id: str, person_id: str) -> ChoiceRow:
    """What the member wants for a meeting: everything, until they say otherwise."""
    return tx.one(CHOICE, council_id=council_id, meeting_id=meeting_id, person_id=person_id) or ChoiceRow("full", -1)


def put_limit(tx: Tx, council_id: str, person_id: str, most: int, at: int) -> None:
    """The member's own limit for a year."""
    tx.run(PUT_LIMIT, council_id=council_id, person_id=person_id, most=most, at=at)


def limit(tx: Tx, council_id: str, person_id: str) -> int:
    """The member's own limit for a year; 0 = none."""
    return int(tx.value(LIMIT, council_id=council_id, person_id=person_id) or 0)


def add_receipt(tx: Tx, row: ReceiptRow) -> None:
    """One more receipt."""
    tx.add(ADD_RECEIPT, **row._asdict())


def receipts(tx: Tx, council_id: str, claim_id: str) -> list[ReceiptRow]:
    """The receipts of a claim, the oldest first."""
    return tx.all(RECEIPTS, council_id=council_id, claim_id=claim_id)


def same_file(tx: Tx, council_id: str, sha256: str) -> ReceiptRow | None:
    """A receipt that is this very picture, in any claim of the council."""
    return tx.one(SAME_FILE, council_id=council_id, sha256=sha256)


def drop_receipts(tx: Tx, council_id: str, claim_id: str, code: str) -> None:
    """The line is gone, its receipts with it."""
    tx.run(DROP_RECEIPTS, council_id=council_id, claim_id=claim_id, code=code)
