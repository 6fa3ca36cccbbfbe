"""The minutes on one page, in plain words: what it was about, what we said, what we agreed, who does what, what happens now."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from bot.documents.blocks import Block, Document, Heading, Pairs, Paragraph
from bot.documents.minutes import ActionKept, ItemKept, MinutesKept, Words
from bot.documents.minutes_written import Pen, action, heading, said_by, sentence
from bot.domain.minutes import cut
from bot.domain.values import Clock, Day

ANSWERED_LATER = frozenset({"received", "clarifying", "on_agenda", "under_consideration", "no_answer"})


@dataclass(frozen=True, slots=True)
class Room:
    """How much there is room for: letters in a line, lines of one kind under an item, items, and which lines."""

    letters: int
    many: int
    items: int
    parts: tuple[str, ...]


ALL = ("about", "said", "agreed", "who", "next")
# From everything to almost nothing: the first that fits a page is used.
ROOMS = (
    Room(400, 6, 99, ALL),
    Room(200, 4, 99, ALL),
    Room(140, 3, 99, ("said", "agreed", "who", "next")),
    Room(120, 3, 99, ("agreed", "who", "next")),
    Room(100, 2, 12, ("agreed", "who")),
    Room(80, 1, 8, ("agreed", "who")),
    Room(60, 1, 5, ("agreed",)),
    Room(40, 1, 3, ("agreed",)),
)


def plain(kept: MinutesKept, words: Words, room: Room = ROOMS[0]) -> Document:
    """The page. Items with nothing to tell are left out; so is what there is no room for, and the page says so."""
    pen = Pen(words, kept.lang, kept.form)
    told = [(item, pairs) for item in kept.items if (pairs := tuple(lines(item, kept, pen, room)))]
    blocks: list[Block] = [
        Paragraph(pen.doc("plain-when", day=Day(kept.day), start=Clock(kept.start), end=Clock(kept.end), n=len(kept.present)))
    ]
    if kept.state != "approved" and kept.objections_close:
        blocks.append(Paragraph(pen.doc("plain-say-by", day=Day(kept.objections_close))))
    for item, pairs in told[: room.items]:
        blocks += [Heading(cut(heading(kept, item, pen), max(room.letters, 60))), Pairs(pairs)]
    if not told:
        blocks.append(Paragraph(pen.doc("plain-nothing")))
    if len(told) > room.items:
        blocks.append(Paragraph(pen.doc("plain-more", n=len(told) - room.items)))
    blocks.append(Paragraph(pen.own("plain-whole")))
    return Document(kept.lang, pen.doc("plain-title", day=Day(kept.day)), tuple(blocks))


def one_page(kept: MinutesKept, words: Words, pages: Callable[[Document], int]) -> Document:
    """The fullest version that is one page."""
    for room in ROOMS:
        document = plain(kept, words, room)
        if pages(document) <= 1:
            return document
    return plain(kept, words, ROOMS[-1])


def lines(item: ItemKept, kept: MinutesKept, pen: Pen, room: Room) -> Iterator[tuple[str, str]]:
    """The lines of an item; a line with nothing in it is left out. An item without talk or decision has none."""
    found = {
        "about": [item.summary] if item.summary else [],
        "said": list(_said(item, pen)),
        "agreed": [sentence(one.text) for one in item.decisions] + [sentence(vote.said[0]) for vote in item.votes if vote.said],
        "who": [who(one, pen) for one in item.actions],
        "next": list(_next(item, kept, pen)),
    }
    if not any(found[name] for name in ALL[1:]):
        return
    for name in room.parts:
        if found[name]:
            shown = [cut(one, room.letters) for one in found[name][: room.many]]
            if len(found[name]) > room.many:
                shown.append(pen.doc("plain-and-more", n=len(found[name]) - room.many))
            yield pen.doc(f"plain-{name}"), "\n".join(shown)


def who(one: ActionKept, pen: Pen) -> str:
    """Who does it, what, and by when."""
    return action(one, pen)


def _said(item: ItemKept, pen: Pen) -> Iterator[str]:
    yield from (said_by(one, pen) for one in item.marks)
    given = [one for one in item.inputs if one.text and one.status != "merged"]
    if len(given) <= 3:
        yield from (f"{one.text} ({one.number})" for one in given)
    else:
        yield pen.doc("plain-inputs", n=len(given))


def _next(item: ItemKept, kept: MinutesKept, pen: Pen) -> Iterator[str]:
    waits = sum(1 for one in item.inputs if one.status in ANSWERED_LATER)
    if waits and kept.answers_due:
        yield pen.doc("plain-answers", n=waits, day=Day(kept.answers_due))
