"""The real bot, really killed while members comment on Telegram: every promise is kept, nothing counts twice."""

from __future__ import annotations

import asyncio
import os
import time
from collections import Counter
from collections.abc import Callable
from pathlib import Path

import pytest

from storage import audit, councils
from storage.engine import Store
from tests.channels.telegram_server import FakeTelegram
from tests.faults.crash import killed
from tests.whole.hamlet import phrases
from tests.whole.killing import MEMBERS, START, Commenter, founded, kept, run
from tests.world import World

KILLS = int(os.environ.get("RADSLAG_KILLS", "100"))
AGAIN = phrases().say("desk-sent-again", "nb")


async def lives_and_deaths(folder: Path, url: str) -> tuple[FakeTelegram, list[Commenter], int]:
    """Members comment all the time; the bot is killed again and again, and then lives to its end."""
    shift = World.at(START) - time.time_ns() // 1000
    async with FakeTelegram() as server:
        members = [Commenter(server, number) for number in MEMBERS]
        enough = asyncio.Event()
        loop = asyncio.get_running_loop()

        async def talk() -> None:
            try:
                await asyncio.gather(*(member.comment(1, enough) for member in members))
            finally:
                (folder / "enough").touch()  # everybody has their answer: the bot may end when nothing is left

        talking = asyncio.create_task(talk())
        lives = await asyncio.to_thread(
            killed, run, (folder, url, server.url, server.token, shift), KILLS, shortest=0.03, longest=0.5,
            before_last=lambda: loop.call_soon_threadsafe(enough.set),
        )  # fmt: skip
        await talking
        return server, members, lives


def judge(server: FakeTelegram, members: list[Commenter], url: str, lives: int) -> str:
    """Every number that was promised is kept under that number, once; nothing came twice without saying so."""
    promised = {text: number for member in members for text, number in member.promised.items()}
    rows = kept(url)
    assert len(promised) >= len(members)
    for text, number in promised.items():
        assert rows[text] == [number], (text, number, rows.get(text))
    assert all(len(numbers) == 1 for numbers in rows.values())
    assert len({number for numbers in rows.values() for number in numbers}) == len(rows)
    assert set(rows) == set(promised)
    again = 0
    for member in members:
        texts = [one["text"] for one in server.inbox(member.number)]
        again += sum(AGAIN in text for text in texts)
        receipts = Counter(text.split("\n")[0] for text in texts if "er mottatt" in text and AGAIN not in text)
        assert max(receipts.values()) == 1, receipts.most_common(2)
        assert {line.split(" ")[1] for line in receipts} | _said_again(texts) == set(member.promised.values())
    assert not server.world.queue
    store = Store(url, durable=False).open()
    with store.begin() as tx:
        for council in councils.every(tx):
            assert audit.verify(tx, council.id) == []
    store.close()
    return f"{KILLS} kills in {lives} lives, {len(promised)} comments with a number, {again} messages sent again"


def _said_again(texts: list[str]) -> set[str]:
    return {text.split("\n")[0].split(" ")[1] for text in texts if "er mottatt" in text and AGAIN in text}


@pytest.mark.server
@pytest.mark.parametrize("engine", ["sqlite", "postgresql"])
async def test_a_council_survives_a_hundred_kills(engine: str, tmp_path: Path, request: pytest.FixtureRequest,
                                                  measured: Callable[[str], None]) -> None:  # fmt: skip
    url = "" if engine == "sqlite" else str(request.getfixturevalue("postgres_made"))
    folder = tmp_path / "data"
    founded(folder, url)
    server, members, lives = await lives_and_deaths(folder, url)
    measured(judge(server, members, url or f"sqlite:///{folder}/radslag.db", lives))
