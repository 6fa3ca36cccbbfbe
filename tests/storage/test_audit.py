"""The audit chain: whatever is changed, taken away, swapped or cut is found."""

from __future__ import annotations

import contextlib
import time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from storage import audit
from storage.engine import Store, Tx


def raw(tx: Tx, text: str) -> None:
    """Run what only somebody with the file in their hands could run."""
    tx._execute(text, {})


def fill(store: Store, many: int = 12, council: str = "c1") -> None:
    """Some entries in two groups."""
    for half in (range(many // 2), range(many // 2, many)):
        with store.begin() as tx:
            for n in half:
                audit.note(tx, council_id=council, actor=f"p{n}", behalf="", verb="input.add", subject=f"I-{n}",
                           facts={"n": n, "body": audit.Words("noe jeg mener")}, at=1000 + n)
            audit.seal_chain(tx)


def faults(store: Store, *told: audit.Head) -> list[audit.Fault]:
    """What the check finds in the first council."""
    with store.begin() as tx:
        return audit.verify(tx, "c1", told)


def test_an_untouched_chain_holds(store: Store) -> None:
    fill(store)
    assert faults(store) == []
    with store.begin() as tx:
        assert [row.seq for row in audit.newest(tx, "c1", 3)] == [12, 11, 10]
        assert [row.seq for row in audit.newest(tx, "c1", 3, before=10)] == [9, 8, 7]
        assert [row.verb for row in audit.of_subject(tx, "c1", "I-4")] == ["input.add"]


CHANGES = ("at = at + 1", "actor = 'x'", "behalf = 'x'", "verb = 'input.close'", "subject = 'I-99'", "facts = '{}'",
           "hash = x'00'", "council_id = 'c2'", "seq = seq + 100")


@settings(max_examples=40, deadline=None)
@given(seq=st.integers(1, 12), change=st.sampled_from(CHANGES))
def test_any_single_change_is_found(seq: int, change: str) -> None:
    store = Store("sqlite://", durable=False).open().create()
    fill(store)
    with store.begin() as tx:
        raw(tx, f"UPDATE audit SET {change} WHERE council_id = 'c1' AND seq = {seq}")  # noqa: S608
    assert faults(store)
    store.close()


class TakenBack(Exception):
    """Nothing of this is to stay."""


def test_any_deletion_is_found(store: Store) -> None:
    fill(store)
    found = []
    with store.begin() as tx:
        for seq in range(1, 13):
            with contextlib.suppress(TakenBack), tx.savepoint():
                raw(tx, f"DELETE FROM audit WHERE seq = {seq}")  # noqa: S608
                found.append(bool(audit.verify(tx, "c1")))
                raise TakenBack
        assert audit.verify(tx, "c1") == []
    assert found == [True] * 12


@pytest.mark.parametrize(("one", "other"), [(1, 2), (3, 9), (11, 12)])
def test_two_swapped_entries_are_found(store: Store, one: int, other: int) -> None:
    fill(store)
    with store.begin() as tx:
        raw(tx, f"UPDATE audit SET seq = 1000 WHERE seq = {one}")  # noqa: S608
        raw(tx, f"UPDATE audit SET seq = {one} WHERE seq = {other}")  # noqa: S608
        raw(tx, f"UPDATE audit SET seq = {other} WHERE seq = 1000")  # noqa: S608
    assert faults(store)


def test_a_tail_cut_after_a_told_head_is_found_even_with_the_head_mended(store: Store) -> None:
    fill(store)
    with store.begin() as tx:
        told = audit.publish(tx, "c1", 5000)
        raw(tx, "DELETE FROM audit WHERE seq > 10")
        raw(tx, "UPDATE audit_head SET seq = 10, hash = (SELECT hash FROM audit WHERE seq = 10)")
    assert audit.Fault(12, "cut") in faults(store)
    with store.begin() as tx:
        raw(tx, "DELETE FROM audit_published")
    assert faults(store) == []
    assert faults(store, told) == [audit.Fault(12, "cut")]


def test_a_rewritten_chain_does_not_match_the_head_people_were_told(store: Store) -> None:
    fill(store)
    with store.begin() as tx:
        told = audit.head(tx, "c1")
        raw(tx, "DELETE FROM audit")
        raw(tx, "DELETE FROM audit_head")
    fill(store)
    assert faults(store, told) == [audit.Fault(12, "head")]


def test_an_entry_that_was_never_linked_is_found(store: Store) -> None:
    fill(store)
    with store.begin() as tx:
        audit.note(tx, council_id="c1", actor="p", behalf="", verb="x", subject="", facts={}, at=1)
    assert audit.Fault(0, "unsealed") in faults(store)


def test_a_refused_turn_leaves_no_entry_and_no_gap(store: Store) -> None:
    with store.begin() as tx:
        for n in range(4):
            try:
                with tx.savepoint():
                    audit.note(tx, council_id="c1", actor="p", behalf="", verb="v", subject=str(n), facts={}, at=n)
                    if n == 1:
                        raise ValueError
            except ValueError:
                continue
        audit.seal_chain(tx)
    assert faults(store) == []
    with store.begin() as tx:
        assert [row.subject for row in audit.newest(tx, "c1", 9)] == ["3", "2", "0"]


def test_words_are_never_stored_and_can_be_forgotten(store: Store) -> None:
    words = "Jeg vil ikke at dette skal huskes"
    with store.begin() as tx:
        audit.note(tx, council_id="c1", actor="kari", behalf="", verb="input.add", subject="I-1",
                   facts={"body": audit.Words(words), "title": "Et navn med blanke", "n": 3}, at=1)
        audit.seal_chain(tx)
    everything = tuple_of_all(store)
    assert words not in everything
    assert "Et navn" not in everything
    with store.begin() as tx:
        facts = audit.newest(tx, "c1", 1)[0].facts
        commitment = facts.split('"words":"')[1].split('"')[0]
        assert audit.proves(tx, "c1", commitment, words)
        assert not audit.proves(tx, "c1", commitment, words + ".")
        assert audit.forget(tx, "c1", "kari") == 2
        assert not audit.proves(tx, "c1", commitment, words)
    assert faults(store) == []


def tuple_of_all(store: Store) -> str:
    """Everything the audit tables hold, as text."""
    found = []
    for name in ("audit", "audit_head", "audit_published", "audit_salt"):
        found += [str(row) for row in store._connection.execute(f"SELECT * FROM {name}")]  # noqa: S608
    return "\n".join(found)


def test_councils_have_chains_of_their_own(store: Store) -> None:
    fill(store, 6, "c1")
    fill(store, 4, "c2")
    with store.begin() as tx:
        assert audit.head(tx, "c1").seq == 6
        assert audit.head(tx, "c2").seq == 4
        raw(tx, "UPDATE audit SET verb = 'x' WHERE council_id = 'c2' AND seq = 2")
        assert audit.verify(tx, "c1") == []
        assert audit.verify(tx, "c2") == [audit.Fault(2, "changed")]


def test_a_long_chain_is_checked_page_by_page(store: Store) -> None:
    many = 3 * audit.PAGE + 7
    with store.begin() as tx:
        for n in range(many):
            audit.note(tx, council_id="c1", actor="p", behalf="", verb="v", subject=str(n), facts={"n": n}, at=n)
        audit.seal_chain(tx)
    began = time.perf_counter()
    assert faults(store) == []
    assert time.perf_counter() - began < 30
