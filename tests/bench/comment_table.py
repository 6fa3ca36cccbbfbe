"""The comment table of 10,000 inputs: how long it takes, and how long the loop of the bot is ever held up meanwhile.

    python -m tests.bench.comment_table --inputs 10000
"""

from __future__ import annotations

import argparse
import asyncio
import statistics
import time
from concurrent.futures import ThreadPoolExecutor
from typing import NamedTuple

from bot.app import phrases
from bot.documents.register import Kept, Pen
from handlers.reports import tables
from tests.bench import seed

GOAL_SECONDS, GOAL_HELD_MS = 2.0, 20.0
BEAT = 0.001


class Taken(NamedTuple):
    """Seconds for every form of the table, the longest the loop was held up, and bytes made."""

    seconds: float
    held_ms: float
    usual_ms: float
    size: int


def rows(many: int) -> list[Kept]:
    """So many inputs to one item."""
    return [
        Kept(
            number=f"I-2027-{number:05d}", received="2027-01-28", item="2/27 Lys på lekeplassen", place="Notat, side 3",
            giver=f"Medlem {number}", text=f"{seed.TEXT} ({number})", status="accepted", word="", reason="Enkelt å gjøre.",
            changed="Nye lamper.", next="Bestilles i mars", responsible="Leder for park", due="2027-03-03", answered=True,
        )
        for number in range(many)
    ]  # fmt: skip


async def measured(many: int) -> Taken:
    """The table is made on the database thread, as the desk does; the loop beats every millisecond meanwhile."""
    given, pen = rows(many), Pen(phrases(), "nb", "standard")
    gaps: list[float] = []
    done = asyncio.Event()

    async def beat() -> None:
        last = time.perf_counter()
        while not done.is_set():
            await asyncio.sleep(BEAT)
            now = time.perf_counter()
            gaps.append((now - last - BEAT) * 1e3)
            last = now

    beating = asyncio.create_task(beat())
    await asyncio.sleep(0.05)
    gaps.clear()
    with ThreadPoolExecutor(1) as thread:
        began = time.perf_counter()
        made = await asyncio.get_running_loop().run_in_executor(thread, lambda: tables("Innspill", given, pen, "comments"))
        seconds = time.perf_counter() - began
    done.set()
    await beating
    return Taken(seconds, max(gaps, default=0.0), statistics.median(gaps or [0.0]), sum(map(len, made.values())))


def main() -> None:
    """Measure and say whether the goals are met."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--inputs", type=int, default=10_000)
    options = parser.parse_args()
    found = asyncio.run(measured(options.inputs))
    print(f"{options.inputs} inputs: {found.seconds:.2f} s (goal ≤ {GOAL_SECONDS}), {found.size / 1e6:.1f} MB in five forms")
    print(f"the loop was held up {found.held_ms:.1f} ms at most (goal ≤ {GOAL_HELD_MS}), {found.usual_ms:.2f} ms usually")


if __name__ == "__main__":
    main()
