"""Rates and claims (Y34 to Y44), by the examples of the rules and in general."""

from __future__ import annotations

from datetime import date
from fractions import Fraction
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.errors import Refusal
from bot.domain.fees import (
    COUNTED_AS_LATE,
    FARTHEST,
    FLOW,
    LARGEST,
    LONGEST,
    NOTHING,
    REDUCTION,
    Line,
    Ready,
    check_approve,
    check_certify,
    check_choice,
    draft,
    export_order,
    is_late,
    late_days,
    lowered,
    out_of_window,
    payout,
    requested,
    reversal,
    totals,
    with_lines,
    without_fees,
)
from bot.domain.rates import Rule, by_distance, by_time, paid_minutes, parse_rates
from tests.domain.rate_table import CAR, COMPONENTS, HALF, HOURLY, component

RATES = parse_rates(
    {
        "currency": "NOK",
        "claim_window_days": 90,
        "pay_within_days": 30,
        "tables": [{"valid_from": "2027-01-01", "components": COMPONENTS}, {"valid_from": "2028-01-01", "components": COMPONENTS[1:2]}],
    }
)
MEETING_DAY = date(2027, 9, 15)
TABLE = RATES.on(MEETING_DAY)


def raw(components: list[dict[str, Any]], **more: Any) -> dict[str, Any]:
    """Rates in the shape of a year."""
    tables = [{"valid_from": "2027-01-01", "components": components}]
    return {"currency": "NOK", "claim_window_days": 90, "pay_within_days": 30, "tables": tables, **more}


TABLE_BY_HOUR = parse_rates(raw([component("MEETING", "fee", "attendance", HOURLY)])).on(MEETING_DAY)


def sums(lines: tuple[Line, ...]) -> dict[str, int]:
    return {line.code: line.amount for line in lines}


# --- tables and reckoning ---


def test_the_table_is_that_of_the_meeting_day() -> None:
    assert RATES.on(date(2027, 12, 31)).valid_from == date(2027, 1, 1)
    assert RATES.on(date(2028, 1, 1)).valid_from == date(2028, 1, 1)
    with pytest.raises(Refusal, match=r"fee-no-rates$"):
        RATES.on(date(2026, 12, 31))


@pytest.mark.parametrize(("minutes", "pays"), [(0, 80000), (120, 80000), (121, 140000), (240, 140000), (241, 260000)])
def test_a_band_includes_its_limit(minutes: int, pays: int) -> None:
    assert by_time(TABLE.component("MEETING").rule, minutes) == pays


@pytest.mark.parametrize(
    ("minutes", "how", "minimum", "paid"),
    [
        (100, "nearest_half_hour", 0, 90),
        (100, "started_half_hour", 0, 120),
        (105, "nearest_half_hour", 0, 120),
        (104, "nearest_half_hour", 0, 90),
        (90, "started_half_hour", 0, 90),
        (10, "nearest_half_hour", 60, 60),
    ],
)
def test_paid_minutes(minutes: int, how: str, minimum: int, paid: int) -> None:
    assert paid_minutes(minutes, how, minimum) == paid


def test_an_hourly_rate_for_half_hours() -> None:
    assert by_time(Rule("per_hour", 35501, time_rounding="started_half_hour"), 25) == 17751


def test_driving_has_a_free_and_a_taxable_part() -> None:
    rule = TABLE.component("KM").rule
    assert by_distance(rule, Fraction(64)) == (22400, 11520)
    assert by_distance(rule, Fraction(1, 3)) == (117, 60)


# --- drafts and lines ---


def test_the_chair_gets_the_supplement_wherever_it_stands_in_the_table() -> None:
    lines = draft(TABLE, 180, 60, attended=True, leads=True)
    assert sums(lines) == {"CHAIR": 70000, "MEETING": 140000, "PREP": 40000, "PREMEETING": 40000}
    assert [line.code for line in lines] == ["CHAIR", "MEETING", "PREP", "PREMEETING"]


