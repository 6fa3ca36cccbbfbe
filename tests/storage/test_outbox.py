"""Deliveries: who may go next, what is settled, what people see when it was not delivered."""

from __future__ import annotations

from typing import Any

import pytest

from storage import outbox, sending
from storage.engine import Store
from storage.outbox import NEVER, DeliveryNew, OutboxRow

CHANNELS = ("telegram", "matrix")


def new(n: int, chat: str = "1", **more: Any) -> DeliveryNew:
    """A delivery about notice n1."""
    plain = DeliveryNew("c1", "n1", f"p{chat}", "agenda_published", "m1", 1, "telegram", chat, 0, f"d{n}", 100, 100)
    return plain._replace(**more)


def put(store: Store, *rows: DeliveryNew) -> None:
    """Keep the notice and its deliveries."""
    with store.begin() as tx:
        if outbox.notice(tx, "c1", "n1") is None:
            outbox.add_notice(tx, id="n1", council_id="c1", kind="agenda_published", subject="m1", at=50, klass=1, body=b"x",
                              unsolicited=True)
        outbox.add_deliveries(tx, rows)


def claim(store: Store, now: int, many: int = 100) -> list[OutboxRow]:
    """What may go now."""
    with store.begin() as tx:
        return sending.claim(tx, now, many, CHANNELS)


def sent(store: Store, row: OutboxRow, ext: str = "9") -> None:
    """Deliver one without trouble."""
    with store.begin() as tx:
        assert sending.begin(tx, row.id, row.fence, 100)
        assert sending.settle_sent(tx, row.id, row.fence, at=200, ext_id=ext)


def test_one_of_each_chat_in_order_and_never_twice(store: Store) -> None:
    put(store, new(1), new(2), new(3, "2"), new(2, "3"))
    first = claim(store, 100)
    assert [(row.chat, row.id) for row in first] == [("1", 1), ("2", 3)]
    assert claim(store, 100) == []
    for row in first:
        sent(store, row)
    assert [row.id for row in claim(store, 100)] == [2]


def test_a_later_hour_holds_nobody_up_but_a_retry_does(store: Store) -> None:
    put(store, new(1, not_before=900), new(2))
    (row,) = claim(store, 100)
    assert row.id == 2
    with store.begin() as tx:
        assert sending.begin(tx, row.id, row.fence, 100)
        assert sending.postpone(tx, row.id, row.fence, "retry", not_before=1000, reason="busy")
    put(store, new(3))
    assert [row.id for row in claim(store, 950)] == [1]


def test_answers_go_before_the_rest_and_channels_do_not_wait_for_each_other(store: Store) -> None:
    put(store, *(new(n, str(n)) for n in range(5)), new(9, "m", channel="matrix"))
    with store.begin() as tx:
        number = outbox.add_reply(tx, council_id="c1", person_id="p", kind="reply", subject="", klass=1, channel="telegram",
                                  chat="77", frozen=b"f", at=100)
    rows = claim(store, 100, many=2)
    assert [row.channel for row in rows] == ["telegram", "telegram", "matrix"]
    assert rows[0].id == number
    assert rows[0].frozen == b"f"


def test_a_lease_that_ran_out_is_taken_over_and_the_old_holder_cannot_send(store: Store) -> None:
    put(store, new(1))
    (old,) = claim(store, 100)
    (fresh,) = claim(store, 100 + sending.LEASE)
    assert (old.id, old.fence + 1) == (fresh.id, fresh.fence)
    with store.begin() as tx:
        assert not sending.begin(tx, old.id, old.fence, 100)
        assert sending.begin(tx, fresh.id, fresh.fence, 100)
        assert not sending.settle_sent(tx, old.id, old.fence, at=1, ext_id="1")


def test_a_start_frees_leases_and_hands_back_what_was_being_sent(store: Store) -> None:
    put(store, new(1), new(2, "2"))
    leased, going = claim(store, 100)
    with store.begin() as tx:
        sending.begin(tx, going.id, going.fence, 100)
        (back,) = sending.recover(tx, 150, CHANNELS)
    assert (back.id, back.fence, back.state) == (going.id, going.fence + 1, "sending")
    assert [row.id for row in claim(store, 150)] == [leased.id]


