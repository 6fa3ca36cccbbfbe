"""A plugin for pytest that keeps every kind of message that is said while tests talk, before it has a language.

`pytest -p tests.messages.recording` with RADSLAG_RECORD naming a file: the messages and the cards that were laid are
written there when the run ends. Messages that are built of the same phrases are kept once.
"""

from __future__ import annotations

import ast
import os
import pickle
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import fields, is_dataclass
from pathlib import Path
from types import FrameType
from typing import Any, NamedTuple

from bot import composition
from bot.domain.values import Line, Say
from bot.messages.nodes import Do, Message

SAYS = "compose"
CARDS = Path(__file__).resolve().parent.parent.parent / "handlers" / "cards"


class Said(NamedTuple):
    """A kind of message, the test that said it first, and how many choices it had."""

    message: Message
    where: str


class Recorded(NamedTuple):
    """What was said, and which functions of the cards were used: (module, function)."""

    said: list[Said]
    laid: frozenset[tuple[str, str]]


def keys(value: Any) -> Iterator[str]:
    """Every phrase a message is built of, and what its choices do."""
    if isinstance(value, Say):
        yield value.key
        yield from keys(value.facts)
    elif isinstance(value, Do):
        yield value.verb
    elif isinstance(value, Mapping):
        for each in value.values():
            yield from keys(each)
    elif isinstance(value, tuple):
        for each in value:
            yield from keys(each)
    elif is_dataclass(value):
        for item in fields(value):
            yield from keys(getattr(value, item.name))


class Recorder:
    """Listens where every message passes on its way to a reader."""

    def __init__(self) -> None:
        self.said: dict[tuple[str, frozenset[str]], Said] = {}
        self.laid: set[tuple[str, str]] = set()

    def hear(self, message: Message) -> None:
        """Keep one of each kind, the one with most to choose from."""
        kind = (message.kind, frozenset(keys(message)))
        known = self.said.get(kind)
        if known is None or len(message.choices) > len(known.message.choices):
            self.said[kind] = Said(message, os.environ.get("PYTEST_CURRENT_TEST", ""))

    def lay(self, frame: FrameType, event: str, _arg: object) -> None:
        """A profile function: which cards are laid."""
        code = frame.f_code
        if event == "call" and code.co_filename.startswith(str(CARDS)):
            self.laid.add((Path(code.co_filename).stem, code.co_name))

    def dump(self, path: Path) -> None:
        """Write it down."""
        path.write_bytes(pickle.dumps(Recorded(list(self.said.values()), frozenset(self.laid))))


def cards() -> frozenset[tuple[str, str]]:
    """Every function that lays a card; what a protocol only names lays none."""
    return frozenset(
        (path.stem, node.name)
        for path in CARDS.glob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.FunctionDef) and not _only_named(node)
    )


def _only_named(function: ast.FunctionDef) -> bool:
    return isinstance(function.body[-1], ast.Expr) and getattr(function.body[-1].value, "value", None) is Ellipsis


def title(line: Line) -> str:
    """What a message is called in a report: the phrase of its title."""
    return line.key if isinstance(line, Say) else "«…»"


def load(path: Path) -> Recorded:
    """What was written down."""
    found: Recorded = pickle.loads(path.read_bytes())  # noqa: S301 our own file of a moment ago
    return found


RECORDER = Recorder()


def pytest_configure() -> None:
    """Begin to listen, if somebody wants to know."""
    if not os.environ.get("RADSLAG_RECORD"):
        return
    composed = getattr(composition, SAYS)

    def listening(message: Message, *rest: Any, **named: Any) -> Any:
        RECORDER.hear(message)
        return composed(message, *rest, **named)

    setattr(composition, SAYS, listening)
    sys.setprofile(RECORDER.lay)
    threading.setprofile(RECORDER.lay)


def pytest_unconfigure() -> None:
    """Write down what was heard."""
    if path := os.environ.get("RADSLAG_RECORD"):
        sys.setprofile(None)
        RECORDER.dump(Path(path))
