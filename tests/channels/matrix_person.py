"""A person with an ordinary Matrix client of their own, encrypted like any other."""

from __future__ import annotations

import asyncio
import contextlib
from collections.abc import Callable
from typing import Any, cast

from nio import (  # type: ignore[import-untyped]
    AsyncClient,
    AsyncClientConfig,
    Event,
    MatrixRoom,
    RoomMessage,
    RoomSendResponse,
    UnknownEvent,
)
from nio.store import SqliteMemoryStore  # type: ignore[import-untyped]

from tests.channels.synapse import Account

ENCRYPTED = [{"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}}]


class Person:
    """Use as a context: the client listens inside it."""

    def __init__(self, url: str, account: Account) -> None:
        config = AsyncClientConfig(store=SqliteMemoryStore, pickle_key="person", encryption_enabled=True, max_timeouts=3)
        self.client = AsyncClient(url, account.id, config=config)
        self.client.store_path = "memory"
        self.account = account
        self.heard: list[tuple[str, Any]] = []
        self._task: asyncio.Task[None] | None = None

    @property
    def id(self) -> str:
        """The full user id."""
        return self.account.id

    async def __aenter__(self) -> Person:
        self.client.restore_login(self.account.id, self.account.device, self.account.token)
        self.client.add_event_callback(self._hear, (RoomMessage, UnknownEvent))
        await self.client.sync(timeout=0, full_state=True)
        if self.client.should_upload_keys:
            await self.client.keys_upload()
        self._task = asyncio.create_task(self._listen())
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._task:
            self._task.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._task
        await self.client.close()

    async def _listen(self) -> None:
        await self.client.sync_forever(timeout=2000, loop_sleep_time=20)

    async def _hear(self, room: MatrixRoom, event: Event) -> None:
        if event.sender != self.id:
            self.heard.append((room.room_id, event))

    def texts(self) -> list[str]:
        """What was said to this person, in order."""
        return [event.body for _, event in self.heard if isinstance(event, RoomMessage)]

    async def room_with(self, other: str, *, direct: bool = True, encrypted: bool = True, more: tuple[str, ...] = ()) -> str:
        """A new room with the bot (and others) invited."""
        made = await self.client.room_create(
            is_direct=direct, invite=[other, *more], initial_state=ENCRYPTED if encrypted else [], preset=None
        )
        room = str(made.room_id)
        await self.until(lambda: room in self.client.rooms)
        return room

    async def joined(self, room: str, other: str, seconds: float = 60) -> None:
        """Wait until the other is in the room."""
        async with asyncio.timeout(seconds):
            while True:
                found = await self.client.joined_members(room)
                if other in [member.user_id for member in found.members]:
                    return
                await asyncio.sleep(0.05)

    async def say(self, room: str, text: str, **more: Any) -> str:
        """Write something; the event's id."""
        return await self.send(room, {"msgtype": "m.text", "body": text, **more})

    async def send(self, room: str, content: dict[str, Any], kind: str = "m.room.message") -> str:
        """Send any content; the event's id."""
        if self.client.should_query_keys:
            await self.client.keys_query()
        found = await self.client.room_send(room, kind, content, ignore_unverified_devices=True)
        if not isinstance(found, RoomSendResponse):
            raise AssertionError(str(found))
        return cast(str, found.event_id)

    async def until(self, true: Callable[[], bool], seconds: float = 60) -> None:
        """Wait until something holds."""
        async with asyncio.timeout(seconds):
            while not true():
                await asyncio.sleep(0.05)
