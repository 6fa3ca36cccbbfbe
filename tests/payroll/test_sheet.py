"""The sheet for payers who type: it reads back to the same figures, and text stays text."""

from __future__ import annotations

import io
import zipfile
from dataclasses import replace
from typing import Any

from openpyxl import load_workbook

from bot.app import phrases
from bot.payroll import payroll_file, sheet
from tests.payroll.records import records, run


def words(key: str) -> str:
    return phrases().say(key, "nb")


def rows(data: bytes) -> list[tuple[Any, ...]]:
    page = load_workbook(io.BytesIO(data)).active
    assert page is not None
    return [tuple(row) for row in page.iter_rows(values_only=True)]


def test_the_rows_read_back_with_a_sum_for_each_person() -> None:
    made = [*records("sheet"), *(replace(one, employee="9002") for one in records("sheet"))]
    found = rows(payroll_file(run("sheet"), made, words, {"9001": "Kari Moen", "9002": "Per Dahl"}).data)
    assert found[3][:5] == ("Navn", "Nummer i lønn", "Krav", "Møtedag", "Hva")
    assert found[4] == ("Kari Moen", "9001", "K-2027-001", "2027-02-10", "Møtegodtgjørelse", "4410", 2.5, 355, 887.5, "ja")
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
