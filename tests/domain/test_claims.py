"""A claim on its way: its number, its lines drawn anew, what is signed, the days that count, the member's own limit."""

from __future__ import annotations

import hashlib
import json
from dataclasses import replace
from datetime import date
from fractions import Fraction
from typing import Any

import pytest

from bot.domain import claims
from bot.domain.calendars import WorkDays
from bot.domain.claims import Basis
from bot.domain.errors import Refusal, Unreadable
from bot.domain.fees import Line, requested
from bot.domain.rates import Table, parse_rates

HOURLY = {"kind": "per_hour", "amount_minor": 35_500, "time_rounding": "nearest_half_hour", "minimum_minutes": 60}


def component(code: str, rule: dict[str, Any], apply: str = "request", cls: str = "fee", **more: Any) -> dict[str, Any]:
    return {"code": code, "class": cls, "taxable": cls == "fee", "apply": apply, "needs_receipt": False, "rule": rule, **more}


CAR = {"kind": "distance", "unit": "km", "rate_minor": 530, "tax_free_minor": 350, "code_free": "FREE", "code_taxable": "TAXED"}
RATES = parse_rates(
    {
        "currency": "NOK", "claim_window_days": 90, "pay_within_days": 30,
        "tables": [{"valid_from": "2027-01-01", "components": [
            component("MEETING", {**HOURLY, "minimum_in_person": True}, "attendance"),
            component("TASK", HOURLY),
            component("KM", CAR, cls="expense"),
            component("LOST", {"kind": "receipt"}, cls="expense", instead_of_fee=True, needs_receipt=True),
            component("CANCEL", {"kind": "flat", "amount_minor": 140_000}, called_off_within_days=2),
        ]}],
    }
)  # fmt: skip
DAY = date(2027, 2, 10)
TABLE: Table = RATES.on(DAY)
THERE = Basis(150, 0, attended=True, leads=False)


def sums(lines: tuple[Line, ...]) -> dict[str, int]:
    return {line.code: line.amount for line in lines}


def test_numbers_are_counted_in_the_year() -> None:
    assert [claims.number(2027, 4), claims.number(2027, 1234)] == ["K-2027-004", "K-2027-1234"]


def test_lines_are_drawn_from_the_time_and_from_what_the_member_added() -> None:
    kept = requested(TABLE, "KM", distance=Fraction(10))
    assert sums(claims.drawn(TABLE, THERE)) == {"MEETING": 88_750}
    assert sums(claims.drawn(TABLE, THERE, kept)) == {"MEETING": 88_750, "FREE": 3_500, "TAXED": 1_800}
    assert sums(claims.drawn(TABLE, replace(THERE, wanted=50_000), kept))["REDUCTION"] == -38_750
    assert sums(claims.drawn(TABLE, replace(THERE, wanted=0)))["REDUCTION"] == -88_750
    assert sums(claims.drawn(TABLE, replace(THERE, no_fee=True), kept)) == {"FREE": 3_500, "TAXED": 1_800}
    assert sums(claims.drawn(TABLE, replace(THERE, minutes=20))) == {"MEETING": 35_500}
    assert sums(claims.drawn(TABLE, replace(THERE, minutes=20, online=True))) == {"MEETING": 17_750}


def test_lost_earnings_stand_instead_of_every_fee_where_the_rates_say_so() -> None:
    kept = (*requested(TABLE, "LOST", amount=300_000), *requested(TABLE, "TASK", minutes=60), *requested(TABLE, "KM", distance=Fraction(1)))
    lines = claims.drawn(TABLE, THERE, kept)
    assert sums(lines) == {"FREE": 350, "TAXED": 180, "LOST": 300_000}
    assert claims.instead(TABLE, lines) == {"LOST"}
    assert claims.instead(TABLE, lines[:1]) == frozenset()
    assert sums(claims.drawn(TABLE, THERE, kept[1:])) == {"MEETING": 88_750, "TASK": 35_500, "FREE": 350, "TAXED": 180}
    parts = [component("MEETING", HOURLY, "attendance"), component("LOST", {"kind": "receipt"}, instead_of_fee=True)]
    tables = [{"valid_from": "2027-01-01", "components": parts}]
    as_fee = parse_rates({"currency": "NOK", "claim_window_days": 9, "pay_within_days": 9, "tables": tables}).on(DAY)
    assert sums(claims.drawn(as_fee, THERE, requested(as_fee, "LOST", amount=5))) == {"LOST": 5}


