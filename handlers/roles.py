"""Roles with dates: given, ended, handed over; what gives power needs a second officer (T2)."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.access import SEAT_ROLES, Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_text
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Message
from bot.turn import Field, Option, Router, Turn
from handlers.cards import people as people_cards
from handlers.cards import roles as cards
from handlers.cards.questions import role_name
from handlers.people import end_roles, lock_accounts, officers_but_me, person_options, somebody
from storage import appointments, councils, people, talks
from storage.appointments import AppointmentRow
from storage.councils import BodyRow
from storage.people import PersonRow, RoleRow
from storage.types import new_id

router = Router("roles")
# What other nouns do when somebody gets a role (last days are looked after).
AFTER_GRANT: list[Callable[[Turn], None]] = []
OFFICERS = frozenset({"coordinator", "secretary"})
POWERS = OFFICERS | {"certifier", "approver"}
SEATED = frozenset(role.value for role in SEAT_ROLES) | {"deputy"}
GIVEN = (
    "member", "deputy", "chair", "vice_chair", "next_of_kin_member", "observer", "support",
    "panelist", "staff_rep", "decision_maker", "coordinator", "secretary", "certifier", "approver", "org_contact",
)  # fmt: skip


# -- what can be picked --------------------------------------------------------------------------------


def several_bodies(turn: Turn, _: Mapping[str, Json]) -> bool:
    """Is there a choice of body at all?"""
    return len(councils.bodies(turn.tx, turn.council.id)) > 1


def body_options(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The council and what is below it."""
    return [Option(Quote(body.name), body.id) for body in councils.bodies(turn.tx, turn.council.id)]


