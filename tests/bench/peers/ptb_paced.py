"""A broadcast with python-telegram-bot and its rate limiter, told to try again as often as it takes."""

from __future__ import annotations

import asyncio
import os
from typing import Any

from telegram.ext import AIORateLimiter, Application


async def broadcast() -> None:
    """One message to each chat, all at once; the limiter spreads them."""
    url = os.environ["PEER_URL"]
    first, many, text = int(os.environ["PEER_FIRST"]), int(os.environ["PEER_MANY"]), os.environ["PEER_TEXT"]
    limiter = AIORateLimiter(max_retries=10)
    application: Any = (
        Application.builder().token(os.environ["PEER_TOKEN"]).base_url(f"{url}/bot").rate_limiter(limiter)
        .connection_pool_size(256).pool_timeout(600).build()
    )  # fmt: skip
    async with application:
        await asyncio.gather(*(application.bot.send_message(first + n, text) for n in range(many)), return_exceptions=True)


if __name__ == "__main__":
    asyncio.run(broadcast())
