"""What is wrong with a file, form by form: an empty list when it can be read by everybody."""

from __future__ import annotations

import csv
import io
import posixpath
import tempfile
import zipfile
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import pairwise
from pathlib import Path
from typing import Any

import orjson
import pikepdf
from docx import Document
from docx.oxml.ns import qn
from jsonschema import Draft202012Validator
from lxml import etree  # type: ignore[import-untyped]
from pdfua import validate

SCHEMA = Path(__file__).resolve().parents[2] / "bot" / "documents" / "schemas" / "minutes.schema.json"
XHTML = "{http://www.w3.org/1999/xhtml}"
OPF = "{http://www.idpf.org/2007/opf}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"
STRICT = etree.XMLParser(resolve_entities=False, no_network=True)


def steps(levels: list[int]) -> Iterator[str]:
    """Headings that do not begin with one of level 1, or skip a level."""
    if levels[:1] != [1] or levels.count(1) != 1:
        yield "no title, or more than one"
    if any(after - before > 1 for before, after in pairwise(levels)):
        yield "a level of headings is skipped"


# --- PDF ---------------------------------------------------------------------------------------------------


def pdf(data: bytes) -> list[str]:
    """Standards, language, title, tags, headings, tables."""
    found = list(_pdf_file(data))
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "it.pdf"
        path.write_bytes(data)
        return found + [f"pdfua: {one}" for one in validate(str(path)).findings]


def _pdf_file(data: bytes) -> Iterator[str]:
    file = pikepdf.open(io.BytesIO(data))
    with file.open_metadata() as about:
        if (about.get("pdfaid:part"), about.get("pdfaid:conformance"), about.get("pdfuaid:part")) != ("2", "A", "1"):
            yield "not made to the standards"
    if "/Lang" not in file.Root:
        yield "no language"
    if "/StructTreeRoot" not in file.Root:
        yield "no tags"
        return
    tags = list(_tags(file.Root.StructTreeRoot))
    yield from steps([int(name[2]) for name, _ in tags if len(name) == 3 and name[1] == "H" and name[2].isdigit()])
    for name, element in tags:
        if name == "/TH" and "/Scope" not in str(element.get("/A", "")):
            yield "a table head without scope"
    if any(name == "/Table" for name, _ in tags) and not any(name == "/TH" for name, _ in tags):
        yield "a table without head"


def _tags(element: Any) -> Iterator[tuple[str, Any]]:
    if isinstance(element, pikepdf.Array):
        for child in element:
            yield from _tags(child)
    elif isinstance(element, pikepdf.Dictionary):
        if "/S" in element:
            yield str(element["/S"]), element
        if "/K" in element:
            yield from _tags(element["/K"])


# --- Word --------------------------------------------------------------------------------------------------


def docx(data: bytes, lang: str) -> list[str]:
    """Real headings, heads of tables, language everywhere, title and page numbers."""
    file: Any = Document(io.BytesIO(data))
    found = list(steps([int(one.style.name[-1]) for one in file.paragraphs if one.style.name.startswith("Heading")]))
    if any(table.rows[0]._tr.trPr is None or table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is None for table in file.tables):
        found.append("a table without head")
    default = file.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr")).find(qn("w:lang"))
    if default is None or default.get(qn("w:val")) != lang:
        found.append("no language")
    if not file.core_properties.title or file.core_properties.language != lang:
        found.append("no title or no language in the properties")
    if "NUMPAGES" not in file.sections[0].footer.paragraphs[0]._p.xml:
        found.append("no page numbers")
    bold = [one for one in file.paragraphs if one.style.name == "Normal" and one.runs and all(run.bold for run in one.runs)]
    return found + (["a heading that is only bold"] if bold else [])


# --- EPUB --------------------------------------------------------------------------------------------------


def epub(data: bytes) -> list[str]:
    """The packing, the list of files, the order, the headings to jump between, well-formed pages with a language."""
    try:
        return list(_epub(data))
    except (etree.XMLSyntaxError, KeyError, zipfile.BadZipFile) as fault:
        return [f"broken: {fault}"]


