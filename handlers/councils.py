"""The council's rules, readable and changeable in chat; its bodies, their strategies and their seats."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from bot.domain.access import SEAT_ROLES, Can
from bot.domain.councils import CouncilRules, doubts
from bot.domain.dates import read_clock, read_number
from bot.domain.deadlines import NAMES
from bot.domain.errors import Refusal, Unreadable
from bot.domain.rule_profiles import TIE_RULES
from bot.domain.texts import clean_name, clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Message
from bot.turn import Explained, Field, Option, Router, Turn
from handlers import trust
from handlers.cards import councils as cards
from handlers.people import officers_but_me
from handlers.roles import body_of
from storage import councils, due, meetings, people
from storage.councils import BodyRow, SeatRow
from storage.types import new_id

router = Router("councils")
CLOCKS = ("quiet_from", "quiet_to", "send_time")
NUMBERS = ("influence_target_pct", "min_n_stats", "yearly_month")
CHOSEN: Mapping[str, Sequence[str]] = {
    "quorum": ("at_least_half", "more_than_half"), "tie_rule": TIE_RULES, "telegram_classes": ("0", "1", "2"),
}  # fmt: skip
CHANGEABLE = (*NAMES, *CLOCKS, "mandate", *CHOSEN, *NUMBERS)


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


@router.verb("rules", Nothing, needs=Can.COUNCIL_SEE, menu=74)
def rules(turn: Turn, _: Nothing) -> Message:
    """The rules the council lives by, in words (seed 43)."""
    return cards.rules(turn.council.name, turn.rules, turn.may(Can.COUNCIL_CHANGE, turn.about))


@router.verb("deadlines", Nothing, needs=Can.COUNCIL_SEE)
def deadlines(turn: Turn, _: Nothing) -> Message:
    """How many days before or after a meeting each deadline falls."""
    return cards.deadlines(turn.rules)


# -- changing a rule -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Change:
    """A rule and what it is to be: words for most, a choice for some."""

    rule: str
    value: str = ""
    choice: str = ""


def changeable(_turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The rules that can be changed in chat."""
    return [Option(cards.rule_name(rule), rule) for rule in CHANGEABLE]


def is_chosen(_turn: Turn, given: Mapping[str, Json]) -> bool:
    """Is it one of a few answers?"""
    return given.get("rule") in CHOSEN


def choices(_turn: Turn, given: Mapping[str, Json]) -> Sequence[Option]:
    """The answers there are."""
    return [Option(cards.choice_name(str(given["rule"]), choice), choice) for choice in CHOSEN.get(str(given.get("rule")), ())]


def ask_value(turn: Turn, given: Mapping[str, Json]) -> Message:
    """What it is now and how the new one is written."""
    rule = str(given["rule"])
    return cards.ask_value(rule, cards.now(turn.rules, rule, turn.council.lang), clock=rule in CLOCKS, days=rule in NAMES)


def changing(turn: Turn, args: Change) -> Message:
    """From what to what, and what to look at once more, before it is done."""
    fresh = CouncilRules.parse(_changed(turn, args))
    if not _changes(turn, args, fresh):
        raise Explained("councils-unchanged", cards.unchanged(args.rule, cards.now(fresh, args.rule, turn.council.lang)))
    before = set(doubts(turn.rules))
    return cards.changing(
        args.rule, cards.now(turn.rules, args.rule, turn.council.lang), cards.now(fresh, args.rule, turn.council.lang),
        [doubt for doubt in doubts(fresh) if doubt not in before],
    )  # fmt: skip


