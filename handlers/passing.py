"""People who are here for a short time: a code on the wall, a few words, an answer; no account, and nothing kept longer than that."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from bot.channels.base import Arrival
from bot.documents import posters
from bot.documents.letters import Way
from bot.domain.access import Can
from bot.domain.calendars import scheduled_instant
from bot.domain.codes import Code, read_code
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES
from bot.domain.texts import clean_name, clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import File, Message
from bot.turn import Door, Field, Option, Router, Turn
from handlers import input_changes, inputs, joining, outcomes, picks, private_numbers
from handlers.cards import inputs as input_cards
from handlers.cards import joining as door_cards
from handlers.cards import passing as cards
from handlers.topics import FORMAL, closes_on, input_of, item_of, topic_of
from storage import agenda, councils, due, files, invitations, meetings, passing, people
from storage import inputs as kept
from storage.engine import Tx
from storage.files import UseRow
from storage.inputs import InputRow
from storage.passing import OpenCodeRow
from storage.people import PersonRow
from storage.types import new_id, new_key

router = Router("passing")
STATE = "passing"
DAY = 86_400_000_000
LONGEST_DAYS, MOST = 366, 500
KEPT = timedelta(days=30)  # after the last answer; then nobody knows any more who it was


# --- the code ----------------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class Make:
    """Where it hangs, for how many days, for how many people."""

    place: str
    days: int
    most: int
    body: str = ""


@dataclass(frozen=True, slots=True)
class Which:
    """One code."""

    code: str


@router.verb(
    "make_open_code", Make, needs=Can.PERSON_INVITE, menu=51,
    fields=(
        Field("body", "pick", options=picks.bodies, when=picks.several_bodies), Field("place"), Field("days", "count"),
        Field("most", "count"),
    ),
)  # fmt: skip
def make_open_code(turn: Turn, args: Make) -> Message:
    """A code for a poster: it ends on a day, and after so many."""
    name = clean_name(args.place, 40)
    private_numbers.check(name)
    if not name:
        raise Refusal("core-empty")
    if not (1 <= args.days <= LONGEST_DAYS and 1 <= args.most <= MOST):
        raise Refusal("passing-limits", days=LONGEST_DAYS, most=MOST)
    body = args.body or turn.about.body
    if councils.body(turn.tx, turn.council.id, body) is None:
        raise Refusal("core-not-found")
    code, link = invitations.new_code(), new_key()
    row = OpenCodeRow(new_id(), turn.council.id, body, name, turn.person.id, turn.now, turn.now + args.days * DAY, args.most, 0)
    passing.add(turn.tx, row, code, link)
    turn.note("input.open_code", row.id, place=name)
    turn.made["code"] = code
    ways = joining.ways_in(turn.tx, link)
    return cards.made(row, code, ways, turn.council.zone, _poster(turn, row, code, ways))


def _poster(turn: Turn, row: OpenCodeRow, code: str, ways: tuple[Way, ...]) -> list[File]:
    """A page to print and hang up."""
    if turn.files is None or turn.phrases is None:
        return []
    poster = posters.Poster(turn.council.lang, turn.council.name, code, row.expires, turn.council.zone, ways)
    page = posters.html(poster, turn.phrases)
    sha256, name = turn.files.keep(page.encode()), f"{row.id}.html"
    files.use(turn.tx, UseRow(turn.council.id, sha256, "poster", row.id, name, "text/html", len(page.encode()), turn.now))
    return [File(sha256, name, "text/html", len(page.encode()), say("passing-poster", place=Quote(row.place)))]


def _open(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    return [Option(cards.line(row, turn.council.zone), row.id) for row in passing.open_ones(turn.tx, turn.council.id, turn.now)]


@router.verb("end_open_code", Which, needs=Can.PERSON_INVITE, menu=52, fields=(Field("code", "pick", options=_open),))
def end_open_code(turn: Turn, args: Which) -> Message:
    """The poster is taken down: the code opens nothing any more; answers still go out."""
    row = passing.by_id(turn.tx, turn.council.id, args.code)
    if row is None:
        raise Refusal("core-not-found")
    passing.end(turn.tx, turn.council.id, row.id, turn.now)
    turn.note("input.open_code_ended", row.id)
    return cards.ended(row)


# --- at the door -------------------------------------------------------------------------------------------


@router.stranger
def door(at: Door) -> Message | None:
    """Somebody we do not know has typed or scanned a code; whatever else they write is for other doors."""
    code = read_code(at.arrival.text) if at.arrival.kind == "text" and at.arrival.private else None
    found = passing.find(at.tx, code) if code is not None else None
    if found is None:
        return None
    if admit(at.tx, at.arrival, found, at.now) is None:
        return cards.over()
    return door_cards.let_in()


def admit(tx: Tx, arrival: Arrival, found: OpenCodeRow, now: int) -> PersonRow | None:
    """The account is somebody who passes by; their only name is where the code hangs."""
    council = councils.by_id(tx, found.council_id)
    if council is None or not passing.use(tx, found.id, now):
        return None
    lang = arrival.lang if arrival.lang in LANGUAGES else council.lang
    person = PersonRow(
        new_id(), council.id, found.place, "", "", "", "", lang, "standard", "[]", arrival.channel, "", STATE, "", "", ""
    )
    people.add(tx, person)
    joining.link(tx, arrival, person, now)
    passing.came_in(tx, council.id, person.id, found.id, now)
    return person


def welcome(turn: Turn) -> Message:
    """What can be said here, and what is kept."""
    return cards.welcome(turn.council.name, turn.person.name, [topic_of(turn, item, body) for item, body in _items(turn)])


joining.ARRIVED[STATE] = welcome


def _items(turn: Turn) -> list[tuple[agenda.ItemRow, str]]:
    """The items of the body whose code it is, in the meetings ahead that are published."""
    code = passing.by_id(turn.tx, turn.council.id, passing.code_of(turn.tx, turn.council.id, turn.person.id))
    rows = meetings.upcoming(turn.tx, turn.council.id, turn.now) if code is not None else []
    return [
        (item, row.body_id) for row in rows if code is not None and row.body_id == code.body_id and row.published_at
        for item in agenda.of_meeting(turn.tx, turn.council.id, row.id) if item.kind != FORMAL
    ]  # fmt: skip


# --- saying something --------------------------------------------------------------------------------------


@dataclass(frozen=True, slots=True)
class InPassing:
    """A few words on an item."""

    item: str
    text: str


@dataclass(frozen=True, slots=True)
class Mine:
    """One's own input."""

    input: str


