"""Matrix: what people write there reaches the desk once, and what the desk says reaches them once.

How a sync answer is taken in, so that nothing is lost and nothing is done twice:

1. Key messages are taken in first, each at most once (their hashes are remembered), and the keys
   are written. The server lets go of them only when it is asked for what comes after.
2. Room events become updates, with what is known of the room at that moment: private or not, who
   is called how. An encrypted event is kept as it came. Its key is looked for but it is not opened:
   if the key is missing the event waits on the shelf, its sender is told after a minute that
   nobody could read it, and the key is asked and waited for 24 hours. When it comes, the event is
   journalled like any other.
3. Updates and the new position are stored in one transaction (`Intake.take`). Only then is the
   server asked for more. If the process dies before that, the server gives the same again, and
   what was taken in twice is known by its event id or its hash.
4. `read` opens and understands one stored update. It writes nothing, so it may run inside
   another transaction, in any thread, any number of times. Malformed events raise and end in
   quarantine. The first sync of an account reads nothing: what was said before is not for us.

So the answer itself is never stored whole: it is the inbox, not a diary.
"""

from __future__ import annotations

import asyncio
import logging
import time
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from nio.crypto import decrypt_attachment  # type: ignore[import-untyped]
from nio.exceptions import EncryptionError  # type: ignore[import-untyped]

from bot.channels.base import Arrival, Files, Intake, NotSent, Parcel, Receipt, Sent
from bot.channels.matrix_crypto import Crypto, NoKey
from bot.channels.matrix_guard import Event, mxc, words
from bot.channels.matrix_house import Allowed, House
from bot.channels.matrix_http import Answered, Fault, Homeserver, path
from bot.channels.matrix_read import read
from bot.channels.matrix_rooms import Rooms
from bot.channels.matrix_send import Outflow, receipt
from bot.channels.matrix_signing import ForeignIdentity, PasswordNeeded, ensure_signed
from bot.channels.matrix_store import MatrixState, Shelf
from bot.channels.matrix_sync import FILTER, Inflow

log = logging.getLogger(__name__)
NAME = "matrix"
_LONGEST_PAUSE = 60.0
_SILENT_TOO_LONG = 600.0  # seconds without a sync before somebody is told
_STARTING = NotSent("starting", after=1.0)


async def _nobody(_account: str) -> bool:
    return False


class _Stop(Exception):
    """Nothing helps but a person: the alarm's key."""


