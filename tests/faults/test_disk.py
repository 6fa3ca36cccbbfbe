"""Disk and database fail in every way they can: what was acknowledged is there, what was not comes again, nothing is half."""

from __future__ import annotations

import asyncio
import json
import shutil
import sqlite3
import time
from contextlib import closing
from pathlib import Path

import pytest

from bot.channels.base import Arrival, Raw
from bot.composition import Composer
from bot.desk import Desk
from bot.runner import Runner
from bot.watch import HANGS, Watch
from handlers import routers
from storage import beats, councils, inbox, people, soundness
from storage.councils import BodyRow, CouncilRow
from storage.engine import Store
from storage.people import AccountRow, PersonRow, RoleRow
from storage.sealed import Keys
from tests.world import RULES, words

pytestmark = pytest.mark.server  # long: left out of the quick suite


class Lines:
    """Reads a stored line."""

    def read(self, raw: bytes) -> Arrival:
        one = json.loads(raw)
        return Arrival("console", one["key"], "kari", "kari", True, 0, "text", text=one["text"])


class Machine:
    """A desk on a real file with one member; `says` is what a network does with one update."""

    def __init__(self, folder: Path) -> None:
        self.file = folder / "radslag.db"
        there = self.file.exists()
        self.store = Store(f"sqlite:///{self.file}").open()
        if not there:
            self.store.create()
            with self.store.begin() as tx:
                councils.add(tx, CouncilRow("rad", "Rådet", "Rådet", "Europe/Oslo", "nb", json.dumps(RULES), 1, 0))
                councils.add_body(tx, BodyRow("rad", "rad", "council", "Rådet", "", 0, ""), 0)
                kari = PersonRow("kari", "rad", "Kari", "", "", "", "", "nb", "standard", "[]", "console", "", "active", "", "", "")
                people.add(tx, kari)
                people.add_role(tx, "rad", "r1", RoleRow("kari", "rad", "member", "", 0, "", ""))
                people.add_account(tx, AccountRow("a", "console", "kari", "kari", "open"))
                people.link(tx, "a", kari, 1)
        keys = Keys(None)
        self.desk = Desk(self.store, keys, Composer(words(), keys), routers(), {"console": Lines()})

    def says(self, number: int) -> None:
        """The update is stored, given its turn, and only when this returns acknowledged."""
        line = {"key": f"k{number}", "text": "bytt språk" if number % 2 else "meny"}
        self.desk.take("console", [Raw(line["key"], "kari", json.dumps(line).encode())], str(number), 1_800_000_000_000_000 + number)
        self.desk.work(1_800_000_000_000_000 + number)

    def kept(self) -> tuple[int, int, str | None]:
        """Updates stored, answers made, and where the network had come to."""
        with self.store.begin() as tx:
            stored = tx._cursor.execute("SELECT count(*) FROM inbox").fetchone()[0]
            answers = tx._cursor.execute("SELECT count(*) FROM outbox").fetchone()[0]
            return int(stored), int(answers), inbox.cursor(tx, "console")


@pytest.fixture
def machine(tmp_path: Path) -> Machine:
    return Machine(tmp_path)


