"""Who is in which room, whether it is encrypted and who may change it, as the server tells it.

Room ids are opaque: they are never taken apart.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from bot.channels.matrix_guard import entries, is_user, mapping, number, words

_HERE = ("join", "invite")


@dataclass(slots=True)
class Room:
    """One room as far as the bot needs to know it."""

    id: str
    memberships: dict[str, str] = field(default_factory=dict)
    names: dict[str, str] = field(default_factory=dict)
    encrypted: bool = False
    power: Mapping[str, Any] = field(default_factory=dict)
    creators: frozenset[str] = frozenset()
    before: str = ""  # the room this one replaces
    came: dict[str, float] = field(default_factory=dict)  # monotonic seconds

    @property
    def people(self) -> set[str]:
        """Everybody who is here or has been asked to come."""
        return {user for user, membership in self.memberships.items() if membership in _HERE}

    def private(self, me: str, person: str) -> bool:
        """Encrypted, and nobody but the bot and this one person is here or invited (rulings 18)."""
        return self.encrypted and me != person and self.people == {me, person} and self.memberships.get(me) == "join"

    def settling(self, me: str, seconds: float) -> float | None:
        """How long to wait before a word to the only other person; None when they have not come yet.

        Their client must learn the bot's keys first: a strict one never looks again at a message
        that was there before it.
        """
        others = self.people - {me}
        if not self.encrypted or len(others) != 1:
            return 0.0
        other = others.pop()
        if self.memberships.get(other) != "join":
            return None
        came = self.came.get(other)
        return max(0.0, came + seconds - time.monotonic()) if came is not None else 0.0

    def apply(self, event: Any) -> None:
        """Take in one state event; whatever is not well formed changes nothing."""
        kind, content = mapping(event).get("type"), mapping(mapping(event).get("content"))
        state_key = mapping(event).get("state_key")
        if not isinstance(state_key, str):
            return
        if kind == "m.room.member" and is_user(state_key):
            self._member(state_key, content)
        elif state_key:
            return
        elif kind == "m.room.encryption":
            self.encrypted = True  # encryption is never switched off again
        elif kind == "m.room.power_levels":
            self.power = content
        elif kind == "m.room.create":
            more = [user for user in entries(content.get("additional_creators")) if isinstance(user, str)]
            endless = words(content.get("room_version")) not in _POWER_IN_NUMBERS
            self.creators = frozenset([words(event.get("sender")), *more]) if endless else frozenset()
            self.before = words(mapping(content.get("predecessor")).get("room_id"))

    def _member(self, user: str, content: Mapping[str, Any]) -> None:
        membership = words(content.get("membership"))
        if membership == "join" and self.memberships.get(user) == "invite":
            self.came[user] = time.monotonic()
        if membership:
            self.memberships[user] = membership
        self.names[user] = words(content.get("displayname")) or user[1:].partition(":")[0]

    def may_upgrade(self, user: str) -> bool:
        """True when this member has the power to replace the room."""
        if user in self.creators:
            return True
        levels = mapping(self.power.get("users"))
        has = number(levels.get(user, self.power.get("users_default", 0)))
        needs = mapping(self.power.get("events")).get("m.room.tombstone", self.power.get("state_default", 50))
        return self.memberships.get(user) == "join" and bool(self.power) and has >= max(number(needs), 1)


_POWER_IN_NUMBERS = frozenset(["", *(str(version) for version in range(1, 12))])


class Rooms:
    """The rooms the bot is in; rebuilt from the server at each start."""

    def __init__(self) -> None:
        self._rooms: dict[str, Room] = {}

    def __getitem__(self, room_id: str) -> Room:
        return self._rooms.setdefault(room_id, Room(room_id))

    def get(self, room_id: str) -> Room | None:
        """The room, if the bot is in it."""
        return self._rooms.get(room_id)

    def forget(self, room_id: str) -> None:
        """The bot is no longer there."""
        self._rooms.pop(room_id, None)

    def private_with(self, me: str, person: str) -> str:
        """A room where only the bot and this person are, or an empty string; one the person has entered goes first."""
        found = [room for room in self._rooms.values() if room.private(me, person)]
        found.sort(key=lambda room: (room.memberships.get(person) != "join", room.id))
        return found[0].id if found else ""
