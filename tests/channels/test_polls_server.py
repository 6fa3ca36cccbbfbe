"""A poll of ours on a real Matrix server, in an encrypted room and in an open one: answered, changed, ended."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest

from bot.channels.base import Parcel, Part, Sent
from tests.channels import synapse
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_person import Person
from tests.channels.synapse import Synapse

pytestmark = [pytest.mark.server, pytest.mark.skipif(not synapse.python(), reason=synapse.MISSING)]
POLL = "org.matrix.msc3381.poll"
ASKED = {"question": "Er vi enige?", "options": "Ja\nNei", "many": ""}


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


async def everybody(_account: str) -> bool:
    """Whoever asks may let the bot in."""
    return True


def answer(message: str, *chosen: str) -> dict[str, Any]:
    return {"m.relates_to": {"rel_type": "m.reference", "event_id": message}, f"{POLL}.response": {"answers": list(chosen)}}


@pytest.mark.parametrize("encrypted", [True, False])
async def test_a_poll_is_asked_answered_changed_and_ended(server: Synapse, encrypted: bool) -> None:
    ours, theirs, third = (server.register(f"{name}{int(encrypted)}") for name in ("bot", "kari", "per"))
    async with Bot(server.url, ours, allowed=everybody) as bot, Person(server.url, theirs) as kari:
        room = await kari.room_with(bot.id, direct=False, encrypted=encrypted, more=(third.id,))
        await kari.joined(room, bot.id)
        await kari.say(room, f"{ours.name}: hei")
        await bot.until(lambda: bot.texts() == ["hei"])
        sent = await bot.channel.send(Parcel("8.1", room, Part("?", poll=ASKED)))
        assert isinstance(sent, Sent)
        await kari.until(lambda: f"{POLL}.start" in kinds(kari))
        own = await kari.send(room, {f"{POLL}.start": {}}, f"{POLL}.start")
        for message, chosen in ((sent.message, ("1",)), (own, ("0",)), (sent.message, ("0",)), (sent.message, ())):
            await kari.send(room, answer(message, *chosen), f"{POLL}.response")
        await bot.until(lambda: len(bot.arrivals("poll")) >= 3)
        found = [(one.message, one.text, one.account, one.private) for one in bot.arrivals("poll")]
        assert found == [(sent.message, text, kari.id, False) for text in ("1", "0", "")]
        over = Parcel("9.0", room, Part("Flertall for", poll={"over": "1"}), reply_to=sent.message)
        assert isinstance(await bot.channel.send(over), Sent)
        await kari.until(lambda: kari.texts() == ["Flertall for"])
        assert kinds(kari).count(f"{POLL}.end") == 1


def kinds(person: Person) -> list[str]:
    """The types of what a person has heard."""
    return [str(getattr(event, "type", "")) for _, event in person.heard]
