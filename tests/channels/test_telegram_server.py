"""The fake Telegram server is itself held to what Telegram does, and its checks are shown to bite."""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any
from urllib.parse import urlencode

import orjson
import pytest

from bot.channels.base import Button, Parcel, Part, Refused, Sent
from bot.channels.telegram import Profile
from bot.channels.telegram_wire import Wire, multipart
from bot.pace import Pacer
from tests.channels.telegram_api_json import MISSING, ApiJson, described
from tests.channels.telegram_bot import Files, Stored, channel_for, running
from tests.channels.telegram_entities import CannotParse, read_html
from tests.channels.telegram_http import Request
from tests.channels.telegram_limits import Limits
from tests.channels.telegram_server import FakeTelegram
from tests.waiting import until

pytestmark = pytest.mark.server

ROOT = Path(__file__).parents[2]


class Client:
    """Calls methods as any program could."""

    def __init__(self, server: FakeTelegram) -> None:
        self.server = server
        self.wire = Wire(server.url)

    async def __call__(self, method: str, token: str = "", **fields: Any) -> dict[str, Any]:
        head = self.wire.head("POST", f"/bot{token or self.server.token}/{method}")
        _, body = await self.wire.request(head, orjson.dumps(fields))
        answer: dict[str, Any] = orjson.loads(body)
        return answer

    async def raw(self, verb: str, path: str, kind: str, body: bytes) -> dict[str, Any]:
        _, answer = await self.wire.request(self.wire.head(verb, f"/bot{self.server.token}/{path}", kind), body)
        found: dict[str, Any] = orjson.loads(answer)
        return found


@pytest.fixture
async def call() -> AsyncIterator[Client]:
    async with FakeTelegram() as server:
        server.world.chat(1)
        client = Client(server)
        yield client
        await client.wire.close()


async def test_every_way_to_pass_parameters(call: Client) -> None:
    fields = {"chat_id": "1", "text": "hei æ & 😀"}
    form = urlencode(fields).encode()
    kind, body = multipart(fields, {})
    answers = [
        await call("SendMessage", **fields),
        await call.raw("POST", "sendMessage", "application/x-www-form-urlencoded", form),
        await call.raw("GET", f"sendmessage?{urlencode(fields)}", "text/plain", b""),
        await call.raw("POST", "sendMessage", kind, body),
    ]
    assert [answer["result"]["text"] for answer in answers] == [fields["text"]] * 4
    assert (await call.raw("POST", "sendMessage", "application/json", b"{"))["error_code"] == 400
    assert (await call("noSuchMethod"))["error_code"] == 404
    assert (await call("getMe", token="1:wrong"))["error_code"] == 401  # noqa: S106
    assert (await call("getMe"))["result"]["is_bot"] is True


async def test_polling_waits_confirms_and_ends_an_older_poll(call: Client) -> None:
    server = call.server
    waiting = asyncio.create_task(call("getUpdates", timeout=5))
    await until(lambda: server.world.polled)
    assert not waiting.done()
    server.says(1, "hei")
    first = (await waiting)["result"]
    assert [update["message"]["text"] for update in first] == ["hei"]
    assert (await call("getUpdates"))["result"] == first
    assert (await call("getUpdates", offset=first[0]["update_id"] + 1))["result"] == []
    older = asyncio.create_task(call("getUpdates", timeout=5))
    await until(lambda: server.world.polled)
    newer = asyncio.create_task(call("getUpdates", timeout=1))
    assert (await older)["error_code"] == 409
    server.says(1, "igjen")
    assert len((await newer)["result"]) == 1
    assert (await call("getUpdates", allowed_updates=["callback_query"], offset=server.world.next_update))["result"] == []
    server.says(1, "unasked")
    assert (await call("getUpdates"))["result"] == []
    assert (await call("getUpdates", limit=101))["error_code"] == 400


def _message(text: str, **more: Any) -> dict[str, Any]:
    return {"chat_id": 1, "text": text, **more}


def _button(**action: str) -> dict[str, Any]:
    return _message("x", reply_markup={"inline_keyboard": [[{"text": "b", **action}]]})


