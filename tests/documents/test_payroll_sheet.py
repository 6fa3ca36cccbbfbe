"""The sheet for payers as pages: every line, every sum, in four languages; words stay words."""

from __future__ import annotations

import io
from dataclasses import replace

import pypdf
import pytest

from bot.app import phrases
from bot.documents import payroll_sheet
from tests.payroll.records import records, run

NAMES = {"9001": "Kari Moen", "9002": "Per Dahl"}


def made(lang: str = "nb", names: dict[str, str] | None = None, label: str = "") -> str:
    """The words of the pages."""
    own = [*records("sheet"), *(replace(one, employee="9002", label=label or one.label) for one in records("sheet"))]
    file = payroll_sheet.file(phrases(), lang, run("sheet"), own, NAMES if names is None else names)
    assert (file.name, file.mime) == ("payroll-L1.pdf", "application/pdf")
    return " ".join("\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file.data)).pages).split())


def test_each_person_has_their_lines_and_their_sum() -> None:
    text = made()
    assert text.index("Kari Moen, nummer i lønn 9001") < text.index("Per Dahl, nummer i lønn 9002")
    assert text.count("Krav K-2027-001, møtedag onsdag 10. februar 2027") == 2
    assert "Møtegodtgjørelse 4410 2,50 355,00 887,50 ja" in text
    assert text.count("Sum: 1 111,50") == 2
    assert "Alt sammen: 2 223,00" in text
    assert "Fjordvik · 7310 · fredag 26. februar 2027" in text
    assert "Side 1 av 1" in text


@pytest.mark.parametrize(
    ("lang", "sum_", "day"),
    [
        ("nb", "−798,75", "onsdag 10. februar 2027"), ("nn", "−798,75", "onsdag 10. februar 2027"),
        ("sv", "−798,75", "onsdag den 10 februari 2027"), ("en", "−798.75", "Wednesday 10 February 2027"),
    ],
)  # fmt: skip
def test_sums_and_days_are_written_as_people_write_them(lang: str, sum_: str, day: str) -> None:
    taken = [replace(one, amount=-79_875, quantity=-one.quantity, wage_type=one.code) for one in records("sheet")[:1]]
    file = payroll_sheet.file(phrases(), lang, run("sheet"), taken, NAMES)
    text = " ".join("\n".join(page.extract_text() for page in pypdf.PdfReader(io.BytesIO(file.data)).pages).split())
    assert sum_ in text
    assert day in text
    assert "2027-02" not in text
    assert "MEETING" not in text


@pytest.mark.parametrize("lang", ["nb", "nn", "sv", "en"])
def test_the_pages_speak_the_councils_language(lang: str) -> None:
    text = made(lang)
    for key in ("title", "sum", "total", "yes", "no", *(f"column-{column}" for column in payroll_sheet.COLUMNS)):
        assert phrases().say(f"payroll-sheet-{key}", lang) in text


def test_a_number_without_a_name_and_words_that_look_like_markup() -> None:
    text = made(names={}, label='=HYPERLINK("x") #import *b*')
    assert "nummer i lønn 9001" in text.casefold()
    assert ", nummer" not in text
    assert '=HYPERLINK("x") #import *b*' in text
