"""Load for benchmarks: people who write, wait for their answer and write again, or write at a steady rate."""

from __future__ import annotations

import asyncio
import time
from collections import deque
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.channels.telegram_server import FakeTelegram

_FIRST = 5_000_000


class Load:
    """One run: texts offered, answers awaited, times measured on the server's clock."""

    def __init__(self, server: FakeTelegram, text: str) -> None:
        self._server = server
        self._text = text
        self._waiting: dict[int, deque[float]] = {}
        self._left = 0
        self._number = 0
        self.times: list[float] = []
        self.offered = 0
        self.answered = 0
        self.started = 0.0
        self.ended = 0.0
        self._closed = False
        self._done = asyncio.Event()
        self._goal = 0

    async def closed_loop(self, users: int, updates: int, timeout: float) -> dict[str, Any]:
        """Each person has one message outstanding; the next comes with the answer."""
        self._closed, self._goal, self._left = True, updates, updates
        self._begin()
        for user in range(min(users, updates)):
            self._offer(_FIRST + user)
        return await self._end(timeout)

    async def open_loop(self, users: int, rate: float, seconds: float, timeout: float) -> dict[str, Any]:
        """So many messages a second, whatever the answers do."""
        self._goal = self._left = int(rate * seconds)
        self._begin()
        for number in range(self._goal):
            delay = self.started + number / rate - time.monotonic()
            if delay > 0:
                await asyncio.sleep(delay)
            self._offer(_FIRST + number % users)
        return await self._end(timeout)

    def sent(self, chat: int, text: str) -> None:
        """The bot sent something: the answer to the eldest question of that chat."""
        del text
        waiting = self._waiting.get(chat)
        if not waiting:
            return
        now = time.monotonic()
        self.times.append(now - waiting.popleft())
        self.answered += 1
        self.ended = now
        if self.answered >= self._goal:
            self._done.set()
        elif self._closed:
            self._offer(chat)

    def _begin(self) -> None:
        self._server.world.on_sent = self.sent
        self.started = time.monotonic()

    def _offer(self, user: int) -> None:
        if self._left <= 0:
            return
        self._left -= 1
        self._number += 1
        self.offered += 1
        self._waiting.setdefault(user, deque()).append(time.monotonic())
        self._say(user)

    def _say(self, user: int) -> None:
        self._server.says(user, self._text.replace("{n}", str(self._number)))

    async def _end(self, timeout: float) -> dict[str, Any]:
        try:
            async with asyncio.timeout(timeout):
                await self._done.wait()
        except TimeoutError:
            pass
        finally:
            self._server.world.on_sent = None
        times = sorted(self.times)
        seconds = max(self.ended - self.started, 1e-9)
        return {
            "offered": self.offered, "answered": self.answered, "seconds": seconds, "rate": self.answered / seconds,
            "p50_ms": _part(times, 0.5) * 1e3, "p99_ms": _part(times, 0.99) * 1e3, "max_ms": (times[-1] if times else 0.0) * 1e3,
        }  # fmt: skip


def _part(times: list[float], share: float) -> float:
    return times[min(len(times) - 1, int(len(times) * share))] if times else 0.0
