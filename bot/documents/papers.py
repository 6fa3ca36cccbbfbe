"""A paper's text, written in Markdown, as the blocks of a document: headings in order, lists, tables, named links."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit
from xml.etree.ElementTree import Element

from bot.documents.blocks import Block, Heading, Listing, Paragraph, Pointer, Quotation, Table
from bot.messages.from_markdown import SCHEMES, cleaned, flat, tidy, too_much, tree, unstash

LISTS = ("ul", "ol")
DEEPEST = 6
_RUN = re.compile("[\ue000-\uf8ff\U000f0000-\U0010fffd\x00-\x08\x0b-\x1f\x7f-\x9f\u200b\u2060\ufeff\ufffe\uffff\ud800-\udfff]")


def blocks_of(source: str, title: str = "", *, level: int = 2) -> tuple[Block, ...]:
    """The text as blocks. Its highest heading gets `level`, none is skipped; a first heading that repeats `title` is left out."""
    source = _RUN.sub("", cleaned(source))
    if not source.strip():
        return ()
    if too_much(source):
        parts = (part.strip() for part in re.split(r"\n[ \t]*\n", source))
        return tuple(Paragraph(part) for part in parts if part)
    found = list(_blocks(tree(source, tables=True)))
    if found and isinstance(found[0], Heading) and found[0].text.casefold() == title.strip().casefold():
        found = found[1:]
    return tuple(_in_order(found, level))


def _in_order(blocks: list[Block], level: int) -> Iterator[Block]:
    """Headings moved below what they stand under, without holes: after level 2 comes 3, never 4."""
    open_: list[int] = []
    for block in blocks:
        if isinstance(block, Heading):
            while open_ and open_[-1] >= block.level:
                open_.pop()
            open_.append(block.level)
            yield Heading(block.text, min(level + len(open_) - 1, DEEPEST))
        else:
            yield block


def _blocks(parent: Element) -> Iterator[Block]:
    if loose := tidy(parent.text or ""):
        yield Paragraph(loose)
    for child in parent:
        yield from _block(child)
        if tail := tidy(child.tail or ""):
            yield Paragraph(tail)


def _block(element: Element) -> Iterator[Block]:
    tag = element.tag
    if len(tag) == 2 and tag[0] == "h" and tag[1].isdigit():
        if text := tidy(flat(element)):
            yield Heading(text, int(tag[1]))
        yield from _links(element)
    elif tag in LISTS:
        yield from _list(element)
    elif tag == "table":
        yield from _table(element)
    elif tag == "blockquote":
        if text := "\n".join(_lines(element)):
            yield Quotation(text)
        yield from _links(element)
    elif tag != "hr":
        if text := "\n".join(_lines(element)):
            yield Paragraph(text)
        yield from _links(element)


def _lines(element: Element) -> Iterator[str]:
    """Paragraphs and hard breaks as lines of their own; code keeps its lines."""
    whole = flat(element)
    for line in re.split("\x00|\n" if element.tag in ("pre", "blockquote") else "\x00", whole):
        if text := tidy(line):
            yield text


def _list(element: Element, depth: int = 0) -> Iterator[Block]:
    """A list; one inside it follows its entry as a list of its own, and the numbers go on after it."""
    rows: list[str] = []
    number, ordered = 1, element.tag == "ol"
    for entry in element:
        own = tidy(" ".join(_own(entry)))
        if own:
            rows.append(own)
        inner, links = list(_nearest(entry)), list(_links(entry, skip=LISTS))
        if (inner or links) and rows:
            yield Listing(tuple(rows), ordered, number, depth)
            number, rows = number + len(rows), []
        yield from links
        for child in inner:
            yield from _list(child, min(depth + 1, 4))
    if rows:
        yield Listing(tuple(rows), ordered, number, depth)


def _nearest(entry: Element) -> Iterator[Element]:
    for child in entry:
        if child.tag in LISTS:
            yield child
        else:
            yield from _nearest(child)


def _own(entry: Element) -> Iterator[str]:
    yield entry.text or ""
    for child in entry:
        if child.tag not in LISTS:
            yield flat(child)
        yield child.tail or ""


def _table(element: Element) -> Iterator[Block]:
    rows = [tuple(tidy(flat(cell)) for cell in row) for row in element.iter("tr")]
    if not rows or not any(rows[0]):
        return
    width = len(rows[0])
    body = tuple((*row, *[""] * width)[:width] for row in rows[1:] if any(row))
    yield Table("", rows[0], body)
    yield from _links(element)


def _links(element: Element, skip: tuple[str, ...] = ()) -> Iterator[Block]:
    """The links of a block, named, each on its own line after it (R21)."""
    for child in element:
        if child.tag in skip:
            continue
        url = unstash(child.get("href") or "")
        if child.tag == "a" and urlsplit(url).scheme.lower() in SCHEMES:
            yield Pointer(tidy(flat(child)) or url, url)
        yield from _links(child, skip)
