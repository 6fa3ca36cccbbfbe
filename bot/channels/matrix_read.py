"""One Matrix event understood as far as the network goes: who wrote what, in which room, about which message.

What a stored update holds is made by `stored`: the event as it was received, and what was known
of its room at that moment. Reading it changes nothing.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import Any

import orjson

from bot.channels.base import Arrival, ArrivalKind, FileHandle, Raw
from bot.channels.matrix_crypto import NoKey
from bot.channels.matrix_guard import Event, Malformed, entries, is_event_id, mapping, mxc, number, sound_event, words
from bot.channels.matrix_rooms import Room
from bot.domain.texts import clean_name, clean_text

Opener = Callable[[str, Event], Event]
Context = Mapping[str, Any]

POLL_ANSWERS = frozenset(["m.poll.response", "org.matrix.msc3381.poll.response"])
READ = POLL_ANSWERS | {"m.room.message", "m.room.encrypted", "m.reaction", "m.room.redaction", "m.room.member", "m.room.tombstone"}
UNREADABLE = "unreadable:"  # before the event id, when the sender is told that nobody could read it
_KEYCAP = re.compile(r"([0-9])\ufe0f?\u20e3")
_FALLBACK = re.compile(r"(?:>[^\n]*\n)+\n?")
_LONGEST = 65_536
_SILENT = frozenset(["m.notice", "m.key.verification.request"])
_FILES = frozenset(["m.file", "m.image", "m.video", "m.audio"])


_PRESENT = 200  # people of a room that are named with what is said there


def stored(event: Event, room: Room, me: str, **more: Any) -> Raw:
    """The event as it is journalled, with what reading it later needs to know."""
    key, sender = words(event.get("event_id")), words(event.get("sender"))
    context = {
        "id": room.id, "private": room.private(me, sender), "people": len(room.people),
        "me": me, "name": room.names.get(sender, ""), "present": sorted(room.people - {me})[:_PRESENT] if len(room.people) > 2 else [],
        "called": [name for name in (room.names.get(me, ""), me[1:].partition(":")[0]) if name], **more,
    }
    try:
        payload = orjson.dumps({"event": event, "room": context})
    except (orjson.JSONEncodeError, RecursionError):
        payload = orjson.dumps({"event": {"event_id": key}, "room": {"id": room.id}})
    return Raw(key=key, chat=room.id, payload=payload)


def read(raw: bytes, me: str, opener: Opener) -> Arrival | None:
    """The stored update as an arrival; None is silence, `Malformed` is quarantine."""
    try:
        update = mapping(orjson.loads(raw))
    except orjson.JSONDecodeError as fault:
        raise Malformed("stored update") from fault
    event, room = sound_event(update.get("event")), mapping(update.get("room"))
    if room.get("unreadable"):
        return _arrival(event, room, "unreadable", key=f"{UNREADABLE}{event['event_id']}")
    if event["sender"] == me and event["type"] != "m.room.member":
        return None
    if event["type"] == "m.room.encrypted":
        return _sealed(event, room, opener)
    if event["type"] == "m.room.member":
        return _member(event, room, me)
    reader = _READERS.get(event["type"])
    return reader(event, room) if reader else None


def _sealed(event: Event, room: Context, opener: Opener) -> Arrival | None:
    if not event["content"]:
        return None  # withdrawn before we saw it
    try:
        event = opener(words(room.get("id")), event)
    except NoKey:
        return _arrival(event, room, "unreadable") if concerns_us(room) else None
    reader = _READERS.get(event["type"]) if event["type"] in _MAY_BE_SEALED else None
    return reader(event, room) if reader else None


def concerns_us(room: Context) -> bool:
    """True when the bot was meant though nobody can read it: alone with the bot, or in reply to it."""
    return number(room.get("people")) <= 2 or room.get("to_us") is True


def _redaction(event: Event, room: Context) -> Arrival | None:
    target = event.get("redacts") or event["content"].get("redacts")
    return _arrival(event, room, "delete", message=target) if is_event_id(target) else None


def _tombstone(event: Event, room: Context) -> Arrival | None:
    return _arrival(event, room, "moved", extra={"to": words(room.get("moved"))}) if room.get("moved") else None


def _arrival(event: Event, room: Context, kind: ArrivalKind, **more: Any) -> Arrival:
    present = " ".join(one for one in entries(room.get("present")) if isinstance(one, str))
    if present:
        more["extra"] = {"present": present, **more.get("extra", {})}
    return Arrival(**{
        "channel": "matrix", "key": event["event_id"], "account": event["sender"], "chat": words(room.get("id")),
        "private": room.get("private") is True, "at": number(event["origin_server_ts"]) * 1000, "kind": kind,
        "message": event["event_id"], "name": clean_name(words(room.get("name"))), **more,
    })


def _message(event: Event, room: Context) -> Arrival | None:
    content = event["content"]
    kind = words(content.get("msgtype"))
    if not kind or kind in _SILENT:
        return None
    relation = mapping(content.get("m.relates_to"))
    related = words(relation.get("rel_type"))
    target = relation.get("event_id")
    if related == "m.replace":
        if not is_event_id(target):
            raise Malformed("edit of nothing")
        text = _words_for_us(words(mapping(content.get("m.new_content")).get("body")), content, room)
        return None if text is None else _arrival(event, room, "edit", text=clean_text(text), message=target)
    answered = mapping(relation.get("m.in_reply_to")).get("event_id")
    threaded = related == "m.thread" and is_event_id(target)
    reply = words(answered) if is_event_id(answered) and not (threaded and relation.get("is_falling_back") is True) else ""
    body = words(content.get("body"))[:_LONGEST]
    if reply and body.startswith("> <@"):
        body = _FALLBACK.sub("", body, count=1)
    about = {"reply_to": reply, "thread": str(target) if threaded else ""}
    if kind in _FILES:
        return _file(event, room, kind, about)
    text = _words_for_us(body, content, room)
    return None if text is None else _arrival(event, room, "text", text=clean_text(text), **about)


def _words_for_us(body: str, content: Mapping[str, Any], room: Context) -> str | None:
    """The words without the address; None when they are said to others in the room."""
    if number(room.get("people")) <= 2:
        return body
    if body[:1] in ("!", "/") and body[1:2].isalpha():
        return body.removeprefix("!")
    for name in entries(room.get("called")):
        start = body.lstrip("@")
        if isinstance(name, str) and start.casefold().startswith(name.casefold()):
            rest = start[len(name) :]
            server = re.match(r":[A-Za-z0-9.\-]+(?::\d+)?(?=[\s:,]|$)", rest) if body.startswith("@") else None
            rest = rest[server.end() :] if server else rest
            if not rest[:1].isalnum():
                return rest.lstrip(" :,\t\n")
    mentioned = entries(mapping(content.get("m.mentions")).get("user_ids"))
    return body if room.get("to_us") or room.get("me") in mentioned else None


def _file(event: Event, room: Context, kind: str, about: Mapping[str, str]) -> Arrival | None:
    content = event["content"]
    body, name = words(content.get("body")), words(content.get("filename"))
    caption = body if name and body != name else ""
    said = _words_for_us(caption, content, room)
    if said is None:
        return None
    sealed, info = mapping(content.get("file")), mapping(content.get("info"))
    address = sealed.get("url") if sealed else content.get("url")
    _, media = mxc(address)
    handle = {"mxc": str(address)}
    if sealed:
        key, digest = mapping(sealed.get("key")).get("k"), mapping(sealed.get("hashes")).get("sha256")
        if not all(isinstance(part, str) for part in (key, digest, sealed.get("iv"))):
            raise Malformed("file key")
        handle |= {"key": str(key), "iv": str(sealed.get("iv")), "sha256": str(digest)}
    spoken = kind == "m.audio" and "org.matrix.msc3245.voice" in content
    file = FileHandle(handle, clean_name(name or body, 120) or media, words(info.get("mimetype"))[:100], number(info.get("size")))
    length = number(info.get("duration")) // 1000
    known = {"extra": {"seconds": str(length)}} if kind == "m.audio" and length else {}
    return _arrival(event, room, "voice" if spoken else "file", text=clean_text(said), file=file, **about, **known)


def _reaction(event: Event, room: Context) -> Arrival | None:
    relation = mapping(event["content"].get("m.relates_to"))
    target, key = relation.get("event_id"), words(relation.get("key"))[:64]
    if relation.get("rel_type") != "m.annotation" or not is_event_id(target) or not key:
        return None
    keycap = _KEYCAP.fullmatch(key)
    text = keycap.group(1) if keycap else "10" if key == "\U0001f51f" else clean_text(key)
    return _arrival(event, room, "reaction", text=text, message=target, reply_to=target)


def _poll(event: Event, room: Context) -> Arrival | None:
    """What a person has chosen in a poll of ours, each answer by its number; nothing is a vote taken back."""
    relation = mapping(event["content"].get("m.relates_to"))
    target = relation.get("event_id")
    if relation.get("rel_type") != "m.reference" or not is_event_id(target) or room.get("to_us") is not True:
        return None
    older = mapping(event["content"].get("org.matrix.msc3381.poll.response")).get("answers")
    chosen = [words(each) for each in entries(event["content"].get("m.selections", older))]
    if any(not each.isascii() or not each.isdigit() for each in chosen):
        return None
    return _arrival(event, room, "poll", text=" ".join(dict.fromkeys(chosen[:100])), message=str(target))


def _member(event: Event, room: Context, me: str) -> Arrival | None:
    membership, who = words(event["content"].get("membership")), words(event.get("state_key"))
    was = words(mapping(mapping(event.get("unsigned")).get("prev_content")).get("membership"))
    if membership == was:
        return None  # a new name or picture
    if who == me:
        if membership in ("leave", "ban") and event["sender"] != me:
            return _arrival(event, room, "gone")
        inviter = words(room.get("inviter"))
        return _arrival(event, room, "joined", account=inviter, extra={"self": "1"}) if membership == "join" and inviter else None
    if membership == "join":
        return _arrival(event, room, "joined", account=who)
    if membership in ("leave", "ban"):
        return _arrival(event, room, "left", account=who)
    return None


_READERS: Mapping[str, Callable[[Event, Context], Arrival | None]] = {
    "m.room.message": _message, "m.reaction": _reaction, "m.room.redaction": _redaction, "m.room.tombstone": _tombstone,
    **dict.fromkeys(POLL_ANSWERS, _poll),
}
_MAY_BE_SEALED = POLL_ANSWERS | {"m.room.message", "m.reaction"}
