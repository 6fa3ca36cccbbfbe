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
            many = await self.runner.run(lambda: self._taken(channel, raws, cursor))
            if many:
                self.done()
            if many >= GROUP:
                await self.drain()

    def _taken(self, channel: str, raws: Sequence[Raw], cursor: str | None) -> int:
        """Store the batch, then give the first turns: two transactions, one way to the database thread."""
        now = self.now()
        self.desk.take(channel, raws, cursor, now)
        return len(self.desk.work(now))

    async def drain(self) -> None:
        """Give turns until nothing waits."""
        while True:
            many = len(await self.runner.run(lambda: self.desk.work(self.now())))
            if many:
                self.done()
            if many < GROUP:
                return

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
