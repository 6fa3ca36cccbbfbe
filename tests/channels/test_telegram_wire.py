"""The line to Telegram: connections are kept, answers of every shape are read, and proxies and TLS are passed through."""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from pathlib import Path

import pytest
import telegram
from telegram.error import BadRequest, Forbidden, NetworkError, RetryAfter, TimedOut

from bot.channels.telegram_request import Unsent, UnsentInTime, WireRequest
from bot.channels.telegram_wire import NotReached, TooMuch, Unanswered, Wire, multipart, proxy_for
from tests.channels.telegram_server import FakeTelegram
from tests.waiting import until

pytestmark = pytest.mark.server

Meet = Callable[[asyncio.StreamReader, asyncio.StreamWriter], Awaitable[None]]


@asynccontextmanager
async def serving(meet: Meet, tls: ssl.SSLContext | None = None) -> AsyncIterator[int]:
    tasks: set[asyncio.Task[None]] = set()

    async def kept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        tasks.add(task)
        try:
            await meet(reader, writer)
        except (asyncio.IncompleteReadError, ConnectionError):
            pass
        finally:
            writer.close()

    server = await asyncio.start_server(kept, "127.0.0.1", 0, ssl=tls)
    try:
        yield int(server.sockets[0].getsockname()[1])
    finally:
        server.close()
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)


def saying(*pieces: bytes, seen: list[bytes] | None = None) -> Meet:
    """A server that answers every request with the same bytes, piece by piece."""
    whole = b"".join(pieces).lower()

    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        while True:
            head = await reader.readuntil(b"\r\n\r\n")
            if seen is not None:
                seen.append(head)
            for piece in pieces:
                writer.write(piece)
                await writer.drain()
                await asyncio.sleep(0.002)
            if b"content-length" not in whole and b"chunked" not in whole:
                return

    return meet


