"""Looks after the bot itself: signs of life, parts that broke off, a network that fell silent, the lock, the database file."""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import time
from collections.abc import Awaitable, Callable, Mapping
from pathlib import Path
from typing import Protocol, runtime_checkable

from bot.runner import Runner
from storage import beats, inbox, soundness
from storage.engine import Store

log = logging.getLogger("radslag.watch")
EVERY = 10.0
SILENT = 120.0  # seconds in which a network's loop showed no sign of life before it is begun again
HANGS = 120.0  # seconds at one piece of work after which the database thread does not come back
EXIT_HANGS = 70
FRESH = 90.0  # seconds for which a network that answered counts as heard of
CLOCK_RIGHT = "clock_right"
NIGHT = 86_400.0  # seconds between two looks at the whole file
_MICROS = 1_000_000

Alarm = Callable[[str, str, Mapping[str, str]], None]


@runtime_checkable
class Lively(Protocol):
    """A network that can say when its loop last moved, and when the network last answered (monotonic seconds; 0 = never)."""

    alive: float
    well: float


@runtime_checkable
class Named(Protocol):
    """A network that knows what the bot is called there; invitation letters say it."""

    @property
    def called(self) -> str:
        """Empty as long as it is not known."""


@runtime_checkable
class Holds(Protocol):
    """A clock that may hold back until somebody says it is right."""

    holding: bool

    def release(self) -> None:
        """Somebody says the time is right."""


class Watch:
    """Every ten seconds; `run` ends only with the reason why the whole process must."""

    def __init__(
        self, runner: Runner, store: Store, now: Callable[[], int], alarm: Alarm, *, clock: object = None,
        held: Callable[[], bool] = lambda: True, file: Path | None = None, daily: Callable[[], object] = lambda: None,
        every: float = EVERY, steady: Callable[[], float] = time.monotonic,
    ) -> None:  # fmt: skip
        """`held` says whether the name is still ours, `daily` does what is done once a day (it knows itself whether it was)."""
        self.runner, self.store, self.now, self.alarm, self.clock = runner, store, now, alarm, clock
        self.held, self.file, self.daily, self.every, self.steady = held, file, daily, every, steady
        self.networks: dict[str, tuple[Lively, Callable[[], Awaitable[None]], asyncio.Task[None]]] = {}
        self._node = self._inode()
        self._right = -1
        self._whole = steady()

    # -- parts that must go on ------------------------------------------------------------------

    async def keep(self, name: str, run: Callable[[], Awaitable[None]]) -> None:
        """Run a part for good: one that breaks off is told of and begun again; one that ends has its reason."""
        pause = 1.0
        while True:
            begun = self.steady()
            try:
                await run()
                return
            except Exception:
                log.exception("%s broke off", name)
                self.alarm(name, "fell", {})
            pause = 1.0 if self.steady() - begun > SILENT else min(60.0, pause * 2)
            await asyncio.sleep(pause)

    def network(self, name: str, channel: object, run: Callable[[], Awaitable[None]]) -> asyncio.Task[None]:
        """Receive from a network; its loop is begun again when it shows no life."""
        task = asyncio.create_task(self.keep(name, run), name=name)
        if isinstance(channel, Lively):
            self.networks[name] = (channel, run, task)
        return task

    def tasks(self) -> list[asyncio.Task[None]]:
        """The loops of the networks as they are now."""
        return [task for _channel, _run, task in self.networks.values()]

    # -- looking ----------------------------------------------------------------------------------

    async def guard(self, leave: Callable[[int], object] = os._exit) -> None:
        """A turn that hangs cannot be stopped from outside: the process ends at once, and the next start counts it (rulings 17)."""
        while True:
            if self.runner.busy_for() > HANGS:
                log.critical("the database thread has been at one piece of work for %.0f seconds; the process ends", self.runner.busy_for())
                leave(EXIT_HANGS)
                return
            await asyncio.sleep(self.every)

    async def run(self) -> str:
        """Look again and again; the reason why the process must end: `name_lost`, `file_gone` or `file_broken`."""
        while True:
            if ending := await self.look():
                log.critical("the process ends: %s", ending)
                return ending
            await asyncio.sleep(self.every)

    async def look(self) -> str:
        """One look; empty when all may go on."""
        if not await self.runner.run(self.held):
            return "name_lost"
        if self._inode() != self._node:
            return "file_gone"
        if self.file is not None and self.steady() - self._whole >= NIGHT:
            self._whole = self.steady()
            if found := await asyncio.to_thread(soundness.faults, self.file):
                log.critical("the database is damaged: %s", "; ".join(found))
                return "file_broken"
        try:
            await self.runner.run(self._signs)
            if not (isinstance(self.clock, Holds) and self.clock.holding):
                await self.runner.run(self.daily)
        except Exception as fault:
            log.error("signs of life could not be written: %s", type(fault).__name__)
        for name in list(self.networks):
            await self._listen(name)
        return ""

    def _inode(self) -> int:
        """Which file the database is; -1 when it is gone, 0 when there is none to look at."""
        if self.file is None:
            return 0
        try:
            return self.file.stat().st_ino
        except OSError:
            return -1

    def _signs(self) -> None:
        """Write who was last heard of; hear whether somebody said that the clock is right."""
        now, steady = self.now(), self.steady()
        with self.store.begin(wait_for_disk=False) as tx:
            if isinstance(self.clock, Holds) and self.clock.holding:
                said = beats.last(tx, CLOCK_RIGHT)
                if self._right not in (-1, said):
                    log.warning("somebody says that the clock is right")
                    self.clock.release()
                self._right = said
            else:
                self._right = -1
                beats.beat(tx, "clock", now)
            for name, (channel, _run, task) in self.networks.items():
                if isinstance(channel, Named) and channel.called and inbox.cursor(tx, f"name:{name}") != channel.called:
                    inbox.put_cursor(tx, f"name:{name}", channel.called)
                ago = steady - channel.well
                if channel.well and ago < FRESH and not task.done():
                    beats.beat(tx, name, now - int(ago * _MICROS))

    async def _listen(self, name: str) -> None:
        """Begin a network's loop again when it neither works nor rests."""
        channel, run, task = self.networks[name]
        if task.done() or not channel.alive or self.steady() - channel.alive < SILENT:
            return
        self.alarm(name, "silent", {})
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError, TimeoutError):
            await asyncio.wait_for(asyncio.gather(task, return_exceptions=True), 5.0)
        channel.alive = self.steady()
        self.networks[name] = (channel, run, asyncio.create_task(self.keep(name, run), name=name))
