"""What the Telegram tests share: an intake that remembers, and a channel that runs against the fake server."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from typing import Any

from bot.channels.base import Arrival, Raw
from bot.channels.telegram import TelegramChannel
from tests.channels.telegram_server import FakeTelegram


class Stored:
    """An intake as the inbox is one: rows by key, the first of a key wins; it can be told to fail."""

    def __init__(self) -> None:
        self.rows: dict[str, Raw] = {}
        self.batches: list[list[str]] = []
        self.cursors: list[str | None] = []
        self.alarms: list[tuple[str, Mapping[str, str]]] = []
        self.fails = 0
        self._changed = asyncio.Event()

    async def take(self, channel: str, raws: Sequence[Raw], cursor: str | None) -> None:
        assert channel == "telegram"
        if self.fails:
            self.fails -= 1
            raise OSError("disk full")
        await asyncio.sleep(0)
        for raw in raws:
            self.rows.setdefault(raw.key, raw)
        self.batches.append([raw.key for raw in raws])
        self.cursors.append(cursor)
        self._changed.set()

    async def cursor(self, channel: str) -> str | None:
        assert channel == "telegram"
        return self.cursors[-1] if self.cursors else None

    async def alarm(self, channel: str, key: str, /, **facts: str) -> None:
        assert channel == "telegram"
        self.alarms.append((key, facts))
        self._changed.set()

    async def until(self, *, rows: int = 0, alarms: int = 0, timeout: float = 30.0) -> None:
        """Wait for so many rows and alarms."""
        async with asyncio.timeout(timeout):
            while len(self.rows) < rows or len(self.alarms) < alarms:
                self._changed.clear()
                await self._changed.wait()


class Files:
    """Bytes by name; the test decides what there is."""

    def __init__(self, **held: bytes) -> None:
        self.held = held

    def read(self, sha256: str) -> bytes:
        return self.held[sha256]

    def keep(self, data: bytes) -> str:
        self.held["kept"] = data
        return "kept"


def channel_for(server: FakeTelegram, **more: Any) -> TelegramChannel:
    """A channel that does not wait long between tries."""
    settings: dict[str, Any] = {"backoff": (0.01, 0.02), "slow_retry": 0.3, "poll_seconds": 2, **more}
    return TelegramChannel(settings.pop("token", server.token), server.url, **settings)


@asynccontextmanager
async def running(server: FakeTelegram, intake: Stored, **more: Any) -> AsyncIterator[TelegramChannel]:
    """A channel that receives until the block ends."""
    channel = channel_for(server, **more)
    task = asyncio.create_task(channel.run(intake))
    try:
        yield channel
    finally:
        task.cancel()
        await asyncio.gather(task, return_exceptions=True)
        await channel.close()


def read_all(channel: TelegramChannel, intake: Stored) -> tuple[list[Arrival], list[str]]:
    """What could be understood, and the keys that go to quarantine."""
    arrivals: list[Arrival] = []
    quarantined: list[str] = []
    for raw in intake.rows.values():
        try:
            arrival = channel.read(raw.payload)
        except ValueError:
            quarantined.append(raw.key)
            continue
        if arrival is not None:
            arrivals.append(arrival)
    return arrivals, quarantined