def test_a_member_gets_what_they_were_at() -> None:
    assert sums(draft(TABLE, 180, 0, attended=True, leads=False)) == {"MEETING": 140000, "PREP": 40000}
    assert sums(draft(TABLE, 0, 60, attended=False, leads=False)) == {"PREMEETING": 40000}
    assert draft(TABLE, 0, 0, attended=False, leads=True) == ()


def test_a_second_line_of_a_code_replaces_the_first_and_lines_keep_the_tables_order() -> None:
    lines = with_lines(TABLE, draft(TABLE, 180, 0, attended=True, leads=False), requested(TABLE, "ADVANCE", amount=9200))
    lines = with_lines(TABLE, lines, requested(TABLE, "CARE", amount=135000, receipt=True))
    lines = with_lines(TABLE, lines, requested(TABLE, "KM", distance=Fraction(10)))
    lines = with_lines(TABLE, lines, requested(TABLE, "KM", distance=Fraction(64)))
    assert list(sums(lines).items()) == [
        ("MEETING", 140000), ("PREP", 40000), ("KM_FREE", 22400), ("KM_TAXABLE", 11520), ("CARE", 120000), ("ADVANCE", -9200),
    ]  # fmt: skip
    found = totals(lines)
    assert (found.total, found.taxable, found.advance, found.payout) == (333920, 191520, -9200, 324720)


@pytest.mark.parametrize(
    ("key", "facts"),
    [
        ("fee-line-unknown", {"code": "YACHT", "amount": 100}),
        ("fee-line-needs-amount", {"code": "CARE"}),
        ("fee-line-needs-distance", {"code": "KM", "amount": 100}),
        ("fee-line-needs-minutes", {"code": "TASK"}),
    ],
)
def test_a_line_without_what_it_needs_is_refused(key: str, facts: dict[str, Any]) -> None:
    with pytest.raises(Refusal, match=f"{key}$"):
        requested(TABLE, **facts)


def test_a_task_is_paid_by_the_hour() -> None:
    assert sums(requested(TABLE, "TASK", minutes=70)) == {"TASK": 75000}


# --- the member's choice ---


def test_who_wants_1000_of_1800_gets_a_reduction_of_800() -> None:
    lines = with_lines(TABLE, draft(TABLE, 180, 0, attended=True, leads=False), requested(TABLE, "CARE", amount=50000, receipt=True))
    less = lowered(lines, 100000)
    assert sums(less)["REDUCTION"] == -80000
    assert less[-1].taxable
    assert totals(less).payout == 150000
    assert lowered(less, 100000) == less
    assert lowered(less, None) == lowered(lines, 200000) == lines


def test_a_declined_fee_leaves_the_expenses_and_a_declined_claim_pays_nothing() -> None:
    lines = (*draft(TABLE, 180, 0, attended=True, leads=False), *requested(TABLE, "CARE", amount=50000))
    assert sums(without_fees(lowered(lines, 1000))) == {"CARE": 50000}
    assert payout("declined_by_member", lines) == 0
    assert payout("submitted", lines) == 230000


def test_the_choice_is_made_before_the_meeting_starts() -> None:
    check_choice(1000, 999, "lower", 0)
    for choice in ("full", "charity"):
        check_choice(1000, 999, choice, None)
    for now, choice, amount, no in (
        (1000, "full", None, ("fee-choice-too-late", "Y34")),
        (1, "more", None, ("fee-choice-unknown", "")),
        (1, "lower", None, ("fee-choice-needs-amount", "Y34")),
        (1, "lower", -1, ("fee-choice-needs-amount", "Y34")),
    ):
        assert refused(check_choice, 1000, now, choice, amount) == no


# --- two persons, window, receipts, lateness ---


def refused(call: Any, *facts: Any, **named: Any) -> tuple[str, str]:
    with pytest.raises(Refusal) as no:
        call(*facts, **named)
    return no.value.key, no.value.rule


def test_nobody_certifies_or_approves_their_own_or_twice() -> None:
    check_certify("M01", "ATT", (), outside=False)
    check_approve("M01", "ATT", "ANV")
    assert refused(check_certify, "ATT", "ATT", (), outside=False) == ("fee-own-claim", "Y38")
    assert refused(check_approve, "ANV", "ATT", "ANV") == ("fee-own-claim", "Y38")
    assert refused(check_approve, "M01", "ATT", "ATT") == ("fee-same-person", "Y38")


