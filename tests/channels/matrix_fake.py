"""A homeserver that says what a test tells it to: for faults a real one cannot be made to show."""

from __future__ import annotations

import asyncio
import json
from collections.abc import Awaitable, Callable, Mapping
from typing import Any

from aiohttp import web

Answer = tuple[int, Any] | Awaitable[tuple[int, Any]]
Rule = Callable[[web.Request, Any], Answer]
ME = "@radslag:eksempel.no"


class FakeHome:
    """Use as a context. `rules` answer first, by method and the end of the path; the rest behaves well."""

    def __init__(self) -> None:
        self.rules: dict[tuple[str, str], Rule] = {}
        self.calls: list[tuple[str, str, Any]] = []
        self.syncs: list[Any] = []  # answers in turn: a dict, or a status and a body
        self.asked: list[Mapping[str, str]] = []
        self.devices: dict[str, Any] = {}
        self.signing: dict[str, Any] = {}
        self._runner: web.AppRunner | None = None
        self.url = ""

    async def __aenter__(self) -> FakeHome:
        app = web.Application()
        app.router.add_route("*", "/{rest:.*}", self._answer)
        self._runner = web.AppRunner(app, shutdown_timeout=0.1)
        await self._runner.setup()
        site = web.TCPSite(self._runner, "127.0.0.1", 0)
        await site.start()
        self.url = site.name
        address = self._runner.addresses[0]
        self.url = f"http://127.0.0.1:{address[1]}"
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._runner:
            await self._runner.cleanup()

    def count(self, end: str) -> int:
        """How often a path was called."""
        return sum(1 for _, where, _ in self.calls if where.endswith(end))

    def count_of(self, part: str) -> int:
        """How often a path that holds this was called."""
        return sum(1 for _, where, _ in self.calls if part in where)

    async def _answer(self, request: web.Request) -> web.StreamResponse:
        data = await request.read()
        body = json.loads(data) if data[:1] in (b"{", b"[") else None
        self.calls.append((request.method, request.path, body))
        for (method, end), rule in self.rules.items():
            if request.method == method and request.path.endswith(end):
                found = rule(request, body)
                status, said = await found if isinstance(found, Awaitable) else found
                break
        else:
            status, said = await self._usual(request, body)
        if isinstance(said, str):
            return web.Response(status=status, text=said, content_type="text/html")
        return web.json_response(said, status=status)

    async def _usual(self, request: web.Request, body: Any) -> tuple[int, Any]:
        end = request.path.rpartition("/_matrix/client/v3/")[2]
        if end == "sync":
            return await self._sync(request)
        if end == "login":
            return 200, {"user_id": ME, "device_id": body.get("device_id", "D1"), "access_token": "t1"}
        if end == "keys/upload":
            self.devices.update({"D1": body["device_keys"]} if "device_keys" in body else {})
            return 200, {"one_time_key_counts": {"signed_curve25519": 50}}
        if end == "keys/query":
            wanted = {user: self.devices if user == ME else {} for user in body["device_keys"]}
            return 200, {"device_keys": wanted, **self.signing}
        if end == "keys/device_signing/upload":
            self.signing = {f"{name}s": {ME: made} for name, made in body.items()}
        if end.startswith("rooms/") and "/send/" in end:
            return 200, {"event_id": "$" + end.rpartition("/")[2]}
        return 200, {}

    async def _sync(self, request: web.Request) -> tuple[int, Any]:
        self.asked.append(dict(request.query))
        if self.syncs:
            said = self.syncs.pop(0)
            return said if isinstance(said, tuple) else (200, {"device_one_time_keys_count": {"signed_curve25519": 50}, **said})
        await asyncio.sleep(0.05)
        return 200, {"next_batch": request.query.get("since", "s0"), "device_one_time_keys_count": {"signed_curve25519": 50}}


def joined(room: str, *events: Any, state: tuple[Any, ...] = (), **timeline: Any) -> dict[str, Any]:
    """The part of a sync answer about one room."""
    return {room: {"state": {"events": list(state)}, "timeline": {"events": list(events), **timeline}}}


def member(user: str, membership: str = "join", **more: Any) -> dict[str, Any]:
    """A membership event."""
    return {"type": "m.room.member", "state_key": user, "sender": user, "content": {"membership": membership}, "origin_server_ts": 1,
            "event_id": f"$m{user}{membership}", **more}


def said(number: str, text: str, sender: str = "@kari:eksempel.no", **more: Any) -> dict[str, Any]:
    """A message event."""
    return {"type": "m.room.message", "event_id": f"${number}", "sender": sender, "origin_server_ts": 2_000_000_000_000,
            "content": {"msgtype": "m.text", "body": text}, **more}
