"""A file of columns: which, in which order, with which separator, decimal mark, encoding and line end the payer says."""

from __future__ import annotations

import csv
import io
from collections.abc import Callable, Mapping, Sequence

from bot.domain.money import two_decimals
from bot.domain.payroll import EMPTY, MADE, Record, Run, harmless, two
from bot.domain.works import Made

Cell = Callable[[Run, Record], str]
CELLS: Mapping[str, Cell] = {
    "run": lambda run, _one: harmless(run.id),
    "employee_no": lambda _run, one: harmless(one.employee),
    "claim": lambda _run, one: harmless(one.claim),
    "meeting_date": lambda _run, one: one.day,
    "code": lambda _run, one: harmless(one.code),
    "wage_type": lambda _run, one: harmless(one.wage_type),
    "label": lambda _run, one: harmless(one.label),
    "quantity": lambda run, one: _figures(run, two(one.quantity)),
    "rate": lambda run, one: _figures(run, two_decimals(one.rate)),
    "amount": lambda run, one: _figures(run, two_decimals(one.amount)),
    "taxable": lambda _run, one: "1" if one.taxable else "0",
    "cost_centre": lambda run, _one: harmless(run.payroll.cost_centre),
    MADE: lambda run, _one: run.made[:10],
    EMPTY: lambda _run, _one: "",
}


def _figures(run: Run, text: str) -> str:
    return text.replace(".", run.payroll.csv.decimal)


def text(run: Run, records: Sequence[Record]) -> str:
    """The whole file as text."""
    shape = run.payroll.csv
    out = io.StringIO()
    writer = csv.writer(
        out,
        delimiter=shape.separator,
        lineterminator="\r\n" if shape.line_end == "crlf" else "\n",
        quoting=csv.QUOTE_ALL if shape.quote_all else csv.QUOTE_MINIMAL,
    )
    if shape.header:
        writer.writerow([harmless(name) for name in shape.names])
    writer.writerows([CELLS[column](run, one) for column in shape.columns] for one in records)
    return out.getvalue()


def lines(run: Run, records: Sequence[Record]) -> list[str]:
    """Line by line; no cell ever holds a line end."""
    return text(run, records).splitlines()


def file(run: Run, records: Sequence[Record]) -> Made:
    """The whole file in the payer's encoding; what it cannot write becomes a question mark."""
    return Made(f"payroll-{run.id}.csv", "text/csv", text(run, records).encode(run.payroll.csv.encoding, "replace"))
