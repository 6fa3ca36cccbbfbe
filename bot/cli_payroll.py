"""Money from the terminal: a payroll file written to a folder, and rates to begin with put into a council."""

from __future__ import annotations

import json
from collections.abc import Sequence
from datetime import date
from pathlib import Path
from typing import Any

from bot import council_setup
from bot.documents import payroll_sheet
from bot.domain.calendars import local
from bot.domain.errors import Refusal
from bot.domain.payroll import Run, parse_payroll
from bot.domain.payroll_presets import PAYERS
from bot.domain.rate_presets import PRESETS
from bot.domain.rates import parse_rates
from bot.payroll.fetch import NothingThere, write
from bot.phrases import Phrases
from bot.settings import Settings
from storage import councils, payroll_runs, people
from storage.councils import CouncilRow
from storage.engine import Tx
from storage.files import FileStore
from storage.sealed import Keys

LOCALES = Path(__file__).resolve().parent.parent / "locales"


def fetched(tx: Tx, settings: Settings, council: str, ref: str, out: Path) -> dict[str, Any] | None:
    """Write one payroll file to a folder; None when there is no such council."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    files = FileStore(settings.data_dir / "files", Keys(settings.data_dir / "keys"))
    try:
        path = write(tx, files, row.id, ref, out)
    except NothingThere:
        raise Refusal("cli-payroll-none", ref=ref) from None
    return {"file": str(path)} | ({"pages": str(pages(tx, row, ref, out))} if path.suffix == ".xlsx" else {})


def pages(tx: Tx, council: CouncilRow, ref: str, out: Path) -> Path:
    """The same lines as pages to print, beside the sheet."""
    row = payroll_runs.by_ref(tx, council.id, ref)
    assert row is not None
    payroll = parse_payroll(json.loads(council.rules).get("payroll", {}))
    run = Run(ref, local(row.made_at, council.zone).strftime("%Y-%m-%dT%H:%M:%S"), payroll)
    records = [one.record for one in payroll_runs.lines(tx, council.id, row.id)]
    names = {person.employee_no: person.name for person in people.of_council(tx, council.id) if person.employee_no}
    made = payroll_sheet.file(Phrases.load(LOCALES), council.lang, run, records, names)
    path = out / made.name
    path.touch(mode=0o600, exist_ok=True)
    path.write_bytes(made.data)
    return path


def payer(tx: Tx, council: str, preset: str, cost_centre: str, codes: Sequence[str]) -> dict[str, Any] | None:
    """How a council sends to payroll: a payer's form, and the payer's own wage types as CODE=wage type."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    if preset not in PAYERS:
        raise Refusal("cli-payer-unknown", preset=preset, presets=", ".join(PAYERS))
    pairs = [one.partition("=") for one in codes]
    if bad := [code for code, _sign, wage in pairs if not code.strip() or not wage.strip()]:
        raise Refusal("cli-payer-code", typed=bad[0][:40])
    chosen, rules = PAYERS[preset], json.loads(row.rules)
    rules["payroll"] = chosen.settings(cost_centre, {code.strip(): wage.strip() for code, _sign, wage in pairs})
    found = parse_payroll(rules["payroll"])
    councils.change_rules(tx, row.id, json.dumps(rules, ensure_ascii=False))
    tables = rules.get("rates", {}).get("tables", [])
    lines = dict.fromkeys(code for table in parse_rates(rules["rates"]).tables for code in table.order()) if tables else {}
    missing = ", ".join(one for one in lines if one not in found.codes)
    return {"council": row.name, "preset": preset, "source": chosen.source, "missing": missing or "–"}


def rates(tx: Tx, council: str, preset: str, valid_from: str) -> dict[str, Any] | None:
    """Put published rates into a council, valid from a day; tables that are there already stay for their time."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    if preset not in PRESETS:
        raise Refusal("cli-rates-unknown", preset=preset, presets=", ".join(PRESETS))
    chosen = PRESETS[preset]
    try:
        day = date.fromisoformat(valid_from).isoformat() if valid_from else chosen.valid_from
    except ValueError:
        raise Refusal("cli-rates-day", typed=valid_from[:20]) from None
    rules, new = json.loads(row.rules), chosen.rates()
    table = {**new["tables"][0], "valid_from": day}
    old = [one for one in rules.get("rates", {}).get("tables", []) if one["valid_from"] != day]
    rules["rates"] = {**new, **rules.get("rates", {}), "currency": new["currency"], "tables": sorted([*old, table], key=_day)}
    parse_rates(rules["rates"])
    councils.change_rules(tx, row.id, json.dumps(rules, ensure_ascii=False))
    return {"council": row.name, "preset": preset, "day": day, "source": chosen.source}


def _day(table: dict[str, Any]) -> str:
    return str(table["valid_from"])
