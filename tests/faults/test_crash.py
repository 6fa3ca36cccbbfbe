"""The courier, the clock and the audit survive death at every statement and at every await."""

from __future__ import annotations

import asyncio
from pathlib import Path

import pytest

from storage import beats
from storage.engine import Store
from tests.faults.crash import Crash, Recorder, crash_everywhere, live
from tests.faults.posting import Posting


@pytest.mark.server
def test_dying_at_every_point_loses_nothing_and_doubles_nothing_that_can_be_known(tmp_path: Path) -> None:
    total = crash_everywhere(Posting, tmp_path, every=3, twice=20)
    print(f"{total} points")
    assert total > 200


@pytest.mark.faults
def test_dying_at_every_single_point(tmp_path: Path) -> None:
    total = crash_everywhere(Posting, tmp_path, twice=300)
    print(f"{total} points")
    assert total > 200


class Twice:
    """A scenario with a fault: it counts up before it commits what it did."""

    def __init__(self, folder: Path) -> None:
        self.url = f"sqlite:///{folder}/t.db"
        self.effects = 0
        Store(self.url, durable=False).open().create().close()

    async def live(self, recorder: Recorder) -> None:
        """Do it, then say so."""
        store = recorder.watch(Store(self.url, durable=False).open())
        with store.begin() as tx:
            done = beats.last(tx, "done")
        if not done:
            self.effects += 1
            await asyncio.sleep(1)
            with store.begin() as tx:
                beats.beat(tx, "done", 1)

    def check(self) -> None:
        """Once."""
        assert self.effects == 1


def test_the_harness_finds_a_fault_that_is_there(tmp_path: Path) -> None:
    with pytest.raises(AssertionError) as found:
        crash_everywhere(Twice, tmp_path)
    assert "after a crash at point" in "".join(found.value.__notes__)


def test_nothing_of_a_life_goes_on_after_its_death(tmp_path: Path) -> None:
    seen: list[str] = []

    class Many(Twice):
        async def live(self, recorder: Recorder) -> None:
            async def other() -> None:
                for n in range(100):
                    await asyncio.sleep(1)
                    seen.append(f"{recorder.dead} {n}")

            others = [asyncio.ensure_future(other()) for _ in range(3)]
            await asyncio.gather(*others)

    whole = live(Many(tmp_path))
    assert len(whole.points) > 300
    seen.clear()
    dead = live(Many(room(tmp_path)), 150)
    assert dead.dead
    assert len(dead.points) == 150
    assert seen
    assert not any(line.startswith("True") for line in seen)
    with pytest.raises(Crash):
        dead.point("after death")


def room(folder: Path) -> Path:
    """A folder below."""
    (folder / "other").mkdir()
    return folder / "other"
