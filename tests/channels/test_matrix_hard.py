"""Harder days on a real Matrix server: keys that come late, ten power cuts, strict limits, a forgotten device."""

from __future__ import annotations

import asyncio
import contextlib
import json
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest

from bot.channels.base import NotSent, Parcel, Part, Sent
from bot.channels.matrix_guard import entries, mapping
from bot.channels.matrix_sync import Inflow
from bot.runner import Runner
from storage.engine import Store
from storage.matrix_state import MatrixStateStore
from storage.sealed import Keys
from tests.channels import synapse
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_person import Person
from tests.channels.synapse import Account, Synapse

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]
_count = iter(range(10_000))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


def both(server: Synapse) -> tuple[Account, Account]:
    number = next(_count)
    return server.register(f"bot{number}"), server.register(f"kari{number}")


async def test_a_key_that_comes_late_opens_what_waited(server: Synapse, monkeypatch: pytest.MonkeyPatch) -> None:
    ours, theirs = both(server)
    held: list[Any] = []
    real = Inflow.take_in

    async def without_keys(self: Inflow, answer: Any, *rest: Any) -> Any:
        held.extend(entries(mapping(answer.get("to_device")).get("events")))
        return await real(self, {**answer, "to_device": {}}, *rest)

    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours) as bot:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await bot.until(lambda: bool(bot.arrivals("joined")))
            monkeypatch.setattr(Inflow, "take_in", without_keys)
            await kari.say(room, "kan du lese dette?")
            await bot.until(lambda: bool(held) and any(name.startswith("waiting/") for name in bot.state.kept))
            bot.ahead = 61
            await bot.until(lambda: bool(bot.arrivals("unreadable")))
            assert bot.arrivals("unreadable")[0].private
            assert bot.texts() == []
            monkeypatch.undo()
        async with Bot(server.url, ours, bot.journal, bot.state) as again:
            crypto = again.channel._crypto
            assert crypto is not None
            assert crypto.receive(held) == 0
            await again.until(lambda: again.texts() == ["kan du lese dette?"])
            assert not [name for name in again.state.kept if name.startswith("waiting/")]
            assert len(again.arrivals("unreadable")) == 1


async def test_ten_power_cuts_lose_and_double_nothing(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Bot(server.url, ours) as bot:
        made = {"invite": [bot.id], "is_direct": True, "preset": "private_chat"}
        room = server.call("POST", "/_matrix/client/v3/createRoom", made, theirs.token)["room_id"]
        await bot.until(lambda: bool(bot.arrivals("joined")))
        said, sent = [], {}
        for number in range(10):
            where = f"/_matrix/client/v3/rooms/{room}/send/m.room.message/n{number}"
            server.call("PUT", where, {"msgtype": "m.text", "body": f"nr {number}"}, theirs.token)
            said.append(f"nr {number}")
            delivery = asyncio.create_task(bot.channel.send(Parcel(f"{number}.0", room, Part(f"svar {number}"))))
            await asyncio.sleep(0.01 * number)
            server.kill()
            await delivery
            server.start()  # from the main thread, see there
            sent[number] = await settled(bot, Parcel(f"{number}.0", room, Part(f"svar {number}")))
        await bot.until(lambda: len(bot.texts()) == 10, 90)
        assert bot.texts() == said
        found = server.call("GET", f"/_matrix/client/v3/rooms/{room}/messages?dir=b&limit=100", token=theirs.token)["chunk"]
        answers = [event["content"]["body"] for event in found[::-1] if event["sender"] == bot.id and event["type"] == "m.room.message"]
        assert answers == [f"svar {number}" for number in range(10)]
        assert bot.journal.alarms == []


async def settled(bot: Bot, parcel: Parcel) -> Sent:
    """Send until it is settled, as the courier does."""
    for _ in range(100):
        found = await bot.channel.send(parcel)
        if isinstance(found, Sent):
            return found
        await asyncio.sleep(0.1)
    raise AssertionError(found)


async def test_limits_as_delivered_are_obeyed_and_told(tmp_path: Path) -> None:
    strict = Synapse(tmp_path / "strict", strict=True).start()
    try:
        ours, theirs = strict.register("bot"), strict.register("kari")
        async with Bot(strict.url, ours) as bot:
            made = {"invite": [bot.id], "is_direct": True, "preset": "private_chat"}
            room = strict.call("POST", "/_matrix/client/v3/createRoom", made, theirs.token)["room_id"]
            await bot.until(lambda: bot.channel._rooms.get(room) is not None and bool(bot.arrivals("joined")))
            found = [await bot.channel.send(Parcel(f"{number}.0", room, Part(f"nr {number}"))) for number in range(14)]
            assert all(isinstance(one, Sent) for one in found[:8])
            refused = [one for one in found if isinstance(one, NotSent)]
            assert len(refused) >= 3
            assert all(one.why == "rate" and one.everyone and 0 < one.after <= 30 for one in refused)
            await bot.until(lambda: [key for key, _ in bot.journal.alarms] == ["throttled"])
    finally:
        strict.stop()


async def test_a_logged_out_device_comes_back_with_the_same_name_and_signs_itself(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Bot(server.url, ours) as bot:
        before = json.loads(bot.state.kept["account"])
        server.call("POST", "/_matrix/client/v3/logout", {}, before["token"])
        assert bot.task is not None
        await asyncio.wait_for(asyncio.shield(bot.task), 30)
        assert bot.journal.alarms == [("unauthorized", {"account": ours.name})]
    async with Bot(server.url, ours, bot.journal, bot.state) as again, Person(server.url, theirs) as kari:
        after = json.loads(again.state.kept["account"])
        assert (after["device"], after["token"] != before["token"]) == (before["device"], True)
        room = await kari.room_with(again.id)
        await kari.joined(room, again.id)
        await kari.say(room, "er du der igjen?")
        await again.until(lambda: again.texts() == ["er du der igjen?"])


@pytest.fixture
async def kept(tmp_path: Path) -> AsyncIterator[tuple[Store, Keys, Runner]]:
    store = Store(f"sqlite:///{tmp_path}/t.db").open().create()
    runner = Runner(store)
    yield store, Keys(tmp_path / "keys"), runner
    with contextlib.suppress(Exception):
        await runner.close()
    store.close()


async def test_the_account_lives_in_our_database(server: Synapse, tmp_path: Path, kept: tuple[Store, Keys, Runner]) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours, state=MatrixStateStore(*kept)) as bot:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await kari.say(room, "en")
            await bot.until(lambda: bot.texts() == ["en"])
        async with Bot(server.url, ours, bot.journal, MatrixStateStore(*kept), password="") as again:
            await kari.say(room, "to")
            await again.until(lambda: again.texts() == ["en", "to"])
            token = again.channel._server.token
    raw = b"".join(path.read_bytes() for path in tmp_path.glob("t.db*"))
    assert token.encode() not in raw
    assert b"pickle" not in raw
