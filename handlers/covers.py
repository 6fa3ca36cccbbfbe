"""Cover while the secretary is away: a named officer gets the other's messages from a day to a day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant, start_of_day
from bot.domain.errors import Refusal, Unreadable
from bot.domain.values import Day, Quote
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers import audience, picks
from handlers.cards import covers as cards
from storage import covers, due, people
from storage.covers import CoverRow
from storage.people import PersonRow
from storage.types import new_id

router = Router("covers")


@dataclass(frozen=True)
class Away:
    """Who is away, who reads their messages, from and to which day."""

    officer: str
    stand_in: str
    first: str
    last: str


@dataclass(frozen=True)
class Back:
    """Who is back before time."""

    officer: str


def _officers(turn: Turn) -> list[PersonRow]:
    return [row for row in people.officers(turn.tx, turn.council.id, turn.today) if row.state == "active"]


def _who(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    rows = sorted(_officers(turn), key=lambda row: row.id != turn.person.id)
    return [Option(cards.officer(row, mine=row.id == turn.person.id), row.id) for row in rows]


def _others(turn: Turn, given: picks.Given) -> Sequence[Option]:
    return [Option(Quote(row.name), row.id) for row in _officers(turn) if row.id != given.get("officer")]


def _last(turn: Turn, given: picks.Given) -> Message:
    """To which day? A first day that has been is asked again."""
    if str(given["first"]) < turn.today:
        raise Unreadable("core-date-past", day=Day(str(given["first"])))
    return cards.ask_last()


def _confirm(turn: Turn, args: Away) -> Message:
    if args.last < args.first:
        raise Unreadable("covers-turned")
    known = audience.known(turn)
    return cards.confirm(known[args.officer].name, known[args.stand_in].name, args.first, args.last)


@router.verb(
    "away", Away, needs=Can.PERSON_CHANGE, menu=71, confirm=_confirm,
    fields=(
        Field("officer", "pick", options=_who), Field("stand_in", "pick", options=_others), Field("first", "day"),
        Field("last", "day", ask=_last),
    ),
)  # fmt: skip
def away(turn: Turn, args: Away) -> Message:
    """From the first to the last day the stand-in gets what the officer would get."""
    ids = {row.id: row for row in _officers(turn)}
    if args.officer not in ids or args.stand_in not in ids or args.officer == args.stand_in:
        raise Refusal("core-not-found")
    if args.last < args.first or args.last < turn.today:
        raise Refusal("covers-turned")
    row = CoverRow(new_id(), turn.council.id, args.officer, args.stand_in, args.first, args.last, 0)
    covers.end(turn.tx, turn.council.id, args.officer)
    covers.add(turn.tx, row)
    turn.note("cover.begin", row.id, officer=args.officer, stand_in=args.stand_in, first=args.first, last=args.last)
    zone = turn.council.zone
    first, after = date.fromisoformat(args.first), date.fromisoformat(args.last) + timedelta(days=1)
    if args.first <= turn.today:
        people.change(turn.tx, turn.council.id, args.officer, paused_until=args.last)
    else:
        due.plan(turn.tx, turn.council.id, "cover_begins", row.id, args.first, start_of_day(first, zone))
    due.plan(turn.tx, turn.council.id, "cover_ends", row.id, after.isoformat(), scheduled_instant(after, turn.rules.send_time, zone))
    if args.stand_in != turn.person.id:
        turn.tell("cover_began", row.id, [args.stand_in], cards.told(ids[args.officer].name, args.first, args.last))
    return cards.done(ids[args.officer].name, ids[args.stand_in].name, args.first, args.last)


@router.due("cover_begins")
def begins(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """From today people are shown somebody else to phone."""
    row = covers.by_id(turn.tx, turn.council.id, subject)
    if row is not None and not row.ended:
        people.change(turn.tx, turn.council.id, row.officer_id, paused_until=row.to_day)


@router.due("cover_ends")
def ends(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The officer is back and gets their messages again."""
    row = covers.by_id(turn.tx, turn.council.id, subject)
    if row is not None and not row.ended:
        _home(turn, row.officer_id)
        stand_in = people.by_id(turn.tx, turn.council.id, row.stand_in_id)
        turn.tell("cover_ended", row.id, [row.officer_id], cards.home(stand_in.name if stand_in is not None else "–", row.from_day))


def _home(turn: Turn, officer_id: str) -> None:
    covers.end(turn.tx, turn.council.id, officer_id)
    people.change(turn.tx, turn.council.id, officer_id, paused_until="")


def _gone(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    known = audience.known(turn)
    return [
        Option(Quote(known[row.officer_id].name), row.officer_id)
        for row in covers.coming(turn.tx, turn.council.id, turn.today)
        if row.officer_id in known
    ]


@router.verb("home_again", Back, needs=Can.PERSON_CHANGE, fields=(Field("officer", "pick", options=_gone),))
def home_again(turn: Turn, args: Back) -> Message:
    """Back before time."""
    person = audience.known(turn).get(args.officer)
    if person is None or args.officer not in {option.value for option in _gone(turn, {})}:
        raise Refusal("core-button-used")
    _home(turn, args.officer)
    turn.note("cover.end", args.officer)
    return cards.back(person.name)
