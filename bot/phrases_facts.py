"""How a day, a clock, a sum, a number and somebody's own words look in each language."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from functools import lru_cache
from typing import Any
from zoneinfo import ZoneInfo

from babel.core import Locale
from babel.dates import get_day_names, get_month_names
from babel.lists import format_list
from babel.numbers import format_currency, format_decimal, get_currency_precision
from fluent.runtime.types import FluentInt

from bot.domain import languages

NINE_MONTHS = 274  # days; further off than this a date carries its year (R10)

_UNSEEN = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\xad\u061c\u180e\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb"
    "\ud800-\udfff\U000e0000-\U000e007f]"
)
_RIGHT_TO_LEFT = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]")
_MANY_MARKS = re.compile("([\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]{3})[\u0300-\u036f\u1ab0-\u1aff\u1dc0-\u1dff\u20d0-\u20ff\ufe20-\ufe2f]+")  # noqa: E501
_MANY_LINES = re.compile(r"\n\s*\n\s*")


class Whole(FluentInt):
    """A whole number that groups its digits from ten thousand up, so that a year stays a year."""

    def format(self, locale: Locale) -> str:
        if -10_000 < self < 10_000:
            return int.__repr__(self).replace("-", "\N{MINUS SIGN}")
        return str(format_decimal(int(self), locale=locale))


def locale(lang: str) -> str:
    """The Babel locale of one of our languages; bokmål for anything else."""
    return languages.of(lang).locale


@lru_cache(maxsize=8)
def babel_locale(lang: str) -> Locale:
    return Locale.parse(locale(lang))


def clean(text: str) -> str:
    """Somebody's own words without what cannot be seen; right-to-left writing kept inside its own walls."""
    if text.isascii() and text.isprintable():
        return text.strip()
    text = text.replace("\r\n", "\n").replace("\r", "\n").replace("\u2028", "\n").replace("\u2029", "\n")
    text = _MANY_MARKS.sub(r"\1", _UNSEEN.sub("", text))
    text = _MANY_LINES.sub("\n\n", text).strip()
    if _RIGHT_TO_LEFT.search(text):
        return "\n".join(f"\u2068{line}\u2069" if _RIGHT_TO_LEFT.search(line) else line for line in text.split("\n"))
    return text


@lru_cache(maxsize=2048)
def day_parts(iso: str, lang: str) -> dict[str, str]:
    """Weekday, number, month and year of a date, as words of the language."""
    day = date.fromisoformat(iso)
    where = locale(lang)
    return {
        "weekday": get_day_names("wide", "format", where)[day.weekday()],
        "number": str(day.day),
        "month": get_month_names("wide", "format", where)[day.month],
        "year": str(day.year),
    }


def needs_year(iso: str, today: date | None) -> bool:
    return today is None or abs((date.fromisoformat(iso) - today).days) > NINE_MONTHS


@lru_cache(maxsize=512)
def clock(hhmm: str, lang: str, profile: str) -> str:
    """14:00, in Swedish 14.00; 14 alone where short words are asked for (R11)."""
    hours, minutes = hhmm.split(":")[:2]
    how = languages.of(lang)
    if minutes == "00" and how.whole_hours and profile in ("plain", "screen_reader"):
        return str(int(hours))
    return f"{int(hours):02d}{how.clock}{minutes}"


@lru_cache(maxsize=64)
def zone(name: str) -> ZoneInfo:
    return ZoneInfo(name)


@lru_cache(maxsize=2048)
def local(micros: int, name: str) -> tuple[str, str]:
    """The local date and clock of an instant: ("2027-03-04", "14:00")."""
    there = datetime.fromtimestamp(micros // 1_000_000, UTC).astimezone(zone(name))
    return there.date().isoformat(), f"{there.hour:02d}:{there.minute:02d}"


def amount(minor: int, currency: str, lang: str) -> tuple[str, Decimal]:
    """The figures of a sum: no decimals when it is whole; the value decides between krone and kroner."""
    precision = get_currency_precision(currency)
    value = Decimal(minor).scaleb(-precision)
    whole = value == value.to_integral_value()
    pattern = "#,##0" if whole else "#,##0." + "0" * precision
    return _minus(format_decimal(value, format=pattern, locale=locale(lang))), value


def _minus(figures: str) -> str:
    """A minus that a voice reads as one, not a hyphen."""
    return figures.replace("-", "\N{MINUS SIGN}")


@lru_cache(maxsize=2048)
def foreign_money(minor: int, currency: str, lang: str) -> str:
    """A sum in another land's money, named in full: "1 234 svenske kroner" (R34)."""
    precision = get_currency_precision(currency)
    value = Decimal(minor).scaleb(-precision)
    whole = value == value.to_integral_value()
    pattern = "#,##0" if whole else "#,##0." + "0" * precision
    shown = Decimal(int(value)) if whole else value
    return _minus(
        format_currency(shown, currency, format=pattern, locale=locale(lang), format_type="name", currency_digits=False)
    )


def listed(items: Sequence[str], lang: str) -> str:
    """Kari, Ola og Per."""
    return str(format_list(list(items), locale=locale(lang)))


def plural_of(value: Decimal) -> Any:
    """What Fluent's plural rule is asked about: a whole number, or a number with decimals."""
    return Whole(int(value)) if value == value.to_integral_value() else Whole(2)
