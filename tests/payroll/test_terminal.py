"""Money from the terminal: published rates for a council, and the payroll file on the host."""

from __future__ import annotations

import json
from pathlib import Path

import pypdf
import pytest
from typer.testing import CliRunner

from bot import cli_payroll
from bot.cli import app
from bot.domain.errors import Refusal
from bot.settings import Settings
from storage.files import FileStore
from storage.sealed import Keys
from tests.handlers.treasury import PAYROLL, approved, does, held, paying
from tests.world import World

pytestmark = pytest.mark.server

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


def test_a_payer_is_chosen_with_its_own_wage_types() -> None:
    assert run.invoke(app, ["council", "create", "--name", "Rådet", "--officer", "Liv"]).exit_code == 0
    bare = run.invoke(app, ["council", "payroll", "Rådet", "--preset", "sheet", "--json"])
    assert json.loads(bare.stdout)["missing"] == "–"
    run.invoke(app, ["council", "rates", "Rådet", "--preset", "se_region_percent_2026"])
    chosen = run.invoke(app, ["council", "payroll", "Rådet", "--preset", "se_paxml", "--cost-centre", "7310", "--code", "MEETING=1410",
                              "--code", "PREP = 1411"])  # fmt: skip
    assert "Rådet sender til lønn som «se_paxml». Linjer uten lønnsart: LOST_EARNINGS" in " ".join(chosen.output.split())
    unknown = run.invoke(app, ["council", "payroll", "Rådet", "--preset", "gold"])
    assert (unknown.exit_code, "no_visma_expense" in unknown.output) == (2, True)
    for bad in ("MEETING", "=4410", "MEETING= "):
        assert run.invoke(app, ["council", "payroll", "Rådet", "--preset", "sheet", "--code", bad]).exit_code == 2
    private = run.invoke(app, ["council", "payroll", "Rådet", "--preset", "sheet", "--code", "MEETING=12345678903"])
    assert (private.exit_code, "12345678903" in private.output) == (2, False)
    assert run.invoke(app, ["council", "payroll", "Nei", "--preset", "sheet"]).exit_code == 2


def exported(form: str, folder: Path) -> tuple[World, Settings]:
    """A council with one file, and where its bytes lie."""
    keys = Keys(folder / "keys")
    world = held(paying(payroll={**PAYROLL, "format": form}, keys=keys))
    world.desk.talk.files = FileStore(folder / "files", keys)
    approved(world, "kari")
    does(world, "bo", "export_payroll", run="L1")
    return world, Settings(_env_file=None, data_dir=folder)  # type: ignore[call-arg]


@pytest.mark.parametrize(("form", "names"), [("sheet", {"payroll-L1.xlsx", "payroll-L1.pdf"}), ("visma-csv", {"payroll-L1.csv"})])
def test_the_sheet_is_fetched_with_pages_to_print(form: str, names: set[str], tmp_path: Path) -> None:
    world, settings = exported(form, tmp_path)
    with world.store.begin() as tx:
        made = cli_payroll.fetched(tx, settings, "Boligrådet", "L1", tmp_path / "out")
        assert cli_payroll.fetched(tx, settings, "Nei", "L1", tmp_path) is None
    assert made is not None
    assert {Path(path).name for path in made.values()} == names == {path.name for path in (tmp_path / "out").iterdir()}
    assert {path.stat().st_mode & 0o777 for path in (tmp_path / "out").iterdir()} == {0o600}
    if form == "sheet":
        text = " ".join(pypdf.PdfReader(tmp_path / "out" / "payroll-L1.pdf").pages[0].extract_text().split())
        assert "Kari Moen, nummer i lønn 9001" in text
        assert "Alt sammen: 1 731,25" in text


def test_a_file_is_fetched_again_into_a_folder_of_folders(tmp_path: Path) -> None:
    world, settings = exported("visma-csv", tmp_path)
    for _ in range(2):
        with world.store.begin() as tx:
            made = cli_payroll.fetched(tx, settings, "Boligrådet", "L1", tmp_path / "lønn" / "2027")
        assert made is not None
    assert len(list((tmp_path / "lønn" / "2027").iterdir())) == 1
    with world.store.begin() as tx:
        tx._cursor.execute("DELETE FROM file_use")
        with pytest.raises(Refusal, match="cli-payroll-none"):
            cli_payroll.fetched(tx, settings, "Boligrådet", "L1", tmp_path)


def test_a_file_that_is_not_what_was_made_is_not_handed_out(tmp_path: Path) -> None:
    world, settings = exported("visma-csv", tmp_path)
    with world.store.begin() as tx:
        before = tx._cursor.execute("SELECT sha256 FROM payroll_run").fetchone()[0]
        tx._cursor.execute("UPDATE payroll_run SET sha256 = 'other'")
        with pytest.raises(Refusal, match="cli-payroll-none"):
            cli_payroll.fetched(tx, settings, "Boligrådet", "L1", tmp_path)
        tx._cursor.execute("UPDATE payroll_run SET sha256 = ?", (before,))
        for path in (tmp_path / "files").rglob("*"):
            if path.is_file():
                path.unlink()
        with pytest.raises(Refusal, match="cli-payroll-none"):
            cli_payroll.fetched(tx, settings, "Boligrådet", "L1", tmp_path)
