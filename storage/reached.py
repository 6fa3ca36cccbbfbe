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


def by_notice(tx: Tx, council_id: str, kind: str, subject: str) -> set[str]:
    """Everybody who has it."""
    return {str(row[0]) for row in tx.all(REACHED, council_id=council_id, kind=kind, subject=subject)}
