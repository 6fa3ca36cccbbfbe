"""The user guides as booklets and as files in every form people read."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import groupby
from typing import Any

from bot.documents import epub, making
from bot.documents.blocks import Block, Listing, Paragraph, Terminal
from bot.documents.booklet import PAGE, PAGES, Booklet, Chapter
from bot.documents.minutes import Words
from bot.domain import guides
from bot.domain.calendars import local_date
from bot.domain.values import Json
from bot.domain.works import Done, Made


def build(words: Words, guide: str, lang: str, day: str) -> Booklet:
    """One guide in one language; `day` is when it was made."""
    pages = guides.GUIDES[guide]
    chapters = tuple(
        Chapter(words.say(f"guides-{guide}-{page}", lang), lang, tuple(_blocks(words, guide, page, lang)), whole=True) for page in pages
    )
    return Booklet(
        lang, words.say(f"guides-{guide}", lang), (Paragraph(words.say(f"guides-{guide}-about", lang)),), chapters,
        page=words.say("forms-page", lang, facts={"page": PAGE, "pages": PAGES}), author=words.say("guides-author", lang), day=day,
        contents=words.say("annual-contents", lang),
    )  # fmt: skip


def _blocks(words: Words, guide: str, page: str, lang: str) -> Iterator[Block]:
    """Steps and bullets that follow each other are one list."""
    for kind, group in groupby(guides.lines(guide, page), key=lambda line: line[0]):
        texts = tuple(words.say(key, lang) for _kind, key in group)
        match kind:
            case guides.STEP | guides.BULLET:
                yield Listing(texts, ordered=kind == guides.STEP)
            case guides.COMMAND:
                yield Terminal(texts)
            case _:
                yield from (Paragraph(text) for text in texts)


def all_files(words: Words, langs: Sequence[str], now: int) -> dict[str, bytes]:
    """Every guide in every form in these languages, a folder for each language. `now` in microseconds UTC."""
    day = local_date(now, "UTC").isoformat()
    asked = ({"guide": guide, "lang": lang, "made": day} for lang in langs for guide in guides.GUIDES)
    return {f"{facts['lang']}/{one.name}": one.data for facts in asked for one in files(words, facts, guides.FORMS).made}


def files(words: Words, facts: Mapping[str, Any], forms: Sequence[str]) -> Done:
    """A guide in these forms, each with its number of pages. `facts`: guide, lang, made."""
    booklet = build(words, str(facts["guide"]), str(facts["lang"]), str(facts["made"]))
    found, counts = list[Made](), list[Json]()
    for form in forms:
        if form == "epub":
            summary = {"contents": booklet.contents, "summary": words.say("guides-summary", booklet.lang)}
            data, mime = epub.render(booklet, summary), epub.MIME
        else:
            data, mime = making.written(booklet, form)
        stem = f"{facts['guide']}-{booklet.lang}"
        name = f"{stem}-large.pdf" if form == "large_print" else f"{stem}.{form}"
        found.append(Made(name, mime, data))
        counts.append(len(making._PAGES.findall(data)) if mime == "application/pdf" else 0)
    return Done({"pages": counts}, tuple(found))
