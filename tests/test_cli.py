"""What the operator types and reads."""

from __future__ import annotations

import json
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app, main

pytestmark = pytest.mark.server

run = CliRunner()


@pytest.fixture(autouse=True)
def _folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RADSLAG_TELEGRAM_TOKEN", "RADSLAG_MATRIX_HOMESERVER", "RADSLAG_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.setenv("RADSLAG_LANGUAGE", "nb")


def made(*args: str) -> dict[str, str]:
    found = run.invoke(app, [*args, "--json"])
    assert found.exit_code == 0, found.output
    return dict(json.loads(found.stdout))


def ends(monkeypatch: pytest.MonkeyPatch, *line: str) -> object:
    """The exit of a whole command, with what goes wrong on its way."""
    monkeypatch.setattr("sys.argv", ["radslag", *line])
    with pytest.raises(SystemExit) as end:
        main()
    return end.value.code


def test_a_database_that_cannot_be_used_is_told_in_a_sentence(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "data").mkdir()
    (tmp_path / "data" / "radslag.db").write_bytes(b"Dette er et brev og ingen database. " * 200)
    assert ends(monkeypatch, "council", "list") == 74
    assert capsys.readouterr().err.startswith("Databasefilen er skadet (file is not a database)")
    (tmp_path / "data" / "radslag.db").unlink()
    (tmp_path / "data" / "radslag.db").mkdir()
    assert ends(monkeypatch, "council", "list") == 75
    assert "unable to open database file. Ingenting er endret. Prøv igjen om litt." in capsys.readouterr().err
    monkeypatch.setenv("RADSLAG_DATABASE_URL", "postgresql+psycopg://liv:hemmelig@127.0.0.1:1/radslag")
    assert ends(monkeypatch, "council", "list") == 75
    assert capsys.readouterr().err == "Jeg når ikke databasen.\nSe på RADSLAG_DATABASE_URL, og om PostgreSQL går.\n"


def test_a_council_is_made_listed_and_shown() -> None:
    founded = made("council", "create", "--name", "Boligrådet", "--officer", "Liv Holm", "--phone", "400 12 345")
    assert len(founded["code"]) == 9
    assert json.loads(run.invoke(app, ["council", "list", "--json"]).stdout) == [{"id": founded["id"], "name": "Boligrådet", "people": 1}]
    shown = run.invoke(app, ["council", "show", "boligrådet"]).output
    assert "Liv Holm" in shown
    assert "21:00–08:00" in shown


def test_an_invitation_has_a_code_and_a_letter_with_a_picture_to_scan(tmp_path: Path) -> None:
    made("council", "create", "--name", "Rådet", "--officer", "Liv")
    letter = tmp_path / "brev.html"
    invited = made("invite", "--council", "Rådet", "--name", "Kari Moen", "--letter", str(letter))
    page = letter.read_text(encoding="utf-8")
    assert invited["code"] in page
    assert "<svg" in page
    assert "Kari Moen" in page


def test_an_unknown_council_a_wrong_role_and_a_wrong_country_are_said_kindly() -> None:
    made("council", "create", "--name", "Rådet", "--officer", "Liv")
    unknown = run.invoke(app, ["council", "show", "Nei"])
    assert (unknown.exit_code, "finner ikke rådet «Nei»" in unknown.output) == (2, True)
    role = run.invoke(app, ["invite", "--council", "Rådet", "--name", "Per Dahl", "--role", "konge"])
    assert (role.exit_code, "konge" in role.output) == (2, True)
    country = run.invoke(app, ["council", "create", "--name", "X", "--officer", "Y", "--country", "XX"])
    assert country.exit_code == 2
    assert "Traceback" not in country.output


@pytest.mark.parametrize(
    ("name", "value", "said"),
    [
        ("TELEGRAM_TOKEN", "hemmelig-nøkkel", "BotFather"),
        ("TELEGRAM_API_URL", "ftp://x", "https"),
        ("DATABASE_URL", "mysql://x", "sqlite:///"),
        ("MATRIX_HOMESERVER", "https://matrix.example.org", "RADSLAG_MATRIX_USER"),
        ("LOG_LEVEL", "LOUD", "settings.example"),
    ],
)
def test_a_wrong_setting_is_named_with_how_to_mend_it(monkeypatch: pytest.MonkeyPatch, name: str, value: str, said: str) -> None:
    monkeypatch.setenv(f"RADSLAG_{name}", value)
    found = run.invoke(app, ["run"])
    assert found.exit_code == 2
    assert said in found.output
    if "TOKEN" in name:
        assert value not in found.output


