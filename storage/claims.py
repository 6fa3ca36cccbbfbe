"""Claims: who gets what for which meeting, line by line, and every step of each from draft to payment."""

from __future__ import annotations

from fractions import Fraction
from typing import Any, NamedTuple

from sqlalchemy import Index, UniqueConstraint, and_, delete, select, update
from sqlalchemy.dialects import postgresql, sqlite
from sqlalchemy.sql.expression import ClauseElement
from sqlmodel import SQLModel

from bot.domain.fees import Line
from storage.engine import Stmt, Tx, adding, arg, table
from storage.types import key, new_id, row_number, text, whole


class Claim(SQLModel, table=True):
    """What one person gets for one meeting. Days are local dates, instants microseconds UTC; 0 and "" = not."""

    __tablename__ = "claim"
    id: str = key()
    council_id: str = text(foreign_key="council.id")
    body_id: str = text()
    meeting_id: str = text(foreign_key="meeting.id")
    person_id: str = text(foreign_key="person.id")
    number: str = text()
    ref: str = text("")
    day: str = text()
    currency: str = text()
    state: str = text("drafted")
    minutes: int = whole(0)
    pre_minutes: int = whole(0)
    attended: int = whole(0)
    leads: int = whole(0)
    wanted: int = whole(-1)
    choice: str = text("full")
    no_fee: int = whole(0)
    confirmed_at: int = whole(0)
    outside: int = whole(0)
    allowed: str = text("")
    certified_by: str = text("")
    certified: str = text("")
    approved_by: str = text("")
    approved: str = text("")
    returned_why: str = text("")
    returned_due: str = text("")
    corrected: int = whole(0)
    run_id: str = text("")
    first_paid: str = text("")
    drafted_at: int = whole()
    changed_at: int = whole()
    online: int = whole(0)
    __table_args__ = (
        UniqueConstraint("meeting_id", "person_id"),
        Index("ix_claim_state", "council_id", "state", "day"),
        Index("ix_claim_person", "council_id", "person_id", "day"),
    )


class ClaimLine(SQLModel, table=True):
    """One line of a claim as it stands now. `quantity` is an exact fraction as text, `rate` -1 = none."""

    __tablename__ = "claim_line"
    claim_id: str = text(primary_key=True, foreign_key="claim.id")
    code: str = text(primary_key=True)
    council_id: str = text()
    position: int = whole()
    amount: int = whole()
    taxable: int = whole()
    cls: str = text()
    quantity: str = text("1")
    rate: int = whole(-1)
    needs_receipt: int = whole(0)
    receipt: int = whole(0)
    asked: int = whole(0)


class ClaimStep(SQLModel, table=True):
    """One step of a claim: who moved it to which state, when, and why."""

    __tablename__ = "claim_step"
    id: int = row_number()
    council_id: str = text()
    claim_id: str = text(foreign_key="claim.id")
    at: int = whole()
    who_id: str = text("")
    for_id: str = text("")
    state: str = text()
    words: str = text("")
    __table_args__ = (Index("ix_claim_step_claim", "council_id", "claim_id", "id"),)


class ClaimCount(SQLModel, table=True):
    """How many claims a council has numbered in a year."""

    __tablename__ = "claim_count"
    council_id: str = text(primary_key=True)
    year: int = whole(primary_key=True)
    n: int = whole(0)


class ClaimRow(NamedTuple):
    """A claim. `wanted` -1 = all; `certified` and `approved` are what was signed; `run_id` the file it went out with last."""

    id: str
    council_id: str
    body_id: str
    meeting_id: str
    person_id: str
    number: str
    ref: str
    day: str
    currency: str
    state: str
    minutes: int
    pre_minutes: int
    attended: int
    leads: int
    wanted: int
    choice: str
    no_fee: int
    confirmed_at: int
    outside: int
    allowed: str
    certified_by: str
    certified: str
    approved_by: str
    approved: str
    returned_why: str
    returned_due: str
    corrected: int
    run_id: str
    first_paid: str
    drafted_at: int
    changed_at: int
    online: int = 0


def begun(council_id: str, number: str, currency: str, at: int) -> ClaimRow:
    """A claim that nothing has happened to yet."""
    return ClaimRow(
        id=new_id(), council_id=council_id, body_id="", meeting_id="", person_id="", number=number, ref="", day="",
        currency=currency, state="drafted", minutes=0, pre_minutes=0, attended=0, leads=0, wanted=-1, choice="full", no_fee=0,
        confirmed_at=0, outside=0, allowed="", certified_by="", certified="", approved_by="", approved="", returned_why="",
        returned_due="", corrected=0, run_id="", first_paid="", drafted_at=at, changed_at=at,
    )  # fmt: skip


