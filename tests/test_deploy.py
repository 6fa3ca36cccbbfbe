"""What an operator copies: the files in `deploy/` name what is there, keep what is secret, and know the exit codes."""

from __future__ import annotations

import ast
import re
from configparser import ConfigParser
from pathlib import Path

import pytest

from bot import cli
from bot.settings import Settings
from bot.watch import EXIT_HANGS

ROOT = Path(__file__).resolve().parent.parent
DEPLOY = ROOT / "deploy"


def unit() -> ConfigParser:
    parser = ConfigParser(interpolation=None, strict=False)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(DEPLOY / "radslag.service", encoding="utf-8")
    return parser


def test_the_unit_does_not_start_again_where_only_a_person_helps() -> None:
    service = unit()["Service"]
    codes = {int(code) for code in service["RestartPreventExitStatus"].split()}
    assert codes == {cli.WRONG, cli.BROKEN, cli.BUSY}
    assert not codes & {cli.TAKEN, EXIT_HANGS}
    assert service["Restart"] == "on-failure"
    assert service["ExecStart"].endswith("/radslag run")


def test_the_unit_shuts_the_machine_out() -> None:
    service = unit()["Service"]
    assert {service[name] for name in ("NoNewPrivileges", "ProtectHome", "PrivateTmp", "PrivateDevices")} == {"true"}
    assert (service["ProtectSystem"], service["UMask"], service["StateDirectoryMode"]) == ("strict", "0077", "0700")
    assert service["Environment"] == "RADSLAG_DATA_DIR=/var/lib/radslag"
    assert service["StateDirectory"] == "radslag"


def test_the_example_names_every_setting_and_no_other() -> None:
    named = set(re.findall(r"^#? ?RADSLAG_(\w+)=", (DEPLOY / "settings.example").read_text("utf-8"), re.MULTILINE))
    assert named == {name.upper() for name in Settings.model_fields}


def test_the_readme_names_every_setting() -> None:
    told = (ROOT / "README.md").read_text("utf-8")
    assert [name for name in Settings.model_fields if f"RADSLAG_{name.upper()}" not in told] == []


def test_the_image_holds_what_the_program_imports_and_no_settings() -> None:
    copied = {name for line in (DEPLOY / "Dockerfile").read_text("utf-8").splitlines() if line.startswith("COPY ")
              for name in line.split()[1:-1]}  # fmt: skip
    assert all((ROOT / name).exists() for name in copied)
    ours = {"bot", "handlers", "storage", "locales"}
    assert ours <= copied
    for path in (ROOT / "bot").rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text("utf-8"))):
            names = [node.module] if isinstance(node, ast.ImportFrom) and node.module else []
            assert not any(name.split(".")[0] == "tests" for name in names), path
    kept = (DEPLOY / "Dockerfile.dockerignore").read_text("utf-8").splitlines()
    assert kept[1] == "*"
    assert {line[1:] for line in kept if line.startswith("!")} == copied


def test_the_container_runs_as_nobody_in_particular() -> None:
    lines = (DEPLOY / "Dockerfile").read_text("utf-8").splitlines()
    assert lines.index("USER radslag") > next(number for number, line in enumerate(lines) if "pip install" in line)
    assert 'ENTRYPOINT ["radslag"]' in lines
    compose = (DEPLOY / "compose.yaml").read_text("utf-8")
    for said in ("read_only: true", "cap_drop: [ALL]", "no-new-privileges:true", "stop_grace_period: 20s", "env_file: ../.env"):
        assert said in compose


@pytest.mark.parametrize("code", [cli.WRONG, EXIT_HANGS, cli.TAKEN, cli.BROKEN, cli.BUSY])
def test_every_exit_code_is_explained(code: int) -> None:
    assert re.search(rf"\b{code}\b", (DEPLOY / "README.md").read_text("utf-8"))
