"""Rate tables to begin with, as they were published in Norway, Sweden and the United Kingdom; a council changes what it likes.

Every preset has the shape of a year's `rates`. The published figures are its test vectors (`PUBLISHED`): so many minutes
pay so much. What a source leaves open is left out, and whoever adds a preset to a council is asked to read it through.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction
from types import MappingProxyType
from typing import Any

from bot.domain.money import Rounding, percent_of

Rule = Mapping[str, Any]
WINDOW, PAY = 90, 30


@dataclass(frozen=True, slots=True)
class Published:
    """A figure that the source prints: this line, for so many minutes (or a receipt of so much), pays this in minor units."""

    code: str
    minutes: int
    pays: int
    receipt: int = 0
    online: bool = False


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


def hourly(amount: int, how: str, least: int = 0, *, in_person: bool = False) -> Rule:
    """So much an hour; `in_person`: the least time is for who came there."""
    made = {"kind": "per_hour", "amount_minor": amount, "time_rounding": how, "minimum_minutes": least}
    return made | ({"minimum_in_person": True} if in_person else {})


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


def lost(cap: int | None = None, *, instead: bool = False) -> dict[str, Any]:
    """Lost earnings, shown by the employer and taxed; beside the fee or instead of it."""
    made = cost("LOST_EARNINGS", receipt(cap), taxable=True)
    return made | ({"instead_of_fee": True} if instead else {})


def called_off(rule: Rule, within_days: int) -> dict[str, Any]:
    """What is paid, against proof of a loss, when a meeting is called off with fewer working days left."""
    return fee("CANCEL", rule, "request") | {"needs_receipt": True, "called_off_within_days": within_days}


ADVANCE = {"code": "ADVANCE", "class": "advance", "taxable": False, "apply": "request", "needs_receipt": False, "rule": {"kind": "advance"}}
CAR_NO = cost("KM", car("km", 530, 350, ("KM_FREE", "KM_TAXABLE")), taxable=True, proof=False)
CAR_SE = cost("MIL", car("mil", 2500, 2500, ("MIL_FREE", "MIL_TAXABLE")), taxable=True, proof=False)
COSTS = (cost("TRANSIT", receipt()), cost("OVERNIGHT", receipt()), cost("CARE", receipt()), cost("COMPANION", receipt()), ADVANCE)
NEAREST, STARTED = "nearest_half_hour", "started_half_hour"
HALF_DAY, SHORT = 240, 120  # minutes: up to and including


def _region(valid_from: str, base: int, how: str) -> Preset:
    """Percents of the base amount: up to two hours, two to four, more; preparation by agreement by the hour, whole kronor an hour."""
    an_hour = percent_of(base, Fraction("0.5"), 100, Rounding(how))
    meeting = percents(base, 100, how, (SHORT, "0.9"), (HALF_DAY, "1.8"), (None, "3.6"))
    return Preset(
        "se_region_percent", "", "SEK", valid_from,
        (fee("MEETING", meeting), fee("PREP", hourly(an_hour, STARTED), "request"), CAR_SE, lost(), *COSTS),
        (), receipt_days=183,
    )  # fmt: skip


def _state(an_hour: int, reading: int, leader: int = 0) -> tuple[dict[str, Any], ...]:
    """State committees: each half hour begun, also for preparation; a leader's supplement; lost earnings up to a day's ceiling."""
    leads = (fee("CHAIR", hourly(leader, STARTED), "chair"),) if leader else ()
    own = (fee("MEETING", hourly(an_hour, STARTED)), *leads, fee("PREP", hourly(reading, STARTED), "request"))
    return (*own, CAR_NO, lost(188_600), *COSTS)


def _ladder(*steps: int) -> tuple[dict[str, Any], ...]:
    """Half an hour, one, two, four, eight hours, and more."""
    limits = (30, 60, SHORT, HALF_DAY, 480, None)
    mile = cost("MILES", car("mile", 45, 45, ("MILES_FREE", "MILES_TAXABLE")), taxable=True, proof=False)
    return (fee("MEETING", bands(*zip(limits, steps, strict=True))), mile, *COSTS)


_ALL = (
    Preset(
        "no_health_trust", "Helse Bergen, 6 May 2025: 355 an hour, nearest half hour, at least one hour", "NOK", "2025-05-06",
        (fee("MEETING", hourly(35_500, NEAREST, 60, in_person=True)), CAR_NO, lost(), *COSTS),
        (Published("MEETING", 20, 17_750, online=True), Published("MEETING", 20, 35_500),
         Published("MEETING", 150, 88_750), Published("MEETING", 164, 88_750), Published("MEETING", 165, 106_500)),
    ),
    Preset(
        "no_state_2016", "State committees, guiding rates 2016: leader 567, member 429 an hour; lost earnings up to 1 886 a day", "NOK",
        "2016-01-01", _state(42_900, 42_900, 13_800),
        (Published("MEETING", 60, 42_900), Published("CHAIR", 60, 13_800), Published("LOST_EARNINGS", 0, 188_600, receipt=250_000)),
    ),
    Preset(
        "no_state_2016_self_employed", "State committees 2016, self-employed: 1 182 an hour in meetings, 429 for preparation", "NOK",
        "2016-01-01", _state(118_200, 42_900),
        (Published("MEETING", 60, 118_200), Published("PREP", 60, 42_900)),
    ),
    Preset(
        "no_state_member", "State committees, guiding rates 2022: leader 660, member 499 an hour", "NOK", "2022-01-01",
        _state(49_900, 49_900, 16_100),
        (Published("MEETING", 60, 49_900), Published("CHAIR", 60, 16_100), Published("MEETING", 61, 74_850), Published("PREP", 60, 49_900)),
    ),
    Preset(
        "no_state_self_employed", "State committees 2022, self-employed: 1 373 an hour in meetings, 499 for preparation", "NOK",
        "2022-01-01", _state(137_300, 49_900),
        (Published("MEETING", 60, 137_300), Published("PREP", 60, 49_900)),
    ),
    Preset(
        "no_travel_time", "Stiftelsen Dam: travel time, at most two hours each way; the rate is that of state committees 2022", "NOK",
        "2022-01-01",
        (fee("MEETING", hourly(49_900, STARTED)), fee("TRAVEL_TIME", begun_half_hours(49_900, 8), "request"), CAR_NO, *COSTS),
        (Published("TRAVEL_TIME", 90, 74_850), Published("TRAVEL_TIME", 240, 199_600), Published("TRAVEL_TIME", 360, 199_600)),
    ),
    Preset(
        "no_tribunal_day",
        "UNE 2017: up to 8 hours 1 800, more 2 150; no travel time; lost earnings instead, up to twice the fee; claim within a month",
        "NOK", "2017-01-01",
        (fee("MEETING", bands((480, 180_000), (None, 215_000))), lost(430_000, instead=True), CAR_NO, *COSTS),
        (Published("MEETING", 480, 180_000), Published("MEETING", 481, 215_000), Published("LOST_EARNINGS", 0, 430_000, receipt=500_000)),
        window=30,
    ),
    Preset(
        "no_started_half_hour",
        "Barneverns- og helsenemnda: each half hour begun, preparation up to 3 hours, called off late 4 hours, day ceiling 3 475", "NOK",
        "2022-01-01",
        (fee("MEETING", hourly(49_900, STARTED)), fee("PREP", begun_half_hours(49_900, 6), "request"), called_off(flat(199_600), 2),
         lost(347_500), CAR_NO, *COSTS),
        (Published("MEETING", 31, 49_900), Published("MEETING", 30, 24_950), Published("PREP", 31, 49_900),
         Published("PREP", 200, 149_700), Published("CANCEL", 0, 199_600), Published("LOST_EARNINGS", 0, 347_500, receipt=400_000)),
    ),
    Preset(
        "se_region_percent_2020",
        "Region Jönköping 2020: a day 2 per cent of prisbasbelopp 47 300, half a day 1; claim within 3 months; lost earnings instead,"
        " at most 4 per cent", "SEK", "2020-01-01",
        (fee("MEETING", percents(4_730_000, 100, "half_up", (HALF_DAY, "1"), (None, "2"))), CAR_SE, lost(189_200, instead=True), *COSTS),
        (Published("MEETING", 300, 94_600), Published("MEETING", 200, 47_300), Published("LOST_EARNINGS", 0, 189_200, receipt=300_000)),
        receipt_days=183,
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
        (fee("MEETING", bands((HALF_DAY, 90_000), (None, 180_000))), CAR_SE, lost(), *COSTS),
        (Published("MEETING", 240, 90_000), Published("MEETING", 241, 180_000)),
    ),
    Preset(
        "se_cancer_centre", "RCC Stockholm–Gotland 2015: 1 700 a day, never less than half a day; no lost earnings", "SEK", "2015-01-01",
        (fee("MEETING", bands((HALF_DAY, 85_000), (None, 170_000))), fee("CHAIR", flat(340_000), "chair"), CAR_SE, *COSTS),
        (Published("MEETING", 30, 85_000), Published("MEETING", 300, 170_000), Published("CHAIR", 300, 340_000)),
    ),
    Preset(
        "se_costs_only", "Regional councils in Skåne: no fee, only lost earnings and travel", "SEK", "2019-01-01",
        (lost(), CAR_SE, *COSTS), (),
    ),
    Preset(
        "uk_involvement", "NIHR ladder: 12.50, 25, 50, 75, 150, 300 pounds; paid within four weeks", "GBP", "2022-01-01",
        _ladder(1_250, 2_500, 5_000, 7_500, 15_000, 30_000),
        (Published("MEETING", 30, 1_250), Published("MEETING", 60, 2_500), Published("MEETING", 120, 5_000),
         Published("MEETING", 180, 7_500),
         Published("MEETING", 420, 15_000), Published("MEETING", 500, 30_000)), pay=28,
    ),
    Preset(
        "uk_involvement_2025", "NIHR from 16 December 2025: ten per cent more, from 13.80 to 495 pounds; the steps between are reckoned",
        "GBP", "2025-12-16", (*_ladder(1_380, 2_750, 5_500, 8_250, 16_500, 33_000), fee("ASSIGNMENT", flat(49_500), "request")),
        (Published("MEETING", 30, 1_380), Published("ASSIGNMENT", 0, 49_500)), pay=28,
    ),
)  # fmt: skip
PRESETS: Mapping[str, Preset] = MappingProxyType({one.code: one for one in _ALL})
