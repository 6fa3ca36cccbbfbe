"""`radslag export …` and `radslag verify` as the operator types them, on the demonstration's own database."""

from __future__ import annotations

import json
import shutil
import subprocess
from pathlib import Path

import pytest
from icalendar import Calendar
from typer.testing import CliRunner

from bot.cli import app
from bot.year import founding, show
from tests.world import words

pytestmark = pytest.mark.server
run = CliRunner()
COUNCIL = "Boligsosialt brukerråd"


@pytest.fixture(scope="module")
def played(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of a played sample year."""
    folder = tmp_path_factory.mktemp("demo")
    show.Show(words(), "nb", lambda _line: None).play(founding.load(), folder)
    return folder


@pytest.fixture(autouse=True)
def _folder(played: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RADSLAG_TELEGRAM_TOKEN", "RADSLAG_MATRIX_HOMESERVER", "RADSLAG_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(played))
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")
    monkeypatch.chdir(tmp_path)


def made(*args: str, council: str = COUNCIL) -> list[str]:
    """The files that a command writes to `out`."""
    found = run.invoke(app, ["export", *args, "--council", council, "--out", "out", "--json"])
    assert found.exit_code == 0, found.output
    return sorted(json.loads(found.stdout)["files"])


def test_the_site_in_four_languages() -> None:
    files = made("site", "--language", "nb", "--language", "nn", "--language", "sv", "--language", "en")
    assert {"index.html", "sv/index.html", "nn/figures.html", "en/meeting-2027-02-10.html", "meetings.ics"} <= set(files)
    assert Path("out/sv/index.html").read_text(encoding="utf-8").startswith('<!doctype html>\n<html lang="sv-SE">')


def test_the_word_list_in_two_languages() -> None:
    files = made("words", "--language", "nb", "--language", "sv")
    assert {name.rpartition(".")[2] for name in files} == {"html", "pdf", "docx"}
    assert len(files) == 8
    page = next(name for name in files if name.endswith("-sv.html"))
    assert "Många får säga vad de tycker innan något bestäms." in Path("out", page).read_text(encoding="utf-8")


def test_the_annual_report_in_one_command() -> None:
    files = made("annual", "--year", "2027")
    assert {name.rpartition(".")[2] for name in files} == {"html", "pdf", "docx", "md", "txt", "json"}
    facts = json.loads(next(Path("out").glob("*.json")).read_text(encoding="utf-8"))
    assert (facts["meetings_held"], facts["inputs"]["total"]) == (3, 15)


@pytest.mark.parametrize(
    ("args", "folder"), [(("--meeting", "2027-02-10"), "2027-02-10-mote-1"), (("--year", "2027"), "2027-boligsosialt-brukerrad")]
)
def test_an_archive_package_verifies_and_a_touched_one_does_not(args: tuple[str, ...], folder: str) -> None:
    assert "metadata.json" in made("archive", *args)
    found = Path("out") / folder
    assert "hel og uendret" in run.invoke(app, ["verify", str(found)]).output
    program = shutil.which("sha256sum")
    if program is not None:
        assert subprocess.run([program, "--check", "--quiet", "SHA256SUMS"], cwd=found, check=False).returncode == 0  # noqa: S603
    (found / "metadata.json").write_text("{}")
    (found / "ny.txt").write_text("x")
    wrong = run.invoke(app, ["verify", str(found)])
    assert wrong.exit_code == 1
    assert "Endret: metadata.json" in wrong.output
    assert "Ikke i listen: ny.txt" in wrong.output
    packed = shutil.make_archive("pakke", "zip", "out", folder)
    told = json.loads(run.invoke(app, ["verify", packed, "--json"]).stdout)
    assert {one["what"] for one in told["faults"]} == {"changed", "extra"}


def test_lists_minutes_and_calendar() -> None:
    assert made("register") == ["register.csv", "register.html", "register.json", "register.md", "register.txt"]
    assert "you-said-we-did.html" in made("answers", "--meeting", "2027-02-10")
    assert any(name.endswith(".html") for name in made("minutes", "--meeting", "Møte 1"))
    assert made("calendar") == ["meetings.ics"]
    assert len(list(Calendar.from_ical(Path("out/meetings.ics").read_bytes()).walk("VEVENT"))) == 3
    assert {name.rpartition(".")[2] for name in made("handover", "--language", "en")} == {"html", "pdf", "docx"}


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("export", "site", "--council", "Nei"), "finner ikke rådet"),
        (("export", "site", "--council", COUNCIL, "--language", "xx"), "Kjenner ikke språket"),
        (("export", "archive", "--council", COUNCIL, "--meeting", "1999-01-01"), "Finner ikke møtet"),
        (("export", "annual", "--council", COUNCIL, "--year", "99999"), ""),
        (("export", "calendar", "--council", COUNCIL, "--out", "/proc/nowhere"), "Kan ikke skrive"),
        (("verify", "nowhere"), "Finner ikke nowhere"),
    ],
)
def test_what_cannot_be_done_is_said_kindly(args: tuple[str, ...], said: str) -> None:
    found = run.invoke(app, list(args))
    assert found.exit_code in (1, 2)
    assert said.casefold() in found.output.casefold()
    assert "Traceback" not in found.output
