"""After a meeting: how was it? Answers are counted, never kept by person (rulings 9)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from bot.domain import figures
from bot.domain import pulse as rules
from bot.domain.access import Can
from bot.domain.calendars import end_of_day
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import picks
from handlers.cards import pulse as cards
from handlers.cards.meetings import meeting_line
from storage import attendance, dialogues, due, meetings, pulse
from storage.meetings import MeetingRow

router = Router("pulse")
RECENT = 60 * 86_400_000_000


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


def _asked(question: str) -> Field:
    def options(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
        return picks.codes("pulse-answer", *figures.ANSWERS)

    return Field(question, "pick", options=options, when=lambda _turn, given: "answers" not in given)


@router.verb(
    "evaluate", Evaluate, needs=Can.PULSE_EVALUATE, menu=38, about="meeting",
    fields=(
        Field("meeting", "pick", options=_mine), *map(_asked, figures.QUESTIONS), Field("text", "words", optional=True),
    ),
)  # fmt: skip
def evaluate(turn: Turn, args: Evaluate) -> Message:
    """A person says how the meeting was; twice counts once."""
    meeting = picks.meeting_of(turn, args.meeting)
    given: dict[str, str] = {question: getattr(args, question) for question in figures.QUESTIONS}
    said = clean_text(args.text or str((args.answers or {}).get("q5") or "")).strip()
    answers = rules.check({**given, **{name: value for name, value in (args.answers or {}).items() if value}})
    person = turn.member.id
    if person in pulse.answered(turn.tx, turn.council.id, meeting.id):
        return cards.before(meeting)
    pulse.add(turn.tx, turn.council.id, meeting.id, person, answers, said)
    dialogues.forget_actions(turn.tx, turn.council.id, turn.person.id, "evaluate")
    today = date.fromisoformat(turn.today)
    at = end_of_day(today, turn.council.zone) + 1
    due.plan(turn.tx, turn.council.id, "pulse_answered", meeting.id, today.isoformat(), at)
    return cards.counted(meeting)


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


# -- what came of it -------------------------------------------------------------------------------


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


def felt(turn: Turn) -> list[tuple[MeetingRow, rules.Felt]]:
    """The meetings that were evaluated this calendar year, and how."""
    counted = pulse.counts(turn.tx, turn.council.id)
    ids = {row.meeting_id for row in counted}
    return [
        (meeting, rules.Felt.of((row.question, row.answer, row.n) for row in counted if row.meeting_id == meeting.id))
        for meeting in meetings.of_council(turn.tx, turn.council.id)
        if meeting.id in ids and meeting.day[:4] == turn.today[:4] and turn.may(Can.MEETING_SEE, About(meeting.body_id, meeting.id))
    ]


@router.verb("felt_influence", Nothing, needs=Can.MINUTES_SEE, menu=76)
def felt_influence(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """The figures of the year, beside the facts they are compared with."""
    found = felt(turn)
    whole = rules.year([one for _meeting, one in found], turn.rules.min_n)
    office = turn.may(Can.REGISTER_SEE, About())
    return cards.year(found, whole, turn.rules.min_n, turn.rules.target_pct, texts=office)


def _with_texts(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    return [Option(meeting_line(row, turn.council.zone), row.id) for row, _felt in felt(turn)]


@router.verb("said_differently", One, needs=Can.REGISTER_SEE, fields=(Field("meeting", "pick", options=_with_texts),))
def said_differently(turn: Turn, args: One) -> Message:
    """What should be different next time, without names, when enough have answered."""
    meeting = picks.meeting_of(turn, args.meeting)
    enough = len(pulse.answered(turn.tx, turn.council.id, meeting.id)) >= turn.rules.min_n
    return cards.texts(meeting, pulse.texts(turn.tx, turn.council.id, meeting.id) if enough else None, turn.rules.min_n)
