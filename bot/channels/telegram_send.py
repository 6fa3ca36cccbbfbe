"""Sending to Telegram: a part becomes one request, and the answer becomes an honest receipt."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Mapping
from typing import Any

import orjson

from bot.channels.base import Files, NotSent, Parcel, Part, Receipt, Refused, Sent, Unknown
from bot.channels.telegram_read import load
from bot.channels.telegram_wire import NotReached, TooMuch, Unanswered, Wire, multipart
from bot.domain.texts import clean_name
from bot.messages.telegram import cut

_UPLOAD = 50_000_000  # bytes
_PICTURE = 10_000_000  # larger ones go as files
_WAIT = 30.0
_QUESTION, _OPTION = 300, 100  # letters in a poll
_WAIT_FOR_FILE = 180.0
_METHODS = {"file": ("sendDocument", "document"), "picture": ("sendPhoto", "photo"), "voice": ("sendVoice", "voice")}
_REMEMBERED = 5_000  # chats whose last sends are known

Fields = dict[str, Any]

# What Telegram's words mean to us; matched in this order, in lower case.
_MEANINGS = (
    ("can't parse", "markup"),
    ("unsupported start tag", "markup"),
    ("button_data_invalid", "markup"),
    ("too long", "too_large"),
    ("too big", "too_large"),
    ("too large", "too_large"),
    ("chat not found", "gone"),
    ("user not found", "gone"),
    ("peer_id_invalid", "gone"),
    ("deactivated", "gone"),
    ("chat was deleted", "gone"),
    ("group chat was upgraded", "gone"),
    ("not enough rights", "forbidden"),
    ("have no rights", "forbidden"),
    ("write_forbidden", "forbidden"),
    ("voice_messages_forbidden", "forbidden"),
    ("topic_closed", "forbidden"),
    ("topic closed", "forbidden"),
)


class Sender:
    """Posts rendered parts as they are; no objects are made on the way."""

    def __init__(self, wire: Wire, prefix: str, files: Files | None) -> None:
        self._wire = wire
        self._prefix = prefix
        self._files = files
        self._heads: dict[str, bytes] = {}
        self._recent: dict[str, deque[float]] = {}

    async def call(self, method: str, fields: Fields, timeout: float = _WAIT) -> tuple[int, Any]:
        """One call without files: status and the answer's object (None when it cannot be read)."""
        head = self._heads.get(method)
        if head is None:
            head = self._heads[method] = self._wire.head("POST", f"{self._prefix}/{method}")
        status, body = await self._wire.request(head, orjson.dumps(fields), timeout=timeout)
        return status, _read(body)

    async def send(self, parcel: Parcel) -> Receipt:
        """Send one part; never raises for what the network does."""
        crowded = self._crowded(parcel.chat)
        try:
            if parcel.part.poll.get("over") and parcel.reply_to:
                await self.call("stopPoll", {"chat_id": _number(parcel.chat), "message_id": _number(parcel.reply_to)})
            if parcel.part.file:
                status, answer = await self._send_file(parcel)
            elif parcel.part.poll.get("question"):
                status, answer = await self.call("sendPoll", poll_fields(parcel))
            else:
                status, answer = await self.call("sendMessage", text_fields(parcel))
                if status == 400 and parcel.thread and _says(answer, "thread not found"):
                    status, answer = await self.call("sendMessage", text_fields(parcel, thread=False))
        except NotReached as error:
            return NotSent(f"not reached: {error}")
        except Unanswered as error:
            return Unknown(f"no answer: {error}")
        except TooMuch:
            return Unknown("no answer: too much")
        except _Unsendable as error:
            return error.receipt
        return receipt(status, answer, crowded)

    async def open_topic(self, chat: str, title: str) -> str:
        """The id of a new topic; empty when there is none, for whatever reason: the message then goes without."""
        try:
            status, answer = await self.call("createForumTopic", {"chat_id": _number(chat), "name": title or "–"})
            return str(answer["result"]["message_thread_id"]) if status == 200 else ""
        except (NotReached, Unanswered, TooMuch, KeyError, TypeError):
            return ""

    async def _send_file(self, parcel: Parcel) -> tuple[int, Any]:
        part = parcel.part
        data = self._bytes(part)
        way = part.file.get("as", "file")
        if way == "picture" and len(data) > _PICTURE:
            way = "file"
        status, answer = await self._upload(parcel, data, way)
        if status == 400 and way == "picture" and (_says(answer, "photo_") or _says(answer, "image_process")):
            return await self._upload(parcel, data, "file")
        if status in (400, 403) and way == "voice" and _says(answer, "voice_messages_forbidden"):
            return await self._upload(parcel, data, "file")  # who takes no voice notes gets the sound as a file
        return status, answer

    async def _upload(self, parcel: Parcel, data: bytes, way: str) -> tuple[int, Any]:
        method, name = _METHODS.get(way, _METHODS["file"])
        file = parcel.part.file
        filename = clean_name(file.get("name", ""), 120) or name
        found = file_fields(parcel)
        fields = {key: value if isinstance(value, str) else orjson.dumps(value).decode() for key, value in found.items()}
        kind, body = multipart(fields, {name: (filename, data, file.get("mime", ""))})
        head = self._wire.head("POST", f"{self._prefix}/{method}", kind)
        status, answer = await self._wire.request(head, body, timeout=_WAIT_FOR_FILE)
        return status, _read(answer)

    def _bytes(self, part: Part) -> bytes:
        if self._files is None:
            raise _Unsendable(NotSent("no files here"))
        try:
            data = self._files.read(part.file["sha256"])
        except (LookupError, OSError) as error:
            raise _Unsendable(NotSent(f"file not at hand: {type(error).__name__}")) from None
        if len(data) > _UPLOAD:
            raise _Unsendable(Refused("too_large"))
        return data

    def _crowded(self, chat: str) -> bool:
        """Note this send; true when the chat itself got more than it bears, so that a 429 is about the chat alone."""
        now = time.monotonic()
        sends = self._recent.get(chat)
        if sends is None:
            if len(self._recent) >= _REMEMBERED:
                self._recent = {c: s for c, s in self._recent.items() if s[-1] > now - 60}
            sends = self._recent[chat] = deque(maxlen=21)
        crowded = bool(sends) and now - sends[-1] < 1.0
        if chat.startswith("-") and len(sends) >= 20 and now - sends[-20] < 60.0:
            crowded = True
        sends.append(now)
        return crowded


