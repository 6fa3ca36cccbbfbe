"""Somebody's words in another language: whose may be translated, whether a translation still fits, what a machine must not change."""

from __future__ import annotations

import hashlib
import re

from bot.domain.errors import Refusal
from bot.domain.languages import family

_FIGURES = re.compile(r"\d+")


def foreign(lang: str, reader: str) -> bool:
    """Must a reader of one language be told that this is another?

    >>> foreign("nn", "nb"), foreign("sv", "nb"), foreign("", "nb")
    (False, True, False)
    """
    return bool(lang) and family(lang) != family(reader)


def check(*, held: bool, kept: bool) -> None:
    """One person's case is never translated, nor are words that are gone."""
    if held or not kept:
        raise Refusal("translations-not-this")


def fingerprint(text: str) -> str:
    """A translation belongs to exactly these words."""
    return hashlib.sha256(text.encode()).hexdigest()


def faithful(original: str, translated: str) -> bool:
    """Does a machine's version say the same figures, and is it of a likely length? Else it is not shown.

    >>> faithful("Rom 12 er for kaldt.", "Room 12 is too cold."), faithful("Rom 12 er for kaldt.", "Room 21 is too cold.")
    (True, False)
    """
    if not translated.strip() or not len(original) / 4 <= len(translated) <= len(original) * 4 + 40:
        return False
    return sorted(_FIGURES.findall(original)) == sorted(_FIGURES.findall(translated))
