"""What was said lately: the words of an answer stay a day after it was sent, so that it can be read aloud."""

from __future__ import annotations

from sqlalchemy import select, update

from storage.engine import Stmt, Tx, arg, table
from storage.outbox import Outbox, OutboxRow

SILENT = ("voice_note", "voice_talk")  # voice notes, and what was said about them

_o = table(Outbox)
_SENT = (_o.c.settled > 0, _o.c.state == "sent")
LAST = Stmt(
    select(*(_o.c[name] for name in OutboxRow._fields))
    .where(_o.c.chat_key == arg("chat_key"), _o.c.settled > 0, _o.c.state.in_(("sent", "unknown")), _o.c.kind.not_in(SILENT))
    .order_by(_o.c.id.desc()).limit(1), OutboxRow
)
FADE = Stmt(update(_o).where(*_SENT, _o.c.settled < arg("before"), _o.c.frozen != b"").values(frozen=b""))
FADE_ALL = Stmt(update(_o).where(_o.c.council_id == arg("council_id"), *_SENT, _o.c.frozen != b"").values(frozen=b""))


def last(tx: Tx, chat_key: str) -> OutboxRow | None:
    """What a chat was sent last, but for voice notes."""
    return tx.one(LAST, chat_key=chat_key)


def fade(tx: Tx, before: int) -> int:
    """Answers sent before an instant can no longer be read aloud: their words go. How many."""
    return tx.run(FADE, before=before)


def fade_all(tx: Tx, council_id: str) -> None:
    """No answer of a council can be read aloud any more: words that must be gone may be in any of them."""
    tx.run(FADE_ALL, council_id=council_id)
