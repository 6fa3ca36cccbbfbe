"""After a start: nobody pays for an arrival that stops the process, and it does not stop it for ever."""

from __future__ import annotations

import json

import pytest

from bot.channels.base import Arrival, Raw
from bot.desk import TRIES
from storage import inbox
from tests.world import World


class Dies(BaseException):
    """The process is gone."""


class Reader:
    """Reads lines; one of them ends the process."""

    def read(self, raw: bytes) -> Arrival:
        one = json.loads(raw)
        if one["text"] == "poison":
            raise Dies
        return Arrival("console", one["key"], one["who"], one["who"], True, 0, "text", text=one["text"])


@pytest.fixture
def waiting(world: World) -> World:
    world.desk.readers = {"console": Reader()}
    lines = [("kari", "meny"), ("per", "poison"), ("per", "meny"), ("aisha", "meny")]
    rows = [{"key": f"k{place}", "who": who, "text": text} for place, (who, text) in enumerate(lines)]
    world.desk.take("console", [Raw(row["key"], row["who"], json.dumps(row).encode()) for row in rows], None, world.now)
    return world


def start(world: World) -> bool:
    """One life of the bot as far as its first turns go; False when it died."""
    try:
        world.desk.recover(world.now)
        world.desk.work(world.now)
    except Dies:
        return False
    return True


def states(world: World) -> list[tuple[str, int]]:
    with world.store.begin() as tx:
        return [tuple(row) for row in tx._cursor.execute("SELECT state, tries FROM inbox ORDER BY id").fetchall()]


def test_the_others_get_their_turn_at_the_third_start(waiting: World) -> None:
    assert [start(waiting) for _ in range(3)] == [False, False, False]
    assert [state for state, _ in states(waiting)] == ["done", "new", "new", "done"]
    assert waiting.reads("kari")
    assert waiting.reads("aisha")


def test_what_kills_again_and_again_is_set_aside_and_kept(waiting: World) -> None:
    deaths = 0
    while not start(waiting):
        deaths += 1
        assert deaths < 2 * TRIES
    assert [state for state, _ in states(waiting)] == ["done", "quarantined", "done", "done"]
    assert waiting.reads("per")
    with waiting.store.begin() as tx:
        [bad] = tx.all(inbox.BAD)
    assert bad[-1] == "stopped the process"


def test_being_ended_from_outside_costs_nobody_a_word(waiting: World, monkeypatch: pytest.MonkeyPatch) -> None:
    harmless = Arrival("console", "k", "kari", "kari", True, 0, "text", text="meny")
    monkeypatch.setattr(Reader, "read", lambda _self, _raw: harmless)

    def killed(*_: object) -> None:
        raise Dies

    for _ in range(3 * TRIES):  # before any turn has begun
        with monkeypatch.context() as patch:
            patch.setattr(waiting.desk, "_carefully", killed)
            patch.setattr(waiting.desk, "work", killed)
            assert not start(waiting)
    assert start(waiting)
    assert [state for state, _ in states(waiting)] == ["done"] * 4


