"""A vote opens with all its rules settled, reminds those who have not voted, and closes; nothing is seen before that."""

from __future__ import annotations

import os
from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta

import orjson

from bot.domain import votes as rules
from bot.domain.access import Can
from bot.domain.calendars import after_quiet, at_clock, instant, local_date
from bot.domain.errors import Refusal
from bot.domain.inputs import TEXT_GONE
from bot.domain.majorities import BASES, SHARES, Conditions, check
from bot.domain.meetings import Place
from bot.domain.methods import METHODS
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import audience, picks, straws, voting
from handlers.cards import inputs as input_cards
from handlers.cards import votes as cards
from handlers.results import cancel, conclude
from storage import agenda, attendance, ballots, councils, due, inputs, meetings, urns, votes
from storage.engine import Tx
from storage.meetings import MeetingRow
from storage.types import new_id
from storage.votes import SeatRow, VoteRow

router = Router("votes")
ELECTORATES = ("seats", "present")
LABELS = ("advice", "decision")
Given = Mapping[str, Json]


@router.place("vote")
def place(tx: Tx, council_id: str, vote_id: str) -> About | None:
    """Where a vote belongs."""
    row = votes.by_id(tx, council_id, vote_id)
    return About(row.body_id, row.meeting_id, extra={f"no {Can.VOTE_CAST}": "vote-not-yours"}) if row else None


@dataclass(frozen=True)
class Open:
    """A vote. Either `inputs` or `options` are what is chosen among; `closes` is a local time, empty = when somebody closes it."""

    meeting: str
    item: str
    method: str
    question: str
    secret: bool
    electorate: str = "seats"
    options: tuple[Mapping[str, str], ...] | str = ()
    inputs: tuple[str, ...] = ()
    dots: int = 0
    max_per_option: int = 0
    score_max: int = 0
    seats: int = 1
    most: int = 0
    label: str = "advice"
    closes: str = ""
    quorum: int = 0
    majority: str = "simple"
    base: str = "valid"
    reasons: str = ""
    balanced: bool = False
    straw: bool = False
    ref: str = ""


@dataclass(frozen=True)
class One:
    """A vote."""

    vote: str


# --- opening -----------------------------------------------------------------------------------------------


def _methods(_turn: Turn, _given: Given) -> list[Option]:
    return [Option(cards.method_name(code), code) for code in METHODS]


def _inputs(turn: Turn, given: Given) -> list[Option]:
    rows = inputs.of_item(turn.tx, turn.council.id, str(given.get("item", "")))
    return [Option(input_cards.listed(row), row.id) for row in rows if row.status not in TEXT_GONE and not row.held]


def _lists(_turn: Turn, given: Given) -> bool:
    return str(given.get("method")) in METHODS and not METHODS[str(given.get("method"))].choices


def _by_hand(turn: Turn, given: Given) -> bool:
    return _lists(turn, given) and not given.get("inputs")


def _several(turn: Turn, given: Given) -> bool:
    return _lists(turn, given) and len(_inputs(turn, given)) > 1


def _is(*methods: str) -> Callable[[Turn, Given], bool]:
    return lambda _turn, given: given.get("method") in methods


def _codes(prefix: str, values: Iterable[str]) -> Callable[[Turn, Given], Sequence[Option]]:
    return lambda _turn, _given: picks.codes(prefix, *values)


def _terms(args: Open) -> tuple[rules.Terms, dict[str, Json]]:
    """How it is counted, and the same as it is kept."""
    if args.method not in METHODS:
        raise Refusal("vote-method-unknown", method=args.method)
    labels: dict[str, Json] = {}
    if isinstance(args.options, str):
        lines = [line.strip() for line in clean_text(args.options).splitlines() if line.strip()]
        labels = {f"a{number}": line[:200] for number, line in enumerate(lines, 1)}
        ids = tuple(labels)
    else:
        given = [(str(one["id"]), clean_text(str(one["label"]))[:200]) for one in args.options]
        labels, ids = dict(given), tuple(name for name, _ in given)
    if METHODS[args.method].choices:
        ids, labels = (), {}
    elif args.inputs:
        ids, labels = args.inputs, {}
    if len(ids) == 1:
        raise Refusal("vote-needs-options")
    terms = rules.Terms(
        args.method, ids, args.dots or (3 if args.method == "dots" else 0), args.max_per_option,
        args.score_max or (5 if args.method == "score" else 0), args.seats, args.most,
    )  # fmt: skip
    kept: dict[str, Json] = {"options": list(ids), "seats": terms.seats}
    kept |= {name: getattr(terms, name) for name in ("dots", "max_per_option", "score_max", "most")}
    return terms, kept | ({"labels": labels} if labels or not ids else {})


