"""The hot path stays as quick as the tables grow: every statement of it finds its rows by an index."""

from __future__ import annotations

import re
from typing import Any

import pytest

from storage import audit, due, heard, inbox, outbox, sending, voices, works
from storage.engine import Stmt, Store

HOT: dict[str, Stmt[Any]] = {
    "inbox.WAITING": inbox.WAITING, "inbox.BY_TURNS": inbox.BY_TURNS, "inbox.BACKLOG": inbox.BACKLOG,
    "inbox.BAD": inbox.BAD, "inbox.CURSOR": inbox.CURSOR,
    "sending.CLAIM": sending.CLAIM, "sending.SENDING": sending.SENDING, "sending.PART": sending.PART, "sending.SENT": sending.SENT,
    "sending.SENT_KEPT": sending.SENT_KEPT, "heard.LAST": heard.LAST, "voices.ONE": voices.ONE, "voices.OLD": voices.OLD,
    "sending.STALE": sending.STALE, "sending.MOVE": sending.MOVE, "outbox.LAST": outbox.LAST, "outbox.BY_EXT": outbox.BY_EXT,
    "outbox.BY_PART": outbox.BY_PART, "outbox.TROUBLE": outbox.TROUBLE, "outbox.OF_NOTICE": outbox.OF_NOTICE,
    "outbox.UNASKED": outbox.UNASKED, "outbox.RELEASE": outbox.RELEASE, "due.NEXT": due.NEXT, "due.FIRST": due.FIRST,
    "due.CANCEL": due.CANCEL, "due.OF_SUBJECT": due.OF_SUBJECT, "audit.UNSEALED": audit.UNSEALED, "audit.PAGE_OF": audit.PAGE_OF,
    "audit.NEWEST": audit.NEWEST, "audit.OF_SUBJECT": audit.OF_SUBJECT, "audit.HEAD": audit.HEAD, "works.CLAIM": works.CLAIM,
}  # fmt: skip
SMALL = ("ix_inbox_new", "ix_inbox_bad", "ix_audit_unsealed", "turns", "(subquery")  # what waits, or was found so


@pytest.mark.parametrize("name", sorted(HOT))
def test_no_statement_reads_a_whole_table(name: str) -> None:
    store = Store("sqlite://", durable=False).open().create()
    text = HOT[name].text("sqlite")
    plan = store._connection.execute(f"EXPLAIN QUERY PLAN {text}", dict.fromkeys(re.findall(r":(\w+)", text), 1)).fetchall()
    store.close()
    for step in plan:
        assert not step[3].startswith("SCAN") or any(small in step[3] for small in SMALL), step[3]


def test_the_chat_queue_is_read_by_its_own_small_index() -> None:
    store = Store("sqlite://", durable=False).open().create()
    text = sending.CLAIM.text("sqlite")
    plan = store._connection.execute(f"EXPLAIN QUERY PLAN {text}", dict.fromkeys(re.findall(r":(\w+)", text), 1)).fetchall()
    store.close()
    steps = " | ".join(step[3] for step in plan)
    assert "earlier USING INDEX ix_outbox_open" in steps
    assert "ix_outbox_next (channel=? AND urgent=? AND not_before<?)" in steps
