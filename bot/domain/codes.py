"""Codes that people type or scan: how they look, and how they are read however they are written."""

from __future__ import annotations

import re
from typing import Literal, NamedTuple

ALPHABET = "23456789ABCDEFGHJKMNPQRSTUVWXYZ"  # nothing that looks like something else
LENGTH = 8
DAY = 86_400_000_000
INVITATION_LIVES = 14 * DAY
LINKING_LIVES = DAY // 144  # ten minutes
HOLD = 3 * DAY  # votes and fees rest this long on an account linked later (rulings 19)
TRIES = 5

_TYPED = re.compile(r"([0-9A-Z]{4})[ -]?([0-9A-Z]{4})\Z")
_LINK = re.compile(r"[A-Za-z0-9_-]{22}\Z")
_AHEAD = re.compile(r"(?:/start|!start|/kode|kode|/kod|kod|/code|code)[ :]+", re.IGNORECASE)


class Code(NamedTuple):
    """A code somebody has sent: typed by hand or out of a link."""

    kind: Literal["typed", "link"]
    value: str


def read_code(text: str) -> Code | None:
    """The code that the whole message is, or None. A word of eight letters is a word: a typed code has a digit."""
    text = text[:200].strip()
    text = _AHEAD.sub("", text, count=1).strip() if _AHEAD.match(text) else text
    if _LINK.match(text):
        return Code("link", text)
    found = _TYPED.match(text.upper())
    if found is None:
        return None
    value = found[1] + found[2]
    return Code("typed", value) if any(sign.isdigit() for sign in value) else None


def shown(value: str) -> str:
    """A typed code as it is printed: "K7QM-42XD"."""
    return f"{value[:4]}-{value[4:]}"


def spelled(value: str) -> str:
    """A typed code for the ear and for Braille: sign by sign."""
    return " ".join(value)
