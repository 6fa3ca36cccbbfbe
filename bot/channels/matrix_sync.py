"""What a sync answer becomes: rooms as they now are, and the updates that go into the journal, oldest first.

Nothing here has an effect outside memory and shelf. If the process dies before the updates are
stored, the same question to the server gives the same answer again.

Gaps are filled: when the server leaves out the middle of a busy room, the missing events are
fetched until the point where the last answer ended. Nothing from before the bot came into a
room is ever read, and at the very first sync nothing at all is.
"""

from __future__ import annotations

import json
import logging
from collections.abc import Mapping
from typing import Any

from bot.channels.base import Raw
from bot.channels.matrix_crypto import Crypto
from bot.channels.matrix_guard import Event, Malformed, entries, is_event_id, is_user, mapping, number, words
from bot.channels.matrix_http import Homeserver, path
from bot.channels.matrix_read import POLL_ANSWERS, READ, read, stored
from bot.channels.matrix_rooms import Room, Rooms
from bot.channels.matrix_store import Shelf

log = logging.getLogger(__name__)
FILTER = json.dumps({
    "presence": {"not_types": ["*"]},
    "account_data": {"not_types": ["*"]},
    "room": {"timeline": {"limit": 100}, "ephemeral": {"not_types": ["*"]}, "account_data": {"not_types": ["*"]}},
})
PAGES = 100  # of 100 events each: what a gap may hold
_OURS = 300  # own messages remembered per room, to know replies to them
_INVITES = 200
_TALK = frozenset(["m.room.message", "m.room.encrypted", *POLL_ANSWERS])


class GapTooLong(Exception):
    """A room went so fast while we were away that its middle cannot be fetched."""


