"""What is due is done once, in order, and never twice."""

from __future__ import annotations

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import due
from storage.engine import Store


def plan(store: Store, *rows: tuple[str, str, str, int]) -> None:
    """Plan rows of (rule, subject, day, at)."""
    with store.begin() as tx:
        for rule, subject, day, at in rows:
            due.plan(tx, "c1", rule, subject, day, at)


def run(store: Store, until: int) -> list[tuple[str, str, int]]:
    """Do everything due until then, one transaction each."""
    done: list[tuple[str, str, int]] = []
    while True:
        with store.begin() as tx:
            row = due.claim_next(tx, until)
            if row is None:
                return done
            due.done(tx, row.id)
            done.append((row.rule, row.subject, row.due_utc))


def test_strictly_in_order_of_time_and_only_once(store: Store) -> None:
    plan(store, ("b", "m1", "2027-03-02", 20), ("a", "m1", "2027-03-01", 10), ("c", "m1", "2027-03-02", 20),
         ("z", "m1", "2027-04-01", 99))
    assert run(store, 50) == [("a", "m1", 10), ("b", "m1", 20), ("c", "m1", 20)]
    assert run(store, 50) == []
    plan(store, ("a", "m1", "2027-03-01", 60))
    assert run(store, 98) == []
    with store.begin() as tx:
        assert due.next_at(tx) == 99


def test_planning_again_moves_what_waits_and_wakes_what_was_cancelled(store: Store) -> None:
    plan(store, ("a", "m1", "2027-03-01", 10), ("a", "m1", "2027-03-01", 30))
    assert run(store, 20) == []
    with store.begin() as tx:
        assert due.cancel(tx, "c1", None, "m1") == 1
        assert due.next_at(tx) is None
    assert run(store, 50) == []
    plan(store, ("a", "m1", "2027-03-01", 40))
    assert run(store, 50) == [("a", "m1", 40)]


def test_cancelling_one_rule_leaves_the_others(store: Store) -> None:
    plan(store, ("a", "m1", "2027-03-01", 10), ("b", "m1", "2027-03-01", 10), ("a", "m2", "2027-03-01", 10))
    with store.begin() as tx:
        assert due.cancel(tx, "c1", "a", "m1") == 1
        assert due.cancel(tx, "c2", None, "m2") == 0
    assert run(store, 50) == [("b", "m1", 10), ("a", "m2", 10)]


def test_what_breaks_off_waits_again_and_what_fails_lets_others_go(store: Store) -> None:
    plan(store, ("a", "m1", "2027-03-01", 10), ("b", "m1", "2027-03-01", 20))
    def break_off() -> None:
        with store.begin() as tx:
            assert due.claim_next(tx, 50)
            raise RuntimeError

    with pytest.raises(RuntimeError):
        break_off()
    with store.begin() as tx:
        row = due.claim_next(tx, 50)
        assert row is not None
        assert row.rule == "a"
        due.failed(tx, row.id, "broken")
    assert run(store, 50) == [("b", "m1", 20)]
    with store.begin() as tx:
        assert [row.state for row in due.of_subject(tx, "c1", "m1")] == ["failed", "done"]


@settings(max_examples=50, deadline=None)
@given(st.lists(st.tuples(st.sampled_from("ab"), st.sampled_from("xy"), st.integers(1, 3), st.integers(0, 40)), max_size=30))
def test_however_it_is_planned_each_day_is_done_once(plans: list[tuple[str, str, int, int]]) -> None:
    store = Store("sqlite://", durable=False).open().create()
    done: list[tuple[str, str, int]] = []
    for clock, (rule, subject, day, at) in enumerate(plans):
        plan(store, (rule, subject, f"2027-03-0{day}", at))
        done += run(store, clock)
    done += run(store, 100)
    assert len(done) == len({(rule, subject, day) for rule, subject, day, _ in plans})
    store.close()
