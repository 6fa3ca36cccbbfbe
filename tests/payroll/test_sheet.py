"""The sheet for payers who type: it reads back to the same figures, and text stays text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from datetime import datetime
from typing import Any

from openpyxl import load_workbook

from bot.app import phrases
from bot.payroll import payroll_file, sheet
from tests.payroll.records import records, run

HEAD = ("Navn", "Nummer i lønn", "Krav", "Møtedag", "Hva", "Lønnsart", "Antall", "Sats", "Beløp", "Skatt")


def words(key: str) -> str:
    return phrases().say(key, "nb")


def rows(data: bytes) -> list[tuple[Any, ...]]:
    page = load_workbook(io.BytesIO(data)).active
    assert page is not None
    return [tuple(row) for row in page.iter_rows(values_only=True)]


def test_the_rows_read_back_with_a_sum_for_each_person() -> None:
    made = [*records("sheet"), *(replace(one, employee="9002") for one in records("sheet"))]
    found = rows(payroll_file(run("sheet"), made, words, {"9001": "Kari Moen", "9002": "Per Dahl"}).data)
    assert found[3] == HEAD
    assert found[4] == ("Kari Moen", "9001", "K-2027-001", datetime(2027, 2, 10), "Møtegodtgjørelse", "4410", 2.5, 355, 887.5, "ja")
    sums = [row[8] for row in found if row[4] == "Sum"]
    assert sums == [1111.5, 1111.5]
    assert found[-1][8] == 2223


def test_a_cell_that_looks_like_a_formula_is_text() -> None:
    evil = [replace(one, label='=HYPERLINK("http://x")', claim="+1+1", employee="-2") for one in records("sheet")]
    data = sheet.file(run("sheet", company_name="=1+1"), evil, words, {"-2": "@SUM(A1)"}).data
    page: Any = load_workbook(io.BytesIO(data)).active
    assert {cell.data_type for row in page.iter_rows() for cell in row if isinstance(cell.value, str)} == {"s"}
    packed = zipfile.ZipFile(io.BytesIO(data)).read("xl/worksheets/sheet1.xml")
    assert b"<f>" not in packed
    assert page["E5"].value == '=HYPERLINK("http://x")'
    assert page["E5"].quotePrefix
    assert page.title == "Til lønn"


def test_the_whole_sheet_cell_by_cell() -> None:
    made = sheet.file(run("sheet"), records("sheet"), words, {})
    assert (made.name, made.mime) == ("payroll-L1.xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
    found = rows(made.data)
    assert [row[:3] for row in found[:3]] == [(found[0][0], None, None), ("Fjordvik", "7310", datetime(2027, 2, 26)), (None, None, None)]
    assert str(found[0][0]).endswith(" L1")
    assert found[3] == HEAD
    assert {row[9] for row in found[4:-2]} == {"ja", "nei"}
    assert found[-2] == (None, "9001", None, None, "Sum", None, None, None, 1111.5, None)
    assert found[-1] == (None, None, None, None, "Alt sammen", None, None, None, 1111.5, None)
    assert len(found) == 4 + len(records("sheet")) + 2


def test_a_line_without_a_wage_type_of_the_payer_shows_none() -> None:
    own = [replace(one, wage_type=one.code) for one in records("sheet")]
    assert {row[5] for row in rows(sheet.file(run("sheet"), own, words, {}).data)[4:]} == {None}


def test_the_sheet_prints_on_lying_pages_as_wide_as_one() -> None:
    book = load_workbook(io.BytesIO(sheet.file(run("sheet"), records("sheet"), lambda key: key * 3, {}).data))
    page: Any = book.active
    assert len(page.title) == 31
    assert [page.column_dimensions[letter].width for letter in "ABCDEFGHIJ"] == [24, 12, 14, 12, 28, 10, 10, 12, 14, 10]
    assert (page.page_setup.orientation, page.page_setup.fitToHeight, page.sheet_properties.pageSetUpPr.fitToPage) == ("landscape", 0, True)
    assert {page[f"{letter}5"].number_format for letter in "GHI"} == {"0.00"}
    assert {page[cell].number_format for cell in ("D5", "C2")} == {"mm-dd-yy"}
    assert [page[cell].font.bold for cell in ("A1", "A4", "J4", "A2", "A5")] == [True, True, True, False, False]
    assert book.properties.creator == "Rådslag"
    assert page.freeze_panes == "A5"