@pytest.mark.parametrize(
    ("pieces", "status", "body"),
    [
        ((b"HTTP/1.1 200 OK\r\nContent-Length: 5\r\n\r\nhello",), 200, b"hello"),
        ((b"HTTP/1.1 200 OK\r\nCONTENT-", b"LENGTH:5\r\n", b"\r\nhel", b"lo"), 200, b"hello"),
        ((b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n3\r\nhel\r", b"\n2;x=y\r\nlo\r\n0\r\nT: x\r\n", b"\r\n"), 200, b"hello"),
        ((b"HTTP/1.1 200 OK\r\n\r\nhel", b"lo"), 200, b"hello"),
        ((b"HTTP/1.0 502 Bad\r\nConnection: close\r\n\r\n<html>",), 502, b"<html>"),
        ((b"HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 204 No\r\nContent-Length: 0\r\n\r\n",), 204, b""),
    ],
)
async def test_answers_of_every_shape(pieces: tuple[bytes, ...], status: int, body: bytes) -> None:
    async with serving(saying(*pieces)) as port:
        wire = Wire(f"http://127.0.0.1:{port}")
        for _ in range(2):
            assert await wire.request(wire.head("GET", "/x")) == (status, body)
        await wire.close()


@pytest.mark.parametrize(
    "pieces",
    [
        (b"SSH-2.0-x\r\n\r\n",),
        (b"HTTP/1.1 2x0 OK\r\nContent-Length: 0\r\n\r\n",),
        (b"HTTP/1.1 200 OK\r\nContent-Length: -5\r\n\r\n",),
        (b"HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\nzz\r\n",),
    ],
)
async def test_garbage_is_no_answer(pieces: tuple[bytes, ...]) -> None:
    async with serving(saying(*pieces)) as port:
        wire = Wire(f"http://127.0.0.1:{port}")
        with pytest.raises(Unanswered):
            await wire.request(wire.head("GET", "/x"))
        await wire.close()


async def test_too_much_is_cut_off() -> None:
    for answer in (b"HTTP/1.1 200 OK\r\nContent-Length: 99999999999\r\n\r\n", b"HTTP/1.1 200 OK\r\n\r\n" + bytes(2000)):
        async with serving(saying(answer)) as port:
            wire = Wire(f"http://127.0.0.1:{port}")
            with pytest.raises(TooMuch):
                await wire.request(wire.head("GET", "/x"), limit=1000)
            await wire.close()


async def test_connections_are_kept_and_a_cancelled_one_is_not() -> None:
    async with FakeTelegram() as server:
        wire = Wire(server.url)
        head = wire.head("POST", f"/bot{server.token}/getMe")
        for _ in range(5):
            await wire.request(head)
        assert len(server._wires) == 1
        server.faults.add("getMe", "no_answer", count=1)
        task = asyncio.create_task(wire.request(head))
        await asyncio.sleep(0.05)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task
        status, _ = await wire.request(head)
        assert status == 200
        await until(lambda: len(server._wires) == 1)
        await wire.close()


async def test_a_connection_the_server_closed_is_not_used_again() -> None:
    async with FakeTelegram() as server:
        wire = Wire(server.url)
        head = wire.head("POST", f"/bot{server.token}/getMe")
        await wire.request(head)
        for link in list(server._wires):
            link.abort()
        await until(lambda: not server._wires)
        assert (await wire.request(head))[0] == 200
        await wire.close()


async def test_no_place_in_time_is_surely_not_sent() -> None:
    async with FakeTelegram() as server:
        server.faults.add("getMe", "no_answer", count=1)
        wire = Wire(server.url, size=1)
        head = wire.head("POST", f"/bot{server.token}/getMe")
        task = asyncio.create_task(wire.request(head, timeout=1.0))
        await asyncio.sleep(0.02)
        with pytest.raises(NotReached) as caught:
            await wire.request(head, pool_timeout=0.05)
        assert caught.value.timed_out
        with pytest.raises(Unanswered):
            await task
        await wire.close()


async def test_a_plain_proxy_gets_the_whole_address() -> None:
    seen: list[bytes] = []
    async with serving(saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", seen=seen)) as port:
        wire = Wire("http://telegram.invalid/base", proxy=f"http://kari:p%40ss@127.0.0.1:{port}")
        assert await wire.request(wire.head("GET", "/x")) == (200, b"ok")
        await wire.close()
    assert seen[0].startswith(b"GET http://telegram.invalid/base/x HTTP/1.1\r\nHost: telegram.invalid\r\n")
    assert b"Proxy-Authorization: Basic a2FyaTpwQHNz\r\n" in seen[0]


async def test_tls_through_a_proxy_and_a_proxy_that_refuses(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    certificate = _certificate(tmp_path)
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(certificate)
    trusting = ssl.create_default_context(cafile=str(certificate))
    monkeypatch.setattr(Wire, "_secured", lambda _: trusting)
    inner: list[bytes] = []
    async with serving(saying(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\nok", seen=inner), context) as port:
        async with serving(_tunnel(port)) as proxy:
            wire = Wire(f"https://localhost:{port}", proxy=f"http://127.0.0.1:{proxy}")
            for _ in range(2):
                assert await wire.request(wire.head("GET", "/x"), b"") == (200, b"ok")
            await wire.close()
        direct = Wire(f"https://localhost:{port}", proxy="")
        assert await direct.request(direct.head("GET", "/y")) == (200, b"ok")
        await direct.close()
        wrong = Wire(f"https://127.0.0.1:{port}", proxy="")  # not the name in the certificate
        with pytest.raises(NotReached):
            await wrong.request(wrong.head("GET", "/z"))
        await wrong.close()
    assert [head.split(b" ")[1] for head in inner] == [b"/x", b"/x", b"/y"]
    async with serving(saying(b"HTTP/1.1 407 No\r\nContent-Length: 0\r\n\r\n")) as proxy:
        wire = Wire("https://localhost", proxy=f"http://127.0.0.1:{proxy}")
        with pytest.raises(NotReached):
            await wire.request(wire.head("GET", "/x"))
        await wire.close()


def _tunnel(port: int) -> Meet:
    async def meet(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        hello = await reader.readuntil(b"\r\n\r\n")
        assert hello.startswith(f"CONNECT localhost:{port} HTTP/1.1".encode())
        up_reader, up_writer = await asyncio.open_connection("127.0.0.1", port)
        writer.write(b"HTTP/1.1 200 Connection established\r\n\r\n")

        async def copy(source: asyncio.StreamReader, target: asyncio.StreamWriter) -> None:
            while data := await source.read(4096):
                target.write(data)
            target.close()

        try:
            await asyncio.gather(copy(reader, up_writer), copy(up_reader, writer))
        finally:
            up_writer.close()

    return meet


def _certificate(folder: Path) -> Path:
    """A certificate for localhost that signs itself."""
    import datetime  # noqa: PLC0415

    from cryptography import x509  # noqa: PLC0415
    from cryptography.hazmat.primitives import hashes, serialization  # noqa: PLC0415
    from cryptography.hazmat.primitives.asymmetric import ec  # noqa: PLC0415

    key = ec.generate_private_key(ec.SECP256R1())
    name = x509.Name([x509.NameAttribute(x509.NameOID.COMMON_NAME, "localhost")])
    start = datetime.datetime(2020, 1, 1, tzinfo=datetime.UTC)
    made = (
        x509.CertificateBuilder()
        .subject_name(name)
        .issuer_name(name)
        .public_key(key.public_key())
        .serial_number(1)
        .not_valid_before(start)
        .not_valid_after(datetime.datetime(2120, 1, 1, tzinfo=datetime.UTC))
        .add_extension(x509.SubjectAlternativeName([x509.DNSName("localhost")]), critical=False)
        .sign(key, hashes.SHA256())
    )
    secret = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption())
    path = folder / "localhost.pem"
    path.write_bytes(secret + made.public_bytes(serialization.Encoding.PEM))
    return path


def test_the_environment_may_name_a_proxy(monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("http_proxy", "https_proxy", "all_proxy", "no_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NO_PROXY"):
        monkeypatch.delenv(name, raising=False)
    assert proxy_for("https://api.telegram.org") == ""
    monkeypatch.setenv("https_proxy", "http://proxy.invalid:3128")
    assert proxy_for("https://api.telegram.org") == "http://proxy.invalid:3128"
    assert proxy_for("http://127.0.0.1:1") == ""
    monkeypatch.setenv("no_proxy", "telegram.org")
    assert proxy_for("https://api.telegram.org") == ""


@pytest.mark.parametrize("address", ["", "api.telegram.org", "ftp://x", "https://"])
def test_an_address_must_be_one(address: str) -> None:
    with pytest.raises(ValueError, match="http"):
        Wire(address)


def test_a_file_name_cannot_leave_its_place_in_a_form() -> None:
    kind, body = multipart({"chat_id": "1"}, {"document": ('a"\r\nX: y\r\n\r\n.pdf', b"data", "text/x\r\nY: z")})
    assert kind.startswith("multipart/form-data; boundary=")
    assert b"\r\nX: y" not in body
    assert b"\r\nY: z" not in body
    assert b"application/octet-stream" in body


async def test_the_library_speaks_over_the_wire() -> None:
    async with FakeTelegram() as server:
        server.world.chat(1)
        wire = Wire(server.url)
        request = WireRequest(wire)
        url = server.url
        bot = telegram.Bot(
            server.token, base_url=f"{url}/bot", base_file_url=f"{url}/file/bot", request=request, get_updates_request=request
        )
        async with bot:
            assert bot.username == "radslag_bot"
            message = await bot.send_message(1, "<b>hei</b>", parse_mode="HTML", reply_markup=telegram.ReplyKeyboardRemove())
            assert message.text == "hei"
            document = await bot.send_document(1, telegram.InputFile(b"abc", "a.txt"), caption="c")
            assert document.document is not None
            stored = await bot.get_file(document.document.file_id)
            assert bytes(await stored.download_as_bytearray()) == b"abc"
            with pytest.raises(BadRequest):
                await bot.send_message(99, "x")
            await _troubles(server, bot)
        await wire.close()
        assert not server.ledger.complaints


async def _troubles(server: FakeTelegram, bot: telegram.Bot) -> None:
    server.faults.add("sendMessage", "flood", count=1, seconds=3)
    with pytest.raises(RetryAfter):
        await bot.send_message(1, "x")
    server.faults.add("sendMessage", "forbidden", count=1)
    with pytest.raises(Forbidden):
        await bot.send_message(1, "x")
    server.faults.add("sendMessage", "bad_gateway", count=1)
    with pytest.raises(NetworkError):
        await bot.send_message(1, "x")
    server.faults.add("sendMessage", "no_answer", count=1)
    with pytest.raises(TimedOut) as late:
        await bot.send_message(1, "x", read_timeout=0.05)
    assert not isinstance(late.value, UnsentInTime)
    await server.stop()
    with pytest.raises(Unsent):
        await bot.send_message(1, "x")
    await server.start()
