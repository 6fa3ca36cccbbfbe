"""A journal and a key shelf in memory, with the promises the real ones keep: all of a batch or none, each update once."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping, Sequence

from bot.channels.base import Arrival, Raw


class Crash(BaseException):
    """The process died here."""


class Journal:
    """Stores updates and position together; tells alarms."""

    def __init__(self) -> None:
        self.rows: dict[str, Raw] = {}
        self.position: str | None = None
        self.alarms: list[tuple[str, dict[str, str]]] = []
        self.takes = 0
        self.crash_before: Callable[[], bool] = lambda: False
        self.crash_after: Callable[[], bool] = lambda: False
        self.changed = asyncio.Event()

    async def take(self, _channel: str, raws: Sequence[Raw], cursor: str | None) -> None:
        if self.crash_before():
            raise Crash
        for raw in raws:
            self.rows.setdefault(raw.key, raw)
        if cursor is not None:
            self.position = cursor
        self.takes += 1
        self.changed.set()
        if self.crash_after():
            raise Crash

    async def cursor(self, _channel: str) -> str | None:
        return self.position

    async def alarm(self, _channel: str, key: str, /, **facts: str) -> None:
        self.alarms.append((key, facts))
        self.changed.set()

    def arrivals(self, read: Callable[[bytes], Arrival | None]) -> list[Arrival]:
        """Everything stored, understood; silence left out."""
        found = [read(raw.payload) for raw in self.rows.values()]
        return [arrival for arrival in found if arrival is not None]

    async def until(self, true: Callable[[], bool], seconds: float = 60) -> None:
        """Wait until something holds; an error when it does not come."""
        async with asyncio.timeout(seconds):
            while not true():
                self.changed.clear()
                try:
                    await asyncio.wait_for(self.changed.wait(), 0.2)
                except TimeoutError:
                    continue


class MemoryState:
    """A key shelf that outlives a channel."""

    def __init__(self) -> None:
        self.kept: dict[str, bytes] = {}
        self.writes = 0

    def entries(self) -> Mapping[str, bytes]:
        return dict(self.kept)

    async def write(self, changes: Mapping[str, bytes | None]) -> None:
        self.writes += 1
        for name, value in changes.items():
            if value is None:
                self.kept.pop(name, None)
            else:
                self.kept[name] = value


class MemoryFiles:
    """Bytes by hash."""

    def __init__(self, files: Mapping[str, bytes]) -> None:
        self.files = dict(files)

    def read(self, sha256: str) -> bytes:
        return self.files[sha256]

    def keep(self, data: bytes) -> str:
        raise NotImplementedError
