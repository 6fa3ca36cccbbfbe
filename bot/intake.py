"""Where networks hand over what came in: stored, given its turn, and only then acknowledged."""

from __future__ import annotations

import asyncio
import logging
from collections.abc import Callable, Sequence

from bot.channels.base import Raw
from bot.desk import GROUP, Desk
from bot.runner import Runner
from storage import inbox

log = logging.getLogger("radslag.intake")


class DeskIntake:
    """The `Intake` of every channel. `done` is called after each commit; `told` hears alarms."""

    def __init__(
        self, desk: Desk, runner: Runner, now: Callable[[], int], done: Callable[[], None], told: Callable[[str, str, dict[str, str]], None]
    ) -> None:
        self.desk = desk
        self.runner = runner
        self.now = now
        self.done = done
        self.told = told
        self.last: dict[str, int] = {}
        self._turn = asyncio.Lock()

    async def take(self, channel: str, raws: Sequence[Raw], cursor: str | None) -> None:
        """Store the batch, give every waiting arrival its turn, return when all of it is on the disk for good."""
        self.last[channel] = self.now()
        if not raws and cursor is None:
            return
        async with self._turn:
            await self.runner.run(lambda: self.desk.take(channel, raws, cursor, self.now()))
            await self.drain(at_least_once=True)

    async def drain(self, *, at_least_once: bool = False) -> None:
        """Give turns until nothing waits."""
        first = at_least_once
        while True:
            results = await self.runner.run(lambda: self.desk.work(self.now()))
            if results:
                self.done()
            if len(results) < GROUP and not (first and results):
                return
            first = False

    async def cursor(self, channel: str) -> str | None:
        """Where the channel had come to."""

        def read() -> str | None:
            with self.desk.store.begin() as tx:
                return inbox.cursor(tx, channel)

        return await self.runner.run(read)

    async def alarm(self, channel: str, key: str, /, **facts: str) -> None:
        """Something stopped or hurts a channel: the log says it, and the secretaries are told."""
        log.error("alarm on %s: %s", channel, key)
        self.told(channel, key, dict(facts))
