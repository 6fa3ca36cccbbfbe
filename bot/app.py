"""The composition root: the only module that knows everybody; builds the bot and runs it until told to stop."""

from __future__ import annotations

import asyncio
import contextlib
import gc
import logging
import signal
import sys
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from bot import alarms, delivery
from bot.channels.base import Channel
from bot.clock import Clock, SystemClock
from bot.composition import Composer
from bot.courier import Courier, Pace
from bot.desk import Desk
from bot.intake import DeskIntake
from bot.pace import Pacer
from bot.phrases import Phrases
from bot.profile import telegram_profile
from bot.redaction import Redaction
from bot.runner import Runner
from bot.settings import Settings
from bot.voice import choosing
from bot.watch import Watch
from bot.work import Workshop
from handlers import routers
from storage import beats, people
from storage.engine import Store, Tx
from storage.files import FileStore
from storage.outbox import Elsewhere, Lost, OutboxRow
from storage.sealed import Keys

log = logging.getLogger("radslag")
LOCALES = Path(__file__).resolve().parent.parent / "locales"


def phrases(*, strict: bool = False) -> Phrases:
    """The bot's words."""
    return Phrases.load(LOCALES, strict=strict)


def voice_given(settings: Settings) -> Mapping[str, Any]:
    """What the voice that the operator has chosen needs to know; empty where there is none."""
    return choosing.given(
        settings.voice, program=settings.voice_program, models=settings.voice_models, url=settings.voice_url,
        token=settings.voice_token.get_secret_value(), languages=settings.voice_languages,
    )  # fmt: skip


def quiet_secrets(settings: Settings) -> Redaction:
    """Set up the log: one line an event, no secret ever."""
    logging.basicConfig(level=settings.log_level, format="%(asctime)s %(levelname)s %(name)s %(message)s", stream=sys.stderr, force=True)
    logging.getLogger("apscheduler").setLevel(logging.WARNING)  # a tick every ten seconds is no news
    logging.raiseExceptions = False  # a log that cannot be written (a full disk) is nobody's turn's fault
    redaction = Redaction(settings.secrets)
    redaction.guard()
    redaction.guard_uncaught()
    return redaction


class App:
    """The whole bot on one event loop and one database thread."""

    def __init__(
        self, settings: Settings, *, clock: Clock | None = None, channels: Mapping[str, Channel] | None = None,
        paces: Mapping[str, Pace] | None = None, held: Callable[[], bool] | None = None,
    ) -> None:  # fmt: skip
        """`channels`, `clock` and `paces` stand in for what the settings name (tests, measurements); `held`: is the name still ours?"""
        settings.data_dir.mkdir(parents=True, exist_ok=True)
        self.settings = settings
        self.clock: Clock = clock or SystemClock()
        self._own_clock = clock is None
        self._held = held or (lambda: True)
        self.ended = ""  # why the process ended itself, if it did
        self._rang: dict[tuple[str, str], int] = {}
        self._telling: set[asyncio.Future[None]] = set()
        self.store = Store(settings.url)
        self.keys = Keys(settings.data_dir / "keys")
        self.files = FileStore(settings.data_dir / "files", self.keys)
        self.voice = voice_given(settings)
        self.composer = Composer(phrases(), self.keys, choosing.speaker(self.voice))
        self.composer.writer = bool(settings.writer_url)
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
        if self._own_clock:
            with self.store.begin() as tx:
                self.clock = SystemClock(jumped=self._jumped, last_seen=beats.last(tx, "clock"))
        if not self._given:
            self.channels = self._networks()
        self.desk = Desk(self.store, self.keys, self.composer, routers(), self.channels, self.files)
        given = {
            "voice": self.voice,
            "writer": {"url": self.settings.writer_url, "token": self.settings.writer_token.get_secret_value()},
            "translator": {"url": self.settings.translator_url, "token": self.settings.translator_key.get_secret_value()},
        }
        self.workshop = Workshop(self.store, self.desk, self.files, self.channels, self.clock.now, given)
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
        """The log says all of it; the coordinators and secretaries what they must know, in words, and not twice."""
        now = self.clock.now()
        alarms.logged(channel, key, facts)
        if not alarms.rings(self._rang, channel, key, now):
            return
        telling = asyncio.ensure_future(self.runner.run(lambda: self.desk.tell_officers("channel_trouble", alarms.told(channel, key), now)))
        self._telling.add(telling)
        telling.add_done_callback(self._told)

    def _told(self, telling: asyncio.Future[None]) -> None:
        self._telling.discard(telling)
        if not telling.cancelled() and (fault := telling.exception()) is not None:
            log.error("the alarm could not be told: %s", type(fault).__name__)

    def _jumped(self, _seconds: float) -> None:
        """The clock jumped: what is due waits until somebody says the time is right."""
        self._alarmed("", "clock", {})

    def _daily(self) -> None:
        """The code of the log goes to those who keep it; what is too old to be answered is gone."""
        self.desk.publish_heads(self.clock.now())
        self.desk.forget_old(self.clock.now())

    async def run(self, *, ready: asyncio.Event | None = None) -> None:
        """Run until cancelled or told to stop (SIGTERM, SIGINT), or until only a new start helps: drain, then let go."""
        stop = asyncio.Event()
        loop = asyncio.get_running_loop()
        for name in (signal.SIGTERM, signal.SIGINT):
            with contextlib.suppress(NotImplementedError, ValueError, RuntimeError):
                loop.add_signal_handler(name, stop.set)
        await self.runner.run(lambda: self.desk.recover(self.clock.now()))
        await self.intake.drain()
        watch = Watch(
            self.runner, self.store, self.clock.now, self._alarmed, clock=self.clock, held=self._held, daily=self._daily,
            file=self.settings.database_file,
        )  # fmt: skip
        if self._own_clock:  # who stands in for the clock looks after the bot too
            for network, channel in self.channels.items():
                self._listen(watch, network, channel)
            tasks = [
                asyncio.create_task(watch.keep("courier", self.courier.run), name="courier"),
                asyncio.create_task(watch.keep("work", lambda: self.workshop.run(self.runner, self._wake)), name="work"),
                asyncio.create_task(watch.keep("clock", lambda: self.clock.tick(self._tick)), name="clock"),
            ]
        else:
            tasks = [asyncio.create_task(channel.run(self.intake), name=name) for name, channel in self.channels.items()]
            tasks.append(asyncio.create_task(self.courier.run(), name="courier"))
            tasks.append(asyncio.create_task(self.workshop.run(self.runner, self._wake), name="work"))
            tasks.append(asyncio.create_task(self.clock.tick(self._tick), name="clock"))
        if self._own_clock:
            tasks.append(asyncio.create_task(self._watched(watch, stop), name="watch"))
            tasks.append(asyncio.create_task(watch.guard(), name="guard"))
        if ready is not None:
            ready.set()
        try:
            await stop.wait()
        finally:
            await self._end([*tasks, *watch.tasks()])

    def _listen(self, watch: Watch, name: str, channel: Channel) -> None:
        watch.network(name, channel, lambda: channel.run(self.intake))

    async def _watched(self, watch: Watch, stop: asyncio.Event) -> None:
        self.ended = await watch.run()
        stop.set()

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


def serve(app: App) -> str:
    """Run an open bot until it is told to stop, on the faster event loop where there is one; why it ended itself, if it did."""
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
    return app.ended
