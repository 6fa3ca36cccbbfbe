"""The forms that payers are known to take: which file, which columns, which codes the form itself gives; a council changes what it likes.

What a payer must say for itself is left out: its own wage types, the cost centre. A line without a wage type is named when the file
is made.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from bot.domain.payroll import CSV, PAXML, SHEET, VISMA

Codes = Mapping[str, Mapping[str, str]]


@dataclass(frozen=True, slots=True)
class PayrollPreset:
    """One payer's form and where it is described."""

    code: str
    source: str
    shape: Mapping[str, Any]
    codes: Codes = field(default_factory=dict)

    def settings(self, cost_centre: str, wage_types: Mapping[str, str] | None = None) -> dict[str, Any]:
        """The shape in which a council keeps its payroll settings; `wage_types` are the payer's own."""
        own = {code: {"wage_type": wage, "label": self.codes.get(code, {}).get("label", code)} for code, wage in (wage_types or {}).items()}
        return {**self.shape, "cost_centre": cost_centre, "codes": {**{code: dict(one) for code, one in self.codes.items()}, **own}}


def coded(code: str, label: str) -> dict[str, str]:
    """A code that the form itself gives."""
    return {"wage_type": code, "label": label, "element": "lonkod"}


EXPENSE_COLUMNS = (
    ("Employee", "employee_no"), ("Claim ID", "claim"), ("Description", "label"), ("TransferDate", "made"), ("PayCode", "wage_type"),
    ("Quantity", "quantity"), ("UnitPrice", "rate"), ("TotalValue", "amount"), ("DebitAccount", ""), ("DebitAmount", ""),
    ("CreditAccount", ""), ("CreditAmount", ""), ("VATCode", ""), ("CostUnit 1", "cost_centre"), ("TransactionDate", "meeting_date"),
)  # fmt: skip
SWEDISH: Codes = {
    "MIL_FREE": coded("MIL_FRI", "Milersättning, skattefri"), "MIL_TAXABLE": coded("MIL_SKT", "Milersättning, skattepliktig"),
    "TRANSIT": coded("UTLÄGG", "Kollektivtrafik"), "OVERNIGHT": coded("UTLÄGG", "Logi"), "CARE": coded("UTLÄGG", "Omsorg"),
    "COMPANION": coded("UTLÄGG", "Ledsagare"), "ADVANCE": coded("FÖRSKOTT", "Förskott"),
}  # fmt: skip


def columns(separator: str, decimal: str, *named: str) -> dict[str, Any]:
    """A file of our own columns."""
    shape = {"columns": list(named), "separator": separator, "decimal": decimal, "header": True, "line_end": "crlf"}
    return {"format": CSV, "csv": shape}


_OWN = ("employee_no", "claim", "meeting_date", "wage_type", "label", "quantity", "rate", "amount", "taxable", "cost_centre")
_ALL = (
    PayrollPreset("no_visma", "Visma Lønn, standard format: one line per record, point as decimal mark", {"format": VISMA}),
    PayrollPreset(
        "no_visma_expense", "Visma Expense, payroll CSV",
        {"format": CSV, "csv": {
            "columns": [column for _name, column in EXPENSE_COLUMNS], "headers": [name for name, _column in EXPENSE_COLUMNS],
            "separator": ";", "decimal": ".", "header": True, "line_end": "crlf",
        }},
    ),
    PayrollPreset("no_columns", "Columns for a Norwegian spreadsheet: semicolon, comma as decimal mark", columns(";", ",", *_OWN)),
    PayrollPreset("se_paxml", "PAXml 2.0; its own codes for driving, outlays and advances", {"format": PAXML}, SWEDISH),
    PayrollPreset(
        "se_paxml_latin1", "The same in ISO-8859-1, for programs that want it", {"format": PAXML, "encoding": "iso-8859-1"}, SWEDISH
    ),
    PayrollPreset("uk_columns", "Columns for a British spreadsheet: comma, point as decimal mark", columns(",", ".", *_OWN)),
    PayrollPreset("sheet", "A sheet that people read and type from", {"format": SHEET}),
)  # fmt: skip
PAYERS: Mapping[str, PayrollPreset] = MappingProxyType({one.code: one for one in _ALL})
