"""After an answer: did it arrive, what came of it elsewhere, and half a year later, did it help?"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain import inputs as rules
from bot.domain.access import Can
from bot.domain.calendars import local_date, scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import answers, audience, forgetting, outcomes
from handlers.cards import followups as cards
from handlers.cards.inputs import listed
from handlers.inputs import step
from handlers.topics import dates_of, input_of, item_of
from storage import due, input_ties, inputs, occurrences, people
from storage.input_ties import SentOnRow
from storage.inputs import InputRow
from storage.types import new_id

router = Router("followups")
HELPED = ("yes", "partly", "no", "dont_know")
ARRIVED = "sent"
CHECK_AFTER = timedelta(days=2)  # over quiet hours and one retry of a network that is down
HALF_A_YEAR = timedelta(days=182)


def plan(turn: Turn, row: InputRow, said: Mapping[str, str]) -> None:
    """What the clock does after a step: look whether the giver got it, and later whether it helped."""
    at = f"{row.id}:{row.status}:{turn.now}"
    _plan(turn, "answer_told", at, CHECK_AFTER)
    if row.status == "implemented":
        _plan(turn, "did_it_help", row.id, HALF_A_YEAR)
    if said.get("to_item"):
        _send_on(turn, row, said["to_item"])
    if row.status == "redirected_individual":
        _everywhere(turn, row, said)
    _tell_back(turn, row)


def _everywhere(turn: Turn, row: InputRow, said: Mapping[str, str]) -> None:
    """One person's case is that in every body it was sent to or came from: the words go there too."""
    tie = input_ties.came_from(turn.tx, turn.council.id, row.id)
    tied = [one.there_id for one in input_ties.went_to(turn.tx, turn.council.id, row.id)] + ([tie.here_id] if tie else [])
    for other in [inputs.by_id(turn.tx, turn.council.id, one) for one in tied]:
        if other is not None and other.status not in rules.CLOSED:
            outcomes.answer(turn, other, row.status, said)
        elif other is not None and other.text_kept:
            forgetting.forget(turn, other)


def _plan(turn: Turn, rule: str, subject: str, after: timedelta) -> None:
    day = date.fromisoformat(turn.today) + after
    due.plan(turn.tx, turn.council.id, rule, subject, day.isoformat(), scheduled_instant(day, turn.rules.send_time, turn.council.zone))


outcomes.AFTER_STEP.append(plan)


# --- did the answer arrive? --------------------------------------------------------------------------------


@router.due("answer_told")
def check_told(turn: Turn, subject: str, _day: str) -> None:
    """An answer that was never told is no answer: whoever it did not reach goes to the office, with a phone number."""
    input_id, status, at = subject.rsplit(":", 2)
    row = inputs.by_id(turn.tx, turn.council.id, input_id)
    if row is None or (row.status, row.status_at) != (status, int(at)) or row.told_at:
        return
    for person_id in outcomes.hearers(turn, row):
        told = occurrences.to_person(turn.tx, turn.council.id, person_id, "outcome_told", f"{row.id}:{status}", row.status_at)
        person = people.by_id(turn.tx, turn.council.id, person_id)
        if not any(one.state == ARRIVED for one in told):
            if person is not None and person.state != "left":
                turn.tell("answer_not_told", row.id, audience.office(turn), cards.not_told(row, person), named=f"{at} {person_id}")
        elif person_id == row.giver_id:
            inputs.change(turn.tx, turn.council.id, row.id, told_at=max(one.due_at for one in told))


@dataclass(frozen=True, slots=True)
class Which:
    """One input."""

    input: str


@router.verb("told_by_hand", Which, needs=Can.INPUT_ASSIGN)
def told_by_hand(turn: Turn, args: Which) -> Message:
    """The office has rung or written: the giver knows the answer."""
    row = input_of(turn, args.input)
    inputs.change(turn.tx, turn.council.id, row.id, told_at=turn.now)
    step(turn, row, "told", after=row.status)
    turn.note("outcome.told_by_hand", row.id)
    return cards.now_told(row)


# --- sent on to another body -------------------------------------------------------------------------------


