"""The reports of the sample year: the annual report equals the expected facts, and what is public names nobody."""

from __future__ import annotations

import json
import os
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from bot.domain.calendars import end_of_day
from bot.turn import Turn
from bot.year import founding
from handlers import annual_facts, public_facts
from storage import councils, inputs
from tests.year.test_played_year import Stage

pytestmark = pytest.mark.server
GOLDEN = Path(__file__).resolve().parent.parent / "documents" / "golden"
FIRST, LAST = date(2027, 1, 1), date(2027, 12, 31)


@pytest.fixture(scope="module")
def stage() -> Stage:
    """The sample year, played to its end."""
    found = Stage(founding.load())
    found.play()
    return found


def turn_at_end(stage: Stage, tx: Any) -> Turn:
    """A turn of the office on the last evening of the year."""
    council = councils.every(tx)[0]
    turn = stage.desk.talk.nobody(tx, council, end_of_day(LAST, council.zone))
    turn.asks = lambda _turn, _can, _about: True
    return turn


def kept(name: str, facts: dict[str, Any]) -> Any:
    """The facts as they are in the repository."""
    path = GOLDEN / f"{name}.json"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(json.dumps(facts, ensure_ascii=False, indent=1, sort_keys=True) + "\n", encoding="utf-8")
    return json.loads(path.read_text(encoding="utf-8"))


def test_the_annual_report_of_the_sample_year(stage: Stage) -> None:
    with stage.store.begin() as tx:
        facts = annual_facts.gather(turn_at_end(stage, tx), FIRST, LAST)
    golden = kept("annual-facts", facts)
    for part, expected in golden.items():
        assert facts[part] == expected, part


def test_the_annual_report_equals_the_facts_of_the_year(stage: Stage) -> None:
    """What people read in the report is what the year's facts say: attendance, quorum, statuses, shares, money."""
    with stage.store.begin() as tx:
        facts: dict[str, Any] = annual_facts.gather(turn_at_end(stage, tx), FIRST, LAST)
    expected = json.loads((GOLDEN.parents[1] / "year" / "golden" / "fjordvik-2027.facts.json").read_text(encoding="utf-8"))
    report = expected["annual_report"]
    assert facts["meetings_held"] == report["meetings_held"]
    assert facts["theme_days_held"] == report["theme_days_held"]
    assert facts["inputs"]["total"] == report["inputs_total"]
    assert facts["inputs"]["by_status"] == report["inputs_by_status"]
    assert facts["inputs"]["answer_days"]["median"] == report["median_answer_days"]["value"]
    assert facts["inputs"]["in_time"]["pct"] == report["share_answered_in_time"]["pct"]
    assert facts["inputs"]["influence"]["pct"] == report["influence_share"]["pct"]
    assert facts["items"]["can_influence"]["pct"] == report["can_influence_share"]["pct"]
    assert facts["items"]["by_side"]["members"] == report["items_raised_by_members"]
    assert facts["papers_early"]["pct"] == report["share_early_papers"]["pct"]
    assert facts["fees"]["paid_minor"] == report["fees_paid_minor"]
    assert facts["fees"]["claims_late"] == report["claims_late"]
    there = {one["id"]: {"seats_present": one["seats_present"], "seats": one["seats"]} for one in facts["meetings"]}
    assert there == report["attendance"]
    felt = {one["id"]: one["felt"] for one in facts["meetings"]}
    for meeting, told in expected["influence"].items():
        mine = facts["felt"] if meeting == "year" else felt[meeting]
        assert mine["hidden"] == told["q1"]["hidden"]
        assert mine["hidden"] or (mine["yes_pct"], mine["n"]) == (told["q1"]["yes_pct"], told["q1"]["n"])
    quorums = {one["id"]: one["quorum"] for one in facts["meetings"]}
    assert quorums == {meeting: one["meeting"] for meeting, one in expected["quorum"].items()}


def test_what_is_public_names_nobody_and_shows_nothing_held_back(stage: Stage) -> None:
    with stage.store.begin() as tx:
        facts = public_facts.gather(turn_at_end(stage, tx))
        secret = [row for row in inputs.of_council(tx, councils.every(tx)[0].id) if row.held or row.status in public_facts.NEVER]
    assert facts == kept("public-facts", facts)
    said = json.dumps(facts, ensure_ascii=False)
    assert len(secret) >= 2
    for row in secret:
        assert row.number not in said
    for person in stage.year["people"]:
        assert f'"{person["id"]}"' not in said
        assert not person.get("phone") or person["phone"] not in said or person["id"] == stage.year["council"]["coordinator"]
