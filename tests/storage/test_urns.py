"""The urn: what is put in comes out, every touch from outside is found, and with the key all copies end."""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from storage import councils, meetings, urns, votes
from storage.councils import BodyRow, CouncilRow
from storage.engine import Store, Tx
from storage.meetings import MeetingRow
from storage.sealed import Gone, Keys
from storage.urns import Broken
from storage.votes import VoteRow

SLOTS, SIZE = 5, 12


def vote(name: str, council: str = "rad") -> VoteRow:
    row = (name, council, "rad", "m", "i", "yes_no_abstain", "?", 1, "seats", "advice", '{"options":[]}', "{}", SLOTS, SIZE, "open", "liv")
    return VoteRow(*row, 1, 0, 0, b"")


@pytest.fixture
def keys(tmp_path: Path) -> Keys:
    return Keys(tmp_path / "keys")


@pytest.fixture
def ready(store: Store, keys: Keys) -> Store:
    """An open vote with an empty urn."""
    with store.begin() as tx:
        _found(tx)
        votes.add(tx, vote("v1"), [])
        urns.make(tx, keys, "rad", "v1", SLOTS, SIZE)
    return store


def _found(tx: Tx) -> None:
    councils.add(tx, CouncilRow("rad", "Rådet", "", "Europe/Oslo", "nb", "{}", 1, 0))
    councils.add_body(tx, BodyRow("rad", "rad", "council", "Rådet", "", 0, ""), 0)
    meetings.add(tx, MeetingRow("m", "rad", "rad", "meeting", "", "2027-01-01", 1, 2, "", "video", 0, 0, "planned", 1, 0, 0, 0, 0))


def fails(store: Store, act: Callable[[Tx], None]) -> None:
    """Something is done and the transaction lost."""
    with store.begin() as tx:
        act(tx)
        raise ZeroDivisionError


def put(store: Store, keys: Keys, place: int, text: bytes) -> None:
    with store.begin() as tx:
        urns.put(tx, keys, "rad", "v1", SLOTS, SIZE, place, text.ljust(SIZE))


def inside(store: Store, keys: Keys) -> list[bytes]:
    with store.begin() as tx:
        return [one.strip(b"\0 ") for one in urns.slots_of(tx, keys, "rad", "v1", SLOTS, SIZE)]


def body(store: Store) -> bytes:
    with store.begin() as tx:
        tx._cursor.execute("SELECT body FROM urn WHERE vote_id = 'v1'")
        return bytes(tx._cursor.fetchone()[0])


def write(store: Store, new: bytes) -> None:
    with store.begin() as tx:
        tx.run(urns.PUT, council_id="rad", vote_id="v1", body=new)


def why(store: Store, keys: Keys) -> str:
    with store.begin() as tx, pytest.raises(Broken) as fault:
        urns.slots_of(tx, keys, "rad", "v1", SLOTS, SIZE)
    return str(fault.value)


def test_what_is_put_in_comes_out_and_the_last_counts(ready: Store, keys: Keys) -> None:
    put(ready, keys, 1, b"yes")
    put(ready, keys, 3, b"no")
    put(ready, keys, 1, b"abstain")
    assert inside(ready, keys) == [b"", b"abstain", b"", b"no", b""]


def test_every_cast_writes_all_of_it_anew_in_the_same_size(ready: Store, keys: Keys) -> None:
    seen = {body(ready)}
    for place in (0, 1, 1, 4):
        before = body(ready)
        put(ready, keys, place, b"yes")
        after = body(ready)
        seen.add(after)
        assert len(after) == len(before)
        end = 1 + after[0]
        same = sum(a == b for a, b in zip(before[end:], after[end:], strict=True))
        assert same < len(after) / 4
    assert len(seen) == 5


