"""One rendered part put into a Matrix room exactly once, and what a failed try means.

The transaction id comes from the delivery's own id and the hash of what it says, so a try that
is repeated after a break gives the same message and never a second one.
"""

from __future__ import annotations

import asyncio
import contextlib
import hashlib
import json
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

from nio.crypto import encrypt_attachment  # type: ignore[import-untyped]

from bot.channels.base import Files, NotSent, Parcel, Part, Receipt, Refused, Sent, Unknown
from bot.channels.matrix_crypto import Crypto
from bot.channels.matrix_guard import mapping, number, words
from bot.channels.matrix_http import Answered, Fault, Homeserver, Unreached, path
from bot.channels.matrix_rooms import Room, Rooms

LARGEST = 46_000  # bytes of content; sealed and in its envelope it stays below the server's 65,536
_AGAIN = 5.0  # seconds before a try that surely sent nothing is repeated
_SETTLE = 2.0  # seconds that the client of somebody who has just come needs to learn our keys
_POLL = "org.matrix.msc3381.poll"  # the name polls have until the clients follow the one of the specification
_ASK_AGAIN = 15.0  # seconds until it is looked again whether an invitation was accepted
_REASONS: Mapping[str | int, str] = {
    "M_TOO_LARGE": "too_large", "M_NOT_FOUND": "gone", "M_FORBIDDEN": "forbidden", "M_GUEST_ACCESS_FORBIDDEN": "forbidden",
    401: "forbidden", 403: "forbidden", 404: "gone", 413: "too_large",
}


class NotPrivate(Exception):
    """Somebody else is in the room, or it is not encrypted."""


class TooLarge(Exception):
    """The server takes no file of this size."""


def transaction(parcel: Parcel) -> str:
    """The id under which the server knows this part, whatever happens to us."""
    said = json.dumps(
        [parcel.chat, parcel.part.text, parcel.part.html, dict(parcel.part.file), parcel.reply_to, parcel.thread]
        + ([dict(parcel.part.poll)] if parcel.part.poll else []), sort_keys=True
    )
    return f"ob-{parcel.id}-{hashlib.sha256(said.encode('utf-8', 'replace')).hexdigest()[:12]}"


def content(part: Part, reply_to: str = "", thread: str = "") -> dict[str, Any]:
    """The message as Matrix wants it; nobody is mentioned."""
    said: dict[str, Any] = {"msgtype": "m.text", "body": part.text, "m.mentions": {}}
    if part.html:
        said |= {"format": "org.matrix.custom.html", "formatted_body": part.html}
    relation: dict[str, Any] = {}
    if thread:
        relation = {"rel_type": "m.thread", "event_id": thread, "is_falling_back": not reply_to}
    if reply_to or thread:
        relation["m.in_reply_to"] = {"event_id": reply_to or thread}
        said["m.relates_to"] = relation
    return said


def asked(poll: Mapping[str, str]) -> dict[str, Any]:
    """A poll that everybody in the room sees the answers of, as clients know it; the answers are named by their number."""
    options = poll["options"].split("\n")
    start = {
        "question": {"org.matrix.msc1767.text": poll["question"], "msgtype": "m.text", "body": poll["question"]},
        "kind": "org.matrix.msc3381.poll.disclosed", "max_selections": len(options) if poll.get("many") else 1,
        "answers": [{"id": str(number), "org.matrix.msc1767.text": option} for number, option in enumerate(options)],
    }
    listed = "\n".join(f"{number}. {option}" for number, option in enumerate(options, 1))
    return {f"{_POLL}.start": start, "org.matrix.msc1767.text": f"{poll['question']}\n{listed}"}


def ended(message: str, said: str) -> dict[str, Any]:
    """The end of a poll; what came of it is said beside it."""
    return {f"{_POLL}.end": {}, "org.matrix.msc1767.text": said, "m.relates_to": {"rel_type": "m.reference", "event_id": message}}


def spoken(file: Mapping[str, str]) -> dict[str, Any]:
    """How long a voice note is, in milliseconds, and how loud along the way, as clients draw it."""
    milliseconds = number(int(file.get("seconds", "0") or 0)) * 1000
    wave = [number(int(level)) for level in file.get("wave", "").split()]
    return {"org.matrix.msc1767.audio": {"duration": milliseconds, **({"waveform": wave} if wave else {})}}


def receipt(fault: Fault, *, begun: bool) -> Receipt:
    """What a fault means for a delivery; `begun` when the message itself may have left."""
    if isinstance(fault, Answered):
        return _answer(fault, begun=begun)
    if begun and not isinstance(fault, Unreached):
        return Unknown(str(fault))
    return NotSent("connect", after=_AGAIN)


def _answer(fault: Answered, *, begun: bool) -> Receipt:
    if fault.status == 429:
        return NotSent("rate", after=fault.after or _AGAIN, everyone=True)
    if fault.status >= 500:
        return Unknown(str(fault.status)) if begun else NotSent(str(fault.status), after=_AGAIN)
    if fault.token_refused:
        return Refused("unauthorized")
    return Refused(_REASONS.get(fault.code) or _REASONS.get(fault.status, "markup"))


