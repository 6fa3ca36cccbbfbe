"""K1: whoever runs the bot types the lines of the guide, from an empty folder to a service that is kept safe and brought back."""

from __future__ import annotations

import json
import shlex
import sys
from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app
from bot.domain import guides
from tests.phrasebook import LANGUAGES, book

pytestmark = pytest.mark.server
NOT_OURS = ("python3", ".venv/bin/pip", "systemctl")  # other people's programs
# What stops where there is no network and no fee yet, and how: with words, not with a fault.
STOPS = {("run",): 2, ("payroll", "L1"): 2, ("doctor",): 1}


def lines(lang: str) -> list[list[str]]:
    """Every line for the terminal, in the guide's order."""
    keys = [key for page in guides.GUIDES["operator"] for kind, key in guides.lines("operator", page) if kind == guides.COMMAND]
    return [shlex.split(book(lang)[key].texts[0]) for key in keys]


@pytest.mark.parametrize("lang", LANGUAGES)
def test_the_guide_is_typed_from_beginning_to_end(lang: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("RADSLAG_TELEGRAM_TOKEN", "RADSLAG_MATRIX_HOMESERVER", "RADSLAG_DATABASE_URL"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("RADSLAG_LANGUAGE", lang)
    monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "data"))
    monkeypatch.chdir(tmp_path)
    Path("phrase.txt").write_text("hest batteri stift riktig\n", encoding="utf-8")
    typed = 0
    for program, *args in lines(lang):
        if program in NOT_OURS:
            continue
        assert program == "radslag"
        if args[0] == "restore":
            monkeypatch.setenv("RADSLAG_DATA_DIR", str(tmp_path / "new"))
            args.append("--yes")
        done = CliRunner().invoke(app, args)
        stops = {code for start, code in STOPS.items() if tuple(args[: len(start)]) == start}
        assert done.exit_code in ({0} | stops), (args, done.output)
        assert done.exception is None or isinstance(done.exception, SystemExit), (args, done.exception)
        typed += 1
    assert typed > 10
    councils = json.loads(CliRunner().invoke(app, ["council", "list", "--json"]).stdout)
    assert [one["name"] for one in councils] == ["Boligrådet"]
    assert (tmp_path / "guides" / lang).is_dir()
    assert "fastapi" not in sys.modules  # no web site is needed
