"""An update from Telegram, read straight from its JSON: who, where, what. Whatever is malformed is refused here."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from bot.channels.base import POLLS, Arrival, ArrivalKind, FileHandle
from bot.domain.texts import clean_name, clean_text

NAME = "telegram"
ALLOWED = ("message", "edited_message", "callback_query", "my_chat_member", "message_reaction", "poll_answer")
_LONGEST = 20_000  # characters; Telegram itself stops at 4,096
_LATEST = 1 << 40  # seconds; later dates are garbage
_COMMAND = re.compile(r"/([A-Za-z0-9_]{1,64})@([A-Za-z0-9_]{3,64})(?=\s|$)")
_INSIDE = ("member", "administrator", "creator")
_MIMES = {"photo": "image/jpeg", "voice": "audio/ogg", "video_note": "video/mp4", "animation": "video/mp4"}
_FILES = ("document", "photo", "voice", "audio", "video", "video_note", "animation")
# What a person can send that we cannot take in; anything else without text is talk of the network itself.
_STRANGE = ("sticker", "location", "venue", "contact", "poll", "dice", "game", "story", "paid_media", "checklist")

Update = Mapping[str, Any]


class Garbled(ValueError):
    """An update that is not as Telegram's updates are."""


class Reader:
    """Knows whose bot it is, and so what is addressed to it."""

    def __init__(self, bot_id: int) -> None:
        self.bot_id = bot_id
        self.username = ""  # lower case; unknown until the bot has asked for its own name
        self._parts: dict[str, Callable[[str, Update], Arrival | None]] = {
            "message": self._message,
            "callback_query": self._press,
            "edited_message": self._edit,
            "my_chat_member": self._membership,
            "message_reaction": self._reaction,
            "poll_answer": _poll,
        }

    def read(self, raw: bytes) -> Arrival | None:
        """One stored update; None when it is none of our business; Garbled when it cannot be read."""
        if not raw:  # emptied at the door
            return None
        update = load(raw)
        if not isinstance(update, dict):
            raise Garbled("no object")
        key = str(_integer(update.get("update_id"), "update_id"))
        for part, understand in self._parts.items():
            if part in update:
                return understand(key, _object(update[part], part))
        return None

    def addressed(self, update: Update) -> bool:
        """Whether an update is for the bot at all; talk among others in a group is not, and is never stored."""
        message = update.get("message") or update.get("edited_message")
        if not isinstance(message, dict):
            return True
        chat = message.get("chat")
        if not isinstance(chat, dict) or chat.get("type") == "private":
            return True
        if "migrate_to_chat_id" in message or "migrate_from_chat_id" in message:
            return True
        return self._called(message)

    def _called(self, message: Update) -> bool:
        answered = message.get("reply_to_message")
        if isinstance(answered, dict) and "forum_topic_created" not in answered:
            author = answered.get("from")
            if isinstance(author, dict) and author.get("id") == self.bot_id:
                return True
        text = message.get("text") or message.get("caption") or ""
        if not isinstance(text, str):
            return False
        if text.startswith("/"):
            command = _COMMAND.match(text)
            return command is None or not self.username or command[2].lower() == self.username
        return bool(self.username) and re.search(rf"@{self.username}(?![a-z0-9_])", text.lower()) is not None

    def _edit(self, key: str, message: Update) -> Arrival | None:
        return self._message(key, message, edited=True)

    def _message(self, key: str, message: Update, *, edited: bool = False) -> Arrival | None:
        chat = _object(message.get("chat"), "chat")
        chat_id = _integer(chat.get("id"), "chat.id")
        moved = _moved(key, chat_id, message)
        if moved is not None:
            return moved
        author = message.get("from")
        if author is None or "sender_chat" in message or chat.get("type") == "channel":
            return None
        author = _object(author, "from")
        author_id = _integer(author.get("id"), "from.id")
        at = _instant(message.get("edit_date") if edited else message.get("date"))
        if author.get("is_bot"):
            return None
        for name in ("entities", "caption_entities"):
            if not isinstance(message.get(name, []), list):
                raise Garbled(name)
        private = chat.get("type") == "private"
        if not private and self.username and not self._called(message):
            return None
        found = self._content(message, edited=edited)
        if found is None:
            return None
        kind, text, file, extra = found
        return Arrival(
            channel=NAME,
            key=key,
            account=str(author_id),
            chat=str(chat_id),
            private=private,
            at=at,
            kind=kind,
            text=text,
            message=str(_integer(message.get("message_id"), "message_id")),
            reply_to=_replied(message),
            thread=_thread(message),
            name=_named(author),
            lang=_language(author),
            file=file,
            extra=extra,
        )

    def _content(self, message: Update, *, edited: bool) -> tuple[ArrivalKind, str, FileHandle | None, dict[str, str]] | None:
        """Kind, words, file and what else is known; None for talk of the network itself, such as "pinned a message"."""
        extra: dict[str, str] = {}
        if "text" in message:
            text = self._words(message["text"])
            if len(text) > _LONGEST:
                return "unreadable", "", None, {"why": "too_long"}
            return ("edit" if edited else "text"), text, None, extra
        caption = self._words(message.get("caption", ""))[:_LONGEST]
        for name in _FILES:
            if name in message:
                if "media_group_id" in message:
                    extra["album"] = str(message["media_group_id"])[:64]
                if name in ("voice", "audio") and isinstance(message[name], dict):
                    extra["seconds"] = str(_integer(message[name].get("duration", 0), "duration"))
                kind: ArrivalKind = "edit" if edited else "voice" if name == "voice" else "file"
                return kind, caption, _file(name, message[name]), extra
        for name in _STRANGE:
            if name in message:
                return "unreadable", "", None, {"why": "kind", "what": name}
        return None

    def _words(self, text: object) -> str:
        """The text without our own name in front: "/help@OurBot" is "/help", "@OurBot hello" is "hello"."""
        if not isinstance(text, str):
            raise Garbled("text")
        if len(text) > _LONGEST * 2:
            text = text[: _LONGEST * 2]
        text = clean_text(text)
        if not self.username or "@" not in text:
            return text
        command = _COMMAND.match(text)
        if command is not None and command[2].lower() == self.username:
            return f"/{command[1]}{text[command.end() :]}"
        length = len(self.username) + 1
        if text[:length].lower() == f"@{self.username}" and not text[length : length + 1].isalnum():
            return text[length:].lstrip(" ,:\n")
        return text

    def _press(self, key: str, query: Update) -> Arrival | None:
        author = _object(query.get("from"), "from")
        message = query.get("message")
        data = query.get("data")
        if message is None or data is None:
            return None
        if not isinstance(data, str):
            raise Garbled("data")
        message = _object(message, "message")
        chat = _object(message.get("chat"), "chat")
        return Arrival(
            channel=NAME,
            key=key,
            account=str(_integer(author.get("id"), "from.id")),
            chat=str(_integer(chat.get("id"), "chat.id")),
            private=chat.get("type") == "private",
            at=0,  # the network does not say when a button was pressed
            kind="press",
            press=clean_text(data)[:64],
            message=str(_integer(message.get("message_id"), "message_id")),
            thread=_thread(message),
            name=_named(author),
            lang=_language(author),
            extra={"query": str(query.get("id", ""))},
        )

    def _membership(self, key: str, change: Update) -> Arrival | None:
        """The bot itself was let in, thrown out or blocked."""
        chat = _object(change.get("chat"), "chat")
        author = _object(change.get("from"), "from")
        before = _is_inside(change.get("old_chat_member"))
        after = _is_inside(change.get("new_chat_member"))
        if before == after or chat.get("type") == "channel":
            return None
        private = chat.get("type") == "private"
        kind: ArrivalKind = "joined" if after else "gone" if private else "left"
        return Arrival(
            channel=NAME,
            key=key,
            account=str(_integer(author.get("id"), "from.id")),
            chat=str(_integer(chat.get("id"), "chat.id")),
            private=private,
            at=_instant(change.get("date")),
            kind=kind,
            name=_named(author),
            lang=_language(author),
            extra={} if private else {"title": clean_name(str(chat.get("title", "")))},
        )

    def _reaction(self, key: str, change: Update) -> Arrival | None:
        chat = _object(change.get("chat"), "chat")
        if change.get("user") is None:
            return None
        author = _object(change["user"], "user")
        if author.get("is_bot"):
            return None
        after = change.get("new_reaction")
        if not isinstance(after, list):
            raise Garbled("new_reaction")
        signs = [str(sign.get("emoji", "")) for sign in after if isinstance(sign, dict) and sign.get("type") == "emoji"]
        return Arrival(
            channel=NAME,
            key=key,
            account=str(_integer(author.get("id"), "user.id")),
            chat=str(_integer(chat.get("id"), "chat.id")),
            private=chat.get("type") == "private",
            at=_instant(change.get("date")),
            kind="reaction",
            text=clean_text(signs[0])[:16] if signs else "",
            message=str(_integer(change.get("message_id"), "message_id")),
            name=_named(author),
            lang=_language(author),
        )


