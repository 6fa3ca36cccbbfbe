"""Word documents of the agenda corpus, with real automatic numbering, tables, headers, footers and tracked changes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import docx
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn

from tests.documents.agenda_sources import Source, tables

NUMBERED = {"num1": 0, "num2": 1}


def make(source: Source, path: Path) -> None:
    """Write one document."""
    made = docx.Document()
    _numbering(made, source)
    for block in tables(source):
        if isinstance(block, list):
            table = made.add_table(rows=0, cols=max(len(row) for row in block))
            for row in block:
                for cell, text in zip(table.add_row().cells, row, strict=False):
                    cell.text = text
        else:
            _line(made, source, *block)
    made.save(str(path))


def _numbering(made: Any, source: Source) -> None:
    """One list of two levels in numbering.xml, started where the source says."""
    numbering = made.part.numbering_part.element
    heading = source.option("numheading")
    levels = "".join(
        f'<w:lvl w:ilvl="{level}"><w:start w:val="{start}"/><w:numFmt w:val="decimal"/>{style}<w:lvlText w:val="{text}"/>'
        '<w:lvlJc w:val="left"/></w:lvl>'
        for level, (text, start, style) in enumerate(
            (
                (heading or source.option("num1", "%1."), source.option("start1", "1"), '<w:pStyle w:val="Heading1"/>' if heading else ""),
                (source.option("num2", "%1.%2"), "1", ""),
            )
        )
    )
    first = numbering.find(qn("w:num"))
    kind = '<w:multiLevelType w:val="multilevel"/>'
    first.addprevious(parse_xml(f'<w:abstractNum {nsdecls("w")} w:abstractNumId="90">{kind}{levels}</w:abstractNum>'))
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="90"><w:abstractNumId w:val="90"/></w:num>'))
    if heading:
        made.styles["Heading 1"].element.get_or_add_pPr().append(parse_xml(f'<w:numPr {nsdecls("w")}><w:numId w:val="90"/></w:numPr>'))


def _line(made: Any, source: Source, kind: str, text: str) -> None:
    if kind in ("header", "footer"):
        getattr(made.sections[0], kind).paragraphs[0].text = text
    elif kind == "page":
        made.add_page_break()
    elif kind in ("ins", "del"):
        _tracked(made.add_paragraph(), kind, text)
    elif kind in NUMBERED:
        by_style = source.option("num1") == "%1." and not source.option("num2")
        paragraph = made.add_paragraph(text, style="List Number" if by_style else "List Paragraph")
        if not by_style:
            numbers = f'<w:numPr {nsdecls("w")}><w:ilvl w:val="{NUMBERED[kind]}"/><w:numId w:val="90"/></w:numPr>'
            paragraph._p.get_or_add_pPr().append(parse_xml(numbers))
    elif kind != "gap":
        style = {"title": "Title", "h1": "Heading 1", "h2": "Heading 2"}.get(kind, "Normal")
        _runs(made.add_paragraph(style=style), text, bold=kind == "bold")


def _runs(paragraph: Any, text: str, *, bold: bool) -> None:
    """Text in several runs, as Word leaves it; **…** is bold."""
    for place, piece in enumerate(text.split("**")):
        middle = len(piece) // 2
        for part in (piece[:middle], piece[middle:]):
            run = paragraph.add_run(part.replace("\\t", "\t"))
            run.bold = bold or place % 2 == 1 or None


def _tracked(paragraph: Any, kind: str, text: str) -> None:
    tag = "w:t" if kind == "ins" else "w:delText"
    marks = 'w:id="7" w:author="Mari" w:date="2027-09-01T10:00:00Z"'
    paragraph._p.append(parse_xml(f'<w:{kind} {nsdecls("w")} {marks}><w:r><{tag} xml:space="preserve">{text}</{tag}></w:r></w:{kind}>'))
