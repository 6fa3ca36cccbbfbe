"""What the operator does before anybody can chat: a council with its first officer, lists of people, codes and letters."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import NamedTuple

from bot.documents.letters import Letter, Way
from bot.documents.sheets import rows_of
from bot.domain import members as sheet
from bot.domain.access import Role
from bot.domain.calendars import local_date
from bot.domain.councils import CouncilRules
from bot.domain.errors import Refusal
from bot.domain.members import Fault
from bot.domain.texts import clean_name
from bot.domain.values import Json, Quote
from storage import councils, invitations, members, people
from storage.councils import BodyRow, CouncilRow
from storage.engine import Tx
from storage.invitations import Made
from storage.members import Taken
from storage.people import PersonRow, RoleRow
from storage.types import new_id


class Founded(NamedTuple):
    """A new council, its first officer and the code that lets them in without asking anybody."""

    council: CouncilRow
    officer: PersonRow
    made: Made


def create_council(
    tx: Tx, rules: Mapping[str, Json], officer_name: str, now: int, *, phone: str = "", hours: str = "", role: str = "coordinator",
    short_name: str = "", demo: bool = False,
) -> Founded:  # fmt: skip
    """A council by its rules (the shape of `CouncilRules.parse`) with one officer; the council is its own first body."""
    council_id, officer_id = new_id(), new_id()
    name = clean_name(str(rules.get("name", "")), 80)
    officer_name = clean_name(officer_name)
    if not name or not officer_name:
        raise Refusal("core-empty")
    settled = CouncilRules.parse(dict(rules))
    raw = json.dumps({**rules, "id": council_id, "name": name, "coordinator": officer_id}, ensure_ascii=False)
    council = CouncilRow(council_id, name, short_name or name, settled.zone, settled.lang, raw, 1, int(demo))
    councils.add(tx, council)
    councils.add_body(tx, BodyRow(council_id, council_id, "council", name, "", 0, ""), 0)
    officer = new_person(council, officer_id, officer_name)._replace(phone=clean_name(phone, 24), hours=clean_name(hours, 60))
    people.add(tx, officer)
    people.add_role(tx, council_id, new_id(), RoleRow(officer_id, council_id, Role(role).value, "", 0, "", ""))
    return Founded(council, officer, invitations.make(tx, council_id, officer_id, "", now, kind="officer"))


def new_person(council: CouncilRow, person_id: str, name: str) -> PersonRow:
    """Somebody who is in the list and has not come in yet."""
    return PersonRow(person_id, council.id, name, "", "", "", "", council.lang, "standard", "[]", "none", "", "active", "", "", "")


def council_named(tx: Tx, name: str) -> CouncilRow | None:
    """A council by its name or id, for the operator."""
    return next((row for row in councils.every(tx) if name.casefold() in (row.id.casefold(), row.name.casefold())), None)


def invite_person(tx: Tx, council: CouncilRow, person: PersonRow, now: int) -> Made:
    """A fresh code for somebody in the list. An officer comes in at once: whoever sits at the console vouches for them."""
    day = local_date(now, council.zone).isoformat()
    officer = person.id in {row.id for row in people.officers(tx, council.id, day)}
    return invitations.make(tx, council.id, person.id, "", now, kind="officer" if officer else "invitation")


def invite_new(tx: Tx, council: CouncilRow, name: str, role: str, now: int, body: str = "") -> tuple[PersonRow, Made]:
    """Somebody new with a role and a code; somebody of that name who is there already gets a fresh code only."""
    name = clean_name(name)
    if not any(sign.isalpha() for sign in name):
        raise Refusal("joining-name-unclear")
    if role not in set(Role) - {Role.PERSON}:
        raise Refusal("members-fault-role", typed=Quote(role[:40]))
    active = [row for row in people.of_council(tx, council.id) if row.state == "active"]
    there = next((row for row in active if row.name.casefold() == name.casefold()), None)
    if there is None:
        there = new_person(council, new_id(), name)
        people.add(tx, there)
        where = body or next(row.id for row in councils.bodies(tx, council.id) if not row.parent_id)
        people.add_role(tx, council.id, new_id(), RoleRow(there.id, where, role, "", 0, "", ""))
    return there, invite_person(tx, council, there, now)


def take_in_sheet(tx: Tx, council: CouncilRow, data: bytes, name: str, now: int) -> Taken | Sequence[Fault]:
    """A list of members from a file; its faults row by row if it has any, and then nothing of it is kept."""
    found = sheet.read(rows_of(data, name))
    faults = [*found.faults, *members.unknown_bodies(tx, council.id, found.members)]
    if faults:
        return tuple(sorted(faults, key=lambda fault: fault.row))
    return members.take_in(tx, council, found.members, local_date(now, council.zone).isoformat())


def without_account(tx: Tx, council_id: str) -> list[PersonRow]:
    """Who is in the list and has not come in yet."""
    reached = people.addresses(tx, council_id)
    return [row for row in people.of_council(tx, council_id) if row.state == "active" and row.id not in reached]


def letter_to(tx: Tx, council: CouncilRow, person: PersonRow, made: Made, ways: Sequence[Way] = ()) -> Letter:
    """What stands in the letter that carries a code."""
    contact = people.contact_of(tx, person)
    return Letter(
        lang=person.lang, name=person.name, council=council.name, code=made.code, expires=made.expires, zone=council.zone,
        contact=contact.name if contact else "", phone=contact.phone if contact else "", hours=contact.hours if contact else "", ways=ways,
    )  # fmt: skip
