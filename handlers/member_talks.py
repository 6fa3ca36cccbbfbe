"""A member and an officer talk twice a year: offered, booked by both, prepared by questions sent ahead, reminded of; private to the two."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain import member_talks as rules
from bot.domain.access import Can
from bot.domain.calendars import instant, local_date, scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json, say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience
from handlers.cards import member_talks as cards
from handlers.felt import seated
from handlers.meetings import AFTER_MOVE
from storage import due, member_talks, people
from storage.meetings import MeetingRow
from storage.member_talks import TalkRow
from storage.people import PersonRow
from storage.types import new_id

router = Router("talks")
WAITING = ("asked", "offered", "booked")


# -- offered twice a year --------------------------------------------------------------------------------


def plan_season(turn: Turn) -> None:
    """The next month in which talks are offered."""
    day = rules.next_season(date.fromisoformat(turn.today))
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "talk_season", turn.council.id, day.isoformat(), at)


def _when_planned(turn: Turn, meeting: MeetingRow) -> None:  # noqa: ARG001
    plan_season(turn)


AFTER_MOVE.append(_when_planned)


@router.due("talk_season")
def offer(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Everybody with a seat who takes no pause is offered a talk; what is booked already is not asked for again."""
    plan_season(turn)
    known = audience.known(turn)
    for person_id in (one for one in seated(turn) if known[one].paused_until < turn.today):
        open_ones = [row for row in _mine(turn, person_id) if row.state in WAITING]
        officer = officer_of(turn, known[person_id])
        if officer is not None and not open_ones and known[person_id].state == "active":
            points = [row for row in member_talks.points(turn.tx, turn.council.id, person_id) if row.agreed and not row.done]
            turn.tell("talk_offered", person_id, [person_id], cards.offered(officer, points, turn.council.lang), named=day)


def officer_of(turn: Turn, person: PersonRow) -> PersonRow | None:
    """Whom a member talks with: the contact they picked, else somebody of the office, with a telephone first."""
    picked = people.contact_of(turn.tx, person)
    if picked is not None and picked.id != person.id:
        return picked
    return next((each for each in people.officers(turn.tx, turn.council.id, turn.today) if each.id != person.id), None)


# -- booked by both --------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Book:
    """How and when a member would like to talk."""

    how: str
    when: str


@dataclass(frozen=True)
class One:
    """A talk."""

    talk: str


@dataclass(frozen=True)
class Other:
    """A talk at another time."""

    talk: str
    when: str


def _ways(_turn: Turn, _given: Mapping[str, Json]) -> Sequence[Option]:
    return [Option(say(f"talks-how-{how}"), how) for how in rules.HOW]


def _mine(turn: Turn, person_id: str) -> list[TalkRow]:
    return [row for row in member_talks.of_person(turn.tx, turn.council.id, person_id) if row.person_id == person_id]


def talk_of(turn: Turn, talk_id: str) -> TalkRow:
    """A talk that is this person's; anybody else's is not found."""
    row = member_talks.by_id(turn.tx, turn.council.id, talk_id)
    if row is None or turn.person.id not in (row.person_id, row.officer_id):
        raise Refusal("core-not-found")
    return row


def other_side(turn: Turn, row: TalkRow) -> PersonRow:
    """The one of the two who is not acting."""
    person = people.by_id(turn.tx, turn.council.id, row.officer_id if turn.person.id == row.person_id else row.person_id)
    if person is None:
        raise Refusal("core-not-found")
    return person


def _instant(turn: Turn, when: str) -> int:
    at = instant(datetime.fromisoformat(when), turn.council.zone)
    if at <= turn.now:
        raise Refusal("talks-past")
    return at


@router.verb("book_talk", Book, needs=Can.OWN_SETTINGS, menu=93, fields=(Field("how", "pick", options=_ways), Field("when", "moment")))
def book_talk(turn: Turn, args: Book) -> Message:
    """A member says how and when; the officer they talk to says whether it suits."""
    officer = officer_of(turn, turn.person)
    if officer is None:
        raise Refusal("talks-nobody")
    if args.how not in rules.HOW:
        raise Refusal("core-old-button")
    for open_one in (row for row in _mine(turn, turn.person.id) if row.state in WAITING):
        _call_off(turn, open_one)
    row = TalkRow(new_id(), turn.person.id, officer.id, args.how, _instant(turn, args.when), "asked")
    member_talks.add(turn.tx, turn.council.id, row)
    turn.made["talk"] = row.id
    turn.note("talk.asked", row.id)
    turn.tell("talk_asked", row.id, [officer.id], cards.asked(row, turn.person, turn.council.zone), named=str(turn.now))
    return cards.waits(row, officer, turn.council.zone)


@router.verb("other_time", Other, needs=Can.OWN_SETTINGS, fields=(Field("when", "moment"),))
def other_time(turn: Turn, args: Other) -> Message:
    """It does not suit; another time, which the other one says yes or no to."""
    row = _open(turn, args.talk)
    fresh = row._replace(at=_instant(turn, args.when), state="offered" if turn.person.id == row.officer_id else "asked")
    due.cancel(turn.tx, turn.council.id, "talk_reminder", row.id)
    member_talks.change(turn.tx, turn.council.id, fresh)
    turn.note("talk.moved", row.id)
    other = other_side(turn, row)
    turn.tell("talk_asked", row.id, [other.id], cards.asked(fresh, turn.person, turn.council.zone), named=str(turn.now))
    return cards.waits(fresh, other, turn.council.zone)


