"""Every benchmark runs once at toy size: nothing lost, nothing doubled, nothing refused. Speed is not judged here."""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

import pytest

from tests.bench import event_cpu, fanout_1000, latency_50, publishing, startup_rss
from tests.bench.report import Report

pytestmark = [
    pytest.mark.server,
    pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads the process accounts of Linux"),
    pytest.mark.xdist_group("bench"),
]
FORBIDDEN = ("lost", "doubled", "refused_429", "out_of_order", "waiting", "bad", "kept_raw", "unsettled", "not_sent", "chain", "failures")


def ours(report: Report, folder: Path) -> list[dict[str, Any]]:
    """Our own rows, read back from the JSON that is written."""
    report.tell(folder)
    kept = json.loads((folder / f"{report.name}.json").read_text(encoding="utf-8"))
    rows = [row for rows in kept["rounds"] for row in rows if row["variant"].startswith("radslag")]
    assert rows
    for row in rows:
        assert {name: row[name] for name in FORBIDDEN if row.get(name)} == {}, row
    return rows


def test_event_cpu(tmp_path: Path) -> None:
    rows = ours(event_cpu.run(event_cpu.Size(rounds=1, updates=60, warm=20, users=10, peers=False)), tmp_path)
    confirmed = next(row for row in rows if row["variant"] == "radslag")
    assert confirmed["inputs"] == 80
    assert confirmed["answered"] == 60
    talked = next(row for row in rows if row["variant"] == "radslag dialogue")
    assert talked["inputs"] >= 10


def test_latency_50(tmp_path: Path) -> None:
    row = ours(latency_50.run(latency_50.Size(rounds=1, seconds=1.0, warm=20, users=10, peers=False)), tmp_path)[0]
    assert row["answered"] == row["offered"] == 50
    assert 0 < row["p50_ms"] <= row["p99_ms"] <= row["max_ms"]


def test_fanout(tmp_path: Path) -> None:
    row = ours(fanout_1000.run(fanout_1000.Size(rounds=1, chats=70, overall=45, peers=False)), tmp_path)[0]
    assert row["seconds"] >= row["ideal_s"] == 2.0


def test_publishing(tmp_path: Path) -> None:
    rows = ours(publishing.run(publishing.Size(rounds=1, members=60, questions=5)), tmp_path)
    assert [(row["members"], row["missing"]) for row in rows] == [(60, 0), (20, 0)]
    assert all(row["publish_s"] > 0 and row["slowest_ms"] > 0 for row in rows)


def test_startup(tmp_path: Path) -> None:
    row = ours(startup_rss.run(startup_rss.Size(rounds=1, users=5, peers=False)), tmp_path)[0]
    assert row["first_reply_s"] > 0
    assert row["rss_mib"] > 0