def test_run_without_a_network_says_what_to_set() -> None:
    found = run.invoke(app, ["run"])
    assert (found.exit_code, "RADSLAG_TELEGRAM_TOKEN" in found.output) == (2, True)


def test_migrate_twice_is_ready_the_second_time() -> None:
    assert "oppdatert" in run.invoke(app, ["migrate"]).output
    assert "var klar" in run.invoke(app, ["migrate"]).output


def test_every_command_has_help_with_an_example() -> None:
    for command in (
        "run", "demo", "chat", "migrate", "doctor", "invite", "council create", "council list", "council show", "backup", "restore",
    ):  # fmt: skip
        assert f"radslag {command}" in run.invoke(app, [*command.split(), "--help"]).output, command


def test_a_broken_year_file_is_explained(tmp_path: Path) -> None:
    year = tmp_path / "year.json"
    year.write_text('{"format": "radslag-council-year"}', encoding="utf-8")
    found = run.invoke(app, ["demo", "--year", str(year), "--out", str(tmp_path / "out")])
    assert found.exit_code == 2
    assert "Jeg kan ikke bruke årsfilen" in found.output


def test_chat_asks_for_a_code_outside_a_demo_and_finds_nobody_politely() -> None:
    made("council", "create", "--name", "Rådet", "--officer", "Liv Holm")
    nobody = run.invoke(app, ["chat", "--as", "Kong Harald"])
    assert (nobody.exit_code, "finner ingen" in nobody.output) == (2, True)
    wrong = run.invoke(app, ["chat", "--as", "Liv Holm"], input="ABCD-1234\n")
    assert (wrong.exit_code, "Koden gjelder ikke" in wrong.output) == (2, True)


def test_a_database_that_is_gone_or_damaged_is_never_replaced_by_an_empty_one(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("RADSLAG_TELEGRAM_TOKEN", "1:" + "a" * 30)
    keys = tmp_path / "data" / "keys"
    keys.mkdir(parents=True)
    (keys / "2027-01-01.key").write_bytes(b"x" * 32)
    gone = run.invoke(app, ["run"])
    assert (gone.exit_code, "Databasefilen er borte" in gone.output) == (74, True)
    assert not (tmp_path / "data" / "radslag.db").exists()
    (tmp_path / "data" / "radslag.db").write_bytes(b"dette er ingen database" * 300)
    broken = run.invoke(app, ["run"])
    assert (broken.exit_code, "skadet" in broken.output) == (74, True)


def test_a_second_bot_on_the_same_database_is_refused_at_once(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    from bot.clock import only_one  # noqa: PLC0415

    made("council", "create", "--name", "Rådet", "--officer", "Liv")
    monkeypatch.setenv("RADSLAG_TELEGRAM_TOKEN", "1:" + "a" * 30)
    with only_one("sqlite:///", tmp_path / "data"):
        second = run.invoke(app, ["run"])
    assert (second.exit_code, "Stopp den andre først" in second.output) == (75, True)


def test_a_newer_database_is_left_alone(tmp_path: Path) -> None:
    import sqlite3  # noqa: PLC0415

    run.invoke(app, ["migrate"])
    with sqlite3.connect(tmp_path / "data" / "radslag.db") as file:
        file.execute("UPDATE alembic_version SET version_num = '9999'")
    newer = run.invoke(app, ["migrate"])
    assert (newer.exit_code, "Oppdater programmet" in newer.output) == (74, True)


def test_letters_for_everybody_in_the_list(tmp_path: Path) -> None:
    made("council", "create", "--name", "Rådet", "--officer", "Liv")
    made("invite", "--council", "Rådet", "--name", "Kari Moen")
    out = tmp_path / "brev.html"
    assert made("letters", "--council", "Rådet", "--out", str(out)) == {"many": 2, "file": str(out)}
    assert "Kari Moen" in out.read_text(encoding="utf-8")


@pytest.mark.server
def test_nothing_depends_on_language_time_zone_or_home_of_the_machine(tmp_path: Path) -> None:
    import subprocess  # noqa: PLC0415
    import sys  # noqa: PLC0415

    root = Path(__file__).resolve().parent.parent
    bare = {"LANG": "C", "PYTHONPATH": str(root), "RADSLAG_DATA_DIR": str(tmp_path / "data")}
    for line in (["council", "create", "--name", "Boligrådet på Ås", "--officer", "Žana Ŋuor"], ["council", "show", "Boligrådet på Ås"]):
        command = [sys.executable, "-m", "bot", *line]
        done = subprocess.run(command, env=bare, cwd=tmp_path, capture_output=True, check=False)  # noqa: S603 - our own program
        assert (done.returncode, done.stderr) == (0, b""), done
        assert "Žana Ŋuor" in done.stdout.decode()
