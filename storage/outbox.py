"""What must be told: one notice, one row for each who is to hear it, and how each delivery went."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from sqlalchemy import Index, UniqueConstraint, and_, func, insert, or_, select, update
from sqlalchemy import text as sql
from sqlmodel import SQLModel

from storage.engine import Stmt, Tx, adding, adding_once, arg, table
from storage.types import blob, key, new_id, row_number, text, whole

NEVER = 2**62
FROZEN = "outbox"
_OPEN = sql("settled = 0")
_OVER = sql("settled > 0")
_TOLD = sql("notice_id <> ''")
_TROUBLE = sql("reason <> ''")
_KNOWN = sql("ext_id <> ''")


class Notice(SQLModel, table=True):
    """An occurrence as it was when it happened: its message is sealed and never changes."""

    __tablename__ = "notice"
    id: str = key()
    council_id: str = text(index=True)
    kind: str = text()
    subject: str = text("")
    at: int = whole()
    klass: int = whole()
    body: bytes = blob()
    unsolicited: int = whole(0)


class Outbox(SQLModel, table=True):
    """One delivery to one chat. `settled` is 0 as long as anything may still happen to it."""

    __tablename__ = "outbox"
    id: int = row_number()
    council_id: str = text()
    notice_id: str = text("")
    person_id: str = text("")
    kind: str = text()
    subject: str = text("")
    klass: int = whole()
    channel: str = text()
    chat: str = text()
    chat_key: str = text()
    urgent: int = whole(0)
    dedupe: str = text()
    due_at: int = whole()
    not_before: int = whole()
    state: str = text("ready")
    attempts: int = whole(0)
    fence: int = whole(0)
    lease_until: int = whole(0)
    frozen: bytes = blob(b"")
    done_parts: int = whole(0)
    ext_id: str = text("")
    reason: str = text("")
    created: int = whole()
    settled: int = whole(0)
    __table_args__ = (
        UniqueConstraint("dedupe"),
        Index("ix_outbox_next", "channel", "urgent", "not_before", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_outbox_open", "chat_key", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_outbox_chat", "chat_key", "id", sqlite_where=_OVER, postgresql_where=_OVER),
        Index("ix_outbox_ext", "chat_key", "ext_id", sqlite_where=_KNOWN, postgresql_where=_KNOWN),
        Index("ix_outbox_notice", "notice_id", "id", sqlite_where=_TOLD, postgresql_where=_TOLD),
        Index("ix_outbox_person", "person_id", "due_at", sqlite_where=_TOLD, postgresql_where=_TOLD),
        Index("ix_outbox_trouble", "council_id", "id", sqlite_where=_TROUBLE, postgresql_where=_TROUBLE),
    )


class Told(SQLModel, table=True):
    """The network's id of an earlier part of a long message, so that a reply to it is understood."""

    __tablename__ = "told"
    chat_key: str = text(primary_key=True)
    ext_id: str = text(primary_key=True)
    outbox_id: int = whole()


class Pause(SQLModel, table=True):
    """A network that asked for silence until an instant; it also holds after a restart."""

    __tablename__ = "pause"
    channel: str = text(primary_key=True)
    until: int = whole()


class DeliveryNew(NamedTuple):
    """One delivery to be made. `state` ready, by_hand (nobody can chat there) or held."""

    council_id: str
    notice_id: str
    person_id: str
    kind: str
    subject: str
    klass: int
    channel: str
    chat: str
    urgent: int
    dedupe: str
    due_at: int
    not_before: int
    state: str = "ready"
    frozen: bytes = b""
    reason: str = "no_chat"


class OutboxRow(NamedTuple):
    """A delivery."""

    id: int
    council_id: str
    notice_id: str
    person_id: str
    kind: str
    subject: str
    klass: int
    channel: str
    chat: str
    chat_key: str
    urgent: int
    due_at: int
    not_before: int
    state: str
    attempts: int
    fence: int
    lease_until: int
    frozen: bytes
    done_parts: int
    ext_id: str
    reason: str
    created: int
    settled: int


