"""A booklet as EPUB 3: a book for reading programs and readers of braille, with headings to jump between and languages marked."""

from __future__ import annotations

import io
import re
import uuid
import zipfile
from collections.abc import Iterator
from html import escape

from bot.documents.blocks import Block, Heading
from bot.documents.booklet import Booklet, Chapter, tag
from bot.documents.html import said

MIME = "application/epub+zip"
_BREAK = re.compile(r"<br>")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff\ud800-\udfff]")
_HEAD = '<?xml version="1.0" encoding="utf-8"?>\n'
_CONTAINER = (
    _HEAD + '<container version="1.0" xmlns="urn:oasis:names:tc:opendocument:xmlns:container"><rootfiles>'
    '<rootfile full-path="EPUB/book.opf" media-type="application/oebps-package+xml"/></rootfiles></container>\n'
)
_STYLE = (
    "body{line-height:1.5;margin:1em}h1,h2,h3{line-height:1.25;page-break-after:avoid}table{border-collapse:collapse;width:100%}"
    "caption{text-align:left;font-weight:bold}th,td{border:1px solid;padding:.3em;text-align:left;vertical-align:top}"
    "dt{font-weight:bold}dd{margin:0 0 .5em}blockquote{border-left:.2em solid;margin:1em 0;padding:0 1em}"
    ".mark{border:2px solid;padding:.5em;font-weight:bold}tr{page-break-inside:avoid}\n"
)
FEATURES = ("structuralNavigation", "tableOfContents", "readingOrder", "displayTransformability")


def render(booklet: Booklet, words: dict[str, str]) -> bytes:
    """The file. `words`: contents (heading of the list of headings) and summary (how accessible the book is)."""
    out = io.BytesIO()
    sections = list(_sections(booklet))
    with zipfile.ZipFile(out, "w") as packed:
        _put(packed, "mimetype", MIME, stored=True)
        _put(packed, "META-INF/container.xml", _CONTAINER)
        _put(packed, "EPUB/book.opf", _package(booklet, len(sections), words["summary"]))
        _put(packed, "EPUB/nav.xhtml", _page(booklet, words["contents"], _nav(sections, words["contents"])))
        _put(packed, "EPUB/style.css", _STYLE)
        for number, (title, body, _marks) in enumerate(sections):
            _put(packed, f"EPUB/part{number}.xhtml", _page(booklet, title, body))
    return out.getvalue()


def _put(packed: zipfile.ZipFile, name: str, text: str, *, stored: bool = False) -> None:
    """One file inside, the same bytes every time."""
    about = zipfile.ZipInfo(name, (1980, 1, 1, 0, 0, 0))
    about.compress_type = zipfile.ZIP_STORED if stored else zipfile.ZIP_DEFLATED
    about.external_attr = 0o644 << 16
    packed.writestr(about, text.encode())


Marks = list[tuple[str, str]]


def _sections(booklet: Booklet) -> Iterator[tuple[str, str, Marks]]:
    """Each part as a page: its title, its body, and the headings in it (place, words)."""
    parts: list[tuple[str, Iterator[str] | list[str], Marks]] = []
    start: list[Block] = []
    splits: list[tuple[Heading, list[Block]]] = []
    for block in booklet.cover:
        if isinstance(block, Heading) and block.level == 2:
            splits.append((block, []))
        else:
            (splits[-1][1] if splits else start).append(block)
    for level, name, blocks in ((1, booklet.title, start), *((2, head.text, inside) for head, inside in splits)):
        parts.append((name, [f'<h{level} id="top">{escape(name)}</h{level}>', *(said(block) for block in blocks)], [("top", name)]))
    for chapter in booklet.chapters:
        title = chapter.short or chapter.title
        parts.append((title, list(_chapter(chapter, title, booklet)), [("top", title)]))
    for title, body, marks in parts:
        yield title, "\n".join(body), marks


def _chapter(chapter: Chapter, title: str, booklet: Booklet) -> Iterator[str]:
    other = chapter.lang != booklet.lang
    if other:
        yield f'<div lang="{tag(chapter.lang)}" xml:lang="{tag(chapter.lang)}">'
    yield f'<h{chapter.level} id="top">{escape(title)}</h{chapter.level}>'
    yield from (f'<p class="mark">{escape(words)}</p>' for words in (chapter.mark,) if words)
    yield from (f"<p>{escape(note)}</p>" for note in chapter.notes)
    yield from (said(block) for block in chapter.blocks)
    if other:
        yield "</div>"


def _page(booklet: Booklet, title: str, body: str) -> str:
    lang = tag(booklet.lang)
    page = (
        f'{_HEAD}<!DOCTYPE html>\n<html xmlns="http://www.w3.org/1999/xhtml" xmlns:epub="http://www.idpf.org/2007/ops" lang="{lang}" '
        f'xml:lang="{lang}">\n<head>\n<title>{escape(title)}</title>\n<link rel="stylesheet" type="text/css" href="style.css"/>\n</head>\n'
        f"<body>\n{body}\n</body>\n</html>\n"
    )
    return _NOT_XML.sub("", _BREAK.sub("<br/>", page))


def _nav(sections: list[tuple[str, str, Marks]], title: str) -> str:
    lines = [
        f'<li><a href="part{number}.xhtml#{place}">{escape(words)}</a></li>'
        for number, (_title, _body, marks) in enumerate(sections)
        for place, words in marks
    ]
    return f'<nav epub:type="toc" id="toc" role="doc-toc">\n<h1>{escape(title)}</h1>\n<ol>\n' + "\n".join(lines) + "\n</ol>\n</nav>"


def _package(booklet: Booklet, parts: int, summary: str) -> str:
    name = uuid.uuid5(uuid.NAMESPACE_URL, f"{booklet.title}|{booklet.author}|{booklet.day}")
    about = [
        f'<dc:identifier id="id">urn:uuid:{name}</dc:identifier>', f"<dc:title>{escape(booklet.title)}</dc:title>",
        f"<dc:language>{tag(booklet.lang)}</dc:language>", f"<dc:creator>{escape(booklet.author)}</dc:creator>",
        f"<dc:date>{booklet.day}</dc:date>", f'<meta property="dcterms:modified">{booklet.day}T00:00:00Z</meta>',
        '<meta property="schema:accessMode">textual</meta>', '<meta property="schema:accessModeSufficient">textual</meta>',
        '<meta property="schema:accessibilityHazard">none</meta>',
        *(f'<meta property="schema:accessibilityFeature">{one}</meta>' for one in FEATURES),
        f'<meta property="schema:accessibilitySummary">{escape(summary)}</meta>',
    ]  # fmt: skip
    files = [f'<item id="part{n}" href="part{n}.xhtml" media-type="application/xhtml+xml"/>' for n in range(parts)]
    order = "".join(f'<itemref idref="part{n}"/>' for n in range(parts))
    return _NOT_XML.sub("", (
        f'{_HEAD}<package xmlns="http://www.idpf.org/2007/opf" version="3.0" unique-identifier="id" xml:lang="{tag(booklet.lang)}">\n'
        f'<metadata xmlns:dc="http://purl.org/dc/elements/1.1/">\n{chr(10).join(about)}\n</metadata>\n<manifest>\n'
        '<item id="nav" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>\n'
        f'<item id="style" href="style.css" media-type="text/css"/>\n{chr(10).join(files)}\n'
        f"</manifest>\n<spine>{order}</spine>\n</package>\n"
    ))  # fmt: skip