def role_options(_turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The roles there are, the commonest first."""
    return [Option(role_name(role), role) for role in GIVEN]


def wants_seat(turn: Turn, given: Mapping[str, Json]) -> bool:
    """Does this role belong to a seat, and has the body any?"""
    return given.get("role") in SEATED and bool(seat_options(turn, given))


def seat_options(turn: Turn, given: Mapping[str, Json]) -> Sequence[Option]:
    """The seats of the body; for a member those that nobody holds."""
    body = body_of(turn, str(given.get("body") or ""))
    seats = councils.seats(turn.tx, turn.council.id, body.id)
    held = {role.seat_id for role in people.roles_in(turn.tx, turn.council.id, body.id, turn.today) if role.role != "deputy"}
    free = [seat for seat in seats if given.get("role") == "deputy" or seat.id not in held]
    return [Option(Quote(seat.organisation), seat.id) for seat in free]


def body_of(turn: Turn, body_id: str) -> BodyRow:
    """The body, or the council itself when none is named."""
    rows = councils.bodies(turn.tx, turn.council.id)
    found = next((row for row in rows if row.id == body_id or (not body_id and not row.parent_id)), None)
    if found is None:
        raise Refusal("core-not-found")
    return found


# -- giving and ending -----------------------------------------------------------------------------------


@dataclass(frozen=True)
class Give:
    """A role for a person in a body, from a day to a day."""

    person: str
    role: str
    body: str = ""
    seat: str = ""
    first: str = ""
    last: str = ""


def giving(turn: Turn, args: Give) -> Message:
    """Who is to get what, before it is done."""
    return cards.giving(somebody(turn, args.person), args.role, body_of(turn, args.body), args.first, args.last)


@router.verb(
    "give_role", Give, needs=Can.PERSON_CHANGE, confirm=giving, menu=64,
    fields=(
        Field("person", "pick", options=person_options),
        Field("body", "pick", options=body_options, when=several_bodies),
        Field("role", "pick", options=role_options),
        Field("seat", "pick", options=seat_options, when=wants_seat, optional=True),
        Field("last", "day", optional=True),
    ),
)  # fmt: skip
def give_role(turn: Turn, args: Give) -> Message:
    """A person gets a role; one that gives power waits for a second officer, if there is one."""
    person, body = somebody(turn, args.person), body_of(turn, args.body)
    if args.role not in GIVEN:
        raise Refusal("core-not-found")
    if person.id == turn.person.id:
        raise Refusal("roles-not-yourself", rule="T2")
    if args.last and args.last < (args.first or turn.today):
        raise Refusal("roles-dates-turned")
    if args.role in POWERS and second_officers(turn, person):
        return _ask_second(turn, args, person, body)
    if args.role in POWERS:
        turn.warn("roles-one-officer")
    grant(turn, person, body, RoleRow(person.id, body.id, args.role, args.seat, _order(turn, body, args), args.first, args.last))
    return cards.given(person, args.role, body, alone=args.role in POWERS)


def _order(turn: Turn, body: BodyRow, args: Give) -> int:
    """A deputy stands last in the queue of the seat."""
    if args.role != "deputy":
        return 0
    roles = people.roles_in(turn.tx, turn.council.id, body.id, turn.today)
    return 1 + max((role.deputy_order for role in roles if role.role == "deputy" and role.seat_id == args.seat), default=0)


def second_officers(turn: Turn, person: PersonRow) -> list[str]:
    """The officers who could agree: neither the one who asks nor the one who gets."""
    return [each for each in officers_but_me(turn) if each != person.id]


def grant(turn: Turn, person: PersonRow, body: BodyRow, role: RoleRow) -> None:
    """The role is theirs; they and every officer are told."""
    if role.seat_id and role.seat_id not in {seat.id for seat in councils.seats(turn.tx, turn.council.id, body.id)}:
        raise Refusal("core-not-found")
    people.add_role(turn.tx, turn.council.id, new_id(), role)
    turn.note("role.give", person.id, body=body.id, role=role.role, seat=role.seat_id, first=role.from_day, last=role.to_day)
    told = [person.id, *officers_but_me(turn)]
    turn.tell("role_given", person.id, told, cards.given_told(person, role.role, body), named=f"{role.role}:{turn.now}")
    for follow in AFTER_GRANT:
        follow(turn)


def _ask_second(turn: Turn, args: Give, person: PersonRow, body: BodyRow) -> Message:
    row = AppointmentRow(new_id(), person.id, body.id, args.role, args.first, args.last, turn.person.id, turn.now)
    appointments.ask(turn.tx, turn.council.id, row)
    turn.note("role.ask", person.id, body=body.id, role=args.role)
    others = second_officers(turn, person)
    turn.tell("role_asked", row.id, others, cards.asked_second(turn.person, person, args.role, body, row.id))
    return cards.waits(person, args.role)


@dataclass(frozen=True)
class Asked:
    """A role that waits for a second officer."""

    appointment: str


def asked_options(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """The roles that wait for somebody else than the one who asked."""
    known = {each.id: each for each in people.of_council(turn.tx, turn.council.id)}
    return [
        Option(say("roles-option", name=Quote(known[row.person_id].name), role=role_name(row.role)), row.id)
        for row in appointments.waiting(turn.tx, turn.council.id)
        if row.person_id in known and turn.person.id not in (row.asked_by, row.person_id)
    ]


@router.verb("agree_role", Asked, needs=Can.PERSON_CHANGE, fields=(Field("appointment", "pick", options=asked_options),))
def agree_role(turn: Turn, args: Asked) -> Message:
    """The second officer agrees: now the role is theirs."""
    row = _second(turn, args)
    person, body = somebody(turn, row.person_id), body_of(turn, row.body_id)
    appointments.end(turn.tx, turn.council.id, row.id)
    grant(turn, person, body, RoleRow(person.id, body.id, row.role, "", 0, row.from_day, row.to_day))
    return cards.given(person, row.role, body)


@router.verb("refuse_role", Asked, needs=Can.PERSON_CHANGE, fields=(Field("appointment", "pick", options=asked_options),))
def refuse_role(turn: Turn, args: Asked) -> Message:
    """The second officer does not agree: nothing changes, the first is told."""
    row = _second(turn, args)
    person = somebody(turn, row.person_id)
    appointments.end(turn.tx, turn.council.id, row.id)
    turn.note("role.refuse", person.id, role=row.role)
    turn.tell("role_refused", row.id, [row.asked_by], cards.refused_told(turn.person, person, row.role))
    return cards.refused(person, row.role)


def _second(turn: Turn, args: Asked) -> AppointmentRow:
    row = appointments.by_id(turn.tx, turn.council.id, args.appointment)
    if row is None:
        raise Refusal("core-button-used")
    if turn.person.id in (row.asked_by, row.person_id):
        raise Refusal("roles-second-officer", rule="T2")
    return row


@dataclass(frozen=True)
class End:
    """A role that somebody holds."""

    person: str
    held: str


def held_options(turn: Turn, given: Mapping[str, Json]) -> Sequence[Option]:
    """The roles of the person."""
    bodies = {body.id: body.name for body in councils.bodies(turn.tx, turn.council.id)}
    rows = people.held(turn.tx, turn.council.id, str(given.get("person", "")), turn.today)
    return [Option(say("settings-role-in", role=role_name(row.role), body=Quote(bodies.get(row.body_id, ""))), row.id) for row in rows]


def ending(turn: Turn, args: End) -> Message:
    """Which role ends, before it is done."""
    row = people.held_by_id(turn.tx, turn.council.id, args.held)
    if row is None or row.person_id != args.person:
        raise Refusal("core-not-found")
    return cards.ending(somebody(turn, args.person), row.role, body_of(turn, row.body_id))


@router.verb(
    "end_role", End, needs=Can.PERSON_CHANGE, confirm=ending, menu=65,
    fields=(Field("person", "pick", options=person_options), Field("held", "pick", options=held_options)),
)  # fmt: skip
def end_role(turn: Turn, args: End) -> Message:
    """A role ends now; the person is told, the past stays as it was."""
    row = people.held_by_id(turn.tx, turn.council.id, args.held)
    if row is None or row.person_id != args.person:
        raise Refusal("core-not-found")
    person, body = somebody(turn, args.person), body_of(turn, row.body_id)
    end_roles(turn, [row])
    told = [person.id, *officers_but_me(turn)]
    turn.tell("role_ended", person.id, told, cards.ended_told(person, row.role, body), named=f"{row.role}:{turn.now}")
    return cards.ended(person, row.role, body)


# -- a seat passes on, a talk, a lost phone ----------------------------------------------------------------


@dataclass(frozen=True)
class Handover:
    """A seat passes from one person to another, with what the new one needs to know."""

    seat: str
    from_person: str
    to_person: str
    summary: str


def all_seats(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Every seat of the council and its groups."""
    return [
        Option(say("roles-seat-in", organisation=Quote(seat.organisation), body=Quote(body.name)), seat.id)
        for body in councils.bodies(turn.tx, turn.council.id)
        for seat in councils.seats(turn.tx, turn.council.id, body.id)
    ]


@router.verb(
    "handover", Handover, needs=Can.PERSON_HANDOVER, about="seat", menu=66,
    fields=(
        Field("seat", "pick", options=all_seats), Field("from_person", "pick", options=person_options),
        Field("to_person", "pick", options=person_options), Field("summary", "long"),
    ),
)  # fmt: skip
def handover(turn: Turn, args: Handover) -> Message:
    """The seat belongs to the organisation: one leaves it, another takes it, and the open matters go along."""
    one, other = somebody(turn, args.from_person), somebody(turn, args.to_person)
    held = [row for row in people.held(turn.tx, turn.council.id, one.id, turn.today) if row.seat_id == args.seat and row.role != "deputy"]
    if not held:
        raise Refusal("roles-seat-not-held", name=Quote(one.name or one.title))
    summary = clean_text(args.summary).strip()
    yesterday = (date.fromisoformat(turn.today) - timedelta(days=1)).isoformat()
    for row in held:
        people.end_role(turn.tx, turn.council.id, row.id, yesterday)
    body = body_of(turn, held[0].body_id)
    role = "next_of_kin_member" if held[0].role == "next_of_kin_member" else "member"
    people.add_role(turn.tx, turn.council.id, new_id(), RoleRow(other.id, body.id, role, args.seat, 0, turn.today, ""))
    talks.add(turn.tx, turn.council.id, other.id, "handover", turn.now, words=summary)
    turn.note("seat.handover", args.seat, gave=one.id, took=other.id, summary=summary)
    turn.tell("seat_handed_over", args.seat, [other.id], cards.taken_told(one, body, summary, turn.council.lang), named=other.id)
    turn.tell("seat_handed_over", args.seat, [one.id], cards.gave_told(other, body), named=one.id)
    return cards.handed_over(one, other, body)


@dataclass(frozen=True)
class Who:
    """A person."""

    person: str


@router.verb(
    "lock_person", Who, needs=Can.PERSON_CHANGE, fields=(Field("person", "pick", options=person_options),), menu=67,
    confirm=lambda turn, args: cards.locking(somebody(turn, args.person)),
)  # fmt: skip
def lock_person(turn: Turn, args: Who) -> Message:
    """An officer locks the accounts of somebody who has lost their phone (T24)."""
    person = somebody(turn, args.person)
    lock_accounts(turn, person)
    turn.tell("account_locked", person.id, officers_but_me(turn), people_cards.locked_told(person), named=str(turn.now))
    return people_cards.locked_told(person)
