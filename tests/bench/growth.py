"""What recording an input and listing an item's inputs cost as the history grows: the same statements, hardly more CPU.

The history is input steps and audit-like rows of other items; the measured council, item and member stay as they are. Sizes are
(rows of history, inputs); the published goal is 10 k → 10 M rows and 1 M inputs, a laptop run takes smaller ones.

    python -m tests.bench.growth --sizes 10000:1000,1000000:100000 --rounds 5
"""

from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from bot.channels.base import Arrival
from storage import inputs
from storage.engine import Store
from storage.types import new_id
from tests.bench import seed

MANY = 200  # inputs recorded, and listings made, in a round
GOAL = 1.25
SHOWN = 40  # inputs of the measured item


class Cost(NamedTuple):
    """CPU in milliseconds for one, the median of the rounds, and statements for one."""

    history: int
    inputs: int
    record_ms: float
    record_statements: float
    list_ms: float
    list_statements: float


class Grown:
    """A council with so much behind it."""

    def __init__(self, folder: Path, history: int, many: int) -> None:
        self.now = int(time.time() * 1e6)
        self.seed = seed.Seed(folder, self.now)
        self.seed.council(2)
        self.store: Store = self.seed.store
        self._fill(history, many)
        self._desk_ready()

    def _fill(self, history: int, many: int) -> None:
        """Inputs of other items, each with its share of steps; written past the desk, as rows."""
        each = max(1, history // max(1, many))
        with self.store.begin() as tx:
            row = tx._cursor
            columns = inputs.InputRow._fields
            marks = ", ".join("?" for _ in columns)
            start = self.now - 400 * seed.DAY

            def old(number: int) -> tuple[int | str, ...]:
                return (
                    f"old{number}", seed.COUNCIL, seed.COUNCIL, "meeting0", f"olditem{number % 1000}", f"I-2020-{number:07d}",
                    f"p{number % 2}", "", "chat", "own", "", 0, 0, seed.TEXT, 1, 0, 0, start + number, start + number, "", "noted",
                    start + number, 1, 1,
                    "2020-01-01", 0, "", "", "", "Lest.", "", "", "", start + number,
                )  # fmt: skip

            row.executemany(f"INSERT INTO input ({', '.join(columns)}) VALUES ({marks})", (old(number) for number in range(many)))  # noqa: S608
            names = "council_id, input_id, at, kind, who_id, for_id, before, after, reason, auto, raised, round, due, said"
            values = "?, ?, ?, 'status', 'liv', '', 'received', 'noted', 'Lest.', 0, 0, 1, '', '{}'"
            row.executemany(
                f"INSERT INTO input_step ({names}) VALUES ({values})",  # noqa: S608
                ((seed.COUNCIL, f"old{number}", start + number) for number in range(many) for _ in range(each)),
            )

    def _desk_ready(self) -> None:
        for number in range(SHOWN):
            self._does("p0", "comment", {"item": seed.ITEM, "text": f"{seed.TEXT} ({number})"})

    def _does(self, who: str, verb: str, args: dict[str, object]) -> None:
        key = self.seed.desk.offer(seed.COUNCIL, who, verb, args, self.now)  # type: ignore[arg-type]
        self.now += 1_000
        account = str(seed.FIRST + int(who[1:]))
        arrival = Arrival("telegram", new_id(), account, account, True, self.now, "press", press=key)
        assert self.seed.desk.receive(arrival, self.now).state in ("done", "warned")

    def costs(self, rounds: int) -> tuple[float, float, float, float]:
        """Milliseconds of CPU and statements for one recorded input and one listing."""
        found = []
        for number in range(rounds):
            found.append((
                self._timed(lambda n, number=number: self._does("p1", "comment", {"item": "item1", "text": f"{seed.TEXT} {number}/{n}"})),
                self._timed(lambda _n: self._does("p0", "item_inputs", {"item": seed.ITEM})),
            ))  # fmt: skip
        record, listing = (statistics.median(one[place][0] for one in found) for place in (0, 1))
        return record, found[-1][0][1], listing, found[-1][1][1]

    def _timed(self, do: object) -> tuple[float, float]:
        counted = 0

        def watch(when: str, _text: str) -> None:
            nonlocal counted
            counted += when == "before"

        self.store.watch = watch
        before = time.process_time()
        for number in range(MANY):
            do(number)  # type: ignore[operator]
        used = time.process_time() - before
        self.store.watch = None
        return used / MANY * 1e3, counted / MANY


def measured(history: int, many: int, rounds: int) -> Cost:
    """One size."""
    with tempfile.TemporaryDirectory(prefix="radslag-growth-") as name:
        grown = Grown(Path(name) / "data", history, many)
        record, statements, listing, listed = grown.costs(rounds)
        grown.seed.close()
    return Cost(history, many, record, statements, listing, listed)


def told(costs: Sequence[Cost]) -> str:
    """A table, and whether the goal is met."""
    lines = ["history   inputs    record ms  statements  list ms  statements"]
    lines += [
        f"{one.history:<9} {one.inputs:<9} {one.record_ms:9.3f} {one.record_statements:11.1f} "
        f"{one.list_ms:8.3f} {one.list_statements:11.1f}"
        for one in costs
    ]
    first, last = costs[0], costs[-1]
    for name, before, after in (("record", first.record_ms, last.record_ms), ("list", first.list_ms, last.list_ms)):
        lines.append(f"{name}: {after / before:.2f} × (goal ≤ {GOAL} ×)")
    same = (first.record_statements, first.list_statements) == (last.record_statements, last.list_statements)
    lines.append(f"same number of statements: {'yes' if same else 'no'}")
    return "\n".join(lines)


def main() -> None:
    """Measure each size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="10000:1000,1000000:100000")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    sizes = [tuple(map(int, one.split(":"))) for one in options.sizes.split(",")]
    print(told([measured(history, many, options.rounds) for history, many in sizes]), flush=True)


if __name__ == "__main__":
    main()
