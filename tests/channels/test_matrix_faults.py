"""What the Matrix channel does when the network or somebody in a room misbehaves."""

from __future__ import annotations

import asyncio
import json
from collections.abc import AsyncIterator
from typing import Any

import pytest
from aiohttp import web

from bot.channels import matrix_house
from bot.channels.base import NotSent, Parcel, Part, Receipt, Refused, Sent, Unknown
from bot.channels.matrix_http import Answered, Homeserver, Unreached, Unsure
from bot.channels.matrix_send import LARGEST, content, receipt, transaction
from tests.channels.matrix_bot import Bot
from tests.channels.matrix_fake import ME, FakeHome, joined, member, said
from tests.channels.matrix_journal import Journal
from tests.channels.synapse import Account

pytestmark = pytest.mark.server

KARI, OLA, ROOM = "@kari:eksempel.no", "@ola:eksempel.no", "!rom"
OURS = Account(ME, "radslag", "hemmelig", "", "D1")
START = {"next_batch": "s1", "rooms": {"join": joined(ROOM, state=(member(ME), member(KARI)))}}


@pytest.fixture
async def home() -> AsyncIterator[FakeHome]:
    async with FakeHome() as fake:
        fake.syncs.append(START)
        yield fake


async def briefly(seconds: float) -> None:
    await asyncio.sleep(min(seconds, 0.02))


def at(home: FakeHome, *kept: Any) -> Bot:
    """The bot at this server, impatient."""
    return Bot(home.url, OURS, *kept, rest=briefly)


def then(home: FakeHome, number: int, **part: Any) -> None:
    """The next sync answer."""
    home.syncs.append({"next_batch": f"s{number}", **part})


async def test_one_start_logs_in_once_and_the_next_not_at_all(home: FakeHome) -> None:
    async with at(home) as bot:
        assert bot.channel.ready
        assert bot.channel.user_id == ME
    async with at(home, bot.journal, bot.state):
        pass
    assert home.count("/login") == 1
    assert home.count("/keys/device_signing/upload") == 1
    assert [asked.get("full_state") for asked in home.asked if asked.get("full_state")] == ["true", "true"]


async def test_a_refused_token_alarms_and_stops(home: FakeHome) -> None:
    home.syncs.append((401, {"errcode": "M_UNKNOWN_TOKEN", "error": "no"}))
    async with at(home) as bot:
        assert bot.task is not None
        await asyncio.wait_for(bot.task, 30)
    assert bot.journal.alarms == [("unauthorized", {"account": "radslag"})]
    assert json.loads(bot.state.kept["account"]) == {"user": ME, "device": "D1", "token": ""}
    calls = len(home.calls)
    await asyncio.sleep(0.1)
    assert len(home.calls) == calls


@pytest.mark.parametrize("fault", [(500, {"errcode": "M_UNKNOWN"}), (502, "<html>bad gateway</html>"), (200, "<html>hello</html>"),
                                   (429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 20}), (200, [1, 2]), (200, {"rooms": {}})])
async def test_server_faults_are_waited_out(home: FakeHome, fault: tuple[int, Any]) -> None:
    home.syncs += [fault] * 4
    then(home, 2, rooms={"join": joined(ROOM, said("1", "hei"))})
    async with at(home) as bot:
        await bot.until(lambda: bot.texts() == ["hei"])
    assert home.count("/login") == 1


async def test_pauses_grow_to_a_minute(home: FakeHome) -> None:
    pauses: list[float] = []

    async def note(seconds: float) -> None:
        pauses.append(seconds)
        await asyncio.sleep(0.001)

    home.syncs += [(500, {})] * 9
    async with Bot(home.url, OURS, rest=note) as bot:
        await bot.until(lambda: len(pauses) == 9)
    assert pauses == [1, 2, 4, 8, 16, 32, 60, 60, 60]


async def test_a_forgotten_position_is_asked_from_the_start_without_old_events(home: FakeHome) -> None:
    async with at(home) as bot:
        pass
    old, known = said("0", "fra lenge før", origin_server_ts=5), said("1", "hei")
    home.syncs += [{"next_batch": "s2", "rooms": {"join": joined(ROOM, known)}}, (400, {"errcode": "M_UNKNOWN", "error": "stream token"}),
                   {"next_batch": "s3", "rooms": {"join": joined(ROOM, old, known, said("2", "ny"), limited=True, prev_batch="p")}}]
    async with at(home, bot.journal, bot.state) as again:
        await again.until(lambda: again.texts() == ["hei", "ny"])
    assert sum(1 for asked in home.asked if "since" not in asked) == 2


