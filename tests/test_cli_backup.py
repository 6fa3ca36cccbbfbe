"""Backup and restore as the operator types them: what is said, what is refused, and the council that talks on afterwards."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner, Result

from bot import settings
from bot.app import App
from bot.cli import app

pytestmark = pytest.mark.server  # long: left out of the quick suite

run = CliRunner()
PHRASE = "hest batteri stift riktig"


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RADSLAG_TELEGRAM_TOKEN", "RADSLAG_MATRIX_HOMESERVER", "RADSLAG_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")
    Path("phrase.txt").write_text(PHRASE + "\n", encoding="utf-8")


def types(*line: str, answer: str = "") -> Result:
    return run.invoke(app, [*line, "--passphrase-file", "phrase.txt"], input=answer)


@pytest.fixture
def council() -> None:
    made = run.invoke(app, ["council", "create", "--name", "Boligrådet", "--officer", "Liv Holm", "--phone", "400 12 345"])
    assert made.exit_code == 0, made.output


@pytest.mark.server
@pytest.mark.usefixtures("council")
def test_a_backup_is_made_looked_at_and_put_back_somewhere_else(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    made = types("backup", "--out", "radslag.backup")
    assert made.exit_code == 0, made.output
    assert "Kopien er laget og prøvd: radslag.backup" in made.output
    assert "Råd: Boligrådet" in made.output
    looked = types("restore", "radslag.backup", "--look")
    assert (looked.exit_code, "Kopien er hel" in looked.output) == (0, True)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "new"))
    unsure = types("restore", "radslag.backup", answer="tja\n")
    assert (unsure.exit_code, "Ingenting er hentet tilbake." in unsure.output) == (2, True)
    assert not (tmp_path / "new").exists()
    back = types("restore", "radslag.backup", answer="ja\n")
    assert back.exit_code == 0, back.output
    assert "radslag doctor" in back.output
    listed = run.invoke(app, ["council", "list", "--json"])
    assert [one["name"] for one in json.loads(listed.stdout)] == ["Boligrådet"]
    again = types("restore", "radslag.backup", "--yes")
    assert (again.exit_code, "er ikke tom" in again.output) == (2, True)


@pytest.mark.server
@pytest.mark.usefixtures("council")
def test_the_office_is_told_from_when_what_they_see_is(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    types("backup", "--out", "radslag.backup")
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "new"))
    assert types("restore", "radslag.backup", "--yes").exit_code == 0
    bot = App(settings.read(), channels={}).open()
    with bot.store.begin() as tx:
        kinds = [row[0] for row in tx._cursor.execute("SELECT kind FROM outbox").fetchall()]
    bot.store.close()
    assert kinds == ["channel_trouble"]


@pytest.mark.usefixtures("council")
def test_what_is_wrong_is_said_and_nothing_is_touched(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    types("backup", "--out", "radslag.backup")
    there = types("backup", "--out", "radslag.backup")
    assert (there.exit_code, "finnes allerede" in there.output) == (2, True)
    Path("damaged").write_bytes(Path("radslag.backup").read_bytes()[:-100])
    Path("other").write_text("hei")
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "new"))
    for name, code, said in (("damaged", 74, "skadet"), ("other", 74, "ikke en kopi fra Rådslag"), ("none", 2, "Jeg finner ikke none")):
        found = types("restore", name, "--yes")
        assert (found.exit_code, said in found.output) == (code, True), found.output
    Path("phrase.txt").write_text("en helt annen frase")
    wrong = types("restore", "radslag.backup", "--yes")
    assert (wrong.exit_code, "Passordfrasen er feil" in wrong.output) == (74, True)
    Path("phrase.txt").write_text("kort\n")
    assert "minst 12 tegn" in types("restore", "radslag.backup", "--yes").output
    Path("phrase.txt").unlink()
    assert "Jeg kan ikke lese passordfrasen" in types("restore", "radslag.backup", "--yes").output
    assert not (tmp_path / "new").exists() or list((tmp_path / "new").iterdir()) == []


def test_without_a_database_or_with_postgresql_the_way_is_shown(monkeypatch: pytest.MonkeyPatch) -> None:
    nothing = types("backup", "--out", "x")
    assert (nothing.exit_code, "ingen database" in nothing.output) == (2, True)
    monkeypatch.setenv("RADSLAG_DATABASE_URL", "postgresql+psycopg://radslag@localhost/radslag")
    for line in (("backup", "--out", "x"), ("restore", "x")):
        found = types(*line)
        assert (found.exit_code, "pg_dump --format=custom" in found.output) == (69, True)


@pytest.mark.usefixtures("council")
def test_programs_read_what_a_backup_holds() -> None:
    made = json.loads(types("backup", "--out", "radslag.backup", "--json").stdout)
    assert (made["file"], made["councils"], made["files"]) == ("radslag.backup", ["Boligrådet"], 0)
    assert made["size"] == Path("radslag.backup").stat().st_size
