"""Whom a message about something has reached, as the networks have confirmed it."""

from __future__ import annotations

from sqlalchemy import select

from storage.engine import Stmt, Tx, arg, table
from storage.outbox import Notice, Outbox

_n, _o = table(Notice), table(Outbox)
REACHED = Stmt(
    select(_o.c.person_id)
    .join(_n, _n.c.id == _o.c.notice_id)
    .where(
        _n.c.council_id == arg("council_id"), _o.c.council_id == arg("council_id"), _n.c.kind == arg("kind"),
        _n.c.subject == arg("subject"), _o.c.notice_id != "", _o.c.state == "sent",
    )
)  # fmt: skip


TOLD = Stmt(
    select(_o.c.person_id)
    .join(_n, _n.c.id == _o.c.notice_id)
    .where(
        _n.c.council_id == arg("council_id"), _o.c.council_id == arg("council_id"), _n.c.kind == arg("kind"),
        _n.c.subject == arg("subject"), _o.c.notice_id != "", _o.c.state != "cancelled",
    )
)  # fmt: skip


def told(tx: Tx, council_id: str, kind: str, subject: str) -> set[str]:
    """Everybody it was said to, whether it has arrived yet or not."""
    return {str(row[0]) for row in tx.all(TOLD, council_id=council_id, kind=kind, subject=subject)}


def by_notice(tx: Tx, council_id: str, kind: str, subject: str) -> set[str]:
    """Everybody who has it."""
    return {str(row[0]) for row in tx.all(REACHED, council_id=council_id, kind=kind, subject=subject)}
