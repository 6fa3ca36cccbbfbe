"""Clients that talk only to signed devices talk to the bot; an identity that is not ours stops it."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Iterator

import pytest
from nio import MegolmEvent  # type: ignore[import-untyped]

from bot.channels.base import NotSent, Parcel, Part, Sent
from bot.channels.matrix_http import Homeserver, path
from bot.channels.matrix_signing import Seeds, ensure_signed, public, signed_by
from tests.channels import matrix_independent, synapse
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_independent import Independent
from tests.channels.matrix_person import Person
from tests.channels.synapse import Account, Synapse

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]
independent = pytest.mark.skipif(not matrix_independent.node(), reason=matrix_independent.MISSING)
_count = iter(range(10_000))


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


def both(server: Synapse) -> tuple[Account, Account]:
    number = next(_count)
    return server.register(f"bot{number}"), server.register(f"kari{number}")


@independent
async def test_a_strict_client_and_the_signed_bot_read_each_other(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Bot(server.url, ours) as bot, Independent(server.url, theirs) as strict:
        device = json.loads(bot.state.kept["account"])["device"]
        room = await strict.ask("room", "room", other=bot.id)
        assert await strict.ask("signed", "signed", other=bot.id, theirs=device)
        await strict.ask("say", "said", room=room, text="Hva skjer med saken min?")
        await bot.until(lambda: bot.texts() == ["Hva skjer med saken min?"])
        assert bot.arrivals("text")[0].private
        part = Part("Den behandles onsdag", html="<p>Den behandles <strong>onsdag</strong></p>")
        assert isinstance(await bot.channel.send(Parcel("1.0", room, part, only=theirs.id)), Sent)
        assert await strict.told_of("heard") == "Den behandles onsdag"
        assert [one["html"] for one in strict.told if "heard" in one] == [part.html]
        before = dict(bot.state.kept)
        async with asyncio.timeout(30):
            await bot.__aexit__()
            async with Bot(server.url, ours, bot.journal, bot.state) as again:
                await strict.ask("say", "said", room=room, text="Takk")
                await again.until(lambda: again.texts()[-1] == "Takk")
                assert isinstance(await again.channel.send(Parcel("2.0", room, Part("Bare hyggelig"), only=theirs.id)), Sent)
                assert await strict.told_of("heard", 1) == "Bare hyggelig"
        assert (again.state.kept["seeds"], again.state.kept["account"]) == (before["seeds"], before["account"])


@independent
async def test_a_room_the_bot_opens_reaches_a_strict_client(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Bot(server.url, ours) as bot, Independent(server.url, theirs) as strict:
        room = await bot.channel.open_private(theirs.id)
        assert isinstance(room, str)
        early = await bot.channel.send(Parcel("1.0", room, Part("Du har en sak"), only=theirs.id))
        assert early == NotSent("not_joined", 15.0)
        assert await strict.told_of("joined") == room
        await bot.until(lambda: theirs.id in [one.account for one in bot.arrivals("joined")])
        assert isinstance(await bot.channel.send(Parcel("1.0", room, Part("Du har en sak"), only=theirs.id)), Sent)
        assert await strict.told_of("heard") == "Du har en sak"


@independent
async def test_a_strict_client_and_an_unsigned_device_do_not(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Person(server.url, ours) as plain, Independent(server.url, theirs) as strict:
        sealed: list[str] = []

        async def could_not_read(_room: object, event: MegolmEvent) -> None:
            sealed.append(event.event_id)

        plain.client.add_event_callback(could_not_read, MegolmEvent)
        made = await plain.room_with(theirs.id)
        await strict.told_of("joined")
        assert not await strict.ask("signed", "signed", other=plain.id, theirs=ours.device)
        said = await strict.ask("say", "said", room=made, text="Er du der?")
        await plain.until(lambda: said in sealed)
        assert plain.texts() == []
        await plain.say(made, "ja")
        await strict.told_of("sealed")
        assert strict.heard() == []


async def test_signing_is_done_once_and_recognised(server: Synapse) -> None:
    ours, _ = both(server)
    async with Bot(server.url, ours) as bot:
        account = json.loads(bot.state.kept["account"])
        home = Homeserver(server.url, account["token"])

        async def never(_seeds: bytes) -> None:
            raise AssertionError("new seeds")

        device = await ensure_signed(home, bot.id, account["device"], password="", kept=bot.state.kept["seeds"], keep=never)
        await home.close()
        assert signed_by(public(Seeds.load(bot.state.kept["seeds"]).self_signing), bot.id, device)


async def test_a_second_device_is_signed_by_the_same_identity(server: Synapse) -> None:
    ours, _ = both(server)
    async with Bot(server.url, ours) as bot:
        first = json.loads(bot.state.kept["account"])["device"]
    changed = json.loads(bot.state.kept["account"])
    changed.update(device="ANOTHER", token="")
    bot.state.kept["account"] = json.dumps(changed).encode()
    for name in [name for name in bot.state.kept if name == "olm" or name.startswith("session/")]:
        del bot.state.kept[name]
    async with Bot(server.url, ours, bot.journal, bot.state) as again:
        assert again.journal.alarms == []
        token = json.loads(again.state.kept["account"])["token"]
        home = Homeserver(server.url, token)
        found = await home.call("POST", path("keys", "query"), {"device_keys": {bot.id: []}})
        await home.close()
    devices, key = found["device_keys"][bot.id], next(iter(found["self_signing_keys"][bot.id]["keys"]))
    assert {name for name, device in devices.items() if key in device["signatures"][bot.id]} == {first, "ANOTHER"}


@pytest.mark.parametrize("seeds", ["none", "others"])
async def test_a_foreign_identity_stops_the_bot_and_is_left_alone(server: Synapse, seeds: str) -> None:
    ours, _ = both(server)
    foreign = Seeds.fresh()
    home = Homeserver(server.url, ours.token)
    await home.call("POST", path("keys", "device_signing", "upload"), foreign.objects(ours.id))
    bot = Bot(server.url, ours)
    if seeds == "others":
        bot.state.kept["seeds"] = Seeds.fresh().dump()
    before = bot.state.kept.get("seeds")
    async with bot:
        await bot.until(lambda: bool(bot.journal.alarms))
        assert [key for key, _ in bot.journal.alarms] == ["identity"]
        assert bot.task is not None
        await asyncio.wait_for(asyncio.shield(bot.task), 30)
    found = await home.call("POST", path("keys", "query"), {"device_keys": {ours.id: []}})
    await home.close()
    assert found["master_keys"][ours.id]["keys"] == foreign.objects(ours.id)["master_key"]["keys"]
    assert bot.state.kept.get("seeds") == before


@pytest.mark.parametrize("known", [True, False])
async def test_keys_that_need_the_password_again(server: Synapse, known: bool) -> None:
    ours, _ = both(server)
    async with Bot(server.url, ours) as bot:
        old = Seeds.load(bot.state.kept["seeds"])
    bot.state.kept["seeds"] = Seeds(old.master, Seeds.fresh().self_signing, old.user_signing).dump()
    async with Bot(server.url, ours, bot.journal, bot.state, password=ours.password if known else "") as again:
        await again.until(lambda: again.channel.ready or bool(again.journal.alarms))
        assert [key for key, _ in again.journal.alarms] == ([] if known else ["password"])
        assert again.channel.ready is known
