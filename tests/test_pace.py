"""Sends are spread inside a network's limits: checked on a clock that the test moves."""

from __future__ import annotations

import asyncio
import heapq
import itertools
import time
from collections.abc import Callable
from functools import partial

from bot.pace import FREE, Handle, Pace, Pacer
from tests.channels.telegram_limits import Limits


class Time:
    """A clock that stands until it is moved; timers ring on the way, a little late when told so."""

    def __init__(self, late: float = 0.0) -> None:
        self.now = 1000.0
        self.late = late
        self._order = itertools.count()
        self._timers: list[tuple[float, int, _Timer]] = []

    def read(self) -> float:
        return self.now

    def later(self, delay: float, call: Callable[[], None]) -> Handle:
        timer = _Timer(call)
        heapq.heappush(self._timers, (self.now + delay, next(self._order), timer))
        return timer

    async def move(self, seconds: float) -> None:
        end = self.now + seconds
        while self._timers and self._timers[0][0] + self.late <= end:
            at, _, timer = heapq.heappop(self._timers)
            self.now = max(self.now, at + self.late)
            if not timer.cancelled:
                timer.call()
            await asyncio.sleep(0)
            await asyncio.sleep(0)
        self.now = end


class _Timer:
    def __init__(self, call: Callable[[], None]) -> None:
        self.call = call
        self.cancelled = False

    def cancel(self) -> None:
        self.cancelled = True


class Bench:
    """A pacer on the test's clock, what it let through, and the limits of the fake server as judge."""

    def __init__(self, late: float = 0.0) -> None:
        self.time = Time(late)
        self.pacer = Pacer(now=self.time.read, later=self.time.later)
        self.sent: list[tuple[float, int, str]] = []
        self.limits = Limits(penalty=1.0)
        self.refused = 0
        self._tasks: list[asyncio.Task[None]] = []

    def ask(self, chat: int, mark: str = "", *, urgent: bool = False, left: int = 0) -> asyncio.Task[None]:
        async def one() -> None:
            await self.pacer.slot(str(chat), group=chat < 0, urgent=urgent, left=left)
            self.refused += self.limits.admit(chat, self.time.now) > 0
            self.sent.append((self.time.now, chat, mark))

        task = asyncio.get_running_loop().create_task(one())
        self._tasks.append(task)
        return task

    async def run(self, seconds: float) -> None:
        await asyncio.sleep(0)
        await self.time.move(seconds)

    async def finish(self, most: float = 600.0) -> float:
        await asyncio.sleep(0)
        while not all(task.done() for task in self._tasks):
            most -= 1
            assert most > 0, f"{len(self.sent)} of {len(self._tasks)} after the longest time"
            await self.time.move(1.0)
        return self.sent[-1][0] - self.sent[0][0]


async def test_a_thousand_chats_take_little_more_than_the_ideal() -> None:
    bench = Bench()
    for chat in range(1, 1001):
        bench.ask(chat)
    seconds = await bench.finish()
    assert bench.refused == 0
    assert 33.0 <= seconds <= 33.0 * 1.03


async def test_late_timers_never_break_a_limit() -> None:
    bench = Bench(late=0.008)
    for chat in range(1, 301):
        bench.ask(chat)
    seconds = await bench.finish()
    assert bench.refused == 0
    assert seconds <= 9.97 * 1.05  # the ideal of 300 is ⌊299/30⌋ + 29 slots; catching up makes good what comes late


async def test_private_chats_and_groups_with_several_messages_each() -> None:
    bench = Bench()
    for number in range(3):
        for chat in [*range(1, 301), *range(-20, 0)]:
            bench.ask(chat, str(number))
    seconds = await bench.finish()
    assert bench.refused == 0
    assert seconds <= 31.0 * 1.05
    by_chat: dict[int, list[str]] = {}
    for _, chat, mark in bench.sent:
        by_chat.setdefault(chat, []).append(mark)
    assert all(marks == ["0", "1", "2"] for marks in by_chat.values())


async def test_one_group_gets_twenty_a_minute() -> None:
    bench = Bench()
    for _ in range(41):
        bench.ask(-5)
    seconds = await bench.finish()
    assert bench.refused == 0
    assert 120.0 <= seconds <= 120.0 * 1.02


async def test_many_groups_with_the_longest_first() -> None:
    bench = Bench()
    for _ in range(25):
        for chat in range(-50, 0):
            bench.ask(chat)
    assert await bench.finish() <= 68.0 * 1.05
    assert bench.refused == 0