@pytest.mark.parametrize(
    ("fields", "fine"),
    [
        (_message("x" * 4096), True),
        (_message("x" * 4097), False),
        (_message("😀" * 2048), True),
        (_message("😀" * 2049), False),
        (_message("<b>" + "x" * 4096 + "</b>&amp;"[:4], parse_mode="HTML"), True),
        (_message("&lt;" * 4096, parse_mode="HTML"), True),
        (_message("&lt;" * 4097, parse_mode="HTML"), False),
        (_message(""), False),
        (_message("<b> </b>", parse_mode="HTML"), False),
        (_message("<b>x", parse_mode="HTML"), False),
        (_message("<b><i>x</b></i>", parse_mode="HTML"), False),
        (_message("<p>x</p>", parse_mode="HTML"), False),
        (_message("1 < 2", parse_mode="HTML"), False),
        (_message("x", parse_mode="Markdowns"), False),
        (_message("x", entities=[{"type": "bold", "offset": 0, "length": 2}]), False),
        (_button(callback_data="k" * 64), True),
        (_button(callback_data="k" * 65), False),
        (_button(callback_data="å" * 33), False),
        (_button(callback_data=""), False),
        (_button(), False),
        (_button(callback_data="k", url="https://x.invalid"), False),
    ],
)
async def test_edges_of_a_message(call: Client, fields: dict[str, Any], fine: bool) -> None:
    answer = await call("sendMessage", **fields)
    assert answer["ok"] is fine, answer
    assert bool(call.server.ledger.complaints) is not fine


@pytest.mark.parametrize(
    ("method", "fields"),
    [
        ("setMyCommands", {"commands": [{"command": "Help", "description": "x"}]}),
        ("setMyCommands", {"commands": [{"command": "help", "description": "x" * 257}]}),
        ("setMyDescription", {"description": "x" * 513}),
        ("setMyShortDescription", {"short_description": "x" * 121}),
        ("answerCallbackQuery", {"callback_query_id": "1", "text": "x" * 201}),
    ],
)
async def test_edges_of_the_rest(call: Client, method: str, fields: dict[str, Any]) -> None:
    assert (await call(method, **fields))["error_code"] == 400
    assert call.server.ledger.complaints


@pytest.mark.parametrize(
    ("html", "text", "entities"),
    [
        ("<b>æ</b>", "æ", [("bold", 0, 1)]),
        ("😀<i>x</i>", "😀x", [("italic", 2, 1)]),
        ('<a href="https://x.invalid?a=1&amp;b=2">l</a>', "l", [("text_link", 0, 1)]),
        ("<b>a<i>b</i></b>", "ab", [("bold", 0, 2), ("italic", 1, 1)]),
        ("<blockquote expandable>q</blockquote>", "q", [("expandable_blockquote", 0, 1)]),
        ("<pre><code class='language-x'>c</code></pre>", "c", [("pre", 0, 1), ("code", 0, 1)]),
        ("&amp;lt; &#229; &nbsp;", "&lt; å &nbsp;", []),
        ("<b></b>x", "x", []),
    ],
)
def test_html_as_telegram_reads_it(html: str, text: str, entities: list[tuple[str, int, int]]) -> None:
    plain, found = read_html(html)
    assert plain == text
    assert [(entity["type"], entity["offset"], entity["length"]) for entity in found] == entities


@pytest.mark.parametrize("html", ["<", "<b", "</b>", "<script>x</script>", "<b>x</i>", "<span>x</span>", "<img src=x>", "a<b>"])
def test_html_telegram_refuses(html: str) -> None:
    with pytest.raises(CannotParse):
        read_html(html)


async def test_edits_presses_files_pins_and_reactions(call: Client) -> None:
    server = call.server
    markup = {"inline_keyboard": [[{"text": "1 Ja", "callback_data": "k"}]]}
    sent = (await call("sendMessage", chat_id=1, text="a", reply_markup=markup))["result"]
    place = {"chat_id": 1, "message_id": sent["message_id"]}
    assert (await call("editMessageText", **place, text="b"))["ok"]
    again = await call("editMessageText", **place, text="b")
    assert again["description"] == "Bad Request: message is not modified"
    assert (await call("editMessageReplyMarkup", **place, reply_markup=markup))["ok"]
    query = server.presses(1, server.last(1), "k")
    assert (await call("answerCallbackQuery", callback_query_id=query))["ok"]
    assert (await call("answerCallbackQuery", callback_query_id=query))["error_code"] == 400
    old = server.presses(1, server.last(1), "1 Ja")
    server.world.presses[old].at -= 60
    assert (await call("answerCallbackQuery", callback_query_id=old))["error_code"] == 400
    assert (await call("pinChatMessage", **place))["ok"]
    assert (await call("setMessageReaction", **place, reaction=[{"type": "emoji", "emoji": "👍"}]))["ok"]
    assert server.world.chat(1).pinned == [sent["message_id"]]
    assert (await call("getChat", chat_id=1))["result"]["type"] == "private"
    big = server.sends_file(1, b"x", size=21 << 20)
    assert (await call("getFile", file_id=big["document"]["file_id"]))["description"] == "Bad Request: file is too big"
    theirs = server.says(1, "mine")
    assert (await call("editMessageText", chat_id=1, message_id=theirs["message_id"], text="x"))["error_code"] == 400
    assert (await call("deleteMessage", **place))["ok"]
    assert server.inbox(1) == []


