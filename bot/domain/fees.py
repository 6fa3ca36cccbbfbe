"""A claim: drafted from who was there, confirmed by the member, seen by two others, exported, paid, corrected (Y34 to Y44)."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from fractions import Fraction

from bot.domain.errors import Refusal
from bot.domain.flow import Flow
from bot.domain.rates import ADVANCE, FEE, Component, Rates, Rule, Table, by_distance, by_receipt, by_time, paid_minutes

REDUCTION = "REDUCTION"
LARGEST = 100_000_000  # minor units of one line; more is a slip of the finger, or a number that is no sum
FARTHEST = 10_000  # km, mil or miles of one journey
LONGEST = 24 * 60  # minutes of one day
FLOW = Flow(
    "fee",
    "drafted",
    {
        ("drafted", "add_line"): "drafted",
        ("drafted", "confirm"): "submitted",
        ("drafted", "decline_all"): "declined_by_member",
        ("drafted", "decline_fee"): "drafted",
        ("submitted", "decline_all"): "declined_by_member",
        ("submitted", "decline_fee"): "submitted",
        ("submitted", "certify"): "certified",
        ("submitted", "return"): "returned",
        ("submitted", "reject"): "rejected",
        ("returned", "add_line"): "returned",
        ("returned", "confirm"): "submitted",
        ("returned", "decline_all"): "declined_by_member",
        ("returned", "decline_fee"): "returned",
        ("certified", "approve"): "approved",
        ("certified", "return"): "returned",
        ("certified", "reject"): "rejected",
        ("rejected", "return"): "returned",
        ("approved", "export"): "exported",
        ("approved", "return"): "returned",
        ("exported", "pay"): "paid",
        ("exported", "correct"): "certified",
        ("paid", "correct"): "certified",
    },
)
NOTHING = frozenset({"declined_by_member", "rejected"})  # no money follows
COUNTED_AS_LATE = frozenset({"submitted", "certified", "approved", "exported", "paid"})


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a claim. `rate` is the sum of one unit; without units the quantity is one. `asked` is what the receipt says."""

    code: str
    amount: int
    taxable: bool
    cls: str
    quantity: Fraction = Fraction(1)
    rate: int | None = None
    needs_receipt: bool = False
    receipt: bool = False
    asked: int = 0


@dataclass(frozen=True, slots=True)
class Totals:
    """What a claim comes to; advances are negative."""

    total: int
    taxable: int
    advance: int

    @property
    def payout(self) -> int:
        """What goes to the person."""
        return self.total + self.advance


# --- lines ---------------------------------------------------------------------------------------------------


def draft(table: Table, minutes: int, pre_minutes: int, *, attended: bool, leads: bool, online: bool = False) -> tuple[Line, ...]:
    """The lines of one representative who attended the meeting or the pre-meeting (Y35).

    `leads`: the chair if present, else the vice chair. Percents of a line come after all others.
    """
    due = {"attendance": attended, "premeeting_attendance": pre_minutes > 0, "chair": attended and leads}
    drafted = [one for one in table.components if due.get(one.apply, False)]
    sums: dict[str, int] = {}
    stays = {one.code: pre_minutes if one.apply == "premeeting_attendance" else minutes for one in drafted}
    for one in sorted(drafted, key=lambda one: one.rule.kind == "percent_of_line"):
        sums[one.code] = by_time(one.rule, stays[one.code], sums, online=online)
    return tuple(_line(one, sums[one.code], minutes=stays[one.code], online=online) for one in drafted)


def _line(
    component: Component, amount: int, receipt: bool = False, *, minutes: int = 0, asked: int = 0, online: bool = False
) -> Line:  # fmt: skip
    quantity, rate = _hours(component.rule, minutes, online)
    return Line(component.code, amount, component.taxable, component.cls, quantity, rate, component.needs_receipt, receipt, asked)


def _hours(rule: Rule, minutes: int, online: bool) -> tuple[Fraction, int | None]:
    """The hours that are paid and what one pays; anything not by the hour is one of its kind (Y42)."""
    if rule.kind != "per_hour":
        return Fraction(1), None
    return Fraction(paid_minutes(minutes, rule.time_rounding, rule.least(online=online)), 60), rule.amount


def requested(
    table: Table, code: str, *, amount: int = 0, distance: Fraction | None = None, minutes: int = 0, receipt: bool = False,
    lines: Iterable[Line] = (),
) -> tuple[Line, ...]:  # fmt: skip
    """The line that a member adds; driving gives one for the free part and one for the taxable part. `lines`: those there are."""
    component = table.component(code)
    rule = component.rule
    _check_size(code, amount, distance, minutes)
    if rule.kind == "distance":
        return _driven(component, distance, receipt)
    if (rule.kind == "advance" and not amount) or (rule.kind == "receipt" and amount <= 0):
        raise Refusal("fee-line-needs-amount", code=code)
    if rule.kind == "advance":
        return (_line(component, -abs(amount), receipt),)
    if rule.kind == "receipt":
        return (_line(component, by_receipt(rule, amount), receipt, asked=amount),)
    if rule.kind == "per_hour" and minutes <= 0:
        raise Refusal("fee-line-needs-minutes", code=code)
    sums = {line.code: line.amount for line in lines}
    return (_line(component, by_time(rule, minutes, sums), receipt, minutes=minutes),)


