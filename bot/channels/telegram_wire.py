"""The line to Telegram's server: few connections, kept open, and always an honest word on whether a request left."""

from __future__ import annotations

import asyncio
import base64
import ssl
import time
import urllib.request
from collections.abc import Callable, Mapping
from urllib.parse import unquote, urlsplit

from bot.channels.telegram_link import Link, NotReached, TooMuch, Unanswered

__all__ = ["NotReached", "TooMuch", "Unanswered", "Wire", "multipart", "proxy_for"]

_IDLE_AT_MOST = 20.0  # seconds a connection may rest: servers hang up on idle ones, and then a send would be ambiguous
_CONNECT = 10.0
_POOL = 30.0


class Wire:
    """A pool of connections to one server. Requests name a path below the base address; the path may hold a token."""

    def __init__(self, base: str, *, size: int = 64, proxy: str | None = None, connect_timeout: float = _CONNECT) -> None:
        parts = urlsplit(base)
        if parts.scheme not in ("http", "https") or not parts.hostname:
            raise ValueError("the address of the Telegram server must start with http:// or https://")
        self._tls = parts.scheme == "https"
        self._host = parts.hostname
        self._port = parts.port or (443 if self._tls else 80)
        self.root = parts.path.rstrip("/")
        self._proxy = proxy_for(base) if proxy is None else proxy
        self._connect_timeout = connect_timeout
        self._context: ssl.SSLContext | None = None
        self._idle: list[Link] = []
        self._links: set[Link] = set()
        self._free = asyncio.Semaphore(size)
        default = 443 if self._tls else 80
        host = f"[{self._host}]" if ":" in self._host else self._host
        self._host_header = host if self._port == default else f"{host}:{self._port}"
        self._target = f"http://{self._host_header}" if self._proxy and not self._tls else ""
        self._extra = _authorization(self._proxy) if self._target else ""

    def head(self, method: str, path: str, kind: str = "application/json") -> bytes:
        """The start of a request, up to the value of its Content-Length; made once for what is sent often."""
        return (
            f"{method} {self._target}{self.root}{path} HTTP/1.1\r\nHost: {self._host_header}\r\nAccept-Encoding: identity\r\n"
            f"{self._extra}Content-Type: {kind}\r\nContent-Length: "
        ).encode("ascii")

    async def request(
        self, head: bytes, body: bytes = b"", *, timeout: float = 30.0, pool_timeout: float = _POOL, limit: int = 64 << 20
    ) -> tuple[int, bytes]:
        """Send and wait for the whole answer: its status and body.

        NotReached: surely nothing left. Unanswered: something left, nobody can know more. TooMuch: the answer is over the limit.
        """
        await self._take_place(pool_timeout)
        try:
            link = await self._open()
            keep = False
            try:
                answer = await link.ask(b"%b%d\r\n\r\n" % (head, len(body)), body, timeout, limit)
                keep = link.reusable
                return answer
            finally:
                if keep:
                    link.rested = time.monotonic()
                    self._idle.append(link)
                else:
                    self._links.discard(link)
                    link.drop()
        finally:
            self._free.release()

    async def close(self) -> None:
        """Let go of every connection."""
        for link in list(self._links):
            link.drop()
        self._links.clear()
        self._idle.clear()
        await asyncio.sleep(0)

    async def _take_place(self, timeout: float) -> None:
        if not self._free.locked():
            await self._free.acquire()
            return
        try:
            async with asyncio.timeout(timeout):
                await self._free.acquire()
        except TimeoutError:
            raise NotReached("pool", timed_out=True) from None

    async def _open(self) -> Link:
        """A connection that rests, or a new one."""
        youngest = time.monotonic() - _IDLE_AT_MOST
        while self._idle:
            link = self._idle.pop()
            if link.reusable and link.rested > youngest:
                return link
            self._links.discard(link)
            link.drop()
        try:
            async with asyncio.timeout(self._connect_timeout):
                link = await self._connect()
        except TimeoutError:
            raise NotReached("connect", timed_out=True) from None
        except (OSError, ssl.SSLError, UnicodeError) as error:  # DNS, refused, TLS; the text could name the address
            raise NotReached(type(error).__name__) from None
        self._links.add(link)
        return link

    async def _connect(self) -> Link:
        loop = asyncio.get_running_loop()
        make: Callable[[], Link] = lambda: Link(loop)  # noqa: E731
        if self._proxy:
            return await self._through_proxy(loop, make)
        context = self._secured() if self._tls else None
        name = self._host if self._tls else None
        _, link = await loop.create_connection(make, self._host, self._port, ssl=context, server_hostname=name)
        return link

    async def _through_proxy(self, loop: asyncio.AbstractEventLoop, make: Callable[[], Link]) -> Link:
        proxy = urlsplit(self._proxy)
        if proxy.scheme not in ("http", "https") or not proxy.hostname:
            raise OSError("only http and https proxies are known")
        tls = self._secured() if proxy.scheme == "https" else None
        port = proxy.port or (443 if tls else 80)
        transport, link = await loop.create_connection(make, proxy.hostname, port, ssl=tls, server_hostname=proxy.hostname if tls else None)
        if not self._tls:
            return link
        place = f"{self._host}:{self._port}"
        hello = f"CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n{_authorization(self._proxy)}\r\n".encode("ascii")
        try:
            status, _ = await link.ask(hello, b"", self._connect_timeout, 1 << 16, bodiless=True)
        except Unanswered:
            status = 0
        if status != 200:
            link.drop()
            raise OSError("the proxy refused")
        secured = await loop.start_tls(transport, link, self._secured(), server_hostname=self._host)
        if secured is None:
            raise OSError("no TLS")
        link.transport = secured
        return link

    def _secured(self) -> ssl.SSLContext:
        if self._context is None:
            import certifi  # noqa: PLC0415  only when TLS is used at all

            self._context = ssl.create_default_context()
            self._context.load_verify_locations(certifi.where())
        return self._context