def test_what_the_member_added_is_told_from_what_follows_from_the_time() -> None:
    lines = claims.drawn(TABLE, replace(THERE, wanted=1), requested(TABLE, "KM", distance=Fraction(1)))
    assert [line.code for line in claims.added(TABLE, lines)] == ["FREE", "TAXED"]


def test_what_can_be_asked_for() -> None:
    assert claims.requestable(TABLE) == ("TASK", "KM", "LOST")
    assert claims.requestable(TABLE, called_off=True) == ("KM", "LOST", "CANCEL")
    claims.check_requestable(TABLE, "KM")
    claims.check_requestable(TABLE, "TASK")
    claims.check_requestable(TABLE, "CANCEL", called_off=True)
    for code, off, key in (
        ("GOLD", False, "fee-line-unknown"), ("MEETING", False, "fee-line-not-yours"), ("CANCEL", False, "fee-line-not-yours"),
        ("TASK", True, "fee-line-not-yours"),
    ):  # fmt: skip
        with pytest.raises(Refusal) as no:
            claims.check_requestable(TABLE, code, called_off=off)
        assert (no.value.key, no.value.facts) == (key, {"code": code})


@pytest.mark.parametrize(("today", "pays"), [("2027-02-10", True), ("2027-02-09", True), ("2027-02-08", False), ("2027-02-05", False)])
def test_called_off_late_is_counted_in_working_days(today: str, pays: bool) -> None:
    assert claims.pays_called_off(TABLE, date.fromisoformat(today), DAY, WorkDays()) is pays


def test_a_weekend_is_no_warning() -> None:
    monday = date(2027, 2, 15)
    assert claims.pays_called_off(TABLE, date(2027, 2, 12), monday, WorkDays())
    assert not claims.pays_called_off(TABLE, date(2027, 2, 11), monday, WorkDays())
    without = Table(DAY, TABLE.components[:-1])
    assert not claims.pays_called_off(without, monday, monday, WorkDays())


ONE = Line("MEETING", 1, True, "fee", Fraction(5, 2), 2, False, False, 3)
OTHERS = [
    replace(ONE, code="PREP"), replace(ONE, amount=2), replace(ONE, taxable=False), replace(ONE, cls="expense"),
    replace(ONE, quantity=Fraction(2)), replace(ONE, rate=None), replace(ONE, receipt=True), replace(ONE, asked=4),
]  # fmt: skip


def test_what_was_signed_by_an_earlier_version_is_signed_still() -> None:
    """Signatures lie in the database: this is the SHA-256 of `["c1",[["MEETING",140000,true,"fee","1",null,false,0]]]`."""
    line = Line("MEETING", 140_000, True, "fee", Fraction(1), None)
    written = json.dumps(["c1", [["MEETING", 140_000, True, "fee", "1", None, False, 0]]]).replace(" ", "")
    assert claims.signature("c1", [line]) == hashlib.sha256(written.encode()).hexdigest()


def test_a_signature_is_of_exactly_these_lines_of_exactly_this_claim() -> None:
    signed = claims.signature("c1", [ONE])
    assert signed == claims.signature("c1", (replace(ONE),))
    assert signed == "4ba3b47552eb742cd4ca87235ca0e1aac61bc812e86b38977cdce8864cf2cd78"  # as it was signed in years gone by
    assert len({signed, claims.signature("c2", [ONE]), claims.signature("c1", []), claims.signature("c1", [ONE, ONE]),
                *(claims.signature("c1", [other]) for other in OTHERS)}) == 4 + len(OTHERS)  # fmt: skip


