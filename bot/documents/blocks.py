"""What a document is made of: headings, paragraphs, lists, tables, quotations. Words only, no markup."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Heading:
    """A heading; level 2 is the first below the title."""

    text: str
    level: int = 2


@dataclass(frozen=True, slots=True)
class Paragraph:
    """One paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Listing:
    """A list of short lines; an ordered one is numbered from `start`, one inside another has a `depth`."""

    lines: tuple[str, ...]
    ordered: bool = False
    start: int = 1
    depth: int = 0


@dataclass(frozen=True, slots=True)
class Pairs:
    """Label and value, line by line; `lang` when the values are in another language."""

    pairs: tuple[tuple[str, str], ...]
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Table:
    """Rows under column headings; the first cell of a row names it. `wide` is the column that takes the room left over."""

    caption: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    wide: int = -1


@dataclass(frozen=True, slots=True)
class Quotation:
    """Somebody's own words and whose they are; `lang` when they are in another language."""

    text: str
    by: str = ""
    lang: str = ""


@dataclass(frozen=True, slots=True)
class Terminal:
    """What is typed in a terminal, line by line and letter by letter."""

    lines: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Pointer:
    """A named way to somewhere else."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class Drawing:
    """A picture for those who would rather look; `said` is everything it shows, in words; `narrow` is it for large print."""

    caption: str
    said: str
    svg: str
    narrow: str


Block = Heading | Paragraph | Listing | Pairs | Table | Quotation | Terminal | Pointer | Drawing


@dataclass(frozen=True, slots=True)
class Document:
    """A document in one language."""

    lang: str
    title: str
    blocks: tuple[Block, ...]
