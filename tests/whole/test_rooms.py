"""I3 and B14 with the real bot: a group with topics, a group without, an encrypted room; a room for the representatives alone."""

from __future__ import annotations

import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from storage.engine import Tx
from tests.channels import synapse
from tests.channels.matrix_person import Person
from tests.channels.synapse import Synapse
from tests.channels.telegram_server import FakeTelegram
from tests.whole import loop
from tests.whole.loop import Member
from tests.whole.town import OnMatrix, OnTelegram, Somebody, Town

pytestmark = pytest.mark.server
_count = iter(range(10_000))
FORUM, FLAT, ALONE = -1001, -50, -60
POSTED = ["Møte i Boligrådet onsdag 10. februar", "Sak 2/27: Boligsosial handlingsplan", "Sak 3/27: Midlertidig bolig"]
LATE = "Nytt papir: Notat om husleie"
KEPT = "Vi krev lås på alle rom"


async def trusting(town: Town) -> None:
    """The council and everybody in it want all that may go by chat on Telegram too."""

    def change(tx: Tx) -> None:
        (rules,) = tx._cursor.execute("SELECT rules FROM council").fetchone()
        tx._cursor.execute("UPDATE council SET rules = ?", (json.dumps({**json.loads(rules), "telegram_classes": 2}),))
        tx._cursor.execute("UPDATE person SET addons = ?", ('["telegram_all"]',))
        tx.store.kept.clear()

    await town.app.runner.write(change)


def nynorsk(who: Somebody) -> Member:
    """A member who reads nynorsk where the network tells, and bokmål where it does not."""
    told = isinstance(who, OnTelegram)
    nb = ("Velkommen til Boligrådet", "Takk. Hvordan vil du ha meldingene?")
    return Member(
        who, "Per Dahl", "Leieboerne", *(("Velkomen til Boligrådet", "Takk. Korleis vil du ha meldingane?") if told else nb),
        "Boligrådet har møte onsdag 10. februar", "innspel", "ferdig", "", "", "", "", "", "", "" if told else "Nynorsk",
    )  # fmt: skip


async def a_council(town: Town, liv: Somebody, per: Member) -> None:
    """A secretary and a member who is in."""
    await liv.says(town.code)
    await trusting(town)
    await liv.through("ny plass", per.seat)
    await loop.comes_in(town, liv, per)
    await trusting(town)
    loop.look_away((liv, per.who))


async def publishes(town: Town, liv: Somebody, per: Member) -> None:
    """A meeting and its agenda sent out."""
    await loop.plans(liv)
    await liv.says("send ut sakene")
    assert loop.one_of(await liv.chooses("Ja, send sakene"), "Sendt til 1 person\n")
    await town.quiet()
    loop.look_away((liv, per.who))


async def comes_late(town: Town, liv: Somebody) -> None:
    """A paper that comes after the agenda."""
    await town.pass_to("2027-01-28T10:00")
    await liv.through("legg ved papir", "[Boliger for alle]", "[Sak 2/27]", "Notat om husleie", "hopp over", "Kort om husleie.", "ferdig")
    assert loop.one_of(await liv.says("Vi fikk det i går."), "Papiret «Notat om husleie»")
    await town.quiet()


def typed(texts: list[str]) -> str:
    """What is to be typed in the room."""
    return next(line for line in texts[-1].split("\n") if line.startswith(("/", "!")))


def lines(messages: list[Any]) -> list[str]:
    """The first line of each."""
    return [str(one["text"]).split("\n")[0] for one in messages]


# -- Telegram -------------------------------------------------------------------------------------------