def test_a_torn_or_garbled_journal_leaves_a_whole_beginning(machine: Machine, tmp_path: Path) -> None:
    """F4: cut or spoil the journal anywhere: what is left is the first so many turns, whole."""
    machine.kept()
    machine.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    for number in range(12):
        machine.says(number)
    journal = Path(f"{machine.file}-wal").read_bytes()
    assert len(journal) > 50_000
    seen, step = set(), max(512, len(journal) // 120)
    for place in range(0, len(journal), step):
        for spoiled in (journal[:place], journal[:place] + b"\x00\xff" * 64 + journal[place + 128 :]):
            copy = tmp_path / "copy"
            shutil.rmtree(copy, ignore_errors=True)
            copy.mkdir()
            shutil.copy(machine.file, copy / "radslag.db")
            (copy / "radslag.db-wal").write_bytes(spoiled)
            with closing(sqlite3.connect(copy / "radslag.db")) as other:
                rows = [row[0] for row in other.execute("SELECT key FROM inbox ORDER BY id")]
                [answers] = other.execute("SELECT count(*) FROM outbox").fetchone()
                assert other.execute("PRAGMA quick_check").fetchone() == ("ok",)
            assert rows == [f"k{number}" for number in range(len(rows))]
            assert answers in (len(rows), len(rows) - 1)  # the raw row is committed before its turn
            seen.add(len(rows))
    assert {0, 12} <= seen


@pytest.mark.parametrize("fault", [sqlite3.SQLITE_IOERR_FSYNC, sqlite3.SQLITE_FULL, sqlite3.SQLITE_BUSY])
def test_a_fault_at_any_statement_is_not_acknowledged_and_leaves_nothing_half(machine: Machine, fault: int) -> None:
    """F5, F6, F13: whatever statement fails, the network asks again and there is one of each."""
    machine.says(0)
    count, number = [0], 1
    for failing in range(1, 200):
        count[0] = 0

        def breaks(when: str, text: str, at: int = failing) -> None:
            if when == "before" and not text.startswith("ROLLBACK"):
                count[0] += 1
                if count[0] == at:
                    broken = sqlite3.OperationalError("as injected")
                    broken.sqlite_errorcode = fault
                    raise broken

        before = machine.kept()
        machine.store.watch = breaks
        try:
            machine.says(number)
            worked = count[0] < failing
        except sqlite3.OperationalError:
            worked = False
        machine.store.watch = None
        stored, _answers, cursor = machine.kept()
        assert stored in (before[0], before[0] + 1)
        assert (stored == before[0]) == (cursor == before[2])  # the position moves with the rows and never alone
        machine.says(number)  # the network was not told: it gives the same once more
        assert machine.kept() == (before[0] + 1, before[1] + 1, str(number))
        number += 1
        if worked:
            return
    raise AssertionError("no end of statements")


def test_a_mistake_of_ours_is_told_and_never_tried_for_ever(machine: Machine) -> None:
    """F32: a bug in a turn is answered with a code; the arrival is kept, the next ones get their turn."""

    def breaks(when: str, text: str) -> None:
        if when == "before" and "INSERT INTO action" in text:
            raise sqlite3.OperationalError("no such column: x")

    machine.store.watch = breaks
    machine.says(0)
    machine.store.watch = None
    machine.says(1)
    with machine.store.begin() as tx:
        states = tx._cursor.execute("SELECT state, length(payload) > 0 FROM inbox ORDER BY id").fetchall()
    assert states == [("failed", 1), ("done", 0)]
    assert machine.kept()[1] == 2


def test_what_is_trouble_and_what_is_a_mistake() -> None:
    class OperationalError(Exception):
        """As psycopg's."""

    class DeadlockDetected(OperationalError):
        """A neighbour."""

    class ReadOnlySqlTransaction(Exception):
        """Another server has taken over."""

    OperationalError.__module__ = "psycopg"
    ReadOnlySqlTransaction.__module__ = "psycopg.errors"
    assert soundness.trouble(DeadlockDetected())
    assert soundness.trouble(ReadOnlySqlTransaction())
    assert not soundness.trouble(ValueError())
    with closing(sqlite3.connect(":memory:")) as other:
        with pytest.raises(sqlite3.OperationalError) as mistake:
            other.execute("SELECT nothing FROM nowhere")
        assert not soundness.trouble(mistake.value)


def test_a_full_disk_keeps_the_position_still_and_goes_on_when_there_is_room(machine: Machine) -> None:
    """F6, for real: the database may not grow."""
    machine.says(0)
    connection = machine.store._connection
    pages = connection.execute("PRAGMA page_count").fetchone()[0]
    connection.execute(f"PRAGMA max_page_count={pages}")
    number, full = 1, 0
    while full < 3 and number < 400:
        answers = machine.kept()[1]
        try:
            machine.says(number)
            number += 1
        except sqlite3.OperationalError:
            full += 1
            assert machine.kept()[1] == answers
    assert full == 3
    connection.execute("PRAGMA max_page_count=4294967294")
    machine.says(number)
    assert machine.kept() == (number + 1, number + 1, str(number))


def test_a_damaged_page_is_found_by_looking(machine: Machine) -> None:
    """F7: the head of any page of a tree."""
    for number in range(20):
        machine.says(number)
    machine.store._connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    machine.store.close()
    whole, size = machine.file.read_bytes(), 4096
    assert soundness.faults(machine.file) == []
    missed = 0
    pages = range(1, len(whole) // size)
    for page in pages:
        spoiled = bytearray(whole)
        spoiled[page * size] ^= 0x5A
        machine.file.write_bytes(spoiled)
        missed += not soundness.faults(machine.file)
    assert missed <= len(pages) * 0.05  # a page of free space or of overflowing words has no head


def test_a_database_that_another_holds_is_waited_for_and_then_asked_again(machine: Machine) -> None:
    """F10: nothing half done, and the next try works."""
    machine.says(0)
    machine.store._connection.execute("PRAGMA busy_timeout=200")
    with closing(sqlite3.connect(machine.file, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        begun = time.monotonic()
        with pytest.raises(sqlite3.OperationalError, match="locked"):
            machine.says(1)
        assert time.monotonic() - begun >= 0.15
        other.execute("ROLLBACK")
    machine.says(1)
    assert machine.kept() == (2, 2, "1")


def test_a_commit_nobody_heard_of_is_done_once(machine: Machine) -> None:
    """F14: the batch was stored, the answer to the network was lost: the same batch comes again, twice, ten times."""
    for _ in range(10):
        machine.says(0)
    assert machine.kept() == (1, 1, "0")


async def test_a_slow_database_does_not_hold_up_the_loop(machine: Machine) -> None:
    """F9: two seconds in the database are no second in the loop."""
    runner, ticks = Runner(machine.store), 0
    slow = asyncio.ensure_future(runner.run(lambda: time.sleep(0.4)))
    while not slow.done():
        await asyncio.sleep(0.01)
        ticks += 1
    assert ticks >= 5
    await runner.close()


async def test_a_turn_that_hangs_ends_the_process(machine: Machine, monkeypatch: pytest.MonkeyPatch) -> None:
    """F33: a thread cannot be stopped; the process can, and the next start counts it (see test_recovery)."""
    runner, ended = Runner(machine.store), list[int]()
    watch = Watch(runner, machine.store, lambda: 1, lambda *_: None, every=0.01)
    monkeypatch.setattr("bot.watch.HANGS", 0.15)
    fast = asyncio.ensure_future(watch.guard(ended.append))
    await runner.run(lambda: time.sleep(0.02))
    assert ended == []
    await asyncio.gather(runner.run(lambda: time.sleep(0.4)), fast)
    assert ended == [70]
    assert HANGS > 60
    with machine.store.begin() as tx:
        assert beats.every(tx) == []
    await runner.close()