async def test_an_urgent_reply_overtakes_a_fan_out() -> None:
    bench = Bench()
    for chat in range(1, 601):
        bench.ask(chat)
    await bench.run(3.0)
    asked = bench.time.now
    bench.ask(9_999, "reply", urgent=True)
    await bench.finish()
    at = next(at for at, _, mark in bench.sent if mark == "reply")
    assert at - asked <= 0.070


async def test_urgent_ones_do_not_starve_the_rest() -> None:
    bench = Bench()
    for chat in range(1, 101):
        bench.ask(chat, "urgent", urgent=True)
    bench.ask(500, "paper")
    bench.ask(501, "paper")
    await bench.finish()
    places = [place for place, (_, _, mark) in enumerate(bench.sent) if mark == "paper"]
    assert places[0] <= 12
    assert places[1] <= 24


async def test_the_chat_with_most_left_goes_first() -> None:
    bench = Bench()
    bench.ask(1, "x")
    for chat, left in ((2, 0), (3, 5), (4, 2)):
        bench.ask(chat, "x", left=left)
    await bench.finish()
    assert [chat for _, chat, _ in bench.sent] == [1, 3, 4, 2]


async def test_a_freeze_of_everybody_and_of_one_chat() -> None:
    bench = Bench()
    bench.pacer.freeze(5.0)
    assert 4.9 < bench.pacer.frozen() <= 5.0
    bench.ask(1, "one")
    bench.ask(2, "two")
    bench.pacer.freeze(8.0, "2")
    await bench.finish()
    times = {mark: at - 1000.0 for at, _, mark in bench.sent}
    assert 5.0 <= times["one"] < 5.1
    assert 8.0 <= times["two"] < 8.1
    assert bench.pacer.frozen("2") < 0.1


async def test_a_freeze_that_comes_while_waiting_holds() -> None:
    bench = Bench()
    for _ in range(3):
        bench.ask(1)
    await bench.run(0.5)
    bench.pacer.freeze(10.0, "1")
    await bench.run(9.9)
    assert len(bench.sent) == 1
    await bench.finish()
    assert bench.sent[1][0] >= 1010.4


async def test_who_gives_up_leaves_no_hole() -> None:
    bench = Bench()
    tasks = [bench.ask(chat) for chat in range(1, 31)]
    await bench.run(0.1)
    for task in tasks[10:20]:
        task.cancel()
    seconds = await bench.finish()
    assert len(bench.sent) == 20
    assert seconds < 20 * 0.0345


async def test_a_quiet_network_does_not_wait() -> None:
    bench = Bench()
    await asyncio.wait_for(bench.pacer.slot("1"), 1)
    await bench.run(2.0)
    await asyncio.wait_for(bench.pacer.slot("1"), 1)


async def test_free_pace_lets_everything_through() -> None:
    pacer = Pacer(FREE)
    for _ in range(1000):
        await asyncio.wait_for(pacer.slot("1", group=True), 1)


async def test_on_the_real_clock() -> None:
    pacer = Pacer()
    loop = asyncio.get_running_loop()
    start = loop.time()
    await asyncio.gather(*(pacer.slot(str(chat)) for chat in range(16)))
    assert 0.45 <= loop.time() - start < 2


async def test_where_many_leave_each_leaves_so_long_after_its_slot_and_one_alone_at_once() -> None:
    pacer = Pacer(Pace(apart=0.001, catch_up=0.0, lead=0.3, chat_apart=0.0))
    began = time.monotonic()
    await pacer.slot("alone")
    assert await pacer.carry("alone", lambda: asyncio.sleep(0, "sent")) == "sent"
    assert time.monotonic() - began < 0.2
    for chat in range(25):
        await pacer.slot(str(chat))
    granted = time.monotonic()
    await pacer.carry("24", lambda: asyncio.sleep(0))
    assert 0.2 <= time.monotonic() - granted < 2


async def test_what_was_held_up_on_its_way_counts_when_it_arrives() -> None:
    pacer = Pacer(Pace(apart=0.001, catch_up=0.0, lead=0.0, sends=3, window=0.2, chat_apart=0.0))
    for way in (0.0, 0.0, 0.0, 0.1):
        await pacer.slot("a")
        await pacer.carry("a", partial(asyncio.sleep, way))
    held_up = time.monotonic()
    for _ in range(3):
        await pacer.slot("a")
        await pacer.carry("a", lambda: asyncio.sleep(0))
    assert time.monotonic() - held_up >= 0.19
