"""What is said about an agenda item in a room stands in that item's own thread: a topic on Telegram, a thread on Matrix (I3).

What came of a vote that was shown in a room is said as an answer to it.
"""

from __future__ import annotations

from dataclasses import replace
from typing import Protocol, runtime_checkable

from bot.channels.base import Parcel
from bot.runner import Runner
from storage import rooms, threads
from storage.engine import Tx
from storage.outbox import OutboxRow
from storage.threads import ThreadRow

FIRST = "room_item"  # kind of the message that begins an item's thread; its other messages begin with the same letters
ANSWERED = "room_vote"  # kind of the message that the others of its kind answer
LONGEST = 120


@runtime_checkable
class Topics(Protocol):
    """A network whose rooms may have topics that the bot can open."""

    async def open_topic(self, chat: str, title: str) -> str:
        """The id of a new topic; empty where the room has none."""


def _about(row: OutboxRow) -> bool:
    return row.person_id.startswith(rooms.PREFIX) and row.kind.startswith((FIRST, ANSWERED))


async def addressed(runner: Runner, channel: object, row: OutboxRow, parcel: Parcel) -> Parcel:
    """The parcel with the thread it belongs to; a new topic is opened for the first message about an item."""
    if not _about(row):
        return parcel
    room = row.person_id.removeprefix(rooms.PREFIX)
    found = await runner.write(lambda tx: threads.of(tx, row.council_id, room, row.subject))
    if found is None and row.kind == FIRST and isinstance(channel, Topics):
        opened = await channel.open_topic(row.chat, parcel.part.text.split("\n", 1)[0][:LONGEST])
        if opened:
            found = ThreadRow(opened, "thread")
            await runner.write(lambda tx: threads.put(tx, row.council_id, room, row.subject, opened, "thread"))
    if found is None:
        return parcel
    return replace(parcel, thread=found.thread) if found.how == "thread" else replace(parcel, reply_to=found.thread)


def rooted(tx: Tx, row: OutboxRow, message: str) -> bool:
    """A delivery is there. The first about an item is what the others follow, in its thread or as answers to it."""
    if row.kind in (FIRST, ANSWERED) and _about(row):
        how = "thread" if row.channel == "matrix" and row.kind == FIRST else "reply"
        threads.put(tx, row.council_id, row.person_id.removeprefix(rooms.PREFIX), row.subject, message, how)
    return True