def _epub(data: bytes) -> Iterator[str]:
    packed = zipfile.ZipFile(io.BytesIO(data))
    first = packed.infolist()[0]
    if (first.filename, first.compress_type, packed.read("mimetype")) != ("mimetype", zipfile.ZIP_STORED, b"application/epub+zip"):
        yield "the type is not first, or packed"
    container = etree.fromstring(packed.read("META-INF/container.xml"), STRICT)
    path = container.find(".//{*}rootfile").get("full-path")
    book, folder = etree.fromstring(packed.read(path), STRICT), posixpath.dirname(path)
    files = {one.get("id"): one for one in book.iter(f"{OPF}item")}
    order = [one.get("idref") for one in book.iter(f"{OPF}itemref")]
    if not order or any(one not in files for one in order):
        yield "the order of reading is broken"
    if not [one for one in book.iter("{*}language") if one.text]:
        yield "no language"
    if not [one for one in book.iter(f"{OPF}meta") if one.get("property") == "schema:accessibilitySummary" and one.text]:
        yield "nothing said about access"
    pages = {one.get("href"): packed.read(posixpath.join(folder, one.get("href"))) for one in files.values()}
    navs = [one.get("href") for one in files.values() if one.get("properties") == "nav"]
    if len(navs) != 1:
        yield "no way to jump between headings"
    read = {name: page for name, page in pages.items() if name.endswith(".xhtml")}
    yield from _pages(read, navs, [files[one].get("href") for one in order])


def _pages(pages: dict[str, bytes], navs: list[str], order: list[str]) -> Iterator[str]:
    trees = {name: etree.fromstring(page, STRICT) for name, page in pages.items()}
    for name, tree in trees.items():
        if not tree.get("lang") or tree.get("lang") != tree.get(XML_LANG):
            yield f"{name}: no language"
        if any(one.get("scope") not in ("col", "row") for one in tree.iter(f"{XHTML}th")):
            yield f"{name}: a table head without scope"
    places = {f"{name}#{one.get('id')}" for name, tree in trees.items() for one in tree.iter() if one.get("id")}
    for nav in navs:
        links = [one.get("href") for one in trees[nav].iter(f"{XHTML}a")]
        if not links or any(link not in places for link in links):
            yield "a heading in the list leads nowhere"
    levels = [int(one.tag[-1]) for name in order for one in trees[name].iter() if str(one.tag) in {f"{XHTML}h{n}" for n in range(1, 7)}]
    yield from steps(levels)


# --- web page, text, table, data ---------------------------------------------------------------------------


class _Tags(HTMLParser):
    def __init__(self, page: str) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []
        self.feed(page)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def html(data: bytes) -> list[str]:
    """Language, one title, headings in order, heads of tables with scope, every table named, nothing fetched."""
    tags = _Tags(data.decode()).found
    found = list(steps([int(tag[1]) for tag, _ in tags if tag in ("h1", "h2", "h3", "h4")]))
    names = [tag for tag, _ in tags]
    if not dict(tags)["html"].get("lang"):
        found.append("no language")
    if any(tag == "th" and attrs.get("scope") not in ("col", "row") for tag, attrs in tags):
        found.append("a table head without scope")
    if names.count("table") != names.count("caption"):
        found.append("a table without a name")
    if {"script", "img", "link", "iframe", "form", "object"} & set(names) or any({"src", "onclick"} & set(attrs) for _, attrs in tags):
        found.append("something is fetched or run")
    return found + [f"no {name}" for name in ("title", "main") if name not in names]


def txt(data: bytes) -> list[str]:
    """No drawing, no wrapped lines, no heading said twice."""
    lines = [line for line in data.decode().splitlines() if line]
    found = ["something is drawn"] if any(set(line) & set("─│┌") or set(line) <= set("|-=+ #") for line in lines) else []
    return found + (["the same line twice"] if any(one == other and ":" not in one for one, other in pairwise(lines)) else [])


def md(data: bytes) -> list[str]:
    """Headings in order; every row of a table has as many cells as its head."""
    lines = data.decode().splitlines()
    found = list(steps([len(line) - len(line.lstrip("#")) for line in lines if line.startswith("#")]))
    width = 0
    for line in lines:
        cells = line.replace("\\|", "").count("|") if line.startswith("|") else 0
        if cells and width and cells != width:
            found.append("a row of another length")
        width = cells
    return found


def table(data: bytes) -> list[str]:
    """Every line as long as its head, no cell a formula, letters that spreadsheets read right."""
    found = [] if data.startswith(b"\xef\xbb\xbf") else ["no mark of its letters"]
    rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
    found += ["a line of another length"] if len({len(row) for row in rows}) != 1 else []
    return found + (["a formula"] if any(cell[:1] in ("=", "+", "-", "@") for row in rows for cell in row if cell) else [])


def data(found: bytes) -> list[str]:
    """What the schema says."""
    check = Draft202012Validator(orjson.loads(SCHEMA.read_bytes()))
    return [one.message for one in check.iter_errors(orjson.loads(found))]
