"""The reading panel: members who read a text before others get it, and say whether they understood. They are paid for it."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, checks
from handlers.assignments import AFTER_DONE, FLOW
from handlers.cards import panel as cards
from handlers.people import person_options
from storage import assignments, panel
from storage.assignments import AssignmentRow
from storage.panel import ReaderRow, ReadingRow
from storage.types import new_id

router = Router("panel")
Given = Mapping[str, Json]
DAY = 86_400_000_000
LONGEST = 240  # minutes that one reading may count as


@dataclass(frozen=True)
class Name:
    """Who reads, and how many minutes each reading counts as."""

    person: str
    minutes: int


@dataclass(frozen=True)
class Who:
    """A test reader."""

    person: str


@dataclass(frozen=True)
class Nothing:
    """Nothing needs to be known."""


@dataclass(frozen=True)
class Try:
    """What waits to be sent, and who is to read it first."""

    do: str
    given: Given
    person: str


@dataclass(frozen=True)
class Answer:
    """How a reading went; `words` say what was unclear."""

    reading: str
    understood: bool
    words: str = ""


@dataclass(frozen=True)
class Which:
    """One reading."""

    reading: str


# -- who reads -------------------------------------------------------------------------------------


@router.verb(
    "name_test_reader", Name, needs=Can.NOTICE_SEND, menu=49,
    fields=(Field("person", "pick", options=person_options), Field("minutes", "count")),
)  # fmt: skip
def name_test_reader(turn: Turn, args: Name) -> Message:
    """A member becomes a test reader; they are told, and may say no."""
    person = audience.known(turn).get(args.person)
    if person is None:
        raise Refusal("core-not-found")
    if not 1 <= args.minutes <= LONGEST:
        raise Refusal("panel-minutes", most=LONGEST)
    panel.name(turn.tx, ReaderRow(turn.council.id, person.id, args.minutes, turn.now))
    turn.note("panel.name", person.id, minutes=args.minutes)
    turn.tell("panel_named", person.id, [person.id], cards.named_told(args.minutes), named=str(turn.now))
    turn.undoable(Do("drop_test_reader", {"person": person.id}), say("panel-named", name=Quote(person.name)), turn.now + DAY)
    return cards.named(person.name)


def _readers(turn: Turn, _given: Given) -> Sequence[Option]:
    known, rows = audience.known(turn), panel.readers(turn.tx, turn.council.id)
    return [Option(Quote(known[row.person_id].name), row.person_id) for row in rows if row.person_id in known]


@router.verb("drop_test_reader", Who, needs=Can.NOTICE_SEND, fields=(Field("person", "pick", options=_readers),), menu=49)
def drop_test_reader(turn: Turn, args: Who) -> Message:
    """Somebody is no test reader any more."""
    if not panel.drop(turn.tx, turn.council.id, args.person):
        raise Refusal("core-button-used")
    turn.note("panel.drop", args.person)
    person = audience.known(turn).get(args.person)
    return cards.dropped(person.name if person is not None else "–")


@router.verb("leave_panel", Nothing, needs=Can.OWN_HELP)
def leave_panel(turn: Turn, _: Nothing) -> Message:
    """A member does not want to read for others; no reason is asked for."""
    if panel.drop(turn.tx, turn.council.id, turn.member.id):
        turn.note("panel.leave", turn.member.id)
        turn.tell("panel_left", turn.member.id, audience.office(turn), cards.left_told(turn.member.name), named=str(turn.now))
    return cards.left()


# -- before it is sent -----------------------------------------------------------------------------


def beside(turn: Turn, do: str, given: Given, card: Message) -> Message:
    """A confirmation with what could be looked at, what test readers have said of exactly these words, and the way to ask one of them."""
    read = panel.of_text(turn.tx, turn.council.id, checks.digest(turn, do, given))
    known = audience.known(turn)
    said = [(known[row.person_id].name, row.state) for row in read if row.person_id in known and row.state != "declined"]
    asked = {row.person_id for row in read}
    free = [row for row in panel.readers(turn.tx, turn.council.id) if row.person_id not in asked and row.person_id != turn.person.id]
    choices = (cards.try_choice(do, given),) if free else ()
    card = checks.hinted(turn, do, given, card)
    return replace(card, body=(*card.body, *cards.said(said)), choices=(*card.choices, *choices))


def _free(turn: Turn, given: Given) -> Sequence[Option]:
    """The test readers who have not had exactly these words."""
    do, waits = str(given.get("do", "")), given.get("given")
    read = panel.of_text(turn.tx, turn.council.id, checks.digest(turn, do, waits if isinstance(waits, dict) else {}))
    asked = {row.person_id for row in read} | {turn.person.id}
    return [option for option in _readers(turn, given) if option.value not in asked]


@router.verb("try_reading", Try, needs=Can.NOTICE_SEND, fields=(Field("person", "pick", options=_free),))
def try_reading(turn: Turn, args: Try) -> Message:
    """A text goes to a test reader first; it becomes an assignment of theirs."""
    reader = next((row for row in panel.readers(turn.tx, turn.council.id) if row.person_id == args.person), None)
    person = audience.known(turn).get(args.person)
    if reader is None or person is None:
        raise Refusal("core-not-found")
    if args.person not in {option.value for option in _free(turn, {"do": args.do, "given": dict(args.given)})}:
        raise Refusal("core-button-used")
    pieces = [piece for piece in checks.pieces_of(turn, args.do, args.given) if piece.text.strip()]
    title = turn.phrases.line(say("panel-assignment"), person.lang) if turn.phrases is not None else ""
    body = turn.about.body or next(iter(turn.roles)).body_id
    job = AssignmentRow(
        new_id(), turn.council.id, body, person.id, title, turn.today, reader.minutes, 1, "asked", turn.person.id, turn.now, 0
    )
    assignments.add(turn.tx, job)
    row = ReadingRow(
        new_id(), turn.council.id, person.id, turn.person.id, args.do, json.dumps(dict(args.given)),
        checks.digest(turn, args.do, args.given), job.id, turn.now, "asked", "", 0,
    )  # fmt: skip
    panel.add(turn.tx, row)
    turn.made["reading"] = row.id
    turn.note("panel.ask", row.id, person=person.id, of=args.do)
    texts = [(piece.label, Quote(piece.text, piece.lang)) for piece in pieces]
    turn.tell("panel_asked", row.id, [person.id], cards.asked(row, texts, reader.minutes))
    return cards.sent(person.name)


# -- the reader ------------------------------------------------------------------------------------


def _mine(turn: Turn, reading_id: str) -> ReadingRow:
    row = panel.by_id(turn.tx, turn.council.id, reading_id)
    if row is None or row.person_id != turn.member.id:
        raise Refusal("core-not-found")
    return row


def _waiting(turn: Turn, _given: Given) -> Sequence[Option]:
    rows = panel.of_person(turn.tx, turn.council.id, turn.member.id)
    return [Option(cards.waits(row.at, turn.council.zone), row.id) for row in rows if row.state == "asked"]


def _unclear(_turn: Turn, given: Given) -> bool:
    return given.get("understood") is False


@router.verb(
    "answer_reading", Answer, needs=Can.OWN_HELP,
    fields=(
        Field("reading", "pick", options=_waiting), Field("understood", "yesno"), Field("words", "words", when=_unclear, optional=True),
    ),
)  # fmt: skip
def answer_reading(turn: Turn, args: Answer) -> Message:
    """The test reader says whether they understood, and where not; the one who asked is told, and the reading is noted as done."""
    row, words = _mine(turn, args.reading), clean_text(args.words).strip()
    state = "understood" if args.understood else "unclear"
    if not panel.answer(turn.tx, turn.council.id, row.id, state, words, turn.now):
        raise Refusal("core-button-used")
    job = assignments.by_id(turn.tx, turn.council.id, row.assignment_id)
    if job is not None and job.state != "done":
        job = job._replace(state=FLOW.after(job.state, "finish"), done_at=turn.now)
        assignments.change(turn.tx, job)
        turn.note("assignment.done", job.id, minutes=job.minutes, paid=bool(job.paid))
        for follow in AFTER_DONE:
            follow(turn, job)
    turn.note("panel.answer", row.id, state=state)
    waits: dict[str, Json] = json.loads(row.given)
    turn.tell("panel_answered", row.id, [row.asked_by], cards.answered_told(row, turn.member.name, state, words, Do(row.deed, waits)))
    return cards.answered(state)


@router.verb("decline_reading", Which, needs=Can.OWN_HELP, fields=(Field("reading", "pick", options=_waiting),))
def decline_reading(turn: Turn, args: Which) -> Message:
    """Not this time; no reason is asked for."""
    row = _mine(turn, args.reading)
    if not panel.answer(turn.tx, turn.council.id, row.id, "declined", "", turn.now):
        raise Refusal("core-button-used")
    job = assignments.by_id(turn.tx, turn.council.id, row.assignment_id)
    if job is not None and job.state in ("asked", "accepted"):
        assignments.change(turn.tx, job._replace(state=FLOW.after(job.state, "decline")))
    turn.note("panel.decline", row.id)
    waits: dict[str, Json] = json.loads(row.given)
    turn.tell("panel_answered", row.id, [row.asked_by], cards.declined_told(row, turn.member.name, Do(row.deed, waits)))
    return cards.declined()
