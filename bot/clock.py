"""The clock: what time it is, and a tick every ten seconds that does what is due.

It owns no deadline: what is due is a row. A tick that comes late loses nothing, and a clock that
was set forwards or backwards by more than ten minutes sends nothing until somebody says it is right.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Protocol

from storage.instance import Busy, Instance

log = logging.getLogger("radslag.clock")

EVERY = 10.0
JUMP = 600.0
EXIT_BUSY = 75
_MICROS = 1_000_000

RunDue = Callable[[int], Awaitable[None]]


class Clock(Protocol):
    """Where "now" comes from."""

    def now(self) -> int:
        """Microseconds UTC."""

    async def tick(self, run_due: RunDue) -> None:
        """Call `run_due(now)` again and again until cancelled."""


def _steady() -> float:
    """Seconds that nobody can set; they go on while the machine sleeps, where the system can tell."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class SystemClock:
    """The machine's own clock, watched against the steady one."""

    def __init__(
        self,
        *,
        every: float = EVERY,
        jumped: Callable[[float], None] | None = None,
        wall: Callable[[], float] = time.time,
        steady: Callable[[], float] = _steady,
        last_seen: int = 0,
    ) -> None:
        """`jumped(seconds)` is told of a jump; `last_seen` is the last tick of an earlier life (0 = unknown)."""
        self.every = every
        self.holding = False
        self._jumped = jumped or (lambda _seconds: None)
        self._wall = wall
        self._steady = steady
        self._difference = wall() - steady()
        self._last_seen = last_seen

    def now(self) -> int:
        """Microseconds UTC."""
        return int(self._wall() * _MICROS)

    def release(self) -> None:
        """Somebody says the time is right: go on from here."""
        self._difference = self._wall() - self._steady()
        self._last_seen = 0
        self.holding = False

    def check(self) -> bool:
        """Is the time to be trusted? False once it jumped, until it is released or jumps back."""
        off = (self._wall() - self._steady()) - self._difference
        back = self._last_seen - self.now()
        if abs(off) > JUMP or back > JUMP * _MICROS:
            if not self.holding:
                seconds = off if abs(off) > JUMP else -back / _MICROS
                log.error("the clock jumped by %.0f seconds; nothing is sent by time until it is confirmed", seconds)
                self._jumped(seconds)
            self.holding = True
            return False
        self._difference += off
        self.holding = False
        return True

    async def tick(self, run_due: RunDue) -> None:
        """Call `run_due(now)` at once and every ten seconds, one call at a time, until cancelled."""
        from apscheduler.schedulers.asyncio import (  # type: ignore[import-untyped]  # noqa: PLC0415 - loaded only to run
            AsyncIOScheduler,
        )

        async def beat() -> None:
            if self.check():
                try:
                    await run_due(self.now())
                except Exception:
                    log.exception("what was due could not be done; the next tick tries again")

        scheduler = AsyncIOScheduler(timezone="UTC")
        scheduler.add_job(beat, "interval", seconds=self.every, misfire_grace_time=None, coalesce=True, max_instances=1)
        scheduler.start()
        try:
            await beat()
            await asyncio.Event().wait()
        finally:
            scheduler.shutdown(wait=False)


class SimulatedClock:
    """A clock for the demonstration and for tests: time passes when it is told to."""

    def __init__(self, at: int) -> None:
        self.at = at
        self._moved = asyncio.Event()

    def now(self) -> int:
        """Microseconds UTC."""
        return self.at

    def set(self, at: int) -> None:
        """It is `at` now; time never runs backwards."""
        if at < self.at:
            raise ValueError("time does not run backwards")
        self.at = at
        self._moved.set()

    def pass_(self, *, days: float = 0, hours: float = 0, minutes: float = 0, seconds: float = 0) -> int:
        """Some time passes; what time it is then."""
        self.set(self.at + int(((days * 24 + hours) * 60 + minutes) * 60 * _MICROS + seconds * _MICROS))
        return self.at

    async def tick(self, run_due: RunDue) -> None:
        """Call `run_due(now)` at once and whenever time has passed, until cancelled."""
        while True:
            self._moved.clear()
            await run_due(self.at)
            await self._moved.wait()


@contextmanager
def only_one(url: str, data_dir: Path, name: str = "radslag") -> Iterator[Instance]:
    """Only one process may work under this name on this database; raises `Busy` at once when another does."""
    instance = Instance(url, data_dir, name)
    instance.take()
    try:
        yield instance
    finally:
        instance.let_go()


__all__ = ["EXIT_BUSY", "Busy", "Clock", "RunDue", "SimulatedClock", "SystemClock", "only_one"]
