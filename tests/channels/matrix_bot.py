"""A running Matrix channel with a journal, for tests against a server."""

from __future__ import annotations

import asyncio
import contextlib
import time
from collections.abc import Callable
from typing import Any

from bot.channels.base import Arrival
from bot.channels.matrix import MatrixChannel
from tests.channels.matrix_journal import Journal, MemoryState
from tests.channels.synapse import Account


class Bot:
    """The bot's account, running. Journal and state outlive a restart when they are given again."""

    def __init__(self, url: str, account: Account, journal: Journal | None = None, state: Any = None, **more: Any) -> None:
        self.journal, self.state = journal or Journal(), state or MemoryState()
        self.ahead = 0  # seconds the bot's clock is ahead
        more = {"password": account.password, "poll_seconds": 1, **more}
        self.channel = MatrixChannel(url, account.name, state=self.state, pickle_key="test", now=self.now, **more)
        self.id = account.id
        self.task: asyncio.Task[None] | None = None

    def now(self) -> int:
        """Microseconds UTC."""
        return time.time_ns() // 1000 + self.ahead * 1_000_000

    async def __aenter__(self) -> Bot:
        self.task = asyncio.create_task(self.channel.run(self.journal))
        await self.journal.until(lambda: self.channel.ready or self._ended())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self.task:
            self.task.cancel()
            with contextlib.suppress(BaseException):
                await self.task
        await self.channel.close()

    def _ended(self) -> bool:
        return self.task is not None and self.task.done()

    def arrivals(self, kind: str = "") -> list[Arrival]:
        """What has reached the journal."""
        return [one for one in self.journal.arrivals(self.channel.read) if kind in ("", one.kind)]

    def texts(self) -> list[str]:
        """The words that have reached the journal."""
        return [one.text for one in self.arrivals("text")]

    async def until(self, true: Callable[[], bool], seconds: float = 60) -> None:
        """Wait for something."""
        await self.journal.until(true, seconds)
