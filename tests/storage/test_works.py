"""Slow work: done once, taken over when its worker died, given up after three times."""

from __future__ import annotations

from storage import works
from storage.engine import Store, Tx
from storage.works import WorkRow


def ask(tx: Tx, name: str = "f1", kind: str = "fetch", at: int = 10) -> int:
    """Ask for a fetch."""
    return works.add(tx, council_id="c1", person_id="p", kind=kind, subject="s1", args=b"sealed", dedupe=name, at=at)


def take(tx: Tx, now: int, kind: str = "fetch") -> WorkRow:
    """The one piece of work there is."""
    (row,) = works.claim(tx, kind, now, 5)
    return row


def test_asked_for_twice_it_is_done_once(store: Store) -> None:
    with store.begin() as tx:
        assert ask(tx) == ask(tx)
        row = take(tx, 10)
        assert works.claim(tx, "fetch", 10, 5) == []
        assert works.claim(tx, "make", 10, 5) == []
        assert works.done(tx, row, b"sha", 20)
        assert not works.done(tx, row, b"other", 21)
        after = works.by_id(tx, row.id)
        assert after is not None
        assert (after.state, after.result, after.args, after.settled) == ("done", b"sha", b"", 20)
        assert works.claim(tx, "fetch", 2**60, 5) == []
        assert works.of_subject(tx, "c1", "s1") == [after]


def test_a_worker_that_died_is_replaced_and_can_no_longer_answer(store: Store) -> None:
    with store.begin() as tx:
        ask(tx)
        old = take(tx, 10)
        new = take(tx, 10 + works.LEASE)
        assert not works.done(tx, old, b"old", 20)
        assert works.done(tx, new, b"new", 20)


def test_a_start_lets_it_wait_again(store: Store) -> None:
    with store.begin() as tx:
        ask(tx)
        take(tx, 10)
        assert works.recover(tx) == 1
        assert take(tx, 11).tries == 2


def test_what_fails_is_tried_three_times_and_says_why(store: Store) -> None:
    with store.begin() as tx:
        number = ask(tx)
        now = 10
        for _ in range(works.TRIES):
            assert works.failed(tx, take(tx, now), "busy", now, again_in=100)
            now += 100
        after = works.by_id(tx, number)
        assert after is not None
        assert (after.state, after.reason, after.tries) == ("failed", "busy", 3)


def test_what_ends_the_process_three_times_is_given_up(store: Store) -> None:
    with store.begin() as tx:
        number = ask(tx)
        for _ in range(works.TRIES):
            take(tx, 10)
            works.recover(tx)
        assert works.claim(tx, "fetch", 10, 5) == []
        after = works.by_id(tx, number)
        assert after is not None
        assert (after.state, after.reason) == ("failed", "stopped")
