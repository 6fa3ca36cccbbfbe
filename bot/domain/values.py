"""Facts as they are said: a phrase with its facts, a quotation, a day, a moment, a sum, a list.

Nothing here holds words. `Say` names a phrase; the reader's own language, reading level and
clock turn it into text at the moment it is read (`bot.phrases`).
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Json = None | bool | int | str | list["Json"] | dict[str, "Json"]


@dataclass(frozen=True, slots=True)
class Day:
    """A local calendar date, ISO `YYYY-MM-DD`; said with its weekday."""

    iso: str


@dataclass(frozen=True, slots=True)
class Moment:
    """An instant in microseconds UTC, said as weekday, day and clock in the zone given."""

    micros: int
    zone: str


@dataclass(frozen=True, slots=True)
class Clock:
    """A local time of day, `HH:MM`."""

    hhmm: str


@dataclass(frozen=True, slots=True)
class Money:
    """Integer minor units (øre, öre, pence) with an ISO 4217 currency."""

    minor: int
    currency: str


@dataclass(frozen=True, slots=True)
class Quote:
    """Words of a person or of the council: shown as they are, never translated, never markup.

    `lang` is the language they were written in, or empty when unknown; `others` the same words in
    other languages, as (language, text), for what the council has in several (rulings 8).
    """

    text: str
    lang: str = ""
    others: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True, slots=True)
class Say:
    """Words of ours: the key of a phrase in `locales/` and the facts it needs."""

    key: str
    facts: Mapping[str, Fact] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Names:
    """Several things said as one list: "Kari, Ola og Per"."""

    items: tuple[Fact, ...]


Fact = str | int | Day | Moment | Clock | Money | Quote | Say | Names
Line = Say | Quote


def say(key: str, /, **facts: Fact) -> Say:
    """The phrase `key` with its facts: `say("input-received", number="I-2027-014")`."""
    return Say(key, facts)
