"""Sending to Telegram: every outcome ends in a receipt that is true."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator
from typing import Any, ClassVar

import pytest

from bot.channels.base import Button, NotSent, Parcel, Part, Refused, Sent, Unknown
from bot.channels.telegram import TelegramChannel
from bot.channels.telegram_send import Sender, file_fields, receipt
from tests.channels.telegram_bot import Files, Stored, channel_for
from tests.channels.telegram_limits import Limits
from tests.channels.telegram_server import FakeTelegram

OGG = b"OggS" + bytes(200)
PNG = b"\x89PNG\r\n\x1a\n" + bytes(200)


@pytest.fixture
async def server() -> AsyncIterator[FakeTelegram]:
    async with FakeTelegram() as started:
        started.world.chat(1)
        started.world.chat(-50)
        yield started


@pytest.fixture
async def channel(server: FakeTelegram) -> AsyncIterator[TelegramChannel]:
    files = Files(pdf=b"%PDF-1.7 x", ogg=OGG, png=PNG, txt=b"hello", empty=b"", huge=bytes((50 << 20) + 1))
    found = channel_for(server, files=files)
    yield found
    await found.close()


def parcel(text: str = "Hei", *, chat: str = "1", html: str = "", buttons: tuple[Button, ...] = (), **more: Any) -> Parcel:
    file = more.pop("file", {})
    return Parcel("o1-1", chat, Part(text, html, buttons, file), **more)


def attached(sha256: str, way: str = "file", name: str = "Sak 1 – innkalling.pdf", mime: str = "application/pdf") -> dict[str, str]:
    return {"sha256": sha256, "name": name, "mime": mime, "as": way}


async def test_a_text_arrives_as_it_was_rendered(server: FakeTelegram, channel: TelegramChannel) -> None:
    html = "<b>Sak 1</b>\n&lt;æøå&gt; &amp; 😀"
    sent = await channel.send(parcel("Sak 1\n<æøå> & 😀", html=html, buttons=(Button("1 Ja", "k1"), Button("2 Nei", "k2"))))
    message = server.last(1)
    assert sent == Sent(str(message["message_id"]))
    assert message["text"] == "Sak 1\n<æøå> & 😀"
    assert message["entities"] == [{"type": "bold", "offset": 0, "length": 5}]
    assert [len(row) for row in message["reply_markup"]["inline_keyboard"]] == [1, 1]
    assert not server.ledger.complaints


async def test_plain_text_is_never_markup(server: FakeTelegram, channel: TelegramChannel) -> None:
    assert isinstance(await channel.send(parcel("<b>& [x](y) *_`")), Sent)
    assert server.last(1)["text"] == "<b>& [x](y) *_`"


async def test_replies_and_threads(server: FakeTelegram, channel: TelegramChannel) -> None:
    first = server.says(1, "spørsmål")
    await channel.send(parcel(reply_to=str(first["message_id"])))
    assert server.last(1)["reply_to_message"]["message_id"] == first["message_id"]
    assert isinstance(await channel.send(parcel(reply_to="999")), Sent)
    server.world.chat(-50).topics = {12: "Sak 3/27"}
    await channel.send(parcel(chat="-50", thread="12"))
    assert server.last(-50)["message_thread_id"] == 12
    assert isinstance(await channel.send(parcel(chat="-50", thread="13")), Sent)
    assert "message_thread_id" not in server.last(-50)


async def test_a_topic_is_opened_where_there_are_topics(server: FakeTelegram, channel: TelegramChannel) -> None:
    assert await channel.open_topic("-50", "Sak 3/27: Midlertidig bolig") == ""
    server.world.chat(-50).topics = {}
    assert await channel.open_topic("-50", "Sak 3/27: Midlertidig bolig") == "100"
    assert server.world.chat(-50).topics == {100: "Sak 3/27: Midlertidig bolig"}
    assert await channel.open_topic("-51", "Sak 4/27") == ""


@pytest.mark.parametrize(
    ("file", "kind"),
    [
        (attached("pdf"), "document"),
        (attached("png", "picture", "kart.png", "image/png"), "photo"),
        (attached("txt", "picture", "x.png", "image/png"), "document"),
        (attached("ogg", "voice", "v.ogg", "audio/ogg"), "voice"),
    ],
)
async def test_files_go_as_what_they_are(server: FakeTelegram, channel: TelegramChannel, file: dict[str, str], kind: str) -> None:
    sent = await channel.send(parcel("Se her", html="<b>Se</b> her", file=file, buttons=(Button("1 Lest", "k"),)))
    assert isinstance(sent, Sent)
    message = server.last(1)
    assert kind in message
    assert message["caption"] == "Se her"
    if kind == "document" and file["sha256"] == "pdf":
        assert message["document"]["file_name"] == "Sak 1 – innkalling.pdf"
    assert not server.ledger.complaints


async def test_files_that_cannot_go(server: FakeTelegram, channel: TelegramChannel) -> None:
    assert await channel.send(parcel(file=attached("huge"))) == Refused("too_large")
    assert isinstance(await channel.send(parcel(file=attached("missing"))), NotSent)
    assert await channel.send(parcel("x" * 1025, file=attached("pdf"))) == Refused("too_large")
    assert server.inbox(1) == []


@pytest.mark.parametrize(
    ("fault", "more", "expected"),
    [
        ("reset_before", {}, Unknown("no answer: closed")),
        ("reset_after", {}, Unknown("no answer: closed")),
        ("garbled", {}, Unknown("accepted, but the answer could not be read")),
        ("server_error", {}, Unknown("status 500")),
        ("bad_gateway", {}, NotSent("gateway 502", after=1.0)),
        ("flood", {"seconds": 7}, NotSent("flood", after=7.0, everyone=True)),
        ("conflict", {}, NotSent("conflict", after=5.0)),
        ("forbidden", {}, Refused("blocked")),
        ("forbidden", {"text": "Forbidden: user is deactivated"}, Refused("gone")),
        ("bad_request", {}, Refused("gone")),
        ("bad_request", {"text": "Bad Request: can't parse entities: x"}, Refused("markup")),
        ("bad_request", {"text": "Bad Request: message is too long"}, Refused("too_large")),
        ("bad_request", {"text": "Bad Request: not enough rights to send text messages to the chat"}, Refused("forbidden")),
        ("bad_request", {"text": "Bad Request: something new"}, Refused("markup")),
        ("migrated", {"to": -1000000000050}, Refused("moved", "-1000000000050")),
        ("unauthorized", {}, Refused("unauthorized")),
    ],
)
async def test_receipts(server: FakeTelegram, channel: TelegramChannel, fault: Any, more: dict[str, Any], expected: Any) -> None:
    server.faults.add("sendMessage", fault, count=1, **more)
    assert await channel.send(parcel()) == expected
    assert isinstance(await channel.send(parcel()), Sent)


async def test_a_rejected_token_is_alarmed_once(server: FakeTelegram) -> None:
    intake = Stored()
    channel = channel_for(server)
    channel._intake = intake
    server.faults.add("sendMessage", "unauthorized")
    for _ in range(3):
        assert await channel.send(parcel()) == Refused("unauthorized")
    assert intake.alarms == [("unauthorized", {})]
    await channel.close()


async def test_strangers_blockers_and_moved_groups(server: FakeTelegram, channel: TelegramChannel) -> None:
    assert await channel.send(parcel(chat="999")) == Refused("gone")
    server.blocks(1)
    assert await channel.send(parcel()) == Refused("blocked")
    server.migrates(-50, -1000000000050)
    assert await channel.send(parcel(chat="-50")) == Refused("moved", "-1000000000050")
    server.throws_out(2, -1000000000050)
    assert await channel.send(parcel(chat="-1000000000050")) == Refused("blocked")


async def test_a_flood_is_put_down_to_the_chat_when_it_was_crowded(server: FakeTelegram, channel: TelegramChannel) -> None:
    server.limits = Limits()
    assert isinstance(await channel.send(parcel()), Sent)
    assert await channel.send(parcel()) == NotSent("flood", after=1.0, everyone=False)
    server.limits = Limits(overall=1)
    for chat in range(2, 4):
        server.world.chat(chat)
    assert isinstance(await channel.send(parcel(chat="2")), Sent)
    assert await channel.send(parcel(chat="3")) == NotSent("flood", after=1.0, everyone=True)


async def test_nobody_listens() -> None:
    channel = TelegramChannel("1:secret", "http://127.0.0.1:9", proxy="")
    assert isinstance(await channel.send(parcel()), NotSent)
    with pytest.raises(ConnectionError):
        await channel.fetch({"file_id": "x"}, 10)
    await channel.close()
    lost = TelegramChannel("1:secret", "http://name.invalid", proxy="")
    assert isinstance(await lost.send(parcel()), NotSent)
    await lost.close()


async def test_a_server_that_takes_and_never_answers(server: FakeTelegram, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("bot.channels.telegram_send._WAIT", 0.1)
    monkeypatch.setattr(Sender.call, "__defaults__", (0.1,))
    channel = channel_for(server)
    for fault in ("no_answer", "stall"):
        server.faults.add("sendMessage", fault, count=1)
        assert await channel.send(parcel()) == Unknown("no answer: timeout")
    assert len(server.inbox(1)) == 2
    assert server.verdict().ambiguous == 2
    await channel.close()


async def test_closing_at_every_byte_stage_is_never_taken_for_sent(server: FakeTelegram) -> None:
    """A proxy that hangs up after each number of bytes: of the request, or of the answer."""
    seen: set[str] = set()
    for toward in ("request", "answer"):
        for after in (0, 1, 10, 60, 150, 200, 230, 260):
            async with _Cutting(server, toward, after) as url:
                channel = TelegramChannel(server.token, url, proxy="")
                outcome = await channel.send(parcel("Hei " * 20))
                seen.add(type(outcome).__name__)
                assert isinstance(outcome, NotSent | Unknown), (toward, after, outcome)
                await channel.close()
    assert "Unknown" in seen


class _Cutting:
    def __init__(self, server: FakeTelegram, toward: str, after: int) -> None:
        self._port = int(server.url.rpartition(":")[2])
        self._toward, self._after = toward, after
        self._tasks: set[asyncio.Task[None]] = set()

    async def __aenter__(self) -> str:
        self._server = await asyncio.start_server(self._meet, "127.0.0.1", 0)
        return f"http://127.0.0.1:{self._server.sockets[0].getsockname()[1]}"

    async def __aexit__(self, *_: object) -> None:
        self._server.close()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    async def _meet(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        request = await reader.read(self._after if self._toward == "request" else 65_536)
        if self._toward == "answer":
            up_reader, up_writer = await asyncio.open_connection("127.0.0.1", self._port)
            up_writer.write(request)
            answer = await up_reader.read(65_536)
            assert len(answer) > self._after
            writer.write(answer[: self._after])
            up_writer.close()
        writer.close()


async def test_files_are_fetched_within_the_limit(server: FakeTelegram, channel: TelegramChannel) -> None:
    small = server.sends_file(1, b"abc" * 1000, "æ.pdf")
    assert await channel.fetch({"file_id": small["document"]["file_id"]}, 5000) == b"abc" * 1000
    with pytest.raises(ValueError, match="limit"):
        await channel.fetch({"file_id": small["document"]["file_id"]}, 2999)
    announced = server.sends_file(1, b"x", size=10**9)
    with pytest.raises(ValueError, match="limit"):
        await channel.fetch({"file_id": announced["document"]["file_id"]}, 10**9)
    lying = server.sends_file(1, bytes(5000), size=10)
    with pytest.raises(ValueError, match="limit"):
        await channel.fetch({"file_id": lying["document"]["file_id"]}, 100)
    with pytest.raises(LookupError):
        await channel.fetch({"file_id": "none"}, 100)
    del server.world.files[small["document"]["file_id"]]
    with pytest.raises(LookupError):
        await channel.fetch({"file_id": small["document"]["file_id"]}, 5000)


async def test_many_at_once_share_few_connections(server: FakeTelegram) -> None:
    channel = channel_for(server, pool=4)
    outcomes = await asyncio.gather(*(channel.send(parcel(f"nr {number}")) for number in range(200)))
    assert all(isinstance(outcome, Sent) for outcome in outcomes)
    assert len(server._wires) <= 4
    await channel.close()


def test_an_answer_nobody_knows_is_unknown() -> None:
    assert isinstance(receipt(302, None, False), Unknown)
    assert isinstance(receipt(200, {"ok": True, "result": True}, False), Unknown)
    assert receipt(429, None, True) == NotSent("flood", after=1.0, everyone=False)
    assert receipt(413, None, False) == Refused("too_large")
    assert receipt(403, {"description": 5}, False) == Refused("blocked")


def test_our_limits_are_those_the_library_knows() -> None:
    from telegram.constants import FileSizeLimit, PollingLimit  # noqa: PLC0415

    from bot.channels import telegram, telegram_send  # noqa: PLC0415

    assert telegram._DOWNLOAD == FileSizeLimit.FILESIZE_DOWNLOAD
    assert telegram_send._UPLOAD == FileSizeLimit.FILESIZE_UPLOAD
    assert telegram_send._PICTURE == FileSizeLimit.PHOTOSIZE_UPLOAD
    assert telegram._AT_ONCE == PollingLimit.MAX_LIMIT


async def test_a_voice_note_says_how_long_it_is_and_becomes_a_file_where_no_voice_is_taken() -> None:
    class Strict(Sender):
        asked: ClassVar[list[str]] = []

        async def _upload(self, parcel: Parcel, data: bytes, way: str) -> tuple[int, Any]:  # noqa: ARG002
            self.asked.append(way)
            if way == "voice":
                return 400, {"ok": False, "description": "Bad Request: VOICE_MESSAGES_FORBIDDEN"}
            return 200, {"ok": True, "result": {"message_id": 9}}

    sender = Strict(None, "", Files(ogg=OGG))  # type: ignore[arg-type]
    note = {**attached("ogg", "voice", "v.ogg", "audio/ogg"), "seconds": "56", "wave": "1 2"}
    sent = parcel("Lyd, 56 sekunder: innkalling", file=note)
    assert file_fields(sent)["duration"] == 56
    assert await sender.send(sent) == Sent("9")
    assert Strict.asked == ["voice", "file"]


async def test_a_voice_note_arrives_with_its_length(server: FakeTelegram, channel: TelegramChannel) -> None:
    note = {**attached("ogg", "voice", "Innkalling.ogg", "audio/ogg"), "seconds": "56", "wave": "1 2"}
    assert isinstance(await channel.send(parcel("Lyd, 56 sekunder: innkalling", file=note)), Sent)
    assert "voice" in server.last(1)
    assert server.last(1)["caption"] == "Lyd, 56 sekunder: innkalling"
    assert not server.ledger.complaints