class LineRow(NamedTuple):
    """A line as it is kept."""

    claim_id: str
    code: str
    amount: int
    taxable: int
    cls: str
    quantity: str
    rate: int
    needs_receipt: int
    receipt: int
    asked: int

    @property
    def line(self) -> Line:
        """The line as the rules know it."""
        rate = None if self.rate < 0 else self.rate
        return Line(
            self.code,
            self.amount,
            bool(self.taxable),
            self.cls,
            Fraction(self.quantity),
            rate,
            bool(self.needs_receipt),
            bool(self.receipt),
            self.asked,
        )


class StepRow(NamedTuple):
    """A step as it is read back."""

    claim_id: str
    at: int
    who_id: str
    for_id: str
    state: str
    words: str


_c, _l, _s, _n = table(Claim), table(ClaimLine), table(ClaimStep), table(ClaimCount)
_CLAIM = tuple(_c.c[name] for name in ClaimRow._fields)
_LINE = tuple(_l.c[name] for name in LineRow._fields)
_STEP = tuple(_s.c[name] for name in StepRow._fields)
_OF = _c.c.council_id == arg("council_id")

ADD = adding(Claim, " ".join(ClaimRow._fields))
ONE = Stmt(select(*_CLAIM).where(_OF, _c.c.meeting_id == arg("meeting_id"), _c.c.person_id == arg("person_id")), ClaimRow)
BY_ID = Stmt(select(*_CLAIM).where(_OF, _c.c.id == arg("id")), ClaimRow)
OF_COUNCIL = Stmt(select(*_CLAIM).where(_OF).order_by(_c.c.day, _c.c.meeting_id, _c.c.number), ClaimRow)
OF_MEETING = Stmt(select(*_CLAIM).where(_OF, _c.c.meeting_id == arg("meeting_id")).order_by(_c.c.number), ClaimRow)
OF_PERSON = Stmt(select(*_CLAIM).where(_OF, _c.c.person_id == arg("person_id")).order_by(_c.c.day, _c.c.number), ClaimRow)
IN_STATE = Stmt(select(*_CLAIM).where(_OF, _c.c.state == arg("state")).order_by(_c.c.day, _c.c.number), ClaimRow)
TAKE = Stmt(
    update(_c)
    .where(_OF, _c.c.id == arg("id"), _c.c.state == "approved")
    .values(state="exported", run_id=arg("run_id"), changed_at=arg("at"))
)
ADD_LINE = adding(ClaimLine, "council_id claim_id code position amount taxable cls quantity rate needs_receipt receipt asked")
DROP_LINES = Stmt(delete(_l).where(_l.c.council_id == arg("council_id"), _l.c.claim_id == arg("claim_id")))
LINES = Stmt(select(*_LINE).where(_l.c.council_id == arg("council_id"), _l.c.claim_id == arg("claim_id")).order_by(_l.c.position), LineRow)
ALL_LINES = Stmt(select(*_LINE).where(_l.c.council_id == arg("council_id")).order_by(_l.c.claim_id, _l.c.position), LineRow)
ADD_STEP = adding(ClaimStep, "council_id claim_id at who_id for_id state words")
STEPS = Stmt(select(*_STEP).where(_s.c.council_id == arg("council_id"), _s.c.claim_id == arg("claim_id")).order_by(_s.c.id), StepRow)
ALL_STEPS = Stmt(select(*_STEP).where(_s.c.council_id == arg("council_id")).order_by(_s.c.id), StepRow)


def _count(dialect: str) -> ClauseElement:
    make = sqlite.insert if dialect == "sqlite" else postgresql.insert
    rows = make(_n).values(council_id=arg("council_id"), year=arg("year"), n=1)
    return rows.on_conflict_do_update(index_elements=["council_id", "year"], set_={"n": _n.c.n + 1}).returning(_n.c.n)


COUNT: Stmt[tuple[int]] = Stmt(_count)
_CHANGES: dict[tuple[tuple[str, ...], bool], Stmt[tuple[int]]] = {}


def _changing(names: tuple[str, ...], *, still: bool = False) -> Stmt[tuple[int]]:
    if (names, still) not in _CHANGES:
        where = (_OF, _c.c.id == arg("id"), *((_c.c.state == arg("was"),) if still else ()))
        _CHANGES[names, still] = Stmt(update(_c).where(and_(*where)).values({name: arg(name) for name in names}))
    return _CHANGES[names, still]


