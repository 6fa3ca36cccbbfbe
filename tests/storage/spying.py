"""Somebody who has everything but the key folder: database, journal, log lines, audit, messages and a backup after each event."""

from __future__ import annotations

import json
import logging
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

from bot.channels.base import Arrival, Raw
from bot.desk import Result
from storage.sealed import Keys
from storage.types import new_id
from tests.handlers.agendas import fresh, publish
from tests.world import World

# What is drawn anew in every run: ids, keys of buttons, hashes. Everything else is compared as it stands.
_DRAWN = re.compile(r"(?<![\w-])[A-Za-z0-9_-]{22}(?![\w-])|(?<![\w-])[A-Za-z0-9_-]{12}(?![\w-])|[0-9a-f]{64}|[0-9a-f]{32}|[0-9a-f]{16}")
_CODE = re.compile(r"\b[2-9A-Z]{8}\b")


class _Lines(logging.Handler):
    """Every log line of ours."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(self.format(record))


class _Reader:
    """The console's updates as they lie in the inbox."""

    def read(self, raw: bytes) -> Arrival | None:
        facts = json.loads(raw)
        return Arrival("console", facts.pop("key"), facts["who"], facts.pop("who"), True, facts.pop("at"), **facts)


class Watched(World):
    """A council whose every update goes through the inbox, with somebody looking after each step."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.seen_: list[Any] = []
        self.watching = False
        self.log = _Lines()
        logging.getLogger("radslag").addHandler(self.log)
        super().__init__(url=f"sqlite:///{folder / 'r.db'}", keys=Keys(folder / "keys"))
        self.desk.readers = {"console": _Reader()}
        publish(self)
        self.pass_to("2027-02-10T13:00")
        fresh(self, "kari", "per", "aisha", "tom", "liv", "odd", "vera", "sam")

    def _arrive(self, who: str, **facts: Any) -> Result:
        self.now += 1_000_000
        said = {"who": who, "key": new_id(), "at": self.now, **{name: value for name, value in facts.items() if name != "private"}}
        said.pop("chat", None)
        self.desk.take("console", [Raw(said["key"], who, json.dumps(said).encode())], None, self.now)
        self.look()
        (result,) = self.desk.work(self.now)
        self.look()
        return result

    def look(self) -> None:
        """A copy of all that lies outside the key folder, with what is drawn anew replaced by its shape."""
        if self.watching:
            self.seen_.append((self._tables(), tuple(_shape(line) for line in self.log.lines)))

    def _tables(self) -> dict[str, list[Any]]:
        cursor = self.store._connection.cursor()
        names = [row[0] for row in cursor.execute("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name").fetchall()]
        found = {}
        for name in names:
            if name.startswith(("sqlite_", "alembic")):
                continue
            rows = cursor.execute(f"SELECT rowid, * FROM {name} ORDER BY rowid").fetchall()  # noqa: S608 - our own tables
            found[name] = [tuple(_shape(cell) for cell in row) for row in rows]
        return found

    def watch(self) -> None:
        """From now on somebody looks."""
        self.watching, self.seen_ = True, []
        self.look()


def _shape(cell: Any) -> Any:
    """Bytes by their length, drawn words by their shape."""
    if isinstance(cell, bytes):
        return len(cell)
    return _CODE.sub("CODE", _DRAWN.sub(lambda found: f"<{len(found[0])}>", cell)) if isinstance(cell, str) else cell


def differences(one: list[Any], other: list[Any]) -> list[str]:
    """Where what was seen in two runs differs, in words; empty when nobody could tell them apart."""
    found = []
    if len(one) != len(other):
        found.append(f"{len(one)} and {len(other)} looks")
    for number, ((tables, lines), (tables2, lines2)) in enumerate(zip(one, other, strict=False)):
        found += [f"look {number}: log" for a, b in [(lines, lines2)] if a != b]
        for name in tables:
            if tables[name] != tables2[name]:
                rows = [f"{a} | {b}" for a, b in zip(tables[name], tables2[name], strict=False) if a != b][:2]
                found.append(f"look {number}: {name} {len(tables[name])}/{len(tables2[name])} {rows}")
    return found


def run(folder: Path, act: Callable[[Watched], None]) -> list[Any]:
    """What was seen while this happened."""
    folder.mkdir()
    world = Watched(folder)
    world.watch()
    act(world)
    logging.getLogger("radslag").removeHandler(world.log)
    world.store.close()
    return world.seen_
