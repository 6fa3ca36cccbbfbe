"""What the one who has a task answers when asked, and the list of all tasks that are open."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date

from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.minutes import ANSWERS
from bot.domain.texts import clean_text
from bot.domain.values import Json, say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import answers, audience
from handlers.cards import decisions as cards
from storage import decisions, due, meetings
from storage.decisions import ActionRow, ReplyRow
from storage.types import new_id

router = Router("decisions")


@dataclass(frozen=True, slots=True)
class Answer:
    """Done, more time, or help; when it will be done instead, and in their own words."""

    action: str
    answer: str
    day: str = ""
    text: str = ""


@dataclass(frozen=True, slots=True)
class Page:
    """A part of a list."""

    page: int = 0


def _mine(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = [row for row in decisions.open_actions(turn.tx, turn.council.id) if row.responsible_id == turn.person.id]
    return [Option(cards.action_line(row), row.id) for row in rows]


def _is(answer: str) -> Field:
    def asked(_turn: Turn, facts: Mapping[str, Json]) -> bool:
        return facts.get("answer") == answer

    return Field("text", "words", when=asked, optional=True) if answer == "help" else Field("day", "day", when=asked)


@router.verb(
    "answer_action", Answer, needs=Can.COUNCIL_SEE,
    fields=(
        Field("action", "pick", options=_mine),
        Field("answer", "pick", options=lambda _turn, _facts: [Option(say(f"decisions-answer-{one.replace('_', '-')}-choice"), one)
                                                              for one in ANSWERS]),
        _is("more_time"),
        _is("help"),
    ),
)  # fmt: skip
def answer_action(turn: Turn, args: Answer) -> Message:
    """They say how it goes; the office is told, and closes what is done."""
    row = decisions.action(turn.tx, turn.council.id, args.action)
    if row is None or row.responsible_id != turn.person.id:
        raise Refusal("core-not-found")
    if args.answer not in ANSWERS:
        raise Refusal("core-old-button")
    if row.done_at:
        raise Refusal("decision-done-before", text=row.text)
    reply = ReplyRow(new_id(), turn.council.id, row.id, turn.person.id, args.answer, _later(turn, args), clean_text(args.text), turn.now)
    decisions.add_reply(turn.tx, reply)
    turn.note("decision.answer", row.id, answer=args.answer)
    if reply.day:
        _ask_then(turn, row, reply.day)
    meeting = meetings.by_id(turn.tx, turn.council.id, row.meeting_id)
    told = cards.answer_told(row, reply, turn.person.name)
    answers.tell_office(turn, "action_answer_told", row.id, meeting.body_id if meeting else "", told)
    return cards.answered(row, reply)


def _later(turn: Turn, args: Answer) -> str:
    """The day it will be done instead; it must lie ahead."""
    if args.answer != "more_time" or not args.day:
        return ""
    try:
        day = date.fromisoformat(args.day).isoformat()
    except ValueError:
        raise Refusal("core-date-unclear", typed=args.day[:40], example="2027-03-15") from None
    if day <= turn.today:
        raise Refusal("decision-day-over")
    return day


def _ask_then(turn: Turn, row: ActionRow, day: str) -> None:
    """They are asked again on the day they named, and not before."""
    due.cancel(turn.tx, turn.council.id, "action_due", row.id)
    at = scheduled_instant(date.fromisoformat(day), turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "action_due", row.id, day, at)


@router.verb("all_actions", Page, needs=Can.MINUTES_SEE, menu=25)
def all_actions(turn: Turn, args: Page) -> Message:
    """Who does what by when."""
    known = audience.known(turn)
    rows = []
    for row in decisions.open_actions(turn.tx, turn.council.id):
        said = decisions.replies(turn.tx, turn.council.id, row.id)
        name = known[row.responsible_id].name if row.responsible_id in known else "–"
        rows.append((row, name, cards.state_of(said[-1]) if said else None))
    return cards.everything(rows, max(0, args.page))
