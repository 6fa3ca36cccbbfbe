"""A booklet as a Word file: real headings and lists, languages marked, the header row of a table repeated."""

from __future__ import annotations

import io
import re
from collections.abc import Iterator, Sequence
from datetime import datetime
from typing import Any

from docx import Document as new_document
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.opc.constants import RELATIONSHIP_TYPE
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from docx.shared import Cm, Pt, RGBColor
from docx.table import _Row as Row

from bot.documents.blocks import Block, Drawing, Heading, Listing, Pairs, Paragraph, Pointer, Quotation, Table, Terminal
from bot.documents.booklet import PAGE, PAGES, Booklet, tag

MIME = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
FONT = "Calibri"
TEXT_WIDTH = 16.0  # centimetres between the margins
LETTER, AIR = 0.25, 0.8  # a letter, and the room beside it, in centimetres
CELL, LONG_ROW = 90, 1_200  # letters
_FOOTER = re.compile(f"({PAGE}|{PAGES})")
_NOT_XML = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\ufffe\uffff\ud800-\udfff]")
_BLACK = RGBColor(0, 0, 0)


def render(booklet: Booklet) -> bytes:
    """The file."""
    pen = _Pen(booklet)
    pen.heading(booklet.title, 1, booklet.lang)
    for block in booklet.cover:
        pen.block(block, booklet.lang)
    if booklet.contents:
        pen.contents()
    for number, chapter in enumerate(booklet.chapters):
        head = pen.heading(chapter.short or chapter.title, chapter.level, chapter.spoken or chapter.lang)
        head.paragraph_format.page_break_before = chapter.fresh
        pen.anchor(head, number)
        if chapter.mark:
            pen.marked(chapter.mark, booklet.lang)
        for note in chapter.notes:
            pen.block(Paragraph(note), booklet.lang)
        for block in chapter.blocks:
            pen.block(block, chapter.lang)
    return pen.finish()


