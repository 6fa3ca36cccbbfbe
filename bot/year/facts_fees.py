"""The facts of a played year that are about money: claims line by line, payroll files, and what came late (Y34 to Y44)."""

from __future__ import annotations

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

from bot.domain.fees import Line, is_late, late_days, payout, totals
from bot.domain.rates import Rates, parse_rates
from storage import claims, payroll_runs
from storage.claims import ClaimRow, StepRow
from storage.engine import Tx

NOT_STATES = frozenset({"allowed"})  # steps of a claim that move it nowhere


def of_year(tx: Tx, council_id: str, raw: Mapping[str, Any]) -> dict[str, Any]:
    """The three sections; `raw` is the council's rules as they are kept."""
    if not raw.get("rates"):
        return {"claims": {}, "exports": [], "late_payments": []}
    rows = claims.of_council(tx, council_id)
    lines, steps = claims.all_lines(tx, council_id), claims.all_steps(tx, council_id)
    rates, year_end = parse_rates(raw["rates"]), date.fromisoformat(raw["period"]["to"])
    return {
        "claims": {_name(row): _claim(row, lines.get(row.id, ()), [one for one in steps if one.claim_id == row.id]) for row in rows},
        "exports": _exports(tx, council_id, {row.id: row for row in rows}),
        "late_payments": [one for row in rows if (one := _late(row, rates, year_end)) is not None],
    }


def _name(row: ClaimRow) -> str:
    return f"{row.person_id}@{row.meeting_id}"


def _claim(row: ClaimRow, lines: tuple[Line, ...], steps: list[StepRow]) -> dict[str, Any]:
    sums = totals(lines)
    facts: dict[str, Any] = {
        "person": row.person_id,
        "meeting": row.meeting_id,
        "state": row.state,
        "minutes": row.minutes,
        "premeeting_minutes": row.pre_minutes,
        "lines": [{"code": one.code, "amount_minor": one.amount, "taxable": one.taxable} for one in lines],
        "total_minor": sums.total,
        "taxable_minor": sums.taxable,
        "advance_minor": sums.advance,
        "payout_minor": payout(row.state, lines),
        "log": [one.state for one in steps if one.state not in NOT_STATES],
    }
    choice = row.choice if row.choice != "full" else ""
    extra = {
        "ref": row.ref, "first_paid": row.first_paid, "out_of_window": bool(row.outside), "corrected": bool(row.corrected),
        "choice": choice,
    }  # fmt: skip
    return facts | {name: value for name, value in extra.items() if value}


def _exports(tx: Tx, council_id: str, rows: Mapping[str, ClaimRow]) -> list[dict[str, Any]]:
    made: list[dict[str, Any]] = []
    for run in payroll_runs.of_council(tx, council_id):
        if not run.batch:
            made.append({"run": run.ref, "claims": [], "records": []})
            continue
        out = payroll_runs.lines(tx, council_id, run.id)
        named = [_name(rows[one]) for one in dict.fromkeys(line.claim_id for line in out)]
        records = [_record(run.format, line, rows[line.claim_id]) for line in out]
        made.append({"run": run.ref, "format": run.format, "claims": named, "records": records, "total_minor": run.total})
    return made


def _record(form: str, line: payroll_runs.OutRow, row: ClaimRow) -> Any:
    """A line of the file with the claim by person and meeting instead of our own number."""
    said = line.said.replace(row.number, _name(row))
    return json.loads(said) if form == "paxml-2.0" else said


def _late(row: ClaimRow, rates: Rates, year_end: date) -> dict[str, Any] | None:
    paid = date.fromisoformat(row.first_paid) if row.first_paid else None
    days = late_days(date.fromisoformat(row.day), paid, year_end)
    if not is_late(row.state, days, rates):
        return None
    return {"claim": _name(row), "days": days, "paid": row.first_paid or None, "state": row.state}