async def test_a_gap_is_read_back_page_by_page_and_a_bottomless_one_is_told(home: FakeHome, monkeypatch: pytest.MonkeyPatch) -> None:
    pages = {"p3": ["6", "5"], "p2": ["4", "3"], "p1": ["2", "1"]}

    def messages(request: web.Request, _body: Any) -> tuple[int, Any]:
        assert (request.query["dir"], request.query["to"]) == ("b", "s1")
        at = request.query["from"]
        chunk = [said(number, number) for number in pages[at]]
        return 200, {"chunk": chunk, **({"end": f"p{int(at[1]) - 1}"} if at != "p1" else {})}

    home.rules["GET", "/messages"] = messages
    then(home, 2, rooms={"join": joined(ROOM, said("7", "7"), limited=True, prev_batch="p3")})
    async with at(home) as bot:
        await bot.until(lambda: len(bot.texts()) == 7)
        assert bot.texts() == list("1234567")
        monkeypatch.setattr("bot.channels.matrix_sync.PAGES", 2)
        home.rules["GET", "/messages"] = lambda *_: (200, {"chunk": [said("x", "x")], "end": "more"})
        then(home, 3, rooms={"join": joined(ROOM, said("8", "8"), limited=True, prev_batch="p9")})
        await bot.until(lambda: ("gap", {"chat": ROOM}) in bot.journal.alarms)


async def test_the_same_event_twice_is_one_update(home: FakeHome) -> None:
    then(home, 2, rooms={"join": joined(ROOM, said("1", "hei"))})
    then(home, 3, rooms={"join": joined(ROOM, said("1", "hei"), said("2", "hallo"))})
    async with at(home) as bot:
        await bot.until(lambda: len(bot.texts()) == 2)
    assert bot.texts() == ["hei", "hallo"]


async def test_a_journal_that_fails_keeps_the_position_still(home: FakeHome) -> None:
    class Full(Journal):
        left = 3

        async def take(self, channel: str, raws: Any, cursor: str | None) -> None:
            if raws and self.left:
                self.left -= 1
                raise OSError("disk full")
            await super().take(channel, raws, cursor)

    answer = {"next_batch": "s2", "rooms": {"join": joined(ROOM, said("1", "hei"))}}
    home.syncs += [answer] * 4
    async with at(home, Full()) as bot:
        await bot.until(lambda: bot.texts() == ["hei"])
    assert [asked.get("since") for asked in home.asked[:5]] == [None, "s1", "s1", "s1", "s1"]
    assert [key for key, _ in bot.journal.alarms] == ["intake"]


async def test_a_server_that_stands_still_is_told_of_once(home: FakeHome, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.matrix._SILENT_TOO_LONG", 0.0)
    home.syncs += [{"next_batch": "s1", "rooms": {"join": joined(ROOM, said("1", "hei"))}}] * 40
    async with at(home) as bot:
        await bot.until(lambda: not home.syncs)
    assert [key for key, _ in bot.journal.alarms] == ["stuck"]
    assert bot.texts() == ["hei"]


async def test_a_message_without_its_key_is_told_once_and_read_when_the_key_comes(home: FakeHome, monkeypatch: pytest.MonkeyPatch) -> None:
    sealed = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "B" * 43, "sender_key": "A" * 43}
    then(home, 2, rooms={"join": joined(ROOM, {**said("1", ""), "type": "m.room.encrypted", "content": sealed})})
    async with at(home) as bot:
        await bot.until(lambda: home.count_of("sendToDevice/m.room_key_request") == 1)
        assert bot.arrivals() == []
        bot.ahead = 61
        await bot.until(lambda: bool(bot.arrivals("unreadable")))
        told = bot.arrivals("unreadable")
        assert [(one.key, one.message, one.account) for one in told] == [("unreadable:$1", "$1", KARI)]
    async with at(home, bot.journal, bot.state) as again:
        again.ahead = 3600
        assert "waiting/$1" in again.state.kept
        crypto = again.channel._crypto
        assert crypto is not None
        monkeypatch.setattr(crypto, "has_key", lambda *_: True)
        await again.until(lambda: "$1" in again.journal.rows)
        await again.until(lambda: "waiting/$1" not in again.state.kept)
    assert len(again.journal.rows) == 2


