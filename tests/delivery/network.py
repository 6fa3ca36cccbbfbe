"""A network for the courier's tests: it keeps what it accepted and answers as it was told to."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import orjson

from bot.channels.base import Arrival, Intake, Parcel, Receipt, Sent
from bot.courier import Courier
from bot.patience import Policy
from bot.runner import Runner
from storage import outbox, people
from storage.engine import Store, Tx
from storage.outbox import FROZEN, DeliveryNew, Elsewhere, Lost, OutboxRow
from storage.sealed import Keys

START = 1_800_000_000_000_000
SECOND = 1_000_000


@dataclass
class Network:
    """One network. `script` gives the answers to come, `accepted` what arrived in which order."""

    name: str = "telegram"
    script: list[Receipt | BaseException | Callable[[Parcel], Receipt]] = field(default_factory=list)
    accepted: list[Parcel] = field(default_factory=list)
    asked: list[Parcel] = field(default_factory=list)
    known: dict[str, str] = field(default_factory=dict)
    idempotent: bool = False

    def arrive(self, parcel: Parcel) -> Receipt:
        """The network takes it; one that knows its ids takes it once."""
        if self.idempotent and parcel.id in self.known:
            return Sent(self.known[parcel.id])
        self.accepted.append(parcel)
        message = str(len(self.accepted))
        self.known[parcel.id] = message
        return Sent(message)

    async def send(self, parcel: Parcel) -> Receipt:
        """Answer as scripted, else accept."""
        self.asked.append(parcel)
        await asyncio.sleep(0)
        answer = self.script.pop(0) if self.script else None
        if isinstance(answer, BaseException):
            raise answer
        if answer is None:
            answer = self.arrive
        receipt = answer(parcel) if callable(answer) else answer
        await asyncio.sleep(0)
        return receipt

    def read(self, raw: bytes) -> Arrival | None:
        """Nothing arrives in these tests."""
        del raw
        return None

    async def run(self, intake: Intake) -> None:
        """Nothing arrives in these tests."""
        del intake

    async def fetch(self, handle: Mapping[str, str], limit: int) -> bytes:
        """Nothing to fetch."""
        del handle, limit
        return b""

    async def close(self) -> None:
        """Nothing to close."""

    def texts(self) -> list[str]:
        """What arrived, in order."""
        return [parcel.part.text for parcel in self.accepted]


class Post:
    """A store, networks and a courier with a clock of their own."""

    def __init__(self, *networks: Network, store: Store | None = None, policy: Policy | None = None) -> None:
        self.networks = {network.name: network for network in networks or (Network(),)}
        self.store = store or Store("sqlite://", durable=False).open().create()
        self.keys = Keys(None)
        self.time = START
        self.alarms: list[tuple[str, str]] = []
        self.addresses: dict[str, tuple[str, str]] = {}
        self.policy = policy
        self.begin()

    def begin(self) -> None:
        """A new process on the same database."""
        self.runner = Runner(self.store)
        self.courier = Courier(
            self.store, self.networks, self.compose, lambda: self.time, self.runner, keys=self.keys, policy=self.policy,
            again=lambda _tx, _row: "(sendt på nytt)", alarm=lambda channel, key, _detail: self.alarms.append((channel, key)),
            chance=lambda: 0.5,
        )

    def compose(self, tx: Tx, row: OutboxRow, now: int) -> bytes | Lost | Elsewhere:
        """Text from the subject: several parts where it has bars."""
        del tx, now
        address = self.addresses.get(row.person_id, (row.channel, row.chat))
        if address == ("none", ""):
            return Lost("by_hand", "no_chat")
        if address != (row.channel, row.chat):
            return Elsewhere(*address)
        return self.sealed(*row.subject.split("|"))

    def sealed(self, *texts: str) -> bytes:
        """A rendering as the desk makes it."""
        parts = [{"text": text, "html": f"<b>{text}</b>", "buttons": [["1 Ja", "k1"]]} for text in texts]
        return self.keys.seal("day", orjson.dumps(parts), FROZEN)

    def tell(self, subject: str, chat: str = "1", *, channel: str = "telegram", kind: str = "notice", at: int = 0, urgent: int = 0) -> None:
        """One delivery; its number is its place in order."""
        with self.store.begin() as tx:
            number = len(outbox.of_notice(tx, "c1", "n1"))
            if not number:
                outbox.add_notice(
                    tx, id="n1", council_id="c1", kind=kind, subject="", at=self.time, klass=1, body=b"", unsolicited=False
                )
            when = at or self.time
            row = DeliveryNew("c1", "n1", f"p{chat}", kind, subject, 1, channel, chat, urgent, f"d{number}", when, when)
            outbox.add_deliveries(tx, [row], self.time)

    def account(self, person: str, channel: str, chat: str) -> None:
        """A private chat that somebody owns."""
        with self.store.begin() as tx:
            people.add_account(tx, people.AccountRow(f"a-{person}", channel, chat, chat, "open"))

    async def drain(self, seconds: float = 0) -> None:
        """Let some time pass and send what may go."""
        self.time += int(seconds * SECOND)
        await self.courier.drain()

    def rows(self) -> list[OutboxRow]:
        """All deliveries of the notice."""
        with self.store.begin() as tx:
            return outbox.of_notice(tx, "c1", "n1")

    def states(self) -> list[str]:
        """Where each delivery stands."""
        return [row.state for row in self.rows()]