def _conditions(args: Open, terms: rules.Terms) -> tuple[Conditions, str]:
    conditions = Conditions(args.quorum, args.majority, args.base)
    check(args.method, balanced=args.balanced, secret=args.secret, most=args.most)
    reasons = args.reasons or ("on_block" if terms.method == "consent" else "off" if args.secret else "optional")
    if reasons not in rules.REASONS or args.electorate not in ELECTORATES or args.label not in LABELS:
        raise Refusal("core-old-button")
    return conditions, reasons


def _seats(turn: Turn, meeting: MeetingRow, item: agenda.ItemRow, electorate: str) -> tuple[list[SeatRow], int]:
    """Every seat of the body as it is now: who votes for it, or why nobody does; and how many are there (Y16)."""
    holders = meetings.holders(turn.tx, turn.council.id, meeting)
    called = {seat: row.person_id for seat, row in meetings.stand_ins(turn.tx, turn.council.id, meeting.id).items()}
    all_seats = councils.seats(turn.tx, turn.council.id, meeting.body_id)
    places = [Place(seat.id, holders.get(seat.id, "")) for seat in all_seats]
    interested = agenda.interested(turn.tx, turn.council.id, item)
    there = {
        row.person_id for row in attendance.presence(turn.tx, turn.council.id, meeting.id)
        if row.part == "meeting" and row.from_at <= turn.now and (not row.to_at or turn.now < row.to_at)
    }  # fmt: skip
    eligible = rules.electorate(places, called, interested, there if electorate == "present" else None)
    speaks = rules.electorate(places, called)
    rows = []
    for seat in all_seats:
        person, holder = speaks.get(seat.id, ""), holders.get(seat.id, "")
        slot = list(eligible).index(seat.id) if seat.id in eligible else -1
        right = "invalid" if slot < 0 else "represented" if holder and holder != person else "active"
        why = "" if slot >= 0 else "empty" if not person else "interest" if person in interested else "absent"
        rows.append(SeatRow(seat.id, person, holder, seat.organisation, right, why, slot))
    return rows, sum(person in there for person in speaks.values())


def _uneven(turn: Turn, given: Given) -> bool:
    """Has an organisation more seats than others, so that a total in which each weighs the same says something else?"""
    method = METHODS.get(str(given.get("method")))
    if method is None or not method.balanced or given.get("secret"):
        return False
    body = picks.meeting_of(turn, str(given.get("meeting", ""))).body_id
    held = Counter(seat.organisation for seat in councils.seats(turn.tx, turn.council.id, body) if seat.organisation)
    return len(set(held.values())) > 1


def _straw(turn: Turn, given: Given) -> bool:
    """Can it be shown as a poll in the body's rooms too?"""
    names = ("meeting", "item", "method", "question", "secret", "options", "inputs", "label")
    try:
        args = Open(**{name: value for name in names if (value := given.get(name)) is not None})  # type: ignore[arg-type]
        return _fits(turn, args, picks.meeting_of(turn, args.meeting).body_id)
    except Refusal:
        return False


def _fits(turn: Turn, args: Open, body_id: str) -> bool:
    terms, _ = _terms(args)
    _, reasons = _conditions(args, terms)
    return straws.fits(turn, body_id, terms, secret=args.secret, label=args.label, reasons=reasons)


def _confirm_open(turn: Turn, args: Open) -> Message:
    row, seats = _made(turn, args)
    terms, _ = _terms(args)
    few = rules.opening_warnings(args.secret, row.slots, turn.rules.min_n)
    return cards.confirm_open(row, terms, [seat for seat in seats if seat.slot < 0 and seat.why == "interest"], turn.council.zone,
                              least=turn.rules.min_n if few else 0, straw=args.straw)  # fmt: skip


