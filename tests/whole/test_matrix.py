"""The whole bot on a real Matrix server: strangers, privacy, messages nobody can open, clients that trust only signed devices, restarts."""

from __future__ import annotations

import sqlite3
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing
from pathlib import Path

import pytest
import vodozemac

from bot import alarms
from tests.channels import matrix_independent, synapse
from tests.channels.matrix_independent import Independent
from tests.channels.matrix_person import Person
from tests.channels.synapse import Synapse
from tests.waiting import until
from tests.whole.loop import first
from tests.whole.town import OnMatrix, Town, code_in

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]
_count = iter(range(10_000))
RESTARTS = 10


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


def town_on(server: Synapse, folder: Path) -> Town:
    """A town whose bot is on Matrix alone."""
    return Town(folder / "data", synapse=server, bot=server.register(f"bot{next(_count)}"))


async def secretary(town: Town, server: Synapse) -> OnMatrix:
    """Liv, let in by her code."""
    liv = await town.on_matrix("Liv", server.register(f"liv{next(_count)}"))
    assert (await liv.says(town.code))[-1].startswith("Hvordan vil du ha meldingene?")
    return liv


async def test_a_stranger_hears_nothing_and_is_left_after_ten_minutes(server: Synapse, tmp_path: Path) -> None:
    async with town_on(server, tmp_path) as town:
        liv = await secretary(town, server)
        stranger = await town.on_matrix("Noen", server.register(f"noen{next(_count)}"))
        assert await stranger.says("hei") == []
        assert await stranger.says("meny") == []
        town.clock.shift += 9 * 60_000_000
        assert await stranger.says("er du der?") == []
        assert town.account is not None
        await stranger.client.joined(stranger.room, town.account.id)
        town.clock.shift += 2 * 60_000_000
        await liv.says("meny")  # the bot looks after its rooms when something happens
        await until(lambda: _members(server, stranger) == {stranger.client.id})
        assert _members(server, liv) == {liv.client.id, town.account.id}
        assert (await liv.says("meny"))[-1].startswith("Dette kan du gjøre")


def _members(server: Synapse, one: OnMatrix) -> set[str]:
    found = server.call("GET", f"/_matrix/client/v3/rooms/{one.room}/joined_members", token=one.client.account.token)
    return set(found["joined"])


async def test_when_somebody_else_comes_into_the_room_the_bot_opens_another(server: Synapse, tmp_path: Path) -> None:
    guest = server.register(f"gjest{next(_count)}")
    async with town_on(server, tmp_path) as town, Person(server.url, guest) as spy:
        liv = await secretary(town, server)
        await liv.client.client.room_invite(liv.room, spy.id)
        await spy.client.join(liv.room)
        known = town.app.channels["matrix"]._rooms  # type: ignore[attr-defined]
        await until(lambda: spy.id in known.get(liv.room).memberships and known.get(liv.room).memberships[spy.id] == "join")
        message = alarms.told("telegram", "unreachable")  # something for her eyes only
        await town.app.runner.run(lambda: town.app.desk.tell_officers("trouble", message, town.clock.now()))
        town.app.courier.wake()
        await until(lambda: len(liv.client.client.invited_rooms) == 1, 30)
        [room] = liv.client.client.invited_rooms
        await liv.client.client.join(room)
        await until(lambda: any("Jeg når ikke Telegram" in event.body for where, event in liv.client.heard if where == room))
        assert not any("Telegram" in text for text in spy.texts())
        assert not any("Telegram" in event.body for where, event in liv.client.heard if where == liv.room)
        liv.room = room
        assert first(await liv.says("meny")) == "Dette kan du gjøre"


async def test_a_message_nobody_can_open_is_told_to_its_sender_and_the_secretary(server: Synapse, tmp_path: Path) -> None:
    async with town_on(server, tmp_path) as town:
        liv = await secretary(town, server)
        await liv.through("ny plass", "Leieboerne")
        per = await town.on_matrix("Per", server.register(f"per{next(_count)}"))
        await liv.through("inviter", "Per Dahl", "[medlem]")
        await per.says(code_in(await liv.chooses("Leieboerne")))
        await per.says("Per Dahl")
        await liv.through("[Ja, det er dem]", "[Ja, det er riktig person]")
        await town.quiet()
        per.reads(), liv.reads()
        session = vodozemac.GroupSession()  # whose key nobody is given
        sealed = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": session.encrypt(b"{}").to_base64(), "session_id": session.session_id,
                  "sender_key": "A" * 43, "device_id": "D"}  # fmt: skip
        where = f"/_matrix/client/v3/rooms/{per.room}/send/m.room.encrypted/lost1"
        server.call("PUT", where, sealed, per.client.account.token)
        await until(lambda: _waits(town) == 1)
        town.clock.shift += 61_000_000
        await per.says("meny")
        await until(lambda: any(text.startswith("Jeg kunne ikke lese meldingen din") for text in per.texts()))
        await until(lambda: any(text.startswith("Jeg kunne ikke lese en melding fra Per Dahl") for text in liv.texts()))
        assert sum(text.startswith("Jeg kunne ikke lese") for text in per.texts()) == 1


def _waits(town: Town) -> int:
    """How many messages the bot keeps until their key comes."""
    with closing(sqlite3.connect(town.settings.data_dir / "radslag.db")) as database:
        return int(database.execute("SELECT count(*) FROM matrix_entry WHERE name LIKE 'waiting/%'").fetchone()[0])


@pytest.mark.skipif(not matrix_independent.node(), reason=matrix_independent.MISSING)
async def test_a_client_that_trusts_only_signed_devices_talks_to_the_bot(server: Synapse, tmp_path: Path) -> None:
    theirs = server.register(f"streng{next(_count)}")
    async with town_on(server, tmp_path) as town, Independent(server.url, theirs) as strict:
        assert town.account is not None
        room = await strict.ask("room", "room", other=town.account.id)
        await strict.ask("say", "said", room=room, text=town.code)
        assert (await strict.told_of("heard")).startswith("Hvordan vil du ha meldingene?")
        await strict.ask("say", "said", room=room, text="4")
        assert (await strict.told_of("heard", 1)).startswith("Hvilket språk vil du ha?")
        await strict.ask("say", "said", room=room, text="meny")
        assert (await strict.told_of("heard", 2)).startswith("Dette kan du gjøre")


async def test_nothing_is_lost_or_doubled_when_the_server_is_killed_again_and_again(
    tmp_path: Path, measured: Callable[[str], None]
) -> None:
    server = Synapse(tmp_path / "synapse").start()
    try:
        async with town_on(server, tmp_path) as town:
            liv = await secretary(town, server)
            begun, before = time.monotonic(), len(liv.texts())
            for number in range(RESTARTS):
                await liv.writes(f"{number} er et tall som boten ikke forstår")
                if number % 3 == 0:
                    await town.quiet(60)
                server.kill()
                if number % 2:
                    await town.closes()
                server.start()
                if number % 2:
                    await town.opens()
            await liv.writes("meny")
            await town.quiet(120)
            said = [text.split("\n")[0] for text in liv.texts()[before:]]
            answers = Counter(line for line in said if "er et tall" in line)
            assert len(answers) == RESTARTS, said
            assert set(answers.values()) == {1}, answers
            assert said[-1] == "Dette kan du gjøre"
            measured(f"{RESTARTS} kills of the Matrix server, {RESTARTS // 2} restarts of the bot, {time.monotonic() - begun:.0f} s")
    finally:
        server.stop()
