"""The dates that follow from a meeting day (Y1, Y2)."""

from __future__ import annotations

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import WorkDays
from bot.domain.deadlines import NAMES, THEME_DAY_NAMES, Deadlines, deadline, reminder_dates
from bot.domain.errors import Refusal

NORWAY_2027 = WorkDays(
    frozenset(
        date(2027, month, day)
        for month, day in [(1, 1), (3, 25), (3, 26), (3, 28), (3, 29), (5, 1), (5, 6), (5, 16), (5, 17), (12, 25), (12, 26)]
    )
)


def test_an_answer_is_due_twenty_one_days_after_the_meeting() -> None:
    assert deadline(date(2027, 2, 10), 21, NORWAY_2027) == date(2027, 3, 3)


def test_a_week_before_24_may_is_the_friday_before_the_holiday() -> None:
    assert deadline(date(2027, 5, 24), -7, NORWAY_2027) == date(2027, 5, 14)


def test_a_date_after_the_meeting_moves_back_too() -> None:
    assert deadline(date(2027, 4, 26), 21, NORWAY_2027) == date(2027, 5, 14)


def test_all_dates_of_a_meeting() -> None:
    dates = Deadlines().dates(date(2027, 5, 12), NORWAY_2027)
    assert {name: day.isoformat() for name, day in dates.items()} == {
        "call_for_items": "2027-04-07",
        "proposals_close": "2027-04-21",
        "print_posted": "2027-04-26",
        "papers_out": "2027-04-28",
        "comment_reminder": "2027-05-04",
        "comments_close": "2027-05-07",
        "premeeting": "2027-05-10",
        "meeting_reminder": "2027-05-11",
        "draft_minutes": "2027-05-19",
        "objections_close": "2027-05-26",
        "answers_due": "2027-06-02",
    }


def test_a_theme_day_has_few_dates() -> None:
    assert tuple(Deadlines().dates(date(2027, 5, 12), NORWAY_2027, "theme_day")) == THEME_DAY_NAMES


def test_a_council_changes_one_deadline_and_keeps_the_rest() -> None:
    own = Deadlines({"papers_out": -10})
    assert own.date_of("papers_out", date(2027, 2, 10), NORWAY_2027) == date(2027, 1, 29)
    assert own.days["answers_due"] == 21


def test_unknown_or_absurd_deadlines_are_refused() -> None:
    with pytest.raises(Refusal, match="council-deadline-unknown"):
        Deadlines({"coffee": 3})
    with pytest.raises(Refusal, match="council-deadline-too-far"):
        Deadlines({"papers_out": -5000})


def test_reminders_that_meet_on_one_friday_are_one() -> None:
    assert reminder_dates(date(2027, 6, 7), (-2, -1, 0), NORWAY_2027) == (date(2027, 6, 4), date(2027, 6, 7))


@given(
    day=st.dates(date(2026, 1, 1), date(2037, 12, 31)),
    off=st.frozensets(st.dates(date(2026, 1, 1), date(2037, 12, 31)), max_size=20),
    name=st.sampled_from(NAMES),
)
def test_a_deadline_is_a_working_day_and_never_later_than_counted(day: date, off: frozenset[date], name: str) -> None:
    days = WorkDays(off)
    counted = day + timedelta(days=Deadlines().days[name])
    found = Deadlines().date_of(name, day, days)
    assert days.works(found)
    assert found <= counted
