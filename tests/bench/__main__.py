"""Runs benchmarks by name:   python -m tests.bench [event_cpu latency_50 fanout_1000 startup_rss] --rounds 5 --out bench-out"""

from __future__ import annotations

import argparse
from collections.abc import Callable, Mapping
from dataclasses import replace
from pathlib import Path

from tests.bench import agenda_intake, event_cpu, fanout_1000, latency_50, publishing, startup_rss, vote_cast
from tests.bench.report import Report

Run = Callable[[int], Report]
ALL: Mapping[str, Run] = {
    "event_cpu": lambda rounds: event_cpu.run(replace(event_cpu.Size(), rounds=rounds)),
    "latency_50": lambda rounds: latency_50.run(replace(latency_50.Size(), rounds=rounds)),
    "fanout_1000": lambda rounds: fanout_1000.run(replace(fanout_1000.Size(), rounds=min(rounds, 3))),
    "agenda_intake": lambda rounds: agenda_intake.run(replace(agenda_intake.Size(), rounds=rounds)),
    "publishing": lambda rounds: publishing.run(replace(publishing.Size(), rounds=rounds)),
    "vote_cast": lambda rounds: vote_cast.run(replace(vote_cast.Size(), rounds=rounds)),
    "startup_rss": lambda rounds: startup_rss.run(replace(startup_rss.Size(), rounds=rounds)),
}


def main() -> None:
    """Run what is asked for, tell each as soon as it is done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("names", nargs="*", choices=[[], *ALL], default=[])
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--out", type=Path, default=Path("bench-out"))
    options = parser.parse_args()
    for name in options.names or ALL:
        print(ALL[name](options.rounds).tell(options.out), flush=True)


if __name__ == "__main__":
    main()
