"""The library's own way to extend its requests: they travel over our kept-open connections."""

from __future__ import annotations

import os
import re
from collections.abc import Mapping
from typing import Any

import orjson
from telegram.error import NetworkError, TimedOut
from telegram.request import BaseRequest, RequestData

from bot.channels.telegram_wire import NotReached, TooMuch, Unanswered, Wire, multipart

Timeout = Any  # seconds, None for never, or the library's mark for "as usual"
os.environ.setdefault("PTB_TIMEDELTA", "true")  # the library's coming way to say "retry after"; the old one warns at every 429

_NEVER = 24 * 3600.0  # "no timeout", within reason
_BASE = re.compile(r"https?://[^/]+")


class Unsent(NetworkError):
    """The request surely never left."""


class UnsentInTime(TimedOut):
    """The request surely never left: there was no connection in time."""


class WireRequest(BaseRequest):
    """JSON for parameters, a form for files, and errors that say whether anything left."""

    __slots__ = ("_default", "_wire")

    def __init__(self, wire: Wire, read_timeout: float = 30.0) -> None:
        self._wire = wire
        self._default = read_timeout

    @property
    def read_timeout(self) -> float | None:
        """Seconds to wait for an answer when the call says nothing else."""
        return self._default

    async def initialize(self) -> None:
        """Connections open when they are needed."""

    async def shutdown(self) -> None:
        """The wire belongs to the channel, which closes it."""

    @staticmethod
    def parse_json_payload(payload: bytes) -> dict[str, Any]:
        """Read the answer; what cannot be read is a network error, as from a gateway's error page."""
        try:
            data = orjson.loads(payload)
        except ValueError:
            raise NetworkError("the server's answer could not be read") from None
        if not isinstance(data, dict):
            raise NetworkError("the server's answer is no object")
        return data

    async def do_request(
        self,
        url: str,
        method: str,
        request_data: RequestData | None = None,
        read_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        write_timeout: Timeout = BaseRequest.DEFAULT_NONE,
        connect_timeout: Timeout = BaseRequest.DEFAULT_NONE,  # noqa: ARG002  one for the whole wire
        pool_timeout: Timeout = BaseRequest.DEFAULT_NONE,
    ) -> tuple[int, bytes]:
        """One request over the wire."""
        place = _BASE.match(url)
        path = url[place.end() :] if place else url
        path = path.removeprefix(self._wire.root)
        kind, body = "application/json", b""
        files = _files(request_data)
        if request_data is not None and files:
            kind, body = multipart(request_data.json_parameters, files)
        elif request_data is not None and (parameters := request_data.parameters):
            body = orjson.dumps(parameters)
        timeout = _seconds(read_timeout, self._default)
        if files:
            timeout += _seconds(write_timeout, 20.0)
        try:
            return await self._wire.request(
                self._wire.head(method, path, kind), body, timeout=timeout, pool_timeout=_seconds(pool_timeout, 30.0)
            )
        except NotReached as error:
            raise UnsentInTime(str(error)) if error.timed_out else Unsent(str(error)) from None
        except Unanswered as error:
            raise TimedOut(str(error)) if error.timed_out else NetworkError(str(error)) from None
        except TooMuch as error:
            raise NetworkError(str(error)) from None


def _seconds(value: Timeout, default: float) -> float:
    if value is BaseRequest.DEFAULT_NONE:
        return default
    return _NEVER if value is None else float(value)


def _files(data: RequestData | None) -> Mapping[str, tuple[str, bytes, str]]:
    if data is None or not data.contains_files:
        return {}
    found: dict[str, tuple[str, bytes, str]] = {}
    for name, (filename, content, mime) in data.multipart_data.items():
        found[name] = (filename, content if isinstance(content, bytes) else content.read(), mime)
    return found
