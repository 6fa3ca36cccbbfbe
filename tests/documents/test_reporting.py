"""Reports as PDF and Word: tagged, with alternative text for every picture; a council with ten thousand inputs; broken orders."""

from __future__ import annotations

import io
import time
import zipfile
from collections.abc import Callable
from itertools import pairwise
from pathlib import Path
from typing import Any

import pikepdf
import pytest
from docx import Document as read_document
from pdfua import validate

from bot.documents import annual, docx, pdf, reporting, site
from bot.documents.archives import unzipped
from bot.work import KINDS, in_child
from tests.documents.annual_examples import WORDS, annual_facts, empty_annual, public_facts
from tests.documents.test_pdf import nodes
from tests.documents.test_site import dead

pytestmark = pytest.mark.server  # long: left out of the quick suite

LANGUAGES = ("nb", "nn", "sv", "en")


@pytest.mark.parametrize("large", [False, True])
@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_checker_finds_nothing_in_the_annual_report(tmp_path: Path, lang: str, large: bool) -> None:
    path = tmp_path / "report.pdf"
    path.write_bytes(pdf.render(annual.build(annual_facts(), WORDS, lang), large=large))
    assert [str(found) for found in validate(str(path)).findings] == []


def test_every_picture_in_the_pdf_is_a_figure_with_its_words() -> None:
    booklet = annual.build(annual_facts(), WORDS, "nb")
    told = [str(one.element["/Alt"]) for one in nodes(pdf.render(booklet)) if one.name == "/Figure"]
    assert len(told) == 4
    assert told[1] == "Søylediagram, Dager til første svar: 0 til 7 dager: 0; 8 til 14 dager: 3; 15 til 21 dager: 0; " \
                      "22 til 30 dager: 7; 31 dager eller mer: 2."  # fmt: skip


def test_a_picture_without_words_is_caught(tmp_path: Path) -> None:
    file = pikepdf.open(io.BytesIO(pdf.render(annual.build(annual_facts(), WORDS, "nb"))))
    for node in nodes(pdf.render(annual.build(annual_facts(), WORDS, "nb"))):
        assert node.name != "/Figure" or "/Alt" in node.element
    for item in file.objects:
        if isinstance(item, pikepdf.Dictionary) and item.get("/S") == "/Figure":
            del item["/Alt"]
    file.save(tmp_path / "worse.pdf")
    assert validate(str(tmp_path / "worse.pdf")).findings


def test_pictures_in_word_have_their_words_and_are_named_below() -> None:
    file = read_document(io.BytesIO(docx.render(annual.build(annual_facts(), WORDS, "sv"))))
    told = [shape._inline.docPr.get("descr") for shape in file.inline_shapes]
    assert len(told) == 4
    below = [paragraph.text for paragraph in file.paragraphs]
    assert all(words and words in below for words in told)
    styles = [str(getattr(paragraph.style, "name", "")) for paragraph in file.paragraphs]
    levels = [int(name[-1]) for name in styles if name.startswith("Heading")]
    assert levels[0] == 1
    assert all(after <= before + 1 for before, after in pairwise(levels))


@pytest.mark.server
def test_a_child_process_makes_all_forms_of_an_empty_year() -> None:
    came = in_child(KINDS["make_report"], {"what": "annual", "facts": empty_annual()}, {})
    assert came.fault == ""
    assert came.done is not None
    assert [one.name.rpartition(".")[2] for one in came.done.made] == ["html", "pdf", "pdf", "docx"]
    assert came.done.facts["pages"] == [0, 1, 1, 0]


@pytest.mark.server
@pytest.mark.parametrize("args", [{"what": "tea", "facts": {"lang": "nb"}}, {"what": "annual", "facts": {"lang": "nb"}}])
def test_an_order_that_cannot_be_understood_ends_as_a_fault(args: dict[str, Any]) -> None:
    assert in_child(KINDS["make_report"], args, {}).fault == "broken"


@pytest.mark.server
def test_ten_thousand_inputs_make_a_site_of_pages_that_can_be_opened(measured: Callable[[str], None]) -> None:
    facts = public_facts()
    first, items = facts["inputs"][0], [item["id"] for item in facts["meetings"][0]["items"]]
    facts["inputs"] = [
        {**first, "number": f"I-2027-{n:05d}", "meeting": facts["meetings"][0]["id"], "item_id": items[n % len(items)]}
        for n in range(10_000)
    ]
    begun = time.perf_counter()
    made = site.build(facts, WORDS)
    took = time.perf_counter() - begun
    measured(f"site with 10,000 inputs: {took:.2f} s, {sum(map(len, made.values())) / 1e6:.1f} MB")
    assert dead(made) == []
    assert took < 20
    done = reporting.make({"what": "site", "facts": facts, "langs": ["nb"]}, {})
    assert zipfile.is_zipfile(io.BytesIO(done.made[0].data))
    assert unzipped(done.made[0].data).keys() == made.keys()
