"""Assignments besides meetings: offered by the office, answered by the member, noted when they are done (seed 56)."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal, Unreadable
from bot.domain.flow import Flow
from bot.domain.values import Day, Quote
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import assignments as cards
from storage import assignments, people
from storage.assignments import AssignmentRow
from storage.engine import Tx
from storage.types import new_id

router = Router("assignments")
LONGEST = 24 * 60
FLOW = Flow(
    "assignments", "asked",
    {
        ("asked", "accept"): "accepted", ("asked", "decline"): "declined", ("accepted", "decline"): "declined",
        ("declined", "accept"): "accepted", ("accepted", "finish"): "done", ("asked", "finish"): "done",
        ("done", "claim"): "claimed",
    },
)  # fmt: skip
# What other nouns do when an assignment is done (a paid one becomes a claim).
AFTER_DONE: list[Callable[[Turn, AssignmentRow], None]] = []


@router.place("assignment")
def where(tx: Tx, council_id: str, assignment_id: str) -> About | None:
    """The body, and whose assignment it is."""
    row = assignments.by_id(tx, council_id, assignment_id)
    return None if row is None else About(body=row.body_id, giver=row.person_id)


@dataclass(frozen=True)
class Offer:
    """What, for whom, when, how long, and whether it is paid."""

    person: str
    title: str
    day: str
    minutes: int
    paid: bool
    body: str = ""
    ref: str = ""


def _people(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    known = audience.known(turn)
    roles = {"chair", "vice_chair", "member", "next_of_kin_member", "deputy", "panelist"}
    found = [row.person_id for row in people.in_force(turn.tx, turn.council.id, turn.today) if row.role in roles]
    return [Option(Quote(known[one].name), one) for one in dict.fromkeys(found) if one in known]


def _ask_minutes(turn: Turn, given: picks.Given) -> Message:
    if str(given["day"]) < turn.today:
        raise Unreadable("core-date-past", day=Day(str(given["day"])))
    return cards.ask_minutes()


@router.verb(
    "offer_assignment", Offer, needs=Can.NOTICE_SEND, menu=62,
    fields=(
        Field("person", "pick", options=_people), Field("title", "words"), Field("day", "day"), Field("minutes", "count", ask=_ask_minutes),
        Field("paid", "yesno"),
    ),
)  # fmt: skip
def offer_assignment(turn: Turn, args: Offer) -> Message:
    """The office asks a member to do something; they are told what, when and whether it is paid."""
    person, title = audience.known(turn).get(args.person), args.title.strip()
    if person is None:
        raise Refusal("core-not-found")
    if not title or not 1 <= args.minutes <= LONGEST:
        raise Refusal("core-empty" if not title else "assignments-minutes", most=LONGEST)
    body = picks.body_of(turn, args.body)
    row = AssignmentRow(
        args.ref or new_id(), turn.council.id, body.id, person.id, title[:200], args.day, args.minutes, int(args.paid), "asked",
        turn.person.id, turn.now, 0,
    )  # fmt: skip
    assignments.add(turn.tx, row)
    turn.made["assignment"] = row.id
    turn.note("assignment.offer", row.id, person=person.id, paid=bool(args.paid))
    turn.tell("assignment_asked", row.id, [person.id], cards.asked(row))
    return cards.offered(row, person.name)


@dataclass(frozen=True)
class Answer:
    """Yes or no."""

    assignment: str
    accept: bool
    for_person: str = ""


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


def _row(turn: Turn, assignment_id: str) -> AssignmentRow:
    row = assignments.by_id(turn.tx, turn.council.id, assignment_id)
    if row is None:
        raise Refusal("core-not-found")
    return row


def _mine(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    rows = assignments.of_person(turn.tx, turn.council.id, turn.member.id)
    return [Option(cards.line(row), row.id) for row in rows if row.state in ("asked", "accepted")]


@router.verb(
    "answer_assignment", Answer, needs=Can.OWN_HELP, about="assignment",
    fields=(Field("assignment", "pick", options=_mine), Field("accept", "yesno")),
)  # fmt: skip
def answer_assignment(turn: Turn, args: Answer) -> Message:
    """The member says yes or no; a no needs no reason."""
    row = _row(turn, args.assignment)
    if row.person_id != turn.member.id:
        raise Refusal("core-not-allowed", rule="Y47")
    row = row._replace(state=FLOW.after(row.state, "accept" if args.accept else "decline"))
    assignments.change(turn.tx, row)
    turn.note("assignment.answer", row.id, state=row.state)
    turn.tell("assignment_answered", row.id, audience.office(turn), cards.answered_told(row, turn.member.name), named=str(turn.now))
    return cards.answered(row)


@router.verb("my_assignments", Nothing, needs=Can.OWN_HELP, menu=18)
def my_assignments(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """What this person was asked to do, and where it stands."""
    return cards.mine(assignments.of_person(turn.tx, turn.council.id, turn.member.id))


@dataclass(frozen=True)
class Done:
    """An assignment, and how long it took when that is another time than planned."""

    assignment: str
    minutes: int = 0


def _open(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    known = audience.known(turn)
    rows = [row for row in assignments.of_council(turn.tx, turn.council.id) if row.state in ("asked", "accepted")]
    return [Option(cards.line_of(row, known[row.person_id].name), row.id) for row in rows if row.person_id in known]


@router.verb(
    "assignment_done", Done, needs=Can.NOTICE_SEND, about="assignment", menu=62,
    fields=(Field("assignment", "pick", options=_open), Field("minutes", "count", optional=True)),
)  # fmt: skip
def assignment_done(turn: Turn, args: Done) -> Message:
    """The office notes that it is done; the member is told, with the time that counts."""
    row = _row(turn, args.assignment)
    minutes = args.minutes or row.minutes
    if not 1 <= minutes <= LONGEST:
        raise Refusal("assignments-minutes", most=LONGEST)
    row = row._replace(state=FLOW.after(row.state, "finish"), minutes=minutes, done_at=turn.now)
    assignments.change(turn.tx, row)
    turn.note("assignment.done", row.id, minutes=minutes, paid=bool(row.paid))
    turn.tell("assignment_done", row.id, [row.person_id], cards.done_told(row))
    for follow in AFTER_DONE:
        follow(turn, row)
    person = audience.known(turn).get(row.person_id)
    return cards.done(row, person.name if person is not None else "–")
