"""Rate tables: what is paid for which part of the work, valid from a day, and how each sum is reckoned (Y35, Y39)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from fractions import Fraction
from typing import Any

from bot.domain.errors import Refusal, Unreadable
from bot.domain.money import Rounding, decimal, percent_of, rounded

FEE, EXPENSE, ADVANCE = "fee", "expense", "advance"
CLASSES = frozenset({FEE, EXPENSE, ADVANCE})
WHEN = frozenset({"attendance", "premeeting_attendance", "chair", "request"})
ASKS = {"per_hour": "minutes", "distance": "distance", "receipt": "amount", "advance": "amount"}
BANDED = frozenset({"length_bands", "percent_of_base"})
KINDS = frozenset({*ASKS, *BANDED, "flat", "percent_of_line"})
HALF_HOURS = frozenset({"nearest_half_hour", "started_half_hour"})


@dataclass(frozen=True, slots=True)
class Band:
    """A sum or a percent for a stay of up to so many minutes, the limit included; the last band has none."""

    value: Fraction
    up_to: int | None = None


@dataclass(frozen=True, slots=True)
class Rule:
    """How one line is reckoned; which parts are used depends on the kind. `in_person`: the minimum is for who came there."""

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
    in_person: bool = False

    @property
    def asks(self) -> str:
        """What somebody who asks for the line must say: an amount, a distance, minutes, or nothing."""
        return "minutes" if self.kind in BANDED and len(self.bands) > 1 else ASKS.get(self.kind, "")

    def least(self, *, online: bool) -> int:
        """The fewest minutes that are paid."""
        return 0 if self.in_person and online else self.minimum


@dataclass(frozen=True, slots=True)
class Component:
    """One line of a rate table. `instead`: who asks for it gets it instead of the fee. `called_off`: only for a meeting that
    was called off when fewer working days than this were left; 0 = an ordinary line."""

    code: str
    cls: str
    taxable: bool
    apply: str
    needs_receipt: bool
    rule: Rule
    instead: bool = False
    called_off: int = 0


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

    def found(self, meeting_day: date) -> Table | None:
        """The table with the latest day not after the meeting, if there is one."""
        valid = [table for table in self.tables if table.valid_from <= meeting_day]
        return max(valid, key=lambda table: table.valid_from, default=None)

    def on(self, meeting_day: date) -> Table:
        """The table of a meeting's day; without one nothing can be reckoned."""
        table = self.found(meeting_day)
        if table is None:
            raise Refusal("fee-no-rates")
        return table


# --- reckoning -----------------------------------------------------------------------------------------------


def band(bands: Sequence[Band], minutes: int) -> Band:
    """The first band that is long enough; 120 minutes are in "up to 120"."""
    return next((one for one in bands if one.up_to is None or minutes <= one.up_to), bands[-1])


def paid_minutes(minutes: int, time_rounding: str, minimum: int) -> int:
    """To the nearest half hour (15 over goes up) or to every half hour begun; then at least the minimum."""
    halves = (minutes + 15) // 30 if time_rounding == "nearest_half_hour" else -(-minutes // 30)
    return max(30 * halves, minimum)


def by_time(rule: Rule, minutes: int, lines: Mapping[str, int] | None = None, *, online: bool = False) -> int:
    """What a stay of so many whole minutes pays; `lines` are the sums that a percent may be of."""
    if rule.kind == "flat":
        return rule.amount
    if rule.kind == "length_bands":
        return int(band(rule.bands, minutes).value)
    if rule.kind == "percent_of_base":
        return percent_of(rule.amount, band(rule.bands, minutes).value, rule.to_minor, rule.rounding)
    if rule.kind == "per_hour":
        return rounded(Fraction(paid_minutes(minutes, rule.time_rounding, rule.least(online=online)) * rule.amount, 60))
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


class _Wrong(ValueError):
    """A part of the rates that cannot be meant."""