def next_number(tx: Tx, council_id: str, year: int) -> int:
    """The next count in a council and year; a number once given is never given again."""
    return int(tx.all(COUNT, council_id=council_id, year=year)[0][0])


def add(tx: Tx, claim: ClaimRow) -> None:
    """A new claim."""
    tx.add(ADD, **claim._asdict())


def one(tx: Tx, council_id: str, meeting_id: str, person_id: str) -> ClaimRow | None:
    """The claim of a person for a meeting; there is never more than one."""
    return tx.one(ONE, council_id=council_id, meeting_id=meeting_id, person_id=person_id)


def by_id(tx: Tx, council_id: str, claim_id: str) -> ClaimRow | None:
    """One claim."""
    return tx.one(BY_ID, council_id=council_id, id=claim_id)


def of_council(tx: Tx, council_id: str) -> list[ClaimRow]:
    """Every claim of a council, in time's order."""
    return tx.all(OF_COUNCIL, council_id=council_id)


def of_meeting(tx: Tx, council_id: str, meeting_id: str) -> list[ClaimRow]:
    """Every claim for a meeting."""
    return tx.all(OF_MEETING, council_id=council_id, meeting_id=meeting_id)


def of_person(tx: Tx, council_id: str, person_id: str) -> list[ClaimRow]:
    """A person's claims, the oldest first."""
    return tx.all(OF_PERSON, council_id=council_id, person_id=person_id)


def in_state(tx: Tx, council_id: str, state: str) -> list[ClaimRow]:
    """The claims that stand at one step, the oldest meeting first."""
    return tx.all(IN_STATE, council_id=council_id, state=state)


def change(tx: Tx, claim: ClaimRow, **values: Any) -> ClaimRow:
    """Set some columns; the claim as it is then."""
    tx.run(_changing(tuple(sorted(values))), council_id=claim.council_id, id=claim.id, **values)
    return claim._replace(**values)


def move(tx: Tx, claim: ClaimRow, **values: Any) -> ClaimRow | None:
    """Set some columns if the claim still stands where it stood when it was read; None when somebody else has moved it since."""
    found = tx.run(_changing(tuple(sorted(values)), still=True), council_id=claim.council_id, id=claim.id, was=claim.state, **values)
    return claim._replace(**values) if found == 1 else None


def take(tx: Tx, claim: ClaimRow, run_id: str, at: int) -> bool:
    """An approved claim goes out with this file; False when another file has taken it already."""
    return tx.run(TAKE, council_id=claim.council_id, id=claim.id, run_id=run_id, at=at) == 1


def put_lines(tx: Tx, claim: ClaimRow, lines: tuple[Line, ...]) -> None:
    """These are the lines of the claim from now on."""
    tx.run(DROP_LINES, council_id=claim.council_id, claim_id=claim.id)
    tx.many(
        ADD_LINE,
        [
            {
                "council_id": claim.council_id,
                "claim_id": claim.id,
                "code": line.code,
                "position": place,
                "amount": line.amount,
                "taxable": int(line.taxable),
                "cls": line.cls,
                "quantity": str(line.quantity),
                "rate": -1 if line.rate is None else line.rate,
                "needs_receipt": int(line.needs_receipt),
                "receipt": int(line.receipt),
                "asked": line.asked,
            }
            for place, line in enumerate(lines)
        ],
    )


def lines(tx: Tx, claim: ClaimRow) -> tuple[Line, ...]:
    """The lines of a claim, in order."""
    return tuple(row.line for row in tx.all(LINES, council_id=claim.council_id, claim_id=claim.id))


def all_lines(tx: Tx, council_id: str) -> dict[str, tuple[Line, ...]]:
    """The lines of every claim of a council."""
    found: dict[str, tuple[Line, ...]] = {}
    for row in tx.all(ALL_LINES, council_id=council_id):
        found[row.claim_id] = (*found.get(row.claim_id, ()), row.line)
    return found


def add_step(tx: Tx, claim: ClaimRow, at: int, who_id: str, state: str, *, for_id: str = "", words: str = "") -> None:
    """One more step of a claim."""
    tx.add(ADD_STEP, council_id=claim.council_id, claim_id=claim.id, at=at, who_id=who_id, for_id=for_id, state=state, words=words)


def steps(tx: Tx, claim: ClaimRow) -> list[StepRow]:
    """What happened to a claim, in order."""
    return tx.all(STEPS, council_id=claim.council_id, claim_id=claim.id)


def all_steps(tx: Tx, council_id: str) -> list[StepRow]:
    """What happened to every claim of a council."""
    return tx.all(ALL_STEPS, council_id=council_id)
