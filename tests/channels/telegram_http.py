"""The wire of the fake Telegram server: HTTP/1.1 with JSON, forms, multipart and query strings, and misbehaviour on demand."""

from __future__ import annotations

import asyncio
import inspect
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from email.parser import BytesHeaderParser
from typing import Any, Literal, cast
from urllib.parse import parse_qsl, unquote, urlsplit

import orjson

_REASONS = {
    200: "OK",
    400: "Bad Request",
    401: "Unauthorized",
    403: "Forbidden",
    404: "Not Found",
    409: "Conflict",
    413: "Too Large",
}


class BadForm(ValueError):
    """The body cannot be read as what it says it is."""


@dataclass(slots=True)
class Upload:
    """A file part of a form."""

    name: str
    mime: str
    data: bytes


@dataclass(slots=True)
class Request:
    """One request with its parameters, wherever they stood."""

    verb: str
    path: str
    fields: dict[str, Any] = field(default_factory=dict)
    files: dict[str, Upload] = field(default_factory=dict)
    typed: bool = False  # fields came as JSON, not as strings


@dataclass(slots=True)
class Answer:
    """What goes back, or how the connection misbehaves instead."""

    status: int = 200
    body: bytes = b""
    kind: str = "application/json"
    manner: Literal["whole", "reset", "silent", "stall"] = "whole"
    closing: bool = False


Handler = Callable[[Request], "Answer | Awaitable[Answer]"]


def reply(result: object) -> Answer:
    """Telegram's way to say yes."""
    return Answer(200, orjson.dumps({"ok": True, "result": result}))


def refuse(code: int, description: str, **parameters: int) -> Answer:
    """Telegram's way to say no."""
    said: dict[str, Any] = {"ok": False, "error_code": code, "description": description}
    if parameters:
        said["parameters"] = parameters
    return Answer(code, orjson.dumps(said))


class Wire(asyncio.Protocol):
    """One connection of a client; requests are served one after the other."""

    def __init__(self, handler: Handler, open_ones: set[Wire]) -> None:
        self._handler = handler
        self._open_ones = open_ones
        self._buffer = bytearray()
        self._transport: asyncio.Transport | None = None
        self._busy: asyncio.Task[None] | None = None

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = cast(asyncio.Transport, transport)
        self._open_ones.add(self)

    def connection_lost(self, exc: Exception | None) -> None:
        del exc
        self._open_ones.discard(self)
        if self._busy is not None:
            self._busy.cancel()

    def abort(self) -> None:
        """Hang up without a word."""
        if self._transport is not None:
            self._transport.abort()

    def data_received(self, data: bytes) -> None:
        self._buffer += data
        self._serve()

    def _serve(self) -> None:
        while self._busy is None:
            end = self._buffer.find(b"\r\n\r\n")
            if end < 0:
                return
            line, _, rest = bytes(self._buffer[:end]).partition(b"\r\n")
            lower = rest.lower()
            at = lower.find(b"content-length:")
            length = int(lower[at + 15 :].split(b"\r\n", 1)[0]) if at >= 0 else 0
            if len(self._buffer) < end + 4 + length:
                return
            body = bytes(self._buffer[end + 4 : end + 4 + length])
            del self._buffer[: end + 4 + length]
            self._take(line, rest, body)

    def _take(self, line: bytes, headers: bytes, body: bytes) -> None:
        try:
            answer = self._handler(_parse(line, headers, body))
        except BadForm as error:
            answer = refuse(400, f"Bad Request: {error}")
        if isinstance(answer, Answer):
            self._write(answer)
            return
        self._busy = asyncio.ensure_future(self._wait(answer))

    async def _wait(self, answer: Awaitable[Answer]) -> None:
        self._write(await answer)
        self._busy = None
        self._serve()

    def _write(self, answer: Answer) -> None:
        transport = self._transport
        if transport is None or transport.is_closing() or answer.manner == "silent":
            return
        if answer.manner == "reset":
            transport.abort()
            return
        head = (
            f"HTTP/1.1 {answer.status} {_REASONS.get(answer.status, 'Something')}\r\nContent-Type: {answer.kind}\r\n"
            f"{'Connection: close' + chr(13) + chr(10) if answer.closing else ''}Content-Length: {len(answer.body)}\r\n\r\n"
        ).encode("ascii")
        if answer.manner == "stall":  # half an answer, then nothing
            transport.write(head + answer.body[: len(answer.body) // 2])
            return
        transport.write(head + answer.body)
        if answer.closing:
            transport.close()


def _parse(line: bytes, headers: bytes, body: bytes) -> Request:
    verb, target, _ = line.decode("latin-1").split(" ", 2)
    if "?" not in target and not target.startswith("http") and b"application/json" in headers:
        request = Request(verb, target)
    else:
        parts = urlsplit(target)
        request = Request(verb, parts.path, dict(parse_qsl(parts.query, keep_blank_values=True)))
    request.path = unquote(request.path)
    if not body:
        return request
    kind = _header(headers, "content-type")
    if kind.startswith("application/json"):
        _read_json(request, body)
    elif kind.startswith("application/x-www-form-urlencoded"):
        request.fields.update(parse_qsl(body.decode(), keep_blank_values=True))
    elif kind.startswith("multipart/form-data"):
        _read_multipart(request, kind, body)
    return request


def _read_json(request: Request, body: bytes) -> None:
    try:
        found = orjson.loads(body)
    except ValueError:
        raise BadForm("can't parse JSON object") from None
    if not isinstance(found, dict):
        raise BadForm("expected a JSON object")
    request.typed = not request.fields
    request.fields.update(found)


def _read_multipart(request: Request, kind: str, body: bytes) -> None:
    _, _, boundary = kind.partition("boundary=")
    mark = b"--" + boundary.strip('"').encode()
    pieces = (b"\r\n" + body).split(b"\r\n" + mark)
    if len(pieces) < 2 or not pieces[-1].startswith(b"--"):
        raise BadForm("multipart body is not closed")
    for piece in pieces[1:-1]:
        head, _, data = piece.removeprefix(b"\r\n").partition(b"\r\n\r\n")
        said = BytesHeaderParser().parsebytes(head)
        name = said.get_param("name", header="content-disposition")
        filename = said.get_param("filename", header="content-disposition")
        if not isinstance(name, str):
            raise BadForm("a part without a name")
        if filename is None:
            request.fields[name] = data.decode()
        else:
            shown = head.partition(b'filename="')[2].partition(b'"')[0].decode()
            request.files[name] = Upload(shown, said.get_content_type(), data)


def _header(headers: bytes, name: str) -> str:
    at = headers.lower().find(name.encode() + b":")
    return headers[at + len(name) + 1 :].split(b"\r\n", 1)[0].decode("latin-1").strip() if at >= 0 else ""


async def answer_of(answer: Answer | Awaitable[Answer]) -> Answer:
    """The answer, waited for when it must be."""
    return await answer if inspect.isawaitable(answer) else answer
