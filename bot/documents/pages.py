"""A booklet as one web page: landmarks, contents that lead somewhere, languages marked, nothing fetched from anywhere."""

from __future__ import annotations

from collections.abc import Iterator
from html import escape

from bot.documents.blocks import Block, Table
from bot.documents.booklet import Booklet, Chapter, tag
from bot.documents.html import POLICY, STYLE, said

MIME = "text/html"
_MORE = (
    "a{color:#004b87}nav ul{list-style:none;padding-left:0}nav li{margin:.4rem 0}nav .inside{margin-left:1.5rem}"
    ".mark{border:2px solid #1a1a1a;padding:.5rem .8rem;font-weight:bold}"
    ".wide{overflow-x:auto}th,td{min-width:4rem;overflow-wrap:break-word}body{overflow-wrap:break-word}"
    "@media (prefers-color-scheme:dark){body{color:#f2f2f2;background:#1a1a1a}a{color:#9ecbff}.mark{border-color:#f2f2f2}}"
    "@media print{body{color:#000;background:#fff}nav a{text-decoration:none;color:#000}main a::after{content:' (' attr(href) ')'}"
    ".fresh{break-before:page}.wide{overflow:visible}}"
)


def render(booklet: Booklet) -> str:
    """The whole page."""
    title = escape(booklet.title)
    return (
        f'<!doctype html>\n<html lang="{escape(tag(booklet.lang))}">\n<head>\n<meta charset="utf-8">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{POLICY}">\n'
        f'<meta name="viewport" content="width=device-width, initial-scale=1">\n<meta name="author" content="{escape(booklet.author)}">\n'
        f"<title>{title}</title>\n<style>{STYLE}{_MORE}</style>\n</head>\n<body>\n"
        + "\n".join(_body(booklet, title))
        + "\n</body>\n</html>\n"
    )


def _body(booklet: Booklet, title: str) -> Iterator[str]:
    yield f"<header>\n<h1>{title}</h1>"
    if booklet.chapters:
        yield from (_wide(block) for block in booklet.cover)
    yield "</header>"
    if booklet.contents:
        yield f'<nav aria-labelledby="contents">\n<h2 id="contents">{escape(booklet.contents)}</h2>\n<ul>'
        for number, chapter in enumerate(booklet.chapters):
            inside = ' class="inside"' if chapter.level > 2 else ""
            yield f'<li{inside}><a href="#c{number}"{_lang(chapter, booklet)}>{escape(chapter.short or chapter.title)}</a></li>'
        yield "</ul>\n</nav>"
    yield "<main>"
    if not booklet.chapters:
        yield from (_wide(block) for block in booklet.cover)
    for number, chapter in enumerate(booklet.chapters):
        yield from _chapter(number, chapter, booklet)
    yield "</main>"


def _wide(block: Block) -> str:
    """A block; a table that is wider than the screen scrolls by itself, also with the keyboard."""
    if not isinstance(block, Table):
        return said(block)
    label = escape(block.caption or ", ".join(block.columns))
    return f'<div class="wide" role="region" tabindex="0" aria-label="{label}">\n{said(block)}\n</div>'


def _lang(chapter: Chapter, booklet: Booklet) -> str:
    return f' lang="{escape(tag(chapter.lang))}"' if chapter.lang != booklet.lang else ""


def _chapter(number: int, chapter: Chapter, booklet: Booklet) -> Iterator[str]:
    fresh = ' class="fresh"' if chapter.fresh else ""
    yield f'<section{fresh}{_lang(chapter, booklet)} aria-labelledby="c{number}">'
    spoken = f' lang="{escape(tag(chapter.spoken))}"' if chapter.spoken else ""
    yield f'<h{chapter.level} id="c{number}"{spoken}>{escape(chapter.short or chapter.title)}</h{chapter.level}>'
    if chapter.mark:
        yield f'<p class="mark" lang="{escape(tag(booklet.lang))}">{escape(chapter.mark)}</p>'
    yield from (f'<p lang="{escape(tag(booklet.lang))}">{escape(note)}</p>' for note in chapter.notes)
    yield from (_wide(block) for block in chapter.blocks)
    yield "</section>"