def proxy_for(url: str) -> str:
    """The proxy the environment names for this address, or none."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    if host in ("localhost", "127.0.0.1", "::1") or urllib.request.proxy_bypass(host):
        return ""
    proxies = urllib.request.getproxies()
    return proxies.get(parts.scheme, proxies.get("all", ""))


def multipart(fields: Mapping[str, str], files: Mapping[str, tuple[str, bytes, str]]) -> tuple[str, bytes]:
    """Content type and body of a form with files: name → (file name, bytes, mime)."""
    boundary = base64.b32encode(ssl.RAND_bytes(20)).decode("ascii")
    lines: list[bytes] = []
    for name, value in fields.items():
        lines.append(f'--{boundary}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n'.encode())
    for name, (filename, data, mime) in files.items():
        shown = filename.replace("\\", "_").replace('"', "%22").replace("\r", " ").replace("\n", " ")
        shown = shown.encode("utf-8", "replace").decode()
        kind = mime if mime.isascii() and mime.isprintable() and "/" in mime else "application/octet-stream"
        place = f'form-data; name="{name}"; filename="{shown}"'
        lines.append(f"--{boundary}\r\nContent-Disposition: {place}\r\nContent-Type: {kind}\r\n\r\n".encode())
        lines += [data, b"\r\n"]
    lines.append(f"--{boundary}--\r\n".encode("ascii"))
    return f"multipart/form-data; boundary={boundary}", b"".join(lines)


def _authorization(proxy: str) -> str:
    parts = urlsplit(proxy)
    if parts.username is None:
        return ""
    pair = f"{unquote(parts.username)}:{unquote(parts.password or '')}"
    return f"Proxy-Authorization: Basic {base64.b64encode(pair.encode()).decode('ascii')}\r\n"
