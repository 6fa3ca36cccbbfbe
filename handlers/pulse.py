"""After a meeting and once a year: how was it? Answers are counted, never kept by person (rulings 9)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import figures
from bot.domain import pulse as rules
from bot.domain.access import Can
from bot.domain.calendars import end_of_day, scheduled_instant
from bot.domain.notices import to_evaluate
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Do, Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import pulse as cards
from handlers.cards.meetings import meeting_line
from handlers.meetings import AFTER_CLOSE
from storage import attendance, dialogues, due, meetings, pulse
from storage.meetings import MeetingRow

router = Router("pulse")
RECENT = 60 * 86_400_000_000
# What else is done when figures may be read: `(turn, meeting or "<council>:<year>")`.
AFTER_SHOW: list[Callable[[Turn, str], None]] = []


@dataclass(frozen=True)
class Evaluate:
    """Answers after a meeting: all at once, as a year has them, or one by one."""

    meeting: str
    answers: Mapping[str, str] | None = None
    q1: str = ""
    q2: str = ""
    q3: str = ""
    q4: str = ""
    text: str = ""
    for_person: str = ""


def _mine(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    """The meetings of late that this person was at and has not said anything about."""
    found = [row for row in meetings.of_council(turn.tx, turn.council.id) if row.closed_at and row.closed_at > turn.now - RECENT]
    return [
        Option(meeting_line(row, turn.council.zone), row.id) for row in reversed(found)
        if turn.member.id in {each.person_id for each in attendance.presence(turn.tx, turn.council.id, row.id)}
        and turn.member.id not in pulse.answered(turn.tx, turn.council.id, row.id)
    ]  # fmt: skip


def asked(questions: Sequence[str]) -> tuple[Field, ...]:
    """One question at a time, four answers, each may be skipped."""

    def options(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
        return picks.codes("pulse-answer", *figures.ANSWERS)

    return tuple(
        Field(one, "pick", options=options, when=lambda _turn, given: "answers" not in given, optional=True) for one in questions
    )


@router.verb(
    "evaluate", Evaluate, needs=Can.PULSE_EVALUATE, menu=38, about="meeting",
    fields=(Field("meeting", "pick", options=_mine), *asked(figures.QUESTIONS), Field("text", "words", optional=True)),
)  # fmt: skip
def evaluate(turn: Turn, args: Evaluate) -> Message:
    """A person says how the meeting was; twice counts once."""
    meeting = picks.meeting_of(turn, args.meeting)
    given: dict[str, str] = {question: getattr(args, question) for question in figures.QUESTIONS}
    said = clean_text(args.text or str((args.answers or {}).get("q5") or "")).strip()
    answers = rules.check({**given, **{name: value for name, value in (args.answers or {}).items() if value}})
    if not keep(turn, meeting.id, answers, said, "evaluate"):
        return cards.before(meeting)
    if not answers and not said:
        return cards.nothing(Do("evaluation", {"meeting": meeting.id, "for_person": args.for_person}))
    answered, waiting = pulse.answered(turn.tx, turn.council.id, meeting.id), pulse.waits(turn.tx, turn.council.id, meeting.id)
    if len(answered) == waiting and at_table(turn, meeting) <= answered:
        show(turn, meeting.id)
    elif waiting >= turn.rules.min_n and _rested(turn, meeting):
        pulse.show(turn.tx, turn.council.id, meeting.id)
    return cards.counted()


def keep(turn: Turn, subject: str, answers: dict[str, str], said: str, verb: str) -> bool:
    """Count the answers of one person; False when they have answered before. Who skipped all has not answered."""
    person = turn.member.id
    dialogues.forget_actions(turn.tx, turn.council.id, turn.person.id, verb)
    if person in pulse.answered(turn.tx, turn.council.id, subject):
        return False
    if not answers and not said:
        return True
    pulse.add(turn.tx, turn.council.id, subject, person, answers, said)
    today = date.fromisoformat(turn.today)
    at = end_of_day(today, turn.council.zone) + 1
    due.plan(turn.tx, turn.council.id, "pulse_answered", subject, today.isoformat(), at)
    return True


def at_table(turn: Turn, meeting: MeetingRow) -> set[str]:
    """Those who were asked: they spoke for a seat and were there."""
    there = {row.person_id for row in attendance.presence(turn.tx, turn.council.id, meeting.id) if row.part == "meeting"}
    return set(to_evaluate(meetings.representatives(turn.tx, turn.council.id, meeting).values(), there))


def _rested(turn: Turn, meeting: MeetingRow) -> bool:
    return audience.day_of(turn, turn.now) >= audience.day_of(turn, meeting.closed_at) + rules.REST


@dataclass(frozen=True)
class One:
    """A meeting."""

    meeting: str
    for_person: str = ""


@router.verb("evaluation", One, needs=Can.PULSE_EVALUATE)
def evaluation(turn: Turn, args: One) -> Message:
    """The first question, each answer one press away."""
    meeting = picks.meeting_of(turn, args.meeting)
    if turn.member.id in pulse.answered(turn.tx, turn.council.id, meeting.id):
        return cards.before(meeting)
    return cards.first(meeting, args.for_person)


@router.due("pulse_answered")
def note_answered(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Once a day the audit says who has answered, all together."""
    who: list[Json] = [*pulse.take_unnoted(turn.tx, turn.council.id, subject)]
    if who:
        turn.note("pulse.answered", subject, people=who)


# -- when figures may be read ----------------------------------------------------------------------------------


def plan_showing(turn: Turn, meeting: MeetingRow) -> None:
    """A week after a meeting its figures are shown, all at once."""
    day = date.fromisoformat(turn.today) + rules.REST
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "pulse_shown", meeting.id, day.isoformat(), at)


AFTER_CLOSE.append(plan_showing)


@router.due("pulse_shown")
def shown(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The week is over."""
    if pulse.waits(turn.tx, turn.council.id, subject):
        show(turn, subject)


def show(turn: Turn, subject: str) -> None:
    """From now on the figures may be read; whoever was asked gets them, when they are enough to be shown."""
    pulse.show(turn.tx, turn.council.id, subject)
    for follow in AFTER_SHOW:
        follow(turn, subject)