def test_a_missing_receipt_and_a_closed_window_stop_the_certifier() -> None:
    bare = requested(TABLE, "CARE", amount=50000)
    assert refused(check_certify, "M01", "ATT", bare, outside=False) == ("fee-receipt-missing", "Y37")
    assert refused(check_certify, "M01", "ATT", (), outside=True) == ("fee-out-of-window", "Y36")
    check_certify("M01", "ATT", requested(TABLE, "CARE", amount=50000, receipt=True), outside=False)


@pytest.mark.parametrize(("day", "outside"), [(date(2027, 12, 14), False), (date(2027, 12, 15), True), (date(2028, 1, 10), True)])
def test_the_window_counts_plain_days(day: date, outside: bool) -> None:
    assert out_of_window(MEETING_DAY, day, RATES) is outside


def test_the_thirtieth_day_is_not_late() -> None:
    assert late_days(date(2027, 5, 12), date(2027, 6, 18), date(2028, 1, 31)) == 37
    assert late_days(date(2027, 2, 10), None, date(2028, 1, 31)) == 355
    assert is_late("paid", 31, RATES)
    assert not is_late("paid", 30, RATES)
    assert not any(is_late(state, 300, RATES) for state in ("drafted", "returned", "declined_by_member"))


# --- states, export, correction ---


def test_a_claim_from_draft_to_money_and_back_for_correction() -> None:
    state = FLOW.start
    for verb in ("add_line", "confirm", "return", "confirm", "certify", "approve", "export", "pay", "correct", "approve", "export"):
        state = FLOW.after(state, verb)
    assert state == "exported"
    with pytest.raises(Refusal, match=r"fee-not-now$"):
        FLOW.after("exported", "add_line")


def test_numbers_with_letters_in_them_come_last() -> None:
    claims = [Ready(one, one, MEETING_DAY) for one in ("A2", "10", " 9 ", "", "A1", "٤")]
    assert [one.claim for one in export_order(claims)] == [" 9 ", "10", "", "A1", "A2", "٤"]
    same = [Ready("b", "9", MEETING_DAY), Ready("a", "9", MEETING_DAY)]
    assert [one.claim for one in export_order(same)] == ["a", "b"]


def test_files_go_by_employee_number_as_a_number() -> None:
    claims = [Ready("c1", "1000", MEETING_DAY), Ready("c2", "9", MEETING_DAY), Ready("c3", "9", date(2027, 2, 10))]
    assert [one.claim for one in export_order(claims)] == ["c3", "c2", "c1"]


@given(minutes=st.integers(0, 600), pre=st.integers(0, 120), wanted=st.integers(0, 500000), leads=st.booleans())
def test_a_correction_undoes_exactly_what_went_out(minutes: int, pre: int, wanted: int, leads: bool) -> None:
    lines = lowered(draft(TABLE, minutes, pre, attended=True, leads=leads), wanted)
    fees = sum(line.amount for line in lines)
    assert fees <= wanted
    assert totals((*lines, *reversal(lines))).payout == 0
    assert [line.quantity for line in reversal(lines)] == [-line.quantity for line in lines]


# --- the member's own way ---


def test_the_least_hour_may_be_for_who_came_in_person() -> None:
    table = parse_rates(raw([component("MEETING", "fee", "attendance", {**HOURLY, "minimum_in_person": True})])).on(MEETING_DAY)
    assert sums(draft(table, 20, 0, attended=True, leads=False)) == {"MEETING": 50000}
    there = draft(table, 20, 0, attended=True, leads=False, online=True)
    assert [(line.amount, line.quantity, line.rate) for line in there] == [(25000, Fraction(1, 2), 50000)]
    asked = parse_rates(raw([component("TASK", "fee", "request", {**HOURLY, "minimum_in_person": True})])).on(MEETING_DAY)
    assert [(line.amount, line.quantity) for line in requested(asked, "TASK", minutes=20)] == [(50000, Fraction(1))]
    assert sums(draft(TABLE_BY_HOUR, 20, 0, attended=True, leads=False, online=True)) == {"MEETING": 50000}


