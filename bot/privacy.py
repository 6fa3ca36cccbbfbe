"""What one person alone may read goes only where nobody else is; where somebody else came in, another room is opened (rulings 18)."""

from __future__ import annotations

from typing import Protocol, runtime_checkable

from bot.channels.base import NotSent, Receipt, Refused
from bot.runner import Runner
from storage import people, sending
from storage.engine import Tx
from storage.outbox import OutboxRow


@runtime_checkable
class Opens(Protocol):
    """A network on which a private chat can lose its privacy, and the bot can open another."""

    async def open_private(self, person: str) -> str | Receipt:
        """A room where only the bot and this person are."""


async def alone(runner: Runner, channel: object, row: OutboxRow) -> str:
    """The account that alone may read this delivery; empty in groups and where the network itself keeps chats private."""
    if not isinstance(channel, Opens):
        return ""
    return await runner.write(lambda tx: sending.owner_at(tx, row.channel, row.chat))


async def elsewhere(runner: Runner, channel: Opens, row: OutboxRow, person: str, now: int) -> Receipt | None:
    """Open another private room and let everything that waits for the old one go there; None when that was done."""
    made = await channel.open_private(person)
    if not isinstance(made, str):
        return made if isinstance(made, Refused) else NotSent("no_private_room", after=getattr(made, "after", 0.0))
    if made == row.chat:  # it is private again by now
        await runner.write(lambda tx: sending.postpone(tx, row.id, row.fence, "retry", not_before=now + 1_000_000, reason="not_private"))
        return None

    def move(tx: Tx) -> None:
        people.move_chat(tx, row.channel, row.chat, made)
        sending.move_chat(tx, row.channel, row.chat, made)
        sending.postpone(tx, row.id, row.fence, "ready", not_before=now, reason="")

    await runner.write(move)
    return None
