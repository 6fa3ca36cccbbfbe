"""Updates from Telegram are understood as far as the network goes, and malformed ones are refused one by one."""

from __future__ import annotations

import json
from typing import Any

import pytest

from bot.channels.base import Arrival
from bot.channels.telegram_read import Garbled, Reader, dump, load, place
from tests.channels.telegram_people import People
from tests.channels.telegram_state import World

BOT = 4242


class Town(People):
    """People and the reader of what they do, without a wire between."""

    def __init__(self) -> None:
        self.world = World(BOT, "Radslag_Bot")
        self.reader = Reader(BOT)
        self.reader.username = "radslag_bot"

    def newest(self) -> Arrival | None:
        return self.reader.read(dump(self.world.queue[max(self.world.queue)]))

    def heard(self) -> Arrival:
        arrival = self.newest()
        assert arrival is not None
        return arrival


@pytest.fixture
def town() -> Town:
    return Town()


def test_a_text_has_its_person_place_and_time(town: Town) -> None:
    first = town.says(7, "Hei", name="Kari", lang="nb")
    second = town.says(7, "Ta\u030anget", reply_to=first)
    arrival = town.heard()
    assert (arrival.account, arrival.chat, arrival.private, arrival.kind) == ("7", "7", True, "text")
    assert arrival.text == "T\u00e5nget"
    assert arrival.reply_to == str(first["message_id"])
    assert (arrival.name, arrival.lang) == ("Kari", "nb")
    assert arrival.at == second["date"] * 1_000_000


def test_names_cannot_hide_or_turn(town: Town) -> None:
    town.says(7, "Hei", name="Ka\u200bri\u202egro\n\u2066 A\u0301\u0301\u0301\u0301\u0301\u0301")
    assert town.heard().name == "Karigro Á\u0301\u0301\u0301"


def test_a_start_code_is_text(town: Town) -> None:
    town.says(7, "/start ABCD-1234")
    assert town.heard().text == "/start ABCD-1234"


def test_a_press_carries_key_message_and_query(town: Town) -> None:
    message = town.world.message(town.world.chat(7), town.world.bot, text="?", reply_markup={"inline_keyboard": []})
    query = town.forges_press(7, message, "k" * 64)
    arrival = town.heard()
    assert (arrival.kind, arrival.press, arrival.message) == ("press", "k" * 64, str(message["message_id"]))
    assert arrival.extra == {"query": query}


def test_an_edit_names_the_message_edited(town: Town) -> None:
    message = town.says(7, "Hei")
    town.edits(7, message, "Hei du")
    arrival = town.heard()
    assert (arrival.kind, arrival.text, arrival.message) == ("edit", "Hei du", str(message["message_id"]))


@pytest.mark.parametrize(
    ("kind", "expected", "mime"),
    [
        ("document", "file", "application/pdf"),
        ("photo", "file", "image/jpeg"),
        ("voice", "voice", "audio/ogg"),
        ("audio", "file", "audio/mpeg"),
    ],
)
def test_files_come_as_handles(town: Town, kind: str, expected: str, mime: str) -> None:
    town.sends_file(7, b"abc", "Sak\u202e 1.pdf", mime, kind=kind, caption="Se her")
    arrival = town.heard()
    assert arrival.kind == expected
    assert arrival.text == "Se her"
    assert arrival.file is not None
    assert arrival.file.handle["file_id"] == "file-1"
    assert (arrival.file.size, arrival.file.mime) == (3, mime)
    assert arrival.file.name == ("Sak 1.pdf" if kind in ("document", "audio") else "")


def test_what_cannot_be_taken_in_says_what_it_was(town: Town) -> None:
    town.world.offer("message", town._write(7, 0, sticker={"file_id": "s"}))
    arrival = town.heard()
    assert (arrival.kind, arrival.extra) == ("unreadable", {"why": "kind", "what": "sticker"})
    town.says(7, "x" * 50_000)
    arrival = town.heard()
    assert (arrival.kind, arrival.extra) == ("unreadable", {"why": "too_long"})


def test_blocking_and_letting_in(town: Town) -> None:
    town.blocks(7)
    assert (town.heard().kind, town.heard().chat) == ("gone", "7")
    town.unblocks(7)
    assert town.heard().kind == "joined"
    town.lets_in(7, -50)
    assert (town.heard().kind, town.heard().extra) == ("joined", {"title": "Group -50"})
    town.throws_out(7, -50)
    assert town.heard().kind == "left"


def test_a_group_that_moves_tells_both_ways(town: Town) -> None:
    town.migrates(-50, -1000000000050)
    both = [town.reader.read(dump(update)) for update in town.world.queue.values()]
    assert [(a.kind, a.chat, a.extra) for a in both if a] == [("moved", "-50", {"to": "-1000000000050"})] * 2


def test_a_reaction_names_sign_and_message(town: Town) -> None:
    message = town.world.message(town.world.chat(7), town.world.bot, text="?")
    town.reacts(7, message, "👍")
    arrival = town.heard()
    assert (arrival.kind, arrival.text, arrival.message) == ("reaction", "👍", str(message["message_id"]))


