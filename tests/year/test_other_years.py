"""A Swedish and a British year of our own, whole: other deadlines, numbers, quorum, votes, money and words; each fact counted by hand.

The golden files hold every fact. What is written out below was counted from the rules, not from the program.
"""

from __future__ import annotations

import json
import os
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from bot.year import founding
from tests.year.test_played_year import Stage, comparable

pytestmark = pytest.mark.server  # each takes some seconds

HERE = Path(__file__).parent
SCHEMA = Path(founding.__file__).parent / "council-year.schema.json"
NAMES = ("lindvik-2027", "northmoor-2027")
MAIN = {
    "plan_meeting", "propose_item", "set_agenda", "attach_paper", "publish_agenda", "rsvp", "comment", "set_outcome", "open_vote",
    "cast_ballot", "close_vote",
    "check_in", "open_meeting", "record_decision", "record_action", "close_meeting", "evaluate", "fee_confirm", "fee_certify",
    "fee_approve", "export_payroll", "mark_paid", "minutes_draft", "minutes_approve", "member_talk", "export",
}  # fmt: skip


def year_of(name: str) -> dict[str, Any]:
    return dict(json.loads((HERE / "years" / f"{name}.json").read_text(encoding="utf-8")))


class Played:
    """A year that was played once for all tests."""

    def __init__(self, name: str) -> None:
        self.year = year_of(name)
        self.stage = Stage(self.year)
        self.story = self.stage.play()
        self.facts = self.stage.facts(self.story)


@pytest.fixture(scope="module")
def years() -> dict[str, Played]:
    return {name: Played(name) for name in NAMES}


@pytest.mark.parametrize("name", NAMES)
def test_the_years_are_written_in_the_format_and_nothing_in_them_is_not_built(name: str, years: dict[str, Played]) -> None:
    jsonschema.Draft202012Validator(json.loads(SCHEMA.read_text(encoding="utf-8"))).validate(year_of(name))
    story = years[name].story
    assert [(one.number, one.event["do"], one.result and one.result.key) for one in story.unexpected] == []
    assert story.not_built == {}


def test_together_they_play_every_main_verb() -> None:
    played = {event["do"] for name in NAMES for event in year_of(name)["events"]}
    assert played >= MAIN
    assert len(played) >= 50


