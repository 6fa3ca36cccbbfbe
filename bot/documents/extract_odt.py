"""Reads an OpenDocument text into lines, with the numbers that the office suite makes itself."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import NamedTuple
from xml.etree import ElementTree

from bot.documents.extract_docx import opened, part
from bot.documents.extract_numbers import shown
from bot.documents.extract_text import LONGEST, MOST
from bot.domain.agenda_text import Line

_NAMES = "urn:oasis:names:tc:opendocument:xmlns:"
TEXT, TABLE, STYLE, OFFICE = (f"{{{_NAMES}{name}:1.0}}" for name in ("text", "table", "style", "office"))
FO = f"{{{_NAMES}xsl-fo-compatible:1.0}}"
DRAW = f"{{{_NAMES}drawing:1.0}}"
_SKIPPED = frozenset({f"{TEXT}tracked-changes", f"{OFFICE}annotation", f"{TEXT}note", f"{TEXT}sequence-decls", f"{OFFICE}forms"})


class _Level(NamedTuple):
    form: str
    before: str
    after: str
    start: int
    levels: int


@dataclass
class _List:
    """A list that is open: its style, how deep, and the counts of its levels."""

    style: str
    counts: dict[int, int] = field(default_factory=dict)


def read_odt(data: bytes) -> list[Line]:
    """The lines of an OpenDocument text, headers and footers last."""
    with opened(data) as package:
        content = part(package, "content.xml")
        styles = part(package, "styles.xml") if "styles.xml" in package.namelist() else None
    return _read(content, styles)


def _read(content: ElementTree.Element, styles: ElementTree.Element | None) -> list[Line]:
    reader = _Document([root for root in (styles, content) if root is not None])
    body = content.find(f"{OFFICE}body/{OFFICE}text")
    lines = list(reader.blocks(body)) if body is not None else []
    for name in ("header", "footer") if styles is not None else ():
        for margin in styles.iter(f"{STYLE}{name}") if styles is not None else ():
            lines.extend(Line(line.whole, margin=True, page=0) for line in reader.blocks(margin))
    return lines[:MOST]


class _Document:
    """Walks through a document in reading order."""

    def __init__(self, roots: list[ElementTree.Element]) -> None:
        self.levels: dict[str, dict[int, _Level]] = {}
        self.bold: set[str] = set()
        self.lists_of: dict[str, str] = {}
        self.outline: dict[int, _Level] = {}
        self.last: dict[str, dict[int, int]] = {}
        self.headings: dict[int, int] = {}
        self.page = 1
        for root in roots:
            self._learn(root)

    def _learn(self, root: ElementTree.Element) -> None:
        for style in root.iter(f"{TEXT}list-style"):
            self.levels[style.get(f"{STYLE}name", "")] = {level: one for level, one in map(_level, style) if level}
        for style in root.iter(f"{TEXT}outline-style"):
            self.outline.update({level: one for level, one in map(_level, style) if level})
        for style in root.iter(f"{STYLE}style"):
            name = style.get(f"{STYLE}name", "")
            if style.get(f"{STYLE}list-style-name"):
                self.lists_of[name] = style.get(f"{STYLE}list-style-name", "")
            properties = style.find(f"{STYLE}text-properties")
            if properties is not None and properties.get(f"{FO}font-weight") in ("bold", "700"):
                self.bold.add(name)

    def blocks(self, parent: ElementTree.Element) -> Iterator[Line]:
        """Headings, paragraphs, lists and tables."""
        for child in parent:
            if child.tag == f"{TEXT}h":
                yield from self._heading(child)
            elif child.tag == f"{TEXT}p":
                yield from self._paragraph(child)
            elif child.tag == f"{TEXT}list":
                yield from self._list(child, None, 1)
            elif child.tag == f"{TABLE}table":
                yield from self._table(child)
            elif child.tag not in _SKIPPED:
                yield from self.blocks(child)

    def _heading(self, element: ElementTree.Element, number: str = "") -> Iterator[Line]:
        said = element.get(f"{TEXT}outline-level", "1")
        level = int(said) if said.isdigit() else 1
        form = self.outline.get(level)
        if not number and form is not None and form.form and element.get(f"{TEXT}is-list-header") != "true":
            self.headings[level] = self.headings.get(level, form.start - 1) + 1
            self.headings = {depth: count for depth, count in self.headings.items() if depth <= level}
            number = self._number(self.outline, self.headings, level)
        yield from self._paragraph(element, number, level=level)

    def _paragraph(
        self, element: ElementTree.Element, number: str = "", level: int = 0, depth: int = 0, bullet: bool = False
    ) -> Iterator[Line]:
        boxes: list[ElementTree.Element] = []
        light = [0, 0]
        text = "".join(self._words(element, boxes, light, element.get(f"{TEXT}style-name", "") in self.bold))
        for place, piece in enumerate(text.split("\n")):
            said = " ".join(piece.split(" ")).strip()
            if said or (place == 0 and not number):
                yield Line(
                    said[:LONGEST], level=level, number=number if place == 0 else "", depth=depth, page=self.page,
                    bold=light[1] > 0 and light[0] == 0, bullet=bullet and place == 0,
                )  # fmt: skip
        for box in boxes:
            yield from self.blocks(box)

    def _words(self, element: ElementTree.Element, boxes: list[ElementTree.Element], light: list[int], bold: bool) -> Iterator[str]:
        def said(words: str | None, strong: bool) -> str:
            if words and words.strip():
                light[strong] += 1
            return " ".join((words or "").replace("\n", " ").split(" "))

        yield said(element.text, bold)
        for child in element:
            if child.tag == f"{TEXT}tab":
                yield "\t"
            elif child.tag == f"{TEXT}s":
                count = child.get(f"{TEXT}c", "1")
                yield " " * (min(9, int(count)) if count.isdigit() else 1)
            elif child.tag == f"{TEXT}line-break":
                yield "\n"
            elif child.tag == f"{TEXT}soft-page-break":
                self.page += 1
            elif child.tag == f"{DRAW}text-box":
                boxes.append(child)
            elif child.tag not in _SKIPPED:
                yield from self._words(child, boxes, light, bold or child.get(f"{TEXT}style-name", "") in self.bold)
            yield said(child.tail, bold)

    def _list(self, element: ElementTree.Element, above: _List | None, depth: int) -> Iterator[Line]:
        style = element.get(f"{TEXT}style-name", "") or (above.style if above else "")
        here = above or _List(style)
        here.style = style
        going_on = element.get(f"{TEXT}continue-numbering") == "true" or element.get(f"{TEXT}continue-list") is not None
        if going_on and depth == 1:
            here.counts.update(self.last.get(style, {}))
        if depth > 1 and not going_on:
            here.counts.pop(depth, None)
        for item in element:
            yield from self._point(item, here, depth)
        if depth == 1:
            self.last[style] = dict(here.counts)

    def _point(self, item: ElementTree.Element, here: _List, depth: int) -> Iterator[Line]:
        levels = self.levels.get(here.style, {})
        form = levels.get(depth)
        counted = item.tag == f"{TEXT}list-item"
        start = item.get(f"{TEXT}start-value", "")
        first = True
        for child in item:
            if child.tag == f"{TEXT}list":
                yield from self._list(child, here, depth + 1)
                continue
            number = ""
            if counted and first and form is not None and form.form:
                before = int(start) - 1 if start.isdigit() else here.counts.get(depth, form.start - 1)
                here.counts = {level: count for level, count in here.counts.items() if level < depth} | {depth: before + 1}
                number = self._number(levels, here.counts, depth)
            bullet = counted and first and not number
            if child.tag == f"{TEXT}h":
                yield from self._heading(child, number)
            elif child.tag == f"{TEXT}p":
                yield from self._paragraph(child, number, depth=depth - 1, bullet=bullet)
            else:
                yield from self.blocks(_only(child))
            first = False

    def _number(self, levels: dict[int, _Level], counts: dict[int, int], depth: int) -> str:
        form = levels[depth]
        from_level = max(1, depth - form.levels + 1)
        shown_levels = [level for level in range(from_level, depth + 1) if level in levels and (levels[level].form or level == depth)]
        body = ".".join(shown(counts.get(level, levels[level].start), levels[level].form) for level in shown_levels)
        return " ".join(f"{form.before}{body}{form.after}".split())

    def _table(self, element: ElementTree.Element) -> Iterator[Line]:
        rows = [[list(self.blocks(cell)) for cell in row if cell.tag == f"{TABLE}table-cell"] for row in element.iter(f"{TABLE}table-row")]
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


def _only(child: ElementTree.Element) -> ElementTree.Element:
    """A parent for one child, so that it is read like any block."""
    parent = ElementTree.Element("only")
    parent.append(child)
    return parent


def _level(element: ElementTree.Element) -> tuple[int, _Level]:
    said = element.get(f"{TEXT}level", "")
    form = element.get(f"{STYLE}num-format", "") if "bullet" not in element.tag else ""
    start, levels = element.get(f"{TEXT}start-value", "1"), element.get(f"{TEXT}display-levels", "1")
    made = _Level(
        form, element.get(f"{STYLE}num-prefix", ""), element.get(f"{STYLE}num-suffix", ""), int(start) if start.isdigit() else 1,
        int(levels) if levels.isdigit() else 1,
    )  # fmt: skip
    return int(said) if said.isdigit() else 0, made
