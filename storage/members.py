"""A whole list of members taken in at once: people, their roles, and seats that were not there."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from bot.domain.access import SEAT_ROLES, Role
from bot.domain.members import Fault, Member
from storage import councils, people
from storage.councils import BodyRow, CouncilRow, SeatRow
from storage.engine import Tx
from storage.people import PersonRow, RoleRow
from storage.types import new_id

SEATED = SEAT_ROLES | {Role.DEPUTY}


class Taken(NamedTuple):
    """What a list came to. `new` are the ids of people who were not there before."""

    new: tuple[str, ...]
    known: int
    roles: int
    seats: int


def unknown_bodies(tx: Tx, council_id: str, members: Sequence[Member]) -> list[Fault]:
    """Rows that name a group which the council does not have."""
    names = {row.name.casefold() for row in councils.bodies(tx, council_id)}
    return [Fault(one.row, "members-fault-body", one.body) for one in members if one.body and one.body.casefold() not in names]


def take_in(tx: Tx, council: CouncilRow, members: Sequence[Member], day: str) -> Taken:
    """Everybody in the list is in the council; who is there by name already gets what is new. Roles start on `day`."""
    bodies = {row.name.casefold(): row for row in councils.bodies(tx, council.id)}
    root = next(row for row in bodies.values() if not row.parent_id)
    there = {row.name.casefold(): row.id for row in people.of_council(tx, council.id) if row.state == "active"}
    before = frozenset(there.values())
    new: list[str] = []
    roles = seats = 0
    for one in members:
        body = bodies.get(one.body.casefold(), root)
        person_id = there.get(one.name.casefold())
        if person_id is None:
            person_id = there[one.name.casefold()] = _add(tx, council, one)
            new.append(person_id)
        seat, made = _seat(tx, council.id, body, one, day)
        seats += made
        roles += _role(tx, council.id, body, person_id, seat, one, day)
    return Taken(tuple(new), len({there[one.name.casefold()] for one in members} & before), roles, seats)


def _add(tx: Tx, council: CouncilRow, one: Member) -> str:
    row = PersonRow(
        new_id(), council.id, one.name, one.organisation, "", one.phone, "", one.lang or council.lang, one.profile, "[]", "none",
        one.employee_no, "active", "", "", "",
    )  # fmt: skip
    people.add(tx, row)
    return row.id


def _seat(tx: Tx, council_id: str, body: BodyRow, one: Member, day: str) -> tuple[str, int]:
    """The seat of the organisation; a new one when there is none."""
    if one.role not in SEATED or not one.organisation or body.kind == "panel":
        return "", 0
    rows = councils.seats(tx, council_id, body.id)
    taken = {role.seat_id for role in people.roles_in(tx, council_id, body.id, one.first or day) if role.role in SEAT_ROLES}
    same = [row.id for row in rows if row.organisation.casefold() == one.organisation.casefold()]
    free = [seat for seat in same if seat not in taken]
    if one.role is Role.DEPUTY and same:
        return same[0], 0
    if free:
        return free[0], 0
    seat = SeatRow(new_id(), body.id, one.organisation, len(rows))
    councils.add_seat(tx, council_id, seat)
    return seat.id, 1


def _role(tx: Tx, council_id: str, body: BodyRow, person_id: str, seat: str, one: Member, day: str) -> int:
    held = people.held(tx, council_id, person_id, day)
    if any(row.body_id == body.id and row.role == one.role for row in held):
        return 0
    deputies = [row.deputy_order for row in people.roles_in(tx, council_id, body.id, day) if row.role == "deputy" and row.seat_id == seat]
    order = 1 + max(deputies, default=0) if one.role is Role.DEPUTY else 0
    people.add_role(tx, council_id, new_id(), RoleRow(person_id, body.id, one.role.value, seat, order, one.first, one.last))
    return 1
