"""A message as one network carries it: rendered text, buttons, perhaps a file."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any


@dataclass(frozen=True, slots=True)
class Button:
    """A choice on a button: the numbered label also stands in the text."""

    label: str
    key: str  # opaque, at most 64 bytes


def button_of(one: Mapping[str, str] | list[str]) -> Button:
    """A button as it was frozen: by name, or as a pair."""
    return Button(one["label"], one["key"]) if isinstance(one, Mapping) else Button(one[0], one[1])


@dataclass(frozen=True, slots=True)
class Part:
    """One message on the network, rendered and frozen: a retry sends the same bytes."""

    text: str
    html: str = ""
    buttons: tuple[Button, ...] = ()
    file: Mapping[str, str] = field(default_factory=dict)  # {"sha256", "name", "mime", "as": "file"|"picture"|"voice"}
    poll: Mapping[str, str] = field(default_factory=dict)  # {"question", "options" one a line, "many": "1"|""}; {"over": "1"} ends one


def part_of(one: Mapping[str, Any]) -> Part:
    """A part as it was frozen."""
    buttons = tuple(button_of(each) for each in one.get("buttons", ()))
    return Part(one["text"], one.get("html", ""), buttons, one.get("file") or {}, one.get("poll") or {})
