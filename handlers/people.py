"""What people decide about their own place: a pause, leaving, a lost phone, a support person."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from bot.domain.access import OFFICE_ROLES, SEAT_ROLES, Can
from bot.domain.errors import Refusal, Unreadable
from bot.domain.values import Day, Json, Quote, say
from bot.messages.nodes import Do, Message
from bot.turn import Field, Option, Router, Turn
from handlers.cards import people as cards
from storage import courses, covers, invitations, member_talks, needs, outbox, panel, people, supports, talks, translations, unclear, words
from storage.people import HeldRow, PersonRow

router = Router("people")
DAY = 86_400_000_000


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


def officers_but_me(turn: Turn) -> list[str]:
    """The coordinators and secretaries, without the one who acts."""
    return [each.id for each in people.officers(turn.tx, turn.council.id, turn.today) if each.id != turn.person.id]


def person_options(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Everybody in the council who is not on the way in or out, by name."""
    return [
        Option(Quote(each.name or each.title), each.id)
        for each in people.of_council(turn.tx, turn.council.id)
        if each.state == "active" and each.id != turn.person.id
    ]


def somebody(turn: Turn, person_id: str) -> PersonRow:
    """A person of this council; anybody else is not found."""
    found = people.by_id(turn.tx, turn.council.id, person_id)
    if found is None or found.state in ("merged", "left"):
        raise Refusal("core-not-found")
    return found


# -- a pause ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Pause:
    """Until which day, that day included."""

    until: str


@router.verb("pause", Pause, needs=Can.OWN_PAUSE, fields=(Field("until", "day"),), menu=82)
def pause(turn: Turn, args: Pause) -> Message:
    """A person rests until a day; the coordinator may call the deputy in; nothing is lost by it."""
    if args.until <= turn.today:
        raise Unreadable("core-date-past", day=Day(args.until))
    people.change(turn.tx, turn.council.id, turn.person.id, paused_until=args.until)
    turn.note("own.pause", turn.person.id, until=args.until)
    deputies = [each.name for each in deputies_of(turn)]
    told = cards.paused_told(turn.person, args.until, deputies)
    turn.tell("person_paused", turn.person.id, officers_but_me(turn), told, named=args.until)
    turn.undoable(Do("resume", {}), say("people-what-pause"), turn.now + 7 * DAY)
    return cards.paused(args.until, bool(deputies))


def deputies_of(turn: Turn) -> list[PersonRow]:
    """Who stands in for the seats of this person, the first deputy first."""
    seats = {role.seat_id for role in turn.roles if role.seat_id and role.role in SEAT_ROLES}
    found = [
        role for body in {role.body_id for role in turn.roles if role.seat_id in seats}
        for role in people.roles_in(turn.tx, turn.council.id, body, turn.today) if role.role == "deputy" and role.seat_id in seats
    ]  # fmt: skip
    rows = [people.by_id(turn.tx, turn.council.id, role.person_id) for role in sorted(found, key=lambda role: role.deputy_order)]
    return [row for row in rows if row is not None]


@router.verb("resume", Nothing, needs=Can.OWN_PAUSE)
def resume(turn: Turn, _: Nothing) -> Message:
    """Back from the pause; whoever read an officer's messages meanwhile no longer does."""
    covers.end(turn.tx, turn.council.id, turn.person.id)
    if not turn.person.paused_until:
        return cards.not_paused()
    people.change(turn.tx, turn.council.id, turn.person.id, paused_until="")
    turn.note("own.resume", turn.person.id)
    turn.tell("person_resumed", turn.person.id, officers_but_me(turn), cards.resumed_told(turn.person), named=turn.today)
    return cards.resumed()


# -- leaving ---------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Leave:
    """Whether they still want to hear what comes of their inputs."""

    answers: bool


@router.verb(
    "leave", Leave, needs=Can.OWN_LEAVE, fields=(Field("answers", "yesno"),), menu=98,
    confirm=lambda turn, args: cards.leaving(args.answers, _to_ring(turn)),
)  # fmt: skip
def leave(turn: Turn, args: Leave) -> Message:
    """All roles end today; what the law and the register need is kept, the rest is gone."""
    me, contact = turn.person, _to_ring(turn)
    roles = people.held(turn.tx, turn.council.id, me.id, turn.today)
    end_roles(turn, roles)
    _forget(turn, me, reachable=args.answers)
    turn.note("own.leave", me.id, answers=args.answers)
    turn.tell("person_left", me.id, officers_but_me(turn), cards.left_told(me, seats=any(role.seat_id for role in roles)))
    return cards.left(args.answers, contact)


def _to_ring(turn: Turn) -> PersonRow | None:
    """Whom somebody who leaves can ring to come back: their own contact, else another officer, never they themselves."""
    contact = people.contact_of(turn.tx, turn.person)
    if contact is not None and contact.id != turn.person.id:
        return contact
    return next((one for one in people.officers(turn.tx, turn.council.id, turn.today) if one.id != turn.person.id and one.phone), None)