async def test_a_key_that_never_comes_is_given_up_after_a_day(home: FakeHome) -> None:
    sealed = {"algorithm": "m.megolm.v1.aes-sha2", "ciphertext": "AwgA", "session_id": "B" * 43}
    then(home, 2, rooms={"join": joined(ROOM, {**said("1", ""), "type": "m.room.encrypted", "content": sealed})})
    async with at(home) as bot:
        await bot.until(lambda: "waiting/$1" in bot.state.kept)
        bot.ahead = 61
        await bot.until(lambda: bool(bot.arrivals("unreadable")))
        bot.ahead = 25 * 3600
        await bot.until(lambda: "waiting/$1" not in bot.state.kept)
    assert len(bot.journal.rows) == 1


async def test_a_flood_of_invitations_is_taken_five_a_minute(home: FakeHome) -> None:
    def invitation(number: int, sender: str, *, direct: bool = True) -> dict[str, Any]:
        event = {"type": "m.room.member", "state_key": ME, "sender": sender, "content": {"membership": "invite", "is_direct": direct}}
        return {f"!i{number}": {"invite_state": {"events": [event]}}}

    flood: dict[str, Any] = {}
    for number in range(1000):
        flood |= invitation(number, f"@u{number % 40}:eksempel.no", direct=number % 2 == 0)
    then(home, 2, rooms={"invite": flood})
    async with at(home) as bot:
        await bot.until(lambda: bot.journal.takes > 5)
        assert sum(1 for _, where, _ in home.calls if "/join/" in where) == 5
        assert len([name for name in bot.state.kept if name.startswith("invite/")]) <= 200


@pytest.mark.parametrize("member_by_then", [True, False])
async def test_an_unknown_host_is_left_after_ten_minutes(home: FakeHome, member_by_then: bool) -> None:
    async def allowed(_account: str) -> bool:
        return member_by_then

    event = {"type": "m.room.member", "state_key": ME, "sender": KARI, "content": {"membership": "invite", "is_direct": True}}
    then(home, 2, rooms={"invite": {"!hos": {"invite_state": {"events": [event]}}}})
    async with Bot(home.url, OURS, rest=briefly, allowed=allowed) as bot:
        await bot.until(lambda: home.count("/join/!hos") == 1)
        assert home.count("/leave") == 0
        bot.ahead = 601
        takes = bot.journal.takes
        await bot.until(lambda: bot.journal.takes > takes + 2)
    assert home.count("/rooms/!hos/leave") == (0 if member_by_then else 1)


@pytest.mark.parametrize(("power", "before", "moved"), [(100, ROOM, True), (0, ROOM, False), (100, "!annet", False)])
async def test_a_room_is_followed_only_when_it_truly_moved(home: FakeHome, power: int, before: str, moved: bool) -> None:
    levels = {"type": "m.room.power_levels", "state_key": "", "sender": KARI, "content": {"users": {KARI: power}}}
    tombstone = {**said("t", ""), "type": "m.room.tombstone", "state_key": "", "content": {"replacement_room": "!ny"}}
    home.rules["GET", "/state/m.room.create/"] = lambda *_: (200, {"predecessor": {"room_id": before}})
    then(home, 2, rooms={"join": joined(ROOM, tombstone, said("1", "etter"), state=(levels,))})
    async with at(home) as bot:
        await bot.until(lambda: bool(bot.texts()) and (bool(bot.arrivals("moved")) or bot.journal.takes > 4))
        found = [(one.chat, one.extra) for one in bot.arrivals("moved")]
    assert found == ([(ROOM, {"to": "!ny"})] if moved else [])
    assert bool(home.count("/join/!ny")) is bool(power)
    assert [key for key, _ in bot.journal.alarms] == (["upgrade"] if power and not moved else [])


@pytest.mark.parametrize(("answer", "expected"), [
    ((429, {"errcode": "M_LIMIT_EXCEEDED", "retry_after_ms": 4428}), NotSent("rate", 4.428, everyone=True)),
    ((403, {"errcode": "M_FORBIDDEN"}), Refused("forbidden")),
    ((413, {"errcode": "M_TOO_LARGE"}), Refused("too_large")),
    ((413, "<html>too large</html>"), Refused("too_large")),
    ((404, {"errcode": "M_NOT_FOUND"}), Refused("gone")),
    ((401, {"errcode": "M_UNKNOWN_TOKEN"}), Refused("unauthorized")),
    ((502, "<html>bad gateway</html>"), Unknown("502")),
    ((200, {}), Unknown("no event id")),
    ((200, {"event_id": "$ok"}), Sent("$ok")),
])
async def test_what_each_answer_means_for_a_delivery(home: FakeHome, answer: tuple[int, Any], expected: Receipt) -> None:
    parcel = Parcel("5.0", ROOM, Part("Hei"))
    home.rules["PUT", transaction(parcel)] = lambda *_: answer
    async with at(home) as bot:
        assert await bot.channel.send(parcel) == expected
    assert sum(1 for _, where, _ in home.calls if where.endswith(transaction(parcel))) == 1


