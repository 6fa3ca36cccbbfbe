"""A council that is listened to everywhere at once: what is typed must be in no row, no seal, no file, no log."""

from __future__ import annotations

import json
from pathlib import Path

from bot.channels.base import Arrival, Raw
from bot.domain.values import Json
from storage import audit
from storage.sealed import Keys
from storage.types import new_id
from tests.handlers.treasury import every_text, paying


class Watched(Keys):
    """Keys that remember all that was ever sealed with them."""

    def __init__(self) -> None:
        super().__init__(None)
        self.seen: list[tuple[str, bytes]] = []

    def seal(self, epoch: str, data: bytes, about: str = "") -> bytes:
        self.seen.append((about, data))
        return super().seal(epoch, data, about)


class Line:
    """A network whose updates are JSON."""

    def read(self, raw: bytes) -> Arrival:
        said = json.loads(raw)
        return Arrival("console", said["key"], said["who"], said["who"], True, 0, "text", text=said["text"])


class Listened:
    """A council that pays, whose database is a file and whose arrivals go through the inbox."""

    def __init__(self, folder: Path) -> None:
        self.keys, self.path = Watched(), folder / "council.db"
        self.world = paying(url=f"sqlite:///{self.path}", keys=self.keys)
        self.world.desk.readers = {"console": Line()}

    def types(self, who: str, text: str) -> str:
        """Typed, stored, read, answered; what the person reads."""
        key = new_id()
        raw = Raw(key, who, json.dumps({"key": key, "who": who, "text": text}).encode())
        self.world.now += 1_000_000
        self.world.desk.take("console", [raw], "c", self.world.now)
        self.world.desk.work(self.world.now)
        return "\n".join(self.world.reads(who))

    def asks(self, who: str, verb: str, **args: Json) -> None:
        """The bot asks this person for the rest of a verb."""
        key = self.world.desk.offer("rad", who, verb, args, self.world.now, sure=False)
        self.world._arrive(who, kind="press", press=key)

    def holds_none_of(self, canaries: tuple[str, ...]) -> None:
        """Nowhere: rows, what was sealed (but for the arrivals, which are empty by now), bytes of the database, the audit."""
        arrivals = {key for key, data in self.keys.seen if data.startswith(b'{"key"')}
        sealed = b"\n".join(data for about, data in self.keys.seen if about not in arrivals).decode(errors="replace")
        rows = every_text(self.world)
        with self.world.store.begin() as tx:
            left = tx._cursor.execute("SELECT count(*) FROM inbox WHERE length(payload) > 0").fetchone()[0]
            noted = "\n".join(row.facts for row in audit.newest(tx, "rad", 500))
            assert audit.verify(tx, "rad") == []
        raw = b"".join(path.read_bytes() for path in self.path.parent.glob("council.db*")).decode("latin-1")
        assert left == 0
        found = [(one, place) for one in canaries for place, text in
                 (("sealed", sealed), ("rows", rows), ("audit", noted), ("bytes", raw)) if one in text]  # fmt: skip
        assert found == []
