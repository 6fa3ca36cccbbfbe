"""A bot put back from a backup on a real Matrix server: a new device, the same identity, read and heard as before."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from bot.channels.base import Sent
from storage.backups import of_our_device
from tests.channels import synapse
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_journal import MemoryState
from tests.channels.matrix_person import Person
from tests.channels.synapse import Synapse
from tests.channels.test_matrix_server import both, parcel

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


async def test_a_restored_bot_is_a_new_device_of_the_same_bot(server: Synapse) -> None:
    ours, theirs = both(server)
    async with Person(server.url, theirs) as kari:
        async with Bot(server.url, ours) as bot:
            room = await kari.room_with(bot.id)
            await kari.joined(room, bot.id)
            await kari.say(room, "før kopien")
            await bot.until(lambda: bot.texts() == ["før kopien"])
            kept = {name: value for name, value in bot.state.kept.items() if not of_our_device(name)}
            device = bot.state.kept["account"]
            assert isinstance(await bot.channel.send(parcel(room, "etter kopien")), Sent)  # the ratchet of the old device goes on
            await kari.until(lambda: kari.texts() == ["etter kopien"])
        assert "seeds" in kept
        state = MemoryState()
        state.kept.update(kept)
        async with Bot(server.url, ours, bot.journal, state) as back:
            assert back.state.kept["account"] != device
            assert back.state.kept["seeds"] == kept["seeds"]
            assert isinstance(await back.channel.send(parcel(room, "tilbake igjen", id="8.0")), Sent)
            await kari.until(lambda: kari.texts()[-1] == "tilbake igjen")
            await kari.say(room, "hører du meg")
            await back.until(lambda: back.texts()[-1:] == ["hører du meg"])
            assert back.journal.alarms == []
