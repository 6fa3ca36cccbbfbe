"""The one thread that talks to the database; writers that wait together are committed together."""

from __future__ import annotations

import asyncio
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any, NamedTuple, TypeVar

from storage.engine import Store, Tx

T = TypeVar("T")
GROUP = 64


class _Job(NamedTuple):
    write: Callable[[Tx], Any]
    done: asyncio.Future[Any]


class Runner:
    """Hands work to the database thread and waits without blocking the loop."""

    def __init__(self, store: Store) -> None:
        self.store = store
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="database")
        self._waiting: list[_Job] = []
        self._draining: asyncio.Task[None] | None = None
        self._begun = 0.0

    async def run(self, fn: Callable[[], T]) -> T:
        """Run `fn` in the database thread; it opens its own transaction."""
        return await asyncio.get_running_loop().run_in_executor(self._pool, self._timed, fn)

    def _timed(self, fn: Callable[[], T]) -> T:
        self._begun = time.monotonic()
        try:
            return fn()
        finally:
            self._begun = 0.0

    def busy_for(self) -> float:
        """For how many seconds the thread has been at one piece of work; 0 when it rests."""
        begun = self._begun
        return time.monotonic() - begun if begun else 0.0

    async def write(self, fn: Callable[[Tx], T]) -> T:
        """Run `fn` in a transaction shared with whoever else waits; returns once it is on the disk.

        What raises is rolled back alone and raised here; its neighbours are committed. `fn` only
        writes: when a neighbour raises, it is rolled back and run once more.
        """
        job = _Job(fn, asyncio.get_running_loop().create_future())
        self._waiting.append(job)
        if self._draining is None:
            self._draining = asyncio.ensure_future(self._drain())
        result: T = await job.done
        return result

    async def _drain(self) -> None:
        try:
            while self._waiting:
                jobs, self._waiting = self._waiting[:GROUP], self._waiting[GROUP:]
                await self._commit(jobs)
        finally:
            self._draining = None

    async def _commit(self, jobs: list[_Job]) -> None:
        try:
            ends = await self.run(lambda: self._group([job.write for job in jobs]))
        except BaseException as fault:
            for job in jobs:
                if not job.done.done():
                    job.done.set_exception(fault)
            if not isinstance(fault, Exception):
                raise
            return
        for job, (result, fault_) in zip(jobs, ends, strict=True):
            if job.done.done():
                continue
            if fault_ is None:
                job.done.set_result(result)
            else:
                job.done.set_exception(fault_)

    def _group(self, writes: list[Callable[[Tx], Any]]) -> list[tuple[Any, Exception | None]]:
        """All writers in one transaction. When one raises, nothing was written: all again, each in a savepoint of its own."""
        try:
            with self.store.begin() as tx:
                return [(write(tx), None) for write in writes]
        except Exception as fault:
            if len(writes) == 1:
                return [(None, fault)]
        ends: list[tuple[Any, Exception | None]] = []
        with self.store.begin() as tx:
            for write in writes:
                try:
                    with tx.savepoint():
                        ends.append((write(tx), None))
                except Exception as fault:
                    ends.append((None, fault))
        return ends

    async def close(self) -> None:
        """Finish what waits and end the thread."""
        while self._draining is not None:
            await asyncio.shield(self._draining)
        self._pool.shutdown(wait=True)
