"""A council's rules as settings: read, checked, and made new from a profile."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import Move
from bot.domain.councils import CouncilRules, doubts
from bot.domain.errors import Refusal
from bot.domain.rule_profiles import PROFILES, new_rules
from bot.domain.values import Json

WHITSUN = (date(2027, 5, 17), "Andre pinsedag")


def fresh(profile: str = "advisory_no", changes: Mapping[str, Json] | None = None) -> dict[str, Json]:
    rules = new_rules(profile, council="rad", name="Boligrådet", authority="Fjordvik", coordinator="liv", days_off=[WHITSUN])
    return {**rules, **(changes or {})}


@pytest.mark.parametrize("profile", PROFILES)
def test_a_new_council_of_any_kind_can_live_by_its_rules(profile: str) -> None:
    rules = CouncilRules.parse(json.loads(json.dumps(fresh(profile))))
    assert (rules.profile, rules.zone, rules.country) == (profile, PROFILES[profile].zone, PROFILES[profile].country)
    assert rules.quorum.needed(8) == (5 if profile == "statutory_se" else 4)
    assert not rules.workdays.works(WHITSUN[0])
    assert doubts(rules) == ()


def test_what_is_missing_takes_the_defaults() -> None:
    rules = CouncilRules.parse({})
    assert (rules.send_time, rules.min_n, rules.target_pct, rules.numbering) == ("09:00", 5, 80, "sak")
    assert (rules.quiet_hours.start, rules.quiet_hours.end) == ("21:00", "08:00")
    assert rules.deadlines.days["papers_out"] == -14
    assert rules.workdays.move is Move.PREVIOUS
    assert doubts(rules) == ("council-doubt-no-days-off",)


def test_a_councils_own_choices_are_read() -> None:
    rules = CouncilRules.parse(
        fresh(
            changes={
                "deadlines": {"papers_out": -10, "answers_due": 30},
                "deadline_moves": "next_working_day",
                "numbering": {"style": "paragraph", "next": {"2027": 12}},
                "quorum": {"rule": "min_count", "count": 4},
                "tie_rule": "lot",
            }
        )
    )
    assert (rules.deadlines.days["papers_out"], rules.deadlines.days["comments_close"]) == (-10, -5)
    assert rules.workdays.move is Move.NEXT
    assert rules.numbering_next == {"2027": 12}
    assert rules.quorum.needed(9) == 4
    assert rules.tie_rule == "lot"


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("council-zone-unknown", {"time_zone": "Europe/Fjordvik"}),
        ("council-clock-unreadable", {"send_time": "nine"}),
        ("council-clock-unreadable", {"quiet_hours": {"from": "20:00", "to": "25:00"}}),
        ("council-profile-unknown", {"rule_profile": "royal"}),
        ("council-country-unknown", {"country": "XX"}),
        ("council-language-unknown", {"language": "xx"}),
        ("council-numbering-unknown", {"numbering": {"style": "roman"}}),
        ("council-numbering-start", {"numbering": {"style": "sak", "next": {"2027": 0}}}),
        ("council-tie-rule-unknown", {"tie_rule": "duel"}),
        ("council-quorum-unknown", {"quorum": {"rule": "most"}}),
        ("council-quorum-needs-count", {"quorum": {"rule": "min_count"}}),
        ("council-target-not-percent", {"influence_target_pct": 101}),
        ("council-least-answers", {"min_n_stats": 0}),
        ("council-deadline-unknown", {"deadlines": {"coffee": 1}}),
        ("council-deadline-too-far", {"deadlines": {"papers_out": -4000}}),
        ("council-rules-broken", {"non_working_days": [{"date": "17. mai", "name": "x"}]}),
        ("council-rules-broken", {"non_working_days": ["2027-05-17"]}),
        ("council-rules-broken", {"deadline_moves": "sideways"}),
        ("council-rules-broken", {"quorum": {}}),
        ("council-rules-broken", {"numbering": "sak"}),
        ("council-rules-broken", {"min_n_stats": "many"}),
    ],
)
def test_settings_no_council_can_live_by_are_refused(key: str, change: dict[str, Json]) -> None:
    with pytest.raises(Refusal) as refused:
        CouncilRules.parse(fresh(changes=change))
    assert refused.value.key == key


def test_a_new_council_of_an_unknown_kind_is_refused() -> None:
    with pytest.raises(Refusal, match="council-profile-unknown"):
        fresh("royal")


@pytest.mark.parametrize(
    ("key", "change"),
    [
        ("council-doubt-order", {"deadlines": {"papers_out": -30}}),
        ("council-doubt-after-meeting", {"deadlines": {"comments_close": 2}}),
        ("council-doubt-reminder-outside-window", {"deadlines": {"comment_reminder": -3}}),
        ("council-doubt-objections-before-draft", {"deadlines": {"objections_close": 3}}),
        ("council-doubt-send-time-quiet", {"send_time": "07:00"}),
        ("council-doubt-no-days-off", {"non_working_days": []}),
        ("council-doubt-few-answers", {"min_n_stats": 2}),
    ],
)
def test_odd_settings_are_pointed_out_and_kept(key: str, change: dict[str, Json]) -> None:
    assert key in doubts(CouncilRules.parse(fresh(changes=change)))


SHAPES = st.recursive(
    st.none() | st.booleans() | st.integers(-9, 9) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=6), inner, max_size=3),
    max_leaves=6,
)


@given(setting=st.sampled_from(sorted(fresh())), value=SHAPES)
def test_any_setting_is_either_read_or_refused_in_words(setting: str, value: Json) -> None:
    refused = ""
    try:
        CouncilRules.parse(fresh(changes={setting: value}))
    except Refusal as no:
        refused = no.key
    assert refused.startswith("council-") or not refused
