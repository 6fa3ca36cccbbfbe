"""Days, clocks and sums as people type them."""

from __future__ import annotations

import time as clocks
from collections.abc import Callable
from datetime import date, datetime, time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain import dates
from bot.domain.errors import Unreadable

TODAY = date(2027, 1, 13)  # a Wednesday
TENTH = date(2027, 2, 10)


@pytest.mark.parametrize(
    "typed",
    [
        "onsdag 10. februar", "10.2.", "10/2", "10/2-27", "10.02.2027", "2027-02-10", "10 February", "February 10, 2027",
        "the 10th of February", "onsdag den 10 februari", "den 10:e februari", "Onsdag 10 FEBRUAR 2027!", "onsdg 10 febuar",
        "Wednesday, 10 February 2027", "ons. 10. feb.", " 10 .  2 ",
    ],
)  # fmt: skip
def test_one_day_in_many_ways(typed: str) -> None:
    assert dates.read_date(typed, "nb", TODAY) == TENTH


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("i dag", date(2027, 1, 13)), ("i morgen", date(2027, 1, 14)), ("imorgon", date(2027, 1, 14)), ("tomorrow", date(2027, 1, 14)),
        ("i övermorgon", date(2027, 1, 15)), ("fredag", date(2027, 1, 15)), ("onsdag", date(2027, 1, 20)),
        ("på laurdag", date(2027, 1, 16)), ("nästa tisdag", date(2027, 1, 19)), ("neste fredag", date(2027, 1, 22)),
        ("denne fredag", date(2027, 1, 15)), ("om to uker", date(2027, 1, 27)), ("in 3 days", date(2027, 1, 16)),
        ("29. februar", date(2028, 2, 29)), ("1. januar", date(2028, 1, 1)), ("fredag 1. januar", date(2027, 1, 1)),
    ],
)  # fmt: skip
def test_days_seen_from_today(typed: str, day: date) -> None:
    assert dates.read_date(typed, "nb", TODAY) == day


@pytest.mark.parametrize("typed", ["", "hei", "10", "31. april", "10 februar kl 12", "2027-13-01", "١٠.٢", "1" * 5000, "10 2", "10.2.1899", "0.0."])  # noqa: E501
def test_what_is_no_day_is_asked_again(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        dates.read_date(typed, "nb", TODAY)
    assert refused.value.key == "core-date-unclear"


def test_weekday_and_date_that_contradict_each_other() -> None:
    with pytest.raises(dates.WeekdayWrong) as wrong:
        dates.read_date("tirsdag 10. februar", "nb", TODAY)
    assert wrong.value.days == (TENTH, date(2027, 2, 9))
    with pytest.raises(dates.WeekdayWrong):
        dates.read_date("onsdag 28. januar 2027", "nb", TODAY)


@pytest.mark.parametrize(
    ("typed", "clock"),
    [
        ("12", time(12)), ("kl 12", time(12)), ("kl. 12.30", time(12, 30)), ("klockan 9", time(9)), ("1430", time(14, 30)),
        ("2 pm", time(14)), ("12 am", time(0)), ("14:05", time(14, 5)), ("00:00", time(0)),
    ],
)  # fmt: skip
def test_clocks(typed: str, clock: time) -> None:
    assert dates.read_clock(typed) == clock


@pytest.mark.parametrize("typed", ["25", "halv tre", "9.5", "12:60", "", "14:00:00", "13 pm"])
def test_what_is_no_clock(typed: str) -> None:
    with pytest.raises(Unreadable) as refused:
        dates.read_clock(typed)
    assert refused.value.key == "core-time-unclear"


@pytest.mark.parametrize(
    "typed",
    ["onsdag 10. februar kl 12", "10.2. 12:00", "2027-02-10T12:00", "kl 12 onsdag 10. februar", "10 February at 12.00", "10.2.2027, 12:00"],
)
def test_day_and_clock_together(typed: str) -> None:
    assert dates.read_datetime(typed, "nb", TODAY) == datetime(2027, 2, 10, 12)


def test_a_day_without_its_clock_asks_for_the_clock() -> None:
    with pytest.raises(Unreadable) as refused:
        dates.read_datetime("10. februar 2027", "nb", TODAY)
    assert refused.value.key == "core-time-unclear"


@pytest.mark.parametrize(
    ("typed", "minor"),
    [
        ("1 234,50", 123450), ("1\u00a0234,50", 123450), ("1.234,50", 123450), ("1,234.50", 123450), ("kr 400", 40000),
        ("400,-", 40000), ("400 kroner", 40000), ("12,5", 1250), ("1.234", 123400), ("NOK 92.50", 9250), ("0", 0),
    ],
)  # fmt: skip
def test_sums(typed: str, minor: int) -> None:
    assert dates.read_amount_minor(typed) == minor


@pytest.mark.parametrize("typed", ["", "hei", "-5", "1e5", "1 2", "12,345,6", "9" * 40, "٤"])
def test_what_is_no_sum(typed: str) -> None:
    with pytest.raises(Unreadable):
        dates.read_amount_minor(typed)


@pytest.mark.parametrize(("typed", "number"), [("3", 3), ("tre", 3), ("två", 2), ("12 000", 12000), ("ingen", 0), ("7.", 7)])
def test_numbers(typed: str, number: int) -> None:
    assert dates.read_number(typed) == number


def _understood(read: Callable[[str], object], typed: str) -> object:
    try:
        return read(typed)
    except Unreadable as refused:
        return refused.facts["typed"]


@given(st.text(max_size=300))
def test_nothing_typed_breaks_the_reading(typed: str) -> None:
    for read in (dates.read_clock, dates.read_number, dates.read_amount_minor):
        assert _understood(read, typed) is not None
    for read_day in (dates.read_date, dates.read_datetime):
        assert _understood(lambda text, read_day=read_day: read_day(text, "nb", TODAY), typed) is not None  # type: ignore[misc]


@pytest.mark.parametrize("sign", ["1", "1 ", "1.", "a", " ", "kr", "februar ", ".,", "tt"])
def test_long_answers_cost_nothing(sign: str) -> None:
    begun = clocks.perf_counter()
    for read in (dates.read_clock, dates.read_number, dates.read_amount_minor):
        with pytest.raises(Unreadable):
            read("x" + sign * 200_000)
    with pytest.raises(Unreadable):
        dates.read_datetime(sign * 200_000, "nb", TODAY)
    assert clocks.perf_counter() - begun < 0.5