class NoticeRow(NamedTuple):
    """An occurrence; `body` is sealed JSON of its message."""

    id: str
    council_id: str
    kind: str
    subject: str
    at: int
    klass: int
    body: bytes
    unsolicited: int


class Lost(NamedTuple):
    """Why a delivery is not made: `state` cancelled, expired, dead, review, by_hand or held, and a short code."""

    state: str
    reason: str


class Elsewhere(NamedTuple):
    """The person is reached at another address by now."""

    channel: str
    chat: str


class Waiting(NamedTuple):
    """How much waits on a channel, and since when the oldest is due."""

    channel: str
    state: str
    many: int
    oldest: int


_o, _n, _t = table(Outbox), table(Notice), table(Told)
_ROW = tuple(_o.c[name] for name in OutboxRow._fields)
ADD_NOTICE = adding(Notice, " ".join(NoticeRow._fields))
ADD = adding_once(Outbox, " ".join(DeliveryNew._fields) + " chat_key created", "dedupe")
_GIVEN = ("council_id", "person_id", "kind", "subject", "klass", "channel", "chat", "chat_key", "dedupe", "frozen")
REPLY = Stmt(
    insert(_o).values({name: arg(name) for name in _GIVEN})
    .values(urgent=1, state="ready", notice_id="", due_at=arg("at"), not_before=arg("at"), created=arg("at"), attempts=0, fence=0,
            lease_until=0, done_parts=0, ext_id="", reason="", settled=0).returning(_o.c.id)
)
BY_ID = Stmt(select(*_ROW).where(_o.c.id == arg("id")), OutboxRow)
NOTICE = Stmt(
    select(*(_n.c[name] for name in NoticeRow._fields))
    .where(_n.c.council_id == arg("council_id"), _n.c.id == arg("id")), NoticeRow
)
FREEZE = Stmt(update(_o).where(_o.c.id == arg("id")).values(frozen=arg("frozen")))
TROUBLE = Stmt(
    select(*_ROW).where(
        _o.c.council_id == arg("council_id"), _TROUBLE,
        or_(_o.c.kind != "vote_reminder", _o.c.channel == "none"),  # one that failed would tell who has not voted (D13)
        or_(_o.c.state == "by_hand", and_(_o.c.settled > 0, _o.c.state.in_(("dead", "expired", "review", "unknown"))),
            and_(_o.c.state == "retry", _o.c.attempts >= 3)),
    ).order_by(_o.c.id), OutboxRow
)
OF_NOTICE = Stmt(
    select(*_ROW).where(_o.c.notice_id == arg("notice_id"), _TOLD, _o.c.council_id == arg("council_id"))
    .order_by(_o.c.id), OutboxRow
)
LAST = Stmt(
    select(*_ROW).where(_o.c.chat_key == arg("chat_key"), _OVER, _o.c.state.in_(("sent", "unknown")))
    .order_by(_o.c.id.desc()).limit(1), OutboxRow
)
BEFORE = Stmt(
    select(_o.c.state).where(_o.c.chat_key == arg("chat_key"), _OVER, _o.c.state.in_(("sent", "unknown", "dead", "expired", "review")))
    .order_by(_o.c.id.desc()).limit(1)
)
BY_EXT = Stmt(
    select(*_ROW).where(_o.c.chat_key == arg("chat_key"), _o.c.ext_id == arg("ext_id"), _KNOWN)
    .order_by(_o.c.id.desc()).limit(1), OutboxRow
)
BY_PART = Stmt(select(_t.c.outbox_id).where(_t.c.chat_key == arg("chat_key"), _t.c.ext_id == arg("ext_id")))
UNASKED = Stmt(
    select(func.count()).select_from(_o.join(_n, _n.c.id == _o.c.notice_id))
    .where(_o.c.person_id == arg("person_id"), _o.c.due_at >= arg("since"), _o.c.due_at < arg("until"), _TOLD,
           _n.c.unsolicited == 1, _o.c.state != "cancelled")
)
RELEASE = Stmt(
    update(_o).where(_o.c.notice_id == arg("notice_id"), _TOLD, _o.c.state == "held", _o.c.settled == 0)
    .values(state="ready", not_before=arg("at"))
)
CANCEL = Stmt(
    update(_o).where(_o.c.notice_id == arg("notice_id"), _TOLD, _o.c.council_id == arg("council_id"),
                     _o.c.settled == 0, _o.c.state.in_(("ready", "held", "retry", "by_hand")))
    .values(state="cancelled", settled=arg("at"), reason="")
)
LAPSE = Stmt(
    update(_o).where(_o.c.person_id == arg("person_id"), _TOLD, _o.c.council_id == arg("council_id"), _o.c.kind == arg("kind"),
                     _o.c.subject == arg("subject"), _o.c.settled == 0, _o.c.state.in_(("ready", "held", "retry")),
                     _o.c.not_before > arg("at"))
    .values(state="cancelled", settled=arg("at"), reason="")
)
HEARD = Stmt(
    select(_o.c.person_id).distinct().where(
        _o.c.council_id == arg("council_id"), _o.c.created >= arg("since"),
        or_(_o.c.subject == arg("meeting"), and_(_o.c.subject == arg("body"), _o.c.kind == "year_planned")),
    )
)
CANCEL_CHAT = Stmt(
    update(_o).where(_o.c.chat_key == arg("chat_key"), _o.c.settled == 0, _o.c.state.in_(("ready", "held", "retry")))
    .values(state="cancelled", settled=arg("at"), reason=arg("reason"))
)
_ENDED = ("dead", "unknown", "review", "expired")
AGAIN = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.council_id == arg("council_id"), _o.c.settled > 0,
                     _o.c.state.in_(_ENDED))
    .values(state="ready", settled=0, not_before=arg("at"), attempts=0, reason="")
)
HANDLED = Stmt(
    update(_o).where(_o.c.id == arg("id"), _o.c.council_id == arg("council_id"), _o.c.state.in_(("by_hand", *_ENDED)))
    .values(state="cancelled", settled=arg("at"), reason="")
)
BACKLOG = Stmt(
    select(_o.c.channel, _o.c.state, func.count(), func.min(_o.c.due_at)).where(_o.c.settled == 0)
    .group_by(_o.c.channel, _o.c.state).order_by(_o.c.channel, _o.c.state), Waiting
)
def chat_key(channel: str, chat: str) -> str:
    """The one name of a chat across networks; order is kept inside it."""
    return f"{channel}:{chat}"


