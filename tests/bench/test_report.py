"""How figures are told: ratios inside a round, only a median misses a goal."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.bench.fanout_1000 import ideal
from tests.bench.report import Goal, Report, ratios, rotated, summary

ROUNDS = [
    [{"variant": "ours", "cpu_ms": 1.0, "rate": 40.0}, {"variant": "peer", "cpu_ms": 4.0, "rate": 10.0}],
    [{"variant": "peer", "cpu_ms": 9.0, "rate": 20.0}, {"variant": "ours", "cpu_ms": 3.0, "rate": 40.0}],
    [{"variant": "ours", "cpu_ms": 2.0, "rate": 40.0}, {"variant": "peer", "cpu_ms": 2.0, "rate": 10.0}],
]


def test_a_ratio_is_formed_inside_its_round() -> None:
    assert ratios(ROUNDS, Goal("cpu_ms", "peer"), "ours") == [4.0, 3.0, 1.0]
    assert ratios(ROUNDS, Goal("rate", "peer", greater_is_better=True), "ours") == [4.0, 2.0, 4.0]


@pytest.mark.parametrize(("goal", "result"), [
    (Goal("cpu_ms", "peer", at_least=3.0), "met"), (Goal("cpu_ms", "peer", at_least=3.1), "missed"),
    (Goal("cpu_ms", at_most=2.0), "met"), (Goal("cpu_ms", at_most=1.9), "missed"), (Goal("cpu_ms", "absent", at_least=1.0), "not measured"),
])  # fmt: skip
def test_only_the_median_misses(goal: Goal, result: str) -> None:
    assert summary(ROUNDS, [goal], "ours")[0]["result"] == result


def test_every_variant_comes_first_once() -> None:
    assert [rotated(["a", "b", "c"], number) for number in range(3)] == [["a", "b", "c"], ["b", "c", "a"], ["c", "a", "b"]]


def test_a_report_is_told_and_kept(tmp_path: Path) -> None:
    report = Report("event_cpu", ROUNDS, ("cpu_ms", "rate"), [Goal("cpu_ms", "peer", at_least=3.0)], "ours", ("other",))
    told = report.tell(tmp_path)
    kept = json.loads((tmp_path / "event_cpu.json").read_text(encoding="utf-8"))
    assert "cpu_ms over peer: 3 [1–4], goal ≥ 3: met" in told
    assert "other" in told
    assert "not installed" in told
    assert kept["rounds"] == ROUNDS
    assert kept["machine"]["cores"] >= 1
    assert kept["summary"][0]["median"] == 3.0


@pytest.mark.parametrize(("sends", "seconds"), [(1, 0.0), (30, 0.0), (31, 1.0), (1_000, 33.0), (10_000, 333.0)])
def test_the_ideal_sender_needs_as_long_as_the_limit(sends: int, seconds: float) -> None:
    assert ideal(sends) == seconds
