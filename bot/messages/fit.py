"""Lays a message out in lines and divides it, at blocks, into parts that a network can carry."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Literal, NamedTuple

from bot.messages.spoken import Said, SaidChoices, SaidFacts, SaidFile, SaidHeading, SaidItems, SaidLink, SaidPara, SaidPoll, Spoken

Tag = Literal["title", "heading", "para", "bullets", "numbers", "facts", "link", "choices"]
BULLET = "• "


class Span(NamedTuple):
    """A run of text, strong or linked."""

    text: str
    strong: bool = False
    url: str = ""


Row = tuple[Span, ...]


@dataclass(frozen=True, slots=True)
class Block:
    """Lines that belong together. `lead` is what stands before a line in plain text: a bullet or a number."""

    tag: Tag
    rows: tuple[Row, ...]
    leads: tuple[str, ...] = ()
    start: int = 1

    def lead(self, n: int) -> str:
        return self.leads[n] if n < len(self.leads) else ""

    def text(self) -> str:
        if not self.leads:
            return "\n".join(map(row_text, self.rows))
        return "\n".join(self.lead(n) + row_text(row) for n, row in enumerate(self.rows))

    def seen(self) -> str:
        return "\n".join(self.lead(n) + row_seen(row) for n, row in enumerate(self.rows))


Measure = Callable[[Block], int]


def row_text(row: Row) -> str:
    """A line as plain text; a link is followed by its address."""
    if len(row) == 1 and not row[0].url:
        return row[0].text
    return "".join(f"{span.text}: {span.url}" if span.url else span.text for span in row)


def row_seen(row: Row) -> str:
    """A line as a network shows it, where a link hides its address."""
    return "".join(span.text for span in row)


def text_of(blocks: Iterable[Block]) -> str:
    """The blocks as plain text, an empty line between them."""
    return "\n\n".join(block.text() for block in blocks)


def utf16(text: str) -> int:
    """Length as Telegram counts it: UTF-16 units."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le")) // 2


def layout(spoken: Spoken) -> tuple[Block, ...]:
    """The whole message as blocks of lines, the title first."""
    title = Block("title", ((Span(spoken.title, strong=True),),))
    return (title, *(_block(said) for said in spoken.blocks if not (isinstance(said, SaidPoll) and said.over)))


def _block(said: Said) -> Block:
    match said:
        case SaidHeading(text):
            block = Block("heading", ((Span(text, strong=True),),))
        case SaidPara(lines):
            block = Block("para", _rows(lines))
        case SaidItems(lines, ordered, counted):
            leads = _numbers(lines) if ordered else (BULLET,) * len(lines)
            block = Block("para", _rows(lines)) if counted else Block("numbers" if ordered else "bullets", _rows(lines), leads)
        case SaidFacts(pairs):
            block = Block("facts", tuple((Span(f"{label}:", strong=True), Span(f" {value}")) for label, value in pairs))
        case SaidLink(label, url):
            block = Block("link", ((Span(label, url=url),),))
        case SaidFile(line):
            block = Block("para", _rows((line,)))
        case SaidPoll(_, options):
            block = Block("bullets", _rows(options), (BULLET,) * len(options))
        case SaidChoices(intro, labels):
            first = (intro,) if intro else ()
            block = Block("choices", _rows(first + labels), ("",) * len(first) + _numbers(labels))
    return block


def _rows(lines: tuple[str, ...]) -> tuple[Row, ...]:
    return tuple((Span(line),) for line in lines)


def _numbers(lines: tuple[str, ...]) -> tuple[str, ...]:
    return tuple(f"{n}. " for n in range(1, len(lines) + 1))


def pack(spoken: Spoken, blocks: Sequence[Block], limit: int, measure: Measure) -> tuple[tuple[Block, ...], ...]:
    """The blocks in parts of at most `limit`; more than one part each say which of how many they are."""
    if sum(map(measure, blocks)) <= limit:
        return (tuple(blocks),)
    title, *rest = blocks
    head = _head(spoken, title, limit // 4, measure)
    room = limit - measure(head) - measure(Block("para", ((Span(spoken.part(888, 888)),),)))
    parts: list[list[Block]] = [[]]
    left = room
    for block in rest:
        for piece in _pieces(block, room, measure):
            size = measure(piece)
            if size > left and parts[-1]:
                parts.append(_with_its_heading(parts[-1], room - size, measure))
                left = room - sum(map(measure, parts[-1]))
            parts[-1].append(piece)
            left -= size
    total = len(parts)
    return tuple((head, Block("para", ((Span(spoken.part(n, total)),),)), *part) for n, part in enumerate(parts, 1))


def _head(spoken: Spoken, title: Block, limit: int, measure: Measure) -> Block:
    """The title, repeated on every part; one as long as a page is cut."""
    text = spoken.title
    while measure(title) > limit and len(text) > 1:
        text = text[: len(text) * 3 // 4]
        title = replace(title, rows=((Span(text.rstrip() + "…", strong=True),),))
    return title


def _with_its_heading(part: list[Block], left: int, measure: Measure) -> list[Block]:
    """A heading never stands alone at the end of a part: it goes along to the next, if it fits there."""
    if len(part) > 1 and part[-1].tag == "heading" and measure(part[-1]) <= left:
        return [part.pop()]
    return []


def _pieces(block: Block, room: int, measure: Measure) -> Iterable[Block]:
    """The block, or its lines in groups that fit, or its longest lines cut at sentences, at words, anywhere."""
    if measure(block) <= room:
        yield block
        return
    rows: list[Row] = []
    leads: list[str] = []
    size = 0
    for n, whole in enumerate(block.rows):
        for m, row in enumerate(_cut(whole, block.lead(n), block.tag, room, measure)):
            lead = block.lead(n) if m == 0 else ""
            cost = measure(Block(block.tag, (row,), (lead,)))
            if rows and size + cost > room:
                yield Block(block.tag, tuple(rows), tuple(leads))
                rows, leads, size = [], [], 0
            rows.append(row)
            leads.append(lead)
            size += cost
    if rows:
        yield Block(block.tag, tuple(rows), tuple(leads))


_STOP = re.compile(r"[.!?…][\"'”»)]*\s+")


def _cut(row: Row, lead: str, tag: Tag, room: int, measure: Measure) -> Iterable[Row]:
    if measure(Block(tag, (row,), (lead,))) <= room:
        yield row
        return
    for span in row:
        start, text = 0, span.text
        while start < len(text):
            chunk = text[start : start + room + 1]

            def fits(size: int, span: Span = span, chunk: str = chunk) -> bool:
                return measure(Block(tag, ((span._replace(text=chunk[:size]),),), (lead,))) <= room

            end = _longest(chunk, fits)
            if piece := chunk[:end].strip():
                yield (span._replace(text=piece),)
            start += end


def _longest(text: str, fits: Callable[[int], bool]) -> int:
    """How much of the text fits: up to a sentence if possible, else a word, else a letter."""
    if fits(len(text)):
        return len(text)
    low, high = 1, len(text)
    while low < high:
        middle = (low + high + 1) // 2
        low, high = (middle, high) if fits(middle) else (low, middle - 1)
    stops = [stop.end() for stop in _STOP.finditer(text, 0, low)]
    if stops and stops[-1] > low // 2:
        return stops[-1]
    space = max(text.rfind(" ", 0, low), text.rfind("\n", 0, low))
    return space + 1 if space > low // 2 else low