def test_limits_are_strict_and_hammering_does_not_pay() -> None:
    limits = Limits(penalty=1.0)
    assert [limits.admit(chat, 0.01 * chat) for chat in range(1, 31)] == [0] * 30
    assert limits.admit(31, 0.5) == 1
    assert limits.admit(32, 1.2) == 2  # a call in the lock-out makes it longer
    assert limits.admit(32, 2.3) == 2
    assert limits.admit(32, 5.0) == 0
    assert limits.admit(32, 5.9) == 1
    assert limits.admit(33, 5.9) == 0
    assert limits.refused == 4
    group = Limits()
    assert [group.admit(-1, 1.0 * second) for second in range(20)] == [0] * 20
    assert group.admit(-1, 20.0) == 40
    assert group.admit(-1, 60.0) == 0
    bucket = Limits(bucket=True)
    assert [bucket.admit(chat, 0.0) for chat in range(1, 32)] == [0] * 30 + [1]


async def test_the_verdict_finds_what_is_wrong(call: Client) -> None:
    server = call.server
    server.world.chat(2)
    for text in ("b", "a", "a"):
        await call("sendMessage", chat_id=1, text=text)
    server.faults.add("sendMessage", "reset_after", count=1)
    head = call.wire.head("POST", f"/bot{server.token}/sendMessage")
    with pytest.raises(Exception, match="closed"):
        await call.wire.request(head, orjson.dumps({"chat_id": 2, "text": "x"}))
    await call("sendMessage", chat_id=2, text="y" * 5000)
    verdict = server.verdict({1: ["a", "b", "c"], 2: ["x"]})
    assert (verdict.lost, verdict.doubled, verdict.out_of_order) == (["1: c"], ["1: a"], [1])
    assert (verdict.ambiguous, verdict.accepted) == (1, 4)
    assert verdict.too_fast
    assert verdict.complaints[-1] == "sendmessage: message is too long"
    assert not verdict.clean()


async def test_a_paced_fan_out_meets_no_limit() -> None:
    """Forty-five chats under the strict window with renewal of lock-outs: nothing refused, lost, doubled or out of order."""
    async with FakeTelegram(limits=Limits(penalty=1.0), rtt=0.02) as server:
        channel, pacer = channel_for(server), Pacer()
        for chat in range(1, 46):
            server.world.chat(chat)

        async def one(chat: int) -> None:
            await pacer.slot(str(chat))
            sent = await pacer.carry(str(chat), lambda: channel.send(Parcel("1", str(chat), Part(f"sak til {chat}"))))
            assert isinstance(sent, Sent)

        await asyncio.gather(*(one(chat) for chat in range(1, 46)))
        verdict = server.verdict({chat: [f"sak til {chat}"] for chat in range(1, 46)})
        assert verdict.clean(), verdict
        await channel.close()


async def test_as_a_process_of_its_own() -> None:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "tests.channels.telegram_server", "--port", "0", cwd=ROOT, stdout=asyncio.subprocess.PIPE
    )
    assert process.stdout is not None
    try:
        said = json.loads(await asyncio.wait_for(process.stdout.readline(), 10))
        wire = Wire(said["url"])

        async def control(verb: str, **fields: Any) -> Any:
            _, body = await wire.request(wire.head("POST", f"/control/{verb}"), orjson.dumps(fields))
            return orjson.loads(body)["result"]

        await control("says", user=5, text="hei")
        head = wire.head("POST", f"/bot{said['token']}/sendMessage")
        await wire.request(head, orjson.dumps({"chat_id": 5, "text": "svar"}))
        assert [message["text"] for message in await control("inbox", chat=5)] == ["svar"]
        assert (await control("verdict", expected={"5": ["svar"]}))["lost"] == []
        loop = asyncio.create_task(control("closed_loop", users=2, updates=6, text="nr {n}", timeout=5))
        await _echo(wire, said["token"], 7)
        assert (await loop)["answered"] == 6
        assert (await control("stats"))["calls"] >= 7
        await wire.close()
    finally:
        process.kill()
        await process.wait()
        process._transport.close()  # type: ignore[attr-defined]


async def _echo(wire: Wire, token: str, updates: int) -> None:
    offset = seen = 0
    while seen < updates:
        fields = {"offset": offset, "timeout": 2}
        _, body = await wire.request(wire.head("POST", f"/bot{token}/getUpdates"), orjson.dumps(fields))
        for update in orjson.loads(body)["result"]:
            offset, seen = update["update_id"] + 1, seen + 1
            answer = {"chat_id": update["message"]["chat"]["id"], "text": update["message"]["text"]}
            await wire.request(wire.head("POST", f"/bot{token}/sendMessage"), orjson.dumps(answer))


