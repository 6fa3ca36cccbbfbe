"""F35: the homeserver is put back to an older state while the bot and a member go on."""

from __future__ import annotations

import asyncio
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from bot.channels.base import Parcel, Part, Sent
from tests.channels import synapse
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_person import Person
from tests.channels.synapse import Synapse

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]


def kept(server: Synapse, copy: Path) -> None:
    """A copy of all it knows, as a backup makes it."""
    with closing(sqlite3.connect(server.folder / "homeserver.db")) as now, closing(sqlite3.connect(copy)) as then:
        now.backup(then)


def put_back(server: Synapse, copy: Path) -> None:
    """The server falls over and starts again from the copy."""
    server.kill()
    for name in ("homeserver.db", "homeserver.db-wal", "homeserver.db-shm"):
        (server.folder / name).unlink(missing_ok=True)
    shutil.copy(copy, server.folder / "homeserver.db")


async def test_after_the_server_was_put_back_everything_is_heard_once_and_answers_arrive(tmp_path: Path) -> None:
    server = Synapse(tmp_path / "synapse").start()
    ours, theirs = server.register("bot"), server.register("kari")
    try:
        async with Bot(server.url, ours) as bot, Person(server.url, theirs) as kari:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await kari.say(room, "før")
            await bot.until(lambda: bot.texts() == ["før"])
            kept(server, tmp_path / "copy.db")
            lost = [f"glemt {number}" for number in range(20)]
            for text in lost:
                await kari.say(room, text)
            await bot.until(lambda: bot.texts() == ["før", *lost])
            answer = Parcel(id="8.0", chat=room, part=Part("svar som serveren glemmer"))
            assert isinstance(await bot.channel.send(answer), Sent)
            await kari.until(lambda: kari.texts() == ["svar som serveren glemmer"])
            await asyncio.to_thread(put_back, server, tmp_path / "copy.db")
            server.start()
            await kari.say(room, "etter")
            await bot.until(lambda: "etter" in bot.texts())
            assert isinstance(await bot.channel.send(Parcel(id="9.0", chat=room, part=Part("nytt svar"))), Sent)
            await kari.until(lambda: "nytt svar" in kari.texts())
            await kari.say(room, "takk")
            await bot.until(lambda: "takk" in bot.texts())
            assert bot.texts() == ["før", *lost, "etter", "takk"]
            assert kari.texts() == ["svar som serveren glemmer", "nytt svar"]
            assert bot.arrivals("unreadable") == []
    finally:
        server.stop()
