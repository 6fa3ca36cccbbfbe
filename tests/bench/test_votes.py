"""The benchmarks of votes run through, small."""

from __future__ import annotations

import random

import pytest

from tests.bench import tally, vote_cast

pytestmark = pytest.mark.server  # long: left out of the quick suite


def test_casting_is_measured_against_a_comment() -> None:
    report = vote_cast.run(vote_cast.Size(rounds=1, voters=50, presses=42, group=20))
    (row,) = report.rounds[0]
    assert row["cast_ms"] > 0
    assert row["alone"] == pytest.approx(row["cast_ms"] / row["comment_ms"])
    assert row["urn_kib"] == pytest.approx(50 * (9 + 1 + 60) / 1024)


@pytest.mark.parametrize("method", tally.METHODS)
def test_a_count_is_measured(method: str) -> None:
    found = tally.ours(method, 200, 8)
    assert found["seconds"] > 0
    assert found["outcome"] in {"carried", "not_carried", "tie", "blocked", "consent", "decided"}
    names, ballots = tally.elections(method, 50, 8)
    assert (names, ballots) == tally.elections(method, 50, 8)
    assert len(ballots) == 50
    assert tally.given(method, names, random.Random(1)) is not None  # noqa: S311 - elections, not secrets
