"""Makes files for people: what was asked for, in the form they read. Slow work: it runs in a child process."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import Any

from bot.documents import pack, pages
from bot.documents import text as plain
from bot.documents.blocks import Block, Document, Heading, Paragraph
from bot.documents.booklet import Booklet
from bot.documents.pack import MeetingGiven, Posted
from bot.domain.values import Json
from bot.domain.works import Done, Made
from bot.phrases import Phrases

LOCALES = Path(__file__).resolve().parents[2] / "locales"
FORMS = ("html", "pdf", "docx", "large_print")
_ENDS = {"html": "html", "pdf": "pdf", "docx": "docx", "large_print": "pdf"}
_PAGES = re.compile(rb"/Type\s*/Page\b")
_UNPRINTED = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f\ufffe\uffff\ud800-\udfff]")


@lru_cache(maxsize=1)
def _words() -> Phrases:
    return Phrases.load(LOCALES)


def make(args: Mapping[str, Any], _files: Mapping[str, bytes]) -> Done:
    """Every file that was asked for, in order, with its number of pages (0 where a form has none)."""
    made: list[Made] = []
    counts: list[Json] = []
    for order in args["orders"]:
        booklet = build(_words(), {**args["given"], **order})
        data, mime = written(booklet, str(order["form"]))
        made.append(Made(f"{order['name']}.{_ENDS[order['form']]}", mime, data))
        counts.append(len(_PAGES.findall(data)) if mime == "application/pdf" else 0)
    return Done({"pages": counts}, tuple(made))


def build(words: Phrases, given: Mapping[str, Any]) -> Booklet:
    """What was asked for as a booklet: `what` is pack, paper, short or post_list."""
    given = {name: _cleaned(value) for name, value in given.items()}
    lang, day, meeting = str(given["lang"]), str(given["day"]), MeetingGiven(**given["meeting"])
    if given["what"] == "post_list":
        rows = [Posted(**row) for row in given["rows"]]
        return pack.post_list(words, lang, meeting, rows, str(given["due"]), given["originals"], day)
    items = pack.items_of(given["items"])
    paged = given["form"] in ("pdf", "large_print")
    if given["what"] == "paper":
        return pack.single(words, lang, meeting, items[0], day)
    booklet = (pack.short if given["what"] == "short" else pack.pack)(words, lang, meeting, items, day)
    return booklet if paged else replace(booklet, contents=words.say("forms-contents-short", lang))


def _cleaned(value: Any) -> Any:
    """Without signs that cannot be printed and that some kinds of file cannot hold."""
    match value:
        case str():
            return _UNPRINTED.sub("", value)
        case list():
            return [_cleaned(one) for one in value]
        case dict():
            return {name: _cleaned(one) for name, one in value.items()}
        case _:
            return value


def written(booklet: Booklet, form: str) -> tuple[bytes, str]:
    """The booklet in a form, and what kind of file that is. A library is loaded only for its own form."""
    if form == "html":
        return pages.render(booklet).encode(), pages.MIME
    if form == "docx":
        from bot.documents import docx  # noqa: PLC0415

        return docx.render(booklet), docx.MIME
    from bot.documents import pdf  # noqa: PLC0415

    return pdf.render(booklet, large=form == "large_print"), pdf.MIME


def text(booklet: Booklet) -> str:
    """The booklet as plain text."""
    return plain.render(Document(booklet.lang, booklet.title, tuple(chapters(booklet))))


def chapters(booklet: Booklet) -> list[Block]:
    """The booklet as one run of blocks, for forms without chapters of their own."""
    blocks: list[Block] = list(booklet.cover)
    for chapter in booklet.chapters:
        blocks.append(Heading(chapter.short or chapter.title, chapter.level))
        blocks += [Paragraph(words) for words in (chapter.mark, *chapter.notes) if words]
        blocks += chapter.blocks
    return blocks
