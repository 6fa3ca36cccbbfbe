"""Sends are spread so that a network's limits are never met: overall, per chat and per group."""

from __future__ import annotations

import asyncio
import heapq
import time
from collections import deque
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from typing import Protocol, TypeVar

T = TypeVar("T")


class Handle(Protocol):
    """A call that waits for its time."""

    def cancel(self) -> None: ...


Later = Callable[[float, Callable[[], None]], Handle]


@dataclass(frozen=True, slots=True)
class Pace:
    """What a network bears; the defaults are Telegram's, each with a little slack."""

    apart: float = 1 / 30 + 0.0006  # seconds between two sends, whoever they are for
    catch_up: float = 0.008  # at most so much of a late wake-up is made good
    lead: float = 0.040  # when many are sent, each leaves so long after its slot: what is done in between may take uneven time
    sends: int = 30  # overall so many …
    window: float = 1.012  # … in so many seconds, by when they seem to have arrived
    chat_apart: float = 1.005  # seconds between two sends to one chat
    group_sends: int = 20  # a group bears so many sends …
    group_window: float = 60.05  # … in so many seconds


FREE = Pace(apart=0.0, catch_up=0.0, lead=0.0, sends=0, chat_apart=0.0, group_sends=0)
_KNOWN_AT_MOST = 20_000  # chats remembered before the quiet ones are forgotten
_MANY, _CALM = 20, 2.0  # so many slots in a second are many, until it has been calm for so long
_WAYS = 60  # the quickest of so many sends tells how long one takes when nothing holds it up
_URGENT_IN_A_ROW = 9  # then one that is not urgent goes first, so that nothing starves


@dataclass(slots=True)
class _Lane:
    """One chat: who waits, when it was last sent to, until when it is frozen."""

    group: bool = False
    waiting: deque[tuple[asyncio.Future[None], bool, int]] = field(default_factory=deque)
    urgent: int = 0
    last: float = -1e9
    mark: list[float] = field(default_factory=lambda: [-1e9])  # when its newest send seems to have arrived
    sends: deque[float] = field(default_factory=deque)
    frozen: float = 0.0
    version: int = 0


