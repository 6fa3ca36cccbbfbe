"""How a delivery goes out: claimed, marked before the first byte, settled; all rows of `storage.outbox`."""

from __future__ import annotations

from collections.abc import Sequence
from zlib import crc32

from sqlalchemy import and_, exists, func, or_, select, update

from storage.engine import Stmt, Tx, adding_once, arg, putting, table
from storage.outbox import NEVER, Outbox, OutboxRow, Pause, Told, chat_key
from storage.people import Account

LEASE = 120_000_000

_o, _z, _a = table(Outbox), table(Pause), table(Account)
_e = _o.alias("earlier")
_ROW = tuple(_o.c[name] for name in OutboxRow._fields)
_BLOCKED = exists().where(
    _e.c.chat_key == _o.c.chat_key, _e.c.settled == 0, _e.c.id != _o.c.id,
    or_(
        _e.c.state == "sending",
        and_(_e.c.state == "leased", _e.c.lease_until > arg("now")),
        and_(_e.c.id < _o.c.id, _e.c.state.in_(("retry", "unknown", "leased"))),
        and_(_e.c.id < _o.c.id, _e.c.state == "ready", _e.c.not_before <= arg("now")),
    ),
)
_FREE = or_(_o.c.state.in_(("ready", "retry", "unknown")), and_(_o.c.state == "leased", _o.c.lease_until <= arg("now")))

ONE_CLAIMER = Stmt(select(func.pg_advisory_xact_lock(arg("lock"))))
CLAIM = Stmt(
    update(_o).where(
        _o.c.id.in_(
            select(_o.c.id).where(_o.c.channel == arg("channel"), _o.c.urgent == arg("urgent"), _o.c.settled == 0,
                                  _o.c.not_before <= arg("now"), _FREE, ~_BLOCKED)
            .order_by(_o.c.not_before, _o.c.id).limit(arg("many")).with_for_update(skip_locked=True)
        )
    ).values(state="leased", fence=_o.c.fence + 1, lease_until=arg("until")).returning(*_ROW), OutboxRow
)
SENDING = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.state == "leased")
    .values(state="sending", attempts=_o.c.attempts + 1, lease_until=arg("until"))
)
PART = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.state == "sending")
    .values(state="leased", attempts=0, done_parts=arg("parts"), lease_until=arg("until"))
)
POLLS = "poll"  # where the chat would stand, for answers that come without one
TOLD = adding_once(Told, "chat_key ext_id outbox_id", "chat_key ext_id")
SETTLE = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.settled == 0)
    .values(state=arg("state"), reason=arg("reason"), ext_id=arg("ext_id"), settled=arg("at"), not_before=arg("not_before"))
)
SENT = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.state == "sending")
    .values(state="sent", reason="", ext_id=arg("ext_id"), settled=arg("at"), frozen=b"", done_parts=arg("parts"))
)
SENT_KEPT = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.state == "sending")
    .values(state="sent", reason="", ext_id=arg("ext_id"), settled=arg("at"), done_parts=arg("parts"))
)
WAITS = Stmt(select(_o.c.id).where(_o.c.chat_key == arg("chat_key"), _o.c.settled == 0).limit(1))
READDRESS = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.settled == 0)
    .values(state="ready", channel=arg("channel"), chat=arg("chat"), chat_key=arg("chat_key"), done_parts=0,
            attempts=0, reason="")
)
MOVE = Stmt(
    update(_o).where(_o.c.chat_key == arg("old_key"), _o.c.settled == 0).values(chat=arg("chat"), chat_key=arg("new_key"))
)
UNLEASE = Stmt(
    update(_o).where(_o.c.channel == arg("channel"), _o.c.settled == 0, _o.c.state == "leased")
    .values(state="ready", lease_until=0, fence=_o.c.fence + 1)
)
STALE = Stmt(
    select(*_ROW)
    .where(_o.c.channel == arg("channel"), _o.c.settled == 0, _o.c.state == "sending", _o.c.lease_until <= arg("now"))
    .order_by(_o.c.id).with_for_update(skip_locked=True), OutboxRow
)
TAKE_OVER = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.settled == 0)
    .values(fence=_o.c.fence + 1, lease_until=arg("until"))
)
RECOMPOSE = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.fence == arg("fence"), _o.c.settled == 0)
    .values(state="ready", frozen=b"", attempts=0, reason=arg("reason"), not_before=arg("at"))
)
OWNER_AT = Stmt(select(_a.c.external).where(_a.c.channel == arg("channel"), _a.c.chat == arg("chat")).limit(1))
ACCOUNT_AT = Stmt(select(_a.c.id).where(_a.c.channel == arg("channel"), _a.c.chat == arg("chat")).limit(1))
PUT_PAUSE = putting(Pause, "channel until", "channel")
PAUSE = Stmt(select(_z.c.until).where(_z.c.channel == arg("channel"), _z.c.until > arg("now")))


