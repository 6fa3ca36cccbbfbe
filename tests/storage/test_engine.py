"""The store: one writer, whole transactions, neighbours that do not hurt each other."""

from __future__ import annotations

import multiprocessing
import threading
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from storage import beats, councils, schema
from storage.beats import Beat
from storage.councils import CouncilRow
from storage.engine import STATEMENTS, Stmt, Store, arg, table

COUNT = Stmt(select(func.count()).select_from(table(Beat)))
MORE = Stmt(update(table(Beat)).where(table(Beat).c.name == arg("name")).values(at=table(Beat).c.at + 1))


class Broken(Exception):
    """A turn that goes wrong."""


def test_what_is_raised_rolls_everything_back(store: Store) -> None:
    def turn() -> None:
        with store.begin() as tx:
            beats.beat(tx, "a", 1)
            assert tx.value(COUNT) == 1
            raise Broken

    with pytest.raises(Broken):
        turn()
    with store.begin() as tx:
        assert tx.value(COUNT) == 0


def test_a_savepoint_rolls_back_one_turn_and_not_its_neighbours(store: Store) -> None:
    def turn(n: int) -> None:
        with tx.savepoint():
            beats.beat(tx, f"turn {n}", n)
            with tx.savepoint():
                beats.beat(tx, f"inner {n}", n)
            if n == 1:
                raise Broken

    with store.begin() as tx:
        turn(0)
        with pytest.raises(Broken):
            turn(1)
        turn(2)
    with store.begin() as tx:
        assert [row.name for row in beats.every(tx)] == ["inner 0", "inner 2", "turn 0", "turn 2"]


def test_peoples_words_are_always_arguments(store: Store) -> None:
    name = "Robert'); DROP TABLE council;-- %s :x %(y)s"
    with store.begin() as tx:
        councils.add(tx, CouncilRow("c", name, ":name", "%", "nb", "{}", 1, 0))
        assert councils.every(tx) == [CouncilRow("c", name, ":name", "%", "nb", "{}", 1, 0)]


def test_every_statement_can_be_said_on_both_engines() -> None:
    assert schema.metadata.tables
    assert len(STATEMENTS) > 100
    for statement in STATEMENTS:
        for dialect in ("sqlite", "postgresql"):
            assert "p__" not in statement.text(dialect)


def test_the_watch_sees_each_statement_before_and_after(store: Store) -> None:
    seen: list[str] = []
    store.watch = lambda when, text: seen.append(f"{when} {text.split()[0]}")
    with store.begin() as tx:
        beats.beat(tx, "a", 1)
    store.watch = None
    assert seen == ["before BEGIN", "after BEGIN", "before INSERT", "after INSERT", "before COMMIT", "after COMMIT"]


def _count_up(url: str, times: int) -> None:
    store = Store(url, durable=False).open()
    for _ in range(times):
        with store.begin() as tx:
            now = beats.last(tx, "counter")
            beats.beat(tx, "counter", now + 1)
    store.close()


@pytest.mark.server
def test_two_processes_that_read_and_write_lose_no_update(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/t.db"
    Store(url, durable=False).open().create().close()
    processes = [multiprocessing.get_context("spawn").Process(target=_count_up, args=(url, 100)) for _ in range(2)]
    for process in processes:
        process.start()
    for process in processes:
        process.join(60)
    store = Store(url, durable=False).open()
    with store.begin() as tx:
        assert beats.last(tx, "counter") == 200
    store.close()


def test_two_threads_take_turns(store: Store) -> None:
    inside, free = threading.Event(), threading.Event()

    def slow() -> None:
        with store.begin() as tx:
            inside.set()
            free.wait(5)
            beats.beat(tx, "first", 1)

    def other() -> list[str]:
        with store.begin() as tx:
            return [row.name for row in beats.every(tx)]

    with ThreadPoolExecutor(2) as threads:
        first = threads.submit(slow)
        assert inside.wait(5)
        second = threads.submit(other)
        free.set()
        assert second.result(5) == ["first"]
        first.result(5)


def test_a_folder_that_is_not_there_is_said(tmp_path: Path) -> None:
    with pytest.raises(FileNotFoundError):
        Store(f"sqlite:///{tmp_path}/none/t.db").open()


def test_a_missing_argument_is_an_error_and_not_an_empty_value(store: Store) -> None:
    def forget() -> None:
        with store.begin() as tx:
            tx.run(MORE)

    with pytest.raises(Exception, match="name"):
        forget()
