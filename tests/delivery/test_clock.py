"""The clock: late ticks lose nothing, jumps hold, two processes cannot both work."""

from __future__ import annotations

import asyncio
import subprocess
import sys
import time
from pathlib import Path

import pytest

from bot.clock import Busy, SimulatedClock, SystemClock, only_one
from storage import due
from storage.engine import Store
from tests.waiting import until

pytestmark = pytest.mark.server


class Watch:
    """Two clocks in a test's hands."""

    def __init__(self) -> None:
        self.wall = 1_800_000_000.0
        self.steady = 50.0

    def passes(self, seconds: float) -> None:
        self.wall += seconds
        self.steady += seconds


def clock(watch: Watch, told: list[float], last_seen: int = 0) -> SystemClock:
    """A system clock on the watch."""
    return SystemClock(jumped=told.append, wall=lambda: watch.wall, steady=lambda: watch.steady, last_seen=last_seen)


@pytest.mark.parametrize("jump", [3600.0, -3600.0, -10 * 365 * 86400.0])
def test_a_jump_holds_until_somebody_says_the_time_is_right(jump: float) -> None:
    watch, told = Watch(), list[float]()
    subject = clock(watch, told)
    watch.passes(10)
    assert subject.check()
    watch.wall += jump
    assert not subject.check()
    watch.passes(10)
    assert not subject.check()
    assert told == [pytest.approx(jump)]
    subject.release()
    assert subject.check()


def test_a_jump_that_is_taken_back_holds_no_longer() -> None:
    watch, told = Watch(), list[float]()
    subject = clock(watch, told)
    watch.wall += 7200
    assert not subject.check()
    watch.wall -= 7200
    assert subject.check()


def test_small_corrections_and_long_sleep_are_no_jump() -> None:
    watch, told = Watch(), list[float]()
    subject = clock(watch, told)
    for _ in range(20):
        watch.wall += 300
        assert subject.check()
    watch.passes(86_400)
    assert subject.check()
    assert told == []


def test_a_start_before_the_last_tick_of_an_earlier_life_holds() -> None:
    watch, told = Watch(), list[float]()
    subject = clock(watch, told, last_seen=int((watch.wall + 7200) * 1e6))
    assert not subject.check()
    assert told == [pytest.approx(-7200)]
    subject.release()
    assert subject.check()


async def test_a_blocked_loop_does_a_due_row_once_and_late() -> None:
    store = Store("sqlite://", durable=False).open().create()
    start = int(time.time() * 1e6)
    with store.begin() as tx:
        due.plan(tx, "c1", "reminder", "m1", "2027-01-01", start + 200_000)
    done: list[int] = []

    async def run_due(until: int) -> None:
        with store.begin() as tx:
            while row := due.claim_next(tx, until):
                due.done(tx, row.id)
                done.append(until)

    ticking = asyncio.ensure_future(SystemClock(every=0.05).tick(run_due))
    await asyncio.sleep(0.1)
    time.sleep(1.2)
    await asyncio.sleep(0.2)
    ticking.cancel()
    await asyncio.gather(ticking, return_exceptions=True)
    assert len(done) == 1
    assert done[0] >= start + 200_000


async def test_a_tick_that_breaks_does_not_end_the_clock() -> None:
    calls: list[int] = []

    async def run_due(until: int) -> None:
        calls.append(until)
        raise ValueError

    ticking = asyncio.ensure_future(SystemClock(every=0.02).tick(run_due))
    await until(lambda: len(calls) >= 3)
    ticking.cancel()
    await asyncio.gather(ticking, return_exceptions=True)


async def test_simulated_time_passes_when_told_and_never_back() -> None:
    subject = SimulatedClock(1_000)
    seen: list[int] = []

    async def run_due(until: int) -> None:
        seen.append(until)

    ticking = asyncio.ensure_future(subject.tick(run_due))
    await asyncio.sleep(0)
    subject.pass_(seconds=1)
    await asyncio.sleep(0)
    await asyncio.sleep(0)
    ticking.cancel()
    assert seen == [1_000, 1_001_000]
    with pytest.raises(ValueError, match="backwards"):
        subject.set(5)


def test_only_one_process_at_a_time(tmp_path: Path) -> None:
    code = (
        "import sys; from pathlib import Path; from bot.clock import Busy, only_one\n"
        "try:\n"
        "    with only_one('sqlite://', Path(sys.argv[1])): print('in')\n"
        "except Busy: sys.exit(75)\n"
    )

    def other() -> int:
        return subprocess.run([sys.executable, "-c", code, str(tmp_path)], check=False, timeout=20, capture_output=True).returncode  # noqa: S603

    with only_one("sqlite://", tmp_path):
        began = time.monotonic()
        assert other() == 75
        assert time.monotonic() - began < 30
        with pytest.raises(Busy), only_one("sqlite://", tmp_path):
            raise AssertionError
        with only_one("sqlite://", tmp_path, "another"):
            pass
    assert other() == 0