class _Unsendable(Exception):
    def __init__(self, receipt: Receipt) -> None:
        super().__init__()
        self.receipt = receipt


def text_fields(parcel: Parcel, *, thread: bool = True) -> Fields:
    """The parameters of sendMessage."""
    part = parcel.part
    fields = _common(parcel, thread=thread)
    if part.html:
        fields["text"], fields["parse_mode"] = part.html, "HTML"
    else:
        fields["text"] = part.text
    fields["link_preview_options"] = {"is_disabled": True}
    return fields


def poll_fields(parcel: Parcel) -> Fields:
    """The parameters of sendPoll. The whole words stand in the message above it."""
    asked = parcel.part.poll
    fields = _common(parcel)
    fields["question"] = cut(asked["question"], _QUESTION)
    fields["options"] = [{"text": cut(option, _OPTION)} for option in asked["options"].split("\n")]
    fields["is_anonymous"], fields["allows_multiple_answers"] = False, bool(asked.get("many"))
    return fields


def file_fields(parcel: Parcel) -> Fields:
    """The parameters of sendDocument, sendPhoto and sendVoice, but for the file itself."""
    part = parcel.part
    fields = _common(parcel)
    if part.html:
        fields["caption"], fields["parse_mode"] = part.html, "HTML"
    elif part.text:
        fields["caption"] = part.text
    if part.file.get("as") == "voice" and (seconds := part.file.get("seconds", "")).isdigit():
        fields["duration"] = int(seconds)
    return fields


def _common(parcel: Parcel, *, thread: bool = True) -> Fields:
    fields: Fields = {"chat_id": _number(parcel.chat)}
    if parcel.part.buttons:
        rows = [[{"text": button.label, "callback_data": button.key}] for button in parcel.part.buttons]
        fields["reply_markup"] = {"inline_keyboard": rows}
    if parcel.reply_to:
        fields["reply_parameters"] = {"message_id": _number(parcel.reply_to), "allow_sending_without_reply": True}
    if parcel.thread and thread:
        fields["message_thread_id"] = _number(parcel.thread)
    return fields


def receipt(status: int, answer: Any, crowded: bool) -> Receipt:
    """What an answer says of the message's fate."""
    if status == 200:
        return _accepted(answer)
    said = answer if isinstance(answer, Mapping) else {}
    parameters = said.get("parameters")
    parameters = parameters if isinstance(parameters, Mapping) else {}
    moved_to = parameters.get("migrate_to_chat_id")
    if isinstance(moved_to, int):
        return Refused("moved", moved_to=str(moved_to))
    if status == 429:
        after = parameters.get("retry_after", 1)
        return NotSent("flood", after=float(after) if isinstance(after, int) else 1.0, everyone=not crowded)
    if status in (502, 503):  # the gateway stands before the server that would have taken it
        return NotSent(f"gateway {status}", after=1.0)
    if status == 409:
        return NotSent("conflict", after=5.0)
    if status >= 500 or status < 400:
        return Unknown(f"status {status}")
    if status in (401, 404):
        return Refused("unauthorized")
    return Refused(_meaning(status, str(said.get("description", ""))))


def _meaning(status: int, description: str) -> str:
    words = description.lower()
    for sign, why in _MEANINGS:
        if sign in words:
            return why
    if status == 403:
        return "blocked"
    return "too_large" if status == 413 else "markup"


def _accepted(answer: Any) -> Receipt:
    try:
        made = answer["result"]
        poll = made.get("poll")
        return Sent(str(made["message_id"]), str(poll["id"]) if isinstance(poll, dict) else "")
    except (KeyError, TypeError, AttributeError):
        return Unknown("accepted, but the answer could not be read")


def _says(answer: Any, words: str) -> bool:
    return isinstance(answer, Mapping) and words in str(answer.get("description", "")).lower()


def _number(value: str) -> int | str:
    try:
        return int(value)
    except ValueError:
        return value


def _read(body: bytes) -> Any:
    try:
        return load(body)
    except (ValueError, RecursionError):
        return None
