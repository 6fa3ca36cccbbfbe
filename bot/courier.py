"""Carries deliveries to the networks: claimed, marked before the first byte, settled by what really happened.

Nothing is dropped in silence. What surely did not arrive is tried again; what may have arrived is
sent again only where that can do no harm; the rest stands on the delivery list.
"""

from __future__ import annotations

import asyncio
import contextlib
import logging
import random
from collections.abc import Awaitable, Callable, Mapping
from dataclasses import replace
from html import escape
from typing import Protocol, TypeVar

import orjson

from bot.channels.base import Channel, NotSent, Parcel, Part, Receipt, Refused, Sent, Unknown
from bot.messages.parts import part_of
from bot.patience import SECOND, Policy, doubts_of
from bot.privacy import Opens, alone, elsewhere
from bot.runner import Runner
from bot.threads import addressed, rooted
from storage import outbox, people, secrecy, sending
from storage.engine import Store, Tx
from storage.outbox import FROZEN, Elsewhere, Lost, OutboxRow
from storage.sealed import Gone, Keys

T = TypeVar("T")
log = logging.getLogger("radslag.courier")

Compose = Callable[[Tx, OutboxRow, int], bytes | Lost | Elsewhere]


class Pace(Protocol):
    """Gives each send its moment, inside the network's limits."""

    async def slot(self, chat: str, group: bool = False, urgent: bool = False) -> None: ...
    async def carry(self, chat: str, send: Callable[[], Awaitable[T]]) -> T: ...
    def freeze(self, seconds: float, chat: str | None = None) -> None: ...