def _send_on(turn: Turn, row: InputRow, item_id: str) -> None:
    """The same words are an input in the other body too, by the same giver, with an answer due there."""
    item, meeting = item_of(turn, item_id)
    today, dates = date.fromisoformat(turn.today), dates_of(turn, meeting)
    number = rules.number(today.year, inputs.next_number(turn.tx, turn.council.id, meeting.body_id, today.year))
    there = row._replace(
        id=new_id(), body_id=meeting.body_id, meeting_id=meeting.id, item_id=item.id, number=number, route="hearing", late=0,
        received_at=turn.now, shown_from=turn.now, responsible_id="", status="received", status_at=turn.now, round=1, answered_round=0,
        answer_due=dates["answers_due"].isoformat(), raised=0, merged_into="", until="", forwarded_to="", reason="", what_changed="",
        evidence="", next_step="", told_at=0,
    )  # fmt: skip
    inputs.add(turn.tx, there)
    inputs.add_step(turn.tx, turn.council.id, there.id, turn.now, "status", who_id=turn.person.id, after="received", due=there.answer_due)
    input_ties.send_on(turn.tx, SentOnRow(there.id, turn.council.id, row.id, turn.now))
    answers.plan(turn, dates["answers_due"])
    turn.note("input.sent_on", row.id, there=there.id)
    turn.tell("input_sent_on", there.id, audience.office(turn), cards.sent_on(row, there, outcomes.body_of_item(turn, item.id)))


def _tell_back(turn: Turn, row: InputRow) -> None:
    """What becomes of it there is written where it came from, and whoever answers for it there is told."""
    tie = input_ties.came_from(turn.tx, turn.council.id, row.id)
    here = inputs.by_id(turn.tx, turn.council.id, tie.here_id) if tie else None
    if here is None:
        return
    body = outcomes.body_of_item(turn, row.item_id)
    said = json.dumps({"body": body, "status": row.status, "number": row.number}, ensure_ascii=False)
    step(turn, here, "there", after=row.status, reason=row.reason, said=said)
    to = answers.who_answers(turn, here)
    if to and to != turn.person.id:
        turn.tell("input_news_there", here.id, [to], cards.news_there(here, row, body), named=str(turn.now))


@dataclass(frozen=True, slots=True)
class There:
    """What is known of an input that was sent on to somebody outside."""

    input: str
    text: str


def _forwarded(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    rows = [row for row in inputs.of_council(turn.tx, turn.council.id) if row.status == "forwarded"]
    return [Option(listed(row), row.id) for row in rows]


@router.verb(
    "news_from_there", There, needs=Can.INPUT_ASSIGN, menu=47,
    fields=(Field("input", "pick", options=_forwarded), Field("text", "long")),
)  # fmt: skip
def news_from_there(turn: Turn, args: There) -> Message:
    """The office writes down what politicians or another service have said; the giver reads it."""
    row = input_of(turn, args.input)
    if row.status != "forwarded":
        raise Refusal("followups-not-forwarded")
    text = rules.check_text(clean_text(args.text))
    step(turn, row, "there", reason=text, said=json.dumps({"body": row.forwarded_to}, ensure_ascii=False))
    turn.note("input.news_there", row.id)
    turn.tell("input_news_told", row.id, [row.giver_id], cards.news_told(row, text), named=str(turn.now))
    return cards.news_kept(row)


# --- half a year later -------------------------------------------------------------------------------------


@router.due("did_it_help")
def ask_whether_it_helped(turn: Turn, subject: str, _day: str) -> None:
    """The giver is asked once whether what was done has helped."""
    row = inputs.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.status == "implemented":
        turn.tell("did_it_help", row.id, [row.giver_id], cards.did_it_help(row, local_date(row.status_at, turn.council.zone).isoformat()))


@dataclass(frozen=True, slots=True)
class Help:
    """Did it help, in the giver's own view?"""

    input: str
    answer: str
    text: str = ""
    for_person: str = ""


@router.verb(
    "did_it_help", Help, needs=Can.OUTCOME_REPLY,
    fields=(
        Field("answer", "pick", options=lambda _turn, _facts: [Option(cards.answer(one), one) for one in HELPED]),
        Field("text", "words", optional=True),
    ),
)  # fmt: skip
def did_it_help(turn: Turn, args: Help) -> Message:
    """The giver says whether it helped; a no goes to whoever did it."""
    row = input_of(turn, args.input)
    if args.answer not in HELPED:
        raise Refusal("core-old-button")
    text = clean_text(args.text)
    step(turn, row, "helped", after=args.answer, reason=text)
    turn.note("outcome.helped", row.id, answer=args.answer)
    if args.answer in ("no", "partly"):
        to = answers.who_answers(turn, row)
        turn.tell("did_not_help", row.id, [to], cards.helped_told(row, args.answer, text), named=str(turn.now))
    return cards.helped(row)


