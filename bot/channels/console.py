"""The same conversation in a terminal: plain lines in, plain lines out, every choice typed."""

from __future__ import annotations

import asyncio
import json
import mimetypes
import secrets
import sys
from collections.abc import AsyncIterator, Callable, Mapping
from pathlib import Path

from bot.channels.base import Arrival, FileHandle, Files, Intake, Parcel, Raw, Receipt, Refused, Sent

NAME = "console"
FILE = "@"  # a line that begins with it names a file to send


async def typed_lines() -> AsyncIterator[str]:
    """Lines of standard input until it ends, without blocking anything else."""
    loop = asyncio.get_running_loop()
    while line := await loop.run_in_executor(None, sys.stdin.readline):
        yield line.rstrip("\n")


class ConsoleChannel:
    """One person at a terminal. `show` prints; `lines` gives what is typed; `idle` waits for the answers to be out."""

    name = NAME

    def __init__(
        self, account: str, show: Callable[[str], None], now: Callable[[], int], lines: Callable[[], AsyncIterator[str]] = typed_lines,
        idle: Callable[[], object] = lambda: None, *, files: Files | None = None, folder: Path | None = None,
    ) -> None:  # fmt: skip
        """Files that come are written to `folder`."""
        self.files, self.folder = files, folder
        self.account = account
        self.show = show
        self.now = now
        self.lines = lines
        self.idle = idle
        self.ended = asyncio.Event()

    def read(self, raw: bytes) -> Arrival | None:
        """A stored line as an arrival."""
        line = json.loads(raw)
        text = str(line["text"]).strip()
        if not text:
            return None
        if text.startswith(FILE) and (path := Path(text.removeprefix(FILE).strip()).expanduser()).is_file():
            mime = mimetypes.guess_type(path.name)[0] or "application/octet-stream"
            sent = FileHandle({"path": str(path.resolve())}, path.name, mime, path.stat().st_size)
            return Arrival(NAME, line["key"], line["who"], line["who"], True, int(line["at"]), "file", message=line["key"], file=sent)
        return Arrival(NAME, line["key"], line["who"], line["who"], True, int(line["at"]), "text", text=text, message=line["key"])

    async def run(self, intake: Intake) -> None:
        """Every line typed, stored and answered before the next is read; ends with the input."""
        async for text in self.lines():
            key, now = secrets.token_urlsafe(9), self.now()
            payload = json.dumps({"key": key, "who": self.account, "text": text, "at": now}).encode()
            await intake.take(NAME, [Raw(key, self.account, payload)], None)
        self.ended.set()

    async def send(self, parcel: Parcel) -> Receipt:
        """Print one part; what is for others stays in the outbox of their own networks."""
        if parcel.chat != self.account:
            return Refused("forbidden")
        if parcel.part.file and (path := self._written(parcel.part.file)) is not None:
            self.show(f"{parcel.part.text}\n{path}\n")
        else:
            self.show(parcel.part.text + "\n")
        return Sent(parcel.id)

    def _written(self, file: Mapping[str, str]) -> Path | None:
        """A file that came, where one can open it; an older one of that name is kept."""
        if self.files is None or self.folder is None:
            return None
        try:
            data = self.files.read(file["sha256"])
        except (LookupError, KeyError):
            return None
        self.folder.mkdir(parents=True, exist_ok=True)
        name = Path(file.get("name") or "fil").name
        path, number = self.folder / name, 1
        while path.exists() and path.read_bytes() != data:
            number += 1
            path = self.folder / f"{Path(name).stem}-{number}{Path(name).suffix}"
        path.write_bytes(data)
        return path

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """The bytes of a file of this machine; ValueError when over `limit`, LookupError when it is gone."""
        try:
            path = Path(handle["path"])
            if path.stat().st_size > limit:
                raise ValueError("the file is over the limit")
            return path.read_bytes()
        except (OSError, KeyError) as fault:
            raise LookupError("the file is gone") from fault

    async def close(self) -> None:
        """Nothing to let go of."""