def _here(turn: Turn) -> None:
    if turn.person.state != STATE:
        raise Refusal("core-not-allowed", rule="Y47")


def _options(turn: Turn, _facts: Mapping[str, Json]) -> list[Option]:
    _here(turn)
    return [Option(input_cards.titled(topic_of(turn, item, body)), item.id) for item, body in _items(turn)]


def _ask(turn: Turn, facts: Mapping[str, Json]) -> Message:
    item, meeting = item_of(turn, str(facts["item"]))
    return input_cards.ask_text(topic_of(turn, item, meeting.body_id), {"start": "-"}, closes_on(turn, meeting))


def _confirm(turn: Turn, args: InPassing) -> Message:
    _here(turn)
    item, meeting = item_of(turn, args.item)
    return cards.confirm(topic_of(turn, item, meeting.body_id), args.text, turn.person.name)


@router.verb(
    "say_in_passing", InPassing, needs=Can.OWN_HELP, confirm=_confirm,
    fields=(Field("item", "pick", options=_options), Field("text", "long", ask=_ask)),
)  # fmt: skip
def say_in_passing(turn: Turn, args: InPassing) -> Message:
    """It is an input like any other; the answer comes to this chat."""
    _here(turn)
    if args.item not in {item.id for item, _body in _items(turn)}:
        raise Refusal("core-not-found")
    item, meeting = item_of(turn, args.item)
    row = inputs.keep_row(turn, item, meeting, inputs.Comment(args.item, args.text))
    return input_cards.single_case(row, people.contact_of(turn.tx, turn.person)) if row.held else cards.received(row, turn.rules.authority)


@router.verb("my_passing", Mine, needs=Can.OWN_HELP)
def my_passing(turn: Turn, args: Mine) -> Message:
    """Where one's own input stands."""
    return cards.stands(_mine(turn, args.input))


@router.verb("withdraw_passing", Mine, needs=Can.OWN_HELP)
def withdraw_passing(turn: Turn, args: Mine) -> Message:
    """It is taken back: the number stays, the text goes."""
    row = _mine(turn, args.input)
    input_changes.withdraw(turn, row)
    return input_cards.withdrawn(row)


def _mine(turn: Turn, input_id: str) -> InputRow:
    row = input_of(turn, input_id)
    if row.giver_id != turn.person.id:
        raise Refusal("core-not-found")
    return row


@router.arrival("text")
def typed(turn: Turn, arrival: Arrival) -> Message | None:
    """Free words of somebody who passes by are offered to be kept; a code of somebody known is no reason to come in twice."""
    code = read_code(arrival.text)
    if turn.person.state != STATE:
        return _known(turn, code) if code is not None and arrival.private else None
    mine = kept.of_giver(turn.tx, turn.council.id, turn.person.id)
    words = clean_text(arrival.text).strip()
    found = next((row for row in mine if row.number in words.upper()), None)
    if found is not None:
        return cards.stands(found)
    if code is not None or len(words.split()) < 3:
        return welcome(turn)
    return cards.offer(words, [topic_of(turn, item, body) for item, body in _items(turn)])


def _known(turn: Turn, code: Code) -> Message | None:
    found = passing.find(turn.tx, code)
    return cards.known(turn.council.name) if found is not None and found.council_id == turn.council.id else None


# --- it ends -----------------------------------------------------------------------------------------------


def answered(turn: Turn, row: InputRow, _said: Mapping[str, str]) -> None:
    """The chat is kept until the answer is there, and a month for a word back."""
    giver = people.by_id(turn.tx, turn.council.id, row.giver_id)
    if giver is not None and giver.state == STATE and row.answered:
        day = date.fromisoformat(turn.today) + KEPT
        at = scheduled_instant(day, turn.rules.send_time, turn.council.zone)
        due.plan(turn.tx, turn.council.id, "passing_ends", giver.id, day.isoformat(), at)


outcomes.AFTER_STEP.append(answered)


@router.due("passing_ends")
def end(turn: Turn, subject: str, _day: str) -> None:
    """Everything is answered: nobody knows any more whose chat it was; the words and the answer stay."""
    giver = people.by_id(turn.tx, turn.council.id, subject)
    waits = any(not row.answered and row.status != "withdrawn" for row in kept.of_giver(turn.tx, turn.council.id, subject))
    if giver is None or giver.state != STATE or waits:
        return
    for link in people.links(turn.tx, turn.council.id, giver.id):
        people.unlink(turn.tx, turn.council.id, giver.id, link.account_id)
    people.change(turn.tx, turn.council.id, giver.id, state="former", channel="none")
    turn.note("person.passed", giver.id)