def test_a_percent_on_request_is_of_the_lines_there_are() -> None:
    table = parse_rates(raw([*COMPONENTS[1:2], component("EXTRA", "fee", "request", HALF)])).on(MEETING_DAY)
    drafted = draft(table, 180, 0, attended=True, leads=False)
    assert sums(requested(table, "EXTRA", lines=drafted)) == {"EXTRA": 70000}
    assert sums(requested(table, "EXTRA")) == {"EXTRA": 0}


def test_what_each_line_asks_for() -> None:
    asked = {code: TABLE.component(code).rule.asks for code in ("MEETING", "PREP", "TASK", "KM", "CARE", "ADVANCE", "CHAIR")}
    assert asked == {
        "MEETING": "minutes", "PREP": "", "TASK": "minutes", "KM": "distance", "CARE": "amount", "ADVANCE": "amount", "CHAIR": "",
    }  # fmt: skip
    one_band = {"kind": "percent_of_base", "base_minor": 1, "bands": [{"percent": "1"}], "rounding": "down", "to_minor": 1}
    assert parse_rates(raw([component("A", "fee", "request", one_band)])).tables[0].component("A").rule.asks == ""


@pytest.mark.parametrize(
    ("facts", "key"),
    [
        ({"code": "CARE", "amount": -1}, "fee-line-needs-amount"),
        ({"code": "ADVANCE"}, "fee-line-needs-amount"),
        ({"code": "CARE", "amount": 100_000_001}, "fee-line-too-large"),
        ({"code": "ADVANCE", "amount": -100_000_001}, "fee-line-too-large"),
        ({"code": "KM", "distance": Fraction(10_001)}, "fee-line-too-large"),
        ({"code": "KM", "distance": Fraction(0)}, "fee-line-needs-distance"),
        ({"code": "KM", "distance": Fraction(-1)}, "fee-line-needs-distance"),
        ({"code": "TASK", "minutes": 1_441}, "fee-line-too-large"),
        ({"code": "TASK", "minutes": -1}, "fee-line-needs-minutes"),
    ],
)
def test_what_no_meeting_costs_is_refused(facts: dict[str, Any], key: str) -> None:
    no = refused(requested, TABLE, **facts)
    assert no == (key, "")


def test_the_time_before_the_meeting_is_paid_as_its_own_time() -> None:
    hourly = [component("MEETING", "fee", "attendance", HOURLY), component("BEFORE", "fee", "premeeting_attendance", HOURLY)]
    table = parse_rates(raw(hourly)).on(MEETING_DAY)
    by_hour = {line.code: line.quantity for line in draft(table, 180, 120, attended=True, leads=False)}
    assert by_hour == {"MEETING": 3, "BEFORE": 2}


def test_the_smallest_of_all_is_still_a_line() -> None:
    assert sums(requested(TABLE, "CARE", amount=1)) == {"CARE": 1}
    assert sums(requested(TABLE, "ADVANCE", amount=1)) == {"ADVANCE": -1}
    assert set(sums(requested(TABLE, "TASK", minutes=1))) == {"TASK"}
    assert "PREMEETING" in sums(draft(TABLE, 0, 1, attended=False, leads=False))
    assert "PREMEETING" not in sums(draft(TABLE, 180, 0, attended=True, leads=False))


def test_the_largest_of_all_is_still_a_line() -> None:
    assert sums(requested(TABLE, "ADVANCE", amount=100_000_000)) == {"ADVANCE": -100_000_000}
    assert sums(requested(TABLE, "ADVANCE", amount=-7)) == {"ADVANCE": -7}
    assert sums(requested(TABLE, "KM", distance=Fraction(10_000))) == {"KM_FREE": 3_500_000, "KM_TAXABLE": 1_800_000}
    assert sums(requested(TABLE, "TASK", minutes=1_440)) == {"TASK": 1_200_000}
    assert sums(requested(TABLE, "CARE", amount=1)) == {"CARE": 1}
    assert sums(requested(TABLE, "KM", distance=Fraction(1, 1000))) == {"KM_FREE": 0, "KM_TAXABLE": 0}


