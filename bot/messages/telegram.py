"""Renders a message for Telegram: a few tags, parts of at most 4,096 UTF-16 units, numbered choices on buttons."""

from __future__ import annotations

from dataclasses import dataclass
from html import escape

from bot.messages import fit, plain
from bot.messages.fit import Block, Row, Span
from bot.messages.parts import Part
from bot.messages.spoken import Spoken


@dataclass(frozen=True, slots=True)
class Limits:
    """What Telegram carries, in UTF-16 units after its tags are taken away."""

    text: int = 4096
    caption: int = 1024


LIMITS = Limits()


def render(spoken: Spoken, limits: Limits = LIMITS) -> tuple[Part, ...]:
    """The parts in order: text with the buttons on the last of them, then the files."""
    packed = fit.pack(spoken, fit.layout(spoken), limits.text, _units)
    last = len(packed) - 1
    parts = [
        Part(fit.text_of(blocks), html(blocks), plain.buttons(spoken) if n == last else ()) for n, blocks in enumerate(packed)
    ]
    for file in plain.files(spoken):
        caption = cut(file.caption, limits.caption)
        parts.append(Part(caption, escape(caption), file=plain.carried(file)))
    return tuple(parts)


def html(blocks: tuple[Block, ...]) -> str:
    """The blocks with Telegram's own tags: b and a, nothing else."""
    return "\n\n".join(
        "\n".join(escape(block.lead(n)) + _row(row) for n, row in enumerate(block.rows)) for block in blocks
    )


def _row(row: Row) -> str:
    return "".join(map(_span, row))


def _span(span: Span) -> str:
    text = escape(span.text)
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