def claim(tx: Tx, now: int, many: int, channels: Sequence[str], calm: int = 1 << 30) -> list[OutboxRow]:
    """Lease up to `many` deliveries on each channel, `calm` of them not urgent: of every chat only the first that may go now.

    A delivery that waits for a later hour holds nobody up; one that is under way, doubtful or to
    be tried again holds its chat. A lease that ran out counts as none.
    """
    taken: list[OutboxRow] = []
    for channel in channels:
        if tx.dialect == "postgresql":
            tx.value(ONE_CLAIMER, lock=crc32(f"outbox:{channel}".encode()))
        room = many
        for urgent in (1, 0):
            room = room if urgent else min(room, calm)
            if room > 0:
                rows = tx.all(CLAIM, channel=channel, urgent=urgent, now=now, many=room, until=now + LEASE)
                taken += sorted(rows, key=lambda row: (row.not_before, row.id))
                room -= len(rows)
    return taken


def begin(tx: Tx, row_id: int, fence: int, now: int) -> bool:
    """From now on the network may have it; False when somebody else holds the delivery."""
    return tx.run(SENDING, id=row_id, fence=fence, until=now + LEASE) == 1


def part_done(tx: Tx, row: OutboxRow, parts: int, ext_id: str, now: int) -> bool:
    """One more part of a long message is there; the next part counts its own attempts."""
    tx.run(TOLD, chat_key=row.chat_key, ext_id=ext_id, outbox_id=row.id)
    return tx.run(PART, id=row.id, fence=row.fence, parts=parts, until=now + LEASE) == 1


def asked(tx: Tx, row: OutboxRow, poll: str) -> None:
    """The network's own name of a question in this delivery: answers to it come without the room they were given in."""
    tx.run(TOLD, chat_key=f"{row.channel}:{POLLS}", ext_id=poll, outbox_id=row.id)


def settle_sent(tx: Tx, row_id: int, fence: int, *, at: int, ext_id: str, parts: int = 1, keep: bool = False) -> bool:
    """The network has all of it. The rendering is no longer needed, unless somebody may want to hear it (`keep`)."""
    return tx.run(SENT_KEPT if keep else SENT, id=row_id, fence=fence, at=at, ext_id=ext_id, parts=parts) == 1


def waits(tx: Tx, chat: str) -> bool:
    """Is there anything else for this chat?"""
    return tx.value(WAITS, chat_key=chat) is not None


def settle(tx: Tx, row_id: int, fence: int, state: str, *, at: int, reason: str) -> bool:
    """This delivery has come to an end that is not `sent` (by_hand and held stay open for people)."""
    open_ = state in {"by_hand", "held"}
    return tx.run(SETTLE, id=row_id, fence=fence, state=state, reason=reason, ext_id="", at=0 if open_ else at,
                  not_before=NEVER if open_ else at) == 1


def postpone(tx: Tx, row_id: int, fence: int, state: str, *, not_before: int, reason: str) -> bool:
    """Not yet: `retry`, `unknown` or `ready` again from `not_before` on."""
    return tx.run(SETTLE, id=row_id, fence=fence, state=state, reason=reason, ext_id="", at=0, not_before=not_before) == 1


def readdress(tx: Tx, row_id: int, fence: int, channel: str, chat: str) -> bool:
    """The same delivery goes to another address; it takes its place there."""
    return tx.run(READDRESS, id=row_id, fence=fence, channel=channel, chat=chat, chat_key=chat_key(channel, chat)) == 1


def recompose(tx: Tx, row_id: int, fence: int, *, at: int, reason: str) -> bool:
    """This address takes nothing: render it anew for wherever the person can be reached."""
    return tx.run(RECOMPOSE, id=row_id, fence=fence, at=at, reason=reason) == 1


def account_at(tx: Tx, channel: str, chat: str) -> str | None:
    """Whose private chat this is."""
    found = tx.value(ACCOUNT_AT, channel=channel, chat=chat)
    return None if found is None else str(found)


def owner_at(tx: Tx, channel: str, chat: str) -> str:
    """The network's id of whoever has this chat for themselves; empty for every other chat."""
    return str(tx.value(OWNER_AT, channel=channel, chat=chat) or "")


def move_chat(tx: Tx, channel: str, old: str, new: str) -> None:
    """A chat got a new id on its network: everything that still waits goes there."""
    tx.run(MOVE, old_key=chat_key(channel, old), new_key=chat_key(channel, new), chat=new)


def recover(tx: Tx, now: int, channels: Sequence[str]) -> list[OutboxRow]:
    """At start, by the one process that sends on these channels: leases end; what was being sent is handed back, doubtful."""
    for channel in channels:
        tx.run(UNLEASE, channel=channel)
    return [take_over(tx, row, now) for row in stale(tx, NEVER, channels)]


def stale(tx: Tx, before: int, channels: Sequence[str]) -> list[OutboxRow]:
    """Deliveries on the wire whose lease ended before an instant."""
    return [row for channel in channels for row in tx.all(STALE, channel=channel, now=before)]


def take_over(tx: Tx, row: OutboxRow, now: int) -> OutboxRow:
    """Whoever held this delivery holds it no longer."""
    tx.run(TAKE_OVER, id=row.id, until=now + LEASE)
    return row._replace(fence=row.fence + 1)


def pause(tx: Tx, channel: str, until: int) -> None:
    """The network asked for silence."""
    tx.add(PUT_PAUSE, channel=channel, until=until)


def paused_until(tx: Tx, channel: str, now: int) -> int:
    """Until when the network wants silence; 0 when it does not."""
    return int(tx.value(PAUSE, channel=channel, now=now) or 0)
