"""A line as payroll gets it: sign on the quantity, never on the rate; settings that cannot be used are refused."""

from __future__ import annotations

from dataclasses import asdict
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.fees import Line
from bot.domain.payroll import (
    COLUMNS,
    EMPTY,
    FORMATS,
    FORMULA,
    MADE,
    SHEET,
    Payroll,
    Wage,
    harmless,
    parse_payroll,
    plain,
    record,
    reversed_records,
    total,
    two,
    unnamed,
)
from tests.payroll.records import BACK, LINES, payroll, records


def test_hours_and_kilometres_are_quantities_and_all_else_is_one() -> None:
    found = [(one.quantity, one.rate, one.amount) for one in records("visma-csv")]
    assert found == [(Fraction(5, 2), 35_500, 88_750), (64, 350, 22_400), (1, 9_200, 9_200), (-1, 9_200, -9_200)]


def test_a_reversal_takes_everything_back() -> None:
    out = records("visma-csv")
    back = reversed_records(out)
    assert back == tuple(records("visma-csv", BACK))
    assert total([*out, *back]) == 0
    assert all(one.rate >= 0 for one in back)


@given(st.integers(-(10**8), 10**8), st.fractions(min_value=Fraction(1, 4), max_value=1000))
def test_the_sign_is_on_the_quantity(amount: int, quantity: Fraction) -> None:
    made = record(payroll("csv"), Line("MEETING", amount, True, "fee", quantity), "1", "K-1", "2027-01-01")
    assert made.rate >= 0
    assert (made.quantity < 0) == (amount < 0)
    assert made.amount == amount


def test_two_decimals() -> None:
    assert [two(Fraction(one)) for one in ("2.5", "64", "-1", "0.125", "1/3")] == ["2.50", "64.00", "-1.00", "0.13", "0.33"]


@pytest.mark.parametrize(
    ("raw", "what"),
    [
        ({"format": "sie"}, "sie"), ({"codes": {"A": {"wage_type": "1"}}}, "KeyError"),
        ({"codes": {"A": {"wage_type": " ", "label": "x"}}}, " "), ({"codes": {"A": {"wage_type": "", "label": "x"}}}, "lonart"),
        ({"codes": 4}, "AttributeError"), ({"codes": {"A": {"wage_type": "1", "label": "x", "element": "persnr"}}}, "1"),
        ({"csv": {"columns": ["account_no"]}}, "csv"), ({"csv": {"columns": []}}, "csv"), ({"csv": {"separator": "|"}}, "csv"),
        ({"csv": {"decimal": "'"}}, "csv"), ({"csv": {"line_end": "cr"}}, "csv"), ({"csv": {"encoding": "utf-7"}}, "encoding"),
        ({"encoding": "ebcdic"}, "encoding"), ({"csv": {"columns": ["run"], "headers": ["a", "b"]}}, "headers"),
    ],
)  # fmt: skip
def test_settings_that_cannot_be_used_are_refused(raw: dict[str, Any], what: str) -> None:
    with pytest.raises(Refusal) as no:
        parse_payroll(raw)
    assert (no.value.key, no.value.facts) == ("payroll-broken", {"what": what})


def test_who_pays_is_kept_as_it_was_said() -> None:
    said = {"company_id": "5560001111", "company_name": "Fjordvik", "cost_centre": "7310", "account": "5000"}
    found = parse_payroll(said)
    assert {name: getattr(found, name) for name in said} == said


def test_every_column_there_is_can_be_asked_for() -> None:
    every = [*COLUMNS, EMPTY, MADE]
    assert parse_payroll({"csv": {"columns": every}}).csv.columns == tuple(every)


def test_a_line_without_a_rate_says_what_one_of_it_costs() -> None:
    found = record(payroll("csv"), Line("TASK", 90_000, True, "fee", Fraction(3)), "1", "K-1", "2027-01-01")
    assert (found.quantity, found.rate) == (Fraction(3), 30_000)
    nothing = record(payroll("csv"), Line("TASK", 90_000, True, "fee", Fraction(0)), "1", "K-1", "2027-01-01")
    assert (nothing.quantity, nothing.rate) == (Fraction(1), 90_000)


def test_without_settings_people_type_from_a_sheet() -> None:
    assert parse_payroll({}).format == SHEET
    assert parse_payroll({}).wage("MEETING").wage_type == "MEETING"
    assert unnamed(payroll("csv"), records("csv", (*LINES, Line("CARE", 1, False, "expense")))) == ("CARE",)


def test_a_council_that_has_said_nothing() -> None:
    assert parse_payroll({}) == Payroll("sheet")
    assert asdict(Payroll("sheet")) == {
        "format": "sheet", "cost_centre": "", "account": "", "company_id": "", "company_name": "", "encoding": "utf-8", "codes": {},
        "csv": {
            "columns": ("run", "employee_no", "claim", "meeting_date", "code", "wage_type", "label", "quantity", "rate", "amount",
                        "taxable", "cost_centre"),
            "separator": ";", "decimal": ".", "header": True, "line_end": "lf", "encoding": "utf-8", "quote_all": False, "headers": (),
        },
    }  # fmt: skip
    assert Wage("1", "x").element == "lonart"
    assert FORMATS == ("visma-csv", "paxml-2.0", "csv", "sheet")
    assert (EMPTY, MADE, set(FORMULA)) == ("", "made", set("=+-@\t\r\n|＝＋－＠｜"))


@given(st.text())
def test_no_text_begins_like_a_formula(text: str) -> None:
    assert not harmless(text).startswith(FORMULA)
    assert "\n" not in plain(text)
    assert "\r" not in plain(text)
