"""A process that dies anywhere: at every statement, at every await, and by SIGKILL.

A `Scenario` is something that has to come out right however often the process dies:

    class Talk:
        def __init__(self, folder: Path) -> None:        # a fresh world: database file, networks, keys
        async def live(self, recorder: Recorder) -> None: # one life: open the store, `recorder.watch(store)`,
                                                          # finish what is left, let go of nothing by hand
        def check(self) -> None:                          # asserts what must be true at the end

`live` must be able to run again after it broke off anywhere: it begins as the program begins.
What the networks have accepted is kept outside the life, in the scenario. Keep the clock in the
scenario too, so that every life counts the same.

    total = crash_everywhere(Talk, tmp_path)

records one undisturbed life, then starts anew for each of its points, dies there, lives again to
the end and checks. It returns how many points there were and asserts that it died at every one.

A point is the moment before and after each statement (`Store.watch`) and each suspension of each
task. From its death on nothing of a life runs: every later statement, and every task that would go
on, meets the same `Crash`. The database thread runs inside the loop, so that lives are repeatable;
with `virtual=True` time passes at once when everybody sleeps (not together with real sockets).

`killed` starts a real process again and again and kills it at random moments.
"""

from __future__ import annotations

import asyncio
import contextlib
import multiprocessing
import random
import selectors
import time
from collections.abc import Callable, Coroutine, Generator
from multiprocessing.process import BaseProcess
from pathlib import Path
from typing import Any, Protocol

from storage.engine import Store


class Crash(BaseException):
    """The process is gone."""


class Scenario(Protocol):
    """Something that must come out right however often the process dies."""

    async def live(self, recorder: Recorder) -> None:
        """One life of the process."""

    def check(self) -> None:
        """Everything is as it must be."""


class Recorder:
    """Counts the points of one life and ends it at point number `stop` (0 = never)."""

    def __init__(self, stop: int = 0) -> None:
        self.stop = stop
        self.points: list[str] = []
        self.dead = False
        self.stores: list[Store] = []
        self.ended: Callable[[], object] = lambda: None

    def watch(self, store: Store) -> Store:
        """See every statement of this store; it is torn down with the process."""
        store.watch = lambda when, text: self.point(f"{when} {' '.join(text.split()[:3])}")
        self.stores.append(store)
        return store

    def point(self, what: str) -> None:
        """A moment at which the process might die."""
        self.alive()
        self.points.append(what)
        if len(self.points) == self.stop:
            self.dead = True
            self.ended()
            raise Crash(what)

    def alive(self) -> None:
        """Nothing goes on after death."""
        if self.dead:
            raise Crash("dead")


class Stepped(Coroutine[Any, Any, Any]):
    """A coroutine whose every suspension is a point."""

    def __init__(self, recorder: Recorder, inner: Generator[Any, Any, Any] | Coroutine[Any, Any, Any]) -> None:
        self.recorder = recorder
        self.inner = inner

    def send(self, value: Any) -> Any:
        """Go on to the next suspension."""
        self.recorder.alive()
        yielded = self.inner.send(value)
        self.recorder.point(f"await in {getattr(self.inner, '__qualname__', '?')}")
        return yielded

    def throw(self, *fault: Any) -> Any:
        """Go on with a fault."""
        self.recorder.alive()
        return self.inner.throw(*fault)

    def close(self) -> None:
        """End for good."""
        self.inner.close()

    def __await__(self) -> Generator[Any, Any, Any]:
        return (yield from self.inner.__await__())  # type: ignore[union-attr]


class _Sleepless(selectors.DefaultSelector):
    """Waits for nothing: time passes instead."""

    def __init__(self) -> None:
        super().__init__()
        self.passed = 0.0

    def select(self, timeout: float | None = None) -> Any:
        self.passed += timeout or 0.0
        return super().select(0)


class _Loop(asyncio.SelectorEventLoop):
    """An event loop whose threads are itself, and whose time may be made up."""

    def __init__(self, recorder: Recorder, *, virtual: bool) -> None:
        self._sleepless = _Sleepless() if virtual else None
        super().__init__(self._sleepless)
        self.recorder = recorder
        self.tasks: list[asyncio.Task[Any]] = []
        self.inners: list[Any] = []
        self.set_task_factory(self._task)

    def _task(self, loop: asyncio.AbstractEventLoop, coro: Any, **more: Any) -> asyncio.Task[Any]:
        self.inners.append(coro)
        task: asyncio.Task[Any] = asyncio.Task(Stepped(self.recorder, coro), loop=loop, **more)
        self.tasks.append(task)
        return task

    def time(self) -> float:
        """Seconds."""
        return super().time() if self._sleepless is None else self._sleepless.passed

    def run_in_executor(self, executor: Any, func: Callable[..., Any], *args: Any) -> Any:  # type: ignore[override]
        """Do it now; whoever waits hears of it a moment later."""
        del executor
        future: asyncio.Future[Any] = self.create_future()
        try:
            result = func(*args)
        except BaseException as fault:
            self.call_soon(_fail, future, fault)
        else:
            self.call_soon(_succeed, future, result)
        return future

    def bury(self) -> None:
        """Nothing of this life is heard of again."""
        self.set_exception_handler(lambda _loop, _context: None)
        for task in self.tasks:
            task._log_destroy_pending = False  # type: ignore[attr-defined]
            if task.done() and not task.cancelled():
                task.exception()
        for inner in self.inners:
            with contextlib.suppress(BaseException):
                inner.close()
        self.close()


