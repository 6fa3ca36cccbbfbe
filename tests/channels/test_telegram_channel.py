"""Receiving from Telegram: stored before it is confirmed, and nothing stops the loop."""

from __future__ import annotations

import asyncio
import io
import logging
from functools import partial
from typing import Any

import pytest

from bot.channels.telegram import Profile, TelegramChannel
from bot.redaction import Redaction
from tests.channels.telegram_bot import Stored, channel_for, read_all, running
from tests.channels.telegram_server import TOKEN, FakeTelegram
from tests.waiting import until

pytestmark = pytest.mark.server


async def test_updates_are_stored_then_confirmed() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        async with running(server, intake) as channel:
            for number in range(250):
                server.says(1 + number % 7, f"nr {number}")
            await intake.until(rows=250)
            await server.confirmed()
            arrivals, bad = read_all(channel, intake)
        assert [arrival.text for arrival in arrivals] == [f"nr {number}" for number in range(250)]
        assert not bad
        assert intake.cursors[-1] == str(server.world.next_update)
        assert max(len(batch) for batch in intake.batches) <= 100


async def test_nothing_is_confirmed_that_was_not_stored() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        intake.fails = 2
        for number in range(5):
            server.says(1, f"nr {number}")
        async with running(server, intake):
            await intake.until(rows=5)
        assert intake.alarms == [("intake", {"why": "OSError"})]
        assert len(intake.batches) == 1


async def test_a_stop_between_storing_and_confirming_loses_and_doubles_nothing() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        for number in range(100):
            server.says(1, f"nr {number}")
        async with running(server, intake):
            await intake.until(rows=100)
        async with running(server, intake) as channel:
            server.says(1, "last")
            await intake.until(rows=101)
            await server.confirmed()
            arrivals, _ = read_all(channel, intake)
        assert len(arrivals) == 101
        assert max(server.world.delivered.values()) <= 2


async def test_ids_that_start_lower_after_a_quiet_week() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        async with running(server, intake):
            server.says(1, "before")
            await intake.until(rows=1)
            await server.confirmed()
            server.world.next_update = 1_000
            server.says(1, "after")
            await intake.until(rows=2)
            await server.confirmed()
        intake.cursors = [str(700_000_002)]  # a restart with an old cursor
        server.world.next_update = 5
        server.says(1, "after a restart")
        async with running(server, intake) as channel:
            await intake.until(rows=3)
            assert [arrival.text for arrival in read_all(channel, intake)[0]] == ["before", "after", "after a restart"]


def _poison(place: int) -> dict[str, Any]:
    author = {"id": 7, "is_bot": False, "first_name": "K"}
    whole: dict[str, Any] = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": author, "text": "x"}
    shapes: list[dict[str, Any]] = [{"chat": {"type": "private"}}, {"date": "now"}, {"entities": 5}, {"date": 10**18}]
    return {"message": {**whole, **shapes[place]}}


@pytest.mark.parametrize("place", range(4))
async def test_one_poison_update_stops_nobody(place: int) -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        server.world.offer_raw(_poison(place))
        for number in range(10):
            server.says(1, f"nr {number}")
        async with running(server, intake) as channel:
            await intake.until(rows=11)
            await server.confirmed()
            arrivals, quarantined = read_all(channel, intake)
        assert len(arrivals) == 10
        assert len(quarantined) == 1
        assert len(intake.batches) <= 3


async def test_talk_in_a_group_is_emptied_at_the_door() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        async with running(server, intake) as channel:
            server.says(1, "canary talk among members", chat=-50)
            server.says(1, "/help", chat=-50)
            await intake.until(rows=2)
            first, second = intake.rows.values()
            assert first.payload == b""
            assert first.chat == second.chat == "-50"
            assert channel.read(first.payload) is None
            assert channel.read(second.payload) is not None


async def test_a_press_is_answered_once_it_is_stored_and_an_old_one_stands() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        message = server.world.message(
            server.world.chat(1), server.world.bot, text="?", reply_markup={"inline_keyboard": [[{"text": "1 Ja", "callback_data": "k"}]]}
        )
        async with running(server, intake) as channel:
            query = server.presses(1, message, "Ja")
            await intake.until(rows=1)
            async with asyncio.timeout(2):
                while not server.world.presses[query].answers:
                    await asyncio.sleep(0.005)
            server.faults.add("answerCallbackQuery", "bad_request", text="Bad Request: query is too old")
            server.presses(1, message, "Ja")
            server.says(1, "next")
            await intake.until(rows=3)
            assert [a.kind for a in read_all(channel, intake)[0]] == ["press", "press", "text"]
        assert not intake.alarms


