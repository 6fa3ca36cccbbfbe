"""How the bot speaks to its Matrix homeserver, and which of three things a failed call means.

A call that failed before it left (`Unreached`), one nobody can know about (`Unsure`), and one
the server answered with an error (`Answered`) are told apart, because only the first is surely
not done.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any
from urllib.parse import quote, urlencode

import aiohttp
import orjson
from nio import AsyncClient, AsyncClientConfig  # type: ignore[import-untyped]

Body = Mapping[str, Any]


class Fault(Exception):
    """A call to the homeserver that gave no result."""


class Unreached(Fault):
    """No connection stood: the server has seen nothing."""


class Unsure(Fault):
    """The connection broke after it stood: the server may have done it."""


class Answered(Fault):
    """The server answered with an error."""

    def __init__(self, status: int, code: str, text: str, after: float = 0.0, body: Body | None = None) -> None:
        super().__init__(f"{status} {code}: {text[:200]}")
        self.status, self.code, self.text, self.after = status, code, text, after
        self.body: Body = body or {}

    @property
    def token_refused(self) -> bool:
        """The account is no longer ours to use: an operator must look."""
        return self.status == 401 and self.code in ("M_UNKNOWN_TOKEN", "M_MISSING_TOKEN", "M_USER_DEACTIVATED")


def path(*parts: str) -> str:
    """A path under the client API; every part is escaped, so an id is never read as two parts."""
    return "/_matrix/client/v3/" + "/".join(quote(part, safe="") for part in parts)


def parse(data: bytes) -> Any:
    """JSON as the server gave it; the slower reader takes what the strict one refuses."""
    try:
        return orjson.loads(data)
    except orjson.JSONDecodeError:
        return json.loads(data)


class Homeserver:
    """One server and one access token. Calls are made with nio's client and never repeated here."""

    def __init__(self, url: str, token: str = "", timeout: float = 30.0) -> None:
        config = AsyncClientConfig(max_limit_exceeded=0, max_timeouts=0, encryption_enabled=False)
        self.client = AsyncClient(url.rstrip("/"), config=config)
        self.token = token
        self.timeout = timeout

    async def call(
        self, method: str, where: str, body: Any = None, *, query: Mapping[str, str] | None = None, timeout: float | None = None
    ) -> dict[str, Any]:
        """One call; its JSON answer, or one of the three faults."""
        data = None if body is None else json.dumps(body, ensure_ascii=False).encode("utf-8", "replace")
        address = where + (f"?{urlencode(query)}" if query else "")
        status, content, headers = await self._exchange(method, address, data, timeout=timeout)
        return _judged(status, content, headers)

    async def upload(self, data: bytes, mime: str, name: str) -> str:
        """Put bytes in the media store; their mxc address."""
        where = "/_matrix/media/v3/upload" + (f"?{urlencode({'filename': name})}" if name else "")
        status, content, headers = await self._exchange("POST", where, data, mime=mime, timeout=300.0)
        address = _judged(status, content, headers).get("content_uri")
        if not isinstance(address, str):
            raise Answered(502, "M_UNKNOWN", "no content_uri")
        return address

    async def download(self, server: str, media: str, limit: int) -> bytes:
        """The bytes of a media file; ValueError as soon as they are more than `limit`."""
        where = f"/_matrix/client/v1/media/download/{quote(server, safe=':')}/{quote(media, safe='')}"
        response = await self._request("GET", where, timeout=300.0)
        try:
            if response.status != 200:
                _judged(response.status, await response.content.read(65_536), response.headers)
            if (response.content_length or 0) > limit:
                raise ValueError("over the limit")
            parts, size = [], 0
            async for part in response.content.iter_chunked(65_536):
                size += len(part)
                if size > limit:
                    raise ValueError("over the limit")
                parts.append(part)
            return b"".join(parts)
        except (aiohttp.ClientError, TimeoutError) as fault:
            raise Unsure(str(fault)) from fault
        finally:
            response.close()

    async def _exchange(
        self, method: str, where: str, data: bytes | None, *, mime: str = "application/json", timeout: float | None = None
    ) -> tuple[int, bytes, Mapping[str, str]]:
        response = await self._request(method, where, data, mime=mime, timeout=timeout)
        try:
            return response.status, await response.read(), response.headers
        except (aiohttp.ClientError, TimeoutError) as fault:
            raise Unsure(type(fault).__name__) from fault
        finally:
            response.release()

    async def _request(
        self, method: str, where: str, data: bytes | None = None, *, mime: str = "application/json", timeout: float | None = None
    ) -> aiohttp.ClientResponse:
        headers = {"Content-Type": mime}
        if self.token:
            headers["Authorization"] = f"Bearer {self.token}"
        limits = aiohttp.ClientTimeout(total=timeout or self.timeout, sock_connect=10)
        try:
            response: aiohttp.ClientResponse = await self.client.send(method, where, data, headers, timeout=limits)
        except (aiohttp.ClientConnectorError, aiohttp.ConnectionTimeoutError) as fault:
            raise Unreached(type(fault).__name__) from fault
        except (aiohttp.ClientError, TimeoutError, OSError) as fault:
            raise Unsure(type(fault).__name__) from fault
        return response

    async def close(self) -> None:
        """Let go of connections."""
        await self.client.close()


def _judged(status: int, content: bytes, headers: Mapping[str, str]) -> dict[str, Any]:
    """The answer's JSON object when the status is good; `Answered` for everything else, HTML included."""
    try:
        body = parse(content)
    except (ValueError, RecursionError):
        body = None
    if 200 <= status < 300 and isinstance(body, dict):
        return body
    known = body if isinstance(body, dict) else {}
    code, text = known.get("errcode"), known.get("error")
    after = _wait(known, headers)
    raise Answered(status, code if isinstance(code, str) else "M_UNKNOWN", text if isinstance(text, str) else "", after, known)


def _wait(body: Mapping[str, Any], headers: Mapping[str, str]) -> float:
    """How long the server asks us to wait, in seconds."""
    asked = body.get("retry_after_ms")
    if isinstance(asked, int | float) and not isinstance(asked, bool) and asked >= 0:
        return min(float(asked) / 1000, 3600.0)
    header = headers.get("Retry-After", "")
    return min(float(header), 3600.0) if header.isdigit() else 0.0