def test_every_part_of_a_line_is_what_the_table_says() -> None:
    care = requested(TABLE, "CARE", amount=135000, receipt=True)
    assert care == (Line("CARE", 120000, False, "expense", Fraction(1), None, True, True, 135000),)
    free, taxed = requested(TABLE, "KM", distance=Fraction(64), receipt=True)
    assert free == Line("KM_FREE", 22400, False, "expense", Fraction(64), 350, False, True)
    assert taxed == Line("KM_TAXABLE", 11520, True, "expense", Fraction(64), 180, False, True)
    assert draft(TABLE, 10, 0, attended=True, leads=False)[0] == Line("MEETING", 80000, True, "fee")
    assert requested(TABLE, "TASK", minutes=70) == (Line("TASK", 75000, True, "fee", Fraction(3, 2), 50000),)
    assert lowered(draft(TABLE, 10, 0, attended=True, leads=False), 0)[-1] == Line(REDUCTION, -120000, True, "fee")


def test_all_driving_is_free_where_less_is_paid_than_the_state_allows() -> None:
    table = parse_rates(raw([component("KM", "expense", "request", {**CAR, "rate_minor": 200})])).on(MEETING_DAY)
    assert requested(table, "KM", distance=Fraction(10)) == (Line("KM_FREE", 2000, False, "expense", Fraction(10), 200),)


def test_a_code_that_the_table_no_longer_has_comes_last() -> None:
    old = Line("OLD", 5, True, "fee")
    found = with_lines(TABLE, (old, Line(REDUCTION, -1, True, "fee")), draft(TABLE, 10, 0, attended=True, leads=False))
    assert [line.code for line in found] == ["MEETING", "PREP", REDUCTION, "OLD"]


def test_a_rejected_claim_pays_nothing_and_can_be_sent_back() -> None:
    lines = draft(TABLE, 180, 0, attended=True, leads=False)
    assert payout("rejected", lines) == 0
    assert [FLOW.after(state, "reject") for state in ("submitted", "certified")] == ["rejected", "rejected"]
    assert FLOW.after("rejected", "return") == "returned"
    for state in ("drafted", "approved", "exported", "paid", "rejected", "declined_by_member"):
        with pytest.raises(Refusal, match=r"fee-not-now$"):
            FLOW.after(state, "reject")


OPEN = {"add_line": "", "confirm": "submitted", "decline_all": "declined_by_member", "decline_fee": ""}
EVERY_STEP = {
    "drafted": OPEN,
    "submitted": {
        "decline_all": "declined_by_member", "decline_fee": "", "certify": "certified", "return": "returned", "reject": "rejected",
    },
    "returned": OPEN,
    "certified": {"approve": "approved", "return": "returned", "reject": "rejected"},
    "approved": {"export": "exported", "return": "returned"},
    "exported": {"pay": "paid", "correct": "certified"},
    "paid": {"correct": "certified"},
    "rejected": {"return": "returned"},
    "declined_by_member": {},
}  # fmt: skip


@pytest.mark.parametrize("state", EVERY_STEP)
def test_every_step_from_every_state(state: str) -> None:
    verbs = {verb for _state, verb in FLOW.moves}
    found = {verb: FLOW.after(state, verb) for verb in verbs if FLOW.can(state, verb)}
    assert found == {verb: after or state for verb, after in EVERY_STEP[state].items()}


def test_what_counts_as_late_and_what_pays_nothing() -> None:
    assert {"submitted", "certified", "approved", "exported", "paid"} == COUNTED_AS_LATE
    assert {"declined_by_member", "rejected"} == NOTHING
    assert (LARGEST, FARTHEST, LONGEST, FLOW.noun, FLOW.start) == (100_000_000, 10_000, 1_440, "fee", "drafted")


def test_nothing_lowers_less_than_there_is() -> None:
    lines = draft(TABLE, 180, 0, attended=True, leads=False)
    assert lowered(lines, 180000) == lines
    assert totals(lowered(lines, 179999)).payout == 179999