def _poll(key: str, answer: Update) -> Arrival | None:
    """What a person has chosen in a poll of ours; nothing chosen is a vote taken back. Telegram does not say in which chat."""
    if answer.get("user") is None:
        return None
    author, chosen = _object(answer["user"], "user"), answer.get("option_ids")
    if not isinstance(chosen, list) or not isinstance(answer.get("poll_id"), str):
        raise Garbled("poll_answer")
    return Arrival(
        channel=NAME,
        key=key,
        account=str(_integer(author.get("id"), "user.id")),
        chat=POLLS,
        private=False,
        at=0,
        kind="poll",
        text=" ".join(str(_integer(each, "option_ids")) for each in chosen[:100]),
        message=answer["poll_id"][:64],
        name=_named(author),
        lang=_language(author),
    )


def load(raw: bytes) -> Any:
    """Read JSON; a lone surrogate, which the fast reader refuses, must not spoil the batch it lies in."""
    try:
        return orjson.loads(raw)
    except ValueError:
        return json.loads(raw.decode("utf-8", "replace"))


def dump(update: object) -> bytes:
    """One update as bytes again."""
    try:
        return orjson.dumps(update)
    except TypeError:  # what the fast writer refuses, such as a lone surrogate
        return json.dumps(update).encode("ascii")


