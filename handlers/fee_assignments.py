"""A paid assignment that is done becomes a line of the member's next open claim, when the member says so (seed 56)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.rates import Component, Table
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import fee_facts, picks
from handlers.assignments import AFTER_DONE, FLOW
from handlers.cards import assignments as cards
from handlers.fees import Add, fee_add_line
from storage import assignments
from storage.assignments import AssignmentRow

router = Router("assignments")
CODES = ("ASSIGNMENT", "TASK")  # what published rates call an assignment; else the first that is paid by the hour


def _unclaimed(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    rows = assignments.of_person(turn.tx, turn.council.id, turn.member.id)
    return [Option(cards.line(row), row.id) for row in rows if row.paid and row.state == "done"]


@dataclass(frozen=True)
class Which:
    """An assignment that is done."""

    assignment: str
    for_person: str = ""


@router.verb(
    "claim_assignment", Which, needs=Can.FEE_ADD_LINE, about="assignment", menu=22,
    fields=(Field("assignment", "pick", options=_unclaimed),),
)  # fmt: skip
def claim_assignment(turn: Turn, args: Which) -> Message:
    """Its time is added to the latest claim that is still the member's own to change."""
    row = assignments.by_id(turn.tx, turn.council.id, args.assignment)
    if row is None or row.person_id != turn.member.id or not row.paid:
        raise Refusal("core-not-found")
    row = row._replace(state=FLOW.after(row.state, "claim"))
    open_claims = fee_facts.own(turn, "add_line")
    if not open_claims:
        raise Refusal("assignments-no-claim")
    meeting = str(open_claims[0].value)
    found = fee_facts.claim_of(turn, meeting, turn.member.id)
    rate = _hourly(found.table)
    if rate is None:
        raise Refusal("assignments-no-rate")
    assignments.change(turn.tx, row)
    before = sum(int(line.quantity * 60) for line in found.lines if line.code == rate.code)
    return fee_add_line(turn, Add(meeting, rate.code, minutes=before + row.minutes, for_person=args.for_person))


def _hourly(table: Table) -> Component | None:
    """The rate of an assignment: one that is asked for and paid by the hour."""
    found = [one for one in table.components if one.apply == "request" and one.rule.kind == "per_hour"]
    return min(found, key=lambda one: one.code not in CODES, default=None)


def offer(turn: Turn, row: AssignmentRow) -> None:
    """Whoever did it is told how it is paid, where the council pays fees at all."""
    if row.paid and fee_facts.rates_of(turn) is not None:
        turn.tell("assignment_paid", row.id, [row.person_id], cards.to_claim(row))


AFTER_DONE.append(offer)
