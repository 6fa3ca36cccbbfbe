"""Rooms and groups: linked by a code typed there, a notice board for the body, or the representatives' own room (rulings 18)."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from bot.domain.access import Can
from bot.domain.codes import read_code, shown
from bot.domain.errors import Refusal
from bot.domain.grants import OFFICE_ROLES, SEAT_ROLES, SERVICE_ROLES
from bot.domain.values import Quote
from bot.messages.nodes import Message
from bot.turn import About, Field, Option, Router, Turn
from handlers import picks
from handlers.cards import rooms as cards
from storage import people, rooms
from storage.engine import Tx

router = Router("rooms")
COUNCIL, PREMEETING = "council", "premeeting"
_OTHERS, _SEATED = frozenset(map(str, OFFICE_ROLES | SERVICE_ROLES)), frozenset(map(str, SEAT_ROLES))


@router.place("room")
def where(tx: Tx, council_id: str, room_id: str) -> About | None:
    """The body a room belongs to."""
    row = rooms.by_id(tx, council_id, room_id)
    return None if row is None else About(body=row.body_id)


@dataclass(frozen=True)
class Whose:
    """The body a room is for; the council itself when none is named."""

    body: str = ""


_BODY = (Field("body", "pick", options=picks.bodies, when=picks.several_bodies),)


def _code(turn: Turn, args: Whose, purpose: str) -> Message:
    body = picks.body_of(turn, args.body)
    code = rooms.make_code(turn.tx, turn.council.id, body.id, purpose, turn.person.id, turn.now)
    turn.note("room.code", body.id, purpose=purpose)
    return cards.code(shown(code), body.name, purpose, turn.arrival.channel if turn.arrival is not None else "")


@router.verb("room_code", Whose, needs=Can.NOTICE_SEND, menu=81, fields=_BODY)
def room_code(turn: Turn, args: Whose) -> Message:
    """A code for a group or room where the agendas are to be posted."""
    return _code(turn, args, COUNCIL)


@router.verb("premeeting_code", Whose, needs=Can.PREMEETING_NOTE, menu=81, fields=_BODY)
def premeeting_code(turn: Turn, args: Whose) -> Message:
    """A code for the representatives' own room; the office cannot make one."""
    return _code(turn, args, PREMEETING)


def among_themselves(turn: Turn) -> None:
    """Where the network tells who is in the room, nobody of the office or the service may be (B14)."""
    present = turn.arrival.extra.get("present", "").split() if turn.arrival is not None else []
    for external in present:
        known = people.account(turn.tx, turn.arrival.channel, external) if turn.arrival is not None else None
        for person in people.persons_of(turn.tx, known.id) if known is not None else ():
            held = {role.role for role in people.roles_of(turn.tx, turn.council.id, person.id, turn.today)}
            if person.council_id == turn.council.id and held & _OTHERS and not held & _SEATED:
                raise Refusal("rooms-not-alone", name=Quote(person.name))


@dataclass(frozen=True)
class Typed:
    """The code, as it was typed in the room."""

    code: str


@router.verb("link_room", Typed, needs=Can.COUNCIL_SEE, private=False, fields=(Field("code", "words"),))
def link_room(turn: Turn, args: Typed) -> Message:
    """The room this was typed in belongs to the body of the code from now on."""
    arrival = turn.arrival
    if arrival is None or arrival.private:
        raise Refusal("rooms-only-there")
    read = read_code(args.code)
    code = rooms.take_code(turn.tx, turn.council.id, read.value, turn.person.id, turn.now) if read is not None else None
    if code is None:
        raise Refusal("rooms-wrong-code")
    turn.need(Can.PREMEETING_NOTE if code.purpose == PREMEETING else Can.NOTICE_SEND, About(body=code.body_id))
    if code.purpose == PREMEETING:
        among_themselves(turn)
    row = rooms.link(turn.tx, code, arrival.channel, arrival.chat, turn.now)
    turn.note("room.link", row.id, purpose=row.purpose, channel=row.channel)
    turn.made["room"] = row.id
    return cards.linked(picks.body_of(turn, row.body_id).name, row.purpose)


@dataclass(frozen=True)
class One:
    """A linked room."""

    room: str


def _mine(turn: Turn, given: picks.Given) -> Sequence[Option]:  # noqa: ARG001
    """The rooms this person may unlink: notice boards for the office, the own room for representatives."""
    found = []
    for row in rooms.of_council(turn.tx, turn.council.id):
        needs = Can.PREMEETING_NOTE if row.purpose == PREMEETING else Can.NOTICE_SEND
        if turn.may(needs, About(body=row.body_id)):
            found.append(Option(cards.line(row, picks.body_of(turn, row.body_id).name), row.id))
    return found


@router.verb("unlink_room", One, needs=Can.COUNCIL_SEE, about="room", fields=(Field("room", "pick", options=_mine),))
def unlink_room(turn: Turn, args: One) -> Message:
    """Nothing is posted in that room any more."""
    row = rooms.by_id(turn.tx, turn.council.id, args.room)
    if row is None:
        raise Refusal("core-button-used")
    turn.need(Can.PREMEETING_NOTE if row.purpose == PREMEETING else Can.NOTICE_SEND, About(body=row.body_id))
    rooms.unlink(turn.tx, turn.council.id, row.id)
    turn.note("room.unlink", row.id)
    return cards.unlinked()


