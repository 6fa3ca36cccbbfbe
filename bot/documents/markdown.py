"""A document as Markdown; what people wrote is never taken for markup."""

from __future__ import annotations

import re

from bot.documents.blocks import Block, Document, Drawing, Heading, Listing, Pairs, Paragraph, Pointer, Quotation, Table, Terminal

_SIGNS = re.compile(r"([\\`*_{}\[\]<>#|~])")
_STARTS = re.compile(r"^(\s*)([-+=]|\d+[.)])(?=\s|$)", re.MULTILINE)


def render(document: Document) -> str:
    """The whole document."""
    parts = [f"# {escaped(document.title)}", *(_block(block) for block in document.blocks)]
    return "\n\n".join(part for part in parts if part) + "\n"


def escaped(text: str) -> str:
    """Words as words: signs that Markdown would read are marked."""
    marked = _SIGNS.sub(r"\\\1", text)
    return _STARTS.sub(lambda found: f"{found[1]}{_mark(found[2])}", marked)


def _mark(start: str) -> str:
    return f"\\{start}" if not start[0].isdigit() else f"{start[:-1]}\\{start[-1]}"


def _flat(text: str) -> str:
    return " ".join(escaped(text).split())


def _lines(text: str) -> str:
    """Line breaks are kept as hard ones."""
    return "\\\n".join(line for line in escaped(text).split("\n") if line.strip())


def _block(block: Block) -> str:
    match block:
        case Heading(text, level):
            return f"{'#' * level} {_flat(text)}"
        case Paragraph(text):
            return _lines(text)
        case Listing(lines, ordered, start, depth):
            return "\n".join(f"{'  ' * depth}{f'{number}.' if ordered else '-'} {_flat(line)}" for number, line in enumerate(lines, start))
        case Terminal(lines):
            return "\n".join(f"    {line}" for line in lines)
        case Pointer(label, url):
            return f"[{_flat(label)}]({url})"
        case Pairs(pairs, _):
            return "\n".join(f"- **{_flat(label)}:** {_flat(value)}" for label, value in pairs)
        case Table():
            return _table(block)
        case Drawing(caption, words, _):
            return f"**{_flat(caption)}**\n\n{_flat(words)}"
        case Quotation(text, by, _):
            said = "\n>\n> ".join(_flat(line) for line in text.split("\n") if line.strip())
            return f"> {said}" + (f"\n>\n> – {_flat(by)}" if by else "")


def _table(table: Table) -> str:
    rows = [table.columns, *table.rows]
    lines = ["| " + " | ".join(_flat(cell) for cell in row) + " |" for row in rows]
    rule = "|" + " --- |" * len(table.columns)
    caption = [f"**{_flat(table.caption)}**", ""] if table.caption else []
    return "\n".join([*caption, lines[0], rule, *lines[1:]])
