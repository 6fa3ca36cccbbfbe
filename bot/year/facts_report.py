"""The annual report of a played year, counted from what is kept; sums of fees come from the claims once they are counted."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from bot.domain.councils import CouncilRules
from bot.domain.figures import Share, median
from storage import reports
from storage.councils import CouncilRow
from storage.engine import Tx

BEGIN, END = date(1900, 1, 1), date(9999, 12, 31)


def annual_report(
    tx: Tx, council: CouncilRow, rules: CouncilRules, last: date | None = None,
    claims: Mapping[str, Any] | None = None, late: Sequence[Any] | None = None,
) -> dict[str, Any]:  # fmt: skip
    """Y46, in the shape of the expected files. `claims` and `late` are the sections of the same names, when they are built.

    `last` is the last day of the year; without it everything kept is counted.
    """
    year = reports.year(tx, council, rules, BEGIN, last or END)
    facts: dict[str, Any] = {
        "meetings_held": year.meetings_held,
        "theme_days_held": year.theme_days_held,
        "inputs_total": year.inputs,
        "inputs_by_status": dict(year.by_status),
        "median_answer_days": {"value": median(year.answer_days)},
        "share_early_papers": _pct(year.early_papers),
        "share_answered_in_time": _pct(year.in_time),
        "influence_share": _pct(year.influence),
        "can_influence_share": _pct(year.can_influence),
        "items_raised_by_members": year.raised_by_members,
        "attendance": {meeting: {"seats_present": seats.present, "seats": seats.all} for meeting, seats in year.attendance.items()},
    }
    if claims is not None:
        facts["fees_paid_minor"] = sum(claim["payout_minor"] for claim in claims.values() if claim["state"] == "paid")
    if late is not None:
        facts["claims_late"] = len(late)
    return facts


def _pct(share: Share) -> dict[str, int | None]:
    return {"pct": share.pct}
