"""A town with one council: the real bot on its networks, people who read and answer, and a clock that can be moved."""

from __future__ import annotations

import asyncio
import contextlib
import re
import time
from pathlib import Path
from typing import Any

from nio import RoomEncryptedFile  # type: ignore[import-untyped]
from nio.crypto import decrypt_attachment  # type: ignore[import-untyped]
from pydantic import SecretStr

from bot import office
from bot.app import App
from bot.clock import RunDue
from bot.settings import Settings
from storage.engine import Store
from tests.channels.matrix_person import Person
from tests.channels.synapse import Account, Synapse
from tests.channels.telegram_server import FakeTelegram
from tests.world import World

CODE = re.compile(r"\b[0-9A-Z]{4}-[0-9A-Z]{4}\b")
SECOND = 1_000_000
WAITING = ("ready", "leased", "sending", "retry", "unknown")


class TownClock:
    """The machine's clock, moved to where the story is; what is due is done at once."""

    def __init__(self, local: str) -> None:
        self.shift = World.at(local) - time.time_ns() // 1000

    def now(self) -> int:
        """Microseconds UTC."""
        return time.time_ns() // 1000 + self.shift

    def move_to(self, local: str) -> None:
        """It is this local time now."""
        self.shift = max(self.shift, World.at(local) - time.time_ns() // 1000)

    async def tick(self, run_due: RunDue) -> None:
        """Ask what is due, often."""
        while True:
            await run_due(self.now())
            await asyncio.sleep(0.1)


def found(url: str, now: int) -> str:
    """What `radslag council create` does: a council with a secretary; the code that lets her in."""
    store = Store(url).open()
    with store.begin() as tx:
        made = office.create(tx, "Boligrådet", "Liv Holm", "400 12 345", "8–15", "NO", "nb", now)
    store.close()
    return str(made["code"])


class Somebody:
    """A person in front of a screen. `seen` is how much of it they have read."""

    def __init__(self, town: Town, name: str) -> None:
        self.town = town
        self.name = name
        self.seen = 0

    def texts(self) -> list[str]:
        """Everything the bot has ever written to them."""
        raise NotImplementedError

    async def writes(self, text: str) -> None:
        """Write something, without waiting."""
        raise NotImplementedError

    async def picks(self, label: str) -> None:
        """Press a choice or type its number, without waiting."""
        raise NotImplementedError

    async def says(self, text: str) -> list[str]:
        """Write something, and read what comes."""
        await self.writes(text)
        await self.town.quiet()
        return self.reads()

    async def chooses(self, label: str) -> list[str]:
        """Take a choice, and read what comes."""
        await self.picks(label)
        await self.town.quiet()
        return self.reads()

    def reads(self) -> list[str]:
        """What has come since they last looked."""
        texts = self.texts()
        new, self.seen = texts[self.seen :], len(texts)
        return new

    async def through(self, *answers: str) -> list[str]:
        """Answer one question after another; "[so]" takes the choice that is called so. What came last."""
        last: list[str] = []
        for answer in answers:
            label = answer.startswith("[")
            last = await (self.chooses(answer[1:-1]) if label else self.says(answer))
        return last


class OnTelegram(Somebody):
    """Somebody with Telegram."""

    def __init__(self, town: Town, name: str, number: int, lang: str) -> None:
        super().__init__(town, name)
        self.number, self.lang = number, lang

    @property
    def server(self) -> FakeTelegram:
        """Where they are."""
        assert self.town.telegram is not None
        return self.town.telegram

    def texts(self) -> list[str]:
        """Everything the bot has ever written to them."""
        return [one.get("text") or one.get("caption") or "" for one in self.server.inbox(self.number)]

    async def writes(self, text: str) -> None:
        """Write something, without waiting."""
        self.server.says(self.number, text, name=self.name, lang=self.lang)

    async def picks(self, label: str) -> None:
        """Press the newest button that is called so."""
        for message in reversed(self.server.inbox(self.number)):
            for row in message.get("reply_markup", {}).get("inline_keyboard", []):
                for button in row:
                    if label in button["text"]:
                        self.server.forges_press(self.number, message, button["callback_data"])
                        return
        raise AssertionError(f"{self.name} has no button «{label}»; last read: {self.texts()[-1:]}")


class OnMatrix(Somebody):
    """Somebody with Matrix, in an encrypted room with the bot."""

    def __init__(self, town: Town, name: str, client: Person, room: str) -> None:
        super().__init__(town, name)
        self.client, self.room = client, room

    def texts(self) -> list[str]:
        """Everything the bot has ever written to them."""
        return self.client.texts()

    async def writes(self, text: str) -> None:
        """Write something, without waiting."""
        self.town.said.append(await self.client.say(self.room, text))

    async def picks(self, label: str) -> None:
        """Type the number of the newest choice that is called so; where several messages have numbers, say which is meant."""
        for text in reversed(self.texts()):
            if number := _number_of(label, text):
                before = len(self.texts())
                await self.writes(number)
                await self.town.quiet()
                asked = self.texts()[before:]
                if asked and (which := _number_of(text.split("\n")[0], asked[-1])):
                    await self.writes(which)
                return
        raise AssertionError(f"{self.name} has no choice «{label}»; last read: {self.texts()[-1:]}")

    async def files(self) -> dict[str, bytes]:
        """Every file the bot has sent to them, opened."""
        found = {}
        for _, event in self.client.heard:
            if isinstance(event, RoomEncryptedFile):
                got = await self.client.client.download(event.url)
                found[event.source["content"]["filename"]] = decrypt_attachment(got.body, event.key["k"], event.hashes["sha256"], event.iv)
        return found


def _number_of(label: str, text: str) -> str:
    found = [match[1] for line in text.splitlines() if (match := re.match(r"(\d+)\. (.*)", line)) and label in match[2]]
    return str(found[0]) if found else ""


class Town:
    """Use as a context: the bot runs inside it."""

    def __init__(
        self, folder: Path, *, telegram: FakeTelegram | None = None, synapse: Synapse | None = None, bot: Account | None = None,
        start: str = "2027-01-04T10:00", url: str = "",
    ) -> None:  # fmt: skip
        self.telegram, self.synapse, self.account = telegram, synapse, bot
        self.clock = TownClock(start)
        self.said: list[str] = []  # events of people that must have reached the bot
        self.people: list[Somebody] = []
        more: dict[str, Any] = {}
        if telegram is not None:
            more |= {"telegram_token": SecretStr(telegram.token), "telegram_api_url": telegram.url}
        if synapse is not None and bot is not None:
            more |= {"matrix_homeserver": synapse.url, "matrix_user": bot.name, "matrix_password": SecretStr(bot.password)}
        self.settings = Settings(_env_file=None, data_dir=folder, database_url=url, **more)  # type: ignore[call-arg]
        self.app: App
        self._running: asyncio.Task[None] | None = None
        self._clients = contextlib.AsyncExitStack()

    async def __aenter__(self) -> Town:
        self.settings.data_dir.mkdir(parents=True, exist_ok=True)
        Store(self.settings.url).open().create().close()
        self.code = found(self.settings.url, self.clock.now())
        await self.opens()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.closes()
        await self._clients.aclose()

    async def opens(self) -> None:
        """The bot starts."""
        self.app = App(self.settings, clock=self.clock, paces={}).open()
        ready = asyncio.Event()
        self._running = asyncio.create_task(self.app.run(ready=ready))
        await ready.wait()

    async def closes(self) -> None:
        """The bot stops."""
        if self._running is not None:
            self._running.cancel()
            await asyncio.gather(self._running, return_exceptions=True)
            self._running = None

    # -- people ---------------------------------------------------------------------------------

    def on_telegram(self, name: str, number: int, lang: str) -> OnTelegram:
        """Somebody with Telegram comes to town."""
        self.people.append(OnTelegram(self, name, number, lang))
        return self.people[-1]  # type: ignore[return-value]

    async def on_matrix(self, name: str, account: Account) -> OnMatrix:
        """Somebody with Matrix comes to town and asks the bot into an encrypted room."""
        assert self.synapse is not None
        assert self.account is not None
        client = await self._clients.enter_async_context(Person(self.synapse.url, account))
        room = await client.room_with(self.account.id)
        await client.joined(room, self.account.id, 30)
        self.people.append(OnMatrix(self, name, client, room))
        return self.people[-1]  # type: ignore[return-value]

    # -- time -----------------------------------------------------------------------------------

    async def pass_to(self, local: str) -> None:
        """Time passes; what is due is done and delivered."""
        await self.quiet()
        self.clock.move_to(local)
        await asyncio.sleep(0.15)
        await self.quiet()

    async def quiet(self, seconds: float = 90) -> None:
        """Wait until everything that was said is heard and everything that can go out has come."""
        end, why = time.monotonic() + seconds, "?"
        while time.monotonic() < end:
            why = await self._unquiet()
            if not why:
                return
            await asyncio.sleep(0.02)
        raise AssertionError(f"never quiet: {why}")

    async def _unquiet(self) -> str:
        if self._running is not None and self._running.done():
            self._running.result()
        if self.telegram is not None and self.telegram.world.queue:
            return "Telegram has updates"
        heard, waits, coming, sent = await self.app.runner.run(lambda: _state(self.app.store, self.clock.now()))
        if missing := [event for event in self.said if event not in heard]:
            return f"not heard: {missing}"
        if waits or coming:
            return f"waiting: {waits} {coming}"
        for one in self.people:
            if isinstance(one, OnMatrix):
                known = {event.event_id for _, event in one.client.heard}
                if late := [ext for chat, ext in sent if chat == one.room and ext not in known]:
                    return f"{one.name} has not got {late}"
        return ""


def _state(store: Store, now: int) -> tuple[set[str], list[Any], list[Any], list[Any]]:
    """Keys that had their turn; deliveries under way; rules that are due; what Matrix was given."""
    with store.begin() as tx:
        rows = tx._cursor
        heard = {row[0] for row in rows.execute("SELECT key FROM inbox WHERE state <> 'new'").fetchall()}
        coming = rows.execute("SELECT id, key FROM inbox WHERE state = 'new'").fetchall()
        marks = ",".join(f"'{state}'" for state in WAITING)
        where = f"settled = 0 AND not_before <= {now} AND state IN ({marks})"
        waits = rows.execute(f"SELECT id, chat_key, state, reason FROM outbox WHERE {where}").fetchall()  # noqa: S608 - our own words
        coming += rows.execute(f"SELECT rule, subject FROM due WHERE state = 'waiting' AND due_utc <= {now}").fetchall()  # noqa: S608
        sent = rows.execute("SELECT chat, ext_id FROM outbox WHERE channel = 'matrix' AND state = 'sent'").fetchall()
    return heard, waits, coming, sent


def code_in(texts: list[str]) -> str:
    """The code that a message shows."""
    found = [code for text in texts for code in CODE.findall(text)]
    assert found, texts
    return str(found[-1])
