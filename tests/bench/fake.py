"""The fake Telegram server of the benchmarks: people who confirm what they wrote, and people who go through a whole dialogue.

As a process:   python -m tests.bench.fake --rtt 0 [--limits --penalty 1]     (prints its address as JSON)
"""

from __future__ import annotations

import argparse
import asyncio
import json
import time
from collections.abc import Awaitable, Sequence
from typing import Any

from tests.bench import seed
from tests.channels.telegram_http import Answer, Request, reply
from tests.channels.telegram_limits import SENDS, Limits
from tests.channels.telegram_load import Load
from tests.channels.telegram_server import TOKEN, FakeTelegram

BOT = {"id": int(TOKEN.partition(":")[0]), "is_bot": True, "first_name": "Bot"}
QUESTION = (
    "Stemmer dette?\n\n«Lekeplassen bør få bedre lys om kvelden. Mange går over den etter trening, og stien er glatt.»\n\n"
    "Til sak 2/27 i Boligrådet, fra deg.\n\n1. Ja, send\n2. Endre\n3. Skjul navnet mitt\n4. Ikke send"
)


class Confirming(Load):
    """Each message answers "1" to a confirmation of its own that waits in the chat: one update, one input."""

    def __init__(self, server: FakeTelegram, said: dict[int, int], waiting: int) -> None:
        super().__init__(server, "1")
        self._next = said
        self._waiting_each = waiting

    def _say(self, user: int) -> None:
        number = self._next.get(user, 0)
        self._next[user] = number + 1
        shown = seed.message_of(user - seed.FIRST, number % self._waiting_each)
        chat = {"id": user, "type": "private", "first_name": "Medlem"}
        asked = {"message_id": shown, "from": BOT, "chat": chat, "date": int(time.time()) - 60, "text": QUESTION}
        self._server.says(user, "1", reply_to=asked)


class Talking(Load):
    """Each person goes through the same dialogue again and again."""

    def __init__(self, server: FakeTelegram, said: dict[int, int], texts: Sequence[str]) -> None:
        super().__init__(server, "")
        self._texts = texts
        self._next = said

    def _say(self, user: int) -> None:
        number = self._next.get(user, 0)
        self._next[user] = number + 1
        self._server.says(user, self._texts[number % len(self._texts)])


class BenchTelegram(FakeTelegram):
    """One more way to drive it: POST /control/load."""

    def __init__(self, *args: Any, **more: Any) -> None:
        super().__init__(*args, **more)
        self._said: dict[int, int] = {}  # how much each person has written

    def _handle(self, request: Request) -> Answer | Awaitable[Answer]:
        if request.path == "/control/load":
            return self._load(**request.fields)
        if request.path == "/control/waits":
            return reply(self._offered(str(request.fields["kind"]), int(request.fields["user"])))
        if request.path == "/control/first_sent":
            return self._first(float(request.fields["timeout"]))
        if request.path == "/control/sent":
            return reply(sum(1 for call in self.ledger.calls if call.accepted and call.method in SENDS))
        if request.path == "/control/press":
            return reply(self.forges_press(int(request.fields["user"]), self._shown(request), str(request.fields["key"])))
        return super()._handle(request)

    def _shown(self, request: Request) -> dict[str, Any]:
        user = int(request.fields["user"])
        return {"message_id": 1, "from": BOT, "chat": {"id": user, "type": "private", "first_name": "Liv"}, "date": int(time.time())}

    def _offered(self, kind: str, user: int) -> bool:
        """One update that waits for the bot before it has started."""
        load = Confirming(self, self._said, 1) if kind == "confirming" else Load(self, "hello {n}")
        load._say(user)
        return True

    async def _first(self, timeout: float) -> Answer:
        """When the first message of the bot was received; 0 when none came."""
        until = time.monotonic() + timeout
        while time.monotonic() < until:
            sends = [call.at for call in self.ledger.calls if call.accepted and call.method in SENDS]
            if sends:
                return reply(sends[0])
            await asyncio.sleep(0.002)
        return reply(0)

    async def _load(self, *, kind: str, users: int, updates: int = 0, rate: float = 0.0, seconds: float = 0.0, waiting: int = 1,
                    texts: Sequence[str] = (), timeout: float = 300.0) -> Answer:  # fmt: skip
        load = Load(self, "hello {n}")
        if kind == "confirming":
            load = Confirming(self, self._said, waiting)
        elif kind == "talking":
            load = Talking(self, self._said, texts)
        found = await (load.open_loop(users, rate, seconds, timeout) if rate else load.closed_loop(users, updates, timeout))
        return reply(found)


async def _serve(options: argparse.Namespace) -> None:
    server = BenchTelegram(options.token, limits=Limits(on=options.limits, penalty=options.penalty), rtt=options.rtt)
    await server.start(options.port)
    print(json.dumps({"url": server.url, "token": server.token}), flush=True)
    await asyncio.Event().wait()


def main() -> None:
    """Run until ended."""
    import uvloop  # noqa: PLC0415  only the process needs it

    parser = argparse.ArgumentParser(description="A fake Telegram server, on loopback.")
    parser.add_argument("--port", type=int, default=0)
    parser.add_argument("--token", default=TOKEN)
    parser.add_argument("--rtt", type=float, default=0.0)
    parser.add_argument("--limits", action="store_true")
    parser.add_argument("--penalty", type=float, default=0.0)
    uvloop.run(_serve(parser.parse_args()))


if __name__ == "__main__":
    main()
