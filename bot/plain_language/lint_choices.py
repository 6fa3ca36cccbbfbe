"""Choices of a message: how many, how long, which first words, and that each stands in the text with its number (R22, R24)."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from bot.messages.sentences import words as words_of
from bot.plain_language.findings import Finding, Text
from bot.plain_language.lint_shape import EMOJI

LINE = re.compile(r"^[ \t]*(\d{1,2})\.[ \t]+(.*)$", re.MULTILINE)
_EMPTY = frozenset({
    "ok", "okay", "les mer", "les meir", "läs mer", "read more", "her", "här", "here", "mer", "meir", "more", "videre", "vidare", "a", "b",
    "c", "klikk her", "klicka här", "click here", "neste", "nästa", "next",
})  # fmt: skip


def buttons(text: Text) -> Iterator[Finding]:
    limits, labels = text.limits, text.choices
    if len(labels) > limits.buttons and not text.many:
        yield Finding("R22", "W", "lint-buttons-many", {"count": len(labels), "limit": limits.buttons})
    firsts = [_first(label) for label in labels if label.strip()]
    for label in labels:
        yield from _label(label, firsts, text)
    shown = {int(found[1]): found[2].strip() for found in LINE.finditer(text.text)}
    for number, label in enumerate(labels, 1):
        if shown.get(number) != label.strip():
            yield Finding("R24", "E", "lint-choice-missing", {"label": label, "n": number})


def _first(label: str) -> str:
    return label.casefold().split(" ")[0].strip(",.")


def _label(label: str, firsts: Sequence[str], text: Text) -> Iterator[Finding]:
    facts = {"label": label}
    if len(label) > text.limits.label and not text.many:
        yield Finding("R22", "W", "lint-button-long", {**facts, "limit": text.limits.label})
    if label.casefold().strip(" .!") in _EMPTY or not words_of(label):
        yield Finding("R22", "E", "lint-button-empty", facts)
    elif firsts.count(_first(label)) > 1 and not text.many:
        yield Finding("R22", "W", "lint-button-same", facts)
    if EMOJI.search(label):
        yield Finding("R12", "E", "lint-button-emoji", facts)
