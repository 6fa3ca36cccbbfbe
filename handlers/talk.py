"""The words that always work: help, menu, simpler, a person to talk to."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.values import Json, Quote, say
from bot.messages.nodes import Do, Message
from bot.messages.paging import listed
from bot.turn import Field, Option, Router, Turn
from handlers.cards import talk as cards
from storage import people, talks

router = Router("talk")
DAY = 86_400_000_000


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


@dataclass(frozen=True)
class Page:
    """Which page of a list."""

    page: int = 0


@router.verb("start", Nothing, needs=Can.OWN_HELP)
def start(turn: Turn, _: Nothing) -> Message:
    """A person greets: who the bot is, what the council is for, what can be done."""
    if turn.person.state == "waiting" and not turn.person.name:
        return cards.nameless(turn.council.name)
    if turn.may(Can.PERSON_IMPORT, turn.about) and len(people.of_council(turn.tx, turn.council.id)) == 1:
        return cards.first_hour(turn.council.name)
    return cards.greeting(turn.council.name, turn.rules.mandate, turn.council.lang, turn.menu()[:3])


@router.verb("help", Nothing, needs=Can.OWN_HELP)
def help_(turn: Turn, _: Nothing) -> Message:
    """How to use the bot; only what this person may do."""
    return cards.help_(turn.menu()[: listed(turn.person.profile)], turn.rules.quiet_hours.start, turn.rules.quiet_hours.end)


@router.verb("menu", Page, needs=Can.OWN_HELP)
def menu(turn: Turn, args: Page) -> Message:
    """What this person may do now, a page at a time."""
    entries, many = turn.menu(), listed(turn.person.profile)
    page = args.page if 0 <= args.page * many < len(entries) else 0
    more = len(entries) > (page + 1) * many
    return cards.menu(entries[page * many : (page + 1) * many], page + 1 if more else 0, page)


@dataclass(frozen=True)
class Rest:
    """What did not fit among the choices of a message: its title, and label and key of each choice that is left."""

    title: str
    rest: tuple[list[str], ...]
    klass: int = 1


@router.verb("more", Rest, needs=Can.OWN_HELP)
def more(_turn: Turn, args: Rest) -> Message:
    """The choices that a message had no room for."""
    return cards.more(args.title, [(label, key) for label, key in args.rest], args.klass)


@router.verb("simpler", Nothing, needs=Can.OWN_SETTINGS)
def simpler(turn: Turn, _: Nothing) -> Message:
    """From now on in short and clear writing."""
    if turn.person.profile == "plain":
        return cards.simplest()
    people.change(turn.tx, turn.council.id, turn.person.id, profile="plain")
    turn.note("own.settings", turn.person.id, profile="plain")
    turn.undoable(Do("choose_profile", {"profile": turn.person.profile}), say("profile-plain"), turn.now + 7 * DAY)
    return cards.simpler()


# -- a person to talk to ---------------------------------------------------------------------------


@router.verb("human", Nothing, needs=Can.OWN_HELP, menu=95)
def human(turn: Turn, _: Nothing) -> Message:
    """Who can be talked to and when; that person is told at once."""
    contact = people.contact_of(turn.tx, turn.person)
    waiting = [call for call in talks.calls(turn.tx, turn.council.id) if call.person_id == turn.person.id]
    if not waiting:
        to = [contact.id] if contact is not None else [each.id for each in people.officers(turn.tx, turn.council.id, turn.today)]
        to = [each for each in to if each != turn.person.id]
        call = talks.add(turn.tx, turn.council.id, turn.person.id, "call", turn.now, to_id=to[0] if to else "")
        turn.note("person.wants_to_talk", turn.person.id)
        turn.tell("wants_to_talk", turn.person.id, to, cards.wants_to_talk(turn.person, call), named=call)
    return cards.contact(contact)


def open_calls(turn: Turn, _: Mapping[str, Json]) -> Sequence[Option]:
    """Who waits for a talk."""
    known = {person.id: person for person in people.of_council(turn.tx, turn.council.id)}
    return [Option(Quote(known[call.person_id].name), call.id) for call in talks.calls(turn.tx, turn.council.id) if call.person_id in known]


@dataclass(frozen=True)
class Call:
    """A wish for a talk."""

    call: str


@router.verb("talked", Call, needs=Can.PERSON_TALK, fields=(Field("call", "pick", options=open_calls),), menu=46)
def talked(turn: Turn, args: Call) -> Message:
    """An officer has talked with somebody who asked for it."""
    if not talks.finish(turn.tx, turn.council.id, args.call, turn.now):
        raise Refusal("core-button-used")
    turn.note("person.talked", args.call)
    return cards.talked(len(talks.calls(turn.tx, turn.council.id)))
