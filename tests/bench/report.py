"""Figures as they are told: ratios inside a round, then median and extremes; a table for people, JSON for machines."""

from __future__ import annotations

import json
import statistics
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tests.bench import machine

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Goal:
    """`metric` of ours against the peer's: at least (or, for limits of our own, at most) so much."""

    metric: str
    peer: str = ""
    at_least: float = 0.0
    at_most: float = 0.0
    greater_is_better: bool = False


def rotated(names: Sequence[Any], number: int) -> list[Any]:
    """The order of a round: it begins one further each time."""
    return [*names[number % len(names) :], *names[: number % len(names)]]


def spread(values: Sequence[float]) -> str:
    """Median [least–most]."""
    return f"{_figure(statistics.median(values))} [{_figure(min(values))}–{_figure(max(values))}]"


def _figure(value: float) -> str:
    return f"{value:.0f}" if abs(value) >= 100 else f"{value:.3g}"


def ratios(rounds: Sequence[Sequence[Row]], goal: Goal, ours: str) -> list[float]:
    """One ratio a round: the advantage over a peer, from that round's two values."""
    found = []
    for rows in rounds:
        by_name = {row["variant"]: row for row in rows}
        if ours not in by_name or goal.peer not in by_name:
            continue
        mine, theirs = by_name[ours].get(goal.metric), by_name[goal.peer].get(goal.metric)
        if mine and theirs:
            found.append(mine / theirs if goal.greater_is_better else theirs / mine)
    return found


def summary(rounds: Sequence[Sequence[Row]], goals: Sequence[Goal], ours: str) -> list[dict[str, Any]]:
    """Each goal with what was measured; only a median misses one."""
    told = []
    for goal in goals:
        if goal.peer:
            values = ratios(rounds, goal, ours)
        else:
            values = [row[goal.metric] for rows in rounds for row in rows if row["variant"] == ours and goal.metric in row]
        found: dict[str, Any] = {"metric": goal.metric, "over": goal.peer or "itself", "rounds": len(values)}
        found["goal"] = f"≥ {goal.at_least:g}" if goal.at_least else f"≤ {goal.at_most:g}"
        if not values:
            told.append(found | {"result": "not measured"})
            continue
        median = statistics.median(values)
        met = median >= goal.at_least if goal.at_least else median <= goal.at_most
        told.append(found | {"median": median, "least": min(values), "most": max(values), "result": "met" if met else "missed"})
    return told


def table(rounds: Sequence[Sequence[Row]], columns: Sequence[str], missing: Sequence[str]) -> str:
    """One line a variant, median [least–most] over the rounds."""
    names = list(dict.fromkeys(row["variant"] for rows in rounds for row in rows))
    lines = [["variant", *columns]]
    for name in names:
        rows = [row for each in rounds for row in each if row["variant"] == name]
        cells = []
        for column in columns:
            values = [row[column] for row in rows if isinstance(row.get(column), (int, float))]
            cells.append(spread(values) if values else "–")
        lines.append([name, *cells])
    lines += [[name, "not installed", *[""] * (len(columns) - 1)] for name in missing]
    widths = [max(len(line[n]) for line in lines) for n in range(len(lines[0]))]
    return "\n".join("  ".join(cell.ljust(width) for cell, width in zip(line, widths, strict=True)).rstrip() for line in lines)


@dataclass(frozen=True, slots=True)
class Report:
    """One benchmark's outcome."""

    name: str
    rounds: Sequence[Sequence[Row]]
    columns: Sequence[str]
    goals: Sequence[Goal]
    ours: str
    missing: Sequence[str] = ()
    notes: Sequence[str] = ()

    def as_json(self) -> dict[str, Any]:
        """Everything, raw rows first."""
        return {
            "benchmark": self.name, "rounds": [list(map(dict, rows)) for rows in self.rounds],
            "summary": summary(self.rounds, self.goals, self.ours), "not_installed": list(self.missing), "notes": list(self.notes),
            "machine": machine.described(),
        }  # fmt: skip

    def tell(self, out: Path | None) -> str:
        """The table as text; the JSON goes to a file in `out`."""
        found = self.as_json()
        if out is not None:
            out.mkdir(parents=True, exist_ok=True)
            (out / f"{self.name}.json").write_text(json.dumps(found, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
        lines = [f"== {self.name} · {len(self.rounds)} rounds", machine.line(found["machine"]), ""]
        lines += [table(self.rounds, self.columns, self.missing), ""]
        for goal in found["summary"]:
            shown = f"{_figure(goal['median'])} [{_figure(goal['least'])}–{_figure(goal['most'])}]" if "median" in goal else "–"
            lines.append(f"{goal['metric']} over {goal['over']}: {shown}, goal {goal['goal']}: {goal['result']}")
        return "\n".join([*lines, *self.notes, ""])
