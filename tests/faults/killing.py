"""A real process for the SIGKILL tests: it takes on deliveries, says so, and sends them, over and over."""

from __future__ import annotations

import asyncio
import os
import time
from collections.abc import Mapping
from pathlib import Path

import orjson

from bot.channels.base import Arrival, Intake, Parcel, Receipt, Sent
from bot.courier import Courier
from bot.patience import Policy
from bot.runner import Runner
from storage import audit, beats, outbox
from storage.engine import Store, Tx
from storage.outbox import FROZEN, DeliveryNew, OutboxRow
from storage.sealed import Keys

PEOPLE = (("telegram", "1"), ("telegram", "2"), ("matrix", "!a"), ("matrix", "!b"))
WINDOW = 8


class Ledger:
    """A network that outlives us: what it accepted stands in a file, line by line."""

    def __init__(self, name: str, folder: Path) -> None:
        self.name = name
        self.path = folder / f"{name}.log"
        self.known = {line.split("\t")[0] for line in read(self.path)}

    async def send(self, parcel: Parcel) -> Receipt:
        """Accept; Matrix knows what it was given already."""
        await asyncio.sleep(0.001)
        if self.name != "matrix" or parcel.id not in self.known:
            append(self.path, "\t".join((parcel.id, parcel.chat, parcel.part.text.replace("\n", " "))))
            self.known.add(parcel.id)
        await asyncio.sleep(0.001)
        return Sent(parcel.id)

    def read(self, raw: bytes) -> Arrival | None:
        """Nothing arrives."""
        del raw
        return None

    async def run(self, intake: Intake) -> None:
        """Nothing arrives."""
        del intake

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """Nothing to fetch."""
        del handle, limit
        return b""

    async def close(self) -> None:
        """Nothing to close."""


def append(path: Path, line: str) -> None:
    """One whole line or nothing."""
    handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_APPEND, 0o600)
    os.write(handle, f"{line}\n".encode())
    os.close(handle)


def read(path: Path) -> list[str]:
    """All lines."""
    return path.read_text(encoding="utf-8").splitlines() if path.exists() else []


def live(url: str, folder: Path) -> None:
    """Take on work until the file `enough` is there, then finish and end."""
    asyncio.run(_live(url, folder))


async def _live(url: str, folder: Path) -> None:
    store = Store(url).open()
    keys = Keys(folder / "keys")
    runner = Runner(store)

    def compose(_tx: Tx, row: OutboxRow, _now: int) -> bytes:
        return keys.seal("day", orjson.dumps([{"text": row.subject}]), FROZEN)

    courier = Courier(
        store, {name: Ledger(name, folder) for name in ("telegram", "matrix")}, compose, lambda: time.time_ns() // 1000, runner, keys=keys,
        again=lambda _tx, _row: "(igjen)", policy=Policy(window=WINDOW, tick=0.02),
    )  # fmt: skip
    sending = asyncio.ensure_future(courier.run())
    while not (folder / "enough").exists():
        number = await runner.write(take_on)
        append(folder / "acknowledged.log", str(number))
        courier.wake()
    while await runner.run(lambda: _waits(store)):
        await asyncio.sleep(0.02)
    await courier.stop()
    await sending
    await runner.close()
    store.close()


def take_on(tx: Tx) -> int:
    """One more thing that four people are to hear, with its line in the audit."""
    now = time.time_ns() // 1000
    number = beats.last(tx, "made") + 1
    beats.beat(tx, "made", number)
    rows = [
        DeliveryNew("c1", f"n{number}", chat, "notice", str(number), 1, channel, chat, 0, f"{number}|{chat}", now, now)
        for channel, chat in PEOPLE
    ]
    outbox.add_deliveries(tx, rows, now)
    audit.note(tx, council_id="c1", actor="liv", behalf="", verb="tell", subject=f"n{number}", facts={}, at=now)
    audit.seal_chain(tx)
    return number


def _waits(store: Store) -> bool:
    with store.begin() as tx:
        return bool(outbox.backlog(tx))
