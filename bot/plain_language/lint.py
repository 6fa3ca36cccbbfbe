"""Reads a text before it is sent and says what is hard to read, unclear or untrue, and what to write instead.

Which rule is found where, and which rules are kept by how messages are made, is a table in `rules.py`.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from datetime import date

from bot.messages import fit
from bot.messages.spoken import SaidFile, SaidItems, SaidPara, Spoken
from bot.plain_language import lint_choices, lint_dates, lint_facts, lint_sentences, lint_shape, lint_words
from bot.plain_language.findings import LIMITS, Finding, Text, mended
from bot.plain_language.glossary import Glossary, load

__all__ = ["Finding", "Text", "lint", "lint_spoken", "mended"]

COMPOSED = frozenset({"R38", "R39"})  # counted in the blocks of a composed message; its lines are never wrapped


def lint(text: Text, glossary: Glossary | None = None) -> tuple[Finding, ...]:
    """Everything found, in the order it stands in the text; what is about the whole comes first."""
    known = load(text.lang) if glossary is None else glossary
    found = [
        *lint_shape.shape(text),
        *lint_sentences.lengths(text),
        *lint_sentences.languages(text),
        *lint_choices.buttons(text),
        *lint_dates.dates(text.text, text.today, text.lang),
        *lint_dates.deadlines(text),
        *lint_facts.clocks(text.text, text.lang),
        *lint_facts.sums(text.text, text.lang),
        *lint_facts.links(text.text, text.lang),
        *lint_words.words(text.text, text.lang, text.profile, known, text.allowed),
    ]
    answers = [found.span() for found in lint_choices.LINE.finditer(text.text)] if text.choices else []
    said = (one for one in found if one.rule != "R19" or not any(start <= one.start < end for start, end in answers))
    return tuple(sorted(said, key=lambda one: (one.start, one.rule)))


def lint_spoken(
    spoken: Spoken, *, asks: bool = False, deadline: date | None = None, today: date | None = None, many: bool = False,
    allowed: Collection[str] = (), glossary: Glossary | None = None, whole: bool = False,
) -> tuple[Finding, ...]:  # fmt: skip
    """A composed message as its reader gets it; `whole` also asks for a way to a person and for "you need do nothing"."""
    labels = tuple(choice.label for choice in spoken.choices)
    seen = "\n\n".join(block.seen() for block in fit.layout(spoken))
    text = Text(seen, spoken.lang, spoken.profile, labels, asks, deadline, today, many=many, allowed=frozenset(allowed), whole=whole)
    found = tuple(one for one in lint(text, glossary) if one.rule not in COMPOSED)
    return (*_lists(spoken, many=many), *_files(spoken), *found)


def _lists(spoken: Spoken, *, many: bool) -> Iterator[Finding]:
    limit = LIMITS[spoken.profile].items
    for block in spoken.blocks:
        if isinstance(block, SaidItems) and len(block.lines) > limit and not many:
            yield Finding("R38", "W", "lint-items", {"count": len(block.lines), "limit": limit})


def _files(spoken: Spoken) -> Iterator[Finding]:
    """A picture says in words what it shows, and sound never comes before its text (R30, R31)."""
    said = False
    for block in spoken.blocks:
        if isinstance(block, SaidFile) and block.kind == "picture" and not block.caption.strip():
            yield Finding("R30", "W", "lint-picture")
        elif isinstance(block, SaidFile) and block.kind == "voice" and not said:
            yield Finding("R31", "W", "lint-voice")
        said = said or isinstance(block, SaidPara | SaidItems)
