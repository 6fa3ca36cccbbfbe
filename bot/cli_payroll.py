"""Money from the terminal: a payroll file written to a folder, and rates to begin with put into a council."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

from bot import council_setup
from bot.domain.errors import Refusal
from bot.domain.rate_presets import PRESETS
from bot.domain.rates import parse_rates
from bot.payroll.fetch import NothingThere, write
from bot.settings import Settings
from storage import councils
from storage.engine import Tx
from storage.files import FileStore
from storage.sealed import Keys


def fetched(tx: Tx, settings: Settings, council: str, ref: str, out: Path) -> dict[str, Any] | None:
    """Write one payroll file to a folder; None when there is no such council."""
    row = council_setup.council_named(tx, council)
    if row is None:
        return None
    files = FileStore(settings.data_dir / "files", Keys(settings.data_dir / "keys"))
    try:
        return {"file": str(write(tx, files, row.id, ref, out))}
    except NothingThere:
        raise Refusal("cli-payroll-none", ref=ref) from None


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
