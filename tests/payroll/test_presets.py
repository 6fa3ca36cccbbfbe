"""What the presets say, kept as a file that anybody can hold against the published sources: no figure changes unseen."""

from __future__ import annotations

import json
import os
from dataclasses import asdict
from pathlib import Path
from typing import Any

import pytest

from bot.domain.payroll_presets import PAYERS
from bot.domain.rate_presets import PRESETS

GOLDEN = Path(__file__).parent / "golden"


def rates() -> dict[str, Any]:
    """Every rate table as a council would get it, with its source and its published figures."""
    return {
        code: {"source": one.source, "rates": one.rates(), "published": [asdict(each) for each in one.published]}
        for code, one in PRESETS.items()
    }


def payers() -> dict[str, Any]:
    """Every payer's form as a council would get it."""
    return {code: {"source": one.source, "settings": one.settings("7310")} for code, one in PAYERS.items()}


@pytest.mark.parametrize(("name", "said"), [("rates", rates()), ("payers", payers())])
def test_presets_say_what_their_file_says(name: str, said: dict[str, Any]) -> None:
    path = GOLDEN / f"{name}.json"
    written = json.dumps(said, ensure_ascii=False, indent=1, sort_keys=True, default=str) + "\n"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.parent.mkdir(exist_ok=True)
        path.write_text(written, encoding="utf-8")
    assert written == path.read_text(encoding="utf-8")
