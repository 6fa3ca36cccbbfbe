"""The same conversation in a terminal: plain lines in, plain lines out, every choice typed."""

from __future__ import annotations

import asyncio
import json
import secrets
import sys
from collections.abc import AsyncIterator, Callable, Mapping

from bot.channels.base import Arrival, Intake, Parcel, Raw, Receipt, Refused, Sent

NAME = "console"


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
        idle: Callable[[], object] = lambda: None,
    ) -> None:
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
        self.show(parcel.part.text + "\n")
        return Sent(parcel.id)

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """A terminal has no files waiting."""
        raise ValueError(f"no file {handle.get('name', '')} within {limit} bytes")

    async def close(self) -> None:
        """Nothing to let go of."""
