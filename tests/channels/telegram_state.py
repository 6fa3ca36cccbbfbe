"""The world of the fake Telegram server: people, chats, messages, files, and the updates that wait for the bot."""

from __future__ import annotations

import asyncio
import itertools
import time
from collections import OrderedDict
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Any

Message = dict[str, Any]
Update = dict[str, Any]

BY_REQUEST = frozenset({"chat_member", "message_reaction", "message_reaction_count"})  # only when asked for


@dataclass(slots=True)
class Chat:
    """One chat as the server knows it."""

    id: int
    kind: str  # private, group, supergroup
    title: str = ""
    messages: dict[int, Message] = field(default_factory=dict)
    from_bot: list[int] = field(default_factory=list)
    pinned: list[int] = field(default_factory=list)
    blocked: bool = False  # by the person, or the bot was thrown out
    moved_to: int = 0
    topics: dict[int, str] | None = None  # of a forum group


@dataclass(slots=True)
class StoredFile:
    """A file somebody sent; `size` may lie, as an announced gigabyte does."""

    id: str
    name: str
    mime: str
    data: bytes
    size: int
    path: str


@dataclass(slots=True)
class Press:
    """A button press that waits for its answer."""

    query: str
    user: int
    at: float
    answers: int = 0


class World:
    """All state, and the queue of updates with Telegram's rules of confirming."""

    def __init__(self, bot_id: int, username: str) -> None:
        self.bot = {"id": bot_id, "is_bot": True, "first_name": "Test bot", "username": username}
        self.users: dict[int, dict[str, Any]] = {}
        self.chats: dict[int, Chat] = {}
        self.files: dict[str, StoredFile] = {}
        self.presses: dict[str, Press] = {}
        self.polls: dict[str, Any] = {}
        self.commands: dict[tuple[str, str], list[dict[str, str]]] = {}
        self.texts: dict[tuple[str, str], str] = {}
        self.reactions: dict[tuple[int, int], list[dict[str, str]]] = {}
        self.queue: OrderedDict[int, Update] = OrderedDict()
        self.allowed: frozenset[str] | None = None
        self.next_update = 700_000_001
        self.offered: dict[int, float] = {}
        self.delivered: dict[int, int] = {}
        self._message_ids = itertools.count(1)
        self._others = itertools.count(1)
        self._poller: asyncio.Future[str] | None = None
        self._changed: list[asyncio.Future[None]] = []
        self.on_sent: Callable[[int, str], None] | None = None

    def user(self, user_id: int, **said: Any) -> dict[str, Any]:
        """A person, made when first named."""
        user = self.users.setdefault(user_id, {"id": user_id, "is_bot": False, "first_name": f"Person {user_id}"})
        user.update(said)
        return user

    def chat(self, chat_id: int, kind: str = "") -> Chat:
        """A chat, made when first named; negative ids are groups."""
        chat = self.chats.get(chat_id)
        if chat is None:
            kind = kind or ("private" if chat_id > 0 else "supergroup" if chat_id < -(10**12) else "group")
            chat = self.chats[chat_id] = Chat(chat_id, kind, "" if kind == "private" else f"Group {chat_id}")
        return chat

    def chat_json(self, chat: Chat) -> dict[str, Any]:
        """A chat as messages carry it."""
        if chat.kind == "private":
            return {"id": chat.id, "type": "private", "first_name": self.user(chat.id)["first_name"]}
        return {"id": chat.id, "type": chat.kind, "title": chat.title}

    def message(self, chat: Chat, author: dict[str, Any], **parts: Any) -> Message:
        """A new message in a chat, kept."""
        number = next(self._message_ids)
        message: Message = {
            "message_id": number, "from": author, "chat": self.chat_json(chat), "date": int(time.time()), **parts,
        }  # fmt: skip
        chat.messages[number] = message
        if author is self.bot:
            chat.from_bot.append(number)
            self.change(chat.id, parts.get("text") or parts.get("caption") or "")
        return message

    def file(self, data: bytes, name: str, mime: str, size: int = -1) -> StoredFile:
        """Keep the bytes of a file."""
        number = next(self._others)
        stored = StoredFile(f"file-{number}", name, mime, data, len(data) if size < 0 else size, f"documents/file_{number}")
        self.files[stored.id] = stored
        return stored

    def press(self, user: int) -> Press:
        """A press with a new query id."""
        press = Press(f"{4_000_000_000 + next(self._others)}", user, time.monotonic())
        self.presses[press.query] = press
        return press

    def offer(self, kind: str, part: Any) -> int:
        """An update for the bot, unless it did not ask for this kind; returns its id."""
        if self.allowed is None or kind in self.allowed:
            return self.offer_raw({kind: part})
        return 0

    def offer_raw(self, update: Update) -> int:
        """Any update at all, also one no server would send."""
        number = int(update.setdefault("update_id", self.next_update))
        self.next_update = number + 1
        self.queue[number] = update
        self.offered[number] = time.monotonic()
        if self._poller is not None and not self._poller.done():
            self._poller.set_result("come")
        return number

    @property
    def polled(self) -> bool:
        """Is somebody asking for updates and waiting?"""
        return self._poller is not None

    async def poll(self, offset: int, limit: int, timeout: float) -> list[Update] | None:
        """getUpdates: confirm what lies below the offset, wait for something; None when another poller took over."""
        if self._poller is not None and not self._poller.done():
            self._poller.set_result("conflict")
        self._confirm(offset)
        if not self.queue and timeout > 0:
            waiting: asyncio.Future[str] = asyncio.get_running_loop().create_future()
            self._poller = waiting
            try:
                async with asyncio.timeout(timeout):
                    if await waiting == "conflict":
                        return None
            except TimeoutError:
                pass
            finally:
                if self._poller is waiting:
                    self._poller = None
        found = [update for number, update in self.queue.items() if number >= offset or offset <= 0][:limit]
        for update in found:
            self.delivered[update["update_id"]] = self.delivered.get(update["update_id"], 0) + 1
        return found

    def _confirm(self, offset: int) -> None:
        if offset < 0:
            for number in list(self.queue)[:offset]:
                del self.queue[number]
        while offset > 0 and self.queue:
            number = next(iter(self.queue))
            if number >= offset:
                low = [other for other in self.queue if other < offset]
                for other in low:
                    del self.queue[other]
                break
            del self.queue[number]

    def change(self, chat: int, text: str) -> None:
        """Somebody may wait for the bot's messages."""
        if self.on_sent is not None:
            self.on_sent(chat, text)
        waiting, self._changed = self._changed, []
        for future in waiting:
            if not future.done():
                future.set_result(None)

    async def changed(self) -> None:
        """Wait for the next message or edit of the bot."""
        future: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._changed.append(future)
        await future
