"""What came in: stored once, taken in order and by turns, emptied when done, set aside when broken."""

from __future__ import annotations

from storage import inbox
from storage.engine import Store, Tx


def put(tx: Tx, *keys: str) -> list[bool]:
    """Store some updates of one chat."""
    return [inbox.add(tx, channel="t", key=key, chat_key="t:1", payload=key.encode(), at=5) for key in keys]


def test_the_same_update_is_stored_once(store: Store) -> None:
    with store.begin() as tx:
        assert put(tx, "1", "2", "1") == [True, True, False]
        assert inbox.add(tx, channel="m", key="1", chat_key="m:1", payload=b"", at=5)
        assert [(row.channel, row.key) for row in inbox.waiting(tx, 10)] == [("t", "1"), ("t", "2"), ("m", "1")]


def test_whoever_sends_very_much_waits_and_the_others_do_not(store: Store) -> None:
    with store.begin() as tx:
        put(tx, *map(str, range(3000)))
        inbox.add(tx, channel="t", key="late", chat_key="t:2", payload=b"", at=6)
        inbox.add(tx, channel="t", key="later", chat_key="t:2", payload=b"", at=6)
        assert [row.key for row in inbox.waiting(tx, 5)] == ["0", "late", "1", "later", "2"]
        for row in inbox.waiting(tx, 5):
            inbox.settle(tx, row.id, "done")
        assert [row.key for row in inbox.waiting(tx, 2)] == ["3", "4"]
        assert len(inbox.waiting(tx, 9000)) == 2997


def test_the_cursor_goes_with_its_batch(store: Store) -> None:
    with store.begin() as tx:
        put(tx, "1")
        inbox.put_cursor(tx, "t", "2")
        inbox.put_cursor(tx, "t", "3")
        assert inbox.cursor(tx, "t") == "3"
        assert inbox.cursor(tx, "m") is None


def test_done_rows_are_empty_and_broken_ones_keep_what_they_hold(store: Store) -> None:
    with store.begin() as tx:
        put(tx, "1", "2", "3")
        one, two, three = inbox.waiting(tx, 10)
        inbox.settle(tx, one.id, "done")
        inbox.settle(tx, two.id, "quarantined", "ValueError", two.payload)
        inbox.count_try(tx, three.id)
        assert [(row.key, row.tries) for row in inbox.waiting(tx, 10)] == [("3", 1)]
        assert tx.value(inbox.BACKLOG) == 1
        assert [(row[2], row[3], row[4]) for row in tx.all(inbox.BAD)] == [("2", "quarantined", "ValueError")]
        assert put(tx, "1") == [False]
