"""The papers of every meeting of a played year, as the files that people get: the pack in usual and in large print."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from bot.channels.base import Arrival, Files
from bot.desk import Desk, Result
from bot.messages.nodes import File
from bot.work import Workshop
from bot.year.player import CHANNEL

FORMS = ("pdf", "large_print")


def write_packs(desk: Desk, workshop: Workshop, year: Mapping[str, Any], files: Files, out: Path, now: int) -> list[Path]:
    """The coordinator asks for them as anybody would; what is made is laid in a folder of its own."""
    written = []
    for meeting in dict.fromkeys(event["meeting"] for event in year["events"] if event["do"] == "publish_agenda"):
        for form in FORMS:
            _asked(desk, year, meeting, form, now)
            workshop.work_off(now)
            made = _asked(desk, year, meeting, form, now)
            for node in made.message.body if made.message is not None else ():
                if isinstance(node, File):
                    path = out / "papers" / Path(node.name).name
                    path.parent.mkdir(parents=True, exist_ok=True)
                    path.write_bytes(files.read(node.sha256))
                    written.append(path)
    return written


def _asked(desk: Desk, year: Mapping[str, Any], meeting: str, form: str, now: int) -> Result:
    council, who = year["council"]["id"], year["council"]["coordinator"]
    key = desk.offer(council, who, "get_pack", {"meeting": meeting, "form": form}, now)
    return desk.receive(Arrival(CHANNEL, f"pack-{meeting}-{form}-{key}", who, who, True, now, "press", press=key), now)
