"""Matrix events as clients write them, and as nobody should: what becomes of each."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bot.channels.base import Arrival
from bot.channels.matrix_crypto import NoKey
from bot.channels.matrix_guard import Event, Malformed, mxc, sound_claims, sound_devices, sound_event, sound_olm
from bot.channels.matrix_read import read, stored
from bot.channels.matrix_rooms import Room

ME, KARI, OLA = "@radslag:eksempel.no", "@kari:eksempel.no", "@ola:eksempel.no"
KEY = "A" * 43


def room(*people: str, encrypted: bool = True) -> Room:
    made = Room("!rom", encrypted=encrypted)
    for person in (ME, *(people or (KARI,))):
        name = {ME: "Rådslag", KARI: "Kari \u202eNordmann"}.get(person, "")
        content = {"membership": "join", "displayname": name}
        made.apply({"type": "m.room.member", "state_key": person, "sender": person, "content": content})
    return made


def event(content: Mapping[str, Any], kind: str = "m.room.message", **more: Any) -> dict[str, Any]:
    base = {"type": kind, "event_id": "$e1", "sender": KARI, "origin_server_ts": 1_800_000_000_000, "content": dict(content)}
    return {**base, **more}


def no_key(_room: str, _event: Event) -> Event:
    raise NoKey("none")


def understood(content: Mapping[str, Any], kind: str = "m.room.message", where: Room | None = None, **more: Any) -> Arrival | None:
    raw = stored(event(content, kind, **more), where or room(), ME)
    return read(raw.payload, ME, no_key)


def text(body: str, **more: Any) -> dict[str, Any]:
    return {"msgtype": "m.text", "body": body, **more}


def test_words_in_private() -> None:
    arrival = understood(text("Når er møtet?"))
    assert arrival == Arrival(
        channel="matrix", key="$e1", account=KARI, chat="!rom", private=True, at=1_800_000_000_000_000, kind="text", text="Når er møtet?",
        message="$e1", name="Kari Nordmann",
    )


@pytest.mark.parametrize(("people", "encrypted", "private"), [((KARI,), True, True), ((KARI,), False, False), ((KARI, OLA), True, False)])
def test_private_is_encrypted_and_for_two(people: tuple[str, ...], encrypted: bool, private: bool) -> None:
    arrival = understood(text("Rådslag, hei"), where=room(*people, encrypted=encrypted))
    assert arrival is not None
    assert arrival.private is private


def test_somebody_invited_is_somebody_there() -> None:
    place = room()
    place.apply({"type": "m.room.member", "state_key": OLA, "sender": KARI, "content": {"membership": "invite"}})
    assert not place.private(ME, KARI)
    place.apply({"type": "m.room.member", "state_key": OLA, "sender": OLA, "content": {"membership": "leave"}})
    assert place.private(ME, KARI)
    place.apply({"type": "m.room.member", "state_key": KARI, "sender": KARI, "content": {"membership": "leave"}})
    assert not place.private(ME, KARI)


@pytest.mark.parametrize(("body", "said"), [
    ("vi tar det neste uke", None),
    ("Rådslag: når er møtet?", "når er møtet?"),
    ("rådslag, når er møtet?", "når er møtet?"),
    ("@radslag:eksempel.no: når er møtet?", "når er møtet?"),
    ("@radslag når er møtet?", "når er møtet?"),
    ("radslagskomiteen møtes", None),
    ("!hjelp", "hjelp"),
    ("/kobling ABCD-EFGH", "/kobling ABCD-EFGH"),
    ("/ 2", None),
    ("!!!", None),
    ("Rådslag", ""),
])
def test_in_company_only_what_is_for_the_bot(body: str, said: str | None) -> None:
    arrival = understood(text(body), where=room(KARI, OLA))
    assert (arrival.text if arrival else None) == said


def test_in_company_a_mention_or_a_reply_is_enough() -> None:
    arrival = understood(text("hva mener du?", **{"m.mentions": {"user_ids": [ME]}}), where=room(KARI, OLA))
    assert arrival is not None
    raw = stored(event(text("takk")), room(KARI, OLA), ME, to_us=True)
    answered = read(raw.payload, ME, no_key)
    assert answered is not None


def test_reply_thread_and_their_fallbacks() -> None:
    reply = {"m.relates_to": {"m.in_reply_to": {"event_id": "$spurt"}}}
    arrival = understood(text("> <@radslag:eksempel.no> Kommer du?\n> Ja eller nei\n\nJa", **reply))
    assert arrival is not None
    assert (arrival.text, arrival.reply_to, arrival.thread) == ("Ja", "$spurt", "")
    quoting = understood(text("> Paragraf 3\n\nDenne er feil", **reply))
    assert quoting is not None
    assert quoting.text == "> Paragraf 3\n\nDenne er feil"
    relation = {"rel_type": "m.thread", "event_id": "$rot", "is_falling_back": True, "m.in_reply_to": {"event_id": "$sist"}}
    threaded = understood(text("i tråden", **{"m.relates_to": relation}))
    assert threaded is not None
    assert (threaded.thread, threaded.reply_to) == ("$rot", "")


def test_edit_names_what_it_changes() -> None:
    content = text("* rettet", **{"m.new_content": text("rettet"), "m.relates_to": {"rel_type": "m.replace", "event_id": "$før"}})
    arrival = understood(content)
    assert arrival is not None
    assert (arrival.kind, arrival.text, arrival.message) == ("edit", "rettet", "$før")


@pytest.mark.parametrize("where", ["top", "content"])
def test_withdrawal_in_old_and_new_rooms(where: str) -> None:
    content = {"redacts": "$før"} if where == "content" else {}
    raw = stored({**event(content, "m.room.redaction"), **({"redacts": "$før"} if where == "top" else {})}, room(), ME)
    arrival = read(raw.payload, ME, no_key)
    assert arrival is not None
    assert (arrival.kind, arrival.message) == ("delete", "$før")


@pytest.mark.parametrize(("key", "said"), [("1️⃣", "1"), ("1\u20e3", "1"), ("\U0001f51f", "10"), ("👍", "👍"), ("9️⃣", "9")])
def test_reactions_choose(key: str, said: str) -> None:
    arrival = understood({"m.relates_to": {"rel_type": "m.annotation", "event_id": "$valg", "key": key}}, "m.reaction")
    assert arrival is not None
    assert (arrival.kind, arrival.text, arrival.reply_to) == ("reaction", said, "$valg")


def test_files_and_voice() -> None:
    sealed = {"url": "mxc://eksempel.no/abc", "key": {"k": "k"}, "iv": "iv", "hashes": {"sha256": "h"}}
    content = {"msgtype": "m.audio", "body": "opptak.ogg", "file": sealed, "info": {"mimetype": "audio/ogg", "size": 70},
               "org.matrix.msc3245.voice": {}}
    arrival = understood(content)
    assert arrival is not None
    assert arrival.file is not None
    assert (arrival.kind, arrival.file.handle) == ("voice", {"mxc": "mxc://eksempel.no/abc", "key": "k", "iv": "iv", "sha256": "h"})
    picture = understood({"msgtype": "m.image", "body": "Kvittering for buss", "filename": "bilde\u202egpj.png", "url": "mxc://eksempel.no/b",
                          "info": {"size": -4, "mimetype": 7}})
    assert picture is not None
    assert picture.file is not None
    assert (picture.kind, picture.text, picture.file.name, picture.file.size, picture.file.mime) == (
        "file", "Kvittering for buss", "bildegpj.png", 0, "")


@pytest.mark.parametrize("content", [
    text("x", msgtype="m.notice"), {}, {"msgtype": "m.key.verification.request", "body": "b"}, {"msgtype": 4, "body": "b"},
])
def test_documented_silence(content: dict[str, Any]) -> None:
    assert understood(content) is None


def test_own_words_polls_and_names_are_silence() -> None:
    assert understood(text("jeg selv"), sender=ME) is None
    assert understood({"m.poll": {}}, "m.poll.start") is None
    changed = {"prev_content": {"membership": "join"}}
    assert understood({"membership": "join", "displayname": "Ny"}, "m.room.member", state_key=KARI, unsigned=changed) is None


def test_coming_and_going() -> None:
    came = understood({"membership": "join"}, "m.room.member", state_key=KARI)
    left = understood({"membership": "leave"}, "m.room.member", state_key=KARI, unsigned={"prev_content": {"membership": "join"}})
    thrown_out = understood({"membership": "ban"}, "m.room.member", state_key=ME)
    assert [one.kind for one in (came, left, thrown_out) if one] == ["joined", "left", "gone"]


def test_unreadable_is_told_only_where_the_bot_was_meant() -> None:
    content = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": KEY}
    arrival = understood(content, "m.room.encrypted")
    assert arrival is not None
    assert (arrival.kind, arrival.text, arrival.message) == ("unreadable", "", "$e1")
    assert understood(content, "m.room.encrypted", where=room(KARI, OLA)) is None
    assert understood({}, "m.room.encrypted") is None


@pytest.mark.parametrize("broken", [
    {"content": []}, {"event_id": 7}, {"event_id": "e1"}, {"sender": "kari"}, {"sender": None}, {"type": None},
    {"origin_server_ts": "nå"}, {"origin_server_ts": 10**18}, {"origin_server_ts": -1}, {"origin_server_ts": True},
])
def test_malformed_events_go_to_quarantine(broken: dict[str, Any]) -> None:
    raw = stored({**event(text("hei")), **broken}, room(), ME)
    with pytest.raises(Malformed):
        read(raw.payload, ME, no_key)


@pytest.mark.parametrize("payload", [b"", b"null", b"[]", b"{", b"{}", b'{"event": 3}'])
def test_a_broken_row_goes_to_quarantine(payload: bytes) -> None:
    with pytest.raises(Malformed):
        read(payload, ME, no_key)


def test_an_event_too_deep_to_store_is_stored_as_broken() -> None:
    deep: Any = "hei"
    for _ in range(900):
        deep = [deep]
    raw = stored(event({"msgtype": "m.text", "body": "hei", "deep": deep}), room(), ME)
    assert len(raw.payload) < 200
    with pytest.raises(Malformed):
        read(raw.payload, ME, no_key)
    lone = stored(event(text("halv \ud83d")), room(), ME)
    with pytest.raises(Malformed):
        read(lone.payload, ME, no_key)


@pytest.mark.parametrize("address", [
    "mxc://eksempel.no/../../etc/passwd", "mxc://eksempel.no/a/b", "https://eksempel.no/a", "mxc:///a", "mxc://a b/c", None, 4,
    "mxc://eksempel.no/%2e%2e", "mxc://eksempel.no/a?b", "mxc://eksempel.no@ond.no/a",
])
def test_media_addresses(address: Any) -> None:
    with pytest.raises(Malformed):
        mxc(address)
    assert mxc("mxc://eksempel.no:8448/aB_-9") == ("eksempel.no:8448", "aB_-9")


def test_broken_devices_and_keys_are_left_out() -> None:
    signature = "B" * 86
    good = {"user_id": KARI, "device_id": "D", "keys": {"ed25519:D": KEY, "curve25519:D": KEY}, "algorithms": [],
            "signatures": {KARI: {"ed25519:D": signature}}, "unsigned": {"device_display_name": ["x"]}}
    variants: list[Any] = [
        None, [], {**good, "keys": None}, {**good, "user_id": OLA}, {**good, "signatures": {}},
        {**good, "keys": {"ed25519:D": "kort", "curve25519:D": KEY}}, {key: good[key] for key in good if key != "device_id"},
    ]
    for broken in variants:
        assert sound_devices({KARI: {"D": broken}}) == {KARI: {}}
    assert sound_devices({KARI: {"D": good}})[KARI]["D"]["unsigned"] == {"device_display_name": ""}
    key = {"key": KEY, "signatures": good["signatures"]}
    assert sound_claims({KARI: {"D": {"signed_curve25519:AA": key}}}) == {KARI: {"D": {"signed_curve25519:AA": key}}}
    for bad in ({}, {"signed_curve25519:AA": None}, {"curve25519:AA": KEY}, {"signed_curve25519:AA": {"key": ""}}, None):
        assert sound_claims({KARI: {"D": bad}}) == {}


def test_key_messages_are_checked_before_they_are_opened() -> None:
    good = {"type": "m.room.encrypted", "sender": KARI, "content": {
        "algorithm": "m.olm.v1.curve25519-aes-sha2", "sender_key": KEY, "ciphertext": {"own": {"type": 0, "body": "AAAA"}}}}
    assert sound_olm(good, "own") == (KARI, KEY, 0, "AAAA")
    for path, value in (("sender_key", ""), ("ciphertext", []), ("ciphertext", {"own": {"type": True, "body": "A"}}), ("algorithm", None),
                        ("ciphertext", {"own": {"type": 0, "body": ""}}), ("ciphertext", {"own": {"type": 2, "body": "AAAA"}})):
        with pytest.raises(Malformed):
            sound_olm({**good, "content": {**good["content"], path: value}}, "own")  # type: ignore[dict-item]


NAMES = ["body", "msgtype", "m.relates_to", "event_id", "rel_type", "m.new_content", "file", "url", "info", "key"]
JSON = st.recursive(
    st.none() | st.booleans() | st.integers(-(2**53), 2**53) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.sampled_from(NAMES), inner, max_size=4),
    max_leaves=12,
)


@given(content=st.dictionaries(st.sampled_from(["body", "msgtype", "m.relates_to", "m.new_content", "file", "url", "membership"]), JSON),
       kind=st.sampled_from(["m.room.message", "m.reaction", "m.room.redaction", "m.room.member", "m.room.tombstone", "m.room.encrypted"]),
       msgtype=st.sampled_from(["m.text", "m.file", "m.image", "m.audio", None]))
def test_whatever_a_member_sends_is_an_arrival_silence_or_quarantine(content: dict[str, Any], kind: str, msgtype: str | None) -> None:
    if msgtype:
        content["msgtype"] = msgtype
    raw = stored(event(content, kind, state_key=KARI), room(), ME)
    try:
        arrival = read(raw.payload, ME, no_key)
    except Malformed:
        return
    assert arrival is None or json.dumps(arrival.text) is not None


def test_power_to_move_a_room() -> None:
    place = room(KARI, OLA)
    assert not place.may_upgrade(KARI)
    place.apply({"type": "m.room.power_levels", "state_key": "", "sender": KARI, "content": {
        "users": {KARI: 100, OLA: 49}, "events": {"m.room.tombstone": 100}, "state_default": 50}})
    assert place.may_upgrade(KARI)
    assert not place.may_upgrade(OLA)
    place.apply({"type": "m.room.create", "state_key": "", "sender": OLA, "content": {"room_version": "12"}})
    assert place.may_upgrade(OLA)
    place.apply({"type": "m.room.create", "state_key": "", "sender": OLA, "content": {"room_version": "11"}})
    assert not place.may_upgrade(OLA)


def test_sound_event_returns_what_it_was_given() -> None:
    good = event(text("hei"))
    assert sound_event(good) is good