@router.verb(
    "open_vote", Open, needs=Can.VOTE_OPEN, menu=40, about="meeting",
    confirm=_confirm_open,
    fields=(
        Field("meeting", "pick", options=picks.coming),
        Field("item", "pick", options=picks.items),
        Field("method", "pick", options=_methods),
        Field("question", "words"),
        Field("inputs", "picks", options=_inputs, when=_several, optional=True),
        Field("options", "words", when=_by_hand),
        Field("dots", "count", when=_is("dots")),
        Field("max_per_option", "count", when=_is("dots"), optional=True),
        Field("most", "count", when=_is("approval"), optional=True),
        Field("seats", "count", when=_is("stv", "proportional")),
        Field("secret", "yesno"),
        Field("electorate", "pick", options=_codes("votes-electorate", ELECTORATES)),
        Field("closes", "moment", optional=True),
        Field("quorum", "count", optional=True),
        Field("majority", "pick", options=_codes("votes-majority", SHARES), when=_is("yes_no_abstain"), optional=True),
        Field("base", "pick", options=_codes("votes-base", BASES), when=_is("yes_no_abstain"), optional=True),
        Field("label", "pick", options=_codes("votes-label", LABELS), optional=True),
        Field("balanced", "yesno", when=_uneven, optional=True),
        Field("straw", "yesno", when=_straw, optional=True),
    ),
)  # fmt: skip
def open_vote(turn: Turn, args: Open) -> Message:
    """The vote opens. From now on its rules and its voters are settled."""
    row, seats = _made(turn, args)
    votes.add(turn.tx, row, seats)
    if row.secret:
        urns.make(turn.tx, voting.keys_of(turn), row.council_id, row.id, row.slots, row.slot_size)
    one = voting.held(turn, row)
    _plan(turn, row)
    voters = [seat.person_id for seat in seats if seat.slot >= 0]
    warnings = rules.opening_warnings(bool(row.secret), len(voters), turn.rules.min_n)
    if warnings:
        turn.warn("vote-few-voters", least=turn.rules.min_n)
    settled = {"terms": row.terms, "rules": row.rules}
    turn.note("vote.open", row.id, item=row.item_id, method=row.method, secret=row.secret, seats=len(voters), **settled)
    turn.made["vote"] = row.id
    card = cards.opened(one.row, one.terms, one.conditions, turn.council.zone, few=bool(warnings), straw=one.straw)
    turn.tell("vote_opened", row.id, voters, card)
    straws.show(turn, one)
    return cards.opened_receipt(one.row, seats, audience.known(turn), turn.council.zone, least=turn.rules.min_n if warnings else 0)


def _made(turn: Turn, args: Open) -> tuple[VoteRow, list[SeatRow]]:
    meeting, item = picks.meeting_of(turn, args.meeting), picks.item_of(turn, args.item)
    if item.meeting_id != meeting.id:
        raise Refusal("core-not-found")
    if args.ref and votes.by_id(turn.tx, turn.council.id, args.ref) is not None:
        raise Refusal("core-button-used")
    question = " ".join(clean_text(args.question).split())
    if not question:
        raise Refusal("core-empty")
    known = {row.id for row in inputs.of_item(turn.tx, turn.council.id, item.id)} if args.inputs else set()
    if any(one not in known and inputs.by_id(turn.tx, turn.council.id, one) is None for one in args.inputs):
        raise Refusal("core-not-found")
    terms, kept = _terms(args)
    conditions, reasons = _conditions(args, terms)
    if args.straw and not _fits(turn, args, meeting.body_id):
        raise Refusal("vote-straw-not-here")
    seats, present = _seats(turn, meeting, item, args.electorate)
    slots = sum(seat.slot >= 0 for seat in seats)
    if not slots:
        raise Refusal("vote-nobody")
    closes = _closes(turn, args.closes)
    size = ballots.slot_size(terms, reasons != "off") if args.secret else 0
    settled = {
        "quorum": conditions.quorum, "majority": conditions.majority, "base": conditions.base, "reasons": reasons,
        "balanced": int(args.balanced), "present": present, **({"straw": 1} if args.straw else {}),
    }  # fmt: skip
    row = VoteRow(
        args.ref or new_id(), turn.council.id, meeting.body_id, meeting.id, item.id, args.method, question[:300], int(args.secret),
        args.electorate, args.label, orjson.dumps(kept).decode(), orjson.dumps(settled).decode(), slots, size, "open", turn.person.id,
        turn.now, closes, 0, b"" if args.secret else os.urandom(16),
    )  # fmt: skip
    return row, seats


