"""Conversations written down: what a person types, what they read, compared with a text that people can edit.

Run the tests with RADSLAG_GOLDEN=write to write the texts anew after a change, then read them.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from pathlib import Path

from tests.world import World

GOLDEN = Path(__file__).resolve().parent / "golden"
PROFILES = ("standard", "plain", "screen_reader")
LANGUAGES = ("nb", "nn", "sv", "en")


def reads_as(world: World, who: str, lang: str, profile: str) -> None:
    """This person reads in this language, in this way."""
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE person SET lang = ?, profile = ? WHERE id = ?", (lang, profile, who))


def council_in(world: World, lang: str, *readers: str, profile: str = "standard") -> None:
    """The council's own language, with the office's hours in no language at all; these people read in it, in this way."""
    for who in readers:
        reads_as(world, who, lang, profile)
    with world.store.begin() as tx:
        tx._cursor.execute("UPDATE council SET lang = ?", (lang,))
        tx._cursor.execute("UPDATE person SET hours = '08–15' WHERE id = 'liv'")


class Dialogue:
    """One conversation of one person, line by line."""

    def __init__(self, world: World, who: str) -> None:
        self.world = world
        self.who = who
        self.lines: list[str] = []

    def says(self, text: str) -> None:
        """They type; the answer is written down."""
        self.lines.append(f"▸ {text}")
        self._heard(self.world.says(self.who, text))

    def hears(self) -> None:
        """What has come to them meanwhile is written down."""
        self._heard(self.world.reads(self.who))

    def _heard(self, texts: list[str]) -> None:
        for text in texts:
            self.lines.append("\n".join(f"  {line}".rstrip() for line in text.split("\n")))

    def text(self) -> str:
        """The conversation so far."""
        return "\n\n".join(self.lines)


def check(name: str, lang: str, talk: Callable[[str], str]) -> None:
    """The same conversation in the three ways of writing, compared with the golden text of a language."""
    found = "\n\n\n".join(f"=== {profile} ===\n\n{talk(profile)}" for profile in PROFILES) + "\n"
    path = GOLDEN / f"{name}.{lang}.txt"
    if os.environ.get("RADSLAG_GOLDEN") == "write":
        path.write_text(found, encoding="utf-8")
    assert found == path.read_text(encoding="utf-8"), f"{path.name} says something else: read both, then write it anew"