@pytest.mark.parametrize("step", [1, 7])
def test_every_flipped_bit_is_found(ready: Store, keys: Keys, step: int) -> None:
    put(ready, keys, 2, b"yes")
    good = body(ready)
    for at in range(step, len(good), 3):
        write(ready, good[:at] + bytes([good[at] ^ step]) + good[at + 1 :])
        assert why(ready, keys) in {"changed", "key"}
    write(ready, good)
    assert inside(ready, keys)[2] == b"yes"


def test_an_older_copy_is_found(ready: Store, keys: Keys) -> None:
    put(ready, keys, 2, b"yes")
    copy = body(ready)
    put(ready, keys, 2, b"no")
    write(ready, copy)
    assert why(ready, keys) == "old"


def test_swapped_slots_cut_ends_and_other_sizes_are_found(ready: Store, keys: Keys) -> None:
    put(ready, keys, 0, b"yes")
    good = body(ready)
    swapped = good[: -2 * SIZE] + good[-SIZE:] + good[-2 * SIZE : -SIZE]
    for bad in (good[:-SIZE], good + good[-SIZE:], swapped, b"", b"\x00", os.urandom(90)):
        write(ready, bad)
        assert why(ready, keys) in {"changed", "key"}


def test_the_urn_of_another_vote_or_council_is_no_copy(ready: Store, keys: Keys) -> None:
    with ready.begin() as tx:
        votes.add(tx, vote("v2"), [])
        urns.make(tx, keys, "rad", "v2", SLOTS, SIZE)
        urns.put(tx, keys, "rad", "v2", SLOTS, SIZE, 0, b"no".ljust(SIZE))
        tx._cursor.execute("SELECT body FROM urn WHERE vote_id = 'v2'")
        other = bytes(tx._cursor.fetchone()[0])
    write(ready, other)
    assert why(ready, keys) == "changed"
    with ready.begin() as tx, pytest.raises(Broken):
        urns.slots_of(tx, keys, "elsewhere", "v1", SLOTS, SIZE)


def test_a_deleted_urn_and_a_lost_key_are_found(ready: Store, keys: Keys, tmp_path: Path) -> None:
    assert why(ready, Keys(tmp_path / "other")) == "key"
    with ready.begin() as tx:
        tx.run(urns.DROP, council_id="rad", vote_id="v1")
    assert why(ready, keys) == "gone"


def test_the_version_counts_what_is_on_the_disk_and_not_what_was_rolled_back(ready: Store, keys: Keys) -> None:
    epoch = urns.epoch("v1")
    assert keys.count(epoch) == 1
    with pytest.raises(ZeroDivisionError):
        fails(ready, lambda tx: urns.put(tx, keys, "rad", "v1", SLOTS, SIZE, 0, b"yes".ljust(SIZE)))
    assert keys.count(epoch) == 1
    with ready.begin() as tx:
        urns.put(tx, keys, "rad", "v1", SLOTS, SIZE, 0, b"yes".ljust(SIZE))
        with suppress(ZeroDivisionError), tx.savepoint():
            urns.put(tx, keys, "rad", "v1", SLOTS, SIZE, 1, b"no".ljust(SIZE))
            raise ZeroDivisionError
    assert keys.count(epoch) == 2
    assert inside(ready, keys) == [b"yes", b"", b"", b"", b""]


def test_a_crash_before_the_version_is_counted_is_no_fault(ready: Store, keys: Keys) -> None:
    with ready.begin() as tx:
        urns.put(tx, keys, "rad", "v1", SLOTS, SIZE, 0, b"yes".ljust(SIZE))
        tx.after.clear()
    assert keys.count(urns.epoch("v1")) == 1
    assert inside(ready, keys)[0] == b"yes"
    put(ready, keys, 1, b"no")
    assert keys.count(urns.epoch("v1")) == 3


