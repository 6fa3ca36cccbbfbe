"""Money in whole minor units and exact fractions; rounding is always named, and happens once."""

from __future__ import annotations

import re
from enum import StrEnum
from fractions import Fraction

from bot.domain.errors import Unreadable

_DECIMAL = re.compile(r"-?[0-9]{1,12}(?:\.[0-9]{1,9})?", re.ASCII)


class Rounding(StrEnum):
    """What becomes of a half, or of any rest."""

    HALF_UP = "half_up"
    HALF_EVEN = "half_even"
    DOWN = "down"


def decimal(text: str) -> Fraction:
    """`12.5` → exactly twelve and a half."""
    if not _DECIMAL.fullmatch(text):
        raise Unreadable("fee-number-unreadable", text=text)
    return Fraction(text)


def rounded(value: Fraction | int, to_minor: int = 1, how: Rounding = Rounding.HALF_UP) -> int:
    """The nearest multiple of `to_minor` minor units; of a negative sum the same as of the positive one (Y39)."""
    if value < 0:
        return -rounded(-value, to_minor, how)
    steps, rest = divmod(Fraction(value), to_minor)
    up = how is not Rounding.DOWN and (2 * rest > to_minor or (2 * rest == to_minor and (how is Rounding.HALF_UP or steps % 2 == 1)))
    return (int(steps) + up) * to_minor


def percent_of(base_minor: int, percent: Fraction, to_minor: int = 1, how: Rounding = Rounding.HALF_UP) -> int:
    """Exact product first, then rounding (Y39)."""
    return rounded(base_minor * percent / 100, to_minor, how)


def two_decimals(minor: int) -> str:
    """`140000` → `1400.00`, as files want it."""
    sign = "-" if minor < 0 else ""
    return f"{sign}{abs(minor) // 100}.{abs(minor) % 100:02d}"
