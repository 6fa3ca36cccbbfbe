"""Renders a message for Matrix: a body that stands alone and the same with headings, lists and links."""

from __future__ import annotations

import json
from html import escape
from itertools import groupby

from bot.messages import fit, plain
from bot.messages.fit import Block, Row, Span
from bot.messages.parts import Part
from bot.messages.spoken import Spoken

# An event holds 65,536 bytes; encryption adds a third, and letters beyond ASCII may travel as six bytes.
LIMIT = 44_000


def render(spoken: Spoken, limit: int = LIMIT) -> tuple[Part, ...]:
    """The parts in order; a screen reader gets the body alone (R32)."""
    if (note := plain.alone(spoken)) is not None:
        return (Part(note.caption, file=plain.carried(note)),)
    formatted = spoken.profile != "screen_reader"
    packed = fit.pack(spoken, fit.layout(spoken), limit, _bytes)
    last = len(packed) - 1
    parts = [
        Part(fit.text_of(blocks), html(blocks) if formatted else "", plain.buttons(spoken) if n == last else ())
        for n, blocks in enumerate(packed)
    ]
    parts.extend(Part(file.caption, file=plain.carried(file)) for file in plain.files(spoken))
    return plain.polled(spoken, parts)


def html(blocks: tuple[Block, ...]) -> str:
    """h3, h4, p, ul, ol, strong, br and a; nothing else."""
    return "".join(map(_block, blocks))


def _block(block: Block) -> str:
    rows = [_row(row) for row in block.rows]
    match block.tag:
        case "title":
            return f"<h3>{'<br/>'.join(escape(fit.row_seen(row)) for row in block.rows)}</h3>"
        case "heading":
            return f"<h4>{'<br/>'.join(escape(fit.row_seen(row)) for row in block.rows)}</h4>"
        case "bullets" | "numbers" | "choices":
            return _list(block, rows)
        case _:
            return f"<p>{'<br/>'.join(rows)}</p>"


def _list(block: Block, rows: list[str]) -> str:
    """Lines with a lead are list items and keep their numbers over a cut; lines without one stand as they are."""
    found = []
    for led, group in groupby(enumerate(rows), key=lambda row: bool(block.lead(row[0]))):
        lines = list(group)
        if not led:
            found.append(f"<p>{'<br/>'.join(row for _, row in lines)}</p>")
            continue
        items = "".join(f"<li>{row}</li>" for _, row in lines)
        number = block.lead(lines[0][0]).rstrip(". ")
        if number.isdigit():
            found.append(f"<ol>{items}</ol>" if number == "1" else f'<ol start="{number}">{items}</ol>')
        else:
            found.append(f"<ul>{items}</ul>")
    return "".join(found)


def _row(row: Row) -> str:
    return "".join(map(_span, row))


def _span(span: Span) -> str:
    text = escape(span.text)
    if span.url:
        return f'<a href="{escape(span.url)}">{text}</a>'
    return f"<strong>{text}</strong>" if span.strong else text


def _bytes(block: Block) -> int:
    return len(json.dumps(block.text())) + len(json.dumps(_block(block))) + 8
