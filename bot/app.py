"""The composition root: the only module that knows everybody; builds the bot and runs it until told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
import sys
from collections.abc import Mapping
from pathlib import Path

from bot import delivery
from bot.channels.base import Channel
from bot.clock import Clock, SystemClock
from bot.composition import Composer
from bot.courier import Courier, Pace
from bot.desk import Desk
from bot.domain.values import Quote, say
from bot.intake import DeskIntake
from bot.pace import Pacer
from bot.phrases import Phrases
from bot.profile import telegram_profile
from bot.redaction import Redaction
from bot.runner import Runner
from bot.settings import Settings
from bot.work import Workshop
from handlers import routers
from storage import people
from storage.engine import Store, Tx
from storage.files import FileStore
from storage.outbox import Elsewhere, Lost, OutboxRow
from storage.sealed import Keys

log = logging.getLogger("radslag")
LOCALES = Path(__file__).resolve().parent.parent / "locales"


def phrases(*, strict: bool = False) -> Phrases:
    """The bot's words."""
    return Phrases.load(LOCALES, strict=strict)


def quiet_secrets(settings: Settings) -> Redaction:
    """Set up the log: one line an event, no secret ever."""
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr, force=True)
    redaction = Redaction(settings.secrets)
    redaction.guard()
    redaction.guard_uncaught()
    return redaction


class App:
    """The whole bot on one event loop and one database thread."""

    def __init__(
        self, settings: Settings, *, clock: Clock | None = None, channels: Mapping[str, Channel] | None = None,
        paces: Mapping[str, Pace] | None = None,
    ) -> None:  # fmt: skip
        """`channels` and `paces` stand in for the networks of the settings and for their limits (tests, measurements)."""
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        self.settings = settings
        self.clock = clock or SystemClock()
        self.store = Store(settings.url)
        self.keys = Keys(settings.data_dir / "keys")
        self.files = FileStore(settings.data_dir / "files", self.keys)
        self.composer = Composer(phrases(), self.keys)
        self.runner = Runner(self.store)
        self.channels: dict[str, Channel] = dict(channels) if channels is not None else {}
        self._given = channels is not None
        self._own_paces = paces
        self.intake: DeskIntake
        self.courier: Courier
        self.desk: Desk
        self.workshop: Workshop

    def open(self) -> App:
        """Open the database (already migrated) and put the parts together."""
        self.store.open()
        if not self._given:
            self.channels = self._networks()
        self.desk = Desk(self.store, self.keys, self.composer, routers(), self.channels, self.files)
        self.workshop = Workshop(self.store, self.desk, self.files, self.channels, self.clock.now)
        self.intake = DeskIntake(self.desk, self.runner, self.clock.now, self._wake, self._alarmed)
        self.courier = Courier(
            self.store, self.channels, self._compose, self.clock.now, self.runner, keys=self.keys, paces=self._paces(), again=self._again,
            alarm=lambda channel, key, detail: self._alarmed(channel, key, {"detail": detail}),
        )  # fmt: skip
        return self

    def _networks(self) -> dict[str, Channel]:
        found: dict[str, Channel] = {}
        if self.settings.telegram_token.get_secret_value():
            from bot.channels.telegram import TelegramChannel  # noqa: PLC0415 - a network that is not used is not loaded

            found["telegram"] = TelegramChannel(
                self.settings.telegram_token.get_secret_value(), self.settings.telegram_api_url, files=self.files,
                profile=telegram_profile(self.composer.phrases),
            )  # fmt: skip
        if self.settings.matrix_homeserver:
            from bot.channels.matrix import MatrixChannel  # noqa: PLC0415
            from storage.matrix_state import MatrixStateStore  # noqa: PLC0415

            found["matrix"] = MatrixChannel(
                self.settings.matrix_homeserver, self.settings.matrix_user, state=MatrixStateStore(self.store, self.keys, self.runner),
                pickle_key=self.keys.secret("matrix"), now=self.clock.now, password=self.settings.matrix_password.get_secret_value(),
                token=self.settings.matrix_token.get_secret_value(), files=self.files, allowed=self._knows_on_matrix,
            )  # fmt: skip
        return found

    async def _knows_on_matrix(self, account: str) -> bool:
        """May somebody on Matrix lead the bot into rooms? Whoever has come in by a code, unless they have left again."""

        def look() -> bool:
            with self.store.begin() as tx:
                found = people.account(tx, "matrix", account)
                return found is not None and any(person.state not in ("left", "former") for person in people.persons_of(tx, found.id))

        return await self.runner.run(look)

    def _paces(self) -> dict[str, Pace]:
        if self._own_paces is not None:
            return dict(self._own_paces)
        return {"telegram": Pacer()} if "telegram" in self.channels else {}

    def _compose(self, tx: Tx, row: OutboxRow, now: int) -> bytes | Lost | Elsewhere:
        return delivery.compose_delivery(tx, self.composer, row, now)

    def _again(self, tx: Tx, row: OutboxRow) -> str:
        lang = delivery.language_of(tx, row)
        return self.composer.phrases.say("desk-sent-again", lang)

    def _wake(self) -> None:
        if hasattr(self, "courier"):
            self.courier.wake()

    def _alarmed(self, channel: str, key: str, facts: Mapping[str, str]) -> None:
        log.error("%s needs a person: %s %s", channel, key, facts.get("detail", ""))
        message = say("desk-channel-trouble", channel=Quote(channel), what=Quote(key))
        now = self.clock.now()
        self._telling = asyncio.ensure_future(self.runner.run(lambda: self.desk.tell_officers("channel_trouble", message, now)))

    async def run(self, *, ready: asyncio.Event | None = None) -> None:
        """Run until cancelled or told to stop (SIGTERM, SIGINT): drain what is under way, then let go."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):
                loop.add_signal_handler(name, stop.set)
        await self.runner.run(lambda: self.desk.recover(self.clock.now()))
        await self.intake.drain()
        tasks = [asyncio.create_task(channel.run(self.intake), name=name) for name, channel in self.channels.items()]
        tasks.append(asyncio.create_task(self.courier.run(), name="courier"))
        tasks.append(asyncio.create_task(self.workshop.run(self.runner, self._wake), name="work"))
        tasks.append(asyncio.create_task(self.clock.tick(self._tick), name="clock"))
        if ready is not None:
            ready.set()
        try:
            await stop.wait()
        finally:
            await self._end(tasks)

    async def _tick(self, until: int) -> None:
        done = await self.runner.run(lambda: self.desk.come_due(until))
        if done:
            self.courier.wake()

    async def _end(self, tasks: list[asyncio.Task[None]]) -> None:
        await self.courier.stop()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        for channel in self.channels.values():
            await channel.close()
        await self.runner.close()
        self.store.close()


def serve(app: App) -> None:
    """Run an open bot until it is told to stop, on the faster event loop where there is one."""
    gc.collect()
    gc.freeze()  # what was loaded stays: not looked through again and again
    gc.set_threshold(10_000, 20, 50)
    gc.enable()
    try:
        import uvloop  # noqa: PLC0415 - not on every system
    except ImportError:
        asyncio.run(app.run())
    else:
        uvloop.run(app.run())
