"""Every payer's form that is known beforehand makes a file that reads back to the same lines."""

from __future__ import annotations

import csv as reader
import io
import os
from fractions import Fraction
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest

from bot.app import phrases
from bot.domain.errors import Refusal
from bot.domain.fees import Line
from bot.domain.payroll import Payroll, Record, Run, parse_payroll, record, unnamed
from bot.domain.payroll_presets import PAYERS
from bot.domain.rate_presets import PRESETS
from bot.domain.rates import parse_rates
from bot.payroll import payroll_file

LINES = (
    Line("MEETING", 106_600, True, "fee"),
    Line("MIL_FREE", 16_000, False, "expense", Fraction("6.4"), 2_500),
    Line("MIL_TAXABLE", 640, True, "expense", Fraction("6.4"), 100),
    Line("TRANSIT", 9_200, False, "expense"),
    Line("ADVANCE", -5_000, False, "advance"),
)


def made(code: str, **wages: str) -> tuple[Payroll, list[Record], bytes]:
    """A file in this payer's form."""
    payroll = parse_payroll(PAYERS[code].settings("7310", wages))
    records = [record(payroll, line, "9001", "K-2027-001", "2027-02-10") for line in LINES]
    run = Run("L1", "2027-02-26T10:00:00", payroll)
    return payroll, records, payroll_file(run, records, lambda key: phrases().say(key, "nb"), {"9001": "Kari Moen"}).data


@pytest.mark.parametrize("code", ["no_columns", "uk_columns", "no_visma_expense"])
def test_columns_read_back(code: str) -> None:
    payroll, records, data = made(code, MEETING="4410")
    shape = payroll.csv
    rows = list(reader.reader(io.StringIO(data.decode(), newline=""), delimiter=shape.separator))
    assert rows[0] == list(shape.names)
    amount = shape.columns.index("amount")
    assert [round(float(row[amount].replace(shape.decimal, ".")) * 100) for row in rows[1:]] == [one.amount for one in records]
    assert rows[1][shape.columns.index("wage_type")] == "4410"
    assert {len(row) for row in rows} == {len(shape.columns)}


def test_the_expense_form_has_its_own_names_and_leaves_accounts_empty() -> None:
    rows = [line.split(";") for line in made("no_visma_expense", MEETING="4410")[2].decode().splitlines()]
    assert rows[0][:8] == ["Employee", "Claim ID", "Description", "TransferDate", "PayCode", "Quantity", "UnitPrice", "TotalValue"]
    assert rows[1] == ["9001", "K-2027-001", "MEETING", "2027-02-26", "4410", "1.00", "1066.00", "1066.00", "", "", "", "", "", "7310",
                       "2027-02-10"]  # fmt: skip


def test_visma_reads_back_line_by_line() -> None:
    _payroll, records, data = made("no_visma", MEETING="4410", MIL_FREE="6110", MIL_TAXABLE="6111", TRANSIT="6120", ADVANCE="9510")
    for row, one in zip([line.split(";") for line in data.decode().splitlines()], records, strict=True):
        assert (row[:2], row[2], row[3]) == (["0", "0"], one.employee, one.wage_type)
        assert [Fraction(row[place]) * 100 for place in (5, 6, 7)] == [one.quantity * 100, one.rate, one.amount]
        assert row[4] == "0.00"
        assert row[10:] == ['"7310"', *['""'] * 5, ""]


@pytest.mark.parametrize("code", ["se_paxml", "se_paxml_latin1"])
def test_paxml_has_its_own_codes_and_names_what_the_payer_must_say(code: str) -> None:
    payroll, records, data = made(code)
    assert unnamed(payroll, records) == ("MEETING", "MIL_TAXABLE")[:1]
    root = ElementTree.fromstring(data)  # noqa: S314 - our own file
    lines = root.findall("lonetransaktioner/lonetrans")
    assert [line.findtext("lonkod") for line in lines] == [None, "MIL_FRI", "MIL_SKT", "UTLÄGG", "FÖRSKOTT"]
    assert [round(float(str(line.findtext("belopp"))) * 100) for line in lines] == [one.amount for one in records]
    where = os.environ.get("PAXML_XSD", "")
    if not where or not Path(where).is_file():
        pytest.skip("set PAXML_XSD to the published schema of PAXml 2.0 to validate against it")
    etree: Any = pytest.importorskip("lxml.etree", reason="lxml is not installed: the published schema cannot be used")
    etree.XMLSchema(etree.parse(where)).assertValid(etree.fromstring(data))


@pytest.mark.parametrize("code", PAYERS)
def test_every_form_says_where_it_is_from_and_makes_a_file(code: str) -> None:
    assert PAYERS[code].source
    assert len(made(code, MEETING="4410")[2]) > 100


def test_the_payer_s_own_wage_types_keep_the_names_of_the_form() -> None:
    codes = PAYERS["se_paxml"].settings("12", {"MIL_FREE": "771", "MEETING": "100"})["codes"]
    assert codes["MIL_FREE"] == {"wage_type": "771", "label": "Milersättning, skattefri"}
    assert codes["MEETING"] == {"wage_type": "100", "label": "MEETING"}
    assert codes["MIL_TAXABLE"] == {"wage_type": "MIL_SKT", "label": "Milersättning, skattepliktig", "element": "lonkod"}


def test_the_swedish_codes_are_those_of_the_swedish_rates() -> None:
    lines = {line for code, preset in PRESETS.items() if code.startswith("se_") for line in parse_rates(preset.rates()).tables[0].order()}
    assert set(PAYERS["se_paxml"].codes) <= lines
    assert lines - set(PAYERS["se_paxml"].codes) == {"MEETING", "CHAIR", "PREP", "LOST_EARNINGS"}  # the payer's own wage types


@pytest.mark.parametrize(
    "raw",
    [
        {"cost_centre": "12345678903"}, {"account": "1234.56.78903"}, {"codes": {"A": {"wage_type": "13097248022", "label": "x"}}},
        {"codes": {"A": {"wage_type": "1", "label": "811218-9876"}}},
    ],
)  # fmt: skip
def test_an_account_or_identity_number_is_no_setting(raw: dict[str, Any]) -> None:
    with pytest.raises(Refusal) as no:
        parse_payroll(raw)
    assert (no.value.key, no.value.facts) == ("payroll-broken", {"what": "private"})


def test_headers_are_one_for_each_column() -> None:
    with pytest.raises(Refusal) as no:
        parse_payroll({"csv": {"columns": ["run"], "headers": ["a", "b"]}})
    assert no.value.facts == {"what": "headers"}
    with pytest.raises(Refusal):
        parse_payroll({"csv": {"columns": ["", ""]}})
