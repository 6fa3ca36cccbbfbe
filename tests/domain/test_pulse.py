"""Felt influence: no figure lets anybody be picked out, neither alone nor by subtracting; the trend; the seasons of talks and needs."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.figures import ANSWERS, QUESTIONS, Answers
from bot.domain.member_talks import next_season
from bot.domain.needs import anniversary, counted
from bot.domain.pulse import REST, TARGETED, Felt, check, half_over, halves, together, trend, year

LEAST = 5
FEW = Felt({question: Answers(yes=2, no=1) for question in QUESTIONS})
MANY = Felt({question: Answers(yes=4, partly=2) for question in QUESTIONS})
some = st.builds(Answers, *(st.integers(0, 4) for _answer in ANSWERS))
felt = st.builds(lambda *one: Felt(dict(zip(QUESTIONS, one, strict=True))), *(some for _question in QUESTIONS))


@given(st.lists(felt, max_size=6))
def test_a_meeting_is_in_the_year_or_in_the_half_year_and_never_in_both(meetings: list[Felt]) -> None:
    shown, hidden = year(meetings, LEAST), together(meetings, LEAST)
    for question in QUESTIONS:
        assert shown.answers[question].n + hidden.answers[question].n == sum(one.answers[question].n for one in meetings)
        assert all(one.answers[question].n < LEAST for one in meetings) or shown.answers[question].n >= LEAST


@given(st.lists(st.tuples(st.dates(date(2027, 1, 1), date(2027, 12, 31)), felt), max_size=6), st.dates(date(2027, 1, 1), date(2028, 2, 1)))
def test_what_is_put_together_is_enough_and_its_half_year_is_over(meetings: list[tuple[date, Felt]], today: date) -> None:
    for half, one in halves(meetings, LEAST, today).items():
        assert one.answers[TARGETED].n >= LEAST
        assert half_over(half, today)


def test_few_and_few_are_enough_together_and_the_many_are_not_in_it() -> None:
    day = date(2027, 2, 10)
    found = halves([(day, FEW), (day, FEW), (day, MANY)], LEAST, date(2027, 7, 8))
    assert found["2027-1"].answers["q1"] == Answers(yes=4, no=2)
    assert halves([(day, FEW), (day, FEW)], LEAST, date(2027, 7, 7)) == {}  # a week is not over
    assert halves([(day, FEW)], LEAST, date(2027, 12, 31)) == {}


@pytest.mark.parametrize(
    ("shares", "way"), [([], ""), ([50], ""), ([50, 51], "up"), ([80, 20], "down"), ([10, 60, 60], "same"), ([90, 10, 11], "up")]
)
def test_the_trend_is_that_of_the_last_two(shares: list[int], way: str) -> None:
    assert trend(shares) == way


def test_answers_are_answers_and_what_was_skipped_is_left_out() -> None:
    assert check({"q1": "yes", "q2": "", "q9": "no"}) == {"q1": "yes"}
    assert check({}) == {}
    with pytest.raises(Refusal):
        check({"q1": "perhaps"})


@given(st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_a_season_of_talks_comes_twice_a_year(today: date) -> None:
    first = next_season(today)
    assert first > today
    assert (first.month, first.day) in ((2, 1), (9, 1))
    assert timedelta(days=100) < next_season(first) - first < timedelta(days=250)


@given(st.dates(date(2020, 1, 1), date(2030, 12, 31)), st.dates(date(2020, 1, 1), date(2035, 12, 31)))
def test_an_anniversary_is_after_today_and_whole_years_after_the_day(since: date, today: date) -> None:
    day = anniversary(since, today)
    assert day > today
    assert day.year > since.year
    assert (day.month, day.day) == (since.month, since.day) or ((since.month, since.day), (day.month, day.day)) == ((2, 29), (2, 28))
    assert today < since or day - today <= timedelta(days=731)


def test_needs_are_counted_once_for_a_person_most_first() -> None:
    assert counted([["tolk", "tolk"], ["pause", "tolk"], ["pause"], ["Rampe"]]) == [("pause", 2), ("tolk", 2), ("Rampe", 1)]


def test_the_rest_is_no_shorter_than_any_question_waits() -> None:
    assert timedelta(days=7) <= REST
