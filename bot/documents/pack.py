"""All papers of a meeting in one file, one paper alone, the short version, and the list of what goes by post."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from bot.documents.blocks import Block, Listing, Pairs, Paragraph, Table
from bot.documents.booklet import PAGE, PAGES, Booklet, Chapter
from bot.documents.minutes import LONG_AGO, Words
from bot.documents.papers import blocks_of
from bot.domain import languages
from bot.domain.values import Clock, Day, Fact, Quote

PARTS = ("summary", "question", "open", "fixed", "recommendation")
NORWEGIAN = frozenset({"nb", "nn", "no"})
LONG = 1_200  # letters: more than half a page
CLEAR = 14  # points: what is called clear print
BLANK = "\u00a0\n\u00a0\n\u00a0"  # room to write by hand


@dataclass(frozen=True, slots=True)
class PaperGiven:
    """A paper as it goes into a file: its text in the language it is read in, and what is known of its original."""

    title: str
    lang: str
    text: str
    file: str = ""
    late: bool = False
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ItemGiven:
    """An item: its number, its title and what it says, part by part."""

    number: str
    title: str
    kind: str
    phase: str
    lang: str
    parts: Mapping[str, str]
    papers: tuple[PaperGiven, ...]


@dataclass(frozen=True, slots=True)
class MeetingGiven:
    """What stands first in every file."""

    council: str
    body: str
    title: str
    day: str
    start: str
    end: str
    place: str
    mode: str
    contact: str = ""
    phone: str = ""


@dataclass(frozen=True, slots=True)
class Posted:
    """One line of the list of what goes by post."""

    name: str
    format: str
    copies: int
    lang: str
    posted: str = ""


def items_of(given: Sequence[Mapping[str, Any]]) -> tuple[ItemGiven, ...]:
    """The items again from their JSON."""
    return tuple(ItemGiven(**{**dict(one), "papers": tuple(PaperGiven(**paper) for paper in one["papers"])}) for one in given)


@dataclass(frozen=True, slots=True)
class Pen:
    """The phrases, turned to the reader of the file."""

    words: Words
    lang: str

    def say(self, key: str, /, **facts: Fact) -> str:
        return self.words.say(key, self.lang, "standard", facts, today=LONG_AGO)

    @property
    def page(self) -> str:
        return self.say("forms-page", page=PAGE, pages=PAGES)


# --- files -------------------------------------------------------------------------------------------------


def pack(words: Words, lang: str, meeting: MeetingGiven, items: Sequence[ItemGiven], day: str) -> Booklet:
    """Everything for a meeting: when and where, what is on the agenda with page numbers, then item by item with its papers."""
    pen = Pen(words, lang)
    chapters: list[Chapter] = []
    turned = True  # what follows something long begins on a page of its own
    for item in items:
        chapters.append(_item(pen, item, fresh=turned))
        turned = False
        for number, paper in enumerate(item.papers):
            long = len(paper.text) > LONG
            chapters.append(_paper(pen, paper, fresh=number > 0 and (long or turned)))
            turned = long
    late = [paper for item in items for paper in item.papers if paper.late]
    cover = [*_head(pen, meeting)]
    if late:
        cover.append(Paragraph(pen.say("forms-late-count", n=len(late))))
    title = pen.say("forms-pack-title", day=Day(meeting.day))
    return Booklet(lang, title, tuple(cover), tuple(chapters), pen.page, meeting.council, day, pen.say("forms-contents"))


def single(words: Words, lang: str, meeting: MeetingGiven, item: ItemGiven, day: str) -> Booklet:
    """One paper: which item and meeting it belongs to, then the paper itself."""
    pen, paper = Pen(words, lang), item.papers[0]
    cover: list[Block] = [
        Pairs(
            (
                (pen.say("forms-label-item"), named(pen, item)),
                (pen.say("minutes-doc-label-meeting"), pen.say("forms-meeting-of", body=Quote(meeting.body), day=Day(meeting.day))),
            )
        )
    ]
    chapter = _paper(pen, paper, level=2)
    title = chapter.short or chapter.title
    inner = Chapter(pen.say("forms-the-paper"), chapter.lang, chapter.blocks, 2, chapter.mark, notes=chapter.notes, spoken=lang)
    return Booklet(lang, title, tuple(cover), (inner,), pen.page, meeting.council, day)


def short(words: Words, lang: str, meeting: MeetingGiven, items: Sequence[ItemGiven], day: str) -> Booklet:
    """The agenda in few words: what each item is about and what is asked; the papers are named, not shown."""
    pen = Pen(words, lang)
    chapters: list[Chapter] = []
    talked = True  # an item that is talked about has a page of its own
    for item in items:
        brief = {name: text for name, text in item.parts.items() if name in ("summary", "question", "open", "fixed")}
        head = _item(pen, replace(item, phase="", parts=brief), fresh=talked or bool(brief))
        blocks = list(head.blocks)
        if item.papers:
            blocks += [Paragraph(pen.say("forms-papers-ask")), Listing(tuple(_title(pen, paper) for paper in item.papers))]
        chapters.append(replace(head, blocks=tuple(blocks)))
        talked = bool(brief)
    title = pen.say("forms-short-title", day=Day(meeting.day))
    cover = (*_head(pen, meeting), Paragraph(pen.say("forms-short-about")))
    return Booklet(lang, title, cover, tuple(chapters), pen.page, meeting.council, day, pen.say("forms-contents"), CLEAR)


def post_list(
    words: Words, lang: str, meeting: MeetingGiven, rows: Sequence[Posted], due: str, originals: Sequence[str], day: str
) -> Booklet:
    """Who gets what by post, with room for the address, and by when; addresses are not stored, so they are written by hand."""
    pen = Pen(words, lang)
    columns = tuple(pen.say(f"forms-column-{name}") for name in ("name", "form", "copies", "address", "posted"))
    lines = tuple(
        (
            row.name,
            _form(pen, row),
            str(row.copies),
            BLANK,
            pen.say("forms-day", day=Day(row.posted)).replace(" ", "\n", 1) if row.posted else "",
        )
        for row in rows
    )
    caption = pen.say("forms-list-caption", n=len(rows))
    cover: list[Block] = [
        Pairs(
            (
                (pen.say("minutes-doc-label-meeting"), pen.say("forms-meeting-of", body=Quote(meeting.body), day=Day(meeting.day))),
                (pen.say("forms-label-due"), pen.say("forms-day", day=Day(due))),
            )
        ),
        Paragraph(pen.say("forms-list-about")),
        Table(caption, columns, lines, 3) if lines else Paragraph(pen.say("forms-list-nobody")),
    ]
    if originals:
        cover += [Paragraph(pen.say("forms-list-originals", n=len(originals))), Listing(tuple(originals))]
    title = pen.say("forms-list-title", day=Day(meeting.day))
    return Booklet(lang, title, tuple(cover), (), pen.page, meeting.council, day)


def _form(pen: Pen, row: Posted) -> str:
    form = pen.say(f"paper-form-{row.format.replace('_', '-')}")
    return pen.say("forms-list-form", form=form, language=languages.named(row.lang))


# --- parts -------------------------------------------------------------------------------------------------


def _head(pen: Pen, meeting: MeetingGiven) -> Iterator[Block]:
    mode = pen.say(f"minutes-doc-mode-{meeting.mode}")
    pairs = [
        (pen.say("minutes-doc-label-body"), meeting.body),
        (
            pen.say("minutes-doc-label-when"),
            _capital(pen.say("minutes-doc-when", day=Day(meeting.day), start=Clock(meeting.start), end=Clock(meeting.end))),
        ),
        (pen.say("minutes-doc-label-place"), pen.say("forms-place", place=Quote(meeting.place), mode=mode) if meeting.place else mode),
        (pen.say("minutes-doc-label-meeting"), meeting.title),
    ]
    if meeting.phone:
        pairs.append((pen.say("forms-label-contact"), pen.say("forms-contact", name=Quote(meeting.contact), phone=Quote(meeting.phone))))
    yield Pairs(tuple(pairs))


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]


def named(pen: Pen, item: ItemGiven) -> str:
    """An item by number and title."""
    if not item.number:
        return item.title
    number = pen.say("agenda-item-number" if "/" in item.number else "agenda-item-marked", number=item.number)
    return f"{number} {item.title}"


def _item(pen: Pen, item: ItemGiven, *, fresh: bool = False) -> Chapter:
    """An item. Our own words are in the reader's language, the item's words in theirs; where these differ, it is said."""
    pairs = [(pen.say(f"agenda-label-{part}"), item.parts[part]) for part in PARTS if item.parts.get(part)]
    other = _other(pen, item.lang)
    blocks: list[Block] = [Paragraph(pen.say(f"agenda-kind-{item.kind.replace('_', '-')}-about"))]
    if pairs:
        blocks.append(Pairs(tuple(pairs), other))
    if item.phase:
        blocks.append(Pairs(((pen.say("agenda-label-phase"), pen.say(f"agenda-phase-{item.phase}")),)))
    return Chapter(named(pen, item), pen.lang, tuple(blocks), 2, fresh=fresh, spoken=other)


def _other(pen: Pen, lang: str) -> str:
    """The language, where it is another than the reader's."""
    return lang if lang and lang != pen.lang and not {lang, pen.lang} <= NORWEGIAN else ""


def _title(pen: Pen, paper: PaperGiven) -> str:
    return pen.say("forms-late-title", title=Quote(paper.title)) if paper.late else paper.title


def _paper(pen: Pen, paper: PaperGiven, *, level: int = 3, fresh: bool = False) -> Chapter:
    """A paper; a late one is marked in its title, in the contents and at its head."""
    mark = pen.say("forms-late-mark", reason=Quote(paper.reason or "–")) if paper.late else ""
    blocks = blocks_of(paper.text, paper.title, level=level + 1)
    return Chapter(paper.title, paper.lang or pen.lang, blocks, level, mark, _title(pen, paper), fresh, tuple(_notes(pen, paper)))


def _notes(pen: Pen, paper: PaperGiven) -> Iterator[str]:
    if paper.text.strip() and _other(pen, paper.lang):
        yield pen.say("forms-in-language", language=languages.named(paper.lang))
    if paper.file:
        yield pen.say("forms-from-file" if paper.text.strip() else "forms-only-file", name=Quote(paper.file))
