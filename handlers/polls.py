"""Which day suits? Asked in private, counted once, and ended with a meeting and a calendar file for everybody (B11)."""

from __future__ import annotations

import json
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from bot.domain import dates
from bot.domain import polls as rules
from bot.domain.access import Can
from bot.domain.calendars import end_of_day, instant, local, scheduled_instant
from bot.domain.errors import Refusal, Unreadable
from bot.domain.meetings import MODES
from bot.domain.notices import called_for_items
from bot.domain.values import Day, say
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, meetings, picks
from handlers.calendar_files import calendar_file
from handlers.cards import polls as cards
from storage import due, people, polls
from storage.engine import Tx
from storage.polls import PollRow
from storage.types import new_id

router = Router("polls")
LONGEST = 12 * 60  # minutes


@router.place("poll")
def where(tx: Tx, council_id: str, poll_id: str) -> About | None:
    """The body that is asked."""
    row = polls.by_id(tx, council_id, poll_id)
    return None if row is None else About(body=row.body_id)


# -- asking ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Ask:
    """Days as they are typed, one a line, or as local ISO moments; until when people can answer."""

    title: str
    days: tuple[str, ...] | str
    minutes: int
    mode: str
    place: str
    close: str
    body: str = ""
    ref: str = ""


def _read(turn: Turn, given: tuple[str, ...] | str) -> tuple[int, ...]:
    """Every line is a day and a time; one that is not is said, and nothing is saved."""
    lines = given.splitlines() if isinstance(given, str) else given
    today, zone = date.fromisoformat(turn.today), turn.council.zone
    moments = [dates.read_datetime(line.strip(), turn.person.lang, today) for line in lines if line.strip()]
    for one in moments:
        if one.date() < today:
            raise Unreadable("core-date-past", day=Day(one.date().isoformat()))
    return rules.check_days([instant(one, zone) for one in moments])


def asked(turn: Turn, body_id: str) -> tuple[str, ...]:
    """Seat holders and deputies of the body."""
    return called_for_items(audience.members(turn, body_id))


def _ask_minutes(turn: Turn, given: picks.Given) -> Message:
    """How long? Days that cannot be read are asked for again first."""
    days = given["days"]
    _read(turn, days if isinstance(days, str) else tuple(str(one) for one in days) if isinstance(days, list) else ())
    return cards.ask_minutes()


def _close(turn: Turn, day: str) -> date:
    """The last day for answers; not one that has been."""
    if day < turn.today:
        raise Unreadable("core-date-past", day=Day(day))
    return date.fromisoformat(day)


def _confirm(turn: Turn, args: Ask) -> Message:
    body, days = picks.body_of(turn, args.body), _read(turn, args.days)
    _close(turn, args.close)
    return cards.confirm(args.title, days, body.name, len(asked(turn, body.id)), args.close, turn.council.zone)


@router.verb(
    "ask_dates", Ask, needs=Can.MEETING_PLAN, menu=30, confirm=_confirm,
    fields=(
        Field("body", "pick", options=picks.bodies, when=picks.several_bodies), Field("title", "words"), Field("days", "long"),
        Field("minutes", "count", ask=_ask_minutes),
        Field("mode", "pick", options=lambda _turn, _given: picks.codes("meeting-mode", *MODES)),
        Field("place", "words"), Field("close", "day"),
    ),
)  # fmt: skip
def ask_dates(turn: Turn, args: Ask) -> Message:
    """The office asks which day suits."""
    body, days = picks.body_of(turn, args.body), _read(turn, args.days)
    if args.mode not in MODES or not args.title.strip():
        raise Refusal("core-empty" if args.mode in MODES else "core-old-button")
    if not 1 <= args.minutes <= LONGEST:
        raise Refusal("polls-minutes", most=LONGEST)
    close, zone = _close(turn, args.close), turn.council.zone
    row = PollRow(
        args.ref or new_id(), turn.council.id, body.id, args.title.strip(), json.dumps(list(days)), args.minutes, args.mode,
        args.place.strip(), args.close, turn.person.id, turn.now, "open", "",
    )  # fmt: skip
    polls.add(turn.tx, row)
    turn.made["poll"] = row.id
    due.plan(turn.tx, turn.council.id, "poll_ended", row.id, args.close, end_of_day(close, zone) + 1)
    remind = turn.rules.workdays.previous(close - timedelta(days=1))
    if (at := scheduled_instant(remind, turn.rules.send_time, zone)) > turn.now:
        due.plan(turn.tx, turn.council.id, "poll_reminder", row.id, remind.isoformat(), at)
    turn.note("poll.ask", row.id, days=len(days))
    to = asked(turn, body.id)
    turn.tell("poll_asked", row.id, to, cards.asked(row, days, body.name, zone))
    reached = people.addresses(turn.tx, turn.council.id)
    known = audience.known(turn)
    return cards.sent(row, len(to), [known[one].name for one in to if one not in reached])


# -- answering -------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Answer:
    """The days that suit, by their place in the list."""

    poll: str
    fits: tuple[int, ...]
    for_person: str = ""


def _poll(turn: Turn, poll_id: str) -> PollRow:
    row = polls.by_id(turn.tx, turn.council.id, poll_id)
    if row is None:
        raise Refusal("core-not-found")
    return row


def days_of(row: PollRow) -> tuple[int, ...]:
    """The days asked about."""
    return tuple(json.loads(row.options))


