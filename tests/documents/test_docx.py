"""The Word file opened again: real headings, lists and tables, languages, page numbers, and no trace of the template's own language."""

from __future__ import annotations

import io
import itertools
import re
import zipfile
from datetime import datetime
from typing import Any

import pytest
from docx import Document
from docx.oxml.ns import qn
from docx.shared import Cm

from bot.documents import docx
from bot.documents.blocks import Heading, Listing, Pairs, Paragraph, Table
from bot.documents.booklet import Booklet
from tests.documents.examples import pack


@pytest.fixture(scope="module")
def data() -> bytes:
    return docx.render(pack(form="docx"))


@pytest.fixture(scope="module")
def file(data: bytes) -> Any:
    return Document(io.BytesIO(data))


def test_headings_are_real_and_in_order(file: Any) -> None:
    levels = [int(one.style.name[-1]) for one in file.paragraphs if one.style.name.startswith("Heading")]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))
    named = [one.text for one in file.paragraphs if one.style.name == "Heading 2"]
    assert named == [
        "Saksliste",
        "Sak 1/27 Godkjenning av innkalling",
        "Sak 2/27 Plan for boliger",
        "Sak 3/27 Regler for boende",
        "Sak 4/27 Eventuelt",
    ]


def test_lists_are_real(file: Any) -> None:
    styles = {one.text: one.style.name for one in file.paragraphs}
    assert styles["Flere små boliger"] == "List Bullet"
    assert styles["Se husleieloven"] == "List Bullet 2"
    assert styles["Les planen"] == "List Number"


def test_an_ordered_list_begins_where_it_should() -> None:
    blocks = (Listing(("en", "to"), ordered=True), Heading("Mer"), Listing(("fire",), ordered=True, start=4), Listing(("a",), ordered=True))
    made: Any = Document(io.BytesIO(docx.render(Booklet("nb", "T", blocks, (), "%page%", "A", "2027-01-01"))))
    numbers = [one._p.pPr.numPr.numId.val for one in made.paragraphs if one.style.name == "List Number"]
    starts = {num.numId: num.find(qn("w:lvlOverride")).find(qn("w:startOverride")).get(qn("w:val")) for num in
              made.part.numbering_part.element.num_lst if num.find(qn("w:lvlOverride")) is not None}  # fmt: skip
    assert [starts[number] for number in numbers] == ["1", "1", "4", "1"]


def test_the_head_of_a_table_comes_again_on_every_page(file: Any) -> None:
    assert len(file.tables) == 2
    for table in file.tables:
        assert table.rows[0]._tr.trPr.find(qn("w:tblHeader")) is not None
        assert all(row._tr.trPr is None or row._tr.trPr.find(qn("w:tblHeader")) is None for row in table.rows[1:])
    assert [cell.text for cell in file.tables[0].rows[0].cells] == ["År", "Boliger", "Kommentar"]
    assert len(file.tables[1].rows) == 81


def test_languages_are_marked(data: bytes, file: Any) -> None:
    assert file.core_properties.language == "nb-NO"
    defaults = file.styles.element.find(qn("w:docDefaults")).find(qn("w:rPrDefault")).find(qn("w:rPr")).find(qn("w:lang"))
    assert defaults.get(qn("w:val")) == "nb-NO"
    with zipfile.ZipFile(io.BytesIO(data)) as packed:
        assert not [name for name in packed.namelist() if b"en-US" in packed.read(name)]
    spoken = {run.text: run._r.rPr.find(qn("w:lang")).get(qn("w:val")) for one in file.paragraphs for run in one.runs
              if run._r.rPr is not None and run._r.rPr.find(qn("w:lang")) is not None}  # fmt: skip
    assert spoken["Reglerna är från 2019."] == "sv-SE"
    assert "Papiret er skrevet på dette språket: Svenska." not in spoken


def test_title_author_and_date_are_ours(file: Any) -> None:
    core = file.core_properties
    assert (core.title, core.author) == ("Papirer til møtet onsdag 10. februar 2027", "Boligrådet")
    assert core.created.replace(tzinfo=None) == datetime(2027, 1, 27)
    assert core.comments == ""


def test_pages_are_numbered_on_european_paper(file: Any) -> None:
    footer = file.sections[0].footer.paragraphs[0]._p.xml
    assert re.findall(r"> (\w+) </w:instrText>", footer) == ["PAGE", "NUMPAGES"]
    assert "Side " in footer
    assert file.sections[0].page_width == pytest.approx(Cm(21), abs=1000)


def test_a_late_paper_is_marked_and_contents_lead_to_it(file: Any) -> None:
    said = [one.text for one in file.paragraphs]
    assert "Dette papiret kom sent. Grunn: Tallene kom sent fra staten." in said
    anchors = {one.get(qn("w:anchor")) for one in file.element.body.iter(qn("w:hyperlink"))} - {None}
    marks = {one.get(qn("w:name")) for one in file.element.body.iter(qn("w:bookmarkStart"))}
    assert anchors == marks
    assert len(marks) == 9


def test_signs_that_a_file_cannot_hold_are_left_out() -> None:
    odd = Booklet("nb", "A\x00B", (Paragraph("hei\x0b\x1f du\ud800 \ufffe"),), (), "%page%", "A", "2027-01-01")
    made = Document(io.BytesIO(docx.render(odd)))
    assert [one.text for one in made.paragraphs] == ["AB", "hei du"]


def test_a_short_column_keeps_its_word_where_a_long_word_gives_way() -> None:
    """Four columns with words longer than the page is wide together: the name of a short one is not cut."""
    long = "Rehabiliteringskoordinator"
    table = Table("", ("Namn", "Funksjon", "Representerer", "Til stades"), (("M01", long, long, long),))
    made = docx.render(Booklet("nn", "Møte", (table,), (), page="", author="", day="2027-02-10"))
    widths = [column.width.cm for column in Document(io.BytesIO(made)).tables[0].columns]
    assert widths[0] > 1.7
    assert sum(widths) == pytest.approx(16, abs=0.1)


def test_a_label_and_its_value_stand_on_one_line() -> None:
    facts = Pairs((("Sted", "Storgata 12"), ("Tid", "Klokka 12")))
    made = docx.render(Booklet("nb", "Møte", (facts,), (), page="", author="", day="2027-02-10"))
    assert {"Sted: Storgata 12", "Tid: Klokka 12"} <= {paragraph.text for paragraph in Document(io.BytesIO(made)).paragraphs}