def _closes(turn: Turn, text: str) -> int:
    if not text:
        return 0
    try:
        at = instant(datetime.fromisoformat(text).replace(tzinfo=None), turn.council.zone)
    except ValueError:
        raise Refusal("core-time-unclear", typed=Quote(text[:40]), example="12. mars 14:00") from None
    if at <= turn.now:
        raise Refusal("vote-closes-past")
    return at


def _plan(turn: Turn, row: VoteRow) -> None:
    """The clock closes it, and reminds the day before those who have not voted."""
    if not row.closes_at:
        return
    day = local_date(row.closes_at, turn.council.zone)
    due.plan(turn.tx, turn.council.id, "vote_closes", row.id, day.isoformat(), row.closes_at)
    before = day - timedelta(days=1)
    at = after_quiet(at_clock(before, turn.rules.send_time, turn.council.zone), turn.rules.quiet_hours, turn.council.zone)
    if turn.now < at < row.closes_at:
        due.plan(turn.tx, turn.council.id, "vote_reminder", row.id, before.isoformat(), at)


# --- while it is open --------------------------------------------------------------------------------------


def _tell_reminder(turn: Turn, one: voting.Held, named: str) -> int:
    """A delivery to every voter; those who have voted are left out when it is sent, so that no list shows who they are."""
    to = [seat.person_id for seat in votes.seats(turn.tx, turn.council.id, one.row.id) if seat.slot >= 0]
    turn.tell("vote_reminder", one.row.id, to, cards.reminder(one.row, turn.council.zone), named=named)
    return len(to)


@router.due("vote_reminder")
def reminder(turn: Turn, subject: str, day: str) -> None:
    """The day before it closes."""
    row = votes.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.state == "open":
        _tell_reminder(turn, voting.held(turn, row), day)


def _open(turn: Turn, _given: Given) -> list[Option]:
    return voting.options_of(votes.open_votes(turn.tx, turn.council.id))


@router.verb("remind_voters", One, needs=Can.VOTE_CLOSE, menu=43, fields=(Field("vote", "pick", options=_open),))
def remind_voters(turn: Turn, args: One) -> Message:
    """The office reminds; nobody learns who had voted."""
    one = voting.vote_of(turn, args.vote)
    rules.check_open(one.row.state)
    _tell_reminder(turn, one, date.fromisoformat(turn.today).isoformat())
    turn.note("vote.remind", one.row.id)
    return cards.reminded(one.row)


@router.due("urn_check")
def urn_check(turn: Turn, subject: str, _day: str) -> None:
    """After a start: an urn that is not what it was when we went ends its vote, and all are told."""
    row = votes.by_id(turn.tx, turn.council.id, subject)
    if row is None or row.state != "open" or not row.secret:
        return
    try:
        urns.slots_of(turn.tx, voting.keys_of(turn), row.council_id, row.id, row.slots, row.slot_size)
    except urns.Broken as fault:
        cancel(turn, voting.held(turn, row), str(fault))


# --- closing -----------------------------------------------------------------------------------------------


@router.due("vote_closes")
def closes(turn: Turn, subject: str, _day: str) -> None:
    """Its time has come."""
    row = votes.by_id(turn.tx, turn.council.id, subject)
    if row is not None and row.state == "open":
        conclude(turn, voting.held(turn, row))


def _confirm_close(turn: Turn, args: One) -> Message:
    one = voting.vote_of(turn, args.vote)
    rules.FLOW.after(one.row.state, "close")
    return cards.confirm_close(one.row, turn.council.zone)


@router.verb("close_vote", One, needs=Can.VOTE_CLOSE, menu=41, fields=(Field("vote", "pick", options=_open),), confirm=_confirm_close)
def close_vote(turn: Turn, args: One) -> Message:
    """The vote closes and the result is published."""
    one = voting.vote_of(turn, args.vote)
    rules.FLOW.after(one.row.state, "close")
    return conclude(turn, one)


def _confirm_cancel(turn: Turn, args: One) -> Message:
    one = voting.vote_of(turn, args.vote)
    rules.FLOW.after(one.row.state, "cancel")
    return cards.confirm_cancel(one.row)


@router.verb("cancel_vote", One, needs=Can.VOTE_CLOSE, menu=44, fields=(Field("vote", "pick", options=_open),), confirm=_confirm_cancel)
def cancel_vote(turn: Turn, args: One) -> Message:
    """The vote is called off: nothing is counted, the ballots are gone."""
    one = voting.vote_of(turn, args.vote)
    rules.FLOW.after(one.row.state, "cancel")
    return cancel(turn, one, "office")
