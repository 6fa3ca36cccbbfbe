"""What the Matrix account does between messages: keys, invitations, rooms that move, messages that cannot be opened yet.

Everything that must not be forgotten stands on the shelf first, so a restart goes on where it was.
Direct invitations are accepted from anyone, five a minute; others only from people the council
knows (rulings 19). Where nobody has shown a valid code after ten minutes, the bot leaves. A room
is followed to its successor only when a member with the power to do so said it and the successor
points back.
"""

from __future__ import annotations

import json
import logging
import time
from collections import deque
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from bot.channels.base import Raw
from bot.channels.matrix_crypto import Crypto
from bot.channels.matrix_guard import mapping, words
from bot.channels.matrix_http import Answered, Fault, Homeserver, path
from bot.channels.matrix_read import UNREADABLE, concerns_us, stored
from bot.channels.matrix_rooms import Rooms
from bot.channels.matrix_store import Shelf

Allowed = Callable[[str], Awaitable[bool]]
log = logging.getLogger(__name__)
SECOND = 1_000_000
TELL = 60 * SECOND  # a message nobody can read is told to its sender after a minute,
GIVE_UP = 24 * 3600 * SECOND  # and its key is waited for a day
_INVITES_A_MINUTE = 5
_INVITE_LASTS = 14 * 24 * 3600 * SECOND
_TRY_AGAIN = 60 * SECOND
_GUEST = 600 * SECOND  # how long the bot stays with somebody it does not know


class House:
    """The housekeeping of one account."""

    def __init__(self, server: Homeserver, rooms: Rooms, crypto: Crypto, shelf: Shelf, allowed: Allowed) -> None:
        self.server, self.rooms, self.crypto, self.shelf, self.allowed = server, rooms, crypto, shelf, allowed
        self.me = crypto.user
        self.false_upgrades: list[str] = []  # until the operator was told
        self._joined: deque[float] = deque()

    @property
    def waits(self) -> bool:
        """True while a message waits for its key."""
        return bool(self.shelf.under("waiting/"))

    async def keep(self, now: int) -> list[Raw]:
        """Do what is due; the updates that come of it. Their entries go with `settle`."""
        await self._try(self.crypto.publish(self.server))
        await self._try(self.crypto.mend(self.server))
        for room_id, data in self.shelf.under("invite/"):
            await self._try(self._invited(room_id, json.loads(data), now))
        for room_id, data in self.shelf.under("invited/"):
            await self._try(self._guest(room_id, json.loads(data), now))
        raws: list[Raw] = []
        for key, data in self.shelf.under("waiting/"):
            await self._try(self._waiting(key, json.loads(data), now, raws))
        for room_id, data in self.shelf.under("tombstone/"):
            await self._try(self._replaced(room_id, json.loads(data), now, raws))
        await self.shelf.flush()
        return raws

    async def settle(self, raws: list[Raw]) -> None:
        """These updates are stored."""
        for raw in raws:
            if raw.key.startswith(UNREADABLE):
                name = f"waiting/{raw.key.removeprefix(UNREADABLE)}"
                self.shelf.keep(name, {**self.shelf.load(name), "told": True})
            else:
                self.shelf.drop(f"tombstone/{raw.chat}")
        await self.shelf.flush()

    async def _try(self, work: Awaitable[None]) -> None:
        """What fails is tried again at the next round; only a refused token goes further."""
        try:
            await work
        except Answered as fault:
            if fault.token_refused:
                raise
            log.info("housekeeping: %s %s", fault.status, fault.code)
        except Fault as fault:
            log.info("housekeeping: %s", type(fault).__name__)

    # Invitations

    async def _invited(self, room_id: str, kept: Mapping[str, Any], now: int) -> None:
        welcome = kept["direct"] or self._is_successor(room_id) or await self.allowed(kept["sender"])
        if now - kept["at"] > _INVITE_LASTS:
            self.shelf.drop(f"invite/{room_id}")
        elif welcome and self._may_join():
            try:
                await self._join(room_id, kept["sender"])
            except Answered as fault:
                if fault.status == 429 or fault.status >= 500 or fault.token_refused:
                    raise
                self.shelf.drop(f"invite/{room_id}")  # withdrawn, or the room is gone
                return
            self.shelf.keep(f"invited/{room_id}", {"sender": kept["sender"], "at": now})
            self.shelf.drop(f"invite/{room_id}")

    async def _guest(self, room_id: str, kept: Mapping[str, Any], now: int) -> None:
        """Leave a room whose host is nobody's member after ten minutes; whoever is one by then is not asked again."""
        if "at" not in kept or now - kept["at"] < _GUEST:
            return
        if not await self.allowed(kept["sender"]):
            await self._leave(room_id)
            self.shelf.drop(f"invited/{room_id}")
        else:
            self.shelf.keep(f"invited/{room_id}", {"sender": kept["sender"]})

    async def _leave(self, room_id: str) -> None:
        try:
            await self.server.call("POST", path("rooms", room_id, "leave"), {})
            await self.server.call("POST", path("rooms", room_id, "forget"), {})
        except Answered as fault:
            if fault.status == 429 or fault.status >= 500 or fault.token_refused:
                raise
        self.rooms.forget(room_id)

    def _is_successor(self, room_id: str) -> bool:
        return any(json.loads(data)["to"] == room_id for _, data in self.shelf.under("tombstone/"))

    def _may_join(self) -> bool:
        now = time.monotonic()
        while self._joined and now - self._joined[0] > 60:
            self._joined.popleft()
        if len(self._joined) >= _INVITES_A_MINUTE:
            return False
        self._joined.append(now)
        return True

    async def _join(self, room_id: str, person: str) -> None:
        server = person.partition(":")[2]
        await self.server.call("POST", path("join", room_id), {}, query={"via": server, "server_name": server})

    # Messages without a key

    async def _waiting(self, key: str, kept: dict[str, Any], now: int, raws: list[Raw]) -> None:
        update = json.loads(kept["update"])
        name = f"waiting/{key}"
        if now - kept["at"] > GIVE_UP:
            self.shelf.drop(name)
            return
        if not kept["told"] and now - kept["at"] >= TELL:
            if concerns_us(update["room"]):
                payload = json.dumps({**update, "room": {**update["room"], "unreadable": True}}).encode()
                raws.append(Raw(UNREADABLE + key, kept["chat"], payload))
            else:
                self.shelf.keep(name, {**kept, "told": True})
        if not kept.get("asked"):
            await self.crypto.ask_key(self.server, kept["chat"], update["event"])
            self.shelf.keep(name, {**self.shelf.load(name), "asked": True})

    # Rooms that move

    async def _replaced(self, room_id: str, kept: dict[str, Any], now: int, raws: list[Raw]) -> None:
        name, new, event = f"tombstone/{room_id}", kept["to"], kept["event"]
        if now - kept["at"] > GIVE_UP:
            self.shelf.drop(name)
        elif now >= kept.get("next", 0):
            self.shelf.keep(name, {**kept, "next": now + _TRY_AGAIN})
            was_there = self.rooms.get(new) is not None
            if not was_there:
                await self._join(new, words(event.get("sender")))
            create = await self.server.call("GET", path("rooms", new, "state", "m.room.create", ""))
            if mapping(create.get("predecessor")).get("room_id") == room_id:
                raws.append(stored(event, self.rooms[room_id], self.me, moved=new))
                return
            self.shelf.drop(name)
            self.false_upgrades.append(room_id)
            if not was_there:
                await self.server.call("POST", path("rooms", new, "leave"), {})
