"""Reads a web page or an HTML mail into lines: headings, lists with their numbers, tables, what is quoted."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser

from bot.documents.extract_numbers import letters, roman
from bot.documents.extract_text import LONGEST, MOST, decoded
from bot.domain.agenda_text import Line

_BLOCKS = frozenset(
    [
        "p",
        "div",
        "h1",
        "h2",
        "h3",
        "h4",
        "h5",
        "h6",
        "li",
        "ul",
        "ol",
        "dl",
        "dt",
        "dd",
        "table",
        "tr",
        "thead",
        "tbody",
        "section",
        "article",
        "main",
        "header",
        "footer",
        "aside",
        "blockquote",
        "pre",
        "hr",
        "form",
        "address",
        "figure",
        "figcaption",
        "fieldset",
        "caption",
        "body",
        "td",
        "th",
        "center",
    ]
)
_SILENT = frozenset(
    ["script", "style", "nav", "head", "noscript", "template", "svg", "math", "select", "button", "title", "object", "iframe"]
)
_EMPTY = frozenset(["br", "hr", "img", "input", "meta", "link", "col", "wbr"])
_CHARSET = re.compile(rb"charset=[\"']?([\w-]{2,20})", re.IGNORECASE)
_HIDDEN = re.compile(r"display:\s*none|visibility:\s*hidden|mso-hide:\s*all", re.IGNORECASE)
_BULLETS = re.compile(r"^[·•▪§o\uf0b7\uf0a7-]\s+(?=\S)")
_SPACES = re.compile(r"[ \t\r\n\xa0]+")


@dataclass
class _List:
    ordered: bool
    form: str = "1"
    next: int = 1


@dataclass
class _Open:
    """Where we are in the page."""

    silent: int = 0
    quoted: int = 0
    margin: int = 0
    bold: int = 0
    level: int = 0
    term: str = ""
    lists: list[_List] = field(default_factory=list)
    rows: list[list[str]] = field(default_factory=list)
    tables: int = 0


class _Page(HTMLParser):
    """Gathers words until a block ends, then makes a line of them."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.lines: list[Line] = []
        self.words: list[str] = []
        self.number = ""
        self.bullet = False
        self.had_bold = False
        self.at = _Open()
        self.hidden: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        given = {name: value or "" for name, value in attrs}
        if self.hidden:
            if tag not in _EMPTY:
                self.hidden.append(tag)
            return
        if tag in _SILENT or "hidden" in given or _HIDDEN.search(given.get("style", "")):
            if tag not in _EMPTY:
                self.flush()
                self.hidden.append(tag)
            return
        if tag in _BLOCKS and not (tag in ("p", "div") and self.at.rows):
            self.flush()
        if tag == "br":
            self.broken()
        self._open(tag, given)

    def _open(self, tag: str, given: dict[str, str]) -> None:
        if tag in ("ul", "ol"):
            start = given.get("start", "1")
            self.at.lists.append(_List(tag == "ol", given.get("type", "1"), int(start) if start.isascii() and start.isdigit() else 1))
        elif tag == "li":
            self._point(given.get("value", ""))
        elif tag in ("blockquote",) or "gmail_quote" in given.get("class", ""):
            self.at.quoted += tag == "blockquote"
        elif tag == "footer":
            self.at.margin += 1
        elif tag in ("b", "strong"):
            self.at.bold += 1
        elif len(tag) == 2 and tag[0] == "h" and tag[1] in "123456":
            self.at.level = int(tag[1])
        elif tag == "table":
            self.at.tables += 1
        elif tag == "tr":
            self.at.rows.append([])
        elif tag in ("p", "div") and self.at.rows and self.words:
            self.words.append("\n")

    def _point(self, value: str) -> None:
        here = self.at.lists[-1] if self.at.lists else _List(False)
        if value.isascii() and value.isdigit():
            here.next = int(value)
        if here.ordered:
            count = here.next
            shown = {"a": letters(count), "A": letters(count).upper(), "i": roman(count), "I": roman(count).upper()}.get(
                here.form, str(count)
            )
            self.number = f"{shown}."
            here.next += 1
        self.bullet = not here.ordered

    def handle_endtag(self, tag: str) -> None:
        if self.hidden:
            if tag in self.hidden:
                while self.hidden.pop() != tag:
                    pass
            return
        if tag in ("td", "th") and self.at.rows:
            self.at.rows[-1].append(self.said())
            return
        if tag == "tr" and self.at.rows:
            self._row()
            return
        if tag in _BLOCKS and not (tag in ("p", "div", "ul", "ol", "li") and self.at.rows):
            self.flush(after=tag)
        if tag in ("ul", "ol") and self.at.lists:
            self.at.lists.pop()
        elif tag == "blockquote":
            self.at.quoted = max(0, self.at.quoted - 1)
        elif tag == "footer":
            self.at.margin = max(0, self.at.margin - 1)
        elif tag in ("b", "strong"):
            self.at.bold = max(0, self.at.bold - 1)
        elif tag == "table":
            self.at.tables = max(0, self.at.tables - 1)
            self.lines.append(Line(""))

    def _row(self) -> None:
        if self.words:
            self.at.rows[-1].append(self.said())
        cells = self.at.rows.pop()
        if self.at.rows:
            self.words.append("\n".join(cells) + "\n")
        elif sum(cell.count("\n") > 2 for cell in cells) or len([cell for cell in cells if cell]) == 1:
            for cell in cells:
                self.lines.extend(Line(part.strip()) for part in cell.split("\n") if part.strip())
        else:
            self.lines.append(Line("", cells=tuple(cells)))

    def handle_data(self, data: str) -> None:
        if not self.hidden and len(self.lines) < MOST:
            self.words.append(data if "\n" not in data else _SPACES.sub(" ", data))
            self.had_bold = self.had_bold or (self.at.bold > 0 and bool(data.strip()))

    def said(self) -> str:
        """The words gathered so far, as one text."""
        text = "".join(self.words)
        self.words.clear()
        return "\n".join(_SPACES.sub(" ", part).strip() for part in text.split("\n")).strip()[:LONGEST]

    def broken(self) -> None:
        """A line break: a new line of its own, unless within a table."""
        if self.at.rows:
            self.words.append("\n")
        else:
            self.flush()

    def flush(self, after: str = "") -> None:
        """The words of a block become a line; a term waits for what it means."""
        text = _SPACES.sub(" ", "".join(self.words)).strip()[:LONGEST]
        if self.at.rows:
            return
        self.words.clear()
        if text and after == "dt":
            self.at.term = text
            return
        if text and self.at.term:
            text, self.at.term = f"{self.at.term.rstrip(':')}: {text}", ""
        if text:
            dotted = _BULLETS.match(text)
            self.lines.append(
                Line(
                    text[dotted.end() :] if dotted else text, level=self.at.level, number=self.number, bullet=self.bullet or bool(dotted),
                    depth=max(0, len(self.at.lists) - 1), bold=self.had_bold, quoted=self.at.quoted > 0, margin=self.at.margin > 0,
                )
            )  # fmt: skip
        if text or after == "li":
            self.number, self.bullet = "", False
        self.had_bold = False
        if after.startswith("h"):
            self.at.level = 0


def read_html(data: bytes) -> list[Line]:
    """A page in the letters it says it is written in."""
    said = _CHARSET.search(data[:2048])
    if said and said[1].lower() not in (b"utf-8", b"utf8") and not data.startswith((b"\xff\xfe", b"\xfe\xff")):
        try:
            return html_lines(data.decode(said[1].decode("ascii")))
        except (LookupError, UnicodeDecodeError):
            pass
    return html_lines(decoded(data))


def html_lines(text: str) -> list[Line]:
    """The lines of a page."""
    page = _Page()
    try:
        page.feed(text)
        page.close()
    except AssertionError:  # a mark that cannot be parsed; what came before it is there
        page.words.clear()
    page.at.rows.clear()
    page.flush()
    return page.lines
