"""One paper to a thousand private chats, with Telegram's limits kept strictly and every call 50 ms away.

The officer presses the button that attaches a paper to a published agenda; everybody is told. The server refuses more
than 30 sends in any second or two to a chat in one, locks out whoever goes on, and lets the lock-out grow with every
call made during it: hammering does not pay. Measured from the first accepted send to the last, beside the ideal, a
sender who knows everything and needs no time (33 s for a thousand chats).
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import ledger, processes, seed
from tests.bench.processes import AIOGRAM_LOOP, PTB_PACED, RUN, Server, Variant
from tests.bench.report import Goal, Report, rotated

GOALS = (Goal("over_ideal", at_most=1.05), Goal("failures", at_most=0.0))
COLUMNS = ("seconds", "ideal_s", "over_ideal", "refused_429", "lost", "doubled", "out_of_order", "failures", "told_s")
RTT, PENALTY = "0.05", 1.0


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured."""

    rounds: int = 3
    chats: int = 1_000
    overall: int = 30  # in any second; tests on a crowded machine leave room for answers that arrive in bunches
    peers: bool = True


def ideal(sends: int) -> float:
    """Seconds from the first send to the last when thirty fit in any second, for private chats and one message each."""
    return float((sends - 1) // 30)


def run(size: Size) -> Report:
    """Ours and the peers in every round, the order rotated."""
    variants = [RUN, *(one for one in (PTB_PACED, AIOGRAM_LOOP) if size.peers and one.installed())]
    rounds = []
    with processes.prepared(size.chats - 1) as seeded:
        for number in range(size.rounds):
            rounds.append([measured(one, size, seeded) for one in rotated(variants, number)])
    missing = [one.name for one in (PTB_PACED, AIOGRAM_LOOP) if size.peers and not one.installed()]
    note = (
        "`radslag run` as it is; the officer's message is the receipt, everybody else's the notice. "
        "told_s: from the press to the first send."
    )
    return Report("fanout_1000", rounds, COLUMNS, GOALS, RUN.name, missing, (note,))


def measured(variant: Variant, size: Size, seeded: Mapping[str, Any]) -> dict[str, Any]:
    """One broadcast."""
    with processes.server("--rtt", RTT) as fake:
        fake.control("limits", overall=size.overall, penalty=PENALTY)
        fake.control("users", first=seed.OFFICER, count=size.chats)
        more = {"PEER_FIRST": str(seed.OFFICER), "PEER_MANY": str(size.chats), "PEER_TEXT": seed.PAPER}
        with processes.bot(variant, fake.url, Path(seeded["folder"]), **more) as one:
            pressed = time.monotonic()
            if variant.ours:
                fake.control("press", user=seed.OFFICER, key=seeded["publish"])
            first = _all_sent(fake, size.chats, timeout=ideal(size.chats) * 4 + 60)
            row = judged(fake, size)
            unsettled = 0
            if variant.ours:
                fake.quiet()
                kept = ledger.counts(one.folder)
                unsettled = kept["unsettled"] + kept["not_sent"] + kept["bad"]
                row["told_s"] = first - pressed
            row["failures"] = row["refused_429"] + row["lost"] + row["doubled"] + row["out_of_order"] + unsettled
            return {"variant": variant.name} | row


def judged(fake: Server, size: Size) -> dict[str, Any]:
    """The verdict over one broadcast, in numbers."""
    expected = {str(seed.OFFICER + number): [seed.PAPER] for number in range(size.chats)}
    verdict = fake.control("verdict", expected=expected)
    best = ideal(size.chats)
    return {
        "seconds": verdict["seconds"], "ideal_s": best, "over_ideal": verdict["seconds"] / best if best else 0.0,
        "refused_429": verdict["refused_429"], "lost": len(verdict["lost"]), "doubled": len(verdict["doubled"]),
        "out_of_order": len(verdict["out_of_order"]), "too_fast": len(verdict["too_fast"]),
    }  # fmt: skip


def _all_sent(fake: Server, sends: int, timeout: float) -> float:
    """Wait until so many sends were accepted; when the first was seen."""
    until, first = time.monotonic() + timeout, 0.0
    while time.monotonic() < until:
        sent = fake.control("sent")
        first = first or (time.monotonic() if sent else 0.0)
        if sent >= sends:
            break
        time.sleep(0.05)
    return first
