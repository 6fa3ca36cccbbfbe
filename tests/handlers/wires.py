"""Kari as her network hands her over: raw updates of Telegram and events of Matrix, stored, read and given their turn."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from bot.channels.base import Arrival, Raw
from bot.channels.matrix_read import read, stored
from bot.channels.matrix_rooms import Room
from bot.channels.telegram_read import Reader
from tests.handlers.agendas import publish
from tests.world import World

ME, KARI, ROOM = "@radslag:eksempel.no", "@kari:eksempel.no", "!rom"
NUMBER = 7


class _FromMatrix:
    """Reads stored events; nothing here is sealed on the wire."""

    def read(self, raw: bytes) -> Arrival | None:
        return read(raw, ME, lambda _room, event: event)


class Wire:
    """A published agenda on a network, and Kari's own chat with the bot there."""

    def __init__(self, network: str) -> None:
        self.network, self.world, self.count = network, World(network=network, trusting=True), 100
        publish(self.world)
        self.world.reads("kari")
        self.chat, account = (str(NUMBER), str(NUMBER)) if network == "telegram" else (ROOM, KARI)
        self.world.desk.readers = {"telegram": Reader(1), "matrix": _FromMatrix()}
        with self.world.store.begin() as tx:
            tx._cursor.execute("UPDATE account SET external = ?, chat = ? WHERE id = 'a-kari'", (account, self.chat))

    def _hand_over(self, raw: Raw) -> list[str]:
        self.world.now += 1_000_000
        desk = self.world.desk
        assert desk.take(self.network, [raw], None, self.world.now) == 1
        self.results = desk.work(self.world.now)
        return self.world.reads(self.chat)

    def _update(self, kind: str, message: str, text: str) -> Raw:
        person = {"id": NUMBER, "is_bot": False, "first_name": "Kari", "language_code": "nb"}
        body = {"message_id": int(message), "date": 1_800_000_000, "chat": {"id": NUMBER, "type": "private"}, "from": person, "text": text}
        if kind == "edited_message":
            body["edit_date"] = 1_800_000_100
        self.count += 1
        return Raw(str(self.count), self.chat, json.dumps({"update_id": self.count, kind: body}).encode())

    def _event(self, content: Mapping[str, Any], kind: str, number: str, **more: Any) -> Raw:
        room = Room(ROOM, encrypted=True)
        for person in (ME, KARI):
            room.apply({"type": "m.room.member", "state_key": person, "sender": person, "content": {"membership": "join"}})
        base = {"type": kind, "event_id": number, "sender": KARI, "origin_server_ts": 1_800_000_000_000, "content": dict(content)}
        return stored({**base, **more}, room, ME)

    def _next(self) -> str:
        self.count += 1
        return str(self.count) if self.network == "telegram" else f"$m{self.count}"

    def says(self, text: str) -> list[str]:
        """Kari types; what she then reads. `last` is the network's id of her message."""
        self.last = self._next()
        if self.network == "telegram":
            return self._hand_over(self._update("message", self.last, text))
        return self._hand_over(self._event({"msgtype": "m.text", "body": text}, "m.room.message", self.last))

    def edits(self, message: str, text: str) -> list[str]:
        """She edits a message she sent earlier."""
        if self.network == "telegram":
            return self._hand_over(self._update("edited_message", message, text))
        new = {"msgtype": "m.text", "body": text}
        content = {**new, "body": f"* {text}", "m.new_content": new, "m.relates_to": {"rel_type": "m.replace", "event_id": message}}
        return self._hand_over(self._event(content, "m.room.message", self._next()))

    def deletes(self, message: str) -> list[str]:
        """She deletes it; only Matrix tells."""
        assert self.network == "matrix"
        return self._hand_over(self._event({"redacts": message}, "m.room.redaction", self._next(), redacts=message))
