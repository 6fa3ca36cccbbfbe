"""All papers of a meeting in one file: cover, agenda, papers in order, late ones marked; the same words in every form (B8)."""

from __future__ import annotations

import io
import itertools
import os
import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from docx import Document
from pypdf import PdfReader

from bot.documents import docx, making, pages, pdf
from bot.documents.blocks import Heading, Listing, Paragraph, Pointer, Quotation, Table
from bot.documents.papers import blocks_of
from tests.documents.examples import ITEMS, MEETING, pack, single

pytestmark = pytest.mark.server  # long: left out of the quick suite

GOLDEN = Path(__file__).parent / "golden"


def read(data: bytes) -> str:
    return " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages).split())


@pytest.mark.parametrize(
    ("what", "lang"), [("pack", "nb"), ("pack", "sv"), ("pack", "en"), ("pack", "nn"), ("short", "nb"), ("paper", "sv")]
)
def test_what_stands_in_it(what: str, lang: str) -> None:
    """Kept as text that a person can read and change; RADSLAG_GOLDEN=write writes it anew."""
    booklet = single(1, lang) if what == "paper" else pack(lang, what=what)
    said = re.sub(r"(Avsnitt 3\. .*?\n\n)(?:Avsnitt .*?\n\n)+", r"\1…\n\n", making.text(booklet))
    said = re.sub(r"(Nr: 2\n[^\n]*\n\n)(?:Nr: [^\n]*\n[^\n]*\n\n)+", r"\1…\n\n", said)
    path = GOLDEN / f"{what}.{lang}.txt"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(said, encoding="utf-8")
    assert said == path.read_text(encoding="utf-8")


def test_every_form_says_the_same() -> None:
    """What stands in the text stands in the PDF, in large print, in the Word file and on the page, in the same order."""
    lines = making.text(pack(form="html")).split("\n")
    wanted = [line.lstrip("- ") for line in lines if line.strip() and not line.endswith((":", "😀")) and "https://" not in line]
    page = " ".join(
        re.sub(r"<[^>]+>", " ", pages.render(pack(form="html")).split("<body>")[1]).replace("&lt;", "<").replace("&gt;", ">").split()
    )
    word = Document(io.BytesIO(docx.render(pack(form="docx"))))
    cells = [cell.text for table in word.tables for row in table.rows for cell in row.cells]
    forms = {
        "pdf": read(pdf.render(pack())),
        "large": read(pdf.render(pack(), large=True)),
        "docx": " ".join(" ".join([*(one.text for one in word.paragraphs), *cells]).split()),
        "html": page,
    }
    for name, said in forms.items():
        for line in wanted:
            parts = [part for part in re.split(r": |(?<=\d)\. ", line) if part]
            assert all(part in said for part in parts), (name, line)


def test_papers_stand_under_their_items_in_order() -> None:
    said = [chapter.short for chapter in pack().chapters]
    assert said == ["", "", "Plan for boliger", "Tallene bak planen (kom sent)", "", "Regler", "Kart", "Tiltak", ""]
    assert [chapter.level for chapter in pack().chapters] == [2, 2, 3, 3, 2, 3, 3, 3, 2]


def test_a_late_paper_is_marked_everywhere() -> None:
    booklet = pack()
    assert "Ett papir kom sent. Det er merket." in making.text(booklet)
    (late,) = [chapter for chapter in booklet.chapters if chapter.mark]
    assert late.mark == "Dette papiret kom sent. Grunn: Tallene kom sent fra staten."
    assert single(1).title == "Tallene bak planen (kom sent)"


def test_another_language_is_announced_and_marked() -> None:
    (rules,) = [chapter for chapter in pack().chapters if chapter.lang == "sv"]
    assert rules.notes == ("Papiret er skrevet på dette språket: Svenska.",)
    assert not any(
        chapter.notes for chapter in pack("nn").chapters if chapter.lang == "nb" and not chapter.title.startswith(("Kart", "Tiltak"))
    )
    (item, *_) = pack("sv").chapters
    assert (item.lang, item.spoken) == ("sv", "nb")


def test_what_exists_as_a_file_alone_is_said() -> None:
    (plan,) = [chapter for chapter in pack().chapters if chapter.title == "Kart"]
    assert plan.blocks == ()
    assert plan.notes == ("Dette papiret finnes bare som filen kart.pdf. Sekretæren kan sende den.",)


