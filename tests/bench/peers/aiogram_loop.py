"""A broadcast with aiogram: one message after the other; a refusal is waited out and tried again."""

from __future__ import annotations

import asyncio
import os

from aiogram.exceptions import TelegramRetryAfter  # type: ignore[import-not-found, unused-ignore]
from aiogram_echo import bot  # type: ignore[import-not-found, unused-ignore]


async def broadcast() -> None:
    """One message to each chat, in a plain loop."""
    first, many, text = int(os.environ["PEER_FIRST"]), int(os.environ["PEER_MANY"]), os.environ["PEER_TEXT"]
    sender = bot()
    for number in range(many):
        while True:
            try:
                await sender.send_message(first + number, text)
                break
            except TelegramRetryAfter as refused:
                await asyncio.sleep(refused.retry_after)
    await sender.session.close()


if __name__ == "__main__":
    asyncio.run(broadcast())