@pytest.mark.parametrize("name", NAMES)
def test_every_fact_is_that_of_the_golden_file(name: str, years: dict[str, Played]) -> None:
    path, facts = HERE / "golden" / f"{name}.facts.json", years[name].facts
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(json.dumps(facts, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    for section, expected in json.loads(path.read_text(encoding="utf-8")).items():
        assert comparable(facts[section], section) == comparable(expected, section), section


@pytest.mark.parametrize("name", NAMES)
def test_nothing_unasked_came_in_the_council_s_own_quiet_hours(name: str, years: dict[str, Played]) -> None:
    quiet = years[name].year["council"]["quiet_hours"]
    assert years[name].facts["messages"]
    for message in years[name].facts["messages"]:
        assert quiet["to"] <= message["due_at"][11:16] < quiet["from"], message


def test_the_swedish_year_counted_by_hand(years: dict[str, Played]) -> None:
    facts = years["lindvik-2027"].facts
    first = {name: one["date"] for name, one in facts["deadlines"]["M1"].items()}
    assert first == {
        "call_for_items": "2027-02-03", "proposals_close": "2027-02-17", "print_posted": "2027-02-26", "papers_out": "2027-03-03",
        "comment_reminder": "2027-03-10", "comments_close": "2027-03-12", "premeeting": "2027-03-15", "meeting_reminder": "2027-03-16",
        "draft_minutes": "2027-03-25",  # Saturday, then Good Friday
        "objections_close": "2027-04-06", "answers_due": "2027-04-16",
    }  # fmt: skip
    assert facts["agenda_numbers"]["b2"] == "§ 6"  # the paragraphs run through the year
    vote = facts["votes"]["V1"]  # L2 changed from no to yes; L3's deputy votes, L3 may not
    assert vote["eligible"] == ["L1", "L2", "E3", "L4", "L5"]
    assert (vote["tally"], vote["outcome"]) == ({"yes": 3, "no": 0, "abstain": 1}, "carried")
    assert [one["quorate"] for one in facts["quorum"]["M2"]["decisions"]] == [True, False]  # 3 of 5, then 2 of 5
    paid = {code["code"]: code["amount_minor"] for code in facts["claims"]["L1@M1"]["lines"]}
    assert paid == {"MEETING": 106_600, "CHAIR": 53_300, "MIL_FREE": 15_000}  # 1.8 % of 59 200; half of it; 6 mil at 25
    assert facts["claims"]["L2@M1"]["payout_minor"] == 50_000  # wanted 500
    assert facts["claims"]["L5@M1"]["lines"][0]["amount_minor"] == 53_300  # left after 90 minutes: 0.9 %
    report = facts["annual_report"]
    assert report["median_answer_days"]["value"] == "34.0"  # 11, 33, 34, 35, 35
    assert (report["share_answered_in_time"]["pct"], report["influence_share"]["pct"]) == (67, 100)  # 4 of 6; 5 of 5
    assert (report["fees_paid_minor"], report["items_raised_by_members"]) == (224_900, 2)
    assert facts["influence"]["year"]["q1"] | {"why": ""} == {
        "n": 4, "dont_know": 0, "hidden": False, "yes_pct": 50, "yes_or_partly_pct": 75, "target_pct": 80, "target_met": False, "why": "",
    }  # fmt: skip
    assert facts["influence"]["M2"]["q1"] == {"hidden": True}  # two answers


def test_the_british_year_counted_by_hand(years: dict[str, Played]) -> None:
    facts = years["northmoor-2027"].facts
    assert facts["deadlines"]["M1"]["print_posted"]["date"] == "2027-05-07"  # twelve days before is a Saturday
    assert (facts["agenda_numbers"]["a2"], facts["agenda_numbers"]["b1"]) == ("2.", "1.")  # from one in every meeting
    vote = facts["votes"]["V1"]  # G makes signs for a living and is out; one blank; two each, and nobody breaks ties here
    assert (vote["eligible"], vote["tally"], vote["outcome"]) == (["A", "B", "D", "E", "F"], {"C3": 2, "C4": 2}, "tie")
    assert vote["tie_at_boundary"] == ["C3", "C4"]
    assert facts["quorum"]["M2"]["meeting"] == "not_quorate"  # three of the four it takes
    published = next(one for one in facts["messages"] if one["kind"] == "agenda_published")
    assert published["due_at"].startswith("2027-05-06T07:00")  # sent out at half past ten in the evening
    told = next(one for one in facts["messages"] if one["kind"] == "outcome_told" and one.get("input") == "C3")
    assert sorted(told["to"]) == ["D", "E"]  # E's was joined to it
    assert facts["exports"][0]["records"] == [
        "9,A@M1,2027-05-20,MEETING,1.00,75.00,75.00,1", "9,A@M1,2027-05-20,PREP,1.00,12.50,12.50,1",
        "9,A@M1,2027-05-20,CAR_FREE,21.00,0.45,9.45,0",
    ]  # fmt: skip
    assert facts["claims"]["B@M1"]["lines"][-1] == {"code": "CARE", "amount_minor": 6_000, "taxable": False}  # 70 pounds, at most 60
    late = [(one["claim"], one["days"]) for one in facts["late_payments"]]
    assert sorted(late) == [("A@M1", 32), ("E@M1", 225)]
    report = facts["annual_report"]
    assert (report["median_answer_days"]["value"], report["influence_share"]["pct"]) == ("28.0", 40)  # 25 27 28 28 31; 2 of 5
    assert (report["can_influence_share"]["pct"], report["share_answered_in_time"]["pct"]) == (75, 80)  # 3 of 4; 4 of 5
    felt = facts["influence"]["year"]["q1"]
    assert (felt["yes_pct"], felt["yes_or_partly_pct"], felt["target_met"]) == (75, 100, True)  # 3 of 4 with an opinion; target 60
