"""What a ballot in a secret vote of a thousand voters costs, against a comment: alone, and in groups of twenty.

Both are presses of a button that lie in the inbox, each turn durable (WAL, synchronous=FULL). A cast seals the whole urn anew.
"""

from __future__ import annotations

import json
import statistics
import tempfile
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from bot.channels.base import Arrival, Raw
from bot.desk import Desk
from bot.domain.values import Json
from handlers import routers
from storage import votes
from storage.engine import Store
from tests.bench import seed
from tests.bench.report import Goal, Report

GOALS = (Goal("alone", at_most=4.0), Goal("grouped", at_most=2.0))
COLUMNS = ("comment_ms", "cast_ms", "alone", "comment_grouped_ms", "cast_grouped_ms", "grouped", "urn_kib")
OPTIONS = 30


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 5
    voters: int = 1_000
    presses: int = 200
    group: int = 20


class _Reader:
    """The network's updates as they lie in the inbox."""

    def read(self, raw: bytes) -> Arrival | None:
        facts = json.loads(raw)
        return Arrival("telegram", facts["key"], facts["who"], facts["who"], True, 1, "press", press=facts["press"])


class Town:
    """A council of so many, with an open secret vote; two desks on one database, one that waits for the disk."""

    def __init__(self, folder: Path, size: Size) -> None:
        self.now = int(time.time() * 1e6)
        self.size = size
        filled = seed.Seed(folder, self.now)
        filled.council(size.voters)
        filled.close()
        self.store = Store(f"sqlite:///{folder.resolve() / 'radslag.db'}").open()
        self.desk = Desk(self.store, filled.keys, filled.composer, routers(), {"telegram": _Reader()})
        self.number = 0

    def button(self, member: int, verb: str, **args: Any) -> Raw:
        """A press that waits on the network."""
        key = self.desk.offer(seed.COUNCIL, f"p{member}", verb, args, self.now)
        self.number += 1
        said = {"key": f"u{self.number}", "who": str(seed.FIRST + member), "press": key}
        return Raw(said["key"], said["who"], json.dumps(said).encode())

    def opened(self) -> int:
        """The vote opens; bytes of its urn."""
        options: list[Json] = [{"id": f"o{n}", "label": f"Forslag {n}"} for n in range(OPTIONS)]
        given: dict[str, Json] = {
            "ref": "V1", "meeting": seed.MEETING, "item": seed.ITEM, "method": "dots", "question": "Hva er viktigst?", "secret": True,
            "electorate": "seats", "options": options, "dots": 10,
        }  # fmt: skip
        key = self.desk.offer(seed.COUNCIL, "liv", "open_vote", given, self.now)
        done = self.desk.receive(Arrival("telegram", "open", str(seed.OFFICER), str(seed.OFFICER), True, 1, "press", press=key), self.now)
        assert done.state == "done", done
        with self.store.begin() as tx:
            row = votes.by_id(tx, seed.COUNCIL, "V1")
        assert row is not None
        return row.slots * row.slot_size

    def pressed(self, raws: Sequence[Raw], group: int) -> float:
        """Milliseconds for each press, from the network to the disk."""
        took = []
        for at in range(0, len(raws), group):
            part = raws[at : at + group]
            began = time.perf_counter()
            self.desk.take("telegram", part, None, self.now)
            results = self.desk.work(self.now, len(part))
            took.append((time.perf_counter() - began) / len(part) * 1e3)
            assert [one.state for one in results] == ["done"] * len(part), results
        return statistics.median(took)


def run(size: Size) -> Report:
    """Comments and casts in turn, in every round a database of its own."""
    rounds = [[measured(size)] for _ in range(size.rounds)]
    notes = (f"{size.voters} voters, {OPTIONS} options, {size.presses} presses of each kind, groups of {size.group}",)
    return Report("vote_cast", rounds, COLUMNS, GOALS, "radslag", (), notes)


def measured(size: Size) -> dict[str, Any]:
    """One round."""
    with tempfile.TemporaryDirectory(prefix="radslag-bench-") as name:
        town = Town(Path(name) / "data", size)
        each = [n % size.voters for n in range(2 * size.presses)]
        comments = [town.button(n, "comment", item=seed.ITEM, text=f"{seed.TEXT} ({n})") for n in each]
        town.pressed(comments[:20], 1)
        found = {"comment_ms": town.pressed(comments[20 : size.presses], 1)}
        found["comment_grouped_ms"] = town.pressed(comments[size.presses :], size.group)
        urn = town.opened()
        said = [{"points": {f"o{n % OPTIONS}": 7, f"o{(n + 3) % OPTIONS}": 3}} for n in range(2 * size.presses)]
        casts = [town.button(n % size.voters, "cast_ballot", vote="V1", ballot=ballot) for n, ballot in enumerate(said)]
        town.pressed(casts[:20], 1)
        found["cast_ms"] = town.pressed(casts[20 : size.presses], 1)
        found["cast_grouped_ms"] = town.pressed(casts[size.presses :], size.group)
        town.store.close()
    ratios = {"alone": found["cast_ms"] / found["comment_ms"], "grouped": found["cast_grouped_ms"] / found["comment_grouped_ms"]}
    return {"variant": "radslag", "urn_kib": urn / 1024} | found | ratios
