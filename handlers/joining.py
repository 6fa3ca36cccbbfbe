"""Coming in: a code at the door, a name, the coordinator's yes, and how the messages should be."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from bot.channels.base import Arrival
from bot.documents.letters import Way, ways
from bot.domain.access import Can
from bot.domain.calendars import local_date
from bot.domain.codes import Code, read_code
from bot.domain.errors import Refusal
from bot.domain.languages import LANGUAGES
from bot.domain.texts import clean_name
from bot.domain.values import Json, Quote
from bot.messages.nodes import Do, Message
from bot.turn import Door, Field, Option, Router, Turn
from handlers.cards import joining as cards
from handlers.people import officers_but_me
from handlers.settings import PROFILES
from handlers.settings import known as offered
from storage import councils, courses, inbox, invitations, people, talks, words
from storage.engine import Tx
from storage.invitations import InvitationRow
from storage.people import AccountRow, PersonRow
from storage.types import new_id

router = Router("joining")
# Who comes in by another door is met by whoever opened it: by the person's state.
ARRIVED: dict[str, Callable[[Turn], Message]] = {}


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


def ways_in(tx: Tx, link: str) -> tuple[Way, ...]:
    """Where the bot is met, with a code for the link; a network is known by its name there once the bot has run on it."""
    return ways(inbox.cursor(tx, "name:telegram") or "", inbox.cursor(tx, "name:matrix") or "", link)


# -- at the door -------------------------------------------------------------------------------------


@router.stranger
def door(at: Door) -> Message | None:
    """Somebody we do not know: only a code is answered; all else is silence (rulings 19)."""
    code = read_code(at.arrival.text) if at.arrival.kind == "text" and at.arrival.private else None
    if code is None:
        return None
    who, day = f"{at.arrival.channel}:{at.arrival.account}", local_date(at.now, "UTC").isoformat()
    if not invitations.tries_left(at.tx, who, day):
        return None
    if admit(at.tx, at.arrival, code, at.now) is None:
        invitations.count_try(at.tx, who, day)
        return cards.code_not_valid(invitations.tries_left(at.tx, who, day))
    return cards.let_in()


def admit(tx: Tx, arrival: Arrival, code: Code, now: int) -> PersonRow | None:
    """Use a code: the account becomes a newcomer who waits, or one more account of somebody known."""
    found = invitations.find(tx, code)
    target = people.by_id(tx, found.council_id, found.person_id) if found is not None else None
    council = councils.by_id(tx, found.council_id) if found is not None else None
    if found is None or target is None or council is None or target.state in ("left", "merged"):
        return None
    if not _makes_room(tx, arrival, council.id):
        return None
    if found.kind == "invitation":
        lang = arrival.lang if arrival.lang in LANGUAGES else council.lang
        person = target._replace(
            id=new_id(), name="", organisation="", title="", phone="", hours="", lang=lang, profile="standard", addons="[]",
            channel=arrival.channel, employee_no="", state="waiting", paused_until="", contact_id="", leader_id="",
        )  # fmt: skip
    else:
        person = target
    if not invitations.use(tx, found.id, person.id, now):
        return None
    if person.id != target.id:
        people.add(tx, person)
    link(tx, arrival, person, now)
    return person


def _makes_room(tx: Tx, arrival: Arrival, council_id: str) -> bool:
    """An account is one person in a council: who is in already stays; who waited or was told no makes room."""
    known = people.account(tx, arrival.channel, arrival.account)
    here = [each for each in people.persons_of(tx, known.id) if each.council_id == council_id] if known is not None else []
    if known is None or any(each.state == "active" for each in here):
        return known is None
    for each in here:
        people.unlink(tx, council_id, each.id, known.id)
        if each.state == "waiting":
            people.change(tx, council_id, each.id, state="merged", name="")
    return True


def link(tx: Tx, arrival: Arrival, person: PersonRow, now: int) -> None:
    """The account is this person from now on."""
    known = people.account(tx, arrival.channel, arrival.account)
    account_id = known.id if known is not None else new_id()
    if known is None:
        people.add_account(tx, AccountRow(account_id, arrival.channel, arrival.account, arrival.chat, "open"))
    else:
        people.reopen(tx, known, arrival.chat)
    had = people.accounts_of(tx, person.council_id, person.id)
    people.link(tx, account_id, person, now)
    if person.channel == "none" or not any(account.channel == person.channel and account.state == "open" for account in had):
        # The place where they were reached so far stays theirs; without one it is where they are now.
        first = next((account.channel for account in had if account.state == "open"), arrival.channel)
        people.change(tx, person.council_id, person.id, channel=first)


@dataclass(frozen=True)
class Typed:
    """A code as it was typed."""

    code: str


@router.verb("enter_code", Typed, needs=Can.OWN_LINK, fields=(Field("code"),))
def enter_code(turn: Turn, args: Typed) -> Message:
    """Somebody who is known types a code: into another council, or back in after a lock."""
    code = read_code(args.code)
    if turn.arrival is None or code is None:
        raise Refusal("joining-not-a-code", typed=Quote(clean_name(args.code, 40)))
    return _again(turn, turn.arrival, code)


@router.arrival("text")
def bare_code(turn: Turn, arrival: Arrival) -> Message | None:
    """A code without a word around it is a code."""
    code = read_code(arrival.text)
    return _again(turn, arrival, code) if code is not None and arrival.private else None


def _again(turn: Turn, arrival: Arrival, code: Code) -> Message:
    who = f"{arrival.channel}:{arrival.account}"
    if not invitations.tries_left(turn.tx, who, turn.today):
        raise Refusal("joining-too-many-tries")
    found = invitations.find(turn.tx, code)
    if found is not None and found.council_id == turn.council.id and turn.person.state == "active":
        return cards.already_in(turn.council.name)
    person = admit(turn.tx, arrival, code, turn.now)
    if person is None:
        invitations.count_try(turn.tx, who, turn.today)
        return cards.code_not_valid(invitations.tries_left(turn.tx, who, turn.today))
    council = councils.by_id(turn.tx, person.council_id)
    return cards.another(person, council.name if council is not None else "")


# -- the first questions -------------------------------------------------------------------------------


def ask_name(turn: Turn, _: Mapping[str, Json]) -> Message:
    """The welcome, with the first question."""
    return cards.welcome(turn.council.name, people.contact_of(turn.tx, turn.person))


@dataclass(frozen=True)
class Join:
    """What the newcomer is called."""

    name: str


@router.verb("join", Join, needs=Can.OWN_HELP, fields=(Field("name", ask=ask_name, numbered=True),))
def join(turn: Turn, args: Join) -> Message:
    """A newcomer says who they are; the coordinator is asked. Somebody known has linked one more account."""
    me = turn.person
    if me.state in ARRIVED:
        return ARRIVED[me.state](turn)
    if me.state != "waiting":
        return _linked(turn)
    name = clean_name(args.name)
    if len(name) < 2 or not any(sign.isalpha() for sign in name):
        raise Refusal("joining-name-unclear")
    return _wait(turn, name)


@router.verb("join_unnamed", Nothing, needs=Can.OWN_HELP)
def join_unnamed(turn: Turn, _: Nothing) -> Message:
    """Who cannot write a name goes on without; the office sees whom the code was made for, and rings."""
    if turn.person.state != "waiting" or turn.person.name or turn.phrases is None:
        raise Refusal("core-button-used")
    talks.add(turn.tx, turn.council.id, turn.person.id, "call", turn.now)
    return _wait(turn, turn.phrases.say("joining-unnamed", turn.council.lang))


def _wait(turn: Turn, name: str) -> Message:
    """The coordinator is asked; meanwhile the newcomer says how the messages should be."""
    me = turn.person
    people.change(turn.tx, turn.council.id, me.id, name=name)
    turn.person = me._replace(name=name)
    turn.note("person.join", me.id)
    found = invitations.joined_by(turn.tx, turn.council.id, me.id)
    turn.tell("person_waiting", me.id, officers_but_me(turn), _waiting_card(turn, turn.person, found), named=str(turn.now))
    return cards.step("profile", turn.person, thanks=True)


def _linked(turn: Turn) -> Message:
    links = people.links(turn.tx, turn.council.id, turn.person.id)
    turn.note("account.link", turn.person.id, accounts=len(links))
    if len(links) < 2:
        return cards.step("profile", turn.person, thanks=False)
    until = links[-1].since + 72 * 3_600_000_000
    turn.tell("account_linked", turn.person.id, [turn.person.id], cards.linked_told(turn.arrival.channel if turn.arrival else "console"),
              named=str(turn.now), solicited=True)  # fmt: skip
    return cards.linked(turn.council.name, until, turn.council.zone)


@dataclass(frozen=True)
class Step:
    """One question about how the messages should be, and its answer; "" = skipped."""

    step: str
    answer: str = ""


@router.verb("set_up", Step, needs=Can.OWN_SETTINGS)
def set_up(turn: Turn, args: Step) -> Message:
    """Keep one answer and ask the next; each can be skipped, and left for a week."""
    offered(args.step, cards.STEPS)
    if args.answer:
        facts = _setting(turn, args.step, args.answer)
        people.change(turn.tx, turn.council.id, turn.person.id, **facts)
        turn.person = turn.person._replace(**facts)
        turn.note("own.settings", turn.person.id, **facts)
    place = cards.STEPS.index(args.step) + 1
    return cards.step(cards.STEPS[place], turn.person) if place < len(cards.STEPS) else cards.more(turn.person.state == "waiting")


def _setting(turn: Turn, step: str, answer: str) -> dict[str, str]:
    if step == "profile":
        offered(answer, PROFILES)
        return {"profile": answer}
    if step == "language":
        offered(answer, LANGUAGES)
        return {"lang": answer}
    addon = {"audio": "audio", "paper": "paper_print"}[step]
    return {"addons": json.dumps(sorted({*json.loads(turn.person.addons), addon}))}


@dataclass(frozen=True)
class More:
    """What helps in meetings, what brought them here, what they want help with; "" = skipped."""

    helps: str
    brought: str
    wanted: str


@router.verb(
    "tell_more", More, needs=Can.OWN_SETTINGS,
    fields=(Field("helps", optional=True), Field("brought", optional=True), Field("wanted", optional=True)),
)  # fmt: skip
def tell_more(turn: Turn, args: More) -> Message:
    """Three answers for the coordinator only (seed 45); needs are asked for, never a diagnosis."""
    for kind in cards.OPENING:
        words = getattr(args, kind).strip()
        if words:  # a new answer stands instead of the one before
            talks.forget_kind(turn.tx, turn.council.id, turn.person.id, kind)
            talks.add(turn.tx, turn.council.id, turn.person.id, kind, turn.now, words=words)
    turn.note("person.told", turn.person.id)
    return cards.told(turn.person.state == "waiting")


def answers_of(turn: Turn) -> list[tuple[str, str]]:
    """What this person has answered, question by question."""
    kept = {row.kind: row.words for row in talks.of_person(turn.tx, turn.council.id, turn.person.id)}
    return [(kind, kept[kind]) for kind in cards.OPENING if kind in kept]


@router.verb("my_answers", Nothing, needs=Can.OWN_DATA)
def my_answers(turn: Turn, _: Nothing) -> Message:
    """What they answered when they came in; changed or deleted by themselves alone."""
    return cards.answers(answers_of(turn))


@router.verb("forget_answers", Nothing, needs=Can.OWN_DATA, confirm=lambda _turn, _args: cards.forgetting())
def forget_answers(turn: Turn, _: Nothing) -> Message:
    """The answers are gone; nobody is asked, and the coordinator sees them no more."""
    gone = sum(talks.forget_kind(turn.tx, turn.council.id, turn.person.id, kind) for kind in cards.OPENING)
    turn.note("person.told_deleted", turn.person.id, many=gone)
    return cards.forgotten()


@router.verb("link_account", Nothing, needs=Can.OWN_LINK)
def link_account(turn: Turn, _: Nothing) -> Message:
    """A code for a second account: ten minutes, once, only here in private."""
    if turn.person.state != "active":
        raise Refusal("joining-wait-first")
    made = invitations.make(turn.tx, turn.council.id, turn.person.id, turn.person.id, turn.now, kind="linking")
    turn.note("account.code", turn.person.id)
    return cards.linking(made, turn.council.zone)


# -- the coordinator's yes -----------------------------------------------------------------------------


def waiting_ones(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Who waits."""
    return [Option(Quote(each.name), each.id) for each in people.waiting(turn.tx, turn.council.id) if each.name]


