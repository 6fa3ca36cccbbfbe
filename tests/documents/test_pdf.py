"""The PDF as programs that read aloud see it: tags, language, title, headings, tables, pages; and as readers see it: size."""

from __future__ import annotations

import io
import itertools
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

import pikepdf
import pytest
from pdfua import validate
from pypdf import PdfReader

from bot.documents import pdf
from bot.documents.blocks import Paragraph
from bot.documents.booklet import Booklet
from tests.documents.examples import pack, single

pytestmark = pytest.mark.server  # long: left out of the quick suite

HEADINGS = tuple(f"/H{level}" for level in range(1, 7))


class Node(NamedTuple):
    """One element of the structure tree, with the names of those it lies in."""

    name: str
    element: Any
    above: tuple[str, ...]
    file: pikepdf.Pdf  # what an element is read from must stay open


def nodes(data: bytes) -> Iterator[Node]:
    file = pikepdf.open(io.BytesIO(data))

    def walk(element: Any, above: tuple[str, ...]) -> Iterator[Node]:
        if isinstance(element, pikepdf.Array):
            for child in element:
                yield from walk(child, above)
        elif isinstance(element, pikepdf.Dictionary):
            name = str(element["/S"]) if "/S" in element else ""
            if name:
                yield Node(name, element, above, file)
            if "/K" in element:
                yield from walk(element["/K"], (*above, name) if name else above)

    yield from walk(file.Root.StructTreeRoot, ())


@pytest.fixture(scope="module")
def made() -> bytes:
    return pdf.render(pack())


@pytest.fixture(scope="module")
def large() -> bytes:
    return pdf.render(pack(form="large_print"), large=True)


def text(data: bytes) -> str:
    return "\n".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)


def test_it_is_made_to_the_standards_for_people_and_for_the_archive(made: bytes) -> None:
    file = pikepdf.open(io.BytesIO(made))
    with file.open_metadata() as about:
        assert (about["pdfaid:part"], about["pdfaid:conformance"], about["pdfuaid:part"]) == ("2", "A", "1")
        assert about["dc:title"] == "Papirer til møtet onsdag 10. februar 2027"
    assert file.Root.Lang == "nb-NO"
    assert file.Root.MarkInfo.Marked
    assert file.Root.ViewerPreferences.DisplayDocTitle
    assert not [key for key in ("/JavaScript", "/OpenAction", "/AA") if key in file.Root]


def test_a_checker_finds_nothing(made: bytes, large: bytes, tmp_path: Path) -> None:
    for name, data in (("made.pdf", made), ("large.pdf", large), ("one.pdf", pdf.render(single()))):
        (tmp_path / name).write_bytes(data)
        assert [str(found) for found in validate(str(tmp_path / name)).findings] == []


def test_the_checker_finds_what_is_missing(made: bytes, tmp_path: Path) -> None:
    """A copy without language and tags must be caught, or the check above proves nothing."""
    file = pikepdf.open(io.BytesIO(made))
    del file.Root["/Lang"]
    del file.Root["/StructTreeRoot"]
    del file.Root["/MarkInfo"]
    file.save(tmp_path / "bare.pdf")
    assert len(validate(str(tmp_path / "bare.pdf")).findings) >= 2


def test_headings_go_down_one_step_at_a_time(made: bytes) -> None:
    levels = [int(node.name[2]) for node in nodes(made) if node.name in HEADINGS]
    assert levels[0] == 1
    assert levels.count(1) == 1
    assert len(levels) > 12
    assert all(later <= earlier + 1 for earlier, later in itertools.pairwise(levels))


def test_lists_tables_quotes_and_links_are_what_they_are(made: bytes) -> None:
    names = Counter(node.name for node in nodes(made))
    assert names["/Table"] == 2
    assert names["/BlockQuote"] == 1
    assert names["/L"] >= 5
    assert names["/LI"] >= 9
    assert names["/Link"] >= 10
    assert names["/Figure"] == 0


def test_a_table_over_several_pages_is_one_table_with_a_head(made: bytes) -> None:
    heads = [node for node in nodes(made) if node.name == "/TH"]
    assert len(heads) == 5
    for node in heads:
        about = node.element["/A"]
        found = [one for one in (about if isinstance(about, pikepdf.Array) else [about]) if "/Scope" in one]
        assert [str(one["/Scope"]) for one in found] == ["/Column"]
        assert "/THead" in node.above
    rows = Counter(len(node.above) for node in nodes(made) if node.name == "/TR")
    assert sum(rows.values()) == 3 + 81