@router.verb(
    "council_change", Change, needs=Can.COUNCIL_CHANGE, confirm=changing, menu=68,
    fields=(
        Field("rule", "pick", options=changeable),
        Field("choice", "pick", options=choices, when=is_chosen),
        Field("value", ask=ask_value, when=lambda turn, given: not is_chosen(turn, given)),
    ),
)  # fmt: skip
def council_change(turn: Turn, args: Change) -> Message:
    """One rule is another from now on; the officers and the chair are told (T31)."""
    raw = _changed(turn, args)
    if not _changes(turn, args, CouncilRules.parse(raw)):
        return cards.unchanged(args.rule, cards.now(turn.rules, args.rule, turn.council.lang))
    old = cards.now(turn.rules, args.rule, turn.council.lang)
    running = [meeting for meeting in meetings.upcoming(turn.tx, turn.council.id, turn.now) if meeting.published_at]
    if args.rule in NAMES and running:
        raise Refusal("councils-meeting-running", title=Quote(running[0].title))
    fresh, telegram = CouncilRules.parse(raw), cards.telegram(turn.rules)
    councils.change_rules(turn.tx, turn.council.id, json.dumps(raw, ensure_ascii=False))
    turn.rules = fresh
    _replan(turn, args.rule)
    trust.tell_members(turn, telegram, cards.telegram(fresh))
    turn.note("council.change", args.rule, value=args.value or args.choice)
    chairs = [role.person_id for role in people.in_force(turn.tx, turn.council.id, turn.today) if role.role in ("chair", "vice_chair")]
    told = cards.changed_told(args.rule, old, cards.now(fresh, args.rule, turn.council.lang), turn.person)
    turn.tell("rule_changed", args.rule, [*officers_but_me(turn), *chairs], told, named=str(turn.now))
    return cards.changed(args.rule, cards.now(fresh, args.rule, turn.council.lang))


def _changes(turn: Turn, args: Change, fresh: CouncilRules) -> bool:
    """Is the rule another than before? A button pressed twice changes nothing."""
    old, new = (cards.now(settled, args.rule, turn.council.lang) for settled in (turn.rules, fresh))
    return old != new


def _changed(turn: Turn, args: Change) -> dict[str, Any]:
    """All settings with this one changed; what cannot be read is asked about."""
    raw: dict[str, Any] = json.loads(turn.council.rules)
    rule, value = args.rule, clean_text(args.value).strip()
    if rule not in CHANGEABLE:
        raise Refusal("core-not-found")
    if rule in CHOSEN:
        if args.choice not in CHOSEN[rule]:
            raise Refusal("core-old-button")
        raw[rule] = {"rule": args.choice} if rule == "quorum" else int(args.choice) if rule == "telegram_classes" else args.choice
    elif not value:
        raise Refusal("core-empty")
    elif rule in NAMES:
        days, before = abs(read_number(value.lstrip("-−"))), turn.rules.deadlines.days[rule] < 0
        if value[0] in "-−" and not before:
            raise Unreadable("councils-no-minus", rule="Y2", name=cards.rule_name(rule))
        raw["deadlines"] = {**raw.get("deadlines", {}), rule: -days if before else days}
    elif rule in CLOCKS:
        clock = read_clock(value).strftime("%H:%M")
        quiet = dict(raw.get("quiet_hours", {"from": turn.rules.quiet_hours.start, "to": turn.rules.quiet_hours.end}))
        raw |= {"send_time": clock} if rule == "send_time" else {"quiet_hours": {**quiet, rule.removeprefix("quiet_"): clock}}
    elif rule in NUMBERS:
        raw[rule] = read_number(value)
    else:
        raw[rule] = value
    return raw


def _replan(turn: Turn, rule: str) -> None:
    """What the clock has not done yet for coming meetings follows the new rule."""
    from handlers.meetings import plan_dates  # noqa: PLC0415 - meetings build on councils, not the other way

    if rule not in NAMES:
        return
    planned = "answers_due_passed" if rule == "answers_due" else rule
    for meeting in meetings.upcoming(turn.tx, turn.council.id, turn.now):
        rows = due.of_subject(turn.tx, turn.council.id, meeting.id)
        if not any(row.rule == planned and row.state == "done" for row in rows):
            due.cancel(turn.tx, turn.council.id, planned, meeting.id)
            plan_dates(turn, meeting)