def test_where_a_claim_waits_and_what_can_be_wished() -> None:
    assert {"drafted", "returned"} == claims.OPEN
    assert {"submitted", "certified", "approved", "exported"} == claims.UNPAID
    assert claims.CHOICES == ("full", "lower", "charity")
    assert claims.NO_WISH == THERE.wanted == -1


def test_missing_receipts() -> None:
    lines = (ONE, replace(ONE, code="A", needs_receipt=True), replace(ONE, code="B", needs_receipt=True, receipt=True))
    assert claims.receipts_missing(lines) == ("A",)


def test_the_days_that_count() -> None:
    assert claims.answer_by(DAY, DAY, WorkDays()) == date(2027, 2, 19)
    assert claims.answer_by(date(2027, 2, 12), DAY, WorkDays()) == date(2027, 2, 19)
    assert claims.answer_by(DAY, date(2027, 3, 1), WorkDays()) == date(2027, 3, 1)
    assert claims.money_on(DAY, RATES) == date(2027, 3, 12)
    assert claims.window_end(DAY, RATES) == date(2027, 5, 11)


def test_the_own_limit() -> None:
    assert claims.earned([ONE, replace(ONE, taxable=False)], "drafted") == 1
    assert [claims.earned([ONE], state) for state in ("declined_by_member", "rejected", "paid")] == [0, 0, 1]
    assert claims.passes(100, 50, 51)
    assert not claims.passes(100, 50, 50)
    assert not claims.passes(0, 50, 50)
    assert claims.passes(1, 1, 1)


def test_old_receipts() -> None:
    assert not claims.receipt_too_old(date(2026, 8, 11), DAY, 183)
    assert claims.receipt_too_old(date(2026, 8, 10), DAY, 183)
    assert not claims.receipt_too_old(date(2020, 1, 1), DAY, 0)
    assert claims.receipt_too_old(date(2027, 2, 8), DAY, 1)


@pytest.mark.parametrize(
    ("typed", "currency", "other"),
    [
        ("92", "NOK", False), ("92 kr", "NOK", False), ("92 NOK", "NOK", False), ("92 nok", "SEK", True), ("SEK 92", "NOK", True),
        ("£5", "NOK", True), ("£5", "GBP", False), ("5 pounds", "NOK", True), ("$5", "NOK", True), ("5 dollar", "GBP", True),
        ("5 eur", "EUR", False), ("5 usd", "USD", False), ("5 sek", "SEK", False), ("5 dkk", "DKK", False), ("5 usd", "EUR", True),
        ("€5", "SEK", True), ("5 euro", "SEK", True), ("5 dkk", "NOK", True), ("5 quid", "NOK", True), ("neuropause", "NOK", False),
    ],
)  # fmt: skip
def test_another_lands_money(typed: str, currency: str, other: bool) -> None:
    assert claims.other_currency(typed, currency) is other


@pytest.mark.parametrize(("due", "key"), [(date(2027, 2, 24), "core-date-past"), (date(2027, 4, 27), "fee-due-far")])
def test_a_day_for_an_answer_comes_and_is_not_far_off(due: date, key: str) -> None:
    today = date(2027, 2, 25)
    with pytest.raises(Unreadable) as far:
        claims.check_due(due, today)
    assert far.value.key == key
    claims.check_due(today, today)
    claims.check_due(date(2027, 4, 26), today)


def test_what_comes_and_what_is_taken_back_are_kept_apart() -> None:
    assert claims.differences([(900, 1_700), (400, 0), (50, 50)]) == (400, 800)
    assert claims.differences([]) == (0, 0)


def test_what_comes_and_what_is_taken_back_are_two_sums() -> None:
    assert claims.differences([(100, 99), (5, 7), (8, 8), (0, 1)]) == (1, 3)
    assert claims.differences([]) == (0, 0)
