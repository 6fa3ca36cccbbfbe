"""Rate tables to begin with, as they were published in Norway, Sweden and the United Kingdom; a council changes what it likes.

Every preset has the shape of a year's `rates`. The published figures are its test vectors (`PUBLISHED`): so many minutes
pay so much. What a source leaves open is left out, and whoever adds a preset to a council is asked to read it through.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from types import MappingProxyType
from typing import Any

Rule = Mapping[str, Any]
WINDOW, PAY = 90, 30


@dataclass(frozen=True, slots=True)
class Published:
    """A figure that the source prints: this line, for so many minutes (or so much distance), pays this in minor units."""

    code: str
    minutes: int
    pays: int


@dataclass(frozen=True, slots=True)
class Preset:
    """A rate table with its source and the figures that it must give."""

    code: str
    source: str
    currency: str
    valid_from: str
    components: tuple[Mapping[str, Any], ...]
    published: tuple[Published, ...]
    window: int = WINDOW
    pay: int = PAY
    receipt_days: int = 0

    def rates(self) -> dict[str, Any]:
        """The shape in which a council keeps its rates."""
        made: dict[str, Any] = {
            "currency": self.currency, "claim_window_days": self.window, "pay_within_days": self.pay,
            "tables": [{"valid_from": self.valid_from, "components": [dict(one) for one in self.components]}],
        }  # fmt: skip
        return made | ({"receipt_max_age_days": self.receipt_days} if self.receipt_days else {})


def flat(amount: int) -> Rule:
    """A fixed sum."""
    return {"kind": "flat", "amount_minor": amount}


def bands(*pairs: tuple[int | None, int]) -> Rule:
    """A sum by how long it took, the limits included; the last one has none."""
    return {"kind": "length_bands", "bands": [_limit(up_to) | {"amount_minor": amount} for up_to, amount in pairs]}


def percents(base: int, to: int, how: str, *pairs: tuple[int | None, str]) -> Rule:
    """A percent of a base amount by how long it took."""
    found = [_limit(up_to) | {"percent": percent} for up_to, percent in pairs]
    return {"kind": "percent_of_base", "base_minor": base, "bands": found, "rounding": how, "to_minor": to}


def hourly(amount: int, how: str, least: int = 0) -> Rule:
    """So much an hour."""
    return {"kind": "per_hour", "amount_minor": amount, "time_rounding": how, "minimum_minutes": least}


def begun_half_hours(an_hour: int, most: int) -> Rule:
    """Every half hour begun, up to so many of them."""
    return bands(*((30 * many if many < most else None, an_hour * many // 2) for many in range(1, most + 1)))


def car(unit: str, rate: int, free: int, codes: tuple[str, str]) -> Rule:
    """Driving with a part that is not taxed."""
    return {
        "kind": "distance", "unit": unit, "rate_minor": rate, "tax_free_minor": free, "code_free": codes[0], "code_taxable": codes[1]
    }  # fmt: skip


def receipt(cap: int | None = None) -> Rule:
    """What the receipt says, up to a cap."""
    return {"kind": "receipt"} | ({} if cap is None else {"cap_minor": cap})


def _limit(up_to: int | None) -> dict[str, Any]:
    return {} if up_to is None else {"up_to_minutes": up_to}


def fee(code: str, rule: Rule, apply: str = "attendance") -> dict[str, Any]:
    """A line that is pay, and taxed."""
    return {"code": code, "class": "fee", "taxable": True, "apply": apply, "needs_receipt": False, "rule": dict(rule)}


def cost(code: str, rule: Rule, *, taxable: bool = False, proof: bool = True) -> dict[str, Any]:
    """A line that the member asks for: a cost, shown by a receipt unless it is driving."""
    return {"code": code, "class": "expense", "taxable": taxable, "apply": "request", "needs_receipt": proof, "rule": dict(rule)}


ADVANCE = {"code": "ADVANCE", "class": "advance", "taxable": False, "apply": "request", "needs_receipt": False, "rule": {"kind": "advance"}}
CAR_NO = cost("KM", car("km", 530, 350, ("KM_FREE", "KM_TAXABLE")), taxable=True, proof=False)
CAR_SE = cost("MIL", car("mil", 2500, 2500, ("MIL_FREE", "MIL_TAXABLE")), taxable=True, proof=False)
COSTS = (cost("TRANSIT", receipt()), cost("CARE", receipt()), cost("COMPANION", receipt()), ADVANCE)
NEAREST, STARTED = "nearest_half_hour", "started_half_hour"
HALF_DAY, SHORT = 240, 120  # minutes: up to and including


def _region(valid_from: str, base: int, how: str) -> Preset:
    """Percents of the base amount: up to two hours, two to four, more; or by the hour for preparation by agreement."""
    meeting = percents(base, 100, how, (SHORT, "0.9"), (HALF_DAY, "1.8"), (None, "3.6"))
    return Preset(
        "se_region_percent", "", "SEK", valid_from,
        (fee("MEETING", meeting), fee("PREP", percents(base, 100, how, (None, "0.5")), "request"), CAR_SE,
         cost("LOST_EARNINGS", receipt(), taxable=True), *COSTS),
        (), receipt_days=183,
    )  # fmt: skip


_ALL = (
    Preset(
        "no_health_trust", "Helse Bergen, 6 May 2025: 355 an hour, nearest half hour, at least one hour", "NOK", "2025-05-06",
        (fee("MEETING", hourly(35_500, NEAREST, 60)), CAR_NO, cost("LOST_EARNINGS", receipt(), taxable=True), *COSTS),
        (Published("MEETING", 20, 35_500), Published("MEETING", 150, 88_750), Published("MEETING", 164, 88_750),
         Published("MEETING", 165, 106_500)),
    ),
    Preset(
        "no_state_member", "State committees, guiding rates 2022: leader 660, member 499 an hour", "NOK", "2022-01-01",
        (fee("MEETING", hourly(49_900, STARTED)),
         fee("CHAIR", hourly(16_100, STARTED), "chair"),
         fee("PREP", hourly(49_900, STARTED), "request"), CAR_NO,
         cost("LOST_EARNINGS", receipt(188_600), taxable=True), *COSTS),
        (Published("MEETING", 60, 49_900), Published("CHAIR", 60, 16_100), Published("MEETING", 61, 74_850)),
    ),
    Preset(
        "no_tribunal_day", "UNE 2017: up to 8 hours 1 800, more 2 150; no travel time; claim within a month", "NOK", "2017-01-01",
        (fee("MEETING", bands((480, 180_000), (None, 215_000))), cost("LOST_EARNINGS", receipt(430_000), taxable=True), CAR_NO, *COSTS),
        (Published("MEETING", 480, 180_000), Published("MEETING", 481, 215_000)), window=30,
    ),
    Preset(
        "no_started_half_hour",
        "Barneverns- og helsenemnda: each half hour begun, preparation up to 3 hours, called off late 4 hours", "NOK",
        "2022-01-01",
        (fee("MEETING", hourly(49_900, STARTED)), fee("PREP", begun_half_hours(49_900, 6), "request"),
         fee("CANCEL", flat(199_600), "request"),
         cost("LOST_EARNINGS", receipt(347_500), taxable=True), CAR_NO, *COSTS),
        (Published("MEETING", 31, 49_900), Published("MEETING", 30, 24_950), Published("PREP", 31, 49_900),
         Published("PREP", 200, 149_700), Published("CANCEL", 0, 199_600)),
    ),
    replace(
        _region("2024-01-01", 5_730_000, "half_even"), code="se_region_percent_2024",
        source="Region Jönköping 2024: 3.6, 1.8 and 0.9 per cent of prisbasbelopp 57 300; 286.50 is printed as 286, so halves go to even",
        published=(Published("MEETING", 241, 206_300), Published("MEETING", 240, 103_100), Published("PREP", 60, 28_600)),
    ),
    replace(
        _region("2026-01-01", 5_920_000, "half_up"), code="se_region_percent_2026",
        source="The same percents of prisbasbelopp 59 200 (2026)",
        published=(Published("MEETING", 300, 213_100), Published("MEETING", 180, 106_600), Published("MEETING", 60, 53_300),
                   Published("PREP", 60, 29_600)),
    ),
    Preset(
        "se_day_half_day", "VGR 2019: half day 900, full day 1 800", "SEK", "2019-01-01",
        (fee("MEETING", bands((HALF_DAY, 90_000), (None, 180_000))), CAR_SE, cost("LOST_EARNINGS", receipt(), taxable=True), *COSTS),
        (Published("MEETING", 240, 90_000), Published("MEETING", 241, 180_000)),
    ),
    Preset(
        "se_cancer_centre", "RCC Stockholm–Gotland 2015: 1 700 a day, never less than half a day; no lost earnings", "SEK", "2015-01-01",
        (fee("MEETING", bands((HALF_DAY, 85_000), (None, 170_000))), fee("CHAIR", flat(340_000), "chair"), CAR_SE, *COSTS),
        (Published("MEETING", 30, 85_000), Published("MEETING", 300, 170_000), Published("CHAIR", 300, 340_000)),
    ),
    Preset(
        "se_costs_only", "Regional councils in Skåne: no fee, only lost earnings and travel", "SEK", "2019-01-01",
        (cost("LOST_EARNINGS", receipt(), taxable=True), CAR_SE, *COSTS), (),
    ),
    Preset(
        "uk_involvement", "NIHR ladder: 12.50, 25, 50, 75, 150, 300 pounds; paid within four weeks", "GBP", "2022-01-01",
        (fee("MEETING", bands((30, 1_250), (60, 2_500), (SHORT, 5_000), (HALF_DAY, 7_500), (480, 15_000), (None, 30_000))),
         cost("MILES", car("mile", 45, 45, ("MILES_FREE", "MILES_TAXABLE")), taxable=True, proof=False), *COSTS),
        (Published("MEETING", 30, 1_250), Published("MEETING", 60, 2_500), Published("MEETING", 120, 5_000),
         Published("MEETING", 180, 7_500),
         Published("MEETING", 420, 15_000), Published("MEETING", 500, 30_000)), pay=28,
    ),
)  # fmt: skip
PRESETS: Mapping[str, Preset] = MappingProxyType({one.code: one for one in _ALL})
