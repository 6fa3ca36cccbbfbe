"""How long an answer takes when fifty people a second write: from the update offered to the reply received by the server.

Our updates are the confirmations of `event_cpu`; the peers say plain texts again and keep nothing.
"""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import processes, seed
from tests.bench.event_cpu import failures
from tests.bench.processes import AIOGRAM, OURS, PTB, Variant
from tests.bench.report import Goal, Report, rotated

GOALS = (Goal("p50_ms", at_most=3.0), Goal("p50_ms", "ptb", at_least=1.0), Goal("p50_ms", "aiogram", at_least=1.0))
COLUMNS = ("p50_ms", "p99_ms", "max_ms", "cpu_ms", "lost", "doubled", "refused_429", "unsettled")


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 5
    rate: float = 50.0
    seconds: float = 8.0
    warm: int = 300
    users: int = 200
    peers: bool = True

    @property
    def waiting(self) -> int:
        """Confirmations each member has waiting."""
        return int(self.rate * self.seconds + self.warm) * 2 // self.users + 4


def run(size: Size) -> Report:
    """All variants in every round, the order rotated."""
    variants = [OURS, *(one for one in (PTB, AIOGRAM) if size.peers and one.installed())]
    rounds = []
    with processes.prepared(size.users, size.waiting) as seeded:
        for number in range(size.rounds):
            rounds.append([measured(one, size, Path(seeded["folder"])) for one in rotated(variants, number)])
    missing = [one.name for one in (PTB, AIOGRAM) if size.peers and not one.installed()]
    note = "radslag: stored, kept and committed before the reply (WAL, synchronous=FULL); the peers keep nothing. Sends are not paced here."
    return Report("latency_50", rounds, COLUMNS, GOALS, OURS.name, missing, (note,))


def measured(variant: Variant, size: Size, folder: Path) -> dict[str, Any]:
    """One variant once: warmed, the backlog empty, then an open loop."""
    with processes.server() as fake, processes.bot(variant, fake.url, folder) as one:
        fake.control("users", first=seed.FIRST, count=size.users)
        shape: dict[str, Any] = {"kind": variant.kind, "users": size.users, "waiting": size.waiting}
        warm = fake.control("load", updates=size.warm, **shape)
        fake.quiet(still=0.5)
        before = one.cpu
        found = fake.control("load", rate=size.rate, seconds=size.seconds, **shape)
        fake.quiet()
        row = {"variant": variant.name, "cpu_ms": (one.cpu - before) / max(found["answered"], 1) * 1e3}
        row |= {name: found[name] for name in ("p50_ms", "p99_ms", "max_ms", "answered", "offered")}
        return row | failures(variant, fake, one, (warm, found))
