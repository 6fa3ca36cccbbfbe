"""Somebody with a letter in their hand: invited by the office, not yet known in chat."""

from __future__ import annotations

from bot.domain.codes import shown
from storage import invitations, people
from storage.people import PersonRow, RoleRow
from storage.types import new_id
from tests.world import World


def nora(world: World, role: str = "observer", *, phone: str = "400 99 888", kind: str = "invitation") -> str:
    """Nora is in the list with a role; her code as it is printed."""
    with world.store.begin() as tx:
        name, organisation = "Nora Nilsen", "Leieboerforeningen"
        row = PersonRow("nora", "rad", name, organisation, "", phone, "", "nb", "standard", "[]", "none", "", "active", "", "")
        people.add(tx, row)
        people.add_role(tx, "rad", new_id(), RoleRow("nora", "rad", role, "", 0, "", ""))
    return code_for(world, "nora", kind)


def code_for(world: World, person: str, kind: str = "invitation") -> str:
    """A fresh code for somebody in the list."""
    with world.store.begin() as tx:
        return shown(invitations.make(tx, "rad", person, "liv", world.now, kind=kind).code)


def waiting(world: World) -> list[PersonRow]:
    """Who waits for the coordinator."""
    with world.store.begin() as tx:
        return people.waiting(tx, "rad")


def person(world: World, person_id: str) -> PersonRow:
    """A person as they are kept now."""
    with world.store.begin() as tx:
        found = people.by_id(tx, "rad", person_id)
    assert found is not None
    return found


def comes_in(world: World, account: str = "ny", name: str = "Nora") -> str:
    """Nora types her code and her name; the id under which she waits."""
    world.says(account, nora(world))
    world.says(account, name)
    return waiting(world)[0].id