class _Pen:
    """Writes one file."""

    def __init__(self, booklet: Booklet) -> None:
        self.booklet = booklet
        self.file: Any = new_document()
        self._numbered = 0
        _prepare(self.file, booklet)

    def heading(self, text: str, level: int, lang: str) -> Any:
        """A real heading."""
        paragraph = self.file.add_heading(level=min(level, 6))
        self.words(paragraph, text, lang)
        return paragraph

    def words(self, paragraph: Any, text: str, lang: str = "", *, bold: bool = False) -> None:
        """Words in a paragraph; line breaks stay, another language than the file's is marked."""
        for number, line in enumerate(_kept(text).split("\n")):
            run = paragraph.add_run()
            if number:
                run.add_break()
            run.add_text(line.strip())
            run.bold = bold or None
            if lang and lang != self.booklet.lang:
                _say_language(run._r.get_or_add_rPr(), tag(lang))

    def _set_apart(self, block: Quotation | Terminal, lang: str) -> None:
        """Somebody's own words, or lines for the terminal, behind a bar."""
        apart = self.file.add_paragraph(style="Quote")
        apart.paragraph_format.left_indent = Cm(0.6)
        _frame(apart, "left")
        if isinstance(block, Terminal):
            self.words(apart, "\n".join(block.lines), lang)
            for run in apart.runs:
                run.font.name, run.font.italic = "Consolas", False
            return
        self.words(apart, block.text, block.lang or lang)
        if block.by:
            self.words(self.file.add_paragraph(), f"– {block.by}", lang)

    def block(self, block: Block, lang: str) -> None:
        """One block."""
        match block:
            case Heading(text, level):
                self.heading(text, level, lang)
            case Paragraph(text):
                self.words(self.file.add_paragraph(), text, lang)
            case Listing():
                self._list(block, lang)
            case Pairs(pairs, other):
                for label, value in pairs:
                    paragraph = self.file.add_paragraph()
                    self.words(paragraph, f"{label}:", lang, bold=True)
                    paragraph.add_run(" ")
                    self.words(paragraph, value, other or lang)
            case Table():
                self._table(block, lang)
            case Quotation() | Terminal():
                self._set_apart(block, lang)
            case Drawing():
                self._drawing(block, lang)
            case Pointer(label, url):
                paragraph = self.file.add_paragraph()
                self._link(paragraph, label, url=url)
                if label != url:
                    self.words(paragraph, f": {url}")

    def _drawing(self, block: Drawing, lang: str) -> None:
        """The picture with its words for those who hear the file, and the same words below for everybody."""
        from bot.documents.chart import png  # noqa: PLC0415 - only where pictures are made

        paragraph = self.file.add_paragraph()
        paragraph.paragraph_format.keep_with_next = True
        shape = paragraph.add_run().add_picture(io.BytesIO(png(block.svg)), width=Cm(16))
        shape._inline.docPr.set("descr", _kept(block.said))
        shape._inline.docPr.set("title", _kept(block.caption))
        self.words(self.file.add_paragraph(), block.said, lang)

    def _list(self, block: Listing, lang: str) -> None:
        style = ("List Number" if block.ordered else "List Bullet") + (f" {min(block.depth + 1, 3)}" if block.depth else "")
        number = self._numbering(style, block.start) if block.ordered else 0
        for line in block.lines:
            paragraph = self.file.add_paragraph(style=style)
            if number:
                properties = paragraph._p.get_or_add_pPr().get_or_add_numPr()
                properties.get_or_add_ilvl().val = 0
                properties.get_or_add_numId().val = number
            self.words(paragraph, line, lang)

    def _numbering(self, style: str, start: int) -> int:
        """A numbering of its own, so that every ordered list begins where it should."""
        numbering = self.file.part.numbering_part.element
        of_style = self.file.styles[style].element.pPr.numPr.numId.val
        abstract = next(num.abstractNumId.val for num in numbering.num_lst if num.numId == of_style)
        num = numbering.add_num(abstract)
        num.add_lvlOverride(ilvl=0).add_startOverride(start)
        return int(num.numId)

    def _table(self, block: Table, lang: str) -> None:
        if block.caption:
            caption = self.file.add_paragraph(style="Caption")
            caption.paragraph_format.keep_with_next = True
            self.words(caption, block.caption, lang)
        table = self.file.add_table(rows=1, cols=len(block.columns), style="Table Grid")
        self._row(table.rows[0], block.columns, lang, bold=True)
        _repeat(table.rows[0])
        for row in block.rows:
            self._row(table.add_row(), row, lang)
        _fit(table, (block.columns, *block.rows))
        self.file.add_paragraph()

    def _row(self, row: Row, cells: tuple[str, ...], lang: str, *, bold: bool = False) -> None:
        for cell, text in zip(row.cells, cells, strict=True):
            inside = cell.paragraphs[0].paragraph_format
            inside.space_before = inside.space_after = Pt(3)
            self.words(cell.paragraphs[0], text, lang, bold=bold)

    def _link(self, paragraph: Any, label: str, *, url: str = "", anchor: str = "") -> None:
        link = OxmlElement("w:hyperlink")
        if url:
            link.set(qn("r:id"), self.file.part.relate_to(url, RELATIONSHIP_TYPE.HYPERLINK, is_external=True))
        else:
            link.set(qn("w:anchor"), anchor)
        run = paragraph.add_run(_kept(label))
        run.underline = True
        if url:
            run.font.color.rgb = RGBColor(0x00, 0x4B, 0x87)
        link.append(run._r)
        paragraph._p.append(link)

    def contents(self) -> None:
        """What is in the file, each entry a link to its heading."""
        self.heading(self.booklet.contents, 2, self.booklet.lang)
        for number, chapter in enumerate(self.booklet.chapters):
            paragraph = self.file.add_paragraph()
            paragraph.paragraph_format.left_indent = Pt(14 * (chapter.level - 2))
            paragraph.paragraph_format.space_after = Pt(3)
            self._link(paragraph, chapter.short or chapter.title, anchor=f"c{number}")

    def anchor(self, paragraph: Any, number: int) -> None:
        """A place that the contents lead to."""
        for name, facts in (("w:bookmarkStart", {"w:id": str(number), "w:name": f"c{number}"}), ("w:bookmarkEnd", {"w:id": str(number)})):
            mark = OxmlElement(name)
            for key, value in facts.items():
                mark.set(qn(key), value)
            paragraph._p.append(mark)

    def marked(self, words: str, lang: str) -> None:
        """What must be seen at once, in a frame."""
        paragraph = self.file.add_paragraph()
        _frame(paragraph, "top", "left", "bottom", "right")
        self.words(paragraph, words, lang, bold=True)

    def finish(self) -> bytes:
        """The bytes of the file."""
        out = io.BytesIO()
        self.file.save(out)
        return out.getvalue()


def _kept(text: str) -> str:
    """The text without what no such file can hold."""
    return _NOT_XML.sub("", text)


def _prepare(file: Any, booklet: Booklet) -> None:
    """The template is American: our language, our letters, dark headings, page numbers."""
    core, day = file.core_properties, datetime.fromisoformat(booklet.day)
    core.title, core.author, core.language, core.comments = _kept(booklet.title), _kept(booklet.author), tag(booklet.lang), ""
    core.created = core.modified = day
    core.last_modified_by = core.author
    defaults = file.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr"))
    _say_language(defaults, tag(booklet.lang))
    for style in file.styles:
        properties = getattr(style.element, "rPr", None)
        if properties is not None and properties.find(qn("w:lang")) is not None:
            properties.remove(properties.find(qn("w:lang")))
    theme = file.settings.element.find(qn("w:themeFontLang"))
    if theme is not None:
        theme.set(qn("w:val"), tag(booklet.lang))
        theme.attrib.pop(qn("w:eastAsia"), None)
    for rels in (file.part.rels, file.part.package.rels):  # a second set of American styles, and a picture of an empty page
        for key in [key for key, rel in rels.items() if rel.reltype.endswith(("/stylesWithEffects", "/thumbnail"))]:
            del rels[key]
    for name, size in (("Normal", 12), ("Heading 1", 22), ("Heading 2", 17), ("Heading 3", 15), ("Heading 4", 13), ("Heading 5", 12),
                       ("Heading 6", 12), ("Caption", 12), ("Quote", 12)):  # fmt: skip
        _letters(file.styles[name], size)
    file.styles["Normal"].paragraph_format.line_spacing = 1.3
    file.styles["Normal"].paragraph_format.space_after = Pt(8)
    page = file.sections[0]
    page.page_width, page.page_height = Cm(21), Cm(29.7)
    page.left_margin = page.right_margin = page.top_margin = page.bottom_margin = Cm(2.5)
    _number_pages(file.sections[0].footer.paragraphs[0], booklet.page)


