"""One connection to Telegram's server: asks one thing at a time and knows whether anything left."""

from __future__ import annotations

import asyncio
from typing import cast

_PIECE = 1 << 18  # large bodies leave in pieces, so that memory and the loop are not filled at once


class NotReached(Exception):
    """Surely nothing was sent: no name, no connection, no free place."""

    def __init__(self, why: str, *, timed_out: bool = False) -> None:
        super().__init__(why)
        self.timed_out = timed_out


class Unanswered(Exception):
    """At least a byte may have left and no whole answer came: nobody can know."""

    def __init__(self, why: str, *, timed_out: bool = False) -> None:
        super().__init__(why)
        self.timed_out = timed_out


class TooMuch(ValueError):
    """The answer is larger than was allowed."""


class Link(asyncio.Protocol):
    """An HTTP/1.1 connection, kept alive."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop
        self.transport: asyncio.Transport | None = None
        self.rested = 0.0
        self._answer: asyncio.Future[tuple[int, bytes]] | None = None
        self._buffer = bytearray()
        self._limit = 0
        self._bodiless = False
        self._status = 0
        self._need = -1  # bytes of body still wanted; −1 until the connection closes
        self._chunks: _Chunks | None = None
        self._keep = True
        self._drained: asyncio.Future[None] | None = None
        self._paused = False

    @property
    def reusable(self) -> bool:
        """Open, quiet, and the server said nothing of closing."""
        return self._keep and self._answer is None and self.transport is not None and not self.transport.is_closing()

    async def ask(self, head: bytes, body: bytes, timeout: float, limit: int, *, bodiless: bool = False) -> tuple[int, bytes]:
        """Send one request and wait for its whole answer."""
        transport = self.transport
        if transport is None or transport.is_closing():
            raise NotReached("closed")
        self._limit, self._bodiless, self._status = limit, bodiless, 0
        self._buffer.clear()
        answer: asyncio.Future[tuple[int, bytes]] = self._loop.create_future()
        self._answer = answer
        timer = self._loop.call_later(timeout, self._expire)
        try:
            if len(body) <= _PIECE:
                transport.write(head + body if body else head)
            else:
                transport.write(head)
                await self._write_pieces(transport, body, answer)
            return await answer
        finally:
            timer.cancel()
            if self._answer is not None:  # cancelled while waiting: what comes later belongs to nobody
                self._answer = None
                self.drop()

    async def _write_pieces(self, transport: asyncio.Transport, body: bytes, answer: asyncio.Future[tuple[int, bytes]]) -> None:
        view = memoryview(body)
        for start in range(0, len(body), _PIECE):
            if answer.done():  # an early answer, such as "too large"
                self._keep = False
                return
            transport.write(view[start : start + _PIECE])
            if self._paused:
                self._drained = self._loop.create_future()
                await asyncio.wait((self._drained, answer), return_when=asyncio.FIRST_COMPLETED)

    def drop(self) -> None:
        """Close at once."""
        self._keep = False
        if self.transport is not None:
            self.transport.abort()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self.transport = cast(asyncio.Transport, transport)

    def connection_lost(self, exc: Exception | None) -> None:
        self._keep = False
        self.resume_writing()
        if self._answer is None:
            return
        if self._status and self._need < 0 and self._chunks is None and exc is None:
            self._finish(bytes(self._buffer))
        else:
            self._fail(Unanswered("closed"))

    def pause_writing(self) -> None:
        self._paused = True

    def resume_writing(self) -> None:
        self._paused = False
        if self._drained is not None and not self._drained.done():
            self._drained.set_result(None)

    def data_received(self, data: bytes) -> None:
        if self._answer is None:  # nobody asked
            self.drop()
            return
        self._buffer += data
        try:
            if self._status == 0 and not self._read_head():
                return
            self._read_body()
        except TooMuch as error:
            self._fail(error)
        except (ValueError, IndexError):
            self._fail(Unanswered("garbled"))

    def _read_head(self) -> bool:
        """Status line and headers; True when they are whole."""
        while True:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                if len(self._buffer) > 1 << 16:
                    raise ValueError
                return False
            head = bytes(self._buffer[: end + 2]).lower()
            del self._buffer[: end + 4]
            if not head.startswith(b"http/1."):
                raise ValueError
            status = int(head[9:12])
            if status >= 200:
                break
        self._keep = b"\r\nconnection: close\r\n" not in head and not head.startswith(b"http/1.0")
        self._chunks, self._need = None, -1
        if self._bodiless or status in (204, 304):
            self._need = 0
        elif b"\r\ntransfer-encoding: chunked\r\n" in head:
            self._chunks = _Chunks()
        else:
            at = head.find(b"\r\ncontent-length:")
            if at >= 0:
                self._need = int(head[at + 17 : head.index(b"\r\n", at + 17)])
                if self._need < 0:
                    raise ValueError
            else:
                self._keep = False
        self._status = status
        return True

    def _read_body(self) -> None:
        if self._chunks is not None:
            whole = self._chunks.eat(self._buffer)
            if len(self._chunks.body) > self._limit:
                raise TooMuch("answer over the limit")
            if whole:
                self._finish(bytes(self._chunks.body))
        elif self._need > self._limit or len(self._buffer) > self._limit:
            raise TooMuch("answer over the limit")
        elif 0 <= self._need <= len(self._buffer):
            if len(self._buffer) > self._need:
                self._keep = False
            self._finish(bytes(self._buffer[: self._need]))

    def _finish(self, body: bytes) -> None:
        answer, self._answer = self._answer, None
        self._buffer.clear()
        self._chunks = None
        if answer is not None and not answer.done():
            answer.set_result((self._status, body))

    def _fail(self, error: Exception) -> None:
        answer, self._answer = self._answer, None
        if answer is not None and not answer.done():
            answer.set_exception(error)
        self.drop()

    def _expire(self) -> None:
        self._fail(Unanswered("timeout", timed_out=True))


class _Chunks:
    """A body that comes in pieces of announced size."""

    def __init__(self) -> None:
        self.body = bytearray()
        self._left = -1  # of the piece under way; −1 when a size line is next
        self._ended = False

    def eat(self, buffer: bytearray) -> bool:
        """Take what is there; True when the last piece and its end have come."""
        while True:
            if self._left >= 0:
                if len(buffer) < self._left + 2:
                    return False
                self.body += buffer[: self._left]
                del buffer[: self._left + 2]
                self._left = -1
                continue
            end = buffer.find(b"\r\n")
            if end < 0:
                return False
            line = bytes(buffer[:end])
            del buffer[: end + 2]
            if self._ended:
                if not line:
                    return True
                continue
            size = int(line.split(b";")[0], 16)
            if size == 0:
                self._ended = True
            else:
                self._left = size
