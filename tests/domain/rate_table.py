"""One table of rates, as a council's year has it, for the tests of rates and of fees."""

from __future__ import annotations

from typing import Any


def component(code: str, cls: str, apply: str, rule: dict[str, Any], taxable: bool = True, receipt: bool = False) -> dict[str, Any]:
    """One component as a year's file has it."""
    return {"code": code, "class": cls, "taxable": taxable, "apply": apply, "needs_receipt": receipt, "rule": rule}


FLAT = {"kind": "flat", "amount_minor": 40000}
BANDS = {
    "kind": "length_bands",
    "bands": [{"up_to_minutes": 120, "amount_minor": 80000}, {"up_to_minutes": 240, "amount_minor": 140000}, {"amount_minor": 260000}],
}
HOURLY = {"kind": "per_hour", "amount_minor": 50000, "time_rounding": "started_half_hour", "minimum_minutes": 60}
HALF = {"kind": "percent_of_line", "line": "MEETING", "percent": "50", "rounding": "half_up", "to_minor": 1}
CAR = {
    "kind": "distance", "unit": "km", "rate_minor": 530, "tax_free_minor": 350, "code_free": "KM_FREE", "code_taxable": "KM_TAXABLE",
}  # fmt: skip
COMPONENTS = [
    component("CHAIR", "fee", "chair", HALF),
    component("MEETING", "fee", "attendance", BANDS),
    component("PREP", "fee", "attendance", FLAT),
    component("PREMEETING", "fee", "premeeting_attendance", FLAT),
    component("TASK", "fee", "request", HOURLY),
    component("KM", "expense", "request", CAR),
    component("CARE", "expense", "request", {"kind": "receipt", "cap_minor": 120000}, taxable=False, receipt=True),
    component("ADVANCE", "advance", "request", {"kind": "advance"}, taxable=False),
]