def add_notice(
    tx: Tx, *, id: str, council_id: str, kind: str, subject: str, at: int, klass: int, body: bytes, unsolicited: bool
) -> None:
    """Keep an occurrence; `body` is its message, sealed."""
    tx.add(ADD_NOTICE, id=id, council_id=council_id, kind=kind, subject=subject, at=at, klass=klass, body=body,
           unsolicited=int(unsolicited))


def notice(tx: Tx, council_id: str, notice_id: str) -> NoticeRow | None:
    """One occurrence of this council."""
    return tx.one(NOTICE, council_id=council_id, id=notice_id)


def add_deliveries(tx: Tx, rows: Sequence[DeliveryNew], at: int | None = None) -> None:
    """Everybody who is to hear it; a delivery that is here already (same `dedupe`) stays as it is."""
    tx.many(ADD, [_fresh(row, at) for row in rows])


def _fresh(row: DeliveryNew, at: int | None) -> dict[str, int | str | bytes]:
    by_hand = row.state == "by_hand"
    return row._asdict() | {
        "chat_key": chat_key(row.channel, row.chat),
        "not_before": NEVER if row.state in {"held", "by_hand"} else row.not_before,
        "reason": row.reason if by_hand else "",
        "created": row.due_at if at is None else at,
    }


def add_reply(
    tx: Tx, *, council_id: str, person_id: str, kind: str, subject: str, klass: int, channel: str, chat: str, frozen: bytes,
    at: int,
) -> int:
    """An answer to somebody who waits for it: urgent, rendered already. Its number."""
    row = tx.all(
        REPLY, council_id=council_id, person_id=person_id, kind=kind, subject=subject, klass=klass, channel=channel, chat=chat,
        chat_key=chat_key(channel, chat), dedupe=f"reply:{at}:{new_id()}", frozen=frozen, at=at,
    )
    return int(row[0][0])