def end_roles(turn: Turn, roles: Sequence[HeldRow]) -> None:
    """Roles that are not held any more from this moment; the last officer cannot go (T25)."""
    ending = {role.id for role in roles}
    if any(role.role in OFFICE_ROLES for role in roles) and not _others(turn, ending):
        raise Refusal("people-last-officer")
    yesterday = (date.fromisoformat(turn.today) - timedelta(days=1)).isoformat()
    for role in roles:
        people.end_role(turn.tx, turn.council.id, role.id, yesterday)
        turn.note("role.end", role.person_id, body=role.body_id, role=role.role, seat=role.seat_id)


def _others(turn: Turn, ending: set[str]) -> bool:
    """Does an active officer remain when these roles have ended?"""
    return any(
        role.role in OFFICE_ROLES and role.id not in ending
        for person in people.officers(turn.tx, turn.council.id, turn.today) if person.state == "active"
        for role in people.held(turn.tx, turn.council.id, person.id, turn.today)
    )  # fmt: skip


def _forget(turn: Turn, me: PersonRow, *, reachable: bool) -> None:
    """What is not needed any more goes; the accounts too, unless they want to hear of their inputs."""
    tx, council = turn.tx, turn.council.id
    people.change(tx, council, me.id, state="former" if reachable else "left", phone="", hours="", contact_id="", paused_until="")
    talks.forget(tx, council, me.id)
    courses.forget(tx, council, me.id)
    needs.forget(tx, council, me.id)
    member_talks.forget(tx, council, me.id)
    unclear.forget(tx, council, me.id)
    words.forget(tx, council, me.id)
    panel.forget(tx, council, me.id)
    translations.forget_wishes(tx, council, me.id)
    invitations.end(tx, council, me.id)
    invitations.end(tx, council, me.id, "linking")
    for each in supports.supports_of(tx, council, me.id):
        supports.drop_support(tx, council, me.id, each.id, turn.now)
    if not reachable:
        for link in people.links(tx, council, me.id):
            people.unlink(tx, council, me.id, link.account_id)


# -- a lost phone (T24) ------------------------------------------------------------------------------


@router.verb("lock", Nothing, needs=Can.OWN_SETTINGS, menu=97, confirm=lambda _turn, _args: cards.locking())
def lock(turn: Turn, _: Nothing) -> Message:
    """Every account of this person is frozen at once: buttons are dead, what waits is not sent."""
    lock_accounts(turn, turn.person)
    turn.tell("account_locked", turn.person.id, officers_but_me(turn), cards.locked_told(turn.person), named=str(turn.now))
    return cards.locked()


def lock_accounts(turn: Turn, person: PersonRow) -> int:
    """Freeze all accounts of a person; how many."""
    accounts = people.accounts_of(turn.tx, turn.council.id, person.id)
    for account in accounts:
        people.freeze(turn.tx, account.id)
        outbox.cancel_chat(turn.tx, account.channel, account.chat, turn.now, "locked")
    invitations.end(turn.tx, turn.council.id, person.id, "linking")
    turn.note("account.lock", person.id, accounts=len(accounts))
    return len(accounts)


# -- a support person (A9) ---------------------------------------------------------------------------


@dataclass(frozen=True)
class Named:
    """A support person."""

    support: str


def could_support(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Those who are in the council as support or next of kin."""
    known = {each.id: each for each in people.of_council(turn.tx, turn.council.id)}
    found = dict.fromkeys(
        role.person_id for role in people.in_force(turn.tx, turn.council.id, turn.today)
        if role.role == "support" and role.person_id != turn.person.id
    )  # fmt: skip
    return [Option(Quote(known[each].name or known[each].title), each) for each in found if each in known]


@router.verb(
    "name_support", Named, needs=Can.OWN_SUPPORT, fields=(Field("support", "pick", options=could_support),), menu=84,
    confirm=lambda turn, args: cards.naming(somebody(turn, args.support)),
)  # fmt: skip
def name_support(turn: Turn, args: Named) -> Message:
    """A member lets somebody act for them; the log says who acted for whom."""
    support = somebody(turn, args.support)
    if support.id == turn.person.id:
        raise Refusal("people-support-self")
    supports.name_support(turn.tx, turn.council.id, turn.person.id, support.id, turn.now)
    turn.note("own.support", turn.person.id, support=support.id)
    turn.tell("support_named", turn.person.id, [support.id], cards.named_told(turn.person), named=str(turn.now))
    turn.undoable(Do("drop_support", {"support": support.id}), say("people-what-support"), turn.now + 7 * DAY)
    return cards.named(support)


def my_supports(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Whom this member has named."""
    return [Option(Quote(each.name or each.title), each.id) for each in supports.supports_of(turn.tx, turn.council.id, turn.person.id)]


@router.verb("drop_support", Named, needs=Can.OWN_SUPPORT, fields=(Field("support", "pick", options=my_supports),), menu=85)
def drop_support(turn: Turn, args: Named) -> Message:
    """A member takes it back; it ends at once and nobody is asked."""
    if not supports.drop_support(turn.tx, turn.council.id, turn.person.id, args.support, turn.now):
        raise Refusal("core-not-found")
    support = somebody(turn, args.support)
    turn.note("own.support_ended", turn.person.id, support=support.id)
    turn.tell("support_dropped", turn.person.id, [support.id], cards.dropped_told(turn.person), named=str(turn.now))
    return cards.dropped(support)
