"""Encryption of one Matrix device: keys taken in, messages opened and closed, nothing assumed about what others send.

nio's machine does the cryptography. Everything it is given was checked first, every step that
could raise stands alone, and what must outlive a crash is written before the server hears of it.
Opening a message changes nothing that must be kept, so it may happen at any time.
"""

from __future__ import annotations

import hashlib
import json
import logging
import threading
import time
from collections.abc import Iterable, Mapping, Sequence
from typing import Any
from uuid import uuid4

import orjson
import vodozemac
from nio.crypto import Olm  # type: ignore[import-untyped]
from nio.responses import KeysClaimResponse, KeysQueryResponse  # type: ignore[import-untyped]

from bot.channels.matrix_guard import (
    MEGOLM,
    OLM,
    Event,
    Malformed,
    entries,
    is_user,
    mapping,
    number,
    sound_ciphertext,
    sound_claims,
    sound_devices,
    sound_olm,
    words,
)
from bot.channels.matrix_http import Answered, Homeserver, path
from bot.channels.matrix_signing import padded, unpadded
from bot.channels.matrix_store import OlmStore, Shelf

log = logging.getLogger(__name__)
_REMEMBERED = 300  # key messages remembered so that one is never taken in twice; a server gives at most 100 at a time
_CLAIM_AGAIN = 3600.0  # seconds before a device without keys is asked for one again


class NoKey(Exception):
    """The key of this message is not here, or not yet."""


class _Olm(Olm):  # type: ignore[misc]
    """nio's machine, with two things more.

    A key is also taken from the very device that made it, when that device gives it again. And
    every key we give carries our signed device with it, so that who has never met the bot can
    trust its first message.
    """

    signed_device: Mapping[str, Any] | None = None

    def _olm_encrypt(self, session: Any, recipient_device: Any, message_type: str, content: Any) -> dict[str, Any]:
        payload = {
            "sender": self.user_id, "sender_device": self.device_id, "keys": {"ed25519": self.account.identity_keys["ed25519"]},
            "recipient": recipient_device.user_id, "recipient_keys": {"ed25519": recipient_device.ed25519},
            "type": message_type, "content": content,
        }
        if self.signed_device:
            payload["sender_device_keys"] = self.signed_device
        kind, ciphertext = session.encrypt(json.dumps(payload, separators=(",", ":"))).to_parts()
        self.store.save_session(recipient_device.curve25519, session)
        return {
            "algorithm": OLM, "sender_key": self.account.identity_keys["curve25519"],
            "ciphertext": {recipient_device.curve25519: {"type": kind, "body": unpadded(ciphertext)}},
        }

    def _should_accept_forward(self, _sender: str, sender_key: str, event: Any) -> bool:
        content = event.source["content"]
        claimed = mapping(event.source.get("keys")).get("ed25519")
        same = content.get("sender_key") == sender_key and content.get("sender_claimed_ed25519_key") == claimed
        asked = self.outgoing_key_requests.get(event.session_id)
        return bool(same and asked and asked.room_id == event.room_id and event.algorithm == MEGOLM)


