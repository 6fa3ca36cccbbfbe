"""Waiting for what comes: looked for often, with an end far off, so that a busy machine fails no test."""

from __future__ import annotations

import asyncio
from collections.abc import Callable


async def until(true: Callable[[], bool], seconds: float = 60) -> None:
    """Wait for something; an error when it does not come."""
    async with asyncio.timeout(seconds):
        while not true():
            await asyncio.sleep(0.005)
