"""The real bot as a process of its own, to be killed; and members on Telegram who go on commenting whatever happens to it."""

from __future__ import annotations

import asyncio
import json
from pathlib import Path
from typing import Any

from pydantic import SecretStr

import bot.app
from bot import council_setup, office
from bot.app import App
from bot.channels import telegram as telegram  # noqa: PLC0414
from bot.channels.base import Arrival
from bot.composition import Composer
from bot.desk import Desk
from bot.settings import Settings
from handlers import routers
from storage import councils, people
from storage.agenda import of_meeting
from storage.engine import Store
from storage.people import AccountRow
from storage.sealed import Keys
from tests.channels.telegram_server import FakeTelegram
from tests.channels.telegram_state import Message
from tests.whole.hamlet import phrases, waiting
from tests.whole.town import TownClock
from tests.world import World

START = "2027-01-28T10:00"
MEMBERS = tuple(range(11, 17))
bot.app.phrases = phrases
_WARM = World()  # words and statements are read once, before the processes are made; so is Telegram's library
_WARM.desk = Desk(_WARM.store, _WARM.keys, Composer(phrases(), _WARM.keys), routers(), {})
_WARM.says("kari", "innspill")


def settings_of(folder: Path, url: str, server: str, token: str) -> Settings:
    """What the bot is told."""
    return Settings(_env_file=None, data_dir=folder, database_url=url, telegram_token=SecretStr(token), telegram_api_url=server)  # type: ignore[call-arg]


def run(folder: Path, url: str, server: str, token: str, shift: int) -> None:
    """One life of the bot, until it is killed, or until the file `enough` is there and nothing is left to do."""
    asyncio.run(_run(settings_of(folder, url, server, token), shift))


async def _run(settings: Settings, shift: int) -> None:
    clock = TownClock(START)
    clock.shift = shift
    app = App(settings, clock=clock, paces={}).open()
    running = asyncio.create_task(app.run())
    while not ((settings.data_dir / "enough").exists() and await app.runner.run(lambda: _idle(app.store, clock.now()))):
        await asyncio.sleep(0.05)
    running.cancel()
    await asyncio.gather(running, return_exceptions=True)


def _idle(store: Store, now: int) -> bool:
    with store.begin() as tx:
        return not waiting(tx, now)


def founded(folder: Path, url: str) -> None:
    """A council whose agenda is out and whose members are all on Telegram."""
    folder.mkdir(parents=True, exist_ok=True)
    settings = Settings(_env_file=None, data_dir=folder, database_url=url)  # type: ignore[call-arg]
    store = Store(settings.url).open()
    if not url:
        store.create()
    keys = Keys(folder / "keys")
    desk = Desk(store, keys, Composer(phrases(), keys), routers(), {})
    now = World.at("2027-01-11T10:00")
    with store.begin() as tx:
        office.create(tx, "Boligrådet", "Liv Holm", "400 12 345", "8–15", "NO", "nb", now)
        [council] = councils.every(tx)
        [liv] = people.officers(tx, council.id, "2027-01-11")
        people.add_account(tx, AccountRow("a-liv", "telegram", "1", "", "open"))
        people.link(tx, "a-liv", liv, now)
        for number in MEMBERS:
            person, _ = council_setup.invite_new(tx, council, f"Medlem {chr(54 + number)}", "member", now)
            people.add_account(tx, AccountRow(f"a{number}", "telegram", str(number), str(number), "open"))
            people.link(tx, f"a{number}", person, now)
            people.change(tx, council.id, person.id, channel="telegram")

    def does(verb: str, **args: Any) -> None:
        key = desk.offer(council.id, liv.id, verb, args, now)
        result = desk.receive(Arrival("telegram", f"setup-{verb}", "1", "1", True, now, "press", press=key), now)
        assert result.state in ("done", "warned"), (verb, result)

    does("plan_meeting", meeting="m1", kind="meeting", title="Boliger for alle", start="2027-02-10T12:00", end="15:00",
         place="Rom 2", mode="physical")  # fmt: skip
    does("set_agenda", meeting="m1", items="Boligsosial handlingsplan\nEventuelt")
    with store.begin() as tx:
        item = of_meeting(tx, council.id, "m1")[0].id
    does("fill_item", item=item, kind="can_influence", summary="Ny plan.", question="Hvilke mål?", open="mål", fixed="pengene")
    does("publish_agenda", meeting="m1")
    desk.come_due(World.at(START))
    with store.begin() as tx:
        tx._cursor.execute("UPDATE outbox SET state = 'sent', settled = 1 WHERE settled = 0")
    store.close()


class Commenter:
    """A member who comments again and again. `promised` are texts with the numbers they got."""

    def __init__(self, server: FakeTelegram, number: int) -> None:
        self.server, self.number = server, number
        self.promised: dict[str, str] = {}
        self.seen = 0
        server.world.chat(number)

    async def comment(self, count: int, enough: asyncio.Event) -> None:
        """Comment until it is enough; never write the same twice."""
        while not enough.is_set():
            text = f"Innspill {count} fra medlem {self.number}: vi trenger flere små boliger."
            await self._says("innspill", "Hvilken sak")
            await self._presses("1/27", "Hva mener du")
            await self._says(text, "Det du skrev")
            await self._says("ferdig", "Stemmer dette?")
            receipt = await self._presses("Ja, send", "er mottatt")
            self.promised[text] = receipt.split(" ")[1]
            count += 1

    async def _says(self, text: str, answer: str) -> str:
        self.server.says(self.number, text, name=f"Medlem {self.number}", lang="nb")
        return str((await self._hears(answer))["text"])

    async def _presses(self, label: str, answer: str) -> str:
        for message in reversed(self.server.inbox(self.number)):
            if any(label in button["text"] for row in message.get("reply_markup", {}).get("inline_keyboard", []) for button in row):
                self.server.presses(self.number, message, label)
                return str((await self._hears(answer))["text"])
        raise AssertionError(f"{self.number} has no button {label}")

    async def _hears(self, words: str) -> Message:
        """The answer, however long it takes. What comes a second time says so and is passed over."""
        async with asyncio.timeout(400):  # on a machine with much else to do, life after life may end before it has said a word
            while True:
                inbox = self.server.inbox(self.number)
                while self.seen < len(inbox):
                    message = inbox[self.seen]
                    self.seen += 1
                    if words in message["text"]:
                        return message
                await asyncio.sleep(0.01)


def kept(url: str) -> dict[str, list[str]]:
    """Every text that is kept, with the numbers it is kept under."""
    store = Store(url, durable=False).open()
    found: dict[str, list[str]] = {}
    with store.begin() as tx:
        for number, text in tx._cursor.execute("SELECT number, text FROM input").fetchall():
            found.setdefault(text, []).append(number)
    store.close()
    return found


__all__ = ["MEMBERS", "START", "Commenter", "founded", "json", "kept", "run"]
