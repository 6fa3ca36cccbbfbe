"""Slow work: rows that handlers asked for, done one at a time in a child process, handed back to their handler.

A job is a plain function `job(args, files) -> Done` in a module under `bot.documents`, registered below by name. A handler asks
with `turn.want("name", subject, args, files=[sha256], fetch=file_handle, then="what_next")` and takes the outcome with
`@router.worked("what_next")`. The row is written with the turn, done after it, and settled in the same transaction
as what the handler does with the outcome; files lie kept under their hash by then.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Any, NamedTuple

import orjson

from bot import child, delivery
from bot.channels.base import Channel
from bot.desk import Desk
from bot.domain.errors import Refusal
from bot.domain.works import NO_FACTS, Done, Kept, Made, Outcome
from bot.runner import Runner
from storage import audit, councils, files, people, works
from storage.engine import Store, Tx
from storage.files import FileStore, UseRow
from storage.sealed import Gone
from storage.works import WorkRow

log = logging.getLogger("radslag.work")
ROOT = Path(__file__).resolve().parent.parent
LARGEST = 20 << 20  # bytes of a file that somebody sends
AGAIN = 30_000_000  # microseconds until a network that did not answer is asked again
MIB = 1 << 20


@dataclass(frozen=True, slots=True)
class Limits:
    """What a child may use: memory and largest file in bytes, processor and wall time in seconds."""

    memory: int = 1024 * MIB
    cpu: int = 20
    wall: float = 30.0
    file: int = 64 * MIB


class Kind(NamedTuple):
    """A kind of work: the function that does it (empty = only fetch the file), and what it may use."""

    job: str
    limits: Limits = Limits()
    needs: str = ""  # what the operator has set for it, given to the job as the argument of this name
    outside: bool = False  # it may start programs and use the network


KINDS: dict[str, Kind] = {
    "fetch": Kind(""),
    "read_paper": Kind("bot.documents.intake:read"),
    "read_sheet": Kind("bot.documents.sheets:read_sheet", Limits(memory=512 * MIB, cpu=10)),
    "draw_result": Kind("bot.documents.chart:draw", Limits(memory=1024 * MIB, cpu=20)),
    "make_minutes": Kind("bot.documents.minutes_files:make", Limits(memory=2048 * MIB, cpu=180, wall=240.0)),
    "make_report": Kind("bot.documents.reporting:make", Limits(memory=2048 * MIB, cpu=60, wall=90.0, file=256 * MIB)),
    "make_papers": Kind("bot.documents.making:make", Limits(memory=2048 * MIB, cpu=40, wall=60.0)),
    "speak": Kind("bot.voice.making:speak", Limits(memory=2048 * MIB, cpu=20, wall=40.0), "voice"),
    "write_down": Kind("bot.voice.making:write_down", Limits(memory=512 * MIB, cpu=20, wall=90.0), "writer", outside=True),
    "translate": Kind("bot.translating:translate", Limits(memory=512 * MIB, cpu=20, wall=40.0), "translator", outside=True),
}


class Order(NamedTuple):
    """What a row asks for."""

    args: Mapping[str, Any]
    files: tuple[str, ...]
    fetch: Mapping[str, str]
    then: str


class Came(NamedTuple):
    """What came of a job: its result, or a fault, and the phrase and facts of a refusal."""

    done: Done | None
    fault: str = ""
    key: str = ""
    facts: Mapping[str, Any] = NO_FACTS


class Late(Exception):
    """A network did not give its file; it is asked again."""


Do = Callable[[Kind, Mapping[str, Any], Mapping[str, bytes]], Came]


def here(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Came:
    """Do the job in this process (tests, the demonstration): what came of it, or a fault and its phrase."""
    try:
        return Came(child.call(kind.job, args, blobs))
    except Refusal as no:
        return Came(None, "refused", no.key, {name: fact for name, fact in no.facts.items() if isinstance(fact, str | int)})
    except Exception:
        log.exception("slow work broke off")
        return Came(None, "broken")


def _head(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> bytes:
    limits = kind.limits
    head = {
        "job": kind.job, "args": args, "files": list(blobs), "memory": limits.memory, "cpu": limits.cpu, "file": limits.file,
        "outside": kind.outside,
    }  # fmt: skip
    return child.packed(head, list(blobs.values()))


def _environment() -> dict[str, str]:
    """No secrets: the child gets none of our own environment but where programs lie."""
    return {"PATH": os.environ.get("PATH", ""), "LANG": "C.UTF-8", "PYTHONPATH": str(ROOT)}


def _came(out: bytes, code: int | None) -> Came:
    """What a child wrote before it ended, read with care."""
    try:
        head, blobs = child.unpacked(out)
        if fault := str(head.get("fault", "")):
            log.warning("slow work ended: %s %s", fault, head.get("what", ""))
            return Came(None, fault, str(head.get("key", "")), head.get("facts", {}))
        made = tuple(Made(str(name), str(mime), blob) for (name, mime), blob in zip(head["made"], blobs, strict=True))
        return Came(Done(head["facts"], made))
    except Exception:
        log.warning("slow work broke off, exit %s", code)
        return Came(None, "time" if code in {-signal.SIGXCPU, -signal.SIGKILL} else "broken")


def in_child(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Came:
    """Do the job in a child process and wait for it."""
    try:
        ended = subprocess.run(
            [sys.executable, "-P", "-m", "bot.child"], input=_head(kind, args, blobs), stdout=subprocess.PIPE, timeout=kind.limits.wall,
            env=_environment(), check=False, start_new_session=True,
        )  # fmt: skip
    except subprocess.TimeoutExpired:
        return Came(None, "time")
    return _came(ended.stdout, ended.returncode)


async def in_child_later(kind: Kind, args: Mapping[str, Any], blobs: Mapping[str, bytes]) -> Came:
    """The same without holding up the loop; a child that takes too long is killed with everything it started."""
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-P", "-m", "bot.child", stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, env=_environment(),
        start_new_session=True,
    )  # fmt: skip
    try:
        out, _ = await asyncio.wait_for(process.communicate(_head(kind, args, blobs)), kind.limits.wall)
    except TimeoutError:
        return Came(None, "time")
    finally:
        if process.returncode is None:
            with contextlib.suppress(ProcessLookupError):
                os.killpg(process.pid, signal.SIGKILL)
            await process.wait()
    return _came(out, process.returncode)


class Workshop:
    """Where slow work is done."""

    def __init__(
        self, store: Store, desk: Desk, kept: FileStore, channels: Mapping[str, Channel], now: Callable[[], int],
        given: Mapping[str, Mapping[str, Any]] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        """`given`: what the operator has set for jobs that need it. Secrets in it reach the child, never a row."""
        self.given = given
        self.store = store
        self.desk = desk
        self.kept = kept
        self.channels = channels
        self.now = now

    # -- running ----------------------------------------------------------------------------------

    async def run(self, runner: Runner, told: Callable[[], None], *, every: float = 1.0) -> None:
        """Do what waits until cancelled; `told` is called when an outcome was handed back."""

        await runner.run(self.recover)
        while True:
            try:
                row = await runner.run(self.claim)
                if row is not None:
                    await self._one(runner, row)
                    told()
            except Exception:  # one bad piece of work never ends the workshop
                log.exception("slow work went wrong")
                row = None
            if row is None:
                await asyncio.sleep(every)

    async def _one(self, runner: Runner, row: WorkRow) -> None:
        order = self.order(row)
        if order is None:
            outcome = Outcome(fault="gone")
        else:
            try:
                fetched = await self._fetch(order)
                outcome = await self._outcome(order, row, fetched)
            except Late:
                await runner.run(lambda: self.put_off(row))
                return
            except ValueError:
                outcome = Outcome(fault="too_large")
        await runner.run(lambda: self.hand_back(row, order, outcome))

    async def _outcome(self, order: Order, row: WorkRow, fetched: Kept | None) -> Outcome:
        kind = KINDS[row.kind]
        try:
            blobs = await asyncio.to_thread(self._blobs, order, fetched)
        except LookupError:
            return Outcome(fault="gone", fetched=fetched)
        if not kind.job:
            return Outcome(fetched=fetched)
        came = await in_child_later(*self._equipped(kind, order.args), blobs)
        return await asyncio.to_thread(self._ended, came, fetched)

    def work_off(self, now: int, do: Do = here) -> int:
        """Do everything that waits, here and now (demonstration, tests); how many."""
        many = 0
        while (row := self.claim(now)) is not None:
            order = self.order(row)
            outcome = Outcome(fault="gone")
            if order is not None:
                fetched = asyncio.run(self._fetch(order)) if order.fetch else None
                kind = KINDS[row.kind]
                came = do(*self._equipped(kind, order.args), self._blobs(order, fetched)) if kind.job else Came(Done())
                outcome = self._ended(came, fetched)
            self.hand_back(row, order, outcome, now)
            many += 1
        return many

    # -- one piece of work ------------------------------------------------------------------------

    def recover(self) -> None:
        """After a start: what was under way waits again; what ended us three times is handed back as gone wrong."""
        with self.store.begin() as tx:
            works.recover(tx)
            worn = works.worn(tx)
        for row in worn:
            self.hand_back(row, self.order(row), Outcome(fault="broken"))

    def claim(self, now: int = 0) -> WorkRow | None:
        """The next piece of work of any kind we know, leased."""
        with self.store.begin() as tx:
            waiting = works.next_kind(tx, now or self.now(), tuple(KINDS))
            rows = works.claim(tx, waiting, now or self.now()) if waiting else []
            return rows[0] if rows else None

    def order(self, row: WorkRow) -> Order | None:
        """What the row asks for; None when its key is gone."""
        try:
            body = orjson.loads(self.desk.keys.unseal(row.args, f"work:{row.kind}"))
        except Gone:
            return None
        return Order(body["args"], tuple(body["files"]), body["fetch"], body["then"])

    async def _fetch(self, order: Order) -> Kept | None:
        """The file that waits on a network, fetched and kept."""
        if not order.fetch:
            return None
        channel = self.channels.get(order.fetch.get("_channel", ""))
        handle = {name: value for name, value in order.fetch.items() if not name.startswith("_")}
        if channel is None:
            raise Late
        try:
            data = await channel.fetch(handle, LARGEST)
        except ValueError:
            raise
        except Exception as fault:
            log.warning("a file could not be fetched: %s", type(fault).__name__)
            raise Late from fault
        sha256 = await asyncio.to_thread(self.kept.keep, data)
        return Kept(sha256, order.fetch.get("_name", ""), order.fetch.get("_mime", ""), len(data))

    def _equipped(self, kind: Kind, args: Mapping[str, Any]) -> tuple[Kind, Mapping[str, Any]]:
        """The job with what the operator has set for it, and whether that lets it out of its house."""
        if not kind.needs:
            return kind, args
        given = self.given.get(kind.needs, NO_FACTS)
        return kind._replace(outside=kind.outside or bool(given.get("outside"))), {**args, kind.needs: dict(given)}

    def _blobs(self, order: Order, fetched: Kept | None) -> dict[str, bytes]:
        hashes = (*order.files, *((fetched.sha256,) if fetched is not None else ()))
        return {sha256: self.kept.read(sha256) for sha256 in hashes}

    def _ended(self, came: Came, fetched: Kept | None) -> Outcome:
        if came.done is None:
            return Outcome(came.facts, fetched=fetched, fault=came.fault, key=came.key)
        made = tuple(Kept(self.kept.keep(one.data), one.name, one.mime, len(one.data)) for one in came.done.made)
        return Outcome(came.done.facts, made, fetched)

    def put_off(self, row: WorkRow) -> None:
        """A network did not answer: again in a while; the third time it has gone wrong."""
        with self.store.begin() as tx:
            if row.tries < works.TRIES:
                works.failed(tx, row, "network", self.now(), again_in=AGAIN)
                return
        self.hand_back(row, self.order(row), Outcome(fault="gone"))

    def hand_back(self, row: WorkRow, order: Order | None, outcome: Outcome, now: int = 0) -> None:
        """Settle the row and give the outcome to its handler, in one transaction."""
        now = now or self.now()
        with self.store.begin() as tx:
            settled = works.failed(tx, row, outcome.fault, now) if outcome.fault else works.done(tx, row, _result(outcome), now)
            if not settled or order is None:
                return
            try:
                with tx.savepoint():
                    self._told(tx, row, order, outcome, now)
            except Exception:
                log.exception("the outcome of %s could not be used", row.kind)
            audit.seal_chain(tx)

    def _told(self, tx: Tx, row: WorkRow, order: Order, outcome: Outcome, now: int) -> None:
        talk = self.desk.talk
        run, council = talk.works.get(order.then), councils.by_id(tx, row.council_id)
        if run is None or council is None:
            return
        for one in (*outcome.made, *((outcome.fetched,) if outcome.fetched else ())):
            files.use(tx, UseRow(council.id, one.sha256, "work", row.subject, one.name, one.mime, one.size, now))
        person = people.by_id(tx, council.id, row.person_id) if row.person_id else None
        turn = talk.turn(tx, person, now) if person is not None else talk.nobody(tx, council, now)
        message = run(turn, order.args, outcome)
        if message is not None and person is not None:
            turn.tell(message.kind, row.subject, [person.id], message, solicited=True, named=f"work-{row.id}")
        delivery.finish(tx, self.desk.composer, turn, now)


def _result(outcome: Outcome) -> bytes:
    """What the row remembers: the hashes of what was made."""
    return orjson.dumps([one.sha256 for one in outcome.made])
