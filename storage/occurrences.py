"""What people were told without asking, as it stands in the outbox: for reports and facts."""

from __future__ import annotations

from typing import NamedTuple

from sqlalchemy import select

from storage.engine import Stmt, Tx, arg, table
from storage.outbox import Outbox


class OccurrenceRow(NamedTuple):
    """One delivery of one occurrence."""

    notice_id: str
    kind: str
    subject: str
    person_id: str
    channel: str
    due_at: int
    state: str


_o = table(Outbox)
OF_COUNCIL = Stmt(
    select(*(_o.c[name] for name in OccurrenceRow._fields)).where(_o.c.council_id == arg("council_id"), _o.c.notice_id != "")
    .order_by(_o.c.due_at, _o.c.id), OccurrenceRow
)


def of_council(tx: Tx, council_id: str) -> list[OccurrenceRow]:
    """Everything a council's people were told, in the order it was due."""
    return tx.all(OF_COUNCIL, council_id=council_id)
