"""Rate tables: read part by part, refused where they cannot be meant, and found by the day of the meeting."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from bot.domain.errors import Refusal
from bot.domain.fees import out_of_window
from bot.domain.rates import Component, Rule, by_time, parse_rates
from tests.domain.rate_table import COMPONENTS, FLAT, component


def raw(components: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """Rates in the shape of a year."""
    tables = [{"valid_from": "2027-01-01", "components": components}]
    return {"currency": "NOK", "claim_window_days": 90, "pay_within_days": 30, "tables": tables, **more}




def with_rule(**rule: Any) -> dict[str, Any]:
    return raw([component("A", "fee", "request", rule)])


def with_part(**part: Any) -> dict[str, Any]:
    return raw([{**component("A", "fee", "request", FLAT), **part}])


@pytest.mark.parametrize(
    ("broken", "what"),
    [
        ({"currency": "NOK"}, "KeyError"),
        (raw([], currency="kroner"), "currency"),
        (raw([], currency="nok"), "currency"),
        (raw([], currency="ÆØÅ"), "currency"),
        (raw([], currency=578), "currency"),
        (raw([], claim_window_days=0), "claim_window_days"),
        (raw([], pay_within_days=0), "pay_within_days"),
        (raw([], pay_within_days=True), "pay_within_days"),
        (raw([], claim_window_days="90"), "claim_window_days"),
        (raw([], tables=[{"valid_from": "2027-02-29", "components": []}]), "ValueError"),
        (raw([], tables=4), "TypeError"),
        (with_rule(kind="gold"), "kind"),
        (with_rule(kind="flat", amount_minor=-1), "amount_minor"),
        (with_rule(kind="flat", amount_minor=355.0), "amount_minor"),
        (with_rule(kind="flat", amount_minor=float("nan")), "amount_minor"),
        (with_rule(kind="flat", amount_minor="355"), "amount_minor"),
        (with_rule(kind="length_bands", bands=[]), "bands"),
        (with_rule(kind="length_bands", bands=[{"up_to_minutes": 0, "amount_minor": 1}]), "up_to_minutes"),
        (with_rule(kind="percent_of_base", base_minor=1, bands=[{"percent": "-1"}]), "percent"),
        (with_rule(kind="percent_of_base", base_minor=1, bands=[{"percent": "1,5"}]), "Unreadable"),
        (with_rule(kind="percent_of_base", base_minor=1, bands=[{"percent": "1"}], to_minor=0), "to_minor"),
        (with_rule(kind="percent_of_base", base_minor=1, bands=[{"percent": "1"}], rounding="up"), "ValueError"),
        (with_rule(kind="per_hour", amount_minor=1, time_rounding="quarter", minimum_minutes=0), "time_rounding"),
        (with_rule(kind="per_hour", amount_minor=1, time_rounding="started_half_hour", minimum_minutes=-1), "minimum_minutes"),
        (with_rule(kind="per_hour", amount_minor=1, time_rounding="started_half_hour", minimum_in_person=1), "minimum_in_person"),
        (with_rule(kind="receipt", cap_minor=-1), "cap_minor"),
        (with_rule(kind="distance", rate_minor=1), "KeyError"),
        (with_rule(kind="distance", rate_minor=1, tax_free_minor=-1, code_free="A", code_taxable="B"), "tax_free_minor"),
        (with_part(code=""), "code"),
        (with_part(code=4), "code"),
        (with_part(**{"class": "gift"}), "class"),
        (with_part(apply="always"), "apply"),
        (with_part(taxable="yes"), "taxable"),
        (with_part(needs_receipt=1), "needs_receipt"),
        (with_part(instead_of_fee="yes"), "instead_of_fee"),
        (with_part(called_off_within_days=0), "called_off_within_days"),
    ],
)
def test_rates_that_cannot_be_meant_are_refused_with_the_part_that_is_wrong(broken: dict[str, Any], what: str) -> None:
    with pytest.raises(Refusal, match=r"fee-rates-broken$") as no:
        parse_rates(broken)
    assert no.value.facts == {"what": what}


TABLE = parse_rates(raw(COMPONENTS)).tables[0]


def test_rates_are_read_part_by_part() -> None:
    found = parse_rates(raw([*COMPONENTS, component("LATE", "fee", "request", FLAT) | {"called_off_within_days": 2}]))
    assert (found.currency, found.window_days, found.pay_days) == ("NOK", 90, 30)
    table = found.tables[0]
    assert table.component("LATE").called_off == 2
    assert table.component("KM").rule == Rule("distance", 530, unit="km", tax_free=350, code_free="KM_FREE", code_taxable="KM_TAXABLE")
    assert table.component("CARE").rule == Rule("receipt", cap=120000)
    assert table.component("CHAIR").rule == Rule("percent_of_line", percent=Fraction(50), line="MEETING")
    assert table.component("TASK").rule == Rule("per_hour", 50000, time_rounding="started_half_hour", minimum=60)
    assert table.order()[-1] == "LATE"


def test_a_component_is_an_ordinary_one_unless_it_says_otherwise() -> None:
    one = Component("A", "fee", True, "request", False, Rule("flat"))
    assert (one.instead, one.called_off) == (False, 0)
    assert (one.rule.to_minor, one.rule.in_person, one.rule.amount, one.rule.minimum) == (1, False, 0, 0)


@pytest.mark.parametrize(
    "rule",
    [
        {"kind": "flat", "amount_minor": 0},
        {"kind": "per_hour", "amount_minor": 0, "time_rounding": "nearest_half_hour", "minimum_minutes": 0},
        {"kind": "percent_of_base", "base_minor": 5_920_000, "bands": [{"percent": "0"}], "rounding": "down", "to_minor": 1},
    ],
)
def test_nothing_is_a_rate_too(rule: dict[str, Any]) -> None:
    assert by_time(parse_rates(with_rule(**rule)).tables[0].component("A").rule, 60) == 0


def test_a_percent_of_a_base_by_how_long_it_took() -> None:
    bands = [{"up_to_minutes": 120, "percent": "0.9"}, {"percent": "3.6"}]
    rule = {"kind": "percent_of_base", "base_minor": 5_920_000, "bands": bands, "rounding": "half_up", "to_minor": 100}
    found = parse_rates(with_rule(**rule)).tables[0].component("A").rule
    assert [by_time(found, minutes) for minutes in (120, 121)] == [53_300, 213_100]


def test_a_leap_day_is_a_day_like_any_other() -> None:
    rates = parse_rates(raw([], tables=[{"valid_from": "2028-02-29", "components": COMPONENTS}], claim_window_days=1, pay_within_days=1))
    with pytest.raises(Refusal, match=r"fee-no-rates$"):
        rates.on(date(2028, 2, 28))
    assert rates.found(date(2028, 2, 28)) is None
    assert rates.on(date(2028, 2, 29)).valid_from == date(2028, 2, 29)
    assert not out_of_window(date(2028, 2, 28), date(2028, 2, 29), rates)
    assert out_of_window(date(2028, 2, 28), date(2028, 3, 1), rates)


def test_a_sum_by_time_needs_a_rate_by_time() -> None:
    with pytest.raises(Refusal, match=r"fee-line-not-by-time$"):
        by_time(TABLE.component("KM").rule, 60)
    assert by_time(TABLE.component("CHAIR").rule, 60) == 0
    assert by_time(TABLE.component("PREP").rule, 0) == 40000


def test_the_least_that_may_be_said() -> None:
    bands = [{"up_to_minutes": 1, "amount_minor": 1}, {"amount_minor": 2}]
    rule = parse_rates(with_rule(kind="length_bands", bands=bands)).tables[0].component("A").rule
    assert (rule.asks, by_time(rule, 1), by_time(rule, 2)) == ("minutes", 1, 2)
    assert parse_rates(with_part(called_off_within_days=1)).tables[0].component("A").called_off == 1
    here = Rule("per_hour", 100, minimum=60, in_person=True)
    assert (here.least(online=True), here.least(online=False)) == (0, 60)
