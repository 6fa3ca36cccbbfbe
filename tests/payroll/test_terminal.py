"""Money from the terminal: published rates for a council, and the payroll file on the host."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app

run = CliRunner()


@pytest.fixture(autouse=True)
def _settings(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")


def test_rates_are_put_into_a_council_table_by_table() -> None:
    assert run.invoke(app, ["council", "create", "--name", "Rådet", "--officer", "Liv"]).exit_code == 0
    first = run.invoke(app, ["council", "rates", "Rådet", "--preset", "no_health_trust", "--json"])
    assert json.loads(first.stdout)["day"] == "2025-05-06"
    second = run.invoke(app, ["council", "rates", "Rådet", "--preset", "no_state_member", "--from", "2027-01-01"])
    assert "«no_state_member» fra 2027-01-01" in second.output
    unknown = run.invoke(app, ["council", "rates", "Rådet", "--preset", "gold"])
    assert (unknown.exit_code, "no_health_trust" in unknown.output) == (2, True)
    assert run.invoke(app, ["council", "rates", "Rådet", "--preset", "no_health_trust", "--from", "i går"]).exit_code == 2
    assert run.invoke(app, ["council", "rates", "Nei", "--preset", "no_health_trust"]).exit_code == 2


def test_a_payroll_file_that_is_not_there_is_said_kindly() -> None:
    run.invoke(app, ["council", "create", "--name", "Rådet", "--officer", "Liv"])
    found = run.invoke(app, ["payroll", "L1", "--council", "Rådet"])
    assert (found.exit_code, "Jeg finner ingen fil med navnet L1" in found.output) == (2, True)
    assert run.invoke(app, ["payroll", "L1", "--council", "Nei"]).exit_code == 2