class Inflow:
    """Turns sync answers into updates."""

    def __init__(self, server: Homeserver, me: str, rooms: Rooms, crypto: Crypto, shelf: Shelf) -> None:
        self.server, self.me, self.rooms, self.crypto, self.shelf = server, me, rooms, crypto, shelf
        self.gaps: list[str] = []  # rooms whose gap was too long, until the operator was told

    async def take_in(self, answer: Mapping[str, Any], since: str, now: int, fence: int = 0) -> list[Raw]:
        """The updates of one answer. Without `since` and `fence` it is the first sync: then there are none.

        `fence` (microseconds) is when the account came into use here. It is given when the server no
        longer knows where we were and tells everything again: nothing older is read.
        """
        there = mapping(answer.get("rooms"))
        bad = self.crypto.receive(entries(mapping(answer.get("to_device")).get("events")))
        if bad:
            log.warning("%d key messages could not be used", bad)
        self.crypto.note(answer.get("device_one_time_keys_count"), answer.get("device_lists"))
        reads = bool(since or fence)
        raws = self._opened_late() if reads else []
        for room_id, part in mapping(there.get("join")).items():
            raws += await self._joined(self.rooms[room_id], mapping(part), since, now, fence)
        for room_id, part in mapping(there.get("leave")).items():
            raws += self._left(room_id, mapping(part), reads)
        for room_id, part in mapping(there.get("invite")).items():
            self._invited(room_id, mapping(part), now)
        return raws

    # Rooms the bot is in

    async def _joined(self, room: Room, part: Mapping[str, Any], since: str, now: int, fence: int) -> list[Raw]:
        timeline = mapping(part.get("timeline"))
        events = [event for event in entries(timeline.get("events")) if is_event_id(mapping(event).get("event_id"))]
        if timeline.get("limited") is True and since and not self._arrival_of_bot(events):
            events = await self._missing(room, words(timeline.get("prev_batch")), since) + events
        for event in entries(mapping(part.get("state")).get("events")) + entries(mapping(part.get("state_after")).get("events")):
            room.apply(event)
        start = self._arrival_of_bot(events)
        raws: list[Raw] = []
        for at, event in enumerate(events):
            if "state_key" in event:
                room.apply(event)
            if (since or fence) and at >= start and number(event.get("origin_server_ts")) * 1000 >= fence:
                raws += self._update(room, event, now)
        return raws

    def _arrival_of_bot(self, events: list[Any]) -> int:
        """Where the bot came into the room within these events; 0 when it was there before."""
        for at in range(len(events) - 1, -1, -1):
            event = events[at]
            if event.get("type") == "m.room.member" and event.get("state_key") == self.me and _came(event):
                return at
        return 0

    async def _missing(self, room: Room, start: str, since: str) -> list[Any]:
        """The events between two syncs that the answer left out, oldest first."""
        found: list[Any] = []
        for _ in range(PAGES):
            query = {"dir": "b", "from": start, "to": since, "limit": "100"}
            page = await self.server.call("GET", path("rooms", room.id, "messages"), query=query)
            chunk = [event for event in entries(page.get("chunk")) if is_event_id(mapping(event).get("event_id"))]
            found += chunk
            start = words(page.get("end"))
            if not start or not chunk or self._arrival_of_bot(chunk):
                return found[::-1]
        self.gaps.append(room.id)
        return found[::-1]

    def _update(self, room: Room, event: Any, now: int) -> list[Raw]:
        """The update of one event, or none: what no one here will read is dropped at the door."""
        kind, sender = words(event.get("type")), words(event.get("sender"))
        if sender == self.me and kind != "m.room.member":
            self._remember_ours(room, event)
            return []
        if kind not in READ or mapping(event.get("unsigned")).get("redacted_because"):
            return []
        if kind == "m.room.tombstone":
            self._tombstone(room, event, now)
            return []
        more: dict[str, Any] = {"to_us": self._to_us(room, event)}
        if kind == "m.room.member" and event.get("state_key") == self.me:
            more["inviter"] = words(self.shelf.load(f"invited/{room.id}").get("sender"))
        if kind == "m.reaction" and not more["to_us"] and len(room.people) > 2:
            return []
        if kind == "m.room.encrypted" and mapping(event.get("content")) and not self.crypto.has_key(room.id, event):
            self._wait(room, event, now, more)
            return []
        raw = stored(event, room, self.me, **more)
        return [] if len(room.people) > 2 and self._silent(raw, kind) else [raw]

    def _silent(self, raw: Raw, kind: str) -> bool:
        """True for talk in a larger room that is not for us: it is not kept at all."""
        try:
            return kind in _TALK and read(raw.payload, self.me, self.crypto.open) is None
        except Malformed:
            return False  # into the journal, and from there to quarantine

    def _remember_ours(self, room: Room, event: Any) -> None:
        if len(room.people) <= 2:
            return  # where everything is said to the bot anyway
        ours = entries(self.shelf.load(f"ours/{room.id}").get("events"))
        self.shelf.keep(f"ours/{room.id}", {"events": [*ours, event["event_id"]][-_OURS:]})

    def _to_us(self, room: Room, event: Any) -> bool:
        relation = mapping(mapping(event.get("content")).get("m.relates_to"))
        targets = (relation.get("event_id"), mapping(relation.get("m.in_reply_to")).get("event_id"))
        ours = entries(self.shelf.load(f"ours/{room.id}").get("events"))
        return any(target in ours for target in targets if target)

    def _tombstone(self, room: Room, event: Any, now: int) -> None:
        """Remember that the room is said to be replaced; whether it is true is looked at later."""
        new = words(mapping(event.get("content")).get("replacement_room"))
        if event.get("state_key") == "" and new and room.may_upgrade(words(event.get("sender"))):
            self.shelf.keep(f"tombstone/{room.id}", {"to": new, "at": now, "event": event})

    # Messages whose key is not here yet

    def _wait(self, room: Room, event: Event, now: int, more: Mapping[str, Any]) -> None:
        raw = stored(event, room, self.me, **more)
        name = f"waiting/{raw.key}"
        if self.shelf.get(name) is None:
            self.shelf.keep(name, {"chat": raw.chat, "at": now, "told": False, "update": raw.payload.decode()})

    def _opened_late(self) -> list[Raw]:
        """Updates whose key has come; their entry goes when they are stored (`settle`)."""
        raws = []
        for key, data in self.shelf.under("waiting/"):
            kept = json.loads(data)
            event = mapping(json.loads(kept["update"])).get("event")
            if self.crypto.has_key(kept["chat"], mapping(event)):
                raws.append(Raw(key, kept["chat"], kept["update"].encode()))
        return raws

    def settle(self, raws: list[Raw]) -> None:
        """These updates are stored: they wait no longer."""
        for raw in raws:
            self.shelf.drop(f"waiting/{raw.key}")

    # Rooms the bot has left or is asked into

    def _left(self, room_id: str, part: Mapping[str, Any], reads: bool) -> list[Raw]:
        room = self.rooms[room_id]
        raws = []
        for event in entries(mapping(part.get("timeline")).get("events")):
            own = mapping(event).get("type") == "m.room.member" and mapping(event).get("state_key") == self.me
            if reads and own and is_event_id(event.get("event_id")) and event.get("sender") != self.me:
                raws.append(stored(event, room, self.me))
        self.rooms.forget(room_id)
        for name in ("ours/", "invite/", "invited/"):
            self.shelf.drop(name + room_id)
        return raws

    def _invited(self, room_id: str, part: Mapping[str, Any], now: int) -> None:
        """Remember an invitation; the newest of each person, and not more than can be handled."""
        for event in entries(mapping(part.get("invite_state")).get("events")):
            content = mapping(mapping(event).get("content"))
            ours = mapping(event).get("type") == "m.room.member" and mapping(event).get("state_key") == self.me
            if ours and content.get("membership") == "invite" and is_user(event.get("sender")):
                known = [room for room, data in self.shelf.under("invite/") if json.loads(data)["sender"] == event["sender"]]
                if len(known) < 3 and len(self.shelf.under("invite/")) < _INVITES:
                    kept = {"sender": event["sender"], "direct": content.get("is_direct") is True, "at": now}
                    self.shelf.keep(f"invite/{room_id}", kept)


def _came(event: Mapping[str, Any]) -> bool:
    before = mapping(mapping(event.get("unsigned")).get("prev_content")).get("membership")
    return mapping(event.get("content")).get("membership") == "join" and before != "join"