def test_with_the_key_every_copy_ends_and_ending_twice_is_ending_once(ready: Store, keys: Keys) -> None:
    put(ready, keys, 0, b"yes")
    copy = body(ready)
    for _ in range(2):
        with ready.begin() as tx:
            urns.end(tx, keys, "rad", "v1")
    assert not keys.has(urns.epoch("v1"))
    assert list(keys.folder.glob("vote-*")) == []  # type: ignore[union-attr]
    with pytest.raises(Gone):
        keys.unseal(copy, "urn|rad|v1|5|12")
    with ready.begin() as tx:
        tx.run(urns.ADD, council_id="rad", vote_id="v1", body=copy)
    assert why(ready, keys) == "key"


def test_the_key_lives_until_the_end_is_on_the_disk(ready: Store, keys: Keys) -> None:
    with pytest.raises(ZeroDivisionError):
        fails(ready, lambda tx: urns.end(tx, keys, "rad", "v1"))
    assert keys.has(urns.epoch("v1"))
    assert inside(ready, keys) == [b""] * SLOTS


def test_another_process_forgets_a_key_that_is_destroyed(ready: Store, keys: Keys) -> None:
    other = Keys(keys.folder)
    assert inside(ready, other) == [b""] * SLOTS
    keys.destroy(urns.epoch("v1"))
    assert why(ready, other) == "key"


@pytest.mark.parametrize(("place", "new"), [(SLOTS, b"x" * SIZE), (-1, b"x" * SIZE), (0, b"x"), (0, b"x" * (SIZE + 1))])
def test_slots_are_equal(ready: Store, keys: Keys, place: int, new: bytes) -> None:
    with ready.begin() as tx, pytest.raises(ValueError, match="equal"):
        urns.put(tx, keys, "rad", "v1", SLOTS, SIZE, place, new)


class Polling(RuleBasedStateMachine):
    """Anybody puts in, again and again, in groups that fail now and then; copies are kept and put back."""

    @initialize()
    def begin(self) -> None:
        self.store = Store("sqlite://", durable=False).open().create()
        self.keys = Keys(None)
        with self.store.begin() as tx:
            _found(tx)
            votes.add(tx, vote("v1"), [])
            urns.make(tx, self.keys, "rad", "v1", SLOTS, SIZE)
        self.told: list[bytes] = [b""] * SLOTS
        self.copies = [body(self.store)]

    @rule(turns=st.lists(st.tuples(st.integers(0, SLOTS - 1), st.sampled_from([b"yes", b"no", b"abstain"]), st.booleans()), max_size=4),
          lost=st.booleans())  # fmt: skip
    def group(self, turns: list[tuple[int, bytes, bool]], lost: bool) -> None:
        """A group of turns in one transaction; each may fail, and the whole may."""
        told = list(self.told)
        try:
            with self.store.begin() as tx:
                for place, text, fails in turns:
                    told = self._turn(tx, told, place, text, fails)
                if lost:
                    raise KeyboardInterrupt
        except KeyboardInterrupt:
            return
        self.told = told
        self.copies.append(body(self.store))

    def _turn(self, tx: Tx, told: list[bytes], place: int, text: bytes, fails: bool) -> list[bytes]:
        try:
            with tx.savepoint():
                urns.put(tx, self.keys, "rad", "v1", SLOTS, SIZE, place, text.ljust(SIZE))
                if fails:
                    raise ZeroDivisionError
        except ZeroDivisionError:
            return told
        return [text if n == place else one for n, one in enumerate(told)]

    @rule(data=st.data())
    def put_back(self, data: st.DataObject) -> None:
        """Somebody puts an old copy back: it is found, unless it is the newest."""
        newest, copy = body(self.store), data.draw(st.sampled_from(self.copies))
        write(self.store, copy)
        if copy != newest:
            assert why(self.store, self.keys) == "old"
        write(self.store, newest)

    @invariant()
    def all_is_there(self) -> None:
        if hasattr(self, "store"):
            assert inside(self.store, self.keys) == self.told

    def teardown(self) -> None:
        if hasattr(self, "store"):
            self.store.close()


TestPolling: Any = Polling.TestCase
TestPolling.settings = settings(max_examples=25, stateful_step_count=15, deadline=None)
