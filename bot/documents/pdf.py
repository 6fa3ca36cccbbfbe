"""A booklet as PDF for people and for the archive in one file: tagged, with its language and title (PDF/UA-1, PDF/A-2a)."""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from pathlib import Path
from typing import Literal

import font_source_sans_pro  # type: ignore[import-untyped]
import orjson
import typst

from bot.documents.blocks import Block
from bot.documents.booklet import PAGE, PAGES, Booklet, plain, stacked
from bot.domain import languages

MIME = "application/pdf"
LARGE = 19
STANDARDS: list[Literal["ua-1", "a-2a"]] = ["ua-1", "a-2a"]
TEMPLATE = Path(__file__).with_name("booklet.typ")
NO_SIGN = "\u25a1"
PICTURES = frozenset({"So", "Sk", "Mn", "Cf", "Cn"})
MOST_STRANGE = 200  # different signs that no font of ours has, before all that is strange goes
_MISSING = re.compile(r"the text [`'\"]+(.+?)[`'\"]+ could not be displayed", re.DOTALL)
_ESCAPED = re.compile(r"\\u\{([0-9a-fA-F]+)\}")
_FOOTER = re.compile(f"({PAGE}|{PAGES})")


class NotMade(Exception):
    """The file could not be made; the message is for the log."""


@lru_cache(maxsize=1)
def fonts() -> typst.Fonts:
    """Our own fonts and none of the machine's, so that a file looks the same everywhere."""
    folder = Path(str(font_source_sans_pro.__file__)).parent / "files"
    return typst.Fonts(include_system_fonts=False, include_embedded_fonts=True, font_paths=[str(folder)])


def render(booklet: Booklet, *, large: bool = False) -> bytes:
    """The file. A letter that no font of ours has becomes an empty square, a picture goes; words are never lost for it."""
    data = orjson.dumps(_data(booklet, large)).decode()
    strange: set[str] = set()
    while True:
        try:
            return _compiled(data)
        except typst.TypstError as fault:
            found = _MISSING.search(str(fault))
            signs = set(_ESCAPED.sub(lambda one: chr(int(one[1], 16)), found[1])) - strange if found else set()
            signs = {sign for sign in signs if not sign.isascii()}
            if not signs or len(strange) > MOST_STRANGE:
                raise NotMade(str(fault)) from fault
            strange |= signs
            data = data.translate({ord(sign): "" if unicodedata.category(sign) in PICTURES else NO_SIGN for sign in signs})


def _compiled(data: str) -> bytes:
    return typst.compile(TEMPLATE, format="pdf", pdf_standards=[*STANDARDS], font_paths=fonts(), sys_inputs={"data": data})


def _data(booklet: Booklet, large: bool) -> dict[str, object]:
    said = stacked if large else plain

    def blocks(found: tuple[Block, ...]) -> list[dict[str, object]]:
        return [said(block) for block in found]

    return {
        "large": large,
        "points": LARGE if large else booklet.points,
        "lang": booklet.lang,
        "region": languages.region(booklet.lang),
        "title": booklet.title,
        "author": booklet.author,
        "date": [int(part) for part in booklet.day.split("-")],
        "contents": booklet.contents,
        "page": [part for part in _FOOTER.split(booklet.page) if part],
        "cover": blocks(booklet.cover),
        "chapters": [
            {
                "title": chapter.short or chapter.title,
                "lang": chapter.lang,
                "region": languages.region(chapter.lang),
                "level": chapter.level,
                "mark": chapter.mark,
                "fresh": chapter.fresh,
                "whole": chapter.whole,
                "notes": list(chapter.notes),
                "spoken": chapter.spoken,
                "blocks": blocks(chapter.blocks),
            }
            for chapter in booklet.chapters
        ],
    }
