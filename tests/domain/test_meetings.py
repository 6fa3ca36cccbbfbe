"""Seats, attendance and quorum (Y14, Y15, Y35) by example and in general."""

from __future__ import annotations

from datetime import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.calendars import MINUTE, instant
from bot.domain.errors import Refusal
from bot.domain.meetings import (
    FLOW,
    Counted,
    Deputy,
    Interval,
    Mark,
    Place,
    Quorum,
    check_call,
    check_times,
    count_seats,
    intervals,
    meeting_quorum,
    minutes_present,
    next_deputy,
    present_at,
    presides,
    representatives,
)

NINE = tuple(Place(f"L{n}", f"M0{n}") for n in range(1, 10))


def at(clock: str) -> int:
    return instant(datetime.fromisoformat(f"2027-05-12T{clock}"), "Europe/Oslo")


# --- what becomes of it ---


def test_a_meeting_from_plan_to_close() -> None:
    state = FLOW.start
    for verb, then in (("publish", "published"), ("publish", "published"), ("open", "open"), ("publish", "open"), ("close", "closed")):
        state = FLOW.after(state, verb)
        assert state == then
    assert FLOW.ends() == {"closed", "cancelled"}


def test_a_postponed_meeting_gets_a_new_date_before_anything_else() -> None:
    assert FLOW.verbs_from("postponed") == ("move", "cancel")
    assert FLOW.after("postponed", "move") == "planned"
    assert FLOW.after("published", "move") == "published"


@pytest.mark.parametrize("state", ["closed", "cancelled"])
def test_what_is_over_is_over(state: str) -> None:
    with pytest.raises(Refusal, match="meeting-not-now"):
        FLOW.after(state, "open")


def test_a_meeting_ends_after_it_starts() -> None:
    check_times(at("12:00"), at("15:00"))
    check_times(at("12:00"), at("15:00"), at("10:00"), at("11:00"))
    with pytest.raises(Refusal, match="meeting-ends-before-start"):
        check_times(at("15:00"), at("12:00"))
    with pytest.raises(Refusal, match="meeting-premeeting-ends-before-start"):
        check_times(at("12:00"), at("15:00"), at("11:00"), at("11:00"))


# --- seats and deputies ---


def test_the_deputy_called_in_speaks_for_the_seat() -> None:
    speaks = representatives((*NINE, Place("L10")), {"L2": "V01"})
    assert speaks["L2"] == "V01"
    assert speaks["L3"] == "M03"
    assert "L10" not in speaks


DEPUTIES = (Deputy("V03", "", 1), Deputy("V02", "L2", 2), Deputy("V01", "L2", 1), Deputy("V09", "L6", 1))


@pytest.mark.parametrize(
    ("not_these", "expected"),
    [((), "V01"), (("V01",), "V02"), (("V01", "V02"), "V03"), (("V01", "V02", "V03"), "")],
)
def test_the_next_deputy_is_the_seats_own_then_the_common_one(not_these: tuple[str, ...], expected: str) -> None:
    assert next_deputy("L2", DEPUTIES, not_these) == expected


def test_only_a_deputy_is_called_and_for_one_seat() -> None:
    check_call("L2", "V01", DEPUTIES, {})
    check_call("L2", "V01", DEPUTIES, {"L2": "V01"})
    with pytest.raises(Refusal, match="meeting-not-a-deputy"):
        check_call("L2", "O01", DEPUTIES, {})
    with pytest.raises(Refusal, match="meeting-deputy-taken"):
        check_call("L2", "V03", DEPUTIES, {"L6": "V03"})


# --- attendance ---


def test_who_left_at_half_past_two_is_not_there_at_half_past_two() -> None:
    times = intervals([Mark("in", at("12:00")), Mark("out", at("14:30"))], closed_at=at("16:30"))
    assert present_at(times, at("14:29:59"))
    assert not present_at(times, at("14:30"))


def test_closing_the_meeting_ends_what_is_open() -> None:
    assert intervals([Mark("in", at("11:50"))]) == (Interval(at("11:50")),)
    assert intervals([Mark("in", at("11:50"))], at("15:00")) == (Interval(at("11:50"), at("15:00")),)


def test_a_record_replaces_all_that_was_noted_before_it() -> None:
    marks = [Mark("in", at("12:00")), Mark("out", at("12:30")), Mark("in", at("13:00")), Mark("record", at("12:00"), at("14:00"))]
    assert intervals(marks, at("15:00")) == (Interval(at("12:00"), at("14:00")),)


