"""A message with what people wrote in it exchanged for short clean words: what is judged are our own words, not theirs."""

from __future__ import annotations

from dataclasses import fields, is_dataclass, replace
from functools import singledispatch
from typing import Any

from bot.domain.values import Names, Quote, Say
from bot.messages.nodes import Do, Message
from bot.messages.sentences import words

WRITTEN = Quote("Alle dører har lås.", "nb", (("nn", "Dørene har lås."), ("sv", "Alla dörrar har lås."), ("en", "All doors have locks.")))
NAME = 3  # words: names, places and numbers are left as they are
LETTERS = 24


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
    text = " ".join(value.text.split())
    return WRITTEN if len(words(text)) > NAME or len(text) > LETTERS or text != value.text else Quote(text)


@_clean.register
def _(value: Say) -> Say:
    return Say(value.key, {name: _clean(fact) for name, fact in value.facts.items()})


@_clean.register
def _(value: Names) -> Names:
    return Names(tuple(map(_clean, value.items)))


@_clean.register
def _(value: tuple) -> tuple[Any, ...]:  # type: ignore[type-arg]
    return tuple(map(_clean, value))


@_clean.register
def _(value: Do) -> Do:
    return value
