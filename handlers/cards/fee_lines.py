"""Each line of a claim in words: how long, how far, how many times what, and what that makes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from typing import NamedTuple

from bot.domain.fees import REDUCTION, Line
from bot.domain.money import rounded
from bot.domain.rates import Component, Rates, Table, band
from bot.domain.values import Fact, Money, Quote, Say, say
from storage.claims import ClaimRow

# Codes of lines that we have a word for; others are called what payroll calls them.
KNOWN = frozenset(
    {
        "ADVANCE",
        "ASSIGNMENT",
        "CANCEL",
        "CARE",
        "CHAIR",
        "COMPANION",
        "DIET",
        "DIGITAL",
        "INTERPRETER",
        "LOST_EARNINGS",
        "MEETING",
        "OVERNIGHT",
        "PARKING",
        "PREMEETING",
        "PREP",
        "REDUCTION",
        "TAXI",
        "TRANSIT",
        "TRAVEL_TIME",
    }
)


class View(NamedTuple):
    """A claim as its cards take it: with the rates of its day and the name of whom it is for."""

    claim: ClaimRow
    lines: tuple[Line, ...]
    table: Table
    rates: Rates
    labels: Mapping[str, str]
    name: str

    def money(self, minor: int) -> Money:
        """A sum in the council's currency."""
        return Money(minor, self.rates.currency)


def named(code: str, table: Table, labels: Mapping[str, str]) -> Say | Quote:
    """What a line is called."""
    for one in table.components:
        if one.rule.kind == "distance" and code in (one.code, one.rule.code_free, one.rule.code_taxable):
            both = one.rule.code_free != one.rule.code_taxable and 0 < one.rule.tax_free < one.rule.amount
            part = "" if code == one.code or not both else "-free" if code == one.rule.code_free else "-taxable"
            return say(f"fee-code-driving{part}")
    if code in KNOWN:
        return say(f"fee-code-{code.lower().replace('_', '-')}")
    return Quote(labels.get(code, code.replace("_", " ").capitalize()))


def figure(value: Fraction) -> Fact:
    """A number as it is said, with at most two decimals."""
    hundredths = rounded(abs(value) * 100)
    whole, rest = divmod(hundredths, 100)
    if not rest:
        return whole
    return say("fee-decimal", whole=whole, part=f"{rest:02d}".rstrip("0"))


def bare(minor: int) -> Fact:
    """A sum without the name of the money."""
    whole, rest = divmod(abs(minor), 100)
    return say("fee-decimal", whole=whole, part=f"{rest:02d}") if rest else whole


def time(minutes: int) -> Say:
    """How long: "3 timer og 10 minutter"."""
    hours, rest = divmod(minutes, 60)
    if not hours:
        return say("fee-time-minutes", minutes=rest)
    return (
        say("fee-time-both", hours=say("fee-time-hours", hours=hours), minutes=say("fee-time-minutes", minutes=rest))
        if rest
        else say("fee-time-hours", hours=hours)
    )


def said(view: View, line: Line) -> Say:
    """One line; where a receipt is missing, that too."""
    found = _said(view, line)
    return say("fee-line-no-receipt", line=found) if line.needs_receipt and not line.receipt else found


def _said(view: View, line: Line) -> Say:
    what, total = named(line.code, view.table, view.labels), view.money(line.amount)
    one = _component(view.table, line.code)
    if one is None or line.code == REDUCTION:
        return say("fee-line", what=what, sum=total)
    if one.rule.kind == "distance" and line.rate is not None:
        unit = say(f"fee-unit-{one.rule.unit}") if one.rule.unit in ("km", "mil", "mile") else Quote(one.rule.unit)
        return say("fee-line-driving", what=what, distance=figure(line.quantity), unit=unit, rate=bare(line.rate), sum=total)
    if one.rule.kind == "per_hour" and line.rate is not None:
        return say("fee-line-hours", what=what, hours=figure(line.quantity), rate=bare(line.rate), sum=total)
    if one.rule.kind in ("length_bands", "percent_of_base"):
        return _stay(view, line, one)
    if one.rule.kind == "percent_of_line":
        of = named(one.rule.line, view.table, view.labels)
        return say("fee-line-percent", what=what, percent=figure(one.rule.percent), of=of, sum=total)
    if one.rule.kind == "receipt" and line.asked > line.amount:
        return say("fee-line-capped", what=what, asked=view.money(line.asked), sum=total)
    return say("fee-line", what=what, sum=total)


def _stay(view: View, line: Line, one: Component) -> Say:
    """A sum that follows from how long somebody was there."""
    what, total = named(line.code, view.table, view.labels), view.money(line.amount)
    minutes = view.claim.pre_minutes if one.apply == "premeeting_attendance" else view.claim.minutes
    if one.rule.kind == "percent_of_base":
        percent = figure(band(one.rule.bands, minutes).value)
        return say("fee-line-base", what=what, time=time(minutes), percent=percent, base=bare(one.rule.amount), sum=total)
    return say("fee-line-stay", what=what, time=time(minutes), sum=total)


def _component(table: Table, code: str) -> Component | None:
    return next((one for one in table.components if code in (one.code, one.rule.code_free, one.rule.code_taxable)), None)


def every(view: View) -> tuple[Say, ...]:
    """All lines, in order."""
    return tuple(said(view, line) for line in view.lines)


def some(view: View, codes: Sequence[str]) -> tuple[Say, ...]:
    """The lines of these codes."""
    return tuple(said(view, line) for line in view.lines if line.code in codes)
