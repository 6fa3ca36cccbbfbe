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

TO_PERSON = Stmt(
    select(*(_o.c[name] for name in OccurrenceRow._fields))
    .where(_o.c.council_id == arg("council_id"), _o.c.notice_id != "", _o.c.person_id == arg("person_id"), _o.c.due_at >= arg("since"),
           _o.c.kind == arg("kind"), _o.c.subject == arg("subject"))
    .order_by(_o.c.due_at, _o.c.id), OccurrenceRow
)


def to_person(tx: Tx, council_id: str, person_id: str, kind: str, subject: str, since: int) -> list[OccurrenceRow]:
    """What a person was told of one matter from an instant on, and how far it came."""
    return tx.all(TO_PERSON, council_id=council_id, person_id=person_id, kind=kind, subject=subject, since=since)


def of_council(tx: Tx, council_id: str) -> list[OccurrenceRow]:
    """Everything a council's people were told, in the order it was due."""
    return tx.all(OF_COUNCIL, council_id=council_id)