def test_arriving_twice_and_leaving_twice_count_once() -> None:
    marks = [Mark("out", at("11:00")), Mark("in", at("12:00")), Mark("in", at("12:10")), Mark("out", at("13:00")), Mark("out", at("13:30"))]
    assert intervals(marks, at("15:00")) == (Interval(at("12:00"), at("13:00")),)


def test_minutes_run_from_the_planned_start_to_leaving_or_the_close() -> None:
    start, close = at("12:00"), at("15:00")
    assert minutes_present([Interval(at("11:50"), close)], start, close) == 180
    assert minutes_present([Interval(at("12:20:30"), at("13:20:00"))], start, close) == 59
    assert minutes_present([Interval(at("12:00"), at("12:40")), Interval(at("13:00"))], start, close) == 160
    assert minutes_present([Interval(at("11:00"), at("11:30"))], start, close) == 0


MARKS = st.lists(st.tuples(st.sampled_from(["in", "out"]), st.integers(0, 300)), max_size=12)


@given(raw=MARKS, moment=st.integers(0, 300))
def test_intervals_never_overlap_and_end_with_the_meeting(raw: list[tuple[str, int]], moment: int) -> None:
    marks = [Mark("in" if kind == "in" else "out", minute * MINUTE) for kind, minute in sorted(raw, key=lambda one: one[1])]
    times = intervals(marks, closed_at=300 * MINUTE)
    ends = [edge for one in times for edge in (one.start, one.end)]
    assert None not in ends
    assert ends == sorted(edge for edge in ends if edge is not None)
    assert sum(one.at(moment * MINUTE) for one in times) <= 1
    assert minutes_present(times, 0, 300 * MINUTE) <= 300


# --- quorum ---


@pytest.mark.parametrize(
    ("rule", "count", "seats", "needed"),
    [
        ("at_least_half", 0, 9, 5),
        ("at_least_half", 0, 8, 4),
        ("more_than_half", 0, 8, 5),
        ("more_than_half", 0, 9, 5),
        ("min_count", 4, 9, 4),
    ],
)
def test_how_many_seats_it_takes(rule: str, count: int, seats: int, needed: int) -> None:
    assert Quorum(rule, count).needed(seats) == needed


@given(seats=st.integers(0, 60), present=st.integers(0, 60))
def test_half_is_counted_exactly(seats: int, present: int) -> None:
    assert Counted(present, seats, Quorum("at_least_half").needed(seats)).quorate is (2 * present >= seats)
    assert Counted(present, seats, Quorum("more_than_half").needed(seats)).quorate is (2 * present > seats)


def test_a_quorum_rule_must_make_sense() -> None:
    with pytest.raises(Refusal, match="council-quorum-unknown"):
        Quorum("most")
    with pytest.raises(Refusal, match="council-quorum-needs-count"):
        Quorum("min_count")


def test_seats_count_by_who_speaks_for_them() -> None:
    here = {f"M0{n}": (Interval(at("12:00"), at("15:00")),) for n in range(1, 6)}
    before = count_seats(NINE, {}, here, at("12:05"), Quorum())
    assert (before.present, before.seats, before.needed, before.quorate) == (5, 9, 5, True)
    after = count_seats(NINE, {"L2": "V01"}, here, at("12:05"), Quorum())
    assert (after.present, after.quorate) == (4, False)
    with_deputy = count_seats(NINE, {"L2": "V01"}, {**here, "V01": here["M01"]}, at("12:05"), Quorum())
    assert with_deputy.quorate
    assert count_seats((*NINE, Place("L10"), Place("L11")), {}, here, at("12:05"), Quorum()).needed == 6


@pytest.mark.parametrize(
    ("decisions", "expected"), [([True, True], "quorate"), ([True, False], "partly"), ([False], "not_quorate"), ([], "quorate")]
)
def test_a_meeting_is_judged_by_its_decisions(decisions: list[bool], expected: str) -> None:
    assert meeting_quorum(decisions) == expected


def test_the_vice_chair_leads_when_the_chair_is_away() -> None:
    assert presides("M01", "M02", {"M01", "M02"}) == "M01"
    assert presides("M01", "M02", {"M02"}) == "M02"
    assert presides("M01", "", {"M02"}) == ""
