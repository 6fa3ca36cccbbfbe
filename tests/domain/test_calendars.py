"""Zones, days off, quiet hours and the hour that comes twice (Y2, Y6, Y8, Y10)."""

from __future__ import annotations

from datetime import UTC, date, datetime, time, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import (
    MINUTE,
    Move,
    QuietHours,
    WorkDays,
    after_quiet,
    at_clock,
    clock_time,
    end_of_day,
    from_aware,
    instant,
    local,
    local_date,
    minutes_between,
    previous_working_day,
    scheduled_instant,
    start_of_day,
    zone_named,
)
from bot.domain.errors import Refusal, Unreadable

OSLO, STOCKHOLM, LONDON = "Europe/Oslo", "Europe/Stockholm", "Europe/London"
ZONES = st.sampled_from([OSLO, STOCKHOLM, LONDON])
MOMENTS = st.integers(from_aware(datetime(2026, 1, 1, tzinfo=UTC)), from_aware(datetime(2037, 12, 31, tzinfo=UTC)))
DAYS = st.dates(date(2026, 1, 1), date(2037, 12, 31))
CLOCKS = st.times().map(lambda at: f"{at:%H:%M}")
SPRING_OSLO, AUTUMN_OSLO = date(2027, 3, 28), date(2027, 10, 31)


def iso(micros: int, zone: str = OSLO) -> str:
    return local(micros, zone).isoformat()


# --- working days (Y2) ---


def test_a_date_on_a_day_off_goes_to_the_nearest_earlier_working_day() -> None:
    whit_monday = date(2027, 5, 17)
    assert previous_working_day(whit_monday, frozenset({whit_monday})) == date(2027, 5, 14)


def test_a_working_day_stays() -> None:
    assert previous_working_day(date(2027, 3, 3)) == date(2027, 3, 3)


@pytest.mark.parametrize(
    ("move", "expected"),
    [(Move.PREVIOUS, date(2027, 5, 14)), (Move.NEXT, date(2027, 5, 18)), (Move.NONE, date(2027, 5, 16))],
)
def test_a_council_may_move_dates_forward_or_not_at_all(move: Move, expected: date) -> None:
    assert WorkDays(frozenset({date(2027, 5, 17)}), move).moved(date(2027, 5, 16)) == expected


def test_three_working_days_after_a_thursday_before_whitsun() -> None:
    assert WorkDays(frozenset({date(2027, 5, 17)})).after(date(2027, 5, 13), 3) == date(2027, 5, 19)


@given(day=DAYS, off=st.frozensets(DAYS, max_size=12), move=st.sampled_from(Move))
def test_a_moved_date_is_a_working_day_with_none_between(day: date, off: frozenset[date], move: Move) -> None:
    days = WorkDays(off | {day}, move)
    moved = days.moved(day)
    assert move is Move.NONE or days.works(moved)
    low, high = sorted((day, moved))
    between = (low + timedelta(days=n) for n in range(1, (high - low).days))
    assert not any(days.works(each) for each in between)


# --- wall clock (Y10) ---


def test_the_hour_that_comes_twice() -> None:
    first = instant(datetime(2027, 10, 31, 2, 40), OSLO, fold=0)
    second = instant(datetime(2027, 10, 31, 2, 5), OSLO, fold=1)
    assert first < second
    assert minutes_between(first, second) == 25


def test_fold_means_nothing_in_an_ordinary_hour() -> None:
    assert instant(datetime(2027, 5, 12, 12), OSLO, fold=1) == instant(datetime(2027, 5, 12, 12), OSLO)


@pytest.mark.parametrize("fold", [0, 1])
def test_a_time_left_out_in_spring_is_an_hour_later(fold: int) -> None:
    assert iso(instant(datetime(2027, 3, 28, 2, 30), OSLO, fold)) == "2027-03-28T03:30:00+02:00"


def test_nine_o_clock_stays_nine_o_clock_over_both_changes() -> None:
    for change in (SPRING_OSLO, AUTUMN_OSLO):
        for step in (-1, 0, 1):
            day = change + timedelta(days=step)
            assert iso(at_clock(day, "09:00", OSLO)).startswith(f"{day}T09:00:00")


def test_the_days_of_the_changes_are_23_and_25_hours_long() -> None:
    assert minutes_between(start_of_day(SPRING_OSLO, OSLO), end_of_day(SPRING_OSLO, OSLO) + 1) == 23 * 60
    assert minutes_between(start_of_day(AUTUMN_OSLO, OSLO), end_of_day(AUTUMN_OSLO, OSLO) + 1) == 25 * 60


@given(micros=MOMENTS, zone=ZONES)
def test_an_instant_survives_the_way_to_local_time_and_back(micros: int, zone: str) -> None:
    here = local(micros, zone)
    assert instant(here.replace(tzinfo=None, fold=0), zone, here.fold) == micros