def by_id(tx: Tx, row_id: int) -> OutboxRow | None:
    """One delivery."""
    return tx.one(BY_ID, id=row_id)


def freeze(tx: Tx, row_id: int, frozen: bytes) -> None:
    """Keep the rendering (sealed), so that every later attempt sends the same bytes."""
    tx.run(FREEZE, id=row_id, frozen=frozen)


def undelivered(tx: Tx, council_id: str) -> list[OutboxRow]:
    """The delivery list: who was not reached, and why."""
    return tx.all(TROUBLE, council_id=council_id)


def of_notice(tx: Tx, council_id: str, notice_id: str) -> list[OutboxRow]:
    """Everybody who was told of an occurrence, and how it went."""
    return tx.all(OF_NOTICE, council_id=council_id, notice_id=notice_id)


def last_to(tx: Tx, chat_key: str) -> OutboxRow | None:
    """What a chat was sent last."""
    return tx.one(LAST, chat_key=chat_key)


def missed(tx: Tx, chat_key: str) -> bool:
    """Did what went to this chat last surely not arrive?"""
    return tx.value(BEFORE, chat_key=chat_key) in ("dead", "expired", "review")


def by_ext(tx: Tx, channel: str, chat: str, ext_id: str) -> OutboxRow | None:
    """The delivery behind a message on the network: what a reply answers."""
    place = chat_key(channel, chat)
    row = tx.one(BY_EXT, chat_key=place, ext_id=ext_id) if ext_id else None
    if row is None and ext_id:
        found = tx.value(BY_PART, chat_key=place, ext_id=ext_id)
        row = None if found is None else by_id(tx, int(found))
    return row


def unasked(tx: Tx, person_id: str, since: int, until: int) -> int:
    """How many messages a person did not ask for between two instants."""
    return int(tx.value(UNASKED, person_id=person_id, since=since, until=until))


def release(tx: Tx, notice_id: str, at: int) -> int:
    """What was held may go from `at` on; how many."""
    return tx.run(RELEASE, notice_id=notice_id, at=at)


def cancel(tx: Tx, council_id: str, notice_id: str, at: int) -> int:
    """Nobody else is told; what is under way cannot be called back."""
    return tx.run(CANCEL, council_id=council_id, notice_id=notice_id, at=at)


def lapse(tx: Tx, council_id: str, person_id: str, kind: str, subject: str, at: int) -> int:
    """What waits for a later hour to be told to a person is no longer so: they have acted on it themselves meanwhile."""
    return tx.run(LAPSE, council_id=council_id, person_id=person_id, kind=kind, subject=subject, at=at)


def heard(tx: Tx, council_id: str, meeting: str, body: str, since: int) -> set[str]:
    """Who has been told of the meeting, or has asked about it, since it was planned; by itself or with its year."""
    return {str(row[0]) for row in tx.all(HEARD, council_id=council_id, meeting=meeting, body=body, since=since)}


def cancel_chat(tx: Tx, channel: str, chat: str, at: int, reason: str) -> int:
    """Nothing more goes to this chat (a lost phone, a closed account)."""
    return tx.run(CANCEL_CHAT, chat_key=chat_key(channel, chat), at=at, reason=reason)


def again(tx: Tx, council_id: str, row_id: int, at: int) -> bool:
    """Somebody decided to send it once more."""
    return tx.run(AGAIN, council_id=council_id, id=row_id, at=at) == 1


def handled(tx: Tx, council_id: str, row_id: int, at: int) -> bool:
    """Somebody told the person in another way, or let it be: it leaves the delivery list."""
    return tx.run(HANDLED, council_id=council_id, id=row_id, at=at) == 1


def backlog(tx: Tx) -> list[Waiting]:
    """What waits, by channel and state."""
    return tx.all(BACKLOG)