def place(update: object) -> tuple[int | None, str]:
    """Update id and chat as far as they can be told, whatever the rest is like. Never raises."""
    if not isinstance(update, dict):
        return None, ""
    key = update.get("update_id")
    for part in update.values():
        if not isinstance(part, dict):
            continue
        inner = part.get("message")
        chat = part.get("chat") or (inner.get("chat") if isinstance(inner, dict) else None)
        if isinstance(chat, dict) and isinstance(chat.get("id"), int):
            return (key if _is_integer(key) else None), str(chat["id"])
    return (key if _is_integer(key) else None), ""


def query_of(update: object) -> str:
    """The id of a button press that waits for its answer, or nothing."""
    query = update.get("callback_query") if isinstance(update, dict) else None
    found = query.get("id") if isinstance(query, dict) else None
    return found if isinstance(found, str) else ""


def _is_integer(value: object) -> bool:
    return isinstance(value, int) and not isinstance(value, bool)


def _integer(value: object, name: str) -> int:
    if isinstance(value, int) and not isinstance(value, bool) and -(1 << 62) < value < 1 << 62:
        return value
    raise Garbled(name)


def _object(value: object, name: str) -> Mapping[str, Any]:
    if isinstance(value, dict):
        return value
    raise Garbled(name)


def _instant(value: object) -> int:
    seconds = _integer(value, "date")
    if not 0 <= seconds < _LATEST:
        raise Garbled("date")
    return seconds * 1_000_000


def _named(author: Update) -> str:
    return clean_name(f"{author.get('first_name') or ''} {author.get('last_name') or ''}")


def _language(author: Update) -> str:
    code = author.get("language_code")
    return code[:16] if isinstance(code, str) and code.isascii() else ""


def _thread(message: Update) -> str:
    thread = message.get("message_thread_id")
    return str(thread) if message.get("is_topic_message") and _is_integer(thread) else ""


def _replied(message: Update) -> str:
    """What it replies to; in a topic every message points at the topic's first one, which is no reply."""
    answered = message.get("reply_to_message")
    if not isinstance(answered, dict) or "forum_topic_created" in answered:
        return ""
    return str(_integer(answered.get("message_id"), "reply_to_message.message_id"))


def _moved(key: str, chat: int, message: Update) -> Arrival | None:
    """A group that became a supergroup has a new id; either of the two chats may tell first."""
    if "migrate_to_chat_id" in message:
        old, new = chat, _integer(message["migrate_to_chat_id"], "migrate_to_chat_id")
    elif "migrate_from_chat_id" in message:
        old, new = _integer(message["migrate_from_chat_id"], "migrate_from_chat_id"), chat
    else:
        return None
    at = _instant(message.get("date"))
    extra = {"to": str(new)}
    return Arrival(channel=NAME, key=key, account="", chat=str(old), private=False, at=at, kind="moved", extra=extra)


def _is_inside(member: object) -> bool:
    status = _object(member, "chat_member")
    return status.get("status") in _INSIDE or (status.get("status") == "restricted" and bool(status.get("is_member")))


def _file(kind: str, value: object) -> FileHandle:
    if kind == "photo":  # the same picture in several sizes, the largest last
        if not isinstance(value, list) or not value:
            raise Garbled(kind)
        value = value[-1]
    found = _object(value, kind)
    handle = found.get("file_id")
    if not isinstance(handle, str):
        raise Garbled("file_id")
    size = found.get("file_size", 0)
    mime = found.get("mime_type") or _MIMES.get(kind, "application/octet-stream")
    return FileHandle(
        handle={"file_id": handle, "unique": str(found.get("file_unique_id", ""))},
        name=clean_name(str(found.get("file_name") or ""), 120),
        mime=str(mime)[:120],
        size=_integer(size, "file_size"),
    )
