"""A line without sockets between the bot's Telegram wire and the fake server: bytes both ways, a moment later each."""

from __future__ import annotations

import asyncio
from collections.abc import Awaitable
from typing import Any

from bot.channels.telegram_link import Link
from tests.channels.telegram_http import Answer, _parse, answer_of
from tests.channels.telegram_server import FakeTelegram


class Line(asyncio.Transport):
    """One connection: what the bot writes is answered by the server, in order."""

    def __init__(self, loop: asyncio.AbstractEventLoop, server: FakeTelegram, link: Link) -> None:
        super().__init__()
        self._loop, self._server, self._link = loop, server, link
        self._asked = bytearray()
        self._closed = False

    def write(self, data: Any) -> None:
        """A request, or a piece of one, leaves."""
        self._loop.call_soon(self._arrive, bytes(data))

    def is_closing(self) -> bool:
        """True when nothing goes any more."""
        return self._closed

    def abort(self) -> None:
        """Hang up."""
        self._closed = True

    close = abort

    def _arrive(self, data: bytes) -> None:
        """The server has it."""
        self._asked += data
        head, end, rest = bytes(self._asked).partition(b"\r\n\r\n")
        if not end:
            return
        length = int(head.lower().partition(b"content-length:")[2].split(b"\r\n")[0])
        if len(rest) < length:
            return
        self._asked.clear()
        line, _, headers = head.partition(b"\r\n")
        answer = self._server._handle(_parse(line, headers, rest[:length]))
        if isinstance(answer, Answer):
            self._loop.call_soon(self._answer, answer)
        else:
            asyncio.Task(self._wait(answer), loop=self._loop)  # the server's own waiting is nothing of the bot's

    async def _wait(self, answer: Awaitable[Answer]) -> None:
        self._answer(await answer_of(answer))

    def _answer(self, answer: Answer) -> None:
        if not self._closed:
            self._link.data_received(b"HTTP/1.1 %d Said\r\nContent-Length: %d\r\n\r\n" % (answer.status, len(answer.body)) + answer.body)


def joined(channel: Any, server: FakeTelegram) -> Any:
    """The Telegram channel with its wires led to the server through memory."""

    async def connect() -> Link:
        loop = asyncio.get_running_loop()
        link = Link(loop)
        link.connection_made(Line(loop, server, link))
        return link

    channel._wire._connect = channel._poll_wire._connect = connect
    return channel


def rest(server: FakeTelegram) -> None:
    """The bot is gone: nobody polls, nobody waits."""
    server.world._poller = None
    server.world._changed = []
