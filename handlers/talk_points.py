"""What a talk ended in: points that the officer writes down and the member agrees to, followed until done, deleted by the member."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain import member_talks as rules
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Router, Turn
from handlers import private_numbers
from handlers.cards import talk_points as cards
from handlers.people import person_options, somebody
from storage import due, member_talks, people
from storage.member_talks import PointRow
from storage.types import new_id

router = Router("talks")
DAY = 86_400_000_000


@dataclass(frozen=True)
class Talk:
    """What a member and an officer agreed on."""

    person: str
    points: tuple[str, ...] | str


@router.verb(
    "member_talk", Talk, needs=Can.PERSON_TALK, menu=47,
    fields=(Field("person", "pick", options=person_options), Field("points", "long")),
)  # fmt: skip
def member_talk(turn: Turn, args: Talk) -> Message:
    """The officer writes down what was agreed (seed 32); it counts when the member says that it is right."""
    person = somebody(turn, args.person)
    said = args.points.split("\n") if isinstance(args.points, str) else args.points
    points = [clean_text(point).strip() for point in said if point.strip()]
    private_numbers.check(*points)
    if not points:
        raise Refusal("core-empty")
    member_talks.drop_unagreed(turn.tx, turn.council.id, person.id)
    for place, words in enumerate(points):
        row = PointRow(new_id(), person.id, turn.person.id, words, turn.now + place, 0, 0)
        member_talks.add_point(turn.tx, turn.council.id, row)
    for talk in member_talks.of_person(turn.tx, turn.council.id, person.id):
        if talk.state == "booked" and talk.officer_id == turn.person.id and talk.at <= turn.now:
            member_talks.change(turn.tx, turn.council.id, talk._replace(state="held"))
    _plan(turn, "talk_unagreed", person.id, rules.UNAGREED)
    turn.note("person.talk", person.id, points=len(points))
    turn.tell("talk_agreed", person.id, [person.id], cards.agreed(points, turn.person, turn.council.lang), named=str(turn.now))
    return cards.kept(person, len(points))


def _plan(turn: Turn, rule: str, subject: str, after: timedelta) -> None:
    day = date.fromisoformat(turn.today) + after
    due.plan(turn.tx, turn.council.id, rule, subject, day.isoformat(), scheduled_instant(day, turn.rules.send_time, turn.council.zone))


# -- the member says ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class From:
    """The officer whose points it is about."""

    officer: str


@dataclass(frozen=True)
class Wrong:
    """The officer, and what is not right."""

    officer: str
    words: str = ""


@router.verb("agree_points", From, needs=Can.OWN_SETTINGS)
def agree_points(turn: Turn, args: From) -> Message:
    """It is right: from now on both see it, and both are asked how it goes."""
    if not member_talks.agree(turn.tx, turn.council.id, turn.person.id, args.officer, turn.now):
        raise Refusal("core-button-used")
    points = open_points(turn, turn.person.id)
    _plan(turn, "talk_follow", turn.person.id, rules.FOLLOW)
    turn.note("talk.agreed", turn.person.id)
    turn.tell("talk_confirmed", turn.person.id, [args.officer], cards.confirmed(turn.person), named=str(turn.now))
    return cards.in_force(points, turn.council.lang)


@router.verb("refuse_points", Wrong, needs=Can.OWN_SETTINGS, fields=(Field("words", "words", optional=True),))
def refuse_points(turn: Turn, args: Wrong) -> Message:
    """It is not right: the points are gone, and the officer is asked to write them anew."""
    if not member_talks.drop_unagreed(turn.tx, turn.council.id, turn.person.id):
        raise Refusal("core-button-used")
    due.cancel(turn.tx, turn.council.id, "talk_unagreed", turn.person.id)
    turn.note("talk.refused", turn.person.id)
    told = cards.refused_told(turn.person, clean_text(args.words).strip())
    turn.tell("talk_refused", turn.person.id, [args.officer], told, named=str(turn.now))
    return cards.refused()


@router.due("talk_unagreed")
def forget_unagreed(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """Only what both have agreed to is kept."""
    waiting = [row for row in member_talks.points(turn.tx, turn.council.id, subject) if not row.agreed]
    if waiting and waiting[0].at + rules.UNAGREED.days * DAY <= turn.now + DAY:
        member_talks.drop_unagreed(turn.tx, turn.council.id, subject)
        turn.note("talk.unagreed_gone", subject)


# -- how it goes ----------------------------------------------------------------------------------------


def open_points(turn: Turn, person_id: str) -> list[PointRow]:
    """What was agreed and is not done."""
    return [row for row in member_talks.points(turn.tx, turn.council.id, person_id) if row.agreed and not row.done]


@dataclass(frozen=True)
class Point:
    """One point."""

    point: str


def _of_two(turn: Turn, point_id: str) -> PointRow:
    row = member_talks.point(turn.tx, turn.council.id, point_id)
    if row is None or turn.person.id not in (row.person_id, row.officer_id):
        raise Refusal("core-not-found")
    return row


@router.verb("point_done", Point, needs=Can.OWN_SETTINGS)
def point_done(turn: Turn, args: Point) -> Message:
    """One of the two says that a point is done; the other learns it."""
    row = _of_two(turn, args.point)
    if not member_talks.finish(turn.tx, turn.council.id, row.id, turn.now):
        raise Refusal("core-button-used")
    turn.note("talk.point_done", row.id)
    turn.undoable(Do("point_open", {"point": row.id}), say("talks-point-undo"), turn.now + 7 * DAY)
    other = row.officer_id if turn.person.id == row.person_id else row.person_id
    turn.tell("talk_point_done", row.id, [other], cards.done_told(row, turn.person, turn.council.lang), named=str(turn.now))
    return cards.done(open_points(turn, row.person_id), turn.council.lang)


@router.verb("point_open", Point, needs=Can.OWN_SETTINGS)
def point_open(turn: Turn, args: Point) -> Message:
    """It is not done after all."""
    row = _of_two(turn, args.point)
    member_talks.reopen(turn.tx, turn.council.id, row.id)
    turn.note("talk.point_open", row.id)
    return cards.in_force(open_points(turn, row.person_id), turn.council.lang)


@router.due("talk_follow")
def follow(turn: Turn, subject: str, day: str) -> None:
    """Two months after a yes both are asked how it goes, as long as something is open."""
    person, points = people.by_id(turn.tx, turn.council.id, subject), open_points(turn, subject)
    if person is None or not points:
        return
    for reader in dict.fromkeys((subject, *(row.officer_id for row in points))):
        mine: Sequence[PointRow] = points if reader == subject else [row for row in points if row.officer_id == reader]
        turn.tell("talk_follow", subject, [reader], cards.how_goes_it(person, mine, turn.council.lang, own=reader == subject), named=day)


# -- deleted ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Nothing:
    """A question that needs no more."""


@router.verb("delete_talks", Nothing, needs=Can.OWN_SETTINGS, confirm=lambda _turn, _args: cards.deleting())
def delete_talks(turn: Turn, args: Nothing) -> Message:  # noqa: ARG001
    """The member wants nothing of it kept: it is gone for both, at once."""
    rows = member_talks.points(turn.tx, turn.council.id, turn.person.id)
    talks = [row for row in member_talks.of_person(turn.tx, turn.council.id, turn.person.id) if row.person_id == turn.person.id]
    if not rows and not talks:
        raise Refusal("talks-nothing")
    for rule in ("talk_unagreed", "talk_follow"):
        due.cancel(turn.tx, turn.council.id, rule, turn.person.id)
    member_talks.forget(turn.tx, turn.council.id, turn.person.id)
    turn.note("talk.deleted", turn.person.id)
    officers = dict.fromkeys([*(row.officer_id for row in rows), *(row.officer_id for row in talks)])
    turn.tell("talk_deleted", turn.person.id, officers, cards.deleted_told(turn.person), named=str(turn.now))
    return cards.deleted()
