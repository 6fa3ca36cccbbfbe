"""Trouble with a chat: messages nobody could open, doors that were closed, chats that moved."""

from __future__ import annotations

import pytest

from bot.channels.base import Arrival
from storage import people
from tests.world import World

SORRY = {
    "kari": "Jeg kunne ikke lese meldingen din", "per": "Eg kunne ikkje lese meldinga di",
    "aisha": "Jag kunde inte läsa ditt meddelande", "tom": "I could not read your message",
}  # fmt: skip


def arrives(world: World, who: str, kind: str, **more: object) -> str:
    world.now += 1_000_000
    facts = {"chat": who, "private": True, **more}
    arrival = Arrival("console", f"k{world.now}", who, str(facts.pop("chat")), bool(facts.pop("private")), world.now, kind, **facts)  # type: ignore[arg-type]
    return world.desk.receive(arrival, world.now).state


def state_of(world: World, who: str) -> tuple[str, str]:
    with world.store.begin() as tx:
        account = people.account(tx, "console", who)
    assert account is not None
    return account.chat, account.state


@pytest.mark.parametrize("who", sorted(SORRY))
def test_a_message_that_could_not_be_opened_is_told_to_its_sender_and_the_secretary(world: World, who: str) -> None:
    arrives(world, who, "unreadable")
    [told] = world.reads(who)
    assert told.startswith(SORRY[who])
    [liv] = world.reads("liv")
    name = {"kari": "Kari Moen", "per": "Per Dahl", "aisha": "Aisha Noor", "tom": "Tom Reed"}[who]
    assert liv.startswith(f"Jeg kunne ikke lese en melding fra {name}")


def test_in_a_group_and_from_strangers_it_is_not_told(world: World) -> None:
    assert arrives(world, "kari", "unreadable", chat="g1", private=False) == "silent"
    assert arrives(world, "nobody", "unreadable") == "silent"
    assert world.reads("kari") == []
    assert world.reads("liv") == []


@pytest.mark.parametrize("kind", ["gone", "left"])
def test_a_closed_door_is_remembered_until_the_person_writes_again(world: World, kind: str) -> None:
    arrives(world, "kari", kind)
    assert state_of(world, "kari") == ("kari", "unreachable")
    world.says("kari", "meny")
    assert state_of(world, "kari") == ("kari", "open")


def test_leaving_a_group_closes_no_door(world: World) -> None:
    arrives(world, "kari", "left", chat="g1", private=False)
    assert state_of(world, "kari") == ("kari", "open")


def test_what_waits_follows_a_chat_that_moves(world: World) -> None:
    world.does("kari", "human")
    assert arrives(world, "", "moved", chat="liv", private=False, extra={"to": "liv2"}) == "silent"
    assert state_of(world, "liv") == ("liv2", "open")
    assert any("Kari Moen" in text for text in world.reads("liv2"))