def test_a_topic_is_a_thread_and_its_root_no_reply(town: Town) -> None:
    root = town._write(7, -50, forum_topic_created={"name": "Sak 1", "icon_color": 1})
    root["from"] = town.world.bot
    town.says(7, "bare prat", chat=-50, thread=12, reply_to=root)
    assert town.newest() is None
    town.says(7, "@Radslag_Bot hjelp", chat=-50, thread=12, reply_to=root)
    assert (town.heard().thread, town.heard().reply_to, town.heard().text) == ("12", "", "hjelp")


@pytest.mark.parametrize(
    ("text", "heard"),
    [
        ("vi prater om @radslag_botten", None),
        ("vi prater", None),
        ("/help@other_bot", None),
        ("/help", "/help"),
        ("/help@Radslag_Bot nå", "/help nå"),
        ("@radslag_bot: hei", "hei"),
        ("hei @RADSLAG_BOT", "hei @RADSLAG_BOT"),
    ],
)
def test_in_groups_only_what_is_addressed_is_heard(town: Town, text: str, heard: str | None) -> None:
    message = town.says(7, text, chat=-50)
    arrival = town.newest()
    assert (arrival.text if arrival else None) == heard
    assert town.reader.addressed({"message": message}) == (heard is not None)


def test_a_reply_to_the_bot_in_a_group_is_heard(town: Town) -> None:
    ours = town.world.message(town.world.chat(-50), town.world.bot, text="Sak 1")
    town.says(7, "enig", chat=-50, reply_to=ours)
    assert town.heard().private is False
    theirs = town.says(8, "nei", chat=-50)
    town.says(7, "jo", chat=-50, reply_to=theirs)
    assert town.newest() is None


def test_bots_channels_and_service_talk_are_silence(town: Town) -> None:
    town.world.user(9, is_bot=True)
    town.says(9, "Hei")
    assert town.newest() is None
    town.world.offer("message", town._write(7, 0, pinned_message={"message_id": 1}))
    assert town.newest() is None
    town.world.offer("message", town._write(7, -50, text="/help", sender_chat={"id": -50}))
    assert town.newest() is None
    assert town.reader.read(b"") is None
    assert town.reader.read(dump({"update_id": 1, "chosen_inline_result": {}})) is None


def _poison() -> list[dict[str, Any]]:
    author = {"id": 7, "is_bot": False, "first_name": "K"}
    whole = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": author, "text": "x"}
    return [
        {**whole, "chat": {"type": "private"}},
        {**whole, "date": "yesterday"},
        {**whole, "entities": 5},
        {**whole, "date": 10**18},
        {**whole, "from": {"first_name": "K"}},
        {**whole, "text": ["x"]},
        {**whole, "text": None},
        {**whole, "message_id": True},
    ]


@pytest.mark.parametrize("message", _poison())
def test_poison_is_refused(message: dict[str, Any]) -> None:
    update = {"update_id": 5, "message": message}
    with pytest.raises(Garbled):
        Reader(BOT).read(dump(update))
    assert place(update)[0] == 5


@pytest.mark.parametrize("raw", [b"[]", b"5", b"{}", b'{"update_id":"5"}', b'{"update_id":5,"message":null}', b"{"])
def test_what_is_no_update_is_refused(raw: bytes) -> None:
    with pytest.raises(ValueError, match=r".*"):
        Reader(BOT).read(raw)


def test_a_lone_surrogate_spoils_nothing() -> None:
    author = {"id": 7, "is_bot": False, "first_name": "K\ud800"}
    message = {"message_id": 1, "date": 1, "chat": {"id": 7, "type": "private"}, "from": author, "text": "a\ud83d b"}
    raw = json.dumps({"update_id": 5, "message": message}).encode()
    arrival = Reader(BOT).read(dump(load(raw)))
    assert arrival is not None
    assert (arrival.text, arrival.name) == ("a\ufffd b", "K")
    arrival.text.encode()


def test_every_mutation_is_read_or_refused(town: Town) -> None:
    """Each value of a real update replaced by each kind of rubbish: an arrival, silence or a refusal, never another error."""
    message = town.says(7, "/start@radslag_bot x", chat=-50, name="K", lang="nb")
    town.sends_file(7, b"x", caption="@radslag_bot", chat=-50)
    town.edits(7, message, "@radslag_bot hei")
    town.lets_in(7, -50)
    town.reacts(7, message, "👍")
    town.forges_press(7, message, "key")
    town.migrates(-50, -1000000000050)
    tried = 0
    for update in town.world.queue.values():
        for mutant in _mutants(json.loads(dump(update))):
            tried += 1
            place(mutant)
            town.reader.addressed(mutant)
            try:
                town.reader.read(dump(mutant))
            except Garbled:
                continue
    assert tried > 500


def _mutants(whole: Any) -> list[Any]:
    found: list[Any] = []

    def walk(part: Any) -> None:
        keys: list[Any] = []
        if isinstance(part, dict | list):
            keys = list(part) if isinstance(part, dict) else list(range(len(part)))
        for key in keys:
            kept = part[key]
            for rubbish in (None, True, -1, 10**18, 1.5, "x", [], {}, [None], {"id": "x"}):
                part[key] = rubbish
                found.append(json.loads(json.dumps(whole)))
            part[key] = kept
            walk(kept)

    walk(whole)
    return found