def _letters(style: Any, size: int) -> None:
    style.font.name, style.font.size = FONT, Pt(size)
    style.font.italic = False
    style.font.bold = str(style.name).startswith(("Heading", "Caption")) or None
    style.font.color.rgb = _BLACK
    fonts = style.element.get_or_add_rPr().get_or_add_rFonts()
    for name in [name for name in fonts.attrib if name.endswith("Theme")]:
        del fonts.attrib[name]
    for name in ("w:hAnsi", "w:cs", "w:eastAsia"):
        fonts.set(qn(name), FONT)


def _frame(paragraph: Any, *sides: str) -> None:
    """Lines beside a paragraph."""
    borders = OxmlElement("w:pBdr")
    for side in sides:
        line = OxmlElement(f"w:{side}")
        for key, value in (("val", "single"), ("sz", "12"), ("space", "4"), ("color", "000000")):
            line.set(qn(f"w:{key}"), value)
        borders.append(line)
    properties = paragraph._p.get_or_add_pPr()
    style = properties.find(qn("w:pStyle"))
    properties.insert(0 if style is None else 1, borders)


def _say_language(properties: Any, name: str) -> None:
    found = properties.find(qn("w:lang"))
    if found is None:
        found = OxmlElement("w:lang")
        properties.append(found)
    found.set(qn("w:val"), name)
    for other in ("w:eastAsia", "w:bidi"):
        found.attrib.pop(qn(other), None)


def _widths(rows: Sequence[Sequence[str]]) -> list[float]:
    """How wide each column is, in centimetres: no word is cut where there is room, and much text gets more of it."""
    least, more = [], []
    for cells in zip(*rows, strict=True):
        word = max((len(one) for cell in cells for one in cell.split()), default=1)
        least.append(word * LETTER + AIR)
        more.append(max(min(max(map(len, cells), default=1), CELL) - word, 1))
    rest = TEXT_WIDTH - sum(least)
    if rest < 0:  # only what is wider than its part of the page gives way
        part = TEXT_WIDTH / len(least)
        over = sum(width - part for width in least if width > part)
        return [width + rest * (width - part) / over if width > part else width for width in least]
    return [width + rest * share / sum(more) for width, share in zip(least, more, strict=True)]


def _fit(table: Any, rows: Sequence[Sequence[str]]) -> None:
    """Each column as wide as its words need; a row stays on one page unless it is very long."""
    widths = _widths(rows)
    for column, width in zip(table.columns, widths, strict=True):
        column.width = Cm(width)
    for row, said in zip(table.rows, rows, strict=True):
        for cell, width in zip(row._tr.tc_lst, widths, strict=True):
            cell.width = Cm(width)
        if sum(map(len, said)) < LONG_ROW:
            whole = OxmlElement("w:cantSplit")
            whole.set(qn("w:val"), "true")
            row._tr.get_or_add_trPr().insert(0, whole)


def _repeat(row: Any) -> None:
    """The header row is one for programs too, and comes again on every page."""
    head = OxmlElement("w:tblHeader")
    head.set(qn("w:val"), "true")
    row._tr.get_or_add_trPr().append(head)


def _number_pages(paragraph: Any, words: str) -> None:
    paragraph.alignment = WD_ALIGN_PARAGRAPH.RIGHT
    for part in _FOOTER.split(words):
        if part in (PAGE, PAGES):
            for element in _field("PAGE" if part == PAGE else "NUMPAGES"):
                paragraph.add_run()._r.append(element)
        elif part:
            paragraph.add_run(part)


def _field(name: str) -> Iterator[Any]:
    for kind in ("begin", "", "separate", "1", "end"):
        if kind == "":
            element = OxmlElement("w:instrText")
            element.set(qn("xml:space"), "preserve")
            element.text = f" {name} "
        elif kind == "1":
            element = OxmlElement("w:t")
            element.text = "1"
        else:
            element = OxmlElement("w:fldChar")
            element.set(qn("w:fldCharType"), kind)
        yield element
