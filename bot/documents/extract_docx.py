"""Reads a Word document into lines: what is deleted or hidden stays out, numbers that Word makes itself are there."""

from __future__ import annotations

import io
import re
import zipfile
import zlib
from collections.abc import Iterator
from xml.etree import ElementTree

from bot.documents.extract_docx_numbers import Numbers
from bot.documents.extract_text import LONGEST, MOST
from bot.documents.sniff import bounded, refuse_entities
from bot.domain.agenda_text import Line
from bot.domain.errors import Refusal

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
STRICT = b"http://purl.oclc.org/ooxml/wordprocessingml/main"
_SKIPPED = frozenset({f"{W}del", f"{W}moveFrom", f"{W}instrText", f"{W}delText", f"{W}rPr", f"{W}pPr", f"{W}footnoteReference"})
_SKIPPED |= {"{http://schemas.openxmlformats.org/markup-compatibility/2006}Fallback", f"{W}commentReference", f"{W}tblPr", f"{W}sectPr"}
_MARGINS = re.compile(r"word/(?:header|footer)\d{0,3}\.xml")
_BLANKS = re.compile(r"[ \xa0\u2002\u2003\u2009]+")


def read_docx(data: bytes) -> list[Line]:
    """The lines of a Word document, headers and footers last."""
    with opened(data) as package:
        names = set(package.namelist())
        main = "word/document.xml" if "word/document.xml" in names else "word/document2.xml"
        document = part(package, main)
        styles = part(package, "word/styles.xml") if "word/styles.xml" in names else None
        numbering = part(package, "word/numbering.xml") if "word/numbering.xml" in names else None
        reader = _Document(Numbers(numbering, styles))
        body = document.find(f"{W}body")
        lines = list(reader.blocks(body)) if body is not None else []
        for name in sorted(names):
            if _MARGINS.fullmatch(name):
                lines.extend(reader.margin(part(package, name)))
    return lines[:MOST]


def opened(data: bytes) -> zipfile.ZipFile:
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, EOFError, OSError, ValueError):
        raise Refusal("intake-broken") from None


def part(package: zipfile.ZipFile, name: str) -> ElementTree.Element:
    """One part of a package as a tree, checked before it is read."""
    try:
        data = bounded(package, name)
        refuse_entities(data)
        return ElementTree.fromstring(data.replace(STRICT, W[1:-1].encode()))  # noqa: S314 - document types were refused
    except (
        ElementTree.ParseError,
        KeyError,
        zipfile.BadZipFile,
        EOFError,
        NotImplementedError,
        RuntimeError,
        ValueError,
        OSError,
        zlib.error,
    ) as fault:
        if isinstance(fault, Refusal):
            raise
        raise Refusal("intake-broken") from None


class _Document:
    """Walks through a document in reading order."""

    def __init__(self, numbers: Numbers) -> None:
        self.numbers = numbers
        self.page = 1

    def blocks(self, parent: ElementTree.Element) -> Iterator[Line]:
        """Paragraphs and tables, also those inside content controls."""
        for child in parent:
            if child.tag == f"{W}p":
                yield from self.paragraph(child)
            elif child.tag == f"{W}tbl":
                yield from self.table(child)
            elif child.tag not in _SKIPPED:
                yield from self.blocks(child)

    def margin(self, root: ElementTree.Element) -> Iterator[Line]:
        """A header or footer."""
        for line in self.blocks(root):
            yield Line(line.whole, margin=True, page=0)

    def paragraph(self, element: ElementTree.Element) -> Iterator[Line]:
        """A paragraph is a line, or several where it is broken by hand; text boxes come after it."""
        look = self.numbers.look(element)
        number = self.numbers.next(look)
        texts, bold = self._said(element)
        pieces = [piece.strip() for piece in "".join(texts).split("\n")]
        for place, piece in enumerate(pieces):
            if piece or (place == 0 and not number):
                first = place == 0
                yield Line(
                    piece[:LONGEST], level=look.outline, number=number if first else "", depth=look.depth, page=self.page,
                    bold=bold, bullet=look.bullet and first,
                )  # fmt: skip
        for box in _boxes(element):
            yield from self.blocks(box)

    def _said(self, element: ElementTree.Element) -> tuple[list[str], bool]:
        """The words of a paragraph, and whether all of them are bold."""
        texts: list[str] = []
        heavy, light = 0, 0
        for run in _runs(element):
            properties = run.find(f"{W}rPr")
            if properties is not None and _on(properties.find(f"{W}vanish")):
                continue
            said = "".join(self._pieces(run))
            texts.append(said)
            if said.strip():
                strong = properties is not None and _on(properties.find(f"{W}b"))
                heavy, light = heavy + strong, light + (not strong)
        return [_BLANKS.sub(" ", text) for text in texts], heavy > 0 and light == 0

    def _pieces(self, run: ElementTree.Element) -> Iterator[str]:
        for piece in run:
            name = piece.tag.removeprefix(W)
            if name == "t":
                yield piece.text or ""
            elif name in ("tab", "ptab"):
                yield "\t"
            elif name in ("br", "cr"):
                if piece.get(f"{W}type") == "page":
                    self.page += 1
                yield "\n"
            elif name == "noBreakHyphen":
                yield "-"
            elif name == "lastRenderedPageBreak":
                self.page += 1

    def table(self, element: ElementTree.Element) -> Iterator[Line]:
        """A row is a line with cells; a table that only places text on the page is read cell after cell."""
        rows = [list(self._cells(row)) for row in _rows(element)]
        if any(len(cell) > 4 for row in rows for cell in row):
            for row in rows:
                for cell in row:
                    yield from cell
            return
        for row in rows:
            cells = tuple("\n".join(line.whole for line in cell if line.whole) for cell in row)
            if len(cells) == 1:
                yield from row[0]
            elif any(cells):
                yield Line("", cells=cells, page=self.page)

    def _cells(self, row: ElementTree.Element) -> Iterator[list[Line]]:
        for cell in row:
            if cell.tag == f"{W}tc":
                merged = cell.find(f"{W}tcPr/{W}vMerge")
                lines = list(self.blocks(cell))
                yield [] if merged is not None and merged.get(f"{W}val") != "restart" else lines
            elif cell.tag == f"{W}sdt":
                yield from self._cells(cell.find(f"{W}sdtContent") or ElementTree.Element("none"))


def _rows(table: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in table:
        if child.tag == f"{W}tr":
            if child.find(f"{W}trPr/{W}del") is None:
                yield child
        elif child.tag in (f"{W}sdt", f"{W}sdtContent"):
            yield from _rows(child)


def _runs(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in element:
        if child.tag == f"{W}r":
            yield child
        elif child.tag not in _SKIPPED:
            yield from _runs(child)


def _boxes(element: ElementTree.Element) -> Iterator[ElementTree.Element]:
    for child in element:
        if child.tag == f"{W}txbxContent":
            yield child
        elif child.tag not in _SKIPPED:
            yield from _boxes(child)


def _on(switch: ElementTree.Element | None) -> bool:
    return switch is not None and switch.get(f"{W}val", "1") not in ("0", "false", "off", "none")
