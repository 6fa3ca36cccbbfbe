"""An office that sends files into the chat: they lie on a network, are fetched, and are read when the test says so."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.channels.base import FileHandle
from bot.desk import Desk
from bot.work import Workshop
from handlers import routers
from storage import agenda, meetings
from storage.files import FileStore
from tests.world import World

CORPUS = Path(__file__).resolve().parents[1] / "documents" / "agendas"


class Post:
    """A network that holds the files of the corpus, and others that a test made."""

    def __init__(self) -> None:
        self.made: dict[str, bytes] = {}

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """The bytes of a file."""
        data = self.made.get(handle["id"]) or (CORPUS / handle["id"]).read_bytes()
        if len(data) > limit:
            raise ValueError(handle["id"])
        return data


class Office:
    """A council whose coordinator may send files."""

    def __init__(self, folder: Path, world: World | None = None) -> None:
        self.world = world or World()
        self.kept = FileStore(folder, self.world.keys)
        self.world.desk = Desk(self.world.store, self.world.keys, self.world.composer, routers(), {}, self.kept)
        self.post = Post()
        network: Any = {self.world.network: self.post}
        self.shop = Workshop(self.world.store, self.world.desk, self.kept, network, lambda: self.world.now)

    def sends(self, who: str, name: str, size: int = 0) -> list[str]:
        """A person sends a file; what they read until it has been read."""
        size = size or len(self.post.made.get(name) or (CORPUS / name).read_bytes())
        handle = FileHandle({"id": name}, name, "application/octet-stream", size)
        self.world._arrive(who, kind="file", file=handle)
        self.shop.work_off(self.world.now)
        return self.world.reads(who)

    def planned(self) -> list[tuple[str, str, list[str]]]:
        """Every meeting: its day, its place, the titles on its agenda."""
        with self.world.store.begin() as tx:
            found = meetings.of_council(tx, "rad")
            return [(one.day, one.place, [row.title for row in agenda.of_meeting(tx, "rad", one.id)]) for one in found]