def _open(turn: Turn, talk_id: str) -> TalkRow:
    row = talk_of(turn, talk_id)
    if row.state not in WAITING:
        raise Refusal("core-button-used")
    return row


@router.verb("accept_talk", One, needs=Can.OWN_SETTINGS)
def accept_talk(turn: Turn, args: One) -> Message:
    """It suits: both know it, the member gets the questions, both are reminded the day before."""
    row = _open(turn, args.talk)
    if row.state != ("asked" if turn.person.id == row.officer_id else "offered"):
        raise Refusal("core-button-used")
    booked = row._replace(state="booked")
    member_talks.change(turn.tx, turn.council.id, booked)
    day = local_date(row.at, turn.council.zone) - timedelta(days=1)
    at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
    if at > turn.now:
        due.plan(turn.tx, turn.council.id, "talk_reminder", row.id, day.isoformat(), at)
    turn.note("talk.booked", row.id)
    other = other_side(turn, row)
    told = cards.booked(booked, turn.person, turn.council.zone, member=other.id == row.person_id)
    turn.tell("talk_booked", row.id, [other.id], told, named=str(turn.now))
    return cards.booked(booked, other, turn.council.zone, member=turn.person.id == row.person_id)


@router.verb("call_off_talk", One, needs=Can.OWN_SETTINGS)
def call_off_talk(turn: Turn, args: One) -> Message:
    """One of the two calls it off; another can be booked at once."""
    row = _open(turn, args.talk)
    _call_off(turn, row)
    other = other_side(turn, row)
    turn.tell("talk_off", row.id, [other.id], cards.off_told(row, turn.person, turn.council.zone), named=str(turn.now))
    return cards.off(row, other, turn.council.zone)


def _call_off(turn: Turn, row: TalkRow) -> None:
    member_talks.change(turn.tx, turn.council.id, row._replace(state="off"))
    due.cancel(turn.tx, turn.council.id, "talk_reminder", row.id)
    turn.note("talk.off", row.id)


@router.due("talk_reminder")
def remind(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The day before."""
    row = member_talks.by_id(turn.tx, turn.council.id, subject)
    known = audience.known(turn)
    if row is None or row.state != "booked" or not {row.person_id, row.officer_id} <= known.keys():
        return
    for one, other in ((row.person_id, row.officer_id), (row.officer_id, row.person_id)):
        turn.tell("talk_reminder", row.id, [one], cards.reminder(row, known[other], turn.council.zone, member=one == row.person_id))


# -- prepared --------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Prepared:
    """What a member wants to talk about, in their own words."""

    talk: str
    works: str = ""
    hard: str = ""
    want: str = ""
    differently: str = ""


@router.verb(
    "prepare_talk", Prepared, needs=Can.OWN_SETTINGS,
    fields=tuple(Field(question, "words", optional=True) for question in rules.QUESTIONS),
)  # fmt: skip
def prepare_talk(turn: Turn, args: Prepared) -> Message:
    """The member's answers go to the officer and nowhere else: they are words of a message, gone with the key of its day."""
    row = _open(turn, args.talk)
    if turn.person.id != row.person_id:
        raise Refusal("core-not-allowed", rule="Y47")
    said = [(question, clean_text(getattr(args, question)).strip()) for question in rules.QUESTIONS]
    said = [(question, words) for question, words in said if words]
    if not said:
        raise Refusal("core-empty")
    turn.note("talk.prepared", row.id, many=len(said))
    turn.tell("talk_prepared", row.id, [row.officer_id], cards.prepared(turn.person, said), named=str(turn.now))
    officer = other_side(turn, row)
    return cards.sent_ahead(officer, len(said))


# -- what there is ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@router.verb("my_talk", Nothing, needs=Can.OWN_SETTINGS, menu=94)
def my_talk(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """A member's talk: when it is, and what was agreed."""
    booked = [row for row in _mine(turn, turn.person.id) if row.state in WAITING]
    points = member_talks.points(turn.tx, turn.council.id, turn.person.id)
    officer = people.by_id(turn.tx, turn.council.id, booked[-1].officer_id) if booked else None
    return cards.mine(booked[-1] if booked else None, officer, points, turn.council)


@router.verb("talks_ahead", Nothing, needs=Can.PERSON_TALK, menu=49)
def talks_ahead(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """An officer's own talks: what is asked, booked, and the points that are open; nobody else's."""
    known = audience.known(turn)
    rows = [row for row in member_talks.of_person(turn.tx, turn.council.id, turn.person.id) if row.officer_id == turn.person.id]
    open_ones = [(row, known[row.person_id]) for row in rows if row.state in WAITING and row.person_id in known]
    points = [
        (each, known[person_id]) for person_id in sorted(known)
        for each in member_talks.points(turn.tx, turn.council.id, person_id)
        if each.officer_id == turn.person.id and each.agreed and not each.done
    ]
    return cards.ahead(open_ones, points, turn.council.zone)