class Pacer:
    """Gives out slots: one at a time, urgent ones first, then the chat with most left to send, then the eldest."""

    def __init__(
        self, pace: Pace | None = None, *, now: Callable[[], float] = time.monotonic, later: Later | None = None
    ) -> None:
        self._pace = pace or Pace()
        self._now = now
        self._later = later
        self._lanes: dict[str, _Lane] = {}
        self._ready: list[tuple[int, int, int, str, int]] = []  # not urgent, −left, age, chat, version
        self._resting: list[tuple[float, int, str, int]] = []  # ready at, age, chat, version
        self._lately: deque[float] = deque(maxlen=_MANY)
        self._crowded = 0.0
        self._marks: deque[list[float]] = deque(maxlen=self._pace.sends)
        self._ways: deque[float] = deque(maxlen=_WAYS)
        self._next = 0.0
        self._age = 0
        self._row = 0
        self._timer: Handle | None = None
        self._timer_at = 0.0

    async def slot(self, chat: str, group: bool = False, urgent: bool = False, left: int = 0) -> None:
        """Wait until one send to the chat may leave; `left` says how many more it is going to get."""
        now = self._now()
        lane = self._lanes.get(chat)
        if lane is None:
            lane = self._lane(chat)
        lane.group = lane.group or group
        if not lane.waiting and self._due() <= now and not self._ready and self._ready_at(lane) <= now:
            self._grant(lane, now)
            return
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        lane.waiting.append((future, urgent, left))
        lane.urgent += urgent
        self._queue(chat, lane)
        self._wake()
        try:
            await future
        except asyncio.CancelledError:
            self._withdraw(chat, lane, future)
            raise

    async def carry(self, chat: str, send: Callable[[], Awaitable[T]]) -> T:
        """Let the send leave that got a slot: where many leave, all the same while after their slots.

        One that takes longer than others may have been held up on its way, and arrived together
        with those behind it; the network counts it when it arrives, so it is counted then.
        """
        lane, now = self._lane(chat), self._now()
        if now < self._crowded and lane.last + self._pace.lead > now:
            await asyncio.sleep(lane.last + self._pace.lead - now)
        mark, left = lane.mark, self._now()
        mark[0] = max(mark[0], left)
        sent = await send()
        took = self._now() - left
        self._ways.append(took)
        mark[0] = max(mark[0], left + took - min(self._ways))
        return sent

    def freeze(self, seconds: float, chat: str | None = None) -> None:
        """Nothing leaves for so long: to one chat, or to anybody."""
        until = self._now() + seconds
        if chat is None:
            self._next = max(self._next, until)
            return
        lane = self._lane(chat)
        lane.frozen = max(lane.frozen, until)
        if lane.waiting:
            self._queue(chat, lane)

    def frozen(self, chat: str | None = None) -> float:
        """Seconds until the chat, or anybody, may be sent to again."""
        lane = self._lanes.get(chat) if chat is not None else None
        until = max(self._next, lane.frozen if lane else 0.0)
        return max(0.0, until - self._now())

    def _lane(self, chat: str) -> _Lane:
        lane = self._lanes.get(chat)
        if lane is None:
            if len(self._lanes) >= _KNOWN_AT_MOST:
                self._forget()
            lane = self._lanes[chat] = _Lane()
        return lane

    def _forget(self) -> None:
        """Drop the chats that no limit holds any longer."""
        quiet = self._now() - max(self._pace.group_window, self._pace.chat_apart)
        for chat in [c for c, lane in self._lanes.items() if not lane.waiting and lane.last < quiet and lane.frozen < quiet]:
            del self._lanes[chat]

    def _due(self) -> float:
        """When anything may be sent at all."""
        full = self._pace.sends and len(self._marks) == self._pace.sends
        return max(self._next, self._marks[0][0] + self._pace.window) if full else self._next

    def _ready_at(self, lane: _Lane) -> float:
        at = max(lane.frozen, lane.last + self._pace.chat_apart)
        if lane.group and self._pace.group_sends and len(lane.sends) >= self._pace.group_sends:
            at = max(at, lane.sends[0] + self._pace.group_window)
        return at

    def _grant(self, lane: _Lane, now: float) -> None:
        self._next = max(self._next, now - self._pace.catch_up) + self._pace.apart
        lane.last = now
        lane.mark = [now]
        self._marks.append(lane.mark)
        self._lately.append(now)
        if len(self._lately) == _MANY and now - self._lately[0] < 1.0:
            self._crowded = now + _CALM
        if lane.group and self._pace.group_sends:
            lane.sends.append(now)
            if len(lane.sends) > self._pace.group_sends:
                lane.sends.popleft()

    def _queue(self, chat: str, lane: _Lane) -> None:
        """Put the chat where it belongs now; what stood for it before is stale."""
        lane.version += 1
        self._age += 1
        at = self._ready_at(lane)
        if at <= self._now():
            self._rank(chat, lane)
        else:
            heapq.heappush(self._resting, (at, self._age, chat, lane.version))

    def _rank(self, chat: str, lane: _Lane) -> None:
        left = len(lane.waiting) + lane.waiting[0][2]
        heapq.heappush(self._ready, (0 if lane.urgent else 1, -left, self._age, chat, lane.version))

    def _withdraw(self, chat: str, lane: _Lane, future: asyncio.Future[None]) -> None:
        for entry in lane.waiting:
            if entry[0] is future:
                lane.waiting.remove(entry)
                lane.urgent -= entry[1]
                break
        lane.version += 1
        if lane.waiting:
            self._queue(chat, lane)

    def _current(self, chat: str, version: int) -> _Lane | None:
        lane = self._lanes.get(chat)
        return lane if lane is not None and lane.version == version and lane.waiting else None

    def _pick(self) -> tuple[str, _Lane] | None:
        """The chat whose turn it is, taken off the heap."""
        fair: list[tuple[int, int, int, str, int]] = []
        found: tuple[str, _Lane] | None = None
        while self._ready and found is None:
            entry = heapq.heappop(self._ready)
            lane = self._current(entry[3], entry[4])
            if lane is None:
                continue
            if entry[0] == 0 and self._row >= _URGENT_IN_A_ROW and any(e[0] for e in self._ready):
                fair.append(entry)
                continue
            found = (entry[3], lane)
        if found is None and fair:
            entry = fair.pop(0)
            found = (entry[3], self._lanes[entry[3]])
        for entry in fair:
            heapq.heappush(self._ready, entry)
        return found

    def _rise(self, now: float) -> None:
        """Chats whose rest is over become ready."""
        while self._resting and self._resting[0][0] <= now:
            _, _, chat, version = heapq.heappop(self._resting)
            lane = self._current(chat, version)
            if lane is not None:
                self._rank(chat, lane)

    def _give(self) -> None:
        """Hand out what may leave now and set the timer for the next."""
        self._timer = None
        now = self._now()
        self._rise(now)
        while self._due() <= now:
            picked = self._pick()
            if picked is None:
                break
            chat, lane = picked
            future, urgent, _ = lane.waiting.popleft()
            lane.urgent -= urgent
            lane.version += 1
            if not future.done():
                self._row = self._row + 1 if urgent else 0
                self._grant(lane, now)
                future.set_result(None)
            if lane.waiting:
                self._queue(chat, lane)
        self._wake()

    def _wake(self) -> None:
        while self._resting and self._current(self._resting[0][2], self._resting[0][3]) is None:
            heapq.heappop(self._resting)
        while self._ready and self._current(self._ready[0][3], self._ready[0][4]) is None:
            heapq.heappop(self._ready)
        if not self._ready and not self._resting:
            return
        at = self._due() if self._ready else max(self._due(), self._resting[0][0])
        if self._timer is not None:
            if self._timer_at <= at:
                return
            self._timer.cancel()
        self._timer_at = at
        later = self._later or asyncio.get_running_loop().call_later
        self._timer = later(max(0.0, at - self._now()), self._give)
