"""Whatever happens in whatever order: no delivery is lost, none goes twice at a time, chats keep their order."""

from __future__ import annotations

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from storage import outbox, sending
from storage.engine import Store
from storage.outbox import DeliveryNew, OutboxRow

OPEN = {"ready", "leased", "sending", "retry", "unknown", "held", "by_hand"}
ENDS = {"sent", "dead", "expired", "cancelled", "review", "unknown"}


class Deliveries(RuleBasedStateMachine):
    """Workers that claim, send, fail and die, on two chats, with a clock that passes."""

    def __init__(self) -> None:
        super().__init__()
        self.store = Store("sqlite://", durable=False).open().create()
        self.now = 1_000
        self.made = 0
        self.held: dict[int, OutboxRow] = {}
        self.on_wire: set[int] = set()
        self.sent: list[int] = []

    def teardown(self) -> None:
        self.store.close()

    def rows(self) -> dict[int, OutboxRow]:
        """Everything there is."""
        with self.store.begin() as tx:
            return {row.id: row for number in range(1, self.made + 1) if (row := outbox.by_id(tx, number)) is not None}

    @rule(chat=st.sampled_from("12"), later=st.sampled_from([0, 0, 50]), again=st.booleans())
    def tell(self, chat: str, later: int, again: bool) -> None:
        """A new delivery; sometimes the same is asked for twice."""
        row = DeliveryNew("c", "n", "p", "k", "s", 1, "telegram", chat, 0, f"d{self.made}", self.now, self.now + later)
        with self.store.begin() as tx:
            outbox.add_deliveries(tx, [row, row] if again else [row], self.now)
        self.made += 1

    @rule(seconds=st.integers(1, 200_000_000))
    def time_passes(self, seconds: int) -> None:
        self.now += seconds

    @rule(many=st.integers(1, 3))
    def claim(self, many: int) -> None:
        """At most one of a chat, never behind one that is under way, never twice while a lease lasts."""
        before = self.rows()
        with self.store.begin() as tx:
            rows = sending.claim(tx, self.now, many, ["telegram"])
        assert len({row.chat_key for row in rows}) == len(rows)
        for row in rows:
            old = before[row.id]
            assert old.state in {"ready", "retry", "unknown"} or (old.state == "leased" and old.lease_until <= self.now)
            for other in before.values():
                if other.chat_key == row.chat_key and other.id != row.id and other.settled == 0:
                    assert other.state != "sending"
                    assert not (other.state == "leased" and other.lease_until > self.now)
                    assert not (other.id < row.id and other.state == "ready" and other.not_before <= self.now)
                    assert not (other.id < row.id and other.state in {"retry", "unknown"})
            self.held[row.id] = row

    @precondition(lambda self: self.held)
    @rule(data=st.data())
    def begin(self, data: st.DataObject) -> None:
        row = self.held[data.draw(st.sampled_from(sorted(self.held)))]
        with self.store.begin() as tx:
            begun = sending.begin(tx, row.id, row.fence, self.now)
        if begun:
            assert row.id not in self.on_wire
            self.on_wire.add(row.id)

    @precondition(lambda self: self.on_wire)
    @rule(data=st.data(), end=st.sampled_from(["sent", "retry", "unknown", "lost", "dead"]))
    def answer(self, data: st.DataObject, end: str) -> None:
        """The network says something, or it is unknown for good."""
        row = self.held[data.draw(st.sampled_from(sorted(self.on_wire)))]
        with self.store.begin() as tx:
            if end == "sent":
                done = sending.settle_sent(tx, row.id, row.fence, at=self.now, ext_id=str(row.id))
            elif end in {"retry", "unknown"}:
                done = sending.postpone(tx, row.id, row.fence, end, not_before=self.now + 10, reason=end)
            else:
                done = sending.settle(tx, row.id, row.fence, "unknown" if end == "lost" else end, at=self.now, reason=end)
        assert done
        self.on_wire.discard(row.id)
        if end == "sent":
            assert row.id not in self.sent
            self.sent.append(row.id)

    @rule()
    def restart(self) -> None:
        """The process dies; the next one hands back what was on the wire."""
        with self.store.begin() as tx:
            back = sending.recover(tx, self.now, ["telegram"])
            assert {row.id for row in back} == self.on_wire
            for row in back:
                assert sending.postpone(tx, row.id, row.fence, "unknown", not_before=self.now, reason="restart")
            for row in self.held.values():
                assert not sending.begin(tx, row.id, row.fence, self.now)
                assert not sending.settle_sent(tx, row.id, row.fence, at=self.now, ext_id="x")
        self.on_wire.clear()
        self.held.clear()

    @rule()
    def somebody_decides(self) -> None:
        """What ended badly is sent once more."""
        with self.store.begin() as tx:
            for row in outbox.undelivered(tx, "c"):
                if row.settled:
                    assert outbox.again(tx, "c", row.id, self.now)

    @invariant()
    def nothing_is_lost_or_silent(self) -> None:
        rows = self.rows()
        assert len(rows) == self.made
        listed = set()
        with self.store.begin() as tx:
            listed = {row.id for row in outbox.undelivered(tx, "c")}
        for row in rows.values():
            assert (row.settled == 0 and row.state in OPEN) or (row.settled > 0 and row.state in ENDS)
            if row.settled and row.state not in {"sent", "cancelled"}:
                assert row.id in listed
            assert (row.state == "sending") == (row.id in self.on_wire)

    @invariant()
    def what_is_sent_stays_sent(self) -> None:
        rows = self.rows()
        assert all(rows[number].state == "sent" for number in self.sent)


TestDeliveries = Deliveries.TestCase
TestDeliveries.settings = settings(max_examples=40, stateful_step_count=40, deadline=None)