class Courier:
    """Sends what the outbox holds, until told to stop."""

    def __init__(
        self,
        store: Store,
        channels: Mapping[str, Channel],
        compose: Compose,
        now: Callable[[], int],
        runner: Runner,
        *,
        keys: Keys,
        paces: Mapping[str, Pace] | None = None,
        policy: Policy | None = None,
        again: Callable[[Tx, OutboxRow], str] | None = None,
        alarm: Callable[[str, str, str], None] | None = None,
        chance: Callable[[], float] = random.random,
    ) -> None:
        """`again` gives the words that mark a message sent a second time; `alarm(channel, key, detail)` tells the operator."""
        self.store = store
        self.channels = channels
        self.compose = compose
        self.now = now
        self.runner = runner
        self.keys = keys
        self.paces = paces or {}
        self.policy = policy or Policy()
        self.again = again
        self.alarm = alarm or (lambda _channel, _key, _detail: None)
        self.chance = chance
        self._going: dict[int, asyncio.Task[None]] = {}
        self._busy: dict[str, int] = dict.fromkeys(channels, 0)
        self._resting: dict[str, int] = dict.fromkeys(channels, 0)
        self._misses: dict[str, int] = dict.fromkeys(channels, 0)
        self._looked: dict[str, int] = dict.fromkeys(channels, 0)
        self._stopped: set[str] = set()
        self._guarded = {name for name, channel in channels.items() if isinstance(channel, Opens)}
        self._wake = asyncio.Event()
        self._later: asyncio.TimerHandle | None = None
        self._last: set[int] = set()  # sent, and nothing in their chat waits behind them
        self._ending = False

    # -- running ----------------------------------------------------------------------------------

    def wake(self) -> None:
        """There may be something to send."""
        self._wake.set()

    async def start(self) -> None:
        """Before the first send: leases of an earlier life end, what it was sending is doubtful now."""
        names = list(self.channels)
        now = self.now()

        def work() -> None:
            with self.store.begin() as tx:
                for row in sending.recover(tx, now, names):
                    self._doubt(tx, row, "restart", wait=0)
                for name in names:
                    self._resting[name] = sending.paused_until(tx, name, now)

        await self.runner.run(work)
        for name, until in self._resting.items():
            if until and name in self.paces:
                self.paces[name].freeze((until - now) / SECOND)

    async def run(self) -> None:
        """Send until cancelled or stopped."""
        await self.start()
        while not self._ending:
            self._wake.clear()
            await self.pump()
            with contextlib.suppress(TimeoutError):
                await asyncio.wait_for(self._wake.wait(), self.policy.tick)

    async def stop(self, grace: float = 10.0) -> None:
        """Claim nothing more and let what is under way end; what is not done by then is found at the next start."""
        self._ending = True
        self.wake()
        if self._going:
            await asyncio.wait(list(self._going.values()), timeout=grace)
        for task in list(self._going.values()):
            task.cancel()
        await asyncio.gather(*self._going.values(), return_exceptions=True)

    async def pump(self) -> int:
        """Claim what may go now and set it going; how many."""
        started = 0
        while not self._ending:
            now = self.now()
            more = False
            for name in self.channels:
                room = self._room(name, now)
                if room > 0:
                    many, rows = await self._take(name, min(room, self.policy.answers), now)
                    started += many
                    more = more or many >= min(room, self.policy.batch) or len(rows) < many
                    for row in rows:
                        self._set_going(row)
            if not more:
                return started
        return started

    async def drain(self) -> None:
        """Send until nothing can go now (demo, tests, a graceful end)."""
        while await self.pump() or self._going:
            if self._going:
                await asyncio.wait(list(self._going.values()), return_when=asyncio.FIRST_COMPLETED)

    def _room(self, name: str, now: int) -> int:
        if name in self._stopped or self._resting[name] > now:
            return 0
        return self.policy.window - self._busy[name]

    def _set_going(self, row: OutboxRow) -> None:
        self._busy[row.channel] += 1
        task = asyncio.ensure_future(self._deliver(row))
        self._going[row.id] = task
        task.add_done_callback(lambda done: self._gone(row, done))

    def _gone(self, row: OutboxRow, task: asyncio.Task[None]) -> None:
        self._busy[row.channel] -= 1
        if self._going.get(row.id) is task:
            del self._going[row.id]
        if not task.cancelled() and (fault := task.exception()) is not None:
            log.error("delivery %d broke off: %s", row.id, type(fault).__name__)
            self.alarm(row.channel, "courier", type(fault).__name__)
        loop, full = asyncio.get_running_loop(), self._busy[row.channel] + 1 >= self.policy.window
        last = row.id in self._last and not full
        self._last.discard(row.id)
        if not last and (self._later is None or self._later.when() <= loop.time()):
            self._later = loop.call_later(self.policy.breath, self.wake)

    # -- claiming and rendering -------------------------------------------------------------------

    async def _take(self, name: str, many: int, now: int) -> tuple[int, list[OutboxRow]]:
        """Claim up to `many` on one channel: how many were claimed, and those that go, rendered and frozen.

        One whose lease ran out while it waited for its moment is claimed anew; the older task finds
        its fence gone and lets go.
        """
        look = now - self._looked[name] >= sending.LEASE // 4
        if look:
            self._looked[name] = now

        def work() -> tuple[int, list[OutboxRow]]:
            with self.store.begin(wait_for_disk=False) as tx:  # the mark before the first byte waits, and carries this along
                for row in sending.stale(tx, now, [name]) if look else ():
                    if row.id not in self._going:
                        self._doubt(tx, sending.take_over(tx, row, now), "lease", wait=self.policy.doubt)
                rows = sending.claim(tx, now, many, [name], self.policy.batch)
                return len(rows), [ready for row in rows if (ready := self._ready(tx, row, now)) is not None]

        return await self.runner.run(work)

    def _ready(self, tx: Tx, row: OutboxRow, now: int) -> OutboxRow | None:
        """The delivery with its rendering, or None when it was settled or goes elsewhere."""
        if row.frozen:
            return row
        try:
            with tx.savepoint():
                made = self.compose(tx, row, now)
        except Exception as fault:
            log.exception("delivery %d cannot be rendered", row.id)
            made = Lost("review", f"compose:{type(fault).__name__}")
        if isinstance(made, Elsewhere):
            if (made.channel, made.chat) != (row.channel, row.chat):
                sending.readdress(tx, row.id, row.fence, made.channel, made.chat)
                return None
            made = Lost("review", "address")
        if isinstance(made, bytes) and row.reason.startswith("refused:"):
            made = Lost("dead", row.reason.removeprefix("refused:"))
        if isinstance(made, Lost):
            sending.settle(tx, row.id, row.fence, made.state, at=now, reason=made.reason)
            return None
        outbox.freeze(tx, row.id, made)
        return row._replace(frozen=made)

    def _parts(self, row: OutboxRow) -> list[Part]:
        return [part_of(one) for one in orjson.loads(self.keys.unseal(row.frozen, FROZEN))]

    # -- one delivery -----------------------------------------------------------------------------

    async def _deliver(self, row: OutboxRow) -> None:
        try:
            parts = self._parts(row)
        except (Gone, ValueError, KeyError, TypeError, AttributeError, IndexError):
            await self.runner.write(lambda tx: self._unreadable(tx, row))
            return
        number = row.done_parts
        while number < len(parts):
            part = await self._marked(row, parts[number])
            receipt = await self._send(row, number, part)
            if isinstance(receipt, Refused) and receipt.why == "markup" and part.html:
                self.alarm(row.channel, "markup", str(row.id))
                receipt = await self._send(row, number, replace(part, html=""), begun=True)
            if not isinstance(receipt, Sent):
                if receipt is not None:
                    await self._settle(row, part, receipt)
                return
            self._misses[row.channel] = 0
            number += 1
            if not await self._got(row, number, len(parts), receipt):
                return
            row = row._replace(done_parts=number, reason="")

    async def _send(self, row: OutboxRow, number: int, part: Part, *, begun: bool = False) -> Receipt | None:
        """One attempt at one part; None when the delivery is no longer ours."""
        pace = self.paces.get(row.channel)
        if pace is not None:
            await pace.slot(row.chat, group=row.channel == "telegram" and row.chat.startswith("-"), urgent=bool(row.urgent))
        now = self.now()
        if not begun:
            if self._resting[row.channel] > now or row.channel in self._stopped:
                await self.runner.write(
                    lambda tx: sending.postpone(tx, row.id, row.fence, "ready", not_before=row.not_before, reason=row.reason)
                )
                return None
            if not await self.runner.write(lambda tx: sending.begin(tx, row.id, row.fence, now)):
                return None
        channel = self.channels[row.channel]
        only = await alone(self.runner, channel, row) if row.channel in self._guarded else ""
        try:
            parcel = await addressed(self.runner, channel, row, Parcel(f"{row.id}.{number}", row.chat, part, only=only))
            receipt = await (channel.send(parcel) if pace is None else pace.carry(row.chat, lambda: channel.send(parcel)))
            if only and isinstance(channel, Opens) and isinstance(receipt, Refused) and receipt.why in {"not_private", "gone"}:
                return await elsewhere(self.runner, channel, row, only, now)
        except Exception as fault:
            log.exception("channel %s raised", row.channel)
            return Unknown(f"raised:{type(fault).__name__}")
        return receipt

    async def _marked(self, row: OutboxRow, part: Part) -> Part:
        """On a network that cannot tell, a message sent once more says so."""
        again = self.again
        if again is None or row.channel in self.policy.idempotent or not doubts_of(row.reason):
            return part
        words = await self.runner.write(lambda tx: again(tx, row))
        html = f"{part.html}\n\n{escape(words, quote=False)}" if part.html else ""
        return replace(part, text=f"{part.text}\n\n{words}", html=html)

    # -- settling ---------------------------------------------------------------------------------

    async def _got(self, row: OutboxRow, number: int, of: int, sent: Sent) -> bool:
        if number < of:
            return await self.runner.write(lambda tx: sending.part_done(tx, row, number, sent.message, self.now()))
        return await self.runner.write(lambda tx: self._settled(tx, row, number, sent, self.now()))

    def _settled(self, tx: Tx, row: OutboxRow, number: int, sent: Sent, now: int) -> bool:
        if sent.poll:
            sending.asked(tx, row, sent.poll)
        keep = secrecy.keeps(tx, row)
        done = sending.settle_sent(tx, row.id, row.fence, at=now, ext_id=sent.message, parts=number, keep=keep)
        if (done := done and rooted(tx, row, sent.message)) and not sending.waits(tx, row.chat_key):
            self._last.add(row.id)
        return done

    async def _settle(self, row: OutboxRow, part: Part, receipt: Receipt) -> None:
        if isinstance(receipt, NotSent):
            await self._not_sent(row, part, receipt)
        elif isinstance(receipt, Unknown):
            await self.runner.write(lambda tx: self._doubt(tx, self._fresh(tx, row), receipt.why, wait=self.policy.doubt))
        elif isinstance(receipt, Refused):
            await self._refused(row, receipt)

    def _fresh(self, tx: Tx, row: OutboxRow) -> OutboxRow:
        found = outbox.by_id(tx, row.id)
        return row if found is None else found._replace(fence=row.fence)

    async def _not_sent(self, row: OutboxRow, part: Part, receipt: NotSent) -> None:
        """Surely not there: again later; a network that asks for silence gets it, also after a restart."""
        now = self.now()
        after = int(receipt.after * SECOND)
        pace = self.paces.get(row.channel)
        if receipt.after and pace is not None:
            pace.freeze(receipt.after, None if receipt.everyone else row.chat)
        if receipt.everyone and after:
            self._resting[row.channel] = max(self._resting[row.channel], now + after)
        elif not after and not part.file:
            self._missed(row.channel, now)

        def work(tx: Tx) -> None:
            fresh = self._fresh(tx, row)
            if fresh.attempts >= self.policy.tries and now - max(fresh.due_at, fresh.created) >= self.policy.patience:
                sending.settle(tx, row.id, row.fence, "dead", at=now, reason=f"not_sent:{receipt.why}")
                return
            if receipt.everyone and after:
                sending.pause(tx, row.channel, now + after)
            reason = fresh.reason if doubts_of(fresh.reason) else f"not_sent:{receipt.why}"
            sending.postpone(tx, row.id, row.fence, "retry", not_before=now + (after or self._backoff(fresh)), reason=reason)

        await self.runner.write(work)

    def _missed(self, name: str, now: int) -> None:
        """A network that cannot be reached is tried by few, not by everybody who waits."""
        self._misses[name] += 1
        if self._misses[name] > 1:
            rest = min(self.policy.down_most, SECOND * 2 ** min(self._misses[name] - 2, 16))
            self._resting[name] = max(self._resting[name], now + rest)

    def _backoff(self, row: OutboxRow) -> int:
        return int(min(self.policy.backoff_most, SECOND * 2 ** min(row.attempts, 20)) * (0.5 + self.chance()))

    def _doubt(self, tx: Tx, row: OutboxRow, why: str, *, wait: int) -> None:
        """The network may have it. Where it recognises what it was given, again; else by kind."""
        now = self.now()
        doubts = doubts_of(row.reason) + 1
        reason = f"unknown:{doubts}:{why}"
        if row.channel in self.policy.idempotent:
            if now - max(row.due_at, row.created) > self.policy.same_id:
                sending.settle(tx, row.id, row.fence, "review", at=now, reason=reason)
                return
            sending.postpone(tx, row.id, row.fence, "retry", not_before=now + (self._backoff(row) if wait else 0), reason=reason)
        elif row.kind in self.policy.never_twice or doubts > self.policy.again_most:
            sending.settle(tx, row.id, row.fence, "unknown", at=now, reason=reason)
        else:
            sending.postpone(tx, row.id, row.fence, "unknown", not_before=now + wait, reason=reason)

    async def _refused(self, row: OutboxRow, receipt: Refused) -> None:
        """The network will never take it like this."""
        now = self.now()
        if receipt.why == "unauthorized":
            self._stopped.add(row.channel)
            self.alarm(row.channel, "unauthorized", "")

        def work(tx: Tx) -> None:
            if receipt.why == "unauthorized":
                sending.postpone(tx, row.id, row.fence, "ready", not_before=row.not_before, reason=row.reason)
            elif receipt.why == "moved" and receipt.moved_to and receipt.moved_to != row.chat:
                people.move_chat(tx, row.channel, row.chat, receipt.moved_to)
                sending.move_chat(tx, row.channel, row.chat, receipt.moved_to)
                sending.postpone(tx, row.id, row.fence, "ready", not_before=now, reason="")
            elif receipt.why in {"blocked", "gone"}:
                self._unreachable(tx, row, receipt.why, now)
            else:
                sending.settle(tx, row.id, row.fence, "dead", at=now, reason=receipt.why)

        await self.runner.write(work)

    def _unreachable(self, tx: Tx, row: OutboxRow, why: str, now: int) -> None:
        """The person closed this door: remember it and try another one, if there is any."""
        account = sending.account_at(tx, row.channel, row.chat)
        if account is not None:
            people.mark_unreachable(tx, account)
        if row.notice_id and row.done_parts == 0:
            sending.recompose(tx, row.id, row.fence, at=now, reason=f"refused:{why}")
        else:
            sending.settle(tx, row.id, row.fence, "dead", at=now, reason=why)

    def _unreadable(self, tx: Tx, row: OutboxRow) -> None:
        """The rendering can no longer be read. Never tried and known as facts: render again; else people decide."""
        now = self.now()
        if row.notice_id and row.attempts == 0 and row.done_parts == 0 and not row.reason:
            sending.recompose(tx, row.id, row.fence, at=now, reason="key_gone")
        else:
            sending.settle(tx, row.id, row.fence, "review", at=now, reason="key_gone")
