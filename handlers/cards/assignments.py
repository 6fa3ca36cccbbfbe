"""How an assignment looks."""

from __future__ import annotations

from collections.abc import Sequence

from bot.domain.values import Day, Line, Quote, Say, say
from bot.messages.nodes import Choice, Do, Items, Klass, Message, para
from handlers.cards.meetings import TO_MENU
from storage.assignments import AssignmentRow

MOST = 10


def line(row: AssignmentRow) -> Say:
    """What and when."""
    return say("assignments-line", title=Quote(row.title), day=Day(row.day))


def line_of(row: AssignmentRow, name: str) -> Say:
    """Who, what and when."""
    return say("assignments-line-of", name=Quote(name), title=Quote(row.title), day=Day(row.day))


def _paid(row: AssignmentRow) -> Say:
    return say("assignments-paid" if row.paid else "assignments-unpaid", n=row.minutes)


def ask_minutes() -> Message:
    """How long?"""
    return Message(kind="question", title=say("assignments-ask-offer-assignment-minutes"), body=(para(say("core-form-leave")),))


def asked(row: AssignmentRow) -> Message:
    """To the member: will you do this?"""
    return Message(
        kind="assignment_asked", title=say("assignments-asked", title=Quote(row.title)), subject=row.id, klass=Klass.C2,
        body=(para(say("assignments-asked-ask")), para(say("assignments-when", day=Day(row.day)), _paid(row))),
        choices=(
            Choice(say("assignments-accept"), Do("answer_assignment", {"assignment": row.id, "accept": True})),
            Choice(say("assignments-decline"), Do("answer_assignment", {"assignment": row.id, "accept": False})),
        ),
        contact=True,
    )  # fmt: skip


def offered(row: AssignmentRow, name: str) -> Message:
    """To the office."""
    return Message(
        kind="assignment", title=say("assignments-offered", name=Quote(name)), subject=row.id, klass=Klass.C2,
        body=(para(line(row), _paid(row)),), nothing_to_do=True,
    )  # fmt: skip


def answered(row: AssignmentRow) -> Message:
    """To the member: noted."""
    return Message(
        kind="assignment", title=say(f"assignments-{row.state}", title=Quote(row.title)), subject=row.id, klass=Klass.C2,
        body=(para(say("assignments-when", day=Day(row.day)), _paid(row)),), nothing_to_do=True,
        choices=(Choice(say("assignments-choice-mine"), Do("my_assignments")),),
    )  # fmt: skip


def answered_told(row: AssignmentRow, name: str) -> Message:
    """To the office: yes or no."""
    return Message(
        kind="assignment_answered", title=say(f"assignments-told-{row.state}", name=Quote(name)), subject=row.id, klass=Klass.C2,
        body=(para(line(row)),), nothing_to_do=row.state == "accepted",
        choices=(Choice(say("assignments-menu-offer-assignment"), Do("offer_assignment")), TO_MENU) if row.state == "declined" else (),
    )  # fmt: skip


def mine(found: Sequence[AssignmentRow]) -> Message:
    """Everything somebody was asked to do."""
    lines: list[Line] = [
        say("assignments-mine-line", title=Quote(row.title), day=Day(row.day), state=say(f"assignments-state-{row.state}"))
        for row in found[-MOST:]
    ]
    waiting = [row for row in found if row.state == "asked"]
    choices = tuple(Choice(line(row), Do("answer_assignment", {"assignment": row.id})) for row in waiting[:3])
    return Message(
        kind="assignments", title=say("assignments-mine", n=len(found)), klass=Klass.C2, body=(Items(tuple(lines)),) if lines else (),
        choices=(*choices, TO_MENU), nothing_to_do=not waiting,
    )  # fmt: skip


def done(row: AssignmentRow, name: str) -> Message:
    """To the office: noted."""
    return Message(
        kind="assignment", title=say("assignments-noted-done", name=Quote(name)), subject=row.id, klass=Klass.C2,
        body=(para(line(row), _paid(row)),), nothing_to_do=True,
    )  # fmt: skip


def done_told(row: AssignmentRow) -> Message:
    """To the member: it is noted as done."""
    said = (_paid(row), say("assignments-fee-follows")) if row.paid else (_paid(row),)
    return Message(
        kind="assignment_done", title=say("assignments-done-told", title=Quote(row.title)), subject=row.id, klass=Klass.C2,
        body=(para(*said),), nothing_to_do=True, contact=True,
    )  # fmt: skip


def to_claim(row: AssignmentRow) -> Message:
    """To the member: the time of a paid assignment, one press from the claim."""
    return Message(
        kind="assignment_paid", title=say("assignments-paid-told", title=Quote(row.title)), subject=row.id, klass=Klass.C2, contact=True,
        body=(para(_paid(row), say("assignments-paid-how")),),
        choices=(Choice(say("assignments-claim-choice"), Do("claim_assignment", {"assignment": row.id})),),
    )  # fmt: skip
