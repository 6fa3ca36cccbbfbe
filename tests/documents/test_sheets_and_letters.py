"""Spreadsheets in, letters out."""

from __future__ import annotations

import io
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from openpyxl import Workbook

from bot.documents import letters
from bot.documents.letters import Letter
from bot.documents.sheets import rows_of
from bot.domain.errors import Unreadable
from bot.domain.languages import LANGUAGES
from bot.phrases import Phrases

PHRASES = Phrases.load(Path(__file__).resolve().parents[2] / "locales", strict=True)


def workbook(*rows: tuple[Any, ...]) -> bytes:
    book = Workbook()
    sheet = book.active
    assert sheet is not None
    for row in rows:
        sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_a_spreadsheet_comes_as_text_with_dates_and_whole_numbers() -> None:
    rows = rows_of(workbook(("navn", "fra", "ansattnummer"), ("Åse Bø", date(2027, 1, 2), 9001.0)), "liste.xlsx")
    assert [row[:3] for row in rows] == [["navn", "fra", "ansattnummer"], ["Åse Bø", "2027-01-02", "9001"]]


def test_formulas_stay_what_is_written_and_are_never_run() -> None:
    assert rows_of(workbook(("navn",), ("=1+1",)))[1][0] == "=1+1"


def test_csv_comes_in_any_usual_form() -> None:
    for data in ("navn;rolle\nÅse;vara".encode(), "navn,rolle\nÅse,vara".encode("cp1252"), "navn\trolle\nÅse\tvara".encode("utf-16")):
        assert rows_of(data, "liste.csv") == [["navn", "rolle"], ["Åse", "vara"]]


def test_a_broken_or_foreign_file_is_refused_in_words() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("hello.txt", "no spreadsheet")
    for data, name in ((b"PK\x03\x04 broken", "x.xlsx"), (packed.getvalue(), "x.xlsx"), (b"\0\1\2\3", "x.csv"), (b"abc", "x.pdf")):
        with pytest.raises(Unreadable) as refused:
            rows_of(data, name)
        assert refused.value.key == "core-file-unreadable"


def test_a_file_that_grows_without_end_is_refused() -> None:
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/worksheets/sheet1.xml", b"0" * 61_000_000)
    with pytest.raises(Unreadable) as refused:
        rows_of(packed.getvalue())
    assert refused.value.key == "core-file-too-large"
    with pytest.raises(Unreadable):
        rows_of(b"a" * 5_000_001)


# -- letters ---------------------------------------------------------------------------------------------


def letter(lang: str, name: str = "Nora Nilsen") -> Letter:
    ways = (letters.telegram_way("fjordvikbot", "x" * 22), letters.matrix_way("@radslag:example.org"))
    return Letter(lang, name, "Boligrådet", "K7QM42XD", 1_800_000_000_000_000, "Europe/Oslo", "Liv Holm", "400 12 345", "hverdager", ways)


@pytest.mark.parametrize("lang", LANGUAGES)
def test_a_letter_says_the_code_the_day_and_whom_to_call(lang: str) -> None:
    text = letters.text(letter(lang), PHRASES)
    for needed in ("K7QM-42XD", "K 7 Q M 4 2 X D", "Nora Nilsen", "Boligrådet", "15", "400 12 345", "@fjordvikbot"):
        assert needed in text, needed


def test_the_page_has_a_picture_to_scan_for_each_way_with_words_for_those_who_cannot_see_it() -> None:
    page = letters.html(letter("nb"), PHRASES)
    assert page.count("<svg") == page.count("<title>Skann") == 2
    assert '<html lang="nb">' in page
    assert "http://www.w3.org/2000/svg" in page
    assert "<script" not in page


def test_the_picture_carries_the_address() -> None:
    one, other = (letters.qr_svg(f"https://t.me/bot?start={code}", "Skann") for code in ("abc", "abd"))
    assert one.startswith("<svg")
    assert "<title>Skann</title>" in one
    assert one.count("<path") == 1
    assert one != other


def test_names_cannot_break_the_page_or_leave_the_folder() -> None:
    [(file, page)] = letters.all_html([letter("nb", "../../<b>Nora</b>")], PHRASES).items()
    assert "/" not in file
    assert ".." not in file
    assert "<b>" not in page
