"""The same year paid in Swedish and in British money: percents of a base amount, mil and PAXml; bands, miles and columns."""

from __future__ import annotations

import copy
import json
from typing import Any

import pytest

from bot.year import founding
from tests.year.test_played_year import Stage

pytestmark = pytest.mark.server  # takes long

KRONA = 100


def component(code: str, rule: dict[str, Any], apply: str = "request", cls: str = "expense", *, proof: bool = False) -> dict[str, Any]:
    return {"code": code, "class": cls, "taxable": cls == "fee", "apply": apply, "needs_receipt": proof, "rule": rule}


def costs(car: dict[str, Any]) -> list[dict[str, Any]]:
    receipts = [component(code, {"kind": "receipt"}, proof=True) for code in ("TRANSIT", "LOST_EARNINGS", "CARE", "COMPANION")]
    return [component("KM", car), *receipts, component("ADVANCE", {"kind": "advance"}, cls="advance")]


def played(currency: str, components: list[dict[str, Any]], payroll: dict[str, Any]) -> dict[str, Any]:
    """The facts of the sample year with other rates and another payer."""
    year = copy.deepcopy(founding.load())
    year["rates"] = {
        "currency": currency, "claim_window_days": 90, "pay_within_days": 30,
        "tables": [{"valid_from": "2027-01-01", "components": components}],
    }  # fmt: skip
    codes = {one["code"] for one in components} | {"FREE", "TAXED", "REDUCTION"}
    year["payroll"] = {**payroll, "codes": {code: {"wage_type": f"W{code}"[:8], "label": code.capitalize()} for code in sorted(codes)}}
    stage = Stage(year)
    story = stage.play()
    assert [(one.number, one.event["do"], one.result and one.result.key) for one in story.unexpected] == []
    return stage.facts(story)


@pytest.fixture(scope="module")
def swedish() -> dict[str, Any]:
    bands = [{"up_to_minutes": 120, "percent": "0.9"}, {"up_to_minutes": 240, "percent": "1.8"}, {"percent": "3.6"}]
    percent = {"kind": "percent_of_base", "base_minor": 5_920_000, "bands": bands, "rounding": "half_up", "to_minor": KRONA}
    half = {"kind": "percent_of_line", "line": "MEETING", "percent": "50", "rounding": "down", "to_minor": KRONA}
    mil = {"kind": "distance", "unit": "mil", "rate_minor": 2_500, "tax_free_minor": 2_500, "code_free": "FREE", "code_taxable": "TAXED"}
    lines = [component("MEETING", percent, "attendance", "fee"), component("CHAIR", half, "chair", "fee"), *costs(mil)]
    return played("SEK", lines, {"format": "paxml-2.0", "cost_centre": "7310", "company_id": "5560001111", "company_name": "Region"})


@pytest.fixture(scope="module")
def british() -> dict[str, Any]:
    bands = [{"up_to_minutes": 120, "amount_minor": 5_000}, {"up_to_minutes": 240, "amount_minor": 7_500}, {"amount_minor": 15_000}]
    mile = {"kind": "distance", "unit": "mile", "rate_minor": 45, "tax_free_minor": 45, "code_free": "FREE", "code_taxable": "TAXED"}
    lines = [component("MEETING", {"kind": "length_bands", "bands": bands}, "attendance", "fee"), *costs(mile)]
    shape = {"columns": ["employee_no", "claim", "code", "quantity", "rate", "amount", "taxable"], "separator": ",", "decimal": ".",
             "header": True, "line_end": "lf"}  # fmt: skip
    return played("GBP", lines, {"format": "csv", "cost_centre": "PPI", "csv": shape})


def lines_of(facts: dict[str, Any], claim: str) -> dict[str, int]:
    return {one["code"]: one["amount_minor"] for one in facts["claims"][claim]["lines"]}


def test_percents_of_the_base_amount_are_whole_kronor(swedish: dict[str, Any]) -> None:
    assert lines_of(swedish, "M01@MO1") == {"MEETING": 106_600, "CHAIR": 53_300}
    assert lines_of(swedish, "M06@MO2") == {"MEETING": 213_100, "FREE": 160_000, "LOST_EARNINGS": 310_000}
    assert lines_of(swedish, "M04@MO3") == {"MEETING": 53_300}


def test_the_swedish_files_say_what_the_claims_say(swedish: dict[str, Any]) -> None:
    first, _nothing, last = swedish["exports"]
    assert (first["format"], first["claims"]) == ("paxml-2.0", ["M01@MO1", "M02@MO1", "M05@MO1"])
    assert [one["postid"] for one in first["records"]] == list(range(1, len(first["records"]) + 1))
    drove = next(one for one in last["records"] if one["lonart"] == "WFREE")
    assert (drove["antal"], drove["apris"], drove["belopp"], drove["info"]) == ("64.00", "25.00", "1600.00", "M06@MO2")
    assert sum(round(float(one["belopp"]) * 100) for one in last["records"]) == last["total_minor"]
    assert json.dumps(first).count("persnr") == 0


def test_the_british_files_are_columns(british: dict[str, Any]) -> None:
    assert lines_of(british, "M06@MO2") == {"MEETING": 15_000, "FREE": 2_880, "LOST_EARNINGS": 310_000}
    last = british["exports"][-1]
    assert last["records"] == [
        "9006,M06@MO2,MEETING,1.00,150.00,150.00,1", "9006,M06@MO2,FREE,64.00,0.45,28.80,0",
        "9006,M06@MO2,LOST_EARNINGS,1.00,3100.00,3100.00,0",
    ]  # fmt: skip
    assert [one["days"] for one in british["late_payments"] if one["paid"]] == [37]