async def test_a_connection_that_breaks_while_sending_is_unknown_and_none_at_all_is_not_sent(home: FakeHome) -> None:
    parcel = Parcel("5.0", ROOM, Part("Hei"))

    async def cut(request: web.Request, _body: Any) -> tuple[int, Any]:
        assert request.transport is not None
        request.transport.close()
        await asyncio.sleep(0)
        return 200, {}

    home.rules["PUT", transaction(parcel)] = cut
    async with at(home) as bot:
        assert isinstance(await bot.channel.send(parcel), Unknown)
        await home.__aexit__()
        assert await bot.channel.send(parcel) == NotSent("connect", 5.0)


async def test_nothing_is_sent_before_the_rooms_are_known_or_where_the_bot_is_not(home: FakeHome) -> None:
    bot = at(home)
    assert isinstance(await bot.channel.send(Parcel("1.0", ROOM, Part("Hei"))), NotSent)
    async with bot:
        assert await bot.channel.send(Parcel("1.0", "!ukjent", Part("Hei"))) == Refused("gone")
        assert await bot.channel.send(Parcel("1.0", ROOM, Part("Hei"), only=KARI)) == Refused("not_private")


@pytest.mark.parametrize(("fault", "begun", "expected"), [
    (Unreached(), True, NotSent("connect", 5.0)), (Unsure("x"), True, Unknown("x")), (Unsure("x"), False, NotSent("connect", 5.0)),
    (Answered(503, "M_UNKNOWN", ""), False, NotSent("503", 5.0)), (Answered(400, "M_BAD_JSON", ""), True, Refused("markup")),
])
def test_receipts(fault: Any, begun: bool, expected: Receipt) -> None:
    assert receipt(fault, begun=begun) == expected


def test_the_transaction_follows_what_is_said() -> None:
    one = Parcel("5.0", ROOM, Part("Hei"))
    assert transaction(one) == transaction(Parcel("5.0", ROOM, Part("Hei")))
    others = [Parcel("5.1", ROOM, Part("Hei")), Parcel("5.0", ROOM, Part("Hei!")), Parcel("5.0", ROOM, Part("Hei", html="<b>Hei</b>")),
              Parcel("5.0", ROOM, Part("Hei"), thread="$t")]
    assert len({transaction(parcel) for parcel in [one, *others]}) == 5
    assert transaction(one).startswith("ob-5.0-")


def test_a_message_as_matrix_wants_it() -> None:
    assert content(Part("Hei", html="<p>Hei</p>"), reply_to="$a", thread="$t") == {
        "msgtype": "m.text", "body": "Hei", "m.mentions": {}, "format": "org.matrix.custom.html", "formatted_body": "<p>Hei</p>",
        "m.relates_to": {"rel_type": "m.thread", "event_id": "$t", "is_falling_back": False, "m.in_reply_to": {"event_id": "$a"}},
    }
    assert "m.relates_to" not in content(Part("Hei"))


async def test_an_event_over_the_limit_is_never_tried(home: FakeHome) -> None:
    async with at(home) as bot:
        assert await bot.channel.send(Parcel("1.0", ROOM, Part("ø" * LARGEST))) == Refused("too_large")
    assert not [where for _, where, _ in home.calls if "/send/" in where]


async def test_the_token_is_in_the_header_and_nowhere_else(home: FakeHome) -> None:
    headers: list[str] = []

    def whoami(request: web.Request, _body: Any) -> tuple[int, Any]:
        headers.append(request.headers["Authorization"])
        assert not request.query
        return 200, {}

    home.rules["GET", "/whoami"] = whoami
    server = Homeserver(home.url, "kanarifugl")
    await server.call("GET", "/_matrix/client/v3/account/whoami")
    await server.close()
    assert headers == ["Bearer kanarifugl"]


def test_waiting_times_are_the_promised_ones() -> None:
    assert (matrix_house.TELL, matrix_house.GIVE_UP) == (60_000_000, 86_400_000_000)
