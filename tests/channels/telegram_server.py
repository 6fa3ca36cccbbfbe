"""A fake Telegram server: speaks the wire, keeps the limits, misbehaves on demand, and writes everything down.

In a test:      async with FakeTelegram() as server: …
As a process:   python -m tests.channels.telegram_server --port 0     (prints its address as JSON, driven at /control/<verb>)
"""

from __future__ import annotations

import argparse
import asyncio
import json
import os
import time
from collections.abc import Awaitable
from typing import Any, Self

from tests.channels.telegram_api_json import ApiJson, described
from tests.channels.telegram_faults import AFTER_ACCEPTANCE, Fault, Faults, afterwards, instead
from tests.channels.telegram_http import Answer, Handler, Request, Wire, answer_of, refuse, reply
from tests.channels.telegram_ledger import Call, Ledger, Verdict
from tests.channels.telegram_limits import SENDS, Limits
from tests.channels.telegram_load import Load
from tests.channels.telegram_methods import METHODS, Methods
from tests.channels.telegram_people import People
from tests.channels.telegram_state import Message, World
from tests.channels.telegram_table import Broken, check, parsed

TOKEN = "4242:canary-token-that-must-never-be-logged"  # noqa: S105  of a server that exists only in tests


class FakeTelegram(People):
    """One bot's Telegram."""

    def __init__(self, token: str = TOKEN, *, limits: Limits | None = None, username: str = "radslag_bot",
                 rtt: float = 0.0, api: ApiJson | None = None) -> None:  # fmt: skip
        self.token = token
        self.world = World(int(token.partition(":")[0]), username)
        self.methods = Methods(self.world)
        self.limits = limits or Limits(on=False)
        self.faults = Faults()
        self.ledger = Ledger()
        self.rtt = rtt
        self.url = ""
        self._api = api if api is not None else described()
        self._server: asyncio.Server | None = None
        self._wires: set[Wire] = set()
        self._prefix = f"/bot{token}/"
        self._file_prefix = f"/file/bot{token}/"
        self._port = 0

    async def __aenter__(self) -> Self:
        await self.start()
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.stop()

    async def start(self, port: int = 0) -> None:
        """Listen on loopback; `url` is the address to give to the bot."""
        handler: Handler = self._handle
        loop = asyncio.get_running_loop()
        self._server = await loop.create_server(lambda: Wire(handler, self._wires), "127.0.0.1", port or self._port)
        self._port = int(self._server.sockets[0].getsockname()[1])
        self.url = f"http://127.0.0.1:{self._port}"

    async def stop(self) -> None:
        """Go away, with every connection; `start` comes back on the same port with the same state."""
        if self._server is not None:
            self._server.close()
            for wire in list(self._wires):
                wire.abort()
            await self._server.wait_closed()
            await asyncio.sleep(0)
            self._server = None

    def inbox(self, chat: int) -> list[Message]:
        """What the bot sent to a chat, as it stands now."""
        found = self.world.chats.get(chat)
        return [found.messages[number] for number in found.from_bot] if found else []

    def last(self, chat: int) -> Message:
        """The bot's newest message in a chat."""
        return self.inbox(chat)[-1]

    async def waits_for(self, chat: int, n: int = 1, *, containing: str = "", timeout: float = 30.0) -> list[Message]:
        """Wait until the bot has sent `n` messages (or `n` that contain the words) to a chat; returns those."""
        try:
            async with asyncio.timeout(timeout):
                while True:
                    found = [m for m in self.inbox(chat) if containing in (m.get("text") or m.get("caption") or "")]
                    if len(found) >= n:
                        return found
                    await self.world.changed()
        except TimeoutError:
            shown = [m.get("text") or m.get("caption") or "(file)" for m in self.inbox(chat)]
            said = f"waited {timeout} s for {n} messages with {containing!r} in {chat}"
            raise AssertionError(f"{said}; there are {shown}") from None

    async def confirmed(self, timeout: float = 30.0) -> None:
        """Wait until the bot has confirmed every update."""
        async with asyncio.timeout(timeout):
            while self.world.queue:
                await asyncio.sleep(0.005)

    def verdict(self, expected: dict[int, list[str]] | None = None) -> Verdict:
        """Judge what was sent."""
        return self.ledger.verdict(expected, unconfirmed=len(self.world.queue))

    def _handle(self, request: Request) -> Answer | Awaitable[Answer]:
        if request.path.startswith(self._prefix):
            return self._called(request, request.path[len(self._prefix) :].lower())
        if request.path.startswith("/control/"):
            return Control(self).handle(request)
        if request.path.startswith(self._file_prefix):
            return self._download(request.path[len(self._file_prefix) :])
        known = request.path.startswith(("/bot", "/file/bot"))
        return refuse(401, "Unauthorized") if known and ":" in request.path else refuse(404, "Not Found")

    def _called(self, request: Request, method: str) -> Answer | Awaitable[Answer]:
        fault = self.faults.strike(method, _chat_id(request)) if self.faults.arranged else None
        slow = self.rtt + (fault.seconds if fault and fault.kind == "slow" else 0.0)
        if slow and method != "getupdates":
            return self._slowly(slow, request, method, fault)
        return self._now(request, method, fault)

    async def _slowly(self, seconds: float, request: Request, method: str, fault: Fault | None) -> Answer:
        await asyncio.sleep(seconds / 2)
        answer = await answer_of(self._now(request, method, fault))
        await asyncio.sleep(seconds / 2)
        return answer

    def _now(self, request: Request, method: str, fault: Fault | None) -> Answer | Awaitable[Answer]:
        if method not in METHODS:
            self.ledger.complaints.append(f"unknown method {method}")
            return refuse(404, "Not Found: method not found")
        if fault is not None and fault.kind not in AFTER_ACCEPTANCE and fault.kind != "slow":
            return self._noted(request, method, instead(fault), fault)
        refusal = self._refusal(request, method)
        if refusal is not None:
            return self._noted(request, method, refusal, fault)
        answer = self.methods.call(method, request)
        if not isinstance(answer, Answer):
            return self._later(answer, fault)
        return self._noted(request, method, answer, fault)

    async def _later(self, waiting: Awaitable[Answer], fault: Fault | None) -> Answer:
        """getUpdates: it waits, and is not noted call by call."""
        answer = await waiting
        return afterwards(fault, answer) if fault and fault.kind in AFTER_ACCEPTANCE else answer

    def _refusal(self, request: Request, method: str) -> Answer | None:
        if self._api is not None:
            self.ledger.complaints += self._api.complaints(method, request)
        try:
            check(method, request)
        except Broken as error:
            self.ledger.complaints.append(f"{method}: {error}")
            return refuse(400, f"Bad Request: {error}")
        if method in SENDS:
            seconds = self.limits.admit(_chat_id(request), time.monotonic())
            if seconds:
                return refuse(429, f"Too Many Requests: retry after {seconds}", retry_after=seconds)
        return None

    def _noted(self, request: Request, method: str, answer: Answer, fault: Fault | None) -> Answer:
        accepted = answer.status == 200 and answer.manner == "whole"
        if accepted and fault is not None and fault.kind in AFTER_ACCEPTANCE:
            answer = afterwards(fault, answer)
        told = answer.status if answer.manner == "whole" else 0
        text = ""
        if method in SENDS and accepted:
            name = "text" if "text" in request.fields else "caption"
            text = parsed(request.fields, name, "entities" if name == "text" else "caption_entities")[0]
        kind = fault.kind if fault else ""
        self.ledger.note(Call(time.monotonic(), method, _chat_id(request), told, accepted, text, kind))
        return answer

    def _download(self, path: str) -> Answer:
        for stored in self.world.files.values():
            if stored.path == path:
                return Answer(200, stored.data, "application/octet-stream")
        return refuse(404, "Not Found")


