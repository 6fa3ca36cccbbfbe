"""What one update costs in CPU: our whole durable path against echo bots that keep nothing.

Each update is the text "1" as a reply to a confirmation of its own ("Is this right? 1. Yes, send …") that waits in the
chat, so that one update keeps one input. (Our confirmations are separate and prepared; a press of the button under
them would cost the same turn.) The peers get plain texts and say them again.

`dialogue` is the same bot with people who go through the whole of giving an input, again and again: the command, the
item, the words, "done", "yes": five updates for one input, CPU per update averaged over all of them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import ledger, processes, seed, statements
from tests.bench.processes import AIOGRAM, OURS, PTB, Bot, Server, Variant
from tests.bench.report import Goal, Report, rotated

GOALS = (Goal("cpu_ms", "ptb", at_least=3.0), Goal("cpu_ms", "aiogram", at_least=1.0))
COLUMNS = ("cpu_ms", "rate", "rss_mib", "lost", "doubled", "refused_429", "unsettled")
DIALOGUE = ("innspill", "1", seed.TEXT, "ferdig", "1")


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 5
    updates: int = 6_000
    warm: int = 300
    users: int = 200
    peers: bool = True

    @property
    def waiting(self) -> int:
        """Confirmations each member has waiting, with room for those who are quicker than others."""
        return (self.updates + self.warm) * 3 // (2 * self.users) + 2


def run(size: Size) -> Report:
    """All variants in every round, the order rotated."""
    variants = [OURS, *(one for one in (PTB, AIOGRAM) if size.peers and one.installed())]
    talking = Variant("radslag dialogue", OURS.command, "talking", ours=True)
    rounds = []
    with processes.prepared(size.users, size.waiting) as seeded:
        for number in range(size.rounds):
            rounds.append([measured(one, size, Path(seeded["folder"])) for one in rotated([*variants, talking], number)])
    missing = [one.name for one in (PTB, AIOGRAM) if size.peers and not one.installed()]
    counted = statements.counted()
    notes = (
        f"statements per update: {counted.writing + counted.reading:g} ({counted.writing:g} that change, {counted.reading:g} that read)",
        "radslag: update stored, input, step, audit and reply committed before it is sent (WAL, synchronous=FULL); the peers keep nothing.",
    )
    return Report("event_cpu", rounds, COLUMNS, GOALS, OURS.name, missing, notes)


def measured(variant: Variant, size: Size, folder: Path) -> dict[str, Any]:
    """One variant once: warmed, then a closed loop between two readings of the accounts."""
    with processes.server() as fake, processes.bot(variant, fake.url, folder) as one:
        fake.control("users", first=seed.FIRST, count=size.users)
        shape: dict[str, Any] = {"kind": variant.kind, "users": size.users, "waiting": size.waiting, "texts": DIALOGUE}
        warm = fake.control("load", updates=size.warm, **shape)
        fake.quiet()
        before = one.cpu
        found = fake.control("load", updates=size.updates, **shape)
        fake.quiet()
        used = one.cpu - before
        row = {
            "variant": variant.name, "cpu_ms": used / max(found["answered"], 1) * 1e3, "rate": found["rate"], "p50_ms": found["p50_ms"],
            "rss_mib": one.memory, "answered": found["answered"], "offered": found["offered"],
        }  # fmt: skip
        return row | failures(variant, fake, one, (warm, found))


def failures(variant: Variant, fake: Server, one: Bot, loads: tuple[Mapping[str, Any], ...]) -> dict[str, int]:
    """What went wrong, in numbers; everything is zero when nothing did."""
    offered = sum(load["offered"] for load in loads)
    verdict = fake.control("verdict")
    row = {
        "lost": offered - sum(load["answered"] for load in loads), "doubled": max(0, verdict["accepted"] - offered),
        "refused_429": verdict["refused_429"],
    }  # fmt: skip
    if not variant.ours:
        return row
    kept = ledger.counts(one.folder)
    if variant.kind == "confirming":
        row["lost"] += max(0, offered - kept["inputs"])
        row["doubled"] += max(0, kept["inputs"] - offered)
    troubles = ("waiting", "bad", "kept_raw", "unsettled", "not_sent", "held")
    return row | {name: kept[name] for name in troubles} | {"inputs": kept["inputs"], "chain": ledger.chain_faults(one.folder)}
