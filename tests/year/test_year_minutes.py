"""The minutes of the sample year as text that people can read and edit, in four languages; and in every other form.

Run with RADSLAG_GOLDEN=write to write the texts anew after a change, then read them.
"""

from __future__ import annotations

import os
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from bot.documents.minutes import Later, MinutesKept, from_json, hashed, to_json
from bot.documents.minutes_files import FORMS, plain_text, written
from bot.year import founding
from storage import addenda, meetings, minutes
from tests.documents.test_minutes_forms import wrong
from tests.world import words
from tests.year.test_played_year import Stage

GOLDEN = Path(__file__).parent / "golden"
pytestmark = [pytest.mark.server, pytest.mark.xdist_group("year-minutes")]  # the year is played first: more than a second


@pytest.fixture(scope="module")
def year() -> dict[str, tuple[MinutesKept, Later]]:
    """The approved minutes of the year, by the title of their meeting."""
    stage = Stage(founding.load())
    stage.play()
    council, found = stage.year["council"]["id"], {}
    with stage.store.begin() as tx:
        for row in minutes.of_council(tx, council):
            locked, meeting = addenda.locked(tx, council, row.meeting_id), meetings.by_id(tx, council, row.meeting_id)
            assert locked is not None
            assert meeting is not None
            assert hashed(locked.body.encode()) == locked.sha256
            found[meeting.title] = (from_json(locked.body), Later(locked.sha256))
    return found


def check(name: str, said: str) -> None:
    path = GOLDEN / name
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8"), f"{name} says something else: read both, then write it anew"


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_the_minutes_of_the_year_are_those_of_the_golden_text(year: dict[str, Any], lang: str) -> None:
    assert list(year) == ["Møte 1", "Møte 2", "Møte 3"]
    said = [written(replace(kept, lang=lang), words(), Later(), "txt").decode() for kept, _ in year.values()]
    check(f"minutes.{lang}.txt", "\n\n========\n\n".join(said))


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_the_plain_versions_of_the_year_are_those_of_the_golden_text(year: dict[str, Any], lang: str) -> None:
    check(f"minutes-short.{lang}.txt", "\n\n========\n\n".join(plain_text(replace(kept, lang=lang), words()) for kept, _ in year.values()))


def test_every_form_of_the_year_s_minutes_has_nothing_wrong(year: dict[str, Any]) -> None:
    kept, later = year["Møte 2"]
    assert {form: wrong(form, written(kept, words(), later, form)) for form in FORMS} == {form: [] for form in FORMS}
    assert hashed(written(kept, words(), later, "json")) == later.sha256 == hashed(to_json(kept))
