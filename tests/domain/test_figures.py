"""Shares, medians, felt influence and the year in numbers (Y45, Y46)."""

from __future__ import annotations

from datetime import date, timedelta
from fractions import Fraction
from statistics import median as plain_median

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.figures import (
    Answers,
    Share,
    Told,
    answer_days,
    answered_in_time,
    can_influence,
    influence,
    median,
    raised_by_members,
    target_met,
    whole_year,
)


@pytest.mark.parametrize(
    ("part", "whole", "pct"), [(7, 12, 58), (7, 8, 88), (5, 8, 63), (1, 200, 1), (0, 3, 0), (0, 0, None), (14, 15, 93)]
)
def test_percent_with_halves_up(part: int, whole: int, pct: int | None) -> None:
    assert Share(part, whole).pct == pct


@given(whole=st.integers(1, 10**6), part=st.integers(0, 10**6))
def test_a_percent_is_never_more_than_half_off(whole: int, part: int) -> None:
    pct = Share(part, whole).pct
    assert pct is not None
    assert -Fraction(1, 2) < Fraction(100 * part, whole) - pct + Fraction(1, 10**9) <= Fraction(1, 2)


def test_the_median_of_an_even_count_is_between() -> None:
    assert median([12, 14, 14, 25, 25, 27, 28, 30, 30, 30, 32, 33]) == "27.5"
    assert median([30]) == "30.0"
    assert median([]) is None
    assert median([-2, 1]) == "-0.5"


@given(st.lists(st.integers(0, 400), min_size=1, max_size=30))
def test_the_median_agrees_with_the_textbook(days: list[int]) -> None:
    assert median(days) == f"{plain_median(days):.1f}"


# --- felt influence ---


def test_five_of_eight_and_six_of_seven_are_shown_and_four_of_four_stays_out() -> None:
    first = Answers(yes=5, partly=2, no=1)
    second = Answers(yes=6, partly=1, dont_know=1)
    third = Answers(yes=4)
    assert (first.yes_share().pct, second.yes_share().pct, third.shown(5)) == (63, 86, False)
    year = whole_year([first, second, third], 5)
    assert (year.yes, year.opinions, year.n, year.yes_share().pct) == (11, 15, 16, 73)
    assert not target_met(year, 80)
    assert target_met(year, 73)


def test_dont_know_counts_as_an_answer_and_not_as_an_opinion() -> None:
    answers = Answers.of(["yes", "dont_know", "partly", "dont_know", "no"])
    assert (answers.n, answers.opinions, answers.yes_or_partly_share().pct) == (5, 3, 67)
    assert Answers.of(["dont_know"] * 6).yes_share().pct is None
    assert not target_met(Answers(dont_know=6), 0)


COUNTS = st.builds(Answers, st.integers(0, 6), st.integers(0, 6), st.integers(0, 6), st.integers(0, 6))


@given(meetings=st.lists(COUNTS, max_size=6), min_n=st.integers(1, 8))
def test_a_hidden_meeting_leaves_no_trace_in_the_year(meetings: list[Answers], min_n: int) -> None:
    shown = [one for one in meetings if one.n >= min_n]
    assert whole_year(meetings, min_n) == whole_year(shown, min_n)
    assert whole_year(meetings, min_n).n == sum(one.n for one in shown)


# --- the year ---

DAY = date(2027, 2, 1)


def told(status: str, days: int | None, due: date | None = date(2027, 3, 3)) -> Told:
    return Told(status, DAY, due, None if days is None else DAY + timedelta(days=days))


YEAR = (
    told("accepted", 27),
    told("not_accepted", 30),
    told("implemented", 14),
    told("no_answer", None),
    told("noted", 31),
    told("on_agenda", None, date(2028, 3, 1)),
    told("withdrawn", None),
    told("merged", 3),
    told("redirected_individual", 3),
)


def test_what_the_year_counts() -> None:
    assert answer_days(YEAR) == (14, 27, 30, 31)
    in_time = answered_in_time(YEAR, date(2028, 1, 31))
    assert (in_time.part, in_time.whole) == (3, 5)
    assert (influence(YEAR).part, influence(YEAR).whole) == (2, 4)


def test_the_share_of_items_that_could_be_influenced() -> None:
    share = can_influence(["formal", "can_influence", "information", "decide", "any_other", "can_influence"])
    assert (share.part, share.whole) == (2, 4)


def test_items_raised_by_members() -> None:
    assert raised_by_members([("F1", ()), ("", ("I-3",)), ("", ()), ("F2", ("I-4",))]) == 3
