"""The file of columns, in the payer's own form; nothing in it can be run."""

from __future__ import annotations

import csv as reader
import io
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.domain.payroll import FORMULA
from bot.payroll import csv
from tests.payroll.records import records, run

SHAPE: dict[str, Any] = {
    "columns": ["run", "employee_no", "claim", "meeting_date", "code", "wage_type", "label", "quantity", "rate", "amount", "taxable",
                "cost_centre"],
    "separator": ";", "decimal": ",", "header": True, "line_end": "crlf",
}  # fmt: skip


def test_columns_separator_decimal_and_line_end_are_the_payers() -> None:
    file = csv.file(run("csv", csv=SHAPE), records("csv"))
    rows = file.data.decode().split("\r\n")
    assert rows[0] == "run;employee_no;claim;meeting_date;code;wage_type;label;quantity;rate;amount;taxable;cost_centre"
    assert rows[1] == "L1;9001;K-2027-001;2027-02-10;MEETING;4410;Møtegodtgjørelse;2,50;355,00;887,50;1;7310"
    assert rows[4].split(";")[7:10] == ["-1,00", "92,00", "-92,00"]
    assert [row.split(";")[10] for row in rows[1:5]] == [str(int(one.taxable)) for one in records("csv")]
    assert {one.taxable for one in records("csv")} == {True, False}
    assert rows[5] == ""
    assert file.mime == "text/csv"


def test_quotes_only_where_they_are_needed_unless_all_are_wanted() -> None:
    shape = {**SHAPE, "separator": ",", "columns": ["label", "amount"], "header": False, "line_end": "lf"}
    assert csv.lines(run("csv", csv=shape), records("csv"))[0] == 'Møtegodtgjørelse,"887,50"'
    assert csv.lines(run("csv", csv={**shape, "quote_all": True}), records("csv"))[0] == '"Møtegodtgjørelse","887,50"'


@pytest.mark.parametrize(("encoding", "begins"), [("utf-8", b"run"), ("utf-8-sig", b"\xef\xbb\xbfrun"), ("iso-8859-1", b"run")])
def test_the_encoding_is_the_payers(encoding: str, begins: bytes) -> None:
    data = csv.file(run("csv", csv={**SHAPE, "encoding": encoding}), records("csv")).data
    assert data.startswith(begins)
    assert "Møtegodtgjørelse" in data.decode(encoding)


def test_a_column_of_ours_that_is_empty_and_the_day_it_was_made() -> None:
    shape = {**SHAPE, "columns": ["made", "", "amount"], "header": False, "line_end": "lf", "decimal": "."}
    assert csv.text(run("csv", csv=shape), records("csv")[:1]) == "2027-02-26;;887.50\n"


def test_what_the_payers_encoding_cannot_write_is_a_question_mark() -> None:
    one = replace(records("csv")[0], label="Møte 会")
    shape = {**SHAPE, "encoding": "iso-8859-1", "columns": ["label"], "header": False}
    assert csv.file(run("csv", csv=shape), [one]).data == "Møte ?\r\n".encode("iso-8859-1")


@given(st.text(), st.sampled_from([",", ";", "\t"]))
def test_whatever_a_label_says_it_stays_one_harmless_cell(label: str, separator: str) -> None:
    shape = {**SHAPE, "separator": separator, "header": False, "columns": ["label", "claim", "employee_no", "amount"]}
    one = replace(records("csv")[0], label=label, claim=f"={label}", employee=f"+{label}")
    rows = list(reader.reader(io.StringIO(csv.text(run("csv", csv=shape), [one]), newline=""), delimiter=separator))
    assert len(rows) == 1
    assert len(rows[0]) == 4
    assert not any(cell.startswith(FORMULA) for cell in rows[0][:3])
