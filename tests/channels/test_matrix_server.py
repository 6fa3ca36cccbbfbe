"""The Matrix channel against a real server: encrypted and plain rooms, restarts, kills, poison, limits."""

from __future__ import annotations

import asyncio
import hashlib
import json
from collections.abc import Iterator
from typing import Any

import pytest

from bot.channels.base import NotSent, Parcel, Part, Refused, Sent, Unknown
from tests.channels import synapse
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_journal import Crash, MemoryFiles
from tests.channels.matrix_person import Person
from tests.channels.synapse import Account, Synapse

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]
_count = iter(range(10_000))


@pytest.fixture(scope="module", params=["12", "11"])
def server(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse"), room_version=request.param).start()
    yield started
    started.stop()


def both(server: Synapse) -> tuple[Account, Account]:
    """A fresh bot account and a fresh person."""
    number = next(_count)
    return server.register(f"bot{number}"), server.register(f"kari{number}")


def parcel(chat: str, text: str = "Hei", **more: Any) -> Parcel:
    return Parcel(**{"id": "7.0", "chat": chat, "part": Part(text), **more})


async def test_encrypted_talk_both_ways(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Bot(server.url, ours) as bot, Person(server.url, theirs) as kari:
        room = await kari.room_with(bot.id)
        await kari.joined(room, bot.id)
        await kari.say(room, "Kan jeg få sakene på papir?")
        await bot.until(lambda: bool(bot.texts()))
        arrival = bot.arrivals("text")[0]
        assert (arrival.text, arrival.account, arrival.chat) == ("Kan jeg få sakene på papir?", kari.id, room)
        assert arrival.private
        joined = bot.arrivals("joined")
        assert [(one.account, one.extra) for one in joined] == [(kari.id, {"self": "1"})]
        sent = await bot.channel.send(parcel(room, "Ja, på papir", only=kari.id))
        assert isinstance(sent, Sent)
        again = await bot.channel.send(parcel(room, "Ja, på papir", only=kari.id))
        assert again == sent
        await kari.until(lambda: kari.texts() == ["Ja, på papir"])
        event = server.call("GET", f"/_matrix/client/v3/rooms/{room}/event/{sent.message}", token=theirs.token)
        assert event["type"] == "m.room.encrypted"
        assert "på papir" not in str(event)


async def test_restart_keeps_device_and_keys(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours) as bot:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await kari.say(room, "en")
            await bot.until(lambda: bot.texts() == ["en"])
        await kari.say(room, "to mens den sov")
        account = bot.state.kept["account"]
        async with Bot(server.url, ours, bot.journal, bot.state, password="") as again:
            await again.until(lambda: again.texts() == ["en", "to mens den sov"])
            await kari.say(room, "tre")
            await again.until(lambda: again.texts() == ["en", "to mens den sov", "tre"])
            assert isinstance(await again.channel.send(parcel(room, "svar")), Sent)
            await kari.until(lambda: kari.texts() == ["svar"])
        assert again.state.kept["account"] == account
        assert again.journal.alarms == []


@pytest.mark.parametrize("where", ["before", "after"])
async def test_crash_around_the_journal_loses_and_doubles_nothing(server: Synapse, where: str) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours) as bot:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await bot.until(lambda: bool(bot.arrivals("joined")))
            setattr(bot.journal, f"crash_{where}", lambda: True)
            await kari.say(room, "med ny nøkkel")  # the key comes with the very answer that is not stored
            assert bot.task is not None
            with pytest.raises(Crash):
                await asyncio.wait_for(asyncio.shield(bot.task), 30)
        setattr(bot.journal, f"crash_{where}", lambda: False)
        async with Bot(server.url, ours, bot.journal, bot.state) as again:
            await kari.say(room, "etterpå")
            await again.until(lambda: again.texts() == ["med ny nøkkel", "etterpå"])
            assert again.arrivals("unreadable") == []


async def test_first_start_reads_nothing_old(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        room = await kari.room_with(ours.id, encrypted=False)
        server.call("POST", f"/_matrix/client/v3/rooms/{room}/join", {}, ours.token)
        for number in range(12):
            await kari.say(room, f"gammel {number}")
        async with Bot(server.url, ours) as bot:
            await kari.say(room, "ny")
            await bot.until(lambda: bool(bot.texts()))
            assert bot.texts() == ["ny"]


async def test_what_was_said_before_the_bot_came_is_not_read(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Bot(server.url, ours) as bot, Person(server.url, theirs) as kari:
        made = await kari.client.room_create(is_direct=True)
        room = made.room_id
        for number in range(120):
            server.call("PUT", f"/_matrix/client/v3/rooms/{room}/send/m.room.message/a{number}",
                        {"msgtype": "m.text", "body": f"før {number}"}, theirs.token)
        server.call("POST", f"/_matrix/client/v3/rooms/{room}/invite", {"user_id": bot.id}, theirs.token)
        server.call("PUT", f"/_matrix/client/v3/user/{theirs.id}/account_data/m.direct", {bot.id: [room]}, theirs.token)
        server.call("POST", f"/_matrix/client/v3/join/{room}", {}, ours.token)
        server.call("PUT", f"/_matrix/client/v3/rooms/{room}/send/m.room.message/b",
                    {"msgtype": "m.text", "body": "etter"}, theirs.token)
        await bot.until(lambda: bool(bot.texts()))
        assert bot.texts() == ["etter"]


async def test_gaps_are_filled(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours) as bot:
            room = await kari.room_with(bot.id, encrypted=False)
            await kari.joined(room, bot.id)
            await kari.say(room, "0")
            await bot.until(lambda: bot.texts() == ["0"])
        for number in range(1, 251):
            server.call("PUT", f"/_matrix/client/v3/rooms/{room}/send/m.room.message/g{number}",
                        {"msgtype": "m.text", "body": str(number)}, theirs.token)
        async with Bot(server.url, ours, bot.journal, bot.state) as again:
            await again.until(lambda: len(again.texts()) >= 251)
            assert again.texts() == [str(number) for number in range(251)]


async def test_poison_is_quarantined_and_its_neighbours_read(server: Synapse) -> None:
    ours, theirs = both(server)
    good: dict[str, Any] = {
        "algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "device_id": "X", "sender_key": "A" * 43, "session_id": "B" * 43,
    }
    wrong: list[dict[str, Any]] = [{"session_id": ""}, {"sender_key": ""}, {"ciphertext": ""}, {"session_id": 7}]
    async with Bot(server.url, ours) as bot:
        made = {"invite": [bot.id], "is_direct": True, "preset": "private_chat"}
        room = server.call("POST", "/_matrix/client/v3/createRoom", made, theirs.token)["room_id"]
        await bot.until(lambda: bool(bot.arrivals("joined")))
        where = f"/_matrix/client/v3/rooms/{room}/send"
        server.call("PUT", f"{where}/m.room.message/a", {"msgtype": "m.text", "body": "først"}, theirs.token)
        for number, broken in enumerate(wrong):
            server.call("PUT", f"{where}/m.room.encrypted/p{number}", {**good, **broken}, theirs.token)
        messages = {"messages": {bot.id: {"*": {"algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": "", "ciphertext": {}}}}}
        server.call("PUT", "/_matrix/client/v3/sendToDevice/m.room.encrypted/t1", messages, theirs.token)
        server.call("PUT", f"{where}/m.room.message/b", {"msgtype": "m.text", "body": "sist"}, theirs.token)
        await bot.until(lambda: any(b'"sist"' in raw.payload for raw in bot.journal.rows.values()))
        bad, texts = 0, []
        for raw in bot.journal.rows.values():
            try:
                arrival = bot.channel.read(raw.payload)
            except ValueError:
                bad += 1
            else:
                texts += [arrival.text] if arrival and arrival.kind == "text" else []
        assert (bad, texts) == (4, ["først", "sist"])
        assert bot.task is not None
        assert not bot.task.done()


async def test_private_means_nobody_else(server: Synapse) -> None:
    ours, theirs = both(server)
    third = server.register(f"ola{next(_count)}")
    async with Bot(server.url, ours) as bot, Person(server.url, theirs) as kari:
        room = await kari.room_with(bot.id)
        await kari.joined(room, bot.id)
        await kari.say(room, "hei")
        await bot.until(lambda: bool(bot.texts()))
        assert bot.channel.private(room, kari.id)
        await kari.client.room_invite(room, third.id)
        await bot.until(lambda: not bot.channel.private(room, kari.id))
        assert await bot.channel.send(parcel(room, "hemmelig", only=kari.id)) == Refused("not_private")
        other = await bot.channel.open_private(kari.id)
        assert isinstance(other, str)
        assert other != room
        assert await bot.channel.open_private(kari.id) == other
        await kari.client.join(other)
        await bot.until(lambda: len([one for one in bot.arrivals("joined") if one.chat == other]) == 1)
        assert isinstance(await bot.channel.send(parcel(other, "hemmelig", only=kari.id)), Sent)
        await kari.until(lambda: "hemmelig" in kari.texts())
        direct = server.call("GET", f"/_matrix/client/v3/user/{ours.id}/account_data/m.direct", token=_token(bot))
        assert direct == {kari.id: [other]}


async def test_group_invites_need_leave_and_talk_needs_a_name(server: Synapse) -> None:
    ours, theirs = both(server)
    third = server.register(f"per{next(_count)}")
    allowed: set[str] = set()

    async def known(account: str) -> bool:
        return account in allowed

    async with Bot(server.url, ours, allowed=known) as bot, Person(server.url, theirs) as kari:
        room = await kari.room_with(bot.id, direct=False, encrypted=False, more=(third.id,))
        await asyncio.sleep(2.5)
        members = server.call("GET", f"/_matrix/client/v3/rooms/{room}/joined_members", token=theirs.token)["joined"]
        assert list(members) == [kari.id]
        allowed.add(kari.id)
        await kari.joined(room, bot.id)
        await kari.say(room, "noe vi snakker om")
        await kari.say(room, f"{ours.name}: når er møtet?")
        sent = await bot.channel.send(parcel(room, "Onsdag"))
        assert isinstance(sent, Sent)
        await kari.until(lambda: kari.texts() == ["Onsdag"])
        await kari.say(room, "takk", **{"m.relates_to": {"m.in_reply_to": {"event_id": sent.message}}})
        await bot.until(lambda: len(bot.texts()) >= 2)
        assert bot.texts() == ["når er møtet?", "takk"]
        assert not any(b"snakker om" in raw.payload for raw in bot.journal.rows.values())
        assert isinstance(await bot.channel.leave(room), Sent)
        assert await bot.channel.send(parcel(room)) == Refused("gone")


async def test_files_both_ways_sealed(server: Synapse) -> None:
    ours, theirs = both(server)
    paper = b"%PDF-1.7 " + bytes(range(256)) * 40
    digest = hashlib.sha256(paper).hexdigest()
    files = MemoryFiles({digest: paper, "large": b"x" * (51 * 1024 * 1024)})
    async with Bot(server.url, ours, files=files) as bot, Person(server.url, theirs) as kari:
        room = await kari.room_with(bot.id)
        await kari.joined(room, bot.id)
        await kari.say(room, "hei")
        await bot.until(lambda: bool(bot.texts()))
        file = {"sha256": digest, "name": "sak 3.pdf", "mime": "application/pdf", "as": "file"}
        assert isinstance(await bot.channel.send(parcel(room, part=Part("Sak 3", file=file))), Sent)
        await kari.until(lambda: bool(kari.heard))
        source = kari.heard[0][1].source["content"]
        assert (source["msgtype"], source["body"], source["filename"]) == ("m.file", "Sak 3", "sak 3.pdf")
        handle = {"mxc": source["file"]["url"], "key": source["file"]["key"]["k"], "iv": source["file"]["iv"],
                  "sha256": source["file"]["hashes"]["sha256"]}
        assert await bot.channel.fetch(handle, 100_000) == paper
        with pytest.raises(ValueError, match="limit"):
            await bot.channel.fetch(handle, 1000)
        with pytest.raises(ValueError, match="sealed"):
            await bot.channel.fetch({**handle, "sha256": "A" * 43}, 100_000)
        await kari.send(room, source)
        await bot.until(lambda: bool(bot.arrivals("file")))
        arrival = bot.arrivals("file")[0]
        assert arrival.file is not None
        assert (arrival.file.name, arrival.file.size, arrival.text) == ("sak 3.pdf", len(paper), "Sak 3")
        assert await bot.channel.fetch(arrival.file.handle, 100_000) == paper
        large = {"sha256": "large", "name": "stor.bin", "mime": "application/octet-stream", "as": "file"}
        assert await bot.channel.send(parcel(room, part=Part("stor", file=large))) == Refused("too_large")
        assert await bot.channel.send(parcel(room, "x" * 70_000)) == Refused("too_large")


async def test_same_delivery_is_one_message_across_kill_and_restart(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours) as bot:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await kari.say(room, "hei")
            await bot.until(lambda: bool(bot.texts()))
            first = await bot.channel.send(parcel(room, "en gang"))
            server.kill()
            down = await bot.channel.send(parcel(room, "mens den var nede", id="8.0"))
            assert isinstance(down, NotSent | Unknown)
            server.start()
            assert await bot.channel.send(parcel(room, "en gang")) == first
        async with Bot(server.url, ours, bot.journal, bot.state) as again:
            assert await again.channel.send(parcel(room, "en gang")) == first
            other = await again.channel.send(parcel(room, "mens den var nede", id="8.0"))
            assert isinstance(other, Sent)
            await kari.until(lambda: len(kari.texts()) >= 2, 30)
            assert kari.texts() == ["en gang", "mens den var nede"]


def _token(bot: Bot) -> str:
    return str(json.loads(bot.state.kept["account"])["token"])
