"""Files for payroll: when each was made, by whom, what was in it line by line, and when it was paid."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from typing import NamedTuple

from sqlalchemy import Index, UniqueConstraint, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.expression import ClauseElement
from sqlmodel import SQLModel

from bot.domain.payroll import Record
from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, text, whole


class PayrollRun(SQLModel, table=True):
    """One file: its batch number, its hash, the day it was paid ("" = not yet). Batch 0 = asked for, with nothing to send."""

    __tablename__ = "payroll_run"
    id: str = key()
    council_id: str = text(foreign_key="council.id")
    ref: str = text()
    batch: int = whole()
    format: str = text()
    made_at: int = whole()
    made_by: str = text()
    sha256: str = text("")
    name: str = text("")
    mime: str = text("")
    size: int = whole(0)
    claims: int = whole(0)
    total: int = whole(0)
    paid_day: str = text("")
    paid_by: str = text("")
    __table_args__ = (UniqueConstraint("council_id", "ref"), Index("ix_payroll_run_made", "council_id", "made_at"))


class PayrollLine(SQLModel, table=True):
    """One line that went out, for good. `reversal` 1 takes an earlier one back; `said` is the line as it stands in the file."""

    __tablename__ = "payroll_line"
    run_id: str = text(primary_key=True, foreign_key="payroll_run.id")
    position: int = whole(primary_key=True)
    council_id: str = text()
    claim_id: str = text(foreign_key="claim.id")
    reversal: int = whole(0)
    employee: str = text()
    code: str = text()
    wage_type: str = text()
    label: str = text()
    element: str = text()
    quantity: str = text()
    rate: int = whole()
    amount: int = whole()
    taxable: int = whole()
    claim: str = text()
    day: str = text()
    said: str = text("")
    __table_args__ = (Index("ix_payroll_line_claim", "council_id", "claim_id", "run_id", "position"),)


class PayrollCount(SQLModel, table=True):
    """How many files a council has made."""

    __tablename__ = "payroll_count"
    council_id: str = text(primary_key=True)
    n: int = whole(0)


class RunRow(NamedTuple):
    """A file as it is read back."""

    id: str
    council_id: str
    ref: str
    batch: int
    format: str
    made_at: int
    made_by: str
    sha256: str
    name: str
    mime: str
    size: int
    claims: int
    total: int
    paid_day: str
    paid_by: str


class OutRow(NamedTuple):
    """A line that went out."""

    run_id: str
    position: int
    claim_id: str
    reversal: int
    employee: str
    code: str
    wage_type: str
    label: str
    element: str
    quantity: str
    rate: int
    amount: int
    taxable: int
    claim: str
    day: str
    said: str

    @property
    def record(self) -> Record:
        """The line as the rules know it."""
        return Record(
            self.employee,
            self.code,
            self.wage_type,
            self.label,
            self.element,
            Fraction(self.quantity),
            self.rate,
            self.amount,
            bool(self.taxable),
            self.claim,
            self.day,
        )


_r, _l, _n = table(PayrollRun), table(PayrollLine), table(PayrollCount)
_RUN = tuple(_r.c[name] for name in RunRow._fields)
_LINE = tuple(_l.c[name] for name in OutRow._fields)
_OF = _r.c.council_id == arg("council_id")
ADD = adding(PayrollRun, " ".join(RunRow._fields))
ADD_LINE = adding(PayrollLine, "council_id " + " ".join(OutRow._fields))
BY_REF = Stmt(select(*_RUN).where(_OF, _r.c.ref == arg("ref")), RunRow)
OF_COUNCIL = Stmt(select(*_RUN).where(_OF).order_by(_r.c.made_at, _r.c.batch, _r.c.ref), RunRow)
LINES = Stmt(select(*_LINE).where(_l.c.council_id == arg("council_id"), _l.c.run_id == arg("run_id")).order_by(_l.c.position), OutRow)
OF_CLAIM = Stmt(
    select(*_LINE)
    .join(_r, _r.c.id == _l.c.run_id)
    .where(_l.c.council_id == arg("council_id"), _l.c.claim_id == arg("claim_id"), _r.c.council_id == arg("council_id"))
    .order_by(_r.c.batch, _l.c.position),
    OutRow,
)
PAID_BETWEEN = Stmt(
    select(*_LINE)
    .join(_r, _r.c.id == _l.c.run_id)
    .where(_l.c.council_id == arg("council_id"), _r.c.council_id == arg("council_id"), _r.c.paid_day.between(arg("first"), arg("last")))
    .order_by(_r.c.batch, _l.c.position),
    OutRow,
)
PAID = Stmt(update(_r).where(_OF, _r.c.id == arg("id"), _r.c.paid_day == "").values(paid_day=arg("day"), paid_by=arg("who")))


def _count(dialect: str) -> ClauseElement:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    rows = make(_n).values(council_id=arg("council_id"), n=1)
    return rows.on_conflict_do_update(index_elements=["council_id"], set_={"n": _n.c.n + 1}).returning(_n.c.n)


COUNT: Stmt[tuple[int]] = Stmt(_count)


def next_batch(tx: Tx, council_id: str) -> int:
    """The next batch number; never given twice."""
    return int(tx.all(COUNT, council_id=council_id)[0][0])


def add(tx: Tx, run: RunRow) -> None:
    """A file is made."""
    tx.add(ADD, **run._asdict())


def add_lines(tx: Tx, council_id: str, rows: Sequence[OutRow]) -> None:
    """What was in it."""
    tx.many(ADD_LINE, [{"council_id": council_id, **row._asdict()} for row in rows])


def by_ref(tx: Tx, council_id: str, ref: str) -> RunRow | None:
    """One file by the name it was made under."""
    return tx.one(BY_REF, council_id=council_id, ref=ref)


def of_council(tx: Tx, council_id: str) -> list[RunRow]:
    """Every file of a council, the oldest first."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def lines(tx: Tx, council_id: str, run_id: str) -> list[OutRow]:
    """What was in a file."""
    return tx.all(LINES, council_id=council_id, run_id=run_id)


def out_now(tx: Tx, council_id: str, claim_id: str) -> list[OutRow]:
    """The lines of a claim that are out and not taken back: those of its latest file."""
    found = tx.all(OF_CLAIM, council_id=council_id, claim_id=claim_id)
    last = found[-1].run_id if found else ""
    return [row for row in found if row.run_id == last and not row.reversal]


def paid_between(tx: Tx, council_id: str, first: str, last: str) -> list[OutRow]:
    """Every line that was paid, or taken back, on these days, the first and the last included."""
    return tx.all(PAID_BETWEEN, council_id=council_id, first=first, last=last)


def paid(tx: Tx, run: RunRow, day: str, who: str) -> bool:
    """The money has gone out; False when that was noted before."""
    return tx.run(PAID, council_id=run.council_id, id=run.id, day=day, who=who) == 1
