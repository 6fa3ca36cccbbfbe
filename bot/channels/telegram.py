"""Telegram as a channel: updates are stored before they are confirmed, and every send ends in a receipt.

Alarms it raises: `unauthorized` (the token is not accepted), `conflict` (somebody else polls with the token),
`unreachable` and `back` (no answer for a while, and again), `intake` (updates could not be stored),
`garbled` (the server's answers are not what they should be).
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any
from urllib.parse import quote

from bot.channels.base import Arrival, Files, Intake, Parcel, Raw, Receipt, Refused
from bot.channels.telegram_read import ALLOWED, NAME, Reader, dump, place, query_of
from bot.channels.telegram_send import Sender
from bot.channels.telegram_wire import NotReached, TooMuch, Unanswered, Wire

if TYPE_CHECKING:
    import telegram

_log = logging.getLogger(__name__)

API_URL = "https://api.telegram.org"
_POLL = 50  # seconds the server may hold a poll
_BACKOFF = (1.0, 2.0, 4.0, 8.0, 16.0, 32.0, 60.0)
_UNREACHABLE_AFTER = 90.0
_DOWNLOAD = 20_000_000  # bytes
_AT_ONCE = 100  # updates in one poll


@dataclass(frozen=True, slots=True)
class Profile:
    """What Telegram shows of the bot, per language code ("" for all others); the words come from `locales/`."""

    commands: Mapping[str, Sequence[tuple[str, str]]] = field(default_factory=dict)
    description: Mapping[str, str] = field(default_factory=dict)
    short_description: Mapping[str, str] = field(default_factory=dict)


class TelegramChannel:
    """One bot account on Telegram."""

    name = NAME

    def __init__(
        self,
        token: str,
        api_url: str = API_URL,
        *,
        files: Files | None = None,
        profile: Profile | None = None,
        proxy: str | None = None,
        pool: int = 64,
        poll_seconds: int = _POLL,
        backoff: Sequence[float] = _BACKOFF,
        slow_retry: float = 300.0,
    ) -> None:
        head, colon, secret = token.partition(":")
        if not (colon and secret and head.isascii() and head.isdigit()):
            raise ValueError("a Telegram token is digits, a colon and a secret")
        self._prefix = f"/bot{token}"
        self._file_prefix = f"/file/bot{token}"
        self._wire = Wire(api_url, size=pool, proxy=proxy)
        self._poll_wire = Wire(api_url, size=1, proxy=proxy)
        self._sender = Sender(self._wire, self._prefix, files)
        self._poll = Sender(self._poll_wire, self._prefix, None)
        self._token, self._url = token, api_url.rstrip("/")
        self._library: telegram.Bot | None = None
        self._reader = Reader(int(head))
        self._profile = profile
        self._poll_seconds = poll_seconds
        self._backoff = tuple(backoff)
        self._slow_retry = slow_retry
        self._intake: Intake | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._alarmed: set[str] = set()
        self._garbled = 0
        self.well = 0.0  # monotonic time of the last answered poll; 0 before the first
        self.alive = 0.0  # the loop moved then, or rests until then

    def __repr__(self) -> str:
        return f"TelegramChannel({self._reader.bot_id})"

    @property
    def username(self) -> str:
        """The bot's own name, once known."""
        return self._reader.username

    @property
    def called(self) -> str:
        """What people search for to find the bot."""
        return self._reader.username

    def read(self, raw: bytes) -> Arrival | None:
        """Understand one stored update; None is silence; raising puts it in quarantine."""
        return self._reader.read(raw)

    async def send(self, parcel: Parcel) -> Receipt:
        """Send one part."""
        receipt = await self._sender.send(parcel)
        if isinstance(receipt, Refused) and receipt.why == "unauthorized":
            await self._alarm("unauthorized")
        return receipt

    async def open_topic(self, chat: str, title: str) -> str:
        """A topic of a forum group; empty in groups without topics, and where the bot may not open any."""
        return await self._sender.open_topic(chat, title)

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """The bytes of a file; ValueError when it is too large, LookupError when it is gone, ConnectionError when the line is."""
        limit = min(limit, _DOWNLOAD)
        bot = self._library if self._library is not None else await asyncio.to_thread(self._loaded)
        from telegram.error import BadRequest, TelegramError  # noqa: PLC0415 - loaded with the first file

        try:
            found = await bot.get_file(handle["file_id"])
        except BadRequest as error:
            if "too big" in error.message.lower():
                raise ValueError("the file is over the limit") from None
            raise LookupError("the file is gone") from None
        except TelegramError as error:
            raise ConnectionError(type(error).__name__) from None
        if (found.file_size or 0) > limit:
            raise ValueError("the file is over the limit")
        path = quote((found.file_path or "").rpartition(self._file_prefix)[2], safe="/")
        try:
            status, data = await self._wire.request(self._wire.head("GET", f"{self._file_prefix}{path}"), timeout=120.0, limit=limit)
        except TooMuch:
            raise ValueError("the file is over the limit") from None
        except (NotReached, Unanswered) as error:
            raise ConnectionError(str(error)) from None
        if status == 404:
            raise LookupError("the file is gone")
        if status != 200:
            raise ConnectionError(f"status {status}")
        return data

    def _loaded(self) -> telegram.Bot:
        """The library's bot, over our own connections; loaded with the first file, texts and presses do without."""
        import telegram  # noqa: PLC0415

        from bot.channels.telegram_request import WireRequest  # noqa: PLC0415

        request = WireRequest(self._wire)
        self._library = telegram.Bot(
            self._token, base_url=f"{self._url}/bot", base_file_url=f"{self._url}/file/bot", request=request, get_updates_request=request
        )
        return self._library

    async def close(self) -> None:
        """Let go of connections and of what still runs."""
        tasks = list(self._tasks)
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
        await self._wire.close()
        await self._poll_wire.close()

    async def run(self, intake: Intake) -> None:
        """Receive until cancelled. An update is confirmed by the poll after the one that brought it, when it is stored."""
        self._intake = intake
        failures = 0
        down_since = 0.0
        confirm: int | None = None
        while True:
            self.alive = time.monotonic()
            try:
                if not self._reader.username:
                    await self._introduce()
                confirm = await self._round(intake, confirm)
                if down_since and "unreachable" in self._alarmed:
                    await self._alarm("back")
                self._alarmed.clear()
                failures, down_since = 0, 0.0
                continue
            except _Pause as pause:
                wait = pause.seconds
            except Exception as error:  # the loop outlives whatever comes; the names of errors hold no secrets
                _log.warning("telegram: %s", type(error).__name__, exc_info=error)
                wait = 0.0
            failures += 1
            down_since = down_since or time.monotonic()
            if time.monotonic() - down_since >= _UNREACHABLE_AFTER and not self._alarmed:
                await self._alarm("unreachable")
            wait = wait or self._backoff[min(failures, len(self._backoff)) - 1]
            self.alive = time.monotonic() + wait
            await asyncio.sleep(wait)

    async def _introduce(self) -> None:
        """Learn our own name, which tells what is addressed to us in groups; then show our commands."""
        status, answer = await self._ask("getMe", {}, 20.0)
        me = answer.get("result") if status == 200 and isinstance(answer, dict) else None
        if not isinstance(me, dict) or not isinstance(me.get("username"), str):
            raise _Pause(0.0)
        self._reader.username = me["username"].lower()
        if self._profile is not None:
            self._start(self._show(self._profile))

    async def _round(self, intake: Intake, confirm: int | None) -> int | None:
        """One poll and its storing; returns what the next poll is to confirm.

        The offset is sent only to confirm, never to resume: after a quiet week Telegram starts anew with lower ids,
        and an old offset would confirm updates nobody has seen. What comes twice has its key in the inbox already.
        """
        fields: dict[str, Any] = {"timeout": self._poll_seconds, "limit": _AT_ONCE, "allowed_updates": ALLOWED}
        if confirm is not None:
            fields["offset"] = confirm
        status, answer = await self._ask("getUpdates", fields, self._poll_seconds + 15.0)
        updates = answer.get("result") if status == 200 and isinstance(answer, dict) else None
        if not isinstance(updates, list):
            if status == 200:
                await self._garble()
            raise _Pause(0.0)
        self.well = time.monotonic()
        if not updates:
            return None
        ids = [key for key, _ in map(place, updates) if key is not None]
        following = max(ids) + 1 if ids else None
        try:
            await intake.take(NAME, [self._raw(update) for update in updates], None if following is None else str(following))
        except Exception as error:
            _log.exception("telegram: updates could not be stored")
            await self._alarm("intake", why=type(error).__name__)
            raise _Pause(0.0) from None
        for update in updates:
            if query := query_of(update):
                self._start(self._answer(query))
        if following is None or following == confirm:
            await self._garble()
            raise _Pause(0.0)
        self._garbled = 0
        return following

    async def _garble(self) -> None:
        """An answer made no sense: once may happen on any line, three times running is a matter for a person."""
        self._garbled += 1
        if self._garbled >= 3:
            await self._alarm("garbled")

    async def _ask(self, method: str, fields: dict[str, Any], timeout: float) -> tuple[int, Any]:
        """A call on the polling line, with the answers that stop it sorted out."""
        try:
            status, answer = await self._poll.call(method, fields, timeout)
        except (NotReached, Unanswered, TooMuch):
            raise _Pause(0.0) from None
        if status in (401, 404):
            await self._alarm("unauthorized")
            raise _Pause(self._slow_retry)
        if status == 409:
            await self._alarm("conflict")
            raise _Pause(self._slow_retry)
        if status == 429:
            parameters = answer.get("parameters") if isinstance(answer, dict) else None
            after = parameters.get("retry_after") if isinstance(parameters, dict) else None
            raise _Pause(float(after) if isinstance(after, int) else 5.0)
        return status, answer

    def _raw(self, update: object) -> Raw:
        """One update as it is stored; talk that is not for us is emptied here, only its id is kept."""
        key, chat = place(update)
        payload = dump(update)
        if key is None:
            import hashlib  # noqa: PLC0415  for what should never come

            return Raw(f"?{hashlib.sha256(payload).hexdigest()[:32]}", chat, payload)
        if isinstance(update, dict) and not self._reader.addressed(update):
            payload = b""
        return Raw(str(key), chat, payload)

    async def _answer(self, query: str) -> None:
        """End the little clock on the button; too late or twice is no harm."""
        try:
            await self._sender.call("answerCallbackQuery", {"callback_query_id": query}, 10.0)
        except (NotReached, Unanswered, TooMuch):
            _log.debug("telegram: a press could not be answered")

    async def _show(self, profile: Profile) -> None:
        """Commands and descriptions, written only where they differ from what Telegram has."""
        for code, pairs in profile.commands.items():
            commands = [{"command": command, "description": text} for command, text in pairs]
            await self._set("MyCommands", "commands", commands, code)
        for code, text in profile.description.items():
            await self._set("MyDescription", "description", text, code)
        for code, text in profile.short_description.items():
            await self._set("MyShortDescription", "short_description", text, code)

    async def _set(self, what: str, name: str, wanted: object, code: str) -> None:
        where = {"language_code": code} if code else {}
        try:
            _, answer = await self._sender.call(f"get{what}", where)
            there = answer.get("result") if isinstance(answer, dict) else None
            if (there.get(name) if isinstance(there, dict) else there) == wanted:
                return
            status, answer = await self._sender.call(f"set{what}", {name: wanted, **where})
        except (NotReached, Unanswered, TooMuch) as error:
            _log.warning("telegram: the profile was not written: %s", type(error).__name__)
            return
        if status != 200:
            _log.error("telegram: the profile was refused: %s", answer.get("description", "") if isinstance(answer, dict) else status)

    async def _alarm(self, key: str, **facts: str) -> None:
        """Tell once until things are well again."""
        if key in self._alarmed:
            return
        self._alarmed.add(key)
        _log.error("telegram: %s", key)
        if self._intake is None:
            return
        try:
            await self._intake.alarm(NAME, key, **facts)
        except Exception:
            _log.exception("telegram: an alarm could not be stored")

    def _start(self, work: Any) -> None:
        task: asyncio.Task[None] = asyncio.get_running_loop().create_task(work)
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)


class _Pause(Exception):
    """Wait before the next poll; 0 means the usual backing off."""

    def __init__(self, seconds: float) -> None:
        super().__init__()
        self.seconds = seconds


__all__ = ["API_URL", "NAME", "Profile", "TelegramChannel"]