_SMALL = {
    "methods": {
        "sendMessage": {
            "fields": [
                {"name": "chat_id", "types": ["Integer", "String"], "required": True, "description": ""},
                {"name": "text", "types": ["String"], "required": True, "description": "1-10 characters after entities parsing"},
                {"name": "parse_mode", "types": ["String"], "required": False, "description": ""},
                {"name": "reply_markup", "types": ["Keyboard", "Reply"], "required": False, "description": ""},
            ]
        },
        "sendDocument": {"fields": [{"name": "document", "types": ["InputFile", "String"], "required": True, "description": ""}]},
    },
    "types": {
        "Keyboard": {"fields": [{"name": "rows", "types": ["Array of Array of Button"], "required": True, "description": ""}]},
        "Button": {"fields": [{"name": "data", "types": ["String"], "required": True, "description": "1-4 bytes"}]},
        "Reply": {"subtypes": ["Force"]},
        "Force": {"fields": [{"name": "force", "types": ["Boolean"], "required": True, "description": ""}]},
    },
}


@pytest.mark.parametrize(
    ("method", "fields", "typed", "said"),
    [
        ("sendMessage", {"chat_id": 1, "text": "x"}, True, ""),
        ("sendMessage", {"chat_id": "1", "text": "<b>0123456789</b>", "parse_mode": "HTML"}, False, ""),
        ("sendMessage", {"chat_id": 1, "text": "01234567890"}, True, "1-10 allowed"),
        ("sendMessage", {"chat_id": 1}, True, "text is required"),
        ("sendMessage", {"chat_id": 1.5, "text": "x"}, True, "Integer expected"),
        ("sendMessage", {"chat_id": 1, "text": "x", "txet": "y"}, True, "unknown parameter txet"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"rows": [[{"data": "åå"}]]}}, True, ""),
        ("sendMessage", {"chat_id": "1", "text": "x", "reply_markup": '{"rows":[[{"data":"ååå"}]]}'}, False, "1-4 allowed"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"force": True}}, True, ""),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"force": "yes"}}, True, "Boolean expected"),
        ("sendMessage", {"chat_id": 1, "text": "x", "reply_markup": {"rows": [{}]}}, True, "expected"),
        ("sendNothing", {}, True, "unknown method"),
        ("sendDocument", {}, True, "document is required"),
    ],
)
def test_the_check_against_a_description(method: str, fields: dict[str, Any], typed: bool, said: str) -> None:
    complaints = ApiJson(_SMALL).complaints(method, Request("POST", "", fields, typed=typed))
    assert bool(complaints) == bool(said)
    assert said in " ".join(complaints)


async def test_every_request_of_ours_fits_the_whole_description() -> None:
    api = described()
    if api is None:
        pytest.skip(MISSING)
    profile = Profile({"": [("help", "Hjelp")], "nn": [("help", "Hjelp")]}, {"": "Råd"}, {"": "Råd"})
    files = Files(pdf=b"%PDF", png=b"\x89PNG..", ogg=b"OggS..")
    async with FakeTelegram(api=api) as server:
        intake = Stored()
        async with running(server, intake, profile=profile, files=files) as channel:
            first = server.says(1, "hei")
            await intake.until(rows=1)
            server.world.chat(1).topics = {3: "Sak 3/27"}
            assert await channel.open_topic("1", "Sak 4/27")
            buttons = (Button("1 Ja", "k" * 64), Button("2 Nei", "n"))
            parts = [Part("x" * 4096, "", buttons), Part("æ", "<b>æ</b> <a href='https://x.invalid'>l</a>")]
            parts += [Part("c" * 1024, "", buttons, {"sha256": sha, "name": "n", "mime": "a/b", "as": way})
                      for sha, way in (("pdf", "file"), ("png", "picture"), ("ogg", "voice"))]  # fmt: skip
            for part in parts:
                assert isinstance(await channel.send(Parcel("1", "1", part, reply_to=str(first["message_id"]), thread="3")), Sent)
            server.presses(1, server.last(1), "1 Ja")
            await channel.fetch({"file_id": server.sends_file(1, b"x")["document"]["file_id"]}, 10)
            await server.confirmed()
            assert server.ledger.complaints == []
            assert await channel.send(Parcel("1", "1", Part("x" * 4097))) == Refused("too_large")
            assert len(server.ledger.complaints) == 2  # the description and the table, each for itself
        assert {"sendmessage", "sendphoto", "sendvoice", "senddocument", "setmycommands"} <= {c.method for c in server.ledger.calls}