def _fail(future: asyncio.Future[Any], fault: BaseException) -> None:
    if not future.done():
        future.set_exception(fault)
        future.exception()


def _succeed(future: asyncio.Future[Any], result: Any) -> None:
    if not future.done():
        future.set_result(result)


def live(scenario: Scenario, stop: int = 0, *, virtual: bool = True) -> Recorder:
    """One life of the scenario; the recorder says how many points it had and whether it died."""
    recorder = Recorder(stop)
    loop = _Loop(recorder, virtual=virtual)
    over = loop.create_future()
    recorder.ended = lambda: loop.call_soon(_succeed, over, None)
    main = loop.create_task(scenario.live(recorder))
    main.add_done_callback(lambda _task: _succeed(over, None))
    try:
        loop.run_until_complete(over)
        if not recorder.dead:
            main.result()
    finally:
        recorder.dead = recorder.dead or not main.done()
        loop.bury()
        for store in recorder.stores:
            store.watch = None
            store.close()
    return recorder


def crash_everywhere(make: Callable[[Path], Scenario], folder: Path, *, every: int = 1, twice: int = 0, virtual: bool = True) -> int:
    """Die at each point of a life (each `every`-th), live again, check; `twice` more times also in the second life.

    Returns the number of points of an undisturbed life.
    """
    first = make(_room(folder, "whole"))
    total = len(live(first, virtual=virtual).points)
    first.check()
    assert total > 0
    for stop in range(1, total + 1, every):
        scenario = make(_room(folder, f"at{stop}"))
        recorder = live(scenario, stop, virtual=virtual)
        assert recorder.dead, f"point {stop} of {total} was not reached"
        _end(scenario, f"{stop}: {recorder.points[-1]}", virtual)
    chance = random.Random(1)  # noqa: S311 - repeatable on purpose
    for turn in range(twice):
        scenario = make(_room(folder, f"twice{turn}"))
        one = live(scenario, chance.randint(1, total), virtual=virtual)
        two = live(scenario, chance.randint(1, total), virtual=virtual)
        if two.dead:
            _end(scenario, f"{len(one.points)}: {one.points[-1]}, then {len(two.points)}: {two.points[-1]}", virtual)
        else:
            scenario.check()
    return total


def _end(scenario: Scenario, where: str, virtual: bool) -> None:
    try:
        assert not live(scenario, virtual=virtual).dead
        scenario.check()
    except Exception as fault:
        fault.add_note(f"after a crash at point {where}")
        raise


def _room(folder: Path, name: str) -> Path:
    room = folder / name
    room.mkdir()
    return room


def killed(
    target: Callable[..., None], args: tuple[Any, ...], times: int, *, shortest: float = 0.0, longest: float = 0.2, seed: int = 1,
    before_last: Callable[[], object] = lambda: None,
) -> int:  # fmt: skip
    """Start `target(*args)` in a process of its own and SIGKILL it at a random moment, until `times` kills have hit.

    Then it lives to its end. A life that ends before its kill is started again, so `target` must find
    something to do for long enough; returns how many lives there were. `target` lives in a module.
    """
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload([target.__module__])
    chance = random.Random(seed)  # noqa: S311 - repeatable on purpose
    lives = hits = 0
    while hits < times:
        assert lives < 5 * times + 20, "the lives end before they can be killed"
        process = context.Process(target=target, args=args)
        process.start()
        lives += 1
        time.sleep(chance.uniform(shortest, longest))
        hits += _kill(process)
    before_last()
    last = context.Process(target=target, args=args)
    last.start()
    last.join(120)
    assert last.exitcode == 0, f"the last life ended with {last.exitcode}"
    return lives + 1


def _kill(process: BaseProcess) -> int:
    process.kill()
    process.join(20)
    if process.exitcode not in (0, -9):
        raise AssertionError(f"a life ended by itself with {process.exitcode}")
    return int(process.exitcode == -9)


__all__ = ["Crash", "Recorder", "Scenario", "crash_everywhere", "killed", "live"]
