"""Once a year, in the council's month: has the council influence over who, what, when and how? Counted, never kept by person."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain import pulse as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.messages.nodes import Do, Message
from bot.turn import Router, Turn
from handlers import felt, pulse
from handlers.cards import felt as felt_cards
from handlers.cards import pulse as cards
from handlers.meetings import AFTER_MOVE
from storage import due
from storage import pulse as kept
from storage.meetings import MeetingRow

router = Router("pulse")
OPEN = rules.REST * 2


@dataclass(frozen=True)
class EvaluateYear:
    """Four answers about a year."""

    year: int = 0
    answers: Mapping[str, str] | None = None
    who: str = ""
    what: str = ""
    when: str = ""
    how: str = ""


def subject_of(turn: Turn, year: int) -> str:
    """What the counters of a year are kept under."""
    return f"{turn.council.id}:{year}"


@router.verb("evaluate_year", EvaluateYear, needs=Can.PULSE_EVALUATE, fields=pulse.asked(rules.YEARLY))
def evaluate_year(turn: Turn, args: EvaluateYear) -> Message:
    """A person with a seat says how much influence the council has; twice counts once."""
    year = args.year or int(turn.today[:4])
    subject = subject_of(turn, year)
    if not any(due.planned(turn.tx, turn.council.id, "pulse_shown", subject, day) for day in _ends(year)):
        raise Refusal("pulse-year-not-asked", year=str(year))
    given = {question: getattr(args, question) for question in rules.YEARLY} | dict(args.answers or {})
    answers = rules.check(given, rules.YEARLY)
    if not pulse.keep(turn, subject, answers, "", "evaluate_year"):
        return cards.before_year(year)
    if not answers:
        return cards.nothing(Do("evaluate_year", {"year": year, "_led": True}))
    return cards.counted()


def _begins(turn: Turn, year: int) -> date:
    return date(year, turn.rules.yearly_month, 1)


def _ends(year: int) -> tuple[str, ...]:
    """The day on which the figures are shown, whatever month the council had settled when it asked."""
    return tuple((date(year, month, 1) + OPEN).isoformat() for month in range(1, 13))


def plan_year(turn: Turn) -> None:
    """The first day of the council's month, this year or next."""
    today = date.fromisoformat(turn.today)
    first = _begins(turn, today.year)
    day = first if first > today else _begins(turn, today.year + 1)
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "pulse_year", turn.council.id, day.isoformat(), at)


def _when_planned(turn: Turn, meeting: MeetingRow) -> None:  # noqa: ARG001
    plan_year(turn)


AFTER_MOVE.append(_when_planned)


@router.due("pulse_year")
def ask(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Everybody with a seat is asked; two weeks later all see what all said. Another month since then: not today."""
    first = date.fromisoformat(day)
    plan_year(turn)
    if first != _begins(turn, first.year):
        return
    about, end = subject_of(turn, first.year), first + OPEN
    at = scheduled_instant(end, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "pulse_shown", about, end.isoformat(), at)
    turn.tell("yearly_questions", about, felt.seated(turn), cards.yearly(about, str(first.year)))


def tell(turn: Turn, subject: str) -> None:
    """Everybody who was asked learns where the figures are, when they are enough."""
    council, _, year = subject.rpartition(":")
    if council != turn.council.id:
        return
    rows = [(row.question, row.answer, row.shown) for row in kept.counts(turn.tx, turn.council.id) if row.subject == subject]
    found = rules.Felt.of(rows, rules.YEARLY)
    if any(one.shown(turn.rules.min_n) for one in found.answers.values()):
        turn.tell("yearly_shown", subject, felt.seated(turn), felt_cards.of_year(year, found, turn.rules.min_n))


pulse.AFTER_SHOW.append(tell)