class Outflow:
    """Puts messages and files into rooms."""

    def __init__(self, server: Homeserver, me: str, rooms: Rooms, crypto: Crypto, files: Files | None) -> None:
        self.server, self.me, self.rooms, self.crypto, self.files = server, me, rooms, crypto, files
        self._turns: defaultdict[str, asyncio.Lock] = defaultdict(asyncio.Lock)
        self._largest_file = 0

    async def send(self, parcel: Parcel) -> Receipt:
        """Send one part; never raises for what the network does."""
        room = self.rooms.get(parcel.chat)
        if room is None:
            return Refused("gone")
        wait = room.settling(self.me, _SETTLE)
        if wait is None:
            return NotSent("not_joined", after=_ASK_AGAIN)
        begun = False
        try:
            await asyncio.sleep(wait)
            async with self._turns[room.id]:
                said, kind = content(parcel.part, parcel.reply_to, parcel.thread), "m.room.message"
                if parcel.part.file:
                    said |= await self._file(room, parcel.part)
                if parcel.part.poll.get("question"):
                    said, kind = asked(parcel.part.poll), f"{_POLL}.start"
                if len(json.dumps(said, ensure_ascii=False).encode("utf-8", "replace")) > LARGEST:
                    return Refused("too_large")
                if parcel.part.poll.get("over") and parcel.reply_to:
                    await self._end(room, parcel)
                kind, sealed = await self._sealed(room, kind, said, parcel.only)
                begun = True
                where = path("rooms", room.id, "send", kind, transaction(parcel))
                answer = await self.server.call("PUT", where, sealed)
        except NotPrivate:
            return Refused("not_private")
        except Fault as fault:
            return receipt(fault, begun=begun)
        except TooLarge:
            return Refused("too_large")
        sent = words(answer.get("event_id"))
        return Sent(sent) if sent else Unknown("no event id")

    async def _end(self, room: Room, parcel: Parcel) -> None:
        """End the poll that is answered; done twice it is done once."""
        kind, sealed = await self._sealed(room, f"{_POLL}.end", ended(parcel.reply_to, parcel.part.text), "")
        await self.server.call("PUT", path("rooms", room.id, "send", kind, f"{transaction(parcel)}-end"), sealed)

    async def _sealed(self, room: Room, kind: str, said: dict[str, Any], only: str) -> tuple[str, dict[str, Any]]:
        """The event to send. What only one person may read is encrypted for that person's devices and nobody else's."""
        if only and not room.private(self.me, only):
            raise NotPrivate(room.id)
        if not room.encrypted:
            return kind, said
        people = sorted([self.me, only]) if only else sorted(room.people)
        sealed = await self.crypto.close(self.server, room.id, people, kind, said)
        if only and not room.private(self.me, only):
            raise NotPrivate(room.id)
        return "m.room.encrypted", sealed

    async def _file(self, room: Room, part: Part) -> dict[str, Any]:
        """The file on the server and the members of the message that point to it."""
        if self.files is None:
            raise LookupError("the channel was given no files")
        data = self.files.read(part.file["sha256"])
        if len(data) > await self._limit():
            raise TooLarge(part.file["sha256"])
        name, mime = part.file.get("name", ""), part.file.get("mime", "") or "application/octet-stream"
        said: dict[str, Any] = {"filename": name, "info": {"mimetype": mime, "size": len(data)}}
        if not part.text:
            said["body"] = name
        form = part.file.get("as", "file")
        said["msgtype"] = {"picture": "m.image", "voice": "m.audio"}.get(form, "m.file")
        if form == "voice":
            said["org.matrix.msc3245.voice"] = {}
            said |= spoken(part.file)
            said["info"]["duration"] = said["org.matrix.msc1767.audio"]["duration"]
        if not room.encrypted:
            return {**said, "url": await self.server.upload(data, mime, name)}
        sealed, keys = encrypt_attachment(data)
        return {**said, "file": {**keys, "url": await self.server.upload(sealed, "application/octet-stream", "")}}

    async def _limit(self) -> int:
        """How large a file the server takes; above it some servers hang up without a word."""
        if not self._largest_file:
            found = await self.server.call("GET", "/_matrix/client/v1/media/config")
            self._largest_file = number(found.get("m.upload.size")) or 50 * 1024 * 1024
        return self._largest_file

    async def open_private(self, person: str) -> str | Receipt:
        """A room where only the bot and this person are: the one there is, or a new one they are invited to."""
        async with self._turns[f"private {person}"]:
            room_id = self.rooms.private_with(self.me, person)
            return room_id or await self._new_private(person)

    async def _new_private(self, person: str) -> str | Receipt:
        asked = {
            "preset": "private_chat", "is_direct": True, "invite": [person], "visibility": "private",
            "initial_state": [
                {"type": "m.room.encryption", "state_key": "", "content": {"algorithm": "m.megolm.v1.aes-sha2"}},
                {"type": "m.room.history_visibility", "state_key": "", "content": {"history_visibility": "invited"}},
                {"type": "m.room.guest_access", "state_key": "", "content": {"guest_access": "forbidden"}},
            ],
        }
        try:
            made = words((await self.server.call("POST", path("createRoom"), asked)).get("room_id"))
        except Fault as fault:
            return receipt(fault, begun=True)
        if not made:
            return Unknown("no room id")
        room = self.rooms[made]
        room.encrypted = True
        room.memberships = {person: "invite", **room.memberships, self.me: "join"}
        with contextlib.suppress(Fault):  # only how the bot's own account is listed
            await self._note_direct(person, made)
        return made

    async def _note_direct(self, person: str, room_id: str) -> None:
        where = path("user", self.me, "account_data", "m.direct")
        try:
            known: Mapping[str, Any] = await self.server.call("GET", where)
        except Answered as fault:
            if fault.status != 404:
                raise
            known = {}
        rooms = known.get(person)
        kept = [one for one in rooms if isinstance(one, str)] if isinstance(rooms, list) else []
        await self.server.call("PUT", where, {**mapping(known), person: [*kept, room_id]})
