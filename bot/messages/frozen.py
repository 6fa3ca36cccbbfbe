"""A message as bytes and back: an occurrence's facts are frozen when it happens (rulings 16)."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import fields, is_dataclass, replace
from typing import Any

import orjson

from bot.domain import values
from bot.messages import nodes

_KINDS: dict[str, type[Any]] = {
    kind.__name__: kind
    for kind in (
        values.Day, values.Moment, values.Clock, values.Money, values.Quote, values.Say, values.Names,
        nodes.Do, nodes.Choice, nodes.Heading, nodes.Para, nodes.Items, nodes.Facts, nodes.File, nodes.Picture,
        nodes.Voice, nodes.Link, nodes.Poll, nodes.Message,
    )
}  # fmt: skip


def freeze(message: nodes.Message) -> bytes:
    """The message as JSON bytes, nothing lost."""
    return orjson.dumps(_down(message))


def thaw(data: bytes) -> nodes.Message:
    """The message again."""
    message = _up(orjson.loads(data))
    if not isinstance(message, nodes.Message):
        raise TypeError("these bytes hold no message")
    return message


def _down(value: Any) -> Any:
    if is_dataclass(value):
        return {"_": type(value).__name__, **{item.name: _down(getattr(value, item.name)) for item in fields(value)}}
    if isinstance(value, Mapping):
        return {"_": "map", "of": {key: _down(each) for key, each in value.items()}}
    if isinstance(value, tuple | list):
        return [_down(each) for each in value]
    return int(value) if isinstance(value, nodes.Klass) else value


def _up(value: Any) -> Any:
    if isinstance(value, list):
        return tuple(_up(each) for each in value)
    if not isinstance(value, dict):
        return value
    if value["_"] == "map":
        return {key: _up(each) for key, each in value["of"].items()}
    made = _KINDS[value["_"]](**{key: _up(each) for key, each in value.items() if key != "_"})
    if isinstance(made, nodes.Message):
        return replace(made, klass=nodes.Klass(made.klass))
    if isinstance(made, nodes.Do):
        return nodes.Do(made.verb, {key: _plain(each) for key, each in made.args.items()}, made.sure)
    return made


def _plain(value: Any) -> Any:
    """Arguments of a choice are JSON: lists stay lists."""
    if isinstance(value, tuple):
        return [_plain(each) for each in value]
    return {key: _plain(each) for key, each in value.items()} if isinstance(value, dict) else value
