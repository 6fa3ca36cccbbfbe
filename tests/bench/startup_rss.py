"""From starting the process to the first durable reply, and how much memory it then holds.

Ours is `radslag run` with Telegram alone, on a database that is there already: settings, the lock, a look whether an
upgrade is needed, opening, the first poll; then the update that waited is stored, kept, audited, answered. The peers
are echo bots that keep nothing.
"""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import ledger, processes, seed
from tests.bench.processes import AIOGRAM, PTB, RUN, Variant
from tests.bench.report import Goal, Report, rotated

GOALS = (Goal("first_reply_s", at_most=1.0), Goal("rss_mib", at_most=110.0), Goal("first_reply_s", "aiogram", at_least=2.0),
         Goal("rss_mib", "aiogram", at_least=1.5))  # fmt: skip
COLUMNS = ("first_reply_s", "rss_mib", "cpu_s", "lost", "doubled", "refused_429")


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 5
    users: int = 200
    peers: bool = True


def run(size: Size) -> Report:
    """All variants in every round, the order rotated; a first start of each is thrown away, so that bytecode is there."""
    variants = [RUN, *(one for one in (PTB, AIOGRAM) if size.peers and one.installed())]
    rounds = []
    with processes.prepared(size.users, 1) as seeded:
        folder = Path(seeded["folder"])
        for one in variants:
            measured(one, size, folder)
        for number in range(size.rounds):
            rounds.append([measured(one, size, folder) for one in rotated(variants, number)])
    missing = [one.name for one in (PTB, AIOGRAM) if size.peers and not one.installed()]
    note = "radslag: `radslag run`, Telegram alone, the update kept and its reply committed before it is sent; the peers keep nothing."
    return Report("startup_rss", rounds, COLUMNS, GOALS, RUN.name, missing, (note,))


def measured(variant: Variant, size: Size, folder: Path) -> dict[str, Any]:
    """One start: an update waits already, the clock runs from the spawn to the reply at the server."""
    with processes.server() as fake:
        fake.control("users", first=seed.FIRST, count=size.users)
        fake.control("waits", kind=variant.kind, user=seed.FIRST)
        began = time.monotonic()
        with processes.bot(variant, fake.url, folder) as one:
            replied = fake.control("first_sent", timeout=60.0)
            row: dict[str, Any] = {"variant": variant.name, "first_reply_s": replied - began if replied else 60.0}
            fake.quiet(still=0.5)
            row |= {"rss_mib": one.memory, "cpu_s": one.cpu}
            verdict = fake.control("verdict")
            row |= {"refused_429": verdict["refused_429"], "lost": 0 if replied else 1, "doubled": max(0, verdict["accepted"] - 1)}
            if variant.ours:
                row["lost"] += max(0, 1 - ledger.counts(one.folder)["inputs"])
            return row
