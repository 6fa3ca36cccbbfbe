"""Records and settings to make files of."""

from __future__ import annotations

from fractions import Fraction
from typing import Any

from bot.domain.fees import Line, reversal
from bot.domain.payroll import Payroll, Record, Run, parse_payroll, record

CODES = {
    "MEETING": {"wage_type": "4410", "label": "Møtegodtgjørelse"},
    "KM_FREE": {"wage_type": "MIL_FRI", "label": "Km trekkfri", "element": "lonkod"},
    "TRANSIT": {"wage_type": "6120", "label": "Kollektivreise"},
    "ADVANCE": {"wage_type": "9510", "label": "Forskudd reise"},
}
LINES = (
    Line("MEETING", 88_750, True, "fee", Fraction(5, 2), 35_500),
    Line("KM_FREE", 22_400, False, "expense", Fraction(64), 350),
    Line("TRANSIT", 9_200, False, "expense", needs_receipt=True, receipt=True),
    Line("ADVANCE", -9_200, False, "advance"),
)


def payroll(form: str, **more: Any) -> Payroll:
    """Settings of a council."""
    raw = {"format": form, "cost_centre": "7310", "company_id": "5560001111", "company_name": "Fjordvik", "codes": CODES, **more}
    return parse_payroll(raw)


def run(form: str, **more: Any) -> Run:
    """One file, made on a winter morning."""
    return Run("L1", "2027-02-26T10:00:00", payroll(form, **more))


def records(form: str, lines: tuple[Line, ...] = LINES, **more: Any) -> list[Record]:
    """The lines of one claim."""
    return [record(payroll(form, **more), line, "9001", "K-2027-001", "2027-02-10") for line in lines]


BACK = reversal(LINES)
