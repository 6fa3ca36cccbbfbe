"""A small council's bot dies at every statement and at every await of its main loop; nothing is lost and nothing is done twice."""

from __future__ import annotations

import os
from datetime import date
from pathlib import Path

import pytest

import bot.app
from tests.whole import hamlet
from tests.whole.dying import Storyteller
from tests.whole.hamlet import STEPS

# The default run dies at every EVERY-th point and begins one point later each day; `make faults` dies at every single one.
EVERY = int(os.environ.get("RADSLAG_CRASH_EVERY", "16"))
TURN = int(os.environ.get("RADSLAG_CRASH_TURN", str(date.today().toordinal()))) % EVERY
PARTS = 4


@pytest.fixture(autouse=True)
def words_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(bot.app, "phrases", hamlet.phrases)


def tell(teller: Storyteller, part: int, every: int, turn: int, capsys: pytest.CaptureFixture[str]) -> None:
    """One part of the story, so that several can be told at once."""
    chapters = [chapter for chapter in teller.begin().chapters if chapter.number % PARTS == part]
    whole = sum(len(chapter.points) for chapter in teller.chapters)
    tale = teller.die(chapters, every=every, turn=turn, twice=7)
    assert tale.points == sum(len(chapter.points) for chapter in chapters) > 0
    assert tale.deaths == len(range(turn, tale.points, every)) > 0
    if every == 1:
        assert tale.deaths == tale.points
    with capsys.disabled():
        print(f"\n{len(STEPS)} steps, {whole} points in all; this part: {tale}")


@pytest.fixture(params=range(PARTS))
def part(request: pytest.FixtureRequest) -> int:
    return int(request.param)


@pytest.mark.server
def test_dying_on_sqlite(tmp_path: Path, part: int, capsys: pytest.CaptureFixture[str]) -> None:
    tell(Storyteller(tmp_path), part, EVERY, TURN, capsys)


@pytest.mark.server
def test_dying_on_postgresql(tmp_path: Path, postgres_made: str, part: int, capsys: pytest.CaptureFixture[str]) -> None:
    tell(Storyteller(tmp_path, postgres_made), part, EVERY, TURN, capsys)


@pytest.mark.faults
def test_dying_everywhere_on_sqlite(tmp_path: Path, part: int, capsys: pytest.CaptureFixture[str]) -> None:
    tell(Storyteller(tmp_path), part, 1, 0, capsys)


@pytest.mark.faults
@pytest.mark.server
def test_dying_everywhere_on_postgresql(tmp_path: Path, postgres_made: str, part: int, capsys: pytest.CaptureFixture[str]) -> None:
    tell(Storyteller(tmp_path, postgres_made), part, 1, 0, capsys)