async def test_each_item_has_its_topic_in_a_forum_group_and_nothing_private_stands_there(tmp_path: Path) -> None:
    async with FakeTelegram() as telegram, Town(tmp_path / "data", telegram=telegram) as town:
        telegram.world.chat(FORUM, "supergroup").topics = {}
        telegram.world.chat(FLAT, "group")
        liv, per = town.on_telegram("Liv Holm", 1, "nb"), nynorsk(town.on_telegram("Per Dahl", 2, "nn"))
        await a_council(town, liv, per)
        for group in (FORUM, FLAT):
            shown = typed(await liv.says("kode til gruppe"))
            telegram.says(1, shown, chat=group)
            await town.quiet()
            assert telegram.last(group)["text"].startswith("Dette er gruppa til Boligrådet")
        await publishes(town, liv, per)
        await comes_late(town, liv)
        assert telegram.world.chat(FORUM).topics == {100: POSTED[1], 101: POSTED[2]}
        forum = telegram.inbox(FORUM)[1:]
        assert lines(forum) == [*POSTED, LATE]
        assert [one.get("message_thread_id") for one in forum] == [None, 100, 101, 100]
        flat = telegram.inbox(FLAT)[1:]
        assert lines(flat) == [*POSTED, LATE]
        assert flat[3]["reply_to_message"]["message_id"] == flat[1]["message_id"]
        assert not any("reply_markup" in one for one in forum + flat)
        telegram.says(2, "Per seier noko til dei andre", chat=FORUM, thread=100)
        await town.quiet()
        assert len(telegram.inbox(FORUM)) == 5


async def test_a_topic_that_somebody_deleted_loses_no_message(tmp_path: Path) -> None:
    async with FakeTelegram() as telegram, Town(tmp_path / "data", telegram=telegram) as town:
        telegram.world.chat(FORUM, "supergroup").topics = {}
        liv, per = town.on_telegram("Liv Holm", 1, "nb"), nynorsk(town.on_telegram("Per Dahl", 2, "nn"))
        await a_council(town, liv, per)
        telegram.says(1, typed(await liv.says("kode til gruppe")), chat=FORUM)
        await town.quiet()
        await publishes(town, liv, per)
        telegram.world.chat(FORUM).topics = {}
        await comes_late(town, liv)
        assert lines(telegram.inbox(FORUM))[-1] == LATE
        assert "message_thread_id" not in telegram.last(FORUM)


async def test_the_representatives_have_a_room_of_their_own_on_telegram(tmp_path: Path) -> None:
    async with FakeTelegram() as telegram, Town(tmp_path / "data", telegram=telegram) as town:
        telegram.world.chat(ALONE, "group")
        liv, per = town.on_telegram("Liv Holm", 1, "nb"), nynorsk(town.on_telegram("Per Dahl", 2, "nn"))
        await a_council(town, liv, per)
        await publishes(town, liv, per)
        assert not any("/kop" in text for text in await liv.says("kode til formøterom"))
        telegram.says(2, typed(await per.who.says("kople til formøterom")), chat=ALONE)
        await town.quiet()
        assert lines(telegram.inbox(ALONE))[-1].startswith("Dette er formøterommet til Boligrådet")
        telegram.says(2, "/formøtenotat", chat=ALONE)
        await town.quiet()
        for words in ("1", KEPT):
            telegram.says(2, words, chat=ALONE, reply_to=telegram.last(ALONE))
            await town.quiet()
        assert "Notert" in telegram.last(ALONE)["text"]
        seen = len(telegram.inbox(ALONE))
        telegram.says(1, "/formøtenotater", chat=ALONE)
        await town.quiet()
        assert KEPT not in str(telegram.inbox(ALONE)[seen:])
        assert KEPT not in str(telegram.inbox(1))
        assert KEPT in "".join(await per.who.through("les notata", "1"))


# -- Matrix ---------------------------------------------------------------------------------------------


@pytest.fixture(scope="module")
def server(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Synapse]:
    if not synapse.python():
        pytest.skip(synapse.MISSING)
    started = Synapse(tmp_path_factory.mktemp("synapse")).start()
    yield started
    started.stop()


