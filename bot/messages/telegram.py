"""Renders a message for Telegram: a few tags, parts of at most 4,096 UTF-16 units, numbered choices on buttons."""

from __future__ import annotations

import re
from dataclasses import dataclass
from html import escape

from bot.messages import fit, plain
from bot.messages.fit import Block, Row, Span
from bot.messages.parts import Part
from bot.messages.spoken import SaidFile, SaidPoll, Spoken


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram carries, in UTF-16 units after its tags are taken away."""

    text: int = 4096
    caption: int = 1024


LIMITS = Limits()
_SIGNS = re.compile("[&<>\"']")


def render(spoken: Spoken, limits: Limits = LIMITS) -> tuple[Part, ...]:
    """The parts in order: text with the buttons on the last of them, then the files."""
    if (note := plain.alone(spoken)) is not None:
        return (_carrying(note, limits),)
    blocks = fit.layout(spoken)
    texts = [block.text() for block in blocks]
    text = "\n\n".join(texts)
    if fit.utf16(text) + 2 * len(blocks) <= limits.text and not any(isinstance(block, SaidFile | SaidPoll) for block in spoken.blocks):
        return (Part(text, "\n\n".join(map(_html, blocks, texts)), plain.buttons(spoken)),)
    packed = fit.pack(spoken, blocks, limits.text, _units)
    last = len(packed) - 1
    parts = [
        Part(fit.text_of(blocks), html(blocks), plain.buttons(spoken) if n == last else ()) for n, blocks in enumerate(packed)
    ]
    parts.extend(_carrying(file, limits) for file in plain.files(spoken))
    return plain.polled(spoken, parts)


def _carrying(file: SaidFile, limits: Limits) -> Part:
    caption = cut(file.caption, limits.caption)
    return Part(caption, escape(caption), file=plain.carried(file))


def html(blocks: tuple[Block, ...]) -> str:
    """The blocks with Telegram's own tags: b and a, nothing else."""
    return "\n\n".join(_html(block, block.text()) for block in blocks)


def _html(block: Block, text: str) -> str:
    if all(len(row) == 1 and not row[0].strong and not row[0].url for row in block.rows):
        return _clear(text)
    return "\n".join(_clear(block.lead(n)) + _row(row) for n, row in enumerate(block.rows))


def _row(row: Row) -> str:
    return _span(row[0]) if len(row) == 1 else "".join(map(_span, row))


def _clear(text: str) -> str:
    """Escaped where there is anything to escape."""
    return escape(text) if _SIGNS.search(text) else text


def _span(span: Span) -> str:
    text = _clear(span.text)
    if span.url:
        return f'<a href="{escape(span.url)}">{text}</a>'
    return f"<b>{text}</b>" if span.strong else text


def _units(block: Block) -> int:
    return fit.utf16(block.seen()) + 2


def cut(text: str, units: int) -> str:
    """At most so many UTF-16 units, cut after a word where there is one."""
    if fit.utf16(text) <= units:
        return text
    low, high = 0, min(len(text), units)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fit.utf16(text[:middle]) < units else (low, middle - 1)
    space = text.rfind(" ", 0, low)
    return text[: space if space > low // 2 else low].rstrip() + "…"
