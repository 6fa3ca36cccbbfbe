"""Rate tables: what is paid for which part of the work, valid from a day, and how each sum is reckoned (Y35, Y39)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from bot.domain.errors import Refusal
from bot.domain.money import Rounding, decimal, percent_of, rounded

FEE, EXPENSE, ADVANCE = "fee", "expense", "advance"


@dataclass(frozen=True, slots=True)
class Band:
    """A sum or a percent for a stay of up to so many minutes, the limit included; the last band has none."""

    value: Fraction
    up_to: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """How one line is reckoned; which parts are used depends on the kind."""

    kind: str
    amount: int = 0
    bands: tuple[Band, ...] = ()
    percent: Fraction = Fraction(0)
    line: str = ""
    rounding: Rounding = Rounding.HALF_UP
    to_minor: int = 1
    time_rounding: str = ""
    minimum: int = 0
    unit: str = ""
    tax_free: int = 0
    code_free: str = ""
    code_taxable: str = ""
    cap: int | None = None


@dataclass(frozen=True, slots=True)
class Component:
    """One line of a rate table."""

    code: str
    cls: str
    taxable: bool
    apply: str
    needs_receipt: bool
    rule: Rule


@dataclass(frozen=True, slots=True)
class Table:
    """The rates from a day on; the order is the order of lines in claims and files."""

    valid_from: date
    components: tuple[Component, ...]

    def component(self, code: str) -> Component:
        """The component of this code; one that is not in the table is refused."""
        for one in self.components:
            if one.code == code:
                return one
        raise Refusal("fee-line-unknown", code=code)

    def order(self) -> tuple[str, ...]:
        """The codes of lines in order; driving gives the free part, then the taxable one."""
        codes: list[str] = []
        for one in self.components:
            codes += [one.rule.code_free, one.rule.code_taxable] if one.rule.kind == "distance" else [one.code]
        return tuple(codes)


@dataclass(frozen=True, slots=True)
class Rates:
    """All rate tables of a council."""

    currency: str
    window_days: int
    pay_days: int
    tables: tuple[Table, ...]

    def on(self, meeting_day: date) -> Table:
        """The table with the latest day not after the meeting."""
        valid = [table for table in self.tables if table.valid_from <= meeting_day]
        if not valid:
            raise Refusal("fee-no-rates")
        return max(valid, key=lambda table: table.valid_from)


# --- reckoning -----------------------------------------------------------------------------------------------


def band(bands: Sequence[Band], minutes: int) -> Band:
    """The first band that is long enough; 120 minutes are in "up to 120"."""
    return next((one for one in bands if one.up_to is None or minutes <= one.up_to), bands[-1])


def paid_minutes(minutes: int, time_rounding: str, minimum: int) -> int:
    """To the nearest half hour (15 over goes up) or to every half hour begun; then at least the minimum."""
    halves = (minutes + 15) // 30 if time_rounding == "nearest_half_hour" else -(-minutes // 30)
    return max(30 * halves, minimum)


def by_time(rule: Rule, minutes: int, lines: Mapping[str, int] | None = None) -> int:
    """What a stay of so many whole minutes pays; `lines` are the sums that a percent may be of."""
    if rule.kind == "flat":
        return rule.amount
    if rule.kind == "length_bands":
        return int(band(rule.bands, minutes).value)
    if rule.kind == "percent_of_base":
        return percent_of(rule.amount, band(rule.bands, minutes).value, rule.to_minor, rule.rounding)
    if rule.kind == "per_hour":
        return rounded(Fraction(paid_minutes(minutes, rule.time_rounding, rule.minimum) * rule.amount, 60))
    if rule.kind == "percent_of_line":
        return percent_of((lines or {}).get(rule.line, 0), rule.percent, rule.to_minor, rule.rounding)
    raise Refusal("fee-line-not-by-time")


def by_receipt(rule: Rule, amount: int) -> int:
    """The smaller of what the receipt says and the cap."""
    return amount if rule.cap is None else min(amount, rule.cap)


def by_distance(rule: Rule, distance: Fraction) -> tuple[int, int]:
    """The free and the taxable part of driving, each rounded by itself."""
    return rounded(distance * rule.tax_free), rounded(distance * (rule.amount - rule.tax_free))


# --- reading -------------------------------------------------------------------------------------------------


def parse_rates(raw: Mapping[str, Any]) -> Rates:
    """From the shape of a year's `rates`."""
    try:
        tables = tuple(
            Table(date.fromisoformat(table["valid_from"]), tuple(_component(one) for one in table["components"])) for table in raw["tables"]
        )
        return Rates(str(raw["currency"]), int(raw["claim_window_days"]), int(raw["pay_within_days"]), tables)
    except (KeyError, TypeError, ValueError, AttributeError) as fault:
        raise Refusal("fee-rates-broken", what=type(fault).__name__) from None


def _component(raw: Mapping[str, Any]) -> Component:
    return Component(raw["code"], raw["class"], raw["taxable"], raw["apply"], raw["needs_receipt"], _rule(raw["rule"]))


def _rule(raw: Mapping[str, Any]) -> Rule:
    bands = tuple(
        Band(decimal(one["percent"]) if "percent" in one else Fraction(one["amount_minor"]), one.get("up_to_minutes"))
        for one in raw.get("bands", ())
    )
    return Rule(
        kind=raw["kind"],
        amount=int(raw.get("amount_minor", raw.get("base_minor", raw.get("rate_minor", 0)))),
        bands=bands,
        percent=decimal(raw["percent"]) if "percent" in raw else Fraction(0),
        line=raw.get("line", ""),
        rounding=Rounding(raw.get("rounding", Rounding.HALF_UP)),
        to_minor=int(raw.get("to_minor", 1)),
        time_rounding=raw.get("time_rounding", ""),
        minimum=int(raw.get("minimum_minutes", 0)),
        unit=raw.get("unit", ""),
        tax_free=int(raw.get("tax_free_minor", 0)),
        code_free=raw.get("code_free", ""),
        code_taxable=raw.get("code_taxable", ""),
        cap=raw.get("cap_minor"),
    )
