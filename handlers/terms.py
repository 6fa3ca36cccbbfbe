"""Terms that end: the office is told 60 days before and again 30 days before (A4)."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.messages.nodes import Message
from bot.turn import Router, Turn
from handlers import audience
from handlers.cards import terms as cards
from handlers.meetings import AFTER_MOVE
from handlers.roles import AFTER_GRANT
from storage import councils, due, people, terms
from storage.meetings import MeetingRow
from storage.people import HeldRow

router = Router("terms")
BEFORE = (60, 30)  # days


def plan_terms(turn: Turn) -> None:
    """Every last day that is known is looked after; the same again plans nothing new."""
    zone, at_clock = turn.council.zone, turn.rules.send_time
    for row in terms.ending(turn.tx, turn.council.id, turn.today):
        for days in BEFORE:
            day = date.fromisoformat(row.to_day) - timedelta(days=days)
            if (at := scheduled_instant(day, at_clock, zone)) > turn.now:
                due.plan(turn.tx, turn.council.id, "term_ending", row.id, day.isoformat(), at)
    look = (date.fromisoformat(turn.today).replace(day=1) + timedelta(days=32)).replace(day=1)
    due.plan(turn.tx, turn.council.id, "terms_look", turn.council.id, look.isoformat(), scheduled_instant(look, at_clock, zone))


def _when_planned(turn: Turn, meeting: MeetingRow) -> None:  # noqa: ARG001
    plan_terms(turn)


AFTER_MOVE.append(_when_planned)
AFTER_GRANT.append(plan_terms)


@router.due("terms_look")
def look(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Once a month: roles given in any other way."""
    plan_terms(turn)


@router.due("term_ending")
def tell(turn: Turn, subject: str, day: str) -> None:
    """A last day comes near, if it is still the same."""
    row = people.held_by_id(turn.tx, turn.council.id, subject)
    left = (date.fromisoformat(row.to_day) - date.fromisoformat(day)).days if row is not None and row.to_day else 0
    person = people.by_id(turn.tx, turn.council.id, row.person_id) if row is not None else None
    if row is None or person is None or left not in BEFORE or person.state in ("left", "merged", "former"):
        return
    turn.tell("term_ending", row.id, audience.office(turn), cards.ending(person, row, left, *_where(turn, row)), named=day)


def _where(turn: Turn, row: HeldRow) -> tuple[str, str]:
    """The body, and the organisation the seat belongs to."""
    body = councils.body(turn.tx, turn.council.id, row.body_id)
    seats = {seat.id: seat.organisation for seat in councils.seats(turn.tx, turn.council.id, row.body_id)}
    return body.name if body is not None else turn.council.name, seats.get(row.seat_id, "")


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@router.verb("ending_terms", Nothing, needs=Can.PERSON_CHANGE, menu=63)
def ending_terms(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """Every role with a last day, the nearest first."""
    plan_terms(turn)
    known = audience.known(turn)
    rows = [row for row in terms.ending(turn.tx, turn.council.id, turn.today) if row.person_id in known]
    return cards.listed([(known[row.person_id], row, _where(turn, row)[0]) for row in rows])
