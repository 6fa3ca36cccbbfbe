"""An agenda sent out to a thousand members: one transaction, and whoever writes meanwhile is answered as ever.

`publish_s` is the officer's whole turn, from the press to the commit on the disk, with a delivery for everybody in it. Then a
member asks for the agenda again and again while those deliveries are claimed, composed and settled in between, as the courier does;
`answer_ms` is the member's turn, before the agenda went out and meanwhile.
"""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot import delivery
from bot.channels.base import Arrival
from bot.desk import Desk
from storage import sending
from storage.engine import Store
from storage.types import new_id
from tests.bench import seed
from tests.bench.report import Goal, Report, rotated
from tests.bench.seed import Seed

OURS = "radslag"
GOALS = (Goal("publish_s", at_most=0.2), Goal("over_quiet", at_most=2.0), Goal("slowest_ms", at_most=200.0), Goal("missing", at_most=0.0))
COLUMNS = ("members", "publish_s", "quiet_ms", "meanwhile_ms", "over_quiet", "slowest_ms", "missing")
CLAIM = 20  # deliveries in flight, between two people who write


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 5
    members: int = 1_000
    questions: int = 50


def run(size: Size) -> Report:
    """The big council and one of twenty in every round, the order rotated."""
    rounds = []
    for number in range(size.rounds):
        councils = ((OURS, size.members), (f"{OURS} of 20", 20))
        rounds.append([measured(name, members, size.questions) for name, members in rotated(councils, number)])
    return Report("publishing", rounds, COLUMNS, GOALS, OURS, (), ("SQLite on the disk, WAL, synchronous=FULL.",))


def measured(name: str, members: int, questions: int) -> Mapping[str, Any]:
    """One agenda sent out."""
    now = time.time_ns() // 1000
    with tempfile.TemporaryDirectory() as folder:
        made = Seed(Path(folder), now)
        made.council(members)
        with made.store.begin() as tx:
            tx._cursor.execute("UPDATE meeting SET state = 'planned', published_at = 0")
            tx._cursor.execute(
                "UPDATE agenda_item SET summary = 'Kort.', open = 'Alt.', fixed = 'Stien.', question = 'Hva?' WHERE kind != 'formal'"
            )
        made.store.close()
        store = Store(f"sqlite:///{Path(folder) / 'radslag.db'}").open()
        made.desk.store = store
        try:
            return {"variant": name, "members": members} | _published(made.desk, store, now, members, questions)
        finally:
            store.close()


def _published(desk: Desk, store: Store, now: int, members: int, questions: int) -> dict[str, Any]:
    quiet = [_asks(desk, now + number) for number in range(questions)]
    key = desk.offer(seed.COUNCIL, "liv", "publish_agenda", {"meeting": seed.MEETING}, now)
    began = time.perf_counter()
    told = desk.receive(Arrival("telegram", new_id(), str(seed.OFFICER), str(seed.OFFICER), True, now, "press", press=key), now)
    spent = time.perf_counter() - began
    assert told.state in ("done", "warned"), told
    with store.begin() as tx:
        (queued,) = tx._cursor.execute("SELECT count(*) FROM outbox WHERE kind = 'agenda_published'").fetchone()
    meanwhile = []
    for number in range(questions):
        _delivers(desk, store, now + 1_000 + number)
        meanwhile.append(_asks(desk, now + 1_000 + number))
    before, after = statistics.median(quiet), statistics.median(meanwhile)
    return {
        "publish_s": spent, "quiet_ms": before, "meanwhile_ms": after, "over_quiet": after / before, "slowest_ms": max(meanwhile),
        "missing": members - queued,
    }  # fmt: skip


def _asks(desk: Desk, now: int) -> float:
    """A member asks something; milliseconds until it is committed."""
    who = str(seed.FIRST)
    began = time.perf_counter()
    desk.receive(Arrival("telegram", new_id(), who, who, True, now, "text", text="møteplan"), now)
    return (time.perf_counter() - began) * 1_000


def _delivers(desk: Desk, store: Store, now: int) -> None:
    """As many deliveries as are in flight at once are composed and settled."""
    with store.begin() as tx:
        for row in sending.claim(tx, now, CLAIM, ["telegram"]):
            delivery.compose_delivery(tx, desk.composer, row, now)
            sending.begin(tx, row.id, row.fence, now)
            sending.settle_sent(tx, row.id, row.fence, at=now, ext_id=f"m{row.id}")
