"""Every preset gives the figures that its source prints, and is a rate table that a council can live by."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from bot.domain.fees import draft, requested
from bot.domain.rate_presets import PRESETS, Preset, Published
from bot.domain.rates import by_distance, parse_rates
from bot.year.founding import SCHEMA

FIGURES = [(preset, one) for preset in PRESETS.values() for one in preset.published]


@pytest.mark.parametrize(("preset", "one"), FIGURES, ids=[f"{preset.code}-{one.code}-{one.minutes}" for preset, one in FIGURES])
def test_a_preset_gives_the_published_figure(preset: Preset, one: Published) -> None:
    table = parse_rates(preset.rates()).on(date(2030, 1, 1))
    if table.component(one.code).apply == "request":
        lines = requested(table, one.code, minutes=one.minutes)
    else:
        lines = draft(table, one.minutes, 0, attended=True, leads=True)
    assert next(line.amount for line in lines if line.code == one.code) == one.pays


@pytest.mark.parametrize("preset", PRESETS.values(), ids=PRESETS)
def test_a_preset_is_a_table_of_the_year_format(preset: Preset) -> None:
    schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
    shape = {"$defs": schema["$defs"], **schema["properties"]["rates"]}
    raw = {name: value for name, value in preset.rates().items() if name != "receipt_max_age_days"}
    assert list(Draft202012Validator(shape).iter_errors(raw)) == []
    assert preset.source
    assert parse_rates(raw).on(date(2030, 1, 1)).order()


def test_driving_is_split_as_the_states_say() -> None:
    norway = parse_rates(PRESETS["no_health_trust"].rates()).on(date(2026, 2, 1)).component("KM").rule
    sweden = parse_rates(PRESETS["se_day_half_day"].rates()).on(date(2026, 2, 1)).component("MIL").rule
    assert by_distance(norway, Fraction(10)) == (3_500, 1_800)
    assert by_distance(sweden, Fraction("6.4")) == (16_000, 0)


def test_a_council_that_pays_costs_only_drafts_nothing() -> None:
    table = parse_rates(PRESETS["se_costs_only"].rates()).on(date(2026, 2, 1))
    assert draft(table, 180, 60, attended=True, leads=True) == ()


def test_old_receipts_are_a_rule_of_the_council() -> None:
    assert PRESETS["se_region_percent_2024"].rates()["receipt_max_age_days"] == 183
    assert "receipt_max_age_days" not in PRESETS["no_health_trust"].rates()
