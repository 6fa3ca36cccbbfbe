"""Counting 100,000 ballots with 30 options by every method: time and memory, against NumPy where it is there.

    python -m tests.bench.tally [--ballots 100000] [--options 30] [--numpy .venv-counting/bin/python]
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import time
import tracemalloc
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from bot.domain import counting, proportional, transferable
from bot.domain.counting import Result
from bot.domain.methods import CHOICES
from bot.domain.votes import Ballot, Terms, ballot

METHODS = ("yes_no_abstain", "consent", "approval", "dots", "score", "moscow", "borda", "stv", "proportional")
GOAL = 3.0


def given(method: str, options: Sequence[str], draw: random.Random) -> Any:
    """One ballot, as plain lists."""
    if method in CHOICES:
        return draw.choice(CHOICES[method])
    if method in ("approval", "proportional"):
        return draw.sample(options, draw.randint(0, 8))
    if method == "dots":
        return dict.fromkeys(draw.sample(options, 5), 1)
    if method in ("score", "moscow"):
        return {option: draw.randint(1, 4) for option in draw.sample(options, min(12, len(options)))}
    return draw.sample(options, draw.randint(5, len(options)))


def elections(method: str, ballots: int, options: int) -> tuple[list[str], list[Any]]:
    """The same in every process."""
    names = [f"o{n}" for n in range(options)]
    draw = random.Random(f"tally {method}")  # noqa: S311 - elections, not secrets
    return names, [given(method, names, draw) for _ in range(ballots)]


def made(method: str, one: Any) -> Ballot:
    """The ballot as the rules take it."""
    if method in CHOICES:
        return ballot(choice=one)
    if method in ("approval", "proportional"):
        return ballot(approve=one)
    return ballot(points=one) if isinstance(one, dict) else ballot(ranking=one)


def count(terms: Terms, ballots: Sequence[Ballot]) -> Result:
    """By whatever method."""
    if terms.method == "stv":
        return transferable.count(terms, ballots)
    return proportional.count(terms, ballots) if terms.method == "proportional" else counting.count(terms, ballots)


def ours(method: str, ballots: int, options: int) -> dict[str, Any]:
    """Seconds and memory of one count, best of three."""
    names, plain = elections(method, ballots, options)
    terms = Terms(method, () if method in CHOICES else tuple(names), dots=5, score_max=5, seats=5)
    ready = [made(method, one) for one in plain]
    took = []
    for _ in range(3):
        began = time.perf_counter()
        result = count(terms, ready)
        took.append(time.perf_counter() - began)
    tracemalloc.start()
    count(terms, ready)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    return {"seconds": min(took), "mib": peak / 2**20, "winners": sorted(result.winners), "outcome": result.outcome}


def theirs(python: Path, method: str, ballots: int, options: int) -> Mapping[str, Any] | None:
    """The same by NumPy, in its own environment."""
    if not python.is_file():
        return None
    script = Path(__file__).parent / "tally_numpy.py"
    names, plain = elections(method, ballots, options)
    body = json.dumps({"method": method, "options": names, "ballots": plain, "seats": 5})
    said = subprocess.run([str(python), str(script)], input=body, capture_output=True, text=True, check=True)  # noqa: S603 - our own script
    found: Mapping[str, Any] = json.loads(said.stdout)
    return found


def main() -> int:
    """A line a method; fails when one is more than three times slower."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--ballots", type=int, default=100_000)
    parser.add_argument("--options", type=int, default=30)
    parser.add_argument("--numpy", type=Path, default=Path(".venv-counting/bin/python"))
    parser.add_argument("--methods", nargs="*", default=list(METHODS))
    asked = parser.parse_args()
    missed = 0
    for method in asked.methods:
        mine = ours(method, asked.ballots, asked.options)
        other = theirs(asked.numpy, method, asked.ballots, asked.options)
        line = f"{method:16} {mine['seconds']:7.3f} s  {mine['mib']:6.1f} MiB"
        if other is not None:
            ratio = mine["seconds"] / other["seconds"]
            same = "same winners" if other["winners"] in (None, mine["winners"]) else f"OTHER WINNERS {other['winners']} {mine['winners']}"
            line += f"  NumPy {other['seconds']:7.3f} s  ratio {ratio:5.2f}  {same}"
            missed += int(ratio > GOAL or same != "same winners")
        print(line, flush=True)
    return 1 if missed else 0


if __name__ == "__main__":
    sys.exit(main())