@given(day=DAYS, clock=CLOCKS, zone=ZONES)
def test_a_clock_time_lands_on_its_own_date_and_not_before_it(day: date, clock: str, zone: str) -> None:
    here = local(at_clock(day, clock, zone), zone)
    assert here.date() == day
    assert here.time() >= clock_time(clock)


@given(day=DAYS, zone=ZONES)
def test_a_day_ends_where_the_next_begins(day: date, zone: str) -> None:
    assert local_date(end_of_day(day, zone), zone) == day
    assert local_date(end_of_day(day, zone) + 1, zone) == day + timedelta(days=1)


@given(zone=ZONES, year=st.integers(2026, 2037), month=st.sampled_from([3, 10]), minute=st.integers(0, 2 * 24 * 60))
def test_minutes_over_a_change_are_the_minutes_that_passed(zone: str, year: int, month: int, minute: int) -> None:
    sunday = max(date(year, month, day) for day in range(25, 32) if date(year, month, day).weekday() == 6)
    start = start_of_day(sunday - timedelta(days=1), zone)
    end = start + minute * MINUTE
    here = local(end, zone)
    assert minutes_between(start, instant(here.replace(tzinfo=None, fold=0), zone, here.fold)) == minute
    assert minutes_between(end, start) == 0


@pytest.mark.parametrize("text", ["9:00", "24:00", "12:60", "noon", "", "12.00", "１２:００"])
def test_what_is_no_clock_time_is_asked_again(text: str) -> None:
    with pytest.raises(Unreadable):
        clock_time(text)


@pytest.mark.parametrize("name", ["Europe/Fjordvik", "", "../etc", "/etc/passwd"])
def test_an_unknown_zone_is_refused(name: str) -> None:
    with pytest.raises(Refusal, match="council-zone-unknown"):
        zone_named(name)


# --- quiet hours (Y8) ---

QUIET = QuietHours("20:00", "08:00")


@pytest.mark.parametrize(
    ("wall", "expected"),
    [
        (datetime(2027, 1, 25, 20, 30), "2027-01-26T08:00:00+01:00"),
        (datetime(2027, 1, 25, 20, 0), "2027-01-26T08:00:00+01:00"),
        (datetime(2027, 1, 25, 19, 59), "2027-01-25T19:59:00+01:00"),
        (datetime(2027, 1, 25, 8, 0), "2027-01-25T08:00:00+01:00"),
        (datetime(2027, 1, 25, 7, 59, 59), "2027-01-25T08:00:00+01:00"),
        (datetime(2027, 5, 15, 21, 0), "2027-05-16T08:00:00+02:00"),  # a Saturday: on Sunday, not on Monday
        (datetime(2027, 3, 27, 21, 0), "2027-03-28T08:00:00+02:00"),
        (datetime(2027, 10, 30, 21, 0), "2027-10-31T08:00:00+01:00"),
    ],
)
def test_nobody_is_disturbed_in_quiet_hours(wall: datetime, expected: str) -> None:
    assert iso(after_quiet(instant(wall, OSLO), QUIET, OSLO)) == expected


def test_quiet_hours_inside_one_day() -> None:
    lunch = QuietHours("12:00", "13:00")
    assert iso(after_quiet(instant(datetime(2027, 1, 25, 12, 30), OSLO), lunch, OSLO)) == "2027-01-25T13:00:00+01:00"
    assert not lunch.quiet(time(13, 0))


def test_no_quiet_hours_at_all() -> None:
    assert not QuietHours("08:00", "08:00").quiet(time(8))


@given(micros=MOMENTS, zone=ZONES, start=CLOCKS, end=CLOCKS)
def test_the_wait_ends_outside_quiet_hours_and_within_a_day(micros: int, zone: str, start: str, end: str) -> None:
    quiet = QuietHours(start, end)
    then = after_quiet(micros, quiet, zone)
    assert micros <= then <= micros + 26 * 60 * MINUTE
    assert not quiet.quiet(local(then, zone).time())


# --- scheduled messages (Y6) ---


def test_a_scheduled_message_goes_at_send_time() -> None:
    assert iso(scheduled_instant(date(2027, 2, 2), "09:00", OSLO)) == "2027-02-02T09:00:00+01:00"


def test_a_meeting_planned_late_sends_at_once() -> None:
    planned = instant(datetime(2027, 2, 3, 10, 5), OSLO)
    assert scheduled_instant(date(2027, 2, 2), "09:00", OSLO, planned) == planned


def test_a_meeting_planned_early_waits_for_its_day() -> None:
    planned = instant(datetime(2027, 1, 3, 10, 5), OSLO)
    assert iso(scheduled_instant(date(2027, 2, 2), "09:00", OSLO, planned)) == "2027-02-02T09:00:00+01:00"
