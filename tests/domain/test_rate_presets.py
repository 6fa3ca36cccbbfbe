"""Every preset gives the figures that its source prints, and is a rate table that a council can live by."""

from __future__ import annotations

import json
from datetime import date
from fractions import Fraction
from pathlib import Path
from typing import Any

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
        lines = requested(table, one.code, minutes=one.minutes, amount=one.receipt)
    else:
        lines = draft(table, one.minutes, 0, attended=True, leads=True, online=one.online)
    assert next(line.amount for line in lines if line.code == one.code) == one.pays


OWN = ("instead_of_fee", "called_off_within_days", "minimum_in_person")


def bare(value: Any) -> Any:
    """The rates without what the year format has no name for."""
    if isinstance(value, dict):
        return {name: bare(part) for name, part in value.items() if name not in (*OWN, "receipt_max_age_days")}
    return [bare(part) for part in value] if isinstance(value, list) else value


@pytest.mark.parametrize("preset", PRESETS.values(), ids=PRESETS)
def test_a_preset_is_a_table_of_the_year_format(preset: Preset) -> None:
    schema = json.loads(Path(SCHEMA).read_text(encoding="utf-8"))
    shape = {"$defs": schema["$defs"], **schema["properties"]["rates"]}
    assert list(Draft202012Validator(shape).iter_errors(bare(preset.rates()))) == []
    assert preset.source
    assert parse_rates(preset.rates()).on(date(2030, 1, 1)).order()
    assert preset.published or preset.code == "se_costs_only"


def test_what_each_source_says_beside_its_figures() -> None:
    tables = {code: parse_rates(preset.rates()).on(date(2030, 1, 1)) for code, preset in PRESETS.items()}
    instead = {code for code, table in tables.items() if any(one.instead for one in table.components)}
    assert instead == {"no_tribunal_day", "se_region_percent_2020"}
    assert {code for code, table in tables.items() if any(one.called_off for one in table.components)} == {"no_started_half_hour"}
    assert {code for code, table in tables.items() if "LOST_EARNINGS" not in {one.code for one in table.components}} == {
        "no_travel_time", "se_cancer_centre", "uk_involvement", "uk_involvement_2025",
    }  # fmt: skip
    assert tables["no_started_half_hour"].component("CANCEL").needs_receipt
    assert [PRESETS[code].window for code in ("no_tribunal_day", "se_region_percent_2020")] == [30, 90]
    assert [PRESETS[code].pay for code in ("uk_involvement", "no_health_trust")] == [28, 30]
    proofs = {(one.code, one.needs_receipt, one.taxable) for table in tables.values() for one in table.components if one.apply == "request"}
    assert {code for code, proof, _taxed in proofs if proof} == {"CANCEL", "CARE", "COMPANION", "LOST_EARNINGS", "OVERNIGHT", "TRANSIT"}
    assert {code for code, _proof, taxed in proofs if not taxed} == {"ADVANCE", "CARE", "COMPANION", "OVERNIGHT", "TRANSIT"}


def test_driving_is_split_as_the_states_say() -> None:
    norway = parse_rates(PRESETS["no_health_trust"].rates()).on(date(2026, 2, 1)).component("KM").rule
    sweden = parse_rates(PRESETS["se_day_half_day"].rates()).on(date(2026, 2, 1)).component("MIL").rule
    assert by_distance(norway, Fraction(10)) == (3_500, 1_800)
    assert by_distance(sweden, Fraction("6.4")) == (16_000, 0)


def test_a_council_that_pays_costs_only_drafts_nothing() -> None:
    table = parse_rates(PRESETS["se_costs_only"].rates()).on(date(2026, 2, 1))
    assert draft(table, 180, 60, attended=True, leads=True) == ()


def test_old_receipts_are_a_rule_of_the_council() -> None:
    assert {code for code, one in PRESETS.items() if one.receipt_days} == {
        "se_region_percent_2020", "se_region_percent_2024", "se_region_percent_2026",
    }  # fmt: skip
    assert PRESETS["se_region_percent_2024"].rates()["receipt_max_age_days"] == 183
    assert "receipt_max_age_days" not in PRESETS["no_health_trust"].rates()
