"""A council whose slow work is done: files lie in a folder, and what was asked for is made when the test says so."""

from __future__ import annotations

from pathlib import Path

from bot.work import Workshop
from storage.files import FileStore
from tests.world import World


class Works:
    """A world with files. `World` talks, `done` makes what waits."""

    def __init__(self, world: World, folder: Path) -> None:
        self.world = world
        self.kept = FileStore(folder, world.keys)
        world.desk.talk.files = self.kept
        self.shop = Workshop(world.store, world.desk, self.kept, {}, lambda: world.now)

    def done(self) -> int:
        """Everything that waits is made; how many."""
        return self.shop.work_off(self.world.now)

    def files(self, who: str) -> dict[str, bytes]:
        """The files in what a person has been shown, by name; each read as it lies in the folder."""
        self.world.reads(who)
        found = {}
        for part in self.world.shown.get(who, []):
            if part.file:
                found[part.file["name"]] = self.kept.read(part.file["sha256"])
        return found