def test_a_delivery_long_under_way_is_found(store: Store) -> None:
    put(store, new(1))
    (row,) = claim(store, 100)
    with store.begin() as tx:
        sending.begin(tx, row.id, row.fence, 100)
        assert sending.stale(tx, 200, CHANNELS) == []
        assert [one.id for one in sending.stale(tx, 100 + sending.LEASE, CHANNELS)] == [row.id]


def test_by_hand_and_held_do_not_go_by_themselves(store: Store) -> None:
    put(store, new(1, state="by_hand", channel="none", chat=""), new(2, "2", state="held"), new(3, "2"))
    assert [row.id for row in claim(store, NEVER - 1)] == [3]
    with store.begin() as tx:
        assert [(row.person_id, row.state, row.reason) for row in outbox.undelivered(tx, "c1")] == [("p", "by_hand", "no_chat")]
        assert outbox.undelivered(tx, "c2") == []
        assert outbox.release(tx, "n1", 500) == 1
        assert outbox.handled(tx, "c1", 1, 500)
        assert outbox.undelivered(tx, "c1") == []


@pytest.mark.parametrize("state", ["dead", "unknown", "review", "expired"])
def test_what_was_not_delivered_is_listed_until_somebody_acts(store: Store, state: str) -> None:
    put(store, new(1))
    (row,) = claim(store, 100)
    with store.begin() as tx:
        assert sending.settle(tx, row.id, row.fence, state, at=300, reason="blocked")
        assert [(one.id, one.state, one.reason) for one in outbox.undelivered(tx, "c1")] == [(1, state, "blocked")]
        assert not outbox.again(tx, "c2", 1, 400)
        assert outbox.again(tx, "c1", 1, 400)
        assert outbox.undelivered(tx, "c1") == []
    assert [one.id for one in claim(store, 400)] == [1]


def test_a_reply_to_any_part_finds_the_delivery(store: Store) -> None:
    put(store, new(1), new(2))
    (row,) = claim(store, 100)
    with store.begin() as tx:
        sending.begin(tx, row.id, row.fence, 100)
        assert sending.part_done(tx, row, 1, "41", 100)
        assert sending.begin(tx, row.id, row.fence, 100)
        assert sending.settle_sent(tx, row.id, row.fence, at=200, ext_id="42", parts=2)
        for ext in ("41", "42"):
            found = outbox.by_ext(tx, "telegram", "1", ext)
            assert found is not None
            assert found.id == row.id
            assert (found.done_parts, found.frozen) == (2, b"")
        assert outbox.by_ext(tx, "telegram", "2", "42") is None
        assert outbox.by_ext(tx, "telegram", "1", "") is None
        last = outbox.last_to(tx, "telegram:1")
        assert last is not None
        assert last.id == row.id


def test_a_moved_chat_takes_what_waits_along(store: Store) -> None:
    put(store, new(1), new(2), new(3, state="held"))
    (row,) = claim(store, 100)
    with store.begin() as tx:
        sending.move_chat(tx, "telegram", "1", "-100")
        sending.postpone(tx, row.id, row.fence, "ready", not_before=100, reason="")
    assert [(one.id, one.chat, one.chat_key) for one in claim(store, 100)] == [(1, "-100", "telegram:-100")]


def test_another_address_is_another_queue(store: Store) -> None:
    put(store, new(1))
    (row,) = claim(store, 100)
    with store.begin() as tx:
        assert sending.readdress(tx, row.id, row.fence, "matrix", "!room")
    (again,) = claim(store, 100)
    assert (again.channel, again.chat) == ("matrix", "!room")


def test_counting_what_nobody_asked_for(store: Store) -> None:
    put(store, new(1), new(2, due_at=500))
    with store.begin() as tx:
        assert outbox.unasked(tx, "p1", 0, 200) == 1
        assert outbox.unasked(tx, "p1", 0, 501) == 2
        assert outbox.cancel(tx, "c1", "n1", 600) == 2
        assert outbox.unasked(tx, "p1", 0, 501) == 0
        assert [row.state for row in outbox.of_notice(tx, "c1", "n1")] == ["cancelled", "cancelled"]


def test_silence_asked_for_by_a_network_is_remembered(store: Store) -> None:
    with store.begin() as tx:
        sending.pause(tx, "telegram", 500)
        sending.pause(tx, "telegram", 900)
        assert sending.paused_until(tx, "telegram", 600) == 900
        assert sending.paused_until(tx, "telegram", 900) == 0
        assert sending.paused_until(tx, "matrix", 0) == 0
