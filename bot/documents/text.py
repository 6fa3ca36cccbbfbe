"""A document as plain text, read from top to bottom: no tables, no lines drawn, label and value instead."""

from __future__ import annotations

from bot.documents.blocks import Block, Document, Drawing, Heading, Listing, Pairs, Paragraph, Pointer, Quotation, Table, Terminal


def render(document: Document) -> str:
    """The whole document."""
    return "\n\n".join([document.title, *(part for block in document.blocks if (part := said(block)))]) + "\n"


def said(block: Block) -> str:
    """One block in lines."""
    match block:
        case Heading(text, _) | Paragraph(text):
            return _kept(text)
        case Listing(lines, ordered, start, depth):
            return "\n".join(f"{'  ' * depth}{f'{number}.' if ordered else '-'} {_flat(line)}" for number, line in enumerate(lines, start))
        case Terminal(lines):
            return "\n".join(f"    {line}" for line in lines)
        case Pointer(label, url):
            return f"{_flat(label)}: {url}"
        case Pairs(pairs, _):
            return "\n".join(f"{label}: {_flat(value)}" for label, value in pairs)
        case Table(caption, columns, rows):
            return "\n\n".join([*([caption] if caption else []), *(_row(columns, row) for row in rows)])
        case Drawing(_, words):
            return _flat(words)
        case Quotation(text, by, _):
            return _kept(text) + (f"\n– {by}" if by else "")


def _flat(text: str) -> str:
    return " ".join(text.split())


def _kept(text: str) -> str:
    return "\n".join(line.strip() for line in text.split("\n") if line.strip())


def _row(columns: tuple[str, ...], row: tuple[str, ...]) -> str:
    return "\n".join(f"{label}: {_flat(cell)}" for label, cell in zip(columns, row, strict=True) if cell.strip())
