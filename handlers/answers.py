"""Answers that are owed: who is reminded and when, what happens when a date passes, what waits for whom."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain import inputs as rules
from bot.domain import notices
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import About, Option, Router, Turn
from handlers import audience
from handlers.cards import answers as cards
from handlers.meetings import AFTER_MOVE
from storage import due, inputs, meetings, people
from storage.inputs import InputRow, Waiting
from storage.meetings import MeetingRow

router = Router("answers")
LOOK_AHEAD = timedelta(days=30)  # a reminder moved over days off is never further from its date
PAGE = 7
GONE = ("left", "former", "merged")


@dataclass(frozen=True, slots=True)
class Page:
    """Which part of a long list."""

    page: int = 0


# --- dates -------------------------------------------------------------------------------------------------


def day_before(turn: Turn, day: date) -> tuple[date, int]:
    """The day before a date and the instant when messages go that day."""
    before = day - timedelta(days=1)
    return before, scheduled_instant(before, turn.rules.send_time, turn.council.zone)


def plan(turn: Turn, answer_due: date) -> None:
    """What the clock does around the date an answer is due: reminders, the leader told, the mark when it passes."""
    zone, work = turn.council.zone, turn.rules.workdays
    midnight, after = rules.unanswered_at(answer_due, zone), (answer_due + timedelta(days=1)).isoformat()
    if due.planned(turn.tx, turn.council.id, "no_answer", turn.council.id, after):
        return  # the first input with this date planned them all
    for rule, days in (
        ("answer_reminder", rules.answer_reminders(answer_due, work)),
        ("answer_escalation", (rules.answer_escalation(answer_due, work),)),
    ):
        for day in days:
            at = scheduled_instant(day, turn.rules.send_time, zone)
            if at > turn.now:
                due.plan(turn.tx, turn.council.id, rule, turn.council.id, day.isoformat(), at)
    if midnight > turn.now:
        due.plan(turn.tx, turn.council.id, "no_answer", turn.council.id, after, midnight)


def moved(turn: Turn, meeting: MeetingRow) -> None:
    """The meeting has another day: answers to its inputs are due on another date."""
    answer_due = turn.rules.deadlines.dates(date.fromisoformat(meeting.day), turn.rules.workdays, meeting.kind)["answers_due"]
    if inputs.move_due(turn.tx, turn.council.id, meeting.id, answer_due.isoformat()):
        plan(turn, answer_due)
    settle_raised(turn)


AFTER_MOVE.append(moved)


def due_when_raised(turn: Turn, body_id: str, at: int) -> tuple[MeetingRow | None, str]:
    """The meeting an input raised at an instant comes up at, and when it must be answered; empty until one is planned."""
    meeting = meetings.next_after(turn.tx, turn.council.id, body_id, at)
    if meeting is None:
        return None, ""
    dates = turn.rules.deadlines.dates(date.fromisoformat(meeting.day), turn.rules.workdays, meeting.kind)
    return meeting, dates["answers_due"].isoformat()


def settle_raised(turn: Turn) -> None:
    """Inputs that were raised again get the date of the meeting that has been planned since, or has moved."""
    for row in inputs.raised_open(turn.tx, turn.council.id):
        raised = next(step for step in reversed(inputs.steps(turn.tx, turn.council.id, row.id)) if step.raised)
        _meeting, answer_due = due_when_raised(turn, row.body_id, raised.at)
        if answer_due and answer_due != row.answer_due:
            inputs.change(turn.tx, turn.council.id, row.id, answer_due=answer_due)
            plan(turn, date.fromisoformat(answer_due))


# --- who is asked ------------------------------------------------------------------------------------------


def coordinator(turn: Turn) -> str:
    """The person whom the council has named to answer when nobody else does."""
    named = turn.rules.coordinator
    if named and people.by_id(turn.tx, turn.council.id, named) is not None:
        return named
    return next((person.id for person in people.officers(turn.tx, turn.council.id, turn.today)), "")


def gone(turn: Turn) -> set[str]:
    """Who is not here any more: nobody waits for an answer from them."""
    return {person.id for person in people.of_council(turn.tx, turn.council.id) if person.state in GONE}


def who_answers(turn: Turn, row: InputRow) -> str:
    """The responsible person as long as they are here, else the coordinator."""
    person = people.by_id(turn.tx, turn.council.id, row.responsible_id) if row.responsible_id else None
    return person.id if person is not None and person.state not in GONE else coordinator(turn)


def tell_office(turn: Turn, kind: str, subject: str, body_id: str, message: Message) -> None:  # noqa: ARG001 - the office is the council's
    """Tell the coordinators and secretaries, but not the one who acts."""
    turn.tell(kind, subject, audience.office(turn), message)


# --- what the clock does -----------------------------------------------------------------------------------


def _due_rows(turn: Turn, day: date) -> Sequence[Waiting]:
    first, last = day - LOOK_AHEAD, day + LOOK_AHEAD
    return inputs.waiting(turn.tx, turn.council.id, first.isoformat(), last.isoformat())


@router.due("answer_reminder")
def remind(turn: Turn, _subject: str, day: str) -> None:
    """Three days before and on the day: each responsible person gets one list."""
    today, work = date.fromisoformat(day), turn.rules.workdays
    rows = [row for row in _due_rows(turn, today) if today in rules.answer_reminders(date.fromisoformat(row.answer_due), work)]
    away = gone(turn)
    owed = [(row.id, "" if row.responsible_id in away else row.responsible_id) for row in rows]
    groups = notices.to_answer(owed, coordinator(turn))
    _tell(turn, "answer_reminder", groups, rows, day)


@router.due("answer_escalation")
def escalate(turn: Turn, _subject: str, day: str) -> None:
    """Seven days after: the leader of the responsible person is told."""
    today, work = date.fromisoformat(day), turn.rules.workdays
    rows = [row for row in _due_rows(turn, today) if today == rules.answer_escalation(date.fromisoformat(row.answer_due), work)]
    away = gone(turn)
    leaders = {person.id: "" if person.leader_id in away else person.leader_id for person in people.of_council(turn.tx, turn.council.id)}
    groups = notices.to_escalate([(row.id, row.responsible_id) for row in rows], leaders, coordinator(turn))
    _tell(turn, "answer_escalation", groups, rows, day)


def _tell(turn: Turn, kind: str, groups: Mapping[str, Sequence[str]], rows: Sequence[Waiting], day: str) -> None:
    """One message to each, with the inputs listed together; the subject names them."""
    known = {row.id: row for row in rows}
    for person, ids in groups.items():
        if person:
            listed = [known[one] for one in ids]
            turn.tell(kind, ",".join(ids), [person], cards.reminder(kind, listed, day))


@router.due("no_answer")
def mark_unanswered(turn: Turn, _subject: str, _day: str) -> None:
    """The due date has passed: what has no answer is marked so, by itself, and the giver is told (Y26)."""
    for row in inputs.overdue(turn.tx, turn.council.id, turn.today):
        if not rules.becomes_unanswered(row.status, row.answered):
            continue
        inputs.change(turn.tx, turn.council.id, row.id, status="no_answer", status_at=turn.now)
        inputs.add_step(
            turn.tx, turn.council.id, row.id, turn.now, "status", before=row.status, after="no_answer", auto=1, round=row.round,
            due=row.answer_due,
        )  # fmt: skip
        turn.note("input.no_answer", row.id)
        if not row.held:
            turn.tell("answer_missing", row.id, [row.giver_id], cards.missing(row))


@router.due("answers_due_passed")
def passed(turn: Turn, subject: str, day: str) -> None:
    """The answers of a meeting were due: the same, seen from the meeting."""
    mark_unanswered(turn, subject, day)


# --- what waits for me -------------------------------------------------------------------------------------


def mine_to_answer(turn: Turn) -> list[InputRow]:
    """What this person is to answer; for the office also what nobody answers for. The most urgent first."""
    office = turn.may(Can.INPUT_ASSIGN, About())
    rows = inputs.of_council(turn.tx, turn.council.id) if office else inputs.of_responsible(turn.tx, turn.council.id, turn.person.id)
    waiting = [row for row in rows if not row.answered and row.status != "withdrawn"]
    if office:
        away = gone(turn)
        waiting = [row for row in waiting if row.responsible_id in ("", turn.person.id) or row.responsible_id in away]
    return sorted(waiting, key=lambda row: (row.answer_due or "9", row.received_at))


def to_answer(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    """The inputs to choose from when somebody wants to answer: their own first, for the office then all others open."""
    rows = mine_to_answer(turn)
    if turn.may(Can.INPUT_ASSIGN, About()):
        rest = inputs.of_council(turn.tx, turn.council.id)
        rows += [row for row in rest if row not in rows and row.status not in rules.CLOSED]
    else:
        own = inputs.of_responsible(turn.tx, turn.council.id, turn.person.id)
        rows += [row for row in own if row not in rows and row.status not in rules.CLOSED]
    return [Option(cards.line(row), row.id) for row in rows]


@router.verb("answers_waiting", Page, needs=Can.OUTCOME_SET, menu=20)
def answers_waiting(turn: Turn, args: Page) -> Message:
    """What waits for this person's answer."""
    rows = mine_to_answer(turn)
    shown = rows[args.page * PAGE : (args.page + 1) * PAGE]
    following = args.page + 1 if len(rows) > (args.page + 1) * PAGE else 0
    unowned = sum(not row.responsible_id for row in rows) if turn.may(Can.INPUT_ASSIGN, About()) else 0
    return cards.waiting(shown, len(rows), unowned, following)
