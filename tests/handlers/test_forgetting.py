"""Words that go are gone from everywhere: inbox, tables, sealed payloads, what was told, logs."""

from __future__ import annotations

import logging
from collections.abc import Iterator

import pytest

from storage.sealed import Gone
from tests.handlers.rows import both
from tests.handlers.wires import Wire
from tests.world import World

RARE = "kanarifugl"
CASE = f"Søknaden min om {RARE} er ikke besvart."


def pieces(world: World) -> Iterator[tuple[str, str]]:
    """Everything the database holds, opened where it is sealed."""
    with world.store.begin() as tx:
        tables = [row[0] for row in tx._cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table'").fetchall()]
        for table in tables:
            for row in tx._cursor.execute(f"SELECT * FROM {table}").fetchall():  # noqa: S608 - our own tables
                names = [one for one in row if isinstance(one, str)]
                for value in row:
                    yield from ((table, text) for text in opened(world, value, [*names, "outbox", ""]))


def opened(world: World, value: object, about: list[str]) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, bytes):
        yield value.decode(errors="replace")
        for name in about:
            try:
                yield world.keys.unseal(value, name).decode(errors="replace")
            except (Gone, ValueError, IndexError, UnicodeDecodeError):
                continue


def where(world: World) -> set[str]:
    return {table for table, text in pieces(world) if RARE in text}


@both
def test_one_persons_case_that_was_shown_the_right_way_is_nowhere(network: str, caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    wire = Wire(network)
    world = wire.world
    for typed in ("innspill", "1", CASE, "ferdig"):
        wire.says(typed)
    message = wire.last
    (held,) = wire.says("1")
    assert held.startswith("Dette ser ut som en sak om én person")
    assert "input" in where(world)  # with the coordinator, until the way is shown
    wire.edits(message, "ferdig nå")
    with world.store.begin() as tx:
        (made,) = [row[0] for row in tx._cursor.execute("SELECT id FROM input").fetchall()]
    world.reads("liv")
    world.does("liv", "set_outcome", input=made, status="redirected_individual", reason="Du er koblet til boligkontoret.")
    wire.world.reads(wire.chat)
    assert where(world) == set()
    assert RARE not in caplog.text
    with world.store.begin() as tx:
        assert [row[0] for row in tx._cursor.execute("SELECT payload FROM inbox").fetchall() if row[0]] == []
        assert tx._cursor.execute("SELECT number FROM input").fetchone()[0] == "I-2027-001"


@both
def test_what_is_taken_back_is_nowhere_also_what_was_said_about_it_in_messages(network: str) -> None:
    wire = Wire(network)
    world = wire.world
    for typed in ("innspill", "1", f"Rom med {RARE} må kunne låses.", "ferdig", "1"):
        wire.says(typed)
    with world.store.begin() as tx:
        (made,) = [row[0] for row in tx._cursor.execute("SELECT id FROM input").fetchall()]
    world.does("liv", "assign_owner", input=made, responsible="sam")
    assert RARE in " ".join(world.reads("sam"))
    wire.says("trekk innspill")
    wire.says("1")
    wire.says("1")
    assert where(world) <= {"offer"}  # the first words on a button list, sealed with the day's key


def test_after_ninety_days_the_keys_of_a_day_are_gone_and_its_buttons_say_so(world: World) -> None:
    first = world.desk.offer("rad", "kari", "menu", {}, world.now)
    world.says("kari", "meny")
    assert world.keys.epochs() == ["2027-01-04"]
    world.now += 91 * 86_400_000_000
    later = world.desk.offer("rad", "kari", "menu", {}, world.now)
    world.keys.make("vote-V1")
    assert world.desk.forget_old(world.now) == 1
    assert world.keys.epochs() == ["2027-04-05", "vote-V1"]
    assert world.desk.forget_old(world.now) == 0
    assert world._arrive("kari", kind="press", press=first).key == "core-old-button"
    assert world._arrive("kari", kind="press", press=later).state == "done"