def _open(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    mine = [row for row in polls.open_ones(turn.tx, turn.council.id) if turn.may(Can.MEETING_SEE, About(body=row.body_id))]
    return [Option(cards.titled(row), row.id) for row in mine]


def _days(turn: Turn, given: picks.Given) -> Sequence[Option]:
    row = _poll(turn, str(given["poll"]))
    found = [Option(cards.day(at, turn.council.zone), place) for place, at in enumerate(days_of(row))]
    return [*found, Option(say("polls-all"), rules.ALL), Option(say("polls-none"), rules.NONE)]


@router.verb(
    "answer_dates", Answer, needs=Can.MEETING_SEE, about="poll", menu=6,
    fields=(Field("poll", "pick", options=_open), Field("fits", "picks", options=_days)),
)  # fmt: skip
def answer_dates(turn: Turn, args: Answer) -> Message:
    """A person says which days suit; they may answer again until a day is chosen."""
    row = _poll(turn, args.poll)
    if row.state != "open":
        raise Refusal("polls-closed")
    if turn.member.id != turn.person.id:
        turn.need(Can.MEETING_RSVP)  # only for a member who has named this person
    if turn.member.id not in asked(turn, row.body_id):
        raise Refusal("core-not-allowed", rule="Y47")
    days = days_of(row)
    fits = rules.chosen(args.fits, len(days))
    polls.answer(turn.tx, row, turn.member.id, json.dumps(list(fits)), turn.now)
    turn.note("poll.answer", row.id, many=len(fits))
    return cards.noted(row, [days[one] for one in fits], turn.council.zone)


@router.due("poll_reminder")
def remind(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The day before: those who have not answered."""
    row = polls.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.state == "open":
        done = {one.person_id for one in polls.answers(turn.tx, turn.council.id, row.id)}
        to = [one for one in asked(turn, row.body_id) if one not in done]
        card = cards.asked(row, days_of(row), picks.body_of(turn, row.body_id).name, turn.council.zone, again=True)
        turn.tell("poll_reminder", row.id, to, card)


# -- counting and choosing -------------------------------------------------------------------------


@dataclass(frozen=True)
class One:
    """A question about days."""

    poll: str


@dataclass(frozen=True)
class Choose:
    """The day that is chosen, by its place in the list."""

    poll: str
    day: int


def counted(turn: Turn, row: PollRow) -> cards.Count:
    """How many can come on each day, who has answered, who has not."""
    days, known = days_of(row), audience.known(turn)
    given = {one.person_id: json.loads(one.fits) for one in polls.answers(turn.tx, turn.council.id, row.id)}
    missing = [known[one].name for one in asked(turn, row.body_id) if one not in given and one in known]
    return cards.Count(days, rules.count(given.values(), len(days)), len(given), tuple(missing))


@router.verb("show_dates", One, needs=Can.MEETING_PLAN, about="poll", menu=31, fields=(Field("poll", "pick", options=_open),))
def show_dates(turn: Turn, args: One) -> Message:
    """The office sees how many can come on each day."""
    row = _poll(turn, args.poll)
    return cards.tally(row, counted(turn, row), turn.council.zone)


@router.due("poll_ended")
def ended(turn: Turn, subject: str, day: str) -> None:  # noqa: ARG001
    """The last day has passed: the office chooses."""
    row = polls.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.state == "open":
        turn.tell("poll_ended", row.id, audience.office(turn), cards.tally(row, counted(turn, row), turn.council.zone))


def _ranked(turn: Turn, given: picks.Given) -> Sequence[Option]:
    count = counted(turn, _poll(turn, str(given["poll"])))
    return [Option(cards.day_count(count, place, turn.council.zone), place) for place in rules.best(count.counts)]


@router.verb(
    "choose_date", Choose, needs=Can.MEETING_PLAN, about="poll",
    fields=(Field("poll", "pick", options=_open), Field("day", "pick", options=_ranked)),
)  # fmt: skip
def choose_date(turn: Turn, args: Choose) -> Message:
    """A day is chosen: the meeting is planned, and everybody gets it with a calendar file, those without chat by hand."""
    row, days = _poll(turn, args.poll), days_of(_poll(turn, args.poll))
    if row.state != "open":
        raise Refusal("polls-closed")
    if not 0 <= args.day < len(days):
        raise Refusal("core-old-button")
    start = local(days[args.day], turn.council.zone)
    end = local(days[args.day] + row.minutes * 60_000_000, turn.council.zone)
    plan = meetings.Plan("meeting", row.title, _iso(start), _iso(end), row.place, row.mode, body=row.body_id)
    meetings.plan_meeting(turn, plan)
    meeting = picks.meeting_of(turn, turn.made["meeting"])
    polls.close(turn.tx, turn.council.id, row.id, meeting.id)
    turn.note("poll.choose", row.id, meeting=meeting.id)
    to = audience.informed(turn, meeting)
    body = picks.body_of(turn, row.body_id).name
    turn.tell("poll_closed", meeting.id, to, cards.closed(meeting, body, turn.council.zone, calendar_file(turn, meeting)))
    reached, known = people.addresses(turn.tx, turn.council.id), audience.known(turn)
    return cards.chosen(meeting, len(to), [known[one].name for one in to if one not in reached], turn.council.zone)


def _iso(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%dT%H:%M")
