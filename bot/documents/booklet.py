"""What is printed or sent as one file: a title, what stands first, and chapters, each in its own language."""

from __future__ import annotations

from dataclasses import dataclass, replace

from bot.documents.blocks import Block, Document, Drawing, Heading, Listing, Pairs, Paragraph, Pointer, Quotation, Table, Terminal
from bot.domain import languages

PAGE, PAGES = "%page%", "%pages%"


@dataclass(frozen=True, slots=True)
class Chapter:
    """An item (level 2) or a paper (level 3). `mark` says what must be seen at once: that it came late, and why.

    `mark` and `notes` are in the language of the booklet; `spoken` is the language of the title where it is not the chapter's.
    """

    title: str
    lang: str
    blocks: tuple[Block, ...]
    level: int = 2
    mark: str = ""
    short: str = ""  # its title in contents and bookmarks, when something must be said there too
    fresh: bool = False  # begins on a new page
    notes: tuple[str, ...] = ()
    spoken: str = ""
    whole: bool = False  # stays together on one page


@dataclass(frozen=True, slots=True)
class Booklet:
    """A whole file. `page` is the footer with %page% and %pages%; `contents` the heading of the contents, empty for none."""

    lang: str
    title: str
    cover: tuple[Block, ...]
    chapters: tuple[Chapter, ...]
    page: str
    author: str
    day: str
    contents: str = ""
    points: int = 12  # the size of its letters in print


def of_document(document: Document, *, page: str, author: str, day: str) -> Booklet:
    """A plain document as a booklet with one chapter that needs no heading of its own."""
    return Booklet(document.lang, document.title, document.blocks, (), page, author, day)


def tag(lang: str) -> str:
    """The language as programs write it: nb-NO."""
    region = languages.region(lang)
    return f"{lang}-{region}" if region else lang


def plain(block: Block) -> dict[str, object]:
    """A block as JSON."""
    match block:
        case Heading(text, level):
            return {"kind": "heading", "text": text, "level": level}
        case Paragraph(text):
            return {"kind": "paragraph", "lines": [line.strip() for line in text.split("\n") if line.strip()]}
        case Listing(lines, ordered, start, depth):
            return {"kind": "list", "lines": list(lines), "ordered": ordered, "start": start, "depth": depth}
        case Pairs(pairs, lang):
            return {"kind": "pairs", "pairs": [list(pair) for pair in pairs], "lang": lang}
        case Table(caption, columns, rows, wide):
            return {"kind": "table", "caption": caption, "columns": list(columns), "rows": [list(row) for row in rows], "wide": wide}
        case Quotation(text, by, lang):
            return {"kind": "quote", "lines": [line.strip() for line in text.split("\n") if line.strip()], "by": by, "lang": lang}
        case Terminal(lines):
            return {"kind": "terminal", "lines": list(lines)}
        case Drawing(caption, said, svg):
            return {"kind": "drawing", "caption": caption, "said": said, "svg": svg}
        case Pointer(label, url):
            return {"kind": "link", "label": label, "url": url}


def stacked(block: Block) -> dict[str, object]:
    """A table as label and value, one row after the other: in large print no table fits a page."""
    if isinstance(block, Drawing):
        return plain(replace(block, svg=block.narrow))
    if not isinstance(block, Table):
        return plain(block)
    rows = [[[label, cell] for label, cell in zip(block.columns, row, strict=True) if cell.strip()] for row in block.rows]
    return {"kind": "rows", "caption": block.caption, "rows": [row for row in rows if row]}
