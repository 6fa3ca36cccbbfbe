"""The coordinator's list of people: invite one, take in a whole list, see what is known about somebody."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from bot.channels.base import Arrival, FileHandle
from bot.documents import letters
from bot.domain import members as sheet
from bot.domain.access import Can
from bot.domain.errors import Refusal
from bot.domain.texts import clean_name
from bot.domain.values import Json, Quote
from bot.domain.works import Outcome
from bot.messages.nodes import Message
from bot.turn import Field, Router, Turn
from handlers import joining, private_numbers
from handlers.cards import members as cards
from handlers.people import person_options, somebody
from handlers.roles import (
    GIVEN,
    POWERS,
    body_of,
    body_options,
    grant,
    role_options,
    seat_options,
    second_officers,
    several_bodies,
    wants_seat,
)
from storage import councils, dialogues, invitations, people, supports, talks
from storage import members as lists
from storage.people import PersonRow, RoleRow
from storage.types import new_id

router = Router("members")
SHEETS = (".csv", ".tsv", ".xlsx")


@dataclass(frozen=True)
class Invite:
    """Somebody new: what they are called, where they belong."""

    name: str
    role: str
    body: str = ""
    seat: str = ""


@router.verb(
    "invite", Invite, needs=Can.PERSON_INVITE, menu=60,
    fields=(
        Field("name"),
        Field("body", "pick", options=body_options, when=several_bodies),
        Field("role", "pick", options=role_options),
        Field("seat", "pick", options=seat_options, when=wants_seat, optional=True),
    ),
)  # fmt: skip
def invite(turn: Turn, args: Invite) -> Message:
    """A new person is in the list, with a role and a code that lets them in."""
    name, body = clean_name(args.name), body_of(turn, args.body)
    private_numbers.check(name)
    if not any(sign.isalpha() for sign in name):
        raise Refusal("joining-name-unclear")
    if args.role not in GIVEN:
        raise Refusal("core-not-found")
    there = people.of_council(turn.tx, turn.council.id)
    if any(row.name.casefold() == name.casefold() and row.state == "active" for row in there):
        raise Refusal("members-there-already", name=Quote(name))
    lang = turn.council.lang
    person = PersonRow(new_id(), turn.council.id, name, "", "", "", "", lang, "standard", "[]", "none", "", "active", "", "", "")
    if args.role in POWERS and second_officers(turn, person):
        raise Refusal("members-invite-first", rule="T2")
    if args.role in POWERS:
        turn.warn("roles-one-officer")
    people.add(turn.tx, person)
    turn.made["person"] = person.id
    grant(turn, person, body, RoleRow(person.id, body.id, args.role, args.seat, int(args.role == "deputy"), "", ""))
    return _code(turn, person)


def _code(turn: Turn, person: PersonRow) -> Message:
    made = invitations.make(turn.tx, turn.council.id, person.id, turn.person.id, turn.now)
    turn.note("person.invite", person.id)
    return cards.code(person, made, turn.council.zone)


@dataclass(frozen=True)
class Who:
    """A person in the list."""

    person: str


@dataclass(frozen=True)
class Again:
    """A person in the list; `checked`: the coordinator has seen that they are in already."""

    person: str
    checked: bool = False


@router.verb("invite_again", Again, needs=Can.PERSON_INVITE, fields=(Field("person", "pick", options=person_options),), menu=61)
def invite_again(turn: Turn, args: Again) -> Message:
    """A fresh code for somebody in the list; an older one opens nothing any more. Who is in already seldom needs one."""
    person = somebody(turn, args.person)
    if not args.checked and person.id in people.addresses(turn.tx, turn.council.id):
        return cards.in_already(person)
    return _code(turn, person)


@router.verb("person_card", Who, needs=Can.PERSON_CHANGE, fields=(Field("person", "pick", options=person_options),), menu=63)
def person_card(turn: Turn, args: Who) -> Message:
    """What the coordinator may know about somebody: roles, how they are reached, what was said and agreed."""
    person = somebody(turn, args.person)
    tx, council = turn.tx, turn.council.id
    turn.note("person.see", person.id)
    return cards.person(
        person, people.held(tx, council, person.id, turn.today), {body.id: body for body in councils.bodies(tx, council)},
        people.accounts_of(tx, council, person.id), talks.of_person(tx, council, person.id), supports.supports_of(tx, council, person.id),
        invited=any(row.person_id == person.id for row in invitations.open_ones(tx, council, turn.now)),
    )  # fmt: skip


@dataclass(frozen=True)
class Nothing:
    """A verb that needs to know nothing."""


# -- letters ---------------------------------------------------------------------------------------------


@dataclass(frozen=True)
class Print:
    """`checked`: the coordinator has seen that codes given before open nothing any more."""

    checked: bool = False


@router.verb("invitation_letters", Print, needs=Can.PERSON_INVITE, menu=64)
def invitation_letters(turn: Turn, args: Print) -> Message:
    """A letter with a fresh code and a picture to scan for everybody in the list who has not come in, one page each, to print."""
    reached = people.addresses(turn.tx, turn.council.id)
    waiting = [row for row in people.of_council(turn.tx, turn.council.id) if row.state == "active" and row.id not in reached]
    if not waiting:
        raise Refusal("members-all-are-in")
    if turn.files is None or turn.phrases is None:
        raise Refusal("members-no-letters")
    given = {row.person_id for row in invitations.open_ones(turn.tx, turn.council.id, turn.now)} & {row.id for row in waiting}
    if given and not args.checked:
        return cards.codes_end([row.name for row in waiting if row.id in given], len(waiting))
    pages = []
    for person in waiting:
        made = invitations.make(turn.tx, turn.council.id, person.id, turn.person.id, turn.now)
        contact = people.contact_of(turn.tx, person)
        about = (contact.name, contact.phone, contact.hours) if contact else ("", "", "")
        ways = joining.ways_in(turn.tx, made.link)
        pages.append(letters.Letter(person.lang, person.name, turn.council.name, made.code, made.expires, turn.council.zone, *about, ways))
        turn.note("person.invite", person.id)
    data = letters.book(pages, turn.phrases).encode()
    return cards.letters(turn.files.keep(data), len(data), len(pages))


# -- a whole list ----------------------------------------------------------------------------------------


@dataclass(frozen=True)
class List:
    """A list as it was copied out of a spreadsheet; `checked` = the coordinator has seen what it means."""

    rows: str
    checked: bool = False


@dataclass(frozen=True)
class Sheet:
    """A list as a file."""

    file: Mapping[str, Json]


@router.verb("import_file", Sheet, needs=Can.PERSON_IMPORT, fields=(Field("file", "file"),))
def import_file(turn: Turn, args: Sheet) -> Message:
    """A spreadsheet is fetched and read beside the talk; `sheet_read` says what it means."""
    told = ("name", "mime", "size")
    handle = {name: str(value) for name, value in args.file.items() if name not in told}
    size = args.file.get("size")
    waiting = FileHandle(handle, str(args.file.get("name", "")), str(args.file.get("mime", "")), size if isinstance(size, int) else 0)
    turn.want("read_sheet", new_id(), {}, fetch=waiting, then="sheet_read")
    return cards.reading()


@router.arrival("file")
def sheet_came(turn: Turn, arrival: Arrival) -> Message | None:
    """A spreadsheet from somebody who may take in lists is a list; whatever else comes is for other nouns."""
    sent = arrival.file
    if sent is None or not arrival.private or not sent.name.lower().endswith(SHEETS) or not turn.may(Can.PERSON_IMPORT, turn.about):
        return None
    asked = dialogues.question(turn.tx, turn.chat_key)
    if asked is not None and asked.verb == "import_members":
        dialogues.close_question(turn.tx, turn.chat_key)
    turn.want("read_sheet", new_id(), {}, fetch=sent, then="sheet_read")
    return cards.reading()


@router.worked("sheet_read")
def sheet_read(turn: Turn, _: Mapping[str, Json], outcome: Outcome) -> Message | None:
    """The rows have come, or the file could not be read; whoever sent it is told."""
    if not turn.may(Can.PERSON_IMPORT, turn.about):
        return None
    if outcome.fault:
        return cards.unreadable(outcome.fault == "too_large" or outcome.key == "core-file-too-large")
    return import_members(turn, List(str(outcome.facts.get("rows", ""))))


@router.verb("import_members", List, needs=Can.PERSON_IMPORT, fields=(Field("rows", "long"),), menu=62)
def import_members(turn: Turn, args: List) -> Message:
    """Read a list, say what is wrong row by row, or what it means; with one fault nothing of it is kept."""
    found = sheet.read(sheet.table_of(args.rows))
    faults = [*found.faults, *lists.unknown_bodies(turn.tx, turn.council.id, found.members)]
    if faults:
        return cards.faulty(sorted(faults, key=lambda fault: fault.row))
    if not args.checked:
        return cards.checking(found.members, args.rows)
    taken = lists.take_in(turn.tx, turn.council, found.members, turn.today)
    turn.note("person.import", turn.council.id, new=len(taken.new), known=taken.known, roles=taken.roles, seats=taken.seats)
    return cards.taken(taken)


@router.verb("list_example", Nothing, needs=Can.PERSON_IMPORT)
def list_example(_turn: Turn, _: Nothing) -> Message:
    """What a list looks like."""
    return cards.example()
