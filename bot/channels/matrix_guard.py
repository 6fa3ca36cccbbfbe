"""What may go further: events, key messages and device lists are checked before any cryptography sees them.

Any member of a room can send any content. What is not well formed raises `Malformed` and ends in
quarantine; it never reaches code that would take it for granted.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Any

Event = Mapping[str, Any]

MEGOLM = "m.megolm.v1.aes-sha2"
OLM = "m.olm.v1.curve25519-aes-sha2"
_KEY = re.compile(r"[A-Za-z0-9+/]{43}")
_SIGNATURE = re.compile(r"[A-Za-z0-9+/]{86}")
_BASE64 = re.compile(r"[A-Za-z0-9+/]+={0,2}")
_USER = re.compile(r"@[^:\x00-\x20]{0,250}:[^\x00-\x20]{1,250}")
_MXC = re.compile(r"mxc://([A-Za-z0-9.\-]+(?::\d{1,5})?|\[[0-9A-Fa-f:.]+\](?::\d{1,5})?)/([A-Za-z0-9_-]{1,255})")
_LATEST = 1 << 47  # milliseconds; the year 6429


class Malformed(ValueError):
    """The event is not what its type says it is."""


def mapping(value: Any) -> Mapping[str, Any]:
    """The value if it is an object, else an empty one."""
    return value if isinstance(value, dict) else {}


def words(value: Any) -> str:
    """The value if it is a string, else an empty one."""
    return value if isinstance(value, str) else ""


def entries(value: Any) -> list[Any]:
    """The value if it is a list, else an empty one."""
    return value if isinstance(value, list) else []


def number(value: Any) -> int:
    """The value if it is a sensible whole number, else 0."""
    return value if isinstance(value, int) and not isinstance(value, bool) and 0 <= value < _LATEST else 0


def is_user(value: Any) -> bool:
    """True for a full Matrix user id."""
    return isinstance(value, str) and len(value) <= 255 and _USER.fullmatch(value) is not None


def is_event_id(value: Any) -> bool:
    """True for something that can be an event id."""
    return isinstance(value, str) and 1 < len(value) <= 255 and value.startswith("$")


def sound_event(event: Any) -> Event:
    """The event, when it has the members every room event must have."""
    if not isinstance(event, dict) or not is_event_id(event.get("event_id")):
        raise Malformed("event id")
    if not isinstance(event.get("type"), str) or not is_user(event.get("sender")):
        raise Malformed("type or sender")
    if not isinstance(event.get("content"), dict):
        raise Malformed("content")
    if number(event.get("origin_server_ts")) != event.get("origin_server_ts"):
        raise Malformed("time")
    return event


def sound_ciphertext(content: Mapping[str, Any]) -> tuple[str, str]:
    """Session id and ciphertext of an encrypted room event."""
    session, ciphertext = content.get("session_id"), content.get("ciphertext")
    if content.get("algorithm") != MEGOLM:
        raise Malformed("algorithm")
    if not isinstance(session, str) or _KEY.fullmatch(session) is None:
        raise Malformed("session id")
    if not isinstance(ciphertext, str) or _BASE64.fullmatch(ciphertext) is None:
        raise Malformed("ciphertext")
    if "sender_key" in content and not _is_key(content["sender_key"]):
        raise Malformed("sender key")
    if "device_id" in content and (not isinstance(content["device_id"], str) or not content["device_id"]):
        raise Malformed("device id")
    return session, ciphertext


def sound_olm(event: Any, own_key: str) -> tuple[str, str, int, str]:
    """Sender, sender key, message type and body of a key message for this device."""
    content = mapping(mapping(event).get("content"))
    message = mapping(mapping(content.get("ciphertext")).get(own_key))
    sender, key, kind, body = mapping(event).get("sender"), content.get("sender_key"), message.get("type"), message.get("body")
    if content.get("algorithm") != OLM or not is_user(sender) or not _is_key(key):
        raise Malformed("key message")
    if kind not in (0, 1) or isinstance(kind, bool) or not isinstance(body, str) or _BASE64.fullmatch(body) is None:
        raise Malformed("key message for us")
    return str(sender), str(key), int(kind), body


def sound_devices(found: Any) -> dict[str, dict[str, Any]]:
    """The devices of a key query that are whole; a broken one is as if it were not there."""
    kept: dict[str, dict[str, Any]] = {}
    for user, devices in mapping(found).items():
        if not is_user(user):
            continue
        good = kept.setdefault(user, {})
        for device, payload in mapping(devices).items():
            if isinstance(payload, dict) and _whole_device(payload, user, device):
                good[device] = _plain_name(payload)
    return kept


def sound_claims(found: Any) -> dict[str, dict[str, dict[str, Any]]]:
    """The one-time keys of a claim that are whole."""
    kept: dict[str, dict[str, dict[str, Any]]] = {}
    for user, devices in mapping(found).items():
        for device, keys in mapping(devices).items():
            for name, key in mapping(keys).items():
                whole = name.startswith("signed_curve25519:") and _is_key(mapping(key).get("key"))
                if whole and _signed(key, user, f"ed25519:{device}"):
                    kept.setdefault(user, {})[device] = {name: key}
                    break
    return kept


def mxc(address: Any) -> tuple[str, str]:
    """Server and media id of an mxc address."""
    found = _MXC.fullmatch(address) if isinstance(address, str) else None
    if found is None:
        raise Malformed("media address")
    return found.group(1), found.group(2)


def _is_key(value: Any) -> bool:
    return isinstance(value, str) and _KEY.fullmatch(value) is not None


def _signed(payload: Mapping[str, Any], user: str, key_id: str) -> bool:
    signature = mapping(mapping(payload.get("signatures")).get(user)).get(key_id)
    return isinstance(signature, str) and _SIGNATURE.fullmatch(signature) is not None


def _whole_device(payload: Mapping[str, Any], user: str, device: str) -> bool:
    keys = mapping(payload.get("keys"))
    named = payload.get("user_id") == user and payload.get("device_id") == device
    whole = all(_is_key(keys.get(f"{kind}:{device}")) for kind in ("ed25519", "curve25519"))
    return named and whole and _signed(payload, user, f"ed25519:{device}")


def _plain_name(payload: dict[str, Any]) -> dict[str, Any]:
    """The device with its server-added part reduced to a display name."""
    name = words(mapping(payload.get("unsigned")).get("device_display_name"))
    rest = {key: value for key, value in payload.items() if key != "unsigned"}
    return {**rest, "unsigned": {"device_display_name": name[:100]}}
