"""A sheet for payers who type: one row per line, a sum per person, nothing in it that could be run."""

from __future__ import annotations

import io
from collections.abc import Callable, Mapping, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import groupby
from typing import Any

from bot.domain.money import two_decimals
from bot.domain.payroll import Record, Run, plain, total, two
from bot.domain.works import Made

Words = Callable[[str], str]
MIME = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
COLUMNS = ("name", "employee", "claim", "day", "what", "wage-type", "quantity", "rate", "amount", "taxable")
WIDTHS = (24, 12, 14, 12, 28, 10, 10, 12, 14, 10)
FIGURES = "0.00"
DAY = "mm-dd-yy"  # the sign of the format for "a date as the reader's own program writes it"
Cell = str | Decimal | date


def rows(records: Sequence[Record], words: Words, names: Mapping[str, str]) -> list[list[Cell]]:
    """The rows below the heading: the lines of each person, then what they come to, and at the end the whole."""
    made: list[list[Cell]] = []
    yes, no = words("payroll-sheet-yes"), words("payroll-sheet-no")
    for employee, found in groupby(records, key=lambda one: one.employee):
        own = list(found)
        name = names.get(employee, "")
        for one in own:
            made.append(
                [
                    plain(name),
                    plain(employee),
                    plain(one.claim),
                    date.fromisoformat(one.day),
                    plain(one.label),
                    "" if one.wage_type == one.code else plain(one.wage_type),
                    Decimal(two(one.quantity)),
                    Decimal(two_decimals(one.rate)),
                    Decimal(two_decimals(one.amount)),
                    yes if one.taxable else no,
                ]
            )
        made.append([plain(name), plain(employee), "", "", words("payroll-sheet-sum"), "", "", "", Decimal(two_decimals(total(own))), ""])
    made.append(["", "", "", "", words("payroll-sheet-total"), "", "", "", Decimal(two_decimals(total(records))), ""])
    return made


def file(run: Run, records: Sequence[Record], words: Words, names: Mapping[str, str]) -> Made:
    """The sheet as a file."""
    from openpyxl import Workbook  # noqa: PLC0415 - slow to load, seldom needed
    from openpyxl.styles import Font  # noqa: PLC0415

    book = Workbook()
    page: Any = book.active
    page.title = words("payroll-sheet-name")[:31]
    _row(page, 1, [f"{words('payroll-sheet-title')} {plain(run.id)}"])
    _row(page, 2, [plain(run.payroll.company_name), plain(run.payroll.cost_centre), date.fromisoformat(run.made[:10])])
    _row(page, 4, [words(f"payroll-sheet-column-{column}") for column in COLUMNS])
    for place, row in enumerate(rows(records, words, names), 5):
        _row(page, place, row)
    for cell in (*page[1], *page[4]):
        cell.font = Font(bold=True)
    for letter, width in zip("ABCDEFGHIJ", WIDTHS, strict=True):
        page.column_dimensions[letter].width = width
    page.freeze_panes = "A5"
    page.page_setup.orientation, page.page_setup.fitToHeight, page.sheet_properties.pageSetUpPr.fitToPage = "landscape", 0, True
    book.properties.creator = "Rådslag"
    book.properties.created = book.properties.modified = datetime.fromisoformat(run.made)
    out = io.BytesIO()
    book.save(out)
    return Made(f"payroll-{run.id}.xlsx", MIME, out.getvalue())


def _row(page: Any, place: int, values: Sequence[Cell]) -> None:
    """Text stays text, also when it begins with a sign that a spreadsheet would run."""
    for column, value in enumerate(values, 1):
        cell = page.cell(place, column)
        if isinstance(value, Decimal):
            cell.value, cell.number_format = value, FIGURES
        elif isinstance(value, date):
            cell.value, cell.number_format = value, DAY
        elif value:
            cell.value = value
            cell.data_type = "s"
            cell.quotePrefix = True