class Group:
    """An encrypted room with the bot and two people, seen by the one who made it."""

    def __init__(self, town: Town, maker: OnMatrix, other: OnMatrix) -> None:
        self.town, self.maker, self.other = town, maker, other
        self.room = ""

    async def opens(self) -> Group:
        """Everybody is in."""
        assert self.town.account is not None
        client: Person = self.maker.client
        self.room = await client.room_with(self.town.account.id, direct=False, more=(self.other.client.id,))
        await self.other.client.client.join(self.room)
        await client.joined(self.room, self.town.account.id, 30)
        await client.until(lambda: len(client.client.rooms[self.room].users) == 3, 30)
        return self

    def heard(self) -> list[Any]:
        """What the bot said there."""
        assert self.town.account is not None
        bot = self.town.account.id
        return [event for room, event in self.maker.client.heard if room == self.room and event.sender == bot]

    async def says(self, who: OnMatrix, text: str, answers: Any = None) -> None:
        """Somebody writes there; the bot answers."""
        more = {"m.relates_to": {"m.in_reply_to": {"event_id": answers.event_id}}} if answers is not None else {}
        self.town.said.append(await who.client.say(self.room, text, **more))
        await self.town.quiet()

    async def waits_for(self, words: str) -> Any:
        """The newest message of the bot, once it has these words."""
        await self.maker.client.until(lambda: any(words in event.body for event in self.heard()), 30)
        return next(event for event in reversed(self.heard()) if words in event.body)


async def test_each_item_has_its_thread_in_an_encrypted_room(server: Synapse, tmp_path: Path) -> None:
    number = next(_count)
    bot, *accounts = (server.register(f"{name}{number}") for name in ("bot", "liv", "per"))
    async with Town(tmp_path / "data", synapse=server, bot=bot) as town:
        liv, who = [await town.on_matrix(account.name, account) for account in accounts]
        per = nynorsk(who)
        await a_council(town, liv, per)
        board = await Group(town, liv, who).opens()
        shown = typed(await liv.says("kode til gruppe"))
        assert shown.startswith("!"), "a client takes what begins with a slash for itself"
        await board.says(liv, shown)
        await board.waits_for("Dette er gruppa til Boligrådet")
        liv.seen = len(liv.texts())
        await publishes(town, liv, per)
        await comes_late(town, liv)
        late = await board.waits_for(LATE)
        agenda, item, _ = [next(event for event in board.heard() if event.body.startswith(start)) for start in POSTED]
        assert "m.relates_to" not in agenda.source["content"]
        assert late.source["content"]["m.relates_to"]["rel_type"] == "m.thread"
        assert late.source["content"]["m.relates_to"]["event_id"] == item.event_id
        rows = await town.app.runner.write(lambda tx: tx._cursor.execute("SELECT how FROM thread").fetchall())
        assert [row[0] for row in rows] == ["thread"] * 2


async def test_the_representatives_have_a_room_of_their_own_on_matrix(server: Synapse, tmp_path: Path) -> None:
    number = next(_count)
    bot, *accounts = (server.register(f"{name}{number}") for name in ("bot", "liv", "per", "aisha"))
    async with Town(tmp_path / "data", synapse=server, bot=bot) as town:
        liv, who, other = [await town.on_matrix(account.name, account) for account in accounts]
        per = nynorsk(who)
        await a_council(town, liv, per)
        await publishes(town, liv, per)
        room = await Group(town, who, other).opens()
        await room.says(who, typed(await who.says("kople til formøterom")))
        await room.waits_for("Dette er formøterommet til Boligrådet")
        await room.says(who, "!formøtenotat")
        await room.says(who, "1", (await room.waits_for("1. ")))
        await room.says(who, KEPT, room.heard()[-1])
        assert "Notert" in (await room.waits_for("Notert")).body
        assert not any(KEPT in text for text in liv.texts())
        before = len(room.heard())
        await room.says(other, "!formøtenotater")
        assert KEPT not in str([event.body for event in room.heard()[before:]])
        await who.client.client.room_invite(room.room, liv.client.id)
        await liv.client.client.join(room.room)
        await who.client.until(lambda: liv.client.id in who.client.client.rooms[room.room].users)
        before = len(room.heard())
        await room.says(who, "!formøtenotater")
        await room.says(who, "1", room.heard()[-1])
        await room.waits_for("Liv Holm er i rommet")
        assert KEPT not in str([event.body for event in room.heard()[before:]])