class Crypto:
    """The encryption of one device of one account."""

    def __init__(self, user: str, device: str, shelf: Shelf, pickle_key: str) -> None:
        self.user, self.device, self.shelf = user, device, shelf
        self.lock = threading.RLock()
        self.store = OlmStore(shelf, pickle_key)
        self.store.giver = user
        self.olm = _Olm(user, device, self.store)
        self.stale: set[str] = set()  # users whose devices must be asked for
        self.known: set[str] = set()  # users whose devices were asked for since the start
        self.one_time_keys: int | None = None
        self._shared: dict[str, frozenset[tuple[str, str]]] = {}
        self._missed: dict[tuple[str, str], float] = {}
        self._seen: dict[str, None] = dict.fromkeys(entries(shelf.load("seen").get("hashes")))
        self._opened: dict[tuple[str, str, int], str] = {}

    @property
    def sender_key(self) -> str:
        """The public key by which other devices address this one."""
        return str(self.olm.account.identity_keys["curve25519"])

    # What a sync brings

    def receive(self, messages: Iterable[Any]) -> int:
        """Take in key messages, each at most once; how many could not be used.

        What is learned lies on the shelf afterwards; the caller flushes it before it asks the
        server for more, which is when the server lets go of these messages.
        """
        bad = 0
        with self.lock:
            for message in messages:
                try:
                    mark = hashlib.sha256(json.dumps(message, sort_keys=True).encode("utf-8", "replace")).hexdigest()[:32]
                    if mark in self._seen:
                        continue
                    self._remember(mark)
                    self._receive(message)
                except (KeyboardInterrupt, SystemExit):
                    raise
                except BaseException as fault:  # the binding's own panics are no Exceptions
                    bad += 1
                    log.warning("a key message could not be used: %s", type(fault).__name__)
            if self.shelf.changed:
                self.store.save_account(self.olm.account)  # without the one-time keys that were used up
        return bad

    def _remember(self, mark: str) -> None:
        self._seen[mark] = None
        while len(self._seen) > _REMEMBERED:
            self._seen.pop(next(iter(self._seen)))
        self.shelf.keep("seen", {"hashes": list(self._seen)})

    def _receive(self, message: Any) -> None:
        if mapping(message).get("type") != "m.room.encrypted":
            return  # requests for keys and verification: this device answers none
        sender, sender_key, kind, body = sound_olm(message, self.sender_key)
        if kind == 0:
            sealed: Any = vodozemac.PreKeyMessage.from_base64(body)
        else:
            sealed = vodozemac.AnyOlmMessage.normal(padded(body.rstrip("=")))
        self.store.giver = sender
        try:
            self.olm.decrypt(sender, sender_key, sealed)
        finally:
            self.store.giver = self.user

    def note(self, counts: Any, lists: Any) -> None:
        """Take in how many one-time keys are left and whose devices changed."""
        counted = mapping(counts).get("signed_curve25519")
        if isinstance(counted, int) and not isinstance(counted, bool):
            self.one_time_keys = counted
        for user in [*entries(mapping(lists).get("changed")), *entries(mapping(lists).get("left"))]:
            if is_user(user):
                self.stale.add(user)

    # Opening

    def has_key(self, room_id: str, event: Event) -> bool:
        """True when the key of this event is here, or the event is so malformed that no key will help."""
        try:
            session, _ = sound_ciphertext(mapping(event.get("content")))
        except Malformed:
            return True
        with self.lock:
            return self._session(room_id, session, words(event.get("sender"))) is not None

    def _session(self, room_id: str, session_id: str, sender: str) -> Any:
        """The key, only if it came from the very person who sent the event."""
        for sender_key, sessions in self.olm.inbound_group_store[room_id].items():
            if session_id in sessions and self.store.givers.get((room_id, sender_key, session_id)) == sender:
                return sessions[session_id]
        return None

    def open(self, room_id: str, event: Event) -> Event:
        """The event inside an encrypted one; `NoKey` when it cannot be opened, `Malformed` when it is none."""
        content = mapping(event.get("content"))
        session_id, ciphertext = sound_ciphertext(content)
        sender = words(event.get("sender"))
        with self.lock:
            session = self._session(room_id, session_id, sender)
            if session is None:
                raise NoKey(session_id)
            try:
                plain, index = session.decrypt(ciphertext)
            except ValueError as fault:
                raise NoKey(str(fault)) from fault
            except BaseException as fault:
                if isinstance(fault, KeyboardInterrupt | SystemExit):
                    raise
                raise Malformed(type(fault).__name__) from fault
            event_id = words(event.get("event_id"))
            if self._opened.setdefault((session.sender_key, session_id, index), event_id) != event_id:
                raise Malformed("an old message sent again")
            if len(self._opened) > 100_000:
                self._opened.pop(next(iter(self._opened)))
        return _inside(plain, room_id, event, content)

    # Closing

    async def close(self, server: Homeserver, room_id: str, people: Sequence[str], kind: str, content: Any) -> dict[str, Any]:
        """The content encrypted for exactly these people's devices; they are given the key first."""
        await self.ask_devices(server, [user for user in people if user not in self.known or user in self.stale])
        wanted = frozenset((user, one.id) for user in people for one in self.olm.device_store.active_user_devices(user)
                           if (user, one.id) != (self.user, self.device))
        if self.olm.should_share_group_session(room_id) or self._shared.get(room_id) != wanted or self._worth_a_claim(wanted):
            await self._share(server, room_id, people, wanted)
        with self.lock:
            relation = mapping(content).get("m.relates_to")
            sealed: dict[str, Any] = self.olm.group_encrypt(room_id, {"type": kind, "content": content})
        if relation:
            sealed["m.relates_to"] = relation  # servers order threads by it; replies and edits too
        return sealed

    def _worth_a_claim(self, wanted: Iterable[tuple[str, str]]) -> bool:
        return any(device in self._missed and time.monotonic() - self._missed[device] > _CLAIM_AGAIN for device in wanted)

    async def _share(self, server: Homeserver, room_id: str, people: Sequence[str], wanted: frozenset[tuple[str, str]]) -> None:
        await self._claim(server, self.olm.get_missing_sessions(list(people)))
        with self.lock:
            self.olm.create_outbound_group_session(room_id)
            batches = list(self.olm.share_group_session_parallel(room_id, list(people), ignore_unverified_devices=True))
        await self.shelf.flush()  # the ratchets have moved: never use one step twice
        reached: set[tuple[str, str]] = set()
        for devices, messages in batches:
            await server.call("PUT", path("sendToDevice", "m.room.encrypted", uuid4().hex), messages)
            reached |= devices
        for device in wanted - reached:
            self._missed[device] = time.monotonic()
        for device in reached:
            self._missed.pop(device, None)
        self.olm.outbound_group_sessions[room_id].shared = True
        self._shared[room_id] = wanted

    # Housekeeping with the server

    async def publish(self, server: Homeserver) -> None:
        """Put this device's keys on the server, and new one-time keys when few are left."""
        account = self.olm.account
        few = self.one_time_keys is not None and self.one_time_keys < account.max_one_time_keys // 2
        if account.shared and not few:
            return
        with self.lock:
            self.olm.uploaded_key_count = self.one_time_keys or 0
            keys = self.olm.share_keys()
            self.store.save_account(account)
        await self.shelf.flush()  # the private halves are safe before anybody can use the public ones
        done = await server.call("POST", path("keys", "upload"), keys)
        with self.lock:
            account.shared = True
            account.mark_keys_as_published()
            self.store.save_account(account)
        await self.shelf.flush()
        self.one_time_keys = number(mapping(done.get("one_time_key_counts")).get("signed_curve25519")) or self.one_time_keys

    async def ask_devices(self, server: Homeserver, people: Sequence[str]) -> None:
        """Learn the devices of people, as the server lists them now."""
        asked = sorted(set(people))
        if not asked:
            return
        answer = await server.call("POST", path("keys", "query"), {"device_keys": {user: [] for user in asked}})
        devices = {user: found for user, found in sound_devices(answer.get("device_keys")).items() if user in asked}
        for user in asked:
            with self.lock:
                try:
                    self.olm.handle_response(KeysQueryResponse({user: devices.get(user, {})}, {}))
                except (ValueError, KeyError, TypeError) as fault:
                    log.warning("devices of a user could not be read: %s", type(fault).__name__)
            self.known.add(user)
            self.stale.discard(user)

    async def _claim(self, server: Homeserver, missing: Mapping[str, Iterable[str]]) -> None:
        wanted = {user: dict.fromkeys(devices, "signed_curve25519") for user, devices in missing.items()}
        if not wanted:
            return
        answer = await server.call("POST", path("keys", "claim"), {"one_time_keys": wanted})
        for user, devices in sound_claims(answer.get("one_time_keys")).items():
            for device, key in devices.items():
                with self.lock:
                    try:
                        self.olm.handle_response(KeysClaimResponse({user: {device: key}}, {}))
                    except (ValueError, KeyError, TypeError) as fault:
                        log.warning("a one-time key could not be used: %s", type(fault).__name__)

    async def mend(self, server: Homeserver) -> None:
        """Start new sessions with devices whose messages can no longer be read, and send what waits for devices."""
        if self.olm.wedged_devices:
            users = {device.user_id for device in self.olm.wedged_devices}
            await self.ask_devices(server, list(users))
            await self._claim(server, self.olm.get_users_for_key_claiming())
            self.olm.wedged_devices.clear()
        waiting, self.olm.outgoing_to_device_messages = self.olm.outgoing_to_device_messages, []
        await self.shelf.flush()
        for message in waiting:
            if not isinstance(message, _Nothing):
                await server.call("PUT", path("sendToDevice", message.type, uuid4().hex), message.as_dict())

    async def ask_key(self, server: Homeserver, room_id: str, event: Event) -> None:
        """Ask the sender's device to give the key of this event again."""
        content = mapping(event.get("content"))
        try:
            session_id, _ = sound_ciphertext(content)
        except Malformed:
            return
        sender, sender_key = words(event.get("sender")), words(content.get("sender_key"))
        self.olm.outgoing_key_requests[session_id] = _Asked(session_id, room_id)
        body = {"algorithm": MEGOLM, "room_id": room_id, "session_id": session_id, "sender_key": sender_key}
        request = {"action": "request", "body": body, "request_id": session_id, "requesting_device_id": self.device}
        messages = {"messages": {sender: {"*": request}}}
        try:
            await server.call("PUT", path("sendToDevice", "m.room_key_request", uuid4().hex), messages)
        except Answered as fault:
            log.warning("a key could not be asked for: %s", fault.code)


class _Asked:
    """A key we asked for; nio takes a key given again only when it was asked for."""

    algorithm = MEGOLM

    def __init__(self, session_id: str, room_id: str) -> None:
        self.session_id = self.request_id = session_id
        self.room_id = room_id

    def as_cancellation(self, _user: str, _device: str) -> Any:
        """What nio queues when the key has come; nobody needs to be told."""
        return _Nothing()


class _Nothing:
    """No message."""






def _inside(plain: str, room_id: str, event: Event, outer: Mapping[str, Any]) -> Event:
    try:
        inner = orjson.loads(plain)
    except orjson.JSONDecodeError as fault:
        raise Malformed("plaintext") from fault
    content = mapping(inner).get("content")
    if not isinstance(content, dict) or not isinstance(inner.get("type"), str) or inner.get("room_id") != room_id:
        raise Malformed("plaintext of another room")
    relation = outer.get("m.relates_to")
    if relation is not None and "m.relates_to" not in content:
        content["m.relates_to"] = relation
    return {**event, "type": inner["type"], "content": content}
