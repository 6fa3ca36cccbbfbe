"""The rules of the house as tests: who may import whom, how large a room may be, where the clock is, what is written down."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

pytestmark = pytest.mark.xdist_group("house")  # every module is read once
ROOT = Path(__file__).resolve().parent.parent
ROOMS = ("bot", "handlers", "storage")
MOST_LINES, MOST_IN_FUNCTION = 400, 60
OURS = {"bot", "handlers", "storage"}

# The first prefix that fits a module says what it may import of our own.
MAY_IMPORT: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("bot.domain", ("bot.domain",)),
    ("bot.messages", ("bot.domain", "bot.messages", "bot.channels.base")),
    ("bot.phrases", ("bot.domain", "bot.phrases")),
    ("bot.plain_language", ("bot.domain", "bot.messages", "bot.phrases", "bot.plain_language")),
    ("bot.documents", ("bot.domain", "bot.messages", "bot.phrases", "bot.documents")),
    ("bot.voice", ("bot.domain", "bot.voice")),
    ("bot.payroll", ("bot.domain", "bot.payroll", "bot.channels.base", "storage")),
    ("bot.channels", ("bot.channels", "bot.messages", "bot.phrases", "bot.domain")),
    ("bot.year.player", ("bot.desk", "bot.domain", "bot.channels.base")),
    ("bot.year.facts", ("storage", "bot.domain", "bot.year.facts")),
    ("bot.year", ("bot", "handlers", "storage")),
    ("bot.turn", ("bot.domain", "bot.messages", "bot.phrases", "bot.channels.base", "storage")),
    ("bot.app", ("bot", "handlers", "storage")),
    ("bot.cli", ("bot", "handlers", "storage")),
    ("bot.console", ("bot", "storage")),
    ("bot", ("bot", "storage")),
    ("storage", ("storage", "bot.domain")),
    ("handlers", ("handlers", "storage", "bot.turn", "bot.forms", "bot.desk", "bot.domain", "bot.messages", "bot.documents", "bot.payroll",
                  "bot.plain_language", "bot.phrases", "bot.channels.base")),
)  # fmt: skip
ONLY_IN: dict[str, tuple[str, ...]] = {
    "telegram": ("bot.channels.telegram",),
    "nio": ("bot.channels.matrix",),
    "sqlalchemy": ("storage",),
    "sqlmodel": ("storage",),
    "alembic": ("storage",),
    "apscheduler": ("bot.clock",),
    "fluent": ("bot.phrases",),
    "typer": ("bot.cli", "bot.console"),
    "espeakng_loader": ("bot.voice",),
    "av": ("bot.voice",),
}
CLOCKS = re.compile(r"\b(datetime\.now|datetime\.utcnow|date\.today|time\.time)\(")


def modules(*rooms: str) -> Iterator[tuple[str, Path]]:
    for room in rooms:
        for path in sorted((ROOT / room).rglob("*.py")):
            if "upgrades" not in path.parts:
                yield ".".join(path.relative_to(ROOT).with_suffix("").parts).removesuffix(".__init__"), path


class Read(NamedTuple):
    """What the rules ask of a module; its tree is let go, so that no other test drags it along."""

    imports: tuple[str, ...]
    functions: tuple[tuple[str, int], ...]  # names, lines
    classes: tuple[str, ...]
    waits: bool
    says: bool  # what it is for


@cache
def read(path: Path) -> Read:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    imports: list[str] = []
    functions: list[tuple[str, int]] = []
    classes: list[str] = []
    waits = False
    for node in ast.walk(tree):
        waits = waits or isinstance(node, ast.AsyncFunctionDef | ast.Await)
        if isinstance(node, ast.Import):
            imports += (name.name for name in node.names)
        elif isinstance(node, ast.ImportFrom) and node.module:
            imports += (node.module, *(f"{node.module}.{name.name}" for name in node.names))
        elif isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef):
            functions.append((node.name, (node.end_lineno or node.lineno) - node.lineno + 1))
        elif isinstance(node, ast.ClassDef):
            classes.append(node.name)
    return Read(tuple(imports), tuple(functions), tuple(classes), waits, bool(ast.get_docstring(tree)))


def under(name: str, prefix: str) -> bool:
    return name == prefix or name.startswith((prefix + ".", prefix + "_"))


def test_every_room_imports_only_its_neighbours() -> None:
    wrong = []
    for name, path in modules(*ROOMS):
        allowed = next((may for prefix, may in MAY_IMPORT if under(name, prefix)), None)
        assert allowed is not None, f"{name} has no place in the house"
        for used in read(path).imports:
            if used.split(".")[0] in OURS and "." in used and not any(under(used, one) or under(one, used) for one in allowed):
                wrong.append(f"{name} → {used}")
    assert not wrong, "\n".join(wrong)


def test_the_domain_uses_the_standard_library_alone() -> None:
    standard = sys.stdlib_module_names | {"bot", "__future__"}
    wrong = [
        f"{name} → {used}" for name, path in modules("bot/domain") for used in read(path).imports if used.split(".")[0] not in standard
    ]
    assert not wrong, "\n".join(wrong)


def test_the_domain_never_waits_and_never_asks_for_the_time() -> None:
    for name, path in modules("bot/domain"):
        assert not read(path).waits, name


def test_a_library_is_used_in_one_room() -> None:
    wrong = [
        f"{name} → {used}"
        for name, path in modules(*ROOMS)
        for used in read(path).imports
        if used.split(".")[0] in ONLY_IN and not any(under(name, room) for room in ONLY_IN[used.split(".")[0]])
    ]
    assert not wrong, "\n".join(wrong)


def test_only_the_clock_knows_what_time_it_is() -> None:
    wrong = [name for name, path in modules(*ROOMS) if name != "bot.clock" and CLOCKS.search(path.read_text(encoding="utf-8"))]
    assert not wrong, wrong


def test_handlers_cannot_wait_so_they_cannot_send() -> None:
    for name, path in modules("handlers", "storage"):
        assert not read(path).waits, name


def test_no_room_is_too_large() -> None:
    sizes = {name: len(path.read_text("utf-8").splitlines()) for name, path in modules(*ROOMS, "tests")}
    long = [f"{name}: {count}" for name, count in sizes.items() if count > MOST_LINES]
    assert not long, "\n".join(long)


def test_no_function_is_too_long() -> None:
    long = [
        f"{name}.{function}: {count}"
        for name, path in modules(*ROOMS, "tests")
        for function, count in read(path).functions
        if count > MOST_IN_FUNCTION
    ]
    assert not long, "\n".join(long)


def test_every_module_says_what_it_is_for() -> None:
    silent = [name for name, path in modules(*ROOMS) if not read(path).says]
    assert not silent, silent


def test_no_catch_all_names() -> None:
    for name, path in modules(*ROOMS):
        for named in read(path).classes:
            assert not re.search(r"(Manager|Helper|Utils|Service)$", named), f"{name}.{named}"


def test_pinned_versions_name_no_host() -> None:
    for file in ("constraints.txt", "tests/requirements-synapse.txt"):
        assert "://" not in (ROOT / file).read_text(encoding="utf-8"), file


def test_the_top_level_is_as_agreed() -> None:
    listed = subprocess.run(["git", "ls-files"], cwd=ROOT, capture_output=True, text=True, check=False).stdout.split()  # noqa: S607
    if not listed:
        pytest.skip("not a git checkout: nothing to compare with")
    folders = {name.split("/")[0] for name in listed if "/" in name}
    assert folders <= {"bot", "handlers", "storage", "locales", "tests", "deploy", ".ci"}