def newcomer(turn: Turn, person_id: str) -> PersonRow:
    """Somebody who waits; who does not wait any more has been answered."""
    found = people.by_id(turn.tx, turn.council.id, person_id)
    if found is None:
        raise Refusal("core-not-found")
    if found.state != "waiting":
        raise Refusal("core-button-used")
    return found


def _waiting_card(turn: Turn, person: PersonRow, found: InvitationRow | None) -> Message:
    meant = people.by_id(turn.tx, turn.council.id, found.person_id) if found is not None else None
    roles = people.roles_of(turn.tx, turn.council.id, meant.id, turn.today) if meant is not None else []
    return cards.waiting(person, meant, roles, {body.id: body for body in councils.bodies(turn.tx, turn.council.id)})


@dataclass(frozen=True)
class Newcomer:
    """Somebody who waits."""

    person: str


def asked_about(turn: Turn, args: Newcomer) -> Message:
    """Who says they are who, before it is confirmed."""
    person = newcomer(turn, args.person)
    return cards.confirming(_waiting_card(turn, person, invitations.joined_by(turn.tx, turn.council.id, person.id)), person)


@router.verb(
    "confirm_person", Newcomer, needs=Can.PERSON_CONFIRM, fields=(Field("person", "pick", options=waiting_ones),),
    confirm=asked_about, menu=30,
)  # fmt: skip
def confirm_person(turn: Turn, args: Newcomer) -> Message:
    """The coordinator knows who it is: the account is that person from now on."""
    tx, council, person = turn.tx, turn.council.id, newcomer(turn, args.person)
    found = invitations.joined_by(tx, council, person.id)
    meant = people.by_id(tx, council, found.person_id) if found is not None else None
    if meant is None:
        raise Refusal("core-not-found")
    had = [account for account in people.accounts_of(tx, council, meant.id) if account.state == "open"]
    for link in people.links(tx, council, person.id):
        people.unlink(tx, council, person.id, link.account_id)
        people.link(tx, link.account_id, meant, turn.now)
    kept = {"lang": person.lang, "profile": person.profile, "addons": person.addons, "name": meant.name or person.name, "state": "active"}
    if not had:
        kept["channel"] = person.channel
    people.change(tx, council, meant.id, **kept)
    people.change(tx, council, person.id, state="merged", name="")
    talks.move(tx, council, person.id, meant.id)
    words.move(tx, council, person.id, meant.id)
    courses.move(tx, council, person.id, meant.id)
    turn.note("person.confirm", meant.id, joined_as=person.id)
    turn.tell("person_joined", meant.id, [meant.id], cards.joined(turn.council.name), solicited=True, named=str(turn.now))
    return cards.confirmed(meant._replace(name=kept["name"]))


@router.verb(
    "decline_person", Newcomer, needs=Can.PERSON_CONFIRM, fields=(Field("person", "pick", options=waiting_ones),),
    confirm=lambda turn, args: cards.declining(newcomer(turn, args.person)),
)  # fmt: skip
def decline_person(turn: Turn, args: Newcomer) -> Message:
    """It is not the one the code was made for: they are told kindly, and nothing is shown to them."""
    person = newcomer(turn, args.person)
    people.change(turn.tx, turn.council.id, person.id, state="former")
    turn.note("person.decline", person.id)
    turn.tell("person_declined", person.id, [person.id], cards.declined_told(), solicited=True)
    found = invitations.joined_by(turn.tx, turn.council.id, person.id)
    return cards.declined(person, Do("invite_again", {"person": found.person_id}) if found is not None else None)

