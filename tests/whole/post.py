"""Matrix as far as a life and death of the bot goes: a line of events, and messages that are known by their transaction id."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.channels.base import Arrival, Intake, Parcel, Raw, Receipt, Sent
from bot.channels.matrix_send import transaction


@dataclass
class Post:
    """The server. It outlives the bot."""

    events: list[dict[str, Any]] = field(default_factory=list)
    accepted: list[tuple[str, Parcel]] = field(default_factory=list)  # event id, message: what people see
    known: dict[str, str] = field(default_factory=dict)  # transaction id → event id
    offered: int = 0  # how often a message was handed in
    taken: int = 0  # up to where the bot has said that it has everything

    def says(self, who: str, text: str, reply_to: str = "") -> None:
        """Somebody writes in their room."""
        key = f"$in{len(self.events)}"
        self.events.append({"key": key, "who": who, "text": text, "reply_to": reply_to})

    def take(self, parcel: Parcel) -> str:
        """A message is handed in; one that is known already is the same message."""
        self.offered += 1
        txn = transaction(parcel)
        if txn not in self.known:
            self.known[txn] = f"$out{len(self.accepted)}"
            self.accepted.append((self.known[txn], parcel))
        return self.known[txn]

    def texts(self, room: str) -> list[str]:
        """What stands in a room, from the bot."""
        return [parcel.part.text for _, parcel in self.accepted if parcel.chat == room]


class PostChannel:
    """The bot's end of the line, for one life."""

    name = "matrix"

    def __init__(self, post: Post) -> None:
        self.post = post
        self.news = asyncio.Event()

    def read(self, raw: bytes) -> Arrival | None:
        """A stored event as an arrival; every room is private."""
        one = json.loads(raw)
        who = one["who"]
        said, reply_to = one["text"], one["reply_to"]
        return Arrival("matrix", one["key"], who, f"!{who}", True, 0, "text", text=said, message=one["key"], reply_to=reply_to)

    async def run(self, intake: Intake) -> None:
        """Everything after the position, stored before the next is asked for."""
        position = int(await intake.cursor("matrix") or 0)
        while True:
            self.post.taken = position
            self.news.clear()
            if position == len(self.post.events):
                await self.news.wait()
            await asyncio.sleep(0)  # the answer is on its way
            new = self.post.events[position:]
            raws = [Raw(one["key"], f"!{one['who']}", json.dumps(one).encode()) for one in new]
            await intake.take("matrix", raws, str(position + len(new)))
            position += len(new)

    async def send(self, parcel: Parcel) -> Receipt:
        """Hand in; dying before, between and after is dying at an await."""
        await asyncio.sleep(0)
        event = self.post.take(parcel)
        await asyncio.sleep(0)
        return Sent(event)

    async def open_private(self, person: str) -> str | Receipt:
        """Everybody has a room of their own."""
        return f"!{person}"

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """No files wait."""
        raise LookupError(f"{handle} {limit}")

    async def close(self) -> None:
        """Nothing to let go of."""