def _check_size(code: str, amount: int, distance: Fraction | None, minutes: int) -> None:
    """Refuse what no meeting costs."""
    if abs(amount) > LARGEST or (distance or 0) > FARTHEST or minutes > LONGEST:
        raise Refusal("fee-line-too-large", code=code)


def _driven(component: Component, distance: Fraction | None, receipt: bool) -> tuple[Line, ...]:
    if distance is None or distance <= 0:
        raise Refusal("fee-line-needs-distance", code=component.code)
    rule = component.rule
    free, taxable = by_distance(rule, distance)
    parts = ((rule.code_free, free, False, rule.tax_free), (rule.code_taxable, taxable, component.taxable, rule.amount - rule.tax_free))
    return tuple(
        Line(code, amount, taxed, component.cls, distance, rate, component.needs_receipt, receipt)
        for code, amount, taxed, rate in parts
        if rate
    )


def with_lines(table: Table, lines: Iterable[Line], new: Iterable[Line]) -> tuple[Line, ...]:
    """The lines in the order of the table; a second line of the same code replaces the first."""
    found = {line.code: line for line in (*lines, *new)}
    order = (*table.order(), REDUCTION)
    return tuple(sorted(found.values(), key=lambda line: order.index(line.code) if line.code in order else len(order)))


def without_fees(lines: Iterable[Line]) -> tuple[Line, ...]:
    """The fee declined, the expenses kept (Y34)."""
    return tuple(line for line in lines if line.cls != FEE)


def lowered(lines: Iterable[Line], wanted: int | None) -> tuple[Line, ...]:
    """The lines with one that makes up the difference down to the sum wanted for all fee lines; expenses untouched (Y34)."""
    kept = tuple(line for line in lines if line.code != REDUCTION)
    fees = sum(line.amount for line in kept if line.cls == FEE)
    if wanted is None or fees <= wanted:
        return kept
    return (*kept, Line(REDUCTION, wanted - fees, True, FEE))


def totals(lines: Iterable[Line]) -> Totals:
    """Without advances, taxable, and the advances (Y40)."""
    every = tuple(lines)
    return Totals(
        sum(line.amount for line in every if line.cls != ADVANCE),
        sum(line.amount for line in every if line.taxable),
        sum(line.amount for line in every if line.cls == ADVANCE),
    )


def payout(state: str, lines: Iterable[Line]) -> int:
    """Nothing goes out on a claim that was declined or rejected; else total and advances."""
    return 0 if state in NOTHING else totals(lines).payout


def reversal(exported: Sequence[Line]) -> tuple[Line, ...]:
    """All lines that went out, with the opposite sign: quantity negative, rate positive (Y42, Y43)."""
    return tuple(replace(line, amount=-line.amount, quantity=-line.quantity) for line in exported)


# --- who and when --------------------------------------------------------------------------------------------


def check_choice(start: int, now: int, choice: str, amount: int | None) -> None:
    """The member chooses full, lower or charity before the meeting starts (Y34)."""
    if now >= start:
        raise Refusal("fee-choice-too-late", rule="Y34")
    if choice not in ("full", "lower", "charity"):
        raise Refusal("fee-choice-unknown", choice=choice)
    if choice == "lower" and (amount is None or amount < 0):
        raise Refusal("fee-choice-needs-amount", rule="Y34")


def out_of_window(meeting_day: date, confirmed: date, rates: Rates) -> bool:
    """Was the claim first confirmed more than so many plain days after the meeting? (Y36)"""
    return (confirmed - meeting_day).days > rates.window_days


def check_certify(claimant: str, certifier: str, lines: Iterable[Line], *, outside: bool) -> None:
    """Certified by somebody else, inside the window, with the receipts there (Y36 to Y38)."""
    if claimant == certifier:
        raise Refusal("fee-own-claim", rule="Y38")
    if outside:
        raise Refusal("fee-out-of-window", rule="Y36")
    for line in lines:
        if line.needs_receipt and not line.receipt:
            raise Refusal("fee-receipt-missing", rule="Y37", code=line.code)


def check_approve(claimant: str, certifier: str, approver: str) -> None:
    """Approved by a third person (Y38)."""
    if approver == claimant:
        raise Refusal("fee-own-claim", rule="Y38")
    if approver == certifier:
        raise Refusal("fee-same-person", rule="Y38")


def late_days(meeting_day: date, paid: date | None, year_end: date) -> int:
    """Days from the meeting to the first payment, or to the end of the year (Y44)."""
    return ((paid or year_end) - meeting_day).days


def is_late(state: str, days: int, rates: Rates) -> bool:
    """Did the money come too late, or has it not come? What waits for the member does not count (Y44)."""
    return state in COUNTED_AS_LATE and days > rates.pay_days


@dataclass(frozen=True, slots=True)
class Ready:
    """An approved claim, as far as the order of a file goes (Y41)."""

    claim: str
    employee: str
    meeting_day: date


def export_order(claims: Iterable[Ready]) -> tuple[Ready, ...]:
    """By employee number as a number, then by meeting day (Y41); numbers with letters in them come last."""
    return tuple(sorted(claims, key=lambda one: (*_as_number(one.employee), one.meeting_day, one.claim)))


def _as_number(employee: str) -> tuple[bool, int, str]:
    bare = employee.strip()
    return (False, int(bare), "") if bare.isascii() and bare.isdigit() else (True, 0, bare)