@pytest.mark.parametrize(("fault", "alarm"), [("conflict", "conflict"), ("unauthorized", "unauthorized")])
async def test_what_needs_a_person_is_told_once_and_not_fought(fault: Any, alarm: str) -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        struck = server.faults.add("getUpdates", fault)
        async with running(server, intake, slow_retry=0.2):
            await intake.until(alarms=1)
            await asyncio.sleep(0.3)
            assert struck.struck <= 3
            server.faults.clear()
            server.says(1, "hei")
            await intake.until(rows=1)
        assert intake.alarms == [(alarm, {})]


async def test_a_second_poller_is_noticed() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        async with running(server, intake, slow_retry=30.0):
            await until(lambda: server.world.polled)
            other = channel_for(server)
            task = asyncio.create_task(other.run(Stored()))
            await intake.until(alarms=1)
            assert intake.alarms[0][0] == "conflict"
            task.cancel()
            await asyncio.gather(task, return_exceptions=True)
            await other.close()


@pytest.mark.parametrize("fault", ["reset_before", "reset_after", "bad_gateway", "server_error", "garbled", "flood"])
async def test_trouble_on_the_line_is_waited_out(fault: Any) -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        struck = server.faults.add("getUpdates", fault, count=2, seconds=1)
        server.says(1, "hei")
        async with running(server, intake) as channel:
            await intake.until(rows=1)
            await server.confirmed()
            assert len(read_all(channel, intake)[0]) == 1
        assert struck.struck == 2


async def test_a_server_that_went_away_and_came_back() -> None:
    server = FakeTelegram()
    await server.start()
    intake = Stored()
    async with running(server, intake):
        server.says(1, "one")
        await intake.until(rows=1)
        await server.stop()
        await asyncio.sleep(0.1)
        await server.start()
        server.says(1, "two")
        await intake.until(rows=2)
    await server.stop()


async def test_an_offset_that_is_ignored_makes_no_hot_loop() -> None:
    async with FakeTelegram() as server:
        intake = Stored()
        server.world._confirm = lambda offset: None  # type: ignore[method-assign]  # noqa: ARG005
        world_poll = server.world.poll

        async def poll(offset: int, limit: int, timeout: float) -> Any:
            del offset
            return await world_poll(0, limit, timeout)

        server.world.poll = poll  # type: ignore[method-assign]
        server.says(1, "again and again")
        async with running(server, intake, backoff=(0.1,)):
            await asyncio.sleep(0.5)
        assert len(intake.rows) == 1
        assert len(intake.batches) <= 8
        assert intake.alarms[0][0] == "garbled"


def changes(server: FakeTelegram) -> list[str]:
    """What the bot has written about itself."""
    return [call.method for call in server.ledger.calls if call.method.startswith("set")]


def written(server: FakeTelegram, many: int) -> bool:
    return bool(server.ledger.of("getMyShortDescription")) and len(changes(server)) >= many


async def test_the_profile_is_written_only_where_it_differs() -> None:
    profile = Profile(
        commands={"": [("help", "Hjelp")], "sv": [("help", "Hjälp")]},
        description={"": "Brukerråd", "sv": "Brukarråd"},
        short_description={"": "Råd"},
    )
    async with FakeTelegram() as server:
        for expected in (5, 0):
            server.ledger.clear()
            async with running(server, Stored(), profile=profile):
                await until(partial(written, server, expected))
                await asyncio.sleep(0.05)
            assert len(changes(server)) == expected
        assert server.world.commands["[('type', 'default')]", "sv"] == [{"command": "help", "description": "Hjälp"}]
        assert server.world.texts["description", "sv"] == "Brukarråd"
        assert not server.ledger.complaints


@pytest.mark.parametrize("token", ["", "4242", "4242:", ":secret", "x:secret", "４２:secret"])
def test_a_wrong_token_is_refused_without_being_said(token: str) -> None:
    with pytest.raises(ValueError, match="digits, a colon and a secret") as caught:
        TelegramChannel(token)
    assert not token or token not in str(caught.value)


async def test_the_token_reaches_no_log_and_no_repr() -> None:
    stream = io.StringIO()
    handler = logging.StreamHandler(stream)
    root = logging.getLogger()
    level = root.level
    root.addHandler(handler)
    root.setLevel(logging.DEBUG)
    Redaction([TOKEN]).guard(root)
    try:
        async with FakeTelegram() as server:
            intake = Stored()
            server.faults.add("getUpdates", "garbled", count=1)
            server.faults.add("getUpdates", "reset_after", count=1)
            server.says(1, "hei")
            async with running(server, intake, profile=Profile(commands={"": [("help", "Hjelp")]})) as channel:
                await intake.until(rows=1)
                with pytest.raises(LookupError):
                    await channel.fetch({"file_id": "none"}, 10)
                assert "canary" not in repr(channel)
                logging.getLogger("telegram.Bot").error("of %r", channel._library)
    finally:
        root.removeHandler(handler)
        root.setLevel(level)
    assert "canary" not in stream.getvalue()
    assert "[secret]" in stream.getvalue()