def test_another_language_is_marked(made: bytes) -> None:
    spoken = {str(node.element["/Lang"]) for node in nodes(made) if "/Lang" in node.element}
    content = b"".join(bytes(page.Contents.read_bytes()) for page in pikepdf.open(io.BytesIO(made)).pages)
    assert any(one.startswith("sv") for one in spoken) or b"(sv" in content


def test_pages_are_numbered_in_the_reader_s_language(made: bytes) -> None:
    pages = PdfReader(io.BytesIO(made)).pages
    for number, page in enumerate(pages, 1):
        assert f"Side {number} av {len(pages)}" in page.extract_text()
    assert PdfReader(io.BytesIO(made)).page_labels == [str(number) for number in range(1, len(pages) + 1)]
    swedish = PdfReader(io.BytesIO(pdf.render(pack("sv")))).pages
    assert f"Sida 2 av {len(swedish)}" in swedish[1].extract_text()


def test_contents_and_bookmarks_lead_to_the_right_pages(made: bytes) -> None:
    reader = PdfReader(io.BytesIO(made))
    where = {line[1]: int(line[2]) for line in re.finditer(r"^(.+?)[ .]{3,}(\d+)$", reader.pages[0].extract_text(), re.MULTILINE)}
    assert where.keys() >= {"Sak 1/27 Godkjenning av innkalling", "Tallene bak planen (kom sent)", "Regler", "Sak 4/27 Eventuelt"}
    for title, number in where.items():
        assert title in " ".join(reader.pages[number - 1].extract_text().split())

    def flat(outline: list[Any]) -> Iterator[Any]:
        for one in outline:
            yield from flat(one) if isinstance(one, list) else [one]

    marks = {one.title: reader.get_destination_page_number(one) or 0 for one in flat(reader.outline)}
    assert {title: marks[title] + 1 for title in where} == where


def test_what_people_wrote_is_never_code(made: bytes) -> None:
    assert "#Dette er $ikke$ kode @her, og <b>ikke</b> HTML." in text(made)
    sharp = Booklet("nb", '#panic("x") \\ "', (Paragraph('#sys.inputs $x$ *a* `b` // "c" [d]'),), (), "%page%/%pages%", "A", "2027-01-01")
    assert '#sys.inputs $x$ *a* `b` // "c" [d]' in text(pdf.render(sharp))


def test_a_letter_that_no_font_has_becomes_a_square_a_picture_goes_and_no_word_is_lost(made: bytes) -> None:
    assert re.search("Flere søkere *\n", text(made))
    strange = Booklet("nb", "Navn 한국어", (Paragraph("Ola 😀 한국어 مرحبا Привіт ≤ Kari"),), (), "%page%", "A", "2027-01-01")
    said = text(pdf.render(strange))
    assert "Ola  □□□" in said
    assert "Kari" in said
    assert "Привіт" in said


# --- large print -------------------------------------------------------------------------------------------


def sizes(data: bytes) -> Counter[float]:
    """How many letters there are of each size, in points."""
    found: Counter[float] = Counter()
    for page in PdfReader(io.BytesIO(data)).pages:

        def take(said: str, cm: list[float], tm: list[float], _font: Any, size: float) -> None:
            scale = abs(tm[3] * cm[3]) or 1.0
            found[round(size * scale, 1)] += len(said.strip())

        page.extract_text(visitor_text=take)
    return found


def test_large_print_is_large(large: bytes) -> None:
    found = sizes(large)
    assert found.most_common(1)[0][0] == 19.0
    assert min(size for size, letters in found.items() if letters) >= 16.0
    assert max(found) == 32.0


def test_the_usual_print_is_twelve_points(made: bytes) -> None:
    assert sizes(made).most_common(1)[0][0] == 12.0


def test_in_large_print_tables_become_label_and_value(large: bytes) -> None:
    assert not [node for node in nodes(large) if node.name == "/Table"]
    assert re.search(r"Boliger: 12\nKommentar: Få søkere", text(large))


def test_nothing_is_lost_in_large_print(made: bytes, large: bytes) -> None:
    def letters(data: bytes) -> list[str]:
        return re.findall(r"[A-Za-zæøåÆØÅ]{4,}", text(data))

    missing = Counter(letters(made)) - Counter(letters(large))
    assert set(missing) <= {"Side"}, missing  # there are other page numbers, and heads of tables are said in each row


def test_the_same_facts_give_the_same_bytes() -> None:
    assert pdf.render(single()) == pdf.render(single())