# -- bodies and seats ------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Page:
    """Which page of a list."""

    page: int = 0


def users_in(turn: Turn, body: BodyRow) -> int:
    """How many hold a seat in a body today."""
    return sum(role.role in SEAT_ROLES for role in people.roles_in(turn.tx, turn.council.id, body.id, turn.today))


@router.verb("bodies", Page, needs=Can.COUNCIL_SEE, menu=73)
def bodies(turn: Turn, args: Page) -> Message:
    """The council and its groups, each with its strategy and how many sit there."""
    rows = councils.bodies(turn.tx, turn.council.id)
    return cards.bodies([(row, users_in(turn, row), len(councils.seats(turn.tx, turn.council.id, row.id))) for row in rows], args.page)


@router.verb("groups_without_users", Nothing, needs=Can.COUNCIL_SEE)
def groups_without_users(turn: Turn, _: Nothing) -> Message:
    """The working groups in which no user sits (A2)."""
    rows = [row for row in councils.bodies(turn.tx, turn.council.id) if row.kind == "working_group"]
    return cards.without_users([row for row in rows if not users_in(turn, row)], len(rows))


@dataclass(frozen=True)
class NewBody:
    """A group or a panel below the council."""

    name: str
    kind: str
    strategy: str = ""


def kinds(_turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """What can be below a council."""
    return [Option(say(f"councils-kind-{kind.replace('_', '-')}"), kind) for kind in ("working_group", "panel")]


@router.verb(
    "add_body", NewBody, needs=Can.COUNCIL_CHANGE, menu=69,
    fields=(
        Field("name"), Field("kind", "pick", options=kinds),
        Field("strategy", optional=True, when=lambda _turn, given: given.get("kind") == "working_group"),
    ),
)  # fmt: skip
def add_body(turn: Turn, args: NewBody) -> Message:
    """A new group or panel; a group is tied to the strategy it works with."""
    rows = councils.bodies(turn.tx, turn.council.id)
    name = clean_name(args.name, 80)
    if not name:
        raise Refusal("core-empty")
    if any(row.name.casefold() == name.casefold() for row in rows):
        raise Refusal("councils-body-there", name=Quote(name))
    if args.kind not in ("working_group", "panel"):
        raise Refusal("core-old-button")
    number = 1 + max((row.strategy_no for row in rows), default=0) if args.strategy else 0
    body = BodyRow(new_id(), turn.council.id, args.kind, name, body_of(turn, "").id, number, clean_name(args.strategy, 120))
    councils.add_body(turn.tx, body, len(rows))
    turn.made["body"] = body.id
    turn.note("body.add", body.id, kind=args.kind, name=name)
    return cards.body_added(body)


@dataclass(frozen=True)
class NewSeat:
    """A seat belongs to an organisation."""

    organisation: str
    body: str = ""


def seated_bodies(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Bodies that have seats."""
    return [Option(Quote(row.name), row.id) for row in councils.bodies(turn.tx, turn.council.id) if row.kind != "panel"]


@router.verb(
    "add_seat", NewSeat, needs=Can.COUNCIL_CHANGE, menu=70,
    fields=(
        Field("body", "pick", options=seated_bodies, when=lambda turn, given: len(seated_bodies(turn, given)) > 1),
        Field("organisation"),
    ),
)  # fmt: skip
def add_seat(turn: Turn, args: NewSeat) -> Message:
    """One more place at the table, empty until somebody is appointed."""
    body, organisation = body_of(turn, args.body), clean_name(args.organisation, 120)
    if not organisation:
        raise Refusal("core-empty")
    seat = SeatRow(new_id(), body.id, organisation, len(councils.seats(turn.tx, turn.council.id, body.id)))
    councils.add_seat(turn.tx, turn.council.id, seat)
    turn.made["seat"] = seat.id
    turn.note("seat.add", seat.id, body=body.id, organisation=organisation)
    return cards.seat_added(seat, body)