def parse_rates(raw: Mapping[str, Any]) -> Rates:
    """From the shape of a year's `rates`; what cannot be meant is refused, with the name of its part."""
    try:
        tables = tuple(
            Table(date.fromisoformat(table["valid_from"]), tuple(_component(one) for one in table["components"])) for table in raw["tables"]
        )
        return Rates(_money(raw["currency"]), _whole(raw, "claim_window_days", 1), _whole(raw, "pay_within_days", 1), tables)
    except _Wrong as fault:
        raise Refusal("fee-rates-broken", what=str(fault)) from None
    except (KeyError, TypeError, ValueError, AttributeError, Unreadable) as fault:
        raise Refusal("fee-rates-broken", what=type(fault).__name__) from None


def _money(code: Any) -> str:
    if not (isinstance(code, str) and len(code) == 3 and code.isascii() and code.isupper()):
        raise _Wrong("currency")
    return code


def _whole(raw: Mapping[str, Any], name: str, least: int = 0) -> int:
    """A whole number; a fraction, a text or less than the least is no rate."""
    if type(raw[name]) is not int or raw[name] < least:
        raise _Wrong(name)
    return int(raw[name])


def _maybe(raw: Mapping[str, Any], name: str, least: int = 0) -> int:
    return _whole(raw, name, least) if name in raw else 0


def _one_of(raw: Mapping[str, Any], name: str, known: frozenset[str]) -> str:
    if raw[name] not in known:
        raise _Wrong(name)
    return str(raw[name])


def _flag(raw: Mapping[str, Any], name: str) -> bool:
    if type(raw[name]) is not bool:
        raise _Wrong(name)
    return bool(raw[name])


def _percent(text: str) -> Fraction:
    found = decimal(text)
    if found < 0:
        raise _Wrong("percent")
    return found


def _component(raw: Mapping[str, Any]) -> Component:
    code = raw["code"]
    if not (isinstance(code, str) and code):
        raise _Wrong("code")
    when, cls = _one_of(raw, "apply", WHEN), _one_of(raw, "class", CLASSES)
    instead = _flag(raw, "instead_of_fee") if "instead_of_fee" in raw else False
    within = _maybe(raw, "called_off_within_days", 1)
    return Component(code, cls, _flag(raw, "taxable"), when, _flag(raw, "needs_receipt"), _rule(raw["rule"]), instead, within)


def _bands(raw: Mapping[str, Any], percents: bool) -> tuple[Band, ...]:
    found = tuple(
        Band(_percent(one["percent"]) if percents else Fraction(_whole(one, "amount_minor")), _maybe(one, "up_to_minutes", 1) or None)
        for one in raw["bands"]
    )
    if not found:
        raise _Wrong("bands")
    return found


def _rule(raw: Mapping[str, Any]) -> Rule:
    kind = _one_of(raw, "kind", KINDS)
    rate = {"percent_of_base": "base_minor", "distance": "rate_minor", "flat": "amount_minor", "per_hour": "amount_minor"}.get(kind)
    amount = _whole(raw, rate) if rate else 0
    return Rule(
        kind=kind,
        amount=amount,
        bands=_bands(raw, kind == "percent_of_base") if kind in BANDED else (),
        percent=_percent(raw["percent"]) if kind == "percent_of_line" else Fraction(0),
        line=raw["line"] if kind == "percent_of_line" else "",
        rounding=Rounding(raw.get("rounding", Rounding.HALF_UP)),
        to_minor=_maybe(raw, "to_minor", 1) or 1,
        time_rounding=_one_of(raw, "time_rounding", HALF_HOURS) if kind == "per_hour" else "",
        minimum=_maybe(raw, "minimum_minutes"),
        unit=raw.get("unit", ""),
        tax_free=min(amount, _maybe(raw, "tax_free_minor")),
        code_free=raw["code_free"] if kind == "distance" else "",
        code_taxable=raw["code_taxable"] if kind == "distance" else "",
        cap=_whole(raw, "cap_minor") if raw.get("cap_minor") is not None else None,
        in_person=_flag(raw, "minimum_in_person") if "minimum_in_person" in raw else False,
    )
