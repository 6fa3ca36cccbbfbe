"""PDF files of the agenda corpus: set with Typst, drawn by hand, scanned, locked."""

from __future__ import annotations

import io
from pathlib import Path

import pikepdf
import typst
from PIL import Image, ImageDraw, ImageFont

from tests.documents.agenda_sources import Source, tables


def make(source: Source, path: Path) -> None:
    """Write one document."""
    if source.option("scan"):
        _scanned(source, path)
        return
    data = _drawn(source) if source.option("raw") else typst.compile(_typst(source).encode())
    with pikepdf.open(io.BytesIO(data)) as pdf:
        if source.option("tags") == "no":
            for name in ("/StructTreeRoot", "/MarkInfo", "/Lang"):
                if name in pdf.Root:
                    del pdf.Root[name]
        lock = None
        if source.option("password"):
            lock = pikepdf.Encryption(user=source.option("password"), owner="o")
        elif source.option("owner"):
            lock = pikepdf.Encryption(user="", owner=source.option("owner"), allow=pikepdf.Permissions(extract=False))
        pdf.save(path, encryption=lock if lock is not None else False)


def _typst(source: Source) -> str:
    """The source in Typst's own marks; everything is a string, so nothing in it is code."""
    header = next((text for kind, text in source.lines if kind == "header"), "")
    footer = next((text for kind, text in source.lines if kind == "footer"), "")
    here, last = (f'" + str(counter(page).{which}().first()) + "' for which in ("get", "final"))
    counted = _string(footer).replace("{n}", here).replace("{N}", last)
    made = [f'#set page(paper: "a4", header: [#{_string(header)}], footer: context [#({counted})])', "#set text(size: 11pt)"]
    columns: list[list[str]] = []
    for block in tables(source):
        to = columns[-1] if columns else made
        if isinstance(block, list):
            rows = ", ".join(f"[#{_string(cell)}]" for row in block for cell in row)
            to.append(f"#table(columns: ({', '.join(['auto', '1fr', *['auto'] * (len(block[0]) - 2)])}), {rows})")
        elif block[0] in ("columns", "column"):
            columns.append([])
        else:
            to.append(_marked(*block))
    if columns:
        made.append(f"#grid(columns: (1fr, 1fr), gutter: 1cm, {', '.join('[' + (chr(10) * 2).join(column) + ']' for column in columns)})")
    return "\n\n".join(made)


def _marked(kind: str, text: str) -> str:
    if kind == "page":
        return "#pagebreak()"
    if kind in ("header", "footer", "gap"):
        return ""
    if kind in ("h1", "h2", "title"):
        return f"#heading(level: {2 if kind == 'h2' else 1}, {_string(text)})"
    parts = text.replace("**", "*").split("*")
    pieces = [f"#strong({_string(part)})" if place % 2 else f"#{_string(part)}" for place, part in enumerate(parts)]
    return f"#strong({_string(text)})" if kind == "bold" else "".join(pieces)


def _string(text: str) -> str:
    return '"' + text.replace("\\", "\\\\").replace('"', '\\"') + '"'


def _drawn(source: Source) -> bytes:
    """A page of plain Helvetica, one text operation a line, as small programs write it."""
    pdf = pikepdf.new()
    named = {"Type": "Font", "Subtype": "Type1", "BaseFont": "Helvetica", "Encoding": "WinAnsiEncoding"}
    font = pikepdf.Dictionary({f"/{key}": pikepdf.Name(f"/{value}") for key, value in named.items()})
    strokes = [b"BT /F1 11 Tf 14 TL 60 780 Td"]
    for _kind, text in source.lines:
        shown = text.encode("cp1252").replace(b"\\", b"\\\\").replace(b"(", b"\\(").replace(b")", b"\\)")
        strokes.append(b"(" + shown + b") Tj T*")
    page = pdf.add_blank_page(page_size=(595, 842))
    page.Resources = pikepdf.Dictionary(Font=pikepdf.Dictionary(F1=pdf.make_indirect(font)))
    page.Contents = pdf.make_stream(b"\n".join([*strokes, b"ET"]))
    out = io.BytesIO()
    pdf.save(out)
    return out.getvalue()


def _scanned(source: Source, path: Path) -> None:
    """A picture of a page, and nothing else."""
    picture = Image.new("L", (620, 877), 250)
    draw = ImageDraw.Draw(picture)
    for place, (_kind, text) in enumerate(source.lines):
        draw.text((50, 60 + 30 * place), text, fill=30, font=ImageFont.load_default(18))
    picture.save(path, "PDF", resolution=75)
