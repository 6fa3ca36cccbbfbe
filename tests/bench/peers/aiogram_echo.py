"""aiogram as its own examples use it: answers every text with the same text, keeps nothing."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from aiogram import Bot, Dispatcher, F  # type: ignore[import-not-found, unused-ignore]
from aiogram.client.session.aiohttp import AiohttpSession  # type: ignore[import-not-found, unused-ignore]
from aiogram.client.telegram import TelegramAPIServer  # type: ignore[import-not-found, unused-ignore]

dispatcher = Dispatcher()


@dispatcher.message(F.text)  # type: ignore[untyped-decorator, unused-ignore]
async def echo(message: Any) -> None:
    """Say it again."""
    await message.answer(message.text)


def bot() -> Any:
    """A bot that talks to the fake server."""
    server = TelegramAPIServer.from_base(os.environ["PEER_URL"])
    return Bot(os.environ["PEER_TOKEN"], session=AiohttpSession(api=server))


if __name__ == "__main__":
    asyncio.run(dispatcher.start_polling(bot()))