class Control:
    """Driving the server from another process: POST /control/<verb> with a JSON object."""

    VERBS = (
        "says",
        "presses",
        "inbox",
        "verdict",
        "clear",
        "stats",
        "fault",
        "limits",
        "rtt",
        "users",
        "closed_loop",
        "open_loop",
    )

    def __init__(self, server: FakeTelegram) -> None:
        self._server = server

    def handle(self, request: Request) -> Answer | Awaitable[Answer]:
        """One verb."""
        verb = request.path.removeprefix("/control/")
        if verb not in self.VERBS:
            return refuse(404, f"verbs: {', '.join(self.VERBS)}")
        found = getattr(self, f"_{verb}")(**request.fields)
        return self._wait(found) if asyncio.iscoroutine(found) else reply(found)

    async def _wait(self, found: Awaitable[Any]) -> Answer:
        return reply(await found)

    def _says(self, user: int, text: str, **more: Any) -> Message:
        return self._server.says(user, text, **more)

    def _presses(self, user: int, button: str, chat: int = 0) -> str:
        return self._server.presses(user, self._server.last(chat or user), button)

    def _inbox(self, chat: int) -> list[Message]:
        return self._server.inbox(chat)

    def _verdict(self, expected: dict[str, list[str]] | None = None) -> dict[str, Any]:
        marks = {int(chat): texts for chat, texts in (expected or {}).items()}
        return self._server.verdict(marks).as_json()

    def _clear(self) -> bool:
        self._server.ledger.clear()
        return True

    def _fault(self, method: str, kind: Any, **more: Any) -> bool:
        self._server.faults.add(method, kind, **more)
        return True

    def _limits(self, **fields: Any) -> bool:
        self._server.limits = Limits(**fields)
        return True

    def _rtt(self, seconds: float) -> bool:
        self._server.rtt = seconds
        return True

    def _users(self, first: int, count: int) -> bool:
        """People who have opened a chat with the bot, so that it may write to them."""
        for user in range(first, first + count):
            self._server.world.user(user)
            self._server.world.chat(user)
        return True

    async def _closed_loop(self, users: int, updates: int, text: str = "hello {n}", timeout: float = 120.0) -> dict[str, Any]:
        return await Load(self._server, text).closed_loop(users, updates, timeout)

    async def _open_loop(self, users: int, rate: float, seconds: float, text: str = "hello {n}", timeout: float = 30.0) -> Any:
        return await Load(self._server, text).open_loop(users, rate, seconds, timeout)

    def _stats(self) -> dict[str, Any]:
        used = os.times()
        calls, waiting = len(self._server.ledger.calls), len(self._server.world.queue)
        return {"calls": calls, "waiting": waiting, "cpu": used.user + used.system, "now": time.monotonic()}


