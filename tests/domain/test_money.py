"""Exact money (Y39)."""

from __future__ import annotations

from decimal import ROUND_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, Decimal
from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from bot.domain.errors import Unreadable
from bot.domain.money import Rounding, decimal, percent_of, rounded, two_decimals


def test_twelve_and_a_half_percent_of_61_is_7_63() -> None:
    assert percent_of(6100, decimal("12.5")) == 763


@pytest.mark.parametrize(
    ("base", "percent", "to", "how", "expected"),
    [
        (5_730_000, "0.5", 100, Rounding.DOWN, 28_600),
        (5_730_000, "0.5", 100, Rounding.HALF_UP, 28_700),
        (5_730_000, "0.5", 100, Rounding.HALF_EVEN, 28_600),
        (5_920_000, "3.6", 100, Rounding.HALF_UP, 213_100),
        (5_920_000, "1.8", 100, Rounding.HALF_UP, 106_600),
        (5_920_000, "0.9", 100, Rounding.HALF_UP, 53_300),
        (140_000, "50", 1, Rounding.HALF_UP, 70_000),
    ],
)
def test_percents_of_a_base(base: int, percent: str, to: int, how: Rounding, expected: int) -> None:
    assert percent_of(base, decimal(percent), to, how) == expected


MODES = {Rounding.HALF_UP: ROUND_HALF_UP, Rounding.HALF_EVEN: ROUND_HALF_EVEN, Rounding.DOWN: ROUND_DOWN}


@settings(deadline=None)
@given(thousandths=st.integers(-(10**9), 10**9), to=st.sampled_from([1, 5, 10, 100]), how=st.sampled_from(Rounding))
def test_rounding_agrees_with_decimal_arithmetic(thousandths: int, to: int, how: Rounding) -> None:
    plain = (Decimal(thousandths) / 1000 / to).quantize(Decimal(1), MODES[how]) * to
    assert rounded(Fraction(thousandths, 1000), to, how) == plain


@settings(deadline=None)
@given(st.integers(-(10**9), 10**9))
def test_two_decimals_are_the_same_sum(minor: int) -> None:
    assert decimal(two_decimals(minor)) * 100 == minor


@pytest.mark.parametrize(
    ("value", "to", "up", "even", "down"),
    [("0.5", 1, 1, 0, 0), ("1.5", 1, 2, 2, 1), ("2.5", 1, 3, 2, 2), ("1.4", 1, 1, 1, 1), ("1.6", 1, 2, 2, 1), ("150", 100, 200, 200, 100),
     ("250", 100, 300, 200, 200), ("28650", 100, 28700, 28600, 28600), ("-1.5", 1, -2, -2, -1), ("-2.5", 1, -3, -2, -2), ("0", 1, 0, 0, 0)],
)  # fmt: skip
def test_a_half_goes_where_its_name_says(value: str, to: int, up: int, even: int, down: int) -> None:
    assert [rounded(Fraction(value), to, Rounding(how)) for how in ("half_up", "half_even", "down")] == [up, even, down]


def test_nothing_has_no_sign() -> None:
    assert [two_decimals(minor) for minor in (0, -1, 1, -100, 140_005)] == ["0.00", "-0.01", "0.01", "-1.00", "1400.05"]


@pytest.mark.parametrize("text", ["", "12,5", "1e3", "1/3", " 1", "1.", ".5", "١٢", "--1"])
def test_what_is_no_number_is_asked_again(text: str) -> None:
    with pytest.raises(Unreadable, match=r"fee-number-unreadable$") as no:
        decimal(text)
    assert no.value.facts == {"text": text}