# --- papers in Markdown ------------------------------------------------------------------------------------


def test_headings_of_a_paper_never_skip_a_level() -> None:
    found = blocks_of("# Navn\n\n#### Dypt\n\n##### Dypere\n\n## Grunt\n\n###### Igjen", "Navn", level=3)
    assert [(one.text, one.level) for one in found if isinstance(one, Heading)] == [("Dypt", 3), ("Dypere", 4), ("Grunt", 3), ("Igjen", 4)]


def test_every_kind_of_block() -> None:
    found = blocks_of(
        "Hei\n\n- en\n- to\n\n3\\. tre\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n> sagt\n\n[Lov](https://lov.no) <script>x</script>"
    )
    assert found == (
        Paragraph("Hei"), Listing(("en", "to")), Paragraph("3. tre"), Table("", ("a", "b"), (("1", "2"),)), Quotation("sagt"),
        Paragraph("Lov <script>x</script>"), Pointer("Lov", "https://lov.no"),
    )  # fmt: skip


@pytest.mark.parametrize(
    "source", ["", " \n", "[a](javascript:alert(1))", "[" * 5000, ">" * 50 + " x", "| a |\n|--|", "a\x02b\x03\x00", "#" * 9, "\ud800"]
)
def test_odd_papers_make_a_file_all_the_same(source: str) -> None:
    booklet = pack(items=[{"number": "1", "title": "X", "kind": "formal", "phase": "", "lang": "nb", "parts": {}, "papers": [
        {"title": "Y", "lang": "nb", "text": source, "file": "", "late": False, "reason": ""}]}])  # fmt: skip
    assert pdf.render(booklet).startswith(b"%PDF-1.7")
    assert docx.render(booklet).startswith(b"PK")
    assert "javascript:alert" not in re.sub(r">[^<]*<", "><", pages.render(booklet))


# --- the page ----------------------------------------------------------------------------------------------


class _Page(HTMLParser):
    """What a page is made of."""

    VOID = frozenset({"meta", "br"})

    def __init__(self, source: str) -> None:
        super().__init__()
        self.seen: list[tuple[str, dict[str, str | None]]] = []
        self.open: list[str] = []
        self.feed(source)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append((tag, dict(attrs)))
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def all(self, tag: str) -> list[dict[str, str | None]]:
        return [attrs for name, attrs in self.seen if name == tag]


def test_the_page_has_landmarks_headings_and_contents_that_lead_somewhere() -> None:
    page = _Page(pages.render(pack(form="html")))
    assert page.open == []
    assert page.all("html")[0]["lang"] == "nb-NO"
    assert [len(page.all(tag)) for tag in ("header", "nav", "main", "h1", "title")] == [1, 1, 1, 1, 1]
    levels = [int(tag[1]) for tag, _ in page.seen if re.fullmatch("h[1-6]", tag)]
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
    ids = {attrs["id"] for _, attrs in page.seen if "id" in attrs}
    inner = [href for attrs in page.all("a") if (href := attrs["href"] or "").startswith("#")]
    assert len(inner) == 9
    assert {href[1:] for href in inner} <= ids
    assert "sv-SE" in {attrs.get("lang") for attrs in page.all("section")}


def test_the_page_asks_nobody_for_anything_and_runs_nothing() -> None:
    source = pages.render(pack(form="html"))
    page = _Page(source)
    assert not {tag for tag, _ in page.seen} & {"script", "link", "img", "iframe", "object", "form", "base"}
    assert not re.search(r"url\(|@import|src=|style=", source)
    assert "default-src 'none'" in source
    assert all(attrs.get("scope") in ("col", "row") for attrs in page.all("th"))


def test_making_gives_files_with_names_kinds_and_pages() -> None:
    given = {"meeting": MEETING, "items": ITEMS, "day": "2027-01-27"}
    orders = [{"form": form, "lang": "nb", "what": "pack", "name": f"n-{form}"} for form in making.FORMS]
    done = making.make({"given": given, "orders": orders}, {})
    assert [one.name for one in done.made] == ["n-html.html", "n-pdf.pdf", "n-docx.docx", "n-large_print.pdf"]
    assert [one.data[:4] for one in done.made] == [b"<!do", b"%PDF", b"PK\x03\x04", b"%PDF"]
    assert [count > 0 for count in done.facts["pages"]] == [False, True, False, True]  # type: ignore[union-attr, operator]
