"""A message with what people wrote in it exchanged for short clean words: what is judged are our own words, not theirs."""

from __future__ import annotations

import re
from dataclasses import fields, is_dataclass, replace
from functools import singledispatch
from typing import Any

from bot.domain.values import Names, Quote, Say
from bot.messages.nodes import Do, Message

WRITTEN = Quote("Lås på dørene", "nb", (("nn", "Lås på dørene"), ("sv", "Lås på dörrarna"), ("en", "Locks on the doors")))
NAME = re.compile(r"[^\W\d_]+(?:[ -][^\W\d_]+){0,2}|[A-Z]-\d{4}-\d{3}|\d{1,3}/\d{2}|[\d +]{1,12}")
LETTERS = 20  # names, numbers and places are left as they are
SPOKEN = frozenset({"recordings-you-said"})  # what somebody said, however short


def cleaned(message: Message) -> Message:
    """The message without anybody's own words."""
    found = _clean(message)
    assert isinstance(found, Message)
    return found


@singledispatch
def _clean(value: Any) -> Any:
    if is_dataclass(value) and not isinstance(value, type):
        return replace(value, **{item.name: _clean(getattr(value, item.name)) for item in fields(value)})
    return value


@_clean.register
def _(value: Quote) -> Quote:
    name = NAME.fullmatch(value.text) and len(value.text) <= LETTERS and not (value.text.isupper() and value.text.isalpha())
    return Quote(value.text) if name else WRITTEN


@_clean.register
def _(value: Say) -> Say:
    return Say(value.key, {name: WRITTEN if value.key in SPOKEN else _clean(fact) for name, fact in value.facts.items()})


@_clean.register
def _(value: Names) -> Names:
    return Names(tuple(map(_clean, value.items)))


@_clean.register
def _(value: tuple) -> tuple[Any, ...]:  # type: ignore[type-arg]
    return tuple(map(_clean, value))


@_clean.register
def _(value: Do) -> Do:
    return value