def _chat_id(request: Request) -> int:
    try:
        return int(request.fields.get("chat_id", 0))
    except (TypeError, ValueError):
        return 0


async def _serve(options: argparse.Namespace) -> None:
    server = FakeTelegram(options.token, limits=Limits(on=options.limits, penalty=options.penalty), rtt=options.rtt)
    await server.start(options.port)
    print(json.dumps({"url": server.url, "token": server.token, "control": f"{server.url}/control/"}), flush=True)
    await asyncio.Event().wait()


def main() -> None:
    """Run as a process of its own until it is ended."""
    parser = argparse.ArgumentParser(description="A fake Telegram server for tests and benchmarks, on loopback.")
    parser.add_argument("--port", type=int, default=0, help="0 takes a free one")
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--rtt", type=float, default=0.0, help="seconds added to every call but getUpdates")
    parser.add_argument("--limits", action="store_true", help="keep Telegram's limits, in strict windows")
    parser.add_argument("--penalty", type=float, default=0.0, help="seconds a lock-out grows with every call made during it")
    options = parser.parse_args()
    try:
        import uvloop  # noqa: PLC0415  where there is one

        uvloop.run(_serve(options))
    except ImportError:
        asyncio.run(_serve(options))
    except KeyboardInterrupt:
        pass


if __name__ == "__main__":
    main()