class MatrixChannel:
    """One account on one homeserver. Exactly one process holds it at a time."""

    name = NAME

    def __init__(
        self, homeserver: str, user: str, *, state: MatrixState, pickle_key: str, now: Callable[[], int], password: str = "",
        token: str = "", files: Files | None = None, allowed: Allowed | None = None,
        device_name: str = "Rådslag", poll_seconds: int = 30,
        rest: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        if not pickle_key:
            raise ValueError("the Matrix keys need a secret")
        self._server = Homeserver(homeserver)
        self._user, self._password, self._token, self._device_name = user, password, token, device_name
        self._pickle_key, self._now, self._files, self._allowed = pickle_key, now, files, allowed or _nobody
        self._poll, self._sleep = poll_seconds, rest
        self._rooms = Rooms()
        self._shelf = Shelf(state)
        self._crypto: Crypto | None = None
        self._load()
        self._outflow: Outflow | None = None
        self._since = ""
        self._fresh = True  # nothing asked yet: the server shall tell the whole state of every room
        self._pause = 0.0
        self._told: set[str] = set()
        self._throttled = 0
        self._stood = self._answered = time.monotonic()
        self.well = 0.0  # monotonic time of the last answer that was taken in; 0 before the first
        self.alive = 0.0  # the loop moved then, or rests until then

    @property
    def user_id(self) -> str:
        """The account's full id; empty before the first start."""
        return words(self._shelf.load("account").get("user"))

    @property
    def called(self) -> str:
        """Whom people invite to find the bot."""
        return self.user_id

    @property
    def ready(self) -> bool:
        """True when the rooms are known and messages can be sent."""
        return self._outflow is not None and not self._fresh

    # Reading

    def read(self, raw: bytes) -> Arrival | None:
        """Understand one stored update; changes nothing."""
        return read(raw, self.user_id, self._open)

    def _open(self, room_id: str, event: Event) -> Event:
        if self._crypto is None:
            raise NoKey("no account yet")
        return self._crypto.open(room_id, event)

    def _load(self) -> Crypto | None:
        """The account's encryption as it was kept; None before the first login."""
        account = self._shelf.load("account")
        if self._crypto is None and account:
            self._crypto = Crypto(account["user"], account["device"], self._shelf, self._pickle_key)
        return self._crypto

    # Receiving

    async def run(self, intake: Intake) -> None:
        """Receive until cancelled, or until only a person can help."""
        self._answered = time.monotonic()
        while True:
            self.alive = time.monotonic()
            try:
                crypto = await self._start()
                await self._follow(intake, crypto)
            except _Stop as stop:
                await intake.alarm(NAME, str(stop), account=self._user)
                return
            except Answered as fault:
                if fault.token_refused:
                    self._shelf.keep("account", {**self._shelf.load("account"), "token": ""})
                    await self._shelf.flush()
                    await intake.alarm(NAME, "unauthorized", account=self._user)
                    return
                self._pause = max(self._pause, fault.after)
                await self._rest(intake, f"{fault.status} {fault.code}")
            except Fault as fault:
                await self._rest(intake, type(fault).__name__)
            except Exception as fault:
                log.exception("matrix: taking in failed")
                await self._alarm_once(intake, "intake", why=type(fault).__name__)
                await self._rest(intake, type(fault).__name__)

    async def _rest(self, intake: Intake, why: str) -> None:
        if time.monotonic() - self._answered > _SILENT_TOO_LONG:
            await self._alarm_once(intake, "unreachable", why=why)
        self._pause = min(_LONGEST_PAUSE, max(1.0, self._pause * 2))
        log.warning("matrix: %s; again in %.0f s", why, self._pause)
        self.alive = time.monotonic() + self._pause
        await self._sleep(self._pause)

    async def _alarm_once(self, intake: Intake, key: str, **facts: str) -> None:
        """Tell it once until things are well again."""
        if key not in self._told:
            self._told.add(key)
            await intake.alarm(NAME, key, **facts)

    async def _start(self) -> Crypto:
        """Log in if need be, put the keys on the server and sign our device."""
        shelf = self._shelf
        if self._outflow is not None and self._crypto is not None:
            return self._crypto
        await self._log_in(shelf)
        crypto = self._load()
        if crypto is None:
            raise _Stop("unauthorized")
        user, device = crypto.user, crypto.device
        await crypto.publish(self._server)

        try:
            crypto.olm.signed_device = await self._sign(shelf, user, device)
        except ForeignIdentity as fault:
            raise _Stop("identity") from fault
        except PasswordNeeded as fault:
            raise _Stop("password") from fault
        except LookupError:
            crypto.olm.account.shared = False  # the server has forgotten this device's keys
            await crypto.publish(self._server)
            crypto.olm.signed_device = await self._sign(shelf, user, device)
        self._outflow = Outflow(self._server, user, self._rooms, crypto, self._files)
        return crypto

    async def _sign(self, shelf: Shelf, user: str, device: str) -> dict[str, Any]:
        async def keep(seeds: bytes) -> None:
            shelf.put("seeds", seeds)
            await shelf.flush()

        return await ensure_signed(self._server, user, device, password=self._password, kept=shelf.get("seeds"), keep=keep)

    async def _log_in(self, shelf: Shelf) -> None:
        """Take up the session of last time; log in only when there is none."""
        account = shelf.load("account")
        if self._token and account.get("token") != self._token:
            self._server.token = self._token
            found = await self._server.call("GET", path("account", "whoami"))
            await self._adopt(shelf, account, words(found.get("user_id")), words(found.get("device_id")), self._token)
        elif account.get("token"):
            self._server.token = account["token"]
        elif not self._password:
            raise _Stop("unauthorized")
        else:
            asked = {"type": "m.login.password", "identifier": {"type": "m.id.user", "user": self._user},
                     "password": self._password, "initial_device_display_name": self._device_name}
            if account.get("device"):
                asked["device_id"] = account["device"]
            try:
                found = await self._server.call("POST", path("login"), asked)
            except Answered as fault:
                if fault.status in (400, 401, 403):
                    raise _Stop("unauthorized") from fault
                raise
            token = words(found.get("access_token"))
            self._server.token = token
            await self._adopt(shelf, account, words(found.get("user_id")), words(found.get("device_id")), token)

    async def _adopt(self, shelf: Shelf, before: Mapping[str, Any], user: str, device: str, token: str) -> None:
        """Keep the session. Another device starts with keys of its own; what it can read stays readable."""
        if not user or not device or not token:
            raise _Stop("unauthorized")
        if before and (before.get("user"), before.get("device")) != (user, device):
            for prefix in ("olm", "session/", "seen"):
                for rest, _ in shelf.under(prefix):
                    shelf.drop(prefix + rest)
            self._crypto = None
        shelf.keep("account", {"user": user, "device": device, "token": token})
        await shelf.flush()

    async def _follow(self, intake: Intake, crypto: Crypto) -> None:
        """Ask, take in, store, go on."""
        shelf = self._shelf
        inflow = Inflow(self._server, crypto.user, self._rooms, crypto, shelf)
        house = House(self._server, self._rooms, crypto, shelf, self._allowed)
        self._since = await intake.cursor(NAME) or ""
        fence = 0
        while True:
            self.alive = time.monotonic()
            try:
                answer = await self._sync(5 if house.waits else self._poll)
            except Answered as fault:
                if fault.status != 400 or not self._since:
                    raise
                log.warning("matrix: the server no longer knows where we were; everything is asked for again")
                self._since, fence, self._fresh = "", shelf.load("born").get("at", 0), True
                continue
            position = words(answer.get("next_batch"))
            if not position:
                raise Fault("no position in the answer")
            raws = await inflow.take_in(answer, self._since, self._now(), fence)
            await self._moving(intake, position, bool(raws))
            if not shelf.get("born"):
                shelf.keep("born", {"at": self._now()})
            await shelf.flush()
            await intake.take(NAME, raws, position)
            inflow.settle(raws)
            await shelf.flush()
            self._since, self._fresh, fence = position, False, 0
            await self._well(intake)
            raws = await house.keep(self._now())
            if raws:
                await intake.take(NAME, raws, None)
                await house.settle(raws)
            await self._report(intake, inflow, house)

    async def _sync(self, wait: int) -> dict[str, Any]:
        query = {"filter": FILTER, "timeout": "0" if self._fresh else str(wait * 1000)}
        if self._since:
            query["since"] = self._since
        if self._fresh:
            query["full_state"] = "true"
        return await self._server.call("GET", path("sync"), query=query, timeout=wait + 60.0)

    async def _well(self, intake: Intake) -> None:
        self.well = self._answered = time.monotonic()
        self._pause = 0.0
        if "unreachable" in self._told:
            await intake.alarm(NAME, "back")
        self._told -= {"unreachable", "intake"}

    async def _moving(self, intake: Intake, position: str, news: bool) -> None:
        """A server that gives the same news again and again is told of."""
        if not news or position != self._since:
            self._stood = time.monotonic()
        elif time.monotonic() - self._stood > _SILENT_TOO_LONG:
            await self._alarm_once(intake, "stuck")

    async def _report(self, intake: Intake, inflow: Inflow, house: House) -> None:
        for room in inflow.gaps:
            await intake.alarm(NAME, "gap", chat=room)
        for room in house.false_upgrades:
            await intake.alarm(NAME, "upgrade", chat=room)
        inflow.gaps.clear()
        house.false_upgrades.clear()
        if self._throttled >= 3:
            self._throttled = 0
            await self._alarm_once(intake, "throttled", account=house.me)

    # Sending

    async def send(self, parcel: Parcel) -> Receipt:
        """Send one part; what may be read by one person alone goes nowhere else."""
        if self._outflow is None or not self.ready:
            return _STARTING
        found = await self._outflow.send(parcel)
        if isinstance(found, NotSent) and found.why == "rate":
            self._throttled += 1
        return found

    async def open_private(self, person: str) -> str | Receipt:
        """A room where only the bot and this person are; made, and the person invited, if there is none."""
        if self._outflow is None or not self.ready:
            return _STARTING
        return await self._outflow.open_private(person)

    def private(self, chat: str, person: str) -> bool:
        """True when exactly the bot and this person are in the encrypted room, as last heard."""
        room = self._rooms.get(chat)
        return room is not None and room.private(self.user_id, person)

    async def leave(self, chat: str) -> Receipt:
        """Leave a room and forget it."""
        try:
            await self._server.call("POST", path("rooms", chat, "leave"), {})
            await self._server.call("POST", path("rooms", chat, "forget"), {})
        except Fault as fault:
            return receipt(fault, begun=True)
        self._rooms.forget(chat)
        return Sent(chat)

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """The bytes of a file; ValueError when over `limit` or not what its sender sealed."""
        server, media = mxc(handle.get("mxc"))
        data = await self._server.download(server, media, limit)
        if not handle.get("key"):
            return data
        try:
            return bytes(decrypt_attachment(data, handle["key"], handle["sha256"], handle["iv"]))
        except (EncryptionError, ValueError) as fault:
            raise ValueError("the file is not what its sender sealed") from fault

    async def close(self) -> None:
        """Let go of connections."""
        await self._server.close()


